// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MSK`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    BatchScramSecret = "AWS::MSK::BatchScramSecret", "msk-batchscramsecret", None, m::Arn
}
impl BatchScramSecret {
    new! {
        cluster_arn: m::msk::ClusterArn = "ClusterArn", "replacement";
    }
    set! {
        secret_arn_list: [String] = "SecretArnList", "update";
    }
}

resource! {
    Channel = "AWS::MSK::Channel", "msk-channel", Map("Tags"), m::Arn
}
impl Channel {
    new! {
        channel_name: String = "ChannelName", "replacement; 1 to 64 characters";
        topic_configuration_list: [channel::TopicConfiguration] = "TopicConfigurationList", "replacement; 1 items";
    }
    set! {
        cluster_arn: m::msk::ClusterArn = "ClusterArn", "replacement; cannot be read back";
        encryption_configuration: channel::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        iceberg_destination_configuration: channel::IcebergDestinationConfiguration = "IcebergDestinationConfiguration", "update";
        logging_info: channel::ChannelLoggingInfo = "LoggingInfo", "replacement";
        s3_destination_configuration: channel::S3DestinationConfiguration = "S3DestinationConfiguration", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_channel_arn: m::Arn = "ChannelArn";
        attr_state_info: v::Json = "StateInfo";
        attr_status: String = "Status";
    }
}
give! { Channel: m::Arn = Ref; }
/// Property types and values of [`Channel`].
pub mod channel {
    use crate::value::meaning as m;
    object!(Catalog = "AWS::MSK::Channel.Catalog", "msk-channel-catalog");
    impl Catalog {
        new! {}
        set! {
            catalog_arn: m::Arn = "CatalogArn", "replacement";
            warehouse_location: String = "WarehouseLocation", "replacement";
        }
    }

    object!(ChannelLoggingInfo = "AWS::MSK::Channel.ChannelLoggingInfo", "msk-channel-channellogginginfo");
    impl ChannelLoggingInfo {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogsLogDestination = "CloudWatchLogs", "update";
            firehose: FirehoseLogDestination = "Firehose", "update";
            s3: S3LogDestination = "S3", "update";
        }
    }

    object!(ChannelStateInfo = "AWS::MSK::Channel.ChannelStateInfo", "msk-channel-channelstateinfo");
    impl ChannelStateInfo {
        new! {}
        set! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }

    object!(CloudWatchLogsLogDestination = "AWS::MSK::Channel.CloudWatchLogsLogDestination", "msk-channel-cloudwatchlogslogdestination");
    impl CloudWatchLogsLogDestination {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            log_group: String = "LogGroup", "update";
        }
    }

    object!(DeadLetterQueueS3 = "AWS::MSK::Channel.DeadLetterQueueS3", "msk-channel-deadletterqueues3");
    impl DeadLetterQueueS3 {
        new! {
            bucket_arn: m::Arn = "BucketArn", "replacement";
            error_output_prefix: String = "ErrorOutputPrefix", "replacement";
        }
        set! {
            expected_bucket_owner: String = "ExpectedBucketOwner", "replacement";
        }
    }

    object!(DestinationTable = "AWS::MSK::Channel.DestinationTable", "msk-channel-destinationtable");
    impl DestinationTable {
        new! {
            destination_database_name: String = "DestinationDatabaseName", "replacement";
            destination_table_name: String = "DestinationTableName", "replacement";
        }
        set! {
            partition_spec: PartitionSpec = "PartitionSpec", "replacement";
        }
    }

    object!(EncryptionConfiguration = "AWS::MSK::Channel.EncryptionConfiguration", "msk-channel-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }

    object!(FirehoseLogDestination = "AWS::MSK::Channel.FirehoseLogDestination", "msk-channel-firehoselogdestination");
    impl FirehoseLogDestination {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            delivery_stream: String = "DeliveryStream", "update";
        }
    }

    object!(IcebergDestinationConfiguration = "AWS::MSK::Channel.IcebergDestinationConfiguration", "msk-channel-icebergdestinationconfiguration");
    new_struct! { IcebergDestinationConfiguration, IcebergDestinationConfigurationRequired {
        service_execution_role_arn: m::iam::RoleArn = "ServiceExecutionRoleArn", "replacement";
        append_only: bool = "AppendOnly", "replacement; default `true`";
        dead_letter_queue_s3: DeadLetterQueueS3 = "DeadLetterQueueS3", "replacement";
        destination_table_list: [DestinationTable] = "DestinationTableList", "replacement; 1 items";
        schema_evolution: SchemaEvolution = "SchemaEvolution", "replacement";
        table_creation: TableCreation = "TableCreation", "replacement";
    } }
    impl IcebergDestinationConfiguration {
        set! {
            catalog: Catalog = "Catalog", "replacement";
            compression_type: IcebergCompressionType = "CompressionType", "replacement";
            data_freshness_in_seconds: i64 = "DataFreshnessInSeconds", "update; 60 to 900";
        }
    }

    object!(PartitionSource = "AWS::MSK::Channel.PartitionSource", "msk-channel-partitionsource");
    impl PartitionSource {
        new! {}
        set! {
            source_name: String = "SourceName", "replacement";
        }
    }

    object!(PartitionSpec = "AWS::MSK::Channel.PartitionSpec", "msk-channel-partitionspec");
    impl PartitionSpec {
        new! {
            partition_strategy: PartitionStrategy = "PartitionStrategy", "replacement";
        }
        set! {
            source_list: [PartitionSource] = "SourceList", "replacement";
        }
    }

    object!(RecordConverter = "AWS::MSK::Channel.RecordConverter", "msk-channel-recordconverter");
    impl RecordConverter {
        new! {
            value_converter: ValueConverter = "ValueConverter", "update";
        }
    }

    object!(RecordSchema = "AWS::MSK::Channel.RecordSchema", "msk-channel-recordschema");
    impl RecordSchema {
        new! {
            gsr_arn: m::Arn = "GsrArn", "update";
        }
    }

    object!(S3DestinationConfiguration = "AWS::MSK::Channel.S3DestinationConfiguration", "msk-channel-s3destinationconfiguration");
    impl S3DestinationConfiguration {
        new! {
            service_execution_role_arn: m::iam::RoleArn = "ServiceExecutionRoleArn", "replacement";
            dead_letter_queue_s3: DeadLetterQueueS3 = "DeadLetterQueueS3", "replacement";
            storage: S3Storage = "Storage", "replacement";
        }
        set! {
            data_freshness_in_seconds: i64 = "DataFreshnessInSeconds", "update; 60 to 900";
        }
    }

    object!(S3LogDestination = "AWS::MSK::Channel.S3LogDestination", "msk-channel-s3logdestination");
    impl S3LogDestination {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            bucket: String = "Bucket", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(S3Storage = "AWS::MSK::Channel.S3Storage", "msk-channel-s3storage");
    impl S3Storage {
        new! {
            bucket_arn: m::Arn = "BucketArn", "replacement";
            compression_type: S3CompressionType = "CompressionType", "replacement";
            storage_class: S3StorageClass = "StorageClass", "replacement";
        }
        set! {
            expected_bucket_owner: String = "ExpectedBucketOwner", "replacement";
            output_key_template: String = "OutputKeyTemplate", "replacement";
            output_prefix: String = "OutputPrefix", "replacement";
        }
    }

    object!(SchemaEvolution = "AWS::MSK::Channel.SchemaEvolution", "msk-channel-schemaevolution");
    impl SchemaEvolution {
        new! {
            enable_schema_evolution: bool = "EnableSchemaEvolution", "replacement; default `false`";
        }
    }

    object!(TableCreation = "AWS::MSK::Channel.TableCreation", "msk-channel-tablecreation");
    impl TableCreation {
        new! {
            enable_table_creation: bool = "EnableTableCreation", "replacement; default `true`";
        }
    }

    object!(TopicConfiguration = "AWS::MSK::Channel.TopicConfiguration", "msk-channel-topicconfiguration");
    impl TopicConfiguration {
        new! {
            topic_arn: m::Arn = "TopicArn", "update";
            record_converter: RecordConverter = "RecordConverter", "update";
        }
        set! {
            record_schema: RecordSchema = "RecordSchema", "update";
        }
    }
    values! { IcebergCompressionType: Zstd = "ZSTD", Snappy = "SNAPPY" }
    values! { PartitionStrategy: TimeHour = "TIME_HOUR" }
    values! { ValueConverter: ByteArray = "BYTE_ARRAY", Json = "JSON", JsonSchemaGsr = "JSON_SCHEMA_GSR", String = "STRING" }
    values! { S3CompressionType: None = "NONE", Gzip = "GZIP", Zstd = "ZSTD" }
    values! { S3StorageClass: Standard = "STANDARD", IntelligentTiering = "INTELLIGENT_TIERING", GlacierIr = "GLACIER_IR" }
}

resource! {
    Cluster = "AWS::MSK::Cluster", "msk-cluster", Map("Tags"), m::msk::ClusterArn
}
impl Cluster {
    new! {
        cluster_name: String = "ClusterName", "replacement; 1 to 64 characters";
        broker_node_group_info: cluster::BrokerNodeGroupInfo = "BrokerNodeGroupInfo", "update";
        kafka_version: String = "KafkaVersion", "update; 1 to 128 characters";
        number_of_broker_nodes: i64 = "NumberOfBrokerNodes", "update; at least 1";
    }
    set! {
        client_authentication: cluster::ClientAuthentication = "ClientAuthentication", "update";
        configuration_info: cluster::ConfigurationInfo = "ConfigurationInfo", "update";
        encryption_info: cluster::EncryptionInfo = "EncryptionInfo", "update";
        enhanced_monitoring: cluster::EnhancedMonitoring = "EnhancedMonitoring", "update; 7 to 23 characters";
        logging_info: cluster::LoggingInfo = "LoggingInfo", "update";
        open_monitoring: cluster::OpenMonitoring = "OpenMonitoring", "update";
        rebalancing: cluster::Rebalancing = "Rebalancing", "update";
        storage_mode: cluster::StorageMode = "StorageMode", "update; 5 to 6 characters";
        tags: v::Map<String> = "Tags", "update";
        zookeeper_access: cluster::ZookeeperAccess = "ZookeeperAccess", "update; cannot be read back";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::msk::ClusterArn = "Arn";
        attr_current_version: String = "CurrentVersion";
    }
}
give! { Cluster: m::Arn = Ref; m::msk::ClusterArn = Ref; }
/// Property types and values of [`Cluster`].
pub mod cluster {
    use crate::value::meaning as m;
    object!(AuthorizerLogs = "AWS::MSK::Cluster.AuthorizerLogs", "msk-cluster-authorizerlogs");
    impl AuthorizerLogs {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs", "update";
            firehose: Firehose = "Firehose", "update";
            s3: S3 = "S3", "update";
        }
    }

    object!(BrokerLogs = "AWS::MSK::Cluster.BrokerLogs", "msk-cluster-brokerlogs");
    impl BrokerLogs {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs", "update";
            firehose: Firehose = "Firehose", "update";
            s3: S3 = "S3", "update";
        }
    }

    object!(BrokerNodeGroupInfo = "AWS::MSK::Cluster.BrokerNodeGroupInfo", "msk-cluster-brokernodegroupinfo");
    impl BrokerNodeGroupInfo {
        new! {
            instance_type: String = "InstanceType", "update; 5 to 32 characters";
            client_subnets: [m::ec2::SubnetId] = "ClientSubnets", "replacement";
        }
        set! {
            broker_az_distribution: BrokerAzDistribution = "BrokerAZDistribution", "replacement; 6 to 9 characters";
            connectivity_info: ConnectivityInfo = "ConnectivityInfo", "update";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "replacement";
            storage_info: StorageInfo = "StorageInfo", "update";
        }
    }

    object!(ClientAuthentication = "AWS::MSK::Cluster.ClientAuthentication", "msk-cluster-clientauthentication");
    impl ClientAuthentication {
        new! {}
        set! {
            sasl: Sasl = "Sasl", "update";
            tls: Tls = "Tls", "update";
            unauthenticated: Unauthenticated = "Unauthenticated", "update";
        }
    }

    object!(CloudWatchLogs = "AWS::MSK::Cluster.CloudWatchLogs", "msk-cluster-cloudwatchlogs");
    impl CloudWatchLogs {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            log_group: m::logs::LogGroupName = "LogGroup", "update";
        }
    }

    object!(ConfigurationInfo = "AWS::MSK::Cluster.ConfigurationInfo", "msk-cluster-configurationinfo");
    impl ConfigurationInfo {
        new! {
            arn: m::msk::ConfigurationArn = "Arn", "update";
            revision: i64 = "Revision", "update";
        }
    }

    object!(ConnectivityInfo = "AWS::MSK::Cluster.ConnectivityInfo", "msk-cluster-connectivityinfo");
    impl ConnectivityInfo {
        new! {}
        set! {
            network_type: NetworkType = "NetworkType", "update";
            public_access: PublicAccess = "PublicAccess", "update";
            vpc_connectivity: VpcConnectivity = "VpcConnectivity", "update";
        }
    }

    object!(EbsStorageInfo = "AWS::MSK::Cluster.EBSStorageInfo", "msk-cluster-ebsstorageinfo");
    impl EbsStorageInfo {
        new! {}
        set! {
            provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput", "update";
            volume_size: i64 = "VolumeSize", "update; 1 to 16384";
        }
    }

    object!(EncryptionAtRest = "AWS::MSK::Cluster.EncryptionAtRest", "msk-cluster-encryptionatrest");
    impl EncryptionAtRest {
        new! {
            data_volume_kms_key_id: m::kms::KeyReference = "DataVolumeKMSKeyId", "replacement";
        }
    }

    object!(EncryptionInTransit = "AWS::MSK::Cluster.EncryptionInTransit", "msk-cluster-encryptionintransit");
    impl EncryptionInTransit {
        new! {}
        set! {
            client_broker: ClientBroker = "ClientBroker", "update";
            in_cluster: bool = "InCluster", "replacement";
        }
    }

    object!(EncryptionInfo = "AWS::MSK::Cluster.EncryptionInfo", "msk-cluster-encryptioninfo");
    impl EncryptionInfo {
        new! {}
        set! {
            encryption_at_rest: EncryptionAtRest = "EncryptionAtRest", "replacement";
            encryption_in_transit: EncryptionInTransit = "EncryptionInTransit", "update";
        }
    }

    object!(Firehose = "AWS::MSK::Cluster.Firehose", "msk-cluster-firehose");
    impl Firehose {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            delivery_stream: String = "DeliveryStream", "update";
        }
    }

    object!(Iam = "AWS::MSK::Cluster.Iam", "msk-cluster-iam");
    impl Iam {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(JmxExporter = "AWS::MSK::Cluster.JmxExporter", "msk-cluster-jmxexporter");
    impl JmxExporter {
        new! {
            enabled_in_broker: bool = "EnabledInBroker", "update";
        }
    }

    object!(LoggingInfo = "AWS::MSK::Cluster.LoggingInfo", "msk-cluster-logginginfo");
    impl LoggingInfo {
        new! {}
        set! {
            authorizer_logs: AuthorizerLogs = "AuthorizerLogs", "update";
            broker_logs: BrokerLogs = "BrokerLogs", "update";
        }
    }

    object!(NodeExporter = "AWS::MSK::Cluster.NodeExporter", "msk-cluster-nodeexporter");
    impl NodeExporter {
        new! {
            enabled_in_broker: bool = "EnabledInBroker", "update";
        }
    }

    object!(OpenMonitoring = "AWS::MSK::Cluster.OpenMonitoring", "msk-cluster-openmonitoring");
    impl OpenMonitoring {
        new! {
            prometheus: Prometheus = "Prometheus", "update";
        }
    }

    object!(Prometheus = "AWS::MSK::Cluster.Prometheus", "msk-cluster-prometheus");
    impl Prometheus {
        new! {}
        set! {
            jmx_exporter: JmxExporter = "JmxExporter", "update";
            node_exporter: NodeExporter = "NodeExporter", "update";
        }
    }

    object!(ProvisionedThroughput = "AWS::MSK::Cluster.ProvisionedThroughput", "msk-cluster-provisionedthroughput");
    impl ProvisionedThroughput {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            volume_throughput: i64 = "VolumeThroughput", "update";
        }
    }

    object!(PublicAccess = "AWS::MSK::Cluster.PublicAccess", "msk-cluster-publicaccess");
    impl PublicAccess {
        new! {}
        set! {
            type_: String = "Type", "update; 7 to 23 characters";
        }
    }

    object!(Rebalancing = "AWS::MSK::Cluster.Rebalancing", "msk-cluster-rebalancing");
    impl Rebalancing {
        new! {
            status: Status = "Status", "update";
        }
    }

    object!(S3 = "AWS::MSK::Cluster.S3", "msk-cluster-s3");
    impl S3 {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            bucket: String = "Bucket", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(Sasl = "AWS::MSK::Cluster.Sasl", "msk-cluster-sasl");
    impl Sasl {
        new! {}
        set! {
            iam: Iam = "Iam", "update";
            scram: Scram = "Scram", "update";
        }
    }

    object!(Scram = "AWS::MSK::Cluster.Scram", "msk-cluster-scram");
    impl Scram {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(StorageInfo = "AWS::MSK::Cluster.StorageInfo", "msk-cluster-storageinfo");
    impl StorageInfo {
        new! {}
        set! {
            ebs_storage_info: EbsStorageInfo = "EBSStorageInfo", "update";
        }
    }

    object!(Tls = "AWS::MSK::Cluster.Tls", "msk-cluster-tls");
    impl Tls {
        new! {}
        set! {
            certificate_authority_arn_list: [m::acmpca::CertificateAuthorityArn] = "CertificateAuthorityArnList", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(Unauthenticated = "AWS::MSK::Cluster.Unauthenticated", "msk-cluster-unauthenticated");
    impl Unauthenticated {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(VpcConnectivity = "AWS::MSK::Cluster.VpcConnectivity", "msk-cluster-vpcconnectivity");
    impl VpcConnectivity {
        new! {}
        set! {
            client_authentication: VpcConnectivityClientAuthentication = "ClientAuthentication", "update";
        }
    }

    object!(VpcConnectivityClientAuthentication = "AWS::MSK::Cluster.VpcConnectivityClientAuthentication", "msk-cluster-vpcconnectivityclientauthentication");
    impl VpcConnectivityClientAuthentication {
        new! {}
        set! {
            sasl: VpcConnectivitySasl = "Sasl", "update";
            tls: VpcConnectivityTls = "Tls", "update";
        }
    }

    object!(VpcConnectivityIam = "AWS::MSK::Cluster.VpcConnectivityIam", "msk-cluster-vpcconnectivityiam");
    impl VpcConnectivityIam {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(VpcConnectivitySasl = "AWS::MSK::Cluster.VpcConnectivitySasl", "msk-cluster-vpcconnectivitysasl");
    impl VpcConnectivitySasl {
        new! {}
        set! {
            iam: VpcConnectivityIam = "Iam", "update";
            scram: VpcConnectivityScram = "Scram", "update";
        }
    }

    object!(VpcConnectivityScram = "AWS::MSK::Cluster.VpcConnectivityScram", "msk-cluster-vpcconnectivityscram");
    impl VpcConnectivityScram {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(VpcConnectivityTls = "AWS::MSK::Cluster.VpcConnectivityTls", "msk-cluster-vpcconnectivitytls");
    impl VpcConnectivityTls {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(ZookeeperAccess = "AWS::MSK::Cluster.ZookeeperAccess", "msk-cluster-zookeeperaccess");
    impl ZookeeperAccess {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }
    values! { EnhancedMonitoring: Default = "DEFAULT", PerBroker = "PER_BROKER", PerTopicPerBroker = "PER_TOPIC_PER_BROKER", PerTopicPerPartition = "PER_TOPIC_PER_PARTITION" }
    values! { StorageMode: Local = "LOCAL", Tiered = "TIERED" }
    values! { BrokerAzDistribution: Default = "DEFAULT" }
    values! { NetworkType: Ipv4 = "IPV4", Dual = "DUAL" }
    values! { ClientBroker: Tls = "TLS", TlsPlaintext = "TLS_PLAINTEXT", Plaintext = "PLAINTEXT" }
    values! { Status: Paused = "PAUSED", Active = "ACTIVE" }
}

resource! {
    ClusterPolicy = "AWS::MSK::ClusterPolicy", "msk-clusterpolicy", None, m::Arn
}
impl ClusterPolicy {
    new! {
        cluster_arn: m::msk::ClusterArn = "ClusterArn", "replacement";
        policy: v::Json = "Policy", "update";
    }
}
impl c::Handle<ClusterPolicy> {
    get! {
        attr_current_version: String = "CurrentVersion";
    }
}

resource! {
    Configuration = "AWS::MSK::Configuration", "msk-configuration", None, m::msk::ConfigurationArn
}
impl Configuration {
    new! {
        name: String = "Name", "replacement";
        server_properties: String = "ServerProperties", "update; cannot be read back";
    }
    set! {
        description: String = "Description", "update";
        kafka_versions_list: [String] = "KafkaVersionsList", "replacement";
    }
}
impl c::Handle<Configuration> {
    get! {
        attr_arn: m::msk::ConfigurationArn = "Arn";
        attr_latest_revision: v::Json = "LatestRevision";
        attr_latest_revision_creation_time: String = "LatestRevision.CreationTime";
        attr_latest_revision_description: String = "LatestRevision.Description";
        attr_latest_revision_revision: i64 = "LatestRevision.Revision";
    }
}
give! { Configuration: m::Arn = Ref; m::msk::ConfigurationArn = Ref; }
/// Property types and values of [`Configuration`].
pub mod configuration {
    object!(LatestRevision = "AWS::MSK::Configuration.LatestRevision", "msk-configuration-latestrevision");
    impl LatestRevision {
        new! {}
    }
}

resource! {
    Replicator = "AWS::MSK::Replicator", "msk-replicator", List("Tags"), m::Arn
}
impl Replicator {
    new! {
        service_execution_role_arn: m::iam::RoleArn = "ServiceExecutionRoleArn", "replacement";
        replicator_name: String = "ReplicatorName", "replacement; 1 to 128 characters";
        kafka_clusters: [replicator::KafkaCluster] = "KafkaClusters", "replacement; 2 items";
        replication_info_list: [replicator::ReplicationInfo] = "ReplicationInfoList", "update; 1 items";
    }
    set! {
        description: String = "Description", "replacement; at most 1024 characters";
        log_delivery: replicator::LogDelivery = "LogDelivery", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Replicator> {
    get! {
        attr_current_version: String = "CurrentVersion";
        attr_replicator_arn: m::Arn = "ReplicatorArn";
    }
}
give! { Replicator: m::Arn = Ref; }
/// Property types and values of [`Replicator`].
pub mod replicator {
    use crate::value::meaning as m;
    object!(AmazonMskCluster = "AWS::MSK::Replicator.AmazonMskCluster", "msk-replicator-amazonmskcluster");
    impl AmazonMskCluster {
        new! {
            msk_cluster_arn: m::Arn = "MskClusterArn", "update";
        }
    }

    object!(ApacheKafkaCluster = "AWS::MSK::Replicator.ApacheKafkaCluster", "msk-replicator-apachekafkacluster");
    impl ApacheKafkaCluster {
        new! {
            apache_kafka_cluster_id: String = "ApacheKafkaClusterId", "update";
            bootstrap_broker_string: String = "BootstrapBrokerString", "update";
        }
    }

    object!(CloudWatchLogs = "AWS::MSK::Replicator.CloudWatchLogs", "msk-replicator-cloudwatchlogs");
    impl CloudWatchLogs {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            log_group: String = "LogGroup", "update";
        }
    }

    object!(ConsumerGroupReplication = "AWS::MSK::Replicator.ConsumerGroupReplication", "msk-replicator-consumergroupreplication");
    impl ConsumerGroupReplication {
        new! {
            consumer_groups_to_replicate: [String] = "ConsumerGroupsToReplicate", "update; at most 100 items";
        }
        set! {
            consumer_group_offset_sync_mode: ConsumerGroupOffsetSyncMode = "ConsumerGroupOffsetSyncMode", "replacement";
            consumer_groups_to_exclude: [String] = "ConsumerGroupsToExclude", "update; 1 to 100 items";
            detect_and_copy_new_consumer_groups: bool = "DetectAndCopyNewConsumerGroups", "update";
            synchronise_consumer_group_offsets: bool = "SynchroniseConsumerGroupOffsets", "update";
        }
    }

    object!(Firehose = "AWS::MSK::Replicator.Firehose", "msk-replicator-firehose");
    impl Firehose {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            delivery_stream: String = "DeliveryStream", "update";
        }
    }

    object!(KafkaCluster = "AWS::MSK::Replicator.KafkaCluster", "msk-replicator-kafkacluster");
    impl KafkaCluster {
        new! {}
        set! {
            amazon_msk_cluster: AmazonMskCluster = "AmazonMskCluster", "update";
            apache_kafka_cluster: ApacheKafkaCluster = "ApacheKafkaCluster", "update";
            client_authentication: KafkaClusterClientAuthentication = "ClientAuthentication", "update";
            encryption_in_transit: KafkaClusterEncryptionInTransit = "EncryptionInTransit", "update";
            vpc_config: KafkaClusterClientVpcConfig = "VpcConfig", "update";
        }
    }

    object!(KafkaClusterClientAuthentication = "AWS::MSK::Replicator.KafkaClusterClientAuthentication", "msk-replicator-kafkaclusterclientauthentication");
    impl KafkaClusterClientAuthentication {
        new! {}
        set! {
            mtls: KafkaClusterMtlsAuthentication = "MTLS", "update";
            sasl_oauth_bearer: KafkaClusterSaslOauthBearerAuthentication = "SaslOAuthBearer", "update";
            sasl_scram: KafkaClusterSaslScramAuthentication = "SaslScram", "update";
        }
    }

    object!(KafkaClusterClientVpcConfig = "AWS::MSK::Replicator.KafkaClusterClientVpcConfig", "msk-replicator-kafkaclusterclientvpcconfig");
    impl KafkaClusterClientVpcConfig {
        new! {
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 2 to 3 items";
        }
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 16 items";
        }
    }

    object!(KafkaClusterEncryptionInTransit = "AWS::MSK::Replicator.KafkaClusterEncryptionInTransit", "msk-replicator-kafkaclusterencryptionintransit");
    impl KafkaClusterEncryptionInTransit {
        new! {
            encryption_type: KafkaClusterEncryptionInTransitType = "EncryptionType", "update";
        }
        set! {
            root_ca_certificate: String = "RootCaCertificate", "update";
        }
    }

    object!(KafkaClusterMtlsAuthentication = "AWS::MSK::Replicator.KafkaClusterMtlsAuthentication", "msk-replicator-kafkaclustermtlsauthentication");
    impl KafkaClusterMtlsAuthentication {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(KafkaClusterOauthClientCredentials = "AWS::MSK::Replicator.KafkaClusterOAuthClientCredentials", "msk-replicator-kafkaclusteroauthclientcredentials");
    impl KafkaClusterOauthClientCredentials {
        new! {
            token_request_secret_arn: m::Arn = "TokenRequestSecretArn", "update";
        }
    }

    object!(KafkaClusterOauthClientCredentialsAssertion = "AWS::MSK::Replicator.KafkaClusterOAuthClientCredentialsAssertion", "msk-replicator-kafkaclusteroauthclientcredentialsassertion");
    impl KafkaClusterOauthClientCredentialsAssertion {
        new! {
            audience: String = "Audience", "update";
            signing_algorithm: JwtSigningAlgorithm = "SigningAlgorithm", "update";
        }
        set! {
            token_request_secret_arn: m::Arn = "TokenRequestSecretArn", "update";
        }
    }

    object!(KafkaClusterOauthIamJwtBearer = "AWS::MSK::Replicator.KafkaClusterOAuthIamJwtBearer", "msk-replicator-kafkaclusteroauthiamjwtbearer");
    impl KafkaClusterOauthIamJwtBearer {
        new! {
            audience: String = "Audience", "update";
            signing_algorithm: JwtSigningAlgorithm = "SigningAlgorithm", "update";
        }
        set! {
            token_request_secret_arn: m::Arn = "TokenRequestSecretArn", "update";
        }
    }

    object!(KafkaClusterSaslOauthBearerAuthentication = "AWS::MSK::Replicator.KafkaClusterSaslOAuthBearerAuthentication", "msk-replicator-kafkaclustersasloauthbearerauthentication");
    impl KafkaClusterSaslOauthBearerAuthentication {
        new! {
            token_endpoint_authentication_method: TokenEndpointAuthenticationMethod = "TokenEndpointAuthenticationMethod", "update";
            token_endpoint_url: String = "TokenEndpointUrl", "update";
        }
        set! {
            client_credentials: KafkaClusterOauthClientCredentials = "ClientCredentials", "update";
            client_credentials_assertion: KafkaClusterOauthClientCredentialsAssertion = "ClientCredentialsAssertion", "update";
            iam_jwt_bearer: KafkaClusterOauthIamJwtBearer = "IamJwtBearer", "update";
            scope: String = "Scope", "update";
            token_endpoint_tls_certificate_arn: m::Arn = "TokenEndpointTlsCertificateArn", "update";
        }
    }

    object!(KafkaClusterSaslScramAuthentication = "AWS::MSK::Replicator.KafkaClusterSaslScramAuthentication", "msk-replicator-kafkaclustersaslscramauthentication");
    impl KafkaClusterSaslScramAuthentication {
        new! {
            secret_arn: m::Arn = "SecretArn", "update";
            mechanism: KafkaClusterSaslScramMechanism = "Mechanism", "update";
        }
    }

    object!(LogDelivery = "AWS::MSK::Replicator.LogDelivery", "msk-replicator-logdelivery");
    impl LogDelivery {
        new! {}
        set! {
            replicator_log_delivery: ReplicatorLogDelivery = "ReplicatorLogDelivery", "update";
        }
    }

    object!(ReplicationInfo = "AWS::MSK::Replicator.ReplicationInfo", "msk-replicator-replicationinfo");
    impl ReplicationInfo {
        new! {
            target_compression_type: TargetCompressionType = "TargetCompressionType", "replacement";
            consumer_group_replication: ConsumerGroupReplication = "ConsumerGroupReplication", "update";
            topic_replication: TopicReplication = "TopicReplication", "update";
        }
        set! {
            source_kafka_cluster_arn: m::Arn = "SourceKafkaClusterArn", "replacement";
            source_kafka_cluster_id: String = "SourceKafkaClusterId", "replacement";
            target_kafka_cluster_arn: m::Arn = "TargetKafkaClusterArn", "replacement";
            target_kafka_cluster_id: String = "TargetKafkaClusterId", "replacement";
        }
    }

    object!(ReplicationStartingPosition = "AWS::MSK::Replicator.ReplicationStartingPosition", "msk-replicator-replicationstartingposition");
    impl ReplicationStartingPosition {
        new! {}
        set! {
            type_: ReplicationStartingPositionType = "Type", "update";
        }
    }

    object!(ReplicationTopicNameConfiguration = "AWS::MSK::Replicator.ReplicationTopicNameConfiguration", "msk-replicator-replicationtopicnameconfiguration");
    impl ReplicationTopicNameConfiguration {
        new! {}
        set! {
            type_: ReplicationTopicNameConfigurationType = "Type", "update";
        }
    }

    object!(ReplicatorLogDelivery = "AWS::MSK::Replicator.ReplicatorLogDelivery", "msk-replicator-replicatorlogdelivery");
    impl ReplicatorLogDelivery {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs", "update";
            firehose: Firehose = "Firehose", "update";
            s3: S3 = "S3", "update";
        }
    }

    object!(S3 = "AWS::MSK::Replicator.S3", "msk-replicator-s3");
    impl S3 {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            bucket: String = "Bucket", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(TopicReplication = "AWS::MSK::Replicator.TopicReplication", "msk-replicator-topicreplication");
    impl TopicReplication {
        new! {
            topics_to_replicate: [String] = "TopicsToReplicate", "update; 1 to 100 items";
        }
        set! {
            copy_access_control_lists_for_topics: bool = "CopyAccessControlListsForTopics", "update";
            copy_topic_configurations: bool = "CopyTopicConfigurations", "update";
            detect_and_copy_new_topics: bool = "DetectAndCopyNewTopics", "update";
            starting_position: ReplicationStartingPosition = "StartingPosition", "replacement";
            topic_name_configuration: ReplicationTopicNameConfiguration = "TopicNameConfiguration", "replacement";
            topics_to_exclude: [String] = "TopicsToExclude", "update; 1 to 100 items";
        }
    }
    values! { ConsumerGroupOffsetSyncMode: Legacy = "LEGACY", Enhanced = "ENHANCED" }
    values! { KafkaClusterEncryptionInTransitType: Tls = "TLS" }
    values! { JwtSigningAlgorithm: Rs256 = "RS256", Es384 = "ES384" }
    values! { TokenEndpointAuthenticationMethod: Post = "POST", Basic = "BASIC", None = "NONE" }
    values! { KafkaClusterSaslScramMechanism: Sha256 = "SHA256", Sha512 = "SHA512" }
    values! { TargetCompressionType: None = "NONE", Gzip = "GZIP", Snappy = "SNAPPY", Lz4 = "LZ4", Zstd = "ZSTD" }
    values! { ReplicationStartingPositionType: Latest = "LATEST", Earliest = "EARLIEST" }
    values! { ReplicationTopicNameConfigurationType: PrefixedWithSourceClusterAlias = "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS", Identical = "IDENTICAL" }
}

resource! {
    ServerlessCluster = "AWS::MSK::ServerlessCluster", "msk-serverlesscluster", Map("Tags"), m::Arn
}
impl ServerlessCluster {
    new! {
        cluster_name: String = "ClusterName", "replacement; 1 to 64 characters";
        client_authentication: serverless_cluster::ClientAuthentication = "ClientAuthentication", "replacement";
        vpc_configs: [serverless_cluster::VpcConfig] = "VpcConfigs", "replacement";
    }
    set! {
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<ServerlessCluster> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ServerlessCluster: m::Arn = Ref; }
/// Property types and values of [`ServerlessCluster`].
pub mod serverless_cluster {
    use crate::value::meaning as m;
    object!(ClientAuthentication = "AWS::MSK::ServerlessCluster.ClientAuthentication", "msk-serverlesscluster-clientauthentication");
    impl ClientAuthentication {
        new! {
            sasl: Sasl = "Sasl", "replacement";
        }
    }

    object!(Iam = "AWS::MSK::ServerlessCluster.Iam", "msk-serverlesscluster-iam");
    impl Iam {
        new! {
            enabled: bool = "Enabled", "replacement";
        }
    }

    object!(Sasl = "AWS::MSK::ServerlessCluster.Sasl", "msk-serverlesscluster-sasl");
    impl Sasl {
        new! {
            iam: Iam = "Iam", "replacement";
        }
    }

    object!(VpcConfig = "AWS::MSK::ServerlessCluster.VpcConfig", "msk-serverlesscluster-vpcconfig");
    impl VpcConfig {
        new! {
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        }
        set! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "replacement";
        }
    }
}

resource! {
    Topic = "AWS::MSK::Topic", "msk-topic", None, m::Arn
}
impl Topic {
    new! {
        cluster_arn: m::msk::ClusterArn = "ClusterArn", "replacement";
        topic_name: String = "TopicName", "replacement";
        partition_count: i64 = "PartitionCount", "update; at least 1";
        replication_factor: i64 = "ReplicationFactor", "replacement; at least 1";
    }
    set! {
        configs: String = "Configs", "update; cannot be read back";
    }
}
impl c::Handle<Topic> {
    get! {
        attr_topic_arn: m::Arn = "TopicArn";
    }
}
give! { Topic: m::Arn = Ref; }

resource! {
    VpcConnection = "AWS::MSK::VpcConnection", "msk-vpcconnection", Map("Tags"), m::Arn
}
new_struct! { VpcConnection, VpcConnectionRequired {
    target_cluster_arn: m::Arn = "TargetClusterArn", "replacement";
    vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    authentication: vpc_connection::Authentication = "Authentication", "replacement; 3 to 10 characters";
    client_subnets: [String] = "ClientSubnets", "replacement";
    security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "replacement";
} }
impl VpcConnection {
    set! {
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<VpcConnection> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { VpcConnection: m::Arn = Ref; }
/// Property types and values of [`VpcConnection`].
pub mod vpc_connection {
    values! { Authentication: SaslIam = "SASL_IAM", SaslScram = "SASL_SCRAM", Tls = "TLS" }
}

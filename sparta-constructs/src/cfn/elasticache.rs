// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ElastiCache`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    CacheCluster = "AWS::ElastiCache::CacheCluster", "elasticache-cachecluster", List("Tags"), String
}
impl CacheCluster {
    new! {
        cache_node_type: String = "CacheNodeType", "update";
        engine: String = "Engine", "replacement";
        num_cache_nodes: i64 = "NumCacheNodes", "may replace";
    }
    set! {
        az_mode: cache_cluster::AzMode = "AZMode", "may replace";
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "update";
        cache_parameter_group_name: String = "CacheParameterGroupName", "update";
        cache_security_group_names: [String] = "CacheSecurityGroupNames", "update; cannot be read back; deprecated by AWS";
        cache_subnet_group_name: String = "CacheSubnetGroupName", "replacement";
        cluster_name: String = "ClusterName", "replacement";
        engine_version: String = "EngineVersion", "update";
        ip_discovery: cache_cluster::IpDiscovery = "IpDiscovery", "may replace";
        log_delivery_configurations: [cache_cluster::LogDeliveryConfigurationRequest] = "LogDeliveryConfigurations", "update";
        network_type: cache_cluster::NetworkType = "NetworkType", "replacement";
        notification_topic_arn: m::Arn = "NotificationTopicArn", "update";
        port: i64 = "Port", "replacement";
        preferred_availability_zone: String = "PreferredAvailabilityZone", "may replace; cannot be read back";
        preferred_availability_zones: [String] = "PreferredAvailabilityZones", "may replace";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        snapshot_arns: [m::Arn] = "SnapshotArns", "replacement; cannot be read back";
        snapshot_name: String = "SnapshotName", "replacement; cannot be read back";
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit", "update";
        snapshot_window: String = "SnapshotWindow", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        transit_encryption_enabled: bool = "TransitEncryptionEnabled", "update";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
}
impl c::Handle<CacheCluster> {
    get! {
        attr_configuration_endpoint: v::Json = "ConfigurationEndpoint";
        attr_configuration_endpoint_address: String = "ConfigurationEndpoint.Address";
        attr_configuration_endpoint_port: String = "ConfigurationEndpoint.Port";
        attr_redis_endpoint: v::Json = "RedisEndpoint";
        attr_redis_endpoint_address: String = "RedisEndpoint.Address";
        attr_redis_endpoint_port: String = "RedisEndpoint.Port";
    }
}
/// Property types and values of [`CacheCluster`].
pub mod cache_cluster {
    object!(CloudWatchLogsDestinationDetails = "AWS::ElastiCache::CacheCluster.CloudWatchLogsDestinationDetails", "elasticache-cachecluster-cloudwatchlogsdestinationdetails");
    impl CloudWatchLogsDestinationDetails {
        new! {
            log_group: String = "LogGroup", "update";
        }
    }

    object!(DestinationDetails = "AWS::ElastiCache::CacheCluster.DestinationDetails", "elasticache-cachecluster-destinationdetails");
    impl DestinationDetails {
        new! {}
        set! {
            cloud_watch_logs_details: CloudWatchLogsDestinationDetails = "CloudWatchLogsDetails", "update";
            kinesis_firehose_details: KinesisFirehoseDestinationDetails = "KinesisFirehoseDetails", "update";
        }
    }

    object!(Endpoint = "AWS::ElastiCache::CacheCluster.Endpoint", "elasticache-cachecluster-endpoint");
    impl Endpoint {
        new! {}
    }

    object!(KinesisFirehoseDestinationDetails = "AWS::ElastiCache::CacheCluster.KinesisFirehoseDestinationDetails", "elasticache-cachecluster-kinesisfirehosedestinationdetails");
    impl KinesisFirehoseDestinationDetails {
        new! {
            delivery_stream: String = "DeliveryStream", "update";
        }
    }

    object!(LogDeliveryConfigurationRequest = "AWS::ElastiCache::CacheCluster.LogDeliveryConfigurationRequest", "elasticache-cachecluster-logdeliveryconfigurationrequest");
    impl LogDeliveryConfigurationRequest {
        new! {
            destination_type: DestinationType = "DestinationType", "update";
            log_type: LogType = "LogType", "update";
            destination_details: DestinationDetails = "DestinationDetails", "update";
            log_format: LogFormat = "LogFormat", "update";
        }
    }
    values! { AzMode: CrossAz = "cross-az", SingleAz = "single-az" }
    values! { IpDiscovery: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { NetworkType: DualStack = "dual_stack", Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { DestinationType: CloudwatchLogs = "cloudwatch-logs", KinesisFirehose = "kinesis-firehose" }
    values! { LogFormat: Json = "json", Text = "text" }
    values! { LogType: EngineLog = "engine-log", SlowLog = "slow-log" }
}

resource! {
    GlobalReplicationGroup = "AWS::ElastiCache::GlobalReplicationGroup", "elasticache-globalreplicationgroup", List("Tags"), String
}
impl GlobalReplicationGroup {
    new! {
        members: [global_replication_group::GlobalReplicationGroupMember] = "Members", "update; at least 1 items";
    }
    set! {
        automatic_failover_enabled: bool = "AutomaticFailoverEnabled", "update; cannot be read back";
        cache_node_type: String = "CacheNodeType", "update; cannot be read back";
        cache_parameter_group_name: String = "CacheParameterGroupName", "update; cannot be read back";
        engine: String = "Engine", "update";
        engine_version: String = "EngineVersion", "update; cannot be read back";
        global_node_group_count: i64 = "GlobalNodeGroupCount", "update; cannot be read back";
        global_replication_group_description: String = "GlobalReplicationGroupDescription", "update";
        global_replication_group_id_suffix: String = "GlobalReplicationGroupIdSuffix", "update; cannot be read back";
        regional_configurations: [global_replication_group::RegionalConfiguration] = "RegionalConfigurations", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<GlobalReplicationGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_global_replication_group_id: String = "GlobalReplicationGroupId";
        attr_status: String = "Status";
    }
}
give! { GlobalReplicationGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`GlobalReplicationGroup`].
pub mod global_replication_group {
    object!(GlobalReplicationGroupMember = "AWS::ElastiCache::GlobalReplicationGroup.GlobalReplicationGroupMember", "elasticache-globalreplicationgroup-globalreplicationgroupmember");
    impl GlobalReplicationGroupMember {
        new! {}
        set! {
            replication_group_id: String = "ReplicationGroupId", "update";
            replication_group_region: String = "ReplicationGroupRegion", "update";
            role: Role = "Role", "update";
        }
    }

    object!(RegionalConfiguration = "AWS::ElastiCache::GlobalReplicationGroup.RegionalConfiguration", "elasticache-globalreplicationgroup-regionalconfiguration");
    impl RegionalConfiguration {
        new! {}
        set! {
            replication_group_id: String = "ReplicationGroupId", "update";
            replication_group_region: String = "ReplicationGroupRegion", "update";
            resharding_configurations: [ReshardingConfiguration] = "ReshardingConfigurations", "update";
        }
    }

    object!(ReshardingConfiguration = "AWS::ElastiCache::GlobalReplicationGroup.ReshardingConfiguration", "elasticache-globalreplicationgroup-reshardingconfiguration");
    impl ReshardingConfiguration {
        new! {}
        set! {
            node_group_id: String = "NodeGroupId", "update";
            preferred_availability_zones: [String] = "PreferredAvailabilityZones", "update";
        }
    }
    values! { Role: Primary = "PRIMARY", Secondary = "SECONDARY" }
}

resource! {
    ParameterGroup = "AWS::ElastiCache::ParameterGroup", "elasticache-parametergroup", List("Tags"), String
}
impl ParameterGroup {
    new! {
        cache_parameter_group_family: String = "CacheParameterGroupFamily", "replacement";
        description: String = "Description", "update";
    }
    set! {
        properties: v::Map<String> = "Properties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ParameterGroup> {
    get! {
        attr_cache_parameter_group_name: String = "CacheParameterGroupName";
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    ReplicationGroup = "AWS::ElastiCache::ReplicationGroup", "elasticache-replicationgroup", List("Tags"), String
}
impl ReplicationGroup {
    new! {
        replication_group_description: String = "ReplicationGroupDescription", "update";
    }
    set! {
        at_rest_encryption_enabled: bool = "AtRestEncryptionEnabled", "replacement; default `false`";
        auth_token: String = "AuthToken", "may replace; cannot be read back";
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "update";
        automatic_failover_enabled: bool = "AutomaticFailoverEnabled", "update; default `false`";
        cache_node_type: String = "CacheNodeType", "update";
        cache_parameter_group_name: String = "CacheParameterGroupName", "update; cannot be read back";
        cache_security_group_names: [String] = "CacheSecurityGroupNames", "update; cannot be read back; deprecated by AWS";
        cache_subnet_group_name: String = "CacheSubnetGroupName", "replacement; cannot be read back";
        cluster_mode: replication_group::ClusterMode = "ClusterMode", "update";
        data_tiering_enabled: bool = "DataTieringEnabled", "replacement";
        durability: replication_group::Durability = "Durability", "update";
        engine: String = "Engine", "replacement";
        engine_version: String = "EngineVersion", "update; cannot be read back";
        global_replication_group_id: String = "GlobalReplicationGroupId", "replacement";
        ip_discovery: replication_group::IpDiscovery = "IpDiscovery", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; cannot be read back";
        log_delivery_configurations: [replication_group::LogDeliveryConfigurationRequest] = "LogDeliveryConfigurations", "update";
        multi_az_enabled: bool = "MultiAZEnabled", "update";
        network_type: replication_group::NetworkType = "NetworkType", "replacement";
        node_group_configuration: [replication_group::NodeGroupConfiguration] = "NodeGroupConfiguration", "may replace; cannot be read back";
        notification_topic_arn: m::Arn = "NotificationTopicArn", "update; cannot be read back";
        num_cache_clusters: i64 = "NumCacheClusters", "update; 1 to 6";
        num_node_groups: i64 = "NumNodeGroups", "may replace; default `1`; cannot be read back";
        port: i64 = "Port", "replacement";
        preferred_cache_cluster_azs: [String] = "PreferredCacheClusterAZs", "replacement; cannot be read back";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update; cannot be read back";
        primary_cluster_id: String = "PrimaryClusterId", "update; cannot be read back";
        replicas_per_node_group: i64 = "ReplicasPerNodeGroup", "replacement; 0 to 5";
        replication_group_id: String = "ReplicationGroupId", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; cannot be read back";
        snapshot_arns: [m::Arn] = "SnapshotArns", "replacement; cannot be read back";
        snapshot_name: String = "SnapshotName", "replacement; cannot be read back";
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit", "update; default `0`";
        snapshot_window: String = "SnapshotWindow", "update";
        snapshotting_cluster_id: String = "SnapshottingClusterId", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        transit_encryption_enabled: bool = "TransitEncryptionEnabled", "update; default `false`";
        transit_encryption_mode: replication_group::TransitEncryptionMode = "TransitEncryptionMode", "update";
        user_group_ids: [m::elasticache::UserGroupId] = "UserGroupIds", "update";
    }
}
impl c::Handle<ReplicationGroup> {
    get! {
        attr_configuration_end_point: v::Json = "ConfigurationEndPoint";
        attr_configuration_end_point_address: String = "ConfigurationEndPoint.Address";
        attr_configuration_end_point_port: String = "ConfigurationEndPoint.Port";
        attr_effective_durability: String = "EffectiveDurability";
        attr_primary_end_point: v::Json = "PrimaryEndPoint";
        attr_primary_end_point_address: String = "PrimaryEndPoint.Address";
        attr_primary_end_point_port: String = "PrimaryEndPoint.Port";
        attr_read_end_point: v::Json = "ReadEndPoint";
        attr_read_end_point_addresses: String = "ReadEndPoint.Addresses";
        attr_read_end_point_addresses_list: [String] = "ReadEndPoint.AddressesList";
        attr_read_end_point_ports: String = "ReadEndPoint.Ports";
        attr_read_end_point_ports_list: [String] = "ReadEndPoint.PortsList";
        attr_reader_end_point: v::Json = "ReaderEndPoint";
        attr_reader_end_point_address: String = "ReaderEndPoint.Address";
        attr_reader_end_point_port: String = "ReaderEndPoint.Port";
    }
}
/// Property types and values of [`ReplicationGroup`].
pub mod replication_group {
    object!(CloudWatchLogsDestinationDetails = "AWS::ElastiCache::ReplicationGroup.CloudWatchLogsDestinationDetails", "elasticache-replicationgroup-cloudwatchlogsdestinationdetails");
    impl CloudWatchLogsDestinationDetails {
        new! {
            log_group: String = "LogGroup", "update";
        }
    }

    object!(DestinationDetails = "AWS::ElastiCache::ReplicationGroup.DestinationDetails", "elasticache-replicationgroup-destinationdetails");
    impl DestinationDetails {
        new! {}
        set! {
            cloud_watch_logs_details: CloudWatchLogsDestinationDetails = "CloudWatchLogsDetails", "update";
            kinesis_firehose_details: KinesisFirehoseDestinationDetails = "KinesisFirehoseDetails", "update";
        }
    }

    object!(Endpoint = "AWS::ElastiCache::ReplicationGroup.Endpoint", "elasticache-replicationgroup-endpoint");
    impl Endpoint {
        new! {}
    }

    object!(KinesisFirehoseDestinationDetails = "AWS::ElastiCache::ReplicationGroup.KinesisFirehoseDestinationDetails", "elasticache-replicationgroup-kinesisfirehosedestinationdetails");
    impl KinesisFirehoseDestinationDetails {
        new! {
            delivery_stream: String = "DeliveryStream", "update";
        }
    }

    object!(LogDeliveryConfigurationRequest = "AWS::ElastiCache::ReplicationGroup.LogDeliveryConfigurationRequest", "elasticache-replicationgroup-logdeliveryconfigurationrequest");
    impl LogDeliveryConfigurationRequest {
        new! {
            destination_type: DestinationType = "DestinationType", "update";
            log_type: LogType = "LogType", "update";
            destination_details: DestinationDetails = "DestinationDetails", "update";
            log_format: LogFormat = "LogFormat", "update";
        }
    }

    object!(NodeGroupConfiguration = "AWS::ElastiCache::ReplicationGroup.NodeGroupConfiguration", "elasticache-replicationgroup-nodegroupconfiguration");
    impl NodeGroupConfiguration {
        new! {}
        set! {
            node_group_id: String = "NodeGroupId", "may replace; 1 to 4 characters";
            primary_availability_zone: String = "PrimaryAvailabilityZone", "replacement";
            replica_availability_zones: [String] = "ReplicaAvailabilityZones", "replacement";
            replica_count: i64 = "ReplicaCount", "replacement";
            slots: String = "Slots", "replacement";
        }
    }

    object!(ReadEndPoint = "AWS::ElastiCache::ReplicationGroup.ReadEndPoint", "elasticache-replicationgroup-readendpoint");
    impl ReadEndPoint {
        new! {}
    }
    values! { ClusterMode: Compatible = "compatible", Disabled = "disabled", Enabled = "enabled" }
    values! { Durability: Async = "async", Default = "default", Disabled = "disabled", Sync = "sync" }
    values! { IpDiscovery: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { NetworkType: DualStack = "dual_stack", Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { TransitEncryptionMode: Preferred = "preferred", Required = "required" }
    values! { DestinationType: CloudwatchLogs = "cloudwatch-logs", KinesisFirehose = "kinesis-firehose" }
    values! { LogFormat: Json = "json", Text = "text" }
    values! { LogType: EngineLog = "engine-log", SlowLog = "slow-log" }
}

resource! {
    SecurityGroup = "AWS::ElastiCache::SecurityGroup", "elasticache-securitygroup", List("Tags"), String
}
impl SecurityGroup {
    new! {
        description: String = "Description", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SecurityGroup> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    SecurityGroupIngress = "AWS::ElastiCache::SecurityGroupIngress", "elasticache-securitygroupingress", None, String
}
impl SecurityGroupIngress {
    new! {
        cache_security_group_name: m::ec2::SecurityGroupName = "CacheSecurityGroupName", "update";
        ec2_security_group_name: m::ec2::SecurityGroupName = "EC2SecurityGroupName", "update";
    }
    set! {
        ec2_security_group_owner_id: String = "EC2SecurityGroupOwnerId", "update";
    }
}
impl c::Handle<SecurityGroupIngress> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ServerlessCache = "AWS::ElastiCache::ServerlessCache", "elasticache-serverlesscache", List("Tags"), String
}
impl ServerlessCache {
    new! {
        serverless_cache_name: String = "ServerlessCacheName", "replacement";
        engine: String = "Engine", "update";
    }
    set! {
        cache_usage_limits: serverless_cache::CacheUsageLimits = "CacheUsageLimits", "update";
        connection_type: serverless_cache::ConnectionType = "ConnectionType", "replacement";
        daily_snapshot_time: String = "DailySnapshotTime", "update";
        description: String = "Description", "update";
        final_snapshot_name: String = "FinalSnapshotName", "update; cannot be read back";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        major_engine_version: String = "MajorEngineVersion", "update";
        network_type: serverless_cache::NetworkType = "NetworkType", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        snapshot_arns_to_restore: [String] = "SnapshotArnsToRestore", "replacement; cannot be read back";
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_group_id: m::elasticache::UserGroupId = "UserGroupId", "update";
    }
}
impl c::Handle<ServerlessCache> {
    get! {
        attr_arn: m::Arn = "ARN";
        attr_create_time: String = "CreateTime";
        attr_endpoint: v::Json = "Endpoint";
        attr_endpoint_address: String = "Endpoint.Address";
        attr_endpoint_port: String = "Endpoint.Port";
        attr_full_engine_version: String = "FullEngineVersion";
        attr_reader_endpoint: v::Json = "ReaderEndpoint";
        attr_reader_endpoint_address: String = "ReaderEndpoint.Address";
        attr_reader_endpoint_port: String = "ReaderEndpoint.Port";
        attr_status: String = "Status";
    }
}
give! { ServerlessCache: m::Arn = GetAtt("ARN"); }
/// Property types and values of [`ServerlessCache`].
pub mod serverless_cache {
    object!(CacheUsageLimits = "AWS::ElastiCache::ServerlessCache.CacheUsageLimits", "elasticache-serverlesscache-cacheusagelimits");
    impl CacheUsageLimits {
        new! {}
        set! {
            data_storage: DataStorage = "DataStorage", "update";
            ecpu_per_second: EcpuPerSecond = "ECPUPerSecond", "update";
        }
    }

    object!(DataStorage = "AWS::ElastiCache::ServerlessCache.DataStorage", "elasticache-serverlesscache-datastorage");
    impl DataStorage {
        new! {
            unit: Unit = "Unit", "update";
        }
        set! {
            maximum: i64 = "Maximum", "update";
            minimum: i64 = "Minimum", "update";
        }
    }

    object!(EcpuPerSecond = "AWS::ElastiCache::ServerlessCache.ECPUPerSecond", "elasticache-serverlesscache-ecpupersecond");
    impl EcpuPerSecond {
        new! {}
        set! {
            maximum: i64 = "Maximum", "update";
            minimum: i64 = "Minimum", "update";
        }
    }

    object!(Endpoint = "AWS::ElastiCache::ServerlessCache.Endpoint", "elasticache-serverlesscache-endpoint");
    impl Endpoint {
        new! {}
    }
    values! { ConnectionType: Public = "public", Vpc = "vpc" }
    values! { NetworkType: DualStack = "dual_stack", Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { Unit: Gb = "gb" }
}

resource! {
    ServerlessCacheSnapshot = "AWS::ElastiCache::ServerlessCacheSnapshot", "elasticache-serverlesscachesnapshot", List("Tags"), m::Arn
}
impl ServerlessCacheSnapshot {
    new! {
        serverless_cache_name: String = "ServerlessCacheName", "replacement; 1 to 255 characters";
        serverless_cache_snapshot_name: String = "ServerlessCacheSnapshotName", "replacement; 1 to 255 characters";
    }
    set! {
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ServerlessCacheSnapshot> {
    get! {
        attr_arn: m::Arn = "ARN";
        attr_bytes_used_for_cache: String = "BytesUsedForCache";
        attr_create_time: String = "CreateTime";
        attr_serverless_cache_configuration: v::Json = "ServerlessCacheConfiguration";
        attr_snapshot_type: String = "SnapshotType";
        attr_status: String = "Status";
    }
}
give! { ServerlessCacheSnapshot: m::Arn = Ref; }
/// Property types and values of [`ServerlessCacheSnapshot`].
pub mod serverless_cache_snapshot {
    object!(ServerlessCacheConfiguration = "AWS::ElastiCache::ServerlessCacheSnapshot.ServerlessCacheConfiguration", "elasticache-serverlesscachesnapshot-serverlesscacheconfiguration");
    impl ServerlessCacheConfiguration {
        new! {}
        set! {
            engine: String = "Engine", "update";
            major_engine_version: String = "MajorEngineVersion", "update";
            serverless_cache_name: String = "ServerlessCacheName", "update";
        }
    }
}

resource! {
    Snapshot = "AWS::ElastiCache::Snapshot", "elasticache-snapshot", List("Tags"), m::Arn
}
impl Snapshot {
    new! {
        snapshot_name: String = "SnapshotName", "replacement";
    }
    set! {
        cache_cluster_id: String = "CacheClusterId", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        replication_group_id: String = "ReplicationGroupId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Snapshot> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade";
        attr_automatic_failover: String = "AutomaticFailover";
        attr_cache_cluster_create_time: String = "CacheClusterCreateTime";
        attr_cache_node_type: String = "CacheNodeType";
        attr_cache_parameter_group_name: String = "CacheParameterGroupName";
        attr_cache_subnet_group_name: String = "CacheSubnetGroupName";
        attr_data_tiering: String = "DataTiering";
        attr_engine: String = "Engine";
        attr_engine_version: String = "EngineVersion";
        attr_node_snapshots: [v::Json] = "NodeSnapshots";
        attr_num_cache_nodes: i64 = "NumCacheNodes";
        attr_num_node_groups: i64 = "NumNodeGroups";
        attr_port: i64 = "Port";
        attr_preferred_availability_zone: String = "PreferredAvailabilityZone";
        attr_preferred_maintenance_window: String = "PreferredMaintenanceWindow";
        attr_replication_group_description: String = "ReplicationGroupDescription";
        attr_snapshot_retention_limit: i64 = "SnapshotRetentionLimit";
        attr_snapshot_source: String = "SnapshotSource";
        attr_snapshot_status: String = "SnapshotStatus";
        attr_snapshot_window: String = "SnapshotWindow";
        attr_topic_arn: m::sns::TopicArn = "TopicArn";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { Snapshot: m::Arn = Ref; }
/// Property types and values of [`Snapshot`].
pub mod snapshot {
    object!(NodeSnapshot = "AWS::ElastiCache::Snapshot.NodeSnapshot", "elasticache-snapshot-nodesnapshot");
    impl NodeSnapshot {
        new! {}
        set! {
            cache_cluster_id: String = "CacheClusterId", "update";
            cache_node_create_time: String = "CacheNodeCreateTime", "update";
            cache_node_id: String = "CacheNodeId", "update";
            cache_size: String = "CacheSize", "update";
            node_group_id: String = "NodeGroupId", "update";
            snapshot_create_time: String = "SnapshotCreateTime", "update";
        }
    }
}

resource! {
    SubnetGroup = "AWS::ElastiCache::SubnetGroup", "elasticache-subnetgroup", List("Tags"), String
}
impl SubnetGroup {
    new! {
        description: String = "Description", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
    }
    set! {
        cache_subnet_group_name: String = "CacheSubnetGroupName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    User = "AWS::ElastiCache::User", "elasticache-user", List("Tags"), String
}
impl User {
    new! {
        user_id: String = "UserId", "replacement; at least 1 characters";
        user_name: String = "UserName", "replacement; at least 1 characters";
        engine: user::Engine = "Engine", "replacement";
    }
    set! {
        access_string: String = "AccessString", "update; cannot be read back";
        authentication_mode: user::AuthenticationMode = "AuthenticationMode", "update; cannot be read back";
        no_password_required: bool = "NoPasswordRequired", "update; cannot be read back";
        passwords: [String] = "Passwords", "update; at least 1 items; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<User> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_status: String = "Status";
    }
}
give! { User: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`User`].
pub mod user {
    object!(AuthenticationMode = "AWS::ElastiCache::User.AuthenticationMode", "elasticache-user-authenticationmode");
    impl AuthenticationMode {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            passwords: [String] = "Passwords", "update; at least 1 items";
        }
    }
    values! { Engine: Redis = "redis", Valkey = "valkey" }
    values! { Type: Iam = "iam", NoPasswordRequired = "no-password-required", Password = "password" }
}

resource! {
    UserGroup = "AWS::ElastiCache::UserGroup", "elasticache-usergroup", List("Tags"), m::elasticache::UserGroupId
}
impl UserGroup {
    new! {
        user_group_id: String = "UserGroupId", "replacement";
        engine: user_group::Engine = "Engine", "replacement";
        user_ids: [m::elasticache::UserId] = "UserIds", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<UserGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_status: String = "Status";
    }
}
give! { UserGroup: m::Arn = GetAtt("Arn"); m::elasticache::UserGroupId = Ref; }
/// Property types and values of [`UserGroup`].
pub mod user_group {
    values! { Engine: Redis = "redis", Valkey = "valkey" }
}

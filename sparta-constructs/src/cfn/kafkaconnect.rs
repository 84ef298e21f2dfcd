// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::KafkaConnect`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Connector = "AWS::KafkaConnect::Connector", "kafkaconnect-connector", List("Tags"), m::Arn
}
new_struct! { Connector, ConnectorRequired {
    service_execution_role_arn: m::iam::RoleArn = "ServiceExecutionRoleArn", "replacement";
    connector_name: String = "ConnectorName", "replacement; 1 to 128 characters";
    capacity: connector::Capacity = "Capacity", "update";
    connector_configuration: v::Map<String> = "ConnectorConfiguration", "replacement";
    kafka_cluster: connector::KafkaCluster = "KafkaCluster", "replacement";
    kafka_cluster_client_authentication: connector::KafkaClusterClientAuthentication = "KafkaClusterClientAuthentication", "replacement";
    kafka_cluster_encryption_in_transit: connector::KafkaClusterEncryptionInTransit = "KafkaClusterEncryptionInTransit", "replacement";
    kafka_connect_version: String = "KafkaConnectVersion", "replacement";
    plugins: [connector::Plugin] = "Plugins", "replacement; at least 1 items";
} }
impl Connector {
    set! {
        connector_description: String = "ConnectorDescription", "replacement; at most 1024 characters";
        log_delivery: connector::LogDelivery = "LogDelivery", "replacement";
        network_type: connector::NetworkType = "NetworkType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        worker_configuration: connector::WorkerConfiguration = "WorkerConfiguration", "replacement";
    }
}
impl c::Handle<Connector> {
    get! {
        attr_connector_arn: m::Arn = "ConnectorArn";
    }
}
give! { Connector: m::Arn = Ref; }
/// Property types and values of [`Connector`].
pub mod connector {
    use crate::value::meaning as m;
    object!(ApacheKafkaCluster = "AWS::KafkaConnect::Connector.ApacheKafkaCluster", "kafkaconnect-connector-apachekafkacluster");
    impl ApacheKafkaCluster {
        new! {
            bootstrap_servers: String = "BootstrapServers", "replacement";
            vpc: Vpc = "Vpc", "replacement";
        }
    }

    object!(AutoScaling = "AWS::KafkaConnect::Connector.AutoScaling", "kafkaconnect-connector-autoscaling");
    new_struct! { AutoScaling, AutoScalingRequired {
        max_worker_count: i64 = "MaxWorkerCount", "update";
        mcu_count: i64 = "McuCount", "update; 1 to 8";
        min_worker_count: i64 = "MinWorkerCount", "update";
        scale_in_policy: ScaleInPolicy = "ScaleInPolicy", "update";
        scale_out_policy: ScaleOutPolicy = "ScaleOutPolicy", "update";
    } }
    impl AutoScaling {
        set! {
            max_autoscaling_task_count: i64 = "MaxAutoscalingTaskCount", "update";
        }
    }

    object!(Capacity = "AWS::KafkaConnect::Connector.Capacity", "kafkaconnect-connector-capacity");
    impl Capacity {
        new! {}
        set! {
            auto_scaling: AutoScaling = "AutoScaling", "update";
            provisioned_capacity: ProvisionedCapacity = "ProvisionedCapacity", "update";
        }
    }

    object!(CloudWatchLogsLogDelivery = "AWS::KafkaConnect::Connector.CloudWatchLogsLogDelivery", "kafkaconnect-connector-cloudwatchlogslogdelivery");
    impl CloudWatchLogsLogDelivery {
        new! {
            enabled: bool = "Enabled", "replacement";
        }
        set! {
            log_group: String = "LogGroup", "replacement";
        }
    }

    object!(CustomPlugin = "AWS::KafkaConnect::Connector.CustomPlugin", "kafkaconnect-connector-customplugin");
    impl CustomPlugin {
        new! {
            custom_plugin_arn: m::Arn = "CustomPluginArn", "replacement";
            revision: i64 = "Revision", "replacement; 1 to 9223372036854775807";
        }
    }

    object!(FirehoseLogDelivery = "AWS::KafkaConnect::Connector.FirehoseLogDelivery", "kafkaconnect-connector-firehoselogdelivery");
    impl FirehoseLogDelivery {
        new! {
            enabled: bool = "Enabled", "replacement";
        }
        set! {
            delivery_stream: String = "DeliveryStream", "replacement";
        }
    }

    object!(KafkaCluster = "AWS::KafkaConnect::Connector.KafkaCluster", "kafkaconnect-connector-kafkacluster");
    impl KafkaCluster {
        new! {
            apache_kafka_cluster: ApacheKafkaCluster = "ApacheKafkaCluster", "replacement";
        }
    }

    object!(KafkaClusterClientAuthentication = "AWS::KafkaConnect::Connector.KafkaClusterClientAuthentication", "kafkaconnect-connector-kafkaclusterclientauthentication");
    impl KafkaClusterClientAuthentication {
        new! {
            authentication_type: KafkaClusterClientAuthenticationType = "AuthenticationType", "replacement";
        }
    }

    object!(KafkaClusterEncryptionInTransit = "AWS::KafkaConnect::Connector.KafkaClusterEncryptionInTransit", "kafkaconnect-connector-kafkaclusterencryptionintransit");
    impl KafkaClusterEncryptionInTransit {
        new! {
            encryption_type: KafkaClusterEncryptionInTransitType = "EncryptionType", "replacement";
        }
    }

    object!(LogDelivery = "AWS::KafkaConnect::Connector.LogDelivery", "kafkaconnect-connector-logdelivery");
    impl LogDelivery {
        new! {
            worker_log_delivery: WorkerLogDelivery = "WorkerLogDelivery", "replacement";
        }
    }

    object!(Plugin = "AWS::KafkaConnect::Connector.Plugin", "kafkaconnect-connector-plugin");
    impl Plugin {
        new! {
            custom_plugin: CustomPlugin = "CustomPlugin", "replacement";
        }
    }

    object!(ProvisionedCapacity = "AWS::KafkaConnect::Connector.ProvisionedCapacity", "kafkaconnect-connector-provisionedcapacity");
    impl ProvisionedCapacity {
        new! {
            mcu_count: i64 = "McuCount", "update; 1 to 8";
            worker_count: i64 = "WorkerCount", "update";
        }
    }

    object!(S3LogDelivery = "AWS::KafkaConnect::Connector.S3LogDelivery", "kafkaconnect-connector-s3logdelivery");
    impl S3LogDelivery {
        new! {
            enabled: bool = "Enabled", "replacement";
        }
        set! {
            bucket: String = "Bucket", "replacement";
            prefix: String = "Prefix", "replacement";
        }
    }

    object!(ScaleInPolicy = "AWS::KafkaConnect::Connector.ScaleInPolicy", "kafkaconnect-connector-scaleinpolicy");
    impl ScaleInPolicy {
        new! {
            cpu_utilization_percentage: i64 = "CpuUtilizationPercentage", "update; 1 to 100";
        }
    }

    object!(ScaleOutPolicy = "AWS::KafkaConnect::Connector.ScaleOutPolicy", "kafkaconnect-connector-scaleoutpolicy");
    impl ScaleOutPolicy {
        new! {
            cpu_utilization_percentage: i64 = "CpuUtilizationPercentage", "update; 1 to 100";
        }
    }

    object!(Vpc = "AWS::KafkaConnect::Connector.Vpc", "kafkaconnect-connector-vpc");
    impl Vpc {
        new! {
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "replacement";
            subnets: [m::ec2::SubnetId] = "Subnets", "replacement; at least 1 items";
        }
    }

    object!(WorkerConfiguration = "AWS::KafkaConnect::Connector.WorkerConfiguration", "kafkaconnect-connector-workerconfiguration");
    impl WorkerConfiguration {
        new! {
            worker_configuration_arn: m::Arn = "WorkerConfigurationArn", "replacement";
            revision: i64 = "Revision", "replacement; 1 to 9223372036854775807";
        }
    }

    object!(WorkerLogDelivery = "AWS::KafkaConnect::Connector.WorkerLogDelivery", "kafkaconnect-connector-workerlogdelivery");
    impl WorkerLogDelivery {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogsLogDelivery = "CloudWatchLogs", "replacement";
            firehose: FirehoseLogDelivery = "Firehose", "replacement";
            s3: S3LogDelivery = "S3", "replacement";
        }
    }
    values! { NetworkType: Ipv4 = "IPV4", Dual = "DUAL" }
    values! { KafkaClusterClientAuthenticationType: None = "NONE", Iam = "IAM" }
    values! { KafkaClusterEncryptionInTransitType: Plaintext = "PLAINTEXT", Tls = "TLS" }
}

resource! {
    CustomPlugin = "AWS::KafkaConnect::CustomPlugin", "kafkaconnect-customplugin", List("Tags"), m::Arn
}
impl CustomPlugin {
    new! {
        content_type: custom_plugin::ContentType = "ContentType", "replacement";
        name: String = "Name", "replacement; 1 to 128 characters";
        location: custom_plugin::CustomPluginLocation = "Location", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CustomPlugin> {
    get! {
        attr_custom_plugin_arn: m::Arn = "CustomPluginArn";
        attr_file_description: v::Json = "FileDescription";
        attr_revision: i64 = "Revision";
    }
}
give! { CustomPlugin: m::Arn = Ref; }
/// Property types and values of [`CustomPlugin`].
pub mod custom_plugin {
    use crate::value::meaning as m;
    object!(CustomPluginFileDescription = "AWS::KafkaConnect::CustomPlugin.CustomPluginFileDescription", "kafkaconnect-customplugin-custompluginfiledescription");
    impl CustomPluginFileDescription {
        new! {}
        set! {
            file_md5: String = "FileMd5", "update";
            file_size: i64 = "FileSize", "update";
        }
    }

    object!(CustomPluginLocation = "AWS::KafkaConnect::CustomPlugin.CustomPluginLocation", "kafkaconnect-customplugin-custompluginlocation");
    impl CustomPluginLocation {
        new! {
            s3_location: S3Location = "S3Location", "update";
        }
    }

    object!(S3Location = "AWS::KafkaConnect::CustomPlugin.S3Location", "kafkaconnect-customplugin-s3location");
    impl S3Location {
        new! {
            bucket_arn: m::Arn = "BucketArn", "update";
            file_key: String = "FileKey", "update";
        }
        set! {
            object_version: String = "ObjectVersion", "update";
        }
    }
    values! { ContentType: Jar = "JAR", Zip = "ZIP" }
}

resource! {
    WorkerConfiguration = "AWS::KafkaConnect::WorkerConfiguration", "kafkaconnect-workerconfiguration", List("Tags"), m::Arn
}
impl WorkerConfiguration {
    new! {
        name: String = "Name", "replacement; 1 to 128 characters";
        properties_file_content: String = "PropertiesFileContent", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<WorkerConfiguration> {
    get! {
        attr_revision: i64 = "Revision";
        attr_worker_configuration_arn: m::Arn = "WorkerConfigurationArn";
    }
}
give! { WorkerConfiguration: m::Arn = Ref; }

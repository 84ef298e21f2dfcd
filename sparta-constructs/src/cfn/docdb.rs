// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DocDB`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    DbCluster = "AWS::DocDB::DBCluster", "docdb-dbcluster", List("Tags"), String
}
impl DbCluster {
    new! {}
    set! {
        availability_zones: [String] = "AvailabilityZones", "replacement";
        backup_retention_period: i64 = "BackupRetentionPeriod", "update; 1 to 35";
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot", "update";
        db_cluster_identifier: String = "DBClusterIdentifier", "replacement";
        db_cluster_parameter_group_name: String = "DBClusterParameterGroupName", "update";
        db_subnet_group_name: String = "DBSubnetGroupName", "replacement";
        deletion_protection: bool = "DeletionProtection", "update";
        enable_cloudwatch_logs_exports: [String] = "EnableCloudwatchLogsExports", "update";
        engine_version: db_cluster::EngineVersion = "EngineVersion", "replacement";
        global_cluster_identifier: String = "GlobalClusterIdentifier", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        manage_master_user_password: bool = "ManageMasterUserPassword", "update";
        master_user_password: String = "MasterUserPassword", "update";
        master_user_secret_kms_key_id: String = "MasterUserSecretKmsKeyId", "update";
        master_username: String = "MasterUsername", "replacement";
        network_type: String = "NetworkType", "update";
        port: i64 = "Port", "update";
        preferred_backup_window: String = "PreferredBackupWindow", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        restore_to_time: String = "RestoreToTime", "update";
        restore_type: String = "RestoreType", "update";
        rotate_master_user_password: bool = "RotateMasterUserPassword", "update";
        serverless_v2_scaling_configuration: db_cluster::ServerlessV2ScalingConfiguration = "ServerlessV2ScalingConfiguration", "update";
        snapshot_identifier: String = "SnapshotIdentifier", "replacement";
        source_db_cluster_identifier: String = "SourceDBClusterIdentifier", "replacement";
        storage_encrypted: bool = "StorageEncrypted", "replacement";
        storage_type: String = "StorageType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        use_latest_restorable_time: bool = "UseLatestRestorableTime", "update";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
}
impl c::Handle<DbCluster> {
    get! {
        attr_cluster_resource_id: String = "ClusterResourceId";
        attr_endpoint: String = "Endpoint";
        attr_id: String = "Id";
        attr_port: i64 = "Port";
        attr_read_endpoint: String = "ReadEndpoint";
    }
}
/// Property types and values of [`DbCluster`].
pub mod db_cluster {
    use crate::value as v;
    object!(ServerlessV2ScalingConfiguration = "AWS::DocDB::DBCluster.ServerlessV2ScalingConfiguration", "docdb-dbcluster-serverlessv2scalingconfiguration");
    impl ServerlessV2ScalingConfiguration {
        new! {
            max_capacity: v::Number = "MaxCapacity", "update";
            min_capacity: v::Number = "MinCapacity", "update";
        }
    }
    values! { EngineVersion: V3_6_0 = "3.6.0", V4_0 = "4.0", V4_0_0 = "4.0.0", V5_0_0 = "5.0.0", V5_0_1 = "5.0.1", V8_0_0 = "8.0.0", V8_0_1 = "8.0.1" }
}

resource! {
    DbClusterParameterGroup = "AWS::DocDB::DBClusterParameterGroup", "docdb-dbclusterparametergroup", List("Tags"), String
}
impl DbClusterParameterGroup {
    new! {
        description: String = "Description", "replacement; 1 to 255 characters";
        family: String = "Family", "replacement; 1 to 255 characters";
        parameters: v::Json = "Parameters", "update";
    }
    set! {
        name: String = "Name", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    DbInstance = "AWS::DocDB::DBInstance", "docdb-dbinstance", List("Tags"), String
}
impl DbInstance {
    new! {
        db_cluster_identifier: String = "DBClusterIdentifier", "replacement";
        db_instance_class: String = "DBInstanceClass", "update";
    }
    set! {
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "update";
        availability_zone: String = "AvailabilityZone", "replacement";
        ca_certificate_identifier: String = "CACertificateIdentifier", "update";
        certificate_rotation_restart: bool = "CertificateRotationRestart", "update";
        db_instance_identifier: String = "DBInstanceIdentifier", "replacement";
        enable_performance_insights: bool = "EnablePerformanceInsights", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DbInstance> {
    get! {
        attr_endpoint: String = "Endpoint";
        attr_id: String = "Id";
        attr_port: String = "Port";
    }
}

resource! {
    DbSubnetGroup = "AWS::DocDB::DBSubnetGroup", "docdb-dbsubnetgroup", List("Tags"), String
}
impl DbSubnetGroup {
    new! {
        db_subnet_group_description: String = "DBSubnetGroupDescription", "update; 1 to 100 characters";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 20 items";
    }
    set! {
        db_subnet_group_name: String = "DBSubnetGroupName", "replacement; 1 to 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    EventSubscription = "AWS::DocDB::EventSubscription", "docdb-eventsubscription", None, String
}
impl EventSubscription {
    new! {
        sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "replacement";
    }
    set! {
        enabled: bool = "Enabled", "update";
        event_categories: [String] = "EventCategories", "update";
        source_ids: [String] = "SourceIds", "update";
        source_type: event_subscription::SourceType = "SourceType", "update";
        subscription_name: String = "SubscriptionName", "replacement; at most 255 characters";
    }
}
/// Property types and values of [`EventSubscription`].
pub mod event_subscription {
    values! { SourceType: DbInstance = "db-instance", DbCluster = "db-cluster", DbParameterGroup = "db-parameter-group", DbSecurityGroup = "db-security-group", DbClusterSnapshot = "db-cluster-snapshot" }
}

resource! {
    GlobalCluster = "AWS::DocDB::GlobalCluster", "docdb-globalcluster", List("Tags"), String
}
impl GlobalCluster {
    new! {
        global_cluster_identifier: String = "GlobalClusterIdentifier", "replacement; 1 to 63 characters";
    }
    set! {
        deletion_protection: bool = "DeletionProtection", "update";
        engine: global_cluster::Engine = "Engine", "replacement; default `docdb`";
        engine_version: String = "EngineVersion", "replacement";
        source_db_cluster_identifier: String = "SourceDBClusterIdentifier", "replacement; cannot be read back";
        storage_encrypted: bool = "StorageEncrypted", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<GlobalCluster> {
    get! {
        attr_global_cluster_arn: m::Arn = "GlobalClusterArn";
        attr_global_cluster_resource_id: String = "GlobalClusterResourceId";
    }
}
give! { GlobalCluster: m::Arn = GetAtt("GlobalClusterArn"); }
/// Property types and values of [`GlobalCluster`].
pub mod global_cluster {
    values! { Engine: Docdb = "docdb" }
}

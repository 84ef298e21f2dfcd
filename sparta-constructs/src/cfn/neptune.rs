// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Neptune`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    DbCluster = "AWS::Neptune::DBCluster", "neptune-dbcluster", List("Tags"), String
}
impl DbCluster {
    new! {}
    set! {
        associated_roles: [db_cluster::DbClusterRole] = "AssociatedRoles", "update";
        availability_zones: [String] = "AvailabilityZones", "replacement";
        backup_retention_period: i64 = "BackupRetentionPeriod", "update; at least 1; default `1`";
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot", "update";
        db_cluster_identifier: String = "DBClusterIdentifier", "replacement; 1 to 63 characters";
        db_cluster_parameter_group_name: String = "DBClusterParameterGroupName", "update";
        db_instance_parameter_group_name: String = "DBInstanceParameterGroupName", "update; cannot be read back";
        db_port: i64 = "DBPort", "update";
        db_subnet_group_name: String = "DBSubnetGroupName", "replacement";
        deletion_protection: bool = "DeletionProtection", "update";
        enable_cloudwatch_logs_exports: [String] = "EnableCloudwatchLogsExports", "update";
        engine_version: String = "EngineVersion", "update";
        global_cluster_identifier: String = "GlobalClusterIdentifier", "replacement; 1 to 255 characters";
        iam_auth_enabled: bool = "IamAuthEnabled", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        network_type: db_cluster::NetworkType = "NetworkType", "update";
        preferred_backup_window: String = "PreferredBackupWindow", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        restore_to_time: String = "RestoreToTime", "replacement; cannot be read back";
        restore_type: String = "RestoreType", "replacement; default `full-copy`; cannot be read back";
        serverless_scaling_configuration: db_cluster::ServerlessScalingConfiguration = "ServerlessScalingConfiguration", "update";
        snapshot_identifier: String = "SnapshotIdentifier", "replacement; cannot be read back";
        source_db_cluster_identifier: String = "SourceDBClusterIdentifier", "replacement; cannot be read back";
        storage_encrypted: bool = "StorageEncrypted", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        use_latest_restorable_time: bool = "UseLatestRestorableTime", "replacement; cannot be read back";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
}
impl c::Handle<DbCluster> {
    get! {
        attr_cluster_resource_id: String = "ClusterResourceId";
        attr_endpoint: String = "Endpoint";
        attr_port: String = "Port";
        attr_read_endpoint: String = "ReadEndpoint";
    }
}
/// Property types and values of [`DbCluster`].
pub mod db_cluster {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(DbClusterRole = "AWS::Neptune::DBCluster.DBClusterRole", "neptune-dbcluster-dbclusterrole");
    impl DbClusterRole {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            feature_name: String = "FeatureName", "update";
        }
    }

    object!(ServerlessScalingConfiguration = "AWS::Neptune::DBCluster.ServerlessScalingConfiguration", "neptune-dbcluster-serverlessscalingconfiguration");
    impl ServerlessScalingConfiguration {
        new! {
            max_capacity: v::Number = "MaxCapacity", "update; 2.5 to 128";
            min_capacity: v::Number = "MinCapacity", "update; 1 to 128";
        }
    }
    values! { NetworkType: Ipv4 = "IPV4", Dual = "DUAL" }
}

resource! {
    DbClusterParameterGroup = "AWS::Neptune::DBClusterParameterGroup", "neptune-dbclusterparametergroup", List("Tags"), String
}
impl DbClusterParameterGroup {
    new! {
        description: String = "Description", "replacement";
        family: String = "Family", "replacement";
        parameters: v::Json = "Parameters", "update";
    }
    set! {
        name: String = "Name", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    DbInstance = "AWS::Neptune::DBInstance", "neptune-dbinstance", List("Tags"), String
}
impl DbInstance {
    new! {
        db_instance_class: String = "DBInstanceClass", "update";
    }
    set! {
        allow_major_version_upgrade: bool = "AllowMajorVersionUpgrade", "update; cannot be read back";
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "may replace";
        availability_zone: String = "AvailabilityZone", "replacement";
        db_cluster_identifier: String = "DBClusterIdentifier", "replacement";
        db_instance_identifier: String = "DBInstanceIdentifier", "replacement";
        db_parameter_group_name: String = "DBParameterGroupName", "may replace";
        db_snapshot_identifier: String = "DBSnapshotIdentifier", "replacement; cannot be read back; deprecated by AWS";
        db_subnet_group_name: String = "DBSubnetGroupName", "replacement";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "may replace";
        publicly_accessible: bool = "PubliclyAccessible", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DbInstance> {
    get! {
        attr_endpoint: String = "Endpoint";
        attr_port: String = "Port";
    }
}

resource! {
    DbParameterGroup = "AWS::Neptune::DBParameterGroup", "neptune-dbparametergroup", List("Tags"), String
}
impl DbParameterGroup {
    new! {
        description: String = "Description", "replacement";
        family: String = "Family", "replacement";
        parameters: v::Json = "Parameters", "update";
    }
    set! {
        name: String = "Name", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    DbSubnetGroup = "AWS::Neptune::DBSubnetGroup", "neptune-dbsubnetgroup", List("Tags"), String
}
impl DbSubnetGroup {
    new! {
        db_subnet_group_description: String = "DBSubnetGroupDescription", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
    }
    set! {
        db_subnet_group_name: String = "DBSubnetGroupName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    EventSubscription = "AWS::Neptune::EventSubscription", "neptune-eventsubscription", List("Tags"), String
}
impl EventSubscription {
    new! {
        sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "replacement";
    }
    set! {
        enabled: bool = "Enabled", "update; default `true`";
        event_categories: [String] = "EventCategories", "update";
        source_ids: [String] = "SourceIds", "update";
        source_type: String = "SourceType", "update";
        subscription_name: String = "SubscriptionName", "replacement; at most 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}

resource! {
    GlobalCluster = "AWS::Neptune::GlobalCluster", "neptune-globalcluster", List("Tags"), String
}
impl GlobalCluster {
    new! {}
    set! {
        deletion_protection: bool = "DeletionProtection", "update";
        engine: global_cluster::Engine = "Engine", "replacement";
        engine_version: String = "EngineVersion", "update";
        global_cluster_identifier: String = "GlobalClusterIdentifier", "replacement; 1 to 255 characters";
        source_db_cluster_identifier: String = "SourceDBClusterIdentifier", "replacement";
        storage_encrypted: bool = "StorageEncrypted", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
/// Property types and values of [`GlobalCluster`].
pub mod global_cluster {
    values! { Engine: Neptune = "neptune" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RDS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ClusterSnapshot = "AWS::RDS::ClusterSnapshot", "rds-clustersnapshot", List("Tags"), m::Arn
}
impl ClusterSnapshot {
    new! {
        db_cluster_identifier: m::rds::DbClusterIdentifier = "DBClusterIdentifier", "replacement";
        db_cluster_snapshot_identifier: String = "DBClusterSnapshotIdentifier", "replacement; 1 to 63 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ClusterSnapshot> {
    get! {
        attr_allocated_storage: i64 = "AllocatedStorage";
        attr_availability_zones: [String] = "AvailabilityZones";
        attr_cluster_create_time: String = "ClusterCreateTime";
        attr_db_cluster_snapshot_arn: m::Arn = "DBClusterSnapshotArn";
        attr_db_cluster_resource_id: String = "DbClusterResourceId";
        attr_engine: String = "Engine";
        attr_engine_mode: String = "EngineMode";
        attr_engine_version: String = "EngineVersion";
        attr_iam_database_authentication_enabled: bool = "IAMDatabaseAuthenticationEnabled";
        attr_kms_key_id: String = "KmsKeyId";
        attr_license_model: String = "LicenseModel";
        attr_master_username: String = "MasterUsername";
        attr_port: i64 = "Port";
        attr_snapshot_create_time: String = "SnapshotCreateTime";
        attr_snapshot_type: String = "SnapshotType";
        attr_status: String = "Status";
        attr_storage_encrypted: bool = "StorageEncrypted";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}

resource! {
    CustomDbEngineVersion = "AWS::RDS::CustomDBEngineVersion", "rds-customdbengineversion", List("Tags"), String
}
impl CustomDbEngineVersion {
    new! {
        engine: String = "Engine", "replacement; 1 to 35 characters";
        engine_version: String = "EngineVersion", "replacement; 1 to 60 characters";
    }
    set! {
        database_installation_files: [String] = "DatabaseInstallationFiles", "replacement";
        database_installation_files_s3_bucket_name: String = "DatabaseInstallationFilesS3BucketName", "replacement; 3 to 63 characters";
        database_installation_files_s3_prefix: String = "DatabaseInstallationFilesS3Prefix", "replacement; 1 to 255 characters";
        description: String = "Description", "update; 1 to 1000 characters";
        image_id: m::ec2::ImageId = "ImageId", "replacement; 1 to 255 characters";
        kms_key_id: m::kms::KeyReference = "KMSKeyId", "replacement; 1 to 2048 characters";
        manifest: String = "Manifest", "replacement; 1 to 51000 characters; cannot be read back";
        source_custom_db_engine_version_identifier: String = "SourceCustomDbEngineVersionIdentifier", "replacement; 1 to 255 characters; cannot be read back";
        status: custom_db_engine_version::Status = "Status", "update; default `available`";
        tags: [crate::cfn::Tag] = "Tags", "update";
        use_aws_provided_latest_image: bool = "UseAwsProvidedLatestImage", "replacement; cannot be read back";
    }
}
impl c::Handle<CustomDbEngineVersion> {
    get! {
        attr_db_engine_version_arn: m::Arn = "DBEngineVersionArn";
    }
}
/// Property types and values of [`CustomDbEngineVersion`].
pub mod custom_db_engine_version {
    values! { Status: Available = "available", Inactive = "inactive", InactiveExceptRestore = "inactive-except-restore", PendingValidation = "pending-validation" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    DbCluster = "AWS::RDS::DBCluster", "rds-dbcluster", List("Tags"), m::rds::DbClusterIdentifier
}
impl DbCluster {
    new! {}
    set! {
        allocated_storage: i64 = "AllocatedStorage", "update";
        associated_roles: [db_cluster::DbClusterRole] = "AssociatedRoles", "update; at most 15 items";
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "update";
        availability_zones: [String] = "AvailabilityZones", "may replace";
        backtrack_window: i64 = "BacktrackWindow", "update; at least 0";
        backup_retention_period: i64 = "BackupRetentionPeriod", "update; 1 to 35; default `1`";
        cluster_scalability_type: db_cluster::ClusterScalabilityType = "ClusterScalabilityType", "replacement; cannot be read back";
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot", "update";
        db_cluster_identifier: String = "DBClusterIdentifier", "replacement; 1 to 63 characters";
        db_cluster_instance_class: String = "DBClusterInstanceClass", "update";
        db_cluster_parameter_group_name: m::rds::DbClusterParameterGroupName = "DBClusterParameterGroupName", "update";
        db_instance_parameter_group_name: String = "DBInstanceParameterGroupName", "update; cannot be read back";
        db_subnet_group_name: m::rds::DbSubnetGroupName = "DBSubnetGroupName", "replacement";
        db_system_id: String = "DBSystemId", "replacement";
        database_insights_mode: db_cluster::DatabaseInsightsMode = "DatabaseInsightsMode", "update";
        database_name: String = "DatabaseName", "replacement";
        delete_automated_backups: bool = "DeleteAutomatedBackups", "update; cannot be read back";
        deletion_protection: bool = "DeletionProtection", "update";
        domain: String = "Domain", "update";
        domain_iam_role_name: String = "DomainIAMRoleName", "update";
        enable_cloudwatch_logs_exports: [String] = "EnableCloudwatchLogsExports", "update";
        enable_global_write_forwarding: bool = "EnableGlobalWriteForwarding", "update";
        enable_http_endpoint: bool = "EnableHttpEndpoint", "update";
        enable_iam_database_authentication: bool = "EnableIAMDatabaseAuthentication", "update";
        enable_local_write_forwarding: bool = "EnableLocalWriteForwarding", "update";
        engine: String = "Engine", "may replace";
        engine_lifecycle_support: String = "EngineLifecycleSupport", "update";
        engine_mode: String = "EngineMode", "replacement";
        engine_version: String = "EngineVersion", "update";
        global_cluster_identifier: m::rds::GlobalClusterIdentifier = "GlobalClusterIdentifier", "may replace; at most 63 characters";
        iops: i64 = "Iops", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        manage_master_user_password: bool = "ManageMasterUserPassword", "update";
        master_user_authentication_type: db_cluster::MasterUserAuthenticationType = "MasterUserAuthenticationType", "update; cannot be read back";
        master_user_password: String = "MasterUserPassword", "update; cannot be read back";
        master_user_secret: db_cluster::MasterUserSecret = "MasterUserSecret", "update";
        master_username: String = "MasterUsername", "may replace; at least 1 characters";
        monitoring_interval: i64 = "MonitoringInterval", "update";
        monitoring_role_arn: m::iam::RoleArn = "MonitoringRoleArn", "update";
        network_type: String = "NetworkType", "update";
        performance_insights_enabled: bool = "PerformanceInsightsEnabled", "update";
        performance_insights_kms_key_id: String = "PerformanceInsightsKmsKeyId", "update";
        performance_insights_retention_period: i64 = "PerformanceInsightsRetentionPeriod", "update";
        port: i64 = "Port", "update";
        preferred_backup_window: String = "PreferredBackupWindow", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        publicly_accessible: bool = "PubliclyAccessible", "replacement";
        replication_source_identifier: String = "ReplicationSourceIdentifier", "update";
        restore_to_time: String = "RestoreToTime", "replacement; cannot be read back";
        restore_type: String = "RestoreType", "replacement; cannot be read back";
        scaling_configuration: db_cluster::ScalingConfiguration = "ScalingConfiguration", "update";
        serverless_v2_scaling_configuration: db_cluster::ServerlessV2ScalingConfiguration = "ServerlessV2ScalingConfiguration", "update";
        snapshot_identifier: String = "SnapshotIdentifier", "replacement; cannot be read back";
        source_db_cluster_identifier: String = "SourceDBClusterIdentifier", "replacement; cannot be read back";
        source_db_cluster_resource_id: String = "SourceDbClusterResourceId", "replacement; cannot be read back";
        source_region: String = "SourceRegion", "replacement; cannot be read back";
        storage_encrypted: bool = "StorageEncrypted", "replacement";
        storage_type: String = "StorageType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        use_latest_restorable_time: bool = "UseLatestRestorableTime", "replacement; cannot be read back";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
}
impl c::Handle<DbCluster> {
    get! {
        attr_db_cluster_arn: m::rds::DbClusterArn = "DBClusterArn";
        attr_db_cluster_resource_id: String = "DBClusterResourceId";
        attr_endpoint: v::Json = "Endpoint";
        attr_endpoint_address: String = "Endpoint.Address";
        attr_endpoint_port: String = "Endpoint.Port";
        attr_master_user_secret_secret_arn: m::Arn = "MasterUserSecret.SecretArn";
        attr_read_endpoint: v::Json = "ReadEndpoint";
        attr_read_endpoint_address: String = "ReadEndpoint.Address";
        attr_storage_encryption_type: String = "StorageEncryptionType";
        attr_storage_throughput: i64 = "StorageThroughput";
    }
}
give! { DbCluster: m::Arn = GetAtt("DBClusterArn"); m::rds::DbClusterArn = GetAtt("DBClusterArn"); m::rds::DbClusterIdentifier = Ref; }
/// Property types and values of [`DbCluster`].
pub mod db_cluster {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(DbClusterRole = "AWS::RDS::DBCluster.DBClusterRole", "rds-dbcluster-dbclusterrole");
    impl DbClusterRole {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        }
        set! {
            feature_name: String = "FeatureName", "update";
        }
    }

    object!(Endpoint = "AWS::RDS::DBCluster.Endpoint", "rds-dbcluster-endpoint");
    impl Endpoint {
        new! {}
    }

    object!(MasterUserSecret = "AWS::RDS::DBCluster.MasterUserSecret", "rds-dbcluster-masterusersecret");
    impl MasterUserSecret {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        }
    }

    object!(ReadEndpoint = "AWS::RDS::DBCluster.ReadEndpoint", "rds-dbcluster-readendpoint");
    impl ReadEndpoint {
        new! {}
    }

    object!(ScalingConfiguration = "AWS::RDS::DBCluster.ScalingConfiguration", "rds-dbcluster-scalingconfiguration");
    impl ScalingConfiguration {
        new! {}
        set! {
            auto_pause: bool = "AutoPause", "update";
            max_capacity: i64 = "MaxCapacity", "update";
            min_capacity: i64 = "MinCapacity", "update";
            seconds_before_timeout: i64 = "SecondsBeforeTimeout", "update";
            seconds_until_auto_pause: i64 = "SecondsUntilAutoPause", "update";
            timeout_action: String = "TimeoutAction", "update";
        }
    }

    object!(ServerlessV2ScalingConfiguration = "AWS::RDS::DBCluster.ServerlessV2ScalingConfiguration", "rds-dbcluster-serverlessv2scalingconfiguration");
    impl ServerlessV2ScalingConfiguration {
        new! {}
        set! {
            max_capacity: v::Number = "MaxCapacity", "update";
            min_capacity: v::Number = "MinCapacity", "update";
            seconds_until_auto_pause: i64 = "SecondsUntilAutoPause", "update";
        }
    }
    values! { ClusterScalabilityType: Limitless = "limitless", Standard = "standard" }
    values! { DatabaseInsightsMode: Advanced = "advanced", Standard = "standard" }
    values! { MasterUserAuthenticationType: IamDbAuth = "iam-db-auth", Password = "password" }
}

resource! {
    DbClusterEndpoint = "AWS::RDS::DBClusterEndpoint", "rds-dbclusterendpoint", List("Tags"), m::Arn
}
impl DbClusterEndpoint {
    new! {
        db_cluster_identifier: m::rds::DbClusterIdentifier = "DBClusterIdentifier", "replacement; 1 to 63 characters";
        custom_endpoint_type: db_cluster_endpoint::CustomEndpointType = "CustomEndpointType", "update";
        db_cluster_endpoint_identifier: String = "DBClusterEndpointIdentifier", "replacement; 1 to 63 characters";
    }
    set! {
        excluded_members: [String] = "ExcludedMembers", "update";
        static_members: [String] = "StaticMembers", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DbClusterEndpoint> {
    get! {
        attr_db_cluster_endpoint_arn: m::Arn = "DBClusterEndpointArn";
        attr_db_cluster_endpoint_resource_identifier: String = "DBClusterEndpointResourceIdentifier";
        attr_endpoint: String = "Endpoint";
        attr_endpoint_type: String = "EndpointType";
        attr_status: String = "Status";
    }
}
give! { DbClusterEndpoint: m::Arn = Ref; }
/// Property types and values of [`DbClusterEndpoint`].
pub mod db_cluster_endpoint {
    values! { CustomEndpointType: Reader = "READER", Writer = "WRITER", Any = "ANY" }
}

resource! {
    DbClusterParameterGroup = "AWS::RDS::DBClusterParameterGroup", "rds-dbclusterparametergroup", List("Tags"), m::rds::DbClusterParameterGroupName
}
impl DbClusterParameterGroup {
    new! {
        description: String = "Description", "replacement";
        family: String = "Family", "replacement";
        parameters: v::Json = "Parameters", "update";
    }
    set! {
        db_cluster_parameter_group_name: String = "DBClusterParameterGroupName", "replacement; at least 1 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
give! { DbClusterParameterGroup: m::rds::DbClusterParameterGroupName = Ref; }

resource! {
    ///
    /// Holds data that is lost with it.
    DbInstance = "AWS::RDS::DBInstance", "rds-dbinstance", List("Tags"), m::rds::DbInstanceIdentifier
}
impl DbInstance {
    new! {}
    set! {
        additional_storage_volumes: [db_instance::AdditionalStorageVolume] = "AdditionalStorageVolumes", "update";
        allocated_storage: String = "AllocatedStorage", "update";
        allow_major_version_upgrade: bool = "AllowMajorVersionUpgrade", "update; cannot be read back";
        apply_immediately: bool = "ApplyImmediately", "update; cannot be read back";
        associated_roles: [db_instance::DbInstanceRole] = "AssociatedRoles", "update";
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "may replace";
        automatic_backup_replication_kms_key_id: String = "AutomaticBackupReplicationKmsKeyId", "update; cannot be read back";
        automatic_backup_replication_region: String = "AutomaticBackupReplicationRegion", "update";
        automatic_backup_replication_retention_period: i64 = "AutomaticBackupReplicationRetentionPeriod", "update; at least 1";
        availability_zone: String = "AvailabilityZone", "may replace";
        backup_retention_period: i64 = "BackupRetentionPeriod", "may replace; at least 0";
        backup_target: String = "BackupTarget", "replacement";
        ca_certificate_identifier: String = "CACertificateIdentifier", "update";
        certificate_rotation_restart: bool = "CertificateRotationRestart", "update; cannot be read back";
        character_set_name: String = "CharacterSetName", "replacement";
        copy_tags_to_snapshot: bool = "CopyTagsToSnapshot", "update";
        custom_iam_instance_profile: String = "CustomIAMInstanceProfile", "replacement";
        db_cluster_identifier: m::rds::DbClusterIdentifier = "DBClusterIdentifier", "replacement";
        db_cluster_snapshot_identifier: String = "DBClusterSnapshotIdentifier", "may replace";
        db_instance_class: String = "DBInstanceClass", "update";
        db_instance_identifier: String = "DBInstanceIdentifier", "replacement; 1 to 63 characters";
        db_name: String = "DBName", "replacement";
        db_parameter_group_name: m::rds::DbParameterGroupName = "DBParameterGroupName", "may replace";
        db_security_groups: [String] = "DBSecurityGroups", "update";
        db_snapshot_identifier: String = "DBSnapshotIdentifier", "may replace; cannot be read back";
        db_subnet_group_name: m::rds::DbSubnetGroupName = "DBSubnetGroupName", "replacement";
        db_system_id: String = "DBSystemId", "replacement";
        database_insights_mode: db_instance::DatabaseInsightsMode = "DatabaseInsightsMode", "update";
        dedicated_log_volume: bool = "DedicatedLogVolume", "update";
        delete_automated_backups: bool = "DeleteAutomatedBackups", "update; cannot be read back";
        deletion_protection: bool = "DeletionProtection", "update";
        domain: String = "Domain", "update";
        domain_auth_secret_arn: m::Arn = "DomainAuthSecretArn", "update";
        domain_dns_ips: [String] = "DomainDnsIps", "update";
        domain_fqdn: String = "DomainFqdn", "update";
        domain_iam_role_name: String = "DomainIAMRoleName", "update";
        domain_ou: String = "DomainOu", "update";
        enable_cloudwatch_logs_exports: [String] = "EnableCloudwatchLogsExports", "update";
        enable_iam_database_authentication: bool = "EnableIAMDatabaseAuthentication", "update";
        enable_performance_insights: bool = "EnablePerformanceInsights", "update";
        engine: String = "Engine", "may replace";
        engine_lifecycle_support: String = "EngineLifecycleSupport", "update";
        engine_version: String = "EngineVersion", "update";
        iops: i64 = "Iops", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        license_model: String = "LicenseModel", "update";
        manage_master_user_password: bool = "ManageMasterUserPassword", "update";
        master_user_authentication_type: db_instance::MasterUserAuthenticationType = "MasterUserAuthenticationType", "update; cannot be read back";
        master_user_password: String = "MasterUserPassword", "update; cannot be read back";
        master_user_secret: db_instance::MasterUserSecret = "MasterUserSecret", "update";
        master_username: String = "MasterUsername", "replacement; 1 to 128 characters";
        max_allocated_storage: i64 = "MaxAllocatedStorage", "update";
        monitoring_interval: i64 = "MonitoringInterval", "update";
        monitoring_role_arn: m::iam::RoleArn = "MonitoringRoleArn", "update";
        multi_az: bool = "MultiAZ", "may replace";
        nchar_character_set_name: String = "NcharCharacterSetName", "replacement";
        network_type: String = "NetworkType", "update";
        option_group_name: String = "OptionGroupName", "update";
        performance_insights_kms_key_id: m::kms::KeyReference = "PerformanceInsightsKMSKeyId", "may replace";
        performance_insights_retention_period: i64 = "PerformanceInsightsRetentionPeriod", "update";
        port: String = "Port", "replacement";
        preferred_backup_window: String = "PreferredBackupWindow", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "may replace";
        processor_features: [db_instance::ProcessorFeature] = "ProcessorFeatures", "update";
        promotion_tier: i64 = "PromotionTier", "update; 0 to 15";
        publicly_accessible: bool = "PubliclyAccessible", "update";
        replica_mode: String = "ReplicaMode", "update";
        restore_time: String = "RestoreTime", "may replace; cannot be read back";
        source_db_cluster_identifier: String = "SourceDBClusterIdentifier", "may replace";
        source_db_instance_automated_backups_arn: m::Arn = "SourceDBInstanceAutomatedBackupsArn", "may replace; cannot be read back";
        source_db_instance_identifier: m::rds::DbInstanceIdentifier = "SourceDBInstanceIdentifier", "may replace; cannot be read back";
        source_dbi_resource_id: String = "SourceDbiResourceId", "may replace; cannot be read back";
        source_region: String = "SourceRegion", "replacement; cannot be read back";
        storage_encrypted: bool = "StorageEncrypted", "replacement";
        storage_throughput: i64 = "StorageThroughput", "update";
        storage_type: String = "StorageType", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tde_credential_arn: m::Arn = "TdeCredentialArn", "update; deprecated by AWS";
        tde_credential_password: String = "TdeCredentialPassword", "update; cannot be read back; deprecated by AWS";
        timezone: String = "Timezone", "replacement";
        use_default_processor_features: bool = "UseDefaultProcessorFeatures", "update; cannot be read back";
        use_latest_restorable_time: bool = "UseLatestRestorableTime", "may replace; cannot be read back";
        vpc_security_groups: [m::ec2::SecurityGroupId] = "VPCSecurityGroups", "update";
    }
}
impl c::Handle<DbInstance> {
    get! {
        attr_automatic_restart_time: String = "AutomaticRestartTime";
        attr_certificate_details: v::Json = "CertificateDetails";
        attr_certificate_details_ca_identifier: String = "CertificateDetails.CAIdentifier";
        attr_certificate_details_valid_till: String = "CertificateDetails.ValidTill";
        attr_db_instance_arn: m::Arn = "DBInstanceArn";
        attr_db_instance_status: String = "DBInstanceStatus";
        attr_db_system_id: String = "DBSystemId";
        attr_dbi_resource_id: String = "DbiResourceId";
        attr_endpoint: v::Json = "Endpoint";
        attr_endpoint_address: String = "Endpoint.Address";
        attr_endpoint_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "Endpoint.HostedZoneId";
        attr_endpoint_port: String = "Endpoint.Port";
        attr_instance_create_time: String = "InstanceCreateTime";
        attr_is_storage_config_upgrade_available: bool = "IsStorageConfigUpgradeAvailable";
        attr_latest_restorable_time: String = "LatestRestorableTime";
        attr_listener_endpoint: v::Json = "ListenerEndpoint";
        attr_listener_endpoint_address: String = "ListenerEndpoint.Address";
        attr_listener_endpoint_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "ListenerEndpoint.HostedZoneId";
        attr_listener_endpoint_port: String = "ListenerEndpoint.Port";
        attr_master_user_secret_secret_arn: m::Arn = "MasterUserSecret.SecretArn";
        attr_percent_progress: String = "PercentProgress";
        attr_read_replica_db_cluster_identifiers: [String] = "ReadReplicaDBClusterIdentifiers";
        attr_read_replica_db_instance_identifiers: [String] = "ReadReplicaDBInstanceIdentifiers";
        attr_resume_full_automation_mode_time: String = "ResumeFullAutomationModeTime";
        attr_secondary_availability_zone: String = "SecondaryAvailabilityZone";
        attr_status_infos: [v::Json] = "StatusInfos";
        attr_storage_operation_percent_progress: i64 = "StorageOperationPercentProgress";
        attr_storage_operation_status: String = "StorageOperationStatus";
    }
}
give! { DbInstance: m::Arn = GetAtt("DBInstanceArn"); m::rds::DbInstanceIdentifier = Ref; }
/// Property types and values of [`DbInstance`].
pub mod db_instance {
    use crate::value::meaning as m;
    object!(AdditionalStorageVolume = "AWS::RDS::DBInstance.AdditionalStorageVolume", "rds-dbinstance-additionalstoragevolume");
    impl AdditionalStorageVolume {
        new! {}
        set! {
            allocated_storage: String = "AllocatedStorage", "update";
            iops: i64 = "Iops", "update";
            max_allocated_storage: i64 = "MaxAllocatedStorage", "update";
            storage_throughput: i64 = "StorageThroughput", "update";
            storage_type: String = "StorageType", "update";
            volume_name: String = "VolumeName", "update";
        }
    }

    object!(CertificateDetails = "AWS::RDS::DBInstance.CertificateDetails", "rds-dbinstance-certificatedetails");
    impl CertificateDetails {
        new! {}
    }

    object!(DbInstanceRole = "AWS::RDS::DBInstance.DBInstanceRole", "rds-dbinstance-dbinstancerole");
    impl DbInstanceRole {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            feature_name: String = "FeatureName", "update";
        }
    }

    object!(DbInstanceStatusInfo = "AWS::RDS::DBInstance.DBInstanceStatusInfo", "rds-dbinstance-dbinstancestatusinfo");
    impl DbInstanceStatusInfo {
        new! {}
        set! {
            message: String = "Message", "update";
            normal: bool = "Normal", "update";
            status: String = "Status", "update";
            status_type: String = "StatusType", "update";
        }
    }

    object!(Endpoint = "AWS::RDS::DBInstance.Endpoint", "rds-dbinstance-endpoint");
    impl Endpoint {
        new! {}
    }

    object!(MasterUserSecret = "AWS::RDS::DBInstance.MasterUserSecret", "rds-dbinstance-masterusersecret");
    impl MasterUserSecret {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        }
    }

    object!(ProcessorFeature = "AWS::RDS::DBInstance.ProcessorFeature", "rds-dbinstance-processorfeature");
    impl ProcessorFeature {
        new! {}
        set! {
            name: Name = "Name", "update";
            value: String = "Value", "update";
        }
    }
    values! { DatabaseInsightsMode: Advanced = "advanced", Standard = "standard" }
    values! { MasterUserAuthenticationType: IamDbAuth = "iam-db-auth", Password = "password" }
    values! { Name: CoreCount = "coreCount", ThreadsPerCore = "threadsPerCore" }
}

resource! {
    DbParameterGroup = "AWS::RDS::DBParameterGroup", "rds-dbparametergroup", List("Tags"), m::rds::DbParameterGroupName
}
impl DbParameterGroup {
    new! {
        description: String = "Description", "replacement";
        family: String = "Family", "replacement";
    }
    set! {
        db_parameter_group_name: String = "DBParameterGroupName", "replacement";
        parameters: v::Json = "Parameters", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DbParameterGroup> {
    get! {
        attr_db_parameter_group_arn: m::Arn = "DBParameterGroupArn";
        attr_db_parameter_group_name: m::rds::DbParameterGroupName = "DBParameterGroupName";
    }
}
give! { DbParameterGroup: m::Arn = GetAtt("DBParameterGroupArn"); m::rds::DbParameterGroupName = Ref; }

resource! {
    DbProxy = "AWS::RDS::DBProxy", "rds-dbproxy", List("Tags"), m::rds::DbProxyName
}
impl DbProxy {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        db_proxy_name: String = "DBProxyName", "replacement; 1 to 64 characters";
        engine_family: db_proxy::EngineFamily = "EngineFamily", "replacement";
        vpc_subnet_ids: [m::ec2::SubnetId] = "VpcSubnetIds", "replacement; at least 2 items";
    }
    set! {
        auth: [db_proxy::AuthFormat] = "Auth", "update; 1 to 200 items";
        debug_logging: bool = "DebugLogging", "update";
        default_auth_scheme: db_proxy::DefaultAuthScheme = "DefaultAuthScheme", "update";
        endpoint_network_type: db_proxy::EndpointNetworkType = "EndpointNetworkType", "replacement";
        idle_client_timeout: i64 = "IdleClientTimeout", "update";
        require_tls: bool = "RequireTLS", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_connection_network_type: db_proxy::TargetConnectionNetworkType = "TargetConnectionNetworkType", "replacement";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update; at least 1 items";
    }
}
impl c::Handle<DbProxy> {
    get! {
        attr_db_proxy_arn: m::Arn = "DBProxyArn";
        attr_endpoint: String = "Endpoint";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { DbProxy: m::Arn = GetAtt("DBProxyArn"); m::rds::DbProxyName = Ref; }
/// Property types and values of [`DbProxy`].
pub mod db_proxy {
    use crate::value::meaning as m;
    object!(AuthFormat = "AWS::RDS::DBProxy.AuthFormat", "rds-dbproxy-authformat");
    impl AuthFormat {
        new! {}
        set! {
            auth_scheme: AuthScheme = "AuthScheme", "update";
            client_password_auth_type: ClientPasswordAuthType = "ClientPasswordAuthType", "update";
            description: String = "Description", "update; 1 to 1000 characters";
            iam_auth: IamAuth = "IAMAuth", "update";
            secret_arn: m::secretsmanager::SecretArn = "SecretArn", "update; 20 to 2048 characters";
        }
    }
    values! { DefaultAuthScheme: IamAuth = "IAM_AUTH", None = "NONE" }
    values! { EndpointNetworkType: Ipv4 = "IPV4", Ipv6 = "IPV6", Dual = "DUAL" }
    values! { EngineFamily: Mysql = "MYSQL", Postgresql = "POSTGRESQL", Sqlserver = "SQLSERVER" }
    values! { TargetConnectionNetworkType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { AuthScheme: Secrets = "SECRETS" }
    values! { ClientPasswordAuthType: MysqlNativePassword = "MYSQL_NATIVE_PASSWORD", MysqlCachingSha2Password = "MYSQL_CACHING_SHA2_PASSWORD", PostgresScramSha256 = "POSTGRES_SCRAM_SHA_256", PostgresMd5 = "POSTGRES_MD5", SqlServerAuthentication = "SQL_SERVER_AUTHENTICATION" }
    values! { IamAuth: Disabled = "DISABLED", Required = "REQUIRED", Enabled = "ENABLED" }
}

resource! {
    DbProxyEndpoint = "AWS::RDS::DBProxyEndpoint", "rds-dbproxyendpoint", List("Tags"), String
}
impl DbProxyEndpoint {
    new! {
        db_proxy_name: m::rds::DbProxyName = "DBProxyName", "replacement; 1 to 64 characters";
        db_proxy_endpoint_name: String = "DBProxyEndpointName", "replacement; 1 to 64 characters";
        vpc_subnet_ids: [m::ec2::SubnetId] = "VpcSubnetIds", "replacement; at least 2 items";
    }
    set! {
        endpoint_network_type: db_proxy_endpoint::EndpointNetworkType = "EndpointNetworkType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_role: db_proxy_endpoint::TargetRole = "TargetRole", "update";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update; at least 1 items";
    }
}
impl c::Handle<DbProxyEndpoint> {
    get! {
        attr_db_proxy_endpoint_arn: m::Arn = "DBProxyEndpointArn";
        attr_endpoint: String = "Endpoint";
        attr_is_default: bool = "IsDefault";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { DbProxyEndpoint: m::Arn = GetAtt("DBProxyEndpointArn"); }
/// Property types and values of [`DbProxyEndpoint`].
pub mod db_proxy_endpoint {
    values! { EndpointNetworkType: Ipv4 = "IPV4", Ipv6 = "IPV6", Dual = "DUAL" }
    values! { TargetRole: ReadWrite = "READ_WRITE", ReadOnly = "READ_ONLY" }
}

resource! {
    DbProxyTargetGroup = "AWS::RDS::DBProxyTargetGroup", "rds-dbproxytargetgroup", List("Tags"), m::Arn
}
impl DbProxyTargetGroup {
    new! {
        db_proxy_name: m::rds::DbProxyName = "DBProxyName", "replacement; 1 to 64 characters";
        target_group_name: db_proxy_target_group::TargetGroupName = "TargetGroupName", "replacement; 1 to 63 characters";
    }
    set! {
        connection_pool_configuration_info: db_proxy_target_group::ConnectionPoolConfigurationInfoFormat = "ConnectionPoolConfigurationInfo", "update";
        db_cluster_identifiers: [m::rds::DbClusterIdentifier] = "DBClusterIdentifiers", "update";
        db_instance_identifiers: [m::rds::DbInstanceIdentifier] = "DBInstanceIdentifiers", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DbProxyTargetGroup> {
    get! {
        attr_target_group_arn: m::Arn = "TargetGroupArn";
    }
}
/// Property types and values of [`DbProxyTargetGroup`].
pub mod db_proxy_target_group {
    object!(ConnectionPoolConfigurationInfoFormat = "AWS::RDS::DBProxyTargetGroup.ConnectionPoolConfigurationInfoFormat", "rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat");
    impl ConnectionPoolConfigurationInfoFormat {
        new! {}
        set! {
            connection_borrow_timeout: i64 = "ConnectionBorrowTimeout", "update";
            init_query: String = "InitQuery", "update";
            max_connections_percent: i64 = "MaxConnectionsPercent", "update; 0 to 100";
            max_idle_connections_percent: i64 = "MaxIdleConnectionsPercent", "update; 0 to 100";
            session_pinning_filters: [String] = "SessionPinningFilters", "update";
        }
    }
    values! { TargetGroupName: Default = "default" }
}

resource! {
    DbSecurityGroup = "AWS::RDS::DBSecurityGroup", "rds-dbsecuritygroup", List("Tags"), String
}
impl DbSecurityGroup {
    new! {
        db_security_group_ingress: [db_security_group::Ingress] = "DBSecurityGroupIngress", "update";
        group_description: String = "GroupDescription", "replacement";
    }
    set! {
        ec2_vpc_id: String = "EC2VpcId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DbSecurityGroup> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`DbSecurityGroup`].
pub mod db_security_group {
    use crate::value::meaning as m;
    object!(Ingress = "AWS::RDS::DBSecurityGroup.Ingress", "rds-dbsecuritygroup-ingress");
    impl Ingress {
        new! {}
        set! {
            cidrip: String = "CIDRIP", "update";
            ec2_security_group_id: m::ec2::SecurityGroupId = "EC2SecurityGroupId", "replacement";
            ec2_security_group_name: m::ec2::SecurityGroupName = "EC2SecurityGroupName", "replacement";
            ec2_security_group_owner_id: String = "EC2SecurityGroupOwnerId", "replacement";
        }
    }
}

resource! {
    DbSecurityGroupIngress = "AWS::RDS::DBSecurityGroupIngress", "rds-dbsecuritygroupingress", None, String
}
impl DbSecurityGroupIngress {
    new! {
        db_security_group_name: String = "DBSecurityGroupName", "update";
    }
    set! {
        cidrip: String = "CIDRIP", "update";
        ec2_security_group_id: m::ec2::SecurityGroupId = "EC2SecurityGroupId", "update";
        ec2_security_group_name: m::ec2::SecurityGroupName = "EC2SecurityGroupName", "update";
        ec2_security_group_owner_id: String = "EC2SecurityGroupOwnerId", "update";
    }
}
impl c::Handle<DbSecurityGroupIngress> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    DbShardGroup = "AWS::RDS::DBShardGroup", "rds-dbshardgroup", List("Tags"), String
}
impl DbShardGroup {
    new! {
        db_cluster_identifier: m::rds::DbClusterIdentifier = "DBClusterIdentifier", "replacement; 1 to 63 characters";
        max_acu: v::Number = "MaxACU", "update";
    }
    set! {
        compute_redundancy: i64 = "ComputeRedundancy", "update; at least 0";
        db_shard_group_identifier: String = "DBShardGroupIdentifier", "replacement; 1 to 63 characters";
        min_acu: v::Number = "MinACU", "update; cannot be read back";
        publicly_accessible: bool = "PubliclyAccessible", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DbShardGroup> {
    get! {
        attr_db_shard_group_resource_id: String = "DBShardGroupResourceId";
        attr_endpoint: String = "Endpoint";
    }
}

resource! {
    DbSnapshot = "AWS::RDS::DBSnapshot", "rds-dbsnapshot", List("Tags"), m::Arn
}
impl DbSnapshot {
    new! {
        db_instance_identifier: m::rds::DbInstanceIdentifier = "DBInstanceIdentifier", "replacement";
        db_snapshot_identifier: String = "DBSnapshotIdentifier", "replacement; 1 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DbSnapshot> {
    get! {
        attr_allocated_storage: i64 = "AllocatedStorage";
        attr_availability_zone: String = "AvailabilityZone";
        attr_db_snapshot_arn: m::Arn = "DBSnapshotArn";
        attr_dbi_resource_id: String = "DbiResourceId";
        attr_encrypted: bool = "Encrypted";
        attr_engine: String = "Engine";
        attr_engine_version: String = "EngineVersion";
        attr_iam_database_authentication_enabled: bool = "IAMDatabaseAuthenticationEnabled";
        attr_instance_create_time: String = "InstanceCreateTime";
        attr_iops: i64 = "Iops";
        attr_kms_key_id: String = "KmsKeyId";
        attr_license_model: String = "LicenseModel";
        attr_master_username: String = "MasterUsername";
        attr_option_group_name: String = "OptionGroupName";
        attr_original_snapshot_create_time: String = "OriginalSnapshotCreateTime";
        attr_port: i64 = "Port";
        attr_snapshot_create_time: String = "SnapshotCreateTime";
        attr_snapshot_type: String = "SnapshotType";
        attr_status: String = "Status";
        attr_storage_throughput: i64 = "StorageThroughput";
        attr_storage_type: String = "StorageType";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { DbSnapshot: m::Arn = Ref; }

resource! {
    DbSubnetGroup = "AWS::RDS::DBSubnetGroup", "rds-dbsubnetgroup", List("Tags"), m::rds::DbSubnetGroupName
}
impl DbSubnetGroup {
    new! {
        db_subnet_group_description: String = "DBSubnetGroupDescription", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
    }
    set! {
        db_subnet_group_name: String = "DBSubnetGroupName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DbSubnetGroup> {
    get! {
        attr_db_subnet_group_arn: m::Arn = "DBSubnetGroupArn";
    }
}
give! { DbSubnetGroup: m::Arn = GetAtt("DBSubnetGroupArn"); m::rds::DbSubnetGroupName = Ref; }

resource! {
    Deployment = "AWS::RDS::Deployment", "rds-deployment", List("Tags"), m::Arn
}
impl Deployment {
    new! {
        blue_green_deployment_name: String = "BlueGreenDeploymentName", "replacement; 1 to 60 characters";
        source: String = "Source", "replacement; 1 to 2048 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_allocated_storage: i64 = "TargetAllocatedStorage", "replacement; cannot be read back";
        target_db_cluster_parameter_group_name: String = "TargetDBClusterParameterGroupName", "replacement; 1 to 255 characters; cannot be read back";
        target_db_instance_class: String = "TargetDBInstanceClass", "replacement; 5 to 20 characters; cannot be read back";
        target_db_parameter_group_name: String = "TargetDBParameterGroupName", "replacement; 1 to 255 characters; cannot be read back";
        target_engine_version: String = "TargetEngineVersion", "replacement; 1 to 64 characters; cannot be read back";
        target_iops: i64 = "TargetIops", "replacement; cannot be read back";
        target_storage_throughput: i64 = "TargetStorageThroughput", "replacement; cannot be read back";
        target_storage_type: String = "TargetStorageType", "replacement; cannot be read back";
        upgrade_target_storage_config: bool = "UpgradeTargetStorageConfig", "replacement; cannot be read back";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_blue_green_deployment_identifier: String = "BlueGreenDeploymentIdentifier";
        attr_create_time: String = "CreateTime";
        attr_status: String = "Status";
        attr_switchover_details: [v::Json] = "SwitchoverDetails";
        attr_target: String = "Target";
        attr_tasks: [v::Json] = "Tasks";
    }
}
give! { Deployment: m::Arn = Ref; }
/// Property types and values of [`Deployment`].
pub mod deployment {
    object!(DeploymentTask = "AWS::RDS::Deployment.DeploymentTask", "rds-deployment-deploymenttask");
    impl DeploymentTask {
        new! {}
        set! {
            task_name: String = "TaskName", "update";
            task_status: String = "TaskStatus", "update";
        }
    }

    object!(SwitchoverDetail = "AWS::RDS::Deployment.SwitchoverDetail", "rds-deployment-switchoverdetail");
    impl SwitchoverDetail {
        new! {}
        set! {
            source_member: String = "SourceMember", "update; 1 to 2048 characters";
            switchover_detail_status: String = "SwitchoverDetailStatus", "update";
            target_member: String = "TargetMember", "update; 1 to 2048 characters";
        }
    }
}

resource! {
    EventSubscription = "AWS::RDS::EventSubscription", "rds-eventsubscription", List("Tags"), String
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
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}

resource! {
    GlobalCluster = "AWS::RDS::GlobalCluster", "rds-globalcluster", List("Tags"), m::rds::GlobalClusterIdentifier
}
impl GlobalCluster {
    new! {}
    set! {
        deletion_protection: bool = "DeletionProtection", "update";
        engine: global_cluster::Engine = "Engine", "replacement";
        engine_lifecycle_support: String = "EngineLifecycleSupport", "update";
        engine_version: String = "EngineVersion", "update";
        global_cluster_identifier: String = "GlobalClusterIdentifier", "replacement; 1 to 63 characters";
        source_db_cluster_identifier: m::rds::DbClusterIdentifier = "SourceDBClusterIdentifier", "replacement";
        storage_encrypted: bool = "StorageEncrypted", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<GlobalCluster> {
    get! {
        attr_global_endpoint: v::Json = "GlobalEndpoint";
    }
}
give! { GlobalCluster: m::rds::GlobalClusterIdentifier = Ref; }
/// Property types and values of [`GlobalCluster`].
pub mod global_cluster {
    object!(GlobalEndpoint = "AWS::RDS::GlobalCluster.GlobalEndpoint", "rds-globalcluster-globalendpoint");
    impl GlobalEndpoint {
        new! {}
        set! {
            address: String = "Address", "update";
        }
    }
    values! { Engine: Aurora = "aurora", AuroraMysql = "aurora-mysql", AuroraPostgresql = "aurora-postgresql" }
}

resource! {
    Integration = "AWS::RDS::Integration", "rds-integration", List("Tags"), m::Arn
}
impl Integration {
    new! {
        source_arn: m::Arn = "SourceArn", "replacement; 1 to 255 characters";
        target_arn: m::Arn = "TargetArn", "replacement; 20 to 2048 characters";
    }
    set! {
        additional_encryption_context: v::Map<String> = "AdditionalEncryptionContext", "replacement";
        data_filter: String = "DataFilter", "update; 1 to 25600 characters";
        description: String = "Description", "update; 1 to 1000 characters";
        integration_name: String = "IntegrationName", "update; 1 to 64 characters";
        kms_key_id: m::kms::KeyReference = "KMSKeyId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_create_time: String = "CreateTime";
        attr_integration_arn: m::Arn = "IntegrationArn";
    }
}
give! { Integration: m::Arn = Ref; }

resource! {
    OptionGroup = "AWS::RDS::OptionGroup", "rds-optiongroup", List("Tags"), String
}
impl OptionGroup {
    new! {
        engine_name: String = "EngineName", "replacement";
        major_engine_version: String = "MajorEngineVersion", "replacement";
        option_group_description: String = "OptionGroupDescription", "replacement";
    }
    set! {
        option_configurations: [option_group::OptionConfiguration] = "OptionConfigurations", "update";
        option_group_name: String = "OptionGroupName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
/// Property types and values of [`OptionGroup`].
pub mod option_group {
    object!(OptionConfiguration = "AWS::RDS::OptionGroup.OptionConfiguration", "rds-optiongroup-optionconfiguration");
    impl OptionConfiguration {
        new! {
            option_name: String = "OptionName", "update";
        }
        set! {
            db_security_group_memberships: [String] = "DBSecurityGroupMemberships", "update";
            option_settings: [OptionSetting] = "OptionSettings", "update";
            option_version: String = "OptionVersion", "update";
            port: i64 = "Port", "update";
            vpc_security_group_memberships: [String] = "VpcSecurityGroupMemberships", "update";
        }
    }

    object!(OptionSetting = "AWS::RDS::OptionGroup.OptionSetting", "rds-optiongroup-optionsetting");
    impl OptionSetting {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }
}

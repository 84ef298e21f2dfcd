// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Athena`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    CapacityReservation = "AWS::Athena::CapacityReservation", "athena-capacityreservation", List("Tags"), m::Arn
}
impl CapacityReservation {
    new! {
        name: String = "Name", "replacement";
        target_dpus: i64 = "TargetDpus", "update; at least 1";
    }
    set! {
        capacity_assignment_configuration: capacity_reservation::CapacityAssignmentConfiguration = "CapacityAssignmentConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CapacityReservation> {
    get! {
        attr_allocated_dpus: i64 = "AllocatedDpus";
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_successful_allocation_time: String = "LastSuccessfulAllocationTime";
        attr_status: String = "Status";
    }
}
give! { CapacityReservation: m::Arn = Ref; }
/// Property types and values of [`CapacityReservation`].
pub mod capacity_reservation {
    object!(CapacityAssignment = "AWS::Athena::CapacityReservation.CapacityAssignment", "athena-capacityreservation-capacityassignment");
    impl CapacityAssignment {
        new! {
            workgroup_names: [String] = "WorkgroupNames", "update";
        }
    }

    object!(CapacityAssignmentConfiguration = "AWS::Athena::CapacityReservation.CapacityAssignmentConfiguration", "athena-capacityreservation-capacityassignmentconfiguration");
    impl CapacityAssignmentConfiguration {
        new! {
            capacity_assignments: [CapacityAssignment] = "CapacityAssignments", "update";
        }
    }
}

resource! {
    DataCatalog = "AWS::Athena::DataCatalog", "athena-datacatalog", List("Tags"), String
}
impl DataCatalog {
    new! {
        name: String = "Name", "replacement; 1 to 256 characters";
        type_: data_catalog::Type = "Type", "update";
    }
    set! {
        connection_type: String = "ConnectionType", "update";
        description: String = "Description", "update; 1 to 1024 characters";
        error: String = "Error", "update";
        parameters: v::Map<String> = "Parameters", "update";
        status: data_catalog::Status = "Status", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
/// Property types and values of [`DataCatalog`].
pub mod data_catalog {
    values! { Status: CreateInProgress = "CREATE_IN_PROGRESS", CreateComplete = "CREATE_COMPLETE", CreateFailed = "CREATE_FAILED", CreateFailedCleanupInProgress = "CREATE_FAILED_CLEANUP_IN_PROGRESS", CreateFailedCleanupComplete = "CREATE_FAILED_CLEANUP_COMPLETE", CreateFailedCleanupFailed = "CREATE_FAILED_CLEANUP_FAILED", DeleteInProgress = "DELETE_IN_PROGRESS", DeleteComplete = "DELETE_COMPLETE", DeleteFailed = "DELETE_FAILED" }
    values! { Type: Lambda = "LAMBDA", Glue = "GLUE", Hive = "HIVE", Federated = "FEDERATED" }
}

resource! {
    NamedQuery = "AWS::Athena::NamedQuery", "athena-namedquery", None, String
}
impl NamedQuery {
    new! {
        database: m::glue::DatabaseName = "Database", "replacement; 1 to 255 characters";
        query_string: String = "QueryString", "replacement; 1 to 262144 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 1024 characters";
        name: String = "Name", "replacement; 1 to 128 characters";
        work_group: m::athena::WorkGroupName = "WorkGroup", "replacement; 1 to 128 characters";
    }
}
impl c::Handle<NamedQuery> {
    get! {
        attr_named_query_id: String = "NamedQueryId";
    }
}

resource! {
    PreparedStatement = "AWS::Athena::PreparedStatement", "athena-preparedstatement", None, String
}
impl PreparedStatement {
    new! {
        work_group: m::athena::WorkGroupName = "WorkGroup", "replacement; 1 to 128 characters";
        statement_name: String = "StatementName", "replacement; 1 to 256 characters";
        query_statement: String = "QueryStatement", "update; 1 to 262144 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
    }
}

resource! {
    WorkGroup = "AWS::Athena::WorkGroup", "athena-workgroup", List("Tags"), m::athena::WorkGroupName
}
impl WorkGroup {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        recursive_delete_option: bool = "RecursiveDeleteOption", "update; cannot be read back";
        state: work_group::State = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        work_group_configuration: work_group::WorkGroupConfiguration = "WorkGroupConfiguration", "update";
        work_group_configuration_updates: work_group::WorkGroupConfigurationUpdates = "WorkGroupConfigurationUpdates", "update; cannot be read back; deprecated by AWS";
    }
}
impl c::Handle<WorkGroup> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_work_group_configuration_engine_version_effective_engine_version: String = "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion";
        attr_work_group_configuration_updates_engine_version_effective_engine_version: String = "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion";
    }
}
give! { WorkGroup: m::athena::WorkGroupName = Ref; }
/// Property types and values of [`WorkGroup`].
pub mod work_group {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AclConfiguration = "AWS::Athena::WorkGroup.AclConfiguration", "athena-workgroup-aclconfiguration");
    impl AclConfiguration {
        new! {
            s3_acl_option: S3AclOption = "S3AclOption", "update";
        }
    }

    object!(Classification = "AWS::Athena::WorkGroup.Classification", "athena-workgroup-classification");
    impl Classification {
        new! {}
        set! {
            name: String = "Name", "update";
            properties: v::Map<String> = "Properties", "update";
        }
    }

    object!(CloudWatchLoggingConfiguration = "AWS::Athena::WorkGroup.CloudWatchLoggingConfiguration", "athena-workgroup-cloudwatchloggingconfiguration");
    impl CloudWatchLoggingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            log_group: String = "LogGroup", "update";
            log_stream_name_prefix: String = "LogStreamNamePrefix", "update";
            log_types: v::Map<[String]> = "LogTypes", "update";
        }
    }

    object!(CustomerContentEncryptionConfiguration = "AWS::Athena::WorkGroup.CustomerContentEncryptionConfiguration", "athena-workgroup-customercontentencryptionconfiguration");
    impl CustomerContentEncryptionConfiguration {
        new! {
            kms_key: m::kms::KeyReference = "KmsKey", "update";
        }
    }

    object!(EncryptionConfiguration = "AWS::Athena::WorkGroup.EncryptionConfiguration", "athena-workgroup-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            encryption_option: EncryptionOption = "EncryptionOption", "update";
        }
        set! {
            kms_key: m::kms::KeyReference = "KmsKey", "update";
        }
    }

    object!(EngineConfiguration = "AWS::Athena::WorkGroup.EngineConfiguration", "athena-workgroup-engineconfiguration");
    impl EngineConfiguration {
        new! {}
        set! {
            additional_configs: v::Map<String> = "AdditionalConfigs", "update; cannot be read back";
            classifications: [Classification] = "Classifications", "update";
            coordinator_dpu_size: i64 = "CoordinatorDpuSize", "update; cannot be read back";
            default_executor_dpu_size: i64 = "DefaultExecutorDpuSize", "update; cannot be read back";
            max_concurrent_dpus: i64 = "MaxConcurrentDpus", "update; cannot be read back";
            spark_properties: v::Map<String> = "SparkProperties", "update; cannot be read back";
        }
    }

    object!(EngineVersion = "AWS::Athena::WorkGroup.EngineVersion", "athena-workgroup-engineversion");
    impl EngineVersion {
        new! {}
        set! {
            selected_engine_version: String = "SelectedEngineVersion", "update";
        }
    }

    object!(ManagedLoggingConfiguration = "AWS::Athena::WorkGroup.ManagedLoggingConfiguration", "athena-workgroup-managedloggingconfiguration");
    impl ManagedLoggingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            kms_key: String = "KmsKey", "update";
        }
    }

    object!(ManagedQueryResultsConfiguration = "AWS::Athena::WorkGroup.ManagedQueryResultsConfiguration", "athena-workgroup-managedqueryresultsconfiguration");
    impl ManagedQueryResultsConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            encryption_configuration: ManagedStorageEncryptionConfiguration = "EncryptionConfiguration", "update";
        }
    }

    object!(ManagedStorageEncryptionConfiguration = "AWS::Athena::WorkGroup.ManagedStorageEncryptionConfiguration", "athena-workgroup-managedstorageencryptionconfiguration");
    impl ManagedStorageEncryptionConfiguration {
        new! {}
        set! {
            kms_key: String = "KmsKey", "update";
        }
    }

    object!(MonitoringConfiguration = "AWS::Athena::WorkGroup.MonitoringConfiguration", "athena-workgroup-monitoringconfiguration");
    impl MonitoringConfiguration {
        new! {}
        set! {
            cloud_watch_logging_configuration: CloudWatchLoggingConfiguration = "CloudWatchLoggingConfiguration", "update";
            managed_logging_configuration: ManagedLoggingConfiguration = "ManagedLoggingConfiguration", "update";
            s3_logging_configuration: S3LoggingConfiguration = "S3LoggingConfiguration", "update";
        }
    }

    object!(ResultConfiguration = "AWS::Athena::WorkGroup.ResultConfiguration", "athena-workgroup-resultconfiguration");
    impl ResultConfiguration {
        new! {}
        set! {
            acl_configuration: AclConfiguration = "AclConfiguration", "update";
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration", "update";
            expected_bucket_owner: String = "ExpectedBucketOwner", "update";
            output_location: String = "OutputLocation", "update";
        }
    }

    object!(ResultConfigurationUpdates = "AWS::Athena::WorkGroup.ResultConfigurationUpdates", "athena-workgroup-resultconfigurationupdates");
    impl ResultConfigurationUpdates {
        new! {}
        set! {
            acl_configuration: AclConfiguration = "AclConfiguration", "update";
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration", "update";
            expected_bucket_owner: String = "ExpectedBucketOwner", "update";
            output_location: String = "OutputLocation", "update";
            remove_acl_configuration: bool = "RemoveAclConfiguration", "update";
            remove_encryption_configuration: bool = "RemoveEncryptionConfiguration", "update";
            remove_expected_bucket_owner: bool = "RemoveExpectedBucketOwner", "update";
            remove_output_location: bool = "RemoveOutputLocation", "update";
        }
    }

    object!(S3LoggingConfiguration = "AWS::Athena::WorkGroup.S3LoggingConfiguration", "athena-workgroup-s3loggingconfiguration");
    impl S3LoggingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            kms_key: String = "KmsKey", "update";
            log_location: String = "LogLocation", "update";
        }
    }

    object!(WorkGroupConfiguration = "AWS::Athena::WorkGroup.WorkGroupConfiguration", "athena-workgroup-workgroupconfiguration");
    impl WorkGroupConfiguration {
        new! {}
        set! {
            additional_configuration: String = "AdditionalConfiguration", "update; cannot be read back";
            bytes_scanned_cutoff_per_query: i64 = "BytesScannedCutoffPerQuery", "update; at least 10000000";
            customer_content_encryption_configuration: CustomerContentEncryptionConfiguration = "CustomerContentEncryptionConfiguration", "update";
            enforce_work_group_configuration: bool = "EnforceWorkGroupConfiguration", "update";
            engine_configuration: EngineConfiguration = "EngineConfiguration", "update";
            engine_version: EngineVersion = "EngineVersion", "update";
            execution_role: m::iam::RoleArn = "ExecutionRole", "update";
            managed_query_results_configuration: ManagedQueryResultsConfiguration = "ManagedQueryResultsConfiguration", "update";
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration", "update";
            publish_cloud_watch_metrics_enabled: bool = "PublishCloudWatchMetricsEnabled", "update";
            requester_pays_enabled: bool = "RequesterPaysEnabled", "update";
            result_configuration: ResultConfiguration = "ResultConfiguration", "update";
        }
    }

    object!(WorkGroupConfigurationUpdates = "AWS::Athena::WorkGroup.WorkGroupConfigurationUpdates", "athena-workgroup-workgroupconfigurationupdates");
    impl WorkGroupConfigurationUpdates {
        new! {}
        set! {
            additional_configuration: String = "AdditionalConfiguration", "update";
            bytes_scanned_cutoff_per_query: i64 = "BytesScannedCutoffPerQuery", "update; at least 10000000";
            customer_content_encryption_configuration: CustomerContentEncryptionConfiguration = "CustomerContentEncryptionConfiguration", "update";
            enforce_work_group_configuration: bool = "EnforceWorkGroupConfiguration", "update";
            engine_configuration: EngineConfiguration = "EngineConfiguration", "update";
            engine_version: EngineVersion = "EngineVersion", "update";
            execution_role: m::iam::RoleArn = "ExecutionRole", "update";
            managed_query_results_configuration: ManagedQueryResultsConfiguration = "ManagedQueryResultsConfiguration", "update";
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration", "update";
            publish_cloud_watch_metrics_enabled: bool = "PublishCloudWatchMetricsEnabled", "update";
            remove_bytes_scanned_cutoff_per_query: bool = "RemoveBytesScannedCutoffPerQuery", "update";
            remove_customer_content_encryption_configuration: bool = "RemoveCustomerContentEncryptionConfiguration", "update";
            requester_pays_enabled: bool = "RequesterPaysEnabled", "update";
            result_configuration_updates: ResultConfigurationUpdates = "ResultConfigurationUpdates", "update";
        }
    }
    values! { State: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { S3AclOption: BucketOwnerFullControl = "BUCKET_OWNER_FULL_CONTROL" }
    values! { EncryptionOption: SseS3 = "SSE_S3", SseKms = "SSE_KMS", CseKms = "CSE_KMS" }
}

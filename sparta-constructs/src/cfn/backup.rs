// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Backup`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    BackupPlan = "AWS::Backup::BackupPlan", "backup-backupplan", Map("BackupPlanTags"), m::backup::BackupPlanId
}
impl BackupPlan {
    new! {
        backup_plan: backup_plan::BackupPlanResourceType = "BackupPlan", "update";
    }
    set! {
        backup_plan_tags: v::Map<String> = "BackupPlanTags", "update";
    }
}
impl c::Handle<BackupPlan> {
    get! {
        attr_backup_plan_arn: m::Arn = "BackupPlanArn";
        attr_backup_plan_id: m::backup::BackupPlanId = "BackupPlanId";
        attr_version_id: String = "VersionId";
    }
}
give! { BackupPlan: m::Arn = GetAtt("BackupPlanArn"); m::backup::BackupPlanId = Ref; }
/// Property types and values of [`BackupPlan`].
pub mod backup_plan {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdvancedBackupSettingResourceType = "AWS::Backup::BackupPlan.AdvancedBackupSettingResourceType", "backup-backupplan-advancedbackupsettingresourcetype");
    impl AdvancedBackupSettingResourceType {
        new! {
            resource_type: String = "ResourceType", "update";
            backup_options: v::Json = "BackupOptions", "update";
        }
    }

    object!(BackupPlanResourceType = "AWS::Backup::BackupPlan.BackupPlanResourceType", "backup-backupplan-backupplanresourcetype");
    impl BackupPlanResourceType {
        new! {
            backup_plan_name: String = "BackupPlanName", "update";
            backup_plan_rule: [BackupRuleResourceType] = "BackupPlanRule", "update";
        }
        set! {
            advanced_backup_settings: [AdvancedBackupSettingResourceType] = "AdvancedBackupSettings", "update";
            scan_settings: [ScanSettingResourceType] = "ScanSettings", "update";
        }
    }

    object!(BackupRuleResourceType = "AWS::Backup::BackupPlan.BackupRuleResourceType", "backup-backupplan-backupruleresourcetype");
    impl BackupRuleResourceType {
        new! {
            target_backup_vault: m::backup::BackupVaultName = "TargetBackupVault", "update";
            rule_name: String = "RuleName", "update";
        }
        set! {
            completion_window_minutes: v::Number = "CompletionWindowMinutes", "update";
            copy_actions: [CopyActionResourceType] = "CopyActions", "update";
            enable_continuous_backup: bool = "EnableContinuousBackup", "update";
            index_actions: [IndexActionsResourceType] = "IndexActions", "update";
            lifecycle: LifecycleResourceType = "Lifecycle", "update";
            recovery_point_tags: v::Map<String> = "RecoveryPointTags", "update";
            scan_actions: [ScanActionResourceType] = "ScanActions", "update";
            schedule_expression: String = "ScheduleExpression", "update";
            schedule_expression_timezone: String = "ScheduleExpressionTimezone", "update";
            start_window_minutes: v::Number = "StartWindowMinutes", "update";
            target_logically_air_gapped_backup_vault_arn: m::Arn = "TargetLogicallyAirGappedBackupVaultArn", "update";
        }
    }

    object!(CopyActionResourceType = "AWS::Backup::BackupPlan.CopyActionResourceType", "backup-backupplan-copyactionresourcetype");
    impl CopyActionResourceType {
        new! {
            destination_backup_vault_arn: m::backup::BackupVaultArn = "DestinationBackupVaultArn", "update";
        }
        set! {
            lifecycle: LifecycleResourceType = "Lifecycle", "update";
        }
    }

    object!(IndexActionsResourceType = "AWS::Backup::BackupPlan.IndexActionsResourceType", "backup-backupplan-indexactionsresourcetype");
    impl IndexActionsResourceType {
        new! {}
        set! {
            resource_types: [String] = "ResourceTypes", "update";
        }
    }

    object!(LifecycleResourceType = "AWS::Backup::BackupPlan.LifecycleResourceType", "backup-backupplan-lifecycleresourcetype");
    impl LifecycleResourceType {
        new! {}
        set! {
            delete_after_days: v::Number = "DeleteAfterDays", "update";
            move_to_cold_storage_after_days: v::Number = "MoveToColdStorageAfterDays", "update";
            opt_in_to_archive_for_supported_resources: bool = "OptInToArchiveForSupportedResources", "update";
        }
    }

    object!(ScanActionResourceType = "AWS::Backup::BackupPlan.ScanActionResourceType", "backup-backupplan-scanactionresourcetype");
    impl ScanActionResourceType {
        new! {}
        set! {
            malware_scanner: MalwareScanner = "MalwareScanner", "update";
            scan_mode: ScanMode = "ScanMode", "update";
        }
    }

    object!(ScanSettingResourceType = "AWS::Backup::BackupPlan.ScanSettingResourceType", "backup-backupplan-scansettingresourcetype");
    impl ScanSettingResourceType {
        new! {}
        set! {
            malware_scanner: MalwareScanner = "MalwareScanner", "update";
            resource_types: [String] = "ResourceTypes", "update";
            scanner_role_arn: m::iam::RoleArn = "ScannerRoleArn", "update";
        }
    }
    values! { MalwareScanner: Guardduty = "GUARDDUTY" }
    values! { ScanMode: FullScan = "FULL_SCAN", IncrementalScan = "INCREMENTAL_SCAN" }
}

resource! {
    BackupSelection = "AWS::Backup::BackupSelection", "backup-backupselection", None, String
}
impl BackupSelection {
    new! {
        backup_plan_id: m::backup::BackupPlanId = "BackupPlanId", "replacement";
        backup_selection: backup_selection::BackupSelectionResourceType = "BackupSelection", "replacement";
    }
}
impl c::Handle<BackupSelection> {
    get! {
        attr_backup_plan_id: String = "BackupPlanId";
        attr_id: String = "Id";
        attr_selection_id: String = "SelectionId";
    }
}
/// Property types and values of [`BackupSelection`].
pub mod backup_selection {
    use crate::value::meaning as m;
    object!(BackupSelectionResourceType = "AWS::Backup::BackupSelection.BackupSelectionResourceType", "backup-backupselection-backupselectionresourcetype");
    impl BackupSelectionResourceType {
        new! {
            iam_role_arn: m::iam::RoleArn = "IamRoleArn", "replacement";
            selection_name: String = "SelectionName", "replacement";
        }
        set! {
            conditions: Conditions = "Conditions", "replacement";
            list_of_tags: [ConditionResourceType] = "ListOfTags", "replacement";
            not_resources: [String] = "NotResources", "replacement";
            resources: [m::Arn] = "Resources", "replacement";
        }
    }

    object!(ConditionParameter = "AWS::Backup::BackupSelection.ConditionParameter", "backup-backupselection-conditionparameter");
    impl ConditionParameter {
        new! {}
        set! {
            condition_key: String = "ConditionKey", "replacement";
            condition_value: String = "ConditionValue", "replacement";
        }
    }

    object!(ConditionResourceType = "AWS::Backup::BackupSelection.ConditionResourceType", "backup-backupselection-conditionresourcetype");
    impl ConditionResourceType {
        new! {
            condition_key: String = "ConditionKey", "replacement";
            condition_type: ConditionType = "ConditionType", "replacement";
            condition_value: String = "ConditionValue", "replacement";
        }
    }

    object!(Conditions = "AWS::Backup::BackupSelection.Conditions", "backup-backupselection-conditions");
    impl Conditions {
        new! {}
        set! {
            string_equals: [ConditionParameter] = "StringEquals", "replacement";
            string_like: [ConditionParameter] = "StringLike", "replacement";
            string_not_equals: [ConditionParameter] = "StringNotEquals", "replacement";
            string_not_like: [ConditionParameter] = "StringNotLike", "replacement";
        }
    }
    values! { ConditionType: Stringequals = "stringequals" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    BackupVault = "AWS::Backup::BackupVault", "backup-backupvault", Map("BackupVaultTags"), m::backup::BackupVaultName
}
impl BackupVault {
    new! {
        backup_vault_name: String = "BackupVaultName", "replacement";
    }
    set! {
        access_policy: v::Json = "AccessPolicy", "update";
        backup_vault_tags: v::Map<String> = "BackupVaultTags", "update";
        encryption_key_arn: m::kms::KeyArn = "EncryptionKeyArn", "replacement";
        lock_configuration: backup_vault::LockConfigurationType = "LockConfiguration", "update";
        notifications: backup_vault::NotificationObjectType = "Notifications", "update";
    }
}
impl c::Handle<BackupVault> {
    get! {
        attr_backup_vault_arn: m::backup::BackupVaultArn = "BackupVaultArn";
        attr_backup_vault_name: m::backup::BackupVaultName = "BackupVaultName";
    }
}
give! { BackupVault: m::Arn = GetAtt("BackupVaultArn"); m::backup::BackupVaultArn = GetAtt("BackupVaultArn"); m::backup::BackupVaultName = Ref; }
/// Property types and values of [`BackupVault`].
pub mod backup_vault {
    use crate::value::meaning as m;
    object!(LockConfigurationType = "AWS::Backup::BackupVault.LockConfigurationType", "backup-backupvault-lockconfigurationtype");
    impl LockConfigurationType {
        new! {
            min_retention_days: i64 = "MinRetentionDays", "update";
        }
        set! {
            changeable_for_days: i64 = "ChangeableForDays", "update; cannot be read back";
            max_retention_days: i64 = "MaxRetentionDays", "update";
        }
    }

    object!(NotificationObjectType = "AWS::Backup::BackupVault.NotificationObjectType", "backup-backupvault-notificationobjecttype");
    impl NotificationObjectType {
        new! {
            sns_topic_arn: m::sns::TopicArn = "SNSTopicArn", "update";
            backup_vault_events: [String] = "BackupVaultEvents", "update";
        }
    }
}

resource! {
    Framework = "AWS::Backup::Framework", "backup-framework", List("FrameworkTags"), m::Arn
}
impl Framework {
    new! {
        framework_controls: [framework::FrameworkControl] = "FrameworkControls", "update";
    }
    set! {
        framework_description: String = "FrameworkDescription", "update; at most 1024 characters";
        framework_name: String = "FrameworkName", "replacement; 1 to 256 characters";
        framework_tags: [crate::cfn::Tag] = "FrameworkTags", "update";
    }
}
impl c::Handle<Framework> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_deployment_status: String = "DeploymentStatus";
        attr_framework_arn: m::Arn = "FrameworkArn";
        attr_framework_status: String = "FrameworkStatus";
    }
}
give! { Framework: m::Arn = Ref; }
/// Property types and values of [`Framework`].
pub mod framework {
    object!(ControlInputParameter = "AWS::Backup::Framework.ControlInputParameter", "backup-framework-controlinputparameter");
    impl ControlInputParameter {
        new! {
            parameter_name: String = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }

    object!(ControlScope = "AWS::Backup::Framework.ControlScope", "backup-framework-controlscope");
    impl ControlScope {
        new! {}
        set! {
            compliance_resource_ids: [String] = "ComplianceResourceIds", "update; at most 100 items";
            compliance_resource_types: [String] = "ComplianceResourceTypes", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(FrameworkControl = "AWS::Backup::Framework.FrameworkControl", "backup-framework-frameworkcontrol");
    impl FrameworkControl {
        new! {
            control_name: String = "ControlName", "update";
        }
        set! {
            control_input_parameters: [ControlInputParameter] = "ControlInputParameters", "update";
            control_scope: ControlScope = "ControlScope", "update";
        }
    }
}

resource! {
    LegalHold = "AWS::Backup::LegalHold", "backup-legalhold", List("Tags"), m::Arn
}
impl LegalHold {
    new! {
        description: String = "Description", "replacement";
        recovery_point_selection: legal_hold::RecoveryPointSelection = "RecoveryPointSelection", "replacement";
        title: String = "Title", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LegalHold> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date: String = "CreationDate";
        attr_legal_hold_id: String = "LegalHoldId";
        attr_status: String = "Status";
    }
}
give! { LegalHold: m::Arn = Ref; }
/// Property types and values of [`LegalHold`].
pub mod legal_hold {
    object!(DateRange = "AWS::Backup::LegalHold.DateRange", "backup-legalhold-daterange");
    impl DateRange {
        new! {
            from_date: String = "FromDate", "update";
            to_date: String = "ToDate", "update";
        }
    }

    object!(RecoveryPointSelection = "AWS::Backup::LegalHold.RecoveryPointSelection", "backup-legalhold-recoverypointselection");
    impl RecoveryPointSelection {
        new! {}
        set! {
            date_range: DateRange = "DateRange", "update";
            resource_identifiers: [String] = "ResourceIdentifiers", "update";
            vault_names: [String] = "VaultNames", "update";
        }
    }
}

resource! {
    LogicallyAirGappedBackupVault = "AWS::Backup::LogicallyAirGappedBackupVault", "backup-logicallyairgappedbackupvault", Map("BackupVaultTags"), String
}
impl LogicallyAirGappedBackupVault {
    new! {
        backup_vault_name: m::backup::BackupVaultName = "BackupVaultName", "replacement";
        max_retention_days: i64 = "MaxRetentionDays", "replacement";
        min_retention_days: i64 = "MinRetentionDays", "replacement";
    }
    set! {
        access_policy: v::Json = "AccessPolicy", "update";
        backup_vault_tags: v::Map<String> = "BackupVaultTags", "update";
        encryption_key_arn: m::Arn = "EncryptionKeyArn", "replacement";
        mpa_approval_team_arn: m::Arn = "MpaApprovalTeamArn", "update";
        notifications: logically_air_gapped_backup_vault::NotificationObjectType = "Notifications", "update";
    }
}
impl c::Handle<LogicallyAirGappedBackupVault> {
    get! {
        attr_backup_vault_arn: m::Arn = "BackupVaultArn";
        attr_vault_state: String = "VaultState";
        attr_vault_type: String = "VaultType";
    }
}
/// Property types and values of [`LogicallyAirGappedBackupVault`].
pub mod logically_air_gapped_backup_vault {
    use crate::value::meaning as m;
    object!(NotificationObjectType = "AWS::Backup::LogicallyAirGappedBackupVault.NotificationObjectType", "backup-logicallyairgappedbackupvault-notificationobjecttype");
    impl NotificationObjectType {
        new! {
            sns_topic_arn: m::sns::TopicArn = "SNSTopicArn", "update";
            backup_vault_events: [String] = "BackupVaultEvents", "update";
        }
    }
}

resource! {
    ReportPlan = "AWS::Backup::ReportPlan", "backup-reportplan", List("ReportPlanTags"), m::Arn
}
impl ReportPlan {
    new! {
        report_delivery_channel: report_plan::ReportDeliveryChannel = "ReportDeliveryChannel", "update";
        report_setting: report_plan::ReportSetting = "ReportSetting", "update";
    }
    set! {
        report_plan_description: String = "ReportPlanDescription", "update; at most 1024 characters";
        report_plan_name: String = "ReportPlanName", "replacement; 1 to 256 characters";
        report_plan_tags: [crate::cfn::Tag] = "ReportPlanTags", "update";
    }
}
impl c::Handle<ReportPlan> {
    get! {
        attr_report_plan_arn: m::Arn = "ReportPlanArn";
    }
}
give! { ReportPlan: m::Arn = Ref; }
/// Property types and values of [`ReportPlan`].
pub mod report_plan {
    use crate::value::meaning as m;
    object!(ReportDeliveryChannel = "AWS::Backup::ReportPlan.ReportDeliveryChannel", "backup-reportplan-reportdeliverychannel");
    impl ReportDeliveryChannel {
        new! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update";
        }
        set! {
            formats: [String] = "Formats", "update";
            s3_key_prefix: String = "S3KeyPrefix", "update";
        }
    }

    object!(ReportSetting = "AWS::Backup::ReportPlan.ReportSetting", "backup-reportplan-reportsetting");
    impl ReportSetting {
        new! {
            report_template: String = "ReportTemplate", "update";
        }
        set! {
            accounts: [String] = "Accounts", "update";
            framework_arns: [m::Arn] = "FrameworkArns", "update";
            organization_units: [String] = "OrganizationUnits", "update";
            regions: [String] = "Regions", "update";
        }
    }
}

resource! {
    RestoreTestingPlan = "AWS::Backup::RestoreTestingPlan", "backup-restoretestingplan", List("Tags"), String
}
impl RestoreTestingPlan {
    new! {
        restore_testing_plan_name: String = "RestoreTestingPlanName", "replacement";
        recovery_point_selection: restore_testing_plan::RestoreTestingRecoveryPointSelection = "RecoveryPointSelection", "update";
        schedule_expression: String = "ScheduleExpression", "update";
    }
    set! {
        schedule_expression_timezone: String = "ScheduleExpressionTimezone", "update";
        start_window_hours: i64 = "StartWindowHours", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RestoreTestingPlan> {
    get! {
        attr_restore_testing_plan_arn: m::Arn = "RestoreTestingPlanArn";
    }
}
give! { RestoreTestingPlan: m::Arn = GetAtt("RestoreTestingPlanArn"); }
/// Property types and values of [`RestoreTestingPlan`].
pub mod restore_testing_plan {
    object!(RestoreTestingRecoveryPointSelection = "AWS::Backup::RestoreTestingPlan.RestoreTestingRecoveryPointSelection", "backup-restoretestingplan-restoretestingrecoverypointselection");
    impl RestoreTestingRecoveryPointSelection {
        new! {
            algorithm: RestoreTestingRecoveryPointSelectionAlgorithm = "Algorithm", "update";
            include_vaults: [String] = "IncludeVaults", "update";
            recovery_point_types: [RestoreTestingRecoveryPointType] = "RecoveryPointTypes", "update";
        }
        set! {
            exclude_vaults: [String] = "ExcludeVaults", "update";
            selection_window_days: i64 = "SelectionWindowDays", "update";
        }
    }
    values! { RestoreTestingRecoveryPointSelectionAlgorithm: LatestWithinWindow = "LATEST_WITHIN_WINDOW", RandomWithinWindow = "RANDOM_WITHIN_WINDOW" }
    values! { RestoreTestingRecoveryPointType: Snapshot = "SNAPSHOT", Continuous = "CONTINUOUS" }
}

resource! {
    RestoreTestingSelection = "AWS::Backup::RestoreTestingSelection", "backup-restoretestingselection", None, String
}
impl RestoreTestingSelection {
    new! {
        iam_role_arn: m::iam::RoleArn = "IamRoleArn", "update";
        protected_resource_type: String = "ProtectedResourceType", "replacement";
        restore_testing_plan_name: String = "RestoreTestingPlanName", "replacement";
        restore_testing_selection_name: String = "RestoreTestingSelectionName", "replacement";
    }
    set! {
        protected_resource_arns: [m::Arn] = "ProtectedResourceArns", "update";
        protected_resource_conditions: restore_testing_selection::ProtectedResourceConditions = "ProtectedResourceConditions", "update";
        restore_metadata_overrides: v::Map<String> = "RestoreMetadataOverrides", "update";
        validation_window_hours: i64 = "ValidationWindowHours", "update";
    }
}
/// Property types and values of [`RestoreTestingSelection`].
pub mod restore_testing_selection {
    object!(KeyValue = "AWS::Backup::RestoreTestingSelection.KeyValue", "backup-restoretestingselection-keyvalue");
    impl KeyValue {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(ProtectedResourceConditions = "AWS::Backup::RestoreTestingSelection.ProtectedResourceConditions", "backup-restoretestingselection-protectedresourceconditions");
    impl ProtectedResourceConditions {
        new! {}
        set! {
            string_equals: [KeyValue] = "StringEquals", "update";
            string_not_equals: [KeyValue] = "StringNotEquals", "update";
        }
    }
}

resource! {
    TieringConfiguration = "AWS::Backup::TieringConfiguration", "backup-tieringconfiguration", Map("TieringConfigurationTags"), String
}
impl TieringConfiguration {
    new! {
        backup_vault_name: m::backup::BackupVaultName = "BackupVaultName", "update";
        tiering_configuration_name: String = "TieringConfigurationName", "replacement";
        resource_selection: [tiering_configuration::ResourceSelection] = "ResourceSelection", "update";
    }
    set! {
        tiering_configuration_tags: v::Map<String> = "TieringConfigurationTags", "update";
    }
}
impl c::Handle<TieringConfiguration> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_tiering_configuration_arn: m::Arn = "TieringConfigurationArn";
    }
}
give! { TieringConfiguration: m::Arn = GetAtt("TieringConfigurationArn"); }
/// Property types and values of [`TieringConfiguration`].
pub mod tiering_configuration {
    object!(ResourceSelection = "AWS::Backup::TieringConfiguration.ResourceSelection", "backup-tieringconfiguration-resourceselection");
    impl ResourceSelection {
        new! {
            resource_type: String = "ResourceType", "update";
            resources: [String] = "Resources", "update";
            tiering_down_settings_in_days: i64 = "TieringDownSettingsInDays", "update";
        }
    }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DLM`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    LifecyclePolicy = "AWS::DLM::LifecyclePolicy", "dlm-lifecyclepolicy", List("Tags"), String
}
impl LifecyclePolicy {
    new! {}
    set! {
        copy_tags: bool = "CopyTags", "update";
        create_interval: i64 = "CreateInterval", "update; at least 1";
        cross_region_copy_targets: [lifecycle_policy::CrossRegionCopyTarget] = "CrossRegionCopyTargets", "update; at most 3 items";
        default_policy: lifecycle_policy::DefaultPolicy = "DefaultPolicy", "update";
        description: String = "Description", "update; at most 500 characters";
        exclusions: lifecycle_policy::Exclusions = "Exclusions", "update";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; at most 2048 characters";
        extend_deletion: bool = "ExtendDeletion", "update";
        policy_details: lifecycle_policy::PolicyDetails = "PolicyDetails", "update";
        retain_interval: i64 = "RetainInterval", "update; at least 1";
        state: String = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LifecyclePolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_policy_id: String = "PolicyId";
    }
}
give! { LifecyclePolicy: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    use crate::value::meaning as m;
    object!(Action = "AWS::DLM::LifecyclePolicy.Action", "dlm-lifecyclepolicy-action");
    impl Action {
        new! {
            name: String = "Name", "update; at most 120 characters";
            cross_region_copy: [CrossRegionCopyAction] = "CrossRegionCopy", "update; at most 3 items";
        }
    }

    object!(ArchiveRetainRule = "AWS::DLM::LifecyclePolicy.ArchiveRetainRule", "dlm-lifecyclepolicy-archiveretainrule");
    impl ArchiveRetainRule {
        new! {
            retention_archive_tier: RetentionArchiveTier = "RetentionArchiveTier", "update";
        }
    }

    object!(ArchiveRule = "AWS::DLM::LifecyclePolicy.ArchiveRule", "dlm-lifecyclepolicy-archiverule");
    impl ArchiveRule {
        new! {
            retain_rule: ArchiveRetainRule = "RetainRule", "update";
        }
    }

    object!(CreateRule = "AWS::DLM::LifecyclePolicy.CreateRule", "dlm-lifecyclepolicy-createrule");
    impl CreateRule {
        new! {}
        set! {
            cron_expression: String = "CronExpression", "update; 17 to 106 characters";
            interval: i64 = "Interval", "update; at least 1";
            interval_unit: CreateRuleIntervalUnit = "IntervalUnit", "update";
            location: Location = "Location", "update";
            scripts: [Script] = "Scripts", "update; at most 1 items";
            times: [String] = "Times", "update; at most 1 items";
        }
    }

    object!(CrossRegionCopyAction = "AWS::DLM::LifecyclePolicy.CrossRegionCopyAction", "dlm-lifecyclepolicy-crossregioncopyaction");
    impl CrossRegionCopyAction {
        new! {
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration", "update";
            target: String = "Target", "update; at most 2048 characters";
        }
        set! {
            retain_rule: CrossRegionCopyRetainRule = "RetainRule", "update";
        }
    }

    object!(CrossRegionCopyDeprecateRule = "AWS::DLM::LifecyclePolicy.CrossRegionCopyDeprecateRule", "dlm-lifecyclepolicy-crossregioncopydeprecaterule");
    impl CrossRegionCopyDeprecateRule {
        new! {
            interval: i64 = "Interval", "update; at least 1";
            interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit", "update";
        }
    }

    object!(CrossRegionCopyRetainRule = "AWS::DLM::LifecyclePolicy.CrossRegionCopyRetainRule", "dlm-lifecyclepolicy-crossregioncopyretainrule");
    impl CrossRegionCopyRetainRule {
        new! {
            interval: i64 = "Interval", "update; at least 1";
            interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit", "update";
        }
    }

    object!(CrossRegionCopyRule = "AWS::DLM::LifecyclePolicy.CrossRegionCopyRule", "dlm-lifecyclepolicy-crossregioncopyrule");
    impl CrossRegionCopyRule {
        new! {
            encrypted: bool = "Encrypted", "update";
        }
        set! {
            cmk_arn: m::Arn = "CmkArn", "update; at most 2048 characters";
            copy_tags: bool = "CopyTags", "update";
            deprecate_rule: CrossRegionCopyDeprecateRule = "DeprecateRule", "update";
            retain_rule: CrossRegionCopyRetainRule = "RetainRule", "update";
            target: String = "Target", "update; at most 2048 characters";
            target_region: String = "TargetRegion", "update; at most 16 characters";
        }
    }

    object!(CrossRegionCopyTarget = "AWS::DLM::LifecyclePolicy.CrossRegionCopyTarget", "dlm-lifecyclepolicy-crossregioncopytarget");
    impl CrossRegionCopyTarget {
        new! {}
        set! {
            target_region: String = "TargetRegion", "update; at most 16 characters";
        }
    }

    object!(DeprecateRule = "AWS::DLM::LifecyclePolicy.DeprecateRule", "dlm-lifecyclepolicy-deprecaterule");
    impl DeprecateRule {
        new! {}
        set! {
            count: i64 = "Count", "update; 1 to 1000";
            interval: i64 = "Interval", "update; at least 1";
            interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit", "update";
        }
    }

    object!(EncryptionConfiguration = "AWS::DLM::LifecyclePolicy.EncryptionConfiguration", "dlm-lifecyclepolicy-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            encrypted: bool = "Encrypted", "update";
        }
        set! {
            cmk_arn: m::Arn = "CmkArn", "update; at most 2048 characters";
        }
    }

    object!(EventParameters = "AWS::DLM::LifecyclePolicy.EventParameters", "dlm-lifecyclepolicy-eventparameters");
    impl EventParameters {
        new! {
            event_type: EventType = "EventType", "update";
            snapshot_owner: [String] = "SnapshotOwner", "update; at most 50 items";
        }
        set! {
            description_regex: String = "DescriptionRegex", "update; at most 1000 characters";
        }
    }

    object!(EventSource = "AWS::DLM::LifecyclePolicy.EventSource", "dlm-lifecyclepolicy-eventsource");
    impl EventSource {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            parameters: EventParameters = "Parameters", "update";
        }
    }

    object!(Exclusions = "AWS::DLM::LifecyclePolicy.Exclusions", "dlm-lifecyclepolicy-exclusions");
    impl Exclusions {
        new! {}
        set! {
            exclude_boot_volumes: bool = "ExcludeBootVolumes", "update";
            exclude_tags: [crate::cfn::Tag] = "ExcludeTags", "update; at most 50 items";
            exclude_volume_types: [String] = "ExcludeVolumeTypes", "update; at most 6 items";
        }
    }

    object!(FastRestoreRule = "AWS::DLM::LifecyclePolicy.FastRestoreRule", "dlm-lifecyclepolicy-fastrestorerule");
    impl FastRestoreRule {
        new! {}
        set! {
            availability_zone_ids: [String] = "AvailabilityZoneIds", "update; 1 to 10 items";
            availability_zones: [String] = "AvailabilityZones", "update; 1 to 10 items";
            count: i64 = "Count", "update; 1 to 1000";
            interval: i64 = "Interval", "update; at least 1";
            interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit", "update";
        }
    }

    object!(Parameters = "AWS::DLM::LifecyclePolicy.Parameters", "dlm-lifecyclepolicy-parameters");
    impl Parameters {
        new! {}
        set! {
            exclude_boot_volume: bool = "ExcludeBootVolume", "update";
            exclude_data_volume_tags: [crate::cfn::Tag] = "ExcludeDataVolumeTags", "update; at most 50 items";
            no_reboot: bool = "NoReboot", "update";
        }
    }

    object!(PolicyDetails = "AWS::DLM::LifecyclePolicy.PolicyDetails", "dlm-lifecyclepolicy-policydetails");
    impl PolicyDetails {
        new! {}
        set! {
            actions: [Action] = "Actions", "update; 1 items";
            copy_tags: bool = "CopyTags", "update";
            create_interval: i64 = "CreateInterval", "update; at least 1";
            cross_region_copy_targets: [CrossRegionCopyTarget] = "CrossRegionCopyTargets", "update; at most 3 items";
            event_source: EventSource = "EventSource", "update";
            exclusions: Exclusions = "Exclusions", "update";
            extend_deletion: bool = "ExtendDeletion", "update";
            parameters: Parameters = "Parameters", "update";
            policy_language: PolicyLanguage = "PolicyLanguage", "update";
            policy_type: PolicyType = "PolicyType", "update";
            resource_locations: [ResourceLocation] = "ResourceLocations", "update; 1 items";
            resource_type: ResourceType = "ResourceType", "update";
            resource_types: [ResourceType] = "ResourceTypes", "update; 1 items";
            retain_interval: i64 = "RetainInterval", "update; at least 1";
            schedules: [Schedule] = "Schedules", "update; 1 to 4 items";
            target_tags: [crate::cfn::Tag] = "TargetTags", "update; 1 to 50 items";
        }
    }

    object!(RetainRule = "AWS::DLM::LifecyclePolicy.RetainRule", "dlm-lifecyclepolicy-retainrule");
    impl RetainRule {
        new! {}
        set! {
            count: i64 = "Count", "update; 0 to 1000";
            interval: i64 = "Interval", "update; at least 0";
            interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit", "update";
        }
    }

    object!(RetentionArchiveTier = "AWS::DLM::LifecyclePolicy.RetentionArchiveTier", "dlm-lifecyclepolicy-retentionarchivetier");
    impl RetentionArchiveTier {
        new! {}
        set! {
            count: i64 = "Count", "update; 1 to 1000";
            interval: i64 = "Interval", "update; at least 1";
            interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit", "update";
        }
    }

    object!(Schedule = "AWS::DLM::LifecyclePolicy.Schedule", "dlm-lifecyclepolicy-schedule");
    impl Schedule {
        new! {}
        set! {
            archive_rule: ArchiveRule = "ArchiveRule", "update";
            copy_tags: bool = "CopyTags", "update";
            create_rule: CreateRule = "CreateRule", "update";
            cross_region_copy_rules: [CrossRegionCopyRule] = "CrossRegionCopyRules", "update; at most 3 items";
            deprecate_rule: DeprecateRule = "DeprecateRule", "update";
            fast_restore_rule: FastRestoreRule = "FastRestoreRule", "update";
            name: String = "Name", "update; at most 120 characters";
            retain_rule: RetainRule = "RetainRule", "update";
            share_rules: [ShareRule] = "ShareRules", "update; at most 1 items";
            tags_to_add: [crate::cfn::Tag] = "TagsToAdd", "update; at most 45 items";
            variable_tags: [crate::cfn::Tag] = "VariableTags", "update; at most 45 items";
        }
    }

    object!(Script = "AWS::DLM::LifecyclePolicy.Script", "dlm-lifecyclepolicy-script");
    impl Script {
        new! {}
        set! {
            execute_operation_on_script_failure: bool = "ExecuteOperationOnScriptFailure", "update";
            execution_handler: String = "ExecutionHandler", "update; at most 200 characters";
            execution_handler_service: ExecutionHandlerService = "ExecutionHandlerService", "update";
            execution_timeout: i64 = "ExecutionTimeout", "update; 10 to 120";
            maximum_retry_count: i64 = "MaximumRetryCount", "update; 0 to 3";
            stages: [Stage] = "Stages", "update; 1 to 2 items";
        }
    }

    object!(ShareRule = "AWS::DLM::LifecyclePolicy.ShareRule", "dlm-lifecyclepolicy-sharerule");
    impl ShareRule {
        new! {}
        set! {
            target_accounts: [String] = "TargetAccounts", "update; at least 1 items";
            unshare_interval: i64 = "UnshareInterval", "update; at least 1";
            unshare_interval_unit: UnshareIntervalUnit = "UnshareIntervalUnit", "update";
        }
    }
    values! { DefaultPolicy: Instance = "INSTANCE", Volume = "VOLUME" }
    values! { CreateRuleIntervalUnit: Hours = "HOURS" }
    values! { Location: Cloud = "CLOUD", LocalZone = "LOCAL_ZONE", OutpostLocal = "OUTPOST_LOCAL" }
    values! { CrossRegionCopyDeprecateRuleIntervalUnit: Days = "DAYS", Months = "MONTHS", Weeks = "WEEKS", Years = "YEARS" }
    values! { EventType: ShareSnapshot = "shareSnapshot" }
    values! { Type: ManagedCwe = "MANAGED_CWE" }
    values! { PolicyLanguage: Simplified = "SIMPLIFIED", Standard = "STANDARD" }
    values! { PolicyType: EbsSnapshotManagement = "EBS_SNAPSHOT_MANAGEMENT", EventBasedPolicy = "EVENT_BASED_POLICY", ImageManagement = "IMAGE_MANAGEMENT" }
    values! { ResourceLocation: Cloud = "CLOUD", LocalZone = "LOCAL_ZONE", Outpost = "OUTPOST" }
    values! { ResourceType: Instance = "INSTANCE", Volume = "VOLUME" }
    values! { ExecutionHandlerService: AwsSystemsManager = "AWS_SYSTEMS_MANAGER" }
    values! { Stage: Post = "POST", Pre = "PRE" }
    values! { UnshareIntervalUnit: Days = "DAYS", Months = "MONTHS", Weeks = "WEEKS", Years = "YEARS" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SSM`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Association = "AWS::SSM::Association", "ssm-association", List("Tags"), String
}
impl Association {
    new! {
        name: m::ssm::DocumentName = "Name", "update";
    }
    set! {
        apply_only_at_cron_interval: bool = "ApplyOnlyAtCronInterval", "update";
        association_dispatch_assume_role: String = "AssociationDispatchAssumeRole", "update; 1 to 512 characters";
        association_name: String = "AssociationName", "update";
        automation_target_parameter_name: String = "AutomationTargetParameterName", "update; 1 to 50 characters";
        calendar_names: [String] = "CalendarNames", "update";
        compliance_severity: association::ComplianceSeverity = "ComplianceSeverity", "update";
        document_version: String = "DocumentVersion", "update";
        instance_id: String = "InstanceId", "replacement";
        max_concurrency: String = "MaxConcurrency", "update; 1 to 7 characters";
        max_errors: String = "MaxErrors", "update; 1 to 7 characters";
        output_location: association::InstanceAssociationOutputLocation = "OutputLocation", "update";
        parameters: v::Map<[String]> = "Parameters", "update";
        schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
        schedule_offset: i64 = "ScheduleOffset", "update; 1 to 6";
        sync_compliance: association::SyncCompliance = "SyncCompliance", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 1000 items";
        targets: [association::Target] = "Targets", "update; at most 5 items";
        wait_for_success_timeout_seconds: i64 = "WaitForSuccessTimeoutSeconds", "update; 15 to 172800; cannot be read back";
    }
}
impl c::Handle<Association> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}
/// Property types and values of [`Association`].
pub mod association {
    use crate::value::meaning as m;
    object!(InstanceAssociationOutputLocation = "AWS::SSM::Association.InstanceAssociationOutputLocation", "ssm-association-instanceassociationoutputlocation");
    impl InstanceAssociationOutputLocation {
        new! {}
        set! {
            s3_location: S3OutputLocation = "S3Location", "update";
        }
    }

    object!(S3OutputLocation = "AWS::SSM::Association.S3OutputLocation", "ssm-association-s3outputlocation");
    impl S3OutputLocation {
        new! {}
        set! {
            output_s3_bucket_name: m::s3::BucketName = "OutputS3BucketName", "update; 3 to 63 characters";
            output_s3_key_prefix: String = "OutputS3KeyPrefix", "update; at most 1024 characters";
            output_s3_region: String = "OutputS3Region", "update; 3 to 20 characters";
        }
    }

    object!(Target = "AWS::SSM::Association.Target", "ssm-association-target");
    impl Target {
        new! {
            key: String = "Key", "update; 1 to 163 characters";
            values: [String] = "Values", "update; at most 50 items";
        }
    }
    values! { ComplianceSeverity: Critical = "CRITICAL", High = "HIGH", Medium = "MEDIUM", Low = "LOW", Unspecified = "UNSPECIFIED" }
    values! { SyncCompliance: Auto = "AUTO", Manual = "MANUAL" }
}

resource! {
    CloudConnector = "AWS::SSM::CloudConnector", "ssm-cloudconnector", List("Tags"), m::Arn
}
impl CloudConnector {
    new! {
        config_connector_arn: m::Arn = "ConfigConnectorArn", "replacement; 1 to 512 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 20 to 2048 characters";
        display_name: String = "DisplayName", "update; 1 to 256 characters";
        configuration: cloud_connector::CloudConnectorConfiguration = "Configuration", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<CloudConnector> {
    get! {
        attr_cloud_connector_arn: m::Arn = "CloudConnectorArn";
        attr_cloud_connector_id: String = "CloudConnectorId";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { CloudConnector: m::Arn = Ref; }
/// Property types and values of [`CloudConnector`].
pub mod cloud_connector {
    object!(AzureConfiguration = "AWS::SSM::CloudConnector.AzureConfiguration", "ssm-cloudconnector-azureconfiguration");
    impl AzureConfiguration {
        new! {
            application_id: String = "ApplicationId", "update";
            tenant_id: String = "TenantId", "replacement";
        }
        set! {
            application_display_name: String = "ApplicationDisplayName", "update; at most 256 characters";
            targets: ConfigurationTargets = "Targets", "update";
            tenant_display_name: String = "TenantDisplayName", "update; at most 256 characters";
        }
    }

    object!(AzureSubscription = "AWS::SSM::CloudConnector.AzureSubscription", "ssm-cloudconnector-azuresubscription");
    impl AzureSubscription {
        new! {
            id: String = "Id", "update; 1 to 256 characters";
        }
        set! {
            display_name: String = "DisplayName", "update; at most 128 characters";
        }
    }

    object!(CloudConnectorConfiguration = "AWS::SSM::CloudConnector.CloudConnectorConfiguration", "ssm-cloudconnector-cloudconnectorconfiguration");
    impl CloudConnectorConfiguration {
        new! {
            azure_configuration: AzureConfiguration = "AzureConfiguration", "update";
        }
    }

    object!(ConfigurationTargets = "AWS::SSM::CloudConnector.ConfigurationTargets", "ssm-cloudconnector-configurationtargets");
    impl ConfigurationTargets {
        new! {
            subscriptions: [AzureSubscription] = "Subscriptions", "update; 1 to 75 items";
        }
    }
}

resource! {
    Document = "AWS::SSM::Document", "ssm-document", List("Tags"), m::ssm::DocumentName
}
impl Document {
    new! {
        content: v::Json = "Content", "may replace; at least 1 characters";
    }
    set! {
        attachments: [document::AttachmentsSource] = "Attachments", "may replace; at most 20 items; cannot be read back";
        document_format: document::DocumentFormat = "DocumentFormat", "may replace; default `JSON`";
        document_type: document::DocumentType = "DocumentType", "replacement";
        name: String = "Name", "replacement";
        requires: [document::DocumentRequires] = "Requires", "may replace; at least 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 1000 items";
        target_type: String = "TargetType", "may replace; at most 200 characters";
        update_method: document::UpdateMethod = "UpdateMethod", "update; default `Replace`; cannot be read back";
        version_name: String = "VersionName", "may replace";
    }
}
give! { Document: m::ssm::DocumentName = Ref; }
/// Property types and values of [`Document`].
pub mod document {
    object!(AttachmentsSource = "AWS::SSM::Document.AttachmentsSource", "ssm-document-attachmentssource");
    impl AttachmentsSource {
        new! {}
        set! {
            key: Key = "Key", "may replace";
            name: String = "Name", "may replace; 1 to 128 characters";
            values: [String] = "Values", "may replace; 1 items";
        }
    }

    object!(DocumentRequires = "AWS::SSM::Document.DocumentRequires", "ssm-document-documentrequires");
    impl DocumentRequires {
        new! {}
        set! {
            name: String = "Name", "may replace; at most 200 characters";
            version: String = "Version", "may replace; at most 8 characters";
        }
    }
    values! { DocumentFormat: Yaml = "YAML", Json = "JSON", Text = "TEXT" }
    values! { DocumentType: ApplicationConfiguration = "ApplicationConfiguration", ApplicationConfigurationSchema = "ApplicationConfigurationSchema", Automation = "Automation", AutomationChangeTemplate = "Automation.ChangeTemplate", AutoApprovalPolicy = "AutoApprovalPolicy", ChangeCalendar = "ChangeCalendar", CloudFormation = "CloudFormation", Command = "Command", DeploymentStrategy = "DeploymentStrategy", ManualApprovalPolicy = "ManualApprovalPolicy", Package = "Package", Policy = "Policy", ProblemAnalysis = "ProblemAnalysis", ProblemAnalysisTemplate = "ProblemAnalysisTemplate", Session = "Session" }
    values! { UpdateMethod: Replace = "Replace", NewVersion = "NewVersion" }
    values! { Key: SourceUrl = "SourceUrl", S3FileUrl = "S3FileUrl", AttachmentReference = "AttachmentReference" }
}

resource! {
    MaintenanceWindow = "AWS::SSM::MaintenanceWindow", "ssm-maintenancewindow", List("Tags"), String
}
new_struct! { MaintenanceWindow, MaintenanceWindowRequired {
    name: String = "Name", "update; 3 to 128 characters";
    allow_unassociated_targets: bool = "AllowUnassociatedTargets", "update";
    cutoff: i64 = "Cutoff", "update; 0 to 23";
    duration: i64 = "Duration", "update; 1 to 24";
    schedule: String = "Schedule", "update; 1 to 256 characters";
} }
impl MaintenanceWindow {
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        end_date: String = "EndDate", "update";
        schedule_offset: i64 = "ScheduleOffset", "update; 1 to 6";
        schedule_timezone: String = "ScheduleTimezone", "update";
        start_date: String = "StartDate", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 1000 items";
    }
}
impl c::Handle<MaintenanceWindow> {
    get! {
        attr_window_id: String = "WindowId";
    }
}

resource! {
    MaintenanceWindowTarget = "AWS::SSM::MaintenanceWindowTarget", "ssm-maintenancewindowtarget", None, String
}
impl MaintenanceWindowTarget {
    new! {
        resource_type: maintenance_window_target::ResourceType = "ResourceType", "update";
        window_id: String = "WindowId", "replacement; 20 characters";
        targets: [maintenance_window_target::Targets] = "Targets", "update; at most 5 items";
    }
    set! {
        description: String = "Description", "update; 1 to 128 characters";
        name: String = "Name", "update; 3 to 128 characters";
        owner_information: String = "OwnerInformation", "update; 1 to 128 characters";
    }
}
impl c::Handle<MaintenanceWindowTarget> {
    get! {
        attr_window_target_id: String = "WindowTargetId";
    }
}
/// Property types and values of [`MaintenanceWindowTarget`].
pub mod maintenance_window_target {
    object!(Targets = "AWS::SSM::MaintenanceWindowTarget.Targets", "ssm-maintenancewindowtarget-targets");
    impl Targets {
        new! {
            key: String = "Key", "update; 1 to 163 characters";
            values: [String] = "Values", "update; at most 50 items";
        }
    }
    values! { ResourceType: Instance = "INSTANCE", ResourceGroup = "RESOURCE_GROUP" }
}

resource! {
    MaintenanceWindowTask = "AWS::SSM::MaintenanceWindowTask", "ssm-maintenancewindowtask", None, String
}
impl MaintenanceWindowTask {
    new! {
        task_arn: m::Arn = "TaskArn", "update; 1 to 1600 characters";
        task_type: maintenance_window_task::TaskType = "TaskType", "replacement";
        window_id: String = "WindowId", "replacement; 20 characters";
        priority: i64 = "Priority", "update; at least 0";
    }
    set! {
        cutoff_behavior: maintenance_window_task::CutoffBehavior = "CutoffBehavior", "update";
        description: String = "Description", "update; 1 to 128 characters";
        logging_info: maintenance_window_task::LoggingInfo = "LoggingInfo", "update";
        max_concurrency: String = "MaxConcurrency", "update; 1 to 7 characters";
        max_errors: String = "MaxErrors", "update; 1 to 7 characters";
        name: String = "Name", "update; 3 to 128 characters";
        service_role_arn: m::iam::RoleArn = "ServiceRoleArn", "update";
        targets: [maintenance_window_task::Target] = "Targets", "update; at most 5 items";
        task_invocation_parameters: maintenance_window_task::TaskInvocationParameters = "TaskInvocationParameters", "update";
        task_parameters: v::Json = "TaskParameters", "update";
    }
}
impl c::Handle<MaintenanceWindowTask> {
    get! {
        attr_window_task_id: String = "WindowTaskId";
    }
}
/// Property types and values of [`MaintenanceWindowTask`].
pub mod maintenance_window_task {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CloudWatchOutputConfig = "AWS::SSM::MaintenanceWindowTask.CloudWatchOutputConfig", "ssm-maintenancewindowtask-cloudwatchoutputconfig");
    impl CloudWatchOutputConfig {
        new! {}
        set! {
            cloud_watch_log_group_name: String = "CloudWatchLogGroupName", "update";
            cloud_watch_output_enabled: bool = "CloudWatchOutputEnabled", "update";
        }
    }

    object!(LoggingInfo = "AWS::SSM::MaintenanceWindowTask.LoggingInfo", "ssm-maintenancewindowtask-logginginfo");
    impl LoggingInfo {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update";
            region: String = "Region", "update";
        }
        set! {
            s3_prefix: String = "S3Prefix", "update";
        }
    }

    object!(MaintenanceWindowAutomationParameters = "AWS::SSM::MaintenanceWindowTask.MaintenanceWindowAutomationParameters", "ssm-maintenancewindowtask-maintenancewindowautomationparameters");
    impl MaintenanceWindowAutomationParameters {
        new! {}
        set! {
            document_version: String = "DocumentVersion", "update";
            parameters: v::Json = "Parameters", "update";
        }
    }

    object!(MaintenanceWindowLambdaParameters = "AWS::SSM::MaintenanceWindowTask.MaintenanceWindowLambdaParameters", "ssm-maintenancewindowtask-maintenancewindowlambdaparameters");
    impl MaintenanceWindowLambdaParameters {
        new! {}
        set! {
            client_context: String = "ClientContext", "update";
            payload: String = "Payload", "update";
            qualifier: String = "Qualifier", "update";
        }
    }

    object!(MaintenanceWindowRunCommandParameters = "AWS::SSM::MaintenanceWindowTask.MaintenanceWindowRunCommandParameters", "ssm-maintenancewindowtask-maintenancewindowruncommandparameters");
    impl MaintenanceWindowRunCommandParameters {
        new! {}
        set! {
            cloud_watch_output_config: CloudWatchOutputConfig = "CloudWatchOutputConfig", "update";
            comment: String = "Comment", "update";
            document_hash: String = "DocumentHash", "update";
            document_hash_type: String = "DocumentHashType", "update";
            document_version: String = "DocumentVersion", "update";
            notification_config: NotificationConfig = "NotificationConfig", "update";
            output_s3_bucket_name: String = "OutputS3BucketName", "update";
            output_s3_key_prefix: String = "OutputS3KeyPrefix", "update";
            parameters: v::Json = "Parameters", "update";
            service_role_arn: m::iam::RoleArn = "ServiceRoleArn", "update";
            timeout_seconds: i64 = "TimeoutSeconds", "update";
        }
    }

    object!(MaintenanceWindowStepFunctionsParameters = "AWS::SSM::MaintenanceWindowTask.MaintenanceWindowStepFunctionsParameters", "ssm-maintenancewindowtask-maintenancewindowstepfunctionsparameters");
    impl MaintenanceWindowStepFunctionsParameters {
        new! {}
        set! {
            input: String = "Input", "update";
            name: String = "Name", "update";
        }
    }

    object!(NotificationConfig = "AWS::SSM::MaintenanceWindowTask.NotificationConfig", "ssm-maintenancewindowtask-notificationconfig");
    impl NotificationConfig {
        new! {
            notification_arn: m::Arn = "NotificationArn", "update";
        }
        set! {
            notification_events: [String] = "NotificationEvents", "update";
            notification_type: String = "NotificationType", "update";
        }
    }

    object!(Target = "AWS::SSM::MaintenanceWindowTask.Target", "ssm-maintenancewindowtask-target");
    impl Target {
        new! {
            key: String = "Key", "update; 1 to 163 characters";
            values: [String] = "Values", "update; at most 50 items";
        }
    }

    object!(TaskInvocationParameters = "AWS::SSM::MaintenanceWindowTask.TaskInvocationParameters", "ssm-maintenancewindowtask-taskinvocationparameters");
    impl TaskInvocationParameters {
        new! {}
        set! {
            maintenance_window_automation_parameters: MaintenanceWindowAutomationParameters = "MaintenanceWindowAutomationParameters", "update";
            maintenance_window_lambda_parameters: MaintenanceWindowLambdaParameters = "MaintenanceWindowLambdaParameters", "update";
            maintenance_window_run_command_parameters: MaintenanceWindowRunCommandParameters = "MaintenanceWindowRunCommandParameters", "update";
            maintenance_window_step_functions_parameters: MaintenanceWindowStepFunctionsParameters = "MaintenanceWindowStepFunctionsParameters", "update";
        }
    }
    values! { CutoffBehavior: CancelTask = "CANCEL_TASK", ContinueTask = "CONTINUE_TASK" }
    values! { TaskType: Automation = "AUTOMATION", Lambda = "LAMBDA", RunCommand = "RUN_COMMAND", StepFunctions = "STEP_FUNCTIONS" }
}

resource! {
    OpsItem = "AWS::SSM::OpsItem", "ssm-opsitem", List("Tags"), m::Arn
}
impl OpsItem {
    new! {
        description: String = "Description", "update; 1 to 2048 characters";
        source: String = "Source", "replacement; 1 to 128 characters";
        title: String = "Title", "update; 1 to 1024 characters";
    }
    set! {
        category: String = "Category", "update; 1 to 64 characters";
        priority: i64 = "Priority", "update; 1 to 5";
        severity: String = "Severity", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 1000 items";
    }
}
impl c::Handle<OpsItem> {
    get! {
        attr_created_by: String = "CreatedBy";
        attr_created_time: String = "CreatedTime";
        attr_last_modified_by: String = "LastModifiedBy";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_ops_item_arn: m::Arn = "OpsItemArn";
        attr_ops_item_id: String = "OpsItemId";
        attr_ops_item_type: String = "OpsItemType";
        attr_status: String = "Status";
        attr_version: String = "Version";
    }
}
give! { OpsItem: m::Arn = Ref; }

resource! {
    Parameter = "AWS::SSM::Parameter", "ssm-parameter", Map("Tags"), String
}
impl Parameter {
    new! {
        type_: parameter::Type = "Type", "update";
        value: String = "Value", "update";
    }
    set! {
        allowed_pattern: String = "AllowedPattern", "update; at most 1024 characters; cannot be read back";
        data_type: parameter::DataType = "DataType", "update; at most 128 characters";
        description: String = "Description", "update; at most 1024 characters; cannot be read back";
        name: String = "Name", "replacement; 1 to 2048 characters";
        policies: String = "Policies", "update; 1 to 4096 characters; cannot be read back";
        tags: v::Map<String> = "Tags", "update; at most 1000 items";
        tier: parameter::Tier = "Tier", "update; cannot be read back";
    }
}
impl c::Handle<Parameter> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_type: String = "Type";
        attr_value: String = "Value";
    }
}
give! { Parameter: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Parameter`].
pub mod parameter {
    values! { DataType: Text = "text", AwsEc2Image = "aws:ec2:image" }
    values! { Tier: Standard = "Standard", Advanced = "Advanced", IntelligentTiering = "Intelligent-Tiering" }
    values! { Type: String = "String", StringList = "StringList" }
}

resource! {
    PatchBaseline = "AWS::SSM::PatchBaseline", "ssm-patchbaseline", List("Tags"), String
}
impl PatchBaseline {
    new! {
        name: String = "Name", "update; 3 to 128 characters";
    }
    set! {
        approval_rules: patch_baseline::RuleGroup = "ApprovalRules", "update";
        approved_patches: [String] = "ApprovedPatches", "update; at most 50 items";
        approved_patches_compliance_level: patch_baseline::ApprovedPatchesComplianceLevel = "ApprovedPatchesComplianceLevel", "update; default `UNSPECIFIED`";
        approved_patches_enable_non_security: bool = "ApprovedPatchesEnableNonSecurity", "update; default `false`";
        available_security_updates_compliance_status: patch_baseline::AvailableSecurityUpdatesComplianceStatus = "AvailableSecurityUpdatesComplianceStatus", "update";
        default_baseline: bool = "DefaultBaseline", "update; default `false`";
        description: String = "Description", "update; 1 to 1024 characters";
        global_filters: patch_baseline::PatchFilterGroup = "GlobalFilters", "update";
        operating_system: patch_baseline::OperatingSystem = "OperatingSystem", "replacement; default `WINDOWS`";
        patch_groups: [String] = "PatchGroups", "update";
        rejected_patches: [String] = "RejectedPatches", "update; at most 50 items";
        rejected_patches_action: patch_baseline::RejectedPatchesAction = "RejectedPatchesAction", "update; default `ALLOW_AS_DEPENDENCY`";
        sources: [patch_baseline::PatchSource] = "Sources", "update; at most 20 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 1000 items";
    }
}
impl c::Handle<PatchBaseline> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`PatchBaseline`].
pub mod patch_baseline {
    object!(PatchFilter = "AWS::SSM::PatchBaseline.PatchFilter", "ssm-patchbaseline-patchfilter");
    impl PatchFilter {
        new! {}
        set! {
            key: Key = "Key", "update";
            values: [String] = "Values", "update; at most 20 items";
        }
    }

    object!(PatchFilterGroup = "AWS::SSM::PatchBaseline.PatchFilterGroup", "ssm-patchbaseline-patchfiltergroup");
    impl PatchFilterGroup {
        new! {}
        set! {
            patch_filters: [PatchFilter] = "PatchFilters", "update; at most 5 items";
        }
    }

    object!(PatchSource = "AWS::SSM::PatchBaseline.PatchSource", "ssm-patchbaseline-patchsource");
    impl PatchSource {
        new! {}
        set! {
            configuration: String = "Configuration", "update; 1 to 1024 characters";
            name: String = "Name", "update";
            products: [String] = "Products", "update; at most 20 items";
        }
    }

    object!(Rule = "AWS::SSM::PatchBaseline.Rule", "ssm-patchbaseline-rule");
    impl Rule {
        new! {}
        set! {
            approve_after_days: i64 = "ApproveAfterDays", "update; 0 to 360";
            approve_until_date: String = "ApproveUntilDate", "update; at most 10 characters";
            compliance_level: ComplianceLevel = "ComplianceLevel", "update";
            enable_non_security: bool = "EnableNonSecurity", "update; default `false`";
            patch_filter_group: PatchFilterGroup = "PatchFilterGroup", "update";
        }
    }

    object!(RuleGroup = "AWS::SSM::PatchBaseline.RuleGroup", "ssm-patchbaseline-rulegroup");
    impl RuleGroup {
        new! {}
        set! {
            patch_rules: [Rule] = "PatchRules", "update; at most 10 items";
        }
    }
    values! { ApprovedPatchesComplianceLevel: Critical = "CRITICAL", High = "HIGH", Medium = "MEDIUM", Low = "LOW", Informational = "INFORMATIONAL", Unspecified = "UNSPECIFIED" }
    values! { AvailableSecurityUpdatesComplianceStatus: NonCompliant = "NON_COMPLIANT", Compliant = "COMPLIANT" }
    values! { OperatingSystem: Windows = "WINDOWS", AmazonLinux = "AMAZON_LINUX", AmazonLinux2 = "AMAZON_LINUX_2", AmazonLinux2022 = "AMAZON_LINUX_2022", AmazonLinux2023 = "AMAZON_LINUX_2023", Ubuntu = "UBUNTU", RedhatEnterpriseLinux = "REDHAT_ENTERPRISE_LINUX", Suse = "SUSE", Centos = "CENTOS", OracleLinux = "ORACLE_LINUX", Debian = "DEBIAN", Macos = "MACOS", Raspbian = "RASPBIAN", RockyLinux = "ROCKY_LINUX", AlmaLinux = "ALMA_LINUX" }
    values! { RejectedPatchesAction: AllowAsDependency = "ALLOW_AS_DEPENDENCY", Block = "BLOCK" }
    values! { Key: AdvisoryId = "ADVISORY_ID", Arch = "ARCH", BugzillaId = "BUGZILLA_ID", Classification = "CLASSIFICATION", CveId = "CVE_ID", Epoch = "EPOCH", MsrcSeverity = "MSRC_SEVERITY", Name = "NAME", PatchId = "PATCH_ID", PatchSet = "PATCH_SET", Priority = "PRIORITY", Product = "PRODUCT", ProductFamily = "PRODUCT_FAMILY", Release = "RELEASE", Repository = "REPOSITORY", Section = "SECTION", Security = "SECURITY", Severity = "SEVERITY", Version = "VERSION" }
    values! { ComplianceLevel: Critical = "CRITICAL", High = "HIGH", Informational = "INFORMATIONAL", Low = "LOW", Medium = "MEDIUM", Unspecified = "UNSPECIFIED" }
}

resource! {
    ResourceDataSync = "AWS::SSM::ResourceDataSync", "ssm-resourcedatasync", None, String
}
impl ResourceDataSync {
    new! {
        sync_name: String = "SyncName", "replacement; 1 to 64 characters";
    }
    set! {
        bucket_name: m::s3::BucketName = "BucketName", "replacement; 1 to 2048 characters";
        bucket_prefix: String = "BucketPrefix", "replacement; at most 64 characters";
        bucket_region: String = "BucketRegion", "replacement; 1 to 64 characters";
        kms_key_arn: m::kms::KeyArn = "KMSKeyArn", "replacement; at most 512 characters";
        s3_destination: resource_data_sync::S3Destination = "S3Destination", "replacement";
        sync_format: String = "SyncFormat", "replacement; at most 1024 characters";
        sync_source: resource_data_sync::SyncSource = "SyncSource", "update";
        sync_type: String = "SyncType", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<ResourceDataSync> {
    get! {
        attr_sync_name: String = "SyncName";
    }
}
/// Property types and values of [`ResourceDataSync`].
pub mod resource_data_sync {
    use crate::value::meaning as m;
    object!(AwsOrganizationsSource = "AWS::SSM::ResourceDataSync.AwsOrganizationsSource", "ssm-resourcedatasync-awsorganizationssource");
    impl AwsOrganizationsSource {
        new! {
            organization_source_type: String = "OrganizationSourceType", "update; 1 to 64 characters";
        }
        set! {
            organizational_units: [String] = "OrganizationalUnits", "update; 1 to 1000 items";
        }
    }

    object!(S3Destination = "AWS::SSM::ResourceDataSync.S3Destination", "ssm-resourcedatasync-s3destination");
    impl S3Destination {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "replacement; 1 to 2048 characters";
            bucket_region: String = "BucketRegion", "replacement; 1 to 64 characters";
            sync_format: SyncFormat = "SyncFormat", "replacement; 1 to 1024 characters";
        }
        set! {
            bucket_prefix: String = "BucketPrefix", "replacement; 1 to 256 characters";
            kms_key_arn: m::kms::KeyArn = "KMSKeyArn", "replacement; 1 to 512 characters";
        }
    }

    object!(SyncSource = "AWS::SSM::ResourceDataSync.SyncSource", "ssm-resourcedatasync-syncsource");
    impl SyncSource {
        new! {
            source_type: String = "SourceType", "update; 1 to 64 characters";
            source_regions: [String] = "SourceRegions", "update";
        }
        set! {
            aws_organizations_source: AwsOrganizationsSource = "AwsOrganizationsSource", "update";
            include_future_regions: bool = "IncludeFutureRegions", "update";
        }
    }
    values! { SyncFormat: JsonSerDe = "JsonSerDe" }
}

resource! {
    ResourcePolicy = "AWS::SSM::ResourcePolicy", "ssm-resourcepolicy", None, String
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 20 to 2048 characters";
        policy: v::Json = "Policy", "update";
    }
}
impl c::Handle<ResourcePolicy> {
    get! {
        attr_policy_hash: String = "PolicyHash";
        attr_policy_id: String = "PolicyId";
    }
}

resource! {
    ServiceSetting = "AWS::SSM::ServiceSetting", "ssm-servicesetting", None, m::Arn
}
impl ServiceSetting {
    new! {
        setting_id: String = "SettingId", "replacement; 1 to 1000 characters";
        setting_value: String = "SettingValue", "update; 1 to 4096 characters";
    }
}
impl c::Handle<ServiceSetting> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_last_modified_date: String = "LastModifiedDate";
        attr_last_modified_user: String = "LastModifiedUser";
        attr_status: String = "Status";
    }
}
give! { ServiceSetting: m::Arn = Ref; }

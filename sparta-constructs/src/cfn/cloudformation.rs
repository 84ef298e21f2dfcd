// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CloudFormation`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ChangeSet = "AWS::CloudFormation::ChangeSet", "cloudformation-changeset", List("Tags"), String
}
impl ChangeSet {
    new! {
        change_set_name: String = "ChangeSetName", "replacement; 1 to 128 characters";
        stack_name: String = "StackName", "replacement; at least 1 characters";
    }
    set! {
        capabilities: [change_set::Capability] = "Capabilities", "replacement";
        change_set_type: change_set::ChangeSetType = "ChangeSetType", "replacement; cannot be read back";
        deployment_mode: change_set::DeploymentMode = "DeploymentMode", "replacement";
        description: String = "Description", "replacement; 1 to 1024 characters";
        import_existing_resources: bool = "ImportExistingResources", "replacement";
        include_nested_stacks: bool = "IncludeNestedStacks", "replacement";
        notification_arns: [m::Arn] = "NotificationARNs", "replacement; at most 5 items";
        on_stack_failure: change_set::OnStackFailure = "OnStackFailure", "replacement";
        role_arn: m::iam::RoleArn = "RoleARN", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
        template_body: String = "TemplateBody", "replacement; at least 1 characters; cannot be read back";
        template_url: String = "TemplateURL", "replacement; 1 to 5120 characters; cannot be read back";
        use_previous_template: bool = "UsePreviousTemplate", "replacement; cannot be read back";
    }
}
impl c::Handle<ChangeSet> {
    get! {
        attr_change_set_id: String = "ChangeSetId";
        attr_creation_time: String = "CreationTime";
        attr_stack_id: String = "StackId";
    }
}
/// Property types and values of [`ChangeSet`].
pub mod change_set {
    values! { Capability: CapabilityIam = "CAPABILITY_IAM", CapabilityNamedIam = "CAPABILITY_NAMED_IAM", CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND" }
    values! { ChangeSetType: Create = "CREATE", Update = "UPDATE", Import = "IMPORT" }
    values! { DeploymentMode: RevertDrift = "REVERT_DRIFT" }
    values! { OnStackFailure: DoNothing = "DO_NOTHING", Rollback = "ROLLBACK", Delete = "DELETE" }
}

resource! {
    CustomResource = "AWS::CloudFormation::CustomResource", "cloudformation-customresource", None, String
}
impl CustomResource {
    new! {
        service_token: String = "ServiceToken", "replacement";
    }
    set! {
        service_timeout: i64 = "ServiceTimeout", "update";
    }
}
impl c::Handle<CustomResource> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    GeneratedTemplate = "AWS::CloudFormation::GeneratedTemplate", "cloudformation-generatedtemplate", None, String
}
impl GeneratedTemplate {
    new! {
        generated_template_name: String = "GeneratedTemplateName", "update; 1 to 128 characters";
    }
    set! {
        template_configuration: generated_template::TemplateConfiguration = "TemplateConfiguration", "update";
    }
}
impl c::Handle<GeneratedTemplate> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_generated_template_id: String = "GeneratedTemplateId";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_progress: v::Json = "Progress";
        attr_status: String = "Status";
        attr_total_warnings: i64 = "TotalWarnings";
    }
}
/// Property types and values of [`GeneratedTemplate`].
pub mod generated_template {
    object!(TemplateConfiguration = "AWS::CloudFormation::GeneratedTemplate.TemplateConfiguration", "cloudformation-generatedtemplate-templateconfiguration");
    impl TemplateConfiguration {
        new! {}
        set! {
            deletion_policy: DeletionPolicy = "DeletionPolicy", "update";
            update_replace_policy: UpdateReplacePolicy = "UpdateReplacePolicy", "update";
        }
    }

    object!(TemplateProgress = "AWS::CloudFormation::GeneratedTemplate.TemplateProgress", "cloudformation-generatedtemplate-templateprogress");
    impl TemplateProgress {
        new! {}
        set! {
            resources_failed: i64 = "ResourcesFailed", "update";
            resources_pending: i64 = "ResourcesPending", "update";
            resources_processing: i64 = "ResourcesProcessing", "update";
            resources_succeeded: i64 = "ResourcesSucceeded", "update";
        }
    }
    values! { DeletionPolicy: Delete = "DELETE", Retain = "RETAIN" }
    values! { UpdateReplacePolicy: Delete = "DELETE", Retain = "RETAIN" }
}

resource! {
    GuardHook = "AWS::CloudFormation::GuardHook", "cloudformation-guardhook", None, m::Arn
}
new_struct! { GuardHook, GuardHookRequired {
    alias: String = "Alias", "replacement";
    execution_role: String = "ExecutionRole", "replacement; at most 256 characters";
    failure_mode: guard_hook::FailureMode = "FailureMode", "update; default `WARN`";
    hook_status: guard_hook::HookStatus = "HookStatus", "update; default `DISABLED`";
    rule_location: guard_hook::S3Location = "RuleLocation", "update";
    target_operations: [guard_hook::TargetOperation] = "TargetOperations", "update";
} }
impl GuardHook {
    set! {
        log_bucket: String = "LogBucket", "update";
        options: guard_hook::Options = "Options", "update";
        stack_filters: guard_hook::StackFilters = "StackFilters", "update";
        target_filters: guard_hook::TargetFilters = "TargetFilters", "update";
    }
}
impl c::Handle<GuardHook> {
    get! {
        attr_hook_arn: m::Arn = "HookArn";
    }
}
give! { GuardHook: m::Arn = Ref; }
/// Property types and values of [`GuardHook`].
pub mod guard_hook {
    object!(HookTarget = "AWS::CloudFormation::GuardHook.HookTarget", "cloudformation-guardhook-hooktarget");
    impl HookTarget {
        new! {
            target_name: String = "TargetName", "update; 1 to 256 characters";
            action: Action = "Action", "update";
            invocation_point: InvocationPoint = "InvocationPoint", "update";
        }
    }

    object!(Options = "AWS::CloudFormation::GuardHook.Options", "cloudformation-guardhook-options");
    impl Options {
        new! {}
        set! {
            input_params: S3Location = "InputParams", "update";
        }
    }

    object!(S3Location = "AWS::CloudFormation::GuardHook.S3Location", "cloudformation-guardhook-s3location");
    impl S3Location {
        new! {
            uri: String = "Uri", "update";
        }
        set! {
            version_id: String = "VersionId", "update";
        }
    }

    object!(StackFilters = "AWS::CloudFormation::GuardHook.StackFilters", "cloudformation-guardhook-stackfilters");
    impl StackFilters {
        new! {
            filtering_criteria: FilteringCriteria = "FilteringCriteria", "update; default `ALL`";
        }
        set! {
            stack_names: StackNames = "StackNames", "update";
            stack_roles: StackRoles = "StackRoles", "update";
        }
    }

    object!(StackNames = "AWS::CloudFormation::GuardHook.StackNames", "cloudformation-guardhook-stacknames");
    impl StackNames {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update; 1 to 50 items";
            include: [String] = "Include", "update; 1 to 50 items";
        }
    }

    object!(StackRoles = "AWS::CloudFormation::GuardHook.StackRoles", "cloudformation-guardhook-stackroles");
    impl StackRoles {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update; 1 to 50 items";
            include: [String] = "Include", "update; 1 to 50 items";
        }
    }

    object!(TargetFilters = "AWS::CloudFormation::GuardHook.TargetFilters", "cloudformation-guardhook-targetfilters");
    impl TargetFilters {
        new! {}
        set! {
            actions: [Action] = "Actions", "update; 1 to 50 items";
            invocation_points: [InvocationPoint] = "InvocationPoints", "update; 1 to 50 items";
            target_names: [String] = "TargetNames", "update; 1 to 50 items";
            targets: [HookTarget] = "Targets", "update; 1 to 50 items";
        }
    }
    values! { FailureMode: Fail = "FAIL", Warn = "WARN" }
    values! { HookStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { TargetOperation: Resource = "RESOURCE", Stack = "STACK", ChangeSet = "CHANGE_SET", CloudControl = "CLOUD_CONTROL" }
    values! { Action: Create = "CREATE", Update = "UPDATE", Delete = "DELETE" }
    values! { InvocationPoint: PreProvision = "PRE_PROVISION" }
    values! { FilteringCriteria: All = "ALL", Any = "ANY" }
}

resource! {
    HookDefaultVersion = "AWS::CloudFormation::HookDefaultVersion", "cloudformation-hookdefaultversion", None, m::Arn
}
impl HookDefaultVersion {
    new! {}
    set! {
        type_name: String = "TypeName", "update";
        type_version_arn: m::Arn = "TypeVersionArn", "update";
        version_id: String = "VersionId", "update";
    }
}
impl c::Handle<HookDefaultVersion> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { HookDefaultVersion: m::Arn = Ref; }

resource! {
    HookTypeConfig = "AWS::CloudFormation::HookTypeConfig", "cloudformation-hooktypeconfig", None, m::Arn
}
impl HookTypeConfig {
    new! {}
    set! {
        configuration: String = "Configuration", "update";
        configuration_alias: hook_type_config::ConfigurationAlias = "ConfigurationAlias", "replacement; default `default`";
        type_arn: m::Arn = "TypeArn", "update";
        type_name: String = "TypeName", "update";
    }
}
impl c::Handle<HookTypeConfig> {
    get! {
        attr_configuration_arn: m::Arn = "ConfigurationArn";
    }
}
/// Property types and values of [`HookTypeConfig`].
pub mod hook_type_config {
    values! { ConfigurationAlias: Default = "default" }
}

resource! {
    HookVersion = "AWS::CloudFormation::HookVersion", "cloudformation-hookversion", None, m::Arn
}
impl HookVersion {
    new! {
        type_name: String = "TypeName", "replacement";
        schema_handler_package: String = "SchemaHandlerPackage", "replacement; 1 to 4096 characters; cannot be read back";
    }
    set! {
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement; 1 to 256 characters";
        logging_config: hook_version::LoggingConfig = "LoggingConfig", "replacement";
    }
}
impl c::Handle<HookVersion> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_is_default_version: bool = "IsDefaultVersion";
        attr_type_arn: m::Arn = "TypeArn";
        attr_version_id: String = "VersionId";
        attr_visibility: String = "Visibility";
    }
}
give! { HookVersion: m::Arn = Ref; }
/// Property types and values of [`HookVersion`].
pub mod hook_version {
    use crate::value::meaning as m;
    object!(LoggingConfig = "AWS::CloudFormation::HookVersion.LoggingConfig", "cloudformation-hookversion-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "replacement; 1 to 512 characters";
            log_role_arn: m::iam::RoleArn = "LogRoleArn", "replacement; 1 to 256 characters";
        }
    }
}

resource! {
    LambdaHook = "AWS::CloudFormation::LambdaHook", "cloudformation-lambdahook", None, m::Arn
}
new_struct! { LambdaHook, LambdaHookRequired {
    alias: String = "Alias", "replacement";
    execution_role: String = "ExecutionRole", "update; at most 256 characters";
    failure_mode: lambda_hook::FailureMode = "FailureMode", "update";
    hook_status: lambda_hook::HookStatus = "HookStatus", "update; default `ENABLED`";
    lambda_function: String = "LambdaFunction", "update; 1 to 170 characters";
    target_operations: [lambda_hook::TargetOperation] = "TargetOperations", "update";
} }
impl LambdaHook {
    set! {
        auto_update: bool = "AutoUpdate", "replacement; default `true`; cannot be read back";
        logging_config: lambda_hook::LoggingConfig = "LoggingConfig", "replacement; cannot be read back";
        stack_filters: lambda_hook::StackFilters = "StackFilters", "update";
        target_filters: lambda_hook::TargetFilters = "TargetFilters", "update";
    }
}
impl c::Handle<LambdaHook> {
    get! {
        attr_hook_arn: m::Arn = "HookArn";
    }
}
give! { LambdaHook: m::Arn = Ref; }
/// Property types and values of [`LambdaHook`].
pub mod lambda_hook {
    use crate::value::meaning as m;
    object!(HookTarget = "AWS::CloudFormation::LambdaHook.HookTarget", "cloudformation-lambdahook-hooktarget");
    impl HookTarget {
        new! {
            target_name: String = "TargetName", "update; 1 to 256 characters";
            action: Action = "Action", "update";
            invocation_point: InvocationPoint = "InvocationPoint", "update";
        }
    }

    object!(LoggingConfig = "AWS::CloudFormation::LambdaHook.LoggingConfig", "cloudformation-lambdahook-loggingconfig");
    impl LoggingConfig {
        new! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            log_role_arn: m::iam::RoleArn = "LogRoleArn", "update; 1 to 256 characters";
        }
    }

    object!(StackFilters = "AWS::CloudFormation::LambdaHook.StackFilters", "cloudformation-lambdahook-stackfilters");
    impl StackFilters {
        new! {
            filtering_criteria: FilteringCriteria = "FilteringCriteria", "update; default `ALL`";
        }
        set! {
            stack_names: StackNames = "StackNames", "update";
            stack_roles: StackRoles = "StackRoles", "update";
        }
    }

    object!(StackNames = "AWS::CloudFormation::LambdaHook.StackNames", "cloudformation-lambdahook-stacknames");
    impl StackNames {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update; 1 to 50 items";
            include: [String] = "Include", "update; 1 to 50 items";
        }
    }

    object!(StackRoles = "AWS::CloudFormation::LambdaHook.StackRoles", "cloudformation-lambdahook-stackroles");
    impl StackRoles {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update; 1 to 50 items";
            include: [String] = "Include", "update; 1 to 50 items";
        }
    }

    object!(TargetFilters = "AWS::CloudFormation::LambdaHook.TargetFilters", "cloudformation-lambdahook-targetfilters");
    impl TargetFilters {
        new! {}
        set! {
            actions: [Action] = "Actions", "update; 1 to 50 items";
            invocation_points: [InvocationPoint] = "InvocationPoints", "update; 1 to 50 items";
            target_names: [String] = "TargetNames", "update; 1 to 50 items";
            targets: [HookTarget] = "Targets", "update; 1 to 50 items";
        }
    }
    values! { FailureMode: Fail = "FAIL", Warn = "WARN" }
    values! { HookStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { TargetOperation: Resource = "RESOURCE", Stack = "STACK", ChangeSet = "CHANGE_SET", CloudControl = "CLOUD_CONTROL" }
    values! { Action: Create = "CREATE", Update = "UPDATE", Delete = "DELETE" }
    values! { InvocationPoint: PreProvision = "PRE_PROVISION" }
    values! { FilteringCriteria: All = "ALL", Any = "ANY" }
}

resource! {
    Macro = "AWS::CloudFormation::Macro", "cloudformation-macro", None, String
}
impl Macro {
    new! {
        function_name: String = "FunctionName", "update";
        name: String = "Name", "replacement";
    }
    set! {
        description: String = "Description", "update";
        log_group_name: m::logs::LogGroupName = "LogGroupName", "update";
        log_role_arn: m::iam::RoleArn = "LogRoleARN", "update";
    }
}
impl c::Handle<Macro> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ModuleDefaultVersion = "AWS::CloudFormation::ModuleDefaultVersion", "cloudformation-moduledefaultversion", None, m::cloudformation::ModuleVersionArn
}
impl ModuleDefaultVersion {
    new! {}
    set! {
        arn: m::cloudformation::ModuleVersionArn = "Arn", "replacement";
        module_name: String = "ModuleName", "replacement; cannot be read back";
        version_id: String = "VersionId", "replacement; cannot be read back";
    }
}
give! { ModuleDefaultVersion: m::Arn = Ref; }

resource! {
    ModuleVersion = "AWS::CloudFormation::ModuleVersion", "cloudformation-moduleversion", None, m::cloudformation::ModuleVersionArn
}
impl ModuleVersion {
    new! {
        module_name: String = "ModuleName", "replacement";
        module_package: String = "ModulePackage", "replacement; cannot be read back";
    }
}
impl c::Handle<ModuleVersion> {
    get! {
        attr_arn: m::cloudformation::ModuleVersionArn = "Arn";
        attr_description: String = "Description";
        attr_documentation_url: String = "DocumentationUrl";
        attr_is_default_version: bool = "IsDefaultVersion";
        attr_schema: String = "Schema";
        attr_time_created: String = "TimeCreated";
        attr_version_id: String = "VersionId";
        attr_visibility: String = "Visibility";
    }
}
give! { ModuleVersion: m::Arn = Ref; m::cloudformation::ModuleVersionArn = Ref; }

resource! {
    PublicTypeVersion = "AWS::CloudFormation::PublicTypeVersion", "cloudformation-publictypeversion", None, m::Arn
}
impl PublicTypeVersion {
    new! {}
    set! {
        arn: m::Arn = "Arn", "replacement; at most 1024 characters; cannot be read back";
        log_delivery_bucket: String = "LogDeliveryBucket", "replacement";
        public_version_number: String = "PublicVersionNumber", "replacement; 5 to 64 characters";
        type_: public_type_version::Type = "Type", "replacement";
        type_name: String = "TypeName", "replacement";
    }
}
impl c::Handle<PublicTypeVersion> {
    get! {
        attr_public_type_arn: m::Arn = "PublicTypeArn";
        attr_publisher_id: String = "PublisherId";
        attr_type_version_arn: m::Arn = "TypeVersionArn";
    }
}
/// Property types and values of [`PublicTypeVersion`].
pub mod public_type_version {
    values! { Type: Resource = "RESOURCE", Module = "MODULE", Hook = "HOOK" }
}

resource! {
    Publisher = "AWS::CloudFormation::Publisher", "cloudformation-publisher", None, String
}
impl Publisher {
    new! {
        accept_terms_and_conditions: bool = "AcceptTermsAndConditions", "replacement";
    }
    set! {
        connection_arn: m::Arn = "ConnectionArn", "replacement; 1 to 256 characters";
    }
}
impl c::Handle<Publisher> {
    get! {
        attr_identity_provider: String = "IdentityProvider";
        attr_publisher_id: String = "PublisherId";
        attr_publisher_profile: String = "PublisherProfile";
        attr_publisher_status: String = "PublisherStatus";
    }
}

resource! {
    ResourceDefaultVersion = "AWS::CloudFormation::ResourceDefaultVersion", "cloudformation-resourcedefaultversion", None, m::Arn
}
impl ResourceDefaultVersion {
    new! {}
    set! {
        type_name: String = "TypeName", "update";
        type_version_arn: m::cloudformation::ResourceVersionArn = "TypeVersionArn", "update";
        version_id: String = "VersionId", "update";
    }
}
impl c::Handle<ResourceDefaultVersion> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { ResourceDefaultVersion: m::Arn = Ref; }

resource! {
    ResourceVersion = "AWS::CloudFormation::ResourceVersion", "cloudformation-resourceversion", None, m::cloudformation::ResourceVersionArn
}
impl ResourceVersion {
    new! {
        type_name: String = "TypeName", "replacement";
        schema_handler_package: String = "SchemaHandlerPackage", "replacement; 1 to 4096 characters; cannot be read back";
    }
    set! {
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "replacement; 1 to 256 characters";
        logging_config: resource_version::LoggingConfig = "LoggingConfig", "replacement";
    }
}
impl c::Handle<ResourceVersion> {
    get! {
        attr_arn: m::cloudformation::ResourceVersionArn = "Arn";
        attr_is_default_version: bool = "IsDefaultVersion";
        attr_provisioning_type: String = "ProvisioningType";
        attr_type_arn: m::Arn = "TypeArn";
        attr_version_id: String = "VersionId";
        attr_visibility: String = "Visibility";
    }
}
give! { ResourceVersion: m::Arn = Ref; m::cloudformation::ResourceVersionArn = Ref; }
/// Property types and values of [`ResourceVersion`].
pub mod resource_version {
    use crate::value::meaning as m;
    object!(LoggingConfig = "AWS::CloudFormation::ResourceVersion.LoggingConfig", "cloudformation-resourceversion-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "replacement; 1 to 512 characters";
            log_role_arn: m::iam::RoleArn = "LogRoleArn", "replacement; 1 to 256 characters";
        }
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    Stack = "AWS::CloudFormation::Stack", "cloudformation-stack", List("Tags"), String
}
impl Stack {
    new! {
        template_url: String = "TemplateURL", "update; 1 to 1024 characters; cannot be read back";
    }
    set! {
        notification_arns: [m::Arn] = "NotificationARNs", "update; at most 5 items";
        parameters: v::Map<String> = "Parameters", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        timeout_in_minutes: i64 = "TimeoutInMinutes", "update; at least 1";
    }
}
impl c::Handle<Stack> {
    get! {
        attr_change_set_id: String = "ChangeSetId";
        attr_creation_time: String = "CreationTime";
        attr_last_update_time: String = "LastUpdateTime";
        attr_outputs: [v::Json] = "Outputs";
        attr_parent_id: String = "ParentId";
        attr_root_id: String = "RootId";
        attr_stack_id: String = "StackId";
        attr_stack_status: String = "StackStatus";
    }
}

resource! {
    StackSet = "AWS::CloudFormation::StackSet", "cloudformation-stackset", List("Tags"), String
}
impl StackSet {
    new! {
        stack_set_name: String = "StackSetName", "replacement; at most 128 characters";
        permission_model: stack_set::PermissionModel = "PermissionModel", "replacement";
    }
    set! {
        administration_role_arn: m::iam::RoleArn = "AdministrationRoleARN", "update; 20 to 2048 characters";
        auto_deployment: stack_set::AutoDeployment = "AutoDeployment", "update";
        call_as: stack_set::CallAs = "CallAs", "update; cannot be read back";
        capabilities: [stack_set::Capability] = "Capabilities", "update";
        description: String = "Description", "update; 1 to 1024 characters";
        execution_role_name: m::iam::RoleName = "ExecutionRoleName", "update; 1 to 64 characters";
        managed_execution: stack_set::ManagedExecution = "ManagedExecution", "update";
        operation_preferences: stack_set::OperationPreferences = "OperationPreferences", "update; cannot be read back";
        parameters: [stack_set::Parameter] = "Parameters", "update";
        stack_instances_group: [stack_set::StackInstances] = "StackInstancesGroup", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        template_body: String = "TemplateBody", "update; 1 to 51200 characters";
        template_url: String = "TemplateURL", "update; 1 to 5120 characters; cannot be read back";
    }
}
impl c::Handle<StackSet> {
    get! {
        attr_stack_set_id: String = "StackSetId";
    }
}
/// Property types and values of [`StackSet`].
pub mod stack_set {
    object!(AutoDeployment = "AWS::CloudFormation::StackSet.AutoDeployment", "cloudformation-stackset-autodeployment");
    impl AutoDeployment {
        new! {}
        set! {
            depends_on: [String] = "DependsOn", "update";
            enabled: bool = "Enabled", "update";
            retain_stacks_on_account_removal: bool = "RetainStacksOnAccountRemoval", "update";
        }
    }

    object!(DeploymentTargets = "AWS::CloudFormation::StackSet.DeploymentTargets", "cloudformation-stackset-deploymenttargets");
    impl DeploymentTargets {
        new! {}
        set! {
            account_filter_type: AccountFilterType = "AccountFilterType", "update";
            accounts: [String] = "Accounts", "update; at least 1 items";
            accounts_url: String = "AccountsUrl", "update; 1 to 5120 characters";
            organizational_unit_ids: [String] = "OrganizationalUnitIds", "update; at least 1 items";
        }
    }

    object!(ManagedExecution = "AWS::CloudFormation::StackSet.ManagedExecution", "cloudformation-stackset-managedexecution");
    impl ManagedExecution {
        new! {}
        set! {
            active: bool = "Active", "update";
        }
    }

    object!(OperationPreferences = "AWS::CloudFormation::StackSet.OperationPreferences", "cloudformation-stackset-operationpreferences");
    impl OperationPreferences {
        new! {}
        set! {
            concurrency_mode: ConcurrencyMode = "ConcurrencyMode", "update";
            failure_tolerance_count: i64 = "FailureToleranceCount", "update; at least 0";
            failure_tolerance_percentage: i64 = "FailureTolerancePercentage", "update; 0 to 100";
            max_concurrent_count: i64 = "MaxConcurrentCount", "update; at least 1";
            max_concurrent_percentage: i64 = "MaxConcurrentPercentage", "update; 0 to 100";
            region_concurrency_type: RegionConcurrencyType = "RegionConcurrencyType", "update";
            region_order: [String] = "RegionOrder", "update";
        }
    }

    object!(Parameter = "AWS::CloudFormation::StackSet.Parameter", "cloudformation-stackset-parameter");
    impl Parameter {
        new! {
            parameter_key: String = "ParameterKey", "update";
            parameter_value: String = "ParameterValue", "update";
        }
    }

    object!(StackInstances = "AWS::CloudFormation::StackSet.StackInstances", "cloudformation-stackset-stackinstances");
    impl StackInstances {
        new! {
            deployment_targets: DeploymentTargets = "DeploymentTargets", "update";
            regions: [String] = "Regions", "update; at least 1 items";
        }
        set! {
            parameter_overrides: [Parameter] = "ParameterOverrides", "update";
        }
    }
    values! { CallAs: Self_ = "SELF", DelegatedAdmin = "DELEGATED_ADMIN" }
    values! { Capability: CapabilityIam = "CAPABILITY_IAM", CapabilityNamedIam = "CAPABILITY_NAMED_IAM", CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND" }
    values! { PermissionModel: ServiceManaged = "SERVICE_MANAGED", SelfManaged = "SELF_MANAGED" }
    values! { AccountFilterType: None = "NONE", Union = "UNION", Intersection = "INTERSECTION", Difference = "DIFFERENCE" }
    values! { ConcurrencyMode: StrictFailureTolerance = "STRICT_FAILURE_TOLERANCE", SoftFailureTolerance = "SOFT_FAILURE_TOLERANCE" }
    values! { RegionConcurrencyType: Sequential = "SEQUENTIAL", Parallel = "PARALLEL" }
}

resource! {
    TypeActivation = "AWS::CloudFormation::TypeActivation", "cloudformation-typeactivation", None, m::Arn
}
impl TypeActivation {
    new! {}
    set! {
        auto_update: bool = "AutoUpdate", "update; cannot be read back";
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; cannot be read back";
        logging_config: type_activation::LoggingConfig = "LoggingConfig", "replacement; cannot be read back";
        major_version: String = "MajorVersion", "update; 1 to 100000 characters; cannot be read back";
        public_type_arn: m::Arn = "PublicTypeArn", "update; at most 1024 characters";
        publisher_id: String = "PublisherId", "update; 1 to 40 characters";
        type_: type_activation::Type = "Type", "update; cannot be read back";
        type_name: String = "TypeName", "update";
        type_name_alias: String = "TypeNameAlias", "update; 10 to 204 characters";
        version_bump: type_activation::VersionBump = "VersionBump", "update; cannot be read back";
    }
}
impl c::Handle<TypeActivation> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { TypeActivation: m::Arn = Ref; }
/// Property types and values of [`TypeActivation`].
pub mod type_activation {
    use crate::value::meaning as m;
    object!(LoggingConfig = "AWS::CloudFormation::TypeActivation.LoggingConfig", "cloudformation-typeactivation-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "replacement; 1 to 512 characters";
            log_role_arn: m::iam::RoleArn = "LogRoleArn", "replacement; 1 to 256 characters";
        }
    }
    values! { Type: Resource = "RESOURCE", Module = "MODULE", Hook = "HOOK" }
    values! { VersionBump: Major = "MAJOR", Minor = "MINOR" }
}

resource! {
    WaitCondition = "AWS::CloudFormation::WaitCondition", "cloudformation-waitcondition", None, String
}
impl WaitCondition {
    new! {}
    set! {
        count: i64 = "Count", "update";
        handle: String = "Handle", "update";
        timeout: String = "Timeout", "update; 0 to 43200";
    }
}
impl c::Handle<WaitCondition> {
    get! {
        attr_data: v::Json = "Data";
        attr_id: String = "Id";
    }
}

resource! {
    WaitConditionHandle = "AWS::CloudFormation::WaitConditionHandle", "cloudformation-waitconditionhandle", None, String
}
impl WaitConditionHandle {
    new! {}
}
impl c::Handle<WaitConditionHandle> {
    get! {
        attr_id: String = "Id";
    }
}

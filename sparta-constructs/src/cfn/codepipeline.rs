// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CodePipeline`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    CustomActionType = "AWS::CodePipeline::CustomActionType", "codepipeline-customactiontype", List("Tags"), String
}
new_struct! { CustomActionType, CustomActionTypeRequired {
    category: custom_action_type::Category = "Category", "replacement";
    input_artifact_details: custom_action_type::ArtifactDetails = "InputArtifactDetails", "replacement";
    output_artifact_details: custom_action_type::ArtifactDetails = "OutputArtifactDetails", "replacement";
    provider: String = "Provider", "replacement; 1 to 35 characters";
    version: String = "Version", "replacement; 1 to 9 characters";
} }
impl CustomActionType {
    set! {
        configuration_properties: [custom_action_type::ConfigurationProperties] = "ConfigurationProperties", "replacement; at most 10 items";
        settings: custom_action_type::Settings = "Settings", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CustomActionType> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`CustomActionType`].
pub mod custom_action_type {
    object!(ArtifactDetails = "AWS::CodePipeline::CustomActionType.ArtifactDetails", "codepipeline-customactiontype-artifactdetails");
    impl ArtifactDetails {
        new! {
            maximum_count: i64 = "MaximumCount", "replacement; 0 to 5";
            minimum_count: i64 = "MinimumCount", "replacement; 0 to 5";
        }
    }

    object!(ConfigurationProperties = "AWS::CodePipeline::CustomActionType.ConfigurationProperties", "codepipeline-customactiontype-configurationproperties");
    impl ConfigurationProperties {
        new! {
            key: bool = "Key", "replacement";
            name: String = "Name", "replacement; 1 to 50 characters";
            required: bool = "Required", "replacement";
            secret: bool = "Secret", "replacement";
        }
        set! {
            description: String = "Description", "replacement; 1 to 160 characters";
            queryable: bool = "Queryable", "replacement";
            type_: Type = "Type", "replacement; cannot be read back";
        }
    }

    object!(Settings = "AWS::CodePipeline::CustomActionType.Settings", "codepipeline-customactiontype-settings");
    impl Settings {
        new! {}
        set! {
            entity_url_template: String = "EntityUrlTemplate", "replacement; 1 to 2048 characters";
            execution_url_template: String = "ExecutionUrlTemplate", "replacement; 1 to 2048 characters";
            revision_url_template: String = "RevisionUrlTemplate", "replacement; 1 to 2048 characters";
            third_party_configuration_url: String = "ThirdPartyConfigurationUrl", "replacement; 1 to 2048 characters; cannot be read back";
        }
    }
    values! { Category: Approval = "Approval", Build = "Build", Compute = "Compute", Deploy = "Deploy", Invoke = "Invoke", Source = "Source", Test = "Test" }
    values! { Type: Boolean = "Boolean", Number = "Number", String = "String" }
}

resource! {
    Pipeline = "AWS::CodePipeline::Pipeline", "codepipeline-pipeline", List("Tags"), String
}
impl Pipeline {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        stages: [pipeline::StageDeclaration] = "Stages", "update; at least 2 items";
    }
    set! {
        artifact_store: pipeline::ArtifactStore = "ArtifactStore", "update";
        artifact_stores: [pipeline::ArtifactStoreMap] = "ArtifactStores", "update";
        disable_inbound_stage_transitions: [pipeline::StageTransition] = "DisableInboundStageTransitions", "update";
        execution_mode: pipeline::ExecutionMode = "ExecutionMode", "update; default `SUPERSEDED`";
        name: String = "Name", "replacement";
        pipeline_type: pipeline::PipelineType = "PipelineType", "update";
        restart_execution_on_update: bool = "RestartExecutionOnUpdate", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        triggers: [pipeline::PipelineTriggerDeclaration] = "Triggers", "update";
        variables: [pipeline::VariableDeclaration] = "Variables", "update";
    }
}
impl c::Handle<Pipeline> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_version: String = "Version";
    }
}
give! { Pipeline: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Pipeline`].
pub mod pipeline {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ActionDeclaration = "AWS::CodePipeline::Pipeline.ActionDeclaration", "codepipeline-pipeline-actiondeclaration");
    impl ActionDeclaration {
        new! {
            action_type_id: ActionTypeId = "ActionTypeId", "update";
            name: String = "Name", "update";
        }
        set! {
            commands: [String] = "Commands", "update";
            configuration: v::Json = "Configuration", "update";
            environment_variables: [EnvironmentVariable] = "EnvironmentVariables", "update";
            input_artifacts: [InputArtifact] = "InputArtifacts", "update";
            namespace: String = "Namespace", "update";
            output_artifacts: [OutputArtifact] = "OutputArtifacts", "update";
            output_variables: [String] = "OutputVariables", "update";
            region: String = "Region", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            run_order: i64 = "RunOrder", "update";
            timeout_in_minutes: i64 = "TimeoutInMinutes", "update";
        }
    }

    object!(ActionTypeId = "AWS::CodePipeline::Pipeline.ActionTypeId", "codepipeline-pipeline-actiontypeid");
    impl ActionTypeId {
        new! {
            category: Category = "Category", "update";
            owner: String = "Owner", "update";
            provider: String = "Provider", "update";
            version: String = "Version", "update";
        }
    }

    object!(ArtifactStore = "AWS::CodePipeline::Pipeline.ArtifactStore", "codepipeline-pipeline-artifactstore");
    impl ArtifactStore {
        new! {
            location: m::s3::BucketName = "Location", "update";
            type_: ArtifactStoreType = "Type", "update";
        }
        set! {
            encryption_key: EncryptionKey = "EncryptionKey", "update";
        }
    }

    object!(ArtifactStoreMap = "AWS::CodePipeline::Pipeline.ArtifactStoreMap", "codepipeline-pipeline-artifactstoremap");
    impl ArtifactStoreMap {
        new! {
            artifact_store: ArtifactStore = "ArtifactStore", "update";
            region: String = "Region", "update";
        }
    }

    object!(BeforeEntryConditions = "AWS::CodePipeline::Pipeline.BeforeEntryConditions", "codepipeline-pipeline-beforeentryconditions");
    impl BeforeEntryConditions {
        new! {}
        set! {
            conditions: [Condition] = "Conditions", "update";
        }
    }

    object!(BlockerDeclaration = "AWS::CodePipeline::Pipeline.BlockerDeclaration", "codepipeline-pipeline-blockerdeclaration");
    impl BlockerDeclaration {
        new! {
            name: String = "Name", "update";
            type_: BlockerDeclarationType = "Type", "update";
        }
    }

    object!(Condition = "AWS::CodePipeline::Pipeline.Condition", "codepipeline-pipeline-condition");
    impl Condition {
        new! {}
        set! {
            result: String = "Result", "update";
            rules: [RuleDeclaration] = "Rules", "update";
        }
    }

    object!(EncryptionKey = "AWS::CodePipeline::Pipeline.EncryptionKey", "codepipeline-pipeline-encryptionkey");
    impl EncryptionKey {
        new! {
            id: m::kms::KeyArn = "Id", "update";
            type_: String = "Type", "update";
        }
    }

    object!(EnvironmentVariable = "AWS::CodePipeline::Pipeline.EnvironmentVariable", "codepipeline-pipeline-environmentvariable");
    impl EnvironmentVariable {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
        set! {
            type_: EnvironmentVariableType = "Type", "update";
        }
    }

    object!(FailureConditions = "AWS::CodePipeline::Pipeline.FailureConditions", "codepipeline-pipeline-failureconditions");
    impl FailureConditions {
        new! {}
        set! {
            conditions: [Condition] = "Conditions", "update";
            result: Result = "Result", "update";
            retry_configuration: RetryConfiguration = "RetryConfiguration", "update";
        }
    }

    object!(GitBranchFilterCriteria = "AWS::CodePipeline::Pipeline.GitBranchFilterCriteria", "codepipeline-pipeline-gitbranchfiltercriteria");
    impl GitBranchFilterCriteria {
        new! {}
        set! {
            excludes: [String] = "Excludes", "update";
            includes: [String] = "Includes", "update";
        }
    }

    object!(GitConfiguration = "AWS::CodePipeline::Pipeline.GitConfiguration", "codepipeline-pipeline-gitconfiguration");
    impl GitConfiguration {
        new! {
            source_action_name: String = "SourceActionName", "update";
        }
        set! {
            pull_request: [GitPullRequestFilter] = "PullRequest", "update";
            push: [GitPushFilter] = "Push", "update";
        }
    }

    object!(GitFilePathFilterCriteria = "AWS::CodePipeline::Pipeline.GitFilePathFilterCriteria", "codepipeline-pipeline-gitfilepathfiltercriteria");
    impl GitFilePathFilterCriteria {
        new! {}
        set! {
            excludes: [String] = "Excludes", "update";
            includes: [String] = "Includes", "update";
        }
    }

    object!(GitPullRequestFilter = "AWS::CodePipeline::Pipeline.GitPullRequestFilter", "codepipeline-pipeline-gitpullrequestfilter");
    impl GitPullRequestFilter {
        new! {}
        set! {
            branches: GitBranchFilterCriteria = "Branches", "update";
            events: [String] = "Events", "update";
            file_paths: GitFilePathFilterCriteria = "FilePaths", "update";
        }
    }

    object!(GitPushFilter = "AWS::CodePipeline::Pipeline.GitPushFilter", "codepipeline-pipeline-gitpushfilter");
    impl GitPushFilter {
        new! {}
        set! {
            branches: GitBranchFilterCriteria = "Branches", "update";
            file_paths: GitFilePathFilterCriteria = "FilePaths", "update";
            tags: GitTagFilterCriteria = "Tags", "update";
        }
    }

    object!(GitTagFilterCriteria = "AWS::CodePipeline::Pipeline.GitTagFilterCriteria", "codepipeline-pipeline-gittagfiltercriteria");
    impl GitTagFilterCriteria {
        new! {}
        set! {
            excludes: [String] = "Excludes", "update";
            includes: [String] = "Includes", "update";
        }
    }

    object!(InputArtifact = "AWS::CodePipeline::Pipeline.InputArtifact", "codepipeline-pipeline-inputartifact");
    impl InputArtifact {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(OutputArtifact = "AWS::CodePipeline::Pipeline.OutputArtifact", "codepipeline-pipeline-outputartifact");
    impl OutputArtifact {
        new! {
            name: String = "Name", "update";
        }
        set! {
            files: [String] = "Files", "update";
        }
    }

    object!(PipelineTriggerDeclaration = "AWS::CodePipeline::Pipeline.PipelineTriggerDeclaration", "codepipeline-pipeline-pipelinetriggerdeclaration");
    impl PipelineTriggerDeclaration {
        new! {
            provider_type: ProviderType = "ProviderType", "update";
        }
        set! {
            git_configuration: GitConfiguration = "GitConfiguration", "update";
        }
    }

    object!(RetryConfiguration = "AWS::CodePipeline::Pipeline.RetryConfiguration", "codepipeline-pipeline-retryconfiguration");
    impl RetryConfiguration {
        new! {}
        set! {
            retry_mode: RetryMode = "RetryMode", "update";
        }
    }

    object!(RuleDeclaration = "AWS::CodePipeline::Pipeline.RuleDeclaration", "codepipeline-pipeline-ruledeclaration");
    impl RuleDeclaration {
        new! {}
        set! {
            commands: [String] = "Commands", "update";
            configuration: v::Json = "Configuration", "update";
            input_artifacts: [InputArtifact] = "InputArtifacts", "update";
            name: String = "Name", "update";
            region: String = "Region", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            rule_type_id: RuleTypeId = "RuleTypeId", "update";
        }
    }

    object!(RuleTypeId = "AWS::CodePipeline::Pipeline.RuleTypeId", "codepipeline-pipeline-ruletypeid");
    impl RuleTypeId {
        new! {}
        set! {
            category: String = "Category", "update";
            owner: String = "Owner", "update";
            provider: String = "Provider", "update";
            version: String = "Version", "update";
        }
    }

    object!(StageDeclaration = "AWS::CodePipeline::Pipeline.StageDeclaration", "codepipeline-pipeline-stagedeclaration");
    impl StageDeclaration {
        new! {
            name: String = "Name", "update";
            actions: [ActionDeclaration] = "Actions", "update; at least 1 items";
        }
        set! {
            before_entry: BeforeEntryConditions = "BeforeEntry", "update";
            blockers: [BlockerDeclaration] = "Blockers", "update";
            on_failure: FailureConditions = "OnFailure", "update";
            on_success: SuccessConditions = "OnSuccess", "update";
        }
    }

    object!(StageTransition = "AWS::CodePipeline::Pipeline.StageTransition", "codepipeline-pipeline-stagetransition");
    impl StageTransition {
        new! {
            stage_name: String = "StageName", "update";
            reason: String = "Reason", "update";
        }
    }

    object!(SuccessConditions = "AWS::CodePipeline::Pipeline.SuccessConditions", "codepipeline-pipeline-successconditions");
    impl SuccessConditions {
        new! {}
        set! {
            conditions: [Condition] = "Conditions", "update";
        }
    }

    object!(VariableDeclaration = "AWS::CodePipeline::Pipeline.VariableDeclaration", "codepipeline-pipeline-variabledeclaration");
    impl VariableDeclaration {
        new! {
            name: String = "Name", "update";
        }
        set! {
            default_value: String = "DefaultValue", "update";
            description: String = "Description", "update";
        }
    }
    values! { ExecutionMode: Queued = "QUEUED", Superseded = "SUPERSEDED", Parallel = "PARALLEL" }
    values! { PipelineType: V1 = "V1", V2 = "V2" }
    values! { Category: Source = "Source", Build = "Build", Test = "Test", Deploy = "Deploy", Invoke = "Invoke", Approval = "Approval", Compute = "Compute" }
    values! { ArtifactStoreType: S3 = "S3" }
    values! { BlockerDeclarationType: Schedule = "Schedule" }
    values! { EnvironmentVariableType: Plaintext = "PLAINTEXT", SecretsManager = "SECRETS_MANAGER" }
    values! { Result: Rollback = "ROLLBACK", Retry = "RETRY" }
    values! { ProviderType: CodeStarSourceConnection = "CodeStarSourceConnection" }
    values! { RetryMode: AllActions = "ALL_ACTIONS", FailedActions = "FAILED_ACTIONS" }
}

resource! {
    Webhook = "AWS::CodePipeline::Webhook", "codepipeline-webhook", List("Tags"), String
}
new_struct! { Webhook, WebhookRequired {
    authentication: webhook::Authentication = "Authentication", "update";
    authentication_configuration: webhook::WebhookAuthConfiguration = "AuthenticationConfiguration", "update";
    filters: [webhook::WebhookFilterRule] = "Filters", "update";
    target_action: String = "TargetAction", "update; 1 to 100 characters";
    target_pipeline: String = "TargetPipeline", "update; 1 to 100 characters";
} }
impl Webhook {
    set! {
        name: String = "Name", "replacement; 1 to 100 characters";
        register_with_third_party: bool = "RegisterWithThirdParty", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_pipeline_version: i64 = "TargetPipelineVersion", "update; cannot be read back";
    }
}
impl c::Handle<Webhook> {
    get! {
        attr_id: String = "Id";
        attr_url: String = "Url";
    }
}
/// Property types and values of [`Webhook`].
pub mod webhook {
    object!(WebhookAuthConfiguration = "AWS::CodePipeline::Webhook.WebhookAuthConfiguration", "codepipeline-webhook-webhookauthconfiguration");
    impl WebhookAuthConfiguration {
        new! {}
        set! {
            allowed_ip_range: String = "AllowedIPRange", "update; 1 to 100 characters";
            secret_token: String = "SecretToken", "update; 1 to 100 characters; cannot be read back";
        }
    }

    object!(WebhookFilterRule = "AWS::CodePipeline::Webhook.WebhookFilterRule", "codepipeline-webhook-webhookfilterrule");
    impl WebhookFilterRule {
        new! {
            json_path: String = "JsonPath", "update; 1 to 150 characters";
        }
        set! {
            match_equals: String = "MatchEquals", "update; 1 to 150 characters";
        }
    }
    values! { Authentication: GithubHmac = "GITHUB_HMAC", Ip = "IP", Unauthenticated = "UNAUTHENTICATED" }
}

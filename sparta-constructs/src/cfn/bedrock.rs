// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Bedrock`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Agent = "AWS::Bedrock::Agent", "bedrock-agent", Map("Tags"), String
}
impl Agent {
    new! {
        agent_name: String = "AgentName", "update";
    }
    set! {
        action_groups: [agent::AgentActionGroup] = "ActionGroups", "update";
        agent_collaboration: agent::AgentCollaboration = "AgentCollaboration", "update";
        agent_collaborators: [agent::AgentCollaborator] = "AgentCollaborators", "update";
        agent_resource_role_arn: m::iam::RoleArn = "AgentResourceRoleArn", "update; at most 2048 characters";
        auto_prepare: bool = "AutoPrepare", "update; default `false`; cannot be read back";
        custom_orchestration: agent::CustomOrchestration = "CustomOrchestration", "update";
        customer_encryption_key_arn: m::Arn = "CustomerEncryptionKeyArn", "update; 1 to 2048 characters";
        description: String = "Description", "update; 1 to 200 characters";
        foundation_model: String = "FoundationModel", "update; 1 to 2048 characters";
        guardrail_configuration: agent::GuardrailConfiguration = "GuardrailConfiguration", "update";
        idle_session_ttl_in_seconds: v::Number = "IdleSessionTTLInSeconds", "update; 60 to 5400";
        instruction: String = "Instruction", "update; at least 40 characters";
        knowledge_bases: [agent::AgentKnowledgeBase] = "KnowledgeBases", "update";
        memory_configuration: agent::MemoryConfiguration = "MemoryConfiguration", "update";
        orchestration_type: agent::OrchestrationType = "OrchestrationType", "update";
        prompt_override_configuration: agent::PromptOverrideConfiguration = "PromptOverrideConfiguration", "update";
        skip_resource_in_use_check_on_delete: bool = "SkipResourceInUseCheckOnDelete", "update; default `false`; cannot be read back";
        tags: v::Map<String> = "Tags", "update; at most 200 items";
        test_alias_tags: v::Map<String> = "TestAliasTags", "update; at most 200 items";
    }
}
impl c::Handle<Agent> {
    get! {
        attr_agent_arn: m::Arn = "AgentArn";
        attr_agent_id: String = "AgentId";
        attr_agent_status: String = "AgentStatus";
        attr_agent_version: String = "AgentVersion";
        attr_created_at: String = "CreatedAt";
        attr_failure_reasons: [String] = "FailureReasons";
        attr_prepared_at: String = "PreparedAt";
        attr_recommended_actions: [String] = "RecommendedActions";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { Agent: m::Arn = GetAtt("AgentArn"); }
/// Property types and values of [`Agent`].
pub mod agent {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApiSchema = "AWS::Bedrock::Agent.APISchema", "bedrock-agent-apischema");
    impl ApiSchema {
        new! {}
        set! {
            payload: String = "Payload", "update";
            s3: S3Identifier = "S3", "update";
        }
    }

    object!(ActionGroupExecutor = "AWS::Bedrock::Agent.ActionGroupExecutor", "bedrock-agent-actiongroupexecutor");
    impl ActionGroupExecutor {
        new! {}
        set! {
            custom_control: CustomControlMethod = "CustomControl", "update";
            lambda: String = "Lambda", "update; at most 2048 characters";
        }
    }

    object!(AgentActionGroup = "AWS::Bedrock::Agent.AgentActionGroup", "bedrock-agent-agentactiongroup");
    impl AgentActionGroup {
        new! {
            action_group_name: String = "ActionGroupName", "update";
        }
        set! {
            action_group_executor: ActionGroupExecutor = "ActionGroupExecutor", "update";
            action_group_state: ActionGroupState = "ActionGroupState", "update";
            api_schema: ApiSchema = "ApiSchema", "update";
            description: String = "Description", "update; 1 to 200 characters";
            function_schema: FunctionSchema = "FunctionSchema", "update";
            parent_action_group_signature: ActionGroupSignature = "ParentActionGroupSignature", "update";
            skip_resource_in_use_check_on_delete: bool = "SkipResourceInUseCheckOnDelete", "update; default `false`; cannot be read back";
        }
    }

    object!(AgentCollaborator = "AWS::Bedrock::Agent.AgentCollaborator", "bedrock-agent-agentcollaborator");
    impl AgentCollaborator {
        new! {
            collaborator_name: String = "CollaboratorName", "update";
            agent_descriptor: AgentDescriptor = "AgentDescriptor", "update";
            collaboration_instruction: String = "CollaborationInstruction", "update";
        }
        set! {
            relay_conversation_history: RelayConversationHistory = "RelayConversationHistory", "update";
        }
    }

    object!(AgentDescriptor = "AWS::Bedrock::Agent.AgentDescriptor", "bedrock-agent-agentdescriptor");
    impl AgentDescriptor {
        new! {}
        set! {
            alias_arn: m::Arn = "AliasArn", "update";
        }
    }

    object!(AgentKnowledgeBase = "AWS::Bedrock::Agent.AgentKnowledgeBase", "bedrock-agent-agentknowledgebase");
    impl AgentKnowledgeBase {
        new! {
            knowledge_base_id: String = "KnowledgeBaseId", "update";
            description: String = "Description", "update; 1 to 200 characters";
        }
        set! {
            knowledge_base_state: KnowledgeBaseState = "KnowledgeBaseState", "update";
        }
    }

    object!(CustomOrchestration = "AWS::Bedrock::Agent.CustomOrchestration", "bedrock-agent-customorchestration");
    impl CustomOrchestration {
        new! {}
        set! {
            executor: OrchestrationExecutor = "Executor", "update";
        }
    }

    object!(Function = "AWS::Bedrock::Agent.Function", "bedrock-agent-function");
    impl Function {
        new! {
            name: String = "Name", "update";
        }
        set! {
            description: String = "Description", "update; 1 to 1200 characters";
            parameters: v::Map<ParameterDetail> = "Parameters", "update";
            require_confirmation: RequireConfirmation = "RequireConfirmation", "update";
        }
    }

    object!(FunctionSchema = "AWS::Bedrock::Agent.FunctionSchema", "bedrock-agent-functionschema");
    impl FunctionSchema {
        new! {
            functions: [Function] = "Functions", "update";
        }
    }

    object!(GuardrailConfiguration = "AWS::Bedrock::Agent.GuardrailConfiguration", "bedrock-agent-guardrailconfiguration");
    impl GuardrailConfiguration {
        new! {}
        set! {
            guardrail_identifier: String = "GuardrailIdentifier", "update; at most 2048 characters";
            guardrail_version: String = "GuardrailVersion", "update";
        }
    }

    object!(InferenceConfiguration = "AWS::Bedrock::Agent.InferenceConfiguration", "bedrock-agent-inferenceconfiguration");
    impl InferenceConfiguration {
        new! {}
        set! {
            maximum_length: v::Number = "MaximumLength", "update; 0 to 131072";
            stop_sequences: [String] = "StopSequences", "update; at most 4 items";
            temperature: v::Number = "Temperature", "update; 0 to 1";
            top_k: v::Number = "TopK", "update; 0 to 500";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(MemoryConfiguration = "AWS::Bedrock::Agent.MemoryConfiguration", "bedrock-agent-memoryconfiguration");
    impl MemoryConfiguration {
        new! {}
        set! {
            enabled_memory_types: [MemoryType] = "EnabledMemoryTypes", "update";
            session_summary_configuration: SessionSummaryConfiguration = "SessionSummaryConfiguration", "update";
            storage_days: v::Number = "StorageDays", "update";
        }
    }

    object!(OrchestrationExecutor = "AWS::Bedrock::Agent.OrchestrationExecutor", "bedrock-agent-orchestrationexecutor");
    impl OrchestrationExecutor {
        new! {
            lambda: String = "Lambda", "update; at most 2048 characters";
        }
    }

    object!(ParameterDetail = "AWS::Bedrock::Agent.ParameterDetail", "bedrock-agent-parameterdetail");
    impl ParameterDetail {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            description: String = "Description", "update; 1 to 500 characters";
            required: bool = "Required", "update";
        }
    }

    object!(PromptConfiguration = "AWS::Bedrock::Agent.PromptConfiguration", "bedrock-agent-promptconfiguration");
    impl PromptConfiguration {
        new! {}
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
            base_prompt_template: String = "BasePromptTemplate", "update; 1 to 100000 characters";
            foundation_model: String = "FoundationModel", "update; 1 to 2048 characters";
            inference_configuration: InferenceConfiguration = "InferenceConfiguration", "update";
            parser_mode: CreationMode = "ParserMode", "update";
            prompt_creation_mode: CreationMode = "PromptCreationMode", "update";
            prompt_state: PromptState = "PromptState", "update";
            prompt_type: PromptType = "PromptType", "update";
        }
    }

    object!(PromptOverrideConfiguration = "AWS::Bedrock::Agent.PromptOverrideConfiguration", "bedrock-agent-promptoverrideconfiguration");
    impl PromptOverrideConfiguration {
        new! {
            prompt_configurations: [PromptConfiguration] = "PromptConfigurations", "update; at most 10 items";
        }
        set! {
            override_lambda: String = "OverrideLambda", "update; at most 2048 characters";
        }
    }

    object!(S3Identifier = "AWS::Bedrock::Agent.S3Identifier", "bedrock-agent-s3identifier");
    impl S3Identifier {
        new! {}
        set! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 3 to 63 characters";
            s3_object_key: String = "S3ObjectKey", "update; 1 to 1024 characters";
        }
    }

    object!(SessionSummaryConfiguration = "AWS::Bedrock::Agent.SessionSummaryConfiguration", "bedrock-agent-sessionsummaryconfiguration");
    impl SessionSummaryConfiguration {
        new! {}
        set! {
            max_recent_sessions: v::Number = "MaxRecentSessions", "update";
        }
    }
    values! { AgentCollaboration: Disabled = "DISABLED", Supervisor = "SUPERVISOR", SupervisorRouter = "SUPERVISOR_ROUTER" }
    values! { OrchestrationType: Default = "DEFAULT", CustomOrchestration = "CUSTOM_ORCHESTRATION" }
    values! { CustomControlMethod: ReturnControl = "RETURN_CONTROL" }
    values! { ActionGroupState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ActionGroupSignature: AmazonUserInput = "AMAZON.UserInput", AmazonCodeInterpreter = "AMAZON.CodeInterpreter" }
    values! { RelayConversationHistory: ToCollaborator = "TO_COLLABORATOR", Disabled = "DISABLED" }
    values! { KnowledgeBaseState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { RequireConfirmation: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { MemoryType: SessionSummary = "SESSION_SUMMARY" }
    values! { Type: String = "string", Number = "number", Integer = "integer", Boolean = "boolean", Array = "array" }
    values! { CreationMode: Default = "DEFAULT", Overridden = "OVERRIDDEN" }
    values! { PromptState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { PromptType: PreProcessing = "PRE_PROCESSING", Orchestration = "ORCHESTRATION", PostProcessing = "POST_PROCESSING", RoutingClassifier = "ROUTING_CLASSIFIER", MemorySummarization = "MEMORY_SUMMARIZATION", KnowledgeBaseResponseGeneration = "KNOWLEDGE_BASE_RESPONSE_GENERATION" }
}

resource! {
    AgentAlias = "AWS::Bedrock::AgentAlias", "bedrock-agentalias", Map("Tags"), String
}
impl AgentAlias {
    new! {
        agent_alias_name: String = "AgentAliasName", "update";
        agent_id: String = "AgentId", "replacement";
    }
    set! {
        description: String = "Description", "update; 1 to 200 characters";
        routing_configuration: [agent_alias::AgentAliasRoutingConfigurationListItem] = "RoutingConfiguration", "update; at most 1 items";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<AgentAlias> {
    get! {
        attr_agent_alias_arn: m::Arn = "AgentAliasArn";
        attr_agent_alias_history_events: [v::Json] = "AgentAliasHistoryEvents";
        attr_agent_alias_id: String = "AgentAliasId";
        attr_agent_alias_status: String = "AgentAliasStatus";
        attr_created_at: String = "CreatedAt";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { AgentAlias: m::Arn = GetAtt("AgentAliasArn"); }
/// Property types and values of [`AgentAlias`].
pub mod agent_alias {
    object!(AgentAliasHistoryEvent = "AWS::Bedrock::AgentAlias.AgentAliasHistoryEvent", "bedrock-agentalias-agentaliashistoryevent");
    impl AgentAliasHistoryEvent {
        new! {}
        set! {
            end_date: String = "EndDate", "update";
            routing_configuration: [AgentAliasRoutingConfigurationListItem] = "RoutingConfiguration", "update; at most 1 items";
            start_date: String = "StartDate", "update";
        }
    }

    object!(AgentAliasRoutingConfigurationListItem = "AWS::Bedrock::AgentAlias.AgentAliasRoutingConfigurationListItem", "bedrock-agentalias-agentaliasroutingconfigurationlistitem");
    impl AgentAliasRoutingConfigurationListItem {
        new! {
            agent_version: String = "AgentVersion", "update; 1 to 5 characters";
        }
    }
}

resource! {
    ApplicationInferenceProfile = "AWS::Bedrock::ApplicationInferenceProfile", "bedrock-applicationinferenceprofile", List("Tags"), String
}
impl ApplicationInferenceProfile {
    new! {
        inference_profile_name: String = "InferenceProfileName", "replacement; 1 to 64 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 200 characters";
        model_source: application_inference_profile::InferenceProfileModelSource = "ModelSource", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ApplicationInferenceProfile> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_inference_profile_arn: String = "InferenceProfileArn";
        attr_inference_profile_id: String = "InferenceProfileId";
        attr_inference_profile_identifier: String = "InferenceProfileIdentifier";
        attr_models: [v::Json] = "Models";
        attr_status: String = "Status";
        attr_type: String = "Type";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`ApplicationInferenceProfile`].
pub mod application_inference_profile {
    use crate::value::meaning as m;
    object!(InferenceProfileModel = "AWS::Bedrock::ApplicationInferenceProfile.InferenceProfileModel", "bedrock-applicationinferenceprofile-inferenceprofilemodel");
    impl InferenceProfileModel {
        new! {}
        set! {
            model_arn: m::Arn = "ModelArn", "update";
        }
    }

    object!(InferenceProfileModelSource = "AWS::Bedrock::ApplicationInferenceProfile.InferenceProfileModelSource", "bedrock-applicationinferenceprofile-inferenceprofilemodelsource");
    impl InferenceProfileModelSource {
        new! {
            copy_from: String = "CopyFrom", "update; 1 to 2048 characters";
        }
    }
}

resource! {
    AutomatedReasoningPolicy = "AWS::Bedrock::AutomatedReasoningPolicy", "bedrock-automatedreasoningpolicy", List("Tags"), m::Arn
}
impl AutomatedReasoningPolicy {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        force_delete: bool = "ForceDelete", "update; default `false`; cannot be read back";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters; cannot be read back";
        policy_definition: automated_reasoning_policy::PolicyDefinition = "PolicyDefinition", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<AutomatedReasoningPolicy> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_definition_hash: String = "DefinitionHash";
        attr_kms_key_arn: m::kms::KeyArn = "KmsKeyArn";
        attr_policy_arn: m::Arn = "PolicyArn";
        attr_policy_id: String = "PolicyId";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { AutomatedReasoningPolicy: m::Arn = Ref; }
/// Property types and values of [`AutomatedReasoningPolicy`].
pub mod automated_reasoning_policy {
    object!(PolicyDefinition = "AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinition", "bedrock-automatedreasoningpolicy-policydefinition");
    impl PolicyDefinition {
        new! {}
        set! {
            rules: [PolicyDefinitionRule] = "Rules", "update; at most 500 items";
            types: [PolicyDefinitionType] = "Types", "update; at most 50 items";
            variables: [PolicyDefinitionVariable] = "Variables", "update; at most 200 items";
            version: String = "Version", "update";
        }
    }

    object!(PolicyDefinitionRule = "AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionRule", "bedrock-automatedreasoningpolicy-policydefinitionrule");
    impl PolicyDefinitionRule {
        new! {
            id: String = "Id", "update; 12 characters";
            expression: String = "Expression", "update; at most 2048 characters";
        }
        set! {
            alternate_expression: String = "AlternateExpression", "update; at most 2048 characters";
        }
    }

    object!(PolicyDefinitionType = "AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionType", "bedrock-automatedreasoningpolicy-policydefinitiontype");
    impl PolicyDefinitionType {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            values: [PolicyDefinitionTypeValue] = "Values", "update; 1 to 50 items";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
        }
    }

    object!(PolicyDefinitionTypeValue = "AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionTypeValue", "bedrock-automatedreasoningpolicy-policydefinitiontypevalue");
    impl PolicyDefinitionTypeValue {
        new! {
            value: String = "Value", "update; 1 to 64 characters";
        }
        set! {
            description: String = "Description", "update; at most 1024 characters";
        }
    }

    object!(PolicyDefinitionVariable = "AWS::Bedrock::AutomatedReasoningPolicy.PolicyDefinitionVariable", "bedrock-automatedreasoningpolicy-policydefinitionvariable");
    impl PolicyDefinitionVariable {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            type_: String = "Type", "update; 1 to 64 characters";
            description: String = "Description", "update; at most 1024 characters";
        }
    }
}

resource! {
    AutomatedReasoningPolicyVersion = "AWS::Bedrock::AutomatedReasoningPolicyVersion", "bedrock-automatedreasoningpolicyversion", List("Tags"), String
}
impl AutomatedReasoningPolicyVersion {
    new! {
        policy_arn: m::Arn = "PolicyArn", "replacement; 1 to 2048 characters";
    }
    set! {
        last_updated_definition_hash: String = "LastUpdatedDefinitionHash", "replacement; 128 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 200 items";
    }
}
impl c::Handle<AutomatedReasoningPolicyVersion> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_definition_hash: String = "DefinitionHash";
        attr_description: String = "Description";
        attr_name: String = "Name";
        attr_policy_id: String = "PolicyId";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}

resource! {
    Blueprint = "AWS::Bedrock::Blueprint", "bedrock-blueprint", List("Tags"), m::Arn
}
impl Blueprint {
    new! {
        blueprint_name: String = "BlueprintName", "replacement; 1 to 128 characters";
        type_: blueprint::Type = "Type", "replacement";
        schema: v::Json = "Schema", "update";
    }
    set! {
        kms_encryption_context: v::Map<String> = "KmsEncryptionContext", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Blueprint> {
    get! {
        attr_blueprint_arn: m::Arn = "BlueprintArn";
        attr_blueprint_stage: String = "BlueprintStage";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Blueprint: m::Arn = Ref; }
/// Property types and values of [`Blueprint`].
pub mod blueprint {
    values! { Type: Document = "DOCUMENT", Image = "IMAGE", Audio = "AUDIO", Video = "VIDEO" }
}

resource! {
    DataAutomationLibrary = "AWS::Bedrock::DataAutomationLibrary", "bedrock-dataautomationlibrary", List("Tags"), m::Arn
}
impl DataAutomationLibrary {
    new! {
        library_name: String = "LibraryName", "replacement; 1 to 128 characters";
    }
    set! {
        encryption_configuration: data_automation_library::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        library_description: String = "LibraryDescription", "update; at most 300 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DataAutomationLibrary> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_entity_types: [v::Json] = "EntityTypes";
        attr_library_arn: m::Arn = "LibraryArn";
        attr_status: String = "Status";
    }
}
give! { DataAutomationLibrary: m::Arn = Ref; }
/// Property types and values of [`DataAutomationLibrary`].
pub mod data_automation_library {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(EncryptionConfiguration = "AWS::Bedrock::DataAutomationLibrary.EncryptionConfiguration", "bedrock-dataautomationlibrary-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        }
        set! {
            kms_encryption_context: v::Map<String> = "KmsEncryptionContext", "update";
        }
    }

    object!(EntityTypeInfo = "AWS::Bedrock::DataAutomationLibrary.EntityTypeInfo", "bedrock-dataautomationlibrary-entitytypeinfo");
    impl EntityTypeInfo {
        new! {
            entity_type: EntityType = "EntityType", "update";
        }
        set! {
            entity_metadata: String = "EntityMetadata", "update";
        }
    }
    values! { EntityType: Vocabulary = "VOCABULARY" }
}

resource! {
    DataAutomationProject = "AWS::Bedrock::DataAutomationProject", "bedrock-dataautomationproject", List("Tags"), m::Arn
}
impl DataAutomationProject {
    new! {
        project_name: String = "ProjectName", "replacement; 1 to 128 characters";
    }
    set! {
        custom_output_configuration: data_automation_project::CustomOutputConfiguration = "CustomOutputConfiguration", "update";
        kms_encryption_context: v::Map<String> = "KmsEncryptionContext", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        override_configuration: data_automation_project::OverrideConfiguration = "OverrideConfiguration", "update";
        project_description: String = "ProjectDescription", "update";
        project_type: data_automation_project::ProjectType = "ProjectType", "replacement";
        standard_output_configuration: data_automation_project::StandardOutputConfiguration = "StandardOutputConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DataAutomationProject> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_project_arn: m::Arn = "ProjectArn";
        attr_project_stage: String = "ProjectStage";
        attr_status: String = "Status";
    }
}
give! { DataAutomationProject: m::Arn = Ref; }
/// Property types and values of [`DataAutomationProject`].
pub mod data_automation_project {
    use crate::value::meaning as m;
    object!(AudioExtractionCategory = "AWS::Bedrock::DataAutomationProject.AudioExtractionCategory", "bedrock-dataautomationproject-audioextractioncategory");
    impl AudioExtractionCategory {
        new! {
            state: State = "State", "update";
        }
        set! {
            type_configuration: AudioExtractionCategoryTypeConfiguration = "TypeConfiguration", "update";
            types: [AudioExtractionCategoryType] = "Types", "update";
        }
    }

    object!(AudioExtractionCategoryTypeConfiguration = "AWS::Bedrock::DataAutomationProject.AudioExtractionCategoryTypeConfiguration", "bedrock-dataautomationproject-audioextractioncategorytypeconfiguration");
    impl AudioExtractionCategoryTypeConfiguration {
        new! {}
        set! {
            transcript: TranscriptConfiguration = "Transcript", "update";
        }
    }

    object!(AudioLanguageConfiguration = "AWS::Bedrock::DataAutomationProject.AudioLanguageConfiguration", "bedrock-dataautomationproject-audiolanguageconfiguration");
    impl AudioLanguageConfiguration {
        new! {}
        set! {
            generative_output_language: AudioGenerativeOutputLanguage = "GenerativeOutputLanguage", "update";
            identify_multiple_languages: bool = "IdentifyMultipleLanguages", "update";
            input_languages: [Language] = "InputLanguages", "update";
        }
    }

    object!(AudioOverrideConfiguration = "AWS::Bedrock::DataAutomationProject.AudioOverrideConfiguration", "bedrock-dataautomationproject-audiooverrideconfiguration");
    impl AudioOverrideConfiguration {
        new! {}
        set! {
            language_configuration: AudioLanguageConfiguration = "LanguageConfiguration", "update";
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing", "update";
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration", "update";
        }
    }

    object!(AudioStandardExtraction = "AWS::Bedrock::DataAutomationProject.AudioStandardExtraction", "bedrock-dataautomationproject-audiostandardextraction");
    impl AudioStandardExtraction {
        new! {
            category: AudioExtractionCategory = "Category", "update";
        }
    }

    object!(AudioStandardGenerativeField = "AWS::Bedrock::DataAutomationProject.AudioStandardGenerativeField", "bedrock-dataautomationproject-audiostandardgenerativefield");
    impl AudioStandardGenerativeField {
        new! {
            state: State = "State", "update";
        }
        set! {
            types: [AudioStandardGenerativeFieldType] = "Types", "update";
        }
    }

    object!(AudioStandardOutputConfiguration = "AWS::Bedrock::DataAutomationProject.AudioStandardOutputConfiguration", "bedrock-dataautomationproject-audiostandardoutputconfiguration");
    impl AudioStandardOutputConfiguration {
        new! {}
        set! {
            extraction: AudioStandardExtraction = "Extraction", "update";
            generative_field: AudioStandardGenerativeField = "GenerativeField", "update";
        }
    }

    object!(BlueprintItem = "AWS::Bedrock::DataAutomationProject.BlueprintItem", "bedrock-dataautomationproject-blueprintitem");
    impl BlueprintItem {
        new! {
            blueprint_arn: m::Arn = "BlueprintArn", "update; at most 128 characters";
        }
        set! {
            blueprint_stage: BlueprintStage = "BlueprintStage", "update";
            blueprint_version: String = "BlueprintVersion", "update; 1 to 128 characters";
        }
    }

    object!(ChannelLabelingConfiguration = "AWS::Bedrock::DataAutomationProject.ChannelLabelingConfiguration", "bedrock-dataautomationproject-channellabelingconfiguration");
    impl ChannelLabelingConfiguration {
        new! {
            state: State = "State", "update";
        }
    }

    object!(CustomOutputConfiguration = "AWS::Bedrock::DataAutomationProject.CustomOutputConfiguration", "bedrock-dataautomationproject-customoutputconfiguration");
    impl CustomOutputConfiguration {
        new! {}
        set! {
            blueprints: [BlueprintItem] = "Blueprints", "update";
        }
    }

    object!(DocumentBoundingBox = "AWS::Bedrock::DataAutomationProject.DocumentBoundingBox", "bedrock-dataautomationproject-documentboundingbox");
    impl DocumentBoundingBox {
        new! {
            state: State = "State", "update";
        }
    }

    object!(DocumentExtractionGranularity = "AWS::Bedrock::DataAutomationProject.DocumentExtractionGranularity", "bedrock-dataautomationproject-documentextractiongranularity");
    impl DocumentExtractionGranularity {
        new! {}
        set! {
            types: [DocumentExtractionGranularityType] = "Types", "update";
        }
    }

    object!(DocumentOutputAdditionalFileFormat = "AWS::Bedrock::DataAutomationProject.DocumentOutputAdditionalFileFormat", "bedrock-dataautomationproject-documentoutputadditionalfileformat");
    impl DocumentOutputAdditionalFileFormat {
        new! {
            state: State = "State", "update";
        }
    }

    object!(DocumentOutputFormat = "AWS::Bedrock::DataAutomationProject.DocumentOutputFormat", "bedrock-dataautomationproject-documentoutputformat");
    impl DocumentOutputFormat {
        new! {
            additional_file_format: DocumentOutputAdditionalFileFormat = "AdditionalFileFormat", "update";
            text_format: DocumentOutputTextFormat = "TextFormat", "update";
        }
    }

    object!(DocumentOutputTextFormat = "AWS::Bedrock::DataAutomationProject.DocumentOutputTextFormat", "bedrock-dataautomationproject-documentoutputtextformat");
    impl DocumentOutputTextFormat {
        new! {}
        set! {
            types: [DocumentOutputTextFormatType] = "Types", "update";
        }
    }

    object!(DocumentOverrideConfiguration = "AWS::Bedrock::DataAutomationProject.DocumentOverrideConfiguration", "bedrock-dataautomationproject-documentoverrideconfiguration");
    impl DocumentOverrideConfiguration {
        new! {}
        set! {
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing", "update";
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration", "update";
            splitter: SplitterConfiguration = "Splitter", "update";
        }
    }

    object!(DocumentStandardExtraction = "AWS::Bedrock::DataAutomationProject.DocumentStandardExtraction", "bedrock-dataautomationproject-documentstandardextraction");
    impl DocumentStandardExtraction {
        new! {
            bounding_box: DocumentBoundingBox = "BoundingBox", "update";
            granularity: DocumentExtractionGranularity = "Granularity", "update";
        }
    }

    object!(DocumentStandardGenerativeField = "AWS::Bedrock::DataAutomationProject.DocumentStandardGenerativeField", "bedrock-dataautomationproject-documentstandardgenerativefield");
    impl DocumentStandardGenerativeField {
        new! {
            state: State = "State", "update";
        }
    }

    object!(DocumentStandardOutputConfiguration = "AWS::Bedrock::DataAutomationProject.DocumentStandardOutputConfiguration", "bedrock-dataautomationproject-documentstandardoutputconfiguration");
    impl DocumentStandardOutputConfiguration {
        new! {}
        set! {
            extraction: DocumentStandardExtraction = "Extraction", "update";
            generative_field: DocumentStandardGenerativeField = "GenerativeField", "update";
            output_format: DocumentOutputFormat = "OutputFormat", "update";
        }
    }

    object!(ImageBoundingBox = "AWS::Bedrock::DataAutomationProject.ImageBoundingBox", "bedrock-dataautomationproject-imageboundingbox");
    impl ImageBoundingBox {
        new! {
            state: State = "State", "update";
        }
    }

    object!(ImageExtractionCategory = "AWS::Bedrock::DataAutomationProject.ImageExtractionCategory", "bedrock-dataautomationproject-imageextractioncategory");
    impl ImageExtractionCategory {
        new! {
            state: State = "State", "update";
        }
        set! {
            types: [ImageExtractionCategoryType] = "Types", "update";
        }
    }

    object!(ImageOverrideConfiguration = "AWS::Bedrock::DataAutomationProject.ImageOverrideConfiguration", "bedrock-dataautomationproject-imageoverrideconfiguration");
    impl ImageOverrideConfiguration {
        new! {}
        set! {
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing", "update";
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration", "update";
        }
    }

    object!(ImageStandardExtraction = "AWS::Bedrock::DataAutomationProject.ImageStandardExtraction", "bedrock-dataautomationproject-imagestandardextraction");
    impl ImageStandardExtraction {
        new! {
            bounding_box: ImageBoundingBox = "BoundingBox", "update";
            category: ImageExtractionCategory = "Category", "update";
        }
    }

    object!(ImageStandardGenerativeField = "AWS::Bedrock::DataAutomationProject.ImageStandardGenerativeField", "bedrock-dataautomationproject-imagestandardgenerativefield");
    impl ImageStandardGenerativeField {
        new! {
            state: State = "State", "update";
        }
        set! {
            types: [ImageStandardGenerativeFieldType] = "Types", "update";
        }
    }

    object!(ImageStandardOutputConfiguration = "AWS::Bedrock::DataAutomationProject.ImageStandardOutputConfiguration", "bedrock-dataautomationproject-imagestandardoutputconfiguration");
    impl ImageStandardOutputConfiguration {
        new! {}
        set! {
            extraction: ImageStandardExtraction = "Extraction", "update";
            generative_field: ImageStandardGenerativeField = "GenerativeField", "update";
        }
    }

    object!(ModalityProcessingConfiguration = "AWS::Bedrock::DataAutomationProject.ModalityProcessingConfiguration", "bedrock-dataautomationproject-modalityprocessingconfiguration");
    impl ModalityProcessingConfiguration {
        new! {}
        set! {
            state: State = "State", "update";
        }
    }

    object!(ModalityRoutingConfiguration = "AWS::Bedrock::DataAutomationProject.ModalityRoutingConfiguration", "bedrock-dataautomationproject-modalityroutingconfiguration");
    impl ModalityRoutingConfiguration {
        new! {}
        set! {
            jpeg: DesiredModality = "jpeg", "update";
            mov: DesiredModality = "mov", "update";
            mp4: DesiredModality = "mp4", "update";
            png: DesiredModality = "png", "update";
        }
    }

    object!(OverrideConfiguration = "AWS::Bedrock::DataAutomationProject.OverrideConfiguration", "bedrock-dataautomationproject-overrideconfiguration");
    impl OverrideConfiguration {
        new! {}
        set! {
            audio: AudioOverrideConfiguration = "Audio", "update";
            document: DocumentOverrideConfiguration = "Document", "update";
            image: ImageOverrideConfiguration = "Image", "update";
            modality_routing: ModalityRoutingConfiguration = "ModalityRouting", "update";
            video: VideoOverrideConfiguration = "Video", "update";
        }
    }

    object!(PiiEntitiesConfiguration = "AWS::Bedrock::DataAutomationProject.PIIEntitiesConfiguration", "bedrock-dataautomationproject-piientitiesconfiguration");
    impl PiiEntitiesConfiguration {
        new! {}
        set! {
            pii_entity_types: [PiiEntityTypes] = "PiiEntityTypes", "update";
            redaction_mask_mode: PiiRedactionMaskMode = "RedactionMaskMode", "update";
        }
    }

    object!(SensitiveDataConfiguration = "AWS::Bedrock::DataAutomationProject.SensitiveDataConfiguration", "bedrock-dataautomationproject-sensitivedataconfiguration");
    impl SensitiveDataConfiguration {
        new! {}
        set! {
            detection_mode: SensitiveDataDetectionMode = "DetectionMode", "update";
            detection_scope: [SensitiveDataDetectionScope] = "DetectionScope", "update";
            pii_entities_configuration: PiiEntitiesConfiguration = "PiiEntitiesConfiguration", "update";
        }
    }

    object!(SpeakerLabelingConfiguration = "AWS::Bedrock::DataAutomationProject.SpeakerLabelingConfiguration", "bedrock-dataautomationproject-speakerlabelingconfiguration");
    impl SpeakerLabelingConfiguration {
        new! {
            state: State = "State", "update";
        }
    }

    object!(SplitterConfiguration = "AWS::Bedrock::DataAutomationProject.SplitterConfiguration", "bedrock-dataautomationproject-splitterconfiguration");
    impl SplitterConfiguration {
        new! {}
        set! {
            state: State = "State", "update";
        }
    }

    object!(StandardOutputConfiguration = "AWS::Bedrock::DataAutomationProject.StandardOutputConfiguration", "bedrock-dataautomationproject-standardoutputconfiguration");
    impl StandardOutputConfiguration {
        new! {}
        set! {
            audio: AudioStandardOutputConfiguration = "Audio", "update";
            document: DocumentStandardOutputConfiguration = "Document", "update";
            image: ImageStandardOutputConfiguration = "Image", "update";
            video: VideoStandardOutputConfiguration = "Video", "update";
        }
    }

    object!(TranscriptConfiguration = "AWS::Bedrock::DataAutomationProject.TranscriptConfiguration", "bedrock-dataautomationproject-transcriptconfiguration");
    impl TranscriptConfiguration {
        new! {}
        set! {
            channel_labeling: ChannelLabelingConfiguration = "ChannelLabeling", "update";
            speaker_labeling: SpeakerLabelingConfiguration = "SpeakerLabeling", "update";
        }
    }

    object!(VideoBoundingBox = "AWS::Bedrock::DataAutomationProject.VideoBoundingBox", "bedrock-dataautomationproject-videoboundingbox");
    impl VideoBoundingBox {
        new! {
            state: State = "State", "update";
        }
    }

    object!(VideoExtractionCategory = "AWS::Bedrock::DataAutomationProject.VideoExtractionCategory", "bedrock-dataautomationproject-videoextractioncategory");
    impl VideoExtractionCategory {
        new! {
            state: State = "State", "update";
        }
        set! {
            types: [VideoExtractionCategoryType] = "Types", "update";
        }
    }

    object!(VideoOverrideConfiguration = "AWS::Bedrock::DataAutomationProject.VideoOverrideConfiguration", "bedrock-dataautomationproject-videooverrideconfiguration");
    impl VideoOverrideConfiguration {
        new! {}
        set! {
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing", "update";
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration", "update";
        }
    }

    object!(VideoStandardExtraction = "AWS::Bedrock::DataAutomationProject.VideoStandardExtraction", "bedrock-dataautomationproject-videostandardextraction");
    impl VideoStandardExtraction {
        new! {
            bounding_box: VideoBoundingBox = "BoundingBox", "update";
            category: VideoExtractionCategory = "Category", "update";
        }
    }

    object!(VideoStandardGenerativeField = "AWS::Bedrock::DataAutomationProject.VideoStandardGenerativeField", "bedrock-dataautomationproject-videostandardgenerativefield");
    impl VideoStandardGenerativeField {
        new! {
            state: State = "State", "update";
        }
        set! {
            types: [VideoStandardGenerativeFieldType] = "Types", "update";
        }
    }

    object!(VideoStandardOutputConfiguration = "AWS::Bedrock::DataAutomationProject.VideoStandardOutputConfiguration", "bedrock-dataautomationproject-videostandardoutputconfiguration");
    impl VideoStandardOutputConfiguration {
        new! {}
        set! {
            extraction: VideoStandardExtraction = "Extraction", "update";
            generative_field: VideoStandardGenerativeField = "GenerativeField", "update";
        }
    }
    values! { ProjectType: Async = "ASYNC", Sync = "SYNC" }
    values! { State: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { AudioExtractionCategoryType: AudioContentModeration = "AUDIO_CONTENT_MODERATION", Transcript = "TRANSCRIPT", TopicContentModeration = "TOPIC_CONTENT_MODERATION" }
    values! { AudioGenerativeOutputLanguage: Default = "DEFAULT", En = "EN" }
    values! { Language: En = "EN", De = "DE", Es = "ES", Fr = "FR", It = "IT", Pt = "PT", Ja = "JA", Ko = "KO", Cn = "CN", Tw = "TW", Hk = "HK" }
    values! { AudioStandardGenerativeFieldType: AudioSummary = "AUDIO_SUMMARY", Iab = "IAB", TopicSummary = "TOPIC_SUMMARY" }
    values! { BlueprintStage: Development = "DEVELOPMENT", Live = "LIVE" }
    values! { DocumentExtractionGranularityType: Document = "DOCUMENT", Page = "PAGE", Element = "ELEMENT", Word = "WORD", Line = "LINE" }
    values! { DocumentOutputTextFormatType: PlainText = "PLAIN_TEXT", Markdown = "MARKDOWN", Html = "HTML", Csv = "CSV" }
    values! { ImageExtractionCategoryType: ContentModeration = "CONTENT_MODERATION", TextDetection = "TEXT_DETECTION", Logos = "LOGOS" }
    values! { ImageStandardGenerativeFieldType: ImageSummary = "IMAGE_SUMMARY", Iab = "IAB" }
    values! { DesiredModality: Document = "DOCUMENT", Image = "IMAGE", Video = "VIDEO", Audio = "AUDIO" }
    values! { PiiEntityTypes: All = "ALL", Address = "ADDRESS", Age = "AGE", Name = "NAME", Email = "EMAIL", Phone = "PHONE", Username = "USERNAME", Password = "PASSWORD", DriverId = "DRIVER_ID", LicensePlate = "LICENSE_PLATE", VehicleIdentificationNumber = "VEHICLE_IDENTIFICATION_NUMBER", CreditDebitCardCvv = "CREDIT_DEBIT_CARD_CVV", CreditDebitCardExpiry = "CREDIT_DEBIT_CARD_EXPIRY", CreditDebitCardNumber = "CREDIT_DEBIT_CARD_NUMBER", Pin = "PIN", InternationalBankAccountNumber = "INTERNATIONAL_BANK_ACCOUNT_NUMBER", SwiftCode = "SWIFT_CODE", IpAddress = "IP_ADDRESS", MacAddress = "MAC_ADDRESS", Url = "URL", AwsAccessKey = "AWS_ACCESS_KEY", AwsSecretKey = "AWS_SECRET_KEY", UsBankAccountNumber = "US_BANK_ACCOUNT_NUMBER", UsBankRoutingNumber = "US_BANK_ROUTING_NUMBER", UsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", UsPassportNumber = "US_PASSPORT_NUMBER", UsSocialSecurityNumber = "US_SOCIAL_SECURITY_NUMBER", CaHealthNumber = "CA_HEALTH_NUMBER", CaSocialInsuranceNumber = "CA_SOCIAL_INSURANCE_NUMBER", UkNationalHealthServiceNumber = "UK_NATIONAL_HEALTH_SERVICE_NUMBER", UkNationalInsuranceNumber = "UK_NATIONAL_INSURANCE_NUMBER", UkUniqueTaxpayerReferenceNumber = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER" }
    values! { PiiRedactionMaskMode: Pii = "PII", EntityType = "ENTITY_TYPE" }
    values! { SensitiveDataDetectionMode: Detection = "DETECTION", DetectionAndRedaction = "DETECTION_AND_REDACTION" }
    values! { SensitiveDataDetectionScope: Standard = "STANDARD", Custom = "CUSTOM" }
    values! { VideoExtractionCategoryType: ContentModeration = "CONTENT_MODERATION", TextDetection = "TEXT_DETECTION", Transcript = "TRANSCRIPT", Logos = "LOGOS" }
    values! { VideoStandardGenerativeFieldType: VideoSummary = "VIDEO_SUMMARY", Iab = "IAB", ChapterSummary = "CHAPTER_SUMMARY" }
}

resource! {
    DataSource = "AWS::Bedrock::DataSource", "bedrock-datasource", None, String
}
impl DataSource {
    new! {
        knowledge_base_id: String = "KnowledgeBaseId", "replacement";
        name: String = "Name", "update";
        data_source_configuration: data_source::DataSourceConfiguration = "DataSourceConfiguration", "update";
    }
    set! {
        data_deletion_policy: data_source::DataDeletionPolicy = "DataDeletionPolicy", "update";
        description: String = "Description", "update; 1 to 200 characters";
        server_side_encryption_configuration: data_source::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration", "update";
        vector_ingestion_configuration: data_source::VectorIngestionConfiguration = "VectorIngestionConfiguration", "update";
    }
}
impl c::Handle<DataSource> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_data_source_configuration_web_configuration_crawler_configuration_user_agent_header: String = "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader";
        attr_data_source_id: String = "DataSourceId";
        attr_data_source_status: String = "DataSourceStatus";
        attr_failure_reasons: [String] = "FailureReasons";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`DataSource`].
pub mod data_source {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AudioExtractionConfiguration = "AWS::Bedrock::DataSource.AudioExtractionConfiguration", "bedrock-datasource-audioextractionconfiguration");
    impl AudioExtractionConfiguration {
        new! {
            audio_extraction_status: EnabledOrDisabledState = "AudioExtractionStatus", "update";
        }
    }

    object!(BedrockDataAutomationConfiguration = "AWS::Bedrock::DataSource.BedrockDataAutomationConfiguration", "bedrock-datasource-bedrockdataautomationconfiguration");
    impl BedrockDataAutomationConfiguration {
        new! {}
        set! {
            parsing_modality: ParsingModality = "ParsingModality", "update";
        }
    }

    object!(BedrockFoundationModelConfiguration = "AWS::Bedrock::DataSource.BedrockFoundationModelConfiguration", "bedrock-datasource-bedrockfoundationmodelconfiguration");
    impl BedrockFoundationModelConfiguration {
        new! {
            model_arn: m::Arn = "ModelArn", "update; 1 to 2048 characters";
        }
        set! {
            parsing_modality: ParsingModality = "ParsingModality", "update";
            parsing_prompt: ParsingPrompt = "ParsingPrompt", "update";
        }
    }

    object!(BedrockFoundationModelContextEnrichmentConfiguration = "AWS::Bedrock::DataSource.BedrockFoundationModelContextEnrichmentConfiguration", "bedrock-datasource-bedrockfoundationmodelcontextenrichmentconfiguration");
    impl BedrockFoundationModelContextEnrichmentConfiguration {
        new! {
            model_arn: m::Arn = "ModelArn", "update; 1 to 2048 characters";
            enrichment_strategy_configuration: EnrichmentStrategyConfiguration = "EnrichmentStrategyConfiguration", "update";
        }
    }

    object!(ChunkingConfiguration = "AWS::Bedrock::DataSource.ChunkingConfiguration", "bedrock-datasource-chunkingconfiguration");
    impl ChunkingConfiguration {
        new! {
            chunking_strategy: ChunkingStrategy = "ChunkingStrategy", "update";
        }
        set! {
            fixed_size_chunking_configuration: FixedSizeChunkingConfiguration = "FixedSizeChunkingConfiguration", "update";
            hierarchical_chunking_configuration: HierarchicalChunkingConfiguration = "HierarchicalChunkingConfiguration", "update";
            semantic_chunking_configuration: SemanticChunkingConfiguration = "SemanticChunkingConfiguration", "update";
        }
    }

    object!(ConfluenceCrawlerConfiguration = "AWS::Bedrock::DataSource.ConfluenceCrawlerConfiguration", "bedrock-datasource-confluencecrawlerconfiguration");
    impl ConfluenceCrawlerConfiguration {
        new! {}
        set! {
            filter_configuration: CrawlFilterConfiguration = "FilterConfiguration", "update";
        }
    }

    object!(ConfluenceDataSourceConfiguration = "AWS::Bedrock::DataSource.ConfluenceDataSourceConfiguration", "bedrock-datasource-confluencedatasourceconfiguration");
    impl ConfluenceDataSourceConfiguration {
        new! {
            source_configuration: ConfluenceSourceConfiguration = "SourceConfiguration", "update";
        }
        set! {
            crawler_configuration: ConfluenceCrawlerConfiguration = "CrawlerConfiguration", "update";
        }
    }

    object!(ConfluenceSourceConfiguration = "AWS::Bedrock::DataSource.ConfluenceSourceConfiguration", "bedrock-datasource-confluencesourceconfiguration");
    impl ConfluenceSourceConfiguration {
        new! {
            credentials_secret_arn: m::Arn = "CredentialsSecretArn", "update";
            auth_type: ConfluenceSourceConfigurationAuthType = "AuthType", "update";
            host_type: ConfluenceSourceConfigurationHostType = "HostType", "update";
            host_url: String = "HostUrl", "update; 1 to 2048 characters";
        }
    }

    object!(ContextEnrichmentConfiguration = "AWS::Bedrock::DataSource.ContextEnrichmentConfiguration", "bedrock-datasource-contextenrichmentconfiguration");
    impl ContextEnrichmentConfiguration {
        new! {
            type_: ContextEnrichmentType = "Type", "update";
        }
        set! {
            bedrock_foundation_model_configuration: BedrockFoundationModelContextEnrichmentConfiguration = "BedrockFoundationModelConfiguration", "update";
        }
    }

    object!(CrawlFilterConfiguration = "AWS::Bedrock::DataSource.CrawlFilterConfiguration", "bedrock-datasource-crawlfilterconfiguration");
    impl CrawlFilterConfiguration {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            pattern_object_filter: PatternObjectFilterConfiguration = "PatternObjectFilter", "update";
        }
    }

    object!(CustomTransformationConfiguration = "AWS::Bedrock::DataSource.CustomTransformationConfiguration", "bedrock-datasource-customtransformationconfiguration");
    impl CustomTransformationConfiguration {
        new! {
            intermediate_storage: IntermediateStorage = "IntermediateStorage", "update";
            transformations: [Transformation] = "Transformations", "update; 1 items";
        }
    }

    object!(DailySchedule = "AWS::Bedrock::DataSource.DailySchedule", "bedrock-datasource-dailyschedule");
    impl DailySchedule {
        new! {}
    }

    object!(DataSourceConfiguration = "AWS::Bedrock::DataSource.DataSourceConfiguration", "bedrock-datasource-datasourceconfiguration");
    impl DataSourceConfiguration {
        new! {
            type_: DataSourceType = "Type", "replacement";
        }
        set! {
            confluence_configuration: ConfluenceDataSourceConfiguration = "ConfluenceConfiguration", "update";
            managed_knowledge_base_connector_configuration: ManagedKnowledgeBaseConnectorConfiguration = "ManagedKnowledgeBaseConnectorConfiguration", "update";
            s3_configuration: S3DataSourceConfiguration = "S3Configuration", "update";
            salesforce_configuration: SalesforceDataSourceConfiguration = "SalesforceConfiguration", "update";
            share_point_configuration: SharePointDataSourceConfiguration = "SharePointConfiguration", "update";
            web_configuration: WebDataSourceConfiguration = "WebConfiguration", "update";
        }
    }

    object!(DayOfMonth = "AWS::Bedrock::DataSource.DayOfMonth", "bedrock-datasource-dayofmonth");
    impl DayOfMonth {
        new! {}
        set! {
            day_number: i64 = "DayNumber", "update; 1 to 28";
            last_day_of_month: LastDayOfMonth = "LastDayOfMonth", "update";
        }
    }

    object!(DeletionProtectionConfiguration = "AWS::Bedrock::DataSource.DeletionProtectionConfiguration", "bedrock-datasource-deletionprotectionconfiguration");
    impl DeletionProtectionConfiguration {
        new! {
            deletion_protection_status: EnabledOrDisabledState = "DeletionProtectionStatus", "update";
        }
        set! {
            deletion_protection_threshold: i64 = "DeletionProtectionThreshold", "update; 0 to 100; default `15`";
        }
    }

    object!(EnrichmentStrategyConfiguration = "AWS::Bedrock::DataSource.EnrichmentStrategyConfiguration", "bedrock-datasource-enrichmentstrategyconfiguration");
    impl EnrichmentStrategyConfiguration {
        new! {
            method: EnrichmentStrategyMethod = "Method", "update";
        }
    }

    object!(FixedSizeChunkingConfiguration = "AWS::Bedrock::DataSource.FixedSizeChunkingConfiguration", "bedrock-datasource-fixedsizechunkingconfiguration");
    impl FixedSizeChunkingConfiguration {
        new! {
            max_tokens: i64 = "MaxTokens", "update; at least 1";
            overlap_percentage: i64 = "OverlapPercentage", "update; 1 to 99";
        }
    }

    object!(HierarchicalChunkingConfiguration = "AWS::Bedrock::DataSource.HierarchicalChunkingConfiguration", "bedrock-datasource-hierarchicalchunkingconfiguration");
    impl HierarchicalChunkingConfiguration {
        new! {
            level_configurations: [HierarchicalChunkingLevelConfiguration] = "LevelConfigurations", "update; 2 items";
            overlap_tokens: i64 = "OverlapTokens", "update; at least 1";
        }
    }

    object!(HierarchicalChunkingLevelConfiguration = "AWS::Bedrock::DataSource.HierarchicalChunkingLevelConfiguration", "bedrock-datasource-hierarchicalchunkinglevelconfiguration");
    impl HierarchicalChunkingLevelConfiguration {
        new! {
            max_tokens: i64 = "MaxTokens", "update; 1 to 8192";
        }
    }

    object!(ImageExtractionConfiguration = "AWS::Bedrock::DataSource.ImageExtractionConfiguration", "bedrock-datasource-imageextractionconfiguration");
    impl ImageExtractionConfiguration {
        new! {
            image_extraction_status: EnabledOrDisabledState = "ImageExtractionStatus", "update";
        }
    }

    object!(IntermediateStorage = "AWS::Bedrock::DataSource.IntermediateStorage", "bedrock-datasource-intermediatestorage");
    impl IntermediateStorage {
        new! {
            s3_location: S3Location = "S3Location", "update";
        }
    }

    object!(LastDayOfMonth = "AWS::Bedrock::DataSource.LastDayOfMonth", "bedrock-datasource-lastdayofmonth");
    impl LastDayOfMonth {
        new! {}
    }

    object!(ManagedKnowledgeBaseConnectorConfiguration = "AWS::Bedrock::DataSource.ManagedKnowledgeBaseConnectorConfiguration", "bedrock-datasource-managedknowledgebaseconnectorconfiguration");
    impl ManagedKnowledgeBaseConnectorConfiguration {
        new! {}
        set! {
            connector_parameters: v::Json = "ConnectorParameters", "update";
            deletion_protection_configuration: DeletionProtectionConfiguration = "DeletionProtectionConfiguration", "update";
            media_extraction_configuration: MediaExtractionConfiguration = "MediaExtractionConfiguration", "update";
            sync_schedule: SyncSchedule = "SyncSchedule", "update";
        }
    }

    object!(MediaExtractionConfiguration = "AWS::Bedrock::DataSource.MediaExtractionConfiguration", "bedrock-datasource-mediaextractionconfiguration");
    impl MediaExtractionConfiguration {
        new! {}
        set! {
            audio_extraction_configuration: AudioExtractionConfiguration = "AudioExtractionConfiguration", "update";
            image_extraction_configuration: ImageExtractionConfiguration = "ImageExtractionConfiguration", "update";
            video_extraction_configuration: VideoExtractionConfiguration = "VideoExtractionConfiguration", "update";
        }
    }

    object!(MonthlySchedule = "AWS::Bedrock::DataSource.MonthlySchedule", "bedrock-datasource-monthlyschedule");
    impl MonthlySchedule {
        new! {
            day_of_month: DayOfMonth = "DayOfMonth", "update";
        }
    }

    object!(ParsingConfiguration = "AWS::Bedrock::DataSource.ParsingConfiguration", "bedrock-datasource-parsingconfiguration");
    impl ParsingConfiguration {
        new! {
            parsing_strategy: ParsingStrategy = "ParsingStrategy", "update";
        }
        set! {
            bedrock_data_automation_configuration: BedrockDataAutomationConfiguration = "BedrockDataAutomationConfiguration", "update";
            bedrock_foundation_model_configuration: BedrockFoundationModelConfiguration = "BedrockFoundationModelConfiguration", "update";
        }
    }

    object!(ParsingPrompt = "AWS::Bedrock::DataSource.ParsingPrompt", "bedrock-datasource-parsingprompt");
    impl ParsingPrompt {
        new! {
            parsing_prompt_text: String = "ParsingPromptText", "update; 1 to 10000 characters";
        }
    }

    object!(PatternObjectFilter = "AWS::Bedrock::DataSource.PatternObjectFilter", "bedrock-datasource-patternobjectfilter");
    impl PatternObjectFilter {
        new! {
            object_type: String = "ObjectType", "update; 1 to 50 characters";
        }
        set! {
            exclusion_filters: [String] = "ExclusionFilters", "update; 1 to 25 items";
            inclusion_filters: [String] = "InclusionFilters", "update; 1 to 25 items";
        }
    }

    object!(PatternObjectFilterConfiguration = "AWS::Bedrock::DataSource.PatternObjectFilterConfiguration", "bedrock-datasource-patternobjectfilterconfiguration");
    impl PatternObjectFilterConfiguration {
        new! {
            filters: [PatternObjectFilter] = "Filters", "update; 1 to 25 items";
        }
    }

    object!(S3DataSourceConfiguration = "AWS::Bedrock::DataSource.S3DataSourceConfiguration", "bedrock-datasource-s3datasourceconfiguration");
    impl S3DataSourceConfiguration {
        new! {
            bucket_arn: m::Arn = "BucketArn", "update; 1 to 2048 characters";
        }
        set! {
            bucket_owner_account_id: String = "BucketOwnerAccountId", "update; 12 characters";
            inclusion_prefixes: [String] = "InclusionPrefixes", "update; 1 items";
        }
    }

    object!(S3Location = "AWS::Bedrock::DataSource.S3Location", "bedrock-datasource-s3location");
    impl S3Location {
        new! {
            uri: String = "URI", "update; 1 to 2048 characters";
        }
    }

    object!(SalesforceCrawlerConfiguration = "AWS::Bedrock::DataSource.SalesforceCrawlerConfiguration", "bedrock-datasource-salesforcecrawlerconfiguration");
    impl SalesforceCrawlerConfiguration {
        new! {}
        set! {
            filter_configuration: CrawlFilterConfiguration = "FilterConfiguration", "update";
        }
    }

    object!(SalesforceDataSourceConfiguration = "AWS::Bedrock::DataSource.SalesforceDataSourceConfiguration", "bedrock-datasource-salesforcedatasourceconfiguration");
    impl SalesforceDataSourceConfiguration {
        new! {
            source_configuration: SalesforceSourceConfiguration = "SourceConfiguration", "update";
        }
        set! {
            crawler_configuration: SalesforceCrawlerConfiguration = "CrawlerConfiguration", "update";
        }
    }

    object!(SalesforceSourceConfiguration = "AWS::Bedrock::DataSource.SalesforceSourceConfiguration", "bedrock-datasource-salesforcesourceconfiguration");
    impl SalesforceSourceConfiguration {
        new! {
            credentials_secret_arn: m::Arn = "CredentialsSecretArn", "update";
            auth_type: SalesforceSourceConfigurationAuthType = "AuthType", "update";
            host_url: String = "HostUrl", "update; 1 to 2048 characters";
        }
    }

    object!(SeedUrl = "AWS::Bedrock::DataSource.SeedUrl", "bedrock-datasource-seedurl");
    impl SeedUrl {
        new! {
            url: String = "Url", "update";
        }
    }

    object!(SemanticChunkingConfiguration = "AWS::Bedrock::DataSource.SemanticChunkingConfiguration", "bedrock-datasource-semanticchunkingconfiguration");
    impl SemanticChunkingConfiguration {
        new! {
            breakpoint_percentile_threshold: i64 = "BreakpointPercentileThreshold", "update; 50 to 99";
            buffer_size: i64 = "BufferSize", "update; 0 to 1";
            max_tokens: i64 = "MaxTokens", "update; at least 1";
        }
    }

    object!(ServerSideEncryptionConfiguration = "AWS::Bedrock::DataSource.ServerSideEncryptionConfiguration", "bedrock-datasource-serversideencryptionconfiguration");
    impl ServerSideEncryptionConfiguration {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        }
    }

    object!(SharePointCrawlerConfiguration = "AWS::Bedrock::DataSource.SharePointCrawlerConfiguration", "bedrock-datasource-sharepointcrawlerconfiguration");
    impl SharePointCrawlerConfiguration {
        new! {}
        set! {
            filter_configuration: CrawlFilterConfiguration = "FilterConfiguration", "update";
        }
    }

    object!(SharePointDataSourceConfiguration = "AWS::Bedrock::DataSource.SharePointDataSourceConfiguration", "bedrock-datasource-sharepointdatasourceconfiguration");
    impl SharePointDataSourceConfiguration {
        new! {
            source_configuration: SharePointSourceConfiguration = "SourceConfiguration", "update";
        }
        set! {
            crawler_configuration: SharePointCrawlerConfiguration = "CrawlerConfiguration", "update";
        }
    }

    object!(SharePointSourceConfiguration = "AWS::Bedrock::DataSource.SharePointSourceConfiguration", "bedrock-datasource-sharepointsourceconfiguration");
    new_struct! { SharePointSourceConfiguration, SharePointSourceConfigurationRequired {
        credentials_secret_arn: m::Arn = "CredentialsSecretArn", "update";
        auth_type: SharePointSourceConfigurationAuthType = "AuthType", "update";
        host_type: SharePointSourceConfigurationHostType = "HostType", "update";
        domain: String = "Domain", "update; 1 to 50 characters";
        site_urls: [String] = "SiteUrls", "update; 1 to 100 items";
    } }
    impl SharePointSourceConfiguration {
        set! {
            tenant_id: String = "TenantId", "update";
        }
    }

    object!(SyncSchedule = "AWS::Bedrock::DataSource.SyncSchedule", "bedrock-datasource-syncschedule");
    impl SyncSchedule {
        new! {}
        set! {
            daily: DailySchedule = "Daily", "update";
            monthly: MonthlySchedule = "Monthly", "update";
            weekly: WeeklySchedule = "Weekly", "update";
        }
    }

    object!(Transformation = "AWS::Bedrock::DataSource.Transformation", "bedrock-datasource-transformation");
    impl Transformation {
        new! {
            step_to_apply: StepToApply = "StepToApply", "update";
            transformation_function: TransformationFunction = "TransformationFunction", "update";
        }
    }

    object!(TransformationFunction = "AWS::Bedrock::DataSource.TransformationFunction", "bedrock-datasource-transformationfunction");
    impl TransformationFunction {
        new! {
            transformation_lambda_configuration: TransformationLambdaConfiguration = "TransformationLambdaConfiguration", "update";
        }
    }

    object!(TransformationLambdaConfiguration = "AWS::Bedrock::DataSource.TransformationLambdaConfiguration", "bedrock-datasource-transformationlambdaconfiguration");
    impl TransformationLambdaConfiguration {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; at most 2048 characters";
        }
    }

    object!(UrlConfiguration = "AWS::Bedrock::DataSource.UrlConfiguration", "bedrock-datasource-urlconfiguration");
    impl UrlConfiguration {
        new! {
            seed_urls: [SeedUrl] = "SeedUrls", "update; 1 to 100 items";
        }
    }

    object!(VectorIngestionConfiguration = "AWS::Bedrock::DataSource.VectorIngestionConfiguration", "bedrock-datasource-vectoringestionconfiguration");
    impl VectorIngestionConfiguration {
        new! {}
        set! {
            chunking_configuration: ChunkingConfiguration = "ChunkingConfiguration", "replacement";
            context_enrichment_configuration: ContextEnrichmentConfiguration = "ContextEnrichmentConfiguration", "update";
            custom_transformation_configuration: CustomTransformationConfiguration = "CustomTransformationConfiguration", "update";
            parsing_configuration: ParsingConfiguration = "ParsingConfiguration", "replacement";
        }
    }

    object!(VideoExtractionConfiguration = "AWS::Bedrock::DataSource.VideoExtractionConfiguration", "bedrock-datasource-videoextractionconfiguration");
    impl VideoExtractionConfiguration {
        new! {
            video_extraction_status: EnabledOrDisabledState = "VideoExtractionStatus", "update";
        }
    }

    object!(WebCrawlerConfiguration = "AWS::Bedrock::DataSource.WebCrawlerConfiguration", "bedrock-datasource-webcrawlerconfiguration");
    impl WebCrawlerConfiguration {
        new! {}
        set! {
            crawler_limits: WebCrawlerLimits = "CrawlerLimits", "update";
            exclusion_filters: [String] = "ExclusionFilters", "update; 1 to 25 items";
            inclusion_filters: [String] = "InclusionFilters", "update; 1 to 25 items";
            scope: WebScopeType = "Scope", "update";
            user_agent: String = "UserAgent", "update; 15 to 40 characters";
        }
    }

    object!(WebCrawlerLimits = "AWS::Bedrock::DataSource.WebCrawlerLimits", "bedrock-datasource-webcrawlerlimits");
    impl WebCrawlerLimits {
        new! {}
        set! {
            max_pages: i64 = "MaxPages", "update; at least 1";
            rate_limit: i64 = "RateLimit", "update; 1 to 300";
        }
    }

    object!(WebDataSourceConfiguration = "AWS::Bedrock::DataSource.WebDataSourceConfiguration", "bedrock-datasource-webdatasourceconfiguration");
    impl WebDataSourceConfiguration {
        new! {
            source_configuration: WebSourceConfiguration = "SourceConfiguration", "update";
        }
        set! {
            crawler_configuration: WebCrawlerConfiguration = "CrawlerConfiguration", "update";
        }
    }

    object!(WebSourceConfiguration = "AWS::Bedrock::DataSource.WebSourceConfiguration", "bedrock-datasource-websourceconfiguration");
    impl WebSourceConfiguration {
        new! {
            url_configuration: UrlConfiguration = "UrlConfiguration", "update";
        }
    }

    object!(WeeklySchedule = "AWS::Bedrock::DataSource.WeeklySchedule", "bedrock-datasource-weeklyschedule");
    impl WeeklySchedule {
        new! {
            day_of_week: DayOfWeek = "DayOfWeek", "update";
        }
    }
    values! { DataDeletionPolicy: Retain = "RETAIN", Delete = "DELETE" }
    values! { EnabledOrDisabledState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ParsingModality: Multimodal = "MULTIMODAL" }
    values! { ChunkingStrategy: FixedSize = "FIXED_SIZE", None = "NONE", Hierarchical = "HIERARCHICAL", Semantic = "SEMANTIC" }
    values! { ConfluenceSourceConfigurationAuthType: Basic = "BASIC", Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS" }
    values! { ConfluenceSourceConfigurationHostType: Saas = "SAAS" }
    values! { ContextEnrichmentType: BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL" }
    values! { Type: Pattern = "PATTERN" }
    values! { DataSourceType: S3 = "S3", Confluence = "CONFLUENCE", Salesforce = "SALESFORCE", Sharepoint = "SHAREPOINT", Web = "WEB", Custom = "CUSTOM", RedshiftMetadata = "REDSHIFT_METADATA", ManagedKnowledgeBaseConnector = "MANAGED_KNOWLEDGE_BASE_CONNECTOR" }
    values! { EnrichmentStrategyMethod: ChunkEntityExtraction = "CHUNK_ENTITY_EXTRACTION" }
    values! { ParsingStrategy: BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL", BedrockDataAutomation = "BEDROCK_DATA_AUTOMATION", SmartParsing = "SMART_PARSING", MultiModalEmbeddings = "MULTI_MODAL_EMBEDDINGS" }
    values! { SalesforceSourceConfigurationAuthType: Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS" }
    values! { SharePointSourceConfigurationAuthType: Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS", Oauth2SharepointAppOnlyClientCredentials = "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS" }
    values! { SharePointSourceConfigurationHostType: Online = "ONLINE" }
    values! { StepToApply: PostChunking = "POST_CHUNKING" }
    values! { WebScopeType: HostOnly = "HOST_ONLY", Subdomains = "SUBDOMAINS" }
    values! { DayOfWeek: Sunday = "SUNDAY", Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY" }
}

resource! {
    EnforcedGuardrailConfiguration = "AWS::Bedrock::EnforcedGuardrailConfiguration", "bedrock-enforcedguardrailconfiguration", None, String
}
impl EnforcedGuardrailConfiguration {
    new! {
        guardrail_identifier: String = "GuardrailIdentifier", "update; at most 2048 characters";
        guardrail_version: String = "GuardrailVersion", "update";
    }
    set! {
        model_enforcement: enforced_guardrail_configuration::ModelEnforcement = "ModelEnforcement", "update";
        selective_content_guarding: enforced_guardrail_configuration::SelectiveContentGuarding = "SelectiveContentGuarding", "update";
    }
}
impl c::Handle<EnforcedGuardrailConfiguration> {
    get! {
        attr_config_id: String = "ConfigId";
        attr_created_at: String = "CreatedAt";
        attr_created_by: String = "CreatedBy";
        attr_guardrail_arn: m::Arn = "GuardrailArn";
        attr_guardrail_id: String = "GuardrailId";
        attr_owner: String = "Owner";
        attr_updated_at: String = "UpdatedAt";
        attr_updated_by: String = "UpdatedBy";
    }
}
/// Property types and values of [`EnforcedGuardrailConfiguration`].
pub mod enforced_guardrail_configuration {
    object!(ModelEnforcement = "AWS::Bedrock::EnforcedGuardrailConfiguration.ModelEnforcement", "bedrock-enforcedguardrailconfiguration-modelenforcement");
    impl ModelEnforcement {
        new! {
            excluded_models: [String] = "ExcludedModels", "update";
            included_models: [String] = "IncludedModels", "update; at least 1 items";
        }
    }

    object!(SelectiveContentGuarding = "AWS::Bedrock::EnforcedGuardrailConfiguration.SelectiveContentGuarding", "bedrock-enforcedguardrailconfiguration-selectivecontentguarding");
    impl SelectiveContentGuarding {
        new! {}
        set! {
            messages: Messages = "Messages", "update";
            system: System = "System", "update";
        }
    }
    values! { Messages: Selective = "SELECTIVE", Comprehensive = "COMPREHENSIVE" }
    values! { System: Selective = "SELECTIVE", Comprehensive = "COMPREHENSIVE" }
}

resource! {
    Flow = "AWS::Bedrock::Flow", "bedrock-flow", Map("Tags"), m::Arn
}
impl Flow {
    new! {
        execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; at most 2048 characters";
        name: String = "Name", "update";
    }
    set! {
        customer_encryption_key_arn: m::Arn = "CustomerEncryptionKeyArn", "update; 1 to 2048 characters";
        definition: flow::FlowDefinition = "Definition", "update";
        definition_s3_location: flow::S3Location = "DefinitionS3Location", "update; cannot be read back";
        definition_string: String = "DefinitionString", "update; at most 512000 characters; cannot be read back";
        definition_substitutions: v::Map<String> = "DefinitionSubstitutions", "update; cannot be read back";
        description: String = "Description", "update; 1 to 200 characters";
        tags: v::Map<String> = "Tags", "update; at most 200 items";
        test_alias_tags: v::Map<String> = "TestAliasTags", "update; at most 200 items";
    }
}
impl c::Handle<Flow> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_validations: [v::Json] = "Validations";
        attr_version: String = "Version";
    }
}
give! { Flow: m::Arn = Ref; }
/// Property types and values of [`Flow`].
pub mod flow {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AgentFlowNodeConfiguration = "AWS::Bedrock::Flow.AgentFlowNodeConfiguration", "bedrock-flow-agentflownodeconfiguration");
    impl AgentFlowNodeConfiguration {
        new! {
            agent_alias_arn: m::Arn = "AgentAliasArn", "update; at most 2048 characters";
        }
    }

    object!(CollectorFlowNodeConfiguration = "AWS::Bedrock::Flow.CollectorFlowNodeConfiguration", "bedrock-flow-collectorflownodeconfiguration");
    impl CollectorFlowNodeConfiguration {
        new! {}
    }

    object!(ConditionFlowNodeConfiguration = "AWS::Bedrock::Flow.ConditionFlowNodeConfiguration", "bedrock-flow-conditionflownodeconfiguration");
    impl ConditionFlowNodeConfiguration {
        new! {
            conditions: [FlowCondition] = "Conditions", "update; 1 to 5 items";
        }
    }

    object!(FieldForReranking = "AWS::Bedrock::Flow.FieldForReranking", "bedrock-flow-fieldforreranking");
    impl FieldForReranking {
        new! {
            field_name: String = "FieldName", "update; 1 to 2000 characters";
        }
    }

    object!(FlowCondition = "AWS::Bedrock::Flow.FlowCondition", "bedrock-flow-flowcondition");
    impl FlowCondition {
        new! {
            name: String = "Name", "update";
        }
        set! {
            expression: String = "Expression", "update; 1 to 64 characters";
        }
    }

    object!(FlowConditionalConnectionConfiguration = "AWS::Bedrock::Flow.FlowConditionalConnectionConfiguration", "bedrock-flow-flowconditionalconnectionconfiguration");
    impl FlowConditionalConnectionConfiguration {
        new! {
            condition: String = "Condition", "update";
        }
    }

    object!(FlowConnection = "AWS::Bedrock::Flow.FlowConnection", "bedrock-flow-flowconnection");
    impl FlowConnection {
        new! {
            name: String = "Name", "update";
            type_: FlowConnectionType = "Type", "update";
            source: String = "Source", "update";
            target: String = "Target", "update";
        }
        set! {
            configuration: FlowConnectionConfiguration = "Configuration", "update";
        }
    }

    object!(FlowConnectionConfiguration = "AWS::Bedrock::Flow.FlowConnectionConfiguration", "bedrock-flow-flowconnectionconfiguration");
    impl FlowConnectionConfiguration {
        new! {}
        set! {
            conditional: FlowConditionalConnectionConfiguration = "Conditional", "update";
            data: FlowDataConnectionConfiguration = "Data", "update";
        }
    }

    object!(FlowDataConnectionConfiguration = "AWS::Bedrock::Flow.FlowDataConnectionConfiguration", "bedrock-flow-flowdataconnectionconfiguration");
    impl FlowDataConnectionConfiguration {
        new! {
            source_output: String = "SourceOutput", "update";
            target_input: String = "TargetInput", "update";
        }
    }

    object!(FlowDefinition = "AWS::Bedrock::Flow.FlowDefinition", "bedrock-flow-flowdefinition");
    impl FlowDefinition {
        new! {}
        set! {
            connections: [FlowConnection] = "Connections", "update; at most 100 items";
            nodes: [FlowNode] = "Nodes", "update; at most 40 items";
        }
    }

    object!(FlowNode = "AWS::Bedrock::Flow.FlowNode", "bedrock-flow-flownode");
    impl FlowNode {
        new! {
            name: String = "Name", "update";
            type_: FlowNodeType = "Type", "update";
        }
        set! {
            configuration: FlowNodeConfiguration = "Configuration", "update";
            inputs: [FlowNodeInput] = "Inputs", "update; at most 20 items";
            outputs: [FlowNodeOutput] = "Outputs", "update; at most 5 items";
        }
    }

    object!(FlowNodeConfiguration = "AWS::Bedrock::Flow.FlowNodeConfiguration", "bedrock-flow-flownodeconfiguration");
    impl FlowNodeConfiguration {
        new! {}
        set! {
            agent: AgentFlowNodeConfiguration = "Agent", "update";
            collector: CollectorFlowNodeConfiguration = "Collector", "update";
            condition: ConditionFlowNodeConfiguration = "Condition", "update";
            inline_code: InlineCodeFlowNodeConfiguration = "InlineCode", "update";
            input: InputFlowNodeConfiguration = "Input", "update";
            iterator: IteratorFlowNodeConfiguration = "Iterator", "update";
            knowledge_base: KnowledgeBaseFlowNodeConfiguration = "KnowledgeBase", "update";
            lambda_function: LambdaFunctionFlowNodeConfiguration = "LambdaFunction", "update";
            lex: LexFlowNodeConfiguration = "Lex", "update";
            loop_: LoopFlowNodeConfiguration = "Loop", "update";
            loop_controller: LoopControllerFlowNodeConfiguration = "LoopController", "update";
            loop_input: LoopInputFlowNodeConfiguration = "LoopInput", "update";
            output: OutputFlowNodeConfiguration = "Output", "update";
            prompt: PromptFlowNodeConfiguration = "Prompt", "update";
            retrieval: RetrievalFlowNodeConfiguration = "Retrieval", "update";
            storage: StorageFlowNodeConfiguration = "Storage", "update";
        }
    }

    object!(FlowNodeInput = "AWS::Bedrock::Flow.FlowNodeInput", "bedrock-flow-flownodeinput");
    impl FlowNodeInput {
        new! {
            name: String = "Name", "update";
            type_: FlowNodeIoDataType = "Type", "update";
            expression: String = "Expression", "update; 1 to 64 characters";
        }
        set! {
            category: FlowNodeInputCategory = "Category", "update";
        }
    }

    object!(FlowNodeOutput = "AWS::Bedrock::Flow.FlowNodeOutput", "bedrock-flow-flownodeoutput");
    impl FlowNodeOutput {
        new! {
            name: String = "Name", "update";
            type_: FlowNodeIoDataType = "Type", "update";
        }
    }

    object!(FlowValidation = "AWS::Bedrock::Flow.FlowValidation", "bedrock-flow-flowvalidation");
    impl FlowValidation {
        new! {
            message: String = "Message", "update";
        }
    }

    object!(GuardrailConfiguration = "AWS::Bedrock::Flow.GuardrailConfiguration", "bedrock-flow-guardrailconfiguration");
    impl GuardrailConfiguration {
        new! {}
        set! {
            guardrail_identifier: String = "GuardrailIdentifier", "update; at most 2048 characters";
            guardrail_version: String = "GuardrailVersion", "update";
        }
    }

    object!(InlineCodeFlowNodeConfiguration = "AWS::Bedrock::Flow.InlineCodeFlowNodeConfiguration", "bedrock-flow-inlinecodeflownodeconfiguration");
    impl InlineCodeFlowNodeConfiguration {
        new! {
            code: String = "Code", "update; at most 5000000 characters";
            language: SupportedLanguages = "Language", "update";
        }
    }

    object!(InputFlowNodeConfiguration = "AWS::Bedrock::Flow.InputFlowNodeConfiguration", "bedrock-flow-inputflownodeconfiguration");
    impl InputFlowNodeConfiguration {
        new! {}
    }

    object!(IteratorFlowNodeConfiguration = "AWS::Bedrock::Flow.IteratorFlowNodeConfiguration", "bedrock-flow-iteratorflownodeconfiguration");
    impl IteratorFlowNodeConfiguration {
        new! {}
    }

    object!(KnowledgeBaseFlowNodeConfiguration = "AWS::Bedrock::Flow.KnowledgeBaseFlowNodeConfiguration", "bedrock-flow-knowledgebaseflownodeconfiguration");
    impl KnowledgeBaseFlowNodeConfiguration {
        new! {
            knowledge_base_id: String = "KnowledgeBaseId", "update; at most 10 characters";
        }
        set! {
            guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration", "update";
            inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration", "update";
            model_id: String = "ModelId", "update; 1 to 2048 characters";
            number_of_results: v::Number = "NumberOfResults", "update; 1 to 100";
            orchestration_configuration: KnowledgeBaseOrchestrationConfiguration = "OrchestrationConfiguration", "update";
            prompt_template: KnowledgeBasePromptTemplate = "PromptTemplate", "update";
            reranking_configuration: VectorSearchRerankingConfiguration = "RerankingConfiguration", "update";
        }
    }

    object!(KnowledgeBaseOrchestrationConfiguration = "AWS::Bedrock::Flow.KnowledgeBaseOrchestrationConfiguration", "bedrock-flow-knowledgebaseorchestrationconfiguration");
    impl KnowledgeBaseOrchestrationConfiguration {
        new! {}
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
            inference_config: PromptInferenceConfiguration = "InferenceConfig", "update";
            performance_config: PerformanceConfiguration = "PerformanceConfig", "update";
            prompt_template: KnowledgeBasePromptTemplate = "PromptTemplate", "update";
        }
    }

    object!(KnowledgeBasePromptTemplate = "AWS::Bedrock::Flow.KnowledgeBasePromptTemplate", "bedrock-flow-knowledgebaseprompttemplate");
    impl KnowledgeBasePromptTemplate {
        new! {
            text_prompt_template: String = "TextPromptTemplate", "update; 1 to 100000 characters";
        }
    }

    object!(LambdaFunctionFlowNodeConfiguration = "AWS::Bedrock::Flow.LambdaFunctionFlowNodeConfiguration", "bedrock-flow-lambdafunctionflownodeconfiguration");
    impl LambdaFunctionFlowNodeConfiguration {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; at most 2048 characters";
        }
    }

    object!(LexFlowNodeConfiguration = "AWS::Bedrock::Flow.LexFlowNodeConfiguration", "bedrock-flow-lexflownodeconfiguration");
    impl LexFlowNodeConfiguration {
        new! {
            bot_alias_arn: m::Arn = "BotAliasArn", "update; at most 78 characters";
            locale_id: String = "LocaleId", "update; 1 to 10 characters";
        }
    }

    object!(LoopControllerFlowNodeConfiguration = "AWS::Bedrock::Flow.LoopControllerFlowNodeConfiguration", "bedrock-flow-loopcontrollerflownodeconfiguration");
    impl LoopControllerFlowNodeConfiguration {
        new! {
            continue_condition: FlowCondition = "ContinueCondition", "update";
        }
        set! {
            max_iterations: v::Number = "MaxIterations", "update; 1 to 1000; default `10`";
        }
    }

    object!(LoopFlowNodeConfiguration = "AWS::Bedrock::Flow.LoopFlowNodeConfiguration", "bedrock-flow-loopflownodeconfiguration");
    impl LoopFlowNodeConfiguration {
        new! {
            definition: FlowDefinition = "Definition", "update";
        }
    }

    object!(LoopInputFlowNodeConfiguration = "AWS::Bedrock::Flow.LoopInputFlowNodeConfiguration", "bedrock-flow-loopinputflownodeconfiguration");
    impl LoopInputFlowNodeConfiguration {
        new! {}
    }

    object!(MetadataConfigurationForReranking = "AWS::Bedrock::Flow.MetadataConfigurationForReranking", "bedrock-flow-metadataconfigurationforreranking");
    impl MetadataConfigurationForReranking {
        new! {
            selection_mode: RerankingMetadataSelectionMode = "SelectionMode", "update";
        }
        set! {
            selective_mode_configuration: RerankingMetadataSelectiveModeConfiguration = "SelectiveModeConfiguration", "update";
        }
    }

    object!(OutputFlowNodeConfiguration = "AWS::Bedrock::Flow.OutputFlowNodeConfiguration", "bedrock-flow-outputflownodeconfiguration");
    impl OutputFlowNodeConfiguration {
        new! {}
    }

    object!(PerformanceConfiguration = "AWS::Bedrock::Flow.PerformanceConfiguration", "bedrock-flow-performanceconfiguration");
    impl PerformanceConfiguration {
        new! {}
        set! {
            latency: PerformanceConfigurationLatency = "Latency", "update";
        }
    }

    object!(PromptFlowNodeConfiguration = "AWS::Bedrock::Flow.PromptFlowNodeConfiguration", "bedrock-flow-promptflownodeconfiguration");
    impl PromptFlowNodeConfiguration {
        new! {
            source_configuration: PromptFlowNodeSourceConfiguration = "SourceConfiguration", "update";
        }
        set! {
            guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration", "update";
        }
    }

    object!(PromptFlowNodeInlineConfiguration = "AWS::Bedrock::Flow.PromptFlowNodeInlineConfiguration", "bedrock-flow-promptflownodeinlineconfiguration");
    impl PromptFlowNodeInlineConfiguration {
        new! {
            model_id: String = "ModelId", "update; 1 to 2048 characters";
            template_type: PromptTemplateType = "TemplateType", "update";
            template_configuration: PromptTemplateConfiguration = "TemplateConfiguration", "update";
        }
        set! {
            inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration", "update";
        }
    }

    object!(PromptFlowNodeResourceConfiguration = "AWS::Bedrock::Flow.PromptFlowNodeResourceConfiguration", "bedrock-flow-promptflownoderesourceconfiguration");
    impl PromptFlowNodeResourceConfiguration {
        new! {
            prompt_arn: m::Arn = "PromptArn", "update";
        }
    }

    object!(PromptFlowNodeSourceConfiguration = "AWS::Bedrock::Flow.PromptFlowNodeSourceConfiguration", "bedrock-flow-promptflownodesourceconfiguration");
    impl PromptFlowNodeSourceConfiguration {
        new! {}
        set! {
            inline: PromptFlowNodeInlineConfiguration = "Inline", "update";
            resource: PromptFlowNodeResourceConfiguration = "Resource", "update";
        }
    }

    object!(PromptInferenceConfiguration = "AWS::Bedrock::Flow.PromptInferenceConfiguration", "bedrock-flow-promptinferenceconfiguration");
    impl PromptInferenceConfiguration {
        new! {
            text: PromptModelInferenceConfiguration = "Text", "update";
        }
    }

    object!(PromptInputVariable = "AWS::Bedrock::Flow.PromptInputVariable", "bedrock-flow-promptinputvariable");
    impl PromptInputVariable {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(PromptModelInferenceConfiguration = "AWS::Bedrock::Flow.PromptModelInferenceConfiguration", "bedrock-flow-promptmodelinferenceconfiguration");
    impl PromptModelInferenceConfiguration {
        new! {}
        set! {
            max_tokens: v::Number = "MaxTokens", "update; 0 to 4096";
            stop_sequences: [String] = "StopSequences", "update; at most 4 items";
            temperature: v::Number = "Temperature", "update; 0 to 1";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(PromptTemplateConfiguration = "AWS::Bedrock::Flow.PromptTemplateConfiguration", "bedrock-flow-prompttemplateconfiguration");
    impl PromptTemplateConfiguration {
        new! {
            text: TextPromptTemplateConfiguration = "Text", "update";
        }
    }

    object!(RerankingMetadataSelectiveModeConfiguration = "AWS::Bedrock::Flow.RerankingMetadataSelectiveModeConfiguration", "bedrock-flow-rerankingmetadataselectivemodeconfiguration");
    impl RerankingMetadataSelectiveModeConfiguration {
        new! {}
        set! {
            fields_to_exclude: [FieldForReranking] = "FieldsToExclude", "update; 1 to 100 items";
            fields_to_include: [FieldForReranking] = "FieldsToInclude", "update; 1 to 100 items";
        }
    }

    object!(RetrievalFlowNodeConfiguration = "AWS::Bedrock::Flow.RetrievalFlowNodeConfiguration", "bedrock-flow-retrievalflownodeconfiguration");
    impl RetrievalFlowNodeConfiguration {
        new! {
            service_configuration: RetrievalFlowNodeServiceConfiguration = "ServiceConfiguration", "update";
        }
    }

    object!(RetrievalFlowNodeS3Configuration = "AWS::Bedrock::Flow.RetrievalFlowNodeS3Configuration", "bedrock-flow-retrievalflownodes3configuration");
    impl RetrievalFlowNodeS3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
        }
    }

    object!(RetrievalFlowNodeServiceConfiguration = "AWS::Bedrock::Flow.RetrievalFlowNodeServiceConfiguration", "bedrock-flow-retrievalflownodeserviceconfiguration");
    impl RetrievalFlowNodeServiceConfiguration {
        new! {}
        set! {
            s3: RetrievalFlowNodeS3Configuration = "S3", "update";
        }
    }

    object!(S3Location = "AWS::Bedrock::Flow.S3Location", "bedrock-flow-s3location");
    impl S3Location {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            version: String = "Version", "update; 1 to 1024 characters";
        }
    }

    object!(StorageFlowNodeConfiguration = "AWS::Bedrock::Flow.StorageFlowNodeConfiguration", "bedrock-flow-storageflownodeconfiguration");
    impl StorageFlowNodeConfiguration {
        new! {
            service_configuration: StorageFlowNodeServiceConfiguration = "ServiceConfiguration", "update";
        }
    }

    object!(StorageFlowNodeS3Configuration = "AWS::Bedrock::Flow.StorageFlowNodeS3Configuration", "bedrock-flow-storageflownodes3configuration");
    impl StorageFlowNodeS3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
        }
    }

    object!(StorageFlowNodeServiceConfiguration = "AWS::Bedrock::Flow.StorageFlowNodeServiceConfiguration", "bedrock-flow-storageflownodeserviceconfiguration");
    impl StorageFlowNodeServiceConfiguration {
        new! {}
        set! {
            s3: StorageFlowNodeS3Configuration = "S3", "update";
        }
    }

    object!(TextPromptTemplateConfiguration = "AWS::Bedrock::Flow.TextPromptTemplateConfiguration", "bedrock-flow-textprompttemplateconfiguration");
    impl TextPromptTemplateConfiguration {
        new! {
            text: String = "Text", "update; 1 to 200000 characters";
        }
        set! {
            input_variables: [PromptInputVariable] = "InputVariables", "update; at most 20 items";
        }
    }

    object!(VectorSearchBedrockRerankingConfiguration = "AWS::Bedrock::Flow.VectorSearchBedrockRerankingConfiguration", "bedrock-flow-vectorsearchbedrockrerankingconfiguration");
    impl VectorSearchBedrockRerankingConfiguration {
        new! {
            model_configuration: VectorSearchBedrockRerankingModelConfiguration = "ModelConfiguration", "update";
        }
        set! {
            metadata_configuration: MetadataConfigurationForReranking = "MetadataConfiguration", "update";
            number_of_reranked_results: v::Number = "NumberOfRerankedResults", "update; 1 to 100";
        }
    }

    object!(VectorSearchBedrockRerankingModelConfiguration = "AWS::Bedrock::Flow.VectorSearchBedrockRerankingModelConfiguration", "bedrock-flow-vectorsearchbedrockrerankingmodelconfiguration");
    impl VectorSearchBedrockRerankingModelConfiguration {
        new! {
            model_arn: m::Arn = "ModelArn", "update; 1 to 2048 characters";
        }
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
        }
    }

    object!(VectorSearchRerankingConfiguration = "AWS::Bedrock::Flow.VectorSearchRerankingConfiguration", "bedrock-flow-vectorsearchrerankingconfiguration");
    impl VectorSearchRerankingConfiguration {
        new! {
            type_: VectorSearchRerankingConfigurationType = "Type", "update";
        }
        set! {
            bedrock_reranking_configuration: VectorSearchBedrockRerankingConfiguration = "BedrockRerankingConfiguration", "update";
        }
    }
    values! { FlowConnectionType: Data = "Data", Conditional = "Conditional" }
    values! { FlowNodeType: Input = "Input", Output = "Output", KnowledgeBase = "KnowledgeBase", Condition = "Condition", Lex = "Lex", Prompt = "Prompt", LambdaFunction = "LambdaFunction", Agent = "Agent", Storage = "Storage", Retrieval = "Retrieval", Iterator = "Iterator", Collector = "Collector", InlineCode = "InlineCode", Loop = "Loop", LoopInput = "LoopInput", LoopController = "LoopController" }
    values! { FlowNodeInputCategory: LoopCondition = "LoopCondition", ReturnValueToLoopStart = "ReturnValueToLoopStart", ExitLoop = "ExitLoop" }
    values! { FlowNodeIoDataType: String = "String", Number = "Number", Boolean = "Boolean", Object = "Object", Array = "Array" }
    values! { SupportedLanguages: Python3 = "Python_3" }
    values! { RerankingMetadataSelectionMode: Selective = "SELECTIVE", All = "ALL" }
    values! { PerformanceConfigurationLatency: Standard = "standard", Optimized = "optimized" }
    values! { PromptTemplateType: Text = "TEXT" }
    values! { VectorSearchRerankingConfigurationType: BedrockRerankingModel = "BEDROCK_RERANKING_MODEL" }
}

resource! {
    FlowAlias = "AWS::Bedrock::FlowAlias", "bedrock-flowalias", Map("Tags"), String
}
impl FlowAlias {
    new! {
        name: String = "Name", "update";
        flow_arn: String = "FlowArn", "replacement; at most 2048 characters";
        routing_configuration: [flow_alias::FlowAliasRoutingConfigurationListItem] = "RoutingConfiguration", "update; 1 items";
    }
    set! {
        concurrency_configuration: flow_alias::FlowAliasConcurrencyConfiguration = "ConcurrencyConfiguration", "update";
        description: String = "Description", "update; 1 to 200 characters";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<FlowAlias> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_flow_id: String = "FlowId";
        attr_id: String = "Id";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { FlowAlias: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`FlowAlias`].
pub mod flow_alias {
    use crate::value as v;
    object!(FlowAliasConcurrencyConfiguration = "AWS::Bedrock::FlowAlias.FlowAliasConcurrencyConfiguration", "bedrock-flowalias-flowaliasconcurrencyconfiguration");
    impl FlowAliasConcurrencyConfiguration {
        new! {
            type_: ConcurrencyType = "Type", "update";
        }
        set! {
            max_concurrency: v::Number = "MaxConcurrency", "update; 1 to 100";
        }
    }

    object!(FlowAliasRoutingConfigurationListItem = "AWS::Bedrock::FlowAlias.FlowAliasRoutingConfigurationListItem", "bedrock-flowalias-flowaliasroutingconfigurationlistitem");
    impl FlowAliasRoutingConfigurationListItem {
        new! {}
        set! {
            flow_version: String = "FlowVersion", "update; 1 to 5 characters";
        }
    }
    values! { ConcurrencyType: Automatic = "Automatic", Manual = "Manual" }
}

resource! {
    FlowVersion = "AWS::Bedrock::FlowVersion", "bedrock-flowversion", None, String
}
impl FlowVersion {
    new! {
        flow_arn: String = "FlowArn", "replacement";
    }
    set! {
        description: String = "Description", "replacement; 1 to 200 characters";
    }
}
impl c::Handle<FlowVersion> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_customer_encryption_key_arn: m::Arn = "CustomerEncryptionKeyArn";
        attr_definition: v::Json = "Definition";
        attr_execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn";
        attr_flow_id: String = "FlowId";
        attr_name: String = "Name";
        attr_status: String = "Status";
        attr_version: String = "Version";
    }
}
/// Property types and values of [`FlowVersion`].
pub mod flow_version {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AgentFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.AgentFlowNodeConfiguration", "bedrock-flowversion-agentflownodeconfiguration");
    impl AgentFlowNodeConfiguration {
        new! {
            agent_alias_arn: m::Arn = "AgentAliasArn", "update; at most 2048 characters";
        }
    }

    object!(CollectorFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.CollectorFlowNodeConfiguration", "bedrock-flowversion-collectorflownodeconfiguration");
    impl CollectorFlowNodeConfiguration {
        new! {}
    }

    object!(ConditionFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.ConditionFlowNodeConfiguration", "bedrock-flowversion-conditionflownodeconfiguration");
    impl ConditionFlowNodeConfiguration {
        new! {
            conditions: [FlowCondition] = "Conditions", "update; 1 to 5 items";
        }
    }

    object!(FieldForReranking = "AWS::Bedrock::FlowVersion.FieldForReranking", "bedrock-flowversion-fieldforreranking");
    impl FieldForReranking {
        new! {
            field_name: String = "FieldName", "update; 1 to 2000 characters";
        }
    }

    object!(FlowCondition = "AWS::Bedrock::FlowVersion.FlowCondition", "bedrock-flowversion-flowcondition");
    impl FlowCondition {
        new! {
            name: String = "Name", "update";
        }
        set! {
            expression: String = "Expression", "update; 1 to 64 characters";
        }
    }

    object!(FlowConditionalConnectionConfiguration = "AWS::Bedrock::FlowVersion.FlowConditionalConnectionConfiguration", "bedrock-flowversion-flowconditionalconnectionconfiguration");
    impl FlowConditionalConnectionConfiguration {
        new! {
            condition: String = "Condition", "update";
        }
    }

    object!(FlowConnection = "AWS::Bedrock::FlowVersion.FlowConnection", "bedrock-flowversion-flowconnection");
    impl FlowConnection {
        new! {
            name: String = "Name", "update";
            type_: FlowConnectionType = "Type", "update";
            source: String = "Source", "update";
            target: String = "Target", "update";
        }
        set! {
            configuration: FlowConnectionConfiguration = "Configuration", "update";
        }
    }

    object!(FlowConnectionConfiguration = "AWS::Bedrock::FlowVersion.FlowConnectionConfiguration", "bedrock-flowversion-flowconnectionconfiguration");
    impl FlowConnectionConfiguration {
        new! {}
        set! {
            conditional: FlowConditionalConnectionConfiguration = "Conditional", "update";
            data: FlowDataConnectionConfiguration = "Data", "update";
        }
    }

    object!(FlowDataConnectionConfiguration = "AWS::Bedrock::FlowVersion.FlowDataConnectionConfiguration", "bedrock-flowversion-flowdataconnectionconfiguration");
    impl FlowDataConnectionConfiguration {
        new! {
            source_output: String = "SourceOutput", "update";
            target_input: String = "TargetInput", "update";
        }
    }

    object!(FlowDefinition = "AWS::Bedrock::FlowVersion.FlowDefinition", "bedrock-flowversion-flowdefinition");
    impl FlowDefinition {
        new! {}
        set! {
            connections: [FlowConnection] = "Connections", "update; at most 100 items";
            nodes: [FlowNode] = "Nodes", "update; at most 40 items";
        }
    }

    object!(FlowNode = "AWS::Bedrock::FlowVersion.FlowNode", "bedrock-flowversion-flownode");
    impl FlowNode {
        new! {
            name: String = "Name", "update";
            type_: FlowNodeType = "Type", "update";
        }
        set! {
            configuration: FlowNodeConfiguration = "Configuration", "update";
            inputs: [FlowNodeInput] = "Inputs", "update; at most 5 items";
            outputs: [FlowNodeOutput] = "Outputs", "update; at most 5 items";
        }
    }

    object!(FlowNodeConfiguration = "AWS::Bedrock::FlowVersion.FlowNodeConfiguration", "bedrock-flowversion-flownodeconfiguration");
    impl FlowNodeConfiguration {
        new! {}
        set! {
            agent: AgentFlowNodeConfiguration = "Agent", "update";
            collector: CollectorFlowNodeConfiguration = "Collector", "update";
            condition: ConditionFlowNodeConfiguration = "Condition", "update";
            inline_code: InlineCodeFlowNodeConfiguration = "InlineCode", "update";
            input: InputFlowNodeConfiguration = "Input", "update";
            iterator: IteratorFlowNodeConfiguration = "Iterator", "update";
            knowledge_base: KnowledgeBaseFlowNodeConfiguration = "KnowledgeBase", "update";
            lambda_function: LambdaFunctionFlowNodeConfiguration = "LambdaFunction", "update";
            lex: LexFlowNodeConfiguration = "Lex", "update";
            loop_: LoopFlowNodeConfiguration = "Loop", "update";
            loop_controller: LoopControllerFlowNodeConfiguration = "LoopController", "update";
            loop_input: LoopInputFlowNodeConfiguration = "LoopInput", "update";
            output: OutputFlowNodeConfiguration = "Output", "update";
            prompt: PromptFlowNodeConfiguration = "Prompt", "update";
            retrieval: RetrievalFlowNodeConfiguration = "Retrieval", "update";
            storage: StorageFlowNodeConfiguration = "Storage", "update";
        }
    }

    object!(FlowNodeInput = "AWS::Bedrock::FlowVersion.FlowNodeInput", "bedrock-flowversion-flownodeinput");
    impl FlowNodeInput {
        new! {
            name: String = "Name", "update";
            type_: FlowNodeIoDataType = "Type", "update";
            expression: String = "Expression", "update; 1 to 64 characters";
        }
    }

    object!(FlowNodeOutput = "AWS::Bedrock::FlowVersion.FlowNodeOutput", "bedrock-flowversion-flownodeoutput");
    impl FlowNodeOutput {
        new! {
            name: String = "Name", "update";
            type_: FlowNodeIoDataType = "Type", "update";
        }
    }

    object!(GuardrailConfiguration = "AWS::Bedrock::FlowVersion.GuardrailConfiguration", "bedrock-flowversion-guardrailconfiguration");
    impl GuardrailConfiguration {
        new! {}
        set! {
            guardrail_identifier: String = "GuardrailIdentifier", "update; at most 2048 characters";
            guardrail_version: String = "GuardrailVersion", "update";
        }
    }

    object!(InlineCodeFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.InlineCodeFlowNodeConfiguration", "bedrock-flowversion-inlinecodeflownodeconfiguration");
    impl InlineCodeFlowNodeConfiguration {
        new! {
            code: String = "Code", "update; at most 5000000 characters";
            language: SupportedLanguages = "Language", "update";
        }
    }

    object!(InputFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.InputFlowNodeConfiguration", "bedrock-flowversion-inputflownodeconfiguration");
    impl InputFlowNodeConfiguration {
        new! {}
    }

    object!(IteratorFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.IteratorFlowNodeConfiguration", "bedrock-flowversion-iteratorflownodeconfiguration");
    impl IteratorFlowNodeConfiguration {
        new! {}
    }

    object!(KnowledgeBaseFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.KnowledgeBaseFlowNodeConfiguration", "bedrock-flowversion-knowledgebaseflownodeconfiguration");
    impl KnowledgeBaseFlowNodeConfiguration {
        new! {
            knowledge_base_id: String = "KnowledgeBaseId", "update; at most 10 characters";
        }
        set! {
            guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration", "update";
            inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration", "update";
            model_id: String = "ModelId", "update; 1 to 2048 characters";
            number_of_results: v::Number = "NumberOfResults", "update; 1 to 100";
            orchestration_configuration: KnowledgeBaseOrchestrationConfiguration = "OrchestrationConfiguration", "update";
            prompt_template: KnowledgeBasePromptTemplate = "PromptTemplate", "update";
            reranking_configuration: VectorSearchRerankingConfiguration = "RerankingConfiguration", "update";
        }
    }

    object!(KnowledgeBaseOrchestrationConfiguration = "AWS::Bedrock::FlowVersion.KnowledgeBaseOrchestrationConfiguration", "bedrock-flowversion-knowledgebaseorchestrationconfiguration");
    impl KnowledgeBaseOrchestrationConfiguration {
        new! {}
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
            inference_config: PromptInferenceConfiguration = "InferenceConfig", "update";
            performance_config: PerformanceConfiguration = "PerformanceConfig", "update";
            prompt_template: KnowledgeBasePromptTemplate = "PromptTemplate", "update";
        }
    }

    object!(KnowledgeBasePromptTemplate = "AWS::Bedrock::FlowVersion.KnowledgeBasePromptTemplate", "bedrock-flowversion-knowledgebaseprompttemplate");
    impl KnowledgeBasePromptTemplate {
        new! {
            text_prompt_template: String = "TextPromptTemplate", "update; 1 to 100000 characters";
        }
    }

    object!(LambdaFunctionFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.LambdaFunctionFlowNodeConfiguration", "bedrock-flowversion-lambdafunctionflownodeconfiguration");
    impl LambdaFunctionFlowNodeConfiguration {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; at most 2048 characters";
        }
    }

    object!(LexFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.LexFlowNodeConfiguration", "bedrock-flowversion-lexflownodeconfiguration");
    impl LexFlowNodeConfiguration {
        new! {
            bot_alias_arn: m::Arn = "BotAliasArn", "update; at most 78 characters";
            locale_id: String = "LocaleId", "update; 1 to 10 characters";
        }
    }

    object!(LoopControllerFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.LoopControllerFlowNodeConfiguration", "bedrock-flowversion-loopcontrollerflownodeconfiguration");
    impl LoopControllerFlowNodeConfiguration {
        new! {
            continue_condition: FlowCondition = "ContinueCondition", "update";
        }
        set! {
            max_iterations: v::Number = "MaxIterations", "update; 1 to 1000; default `10`";
        }
    }

    object!(LoopFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.LoopFlowNodeConfiguration", "bedrock-flowversion-loopflownodeconfiguration");
    impl LoopFlowNodeConfiguration {
        new! {
            definition: FlowDefinition = "Definition", "update";
        }
    }

    object!(LoopInputFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.LoopInputFlowNodeConfiguration", "bedrock-flowversion-loopinputflownodeconfiguration");
    impl LoopInputFlowNodeConfiguration {
        new! {}
    }

    object!(MetadataConfigurationForReranking = "AWS::Bedrock::FlowVersion.MetadataConfigurationForReranking", "bedrock-flowversion-metadataconfigurationforreranking");
    impl MetadataConfigurationForReranking {
        new! {
            selection_mode: RerankingMetadataSelectionMode = "SelectionMode", "update";
        }
        set! {
            selective_mode_configuration: RerankingMetadataSelectiveModeConfiguration = "SelectiveModeConfiguration", "update";
        }
    }

    object!(OutputFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.OutputFlowNodeConfiguration", "bedrock-flowversion-outputflownodeconfiguration");
    impl OutputFlowNodeConfiguration {
        new! {}
    }

    object!(PerformanceConfiguration = "AWS::Bedrock::FlowVersion.PerformanceConfiguration", "bedrock-flowversion-performanceconfiguration");
    impl PerformanceConfiguration {
        new! {}
        set! {
            latency: PerformanceConfigurationLatency = "Latency", "update";
        }
    }

    object!(PromptFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.PromptFlowNodeConfiguration", "bedrock-flowversion-promptflownodeconfiguration");
    impl PromptFlowNodeConfiguration {
        new! {
            source_configuration: PromptFlowNodeSourceConfiguration = "SourceConfiguration", "update";
        }
        set! {
            guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration", "update";
        }
    }

    object!(PromptFlowNodeInlineConfiguration = "AWS::Bedrock::FlowVersion.PromptFlowNodeInlineConfiguration", "bedrock-flowversion-promptflownodeinlineconfiguration");
    impl PromptFlowNodeInlineConfiguration {
        new! {
            model_id: String = "ModelId", "update; 1 to 2048 characters";
            template_type: PromptTemplateType = "TemplateType", "update";
            template_configuration: PromptTemplateConfiguration = "TemplateConfiguration", "update";
        }
        set! {
            inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration", "update";
        }
    }

    object!(PromptFlowNodeResourceConfiguration = "AWS::Bedrock::FlowVersion.PromptFlowNodeResourceConfiguration", "bedrock-flowversion-promptflownoderesourceconfiguration");
    impl PromptFlowNodeResourceConfiguration {
        new! {
            prompt_arn: m::Arn = "PromptArn", "update";
        }
    }

    object!(PromptFlowNodeSourceConfiguration = "AWS::Bedrock::FlowVersion.PromptFlowNodeSourceConfiguration", "bedrock-flowversion-promptflownodesourceconfiguration");
    impl PromptFlowNodeSourceConfiguration {
        new! {}
        set! {
            inline: PromptFlowNodeInlineConfiguration = "Inline", "update";
            resource: PromptFlowNodeResourceConfiguration = "Resource", "update";
        }
    }

    object!(PromptInferenceConfiguration = "AWS::Bedrock::FlowVersion.PromptInferenceConfiguration", "bedrock-flowversion-promptinferenceconfiguration");
    impl PromptInferenceConfiguration {
        new! {
            text: PromptModelInferenceConfiguration = "Text", "update";
        }
    }

    object!(PromptInputVariable = "AWS::Bedrock::FlowVersion.PromptInputVariable", "bedrock-flowversion-promptinputvariable");
    impl PromptInputVariable {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(PromptModelInferenceConfiguration = "AWS::Bedrock::FlowVersion.PromptModelInferenceConfiguration", "bedrock-flowversion-promptmodelinferenceconfiguration");
    impl PromptModelInferenceConfiguration {
        new! {}
        set! {
            max_tokens: v::Number = "MaxTokens", "update; 0 to 4096";
            stop_sequences: [String] = "StopSequences", "update; at most 4 items";
            temperature: v::Number = "Temperature", "update; 0 to 1";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(PromptTemplateConfiguration = "AWS::Bedrock::FlowVersion.PromptTemplateConfiguration", "bedrock-flowversion-prompttemplateconfiguration");
    impl PromptTemplateConfiguration {
        new! {
            text: TextPromptTemplateConfiguration = "Text", "update";
        }
    }

    object!(RerankingMetadataSelectiveModeConfiguration = "AWS::Bedrock::FlowVersion.RerankingMetadataSelectiveModeConfiguration", "bedrock-flowversion-rerankingmetadataselectivemodeconfiguration");
    impl RerankingMetadataSelectiveModeConfiguration {
        new! {}
        set! {
            fields_to_exclude: [FieldForReranking] = "FieldsToExclude", "update; 1 to 100 items";
            fields_to_include: [FieldForReranking] = "FieldsToInclude", "update; 1 to 100 items";
        }
    }

    object!(RetrievalFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.RetrievalFlowNodeConfiguration", "bedrock-flowversion-retrievalflownodeconfiguration");
    impl RetrievalFlowNodeConfiguration {
        new! {
            service_configuration: RetrievalFlowNodeServiceConfiguration = "ServiceConfiguration", "update";
        }
    }

    object!(RetrievalFlowNodeS3Configuration = "AWS::Bedrock::FlowVersion.RetrievalFlowNodeS3Configuration", "bedrock-flowversion-retrievalflownodes3configuration");
    impl RetrievalFlowNodeS3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
        }
    }

    object!(RetrievalFlowNodeServiceConfiguration = "AWS::Bedrock::FlowVersion.RetrievalFlowNodeServiceConfiguration", "bedrock-flowversion-retrievalflownodeserviceconfiguration");
    impl RetrievalFlowNodeServiceConfiguration {
        new! {}
        set! {
            s3: RetrievalFlowNodeS3Configuration = "S3", "update";
        }
    }

    object!(StorageFlowNodeConfiguration = "AWS::Bedrock::FlowVersion.StorageFlowNodeConfiguration", "bedrock-flowversion-storageflownodeconfiguration");
    impl StorageFlowNodeConfiguration {
        new! {
            service_configuration: StorageFlowNodeServiceConfiguration = "ServiceConfiguration", "update";
        }
    }

    object!(StorageFlowNodeS3Configuration = "AWS::Bedrock::FlowVersion.StorageFlowNodeS3Configuration", "bedrock-flowversion-storageflownodes3configuration");
    impl StorageFlowNodeS3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
        }
    }

    object!(StorageFlowNodeServiceConfiguration = "AWS::Bedrock::FlowVersion.StorageFlowNodeServiceConfiguration", "bedrock-flowversion-storageflownodeserviceconfiguration");
    impl StorageFlowNodeServiceConfiguration {
        new! {}
        set! {
            s3: StorageFlowNodeS3Configuration = "S3", "update";
        }
    }

    object!(TextPromptTemplateConfiguration = "AWS::Bedrock::FlowVersion.TextPromptTemplateConfiguration", "bedrock-flowversion-textprompttemplateconfiguration");
    impl TextPromptTemplateConfiguration {
        new! {
            text: String = "Text", "update; 1 to 200000 characters";
        }
        set! {
            input_variables: [PromptInputVariable] = "InputVariables", "update; at most 20 items";
        }
    }

    object!(VectorSearchBedrockRerankingConfiguration = "AWS::Bedrock::FlowVersion.VectorSearchBedrockRerankingConfiguration", "bedrock-flowversion-vectorsearchbedrockrerankingconfiguration");
    impl VectorSearchBedrockRerankingConfiguration {
        new! {
            model_configuration: VectorSearchBedrockRerankingModelConfiguration = "ModelConfiguration", "update";
        }
        set! {
            metadata_configuration: MetadataConfigurationForReranking = "MetadataConfiguration", "update";
            number_of_reranked_results: v::Number = "NumberOfRerankedResults", "update; 1 to 100";
        }
    }

    object!(VectorSearchBedrockRerankingModelConfiguration = "AWS::Bedrock::FlowVersion.VectorSearchBedrockRerankingModelConfiguration", "bedrock-flowversion-vectorsearchbedrockrerankingmodelconfiguration");
    impl VectorSearchBedrockRerankingModelConfiguration {
        new! {
            model_arn: m::Arn = "ModelArn", "update; 1 to 2048 characters";
        }
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
        }
    }

    object!(VectorSearchRerankingConfiguration = "AWS::Bedrock::FlowVersion.VectorSearchRerankingConfiguration", "bedrock-flowversion-vectorsearchrerankingconfiguration");
    impl VectorSearchRerankingConfiguration {
        new! {
            type_: VectorSearchRerankingConfigurationType = "Type", "update";
        }
        set! {
            bedrock_reranking_configuration: VectorSearchBedrockRerankingConfiguration = "BedrockRerankingConfiguration", "update";
        }
    }
    values! { FlowConnectionType: Data = "Data", Conditional = "Conditional" }
    values! { FlowNodeType: Input = "Input", Output = "Output", KnowledgeBase = "KnowledgeBase", Condition = "Condition", Lex = "Lex", Prompt = "Prompt", LambdaFunction = "LambdaFunction", Agent = "Agent", Iterator = "Iterator", Collector = "Collector", Storage = "Storage", Retrieval = "Retrieval", InlineCode = "InlineCode", Loop = "Loop", LoopInput = "LoopInput", LoopController = "LoopController" }
    values! { FlowNodeIoDataType: String = "String", Number = "Number", Boolean = "Boolean", Object = "Object", Array = "Array" }
    values! { SupportedLanguages: Python3 = "Python_3" }
    values! { RerankingMetadataSelectionMode: Selective = "SELECTIVE", All = "ALL" }
    values! { PerformanceConfigurationLatency: Standard = "standard", Optimized = "optimized" }
    values! { PromptTemplateType: Text = "TEXT" }
    values! { VectorSearchRerankingConfigurationType: BedrockRerankingModel = "BEDROCK_RERANKING_MODEL" }
}

resource! {
    Guardrail = "AWS::Bedrock::Guardrail", "bedrock-guardrail", List("Tags"), m::Arn
}
impl Guardrail {
    new! {
        name: String = "Name", "update; 1 to 50 characters";
        blocked_input_messaging: String = "BlockedInputMessaging", "update; 1 to 500 characters";
        blocked_outputs_messaging: String = "BlockedOutputsMessaging", "update; 1 to 500 characters";
    }
    set! {
        automated_reasoning_policy_config: guardrail::AutomatedReasoningPolicyConfig = "AutomatedReasoningPolicyConfig", "update";
        content_policy_config: guardrail::ContentPolicyConfig = "ContentPolicyConfig", "update";
        contextual_grounding_policy_config: guardrail::ContextualGroundingPolicyConfig = "ContextualGroundingPolicyConfig", "update";
        cross_region_config: guardrail::GuardrailCrossRegionConfig = "CrossRegionConfig", "update";
        description: String = "Description", "update; 1 to 200 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        sensitive_information_policy_config: guardrail::SensitiveInformationPolicyConfig = "SensitiveInformationPolicyConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        topic_policy_config: guardrail::TopicPolicyConfig = "TopicPolicyConfig", "update";
        word_policy_config: guardrail::WordPolicyConfig = "WordPolicyConfig", "update";
    }
}
impl c::Handle<Guardrail> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_failure_recommendations: [String] = "FailureRecommendations";
        attr_guardrail_arn: m::Arn = "GuardrailArn";
        attr_guardrail_id: String = "GuardrailId";
        attr_status: String = "Status";
        attr_status_reasons: [String] = "StatusReasons";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Guardrail: m::Arn = Ref; }
/// Property types and values of [`Guardrail`].
pub mod guardrail {
    use crate::value as v;
    object!(AutomatedReasoningPolicyConfig = "AWS::Bedrock::Guardrail.AutomatedReasoningPolicyConfig", "bedrock-guardrail-automatedreasoningpolicyconfig");
    impl AutomatedReasoningPolicyConfig {
        new! {
            policies: [String] = "Policies", "update; 1 to 2 items";
        }
        set! {
            confidence_threshold: v::Number = "ConfidenceThreshold", "update; 0 to 1";
        }
    }

    object!(ContentFilterConfig = "AWS::Bedrock::Guardrail.ContentFilterConfig", "bedrock-guardrail-contentfilterconfig");
    impl ContentFilterConfig {
        new! {
            type_: ContentFilterType = "Type", "update";
            input_strength: FilterStrength = "InputStrength", "update";
            output_strength: FilterStrength = "OutputStrength", "update";
        }
        set! {
            input_action: ContentFilterAction = "InputAction", "update";
            input_enabled: bool = "InputEnabled", "update";
            input_modalities: [Modality] = "InputModalities", "update; 1 to 2 items";
            output_action: ContentFilterAction = "OutputAction", "update";
            output_enabled: bool = "OutputEnabled", "update";
            output_modalities: [Modality] = "OutputModalities", "update; 1 to 2 items";
        }
    }

    object!(ContentFiltersTierConfig = "AWS::Bedrock::Guardrail.ContentFiltersTierConfig", "bedrock-guardrail-contentfilterstierconfig");
    impl ContentFiltersTierConfig {
        new! {
            tier_name: ContentFiltersTierName = "TierName", "update";
        }
    }

    object!(ContentPolicyConfig = "AWS::Bedrock::Guardrail.ContentPolicyConfig", "bedrock-guardrail-contentpolicyconfig");
    impl ContentPolicyConfig {
        new! {
            filters_config: [ContentFilterConfig] = "FiltersConfig", "update; 1 to 6 items";
        }
        set! {
            content_filters_tier_config: ContentFiltersTierConfig = "ContentFiltersTierConfig", "update";
        }
    }

    object!(ContextualGroundingFilterConfig = "AWS::Bedrock::Guardrail.ContextualGroundingFilterConfig", "bedrock-guardrail-contextualgroundingfilterconfig");
    impl ContextualGroundingFilterConfig {
        new! {
            type_: ContextualGroundingFilterType = "Type", "update";
            threshold: v::Number = "Threshold", "update; at least 0";
        }
        set! {
            action: ContextualGroundingAction = "Action", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(ContextualGroundingPolicyConfig = "AWS::Bedrock::Guardrail.ContextualGroundingPolicyConfig", "bedrock-guardrail-contextualgroundingpolicyconfig");
    impl ContextualGroundingPolicyConfig {
        new! {
            filters_config: [ContextualGroundingFilterConfig] = "FiltersConfig", "update; at least 1 items";
        }
    }

    object!(GuardrailCrossRegionConfig = "AWS::Bedrock::Guardrail.GuardrailCrossRegionConfig", "bedrock-guardrail-guardrailcrossregionconfig");
    impl GuardrailCrossRegionConfig {
        new! {
            guardrail_profile_arn: String = "GuardrailProfileArn", "update; 15 to 2048 characters";
        }
    }

    object!(ManagedWordsConfig = "AWS::Bedrock::Guardrail.ManagedWordsConfig", "bedrock-guardrail-managedwordsconfig");
    impl ManagedWordsConfig {
        new! {
            type_: ManagedWordsType = "Type", "update";
        }
        set! {
            input_action: WordAction = "InputAction", "update";
            input_enabled: bool = "InputEnabled", "update";
            output_action: WordAction = "OutputAction", "update";
            output_enabled: bool = "OutputEnabled", "update";
        }
    }

    object!(PiiEntityConfig = "AWS::Bedrock::Guardrail.PiiEntityConfig", "bedrock-guardrail-piientityconfig");
    impl PiiEntityConfig {
        new! {
            type_: PiiEntityType = "Type", "update";
            action: SensitiveInformationAction = "Action", "update";
        }
        set! {
            input_action: SensitiveInformationAction = "InputAction", "update";
            input_enabled: bool = "InputEnabled", "update";
            output_action: SensitiveInformationAction = "OutputAction", "update";
            output_enabled: bool = "OutputEnabled", "update";
        }
    }

    object!(RegexConfig = "AWS::Bedrock::Guardrail.RegexConfig", "bedrock-guardrail-regexconfig");
    impl RegexConfig {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            action: SensitiveInformationAction = "Action", "update";
            pattern: String = "Pattern", "update; at least 1 characters";
        }
        set! {
            description: String = "Description", "update; 1 to 1000 characters";
            input_action: SensitiveInformationAction = "InputAction", "update";
            input_enabled: bool = "InputEnabled", "update";
            output_action: SensitiveInformationAction = "OutputAction", "update";
            output_enabled: bool = "OutputEnabled", "update";
        }
    }

    object!(SensitiveInformationPolicyConfig = "AWS::Bedrock::Guardrail.SensitiveInformationPolicyConfig", "bedrock-guardrail-sensitiveinformationpolicyconfig");
    impl SensitiveInformationPolicyConfig {
        new! {}
        set! {
            pii_entities_config: [PiiEntityConfig] = "PiiEntitiesConfig", "update; at least 1 items";
            regexes_config: [RegexConfig] = "RegexesConfig", "update; 1 to 30 items";
        }
    }

    object!(TopicConfig = "AWS::Bedrock::Guardrail.TopicConfig", "bedrock-guardrail-topicconfig");
    impl TopicConfig {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            type_: TopicType = "Type", "update";
            definition: String = "Definition", "update; 1 to 1000 characters";
        }
        set! {
            examples: [String] = "Examples", "update; at most 5 items";
            input_action: TopicAction = "InputAction", "update";
            input_enabled: bool = "InputEnabled", "update";
            output_action: TopicAction = "OutputAction", "update";
            output_enabled: bool = "OutputEnabled", "update";
        }
    }

    object!(TopicPolicyConfig = "AWS::Bedrock::Guardrail.TopicPolicyConfig", "bedrock-guardrail-topicpolicyconfig");
    impl TopicPolicyConfig {
        new! {
            topics_config: [TopicConfig] = "TopicsConfig", "update; 1 to 30 items";
        }
        set! {
            topics_tier_config: TopicsTierConfig = "TopicsTierConfig", "update";
        }
    }

    object!(TopicsTierConfig = "AWS::Bedrock::Guardrail.TopicsTierConfig", "bedrock-guardrail-topicstierconfig");
    impl TopicsTierConfig {
        new! {
            tier_name: TopicsTierName = "TierName", "update";
        }
    }

    object!(WordConfig = "AWS::Bedrock::Guardrail.WordConfig", "bedrock-guardrail-wordconfig");
    impl WordConfig {
        new! {
            text: String = "Text", "update; at least 1 characters";
        }
        set! {
            input_action: WordAction = "InputAction", "update";
            input_enabled: bool = "InputEnabled", "update";
            output_action: WordAction = "OutputAction", "update";
            output_enabled: bool = "OutputEnabled", "update";
        }
    }

    object!(WordPolicyConfig = "AWS::Bedrock::Guardrail.WordPolicyConfig", "bedrock-guardrail-wordpolicyconfig");
    impl WordPolicyConfig {
        new! {}
        set! {
            managed_word_lists_config: [ManagedWordsConfig] = "ManagedWordListsConfig", "update";
            words_config: [WordConfig] = "WordsConfig", "update; 1 to 10000 items";
        }
    }
    values! { ContentFilterAction: Block = "BLOCK", None = "NONE" }
    values! { Modality: Text = "TEXT", Image = "IMAGE" }
    values! { FilterStrength: None = "NONE", Low = "LOW", Medium = "MEDIUM", High = "HIGH" }
    values! { ContentFilterType: Sexual = "SEXUAL", Violence = "VIOLENCE", Hate = "HATE", Insults = "INSULTS", Misconduct = "MISCONDUCT", PromptAttack = "PROMPT_ATTACK" }
    values! { ContentFiltersTierName: Classic = "CLASSIC", Standard = "STANDARD" }
    values! { ContextualGroundingAction: Block = "BLOCK", None = "NONE" }
    values! { ContextualGroundingFilterType: Grounding = "GROUNDING", Relevance = "RELEVANCE" }
    values! { WordAction: Block = "BLOCK", None = "NONE" }
    values! { ManagedWordsType: Profanity = "PROFANITY" }
    values! { SensitiveInformationAction: Block = "BLOCK", Anonymize = "ANONYMIZE", None = "NONE" }
    values! { PiiEntityType: Address = "ADDRESS", Age = "AGE", AwsAccessKey = "AWS_ACCESS_KEY", AwsSecretKey = "AWS_SECRET_KEY", CaHealthNumber = "CA_HEALTH_NUMBER", CaSocialInsuranceNumber = "CA_SOCIAL_INSURANCE_NUMBER", CreditDebitCardCvv = "CREDIT_DEBIT_CARD_CVV", CreditDebitCardExpiry = "CREDIT_DEBIT_CARD_EXPIRY", CreditDebitCardNumber = "CREDIT_DEBIT_CARD_NUMBER", DriverId = "DRIVER_ID", Email = "EMAIL", InternationalBankAccountNumber = "INTERNATIONAL_BANK_ACCOUNT_NUMBER", IpAddress = "IP_ADDRESS", LicensePlate = "LICENSE_PLATE", MacAddress = "MAC_ADDRESS", Name = "NAME", Password = "PASSWORD", Phone = "PHONE", Pin = "PIN", SwiftCode = "SWIFT_CODE", UkNationalHealthServiceNumber = "UK_NATIONAL_HEALTH_SERVICE_NUMBER", UkNationalInsuranceNumber = "UK_NATIONAL_INSURANCE_NUMBER", UkUniqueTaxpayerReferenceNumber = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", Url = "URL", Username = "USERNAME", UsBankAccountNumber = "US_BANK_ACCOUNT_NUMBER", UsBankRoutingNumber = "US_BANK_ROUTING_NUMBER", UsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", UsPassportNumber = "US_PASSPORT_NUMBER", UsSocialSecurityNumber = "US_SOCIAL_SECURITY_NUMBER", VehicleIdentificationNumber = "VEHICLE_IDENTIFICATION_NUMBER" }
    values! { TopicAction: Block = "BLOCK", None = "NONE" }
    values! { TopicType: Deny = "DENY" }
    values! { TopicsTierName: Classic = "CLASSIC", Standard = "STANDARD" }
}

resource! {
    GuardrailVersion = "AWS::Bedrock::GuardrailVersion", "bedrock-guardrailversion", None, String
}
impl GuardrailVersion {
    new! {
        guardrail_identifier: String = "GuardrailIdentifier", "replacement; at most 2048 characters; cannot be read back";
    }
    set! {
        description: String = "Description", "replacement; 1 to 200 characters";
    }
}
impl c::Handle<GuardrailVersion> {
    get! {
        attr_guardrail_arn: m::Arn = "GuardrailArn";
        attr_guardrail_id: String = "GuardrailId";
        attr_version: String = "Version";
    }
}

resource! {
    IntelligentPromptRouter = "AWS::Bedrock::IntelligentPromptRouter", "bedrock-intelligentpromptrouter", List("Tags"), m::Arn
}
impl IntelligentPromptRouter {
    new! {
        prompt_router_name: String = "PromptRouterName", "replacement; 1 to 64 characters";
        fallback_model: intelligent_prompt_router::PromptRouterTargetModel = "FallbackModel", "replacement";
        models: [intelligent_prompt_router::PromptRouterTargetModel] = "Models", "replacement";
        routing_criteria: intelligent_prompt_router::RoutingCriteria = "RoutingCriteria", "replacement";
    }
    set! {
        description: String = "Description", "replacement; 1 to 200 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<IntelligentPromptRouter> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_prompt_router_arn: m::Arn = "PromptRouterArn";
        attr_status: String = "Status";
        attr_type: String = "Type";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`IntelligentPromptRouter`].
pub mod intelligent_prompt_router {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(PromptRouterTargetModel = "AWS::Bedrock::IntelligentPromptRouter.PromptRouterTargetModel", "bedrock-intelligentpromptrouter-promptroutertargetmodel");
    impl PromptRouterTargetModel {
        new! {
            model_arn: m::Arn = "ModelArn", "update; 1 to 2048 characters";
        }
    }

    object!(RoutingCriteria = "AWS::Bedrock::IntelligentPromptRouter.RoutingCriteria", "bedrock-intelligentpromptrouter-routingcriteria");
    impl RoutingCriteria {
        new! {
            response_quality_difference: v::Number = "ResponseQualityDifference", "update; 0 to 100";
        }
    }
}

resource! {
    KnowledgeBase = "AWS::Bedrock::KnowledgeBase", "bedrock-knowledgebase", Map("Tags"), String
}
impl KnowledgeBase {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; at most 2048 characters";
        name: String = "Name", "update";
        knowledge_base_configuration: knowledge_base::KnowledgeBaseConfiguration = "KnowledgeBaseConfiguration", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 200 characters";
        storage_configuration: knowledge_base::StorageConfiguration = "StorageConfiguration", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<KnowledgeBase> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_failure_reasons: [String] = "FailureReasons";
        attr_knowledge_base_arn: m::Arn = "KnowledgeBaseArn";
        attr_knowledge_base_id: String = "KnowledgeBaseId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { KnowledgeBase: m::Arn = GetAtt("KnowledgeBaseArn"); }
/// Property types and values of [`KnowledgeBase`].
pub mod knowledge_base {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AudioConfiguration = "AWS::Bedrock::KnowledgeBase.AudioConfiguration", "bedrock-knowledgebase-audioconfiguration");
    impl AudioConfiguration {
        new! {
            segmentation_configuration: AudioSegmentationConfiguration = "SegmentationConfiguration", "update";
        }
    }

    object!(AudioSegmentationConfiguration = "AWS::Bedrock::KnowledgeBase.AudioSegmentationConfiguration", "bedrock-knowledgebase-audiosegmentationconfiguration");
    impl AudioSegmentationConfiguration {
        new! {
            fixed_length_duration: i64 = "FixedLengthDuration", "update; 1 to 30";
        }
    }

    object!(BedrockEmbeddingModelConfiguration = "AWS::Bedrock::KnowledgeBase.BedrockEmbeddingModelConfiguration", "bedrock-knowledgebase-bedrockembeddingmodelconfiguration");
    impl BedrockEmbeddingModelConfiguration {
        new! {}
        set! {
            audio: [AudioConfiguration] = "Audio", "update; 1 items";
            dimensions: i64 = "Dimensions", "update; 0 to 4096";
            embedding_data_type: EmbeddingDataType = "EmbeddingDataType", "update";
            model_configuration: v::Json = "ModelConfiguration", "update";
            video: [VideoConfiguration] = "Video", "update; 1 items";
        }
    }

    object!(CuratedQuery = "AWS::Bedrock::KnowledgeBase.CuratedQuery", "bedrock-knowledgebase-curatedquery");
    impl CuratedQuery {
        new! {
            natural_language: String = "NaturalLanguage", "update; 1 to 1000 characters";
            sql: String = "Sql", "update; 1 to 1000 characters";
        }
    }

    object!(EmbeddingModelConfiguration = "AWS::Bedrock::KnowledgeBase.EmbeddingModelConfiguration", "bedrock-knowledgebase-embeddingmodelconfiguration");
    impl EmbeddingModelConfiguration {
        new! {}
        set! {
            bedrock_embedding_model_configuration: BedrockEmbeddingModelConfiguration = "BedrockEmbeddingModelConfiguration", "update";
        }
    }

    object!(KendraKnowledgeBaseConfiguration = "AWS::Bedrock::KnowledgeBase.KendraKnowledgeBaseConfiguration", "bedrock-knowledgebase-kendraknowledgebaseconfiguration");
    impl KendraKnowledgeBaseConfiguration {
        new! {
            kendra_index_arn: m::Arn = "KendraIndexArn", "update";
        }
    }

    object!(KnowledgeBaseConfiguration = "AWS::Bedrock::KnowledgeBase.KnowledgeBaseConfiguration", "bedrock-knowledgebase-knowledgebaseconfiguration");
    impl KnowledgeBaseConfiguration {
        new! {
            type_: KnowledgeBaseType = "Type", "replacement";
        }
        set! {
            kendra_knowledge_base_configuration: KendraKnowledgeBaseConfiguration = "KendraKnowledgeBaseConfiguration", "replacement";
            managed_knowledge_base_configuration: ManagedKnowledgeBaseConfiguration = "ManagedKnowledgeBaseConfiguration", "replacement";
            sql_knowledge_base_configuration: SqlKnowledgeBaseConfiguration = "SqlKnowledgeBaseConfiguration", "update";
            vector_knowledge_base_configuration: VectorKnowledgeBaseConfiguration = "VectorKnowledgeBaseConfiguration", "replacement";
        }
    }

    object!(ManagedKnowledgeBaseConfiguration = "AWS::Bedrock::KnowledgeBase.ManagedKnowledgeBaseConfiguration", "bedrock-knowledgebase-managedknowledgebaseconfiguration");
    impl ManagedKnowledgeBaseConfiguration {
        new! {}
        set! {
            embedding_model_arn: m::Arn = "EmbeddingModelArn", "update; 20 to 2048 characters";
            embedding_model_configuration: EmbeddingModelConfiguration = "EmbeddingModelConfiguration", "update";
            embedding_model_type: EmbeddingModelType = "EmbeddingModelType", "update";
            server_side_encryption_configuration: ManagedKnowledgeBaseServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration", "update";
            supplemental_data_storage_configuration: SupplementalDataStorageConfiguration = "SupplementalDataStorageConfiguration", "update";
        }
    }

    object!(ManagedKnowledgeBaseServerSideEncryptionConfiguration = "AWS::Bedrock::KnowledgeBase.ManagedKnowledgeBaseServerSideEncryptionConfiguration", "bedrock-knowledgebase-managedknowledgebaseserversideencryptionconfiguration");
    impl ManagedKnowledgeBaseServerSideEncryptionConfiguration {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
        }
    }

    object!(MongodbAtlasConfiguration = "AWS::Bedrock::KnowledgeBase.MongoDbAtlasConfiguration", "bedrock-knowledgebase-mongodbatlasconfiguration");
    new_struct! { MongodbAtlasConfiguration, MongodbAtlasConfigurationRequired {
        credentials_secret_arn: m::Arn = "CredentialsSecretArn", "update";
        collection_name: String = "CollectionName", "update; at most 63 characters";
        database_name: String = "DatabaseName", "update; at most 63 characters";
        vector_index_name: String = "VectorIndexName", "update; at most 2048 characters";
        endpoint: String = "Endpoint", "update; at most 2048 characters";
        field_mapping: MongodbAtlasFieldMapping = "FieldMapping", "update";
    } }
    impl MongodbAtlasConfiguration {
        set! {
            endpoint_service_name: String = "EndpointServiceName", "update; at most 255 characters";
            text_index_name: String = "TextIndexName", "update; at most 2048 characters";
        }
    }

    object!(MongodbAtlasFieldMapping = "AWS::Bedrock::KnowledgeBase.MongoDbAtlasFieldMapping", "bedrock-knowledgebase-mongodbatlasfieldmapping");
    impl MongodbAtlasFieldMapping {
        new! {
            metadata_field: String = "MetadataField", "update; at most 2048 characters";
            text_field: String = "TextField", "update; at most 2048 characters";
            vector_field: String = "VectorField", "update; at most 2048 characters";
        }
    }

    object!(NeptuneAnalyticsConfiguration = "AWS::Bedrock::KnowledgeBase.NeptuneAnalyticsConfiguration", "bedrock-knowledgebase-neptuneanalyticsconfiguration");
    impl NeptuneAnalyticsConfiguration {
        new! {
            graph_arn: m::Arn = "GraphArn", "update; 1 to 255 characters";
            field_mapping: NeptuneAnalyticsFieldMapping = "FieldMapping", "update";
        }
    }

    object!(NeptuneAnalyticsFieldMapping = "AWS::Bedrock::KnowledgeBase.NeptuneAnalyticsFieldMapping", "bedrock-knowledgebase-neptuneanalyticsfieldmapping");
    impl NeptuneAnalyticsFieldMapping {
        new! {
            metadata_field: String = "MetadataField", "update; at most 2048 characters";
            text_field: String = "TextField", "update; at most 2048 characters";
        }
    }

    object!(OpenSearchManagedClusterConfiguration = "AWS::Bedrock::KnowledgeBase.OpenSearchManagedClusterConfiguration", "bedrock-knowledgebase-opensearchmanagedclusterconfiguration");
    impl OpenSearchManagedClusterConfiguration {
        new! {
            domain_arn: m::Arn = "DomainArn", "update; at most 2048 characters";
            vector_index_name: String = "VectorIndexName", "update; 1 to 2048 characters";
            domain_endpoint: String = "DomainEndpoint", "update; at most 2048 characters";
            field_mapping: OpenSearchManagedClusterFieldMapping = "FieldMapping", "update";
        }
    }

    object!(OpenSearchManagedClusterFieldMapping = "AWS::Bedrock::KnowledgeBase.OpenSearchManagedClusterFieldMapping", "bedrock-knowledgebase-opensearchmanagedclusterfieldmapping");
    impl OpenSearchManagedClusterFieldMapping {
        new! {
            metadata_field: String = "MetadataField", "update; at most 2048 characters";
            text_field: String = "TextField", "update; at most 2048 characters";
            vector_field: String = "VectorField", "update; at most 2048 characters";
        }
    }

    object!(OpenSearchServerlessConfiguration = "AWS::Bedrock::KnowledgeBase.OpenSearchServerlessConfiguration", "bedrock-knowledgebase-opensearchserverlessconfiguration");
    impl OpenSearchServerlessConfiguration {
        new! {
            collection_arn: m::Arn = "CollectionArn", "update; at most 2048 characters";
            vector_index_name: String = "VectorIndexName", "update; at most 2048 characters";
            field_mapping: OpenSearchServerlessFieldMapping = "FieldMapping", "update";
        }
    }

    object!(OpenSearchServerlessFieldMapping = "AWS::Bedrock::KnowledgeBase.OpenSearchServerlessFieldMapping", "bedrock-knowledgebase-opensearchserverlessfieldmapping");
    impl OpenSearchServerlessFieldMapping {
        new! {
            metadata_field: String = "MetadataField", "update; at most 2048 characters";
            text_field: String = "TextField", "update; at most 2048 characters";
            vector_field: String = "VectorField", "update; at most 2048 characters";
        }
    }

    object!(PineconeConfiguration = "AWS::Bedrock::KnowledgeBase.PineconeConfiguration", "bedrock-knowledgebase-pineconeconfiguration");
    impl PineconeConfiguration {
        new! {
            credentials_secret_arn: m::Arn = "CredentialsSecretArn", "update";
            connection_string: String = "ConnectionString", "update; at most 2048 characters";
            field_mapping: PineconeFieldMapping = "FieldMapping", "update";
        }
        set! {
            namespace: String = "Namespace", "update; at most 2048 characters";
        }
    }

    object!(PineconeFieldMapping = "AWS::Bedrock::KnowledgeBase.PineconeFieldMapping", "bedrock-knowledgebase-pineconefieldmapping");
    impl PineconeFieldMapping {
        new! {
            metadata_field: String = "MetadataField", "update; at most 2048 characters";
            text_field: String = "TextField", "update; at most 2048 characters";
        }
    }

    object!(QueryGenerationColumn = "AWS::Bedrock::KnowledgeBase.QueryGenerationColumn", "bedrock-knowledgebase-querygenerationcolumn");
    impl QueryGenerationColumn {
        new! {}
        set! {
            description: String = "Description", "update; 1 to 200 characters";
            inclusion: InclusionType = "Inclusion", "update";
            name: String = "Name", "update; 1 to 127 characters";
        }
    }

    object!(QueryGenerationConfiguration = "AWS::Bedrock::KnowledgeBase.QueryGenerationConfiguration", "bedrock-knowledgebase-querygenerationconfiguration");
    impl QueryGenerationConfiguration {
        new! {}
        set! {
            execution_timeout_seconds: i64 = "ExecutionTimeoutSeconds", "update; 1 to 200";
            generation_context: QueryGenerationContext = "GenerationContext", "update";
        }
    }

    object!(QueryGenerationContext = "AWS::Bedrock::KnowledgeBase.QueryGenerationContext", "bedrock-knowledgebase-querygenerationcontext");
    impl QueryGenerationContext {
        new! {}
        set! {
            curated_queries: [CuratedQuery] = "CuratedQueries", "update; at most 10 items";
            tables: [QueryGenerationTable] = "Tables", "update; at most 50 items";
        }
    }

    object!(QueryGenerationTable = "AWS::Bedrock::KnowledgeBase.QueryGenerationTable", "bedrock-knowledgebase-querygenerationtable");
    impl QueryGenerationTable {
        new! {
            name: String = "Name", "update";
        }
        set! {
            columns: [QueryGenerationColumn] = "Columns", "update";
            description: String = "Description", "update; 1 to 200 characters";
            inclusion: InclusionType = "Inclusion", "update";
        }
    }

    object!(RdsConfiguration = "AWS::Bedrock::KnowledgeBase.RdsConfiguration", "bedrock-knowledgebase-rdsconfiguration");
    new_struct! { RdsConfiguration, RdsConfigurationRequired {
        credentials_secret_arn: m::Arn = "CredentialsSecretArn", "update";
        resource_arn: m::Arn = "ResourceArn", "update";
        database_name: String = "DatabaseName", "update; at most 63 characters";
        table_name: String = "TableName", "update; at most 63 characters";
        field_mapping: RdsFieldMapping = "FieldMapping", "update";
    } }

    object!(RdsFieldMapping = "AWS::Bedrock::KnowledgeBase.RdsFieldMapping", "bedrock-knowledgebase-rdsfieldmapping");
    impl RdsFieldMapping {
        new! {
            metadata_field: String = "MetadataField", "update; at most 63 characters";
            primary_key_field: String = "PrimaryKeyField", "update; at most 63 characters";
            text_field: String = "TextField", "update; at most 63 characters";
            vector_field: String = "VectorField", "update; at most 63 characters";
        }
        set! {
            custom_metadata_field: String = "CustomMetadataField", "update; at most 63 characters";
        }
    }

    object!(RedshiftConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftConfiguration", "bedrock-knowledgebase-redshiftconfiguration");
    impl RedshiftConfiguration {
        new! {
            query_engine_configuration: RedshiftQueryEngineConfiguration = "QueryEngineConfiguration", "replacement";
            storage_configurations: [RedshiftQueryEngineStorageConfiguration] = "StorageConfigurations", "replacement; 1 items";
        }
        set! {
            query_generation_configuration: QueryGenerationConfiguration = "QueryGenerationConfiguration", "update";
        }
    }

    object!(RedshiftProvisionedAuthConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftProvisionedAuthConfiguration", "bedrock-knowledgebase-redshiftprovisionedauthconfiguration");
    impl RedshiftProvisionedAuthConfiguration {
        new! {
            type_: RedshiftProvisionedAuthType = "Type", "update";
        }
        set! {
            database_user: String = "DatabaseUser", "update";
            username_password_secret_arn: m::Arn = "UsernamePasswordSecretArn", "update";
        }
    }

    object!(RedshiftProvisionedConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftProvisionedConfiguration", "bedrock-knowledgebase-redshiftprovisionedconfiguration");
    impl RedshiftProvisionedConfiguration {
        new! {
            auth_configuration: RedshiftProvisionedAuthConfiguration = "AuthConfiguration", "update";
            cluster_identifier: String = "ClusterIdentifier", "update; 1 to 63 characters";
        }
    }

    object!(RedshiftQueryEngineAwsDataCatalogStorageConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineAwsDataCatalogStorageConfiguration", "bedrock-knowledgebase-redshiftqueryengineawsdatacatalogstorageconfiguration");
    impl RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
        new! {
            table_names: [String] = "TableNames", "update; 1 to 1000 items";
        }
    }

    object!(RedshiftQueryEngineConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineConfiguration", "bedrock-knowledgebase-redshiftqueryengineconfiguration");
    impl RedshiftQueryEngineConfiguration {
        new! {
            type_: RedshiftQueryEngineType = "Type", "update";
        }
        set! {
            provisioned_configuration: RedshiftProvisionedConfiguration = "ProvisionedConfiguration", "update";
            serverless_configuration: RedshiftServerlessConfiguration = "ServerlessConfiguration", "update";
        }
    }

    object!(RedshiftQueryEngineRedshiftStorageConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineRedshiftStorageConfiguration", "bedrock-knowledgebase-redshiftqueryengineredshiftstorageconfiguration");
    impl RedshiftQueryEngineRedshiftStorageConfiguration {
        new! {
            database_name: String = "DatabaseName", "update; 1 to 200 characters";
        }
    }

    object!(RedshiftQueryEngineStorageConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftQueryEngineStorageConfiguration", "bedrock-knowledgebase-redshiftqueryenginestorageconfiguration");
    impl RedshiftQueryEngineStorageConfiguration {
        new! {
            type_: RedshiftQueryEngineStorageType = "Type", "update";
        }
        set! {
            aws_data_catalog_configuration: RedshiftQueryEngineAwsDataCatalogStorageConfiguration = "AwsDataCatalogConfiguration", "update";
            redshift_configuration: RedshiftQueryEngineRedshiftStorageConfiguration = "RedshiftConfiguration", "update";
        }
    }

    object!(RedshiftServerlessAuthConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftServerlessAuthConfiguration", "bedrock-knowledgebase-redshiftserverlessauthconfiguration");
    impl RedshiftServerlessAuthConfiguration {
        new! {
            type_: RedshiftServerlessAuthType = "Type", "update";
        }
        set! {
            username_password_secret_arn: m::Arn = "UsernamePasswordSecretArn", "update";
        }
    }

    object!(RedshiftServerlessConfiguration = "AWS::Bedrock::KnowledgeBase.RedshiftServerlessConfiguration", "bedrock-knowledgebase-redshiftserverlessconfiguration");
    impl RedshiftServerlessConfiguration {
        new! {
            workgroup_arn: m::Arn = "WorkgroupArn", "update";
            auth_configuration: RedshiftServerlessAuthConfiguration = "AuthConfiguration", "update";
        }
    }

    object!(S3Location = "AWS::Bedrock::KnowledgeBase.S3Location", "bedrock-knowledgebase-s3location");
    impl S3Location {
        new! {
            uri: String = "URI", "update; 1 to 2048 characters";
        }
    }

    object!(S3VectorsConfiguration = "AWS::Bedrock::KnowledgeBase.S3VectorsConfiguration", "bedrock-knowledgebase-s3vectorsconfiguration");
    impl S3VectorsConfiguration {
        new! {}
        set! {
            index_arn: m::Arn = "IndexArn", "update";
            index_name: String = "IndexName", "update; 3 to 63 characters";
            vector_bucket_arn: m::Arn = "VectorBucketArn", "update";
        }
    }

    object!(SqlKnowledgeBaseConfiguration = "AWS::Bedrock::KnowledgeBase.SqlKnowledgeBaseConfiguration", "bedrock-knowledgebase-sqlknowledgebaseconfiguration");
    impl SqlKnowledgeBaseConfiguration {
        new! {
            type_: QueryEngineType = "Type", "replacement";
        }
        set! {
            redshift_configuration: RedshiftConfiguration = "RedshiftConfiguration", "update";
        }
    }

    object!(StorageConfiguration = "AWS::Bedrock::KnowledgeBase.StorageConfiguration", "bedrock-knowledgebase-storageconfiguration");
    impl StorageConfiguration {
        new! {
            type_: KnowledgeBaseStorageType = "Type", "update";
        }
        set! {
            mongodb_atlas_configuration: MongodbAtlasConfiguration = "MongoDbAtlasConfiguration", "update";
            neptune_analytics_configuration: NeptuneAnalyticsConfiguration = "NeptuneAnalyticsConfiguration", "update";
            opensearch_managed_cluster_configuration: OpenSearchManagedClusterConfiguration = "OpensearchManagedClusterConfiguration", "update";
            opensearch_serverless_configuration: OpenSearchServerlessConfiguration = "OpensearchServerlessConfiguration", "update";
            pinecone_configuration: PineconeConfiguration = "PineconeConfiguration", "update";
            rds_configuration: RdsConfiguration = "RdsConfiguration", "update";
            s3_vectors_configuration: S3VectorsConfiguration = "S3VectorsConfiguration", "update";
        }
    }

    object!(SupplementalDataStorageConfiguration = "AWS::Bedrock::KnowledgeBase.SupplementalDataStorageConfiguration", "bedrock-knowledgebase-supplementaldatastorageconfiguration");
    impl SupplementalDataStorageConfiguration {
        new! {
            supplemental_data_storage_locations: [SupplementalDataStorageLocation] = "SupplementalDataStorageLocations", "update; 1 items";
        }
    }

    object!(SupplementalDataStorageLocation = "AWS::Bedrock::KnowledgeBase.SupplementalDataStorageLocation", "bedrock-knowledgebase-supplementaldatastoragelocation");
    impl SupplementalDataStorageLocation {
        new! {
            supplemental_data_storage_location_type: SupplementalDataStorageLocationType = "SupplementalDataStorageLocationType", "update";
        }
        set! {
            s3_location: S3Location = "S3Location", "update";
        }
    }

    object!(VectorKnowledgeBaseConfiguration = "AWS::Bedrock::KnowledgeBase.VectorKnowledgeBaseConfiguration", "bedrock-knowledgebase-vectorknowledgebaseconfiguration");
    impl VectorKnowledgeBaseConfiguration {
        new! {
            embedding_model_arn: m::Arn = "EmbeddingModelArn", "update; 20 to 2048 characters";
        }
        set! {
            embedding_model_configuration: EmbeddingModelConfiguration = "EmbeddingModelConfiguration", "update";
            supplemental_data_storage_configuration: SupplementalDataStorageConfiguration = "SupplementalDataStorageConfiguration", "update";
        }
    }

    object!(VideoConfiguration = "AWS::Bedrock::KnowledgeBase.VideoConfiguration", "bedrock-knowledgebase-videoconfiguration");
    impl VideoConfiguration {
        new! {
            segmentation_configuration: VideoSegmentationConfiguration = "SegmentationConfiguration", "update";
        }
    }

    object!(VideoSegmentationConfiguration = "AWS::Bedrock::KnowledgeBase.VideoSegmentationConfiguration", "bedrock-knowledgebase-videosegmentationconfiguration");
    impl VideoSegmentationConfiguration {
        new! {
            fixed_length_duration: i64 = "FixedLengthDuration", "update; 1 to 30";
        }
    }
    values! { EmbeddingDataType: Float32 = "FLOAT32", Binary = "BINARY" }
    values! { KnowledgeBaseType: Vector = "VECTOR", Kendra = "KENDRA", Sql = "SQL", Managed = "MANAGED" }
    values! { EmbeddingModelType: Custom = "CUSTOM", Managed = "MANAGED" }
    values! { InclusionType: Include = "INCLUDE", Exclude = "EXCLUDE" }
    values! { RedshiftProvisionedAuthType: Iam = "IAM", UsernamePassword = "USERNAME_PASSWORD", Username = "USERNAME" }
    values! { RedshiftQueryEngineType: Serverless = "SERVERLESS", Provisioned = "PROVISIONED" }
    values! { RedshiftQueryEngineStorageType: Redshift = "REDSHIFT", AwsDataCatalog = "AWS_DATA_CATALOG" }
    values! { RedshiftServerlessAuthType: Iam = "IAM", UsernamePassword = "USERNAME_PASSWORD" }
    values! { QueryEngineType: Redshift = "REDSHIFT" }
    values! { KnowledgeBaseStorageType: OpensearchServerless = "OPENSEARCH_SERVERLESS", Pinecone = "PINECONE", Rds = "RDS", MongoDbAtlas = "MONGO_DB_ATLAS", NeptuneAnalytics = "NEPTUNE_ANALYTICS", S3Vectors = "S3_VECTORS", OpensearchManagedCluster = "OPENSEARCH_MANAGED_CLUSTER" }
    values! { SupplementalDataStorageLocationType: S3 = "S3" }
}

resource! {
    KnowledgeBasePolicy = "AWS::Bedrock::KnowledgeBasePolicy", "bedrock-knowledgebasepolicy", None, String
}
impl KnowledgeBasePolicy {
    new! {
        knowledge_base_id: String = "KnowledgeBaseId", "replacement; 1 to 10 characters";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}
impl c::Handle<KnowledgeBasePolicy> {
    get! {
        attr_revision_id: String = "RevisionId";
    }
}

resource! {
    Prompt = "AWS::Bedrock::Prompt", "bedrock-prompt", Map("Tags"), m::Arn
}
impl Prompt {
    new! {
        name: String = "Name", "update";
    }
    set! {
        customer_encryption_key_arn: m::Arn = "CustomerEncryptionKeyArn", "update; 1 to 2048 characters";
        default_variant: String = "DefaultVariant", "update";
        description: String = "Description", "update; 1 to 200 characters";
        tags: v::Map<String> = "Tags", "update";
        variants: [prompt::PromptVariant] = "Variants", "update; at most 3 items";
    }
}
impl c::Handle<Prompt> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_updated_at: String = "UpdatedAt";
        attr_version: String = "Version";
    }
}
give! { Prompt: m::Arn = Ref; }
/// Property types and values of [`Prompt`].
pub mod prompt {
    use crate::value as v;
    object!(AnyToolChoice = "AWS::Bedrock::Prompt.AnyToolChoice", "bedrock-prompt-anytoolchoice");
    impl AnyToolChoice {
        new! {}
    }

    object!(AutoToolChoice = "AWS::Bedrock::Prompt.AutoToolChoice", "bedrock-prompt-autotoolchoice");
    impl AutoToolChoice {
        new! {}
    }

    object!(CachePointBlock = "AWS::Bedrock::Prompt.CachePointBlock", "bedrock-prompt-cachepointblock");
    impl CachePointBlock {
        new! {
            type_: CachePointType = "Type", "update";
        }
    }

    object!(ChatPromptTemplateConfiguration = "AWS::Bedrock::Prompt.ChatPromptTemplateConfiguration", "bedrock-prompt-chatprompttemplateconfiguration");
    impl ChatPromptTemplateConfiguration {
        new! {
            messages: [Message] = "Messages", "update";
        }
        set! {
            input_variables: [PromptInputVariable] = "InputVariables", "update; at most 20 items";
            system: [SystemContentBlock] = "System", "update";
            tool_configuration: ToolConfiguration = "ToolConfiguration", "update";
        }
    }

    object!(ContentBlock = "AWS::Bedrock::Prompt.ContentBlock", "bedrock-prompt-contentblock");
    impl ContentBlock {
        new! {}
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            text: String = "Text", "update; at least 1 characters";
        }
    }

    object!(Message = "AWS::Bedrock::Prompt.Message", "bedrock-prompt-message");
    impl Message {
        new! {
            content: [ContentBlock] = "Content", "update; at least 1 items";
            role: ConversationRole = "Role", "update";
        }
    }

    object!(PromptAgentResource = "AWS::Bedrock::Prompt.PromptAgentResource", "bedrock-prompt-promptagentresource");
    impl PromptAgentResource {
        new! {
            agent_identifier: String = "AgentIdentifier", "update; at most 2048 characters";
        }
    }

    object!(PromptGenAiResource = "AWS::Bedrock::Prompt.PromptGenAiResource", "bedrock-prompt-promptgenairesource");
    impl PromptGenAiResource {
        new! {
            agent: PromptAgentResource = "Agent", "update";
        }
    }

    object!(PromptInferenceConfiguration = "AWS::Bedrock::Prompt.PromptInferenceConfiguration", "bedrock-prompt-promptinferenceconfiguration");
    impl PromptInferenceConfiguration {
        new! {
            text: PromptModelInferenceConfiguration = "Text", "update";
        }
    }

    object!(PromptInputVariable = "AWS::Bedrock::Prompt.PromptInputVariable", "bedrock-prompt-promptinputvariable");
    impl PromptInputVariable {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(PromptMetadataEntry = "AWS::Bedrock::Prompt.PromptMetadataEntry", "bedrock-prompt-promptmetadataentry");
    impl PromptMetadataEntry {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(PromptModelInferenceConfiguration = "AWS::Bedrock::Prompt.PromptModelInferenceConfiguration", "bedrock-prompt-promptmodelinferenceconfiguration");
    impl PromptModelInferenceConfiguration {
        new! {}
        set! {
            max_tokens: v::Number = "MaxTokens", "update; 0 to 512000";
            stop_sequences: [String] = "StopSequences", "update; at most 4 items";
            temperature: v::Number = "Temperature", "update; 0 to 1";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(PromptTemplateConfiguration = "AWS::Bedrock::Prompt.PromptTemplateConfiguration", "bedrock-prompt-prompttemplateconfiguration");
    impl PromptTemplateConfiguration {
        new! {}
        set! {
            chat: ChatPromptTemplateConfiguration = "Chat", "update";
            text: TextPromptTemplateConfiguration = "Text", "update";
        }
    }

    object!(PromptVariant = "AWS::Bedrock::Prompt.PromptVariant", "bedrock-prompt-promptvariant");
    impl PromptVariant {
        new! {
            name: String = "Name", "update";
            template_type: PromptTemplateType = "TemplateType", "update";
            template_configuration: PromptTemplateConfiguration = "TemplateConfiguration", "update";
        }
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
            gen_ai_resource: PromptGenAiResource = "GenAiResource", "update";
            inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration", "update";
            metadata: [PromptMetadataEntry] = "Metadata", "update; at most 50 items";
            model_id: String = "ModelId", "update; 1 to 2048 characters";
        }
    }

    object!(SpecificToolChoice = "AWS::Bedrock::Prompt.SpecificToolChoice", "bedrock-prompt-specifictoolchoice");
    impl SpecificToolChoice {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(SystemContentBlock = "AWS::Bedrock::Prompt.SystemContentBlock", "bedrock-prompt-systemcontentblock");
    impl SystemContentBlock {
        new! {}
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            text: String = "Text", "update; at least 1 characters";
        }
    }

    object!(TextPromptTemplateConfiguration = "AWS::Bedrock::Prompt.TextPromptTemplateConfiguration", "bedrock-prompt-textprompttemplateconfiguration");
    impl TextPromptTemplateConfiguration {
        new! {}
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            input_variables: [PromptInputVariable] = "InputVariables", "update; at most 20 items";
            text: String = "Text", "update; 1 to 200000 characters";
            text_s3_location: TextS3Location = "TextS3Location", "update; cannot be read back";
        }
    }

    object!(TextS3Location = "AWS::Bedrock::Prompt.TextS3Location", "bedrock-prompt-texts3location");
    impl TextS3Location {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            version: String = "Version", "update; 1 to 1024 characters";
        }
    }

    object!(Tool = "AWS::Bedrock::Prompt.Tool", "bedrock-prompt-tool");
    impl Tool {
        new! {}
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            tool_spec: ToolSpecification = "ToolSpec", "update";
        }
    }

    object!(ToolChoice = "AWS::Bedrock::Prompt.ToolChoice", "bedrock-prompt-toolchoice");
    impl ToolChoice {
        new! {}
        set! {
            any: AnyToolChoice = "Any", "update";
            auto: AutoToolChoice = "Auto", "update";
            tool: SpecificToolChoice = "Tool", "update";
        }
    }

    object!(ToolConfiguration = "AWS::Bedrock::Prompt.ToolConfiguration", "bedrock-prompt-toolconfiguration");
    impl ToolConfiguration {
        new! {
            tools: [Tool] = "Tools", "update; at least 1 items";
        }
        set! {
            tool_choice: ToolChoice = "ToolChoice", "update";
        }
    }

    object!(ToolInputSchema = "AWS::Bedrock::Prompt.ToolInputSchema", "bedrock-prompt-toolinputschema");
    impl ToolInputSchema {
        new! {
            json: v::Json = "Json", "update";
        }
    }

    object!(ToolSpecification = "AWS::Bedrock::Prompt.ToolSpecification", "bedrock-prompt-toolspecification");
    impl ToolSpecification {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            input_schema: ToolInputSchema = "InputSchema", "update";
        }
        set! {
            description: String = "Description", "update; at least 1 characters";
        }
    }
    values! { CachePointType: Default = "default" }
    values! { ConversationRole: User = "user", Assistant = "assistant" }
    values! { PromptTemplateType: Text = "TEXT", Chat = "CHAT" }
}

resource! {
    PromptVersion = "AWS::Bedrock::PromptVersion", "bedrock-promptversion", Map("Tags"), m::Arn
}
impl PromptVersion {
    new! {
        prompt_arn: m::Arn = "PromptArn", "replacement; 1 to 2048 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 200 characters";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<PromptVersion> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_customer_encryption_key_arn: m::Arn = "CustomerEncryptionKeyArn";
        attr_default_variant: String = "DefaultVariant";
        attr_name: String = "Name";
        attr_prompt_id: String = "PromptId";
        attr_updated_at: String = "UpdatedAt";
        attr_variants: [v::Json] = "Variants";
        attr_version: String = "Version";
    }
}
give! { PromptVersion: m::Arn = Ref; }
/// Property types and values of [`PromptVersion`].
pub mod prompt_version {
    use crate::value as v;
    object!(AnyToolChoice = "AWS::Bedrock::PromptVersion.AnyToolChoice", "bedrock-promptversion-anytoolchoice");
    impl AnyToolChoice {
        new! {}
    }

    object!(AutoToolChoice = "AWS::Bedrock::PromptVersion.AutoToolChoice", "bedrock-promptversion-autotoolchoice");
    impl AutoToolChoice {
        new! {}
    }

    object!(CachePointBlock = "AWS::Bedrock::PromptVersion.CachePointBlock", "bedrock-promptversion-cachepointblock");
    impl CachePointBlock {
        new! {
            type_: CachePointType = "Type", "update";
        }
    }

    object!(ChatPromptTemplateConfiguration = "AWS::Bedrock::PromptVersion.ChatPromptTemplateConfiguration", "bedrock-promptversion-chatprompttemplateconfiguration");
    impl ChatPromptTemplateConfiguration {
        new! {
            messages: [Message] = "Messages", "update";
        }
        set! {
            input_variables: [PromptInputVariable] = "InputVariables", "update; at most 20 items";
            system: [SystemContentBlock] = "System", "update";
            tool_configuration: ToolConfiguration = "ToolConfiguration", "update";
        }
    }

    object!(ContentBlock = "AWS::Bedrock::PromptVersion.ContentBlock", "bedrock-promptversion-contentblock");
    impl ContentBlock {
        new! {}
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            text: String = "Text", "update; at least 1 characters";
        }
    }

    object!(Message = "AWS::Bedrock::PromptVersion.Message", "bedrock-promptversion-message");
    impl Message {
        new! {
            content: [ContentBlock] = "Content", "update; at least 1 items";
            role: ConversationRole = "Role", "update";
        }
    }

    object!(PromptAgentResource = "AWS::Bedrock::PromptVersion.PromptAgentResource", "bedrock-promptversion-promptagentresource");
    impl PromptAgentResource {
        new! {
            agent_identifier: String = "AgentIdentifier", "update; at most 2048 characters";
        }
    }

    object!(PromptGenAiResource = "AWS::Bedrock::PromptVersion.PromptGenAiResource", "bedrock-promptversion-promptgenairesource");
    impl PromptGenAiResource {
        new! {
            agent: PromptAgentResource = "Agent", "update";
        }
    }

    object!(PromptInferenceConfiguration = "AWS::Bedrock::PromptVersion.PromptInferenceConfiguration", "bedrock-promptversion-promptinferenceconfiguration");
    impl PromptInferenceConfiguration {
        new! {
            text: PromptModelInferenceConfiguration = "Text", "update";
        }
    }

    object!(PromptInputVariable = "AWS::Bedrock::PromptVersion.PromptInputVariable", "bedrock-promptversion-promptinputvariable");
    impl PromptInputVariable {
        new! {}
        set! {
            name: String = "Name", "update";
        }
    }

    object!(PromptMetadataEntry = "AWS::Bedrock::PromptVersion.PromptMetadataEntry", "bedrock-promptversion-promptmetadataentry");
    impl PromptMetadataEntry {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(PromptModelInferenceConfiguration = "AWS::Bedrock::PromptVersion.PromptModelInferenceConfiguration", "bedrock-promptversion-promptmodelinferenceconfiguration");
    impl PromptModelInferenceConfiguration {
        new! {}
        set! {
            max_tokens: v::Number = "MaxTokens", "update; 0 to 4096";
            stop_sequences: [String] = "StopSequences", "update; at most 4 items";
            temperature: v::Number = "Temperature", "update; 0 to 1";
            top_p: v::Number = "TopP", "update; 0 to 1";
        }
    }

    object!(PromptTemplateConfiguration = "AWS::Bedrock::PromptVersion.PromptTemplateConfiguration", "bedrock-promptversion-prompttemplateconfiguration");
    impl PromptTemplateConfiguration {
        new! {}
        set! {
            chat: ChatPromptTemplateConfiguration = "Chat", "update";
            text: TextPromptTemplateConfiguration = "Text", "update";
        }
    }

    object!(PromptVariant = "AWS::Bedrock::PromptVersion.PromptVariant", "bedrock-promptversion-promptvariant");
    impl PromptVariant {
        new! {
            name: String = "Name", "update";
            template_type: PromptTemplateType = "TemplateType", "update";
            template_configuration: PromptTemplateConfiguration = "TemplateConfiguration", "update";
        }
        set! {
            additional_model_request_fields: v::Json = "AdditionalModelRequestFields", "update";
            gen_ai_resource: PromptGenAiResource = "GenAiResource", "update";
            inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration", "update";
            metadata: [PromptMetadataEntry] = "Metadata", "update; at most 50 items";
            model_id: String = "ModelId", "update; 1 to 2048 characters";
        }
    }

    object!(SpecificToolChoice = "AWS::Bedrock::PromptVersion.SpecificToolChoice", "bedrock-promptversion-specifictoolchoice");
    impl SpecificToolChoice {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
        }
    }

    object!(SystemContentBlock = "AWS::Bedrock::PromptVersion.SystemContentBlock", "bedrock-promptversion-systemcontentblock");
    impl SystemContentBlock {
        new! {}
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            text: String = "Text", "update; at least 1 characters";
        }
    }

    object!(TextPromptTemplateConfiguration = "AWS::Bedrock::PromptVersion.TextPromptTemplateConfiguration", "bedrock-promptversion-textprompttemplateconfiguration");
    impl TextPromptTemplateConfiguration {
        new! {
            text: String = "Text", "update; 1 to 200000 characters";
        }
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            input_variables: [PromptInputVariable] = "InputVariables", "update; at most 20 items";
        }
    }

    object!(Tool = "AWS::Bedrock::PromptVersion.Tool", "bedrock-promptversion-tool");
    impl Tool {
        new! {}
        set! {
            cache_point: CachePointBlock = "CachePoint", "update";
            tool_spec: ToolSpecification = "ToolSpec", "update";
        }
    }

    object!(ToolChoice = "AWS::Bedrock::PromptVersion.ToolChoice", "bedrock-promptversion-toolchoice");
    impl ToolChoice {
        new! {}
        set! {
            any: AnyToolChoice = "Any", "update";
            auto: AutoToolChoice = "Auto", "update";
            tool: SpecificToolChoice = "Tool", "update";
        }
    }

    object!(ToolConfiguration = "AWS::Bedrock::PromptVersion.ToolConfiguration", "bedrock-promptversion-toolconfiguration");
    impl ToolConfiguration {
        new! {
            tools: [Tool] = "Tools", "update; at least 1 items";
        }
        set! {
            tool_choice: ToolChoice = "ToolChoice", "update";
        }
    }

    object!(ToolInputSchema = "AWS::Bedrock::PromptVersion.ToolInputSchema", "bedrock-promptversion-toolinputschema");
    impl ToolInputSchema {
        new! {
            json: v::Json = "Json", "update";
        }
    }

    object!(ToolSpecification = "AWS::Bedrock::PromptVersion.ToolSpecification", "bedrock-promptversion-toolspecification");
    impl ToolSpecification {
        new! {
            name: String = "Name", "update; 1 to 64 characters";
            input_schema: ToolInputSchema = "InputSchema", "update";
        }
        set! {
            description: String = "Description", "update; at least 1 characters";
        }
    }
    values! { CachePointType: Default = "default" }
    values! { ConversationRole: User = "user", Assistant = "assistant" }
    values! { PromptTemplateType: Text = "TEXT", Chat = "CHAT" }
}

resource! {
    ResourcePolicy = "AWS::Bedrock::ResourcePolicy", "bedrock-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 1 to 2048 characters";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}

resource! {
    RetrievalInstruction = "AWS::Bedrock::RetrievalInstruction", "bedrock-retrievalinstruction", List("Tags"), m::Arn
}
impl RetrievalInstruction {
    new! {
        name: String = "Name", "replacement; 1 to 100 characters";
        instruction: retrieval_instruction::Instruction = "Instruction", "update";
    }
    set! {
        customer_encryption_key_arn: m::Arn = "CustomerEncryptionKeyArn", "replacement; 1 to 2048 characters";
        description: String = "Description", "update; 1 to 200 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RetrievalInstruction> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_last_transition_status: String = "LastTransitionStatus";
        attr_retrieval_instruction_id: String = "RetrievalInstructionId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { RetrievalInstruction: m::Arn = Ref; }
/// Property types and values of [`RetrievalInstruction`].
pub mod retrieval_instruction {
    object!(Instruction = "AWS::Bedrock::RetrievalInstruction.Instruction", "bedrock-retrievalinstruction-instruction");
    impl Instruction {
        new! {}
        set! {
            answer_format: String = "AnswerFormat", "update; at least 1 characters";
            answer_policy: String = "AnswerPolicy", "update; at least 1 characters";
            persona: String = "Persona", "update; at least 1 characters";
            retrieval_guidance: String = "RetrievalGuidance", "update; at least 1 characters";
        }
    }
}

resource! {
    Session = "AWS::Bedrock::Session", "bedrock-session", List("Tags"), m::Arn
}
impl Session {
    new! {}
    set! {
        encryption_key_arn: m::Arn = "EncryptionKeyArn", "replacement; 1 to 2048 characters";
        session_metadata: v::Map<String> = "SessionMetadata", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Session> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_session_arn: m::Arn = "SessionArn";
        attr_session_id: String = "SessionId";
        attr_session_status: String = "SessionStatus";
    }
}
give! { Session: m::Arn = Ref; }

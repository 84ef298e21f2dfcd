// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Wisdom`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AiAgent = "AWS::Wisdom::AIAgent", "wisdom-aiagent", Map("Tags"), String
}
impl AiAgent {
    new! {
        assistant_id: String = "AssistantId", "replacement";
        type_: ai_agent::AiAgentType = "Type", "replacement";
        configuration: ai_agent::AiAgentConfiguration = "Configuration", "update";
    }
    set! {
        description: String = "Description", "update; 1 to 255 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<AiAgent> {
    get! {
        attr_ai_agent_arn: m::Arn = "AIAgentArn";
        attr_ai_agent_id: String = "AIAgentId";
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_modified_time_seconds: v::Number = "ModifiedTimeSeconds";
    }
}
give! { AiAgent: m::Arn = GetAtt("AIAgentArn"); }
/// Property types and values of [`AiAgent`].
pub mod ai_agent {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AiAgentConfiguration = "AWS::Wisdom::AIAgent.AIAgentConfiguration", "wisdom-aiagent-aiagentconfiguration");
    impl AiAgentConfiguration {
        new! {}
        set! {
            answer_recommendation_ai_agent_configuration: AnswerRecommendationAiAgentConfiguration = "AnswerRecommendationAIAgentConfiguration", "update";
            case_summarization_ai_agent_configuration: CaseSummarizationAiAgentConfiguration = "CaseSummarizationAIAgentConfiguration", "update";
            email_generative_answer_ai_agent_configuration: EmailGenerativeAnswerAiAgentConfiguration = "EmailGenerativeAnswerAIAgentConfiguration", "update";
            email_overview_ai_agent_configuration: EmailOverviewAiAgentConfiguration = "EmailOverviewAIAgentConfiguration", "update";
            email_response_ai_agent_configuration: EmailResponseAiAgentConfiguration = "EmailResponseAIAgentConfiguration", "update";
            manual_search_ai_agent_configuration: ManualSearchAiAgentConfiguration = "ManualSearchAIAgentConfiguration", "update";
            note_taking_ai_agent_configuration: NoteTakingAiAgentConfiguration = "NoteTakingAIAgentConfiguration", "update";
            orchestration_ai_agent_configuration: OrchestrationAiAgentConfiguration = "OrchestrationAIAgentConfiguration", "update";
            self_service_ai_agent_configuration: SelfServiceAiAgentConfiguration = "SelfServiceAIAgentConfiguration", "update";
        }
    }

    object!(Annotation = "AWS::Wisdom::AIAgent.Annotation", "wisdom-aiagent-annotation");
    impl Annotation {
        new! {}
    }

    object!(AnswerRecommendationAiAgentConfiguration = "AWS::Wisdom::AIAgent.AnswerRecommendationAIAgentConfiguration", "wisdom-aiagent-answerrecommendationaiagentconfiguration");
    impl AnswerRecommendationAiAgentConfiguration {
        new! {}
        set! {
            answer_generation_ai_guardrail_id: String = "AnswerGenerationAIGuardrailId", "update";
            answer_generation_ai_prompt_id: String = "AnswerGenerationAIPromptId", "update";
            association_configurations: [AssociationConfiguration] = "AssociationConfigurations", "update";
            intent_labeling_generation_ai_prompt_id: String = "IntentLabelingGenerationAIPromptId", "update";
            locale: String = "Locale", "update; at least 1 characters";
            query_reformulation_ai_prompt_id: String = "QueryReformulationAIPromptId", "update";
        }
    }

    object!(AssociationConfiguration = "AWS::Wisdom::AIAgent.AssociationConfiguration", "wisdom-aiagent-associationconfiguration");
    impl AssociationConfiguration {
        new! {}
        set! {
            association_configuration_data: AssociationConfigurationData = "AssociationConfigurationData", "update";
            association_id: String = "AssociationId", "update";
            association_type: AiAgentAssociationConfigurationType = "AssociationType", "update";
        }
    }

    object!(AssociationConfigurationData = "AWS::Wisdom::AIAgent.AssociationConfigurationData", "wisdom-aiagent-associationconfigurationdata");
    impl AssociationConfigurationData {
        new! {
            knowledge_base_association_configuration_data: KnowledgeBaseAssociationConfigurationData = "KnowledgeBaseAssociationConfigurationData", "update";
        }
    }

    object!(CaseSummarizationAiAgentConfiguration = "AWS::Wisdom::AIAgent.CaseSummarizationAIAgentConfiguration", "wisdom-aiagent-casesummarizationaiagentconfiguration");
    impl CaseSummarizationAiAgentConfiguration {
        new! {}
        set! {
            case_summarization_ai_guardrail_id: String = "CaseSummarizationAIGuardrailId", "update";
            case_summarization_ai_prompt_id: String = "CaseSummarizationAIPromptId", "update";
            locale: String = "Locale", "update; at least 1 characters";
        }
    }

    object!(EmailGenerativeAnswerAiAgentConfiguration = "AWS::Wisdom::AIAgent.EmailGenerativeAnswerAIAgentConfiguration", "wisdom-aiagent-emailgenerativeansweraiagentconfiguration");
    impl EmailGenerativeAnswerAiAgentConfiguration {
        new! {}
        set! {
            association_configurations: [AssociationConfiguration] = "AssociationConfigurations", "update";
            email_generative_answer_ai_prompt_id: String = "EmailGenerativeAnswerAIPromptId", "update";
            email_query_reformulation_ai_prompt_id: String = "EmailQueryReformulationAIPromptId", "update";
            locale: String = "Locale", "update; at least 1 characters";
        }
    }

    object!(EmailOverviewAiAgentConfiguration = "AWS::Wisdom::AIAgent.EmailOverviewAIAgentConfiguration", "wisdom-aiagent-emailoverviewaiagentconfiguration");
    impl EmailOverviewAiAgentConfiguration {
        new! {}
        set! {
            email_overview_ai_prompt_id: String = "EmailOverviewAIPromptId", "update";
            locale: String = "Locale", "update; at least 1 characters";
        }
    }

    object!(EmailResponseAiAgentConfiguration = "AWS::Wisdom::AIAgent.EmailResponseAIAgentConfiguration", "wisdom-aiagent-emailresponseaiagentconfiguration");
    impl EmailResponseAiAgentConfiguration {
        new! {}
        set! {
            association_configurations: [AssociationConfiguration] = "AssociationConfigurations", "update";
            email_query_reformulation_ai_prompt_id: String = "EmailQueryReformulationAIPromptId", "update";
            email_response_ai_prompt_id: String = "EmailResponseAIPromptId", "update";
            locale: String = "Locale", "update; at least 1 characters";
        }
    }

    object!(KnowledgeBaseAssociationConfigurationData = "AWS::Wisdom::AIAgent.KnowledgeBaseAssociationConfigurationData", "wisdom-aiagent-knowledgebaseassociationconfigurationdata");
    impl KnowledgeBaseAssociationConfigurationData {
        new! {}
        set! {
            content_tag_filter: TagFilter = "ContentTagFilter", "update";
            max_results: v::Number = "MaxResults", "update; 1 to 100";
            override_knowledge_base_search_type: KnowledgeBaseSearchType = "OverrideKnowledgeBaseSearchType", "update";
        }
    }

    object!(ManualSearchAiAgentConfiguration = "AWS::Wisdom::AIAgent.ManualSearchAIAgentConfiguration", "wisdom-aiagent-manualsearchaiagentconfiguration");
    impl ManualSearchAiAgentConfiguration {
        new! {}
        set! {
            answer_generation_ai_guardrail_id: String = "AnswerGenerationAIGuardrailId", "update";
            answer_generation_ai_prompt_id: String = "AnswerGenerationAIPromptId", "update";
            association_configurations: [AssociationConfiguration] = "AssociationConfigurations", "update";
            locale: String = "Locale", "update; at least 1 characters";
        }
    }

    object!(NoteTakingAiAgentConfiguration = "AWS::Wisdom::AIAgent.NoteTakingAIAgentConfiguration", "wisdom-aiagent-notetakingaiagentconfiguration");
    impl NoteTakingAiAgentConfiguration {
        new! {}
        set! {
            locale: String = "Locale", "update; at least 1 characters";
            note_taking_ai_guardrail_id: String = "NoteTakingAIGuardrailId", "update";
            note_taking_ai_prompt_id: String = "NoteTakingAIPromptId", "update";
        }
    }

    object!(OrCondition = "AWS::Wisdom::AIAgent.OrCondition", "wisdom-aiagent-orcondition");
    impl OrCondition {
        new! {}
        set! {
            and_conditions: [crate::cfn::Tag] = "AndConditions", "update";
            tag_condition: crate::cfn::Tag = "TagCondition", "update";
        }
    }

    object!(OrchestrationAiAgentConfiguration = "AWS::Wisdom::AIAgent.OrchestrationAIAgentConfiguration", "wisdom-aiagent-orchestrationaiagentconfiguration");
    impl OrchestrationAiAgentConfiguration {
        new! {
            orchestration_ai_prompt_id: String = "OrchestrationAIPromptId", "update";
        }
        set! {
            connect_instance_arn: m::Arn = "ConnectInstanceArn", "update; 1 to 2048 characters";
            locale: String = "Locale", "update; at least 1 characters";
            orchestration_ai_guardrail_id: String = "OrchestrationAIGuardrailId", "update";
            tool_configurations: [ToolConfiguration] = "ToolConfigurations", "update";
        }
    }

    object!(SelfServiceAiAgentConfiguration = "AWS::Wisdom::AIAgent.SelfServiceAIAgentConfiguration", "wisdom-aiagent-selfserviceaiagentconfiguration");
    impl SelfServiceAiAgentConfiguration {
        new! {}
        set! {
            association_configurations: [AssociationConfiguration] = "AssociationConfigurations", "update";
            self_service_ai_guardrail_id: String = "SelfServiceAIGuardrailId", "update";
            self_service_answer_generation_ai_prompt_id: String = "SelfServiceAnswerGenerationAIPromptId", "update";
            self_service_pre_processing_ai_prompt_id: String = "SelfServicePreProcessingAIPromptId", "update";
        }
    }

    object!(TagFilter = "AWS::Wisdom::AIAgent.TagFilter", "wisdom-aiagent-tagfilter");
    impl TagFilter {
        new! {}
        set! {
            and_conditions: [crate::cfn::Tag] = "AndConditions", "update";
            or_conditions: [OrCondition] = "OrConditions", "update";
            tag_condition: crate::cfn::Tag = "TagCondition", "update";
        }
    }

    object!(ToolConfiguration = "AWS::Wisdom::AIAgent.ToolConfiguration", "wisdom-aiagent-toolconfiguration");
    impl ToolConfiguration {
        new! {
            tool_name: String = "ToolName", "update; at least 1 characters";
            tool_type: ToolType = "ToolType", "update";
        }
        set! {
            annotations: Annotation = "Annotations", "update";
            description: String = "Description", "update; at least 1 characters";
            input_schema: v::Json = "InputSchema", "update";
            instruction: ToolInstruction = "Instruction", "update";
            output_filters: [ToolOutputFilter] = "OutputFilters", "update";
            output_schema: v::Json = "OutputSchema", "update";
            override_input_values: [ToolOverrideInputValue] = "OverrideInputValues", "update";
            title: String = "Title", "update; at least 1 characters";
            tool_id: String = "ToolId", "update; at least 1 characters";
            user_interaction_configuration: UserInteractionConfiguration = "UserInteractionConfiguration", "update";
        }
    }

    object!(ToolInstruction = "AWS::Wisdom::AIAgent.ToolInstruction", "wisdom-aiagent-toolinstruction");
    impl ToolInstruction {
        new! {}
        set! {
            examples: [String] = "Examples", "update";
            instruction: String = "Instruction", "update";
        }
    }

    object!(ToolOutputConfiguration = "AWS::Wisdom::AIAgent.ToolOutputConfiguration", "wisdom-aiagent-tooloutputconfiguration");
    impl ToolOutputConfiguration {
        new! {}
        set! {
            output_variable_name_override: String = "OutputVariableNameOverride", "update; at least 1 characters";
            session_data_namespace: String = "SessionDataNamespace", "update; at least 1 characters";
        }
    }

    object!(ToolOutputFilter = "AWS::Wisdom::AIAgent.ToolOutputFilter", "wisdom-aiagent-tooloutputfilter");
    impl ToolOutputFilter {
        new! {
            json_path: String = "JsonPath", "update; at least 1 characters";
        }
        set! {
            output_configuration: ToolOutputConfiguration = "OutputConfiguration", "update";
        }
    }

    object!(ToolOverrideConstantInputValue = "AWS::Wisdom::AIAgent.ToolOverrideConstantInputValue", "wisdom-aiagent-tooloverrideconstantinputvalue");
    impl ToolOverrideConstantInputValue {
        new! {
            type_: ToolOverrideInputValueType = "Type", "update";
            value: String = "Value", "update; at least 1 characters";
        }
    }

    object!(ToolOverrideInputValue = "AWS::Wisdom::AIAgent.ToolOverrideInputValue", "wisdom-aiagent-tooloverrideinputvalue");
    impl ToolOverrideInputValue {
        new! {
            json_path: String = "JsonPath", "update; at least 1 characters";
            value: ToolOverrideInputValueConfiguration = "Value", "update";
        }
    }

    object!(ToolOverrideInputValueConfiguration = "AWS::Wisdom::AIAgent.ToolOverrideInputValueConfiguration", "wisdom-aiagent-tooloverrideinputvalueconfiguration");
    impl ToolOverrideInputValueConfiguration {
        new! {
            constant: ToolOverrideConstantInputValue = "Constant", "update";
        }
    }

    object!(UserInteractionConfiguration = "AWS::Wisdom::AIAgent.UserInteractionConfiguration", "wisdom-aiagent-userinteractionconfiguration");
    impl UserInteractionConfiguration {
        new! {}
        set! {
            is_user_confirmation_required: bool = "IsUserConfirmationRequired", "update";
        }
    }
    values! { AiAgentType: ManualSearch = "MANUAL_SEARCH", AnswerRecommendation = "ANSWER_RECOMMENDATION", SelfService = "SELF_SERVICE", EmailResponse = "EMAIL_RESPONSE", EmailOverview = "EMAIL_OVERVIEW", EmailGenerativeAnswer = "EMAIL_GENERATIVE_ANSWER", Orchestration = "ORCHESTRATION", NoteTaking = "NOTE_TAKING", CaseSummarization = "CASE_SUMMARIZATION" }
    values! { AiAgentAssociationConfigurationType: KnowledgeBase = "KNOWLEDGE_BASE" }
    values! { KnowledgeBaseSearchType: Hybrid = "HYBRID", Semantic = "SEMANTIC" }
    values! { ToolType: ModelContextProtocol = "MODEL_CONTEXT_PROTOCOL", ReturnToControl = "RETURN_TO_CONTROL", Constant = "CONSTANT" }
    values! { ToolOverrideInputValueType: String = "STRING", Number = "NUMBER", JsonString = "JSON_STRING" }
}

resource! {
    AiAgentVersion = "AWS::Wisdom::AIAgentVersion", "wisdom-aiagentversion", None, String
}
impl AiAgentVersion {
    new! {
        ai_agent_id: String = "AIAgentId", "replacement";
        assistant_id: String = "AssistantId", "replacement";
    }
    set! {
        modified_time_seconds: v::Number = "ModifiedTimeSeconds", "replacement";
    }
}
impl c::Handle<AiAgentVersion> {
    get! {
        attr_ai_agent_arn: m::Arn = "AIAgentArn";
        attr_ai_agent_version_id: String = "AIAgentVersionId";
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_version_number: v::Number = "VersionNumber";
    }
}

resource! {
    AiGuardrail = "AWS::Wisdom::AIGuardrail", "wisdom-aiguardrail", Map("Tags"), String
}
impl AiGuardrail {
    new! {
        assistant_id: String = "AssistantId", "replacement";
        blocked_input_messaging: String = "BlockedInputMessaging", "update; 1 to 500 characters";
        blocked_outputs_messaging: String = "BlockedOutputsMessaging", "update; 1 to 500 characters";
    }
    set! {
        content_policy_config: ai_guardrail::AiGuardrailContentPolicyConfig = "ContentPolicyConfig", "update";
        contextual_grounding_policy_config: ai_guardrail::AiGuardrailContextualGroundingPolicyConfig = "ContextualGroundingPolicyConfig", "update";
        description: String = "Description", "update; 1 to 200 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        sensitive_information_policy_config: ai_guardrail::AiGuardrailSensitiveInformationPolicyConfig = "SensitiveInformationPolicyConfig", "update";
        tags: v::Map<String> = "Tags", "replacement";
        topic_policy_config: ai_guardrail::AiGuardrailTopicPolicyConfig = "TopicPolicyConfig", "update";
        word_policy_config: ai_guardrail::AiGuardrailWordPolicyConfig = "WordPolicyConfig", "update";
    }
}
impl c::Handle<AiGuardrail> {
    get! {
        attr_ai_guardrail_arn: m::Arn = "AIGuardrailArn";
        attr_ai_guardrail_id: String = "AIGuardrailId";
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_modified_time_seconds: v::Number = "ModifiedTimeSeconds";
    }
}
give! { AiGuardrail: m::Arn = GetAtt("AIGuardrailArn"); }
/// Property types and values of [`AiGuardrail`].
pub mod ai_guardrail {
    use crate::value as v;
    object!(AiGuardrailContentPolicyConfig = "AWS::Wisdom::AIGuardrail.AIGuardrailContentPolicyConfig", "wisdom-aiguardrail-aiguardrailcontentpolicyconfig");
    impl AiGuardrailContentPolicyConfig {
        new! {
            filters_config: [GuardrailContentFilterConfig] = "FiltersConfig", "update; 1 to 6 items";
        }
    }

    object!(AiGuardrailContextualGroundingPolicyConfig = "AWS::Wisdom::AIGuardrail.AIGuardrailContextualGroundingPolicyConfig", "wisdom-aiguardrail-aiguardrailcontextualgroundingpolicyconfig");
    impl AiGuardrailContextualGroundingPolicyConfig {
        new! {
            filters_config: [GuardrailContextualGroundingFilterConfig] = "FiltersConfig", "update; at least 1 items";
        }
    }

    object!(AiGuardrailSensitiveInformationPolicyConfig = "AWS::Wisdom::AIGuardrail.AIGuardrailSensitiveInformationPolicyConfig", "wisdom-aiguardrail-aiguardrailsensitiveinformationpolicyconfig");
    impl AiGuardrailSensitiveInformationPolicyConfig {
        new! {}
        set! {
            pii_entities_config: [GuardrailPiiEntityConfig] = "PiiEntitiesConfig", "update; at least 1 items";
            regexes_config: [GuardrailRegexConfig] = "RegexesConfig", "update; at least 1 items";
        }
    }

    object!(AiGuardrailTopicPolicyConfig = "AWS::Wisdom::AIGuardrail.AIGuardrailTopicPolicyConfig", "wisdom-aiguardrail-aiguardrailtopicpolicyconfig");
    impl AiGuardrailTopicPolicyConfig {
        new! {
            topics_config: [GuardrailTopicConfig] = "TopicsConfig", "update; at least 1 items";
        }
    }

    object!(AiGuardrailWordPolicyConfig = "AWS::Wisdom::AIGuardrail.AIGuardrailWordPolicyConfig", "wisdom-aiguardrail-aiguardrailwordpolicyconfig");
    impl AiGuardrailWordPolicyConfig {
        new! {}
        set! {
            managed_word_lists_config: [GuardrailManagedWordsConfig] = "ManagedWordListsConfig", "update";
            words_config: [GuardrailWordConfig] = "WordsConfig", "update; at least 1 items";
        }
    }

    object!(GuardrailContentFilterConfig = "AWS::Wisdom::AIGuardrail.GuardrailContentFilterConfig", "wisdom-aiguardrail-guardrailcontentfilterconfig");
    impl GuardrailContentFilterConfig {
        new! {
            type_: GuardrailContentFilterType = "Type", "update";
            input_strength: GuardrailFilterStrength = "InputStrength", "update";
            output_strength: GuardrailFilterStrength = "OutputStrength", "update";
        }
    }

    object!(GuardrailContextualGroundingFilterConfig = "AWS::Wisdom::AIGuardrail.GuardrailContextualGroundingFilterConfig", "wisdom-aiguardrail-guardrailcontextualgroundingfilterconfig");
    impl GuardrailContextualGroundingFilterConfig {
        new! {
            type_: GuardrailContextualGroundingFilterType = "Type", "update";
            threshold: v::Number = "Threshold", "update; at least 0; default `0`";
        }
    }

    object!(GuardrailManagedWordsConfig = "AWS::Wisdom::AIGuardrail.GuardrailManagedWordsConfig", "wisdom-aiguardrail-guardrailmanagedwordsconfig");
    impl GuardrailManagedWordsConfig {
        new! {
            type_: GuardrailManagedWordsType = "Type", "update";
        }
    }

    object!(GuardrailPiiEntityConfig = "AWS::Wisdom::AIGuardrail.GuardrailPiiEntityConfig", "wisdom-aiguardrail-guardrailpiientityconfig");
    impl GuardrailPiiEntityConfig {
        new! {
            type_: GuardrailPiiEntityType = "Type", "update";
            action: GuardrailSensitiveInformationAction = "Action", "update";
        }
    }

    object!(GuardrailRegexConfig = "AWS::Wisdom::AIGuardrail.GuardrailRegexConfig", "wisdom-aiguardrail-guardrailregexconfig");
    impl GuardrailRegexConfig {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            action: GuardrailSensitiveInformationAction = "Action", "update";
            pattern: String = "Pattern", "update; at least 1 characters";
        }
        set! {
            description: String = "Description", "update; 1 to 1000 characters";
        }
    }

    object!(GuardrailTopicConfig = "AWS::Wisdom::AIGuardrail.GuardrailTopicConfig", "wisdom-aiguardrail-guardrailtopicconfig");
    impl GuardrailTopicConfig {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            type_: GuardrailTopicType = "Type", "update";
            definition: String = "Definition", "update; 1 to 200 characters";
        }
        set! {
            examples: [String] = "Examples", "update";
        }
    }

    object!(GuardrailWordConfig = "AWS::Wisdom::AIGuardrail.GuardrailWordConfig", "wisdom-aiguardrail-guardrailwordconfig");
    impl GuardrailWordConfig {
        new! {
            text: String = "Text", "update; at least 1 characters";
        }
    }
    values! { GuardrailFilterStrength: None = "NONE", Low = "LOW", Medium = "MEDIUM", High = "HIGH" }
    values! { GuardrailContentFilterType: Sexual = "SEXUAL", Violence = "VIOLENCE", Hate = "HATE", Insults = "INSULTS", Misconduct = "MISCONDUCT", PromptAttack = "PROMPT_ATTACK" }
    values! { GuardrailContextualGroundingFilterType: Grounding = "GROUNDING", Relevance = "RELEVANCE" }
    values! { GuardrailManagedWordsType: Profanity = "PROFANITY" }
    values! { GuardrailSensitiveInformationAction: Block = "BLOCK", Anonymize = "ANONYMIZE" }
    values! { GuardrailPiiEntityType: Address = "ADDRESS", Age = "AGE", AwsAccessKey = "AWS_ACCESS_KEY", AwsSecretKey = "AWS_SECRET_KEY", CaHealthNumber = "CA_HEALTH_NUMBER", CaSocialInsuranceNumber = "CA_SOCIAL_INSURANCE_NUMBER", CreditDebitCardCvv = "CREDIT_DEBIT_CARD_CVV", CreditDebitCardExpiry = "CREDIT_DEBIT_CARD_EXPIRY", CreditDebitCardNumber = "CREDIT_DEBIT_CARD_NUMBER", DriverId = "DRIVER_ID", Email = "EMAIL", InternationalBankAccountNumber = "INTERNATIONAL_BANK_ACCOUNT_NUMBER", IpAddress = "IP_ADDRESS", LicensePlate = "LICENSE_PLATE", MacAddress = "MAC_ADDRESS", Name = "NAME", Password = "PASSWORD", Phone = "PHONE", Pin = "PIN", SwiftCode = "SWIFT_CODE", UkNationalHealthServiceNumber = "UK_NATIONAL_HEALTH_SERVICE_NUMBER", UkNationalInsuranceNumber = "UK_NATIONAL_INSURANCE_NUMBER", UkUniqueTaxpayerReferenceNumber = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", Url = "URL", Username = "USERNAME", UsBankAccountNumber = "US_BANK_ACCOUNT_NUMBER", UsBankRoutingNumber = "US_BANK_ROUTING_NUMBER", UsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", UsPassportNumber = "US_PASSPORT_NUMBER", UsSocialSecurityNumber = "US_SOCIAL_SECURITY_NUMBER", VehicleIdentificationNumber = "VEHICLE_IDENTIFICATION_NUMBER" }
    values! { GuardrailTopicType: Deny = "DENY" }
}

resource! {
    AiGuardrailVersion = "AWS::Wisdom::AIGuardrailVersion", "wisdom-aiguardrailversion", None, String
}
impl AiGuardrailVersion {
    new! {
        ai_guardrail_id: String = "AIGuardrailId", "replacement";
        assistant_id: String = "AssistantId", "replacement";
    }
    set! {
        modified_time_seconds: v::Number = "ModifiedTimeSeconds", "replacement";
    }
}
impl c::Handle<AiGuardrailVersion> {
    get! {
        attr_ai_guardrail_arn: m::Arn = "AIGuardrailArn";
        attr_ai_guardrail_version_id: String = "AIGuardrailVersionId";
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_version_number: v::Number = "VersionNumber";
    }
}

resource! {
    AiPrompt = "AWS::Wisdom::AIPrompt", "wisdom-aiprompt", Map("Tags"), String
}
new_struct! { AiPrompt, AiPromptRequired {
    model_id: String = "ModelId", "update; 1 to 2048 characters";
    template_type: ai_prompt::AiPromptTemplateType = "TemplateType", "replacement";
    type_: ai_prompt::AiPromptType = "Type", "replacement";
    api_format: ai_prompt::AiPromptApiFormat = "ApiFormat", "replacement";
    template_configuration: ai_prompt::AiPromptTemplateConfiguration = "TemplateConfiguration", "update";
} }
impl AiPrompt {
    set! {
        assistant_id: String = "AssistantId", "replacement";
        description: String = "Description", "update; 1 to 255 characters";
        name: String = "Name", "replacement; 1 to 255 characters";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<AiPrompt> {
    get! {
        attr_ai_prompt_arn: m::Arn = "AIPromptArn";
        attr_ai_prompt_id: String = "AIPromptId";
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_modified_time_seconds: v::Number = "ModifiedTimeSeconds";
    }
}
give! { AiPrompt: m::Arn = GetAtt("AIPromptArn"); }
/// Property types and values of [`AiPrompt`].
pub mod ai_prompt {
    object!(AiPromptTemplateConfiguration = "AWS::Wisdom::AIPrompt.AIPromptTemplateConfiguration", "wisdom-aiprompt-aiprompttemplateconfiguration");
    impl AiPromptTemplateConfiguration {
        new! {
            text_full_ai_prompt_edit_template_configuration: TextFullAiPromptEditTemplateConfiguration = "TextFullAIPromptEditTemplateConfiguration", "update";
        }
    }

    object!(TextFullAiPromptEditTemplateConfiguration = "AWS::Wisdom::AIPrompt.TextFullAIPromptEditTemplateConfiguration", "wisdom-aiprompt-textfullaipromptedittemplateconfiguration");
    impl TextFullAiPromptEditTemplateConfiguration {
        new! {
            text: String = "Text", "update; 1 to 200000 characters";
        }
    }
    values! { AiPromptApiFormat: AnthropicClaudeMessages = "ANTHROPIC_CLAUDE_MESSAGES", AnthropicClaudeTextCompletions = "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS", Messages = "MESSAGES", TextCompletions = "TEXT_COMPLETIONS" }
    values! { AiPromptTemplateType: Text = "TEXT" }
    values! { AiPromptType: AnswerGeneration = "ANSWER_GENERATION", IntentLabelingGeneration = "INTENT_LABELING_GENERATION", QueryReformulation = "QUERY_REFORMULATION", SelfServicePreProcessing = "SELF_SERVICE_PRE_PROCESSING", SelfServiceAnswerGeneration = "SELF_SERVICE_ANSWER_GENERATION", EmailResponse = "EMAIL_RESPONSE", EmailOverview = "EMAIL_OVERVIEW", EmailGenerativeAnswer = "EMAIL_GENERATIVE_ANSWER", EmailQueryReformulation = "EMAIL_QUERY_REFORMULATION", Orchestration = "ORCHESTRATION", NoteTaking = "NOTE_TAKING", CaseSummarization = "CASE_SUMMARIZATION" }
}

resource! {
    AiPromptVersion = "AWS::Wisdom::AIPromptVersion", "wisdom-aipromptversion", None, String
}
impl AiPromptVersion {
    new! {
        ai_prompt_id: String = "AIPromptId", "replacement";
        assistant_id: String = "AssistantId", "replacement";
    }
    set! {
        modified_time_seconds: v::Number = "ModifiedTimeSeconds", "replacement";
    }
}
impl c::Handle<AiPromptVersion> {
    get! {
        attr_ai_prompt_arn: m::Arn = "AIPromptArn";
        attr_ai_prompt_version_id: String = "AIPromptVersionId";
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_version_number: v::Number = "VersionNumber";
    }
}

resource! {
    Assistant = "AWS::Wisdom::Assistant", "wisdom-assistant", List("Tags"), String
}
impl Assistant {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
        type_: assistant::AssistantType = "Type", "replacement";
    }
    set! {
        description: String = "Description", "replacement; 1 to 255 characters";
        server_side_encryption_configuration: assistant::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<Assistant> {
    get! {
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_assistant_id: String = "AssistantId";
    }
}
give! { Assistant: m::Arn = GetAtt("AssistantArn"); }
/// Property types and values of [`Assistant`].
pub mod assistant {
    use crate::value::meaning as m;
    object!(ServerSideEncryptionConfiguration = "AWS::Wisdom::Assistant.ServerSideEncryptionConfiguration", "wisdom-assistant-serversideencryptionconfiguration");
    impl ServerSideEncryptionConfiguration {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 4096 characters";
        }
    }
    values! { AssistantType: Agent = "AGENT" }
}

resource! {
    AssistantAssociation = "AWS::Wisdom::AssistantAssociation", "wisdom-assistantassociation", List("Tags"), String
}
impl AssistantAssociation {
    new! {
        assistant_id: String = "AssistantId", "replacement";
        association_type: assistant_association::AssociationType = "AssociationType", "replacement";
        association: assistant_association::AssociationData = "Association", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<AssistantAssociation> {
    get! {
        attr_assistant_arn: m::Arn = "AssistantArn";
        attr_assistant_association_arn: m::Arn = "AssistantAssociationArn";
        attr_assistant_association_id: String = "AssistantAssociationId";
    }
}
give! { AssistantAssociation: m::Arn = GetAtt("AssistantAssociationArn"); }
/// Property types and values of [`AssistantAssociation`].
pub mod assistant_association {
    use crate::value::meaning as m;
    object!(AssociationData = "AWS::Wisdom::AssistantAssociation.AssociationData", "wisdom-assistantassociation-associationdata");
    impl AssociationData {
        new! {}
        set! {
            external_bedrock_knowledge_base_config: ExternalBedrockKnowledgeBaseConfig = "ExternalBedrockKnowledgeBaseConfig", "update";
            knowledge_base_id: String = "KnowledgeBaseId", "replacement";
        }
    }

    object!(ExternalBedrockKnowledgeBaseConfig = "AWS::Wisdom::AssistantAssociation.ExternalBedrockKnowledgeBaseConfig", "wisdom-assistantassociation-externalbedrockknowledgebaseconfig");
    impl ExternalBedrockKnowledgeBaseConfig {
        new! {
            access_role_arn: m::iam::RoleArn = "AccessRoleArn", "update";
            bedrock_knowledge_base_arn: m::Arn = "BedrockKnowledgeBaseArn", "update";
        }
    }
    values! { AssociationType: KnowledgeBase = "KNOWLEDGE_BASE", ExternalBedrockKnowledgeBase = "EXTERNAL_BEDROCK_KNOWLEDGE_BASE" }
}

resource! {
    Content = "AWS::Wisdom::Content", "wisdom-content", List("Tags"), m::Arn
}
impl Content {
    new! {
        knowledge_base_id: String = "KnowledgeBaseId", "replacement";
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        metadata: v::Map<String> = "Metadata", "update";
        override_link_out_uri: String = "OverrideLinkOutUri", "update; 1 to 4096 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        title: String = "Title", "update; 1 to 255 characters";
        upload_id: String = "UploadId", "update; 1 to 1200 characters; cannot be read back";
    }
}
impl c::Handle<Content> {
    get! {
        attr_content_arn: m::Arn = "ContentArn";
        attr_content_id: String = "ContentId";
        attr_content_type: String = "ContentType";
        attr_knowledge_base_arn: m::Arn = "KnowledgeBaseArn";
        attr_link_out_uri: String = "LinkOutUri";
        attr_revision_id: String = "RevisionId";
        attr_status: String = "Status";
    }
}
give! { Content: m::Arn = Ref; }

resource! {
    ContentAssociation = "AWS::Wisdom::ContentAssociation", "wisdom-contentassociation", List("Tags"), m::Arn
}
impl ContentAssociation {
    new! {
        association_type: content_association::AssociationType = "AssociationType", "replacement";
        content_id: String = "ContentId", "replacement";
        knowledge_base_id: String = "KnowledgeBaseId", "replacement";
        association: content_association::ContentAssociationContents = "Association", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<ContentAssociation> {
    get! {
        attr_content_arn: m::Arn = "ContentArn";
        attr_content_association_arn: m::Arn = "ContentAssociationArn";
        attr_content_association_id: String = "ContentAssociationId";
        attr_knowledge_base_arn: m::Arn = "KnowledgeBaseArn";
    }
}
give! { ContentAssociation: m::Arn = Ref; }
/// Property types and values of [`ContentAssociation`].
pub mod content_association {
    object!(AmazonConnectGuideAssociationData = "AWS::Wisdom::ContentAssociation.AmazonConnectGuideAssociationData", "wisdom-contentassociation-amazonconnectguideassociationdata");
    impl AmazonConnectGuideAssociationData {
        new! {}
        set! {
            flow_id: String = "FlowId", "update; 1 to 2048 characters";
        }
    }

    object!(ContentAssociationContents = "AWS::Wisdom::ContentAssociation.ContentAssociationContents", "wisdom-contentassociation-contentassociationcontents");
    impl ContentAssociationContents {
        new! {
            amazon_connect_guide_association: AmazonConnectGuideAssociationData = "AmazonConnectGuideAssociation", "update";
        }
    }
    values! { AssociationType: AmazonConnectGuide = "AMAZON_CONNECT_GUIDE" }
}

resource! {
    KnowledgeBase = "AWS::Wisdom::KnowledgeBase", "wisdom-knowledgebase", List("Tags"), String
}
impl KnowledgeBase {
    new! {
        knowledge_base_type: knowledge_base::KnowledgeBaseType = "KnowledgeBaseType", "replacement";
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "replacement; 1 to 255 characters";
        rendering_configuration: knowledge_base::RenderingConfiguration = "RenderingConfiguration", "update";
        server_side_encryption_configuration: knowledge_base::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration", "replacement";
        source_configuration: knowledge_base::SourceConfiguration = "SourceConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
        vector_ingestion_configuration: knowledge_base::VectorIngestionConfiguration = "VectorIngestionConfiguration", "update";
    }
}
impl c::Handle<KnowledgeBase> {
    get! {
        attr_knowledge_base_arn: m::Arn = "KnowledgeBaseArn";
        attr_knowledge_base_id: String = "KnowledgeBaseId";
    }
}
give! { KnowledgeBase: m::Arn = GetAtt("KnowledgeBaseArn"); }
/// Property types and values of [`KnowledgeBase`].
pub mod knowledge_base {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AppIntegrationsConfiguration = "AWS::Wisdom::KnowledgeBase.AppIntegrationsConfiguration", "wisdom-knowledgebase-appintegrationsconfiguration");
    impl AppIntegrationsConfiguration {
        new! {
            app_integration_arn: m::Arn = "AppIntegrationArn", "replacement; 1 to 2048 characters";
        }
        set! {
            object_fields: [String] = "ObjectFields", "replacement; 1 to 100 items";
        }
    }

    object!(BedrockFoundationModelConfiguration = "AWS::Wisdom::KnowledgeBase.BedrockFoundationModelConfiguration", "wisdom-knowledgebase-bedrockfoundationmodelconfiguration");
    impl BedrockFoundationModelConfiguration {
        new! {
            model_arn: m::Arn = "ModelArn", "update; 1 to 2048 characters";
        }
        set! {
            parsing_prompt: ParsingPrompt = "ParsingPrompt", "update";
        }
    }

    object!(ChunkingConfiguration = "AWS::Wisdom::KnowledgeBase.ChunkingConfiguration", "wisdom-knowledgebase-chunkingconfiguration");
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

    object!(CrawlerLimits = "AWS::Wisdom::KnowledgeBase.CrawlerLimits", "wisdom-knowledgebase-crawlerlimits");
    impl CrawlerLimits {
        new! {}
        set! {
            rate_limit: v::Number = "RateLimit", "update; 1 to 3000";
        }
    }

    object!(FixedSizeChunkingConfiguration = "AWS::Wisdom::KnowledgeBase.FixedSizeChunkingConfiguration", "wisdom-knowledgebase-fixedsizechunkingconfiguration");
    impl FixedSizeChunkingConfiguration {
        new! {
            max_tokens: v::Number = "MaxTokens", "update; at least 1";
            overlap_percentage: v::Number = "OverlapPercentage", "update; 1 to 99";
        }
    }

    object!(HierarchicalChunkingConfiguration = "AWS::Wisdom::KnowledgeBase.HierarchicalChunkingConfiguration", "wisdom-knowledgebase-hierarchicalchunkingconfiguration");
    impl HierarchicalChunkingConfiguration {
        new! {
            level_configurations: [HierarchicalChunkingLevelConfiguration] = "LevelConfigurations", "update; 2 items";
            overlap_tokens: v::Number = "OverlapTokens", "update; at least 1";
        }
    }

    object!(HierarchicalChunkingLevelConfiguration = "AWS::Wisdom::KnowledgeBase.HierarchicalChunkingLevelConfiguration", "wisdom-knowledgebase-hierarchicalchunkinglevelconfiguration");
    impl HierarchicalChunkingLevelConfiguration {
        new! {
            max_tokens: v::Number = "MaxTokens", "update; 1 to 8192";
        }
    }

    object!(ManagedSourceConfiguration = "AWS::Wisdom::KnowledgeBase.ManagedSourceConfiguration", "wisdom-knowledgebase-managedsourceconfiguration");
    impl ManagedSourceConfiguration {
        new! {
            web_crawler_configuration: WebCrawlerConfiguration = "WebCrawlerConfiguration", "update";
        }
    }

    object!(ParsingConfiguration = "AWS::Wisdom::KnowledgeBase.ParsingConfiguration", "wisdom-knowledgebase-parsingconfiguration");
    impl ParsingConfiguration {
        new! {
            parsing_strategy: ParsingStrategy = "ParsingStrategy", "update";
        }
        set! {
            bedrock_foundation_model_configuration: BedrockFoundationModelConfiguration = "BedrockFoundationModelConfiguration", "update";
        }
    }

    object!(ParsingPrompt = "AWS::Wisdom::KnowledgeBase.ParsingPrompt", "wisdom-knowledgebase-parsingprompt");
    impl ParsingPrompt {
        new! {
            parsing_prompt_text: String = "ParsingPromptText", "update; 1 to 10000 characters";
        }
    }

    object!(RenderingConfiguration = "AWS::Wisdom::KnowledgeBase.RenderingConfiguration", "wisdom-knowledgebase-renderingconfiguration");
    impl RenderingConfiguration {
        new! {}
        set! {
            template_uri: String = "TemplateUri", "update; 1 to 4096 characters";
        }
    }

    object!(SeedUrl = "AWS::Wisdom::KnowledgeBase.SeedUrl", "wisdom-knowledgebase-seedurl");
    impl SeedUrl {
        new! {}
        set! {
            url: String = "Url", "update";
        }
    }

    object!(SemanticChunkingConfiguration = "AWS::Wisdom::KnowledgeBase.SemanticChunkingConfiguration", "wisdom-knowledgebase-semanticchunkingconfiguration");
    impl SemanticChunkingConfiguration {
        new! {
            breakpoint_percentile_threshold: v::Number = "BreakpointPercentileThreshold", "update; 50 to 99";
            buffer_size: v::Number = "BufferSize", "update; 0 to 1";
            max_tokens: v::Number = "MaxTokens", "update; at least 1";
        }
    }

    object!(ServerSideEncryptionConfiguration = "AWS::Wisdom::KnowledgeBase.ServerSideEncryptionConfiguration", "wisdom-knowledgebase-serversideencryptionconfiguration");
    impl ServerSideEncryptionConfiguration {
        new! {}
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 4096 characters";
        }
    }

    object!(SourceConfiguration = "AWS::Wisdom::KnowledgeBase.SourceConfiguration", "wisdom-knowledgebase-sourceconfiguration");
    impl SourceConfiguration {
        new! {}
        set! {
            app_integrations: AppIntegrationsConfiguration = "AppIntegrations", "replacement";
            managed_source_configuration: ManagedSourceConfiguration = "ManagedSourceConfiguration", "update";
        }
    }

    object!(UrlConfiguration = "AWS::Wisdom::KnowledgeBase.UrlConfiguration", "wisdom-knowledgebase-urlconfiguration");
    impl UrlConfiguration {
        new! {}
        set! {
            seed_urls: [SeedUrl] = "SeedUrls", "update; 1 to 100 items";
        }
    }

    object!(VectorIngestionConfiguration = "AWS::Wisdom::KnowledgeBase.VectorIngestionConfiguration", "wisdom-knowledgebase-vectoringestionconfiguration");
    impl VectorIngestionConfiguration {
        new! {}
        set! {
            chunking_configuration: ChunkingConfiguration = "ChunkingConfiguration", "update";
            parsing_configuration: ParsingConfiguration = "ParsingConfiguration", "update";
        }
    }

    object!(WebCrawlerConfiguration = "AWS::Wisdom::KnowledgeBase.WebCrawlerConfiguration", "wisdom-knowledgebase-webcrawlerconfiguration");
    impl WebCrawlerConfiguration {
        new! {
            url_configuration: UrlConfiguration = "UrlConfiguration", "update";
        }
        set! {
            crawler_limits: CrawlerLimits = "CrawlerLimits", "update";
            exclusion_filters: [String] = "ExclusionFilters", "update; 1 to 25 items";
            inclusion_filters: [String] = "InclusionFilters", "update; 1 to 25 items";
            scope: Scope = "Scope", "update";
        }
    }
    values! { KnowledgeBaseType: External = "EXTERNAL", Custom = "CUSTOM", MessageTemplates = "MESSAGE_TEMPLATES", Managed = "MANAGED", QuickResponses = "QUICK_RESPONSES" }
    values! { ChunkingStrategy: FixedSize = "FIXED_SIZE", None = "NONE", Hierarchical = "HIERARCHICAL", Semantic = "SEMANTIC" }
    values! { ParsingStrategy: BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL" }
    values! { Scope: HostOnly = "HOST_ONLY", Subdomains = "SUBDOMAINS" }
}

resource! {
    MessageTemplate = "AWS::Wisdom::MessageTemplate", "wisdom-messagetemplate", List("Tags"), m::Arn
}
impl MessageTemplate {
    new! {
        knowledge_base_arn: m::Arn = "KnowledgeBaseArn", "replacement";
        name: String = "Name", "update; 1 to 255 characters";
        channel_subtype: message_template::ChannelSubtype = "ChannelSubtype", "replacement";
        content: message_template::Content = "Content", "update";
    }
    set! {
        default_attributes: message_template::MessageTemplateAttributes = "DefaultAttributes", "update";
        description: String = "Description", "update; 1 to 255 characters";
        grouping_configuration: message_template::GroupingConfiguration = "GroupingConfiguration", "update";
        language: String = "Language", "update; 2 to 5 characters";
        message_template_attachments: [message_template::MessageTemplateAttachment] = "MessageTemplateAttachments", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<MessageTemplate> {
    get! {
        attr_message_template_arn: m::Arn = "MessageTemplateArn";
        attr_message_template_content_sha256: String = "MessageTemplateContentSha256";
        attr_message_template_id: String = "MessageTemplateId";
    }
}
give! { MessageTemplate: m::Arn = Ref; }
/// Property types and values of [`MessageTemplate`].
pub mod message_template {
    use crate::value as v;
    object!(AgentAttributes = "AWS::Wisdom::MessageTemplate.AgentAttributes", "wisdom-messagetemplate-agentattributes");
    impl AgentAttributes {
        new! {}
        set! {
            first_name: String = "FirstName", "update; 1 to 32767 characters";
            last_name: String = "LastName", "update; 1 to 32767 characters";
        }
    }

    object!(Content = "AWS::Wisdom::MessageTemplate.Content", "wisdom-messagetemplate-content");
    impl Content {
        new! {}
        set! {
            email_message_template_content: EmailMessageTemplateContent = "EmailMessageTemplateContent", "update";
            sms_message_template_content: SmsMessageTemplateContent = "SmsMessageTemplateContent", "update";
        }
    }

    object!(CustomerProfileAttributes = "AWS::Wisdom::MessageTemplate.CustomerProfileAttributes", "wisdom-messagetemplate-customerprofileattributes");
    impl CustomerProfileAttributes {
        new! {}
        set! {
            account_number: String = "AccountNumber", "update; 1 to 32767 characters";
            additional_information: String = "AdditionalInformation", "update; 1 to 32767 characters";
            address1: String = "Address1", "update; 1 to 32767 characters";
            address2: String = "Address2", "update; 1 to 32767 characters";
            address3: String = "Address3", "update; 1 to 32767 characters";
            address4: String = "Address4", "update; 1 to 32767 characters";
            billing_address1: String = "BillingAddress1", "update; 1 to 32767 characters";
            billing_address2: String = "BillingAddress2", "update; 1 to 32767 characters";
            billing_address3: String = "BillingAddress3", "update; 1 to 32767 characters";
            billing_address4: String = "BillingAddress4", "update; 1 to 32767 characters";
            billing_city: String = "BillingCity", "update; 1 to 32767 characters";
            billing_country: String = "BillingCountry", "update; 1 to 32767 characters";
            billing_county: String = "BillingCounty", "update; 1 to 32767 characters";
            billing_postal_code: String = "BillingPostalCode", "update; 1 to 32767 characters";
            billing_province: String = "BillingProvince", "update; 1 to 32767 characters";
            billing_state: String = "BillingState", "update; 1 to 32767 characters";
            birth_date: String = "BirthDate", "update; 1 to 32767 characters";
            business_email_address: String = "BusinessEmailAddress", "update; 1 to 32767 characters";
            business_name: String = "BusinessName", "update; 1 to 32767 characters";
            business_phone_number: String = "BusinessPhoneNumber", "update; 1 to 32767 characters";
            city: String = "City", "update; 1 to 32767 characters";
            country: String = "Country", "update; 1 to 32767 characters";
            county: String = "County", "update; 1 to 32767 characters";
            custom: v::Map<String> = "Custom", "update";
            email_address: String = "EmailAddress", "update; 1 to 32767 characters";
            first_name: String = "FirstName", "update; 1 to 32767 characters";
            gender: String = "Gender", "update; 1 to 32767 characters";
            home_phone_number: String = "HomePhoneNumber", "update; 1 to 32767 characters";
            last_name: String = "LastName", "update; 1 to 32767 characters";
            mailing_address1: String = "MailingAddress1", "update; 1 to 32767 characters";
            mailing_address2: String = "MailingAddress2", "update; 1 to 32767 characters";
            mailing_address3: String = "MailingAddress3", "update; 1 to 32767 characters";
            mailing_address4: String = "MailingAddress4", "update; 1 to 32767 characters";
            mailing_city: String = "MailingCity", "update; 1 to 32767 characters";
            mailing_country: String = "MailingCountry", "update; 1 to 32767 characters";
            mailing_county: String = "MailingCounty", "update; 1 to 32767 characters";
            mailing_postal_code: String = "MailingPostalCode", "update; 1 to 32767 characters";
            mailing_province: String = "MailingProvince", "update; 1 to 32767 characters";
            mailing_state: String = "MailingState", "update; 1 to 32767 characters";
            middle_name: String = "MiddleName", "update; 1 to 32767 characters";
            mobile_phone_number: String = "MobilePhoneNumber", "update; 1 to 32767 characters";
            party_type: String = "PartyType", "update; 1 to 32767 characters";
            phone_number: String = "PhoneNumber", "update; 1 to 32767 characters";
            postal_code: String = "PostalCode", "update; 1 to 32767 characters";
            profile_arn: String = "ProfileARN", "update; 1 to 32767 characters";
            profile_id: String = "ProfileId", "update; 1 to 32767 characters";
            province: String = "Province", "update; 1 to 32767 characters";
            shipping_address1: String = "ShippingAddress1", "update; 1 to 32767 characters";
            shipping_address2: String = "ShippingAddress2", "update; 1 to 32767 characters";
            shipping_address3: String = "ShippingAddress3", "update; 1 to 32767 characters";
            shipping_address4: String = "ShippingAddress4", "update; 1 to 32767 characters";
            shipping_city: String = "ShippingCity", "update; 1 to 32767 characters";
            shipping_country: String = "ShippingCountry", "update; 1 to 32767 characters";
            shipping_county: String = "ShippingCounty", "update; 1 to 32767 characters";
            shipping_postal_code: String = "ShippingPostalCode", "update; 1 to 32767 characters";
            shipping_province: String = "ShippingProvince", "update; 1 to 32767 characters";
            shipping_state: String = "ShippingState", "update; 1 to 32767 characters";
            state: String = "State", "update; 1 to 32767 characters";
        }
    }

    object!(EmailMessageTemplateContent = "AWS::Wisdom::MessageTemplate.EmailMessageTemplateContent", "wisdom-messagetemplate-emailmessagetemplatecontent");
    impl EmailMessageTemplateContent {
        new! {
            body: EmailMessageTemplateContentBody = "Body", "update";
            headers: [EmailMessageTemplateHeader] = "Headers", "update; at most 15 items";
            subject: String = "Subject", "update; at least 1 characters";
        }
    }

    object!(EmailMessageTemplateContentBody = "AWS::Wisdom::MessageTemplate.EmailMessageTemplateContentBody", "wisdom-messagetemplate-emailmessagetemplatecontentbody");
    impl EmailMessageTemplateContentBody {
        new! {}
        set! {
            html: MessageTemplateBodyContentProvider = "Html", "update";
            plain_text: MessageTemplateBodyContentProvider = "PlainText", "update";
        }
    }

    object!(EmailMessageTemplateHeader = "AWS::Wisdom::MessageTemplate.EmailMessageTemplateHeader", "wisdom-messagetemplate-emailmessagetemplateheader");
    impl EmailMessageTemplateHeader {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 126 characters";
            value: String = "Value", "update; 1 to 870 characters";
        }
    }

    object!(GroupingConfiguration = "AWS::Wisdom::MessageTemplate.GroupingConfiguration", "wisdom-messagetemplate-groupingconfiguration");
    impl GroupingConfiguration {
        new! {
            criteria: String = "Criteria", "update; 1 to 100 characters";
            values: [String] = "Values", "update";
        }
    }

    object!(MessageTemplateAttachment = "AWS::Wisdom::MessageTemplate.MessageTemplateAttachment", "wisdom-messagetemplate-messagetemplateattachment");
    impl MessageTemplateAttachment {
        new! {
            attachment_name: String = "AttachmentName", "update; 1 to 255 characters";
            s3_presigned_url: String = "S3PresignedUrl", "update; at least 1 characters; cannot be read back";
        }
    }

    object!(MessageTemplateAttributes = "AWS::Wisdom::MessageTemplate.MessageTemplateAttributes", "wisdom-messagetemplate-messagetemplateattributes");
    impl MessageTemplateAttributes {
        new! {}
        set! {
            agent_attributes: AgentAttributes = "AgentAttributes", "update";
            custom_attributes: v::Map<String> = "CustomAttributes", "update";
            customer_profile_attributes: CustomerProfileAttributes = "CustomerProfileAttributes", "update";
            system_attributes: SystemAttributes = "SystemAttributes", "update";
        }
    }

    object!(MessageTemplateBodyContentProvider = "AWS::Wisdom::MessageTemplate.MessageTemplateBodyContentProvider", "wisdom-messagetemplate-messagetemplatebodycontentprovider");
    impl MessageTemplateBodyContentProvider {
        new! {}
        set! {
            content: String = "Content", "update; at least 1 characters";
        }
    }

    object!(SmsMessageTemplateContent = "AWS::Wisdom::MessageTemplate.SmsMessageTemplateContent", "wisdom-messagetemplate-smsmessagetemplatecontent");
    impl SmsMessageTemplateContent {
        new! {
            body: SmsMessageTemplateContentBody = "Body", "update";
        }
    }

    object!(SmsMessageTemplateContentBody = "AWS::Wisdom::MessageTemplate.SmsMessageTemplateContentBody", "wisdom-messagetemplate-smsmessagetemplatecontentbody");
    impl SmsMessageTemplateContentBody {
        new! {}
        set! {
            plain_text: MessageTemplateBodyContentProvider = "PlainText", "update";
        }
    }

    object!(SystemAttributes = "AWS::Wisdom::MessageTemplate.SystemAttributes", "wisdom-messagetemplate-systemattributes");
    impl SystemAttributes {
        new! {}
        set! {
            customer_endpoint: SystemEndpointAttributes = "CustomerEndpoint", "update";
            name: String = "Name", "update; 1 to 32767 characters";
            system_endpoint: SystemEndpointAttributes = "SystemEndpoint", "update";
        }
    }

    object!(SystemEndpointAttributes = "AWS::Wisdom::MessageTemplate.SystemEndpointAttributes", "wisdom-messagetemplate-systemendpointattributes");
    impl SystemEndpointAttributes {
        new! {}
        set! {
            address: String = "Address", "update; 1 to 32767 characters";
        }
    }
    values! { ChannelSubtype: Email = "EMAIL", Sms = "SMS" }
}

resource! {
    MessageTemplateVersion = "AWS::Wisdom::MessageTemplateVersion", "wisdom-messagetemplateversion", None, m::Arn
}
impl MessageTemplateVersion {
    new! {
        message_template_arn: m::Arn = "MessageTemplateArn", "replacement";
    }
    set! {
        message_template_content_sha256: String = "MessageTemplateContentSha256", "may replace; 1 to 64 characters";
    }
}
impl c::Handle<MessageTemplateVersion> {
    get! {
        attr_message_template_version_arn: m::Arn = "MessageTemplateVersionArn";
        attr_message_template_version_number: v::Number = "MessageTemplateVersionNumber";
    }
}
give! { MessageTemplateVersion: m::Arn = Ref; }

resource! {
    QuickResponse = "AWS::Wisdom::QuickResponse", "wisdom-quickresponse", List("Tags"), m::Arn
}
impl QuickResponse {
    new! {
        knowledge_base_arn: m::Arn = "KnowledgeBaseArn", "replacement";
        name: String = "Name", "update; 1 to 100 characters";
        content: quick_response::QuickResponseContentProvider = "Content", "update";
    }
    set! {
        channels: [quick_response::ChannelType] = "Channels", "update";
        content_type: String = "ContentType", "update";
        description: String = "Description", "update; 1 to 255 characters";
        grouping_configuration: quick_response::GroupingConfiguration = "GroupingConfiguration", "update";
        is_active: bool = "IsActive", "update";
        language: String = "Language", "update; 2 to 5 characters";
        shortcut_key: String = "ShortcutKey", "update; 1 to 100 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<QuickResponse> {
    get! {
        attr_contents: v::Json = "Contents";
        attr_quick_response_arn: m::Arn = "QuickResponseArn";
        attr_quick_response_id: String = "QuickResponseId";
        attr_status: String = "Status";
    }
}
give! { QuickResponse: m::Arn = Ref; }
/// Property types and values of [`QuickResponse`].
pub mod quick_response {
    object!(GroupingConfiguration = "AWS::Wisdom::QuickResponse.GroupingConfiguration", "wisdom-quickresponse-groupingconfiguration");
    impl GroupingConfiguration {
        new! {
            criteria: String = "Criteria", "update; 1 to 100 characters";
            values: [String] = "Values", "update";
        }
    }

    object!(QuickResponseContentProvider = "AWS::Wisdom::QuickResponse.QuickResponseContentProvider", "wisdom-quickresponse-quickresponsecontentprovider");
    impl QuickResponseContentProvider {
        new! {}
        set! {
            content: String = "Content", "update; 1 to 4000 characters";
        }
    }

    object!(QuickResponseContents = "AWS::Wisdom::QuickResponse.QuickResponseContents", "wisdom-quickresponse-quickresponsecontents");
    impl QuickResponseContents {
        new! {}
        set! {
            markdown: QuickResponseContentProvider = "Markdown", "update";
            plain_text: QuickResponseContentProvider = "PlainText", "update";
        }
    }
    values! { ChannelType: Chat = "Chat", Email = "Email" }
}

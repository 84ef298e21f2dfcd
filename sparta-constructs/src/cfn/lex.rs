// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Lex`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Bot = "AWS::Lex::Bot", "lex-bot", List("BotTags"), m::lex::BotId
}
impl Bot {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 32 to 2048 characters";
        name: String = "Name", "update; 1 to 100 characters";
        data_privacy: bot::DataPrivacy = "DataPrivacy", "update";
        idle_session_ttl_in_seconds: i64 = "IdleSessionTTLInSeconds", "update; 60 to 86400";
    }
    set! {
        auto_build_bot_locales: bool = "AutoBuildBotLocales", "update; cannot be read back";
        bot_file_s3_location: bot::S3Location = "BotFileS3Location", "update; cannot be read back";
        bot_locales: [bot::BotLocale] = "BotLocales", "update; cannot be read back";
        bot_members: [bot::BotMember] = "BotMembers", "update; at most 10 items; cannot be read back";
        bot_tags: [crate::cfn::Tag] = "BotTags", "update; at most 200 items";
        bot_type: bot::BotType = "BotType", "replacement; default `Bot`";
        description: String = "Description", "update; at most 2000 characters";
        error_log_settings: bot::ErrorLogSettings = "ErrorLogSettings", "update";
        replication: bot::Replication = "Replication", "update; cannot be read back";
        test_bot_alias_settings: bot::TestBotAliasSettings = "TestBotAliasSettings", "update; cannot be read back";
        test_bot_alias_tags: [crate::cfn::Tag] = "TestBotAliasTags", "update; at most 200 items; cannot be read back";
    }
}
impl c::Handle<Bot> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: m::lex::BotId = "Id";
    }
}
give! { Bot: m::Arn = GetAtt("Arn"); m::lex::BotId = Ref; }
/// Property types and values of [`Bot`].
pub mod bot {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdvancedRecognitionSetting = "AWS::Lex::Bot.AdvancedRecognitionSetting", "lex-bot-advancedrecognitionsetting");
    impl AdvancedRecognitionSetting {
        new! {}
        set! {
            audio_recognition_strategy: AudioRecognitionStrategy = "AudioRecognitionStrategy", "update";
        }
    }

    object!(AllowedInputTypes = "AWS::Lex::Bot.AllowedInputTypes", "lex-bot-allowedinputtypes");
    impl AllowedInputTypes {
        new! {
            allow_audio_input: bool = "AllowAudioInput", "update";
            allow_dtmf_input: bool = "AllowDTMFInput", "update";
        }
    }

    object!(AudioAndDtmfInputSpecification = "AWS::Lex::Bot.AudioAndDTMFInputSpecification", "lex-bot-audioanddtmfinputspecification");
    impl AudioAndDtmfInputSpecification {
        new! {
            start_timeout_ms: i64 = "StartTimeoutMs", "update; at least 1";
        }
        set! {
            audio_specification: AudioSpecification = "AudioSpecification", "update";
            dtmf_specification: DtmfSpecification = "DTMFSpecification", "update";
        }
    }

    object!(AudioFillerSettings = "AWS::Lex::Bot.AudioFillerSettings", "lex-bot-audiofillersettings");
    impl AudioFillerSettings {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            audio_type: AudioType = "AudioType", "update";
            minimum_play_duration_in_milliseconds: i64 = "MinimumPlayDurationInMilliseconds", "update; 1000 to 5000";
            response_delivery_delay_in_milliseconds: i64 = "ResponseDeliveryDelayInMilliseconds", "update; 200 to 1000";
            start_delay_in_milliseconds: i64 = "StartDelayInMilliseconds", "update; 500 to 5000";
        }
    }

    object!(AudioLogDestination = "AWS::Lex::Bot.AudioLogDestination", "lex-bot-audiologdestination");
    impl AudioLogDestination {
        new! {
            s3_bucket: S3BucketLogDestination = "S3Bucket", "update";
        }
    }

    object!(AudioLogSetting = "AWS::Lex::Bot.AudioLogSetting", "lex-bot-audiologsetting");
    impl AudioLogSetting {
        new! {
            destination: AudioLogDestination = "Destination", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(AudioSpecification = "AWS::Lex::Bot.AudioSpecification", "lex-bot-audiospecification");
    impl AudioSpecification {
        new! {
            end_timeout_ms: i64 = "EndTimeoutMs", "update; at least 1";
            max_length_ms: i64 = "MaxLengthMs", "update; at least 1";
        }
    }

    object!(BkbExactResponseFields = "AWS::Lex::Bot.BKBExactResponseFields", "lex-bot-bkbexactresponsefields");
    impl BkbExactResponseFields {
        new! {}
        set! {
            answer_field: String = "AnswerField", "update; 1 to 5000 characters";
        }
    }

    object!(BedrockAgentConfiguration = "AWS::Lex::Bot.BedrockAgentConfiguration", "lex-bot-bedrockagentconfiguration");
    impl BedrockAgentConfiguration {
        new! {}
        set! {
            bedrock_agent_alias_id: String = "BedrockAgentAliasId", "update; 1 to 5000 characters";
            bedrock_agent_id: String = "BedrockAgentId", "update; 1 to 5000 characters";
        }
    }

    object!(BedrockAgentIntentConfiguration = "AWS::Lex::Bot.BedrockAgentIntentConfiguration", "lex-bot-bedrockagentintentconfiguration");
    impl BedrockAgentIntentConfiguration {
        new! {}
        set! {
            bedrock_agent_configuration: BedrockAgentConfiguration = "BedrockAgentConfiguration", "update";
            bedrock_agent_intent_knowledge_base_configuration: BedrockAgentIntentKnowledgeBaseConfiguration = "BedrockAgentIntentKnowledgeBaseConfiguration", "update";
        }
    }

    object!(BedrockAgentIntentKnowledgeBaseConfiguration = "AWS::Lex::Bot.BedrockAgentIntentKnowledgeBaseConfiguration", "lex-bot-bedrockagentintentknowledgebaseconfiguration");
    impl BedrockAgentIntentKnowledgeBaseConfiguration {
        new! {
            bedrock_knowledge_base_arn: m::Arn = "BedrockKnowledgeBaseArn", "update; 1 to 5000 characters";
            bedrock_model_configuration: BedrockModelSpecification = "BedrockModelConfiguration", "update";
        }
    }

    object!(BedrockGuardrailConfiguration = "AWS::Lex::Bot.BedrockGuardrailConfiguration", "lex-bot-bedrockguardrailconfiguration");
    impl BedrockGuardrailConfiguration {
        new! {}
        set! {
            bedrock_guardrail_identifier: String = "BedrockGuardrailIdentifier", "update; 1 to 5000 characters";
            bedrock_guardrail_version: String = "BedrockGuardrailVersion", "update; 1 to 5000 characters";
        }
    }

    object!(BedrockKnowledgeStoreConfiguration = "AWS::Lex::Bot.BedrockKnowledgeStoreConfiguration", "lex-bot-bedrockknowledgestoreconfiguration");
    impl BedrockKnowledgeStoreConfiguration {
        new! {}
        set! {
            bkb_exact_response_fields: BkbExactResponseFields = "BKBExactResponseFields", "update";
            bedrock_knowledge_base_arn: m::Arn = "BedrockKnowledgeBaseArn", "update; 1 to 5000 characters";
            exact_response: bool = "ExactResponse", "update";
        }
    }

    object!(BedrockModelSpecification = "AWS::Lex::Bot.BedrockModelSpecification", "lex-bot-bedrockmodelspecification");
    impl BedrockModelSpecification {
        new! {
            model_arn: m::Arn = "ModelArn", "update; 1 to 5000 characters";
        }
        set! {
            bedrock_guardrail_configuration: BedrockGuardrailConfiguration = "BedrockGuardrailConfiguration", "update";
            bedrock_model_custom_prompt: String = "BedrockModelCustomPrompt", "update; 1 to 5000 characters";
            bedrock_trace_status: BedrockTraceStatus = "BedrockTraceStatus", "update";
        }
    }

    object!(BotAliasLocaleSettings = "AWS::Lex::Bot.BotAliasLocaleSettings", "lex-bot-botaliaslocalesettings");
    impl BotAliasLocaleSettings {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            code_hook_specification: CodeHookSpecification = "CodeHookSpecification", "update";
        }
    }

    object!(BotAliasLocaleSettingsItem = "AWS::Lex::Bot.BotAliasLocaleSettingsItem", "lex-bot-botaliaslocalesettingsitem");
    impl BotAliasLocaleSettingsItem {
        new! {
            locale_id: String = "LocaleId", "update; 1 to 128 characters";
            bot_alias_locale_setting: BotAliasLocaleSettings = "BotAliasLocaleSetting", "update";
        }
    }

    object!(BotLocale = "AWS::Lex::Bot.BotLocale", "lex-bot-botlocale");
    impl BotLocale {
        new! {
            locale_id: String = "LocaleId", "update";
            nlu_confidence_threshold: v::Number = "NluConfidenceThreshold", "update; 0 to 1";
        }
        set! {
            audio_filler_settings: AudioFillerSettings = "AudioFillerSettings", "update";
            custom_vocabulary: CustomVocabulary = "CustomVocabulary", "update";
            description: String = "Description", "update; at most 2000 characters";
            generative_ai_settings: GenerativeAiSettings = "GenerativeAISettings", "update";
            intents: [Intent] = "Intents", "update; at most 1000 items";
            slot_types: [SlotType] = "SlotTypes", "update; at most 250 items";
            speech_detection_sensitivity: SpeechDetectionSensitivity = "SpeechDetectionSensitivity", "update";
            speech_recognition_settings: SpeechRecognitionSettings = "SpeechRecognitionSettings", "update";
            unified_speech_settings: UnifiedSpeechSettings = "UnifiedSpeechSettings", "update";
            voice_settings: VoiceSettings = "VoiceSettings", "update";
        }
    }

    object!(BotMember = "AWS::Lex::Bot.BotMember", "lex-bot-botmember");
    new_struct! { BotMember, BotMemberRequired {
        bot_member_alias_id: String = "BotMemberAliasId", "update; 10 characters";
        bot_member_alias_name: String = "BotMemberAliasName", "update; 1 to 100 characters";
        bot_member_id: String = "BotMemberId", "update; 10 characters";
        bot_member_name: String = "BotMemberName", "update; 1 to 100 characters";
        bot_member_version: String = "BotMemberVersion", "update; 1 to 5 characters";
    } }

    object!(BuildtimeSettings = "AWS::Lex::Bot.BuildtimeSettings", "lex-bot-buildtimesettings");
    impl BuildtimeSettings {
        new! {}
        set! {
            descriptive_bot_builder_specification: DescriptiveBotBuilderSpecification = "DescriptiveBotBuilderSpecification", "update";
            sample_utterance_generation_specification: SampleUtteranceGenerationSpecification = "SampleUtteranceGenerationSpecification", "update";
        }
    }

    object!(Button = "AWS::Lex::Bot.Button", "lex-bot-button");
    impl Button {
        new! {
            text: String = "Text", "update; 1 to 50 characters";
            value: String = "Value", "update; 1 to 50 characters";
        }
    }

    object!(CloudWatchLogGroupLogDestination = "AWS::Lex::Bot.CloudWatchLogGroupLogDestination", "lex-bot-cloudwatchloggrouplogdestination");
    impl CloudWatchLogGroupLogDestination {
        new! {
            cloud_watch_log_group_arn: m::Arn = "CloudWatchLogGroupArn", "update; 1 to 2048 characters";
            log_prefix: String = "LogPrefix", "update; at most 1024 characters";
        }
    }

    object!(CodeHookSpecification = "AWS::Lex::Bot.CodeHookSpecification", "lex-bot-codehookspecification");
    impl CodeHookSpecification {
        new! {
            lambda_code_hook: LambdaCodeHook = "LambdaCodeHook", "update";
        }
    }

    object!(CompositeSlotTypeSetting = "AWS::Lex::Bot.CompositeSlotTypeSetting", "lex-bot-compositeslottypesetting");
    impl CompositeSlotTypeSetting {
        new! {}
        set! {
            sub_slots: [SubSlotTypeComposition] = "SubSlots", "update; 1 to 6 items";
        }
    }

    object!(Condition = "AWS::Lex::Bot.Condition", "lex-bot-condition");
    impl Condition {
        new! {
            expression_string: String = "ExpressionString", "update; 1 to 1024 characters";
        }
    }

    object!(ConditionalBranch = "AWS::Lex::Bot.ConditionalBranch", "lex-bot-conditionalbranch");
    impl ConditionalBranch {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            condition: Condition = "Condition", "update";
            next_step: DialogState = "NextStep", "update";
        }
        set! {
            response: ResponseSpecification = "Response", "update";
        }
    }

    object!(ConditionalSpecification = "AWS::Lex::Bot.ConditionalSpecification", "lex-bot-conditionalspecification");
    impl ConditionalSpecification {
        new! {
            conditional_branches: [ConditionalBranch] = "ConditionalBranches", "update; 1 to 4 items";
            default_branch: DefaultConditionalBranch = "DefaultBranch", "update";
            is_active: bool = "IsActive", "update";
        }
    }

    object!(ConversationLogSettings = "AWS::Lex::Bot.ConversationLogSettings", "lex-bot-conversationlogsettings");
    impl ConversationLogSettings {
        new! {}
        set! {
            audio_log_settings: [AudioLogSetting] = "AudioLogSettings", "update; at most 1 items";
            text_log_settings: [TextLogSetting] = "TextLogSettings", "update; at most 1 items";
        }
    }

    object!(CustomPayload = "AWS::Lex::Bot.CustomPayload", "lex-bot-custompayload");
    impl CustomPayload {
        new! {
            value: String = "Value", "update; 1 to 1000 characters";
        }
    }

    object!(CustomVocabulary = "AWS::Lex::Bot.CustomVocabulary", "lex-bot-customvocabulary");
    impl CustomVocabulary {
        new! {
            custom_vocabulary_items: [CustomVocabularyItem] = "CustomVocabularyItems", "update; at most 500 items";
        }
    }

    object!(CustomVocabularyItem = "AWS::Lex::Bot.CustomVocabularyItem", "lex-bot-customvocabularyitem");
    impl CustomVocabularyItem {
        new! {
            phrase: String = "Phrase", "update; 1 to 100 characters";
        }
        set! {
            display_as: String = "DisplayAs", "update; 1 to 100 characters";
            weight: i64 = "Weight", "update; 0 to 3";
        }
    }

    object!(DtmfSpecification = "AWS::Lex::Bot.DTMFSpecification", "lex-bot-dtmfspecification");
    impl DtmfSpecification {
        new! {
            deletion_character: String = "DeletionCharacter", "update";
            end_character: String = "EndCharacter", "update";
            end_timeout_ms: i64 = "EndTimeoutMs", "update; at least 1";
            max_length: i64 = "MaxLength", "update; 1 to 1024";
        }
    }

    object!(DataPrivacy = "AWS::Lex::Bot.DataPrivacy", "lex-bot-dataprivacy");
    impl DataPrivacy {
        new! {
            child_directed: bool = "ChildDirected", "update";
        }
    }

    object!(DataSourceConfiguration = "AWS::Lex::Bot.DataSourceConfiguration", "lex-bot-datasourceconfiguration");
    impl DataSourceConfiguration {
        new! {}
        set! {
            bedrock_knowledge_store_configuration: BedrockKnowledgeStoreConfiguration = "BedrockKnowledgeStoreConfiguration", "update";
            kendra_configuration: QnAKendraConfiguration = "KendraConfiguration", "update";
            opensearch_configuration: OpensearchConfiguration = "OpensearchConfiguration", "update";
        }
    }

    object!(DeepgramSpeechModelConfig = "AWS::Lex::Bot.DeepgramSpeechModelConfig", "lex-bot-deepgramspeechmodelconfig");
    impl DeepgramSpeechModelConfig {
        new! {
            api_token_secret_arn: m::Arn = "ApiTokenSecretArn", "update; 20 to 2048 characters";
        }
        set! {
            model_id: String = "ModelId", "update; 4 to 32 characters";
        }
    }

    object!(DefaultConditionalBranch = "AWS::Lex::Bot.DefaultConditionalBranch", "lex-bot-defaultconditionalbranch");
    impl DefaultConditionalBranch {
        new! {}
        set! {
            next_step: DialogState = "NextStep", "update";
            response: ResponseSpecification = "Response", "update";
        }
    }

    object!(DescriptiveBotBuilderSpecification = "AWS::Lex::Bot.DescriptiveBotBuilderSpecification", "lex-bot-descriptivebotbuilderspecification");
    impl DescriptiveBotBuilderSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification", "update";
        }
    }

    object!(DialogAction = "AWS::Lex::Bot.DialogAction", "lex-bot-dialogaction");
    impl DialogAction {
        new! {
            type_: DialogActionType = "Type", "update";
        }
        set! {
            slot_to_elicit: String = "SlotToElicit", "update; 1 to 100 characters";
            suppress_next_message: bool = "SuppressNextMessage", "update";
        }
    }

    object!(DialogCodeHookInvocationSetting = "AWS::Lex::Bot.DialogCodeHookInvocationSetting", "lex-bot-dialogcodehookinvocationsetting");
    impl DialogCodeHookInvocationSetting {
        new! {
            enable_code_hook_invocation: bool = "EnableCodeHookInvocation", "update";
            is_active: bool = "IsActive", "update";
            post_code_hook_specification: PostDialogCodeHookInvocationSpecification = "PostCodeHookSpecification", "update";
        }
        set! {
            invocation_label: String = "InvocationLabel", "update; 1 to 100 characters";
        }
    }

    object!(DialogCodeHookSetting = "AWS::Lex::Bot.DialogCodeHookSetting", "lex-bot-dialogcodehooksetting");
    impl DialogCodeHookSetting {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(DialogState = "AWS::Lex::Bot.DialogState", "lex-bot-dialogstate");
    impl DialogState {
        new! {}
        set! {
            dialog_action: DialogAction = "DialogAction", "update";
            intent: IntentOverride = "Intent", "update";
            session_attributes: [SessionAttribute] = "SessionAttributes", "update";
        }
    }

    object!(ElicitationCodeHookInvocationSetting = "AWS::Lex::Bot.ElicitationCodeHookInvocationSetting", "lex-bot-elicitationcodehookinvocationsetting");
    impl ElicitationCodeHookInvocationSetting {
        new! {
            enable_code_hook_invocation: bool = "EnableCodeHookInvocation", "update";
        }
        set! {
            invocation_label: String = "InvocationLabel", "update; 1 to 100 characters";
        }
    }

    object!(ErrorLogSettings = "AWS::Lex::Bot.ErrorLogSettings", "lex-bot-errorlogsettings");
    impl ErrorLogSettings {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(ExactResponseFields = "AWS::Lex::Bot.ExactResponseFields", "lex-bot-exactresponsefields");
    impl ExactResponseFields {
        new! {}
        set! {
            answer_field: String = "AnswerField", "update; 1 to 5000 characters";
            question_field: String = "QuestionField", "update; 1 to 5000 characters";
        }
    }

    object!(ExternalSourceSetting = "AWS::Lex::Bot.ExternalSourceSetting", "lex-bot-externalsourcesetting");
    impl ExternalSourceSetting {
        new! {}
        set! {
            grammar_slot_type_setting: GrammarSlotTypeSetting = "GrammarSlotTypeSetting", "update";
        }
    }

    object!(FulfillmentCodeHookSetting = "AWS::Lex::Bot.FulfillmentCodeHookSetting", "lex-bot-fulfillmentcodehooksetting");
    impl FulfillmentCodeHookSetting {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            fulfillment_updates_specification: FulfillmentUpdatesSpecification = "FulfillmentUpdatesSpecification", "update";
            is_active: bool = "IsActive", "update";
            post_fulfillment_status_specification: PostFulfillmentStatusSpecification = "PostFulfillmentStatusSpecification", "update";
        }
    }

    object!(FulfillmentStartResponseSpecification = "AWS::Lex::Bot.FulfillmentStartResponseSpecification", "lex-bot-fulfillmentstartresponsespecification");
    impl FulfillmentStartResponseSpecification {
        new! {
            delay_in_seconds: i64 = "DelayInSeconds", "update; 1 to 900";
            message_groups: [MessageGroup] = "MessageGroups", "update; 1 to 5 items";
        }
        set! {
            allow_interrupt: bool = "AllowInterrupt", "update";
        }
    }

    object!(FulfillmentUpdateResponseSpecification = "AWS::Lex::Bot.FulfillmentUpdateResponseSpecification", "lex-bot-fulfillmentupdateresponsespecification");
    impl FulfillmentUpdateResponseSpecification {
        new! {
            frequency_in_seconds: i64 = "FrequencyInSeconds", "update; 1 to 900";
            message_groups: [MessageGroup] = "MessageGroups", "update; 1 to 5 items";
        }
        set! {
            allow_interrupt: bool = "AllowInterrupt", "update";
        }
    }

    object!(FulfillmentUpdatesSpecification = "AWS::Lex::Bot.FulfillmentUpdatesSpecification", "lex-bot-fulfillmentupdatesspecification");
    impl FulfillmentUpdatesSpecification {
        new! {
            active: bool = "Active", "update";
        }
        set! {
            start_response: FulfillmentStartResponseSpecification = "StartResponse", "update";
            timeout_in_seconds: i64 = "TimeoutInSeconds", "update; 1 to 900";
            update_response: FulfillmentUpdateResponseSpecification = "UpdateResponse", "update";
        }
    }

    object!(GenerativeAiSettings = "AWS::Lex::Bot.GenerativeAISettings", "lex-bot-generativeaisettings");
    impl GenerativeAiSettings {
        new! {}
        set! {
            buildtime_settings: BuildtimeSettings = "BuildtimeSettings", "update";
            runtime_settings: RuntimeSettings = "RuntimeSettings", "update";
        }
    }

    object!(GrammarSlotTypeSetting = "AWS::Lex::Bot.GrammarSlotTypeSetting", "lex-bot-grammarslottypesetting");
    impl GrammarSlotTypeSetting {
        new! {}
        set! {
            source: GrammarSlotTypeSource = "Source", "update";
        }
    }

    object!(GrammarSlotTypeSource = "AWS::Lex::Bot.GrammarSlotTypeSource", "lex-bot-grammarslottypesource");
    impl GrammarSlotTypeSource {
        new! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update; 3 to 63 characters";
            s3_object_key: String = "S3ObjectKey", "update; 1 to 1024 characters";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 20 to 2048 characters";
        }
    }

    object!(ImageResponseCard = "AWS::Lex::Bot.ImageResponseCard", "lex-bot-imageresponsecard");
    impl ImageResponseCard {
        new! {
            title: String = "Title", "update; 1 to 250 characters";
        }
        set! {
            buttons: [Button] = "Buttons", "update; at most 5 items";
            image_url: String = "ImageUrl", "update; 1 to 250 characters";
            subtitle: String = "Subtitle", "update; 1 to 250 characters";
        }
    }

    object!(InitialResponseSetting = "AWS::Lex::Bot.InitialResponseSetting", "lex-bot-initialresponsesetting");
    impl InitialResponseSetting {
        new! {}
        set! {
            code_hook: DialogCodeHookInvocationSetting = "CodeHook", "update";
            conditional: ConditionalSpecification = "Conditional", "update";
            initial_response: ResponseSpecification = "InitialResponse", "update";
            next_step: DialogState = "NextStep", "update";
        }
    }

    object!(InputContext = "AWS::Lex::Bot.InputContext", "lex-bot-inputcontext");
    impl InputContext {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
    }

    object!(Intent = "AWS::Lex::Bot.Intent", "lex-bot-intent");
    impl Intent {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
        set! {
            bedrock_agent_intent_configuration: BedrockAgentIntentConfiguration = "BedrockAgentIntentConfiguration", "update";
            description: String = "Description", "update; at most 2000 characters";
            dialog_code_hook: DialogCodeHookSetting = "DialogCodeHook", "update";
            display_name: String = "DisplayName", "update; 1 to 100 characters";
            fulfillment_code_hook: FulfillmentCodeHookSetting = "FulfillmentCodeHook", "update";
            initial_response_setting: InitialResponseSetting = "InitialResponseSetting", "update";
            input_contexts: [InputContext] = "InputContexts", "update; at most 5 items";
            intent_closing_setting: IntentClosingSetting = "IntentClosingSetting", "update";
            intent_confirmation_setting: IntentConfirmationSetting = "IntentConfirmationSetting", "update";
            kendra_configuration: KendraConfiguration = "KendraConfiguration", "update";
            output_contexts: [OutputContext] = "OutputContexts", "update; at most 10 items";
            parent_intent_signature: String = "ParentIntentSignature", "update";
            q_in_connect_intent_configuration: QInConnectIntentConfiguration = "QInConnectIntentConfiguration", "update";
            qn_a_intent_configuration: QnAIntentConfiguration = "QnAIntentConfiguration", "update";
            sample_utterances: [SampleUtterance] = "SampleUtterances", "update";
            slot_priorities: [SlotPriority] = "SlotPriorities", "update";
            slots: [Slot] = "Slots", "update; at most 100 items";
        }
    }

    object!(IntentClosingSetting = "AWS::Lex::Bot.IntentClosingSetting", "lex-bot-intentclosingsetting");
    impl IntentClosingSetting {
        new! {}
        set! {
            closing_response: ResponseSpecification = "ClosingResponse", "update";
            conditional: ConditionalSpecification = "Conditional", "update";
            is_active: bool = "IsActive", "update";
            next_step: DialogState = "NextStep", "update";
        }
    }

    object!(IntentConfirmationSetting = "AWS::Lex::Bot.IntentConfirmationSetting", "lex-bot-intentconfirmationsetting");
    impl IntentConfirmationSetting {
        new! {
            prompt_specification: PromptSpecification = "PromptSpecification", "update";
        }
        set! {
            code_hook: DialogCodeHookInvocationSetting = "CodeHook", "update";
            confirmation_conditional: ConditionalSpecification = "ConfirmationConditional", "update";
            confirmation_next_step: DialogState = "ConfirmationNextStep", "update";
            confirmation_response: ResponseSpecification = "ConfirmationResponse", "update";
            declination_conditional: ConditionalSpecification = "DeclinationConditional", "update";
            declination_next_step: DialogState = "DeclinationNextStep", "update";
            declination_response: ResponseSpecification = "DeclinationResponse", "update";
            elicitation_code_hook: ElicitationCodeHookInvocationSetting = "ElicitationCodeHook", "update";
            failure_conditional: ConditionalSpecification = "FailureConditional", "update";
            failure_next_step: DialogState = "FailureNextStep", "update";
            failure_response: ResponseSpecification = "FailureResponse", "update";
            is_active: bool = "IsActive", "update";
        }
    }

    object!(IntentDisambiguationSettings = "AWS::Lex::Bot.IntentDisambiguationSettings", "lex-bot-intentdisambiguationsettings");
    impl IntentDisambiguationSettings {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            custom_disambiguation_message: String = "CustomDisambiguationMessage", "update; 1 to 1000 characters";
            max_disambiguation_intents: i64 = "MaxDisambiguationIntents", "update; 2 to 5";
        }
    }

    object!(IntentOverride = "AWS::Lex::Bot.IntentOverride", "lex-bot-intentoverride");
    impl IntentOverride {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 100 characters";
            slots: [SlotValueOverrideMap] = "Slots", "update";
        }
    }

    object!(KendraConfiguration = "AWS::Lex::Bot.KendraConfiguration", "lex-bot-kendraconfiguration");
    impl KendraConfiguration {
        new! {
            kendra_index: String = "KendraIndex", "update; 32 to 2048 characters";
        }
        set! {
            query_filter_string: String = "QueryFilterString", "update; 1 to 5000 characters";
            query_filter_string_enabled: bool = "QueryFilterStringEnabled", "update";
        }
    }

    object!(LambdaCodeHook = "AWS::Lex::Bot.LambdaCodeHook", "lex-bot-lambdacodehook");
    impl LambdaCodeHook {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            code_hook_interface_version: String = "CodeHookInterfaceVersion", "update; 1 to 5 characters";
        }
    }

    object!(Message = "AWS::Lex::Bot.Message", "lex-bot-message");
    impl Message {
        new! {}
        set! {
            custom_payload: CustomPayload = "CustomPayload", "update";
            image_response_card: ImageResponseCard = "ImageResponseCard", "update";
            plain_text_message: PlainTextMessage = "PlainTextMessage", "update";
            ssml_message: SsmlMessage = "SSMLMessage", "update";
        }
    }

    object!(MessageGroup = "AWS::Lex::Bot.MessageGroup", "lex-bot-messagegroup");
    impl MessageGroup {
        new! {
            message: Message = "Message", "update";
        }
        set! {
            variations: [Message] = "Variations", "update; at most 2 items";
        }
    }

    object!(MultipleValuesSetting = "AWS::Lex::Bot.MultipleValuesSetting", "lex-bot-multiplevaluessetting");
    impl MultipleValuesSetting {
        new! {}
        set! {
            allow_multiple_values: bool = "AllowMultipleValues", "update";
        }
    }

    object!(NluImprovementSpecification = "AWS::Lex::Bot.NluImprovementSpecification", "lex-bot-nluimprovementspecification");
    impl NluImprovementSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            assisted_nlu_mode: AssistedNluMode = "AssistedNluMode", "update";
            intent_disambiguation_settings: IntentDisambiguationSettings = "IntentDisambiguationSettings", "update";
        }
    }

    object!(ObfuscationSetting = "AWS::Lex::Bot.ObfuscationSetting", "lex-bot-obfuscationsetting");
    impl ObfuscationSetting {
        new! {
            obfuscation_setting_type: ObfuscationSettingType = "ObfuscationSettingType", "update";
        }
    }

    object!(OpensearchConfiguration = "AWS::Lex::Bot.OpensearchConfiguration", "lex-bot-opensearchconfiguration");
    impl OpensearchConfiguration {
        new! {}
        set! {
            domain_endpoint: String = "DomainEndpoint", "update; 1 to 5000 characters";
            exact_response: bool = "ExactResponse", "update";
            exact_response_fields: ExactResponseFields = "ExactResponseFields", "update";
            include_fields: [String] = "IncludeFields", "update";
            index_name: String = "IndexName", "update; 1 to 5000 characters";
        }
    }

    object!(OutputContext = "AWS::Lex::Bot.OutputContext", "lex-bot-outputcontext");
    impl OutputContext {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            time_to_live_in_seconds: i64 = "TimeToLiveInSeconds", "update; 5 to 86400";
            turns_to_live: i64 = "TurnsToLive", "update; 1 to 20";
        }
    }

    object!(PlainTextMessage = "AWS::Lex::Bot.PlainTextMessage", "lex-bot-plaintextmessage");
    impl PlainTextMessage {
        new! {
            value: String = "Value", "update; 1 to 1000 characters";
        }
    }

    object!(PostDialogCodeHookInvocationSpecification = "AWS::Lex::Bot.PostDialogCodeHookInvocationSpecification", "lex-bot-postdialogcodehookinvocationspecification");
    impl PostDialogCodeHookInvocationSpecification {
        new! {}
        set! {
            failure_conditional: ConditionalSpecification = "FailureConditional", "update";
            failure_next_step: DialogState = "FailureNextStep", "update";
            failure_response: ResponseSpecification = "FailureResponse", "update";
            success_conditional: ConditionalSpecification = "SuccessConditional", "update";
            success_next_step: DialogState = "SuccessNextStep", "update";
            success_response: ResponseSpecification = "SuccessResponse", "update";
            timeout_conditional: ConditionalSpecification = "TimeoutConditional", "update";
            timeout_next_step: DialogState = "TimeoutNextStep", "update";
            timeout_response: ResponseSpecification = "TimeoutResponse", "update";
        }
    }

    object!(PostFulfillmentStatusSpecification = "AWS::Lex::Bot.PostFulfillmentStatusSpecification", "lex-bot-postfulfillmentstatusspecification");
    impl PostFulfillmentStatusSpecification {
        new! {}
        set! {
            failure_conditional: ConditionalSpecification = "FailureConditional", "update";
            failure_next_step: DialogState = "FailureNextStep", "update";
            failure_response: ResponseSpecification = "FailureResponse", "update";
            success_conditional: ConditionalSpecification = "SuccessConditional", "update";
            success_next_step: DialogState = "SuccessNextStep", "update";
            success_response: ResponseSpecification = "SuccessResponse", "update";
            timeout_conditional: ConditionalSpecification = "TimeoutConditional", "update";
            timeout_next_step: DialogState = "TimeoutNextStep", "update";
            timeout_response: ResponseSpecification = "TimeoutResponse", "update";
        }
    }

    object!(PromptAttemptSpecification = "AWS::Lex::Bot.PromptAttemptSpecification", "lex-bot-promptattemptspecification");
    impl PromptAttemptSpecification {
        new! {
            allowed_input_types: AllowedInputTypes = "AllowedInputTypes", "update";
        }
        set! {
            allow_interrupt: bool = "AllowInterrupt", "update";
            audio_and_dtmf_input_specification: AudioAndDtmfInputSpecification = "AudioAndDTMFInputSpecification", "update";
            text_input_specification: TextInputSpecification = "TextInputSpecification", "update";
        }
    }

    object!(PromptSpecification = "AWS::Lex::Bot.PromptSpecification", "lex-bot-promptspecification");
    impl PromptSpecification {
        new! {
            max_retries: i64 = "MaxRetries", "update; 0 to 5";
            message_groups_list: [MessageGroup] = "MessageGroupsList", "update; 1 to 5 items";
        }
        set! {
            allow_interrupt: bool = "AllowInterrupt", "update";
            message_selection_strategy: MessageSelectionStrategy = "MessageSelectionStrategy", "update";
            prompt_attempts_specification: v::Map<PromptAttemptSpecification> = "PromptAttemptsSpecification", "update";
        }
    }

    object!(QInConnectAssistantConfiguration = "AWS::Lex::Bot.QInConnectAssistantConfiguration", "lex-bot-qinconnectassistantconfiguration");
    impl QInConnectAssistantConfiguration {
        new! {
            assistant_arn: m::Arn = "AssistantArn", "update; 1 to 200 characters";
        }
    }

    object!(QInConnectIntentConfiguration = "AWS::Lex::Bot.QInConnectIntentConfiguration", "lex-bot-qinconnectintentconfiguration");
    impl QInConnectIntentConfiguration {
        new! {}
        set! {
            q_in_connect_assistant_configuration: QInConnectAssistantConfiguration = "QInConnectAssistantConfiguration", "update";
        }
    }

    object!(QnAIntentConfiguration = "AWS::Lex::Bot.QnAIntentConfiguration", "lex-bot-qnaintentconfiguration");
    impl QnAIntentConfiguration {
        new! {
            bedrock_model_configuration: BedrockModelSpecification = "BedrockModelConfiguration", "update";
            data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration", "update";
        }
    }

    object!(QnAKendraConfiguration = "AWS::Lex::Bot.QnAKendraConfiguration", "lex-bot-qnakendraconfiguration");
    impl QnAKendraConfiguration {
        new! {
            exact_response: bool = "ExactResponse", "update";
            kendra_index: String = "KendraIndex", "update; 1 to 5000 characters";
            query_filter_string_enabled: bool = "QueryFilterStringEnabled", "update";
        }
        set! {
            query_filter_string: String = "QueryFilterString", "update; 1 to 5000 characters";
        }
    }

    object!(Replication = "AWS::Lex::Bot.Replication", "lex-bot-replication");
    impl Replication {
        new! {
            replica_regions: [String] = "ReplicaRegions", "update; 1 items";
        }
    }

    object!(ResponseSpecification = "AWS::Lex::Bot.ResponseSpecification", "lex-bot-responsespecification");
    impl ResponseSpecification {
        new! {
            message_groups_list: [MessageGroup] = "MessageGroupsList", "update; 1 to 5 items";
        }
        set! {
            allow_interrupt: bool = "AllowInterrupt", "update";
        }
    }

    object!(RuntimeSettings = "AWS::Lex::Bot.RuntimeSettings", "lex-bot-runtimesettings");
    impl RuntimeSettings {
        new! {}
        set! {
            nlu_improvement_specification: NluImprovementSpecification = "NluImprovementSpecification", "update";
            slot_resolution_improvement_specification: SlotResolutionImprovementSpecification = "SlotResolutionImprovementSpecification", "update";
        }
    }

    object!(S3BucketLogDestination = "AWS::Lex::Bot.S3BucketLogDestination", "lex-bot-s3bucketlogdestination");
    impl S3BucketLogDestination {
        new! {
            s3_bucket_arn: m::Arn = "S3BucketArn", "update; 1 to 2048 characters";
            log_prefix: String = "LogPrefix", "update; at most 1024 characters";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 20 to 2048 characters";
        }
    }

    object!(S3Location = "AWS::Lex::Bot.S3Location", "lex-bot-s3location");
    impl S3Location {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; 3 to 63 characters";
            s3_object_key: String = "S3ObjectKey", "update; 1 to 1024 characters";
        }
        set! {
            s3_object_version: String = "S3ObjectVersion", "update; 1 to 1024 characters";
        }
    }

    object!(SsmlMessage = "AWS::Lex::Bot.SSMLMessage", "lex-bot-ssmlmessage");
    impl SsmlMessage {
        new! {
            value: String = "Value", "update; 1 to 1000 characters";
        }
    }

    object!(SampleUtterance = "AWS::Lex::Bot.SampleUtterance", "lex-bot-sampleutterance");
    impl SampleUtterance {
        new! {
            utterance: String = "Utterance", "update";
        }
    }

    object!(SampleUtteranceGenerationSpecification = "AWS::Lex::Bot.SampleUtteranceGenerationSpecification", "lex-bot-sampleutterancegenerationspecification");
    impl SampleUtteranceGenerationSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification", "update";
        }
    }

    object!(SampleValue = "AWS::Lex::Bot.SampleValue", "lex-bot-samplevalue");
    impl SampleValue {
        new! {
            value: String = "Value", "update; 1 to 140 characters";
        }
    }

    object!(SentimentAnalysisSettings = "AWS::Lex::Bot.SentimentAnalysisSettings", "lex-bot-sentimentanalysissettings");
    impl SentimentAnalysisSettings {
        new! {
            detect_sentiment: bool = "DetectSentiment", "update";
        }
    }

    object!(SessionAttribute = "AWS::Lex::Bot.SessionAttribute", "lex-bot-sessionattribute");
    impl SessionAttribute {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
        }
        set! {
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(Slot = "AWS::Lex::Bot.Slot", "lex-bot-slot");
    impl Slot {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            slot_type_name: String = "SlotTypeName", "update";
            value_elicitation_setting: SlotValueElicitationSetting = "ValueElicitationSetting", "update";
        }
        set! {
            description: String = "Description", "update; at most 2000 characters";
            multiple_values_setting: MultipleValuesSetting = "MultipleValuesSetting", "update";
            obfuscation_setting: ObfuscationSetting = "ObfuscationSetting", "update";
            sub_slot_setting: SubSlotSetting = "SubSlotSetting", "update";
        }
    }

    object!(SlotCaptureSetting = "AWS::Lex::Bot.SlotCaptureSetting", "lex-bot-slotcapturesetting");
    impl SlotCaptureSetting {
        new! {}
        set! {
            capture_conditional: ConditionalSpecification = "CaptureConditional", "update";
            capture_next_step: DialogState = "CaptureNextStep", "update";
            capture_response: ResponseSpecification = "CaptureResponse", "update";
            code_hook: DialogCodeHookInvocationSetting = "CodeHook", "update";
            elicitation_code_hook: ElicitationCodeHookInvocationSetting = "ElicitationCodeHook", "update";
            failure_conditional: ConditionalSpecification = "FailureConditional", "update";
            failure_next_step: DialogState = "FailureNextStep", "update";
            failure_response: ResponseSpecification = "FailureResponse", "update";
        }
    }

    object!(SlotDefaultValue = "AWS::Lex::Bot.SlotDefaultValue", "lex-bot-slotdefaultvalue");
    impl SlotDefaultValue {
        new! {
            default_value: String = "DefaultValue", "update; 1 to 202 characters";
        }
    }

    object!(SlotDefaultValueSpecification = "AWS::Lex::Bot.SlotDefaultValueSpecification", "lex-bot-slotdefaultvaluespecification");
    impl SlotDefaultValueSpecification {
        new! {
            default_value_list: [SlotDefaultValue] = "DefaultValueList", "update; at most 10 items";
        }
    }

    object!(SlotPriority = "AWS::Lex::Bot.SlotPriority", "lex-bot-slotpriority");
    impl SlotPriority {
        new! {
            slot_name: String = "SlotName", "update; 1 to 100 characters";
            priority: i64 = "Priority", "update; 0 to 100";
        }
    }

    object!(SlotResolutionImprovementSpecification = "AWS::Lex::Bot.SlotResolutionImprovementSpecification", "lex-bot-slotresolutionimprovementspecification");
    impl SlotResolutionImprovementSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification", "update";
        }
    }

    object!(SlotType = "AWS::Lex::Bot.SlotType", "lex-bot-slottype");
    impl SlotType {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
        set! {
            composite_slot_type_setting: CompositeSlotTypeSetting = "CompositeSlotTypeSetting", "update";
            description: String = "Description", "update; at most 2000 characters";
            external_source_setting: ExternalSourceSetting = "ExternalSourceSetting", "update";
            parent_slot_type_signature: String = "ParentSlotTypeSignature", "update";
            slot_type_values: [SlotTypeValue] = "SlotTypeValues", "update; at most 10000 items";
            value_selection_setting: SlotValueSelectionSetting = "ValueSelectionSetting", "update";
        }
    }

    object!(SlotTypeValue = "AWS::Lex::Bot.SlotTypeValue", "lex-bot-slottypevalue");
    impl SlotTypeValue {
        new! {
            sample_value: SampleValue = "SampleValue", "update";
        }
        set! {
            synonyms: [SampleValue] = "Synonyms", "update; at most 10000 items";
        }
    }

    object!(SlotValue = "AWS::Lex::Bot.SlotValue", "lex-bot-slotvalue");
    impl SlotValue {
        new! {}
        set! {
            interpreted_value: String = "InterpretedValue", "update; 1 to 202 characters";
        }
    }

    object!(SlotValueElicitationSetting = "AWS::Lex::Bot.SlotValueElicitationSetting", "lex-bot-slotvalueelicitationsetting");
    impl SlotValueElicitationSetting {
        new! {
            slot_constraint: SlotConstraint = "SlotConstraint", "update";
        }
        set! {
            default_value_specification: SlotDefaultValueSpecification = "DefaultValueSpecification", "update";
            prompt_specification: PromptSpecification = "PromptSpecification", "update";
            sample_utterances: [SampleUtterance] = "SampleUtterances", "update";
            slot_capture_setting: SlotCaptureSetting = "SlotCaptureSetting", "update";
            wait_and_continue_specification: WaitAndContinueSpecification = "WaitAndContinueSpecification", "update";
        }
    }

    object!(SlotValueOverride = "AWS::Lex::Bot.SlotValueOverride", "lex-bot-slotvalueoverride");
    impl SlotValueOverride {
        new! {}
        set! {
            shape: SlotShape = "Shape", "update";
            value: SlotValue = "Value", "update";
            values: [SlotValueOverride] = "Values", "update";
        }
    }

    object!(SlotValueOverrideMap = "AWS::Lex::Bot.SlotValueOverrideMap", "lex-bot-slotvalueoverridemap");
    impl SlotValueOverrideMap {
        new! {}
        set! {
            slot_name: String = "SlotName", "update; 1 to 100 characters";
            slot_value_override: SlotValueOverride = "SlotValueOverride", "update";
        }
    }

    object!(SlotValueRegexFilter = "AWS::Lex::Bot.SlotValueRegexFilter", "lex-bot-slotvalueregexfilter");
    impl SlotValueRegexFilter {
        new! {
            pattern: String = "Pattern", "update; 1 to 300 characters";
        }
    }

    object!(SlotValueSelectionSetting = "AWS::Lex::Bot.SlotValueSelectionSetting", "lex-bot-slotvalueselectionsetting");
    impl SlotValueSelectionSetting {
        new! {
            resolution_strategy: SlotValueResolutionStrategy = "ResolutionStrategy", "update";
        }
        set! {
            advanced_recognition_setting: AdvancedRecognitionSetting = "AdvancedRecognitionSetting", "update";
            regex_filter: SlotValueRegexFilter = "RegexFilter", "update";
        }
    }

    object!(Specifications = "AWS::Lex::Bot.Specifications", "lex-bot-specifications");
    impl Specifications {
        new! {
            value_elicitation_setting: SubSlotValueElicitationSetting = "ValueElicitationSetting", "update";
        }
        set! {
            slot_type_id: String = "SlotTypeId", "update; 1 to 25 characters";
            slot_type_name: String = "SlotTypeName", "update";
        }
    }

    object!(SpeechFoundationModel = "AWS::Lex::Bot.SpeechFoundationModel", "lex-bot-speechfoundationmodel");
    impl SpeechFoundationModel {
        new! {
            model_arn: m::Arn = "ModelArn", "update";
        }
        set! {
            voice_id: String = "VoiceId", "update";
        }
    }

    object!(SpeechModelConfig = "AWS::Lex::Bot.SpeechModelConfig", "lex-bot-speechmodelconfig");
    impl SpeechModelConfig {
        new! {}
        set! {
            deepgram_config: DeepgramSpeechModelConfig = "DeepgramConfig", "update";
        }
    }

    object!(SpeechRecognitionSettings = "AWS::Lex::Bot.SpeechRecognitionSettings", "lex-bot-speechrecognitionsettings");
    impl SpeechRecognitionSettings {
        new! {}
        set! {
            speech_model_config: SpeechModelConfig = "SpeechModelConfig", "update";
            speech_model_preference: SpeechModelPreference = "SpeechModelPreference", "update";
        }
    }

    object!(StillWaitingResponseSpecification = "AWS::Lex::Bot.StillWaitingResponseSpecification", "lex-bot-stillwaitingresponsespecification");
    impl StillWaitingResponseSpecification {
        new! {
            frequency_in_seconds: i64 = "FrequencyInSeconds", "update; 1 to 300";
            message_groups_list: [MessageGroup] = "MessageGroupsList", "update; 1 to 5 items";
            timeout_in_seconds: i64 = "TimeoutInSeconds", "update; 1 to 900";
        }
        set! {
            allow_interrupt: bool = "AllowInterrupt", "update";
        }
    }

    object!(SubSlotSetting = "AWS::Lex::Bot.SubSlotSetting", "lex-bot-subslotsetting");
    impl SubSlotSetting {
        new! {}
        set! {
            expression: String = "Expression", "update; 1 to 1000 characters";
            slot_specifications: v::Map<Specifications> = "SlotSpecifications", "update";
        }
    }

    object!(SubSlotTypeComposition = "AWS::Lex::Bot.SubSlotTypeComposition", "lex-bot-subslottypecomposition");
    impl SubSlotTypeComposition {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
        set! {
            slot_type_id: String = "SlotTypeId", "update; 1 to 25 characters";
            slot_type_name: String = "SlotTypeName", "update";
        }
    }

    object!(SubSlotValueElicitationSetting = "AWS::Lex::Bot.SubSlotValueElicitationSetting", "lex-bot-subslotvalueelicitationsetting");
    impl SubSlotValueElicitationSetting {
        new! {}
        set! {
            default_value_specification: SlotDefaultValueSpecification = "DefaultValueSpecification", "update";
            prompt_specification: PromptSpecification = "PromptSpecification", "update";
            sample_utterances: [SampleUtterance] = "SampleUtterances", "update";
            wait_and_continue_specification: WaitAndContinueSpecification = "WaitAndContinueSpecification", "update";
        }
    }

    object!(TestBotAliasSettings = "AWS::Lex::Bot.TestBotAliasSettings", "lex-bot-testbotaliassettings");
    impl TestBotAliasSettings {
        new! {}
        set! {
            bot_alias_locale_settings: [BotAliasLocaleSettingsItem] = "BotAliasLocaleSettings", "update; at most 50 items";
            conversation_log_settings: ConversationLogSettings = "ConversationLogSettings", "update";
            description: String = "Description", "update; at most 2000 characters";
            sentiment_analysis_settings: SentimentAnalysisSettings = "SentimentAnalysisSettings", "update";
        }
    }

    object!(TextInputSpecification = "AWS::Lex::Bot.TextInputSpecification", "lex-bot-textinputspecification");
    impl TextInputSpecification {
        new! {
            start_timeout_ms: i64 = "StartTimeoutMs", "update; at least 1";
        }
    }

    object!(TextLogDestination = "AWS::Lex::Bot.TextLogDestination", "lex-bot-textlogdestination");
    impl TextLogDestination {
        new! {
            cloud_watch: CloudWatchLogGroupLogDestination = "CloudWatch", "update";
        }
    }

    object!(TextLogSetting = "AWS::Lex::Bot.TextLogSetting", "lex-bot-textlogsetting");
    impl TextLogSetting {
        new! {
            destination: TextLogDestination = "Destination", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(UnifiedSpeechSettings = "AWS::Lex::Bot.UnifiedSpeechSettings", "lex-bot-unifiedspeechsettings");
    impl UnifiedSpeechSettings {
        new! {
            speech_foundation_model: SpeechFoundationModel = "SpeechFoundationModel", "update";
        }
    }

    object!(VoiceSettings = "AWS::Lex::Bot.VoiceSettings", "lex-bot-voicesettings");
    impl VoiceSettings {
        new! {
            voice_id: String = "VoiceId", "update";
        }
        set! {
            engine: Engine = "Engine", "update";
        }
    }

    object!(WaitAndContinueSpecification = "AWS::Lex::Bot.WaitAndContinueSpecification", "lex-bot-waitandcontinuespecification");
    impl WaitAndContinueSpecification {
        new! {
            continue_response: ResponseSpecification = "ContinueResponse", "update";
            waiting_response: ResponseSpecification = "WaitingResponse", "update";
        }
        set! {
            is_active: bool = "IsActive", "update";
            still_waiting_response: StillWaitingResponseSpecification = "StillWaitingResponse", "update";
        }
    }
    values! { BotType: Bot = "Bot", BotNetwork = "BotNetwork" }
    values! { AudioRecognitionStrategy: UseSlotValuesAsCustomVocabulary = "UseSlotValuesAsCustomVocabulary" }
    values! { AudioType: MelodyChipperChime = "MELODY_CHIPPER_CHIME", MelodyCuriousCrawl = "MELODY_CURIOUS_CRAWL", MelodyRisingRipple = "MELODY_RISING_RIPPLE", MelodyPatientPing = "MELODY_PATIENT_PING", MelodyPonderingPong = "MELODY_PONDERING_PONG", TypingKineticKeys = "TYPING_KINETIC_KEYS", TypingQuietQwerty = "TYPING_QUIET_QWERTY" }
    values! { BedrockTraceStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SpeechDetectionSensitivity: Default = "Default", HighNoiseTolerance = "HighNoiseTolerance", MaximumNoiseTolerance = "MaximumNoiseTolerance" }
    values! { DialogActionType: CloseIntent = "CloseIntent", ConfirmIntent = "ConfirmIntent", ElicitIntent = "ElicitIntent", ElicitSlot = "ElicitSlot", StartIntent = "StartIntent", FulfillIntent = "FulfillIntent", EndConversation = "EndConversation", EvaluateConditional = "EvaluateConditional", InvokeDialogCodeHook = "InvokeDialogCodeHook" }
    values! { AssistedNluMode: Primary = "Primary", Fallback = "Fallback" }
    values! { ObfuscationSettingType: None = "None", DefaultObfuscation = "DefaultObfuscation" }
    values! { MessageSelectionStrategy: Random = "Random", Ordered = "Ordered" }
    values! { SlotConstraint: Required = "Required", Optional = "Optional" }
    values! { SlotShape: Scalar = "Scalar", List = "List" }
    values! { SlotValueResolutionStrategy: OriginalValue = "ORIGINAL_VALUE", TopResolution = "TOP_RESOLUTION", Concatenation = "CONCATENATION" }
    values! { SpeechModelPreference: Standard = "Standard", Neural = "Neural", Deepgram = "Deepgram", Advanced = "Advanced" }
    values! { Engine: Standard = "standard", Neural = "neural", LongForm = "long-form", Generative = "generative" }
}

resource! {
    BotAlias = "AWS::Lex::BotAlias", "lex-botalias", List("BotAliasTags"), String
}
impl BotAlias {
    new! {
        bot_id: m::lex::BotId = "BotId", "replacement; 10 characters";
        bot_alias_name: String = "BotAliasName", "update; 1 to 100 characters";
    }
    set! {
        bot_alias_locale_settings: [bot_alias::BotAliasLocaleSettingsItem] = "BotAliasLocaleSettings", "update; at most 50 items";
        bot_alias_tags: [crate::cfn::Tag] = "BotAliasTags", "update; at most 200 items";
        bot_version: String = "BotVersion", "update; 1 to 5 characters";
        conversation_log_settings: bot_alias::ConversationLogSettings = "ConversationLogSettings", "update";
        description: String = "Description", "update; at most 200 characters";
        sentiment_analysis_settings: bot_alias::SentimentAnalysisSettings = "SentimentAnalysisSettings", "update";
    }
}
impl c::Handle<BotAlias> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_bot_alias_id: String = "BotAliasId";
        attr_bot_alias_status: String = "BotAliasStatus";
    }
}
give! { BotAlias: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`BotAlias`].
pub mod bot_alias {
    use crate::value::meaning as m;
    object!(AudioLogDestination = "AWS::Lex::BotAlias.AudioLogDestination", "lex-botalias-audiologdestination");
    impl AudioLogDestination {
        new! {
            s3_bucket: S3BucketLogDestination = "S3Bucket", "update";
        }
    }

    object!(AudioLogSetting = "AWS::Lex::BotAlias.AudioLogSetting", "lex-botalias-audiologsetting");
    impl AudioLogSetting {
        new! {
            destination: AudioLogDestination = "Destination", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(BotAliasLocaleSettings = "AWS::Lex::BotAlias.BotAliasLocaleSettings", "lex-botalias-botaliaslocalesettings");
    impl BotAliasLocaleSettings {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            code_hook_specification: CodeHookSpecification = "CodeHookSpecification", "update";
        }
    }

    object!(BotAliasLocaleSettingsItem = "AWS::Lex::BotAlias.BotAliasLocaleSettingsItem", "lex-botalias-botaliaslocalesettingsitem");
    impl BotAliasLocaleSettingsItem {
        new! {
            locale_id: String = "LocaleId", "update; 1 to 128 characters";
            bot_alias_locale_setting: BotAliasLocaleSettings = "BotAliasLocaleSetting", "update";
        }
    }

    object!(CloudWatchLogGroupLogDestination = "AWS::Lex::BotAlias.CloudWatchLogGroupLogDestination", "lex-botalias-cloudwatchloggrouplogdestination");
    impl CloudWatchLogGroupLogDestination {
        new! {
            cloud_watch_log_group_arn: m::logs::LogGroupArn = "CloudWatchLogGroupArn", "update; 1 to 2048 characters";
            log_prefix: String = "LogPrefix", "update; at most 1024 characters";
        }
    }

    object!(CodeHookSpecification = "AWS::Lex::BotAlias.CodeHookSpecification", "lex-botalias-codehookspecification");
    impl CodeHookSpecification {
        new! {
            lambda_code_hook: LambdaCodeHook = "LambdaCodeHook", "update";
        }
    }

    object!(ConversationLogSettings = "AWS::Lex::BotAlias.ConversationLogSettings", "lex-botalias-conversationlogsettings");
    impl ConversationLogSettings {
        new! {}
        set! {
            audio_log_settings: [AudioLogSetting] = "AudioLogSettings", "update; at most 1 items";
            text_log_settings: [TextLogSetting] = "TextLogSettings", "update; at most 1 items";
        }
    }

    object!(LambdaCodeHook = "AWS::Lex::BotAlias.LambdaCodeHook", "lex-botalias-lambdacodehook");
    impl LambdaCodeHook {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            code_hook_interface_version: String = "CodeHookInterfaceVersion", "update; 1 to 5 characters";
        }
    }

    object!(S3BucketLogDestination = "AWS::Lex::BotAlias.S3BucketLogDestination", "lex-botalias-s3bucketlogdestination");
    impl S3BucketLogDestination {
        new! {
            s3_bucket_arn: m::s3::BucketArn = "S3BucketArn", "update; 1 to 2048 characters";
            log_prefix: String = "LogPrefix", "update; at most 1024 characters";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 20 to 2048 characters";
        }
    }

    object!(SentimentAnalysisSettings = "AWS::Lex::BotAlias.SentimentAnalysisSettings", "lex-botalias-sentimentanalysissettings");
    impl SentimentAnalysisSettings {
        new! {
            detect_sentiment: bool = "DetectSentiment", "update";
        }
    }

    object!(TextLogDestination = "AWS::Lex::BotAlias.TextLogDestination", "lex-botalias-textlogdestination");
    impl TextLogDestination {
        new! {
            cloud_watch: CloudWatchLogGroupLogDestination = "CloudWatch", "update";
        }
    }

    object!(TextLogSetting = "AWS::Lex::BotAlias.TextLogSetting", "lex-botalias-textlogsetting");
    impl TextLogSetting {
        new! {
            destination: TextLogDestination = "Destination", "update";
            enabled: bool = "Enabled", "update";
        }
    }
}

resource! {
    BotVersion = "AWS::Lex::BotVersion", "lex-botversion", None, String
}
impl BotVersion {
    new! {
        bot_id: m::lex::BotId = "BotId", "replacement; 10 characters";
        bot_version_locale_specification: [bot_version::BotVersionLocaleSpecification] = "BotVersionLocaleSpecification", "update; at least 1 items; cannot be read back";
    }
    set! {
        description: String = "Description", "update; at most 200 characters";
    }
}
impl c::Handle<BotVersion> {
    get! {
        attr_bot_version: String = "BotVersion";
    }
}
/// Property types and values of [`BotVersion`].
pub mod bot_version {
    object!(BotVersionLocaleDetails = "AWS::Lex::BotVersion.BotVersionLocaleDetails", "lex-botversion-botversionlocaledetails");
    impl BotVersionLocaleDetails {
        new! {
            source_bot_version: String = "SourceBotVersion", "update; 1 to 5 characters";
        }
    }

    object!(BotVersionLocaleSpecification = "AWS::Lex::BotVersion.BotVersionLocaleSpecification", "lex-botversion-botversionlocalespecification");
    impl BotVersionLocaleSpecification {
        new! {
            locale_id: String = "LocaleId", "update";
            bot_version_locale_details: BotVersionLocaleDetails = "BotVersionLocaleDetails", "update";
        }
    }
}

resource! {
    ResourcePolicy = "AWS::Lex::ResourcePolicy", "lex-resourcepolicy", None, String
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 1 to 1011 characters";
        policy: v::Json = "Policy", "update";
    }
}
impl c::Handle<ResourcePolicy> {
    get! {
        attr_id: String = "Id";
        attr_revision_id: String = "RevisionId";
    }
}

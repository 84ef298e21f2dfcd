// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Chime`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AppInstance = "AWS::Chime::AppInstance", "chime-appinstance", List("Tags"), m::Arn
}
impl AppInstance {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
    }
    set! {
        metadata: String = "Metadata", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AppInstance> {
    get! {
        attr_app_instance_arn: m::Arn = "AppInstanceArn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_last_updated_timestamp: String = "LastUpdatedTimestamp";
    }
}
give! { AppInstance: m::Arn = Ref; }

resource! {
    AppInstanceBot = "AWS::Chime::AppInstanceBot", "chime-appinstancebot", List("Tags"), m::Arn
}
impl AppInstanceBot {
    new! {
        app_instance_arn: m::Arn = "AppInstanceArn", "replacement; 5 to 1600 characters";
        configuration: app_instance_bot::Configuration = "Configuration", "update";
    }
    set! {
        metadata: String = "Metadata", "update; at most 1024 characters";
        name: String = "Name", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AppInstanceBot> {
    get! {
        attr_app_instance_bot_arn: m::Arn = "AppInstanceBotArn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_last_updated_timestamp: String = "LastUpdatedTimestamp";
    }
}
give! { AppInstanceBot: m::Arn = Ref; }
/// Property types and values of [`AppInstanceBot`].
pub mod app_instance_bot {
    use crate::value::meaning as m;
    object!(Configuration = "AWS::Chime::AppInstanceBot.Configuration", "chime-appinstancebot-configuration");
    impl Configuration {
        new! {
            lex: LexConfiguration = "Lex", "update";
        }
    }

    object!(InvokedBy = "AWS::Chime::AppInstanceBot.InvokedBy", "chime-appinstancebot-invokedby");
    impl InvokedBy {
        new! {
            standard_messages: StandardMessages = "StandardMessages", "update";
            targeted_messages: TargetedMessages = "TargetedMessages", "update";
        }
    }

    object!(LexConfiguration = "AWS::Chime::AppInstanceBot.LexConfiguration", "chime-appinstancebot-lexconfiguration");
    impl LexConfiguration {
        new! {
            lex_bot_alias_arn: m::Arn = "LexBotAliasArn", "update; 15 to 2048 characters";
            locale_id: String = "LocaleId", "update";
        }
        set! {
            invoked_by: InvokedBy = "InvokedBy", "update";
            responds_to: RespondsTo = "RespondsTo", "update";
            welcome_intent: String = "WelcomeIntent", "update; 1 to 100 characters";
        }
    }
    values! { StandardMessages: Auto = "AUTO", All = "ALL", Mentions = "MENTIONS", None = "NONE" }
    values! { TargetedMessages: All = "ALL", None = "NONE" }
    values! { RespondsTo: StandardMessages = "STANDARD_MESSAGES" }
}

resource! {
    AppInstanceUser = "AWS::Chime::AppInstanceUser", "chime-appinstanceuser", List("Tags"), m::Arn
}
impl AppInstanceUser {
    new! {
        app_instance_arn: m::Arn = "AppInstanceArn", "replacement; 5 to 1600 characters";
        app_instance_user_id: String = "AppInstanceUserId", "replacement; 1 to 64 characters";
    }
    set! {
        expiration_settings: app_instance_user::ExpirationSettings = "ExpirationSettings", "update";
        metadata: String = "Metadata", "update; at most 1024 characters";
        name: String = "Name", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AppInstanceUser> {
    get! {
        attr_app_instance_user_arn: m::Arn = "AppInstanceUserArn";
    }
}
give! { AppInstanceUser: m::Arn = Ref; }
/// Property types and values of [`AppInstanceUser`].
pub mod app_instance_user {
    object!(ExpirationSettings = "AWS::Chime::AppInstanceUser.ExpirationSettings", "chime-appinstanceuser-expirationsettings");
    impl ExpirationSettings {
        new! {
            expiration_criterion: ExpirationCriterion = "ExpirationCriterion", "update";
            expiration_days: i64 = "ExpirationDays", "update; 1 to 5475";
        }
    }
    values! { ExpirationCriterion: CreatedTimestamp = "CREATED_TIMESTAMP" }
}

resource! {
    Channel = "AWS::Chime::Channel", "chime-channel", List("Tags"), String
}
impl Channel {
    new! {
        app_instance_arn: m::Arn = "AppInstanceArn", "replacement; 5 to 1600 characters";
        name: String = "Name", "update; 1 to 256 characters";
        chime_bearer: String = "ChimeBearer", "replacement; 5 to 1600 characters";
    }
    set! {
        channel_id: String = "ChannelId", "replacement; 1 to 64 characters";
        elastic_channel_configuration: channel::ElasticChannelConfiguration = "ElasticChannelConfiguration", "replacement";
        expiration_settings: channel::ExpirationSettings = "ExpirationSettings", "update";
        member_arns: [m::Arn] = "MemberArns", "replacement; 1 to 10 items; cannot be read back";
        metadata: String = "Metadata", "update; at most 1024 characters";
        mode: channel::Mode = "Mode", "update";
        moderator_arns: [m::Arn] = "ModeratorArns", "replacement; 1 to 10 items; cannot be read back";
        privacy: channel::Privacy = "Privacy", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_channel_flow_arn: String = "ChannelFlowArn";
        attr_created_by: v::Json = "CreatedBy";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_last_message_timestamp: String = "LastMessageTimestamp";
        attr_last_updated_timestamp: String = "LastUpdatedTimestamp";
    }
}
give! { Channel: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Channel`].
pub mod channel {
    use crate::value::meaning as m;
    object!(ElasticChannelConfiguration = "AWS::Chime::Channel.ElasticChannelConfiguration", "chime-channel-elasticchannelconfiguration");
    impl ElasticChannelConfiguration {
        new! {
            maximum_sub_channels: i64 = "MaximumSubChannels", "update; at least 2";
            minimum_membership_percentage: i64 = "MinimumMembershipPercentage", "update; 1 to 40";
            target_memberships_per_sub_channel: i64 = "TargetMembershipsPerSubChannel", "update; at least 2";
        }
    }

    object!(ExpirationSettings = "AWS::Chime::Channel.ExpirationSettings", "chime-channel-expirationsettings");
    impl ExpirationSettings {
        new! {
            expiration_criterion: ExpirationCriterion = "ExpirationCriterion", "update";
            expiration_days: i64 = "ExpirationDays", "update; 1 to 5475";
        }
    }

    object!(Identity = "AWS::Chime::Channel.Identity", "chime-channel-identity");
    impl Identity {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update; 5 to 1600 characters";
            name: String = "Name", "update; at most 256 characters";
        }
    }
    values! { Mode: Unrestricted = "UNRESTRICTED", Restricted = "RESTRICTED" }
    values! { Privacy: Public = "PUBLIC", Private = "PRIVATE" }
    values! { ExpirationCriterion: CreatedTimestamp = "CREATED_TIMESTAMP", LastMessageTimestamp = "LAST_MESSAGE_TIMESTAMP" }
}

resource! {
    ChannelFlow = "AWS::Chime::ChannelFlow", "chime-channelflow", List("Tags"), m::Arn
}
impl ChannelFlow {
    new! {
        app_instance_arn: m::Arn = "AppInstanceArn", "replacement; 5 to 1600 characters";
        name: String = "Name", "update; 1 to 256 characters";
        processors: [channel_flow::Processor] = "Processors", "update; 1 to 3 items";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ChannelFlow> {
    get! {
        attr_app_instance_id: String = "AppInstanceId";
        attr_arn: m::Arn = "Arn";
        attr_channel_flow_id: String = "ChannelFlowId";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_last_updated_timestamp: String = "LastUpdatedTimestamp";
    }
}
give! { ChannelFlow: m::Arn = Ref; }
/// Property types and values of [`ChannelFlow`].
pub mod channel_flow {
    use crate::value::meaning as m;
    object!(LambdaConfiguration = "AWS::Chime::ChannelFlow.LambdaConfiguration", "chime-channelflow-lambdaconfiguration");
    impl LambdaConfiguration {
        new! {
            resource_arn: m::Arn = "ResourceArn", "update; 15 to 2048 characters";
            invocation_type: InvocationType = "InvocationType", "update";
        }
    }

    object!(Processor = "AWS::Chime::ChannelFlow.Processor", "chime-channelflow-processor");
    impl Processor {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            configuration: ProcessorConfiguration = "Configuration", "update";
            execution_order: i64 = "ExecutionOrder", "update; 1 to 3";
            fallback_action: FallbackAction = "FallbackAction", "update";
        }
    }

    object!(ProcessorConfiguration = "AWS::Chime::ChannelFlow.ProcessorConfiguration", "chime-channelflow-processorconfiguration");
    impl ProcessorConfiguration {
        new! {
            lambda: LambdaConfiguration = "Lambda", "update";
        }
    }
    values! { InvocationType: Async = "ASYNC" }
    values! { FallbackAction: Continue = "CONTINUE", Abort = "ABORT" }
}

resource! {
    MediaInsightsPipelineConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration", "chime-mediainsightspipelineconfiguration", List("Tags"), m::Arn
}
impl MediaInsightsPipelineConfiguration {
    new! {
        resource_access_role_arn: m::iam::RoleArn = "ResourceAccessRoleArn", "update; 1 to 1024 characters";
        media_insights_pipeline_configuration_name: String = "MediaInsightsPipelineConfigurationName", "replacement; 2 to 64 characters";
        elements: [media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement] = "Elements", "update";
    }
    set! {
        real_time_alert_configuration: media_insights_pipeline_configuration::RealTimeAlertConfiguration = "RealTimeAlertConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
    }
}
impl c::Handle<MediaInsightsPipelineConfiguration> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_media_insights_pipeline_configuration_arn: m::Arn = "MediaInsightsPipelineConfigurationArn";
        attr_media_insights_pipeline_configuration_id: String = "MediaInsightsPipelineConfigurationId";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { MediaInsightsPipelineConfiguration: m::Arn = Ref; }
/// Property types and values of [`MediaInsightsPipelineConfiguration`].
pub mod media_insights_pipeline_configuration {
    use crate::value::meaning as m;
    object!(AmazonTranscribeCallAnalyticsProcessorConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.AmazonTranscribeCallAnalyticsProcessorConfiguration", "chime-mediainsightspipelineconfiguration-amazontranscribecallanalyticsprocessorconfiguration");
    impl AmazonTranscribeCallAnalyticsProcessorConfiguration {
        new! {
            language_code: LanguageCode = "LanguageCode", "update";
        }
        set! {
            call_analytics_stream_categories: [String] = "CallAnalyticsStreamCategories", "update; 1 to 20 items";
            content_identification_type: ContentIdentificationType = "ContentIdentificationType", "update";
            content_redaction_type: ContentRedactionType = "ContentRedactionType", "update";
            enable_partial_results_stabilization: bool = "EnablePartialResultsStabilization", "update";
            filter_partial_results: bool = "FilterPartialResults", "update";
            language_model_name: String = "LanguageModelName", "update; 1 to 200 characters";
            partial_results_stability: PartialResultsStability = "PartialResultsStability", "update";
            pii_entity_types: String = "PiiEntityTypes", "update; 1 to 300 characters";
            post_call_analytics_settings: PostCallAnalyticsSettings = "PostCallAnalyticsSettings", "update";
            vocabulary_filter_method: VocabularyFilterMethod = "VocabularyFilterMethod", "update";
            vocabulary_filter_name: String = "VocabularyFilterName", "update; 1 to 200 characters";
            vocabulary_name: String = "VocabularyName", "update; 1 to 200 characters";
        }
    }

    object!(AmazonTranscribeProcessorConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.AmazonTranscribeProcessorConfiguration", "chime-mediainsightspipelineconfiguration-amazontranscribeprocessorconfiguration");
    impl AmazonTranscribeProcessorConfiguration {
        new! {}
        set! {
            content_identification_type: ContentIdentificationType = "ContentIdentificationType", "update";
            content_redaction_type: ContentRedactionType = "ContentRedactionType", "update";
            enable_partial_results_stabilization: bool = "EnablePartialResultsStabilization", "update";
            filter_partial_results: bool = "FilterPartialResults", "update";
            identify_language: bool = "IdentifyLanguage", "update";
            identify_multiple_languages: bool = "IdentifyMultipleLanguages", "update";
            language_code: LanguageCode = "LanguageCode", "update";
            language_model_name: String = "LanguageModelName", "update; 1 to 200 characters";
            language_options: String = "LanguageOptions", "update; 1 to 200 characters";
            partial_results_stability: PartialResultsStability = "PartialResultsStability", "update";
            pii_entity_types: String = "PiiEntityTypes", "update; 1 to 300 characters";
            preferred_language: PreferredLanguage = "PreferredLanguage", "update";
            show_speaker_label: bool = "ShowSpeakerLabel", "update";
            vocabulary_filter_method: VocabularyFilterMethod = "VocabularyFilterMethod", "update";
            vocabulary_filter_name: String = "VocabularyFilterName", "update; 1 to 200 characters";
            vocabulary_filter_names: String = "VocabularyFilterNames", "update; 1 to 3000 characters";
            vocabulary_name: String = "VocabularyName", "update; 1 to 200 characters";
            vocabulary_names: String = "VocabularyNames", "update; 1 to 3000 characters";
        }
    }

    object!(IssueDetectionConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.IssueDetectionConfiguration", "chime-mediainsightspipelineconfiguration-issuedetectionconfiguration");
    impl IssueDetectionConfiguration {
        new! {
            rule_name: String = "RuleName", "update; 2 to 64 characters";
        }
    }

    object!(KeywordMatchConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.KeywordMatchConfiguration", "chime-mediainsightspipelineconfiguration-keywordmatchconfiguration");
    impl KeywordMatchConfiguration {
        new! {
            rule_name: String = "RuleName", "update; 2 to 64 characters";
            keywords: [String] = "Keywords", "update; 1 to 10 items";
        }
        set! {
            negate: bool = "Negate", "update";
        }
    }

    object!(KinesisDataStreamSinkConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.KinesisDataStreamSinkConfiguration", "chime-mediainsightspipelineconfiguration-kinesisdatastreamsinkconfiguration");
    impl KinesisDataStreamSinkConfiguration {
        new! {}
        set! {
            insights_target: String = "InsightsTarget", "update; 1 to 1024 characters";
        }
    }

    object!(MediaInsightsPipelineConfigurationElement = "AWS::Chime::MediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationElement", "chime-mediainsightspipelineconfiguration-mediainsightspipelineconfigurationelement");
    impl MediaInsightsPipelineConfigurationElement {
        new! {
            type_: MediaInsightsPipelineConfigurationElementType = "Type", "update";
        }
        set! {
            amazon_transcribe_call_analytics_processor_configuration: AmazonTranscribeCallAnalyticsProcessorConfiguration = "AmazonTranscribeCallAnalyticsProcessorConfiguration", "update";
            amazon_transcribe_processor_configuration: AmazonTranscribeProcessorConfiguration = "AmazonTranscribeProcessorConfiguration", "update";
            kinesis_data_stream_sink_configuration: KinesisDataStreamSinkConfiguration = "KinesisDataStreamSinkConfiguration", "update";
            s3_recording_sink_configuration: S3RecordingSinkConfiguration = "S3RecordingSinkConfiguration", "update";
        }
    }

    object!(PostCallAnalyticsSettings = "AWS::Chime::MediaInsightsPipelineConfiguration.PostCallAnalyticsSettings", "chime-mediainsightspipelineconfiguration-postcallanalyticssettings");
    impl PostCallAnalyticsSettings {
        new! {
            data_access_role_arn: m::iam::RoleArn = "DataAccessRoleArn", "update; at most 4096 characters";
            output_location: String = "OutputLocation", "update; at most 4096 characters";
        }
        set! {
            content_redaction_output: ContentRedactionOutput = "ContentRedactionOutput", "update";
            output_encryption_kms_key_id: String = "OutputEncryptionKMSKeyId", "update; at most 4096 characters";
        }
    }

    object!(RealTimeAlertConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.RealTimeAlertConfiguration", "chime-mediainsightspipelineconfiguration-realtimealertconfiguration");
    impl RealTimeAlertConfiguration {
        new! {}
        set! {
            disabled: bool = "Disabled", "update";
            rules: [RealTimeAlertRule] = "Rules", "update; 1 to 3 items";
        }
    }

    object!(RealTimeAlertRule = "AWS::Chime::MediaInsightsPipelineConfiguration.RealTimeAlertRule", "chime-mediainsightspipelineconfiguration-realtimealertrule");
    impl RealTimeAlertRule {
        new! {
            type_: RealTimeAlertRuleType = "Type", "update";
        }
        set! {
            issue_detection_configuration: IssueDetectionConfiguration = "IssueDetectionConfiguration", "update";
            keyword_match_configuration: KeywordMatchConfiguration = "KeywordMatchConfiguration", "update";
            sentiment_configuration: SentimentConfiguration = "SentimentConfiguration", "update";
        }
    }

    object!(S3RecordingSinkConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.S3RecordingSinkConfiguration", "chime-mediainsightspipelineconfiguration-s3recordingsinkconfiguration");
    impl S3RecordingSinkConfiguration {
        new! {}
        set! {
            destination: String = "Destination", "update; 1 to 1024 characters";
            recording_file_format: RecordingFileFormat = "RecordingFileFormat", "update";
        }
    }

    object!(SentimentConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration.SentimentConfiguration", "chime-mediainsightspipelineconfiguration-sentimentconfiguration");
    impl SentimentConfiguration {
        new! {
            rule_name: String = "RuleName", "update; 2 to 64 characters";
            sentiment_type: SentimentType = "SentimentType", "update";
            time_period: i64 = "TimePeriod", "update; 60 to 1800";
        }
    }
    values! { ContentIdentificationType: Pii = "PII" }
    values! { ContentRedactionType: Pii = "PII" }
    values! { LanguageCode: EnUs = "en-US", EnGb = "en-GB", EsUs = "es-US", FrCa = "fr-CA", FrFr = "fr-FR", EnAu = "en-AU", ItIt = "it-IT", DeDe = "de-DE", PtBr = "pt-BR" }
    values! { PartialResultsStability: High = "high", Medium = "medium", Low = "low" }
    values! { VocabularyFilterMethod: Remove = "remove", Mask = "mask", Tag = "tag" }
    values! { PreferredLanguage: EnUs = "en-US", EnGb = "en-GB", EsUs = "es-US", FrCa = "fr-CA", FrFr = "fr-FR", EnAu = "en-AU", ItIt = "it-IT", DeDe = "de-DE", PtBr = "pt-BR" }
    values! { MediaInsightsPipelineConfigurationElementType: AmazonTranscribeCallAnalyticsProcessor = "AmazonTranscribeCallAnalyticsProcessor", AmazonTranscribeProcessor = "AmazonTranscribeProcessor", KinesisDataStreamSink = "KinesisDataStreamSink", S3RecordingSink = "S3RecordingSink" }
    values! { ContentRedactionOutput: Redacted = "redacted", RedactedAndUnredacted = "redacted_and_unredacted" }
    values! { RealTimeAlertRuleType: KeywordMatch = "KeywordMatch", Sentiment = "Sentiment", IssueDetection = "IssueDetection" }
    values! { RecordingFileFormat: Wav = "Wav", Opus = "Opus" }
    values! { SentimentType: Negative = "NEGATIVE" }
}

resource! {
    MediaPipelineKinesisVideoStreamPool = "AWS::Chime::MediaPipelineKinesisVideoStreamPool", "chime-mediapipelinekinesisvideostreampool", List("Tags"), m::Arn
}
impl MediaPipelineKinesisVideoStreamPool {
    new! {
        pool_name: String = "PoolName", "replacement; 1 to 128 characters";
        stream_configuration: media_pipeline_kinesis_video_stream_pool::StreamConfiguration = "StreamConfiguration", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MediaPipelineKinesisVideoStreamPool> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_pool_id: String = "PoolId";
        attr_pool_status: String = "PoolStatus";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { MediaPipelineKinesisVideoStreamPool: m::Arn = Ref; }
/// Property types and values of [`MediaPipelineKinesisVideoStreamPool`].
pub mod media_pipeline_kinesis_video_stream_pool {
    object!(StreamConfiguration = "AWS::Chime::MediaPipelineKinesisVideoStreamPool.StreamConfiguration", "chime-mediapipelinekinesisvideostreampool-streamconfiguration");
    impl StreamConfiguration {
        new! {
            region: String = "Region", "replacement; 1 to 32 characters";
        }
        set! {
            data_retention_in_hours: i64 = "DataRetentionInHours", "update; at least 0";
        }
    }
}

resource! {
    SipMediaApplication = "AWS::Chime::SipMediaApplication", "chime-sipmediaapplication", List("Tags"), m::Arn
}
impl SipMediaApplication {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
        aws_region: String = "AwsRegion", "replacement";
        endpoints: [sip_media_application::SipMediaApplicationEndpoint] = "Endpoints", "update; 1 items";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<SipMediaApplication> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_sip_media_application_arn: m::Arn = "SipMediaApplicationArn";
        attr_sip_media_application_id: String = "SipMediaApplicationId";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { SipMediaApplication: m::Arn = Ref; }
/// Property types and values of [`SipMediaApplication`].
pub mod sip_media_application {
    use crate::value::meaning as m;
    object!(SipMediaApplicationEndpoint = "AWS::Chime::SipMediaApplication.SipMediaApplicationEndpoint", "chime-sipmediaapplication-sipmediaapplicationendpoint");
    impl SipMediaApplicationEndpoint {
        new! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; at most 10000 characters";
        }
    }
}

resource! {
    VoiceConnector = "AWS::Chime::VoiceConnector", "chime-voiceconnector", List("Tags"), m::Arn
}
impl VoiceConnector {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
        require_encryption: bool = "RequireEncryption", "update";
    }
    set! {
        aws_region: voice_connector::AwsRegion = "AwsRegion", "replacement";
        network_type: voice_connector::NetworkType = "NetworkType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<VoiceConnector> {
    get! {
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_outbound_host_name: String = "OutboundHostName";
        attr_updated_timestamp: String = "UpdatedTimestamp";
        attr_voice_connector_arn: m::Arn = "VoiceConnectorArn";
        attr_voice_connector_id: String = "VoiceConnectorId";
    }
}
give! { VoiceConnector: m::Arn = Ref; }
/// Property types and values of [`VoiceConnector`].
pub mod voice_connector {
    values! { AwsRegion: UsEast1 = "us-east-1", UsWest2 = "us-west-2", CaCentral1 = "ca-central-1", EuCentral1 = "eu-central-1", EuWest1 = "eu-west-1", EuWest2 = "eu-west-2", ApNortheast2 = "ap-northeast-2", ApNortheast1 = "ap-northeast-1", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2" }
    values! { NetworkType: Ipv4Only = "IPV4_ONLY", DualStack = "DUAL_STACK" }
}

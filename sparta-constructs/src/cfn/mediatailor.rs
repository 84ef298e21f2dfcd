// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MediaTailor`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Channel = "AWS::MediaTailor::Channel", "mediatailor-channel", List("Tags"), String
}
impl Channel {
    new! {
        channel_name: String = "ChannelName", "replacement";
        outputs: [channel::RequestOutputItem] = "Outputs", "update";
        playback_mode: channel::PlaybackMode = "PlaybackMode", "update";
    }
    set! {
        audiences: [String] = "Audiences", "update";
        filler_slate: channel::SlateSource = "FillerSlate", "update";
        log_configuration: channel::LogConfigurationForChannel = "LogConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tier: channel::Tier = "Tier", "replacement";
        time_shift_configuration: channel::TimeShiftConfiguration = "TimeShiftConfiguration", "update";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Channel: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Channel`].
pub mod channel {
    use crate::value as v;
    object!(DashPlaylistSettings = "AWS::MediaTailor::Channel.DashPlaylistSettings", "mediatailor-channel-dashplaylistsettings");
    impl DashPlaylistSettings {
        new! {}
        set! {
            manifest_window_seconds: v::Number = "ManifestWindowSeconds", "update";
            min_buffer_time_seconds: v::Number = "MinBufferTimeSeconds", "update";
            min_update_period_seconds: v::Number = "MinUpdatePeriodSeconds", "update";
            suggested_presentation_delay_seconds: v::Number = "SuggestedPresentationDelaySeconds", "update";
        }
    }

    object!(HlsPlaylistSettings = "AWS::MediaTailor::Channel.HlsPlaylistSettings", "mediatailor-channel-hlsplaylistsettings");
    impl HlsPlaylistSettings {
        new! {}
        set! {
            ad_markup_type: [AdMarkupType] = "AdMarkupType", "update";
            manifest_window_seconds: v::Number = "ManifestWindowSeconds", "update";
        }
    }

    object!(LogConfigurationForChannel = "AWS::MediaTailor::Channel.LogConfigurationForChannel", "mediatailor-channel-logconfigurationforchannel");
    impl LogConfigurationForChannel {
        new! {}
        set! {
            log_types: [LogType] = "LogTypes", "update";
        }
    }

    object!(RequestOutputItem = "AWS::MediaTailor::Channel.RequestOutputItem", "mediatailor-channel-requestoutputitem");
    impl RequestOutputItem {
        new! {
            manifest_name: String = "ManifestName", "update";
            source_group: String = "SourceGroup", "update";
        }
        set! {
            dash_playlist_settings: DashPlaylistSettings = "DashPlaylistSettings", "update";
            hls_playlist_settings: HlsPlaylistSettings = "HlsPlaylistSettings", "update";
        }
    }

    object!(SlateSource = "AWS::MediaTailor::Channel.SlateSource", "mediatailor-channel-slatesource");
    impl SlateSource {
        new! {}
        set! {
            source_location_name: String = "SourceLocationName", "update";
            vod_source_name: String = "VodSourceName", "update";
        }
    }

    object!(TimeShiftConfiguration = "AWS::MediaTailor::Channel.TimeShiftConfiguration", "mediatailor-channel-timeshiftconfiguration");
    impl TimeShiftConfiguration {
        new! {
            max_time_delay_seconds: v::Number = "MaxTimeDelaySeconds", "update";
        }
    }
    values! { PlaybackMode: Loop = "LOOP", Linear = "LINEAR" }
    values! { Tier: Basic = "BASIC", Standard = "STANDARD" }
    values! { AdMarkupType: Daterange = "DATERANGE", Scte35Enhanced = "SCTE35_ENHANCED" }
    values! { LogType: AsRun = "AS_RUN" }
}

resource! {
    ChannelPolicy = "AWS::MediaTailor::ChannelPolicy", "mediatailor-channelpolicy", None, String
}
impl ChannelPolicy {
    new! {
        channel_name: String = "ChannelName", "replacement";
        policy: v::Json = "Policy", "update";
    }
}

resource! {
    Function = "AWS::MediaTailor::Function", "mediatailor-function", List("Tags"), String
}
impl Function {
    new! {
        function_id: String = "FunctionId", "replacement";
        function_type: function::FunctionType = "FunctionType", "update";
    }
    set! {
        aws_service_request_configuration: function::AwsServiceRequestConfiguration = "AwsServiceRequestConfiguration", "update";
        concurrent_executor_configuration: function::ConcurrentExecutorConfiguration = "ConcurrentExecutorConfiguration", "update";
        custom_output_configuration: function::CustomOutputConfiguration = "CustomOutputConfiguration", "update";
        description: String = "Description", "update";
        http_request_configuration: function::HttpRequestConfiguration = "HttpRequestConfiguration", "update";
        sequential_executor_configuration: function::SequentialExecutorConfiguration = "SequentialExecutorConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vast_request_configuration: function::VastRequestConfiguration = "VastRequestConfiguration", "update";
    }
}
impl c::Handle<Function> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Function: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Function`].
pub mod function {
    use crate::value as v;
    object!(AwsServiceRequestConfiguration = "AWS::MediaTailor::Function.AwsServiceRequestConfiguration", "mediatailor-function-awsservicerequestconfiguration");
    new_struct! { AwsServiceRequestConfiguration, AwsServiceRequestConfigurationRequired {
        method_type: MethodType = "MethodType", "update";
        request_timeout_milliseconds: i64 = "RequestTimeoutMilliseconds", "update; 100 to 2000";
        runtime: RuntimeType = "Runtime", "update";
        target_region: String = "TargetRegion", "update; 1 to 256 characters";
        target_service: String = "TargetService", "update; 1 to 63 characters";
        url: String = "Url", "update";
    } }
    impl AwsServiceRequestConfiguration {
        set! {
            body: String = "Body", "update";
            headers: v::Map<String> = "Headers", "update";
            output: v::Map<String> = "Output", "update";
        }
    }

    object!(ConcurrentExecutorConfiguration = "AWS::MediaTailor::Function.ConcurrentExecutorConfiguration", "mediatailor-function-concurrentexecutorconfiguration");
    new_struct! { ConcurrentExecutorConfiguration, ConcurrentExecutorConfigurationRequired {
        function_list: [FunctionRef] = "FunctionList", "update; 1 to 10 items";
        max_concurrency: i64 = "MaxConcurrency", "update; 1 to 2";
        output: v::Map<String> = "Output", "update";
        runtime: RuntimeType = "Runtime", "update";
        timeout_milliseconds: i64 = "TimeoutMilliseconds", "update; 100 to 2000";
    } }

    object!(CustomOutputConfiguration = "AWS::MediaTailor::Function.CustomOutputConfiguration", "mediatailor-function-customoutputconfiguration");
    impl CustomOutputConfiguration {
        new! {
            runtime: RuntimeType = "Runtime", "update";
        }
        set! {
            output: v::Map<String> = "Output", "update";
        }
    }

    object!(FunctionRef = "AWS::MediaTailor::Function.FunctionRef", "mediatailor-function-functionref");
    impl FunctionRef {
        new! {}
        set! {
            alias: String = "Alias", "update";
            function_id: String = "FunctionId", "update";
            run_condition: String = "RunCondition", "update";
        }
    }

    object!(HttpRequestConfiguration = "AWS::MediaTailor::Function.HttpRequestConfiguration", "mediatailor-function-httprequestconfiguration");
    impl HttpRequestConfiguration {
        new! {
            method_type: MethodType = "MethodType", "update";
            request_timeout_milliseconds: i64 = "RequestTimeoutMilliseconds", "update";
            runtime: RuntimeType = "Runtime", "update";
            url: String = "Url", "update";
        }
        set! {
            body: String = "Body", "update";
            headers: v::Map<String> = "Headers", "update";
            output: v::Map<String> = "Output", "update";
        }
    }

    object!(SequentialExecutorConfiguration = "AWS::MediaTailor::Function.SequentialExecutorConfiguration", "mediatailor-function-sequentialexecutorconfiguration");
    impl SequentialExecutorConfiguration {
        new! {
            function_list: [FunctionRef] = "FunctionList", "update";
            runtime: RuntimeType = "Runtime", "update";
            timeout_milliseconds: i64 = "TimeoutMilliseconds", "update";
        }
        set! {
            output: v::Map<String> = "Output", "update";
        }
    }

    object!(VastRequestConfiguration = "AWS::MediaTailor::Function.VastRequestConfiguration", "mediatailor-function-vastrequestconfiguration");
    impl VastRequestConfiguration {
        new! {
            method_type: MethodType = "MethodType", "update";
            request_timeout_milliseconds: i64 = "RequestTimeoutMilliseconds", "update; 100 to 2000";
            runtime: RuntimeType = "Runtime", "update";
            url: String = "Url", "update";
        }
        set! {
            body: String = "Body", "update";
            headers: v::Map<String> = "Headers", "update";
            output: v::Map<String> = "Output", "update";
        }
    }
    values! { FunctionType: HttpRequest = "HTTP_REQUEST", AwsServiceRequest = "AWS_SERVICE_REQUEST", CustomOutput = "CUSTOM_OUTPUT", ConcurrentExecutor = "CONCURRENT_EXECUTOR", SequentialExecutor = "SEQUENTIAL_EXECUTOR", VastRequest = "VAST_REQUEST" }
    values! { MethodType: Get = "GET", Post = "POST" }
    values! { RuntimeType: Jsonata = "JSONATA" }
}

resource! {
    LiveSource = "AWS::MediaTailor::LiveSource", "mediatailor-livesource", List("Tags"), String
}
impl LiveSource {
    new! {
        live_source_name: String = "LiveSourceName", "replacement";
        source_location_name: String = "SourceLocationName", "replacement";
        http_package_configurations: [live_source::HttpPackageConfiguration] = "HttpPackageConfigurations", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LiveSource> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { LiveSource: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`LiveSource`].
pub mod live_source {
    object!(HttpPackageConfiguration = "AWS::MediaTailor::LiveSource.HttpPackageConfiguration", "mediatailor-livesource-httppackageconfiguration");
    impl HttpPackageConfiguration {
        new! {
            type_: Type = "Type", "update";
            path: String = "Path", "update";
            source_group: String = "SourceGroup", "update";
        }
    }
    values! { Type: Dash = "DASH", Hls = "HLS" }
}

resource! {
    PlaybackConfiguration = "AWS::MediaTailor::PlaybackConfiguration", "mediatailor-playbackconfiguration", List("Tags"), String
}
impl PlaybackConfiguration {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        ad_decision_server_url: String = "AdDecisionServerUrl", "update";
        video_content_source_url: String = "VideoContentSourceUrl", "update";
    }
    set! {
        ad_conditioning_configuration: playback_configuration::AdConditioningConfiguration = "AdConditioningConfiguration", "update";
        ad_decision_server_configuration: playback_configuration::AdDecisionServerConfiguration = "AdDecisionServerConfiguration", "update";
        ads_personalization_concurrency: playback_configuration::AdsPersonalizationConcurrency = "AdsPersonalizationConcurrency", "update";
        ads_personalization_timeouts: playback_configuration::AdsPersonalizationTimeouts = "AdsPersonalizationTimeouts", "update";
        avail_suppression: playback_configuration::AvailSuppression = "AvailSuppression", "update";
        beaconing_configuration: playback_configuration::BeaconingConfiguration = "BeaconingConfiguration", "update";
        bumper: playback_configuration::Bumper = "Bumper", "update";
        cdn_configuration: playback_configuration::CdnConfiguration = "CdnConfiguration", "update";
        configuration_aliases: v::Map<v::Json> = "ConfigurationAliases", "update";
        dash_configuration: playback_configuration::DashConfiguration = "DashConfiguration", "update";
        function_mapping: v::Map<String> = "FunctionMapping", "update";
        insertion_mode: playback_configuration::InsertionMode = "InsertionMode", "update";
        live_pre_roll_configuration: playback_configuration::LivePreRollConfiguration = "LivePreRollConfiguration", "update";
        log_configuration: playback_configuration::LogConfiguration = "LogConfiguration", "update";
        manifest_processing_rules: playback_configuration::ManifestProcessingRules = "ManifestProcessingRules", "update";
        personalization_threshold_seconds: i64 = "PersonalizationThresholdSeconds", "update; at least 1";
        slate_ad_url: String = "SlateAdUrl", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        transcode_profile_name: String = "TranscodeProfileName", "update";
    }
}
impl c::Handle<PlaybackConfiguration> {
    get! {
        attr_dash_configuration_manifest_endpoint_prefix: String = "DashConfiguration.ManifestEndpointPrefix";
        attr_hls_configuration: v::Json = "HlsConfiguration";
        attr_hls_configuration_manifest_endpoint_prefix: String = "HlsConfiguration.ManifestEndpointPrefix";
        attr_playback_configuration_arn: m::Arn = "PlaybackConfigurationArn";
        attr_playback_endpoint_prefix: String = "PlaybackEndpointPrefix";
        attr_session_initialization_endpoint_prefix: String = "SessionInitializationEndpointPrefix";
    }
}
give! { PlaybackConfiguration: m::Arn = GetAtt("PlaybackConfigurationArn"); }
/// Property types and values of [`PlaybackConfiguration`].
pub mod playback_configuration {
    use crate::value as v;
    object!(AdConditioningConfiguration = "AWS::MediaTailor::PlaybackConfiguration.AdConditioningConfiguration", "mediatailor-playbackconfiguration-adconditioningconfiguration");
    impl AdConditioningConfiguration {
        new! {
            streaming_media_file_conditioning: StreamingMediaFileConditioning = "StreamingMediaFileConditioning", "update";
        }
    }

    object!(AdDecisionServerConfiguration = "AWS::MediaTailor::PlaybackConfiguration.AdDecisionServerConfiguration", "mediatailor-playbackconfiguration-addecisionserverconfiguration");
    impl AdDecisionServerConfiguration {
        new! {}
        set! {
            http_request: HttpRequest = "HttpRequest", "update";
            vast_response: VastResponse = "VastResponse", "update";
        }
    }

    object!(AdMarkerPassthrough = "AWS::MediaTailor::PlaybackConfiguration.AdMarkerPassthrough", "mediatailor-playbackconfiguration-admarkerpassthrough");
    impl AdMarkerPassthrough {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(AdsInteractionLog = "AWS::MediaTailor::PlaybackConfiguration.AdsInteractionLog", "mediatailor-playbackconfiguration-adsinteractionlog");
    impl AdsInteractionLog {
        new! {}
        set! {
            exclude_event_types: [String] = "ExcludeEventTypes", "update";
            publish_opt_in_event_types: [String] = "PublishOptInEventTypes", "update";
        }
    }

    object!(AdsPersonalizationConcurrency = "AWS::MediaTailor::PlaybackConfiguration.AdsPersonalizationConcurrency", "mediatailor-playbackconfiguration-adspersonalizationconcurrency");
    impl AdsPersonalizationConcurrency {
        new! {}
        set! {
            enable_vod_vast_parallelization: bool = "EnableVodVastParallelization", "update";
            max_concurrent_ads_requests: i64 = "MaxConcurrentAdsRequests", "update";
        }
    }

    object!(AdsPersonalizationTimeouts = "AWS::MediaTailor::PlaybackConfiguration.AdsPersonalizationTimeouts", "mediatailor-playbackconfiguration-adspersonalizationtimeouts");
    impl AdsPersonalizationTimeouts {
        new! {}
        set! {
            ads_request_timeout_milliseconds: i64 = "AdsRequestTimeoutMilliseconds", "update";
            live_maximum_ads_personalization_time_milliseconds: i64 = "LiveMaximumAdsPersonalizationTimeMilliseconds", "update";
            prefetch_ads_request_timeout_milliseconds: i64 = "PrefetchAdsRequestTimeoutMilliseconds", "update";
            prefetch_maximum_ads_personalization_time_milliseconds: i64 = "PrefetchMaximumAdsPersonalizationTimeMilliseconds", "update";
            vod_maximum_ads_personalization_time_milliseconds: i64 = "VodMaximumAdsPersonalizationTimeMilliseconds", "update";
        }
    }

    object!(AvailSuppression = "AWS::MediaTailor::PlaybackConfiguration.AvailSuppression", "mediatailor-playbackconfiguration-availsuppression");
    impl AvailSuppression {
        new! {}
        set! {
            fill_policy: FillPolicy = "FillPolicy", "update";
            mode: Mode = "Mode", "update";
            value: String = "Value", "update";
        }
    }

    object!(BeaconingConfiguration = "AWS::MediaTailor::PlaybackConfiguration.BeaconingConfiguration", "mediatailor-playbackconfiguration-beaconingconfiguration");
    impl BeaconingConfiguration {
        new! {}
        set! {
            client_side: ClientSideBeaconingConfiguration = "ClientSide", "update";
        }
    }

    object!(Bumper = "AWS::MediaTailor::PlaybackConfiguration.Bumper", "mediatailor-playbackconfiguration-bumper");
    impl Bumper {
        new! {}
        set! {
            end_url: String = "EndUrl", "update";
            start_url: String = "StartUrl", "update";
        }
    }

    object!(CdnConfiguration = "AWS::MediaTailor::PlaybackConfiguration.CdnConfiguration", "mediatailor-playbackconfiguration-cdnconfiguration");
    impl CdnConfiguration {
        new! {}
        set! {
            ad_segment_url_prefix: String = "AdSegmentUrlPrefix", "update";
            content_segment_url_prefix: String = "ContentSegmentUrlPrefix", "update";
        }
    }

    object!(ClientSideBeaconingConfiguration = "AWS::MediaTailor::PlaybackConfiguration.ClientSideBeaconingConfiguration", "mediatailor-playbackconfiguration-clientsidebeaconingconfiguration");
    impl ClientSideBeaconingConfiguration {
        new! {
            reporting_mode: ReportingMode = "ReportingMode", "update";
        }
        set! {
            additional_event_types: [AdditionalEventType] = "AdditionalEventTypes", "update";
        }
    }

    object!(DashConfiguration = "AWS::MediaTailor::PlaybackConfiguration.DashConfiguration", "mediatailor-playbackconfiguration-dashconfiguration");
    impl DashConfiguration {
        new! {}
        set! {
            mpd_location: String = "MpdLocation", "update";
            origin_manifest_type: OriginManifestType = "OriginManifestType", "update";
        }
    }

    object!(HlsConfiguration = "AWS::MediaTailor::PlaybackConfiguration.HlsConfiguration", "mediatailor-playbackconfiguration-hlsconfiguration");
    impl HlsConfiguration {
        new! {}
    }

    object!(HttpRequest = "AWS::MediaTailor::PlaybackConfiguration.HttpRequest", "mediatailor-playbackconfiguration-httprequest");
    impl HttpRequest {
        new! {}
        set! {
            body: String = "Body", "update";
            compress_request: CompressRequest = "CompressRequest", "update";
            headers: v::Map<String> = "Headers", "update";
            http_method: HttpMethod = "HttpMethod", "update";
        }
    }

    object!(LivePreRollConfiguration = "AWS::MediaTailor::PlaybackConfiguration.LivePreRollConfiguration", "mediatailor-playbackconfiguration-liveprerollconfiguration");
    impl LivePreRollConfiguration {
        new! {}
        set! {
            ad_decision_server_configuration: PreRollAdDecisionServerConfiguration = "AdDecisionServerConfiguration", "update";
            ad_decision_server_url: String = "AdDecisionServerUrl", "update";
            max_duration_seconds: i64 = "MaxDurationSeconds", "update";
        }
    }

    object!(LogConfiguration = "AWS::MediaTailor::PlaybackConfiguration.LogConfiguration", "mediatailor-playbackconfiguration-logconfiguration");
    impl LogConfiguration {
        new! {
            percent_enabled: i64 = "PercentEnabled", "update; 0 to 100";
        }
        set! {
            ads_interaction_log: AdsInteractionLog = "AdsInteractionLog", "update";
            enabled_logging_strategies: [String] = "EnabledLoggingStrategies", "update";
            manifest_service_interaction_log: ManifestServiceInteractionLog = "ManifestServiceInteractionLog", "update";
        }
    }

    object!(ManifestProcessingRules = "AWS::MediaTailor::PlaybackConfiguration.ManifestProcessingRules", "mediatailor-playbackconfiguration-manifestprocessingrules");
    impl ManifestProcessingRules {
        new! {}
        set! {
            ad_marker_passthrough: AdMarkerPassthrough = "AdMarkerPassthrough", "update";
        }
    }

    object!(ManifestServiceInteractionLog = "AWS::MediaTailor::PlaybackConfiguration.ManifestServiceInteractionLog", "mediatailor-playbackconfiguration-manifestserviceinteractionlog");
    impl ManifestServiceInteractionLog {
        new! {}
        set! {
            exclude_event_types: [String] = "ExcludeEventTypes", "update";
        }
    }

    object!(PreRollAdDecisionServerConfiguration = "AWS::MediaTailor::PlaybackConfiguration.PreRollAdDecisionServerConfiguration", "mediatailor-playbackconfiguration-prerolladdecisionserverconfiguration");
    impl PreRollAdDecisionServerConfiguration {
        new! {}
        set! {
            vast_response: PreRollVastResponse = "VastResponse", "update";
        }
    }

    object!(PreRollVastResponse = "AWS::MediaTailor::PlaybackConfiguration.PreRollVastResponse", "mediatailor-playbackconfiguration-prerollvastresponse");
    impl PreRollVastResponse {
        new! {}
        set! {
            ad_sequencing_mode: PreRollVastResponseAdSequencingMode = "AdSequencingMode", "update";
        }
    }

    object!(VastResponse = "AWS::MediaTailor::PlaybackConfiguration.VastResponse", "mediatailor-playbackconfiguration-vastresponse");
    impl VastResponse {
        new! {}
        set! {
            ad_sequencing_mode: VastResponseAdSequencingMode = "AdSequencingMode", "update";
        }
    }
    values! { InsertionMode: StitchedOnly = "STITCHED_ONLY", PlayerSelect = "PLAYER_SELECT" }
    values! { StreamingMediaFileConditioning: Transcode = "TRANSCODE", None = "NONE" }
    values! { FillPolicy: PartialAvail = "PARTIAL_AVAIL", FullAvailOnly = "FULL_AVAIL_ONLY" }
    values! { Mode: Off = "OFF", BehindLiveEdge = "BEHIND_LIVE_EDGE", AfterLiveEdge = "AFTER_LIVE_EDGE" }
    values! { AdditionalEventType: Mute = "MUTE", Unmute = "UNMUTE", Pause = "PAUSE", Skip = "SKIP" }
    values! { ReportingMode: Disabled = "DISABLED", Insights = "INSIGHTS" }
    values! { OriginManifestType: SinglePeriod = "SINGLE_PERIOD", MultiPeriod = "MULTI_PERIOD" }
    values! { CompressRequest: None = "NONE", Gzip = "GZIP" }
    values! { HttpMethod: Get = "GET", Post = "POST" }
    values! { PreRollVastResponseAdSequencingMode: FollowAdSequence = "FOLLOW_AD_SEQUENCE", IgnoreAdSequence = "IGNORE_AD_SEQUENCE" }
    values! { VastResponseAdSequencingMode: FollowAdSequence = "FOLLOW_AD_SEQUENCE", IgnoreAdSequence = "IGNORE_AD_SEQUENCE", FollowAdSequenceOnlyLive = "FOLLOW_AD_SEQUENCE_ONLY_LIVE", FollowAdSequenceOnlyVod = "FOLLOW_AD_SEQUENCE_ONLY_VOD" }
}

resource! {
    PrefetchSchedule = "AWS::MediaTailor::PrefetchSchedule", "mediatailor-prefetchschedule", List("Tags"), m::Arn
}
impl PrefetchSchedule {
    new! {
        name: String = "Name", "replacement";
        playback_configuration_name: String = "PlaybackConfigurationName", "replacement";
    }
    set! {
        consumption: prefetch_schedule::PrefetchConsumption = "Consumption", "replacement";
        recurring_prefetch_configuration: prefetch_schedule::RecurringPrefetchConfiguration = "RecurringPrefetchConfiguration", "replacement";
        retrieval: prefetch_schedule::PrefetchRetrieval = "Retrieval", "replacement";
        schedule_type: prefetch_schedule::ScheduleType = "ScheduleType", "replacement";
        stream_id: String = "StreamId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PrefetchSchedule> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { PrefetchSchedule: m::Arn = Ref; }
/// Property types and values of [`PrefetchSchedule`].
pub mod prefetch_schedule {
    use crate::value as v;
    object!(AvailMatchingCriteria = "AWS::MediaTailor::PrefetchSchedule.AvailMatchingCriteria", "mediatailor-prefetchschedule-availmatchingcriteria");
    impl AvailMatchingCriteria {
        new! {
            dynamic_variable: String = "DynamicVariable", "update";
            operator: Operator = "Operator", "update";
        }
    }

    object!(PrefetchConsumption = "AWS::MediaTailor::PrefetchSchedule.PrefetchConsumption", "mediatailor-prefetchschedule-prefetchconsumption");
    impl PrefetchConsumption {
        new! {
            end_time: String = "EndTime", "update";
        }
        set! {
            avail_matching_criteria: [AvailMatchingCriteria] = "AvailMatchingCriteria", "update";
            start_time: String = "StartTime", "update";
        }
    }

    object!(PrefetchRetrieval = "AWS::MediaTailor::PrefetchSchedule.PrefetchRetrieval", "mediatailor-prefetchschedule-prefetchretrieval");
    impl PrefetchRetrieval {
        new! {
            end_time: String = "EndTime", "update";
        }
        set! {
            dynamic_variables: v::Map<String> = "DynamicVariables", "update";
            start_time: String = "StartTime", "update";
            traffic_shaping_retrieval_window: TrafficShapingRetrievalWindow = "TrafficShapingRetrievalWindow", "update";
            traffic_shaping_tps_configuration: TrafficShapingTpsConfiguration = "TrafficShapingTpsConfiguration", "update";
            traffic_shaping_type: TrafficShapingType = "TrafficShapingType", "update";
        }
    }

    object!(RecurringConsumption = "AWS::MediaTailor::PrefetchSchedule.RecurringConsumption", "mediatailor-prefetchschedule-recurringconsumption");
    impl RecurringConsumption {
        new! {}
        set! {
            avail_matching_criteria: [AvailMatchingCriteria] = "AvailMatchingCriteria", "update";
            retrieved_ad_expiration_seconds: i64 = "RetrievedAdExpirationSeconds", "update";
        }
    }

    object!(RecurringPrefetchConfiguration = "AWS::MediaTailor::PrefetchSchedule.RecurringPrefetchConfiguration", "mediatailor-prefetchschedule-recurringprefetchconfiguration");
    impl RecurringPrefetchConfiguration {
        new! {
            end_time: String = "EndTime", "update";
            recurring_consumption: RecurringConsumption = "RecurringConsumption", "update";
            recurring_retrieval: RecurringRetrieval = "RecurringRetrieval", "update";
        }
        set! {
            start_time: String = "StartTime", "update";
        }
    }

    object!(RecurringRetrieval = "AWS::MediaTailor::PrefetchSchedule.RecurringRetrieval", "mediatailor-prefetchschedule-recurringretrieval");
    impl RecurringRetrieval {
        new! {}
        set! {
            delay_after_avail_end_seconds: i64 = "DelayAfterAvailEndSeconds", "update";
            dynamic_variables: v::Map<String> = "DynamicVariables", "update";
            traffic_shaping_retrieval_window: TrafficShapingRetrievalWindow = "TrafficShapingRetrievalWindow", "update";
            traffic_shaping_tps_configuration: TrafficShapingTpsConfiguration = "TrafficShapingTpsConfiguration", "update";
            traffic_shaping_type: TrafficShapingType = "TrafficShapingType", "update";
        }
    }

    object!(TrafficShapingRetrievalWindow = "AWS::MediaTailor::PrefetchSchedule.TrafficShapingRetrievalWindow", "mediatailor-prefetchschedule-trafficshapingretrievalwindow");
    impl TrafficShapingRetrievalWindow {
        new! {}
        set! {
            retrieval_window_duration_seconds: i64 = "RetrievalWindowDurationSeconds", "update";
        }
    }

    object!(TrafficShapingTpsConfiguration = "AWS::MediaTailor::PrefetchSchedule.TrafficShapingTpsConfiguration", "mediatailor-prefetchschedule-trafficshapingtpsconfiguration");
    impl TrafficShapingTpsConfiguration {
        new! {}
        set! {
            peak_concurrent_users: i64 = "PeakConcurrentUsers", "update";
            peak_tps: i64 = "PeakTps", "update";
        }
    }
    values! { ScheduleType: Single = "SINGLE", Recurring = "RECURRING" }
    values! { Operator: Equals = "EQUALS" }
    values! { TrafficShapingType: RetrievalWindow = "RETRIEVAL_WINDOW", Tps = "TPS" }
}

resource! {
    Program = "AWS::MediaTailor::Program", "mediatailor-program", None, m::Arn
}
impl Program {
    new! {
        channel_name: String = "ChannelName", "replacement";
        program_name: String = "ProgramName", "replacement";
        source_location_name: String = "SourceLocationName", "replacement";
    }
    set! {
        ad_breaks: [program::AdBreak] = "AdBreaks", "update";
        audience_media: [program::AudienceMedia] = "AudienceMedia", "update";
        live_source_name: String = "LiveSourceName", "replacement";
        schedule_configuration: program::ScheduleConfiguration = "ScheduleConfiguration", "update; cannot be read back";
        vod_source_name: String = "VodSourceName", "replacement";
    }
}
impl c::Handle<Program> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_clip_range: v::Json = "ClipRange";
        attr_creation_time: String = "CreationTime";
        attr_duration_millis: i64 = "DurationMillis";
        attr_scheduled_start_time: String = "ScheduledStartTime";
    }
}
give! { Program: m::Arn = Ref; }
/// Property types and values of [`Program`].
pub mod program {
    object!(AdBreak = "AWS::MediaTailor::Program.AdBreak", "mediatailor-program-adbreak");
    impl AdBreak {
        new! {
            offset_millis: i64 = "OffsetMillis", "update";
        }
        set! {
            ad_break_metadata: [KeyValuePair] = "AdBreakMetadata", "update";
            message_type: MessageType = "MessageType", "update";
            slate: SlateSource = "Slate", "update";
            splice_insert_message: SpliceInsertMessage = "SpliceInsertMessage", "update";
            time_signal_message: TimeSignalMessage = "TimeSignalMessage", "update";
        }
    }

    object!(AlternateMedia = "AWS::MediaTailor::Program.AlternateMedia", "mediatailor-program-alternatemedia");
    impl AlternateMedia {
        new! {}
        set! {
            ad_breaks: [AdBreak] = "AdBreaks", "update";
            clip_range: ClipRange = "ClipRange", "update";
            duration_millis: i64 = "DurationMillis", "update";
            live_source_name: String = "LiveSourceName", "update";
            scheduled_start_time_millis: i64 = "ScheduledStartTimeMillis", "update";
            source_location_name: String = "SourceLocationName", "update";
            vod_source_name: String = "VodSourceName", "update";
        }
    }

    object!(AudienceMedia = "AWS::MediaTailor::Program.AudienceMedia", "mediatailor-program-audiencemedia");
    impl AudienceMedia {
        new! {}
        set! {
            alternate_media: [AlternateMedia] = "AlternateMedia", "update";
            audience: String = "Audience", "update";
        }
    }

    object!(ClipRange = "AWS::MediaTailor::Program.ClipRange", "mediatailor-program-cliprange");
    impl ClipRange {
        new! {}
        set! {
            end_offset_millis: i64 = "EndOffsetMillis", "update";
            start_offset_millis: i64 = "StartOffsetMillis", "update";
        }
    }

    object!(KeyValuePair = "AWS::MediaTailor::Program.KeyValuePair", "mediatailor-program-keyvaluepair");
    impl KeyValuePair {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(ScheduleConfiguration = "AWS::MediaTailor::Program.ScheduleConfiguration", "mediatailor-program-scheduleconfiguration");
    impl ScheduleConfiguration {
        new! {
            transition: Transition = "Transition", "update";
        }
        set! {
            clip_range: ClipRange = "ClipRange", "update";
        }
    }

    object!(SegmentationDescriptor = "AWS::MediaTailor::Program.SegmentationDescriptor", "mediatailor-program-segmentationdescriptor");
    impl SegmentationDescriptor {
        new! {}
        set! {
            segment_num: i64 = "SegmentNum", "update";
            segmentation_event_id: i64 = "SegmentationEventId", "update";
            segmentation_type_id: i64 = "SegmentationTypeId", "update";
            segmentation_upid: String = "SegmentationUpid", "update";
            segmentation_upid_type: i64 = "SegmentationUpidType", "update";
            segments_expected: i64 = "SegmentsExpected", "update";
            sub_segment_num: i64 = "SubSegmentNum", "update";
            sub_segments_expected: i64 = "SubSegmentsExpected", "update";
        }
    }

    object!(SlateSource = "AWS::MediaTailor::Program.SlateSource", "mediatailor-program-slatesource");
    impl SlateSource {
        new! {}
        set! {
            source_location_name: String = "SourceLocationName", "update";
            vod_source_name: String = "VodSourceName", "update";
        }
    }

    object!(SpliceInsertMessage = "AWS::MediaTailor::Program.SpliceInsertMessage", "mediatailor-program-spliceinsertmessage");
    impl SpliceInsertMessage {
        new! {}
        set! {
            avail_num: i64 = "AvailNum", "update";
            avails_expected: i64 = "AvailsExpected", "update";
            splice_event_id: i64 = "SpliceEventId", "update";
            unique_program_id: i64 = "UniqueProgramId", "update";
        }
    }

    object!(TimeSignalMessage = "AWS::MediaTailor::Program.TimeSignalMessage", "mediatailor-program-timesignalmessage");
    impl TimeSignalMessage {
        new! {}
        set! {
            segmentation_descriptors: [SegmentationDescriptor] = "SegmentationDescriptors", "update";
        }
    }

    object!(Transition = "AWS::MediaTailor::Program.Transition", "mediatailor-program-transition");
    impl Transition {
        new! {
            type_: String = "Type", "update";
            relative_position: RelativePosition = "RelativePosition", "update";
        }
        set! {
            duration_millis: i64 = "DurationMillis", "update";
            relative_program: String = "RelativeProgram", "update";
            scheduled_start_time_millis: i64 = "ScheduledStartTimeMillis", "update";
        }
    }
    values! { MessageType: SpliceInsert = "SPLICE_INSERT", TimeSignal = "TIME_SIGNAL" }
    values! { RelativePosition: BeforeProgram = "BEFORE_PROGRAM", AfterProgram = "AFTER_PROGRAM" }
}

resource! {
    SourceLocation = "AWS::MediaTailor::SourceLocation", "mediatailor-sourcelocation", List("Tags"), String
}
impl SourceLocation {
    new! {
        source_location_name: String = "SourceLocationName", "replacement";
        http_configuration: source_location::HttpConfiguration = "HttpConfiguration", "update";
    }
    set! {
        access_configuration: source_location::AccessConfiguration = "AccessConfiguration", "update";
        default_segment_delivery_configuration: source_location::DefaultSegmentDeliveryConfiguration = "DefaultSegmentDeliveryConfiguration", "update";
        segment_delivery_configurations: [source_location::SegmentDeliveryConfiguration] = "SegmentDeliveryConfigurations", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SourceLocation> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { SourceLocation: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SourceLocation`].
pub mod source_location {
    use crate::value::meaning as m;
    object!(AccessConfiguration = "AWS::MediaTailor::SourceLocation.AccessConfiguration", "mediatailor-sourcelocation-accessconfiguration");
    impl AccessConfiguration {
        new! {}
        set! {
            access_type: AccessType = "AccessType", "update";
            secrets_manager_access_token_configuration: SecretsManagerAccessTokenConfiguration = "SecretsManagerAccessTokenConfiguration", "update";
        }
    }

    object!(DefaultSegmentDeliveryConfiguration = "AWS::MediaTailor::SourceLocation.DefaultSegmentDeliveryConfiguration", "mediatailor-sourcelocation-defaultsegmentdeliveryconfiguration");
    impl DefaultSegmentDeliveryConfiguration {
        new! {}
        set! {
            base_url: String = "BaseUrl", "update";
        }
    }

    object!(HttpConfiguration = "AWS::MediaTailor::SourceLocation.HttpConfiguration", "mediatailor-sourcelocation-httpconfiguration");
    impl HttpConfiguration {
        new! {
            base_url: String = "BaseUrl", "update";
        }
    }

    object!(SecretsManagerAccessTokenConfiguration = "AWS::MediaTailor::SourceLocation.SecretsManagerAccessTokenConfiguration", "mediatailor-sourcelocation-secretsmanageraccesstokenconfiguration");
    impl SecretsManagerAccessTokenConfiguration {
        new! {}
        set! {
            header_name: String = "HeaderName", "update";
            secret_arn: m::Arn = "SecretArn", "update";
            secret_string_key: String = "SecretStringKey", "update";
        }
    }

    object!(SegmentDeliveryConfiguration = "AWS::MediaTailor::SourceLocation.SegmentDeliveryConfiguration", "mediatailor-sourcelocation-segmentdeliveryconfiguration");
    impl SegmentDeliveryConfiguration {
        new! {}
        set! {
            base_url: String = "BaseUrl", "update";
            name: String = "Name", "update";
        }
    }
    values! { AccessType: S3Sigv4 = "S3_SIGV4", SecretsManagerAccessToken = "SECRETS_MANAGER_ACCESS_TOKEN", AutodetectSigv4 = "AUTODETECT_SIGV4" }
}

resource! {
    VodSource = "AWS::MediaTailor::VodSource", "mediatailor-vodsource", List("Tags"), String
}
impl VodSource {
    new! {
        source_location_name: String = "SourceLocationName", "replacement";
        vod_source_name: String = "VodSourceName", "replacement";
        http_package_configurations: [vod_source::HttpPackageConfiguration] = "HttpPackageConfigurations", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VodSource> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { VodSource: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`VodSource`].
pub mod vod_source {
    object!(HttpPackageConfiguration = "AWS::MediaTailor::VodSource.HttpPackageConfiguration", "mediatailor-vodsource-httppackageconfiguration");
    impl HttpPackageConfiguration {
        new! {
            type_: Type = "Type", "update";
            path: String = "Path", "update";
            source_group: String = "SourceGroup", "update";
        }
    }
    values! { Type: Dash = "DASH", Hls = "HLS" }
}

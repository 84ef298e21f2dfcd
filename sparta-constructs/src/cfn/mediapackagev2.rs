// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MediaPackageV2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Channel = "AWS::MediaPackageV2::Channel", "mediapackagev2-channel", List("Tags"), m::Arn
}
impl Channel {
    new! {
        channel_group_name: String = "ChannelGroupName", "replacement; 1 to 256 characters";
        channel_name: String = "ChannelName", "replacement; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        input_switch_configuration: channel::InputSwitchConfiguration = "InputSwitchConfiguration", "update";
        input_type: channel::InputType = "InputType", "replacement";
        multiview_configuration: channel::MultiviewConfiguration = "MultiviewConfiguration", "update";
        output_header_configuration: channel::OutputHeaderConfiguration = "OutputHeaderConfiguration", "update";
        output_locking_mode: channel::OutputLockingMode = "OutputLockingMode", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_attached_multiview_channels: [String] = "AttachedMultiviewChannels";
        attr_created_at: String = "CreatedAt";
        attr_ingest_endpoint_urls: [String] = "IngestEndpointUrls";
        attr_ingest_endpoints: [v::Json] = "IngestEndpoints";
        attr_modified_at: String = "ModifiedAt";
    }
}
give! { Channel: m::Arn = Ref; }
/// Property types and values of [`Channel`].
pub mod channel {
    object!(IngestEndpoint = "AWS::MediaPackageV2::Channel.IngestEndpoint", "mediapackagev2-channel-ingestendpoint");
    impl IngestEndpoint {
        new! {}
        set! {
            id: String = "Id", "update";
            url: String = "Url", "update";
        }
    }

    object!(InputSwitchConfiguration = "AWS::MediaPackageV2::Channel.InputSwitchConfiguration", "mediapackagev2-channel-inputswitchconfiguration");
    impl InputSwitchConfiguration {
        new! {}
        set! {
            mqcs_input_switching: bool = "MQCSInputSwitching", "update";
            preferred_input: i64 = "PreferredInput", "update; 1 to 2";
        }
    }

    object!(MultiviewConfiguration = "AWS::MediaPackageV2::Channel.MultiviewConfiguration", "mediapackagev2-channel-multiviewconfiguration");
    impl MultiviewConfiguration {
        new! {
            available_layouts: [MultiviewLayoutType] = "AvailableLayouts", "update; 1 to 6 items";
            available_sources: [String] = "AvailableSources", "update; 1 to 50 items";
        }
    }

    object!(OutputHeaderConfiguration = "AWS::MediaPackageV2::Channel.OutputHeaderConfiguration", "mediapackagev2-channel-outputheaderconfiguration");
    impl OutputHeaderConfiguration {
        new! {}
        set! {
            publish_mqcs: bool = "PublishMQCS", "update";
        }
    }
    values! { InputType: Hls = "HLS", Cmaf = "CMAF", Multiview = "MULTIVIEW" }
    values! { OutputLockingMode: EpochLocked = "EPOCH_LOCKED", NonEpochLocked = "NON_EPOCH_LOCKED" }
    values! { MultiviewLayoutType: Layout2Eh = "LAYOUT_2EH", Layout2Pl = "LAYOUT_2PL", Layout3El = "LAYOUT_3EL", Layout3Pl = "LAYOUT_3PL", Layout4E = "LAYOUT_4E", Layout4Pl = "LAYOUT_4PL" }
}

resource! {
    ChannelGroup = "AWS::MediaPackageV2::ChannelGroup", "mediapackagev2-channelgroup", List("Tags"), m::Arn
}
impl ChannelGroup {
    new! {
        channel_group_name: String = "ChannelGroupName", "replacement; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ChannelGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_egress_domain: String = "EgressDomain";
        attr_modified_at: String = "ModifiedAt";
    }
}
give! { ChannelGroup: m::Arn = Ref; }

resource! {
    ChannelPolicy = "AWS::MediaPackageV2::ChannelPolicy", "mediapackagev2-channelpolicy", None, String
}
impl ChannelPolicy {
    new! {
        channel_group_name: String = "ChannelGroupName", "replacement; 1 to 256 characters";
        channel_name: String = "ChannelName", "replacement; 1 to 256 characters";
        policy: v::Json = "Policy", "update; at most 6144 characters";
    }
}

resource! {
    OriginEndpoint = "AWS::MediaPackageV2::OriginEndpoint", "mediapackagev2-originendpoint", List("Tags"), m::Arn
}
impl OriginEndpoint {
    new! {
        channel_group_name: String = "ChannelGroupName", "replacement; 1 to 256 characters";
        channel_name: String = "ChannelName", "replacement; 1 to 256 characters";
        container_type: origin_endpoint::ContainerType = "ContainerType", "update";
        origin_endpoint_name: String = "OriginEndpointName", "replacement; 1 to 256 characters";
    }
    set! {
        dash_manifests: [origin_endpoint::DashManifestConfiguration] = "DashManifests", "update";
        description: String = "Description", "update; at most 1024 characters";
        force_endpoint_error_configuration: origin_endpoint::ForceEndpointErrorConfiguration = "ForceEndpointErrorConfiguration", "update";
        hls_manifests: [origin_endpoint::HlsManifestConfiguration] = "HlsManifests", "update";
        low_latency_hls_manifests: [origin_endpoint::LowLatencyHlsManifestConfiguration] = "LowLatencyHlsManifests", "update";
        mss_manifests: [origin_endpoint::MssManifestConfiguration] = "MssManifests", "update";
        segment: origin_endpoint::Segment = "Segment", "update";
        startover_window_seconds: i64 = "StartoverWindowSeconds", "update; 0 to 1209600";
        stream_name_output_mode: origin_endpoint::StreamNameOutputMode = "StreamNameOutputMode", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        uri_separator: origin_endpoint::UriSeparator = "UriSeparator", "update";
    }
}
impl c::Handle<OriginEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_dash_manifest_urls: [String] = "DashManifestUrls";
        attr_hls_manifest_urls: [String] = "HlsManifestUrls";
        attr_low_latency_hls_manifest_urls: [String] = "LowLatencyHlsManifestUrls";
        attr_modified_at: String = "ModifiedAt";
        attr_mss_manifest_urls: [String] = "MssManifestUrls";
    }
}
give! { OriginEndpoint: m::Arn = Ref; }
/// Property types and values of [`OriginEndpoint`].
pub mod origin_endpoint {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ContentKeyPeriodConfiguration = "AWS::MediaPackageV2::OriginEndpoint.ContentKeyPeriodConfiguration", "mediapackagev2-originendpoint-contentkeyperiodconfiguration");
    impl ContentKeyPeriodConfiguration {
        new! {}
        set! {
            content_key_period_timing: ContentKeyPeriodTiming = "ContentKeyPeriodTiming", "update";
        }
    }

    object!(DashAvailabilityStartTimeConfiguration = "AWS::MediaPackageV2::OriginEndpoint.DashAvailabilityStartTimeConfiguration", "mediapackagev2-originendpoint-dashavailabilitystarttimeconfiguration");
    impl DashAvailabilityStartTimeConfiguration {
        new! {
            fixed_availability_start_time: String = "FixedAvailabilityStartTime", "update";
        }
    }

    object!(DashBaseUrl = "AWS::MediaPackageV2::OriginEndpoint.DashBaseUrl", "mediapackagev2-originendpoint-dashbaseurl");
    impl DashBaseUrl {
        new! {
            url: String = "Url", "update; 1 to 2048 characters";
        }
        set! {
            dvb_priority: i64 = "DvbPriority", "update; 1 to 15000";
            dvb_weight: i64 = "DvbWeight", "update; 1 to 15000";
            service_location: String = "ServiceLocation", "update; 1 to 2048 characters";
        }
    }

    object!(DashDvbFontDownload = "AWS::MediaPackageV2::OriginEndpoint.DashDvbFontDownload", "mediapackagev2-originendpoint-dashdvbfontdownload");
    impl DashDvbFontDownload {
        new! {}
        set! {
            font_family: String = "FontFamily", "update; 1 to 256 characters";
            mime_type: String = "MimeType", "update; 1 to 256 characters";
            url: String = "Url", "update; 1 to 2048 characters";
        }
    }

    object!(DashDvbMetricsReporting = "AWS::MediaPackageV2::OriginEndpoint.DashDvbMetricsReporting", "mediapackagev2-originendpoint-dashdvbmetricsreporting");
    impl DashDvbMetricsReporting {
        new! {
            reporting_url: String = "ReportingUrl", "update; 1 to 2048 characters";
        }
        set! {
            probability: i64 = "Probability", "update; 1 to 1000";
        }
    }

    object!(DashDvbSettings = "AWS::MediaPackageV2::OriginEndpoint.DashDvbSettings", "mediapackagev2-originendpoint-dashdvbsettings");
    impl DashDvbSettings {
        new! {}
        set! {
            error_metrics: [DashDvbMetricsReporting] = "ErrorMetrics", "update; at most 20 items";
            font_download: DashDvbFontDownload = "FontDownload", "update";
        }
    }

    object!(DashManifestConfiguration = "AWS::MediaPackageV2::OriginEndpoint.DashManifestConfiguration", "mediapackagev2-originendpoint-dashmanifestconfiguration");
    impl DashManifestConfiguration {
        new! {
            manifest_name: String = "ManifestName", "update; 1 to 256 characters";
        }
        set! {
            audio_timeline_pattern: DashAudioTimelinePattern = "AudioTimelinePattern", "update";
            availability_start_time_configuration: DashAvailabilityStartTimeConfiguration = "AvailabilityStartTimeConfiguration", "update";
            base_urls: [DashBaseUrl] = "BaseUrls", "update; at most 20 items";
            compactness: DashCompactness = "Compactness", "update";
            drm_signaling: DashDrmSignaling = "DrmSignaling", "update";
            dvb_settings: DashDvbSettings = "DvbSettings", "update";
            filter_configuration: FilterConfiguration = "FilterConfiguration", "update";
            manifest_window_seconds: i64 = "ManifestWindowSeconds", "update";
            min_buffer_time_seconds: i64 = "MinBufferTimeSeconds", "update";
            min_update_period_seconds: i64 = "MinUpdatePeriodSeconds", "update";
            period_triggers: [DashPeriodTrigger] = "PeriodTriggers", "update; at most 100 items";
            profiles: [DashProfile] = "Profiles", "update; at most 5 items";
            program_information: DashProgramInformation = "ProgramInformation", "update";
            scte_dash: ScteDash = "ScteDash", "update";
            segment_template_format: DashSegmentTemplateFormat = "SegmentTemplateFormat", "update";
            subtitle_configuration: DashSubtitleConfiguration = "SubtitleConfiguration", "update";
            suggested_presentation_delay_seconds: i64 = "SuggestedPresentationDelaySeconds", "update";
            uri_path_type: UriPathType = "UriPathType", "update";
            utc_timing: DashUtcTiming = "UtcTiming", "update";
        }
    }

    object!(DashProgramInformation = "AWS::MediaPackageV2::OriginEndpoint.DashProgramInformation", "mediapackagev2-originendpoint-dashprograminformation");
    impl DashProgramInformation {
        new! {}
        set! {
            copyright: String = "Copyright", "update; 1 to 2048 characters";
            language_code: String = "LanguageCode", "update; 2 to 5 characters";
            more_information_url: String = "MoreInformationUrl", "update; 1 to 2048 characters";
            source: String = "Source", "update; 1 to 2048 characters";
            title: String = "Title", "update; 1 to 2048 characters";
        }
    }

    object!(DashSubtitleConfiguration = "AWS::MediaPackageV2::OriginEndpoint.DashSubtitleConfiguration", "mediapackagev2-originendpoint-dashsubtitleconfiguration");
    impl DashSubtitleConfiguration {
        new! {}
        set! {
            ttml_configuration: DashTtmlConfiguration = "TtmlConfiguration", "update";
        }
    }

    object!(DashTtmlConfiguration = "AWS::MediaPackageV2::OriginEndpoint.DashTtmlConfiguration", "mediapackagev2-originendpoint-dashttmlconfiguration");
    impl DashTtmlConfiguration {
        new! {
            ttml_profile: DashTtmlProfile = "TtmlProfile", "update";
        }
    }

    object!(DashUtcTiming = "AWS::MediaPackageV2::OriginEndpoint.DashUtcTiming", "mediapackagev2-originendpoint-dashutctiming");
    impl DashUtcTiming {
        new! {}
        set! {
            timing_mode: DashUtcTimingMode = "TimingMode", "update";
            timing_source: String = "TimingSource", "update; 1 to 1024 characters";
        }
    }

    object!(Encryption = "AWS::MediaPackageV2::OriginEndpoint.Encryption", "mediapackagev2-originendpoint-encryption");
    impl Encryption {
        new! {
            encryption_method: EncryptionMethod = "EncryptionMethod", "update";
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
        set! {
            cmaf_exclude_segment_drm_metadata: bool = "CmafExcludeSegmentDrmMetadata", "update";
            constant_initialization_vector: String = "ConstantInitializationVector", "update; 32 characters";
            key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds", "update; 300 to 31536000";
        }
    }

    object!(EncryptionContractConfiguration = "AWS::MediaPackageV2::OriginEndpoint.EncryptionContractConfiguration", "mediapackagev2-originendpoint-encryptioncontractconfiguration");
    impl EncryptionContractConfiguration {
        new! {
            preset_speke20_audio: PresetSpeke20Audio = "PresetSpeke20Audio", "update";
            preset_speke20_video: PresetSpeke20Video = "PresetSpeke20Video", "update";
        }
    }

    object!(EncryptionMethod = "AWS::MediaPackageV2::OriginEndpoint.EncryptionMethod", "mediapackagev2-originendpoint-encryptionmethod");
    impl EncryptionMethod {
        new! {}
        set! {
            cmaf_encryption_method: CmafEncryptionMethod = "CmafEncryptionMethod", "update";
            ism_encryption_method: IsmEncryptionMethod = "IsmEncryptionMethod", "update";
            ts_encryption_method: TsEncryptionMethod = "TsEncryptionMethod", "update";
        }
    }

    object!(FilterConfiguration = "AWS::MediaPackageV2::OriginEndpoint.FilterConfiguration", "mediapackagev2-originendpoint-filterconfiguration");
    impl FilterConfiguration {
        new! {}
        set! {
            clip_start_time: String = "ClipStartTime", "update";
            drm_settings: String = "DrmSettings", "update; 1 to 1024 characters";
            end: String = "End", "update";
            manifest_filter: String = "ManifestFilter", "update; 1 to 1024 characters";
            multiview: MultiviewFilterConfiguration = "Multiview", "update";
            start: String = "Start", "update";
            time_delay_seconds: i64 = "TimeDelaySeconds", "update; 0 to 1209600";
        }
    }

    object!(ForceEndpointErrorConfiguration = "AWS::MediaPackageV2::OriginEndpoint.ForceEndpointErrorConfiguration", "mediapackagev2-originendpoint-forceendpointerrorconfiguration");
    impl ForceEndpointErrorConfiguration {
        new! {}
        set! {
            endpoint_error_conditions: [EndpointErrorCondition] = "EndpointErrorConditions", "update";
        }
    }

    object!(HlsManifestConfiguration = "AWS::MediaPackageV2::OriginEndpoint.HlsManifestConfiguration", "mediapackagev2-originendpoint-hlsmanifestconfiguration");
    impl HlsManifestConfiguration {
        new! {
            manifest_name: String = "ManifestName", "update; 1 to 256 characters";
        }
        set! {
            child_manifest_name: String = "ChildManifestName", "update; 1 to 256 characters";
            filter_configuration: FilterConfiguration = "FilterConfiguration", "update";
            manifest_window_seconds: i64 = "ManifestWindowSeconds", "update";
            program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds", "update";
            scte_hls: ScteHls = "ScteHls", "update";
            start_tag: StartTag = "StartTag", "update";
            uri_path_type: UriPathType = "UriPathType", "update";
            url_encode_child_manifest: bool = "UrlEncodeChildManifest", "update";
        }
    }

    object!(LowLatencyHlsFilterConfiguration = "AWS::MediaPackageV2::OriginEndpoint.LowLatencyHlsFilterConfiguration", "mediapackagev2-originendpoint-lowlatencyhlsfilterconfiguration");
    impl LowLatencyHlsFilterConfiguration {
        new! {}
        set! {
            clip_start_time: String = "ClipStartTime", "update";
            drm_settings: String = "DrmSettings", "update; 1 to 1024 characters";
            end: String = "End", "update";
            manifest_filter: String = "ManifestFilter", "update; 1 to 1024 characters";
            start: String = "Start", "update";
            time_delay_seconds: i64 = "TimeDelaySeconds", "update; 0 to 1209600";
        }
    }

    object!(LowLatencyHlsManifestConfiguration = "AWS::MediaPackageV2::OriginEndpoint.LowLatencyHlsManifestConfiguration", "mediapackagev2-originendpoint-lowlatencyhlsmanifestconfiguration");
    impl LowLatencyHlsManifestConfiguration {
        new! {
            manifest_name: String = "ManifestName", "update; 1 to 256 characters";
        }
        set! {
            child_manifest_name: String = "ChildManifestName", "update; 1 to 256 characters";
            filter_configuration: LowLatencyHlsFilterConfiguration = "FilterConfiguration", "update";
            manifest_window_seconds: i64 = "ManifestWindowSeconds", "update";
            program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds", "update";
            scte_hls: ScteHls = "ScteHls", "update";
            start_tag: StartTag = "StartTag", "update";
            uri_path_type: UriPathType = "UriPathType", "update";
            url_encode_child_manifest: bool = "UrlEncodeChildManifest", "update";
        }
    }

    object!(MssFilterConfiguration = "AWS::MediaPackageV2::OriginEndpoint.MssFilterConfiguration", "mediapackagev2-originendpoint-mssfilterconfiguration");
    impl MssFilterConfiguration {
        new! {}
        set! {
            clip_start_time: String = "ClipStartTime", "update";
            drm_settings: String = "DrmSettings", "update; 1 to 1024 characters";
            end: String = "End", "update";
            manifest_filter: String = "ManifestFilter", "update; 1 to 1024 characters";
            start: String = "Start", "update";
            time_delay_seconds: i64 = "TimeDelaySeconds", "update; 0 to 1209600";
        }
    }

    object!(MssManifestConfiguration = "AWS::MediaPackageV2::OriginEndpoint.MssManifestConfiguration", "mediapackagev2-originendpoint-mssmanifestconfiguration");
    impl MssManifestConfiguration {
        new! {
            manifest_name: String = "ManifestName", "update; 1 to 256 characters";
        }
        set! {
            filter_configuration: MssFilterConfiguration = "FilterConfiguration", "update";
            manifest_layout: MssManifestLayout = "ManifestLayout", "update";
            manifest_window_seconds: i64 = "ManifestWindowSeconds", "update";
        }
    }

    object!(MultiviewFilterConfiguration = "AWS::MediaPackageV2::OriginEndpoint.MultiviewFilterConfiguration", "mediapackagev2-originendpoint-multiviewfilterconfiguration");
    impl MultiviewFilterConfiguration {
        new! {
            layout: MultiviewLayoutType = "Layout", "update";
            sources: [String] = "Sources", "update; 1 to 50 items";
        }
    }

    object!(Scte = "AWS::MediaPackageV2::OriginEndpoint.Scte", "mediapackagev2-originendpoint-scte");
    impl Scte {
        new! {}
        set! {
            custom_ad_types: [CustomAdType] = "CustomAdTypes", "update; at most 25 items";
            scte_filter: [ScteFilter] = "ScteFilter", "update; at most 100 items";
            scte_in_segments: ScteInSegments = "ScteInSegments", "update";
        }
    }

    object!(ScteDash = "AWS::MediaPackageV2::OriginEndpoint.ScteDash", "mediapackagev2-originendpoint-sctedash");
    impl ScteDash {
        new! {}
        set! {
            ad_marker_dash: AdMarkerDash = "AdMarkerDash", "update";
            scte_in_manifests: ScteInManifests = "ScteInManifests", "update";
        }
    }

    object!(ScteHls = "AWS::MediaPackageV2::OriginEndpoint.ScteHls", "mediapackagev2-originendpoint-sctehls");
    impl ScteHls {
        new! {}
        set! {
            ad_marker_hls: AdMarkerHls = "AdMarkerHls", "update";
            scte_in_manifests: ScteInManifests = "ScteInManifests", "update";
        }
    }

    object!(Segment = "AWS::MediaPackageV2::OriginEndpoint.Segment", "mediapackagev2-originendpoint-segment");
    impl Segment {
        new! {}
        set! {
            encryption: Encryption = "Encryption", "update";
            include_iframe_only_streams: bool = "IncludeIframeOnlyStreams", "update";
            output_timestamp_mode: OutputTimestampMode = "OutputTimestampMode", "update";
            scte: Scte = "Scte", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update; 1 to 30";
            segment_name: String = "SegmentName", "update; 1 to 256 characters";
            ts_include_dvb_subtitles: bool = "TsIncludeDvbSubtitles", "update";
            ts_use_audio_rendition_group: bool = "TsUseAudioRenditionGroup", "update";
        }
    }

    object!(SpekeKeyProvider = "AWS::MediaPackageV2::OriginEndpoint.SpekeKeyProvider", "mediapackagev2-originendpoint-spekekeyprovider");
    new_struct! { SpekeKeyProvider, SpekeKeyProviderRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 2048 characters";
        resource_id: String = "ResourceId", "update; 1 to 256 characters";
        drm_systems: [DrmSystem] = "DrmSystems", "update; 1 to 4 items";
        encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration", "update";
        url: String = "Url", "update; 1 to 1024 characters";
    } }
    impl SpekeKeyProvider {
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update; 20 to 2048 characters";
            content_key_period_configuration: ContentKeyPeriodConfiguration = "ContentKeyPeriodConfiguration", "update";
            speke_version: SpekeVersion = "SpekeVersion", "update";
        }
    }

    object!(StartTag = "AWS::MediaPackageV2::OriginEndpoint.StartTag", "mediapackagev2-originendpoint-starttag");
    impl StartTag {
        new! {
            time_offset: v::Number = "TimeOffset", "update";
        }
        set! {
            precise: bool = "Precise", "update";
        }
    }
    values! { ContainerType: Ts = "TS", Cmaf = "CMAF", Ism = "ISM" }
    values! { StreamNameOutputMode: Index = "INDEX", PassthroughName = "PASSTHROUGH_NAME" }
    values! { UriSeparator: Underscore = "UNDERSCORE", Hyphen = "HYPHEN" }
    values! { ContentKeyPeriodTiming: IndexOnly = "INDEX_ONLY", StartEndOnly = "START_END_ONLY", IndexWithStartEnd = "INDEX_WITH_START_END" }
    values! { DashAudioTimelinePattern: None = "NONE", Patterned = "PATTERNED" }
    values! { DashCompactness: Standard = "STANDARD", None = "NONE" }
    values! { DashDrmSignaling: Individual = "INDIVIDUAL", Referenced = "REFERENCED" }
    values! { DashPeriodTrigger: Avails = "AVAILS", DrmKeyRotation = "DRM_KEY_ROTATION", SourceChanges = "SOURCE_CHANGES", SourceDisruptions = "SOURCE_DISRUPTIONS", None = "NONE" }
    values! { DashProfile: DvbDash = "DVB_DASH" }
    values! { DashSegmentTemplateFormat: NumberWithTimeline = "NUMBER_WITH_TIMELINE" }
    values! { UriPathType: Leaf = "LEAF", Root = "ROOT" }
    values! { DashTtmlProfile: Imsc1 = "IMSC_1", EbuTtD101 = "EBU_TT_D_101" }
    values! { DashUtcTimingMode: HttpHead = "HTTP_HEAD", HttpIso = "HTTP_ISO", HttpXsdate = "HTTP_XSDATE", UtcDirect = "UTC_DIRECT" }
    values! { PresetSpeke20Audio: PresetAudio1 = "PRESET_AUDIO_1", PresetAudio2 = "PRESET_AUDIO_2", PresetAudio3 = "PRESET_AUDIO_3", Shared = "SHARED", Unencrypted = "UNENCRYPTED" }
    values! { PresetSpeke20Video: PresetVideo1 = "PRESET_VIDEO_1", PresetVideo2 = "PRESET_VIDEO_2", PresetVideo3 = "PRESET_VIDEO_3", PresetVideo4 = "PRESET_VIDEO_4", PresetVideo5 = "PRESET_VIDEO_5", PresetVideo6 = "PRESET_VIDEO_6", PresetVideo7 = "PRESET_VIDEO_7", PresetVideo8 = "PRESET_VIDEO_8", Shared = "SHARED", Unencrypted = "UNENCRYPTED" }
    values! { CmafEncryptionMethod: Cenc = "CENC", Cbcs = "CBCS" }
    values! { IsmEncryptionMethod: Cenc = "CENC" }
    values! { TsEncryptionMethod: Aes128 = "AES_128", SampleAes = "SAMPLE_AES" }
    values! { EndpointErrorCondition: StaleManifest = "STALE_MANIFEST", IncompleteManifest = "INCOMPLETE_MANIFEST", MissingDrmKey = "MISSING_DRM_KEY", SlateInput = "SLATE_INPUT" }
    values! { MssManifestLayout: Full = "FULL", Compact = "COMPACT" }
    values! { MultiviewLayoutType: Layout2Eh = "LAYOUT_2EH", Layout2Pl = "LAYOUT_2PL", Layout3El = "LAYOUT_3EL", Layout3Pl = "LAYOUT_3PL", Layout4E = "LAYOUT_4E", Layout4Pl = "LAYOUT_4PL" }
    values! { CustomAdType: Program = "PROGRAM", Chapter = "CHAPTER", UnscheduledEvent = "UNSCHEDULED_EVENT", AlternateContentOpportunity = "ALTERNATE_CONTENT_OPPORTUNITY", Network = "NETWORK" }
    values! { ScteFilter: SpliceInsert = "SPLICE_INSERT", Break = "BREAK", ProviderAdvertisement = "PROVIDER_ADVERTISEMENT", DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT", ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY", DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY", Program = "PROGRAM", Chapter = "CHAPTER", UnscheduledEvent = "UNSCHEDULED_EVENT", AlternateContentOpportunity = "ALTERNATE_CONTENT_OPPORTUNITY", Network = "NETWORK", ProviderPromo = "PROVIDER_PROMO", DistributorPromo = "DISTRIBUTOR_PROMO", ProviderAdBlock = "PROVIDER_AD_BLOCK", DistributorAdBlock = "DISTRIBUTOR_AD_BLOCK", ContentIdentification = "CONTENT_IDENTIFICATION", CallAdServer = "CALL_AD_SERVER" }
    values! { ScteInSegments: None = "NONE", All = "ALL", MatchesFilter = "MATCHES_FILTER" }
    values! { AdMarkerDash: Binary = "BINARY", Xml = "XML" }
    values! { ScteInManifests: All = "ALL", MatchesFilter = "MATCHES_FILTER" }
    values! { AdMarkerHls: Daterange = "DATERANGE", Scte35Enhanced = "SCTE35_ENHANCED" }
    values! { OutputTimestampMode: Passthrough = "PASSTHROUGH", RebasedToChannelStart = "REBASED_TO_CHANNEL_START" }
    values! { DrmSystem: ClearKeyAes128 = "CLEAR_KEY_AES_128", Fairplay = "FAIRPLAY", Playready = "PLAYREADY", Widevine = "WIDEVINE", Irdeto = "IRDETO" }
    values! { SpekeVersion: V2_0 = "V2_0", V2_1 = "V2_1" }
}

resource! {
    OriginEndpointPolicy = "AWS::MediaPackageV2::OriginEndpointPolicy", "mediapackagev2-originendpointpolicy", None, String
}
impl OriginEndpointPolicy {
    new! {
        channel_group_name: String = "ChannelGroupName", "replacement; 1 to 256 characters";
        channel_name: String = "ChannelName", "replacement; 1 to 256 characters";
        origin_endpoint_name: String = "OriginEndpointName", "replacement; 1 to 256 characters";
        policy: v::Json = "Policy", "update; at most 6144 characters";
    }
    set! {
        cdn_auth_configuration: origin_endpoint_policy::CdnAuthConfiguration = "CdnAuthConfiguration", "update";
    }
}
/// Property types and values of [`OriginEndpointPolicy`].
pub mod origin_endpoint_policy {
    use crate::value::meaning as m;
    object!(CdnAuthConfiguration = "AWS::MediaPackageV2::OriginEndpointPolicy.CdnAuthConfiguration", "mediapackagev2-originendpointpolicy-cdnauthconfiguration");
    impl CdnAuthConfiguration {
        new! {
            secrets_role_arn: m::iam::RoleArn = "SecretsRoleArn", "update; 20 to 2048 characters";
            cdn_identifier_secret_arns: [m::Arn] = "CdnIdentifierSecretArns", "update; 1 to 100 items";
        }
    }
}

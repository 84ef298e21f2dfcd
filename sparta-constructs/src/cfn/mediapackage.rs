// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MediaPackage`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Asset = "AWS::MediaPackage::Asset", "mediapackage-asset", List("Tags"), String
}
impl Asset {
    new! {
        source_arn: m::Arn = "SourceArn", "update";
        source_role_arn: m::iam::RoleArn = "SourceRoleArn", "update";
        id: String = "Id", "replacement";
        packaging_group_id: String = "PackagingGroupId", "update";
    }
    set! {
        egress_endpoints: [asset::EgressEndpoint] = "EgressEndpoints", "update";
        resource_id: String = "ResourceId", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<Asset> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
    }
}
give! { Asset: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Asset`].
pub mod asset {
    object!(EgressEndpoint = "AWS::MediaPackage::Asset.EgressEndpoint", "mediapackage-asset-egressendpoint");
    impl EgressEndpoint {
        new! {}
    }
}

resource! {
    Channel = "AWS::MediaPackage::Channel", "mediapackage-channel", List("Tags"), String
}
impl Channel {
    new! {
        id: String = "Id", "replacement; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update";
        egress_access_logs: channel::LogConfiguration = "EgressAccessLogs", "update";
        hls_ingest: channel::HlsIngest = "HlsIngest", "update";
        ingress_access_logs: channel::LogConfiguration = "IngressAccessLogs", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
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
    use crate::value::meaning as m;
    object!(HlsIngest = "AWS::MediaPackage::Channel.HlsIngest", "mediapackage-channel-hlsingest");
    impl HlsIngest {
        new! {}
        set! {
            ingest_endpoints: [IngestEndpoint] = "ingestEndpoints", "update";
        }
    }

    object!(IngestEndpoint = "AWS::MediaPackage::Channel.IngestEndpoint", "mediapackage-channel-ingestendpoint");
    impl IngestEndpoint {
        new! {}
    }

    object!(LogConfiguration = "AWS::MediaPackage::Channel.LogConfiguration", "mediapackage-channel-logconfiguration");
    impl LogConfiguration {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 256 characters";
        }
    }
}

resource! {
    OriginEndpoint = "AWS::MediaPackage::OriginEndpoint", "mediapackage-originendpoint", List("Tags"), String
}
impl OriginEndpoint {
    new! {
        channel_id: String = "ChannelId", "update";
        id: String = "Id", "replacement; 1 to 256 characters";
    }
    set! {
        authorization: origin_endpoint::Authorization = "Authorization", "update";
        cmaf_package: origin_endpoint::CmafPackage = "CmafPackage", "update";
        dash_package: origin_endpoint::DashPackage = "DashPackage", "update";
        description: String = "Description", "update";
        hls_package: origin_endpoint::HlsPackage = "HlsPackage", "update";
        manifest_name: String = "ManifestName", "update";
        mss_package: origin_endpoint::MssPackage = "MssPackage", "update";
        origination: origin_endpoint::Origination = "Origination", "update";
        startover_window_seconds: i64 = "StartoverWindowSeconds", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        time_delay_seconds: i64 = "TimeDelaySeconds", "update";
        whitelist: [String] = "Whitelist", "update";
    }
}
impl c::Handle<OriginEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_url: String = "Url";
    }
}
give! { OriginEndpoint: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`OriginEndpoint`].
pub mod origin_endpoint {
    use crate::value::meaning as m;
    object!(Authorization = "AWS::MediaPackage::OriginEndpoint.Authorization", "mediapackage-originendpoint-authorization");
    impl Authorization {
        new! {
            secrets_role_arn: m::iam::RoleArn = "SecretsRoleArn", "update";
            cdn_identifier_secret: String = "CdnIdentifierSecret", "update";
        }
    }

    object!(CmafEncryption = "AWS::MediaPackage::OriginEndpoint.CmafEncryption", "mediapackage-originendpoint-cmafencryption");
    impl CmafEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
        set! {
            constant_initialization_vector: String = "ConstantInitializationVector", "update; 32 characters";
            encryption_method: CmafEncryptionEncryptionMethod = "EncryptionMethod", "update";
            key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds", "update";
        }
    }

    object!(CmafPackage = "AWS::MediaPackage::OriginEndpoint.CmafPackage", "mediapackage-originendpoint-cmafpackage");
    impl CmafPackage {
        new! {}
        set! {
            encryption: CmafEncryption = "Encryption", "update";
            hls_manifests: [HlsManifest] = "HlsManifests", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
            segment_prefix: String = "SegmentPrefix", "update";
            stream_selection: StreamSelection = "StreamSelection", "update";
        }
    }

    object!(DashEncryption = "AWS::MediaPackage::OriginEndpoint.DashEncryption", "mediapackage-originendpoint-dashencryption");
    impl DashEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
        set! {
            key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds", "update";
        }
    }

    object!(DashPackage = "AWS::MediaPackage::OriginEndpoint.DashPackage", "mediapackage-originendpoint-dashpackage");
    impl DashPackage {
        new! {}
        set! {
            ad_triggers: [AdTrigger] = "AdTriggers", "update";
            ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions", "update";
            encryption: DashEncryption = "Encryption", "update";
            include_iframe_only_stream: bool = "IncludeIframeOnlyStream", "update";
            manifest_layout: ManifestLayout = "ManifestLayout", "update";
            manifest_window_seconds: i64 = "ManifestWindowSeconds", "update";
            min_buffer_time_seconds: i64 = "MinBufferTimeSeconds", "update";
            min_update_period_seconds: i64 = "MinUpdatePeriodSeconds", "update";
            period_triggers: [PeriodTrigger] = "PeriodTriggers", "update";
            profile: Profile = "Profile", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
            segment_template_format: SegmentTemplateFormat = "SegmentTemplateFormat", "update";
            stream_selection: StreamSelection = "StreamSelection", "update";
            suggested_presentation_delay_seconds: i64 = "SuggestedPresentationDelaySeconds", "update";
            utc_timing: UtcTiming = "UtcTiming", "update";
            utc_timing_uri: String = "UtcTimingUri", "update";
        }
    }

    object!(EncryptionContractConfiguration = "AWS::MediaPackage::OriginEndpoint.EncryptionContractConfiguration", "mediapackage-originendpoint-encryptioncontractconfiguration");
    impl EncryptionContractConfiguration {
        new! {
            preset_speke20_audio: PresetSpeke20Audio = "PresetSpeke20Audio", "update; deprecated by AWS";
            preset_speke20_video: PresetSpeke20Video = "PresetSpeke20Video", "update; deprecated by AWS";
        }
    }

    object!(HlsEncryption = "AWS::MediaPackage::OriginEndpoint.HlsEncryption", "mediapackage-originendpoint-hlsencryption");
    impl HlsEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
        set! {
            constant_initialization_vector: String = "ConstantInitializationVector", "update";
            encryption_method: HlsEncryptionEncryptionMethod = "EncryptionMethod", "update";
            key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds", "update";
            repeat_ext_x_key: bool = "RepeatExtXKey", "update";
        }
    }

    object!(HlsManifest = "AWS::MediaPackage::OriginEndpoint.HlsManifest", "mediapackage-originendpoint-hlsmanifest");
    impl HlsManifest {
        new! {
            id: String = "Id", "update";
        }
        set! {
            ad_markers: AdMarkers = "AdMarkers", "update";
            ad_triggers: [AdTrigger] = "AdTriggers", "update";
            ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions", "update";
            include_iframe_only_stream: bool = "IncludeIframeOnlyStream", "update";
            manifest_name: String = "ManifestName", "update";
            playlist_type: PlaylistType = "PlaylistType", "update";
            playlist_window_seconds: i64 = "PlaylistWindowSeconds", "update";
            program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds", "update";
            url: String = "Url", "update; deprecated by AWS";
        }
    }

    object!(HlsPackage = "AWS::MediaPackage::OriginEndpoint.HlsPackage", "mediapackage-originendpoint-hlspackage");
    impl HlsPackage {
        new! {}
        set! {
            ad_markers: AdMarkers = "AdMarkers", "update";
            ad_triggers: [AdTrigger] = "AdTriggers", "update";
            ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions", "update";
            encryption: HlsEncryption = "Encryption", "update";
            include_dvb_subtitles: bool = "IncludeDvbSubtitles", "update";
            include_iframe_only_stream: bool = "IncludeIframeOnlyStream", "update";
            playlist_type: PlaylistType = "PlaylistType", "update";
            playlist_window_seconds: i64 = "PlaylistWindowSeconds", "update";
            program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
            stream_selection: StreamSelection = "StreamSelection", "update";
            use_audio_rendition_group: bool = "UseAudioRenditionGroup", "update";
        }
    }

    object!(MssEncryption = "AWS::MediaPackage::OriginEndpoint.MssEncryption", "mediapackage-originendpoint-mssencryption");
    impl MssEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
    }

    object!(MssPackage = "AWS::MediaPackage::OriginEndpoint.MssPackage", "mediapackage-originendpoint-msspackage");
    impl MssPackage {
        new! {}
        set! {
            encryption: MssEncryption = "Encryption", "update";
            manifest_window_seconds: i64 = "ManifestWindowSeconds", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
            stream_selection: StreamSelection = "StreamSelection", "update";
        }
    }

    object!(SpekeKeyProvider = "AWS::MediaPackage::OriginEndpoint.SpekeKeyProvider", "mediapackage-originendpoint-spekekeyprovider");
    impl SpekeKeyProvider {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            resource_id: String = "ResourceId", "update";
            system_ids: [String] = "SystemIds", "update";
            url: String = "Url", "update";
        }
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
            encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration", "update";
        }
    }

    object!(StreamSelection = "AWS::MediaPackage::OriginEndpoint.StreamSelection", "mediapackage-originendpoint-streamselection");
    impl StreamSelection {
        new! {}
        set! {
            max_video_bits_per_second: i64 = "MaxVideoBitsPerSecond", "update";
            min_video_bits_per_second: i64 = "MinVideoBitsPerSecond", "update";
            stream_order: StreamOrder = "StreamOrder", "update";
        }
    }
    values! { Origination: Allow = "ALLOW", Deny = "DENY" }
    values! { CmafEncryptionEncryptionMethod: SampleAes = "SAMPLE_AES", AesCtr = "AES_CTR" }
    values! { AdTrigger: SpliceInsert = "SPLICE_INSERT", Break = "BREAK", ProviderAdvertisement = "PROVIDER_ADVERTISEMENT", DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT", ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY", DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY" }
    values! { AdsOnDeliveryRestrictions: None = "NONE", Restricted = "RESTRICTED", Unrestricted = "UNRESTRICTED", Both = "BOTH" }
    values! { ManifestLayout: Full = "FULL", Compact = "COMPACT", DrmTopLevelCompact = "DRM_TOP_LEVEL_COMPACT" }
    values! { PeriodTrigger: Ads = "ADS" }
    values! { Profile: None = "NONE", Hbbtv1_5 = "HBBTV_1_5", Hybridcast = "HYBRIDCAST", DvbDash2014 = "DVB_DASH_2014" }
    values! { SegmentTemplateFormat: NumberWithTimeline = "NUMBER_WITH_TIMELINE", TimeWithTimeline = "TIME_WITH_TIMELINE", NumberWithDuration = "NUMBER_WITH_DURATION" }
    values! { UtcTiming: HttpXsdate = "HTTP-XSDATE", HttpIso = "HTTP-ISO", HttpHead = "HTTP-HEAD", None = "NONE" }
    values! { PresetSpeke20Audio: PresetAudio1 = "PRESET-AUDIO-1", PresetAudio2 = "PRESET-AUDIO-2", PresetAudio3 = "PRESET-AUDIO-3", Shared = "SHARED", Unencrypted = "UNENCRYPTED" }
    values! { PresetSpeke20Video: PresetVideo1 = "PRESET-VIDEO-1", PresetVideo2 = "PRESET-VIDEO-2", PresetVideo3 = "PRESET-VIDEO-3", PresetVideo4 = "PRESET-VIDEO-4", PresetVideo5 = "PRESET-VIDEO-5", PresetVideo6 = "PRESET-VIDEO-6", PresetVideo7 = "PRESET-VIDEO-7", PresetVideo8 = "PRESET-VIDEO-8", Shared = "SHARED", Unencrypted = "UNENCRYPTED" }
    values! { HlsEncryptionEncryptionMethod: Aes128 = "AES_128", SampleAes = "SAMPLE_AES" }
    values! { AdMarkers: None = "NONE", Scte35Enhanced = "SCTE35_ENHANCED", Passthrough = "PASSTHROUGH", Daterange = "DATERANGE" }
    values! { PlaylistType: None = "NONE", Event = "EVENT", Vod = "VOD" }
    values! { StreamOrder: Original = "ORIGINAL", VideoBitrateAscending = "VIDEO_BITRATE_ASCENDING", VideoBitrateDescending = "VIDEO_BITRATE_DESCENDING" }
}

resource! {
    PackagingConfiguration = "AWS::MediaPackage::PackagingConfiguration", "mediapackage-packagingconfiguration", List("Tags"), String
}
impl PackagingConfiguration {
    new! {
        id: String = "Id", "replacement";
        packaging_group_id: String = "PackagingGroupId", "update";
    }
    set! {
        cmaf_package: packaging_configuration::CmafPackage = "CmafPackage", "update";
        dash_package: packaging_configuration::DashPackage = "DashPackage", "update";
        hls_package: packaging_configuration::HlsPackage = "HlsPackage", "update";
        mss_package: packaging_configuration::MssPackage = "MssPackage", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PackagingConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { PackagingConfiguration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PackagingConfiguration`].
pub mod packaging_configuration {
    use crate::value::meaning as m;
    object!(CmafEncryption = "AWS::MediaPackage::PackagingConfiguration.CmafEncryption", "mediapackage-packagingconfiguration-cmafencryption");
    impl CmafEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
    }

    object!(CmafPackage = "AWS::MediaPackage::PackagingConfiguration.CmafPackage", "mediapackage-packagingconfiguration-cmafpackage");
    impl CmafPackage {
        new! {
            hls_manifests: [HlsManifest] = "HlsManifests", "update";
        }
        set! {
            encryption: CmafEncryption = "Encryption", "update";
            include_encoder_configuration_in_segments: bool = "IncludeEncoderConfigurationInSegments", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
        }
    }

    object!(DashEncryption = "AWS::MediaPackage::PackagingConfiguration.DashEncryption", "mediapackage-packagingconfiguration-dashencryption");
    impl DashEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
    }

    object!(DashManifest = "AWS::MediaPackage::PackagingConfiguration.DashManifest", "mediapackage-packagingconfiguration-dashmanifest");
    impl DashManifest {
        new! {}
        set! {
            manifest_layout: ManifestLayout = "ManifestLayout", "update";
            manifest_name: String = "ManifestName", "update";
            min_buffer_time_seconds: i64 = "MinBufferTimeSeconds", "update";
            profile: Profile = "Profile", "update";
            scte_markers_source: ScteMarkersSource = "ScteMarkersSource", "update";
            stream_selection: StreamSelection = "StreamSelection", "update";
        }
    }

    object!(DashPackage = "AWS::MediaPackage::PackagingConfiguration.DashPackage", "mediapackage-packagingconfiguration-dashpackage");
    impl DashPackage {
        new! {
            dash_manifests: [DashManifest] = "DashManifests", "update";
        }
        set! {
            encryption: DashEncryption = "Encryption", "update";
            include_encoder_configuration_in_segments: bool = "IncludeEncoderConfigurationInSegments", "update";
            include_iframe_only_stream: bool = "IncludeIframeOnlyStream", "update";
            period_triggers: [PeriodTrigger] = "PeriodTriggers", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
            segment_template_format: SegmentTemplateFormat = "SegmentTemplateFormat", "update";
        }
    }

    object!(EncryptionContractConfiguration = "AWS::MediaPackage::PackagingConfiguration.EncryptionContractConfiguration", "mediapackage-packagingconfiguration-encryptioncontractconfiguration");
    impl EncryptionContractConfiguration {
        new! {
            preset_speke20_audio: PresetSpeke20Audio = "PresetSpeke20Audio", "update; deprecated by AWS";
            preset_speke20_video: PresetSpeke20Video = "PresetSpeke20Video", "update; deprecated by AWS";
        }
    }

    object!(HlsEncryption = "AWS::MediaPackage::PackagingConfiguration.HlsEncryption", "mediapackage-packagingconfiguration-hlsencryption");
    impl HlsEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
        set! {
            constant_initialization_vector: String = "ConstantInitializationVector", "update";
            encryption_method: EncryptionMethod = "EncryptionMethod", "update";
        }
    }

    object!(HlsManifest = "AWS::MediaPackage::PackagingConfiguration.HlsManifest", "mediapackage-packagingconfiguration-hlsmanifest");
    impl HlsManifest {
        new! {}
        set! {
            ad_markers: AdMarkers = "AdMarkers", "update";
            include_iframe_only_stream: bool = "IncludeIframeOnlyStream", "update";
            manifest_name: String = "ManifestName", "update";
            program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds", "update";
            repeat_ext_x_key: bool = "RepeatExtXKey", "update";
            stream_selection: StreamSelection = "StreamSelection", "update";
        }
    }

    object!(HlsPackage = "AWS::MediaPackage::PackagingConfiguration.HlsPackage", "mediapackage-packagingconfiguration-hlspackage");
    impl HlsPackage {
        new! {
            hls_manifests: [HlsManifest] = "HlsManifests", "update";
        }
        set! {
            encryption: HlsEncryption = "Encryption", "update";
            include_dvb_subtitles: bool = "IncludeDvbSubtitles", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
            use_audio_rendition_group: bool = "UseAudioRenditionGroup", "update";
        }
    }

    object!(MssEncryption = "AWS::MediaPackage::PackagingConfiguration.MssEncryption", "mediapackage-packagingconfiguration-mssencryption");
    impl MssEncryption {
        new! {
            speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider", "update";
        }
    }

    object!(MssManifest = "AWS::MediaPackage::PackagingConfiguration.MssManifest", "mediapackage-packagingconfiguration-mssmanifest");
    impl MssManifest {
        new! {}
        set! {
            manifest_name: String = "ManifestName", "update";
            stream_selection: StreamSelection = "StreamSelection", "update";
        }
    }

    object!(MssPackage = "AWS::MediaPackage::PackagingConfiguration.MssPackage", "mediapackage-packagingconfiguration-msspackage");
    impl MssPackage {
        new! {
            mss_manifests: [MssManifest] = "MssManifests", "update";
        }
        set! {
            encryption: MssEncryption = "Encryption", "update";
            segment_duration_seconds: i64 = "SegmentDurationSeconds", "update";
        }
    }

    object!(SpekeKeyProvider = "AWS::MediaPackage::PackagingConfiguration.SpekeKeyProvider", "mediapackage-packagingconfiguration-spekekeyprovider");
    impl SpekeKeyProvider {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            system_ids: [String] = "SystemIds", "update";
            url: String = "Url", "update";
        }
        set! {
            encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration", "update";
        }
    }

    object!(StreamSelection = "AWS::MediaPackage::PackagingConfiguration.StreamSelection", "mediapackage-packagingconfiguration-streamselection");
    impl StreamSelection {
        new! {}
        set! {
            max_video_bits_per_second: i64 = "MaxVideoBitsPerSecond", "update";
            min_video_bits_per_second: i64 = "MinVideoBitsPerSecond", "update";
            stream_order: StreamOrder = "StreamOrder", "update";
        }
    }
    values! { ManifestLayout: Full = "FULL", Compact = "COMPACT" }
    values! { Profile: None = "NONE", Hbbtv1_5 = "HBBTV_1_5" }
    values! { ScteMarkersSource: Segments = "SEGMENTS", Manifest = "MANIFEST" }
    values! { PeriodTrigger: Ads = "ADS" }
    values! { SegmentTemplateFormat: NumberWithTimeline = "NUMBER_WITH_TIMELINE", TimeWithTimeline = "TIME_WITH_TIMELINE", NumberWithDuration = "NUMBER_WITH_DURATION" }
    values! { PresetSpeke20Audio: PresetAudio1 = "PRESET-AUDIO-1", PresetAudio2 = "PRESET-AUDIO-2", PresetAudio3 = "PRESET-AUDIO-3", Shared = "SHARED", Unencrypted = "UNENCRYPTED" }
    values! { PresetSpeke20Video: PresetVideo1 = "PRESET-VIDEO-1", PresetVideo2 = "PRESET-VIDEO-2", PresetVideo3 = "PRESET-VIDEO-3", PresetVideo4 = "PRESET-VIDEO-4", PresetVideo5 = "PRESET-VIDEO-5", PresetVideo6 = "PRESET-VIDEO-6", PresetVideo7 = "PRESET-VIDEO-7", PresetVideo8 = "PRESET-VIDEO-8", Shared = "SHARED", Unencrypted = "UNENCRYPTED" }
    values! { EncryptionMethod: Aes128 = "AES_128", SampleAes = "SAMPLE_AES" }
    values! { AdMarkers: None = "NONE", Scte35Enhanced = "SCTE35_ENHANCED", Passthrough = "PASSTHROUGH" }
    values! { StreamOrder: Original = "ORIGINAL", VideoBitrateAscending = "VIDEO_BITRATE_ASCENDING", VideoBitrateDescending = "VIDEO_BITRATE_DESCENDING" }
}

resource! {
    PackagingGroup = "AWS::MediaPackage::PackagingGroup", "mediapackage-packaginggroup", List("Tags"), String
}
impl PackagingGroup {
    new! {
        id: String = "Id", "replacement; 1 to 256 characters";
    }
    set! {
        authorization: packaging_group::Authorization = "Authorization", "update";
        egress_access_logs: packaging_group::LogConfiguration = "EgressAccessLogs", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<PackagingGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_domain_name: String = "DomainName";
    }
}
give! { PackagingGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PackagingGroup`].
pub mod packaging_group {
    use crate::value::meaning as m;
    object!(Authorization = "AWS::MediaPackage::PackagingGroup.Authorization", "mediapackage-packaginggroup-authorization");
    impl Authorization {
        new! {
            secrets_role_arn: m::iam::RoleArn = "SecretsRoleArn", "update";
            cdn_identifier_secret: String = "CdnIdentifierSecret", "update";
        }
    }

    object!(LogConfiguration = "AWS::MediaPackage::PackagingGroup.LogConfiguration", "mediapackage-packaginggroup-logconfiguration");
    impl LogConfiguration {
        new! {}
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
        }
    }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MediaLive`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Channel = "AWS::MediaLive::Channel", "medialive-channel", Map("Tags"), String
}
impl Channel {
    new! {}
    set! {
        anywhere_settings: channel::AnywhereSettings = "AnywhereSettings", "update";
        cdi_input_specification: channel::CdiInputSpecification = "CdiInputSpecification", "update";
        channel_class: String = "ChannelClass", "update";
        channel_engine_version: channel::ChannelEngineVersionRequest = "ChannelEngineVersion", "update";
        channel_security_groups: [String] = "ChannelSecurityGroups", "update";
        destinations: [channel::OutputDestination] = "Destinations", "update";
        dry_run: bool = "DryRun", "update";
        encoder_settings: channel::EncoderSettings = "EncoderSettings", "update";
        inference_settings: channel::InferenceSettings = "InferenceSettings", "update";
        input_attachments: [channel::InputAttachment] = "InputAttachments", "update";
        input_specification: channel::InputSpecification = "InputSpecification", "update";
        linked_channel_settings: channel::LinkedChannelSettings = "LinkedChannelSettings", "update";
        log_level: String = "LogLevel", "update";
        maintenance: channel::MaintenanceCreateSettings = "Maintenance", "update";
        name: String = "Name", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        tags: v::Json = "Tags", "update";
        vpc: channel::VpcOutputSettings = "Vpc", "replacement";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_inputs: [String] = "Inputs";
    }
}
give! { Channel: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Channel`].
pub mod channel {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AacSettings = "AWS::MediaLive::Channel.AacSettings", "medialive-channel-aacsettings");
    impl AacSettings {
        new! {}
        set! {
            bitrate: v::Number = "Bitrate", "update";
            coding_mode: String = "CodingMode", "update";
            input_type: String = "InputType", "update";
            profile: String = "Profile", "update";
            rate_control_mode: String = "RateControlMode", "update";
            raw_format: String = "RawFormat", "update";
            sample_rate: v::Number = "SampleRate", "update";
            spec: String = "Spec", "update";
            vbr_quality: String = "VbrQuality", "update";
        }
    }

    object!(AbWatermarkingCustomProfile = "AWS::MediaLive::Channel.AbWatermarkingCustomProfile", "medialive-channel-abwatermarkingcustomprofile");
    impl AbWatermarkingCustomProfile {
        new! {}
        set! {
            embedding_frequency: v::Number = "EmbeddingFrequency", "update";
            scene_cut: v::Number = "SceneCut", "update";
            target_psnr: v::Number = "TargetPsnr", "update";
        }
    }

    object!(Ac3Settings = "AWS::MediaLive::Channel.Ac3Settings", "medialive-channel-ac3settings");
    impl Ac3Settings {
        new! {}
        set! {
            attenuation_control: String = "AttenuationControl", "update";
            bitrate: v::Number = "Bitrate", "update";
            bitstream_mode: String = "BitstreamMode", "update";
            coding_mode: String = "CodingMode", "update";
            dialnorm: i64 = "Dialnorm", "update";
            drc_profile: String = "DrcProfile", "update";
            lfe_filter: String = "LfeFilter", "update";
            metadata_control: String = "MetadataControl", "update";
        }
    }

    object!(AdditionalDestinations = "AWS::MediaLive::Channel.AdditionalDestinations", "medialive-channel-additionaldestinations");
    impl AdditionalDestinations {
        new! {}
        set! {
            destination: OutputLocationRef = "Destination", "update";
        }
    }

    object!(AncillarySourceSettings = "AWS::MediaLive::Channel.AncillarySourceSettings", "medialive-channel-ancillarysourcesettings");
    impl AncillarySourceSettings {
        new! {}
        set! {
            source_ancillary_channel_number: i64 = "SourceAncillaryChannelNumber", "update";
        }
    }

    object!(AnywhereSettings = "AWS::MediaLive::Channel.AnywhereSettings", "medialive-channel-anywheresettings");
    impl AnywhereSettings {
        new! {}
        set! {
            channel_placement_group_id: String = "ChannelPlacementGroupId", "update";
            cluster_id: String = "ClusterId", "update";
        }
    }

    object!(ArchiveCdnSettings = "AWS::MediaLive::Channel.ArchiveCdnSettings", "medialive-channel-archivecdnsettings");
    impl ArchiveCdnSettings {
        new! {}
        set! {
            archive_s3_settings: ArchiveFrameCaptureHlsS3Settings = "ArchiveS3Settings", "update";
        }
    }

    object!(ArchiveContainerSettings = "AWS::MediaLive::Channel.ArchiveContainerSettings", "medialive-channel-archivecontainersettings");
    impl ArchiveContainerSettings {
        new! {}
        set! {
            m2ts_settings: M2tsSettings = "M2tsSettings", "update";
            raw_settings: EmptyConfigurationSettings = "RawSettings", "update";
        }
    }

    object!(ArchiveFrameCaptureHlsS3Settings = "AWS::MediaLive::Channel.ArchiveFrameCaptureHlsS3Settings", "medialive-channel-archiveframecapturehlss3settings");
    impl ArchiveFrameCaptureHlsS3Settings {
        new! {}
        set! {
            canned_acl: String = "CannedAcl", "update";
        }
    }

    object!(ArchiveGroupSettings = "AWS::MediaLive::Channel.ArchiveGroupSettings", "medialive-channel-archivegroupsettings");
    impl ArchiveGroupSettings {
        new! {}
        set! {
            archive_cdn_settings: ArchiveCdnSettings = "ArchiveCdnSettings", "update";
            destination: OutputLocationRef = "Destination", "update";
            rollover_interval: i64 = "RolloverInterval", "update";
        }
    }

    object!(ArchiveOutputSettings = "AWS::MediaLive::Channel.ArchiveOutputSettings", "medialive-channel-archiveoutputsettings");
    impl ArchiveOutputSettings {
        new! {}
        set! {
            container_settings: ArchiveContainerSettings = "ContainerSettings", "update";
            extension: String = "Extension", "update";
            name_modifier: String = "NameModifier", "update";
        }
    }

    object!(AudioChannelMapping = "AWS::MediaLive::Channel.AudioChannelMapping", "medialive-channel-audiochannelmapping");
    impl AudioChannelMapping {
        new! {}
        set! {
            input_channel_levels: [InputChannelLevel] = "InputChannelLevels", "update";
            output_channel: i64 = "OutputChannel", "update";
        }
    }

    object!(AudioCodecSettings = "AWS::MediaLive::Channel.AudioCodecSettings", "medialive-channel-audiocodecsettings");
    impl AudioCodecSettings {
        new! {}
        set! {
            aac_settings: AacSettings = "AacSettings", "update";
            ac3_settings: Ac3Settings = "Ac3Settings", "update";
            eac3_atmos_settings: Eac3AtmosSettings = "Eac3AtmosSettings", "update";
            eac3_settings: Eac3Settings = "Eac3Settings", "update";
            mp2_settings: Mp2Settings = "Mp2Settings", "update";
            pass_through_settings: EmptyConfigurationSettings = "PassThroughSettings", "update";
            wav_settings: WavSettings = "WavSettings", "update";
        }
    }

    object!(AudioDescription = "AWS::MediaLive::Channel.AudioDescription", "medialive-channel-audiodescription");
    impl AudioDescription {
        new! {}
        set! {
            audio_dash_roles: [String] = "AudioDashRoles", "update";
            audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings", "update";
            audio_selector_name: String = "AudioSelectorName", "update";
            audio_type: String = "AudioType", "update";
            audio_type_control: String = "AudioTypeControl", "update";
            audio_watermarking_settings: AudioWatermarkSettings = "AudioWatermarkingSettings", "update";
            codec_settings: AudioCodecSettings = "CodecSettings", "update";
            dvb_dash_accessibility: String = "DvbDashAccessibility", "update";
            language_code: String = "LanguageCode", "update";
            language_code_control: String = "LanguageCodeControl", "update";
            name: String = "Name", "update";
            remix_settings: RemixSettings = "RemixSettings", "update";
            stream_name: String = "StreamName", "update";
        }
    }

    object!(AudioDolbyEDecode = "AWS::MediaLive::Channel.AudioDolbyEDecode", "medialive-channel-audiodolbyedecode");
    impl AudioDolbyEDecode {
        new! {}
        set! {
            program_selection: String = "ProgramSelection", "update";
        }
    }

    object!(AudioFeedInput = "AWS::MediaLive::Channel.AudioFeedInput", "medialive-channel-audiofeedinput");
    impl AudioFeedInput {
        new! {}
        set! {
            audio_selector_name: String = "AudioSelectorName", "update";
            feed_input: String = "FeedInput", "update";
        }
    }

    object!(AudioHlsRenditionSelection = "AWS::MediaLive::Channel.AudioHlsRenditionSelection", "medialive-channel-audiohlsrenditionselection");
    impl AudioHlsRenditionSelection {
        new! {}
        set! {
            group_id: String = "GroupId", "update";
            name: String = "Name", "update";
        }
    }

    object!(AudioLanguageSelection = "AWS::MediaLive::Channel.AudioLanguageSelection", "medialive-channel-audiolanguageselection");
    impl AudioLanguageSelection {
        new! {}
        set! {
            language_code: String = "LanguageCode", "update";
            language_selection_policy: String = "LanguageSelectionPolicy", "update";
        }
    }

    object!(AudioNormalizationSettings = "AWS::MediaLive::Channel.AudioNormalizationSettings", "medialive-channel-audionormalizationsettings");
    impl AudioNormalizationSettings {
        new! {}
        set! {
            algorithm: String = "Algorithm", "update";
            algorithm_control: String = "AlgorithmControl", "update";
            peak_calculation: String = "PeakCalculation", "update";
            peak_limiter_threshold: v::Number = "PeakLimiterThreshold", "update";
            target_lkfs: v::Number = "TargetLkfs", "update";
        }
    }

    object!(AudioOnlyHlsSettings = "AWS::MediaLive::Channel.AudioOnlyHlsSettings", "medialive-channel-audioonlyhlssettings");
    impl AudioOnlyHlsSettings {
        new! {}
        set! {
            audio_group_id: String = "AudioGroupId", "update";
            audio_only_image: InputLocation = "AudioOnlyImage", "update";
            audio_track_type: String = "AudioTrackType", "update";
            segment_type: String = "SegmentType", "update";
        }
    }

    object!(AudioPid = "AWS::MediaLive::Channel.AudioPid", "medialive-channel-audiopid");
    impl AudioPid {
        new! {}
        set! {
            dolby_e_decode: AudioDolbyEDecode = "DolbyEDecode", "update";
            pid: i64 = "Pid", "update";
            premix_settings: AudioPreMixerSettings = "PremixSettings", "update";
        }
    }

    object!(AudioPidSelection = "AWS::MediaLive::Channel.AudioPidSelection", "medialive-channel-audiopidselection");
    impl AudioPidSelection {
        new! {}
        set! {
            pid: i64 = "Pid", "update";
            pids: [AudioPid] = "Pids", "update";
        }
    }

    object!(AudioPreMixerSettings = "AWS::MediaLive::Channel.AudioPreMixerSettings", "medialive-channel-audiopremixersettings");
    impl AudioPreMixerSettings {
        new! {}
        set! {
            audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings", "update";
            channels: i64 = "Channels", "update";
            gain_db: v::Number = "GainDb", "update";
            remix_settings: RemixSettings = "RemixSettings", "update";
        }
    }

    object!(AudioSelector = "AWS::MediaLive::Channel.AudioSelector", "medialive-channel-audioselector");
    impl AudioSelector {
        new! {}
        set! {
            name: String = "Name", "update";
            selector_settings: AudioSelectorSettings = "SelectorSettings", "update";
        }
    }

    object!(AudioSelectorSettings = "AWS::MediaLive::Channel.AudioSelectorSettings", "medialive-channel-audioselectorsettings");
    impl AudioSelectorSettings {
        new! {}
        set! {
            audio_hls_rendition_selection: AudioHlsRenditionSelection = "AudioHlsRenditionSelection", "update";
            audio_language_selection: AudioLanguageSelection = "AudioLanguageSelection", "update";
            audio_pid_selection: AudioPidSelection = "AudioPidSelection", "update";
            audio_track_selection: AudioTrackSelection = "AudioTrackSelection", "update";
        }
    }

    object!(AudioSilenceFailoverSettings = "AWS::MediaLive::Channel.AudioSilenceFailoverSettings", "medialive-channel-audiosilencefailoversettings");
    impl AudioSilenceFailoverSettings {
        new! {}
        set! {
            audio_selector_name: String = "AudioSelectorName", "update";
            audio_silence_threshold_msec: i64 = "AudioSilenceThresholdMsec", "update";
        }
    }

    object!(AudioTrack = "AWS::MediaLive::Channel.AudioTrack", "medialive-channel-audiotrack");
    impl AudioTrack {
        new! {}
        set! {
            premix_settings: AudioPreMixerSettings = "PremixSettings", "update";
            track: i64 = "Track", "update";
        }
    }

    object!(AudioTrackSelection = "AWS::MediaLive::Channel.AudioTrackSelection", "medialive-channel-audiotrackselection");
    impl AudioTrackSelection {
        new! {}
        set! {
            dolby_e_decode: AudioDolbyEDecode = "DolbyEDecode", "update";
            tracks: [AudioTrack] = "Tracks", "update";
        }
    }

    object!(AudioWatermarkSettings = "AWS::MediaLive::Channel.AudioWatermarkSettings", "medialive-channel-audiowatermarksettings");
    impl AudioWatermarkSettings {
        new! {}
        set! {
            nielsen_watermarks_settings: NielsenWatermarksSettings = "NielsenWatermarksSettings", "update";
        }
    }

    object!(AutomaticInputFailoverSettings = "AWS::MediaLive::Channel.AutomaticInputFailoverSettings", "medialive-channel-automaticinputfailoversettings");
    impl AutomaticInputFailoverSettings {
        new! {}
        set! {
            error_clear_time_msec: i64 = "ErrorClearTimeMsec", "update";
            failover_conditions: [FailoverCondition] = "FailoverConditions", "update";
            input_preference: String = "InputPreference", "update";
            secondary_input_id: String = "SecondaryInputId", "update";
        }
    }

    object!(Av1ColorSpaceSettings = "AWS::MediaLive::Channel.Av1ColorSpaceSettings", "medialive-channel-av1colorspacesettings");
    impl Av1ColorSpaceSettings {
        new! {}
        set! {
            color_space_passthrough_settings: EmptyConfigurationSettings = "ColorSpacePassthroughSettings", "update";
            hdr10_settings: Hdr10Settings = "Hdr10Settings", "update";
            hlg2020_settings: EmptyConfigurationSettings = "Hlg2020Settings", "update";
            rec601_settings: EmptyConfigurationSettings = "Rec601Settings", "update";
            rec709_settings: EmptyConfigurationSettings = "Rec709Settings", "update";
        }
    }

    object!(Av1Settings = "AWS::MediaLive::Channel.Av1Settings", "medialive-channel-av1settings");
    impl Av1Settings {
        new! {}
        set! {
            afd_signaling: String = "AfdSignaling", "update";
            bit_depth: String = "BitDepth", "update";
            bitrate: i64 = "Bitrate", "update";
            buf_size: i64 = "BufSize", "update";
            color_space_settings: Av1ColorSpaceSettings = "ColorSpaceSettings", "update";
            fixed_afd: String = "FixedAfd", "update";
            framerate_denominator: i64 = "FramerateDenominator", "update";
            framerate_numerator: i64 = "FramerateNumerator", "update";
            gop_size: v::Number = "GopSize", "update";
            gop_size_units: String = "GopSizeUnits", "update";
            level: String = "Level", "update";
            look_ahead_rate_control: String = "LookAheadRateControl", "update";
            max_bitrate: i64 = "MaxBitrate", "update";
            min_bitrate: i64 = "MinBitrate", "update";
            min_i_interval: i64 = "MinIInterval", "update";
            par_denominator: i64 = "ParDenominator", "update";
            par_numerator: i64 = "ParNumerator", "update";
            qvbr_quality_level: i64 = "QvbrQualityLevel", "update";
            rate_control_mode: String = "RateControlMode", "update";
            scene_change_detect: String = "SceneChangeDetect", "update";
            spatial_aq: String = "SpatialAq", "update";
            temporal_aq: String = "TemporalAq", "update";
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings", "update";
            timecode_insertion: String = "TimecodeInsertion", "update";
        }
    }

    object!(AvailBlanking = "AWS::MediaLive::Channel.AvailBlanking", "medialive-channel-availblanking");
    impl AvailBlanking {
        new! {}
        set! {
            avail_blanking_image: InputLocation = "AvailBlankingImage", "update";
            state: String = "State", "update";
        }
    }

    object!(AvailConfiguration = "AWS::MediaLive::Channel.AvailConfiguration", "medialive-channel-availconfiguration");
    impl AvailConfiguration {
        new! {}
        set! {
            avail_settings: AvailSettings = "AvailSettings", "update";
            scte35_segmentation_scope: String = "Scte35SegmentationScope", "update";
        }
    }

    object!(AvailSettings = "AWS::MediaLive::Channel.AvailSettings", "medialive-channel-availsettings");
    impl AvailSettings {
        new! {}
        set! {
            esam: Esam = "Esam", "update";
            scte35_splice_insert: Scte35SpliceInsertTimeSignalAposSettings = "Scte35SpliceInsert", "update";
            scte35_time_signal_apos: Scte35SpliceInsertTimeSignalAposSettings = "Scte35TimeSignalApos", "update";
        }
    }

    object!(BandwidthReductionFilterSettings = "AWS::MediaLive::Channel.BandwidthReductionFilterSettings", "medialive-channel-bandwidthreductionfiltersettings");
    impl BandwidthReductionFilterSettings {
        new! {}
        set! {
            post_filter_sharpening: String = "PostFilterSharpening", "update";
            strength: String = "Strength", "update";
        }
    }

    object!(BlackoutSlate = "AWS::MediaLive::Channel.BlackoutSlate", "medialive-channel-blackoutslate");
    impl BlackoutSlate {
        new! {}
        set! {
            blackout_slate_image: InputLocation = "BlackoutSlateImage", "update";
            network_end_blackout: String = "NetworkEndBlackout", "update";
            network_end_blackout_image: InputLocation = "NetworkEndBlackoutImage", "update";
            network_id: String = "NetworkId", "update";
            state: String = "State", "update";
        }
    }

    object!(BurnInDvbSubDestinationSettings = "AWS::MediaLive::Channel.BurnInDvbSubDestinationSettings", "medialive-channel-burnindvbsubdestinationsettings");
    impl BurnInDvbSubDestinationSettings {
        new! {}
        set! {
            alignment: String = "Alignment", "update";
            background_color: String = "BackgroundColor", "update";
            background_opacity: i64 = "BackgroundOpacity", "update";
            font: InputLocation = "Font", "update";
            font_color: String = "FontColor", "update";
            font_opacity: i64 = "FontOpacity", "update";
            font_resolution: i64 = "FontResolution", "update";
            font_size: String = "FontSize", "update";
            outline_color: String = "OutlineColor", "update";
            outline_size: i64 = "OutlineSize", "update";
            shadow_color: String = "ShadowColor", "update";
            shadow_opacity: i64 = "ShadowOpacity", "update";
            shadow_x_offset: i64 = "ShadowXOffset", "update";
            shadow_y_offset: i64 = "ShadowYOffset", "update";
            subtitle_rows: String = "SubtitleRows", "update";
            teletext_grid_control: String = "TeletextGridControl", "update";
            x_position: i64 = "XPosition", "update";
            y_position: i64 = "YPosition", "update";
        }
    }

    object!(CaptionDescription = "AWS::MediaLive::Channel.CaptionDescription", "medialive-channel-captiondescription");
    impl CaptionDescription {
        new! {}
        set! {
            accessibility: String = "Accessibility", "update";
            caption_dash_roles: [String] = "CaptionDashRoles", "update";
            caption_selector_name: String = "CaptionSelectorName", "update";
            destination_settings: CaptionDestinationSettings = "DestinationSettings", "update";
            dvb_dash_accessibility: String = "DvbDashAccessibility", "update";
            language_code: String = "LanguageCode", "update";
            language_description: String = "LanguageDescription", "update";
            name: String = "Name", "update";
        }
    }

    object!(CaptionDestinationSettings = "AWS::MediaLive::Channel.CaptionDestinationSettings", "medialive-channel-captiondestinationsettings");
    impl CaptionDestinationSettings {
        new! {}
        set! {
            arib_destination_settings: EmptyConfigurationSettings = "AribDestinationSettings", "update";
            burn_in_destination_settings: BurnInDvbSubDestinationSettings = "BurnInDestinationSettings", "update";
            dvb_sub_destination_settings: BurnInDvbSubDestinationSettings = "DvbSubDestinationSettings", "update";
            ebu_tt_d_destination_settings: EbuTtDDestinationSettings = "EbuTtDDestinationSettings", "update";
            embedded_destination_settings: v::Json = "EmbeddedDestinationSettings", "update";
            embedded_plus_scte20_destination_settings: EmptyConfigurationSettings = "EmbeddedPlusScte20DestinationSettings", "update";
            rtmp_caption_info_destination_settings: EmptyConfigurationSettings = "RtmpCaptionInfoDestinationSettings", "update";
            scte20_plus_embedded_destination_settings: EmptyConfigurationSettings = "Scte20PlusEmbeddedDestinationSettings", "update";
            scte27_destination_settings: EmptyConfigurationSettings = "Scte27DestinationSettings", "update";
            smpte_tt_destination_settings: EmptyConfigurationSettings = "SmpteTtDestinationSettings", "update";
            teletext_destination_settings: EmptyConfigurationSettings = "TeletextDestinationSettings", "update";
            ttml_destination_settings: TtmlDestinationSettings = "TtmlDestinationSettings", "update";
            webvtt_destination_settings: WebvttDestinationSettings = "WebvttDestinationSettings", "update";
        }
    }

    object!(CaptionLanguageMapping = "AWS::MediaLive::Channel.CaptionLanguageMapping", "medialive-channel-captionlanguagemapping");
    impl CaptionLanguageMapping {
        new! {}
        set! {
            caption_channel: i64 = "CaptionChannel", "update";
            language_code: String = "LanguageCode", "update";
            language_description: String = "LanguageDescription", "update";
        }
    }

    object!(CaptionRectangle = "AWS::MediaLive::Channel.CaptionRectangle", "medialive-channel-captionrectangle");
    impl CaptionRectangle {
        new! {}
        set! {
            height: v::Number = "Height", "update";
            left_offset: v::Number = "LeftOffset", "update";
            top_offset: v::Number = "TopOffset", "update";
            width: v::Number = "Width", "update";
        }
    }

    object!(CaptionSelector = "AWS::MediaLive::Channel.CaptionSelector", "medialive-channel-captionselector");
    impl CaptionSelector {
        new! {}
        set! {
            language_code: String = "LanguageCode", "update";
            name: String = "Name", "update";
            selector_settings: CaptionSelectorSettings = "SelectorSettings", "update";
        }
    }

    object!(CaptionSelectorSettings = "AWS::MediaLive::Channel.CaptionSelectorSettings", "medialive-channel-captionselectorsettings");
    impl CaptionSelectorSettings {
        new! {}
        set! {
            ancillary_source_settings: AncillarySourceSettings = "AncillarySourceSettings", "update";
            arib_source_settings: EmptyConfigurationSettings = "AribSourceSettings", "update";
            dvb_sub_source_settings: Scte27DvbSubSourceSettings = "DvbSubSourceSettings", "update";
            embedded_source_settings: EmbeddedSourceSettings = "EmbeddedSourceSettings", "update";
            scte20_source_settings: Scte20SourceSettings = "Scte20SourceSettings", "update";
            scte27_source_settings: Scte27DvbSubSourceSettings = "Scte27SourceSettings", "update";
            smart_subtitle_source_settings: SmartSubtitleSourceSettings = "SmartSubtitleSourceSettings", "update";
            teletext_source_settings: TeletextSourceSettings = "TeletextSourceSettings", "update";
        }
    }

    object!(CdiInputSpecification = "AWS::MediaLive::Channel.CdiInputSpecification", "medialive-channel-cdiinputspecification");
    impl CdiInputSpecification {
        new! {}
        set! {
            resolution: String = "Resolution", "update";
        }
    }

    object!(ChannelEngineVersionRequest = "AWS::MediaLive::Channel.ChannelEngineVersionRequest", "medialive-channel-channelengineversionrequest");
    impl ChannelEngineVersionRequest {
        new! {}
        set! {
            version: String = "Version", "update";
        }
    }

    object!(CmafIngestCaptionLanguageMapping = "AWS::MediaLive::Channel.CmafIngestCaptionLanguageMapping", "medialive-channel-cmafingestcaptionlanguagemapping");
    impl CmafIngestCaptionLanguageMapping {
        new! {}
        set! {
            caption_channel: i64 = "CaptionChannel", "update";
            language_code: String = "LanguageCode", "update";
        }
    }

    object!(CmafIngestFrameCaptureOutputSettings = "AWS::MediaLive::Channel.CmafIngestFrameCaptureOutputSettings", "medialive-channel-cmafingestframecaptureoutputsettings");
    impl CmafIngestFrameCaptureOutputSettings {
        new! {}
        set! {
            name_modifier: String = "NameModifier", "update";
        }
    }

    object!(CmafIngestGroupSettings = "AWS::MediaLive::Channel.CmafIngestGroupSettings", "medialive-channel-cmafingestgroupsettings");
    impl CmafIngestGroupSettings {
        new! {}
        set! {
            additional_destinations: [AdditionalDestinations] = "AdditionalDestinations", "update";
            caption_language_mappings: [CmafIngestCaptionLanguageMapping] = "CaptionLanguageMappings", "update";
            destination: OutputLocationRef = "Destination", "update";
            id3_behavior: String = "Id3Behavior", "update";
            id3_name_modifier: String = "Id3NameModifier", "update";
            klv_behavior: String = "KlvBehavior", "update";
            klv_name_modifier: String = "KlvNameModifier", "update";
            nielsen_id3_behavior: String = "NielsenId3Behavior", "update";
            nielsen_id3_name_modifier: String = "NielsenId3NameModifier", "update";
            scte35_name_modifier: String = "Scte35NameModifier", "update";
            scte35_type: String = "Scte35Type", "update";
            segment_length: i64 = "SegmentLength", "update";
            segment_length_units: String = "SegmentLengthUnits", "update";
            send_delay_ms: i64 = "SendDelayMs", "update";
            timed_metadata_id3_frame: String = "TimedMetadataId3Frame", "update";
            timed_metadata_id3_period: i64 = "TimedMetadataId3Period", "update";
            timed_metadata_passthrough: String = "TimedMetadataPassthrough", "update";
            watermarking_settings: CmafIngestWatermarkingSettings = "WatermarkingSettings", "update";
        }
    }

    object!(CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = "AWS::MediaLive::Channel.CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings", "medialive-channel-cmafingestmediapackagev2abwatermarkerirdetosettings");
    impl CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
        new! {}
        set! {
            additional_destinations_alternate_destinations: [OutputLocationRef] = "AdditionalDestinationsAlternateDestinations", "update";
            alternate_destination: OutputLocationRef = "AlternateDestination", "update";
            custom_profile: AbWatermarkingCustomProfile = "CustomProfile", "update";
            license: String = "License", "update";
            operator_id: i64 = "OperatorId", "update";
            poly_period: i64 = "PolyPeriod", "update";
            profile: String = "Profile", "update";
            watermark_id_length: String = "WatermarkIdLength", "update";
        }
    }

    object!(CmafIngestWatermarkingSettings = "AWS::MediaLive::Channel.CmafIngestWatermarkingSettings", "medialive-channel-cmafingestwatermarkingsettings");
    impl CmafIngestWatermarkingSettings {
        new! {}
        set! {
            cmaf_ingest_ab_watermarker_irdeto_settings: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = "CmafIngestAbWatermarkerIrdetoSettings", "update";
        }
    }

    object!(ColorCorrection = "AWS::MediaLive::Channel.ColorCorrection", "medialive-channel-colorcorrection");
    impl ColorCorrection {
        new! {}
        set! {
            input_color_space: String = "InputColorSpace", "update";
            output_color_space: String = "OutputColorSpace", "update";
            uri: String = "Uri", "update";
        }
    }

    object!(ColorCorrectionSettings = "AWS::MediaLive::Channel.ColorCorrectionSettings", "medialive-channel-colorcorrectionsettings");
    impl ColorCorrectionSettings {
        new! {}
        set! {
            global_color_corrections: [ColorCorrection] = "GlobalColorCorrections", "update";
        }
    }

    object!(DisabledLockingSettings = "AWS::MediaLive::Channel.DisabledLockingSettings", "medialive-channel-disabledlockingsettings");
    impl DisabledLockingSettings {
        new! {}
        set! {
            custom_epoch: String = "CustomEpoch", "update";
        }
    }

    object!(DvbNitSettings = "AWS::MediaLive::Channel.DvbNitSettings", "medialive-channel-dvbnitsettings");
    impl DvbNitSettings {
        new! {}
        set! {
            network_id: i64 = "NetworkId", "update";
            network_name: String = "NetworkName", "update";
            rep_interval: i64 = "RepInterval", "update";
        }
    }

    object!(DvbSdtSettings = "AWS::MediaLive::Channel.DvbSdtSettings", "medialive-channel-dvbsdtsettings");
    impl DvbSdtSettings {
        new! {}
        set! {
            output_sdt: String = "OutputSdt", "update";
            rep_interval: i64 = "RepInterval", "update";
            service_name: String = "ServiceName", "update";
            service_provider_name: String = "ServiceProviderName", "update";
        }
    }

    object!(DvbTdtSettings = "AWS::MediaLive::Channel.DvbTdtSettings", "medialive-channel-dvbtdtsettings");
    impl DvbTdtSettings {
        new! {}
        set! {
            rep_interval: i64 = "RepInterval", "update";
        }
    }

    object!(Eac3AtmosSettings = "AWS::MediaLive::Channel.Eac3AtmosSettings", "medialive-channel-eac3atmossettings");
    impl Eac3AtmosSettings {
        new! {}
        set! {
            bitrate: v::Number = "Bitrate", "update";
            coding_mode: String = "CodingMode", "update";
            dialnorm: i64 = "Dialnorm", "update";
            drc_line: String = "DrcLine", "update";
            drc_rf: String = "DrcRf", "update";
            height_trim: v::Number = "HeightTrim", "update";
            surround_trim: v::Number = "SurroundTrim", "update";
        }
    }

    object!(Eac3Settings = "AWS::MediaLive::Channel.Eac3Settings", "medialive-channel-eac3settings");
    impl Eac3Settings {
        new! {}
        set! {
            attenuation_control: String = "AttenuationControl", "update";
            bitrate: v::Number = "Bitrate", "update";
            bitstream_mode: String = "BitstreamMode", "update";
            coding_mode: String = "CodingMode", "update";
            dc_filter: String = "DcFilter", "update";
            dialnorm: i64 = "Dialnorm", "update";
            drc_line: String = "DrcLine", "update";
            drc_rf: String = "DrcRf", "update";
            lfe_control: String = "LfeControl", "update";
            lfe_filter: String = "LfeFilter", "update";
            lo_ro_center_mix_level: v::Number = "LoRoCenterMixLevel", "update";
            lo_ro_surround_mix_level: v::Number = "LoRoSurroundMixLevel", "update";
            lt_rt_center_mix_level: v::Number = "LtRtCenterMixLevel", "update";
            lt_rt_surround_mix_level: v::Number = "LtRtSurroundMixLevel", "update";
            metadata_control: String = "MetadataControl", "update";
            passthrough_control: String = "PassthroughControl", "update";
            phase_control: String = "PhaseControl", "update";
            stereo_downmix: String = "StereoDownmix", "update";
            surround_ex_mode: String = "SurroundExMode", "update";
            surround_mode: String = "SurroundMode", "update";
        }
    }

    object!(EbuTtDDestinationSettings = "AWS::MediaLive::Channel.EbuTtDDestinationSettings", "medialive-channel-ebuttddestinationsettings");
    impl EbuTtDDestinationSettings {
        new! {}
        set! {
            copyright_holder: String = "CopyrightHolder", "update";
            default_font_size: i64 = "DefaultFontSize", "update";
            default_line_height: i64 = "DefaultLineHeight", "update";
            fill_line_gap: String = "FillLineGap", "update";
            font_family: String = "FontFamily", "update";
            style_control: String = "StyleControl", "update";
        }
    }

    object!(EmbeddedSourceSettings = "AWS::MediaLive::Channel.EmbeddedSourceSettings", "medialive-channel-embeddedsourcesettings");
    impl EmbeddedSourceSettings {
        new! {}
        set! {
            convert608_to708: String = "Convert608To708", "update";
            scte20_detection: String = "Scte20Detection", "update";
            source608_channel_number: i64 = "Source608ChannelNumber", "update";
            source608_track_number: i64 = "Source608TrackNumber", "update";
        }
    }

    object!(EmptyConfigurationSettings = "AWS::MediaLive::Channel.EmptyConfigurationSettings", "medialive-channel-emptyconfigurationsettings");
    impl EmptyConfigurationSettings {
        new! {}
    }

    object!(EncoderSettings = "AWS::MediaLive::Channel.EncoderSettings", "medialive-channel-encodersettings");
    impl EncoderSettings {
        new! {}
        set! {
            audio_descriptions: [AudioDescription] = "AudioDescriptions", "update";
            avail_blanking: AvailBlanking = "AvailBlanking", "update";
            avail_configuration: AvailConfiguration = "AvailConfiguration", "update";
            blackout_slate: BlackoutSlate = "BlackoutSlate", "update";
            caption_descriptions: [CaptionDescription] = "CaptionDescriptions", "update";
            color_correction_settings: ColorCorrectionSettings = "ColorCorrectionSettings", "update";
            feature_activations: FeatureActivations = "FeatureActivations", "update";
            global_configuration: GlobalConfiguration = "GlobalConfiguration", "update";
            motion_graphics_configuration: MotionGraphicsConfiguration = "MotionGraphicsConfiguration", "update";
            nielsen_configuration: NielsenConfiguration = "NielsenConfiguration", "update";
            output_groups: [OutputGroup] = "OutputGroups", "update";
            thumbnail_configuration: ThumbnailConfiguration = "ThumbnailConfiguration", "update";
            timecode_config: TimecodeConfig = "TimecodeConfig", "update";
            video_descriptions: [VideoDescription] = "VideoDescriptions", "update";
        }
    }

    object!(EpochLockingSettings = "AWS::MediaLive::Channel.EpochLockingSettings", "medialive-channel-epochlockingsettings");
    impl EpochLockingSettings {
        new! {}
        set! {
            custom_epoch: String = "CustomEpoch", "update";
            jam_sync_time: String = "JamSyncTime", "update";
        }
    }

    object!(Esam = "AWS::MediaLive::Channel.Esam", "medialive-channel-esam");
    impl Esam {
        new! {}
        set! {
            acquisition_point_id: String = "AcquisitionPointId", "update";
            ad_avail_offset: i64 = "AdAvailOffset", "update";
            password_param: String = "PasswordParam", "update";
            pois_endpoint: String = "PoisEndpoint", "update";
            username: String = "Username", "update";
            zone_identity: String = "ZoneIdentity", "update";
        }
    }

    object!(FailoverCondition = "AWS::MediaLive::Channel.FailoverCondition", "medialive-channel-failovercondition");
    impl FailoverCondition {
        new! {}
        set! {
            failover_condition_settings: FailoverConditionSettings = "FailoverConditionSettings", "update";
        }
    }

    object!(FailoverConditionSettings = "AWS::MediaLive::Channel.FailoverConditionSettings", "medialive-channel-failoverconditionsettings");
    impl FailoverConditionSettings {
        new! {}
        set! {
            audio_silence_settings: AudioSilenceFailoverSettings = "AudioSilenceSettings", "update";
            input_loss_settings: InputLossFailoverSettings = "InputLossSettings", "update";
            video_black_settings: VideoBlackFailoverSettings = "VideoBlackSettings", "update";
        }
    }

    object!(FeatureActivations = "AWS::MediaLive::Channel.FeatureActivations", "medialive-channel-featureactivations");
    impl FeatureActivations {
        new! {}
        set! {
            input_prepare_schedule_actions: String = "InputPrepareScheduleActions", "update";
            output_static_image_overlay_schedule_actions: String = "OutputStaticImageOverlayScheduleActions", "update";
        }
    }

    object!(FecOutputSettings = "AWS::MediaLive::Channel.FecOutputSettings", "medialive-channel-fecoutputsettings");
    impl FecOutputSettings {
        new! {}
        set! {
            column_depth: i64 = "ColumnDepth", "update";
            include_fec: String = "IncludeFec", "update";
            row_length: i64 = "RowLength", "update";
        }
    }

    object!(Fmp4HlsSettings = "AWS::MediaLive::Channel.Fmp4HlsSettings", "medialive-channel-fmp4hlssettings");
    impl Fmp4HlsSettings {
        new! {}
        set! {
            audio_rendition_sets: String = "AudioRenditionSets", "update";
            nielsen_id3_behavior: String = "NielsenId3Behavior", "update";
            timed_metadata_behavior: String = "TimedMetadataBehavior", "update";
        }
    }

    object!(FollowerChannelSettings = "AWS::MediaLive::Channel.FollowerChannelSettings", "medialive-channel-followerchannelsettings");
    impl FollowerChannelSettings {
        new! {}
        set! {
            linked_channel_type: String = "LinkedChannelType", "update";
            primary_channel_arn: m::Arn = "PrimaryChannelArn", "update";
        }
    }

    object!(FrameCaptureCdnSettings = "AWS::MediaLive::Channel.FrameCaptureCdnSettings", "medialive-channel-framecapturecdnsettings");
    impl FrameCaptureCdnSettings {
        new! {}
        set! {
            frame_capture_s3_settings: ArchiveFrameCaptureHlsS3Settings = "FrameCaptureS3Settings", "update";
        }
    }

    object!(FrameCaptureGroupSettings = "AWS::MediaLive::Channel.FrameCaptureGroupSettings", "medialive-channel-framecapturegroupsettings");
    impl FrameCaptureGroupSettings {
        new! {}
        set! {
            destination: OutputLocationRef = "Destination", "update";
            frame_capture_cdn_settings: FrameCaptureCdnSettings = "FrameCaptureCdnSettings", "update";
        }
    }

    object!(FrameCaptureSettings = "AWS::MediaLive::Channel.FrameCaptureSettings", "medialive-channel-framecapturesettings");
    impl FrameCaptureSettings {
        new! {}
        set! {
            capture_interval: i64 = "CaptureInterval", "update";
            capture_interval_units: String = "CaptureIntervalUnits", "update";
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings", "update";
        }
    }

    object!(GlobalConfiguration = "AWS::MediaLive::Channel.GlobalConfiguration", "medialive-channel-globalconfiguration");
    impl GlobalConfiguration {
        new! {}
        set! {
            initial_audio_gain: i64 = "InitialAudioGain", "update";
            input_end_action: String = "InputEndAction", "update";
            input_loss_behavior: InputLossBehavior = "InputLossBehavior", "update";
            output_locking_mode: String = "OutputLockingMode", "update";
            output_locking_settings: OutputLockingSettings = "OutputLockingSettings", "update";
            output_timing_source: String = "OutputTimingSource", "update";
            support_low_framerate_inputs: String = "SupportLowFramerateInputs", "update";
        }
    }

    object!(H264ColorSpaceSettings = "AWS::MediaLive::Channel.H264ColorSpaceSettings", "medialive-channel-h264colorspacesettings");
    impl H264ColorSpaceSettings {
        new! {}
        set! {
            color_space_passthrough_settings: EmptyConfigurationSettings = "ColorSpacePassthroughSettings", "update";
            rec601_settings: EmptyConfigurationSettings = "Rec601Settings", "update";
            rec709_settings: EmptyConfigurationSettings = "Rec709Settings", "update";
        }
    }

    object!(H264H265FilterSettings = "AWS::MediaLive::Channel.H264H265FilterSettings", "medialive-channel-h264h265filtersettings");
    impl H264H265FilterSettings {
        new! {}
        set! {
            bandwidth_reduction_filter_settings: BandwidthReductionFilterSettings = "BandwidthReductionFilterSettings", "update";
            temporal_filter_settings: TemporalFilterSettings = "TemporalFilterSettings", "update";
        }
    }

    object!(H264Settings = "AWS::MediaLive::Channel.H264Settings", "medialive-channel-h264settings");
    impl H264Settings {
        new! {}
        set! {
            adaptive_quantization: String = "AdaptiveQuantization", "update";
            afd_signaling: String = "AfdSignaling", "update";
            bitrate: i64 = "Bitrate", "update";
            buf_fill_pct: i64 = "BufFillPct", "update";
            buf_size: i64 = "BufSize", "update";
            color_metadata: String = "ColorMetadata", "update";
            color_space_settings: H264ColorSpaceSettings = "ColorSpaceSettings", "update";
            entropy_encoding: String = "EntropyEncoding", "update";
            filter_settings: H264H265FilterSettings = "FilterSettings", "update";
            fixed_afd: String = "FixedAfd", "update";
            flicker_aq: String = "FlickerAq", "update";
            force_field_pictures: String = "ForceFieldPictures", "update";
            framerate_control: String = "FramerateControl", "update";
            framerate_denominator: i64 = "FramerateDenominator", "update";
            framerate_numerator: i64 = "FramerateNumerator", "update";
            gop_b_reference: String = "GopBReference", "update";
            gop_closed_cadence: i64 = "GopClosedCadence", "update";
            gop_num_b_frames: i64 = "GopNumBFrames", "update";
            gop_size: v::Number = "GopSize", "update";
            gop_size_units: String = "GopSizeUnits", "update";
            level: String = "Level", "update";
            look_ahead_rate_control: String = "LookAheadRateControl", "update";
            max_bitrate: i64 = "MaxBitrate", "update";
            min_bitrate: i64 = "MinBitrate", "update";
            min_i_interval: i64 = "MinIInterval", "update";
            min_qp: i64 = "MinQp", "update";
            num_ref_frames: i64 = "NumRefFrames", "update";
            par_control: String = "ParControl", "update";
            par_denominator: i64 = "ParDenominator", "update";
            par_numerator: i64 = "ParNumerator", "update";
            profile: String = "Profile", "update";
            quality_level: String = "QualityLevel", "update";
            qvbr_quality_level: i64 = "QvbrQualityLevel", "update";
            rate_control_mode: String = "RateControlMode", "update";
            scan_type: String = "ScanType", "update";
            scene_change_detect: String = "SceneChangeDetect", "update";
            slices: i64 = "Slices", "update";
            softness: i64 = "Softness", "update";
            spatial_aq: String = "SpatialAq", "update";
            subgop_length: String = "SubgopLength", "update";
            syntax: String = "Syntax", "update";
            temporal_aq: String = "TemporalAq", "update";
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings", "update";
            timecode_insertion: String = "TimecodeInsertion", "update";
        }
    }

    object!(H265ColorSpaceSettings = "AWS::MediaLive::Channel.H265ColorSpaceSettings", "medialive-channel-h265colorspacesettings");
    impl H265ColorSpaceSettings {
        new! {}
        set! {
            color_space_passthrough_settings: EmptyConfigurationSettings = "ColorSpacePassthroughSettings", "update";
            dolby_vision81_settings: EmptyConfigurationSettings = "DolbyVision81Settings", "update";
            hdr10_settings: Hdr10Settings = "Hdr10Settings", "update";
            hlg2020_settings: EmptyConfigurationSettings = "Hlg2020Settings", "update";
            rec601_settings: EmptyConfigurationSettings = "Rec601Settings", "update";
            rec709_settings: EmptyConfigurationSettings = "Rec709Settings", "update";
        }
    }

    object!(H265Settings = "AWS::MediaLive::Channel.H265Settings", "medialive-channel-h265settings");
    impl H265Settings {
        new! {}
        set! {
            adaptive_quantization: String = "AdaptiveQuantization", "update";
            afd_signaling: String = "AfdSignaling", "update";
            alternative_transfer_function: String = "AlternativeTransferFunction", "update";
            bitrate: i64 = "Bitrate", "update";
            buf_size: i64 = "BufSize", "update";
            color_metadata: String = "ColorMetadata", "update";
            color_space_settings: H265ColorSpaceSettings = "ColorSpaceSettings", "update";
            deblocking: String = "Deblocking", "update";
            filter_settings: H264H265FilterSettings = "FilterSettings", "update";
            fixed_afd: String = "FixedAfd", "update";
            flicker_aq: String = "FlickerAq", "update";
            framerate_denominator: i64 = "FramerateDenominator", "update";
            framerate_numerator: i64 = "FramerateNumerator", "update";
            gop_b_reference: String = "GopBReference", "update";
            gop_closed_cadence: i64 = "GopClosedCadence", "update";
            gop_num_b_frames: i64 = "GopNumBFrames", "update";
            gop_size: v::Number = "GopSize", "update";
            gop_size_units: String = "GopSizeUnits", "update";
            level: String = "Level", "update";
            look_ahead_rate_control: String = "LookAheadRateControl", "update";
            max_bitrate: i64 = "MaxBitrate", "update";
            min_bitrate: i64 = "MinBitrate", "update";
            min_i_interval: i64 = "MinIInterval", "update";
            min_qp: i64 = "MinQp", "update";
            mv_over_picture_boundaries: String = "MvOverPictureBoundaries", "update";
            mv_temporal_predictor: String = "MvTemporalPredictor", "update";
            par_denominator: i64 = "ParDenominator", "update";
            par_numerator: i64 = "ParNumerator", "update";
            profile: String = "Profile", "update";
            qvbr_quality_level: i64 = "QvbrQualityLevel", "update";
            rate_control_mode: String = "RateControlMode", "update";
            scan_type: String = "ScanType", "update";
            scene_change_detect: String = "SceneChangeDetect", "update";
            slices: i64 = "Slices", "update";
            subgop_length: String = "SubgopLength", "update";
            tier: String = "Tier", "update";
            tile_height: i64 = "TileHeight", "update";
            tile_padding: String = "TilePadding", "update";
            tile_width: i64 = "TileWidth", "update";
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings", "update";
            timecode_insertion: String = "TimecodeInsertion", "update";
            treeblock_size: String = "TreeblockSize", "update";
        }
    }

    object!(Hdr10Settings = "AWS::MediaLive::Channel.Hdr10Settings", "medialive-channel-hdr10settings");
    impl Hdr10Settings {
        new! {}
        set! {
            max_cll: i64 = "MaxCll", "update";
            max_fall: i64 = "MaxFall", "update";
        }
    }

    object!(HlsAkamaiSettings = "AWS::MediaLive::Channel.HlsAkamaiSettings", "medialive-channel-hlsakamaisettings");
    impl HlsAkamaiSettings {
        new! {}
        set! {
            connection_retry_interval: i64 = "ConnectionRetryInterval", "update";
            filecache_duration: i64 = "FilecacheDuration", "update";
            http_transfer_mode: String = "HttpTransferMode", "update";
            num_retries: i64 = "NumRetries", "update";
            restart_delay: i64 = "RestartDelay", "update";
            salt: String = "Salt", "update";
            token: String = "Token", "update";
        }
    }

    object!(HlsBasicPutSettings = "AWS::MediaLive::Channel.HlsBasicPutSettings", "medialive-channel-hlsbasicputsettings");
    impl HlsBasicPutSettings {
        new! {}
        set! {
            connection_retry_interval: i64 = "ConnectionRetryInterval", "update";
            filecache_duration: i64 = "FilecacheDuration", "update";
            num_retries: i64 = "NumRetries", "update";
            restart_delay: i64 = "RestartDelay", "update";
        }
    }

    object!(HlsCdnSettings = "AWS::MediaLive::Channel.HlsCdnSettings", "medialive-channel-hlscdnsettings");
    impl HlsCdnSettings {
        new! {}
        set! {
            hls_akamai_settings: HlsAkamaiSettings = "HlsAkamaiSettings", "update";
            hls_basic_put_settings: HlsBasicPutSettings = "HlsBasicPutSettings", "update";
            hls_media_store_settings: HlsMediaStoreSettings = "HlsMediaStoreSettings", "update";
            hls_s3_settings: ArchiveFrameCaptureHlsS3Settings = "HlsS3Settings", "update";
            hls_webdav_settings: HlsWebdavSettings = "HlsWebdavSettings", "update";
        }
    }

    object!(HlsGroupSettings = "AWS::MediaLive::Channel.HlsGroupSettings", "medialive-channel-hlsgroupsettings");
    impl HlsGroupSettings {
        new! {}
        set! {
            ad_markers: [String] = "AdMarkers", "update";
            base_url_content: String = "BaseUrlContent", "update";
            base_url_content1: String = "BaseUrlContent1", "update";
            base_url_manifest: String = "BaseUrlManifest", "update";
            base_url_manifest1: String = "BaseUrlManifest1", "update";
            caption_language_mappings: [CaptionLanguageMapping] = "CaptionLanguageMappings", "update";
            caption_language_setting: String = "CaptionLanguageSetting", "update";
            client_cache: String = "ClientCache", "update";
            codec_specification: String = "CodecSpecification", "update";
            constant_iv: String = "ConstantIv", "update";
            destination: OutputLocationRef = "Destination", "update";
            directory_structure: String = "DirectoryStructure", "update";
            discontinuity_tags: String = "DiscontinuityTags", "update";
            encryption_type: String = "EncryptionType", "update";
            hls_cdn_settings: HlsCdnSettings = "HlsCdnSettings", "update";
            hls_id3_segment_tagging: String = "HlsId3SegmentTagging", "update";
            i_frame_only_playlists: String = "IFrameOnlyPlaylists", "update";
            incomplete_segment_behavior: String = "IncompleteSegmentBehavior", "update";
            index_n_segments: i64 = "IndexNSegments", "update";
            input_loss_action: String = "InputLossAction", "update";
            iv_in_manifest: String = "IvInManifest", "update";
            iv_source: String = "IvSource", "update";
            keep_segments: i64 = "KeepSegments", "update";
            key_format: String = "KeyFormat", "update";
            key_format_versions: String = "KeyFormatVersions", "update";
            key_provider_settings: KeyProviderSettings = "KeyProviderSettings", "update";
            manifest_compression: String = "ManifestCompression", "update";
            manifest_duration_format: String = "ManifestDurationFormat", "update";
            min_segment_length: i64 = "MinSegmentLength", "update";
            mode: String = "Mode", "update";
            output_selection: String = "OutputSelection", "update";
            program_date_time: String = "ProgramDateTime", "update";
            program_date_time_clock: String = "ProgramDateTimeClock", "update";
            program_date_time_period: i64 = "ProgramDateTimePeriod", "update";
            redundant_manifest: String = "RedundantManifest", "update";
            segment_length: i64 = "SegmentLength", "update";
            segmentation_mode: String = "SegmentationMode", "update";
            segments_per_subdirectory: i64 = "SegmentsPerSubdirectory", "update";
            stream_inf_resolution: String = "StreamInfResolution", "update";
            timed_metadata_id3_frame: String = "TimedMetadataId3Frame", "update";
            timed_metadata_id3_period: i64 = "TimedMetadataId3Period", "update";
            timestamp_delta_milliseconds: i64 = "TimestampDeltaMilliseconds", "update";
            ts_file_mode: String = "TsFileMode", "update";
        }
    }

    object!(HlsInputSettings = "AWS::MediaLive::Channel.HlsInputSettings", "medialive-channel-hlsinputsettings");
    impl HlsInputSettings {
        new! {}
        set! {
            bandwidth: i64 = "Bandwidth", "update";
            buffer_segments: i64 = "BufferSegments", "update";
            retries: i64 = "Retries", "update";
            retry_interval: i64 = "RetryInterval", "update";
            scte35_source: String = "Scte35Source", "update";
        }
    }

    object!(HlsMediaStoreSettings = "AWS::MediaLive::Channel.HlsMediaStoreSettings", "medialive-channel-hlsmediastoresettings");
    impl HlsMediaStoreSettings {
        new! {}
        set! {
            connection_retry_interval: i64 = "ConnectionRetryInterval", "update";
            filecache_duration: i64 = "FilecacheDuration", "update";
            media_store_storage_class: String = "MediaStoreStorageClass", "update";
            num_retries: i64 = "NumRetries", "update";
            restart_delay: i64 = "RestartDelay", "update";
        }
    }

    object!(HlsOutputSettings = "AWS::MediaLive::Channel.HlsOutputSettings", "medialive-channel-hlsoutputsettings");
    impl HlsOutputSettings {
        new! {}
        set! {
            h265_packaging_type: String = "H265PackagingType", "update";
            hls_settings: HlsSettings = "HlsSettings", "update";
            name_modifier: String = "NameModifier", "update";
            segment_modifier: String = "SegmentModifier", "update";
        }
    }

    object!(HlsSettings = "AWS::MediaLive::Channel.HlsSettings", "medialive-channel-hlssettings");
    impl HlsSettings {
        new! {}
        set! {
            audio_only_hls_settings: AudioOnlyHlsSettings = "AudioOnlyHlsSettings", "update";
            fmp4_hls_settings: Fmp4HlsSettings = "Fmp4HlsSettings", "update";
            frame_capture_hls_settings: EmptyConfigurationSettings = "FrameCaptureHlsSettings", "update";
            standard_hls_settings: StandardHlsSettings = "StandardHlsSettings", "update";
        }
    }

    object!(HlsWebdavSettings = "AWS::MediaLive::Channel.HlsWebdavSettings", "medialive-channel-hlswebdavsettings");
    impl HlsWebdavSettings {
        new! {}
        set! {
            connection_retry_interval: i64 = "ConnectionRetryInterval", "update";
            filecache_duration: i64 = "FilecacheDuration", "update";
            http_transfer_mode: String = "HttpTransferMode", "update";
            num_retries: i64 = "NumRetries", "update";
            restart_delay: i64 = "RestartDelay", "update";
        }
    }

    object!(InferenceSettings = "AWS::MediaLive::Channel.InferenceSettings", "medialive-channel-inferencesettings");
    impl InferenceSettings {
        new! {}
        set! {
            audio_feed_inputs: [AudioFeedInput] = "AudioFeedInputs", "update";
            enrichment_methods: [String] = "EnrichmentMethods", "update";
            feed_arn: m::Arn = "FeedArn", "update";
        }
    }

    object!(InputAttachment = "AWS::MediaLive::Channel.InputAttachment", "medialive-channel-inputattachment");
    impl InputAttachment {
        new! {}
        set! {
            automatic_input_failover_settings: AutomaticInputFailoverSettings = "AutomaticInputFailoverSettings", "update";
            input_attachment_name: String = "InputAttachmentName", "update";
            input_id: String = "InputId", "replacement";
            input_settings: InputSettings = "InputSettings", "update";
            logical_interface_names: [String] = "LogicalInterfaceNames", "update";
        }
    }

    object!(InputChannelLevel = "AWS::MediaLive::Channel.InputChannelLevel", "medialive-channel-inputchannellevel");
    impl InputChannelLevel {
        new! {}
        set! {
            gain: i64 = "Gain", "update";
            input_channel: i64 = "InputChannel", "update";
        }
    }

    object!(InputLocation = "AWS::MediaLive::Channel.InputLocation", "medialive-channel-inputlocation");
    impl InputLocation {
        new! {}
        set! {
            password_param: String = "PasswordParam", "update";
            uri: String = "Uri", "update";
            username: String = "Username", "update";
        }
    }

    object!(InputLossBehavior = "AWS::MediaLive::Channel.InputLossBehavior", "medialive-channel-inputlossbehavior");
    impl InputLossBehavior {
        new! {}
        set! {
            black_frame_msec: i64 = "BlackFrameMsec", "update";
            input_loss_image_color: String = "InputLossImageColor", "update";
            input_loss_image_slate: InputLocation = "InputLossImageSlate", "update";
            input_loss_image_type: String = "InputLossImageType", "update";
            repeat_frame_msec: i64 = "RepeatFrameMsec", "update";
        }
    }

    object!(InputLossFailoverSettings = "AWS::MediaLive::Channel.InputLossFailoverSettings", "medialive-channel-inputlossfailoversettings");
    impl InputLossFailoverSettings {
        new! {}
        set! {
            input_loss_threshold_msec: i64 = "InputLossThresholdMsec", "update";
        }
    }

    object!(InputSettings = "AWS::MediaLive::Channel.InputSettings", "medialive-channel-inputsettings");
    impl InputSettings {
        new! {}
        set! {
            audio_selectors: [AudioSelector] = "AudioSelectors", "update";
            caption_selectors: [CaptionSelector] = "CaptionSelectors", "update";
            deblock_filter: String = "DeblockFilter", "update";
            denoise_filter: String = "DenoiseFilter", "update";
            filter_strength: i64 = "FilterStrength", "update";
            input_filter: String = "InputFilter", "update";
            network_input_settings: NetworkInputSettings = "NetworkInputSettings", "update";
            scte35_pid: i64 = "Scte35Pid", "update";
            smpte2038_data_preference: String = "Smpte2038DataPreference", "update";
            source_end_behavior: String = "SourceEndBehavior", "update";
            video_selector: VideoSelector = "VideoSelector", "update";
        }
    }

    object!(InputSpecification = "AWS::MediaLive::Channel.InputSpecification", "medialive-channel-inputspecification");
    impl InputSpecification {
        new! {}
        set! {
            codec: String = "Codec", "update";
            maximum_bitrate: String = "MaximumBitrate", "update";
            resolution: String = "Resolution", "update";
        }
    }

    object!(KeyProviderSettings = "AWS::MediaLive::Channel.KeyProviderSettings", "medialive-channel-keyprovidersettings");
    impl KeyProviderSettings {
        new! {}
        set! {
            static_key_settings: StaticKeySettings = "StaticKeySettings", "update";
        }
    }

    object!(LinkedChannelSettings = "AWS::MediaLive::Channel.LinkedChannelSettings", "medialive-channel-linkedchannelsettings");
    impl LinkedChannelSettings {
        new! {}
        set! {
            follower_channel_settings: FollowerChannelSettings = "FollowerChannelSettings", "update";
            primary_channel_settings: PrimaryChannelSettings = "PrimaryChannelSettings", "update";
        }
    }

    object!(M2tsSettings = "AWS::MediaLive::Channel.M2tsSettings", "medialive-channel-m2tssettings");
    impl M2tsSettings {
        new! {}
        set! {
            absent_input_audio_behavior: String = "AbsentInputAudioBehavior", "update";
            arib: String = "Arib", "update";
            arib_captions_pid: String = "AribCaptionsPid", "update";
            arib_captions_pid_control: String = "AribCaptionsPidControl", "update";
            audio_buffer_model: String = "AudioBufferModel", "update";
            audio_frames_per_pes: i64 = "AudioFramesPerPes", "update";
            audio_pids: String = "AudioPids", "update";
            audio_stream_type: String = "AudioStreamType", "update";
            bitrate: i64 = "Bitrate", "update";
            buffer_model: String = "BufferModel", "update";
            cc_descriptor: String = "CcDescriptor", "update";
            dvb_nit_settings: DvbNitSettings = "DvbNitSettings", "update";
            dvb_sdt_settings: DvbSdtSettings = "DvbSdtSettings", "update";
            dvb_sub_pids: String = "DvbSubPids", "update";
            dvb_tdt_settings: DvbTdtSettings = "DvbTdtSettings", "update";
            dvb_teletext_pid: String = "DvbTeletextPid", "update";
            ebif: String = "Ebif", "update";
            ebp_audio_interval: String = "EbpAudioInterval", "update";
            ebp_lookahead_ms: i64 = "EbpLookaheadMs", "update";
            ebp_placement: String = "EbpPlacement", "update";
            ecm_pid: String = "EcmPid", "update";
            es_rate_in_pes: String = "EsRateInPes", "update";
            etv_platform_pid: String = "EtvPlatformPid", "update";
            etv_signal_pid: String = "EtvSignalPid", "update";
            fragment_time: v::Number = "FragmentTime", "update";
            klv: String = "Klv", "update";
            klv_data_pids: String = "KlvDataPids", "update";
            nielsen_id3_behavior: String = "NielsenId3Behavior", "update";
            null_packet_bitrate: v::Number = "NullPacketBitrate", "update";
            pat_interval: i64 = "PatInterval", "update";
            pcr_control: String = "PcrControl", "update";
            pcr_period: i64 = "PcrPeriod", "update";
            pcr_pid: String = "PcrPid", "update";
            pmt_interval: i64 = "PmtInterval", "update";
            pmt_pid: String = "PmtPid", "update";
            program_num: i64 = "ProgramNum", "update";
            rate_mode: String = "RateMode", "update";
            scte27_pids: String = "Scte27Pids", "update";
            scte35_control: String = "Scte35Control", "update";
            scte35_pid: String = "Scte35Pid", "update";
            scte35_preroll_pullup_milliseconds: v::Number = "Scte35PrerollPullupMilliseconds", "update";
            segmentation_markers: String = "SegmentationMarkers", "update";
            segmentation_style: String = "SegmentationStyle", "update";
            segmentation_time: v::Number = "SegmentationTime", "update";
            timed_metadata_behavior: String = "TimedMetadataBehavior", "update";
            timed_metadata_pid: String = "TimedMetadataPid", "update";
            transport_stream_id: i64 = "TransportStreamId", "update";
            video_pid: String = "VideoPid", "update";
        }
    }

    object!(M3u8Settings = "AWS::MediaLive::Channel.M3u8Settings", "medialive-channel-m3u8settings");
    impl M3u8Settings {
        new! {}
        set! {
            audio_frames_per_pes: i64 = "AudioFramesPerPes", "update";
            audio_pids: String = "AudioPids", "update";
            ecm_pid: String = "EcmPid", "update";
            klv_behavior: String = "KlvBehavior", "update";
            klv_data_pids: String = "KlvDataPids", "update";
            nielsen_id3_behavior: String = "NielsenId3Behavior", "update";
            pat_interval: i64 = "PatInterval", "update";
            pcr_control: String = "PcrControl", "update";
            pcr_period: i64 = "PcrPeriod", "update";
            pcr_pid: String = "PcrPid", "update";
            pmt_interval: i64 = "PmtInterval", "update";
            pmt_pid: String = "PmtPid", "update";
            program_num: i64 = "ProgramNum", "update";
            scte35_behavior: String = "Scte35Behavior", "update";
            scte35_pid: String = "Scte35Pid", "update";
            timed_metadata_behavior: String = "TimedMetadataBehavior", "update";
            timed_metadata_pid: String = "TimedMetadataPid", "update";
            transport_stream_id: i64 = "TransportStreamId", "update";
            video_pid: String = "VideoPid", "update";
        }
    }

    object!(MaintenanceCreateSettings = "AWS::MediaLive::Channel.MaintenanceCreateSettings", "medialive-channel-maintenancecreatesettings");
    impl MaintenanceCreateSettings {
        new! {}
        set! {
            maintenance_day: String = "MaintenanceDay", "update";
            maintenance_start_time: String = "MaintenanceStartTime", "update";
        }
    }

    object!(MediaConnectRouterGroupSettings = "AWS::MediaLive::Channel.MediaConnectRouterGroupSettings", "medialive-channel-mediaconnectroutergroupsettings");
    impl MediaConnectRouterGroupSettings {
        new! {}
        set! {
            availability_zones: [String] = "AvailabilityZones", "update";
        }
    }

    object!(MediaConnectRouterOutputConnectionMap = "AWS::MediaLive::Channel.MediaConnectRouterOutputConnectionMap", "medialive-channel-mediaconnectrouteroutputconnectionmap");
    impl MediaConnectRouterOutputConnectionMap {
        new! {}
        set! {
            pipeline0: String = "Pipeline0", "update";
            pipeline1: String = "Pipeline1", "update";
        }
    }

    object!(MediaConnectRouterOutputDestinationSettings = "AWS::MediaLive::Channel.MediaConnectRouterOutputDestinationSettings", "medialive-channel-mediaconnectrouteroutputdestinationsettings");
    impl MediaConnectRouterOutputDestinationSettings {
        new! {}
        set! {
            encryption_type: String = "EncryptionType", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(MediaConnectRouterOutputSettings = "AWS::MediaLive::Channel.MediaConnectRouterOutputSettings", "medialive-channel-mediaconnectrouteroutputsettings");
    impl MediaConnectRouterOutputSettings {
        new! {}
        set! {
            connected_router_inputs: MediaConnectRouterOutputConnectionMap = "ConnectedRouterInputs", "update";
            container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings", "update";
            destination: OutputLocationRef = "Destination", "update";
        }
    }

    object!(MediaPackageGroupSettings = "AWS::MediaLive::Channel.MediaPackageGroupSettings", "medialive-channel-mediapackagegroupsettings");
    impl MediaPackageGroupSettings {
        new! {}
        set! {
            destination: OutputLocationRef = "Destination", "update";
            mediapackage_v2_group_settings: MediaPackageV2GroupSettings = "MediapackageV2GroupSettings", "update";
        }
    }

    object!(MediaPackageOutputDestinationSettings = "AWS::MediaLive::Channel.MediaPackageOutputDestinationSettings", "medialive-channel-mediapackageoutputdestinationsettings");
    impl MediaPackageOutputDestinationSettings {
        new! {}
        set! {
            channel_endpoint_id: String = "ChannelEndpointId", "update";
            channel_group: String = "ChannelGroup", "update";
            channel_id: String = "ChannelId", "update";
            channel_name: String = "ChannelName", "update";
            media_package_region_name: String = "MediaPackageRegionName", "update";
        }
    }

    object!(MediaPackageV2GroupSettings = "AWS::MediaLive::Channel.MediaPackageV2GroupSettings", "medialive-channel-mediapackagev2groupsettings");
    impl MediaPackageV2GroupSettings {
        new! {}
        set! {
            additional_destinations: [AdditionalDestinations] = "AdditionalDestinations", "update";
            caption_language_mappings: [CaptionLanguageMapping] = "CaptionLanguageMappings", "update";
            id3_behavior: String = "Id3Behavior", "update";
            klv_behavior: String = "KlvBehavior", "update";
            nielsen_id3_behavior: String = "NielsenId3Behavior", "update";
            scte35_type: String = "Scte35Type", "update";
            segment_length: i64 = "SegmentLength", "update";
            segment_length_units: String = "SegmentLengthUnits", "update";
            timed_metadata_id3_frame: String = "TimedMetadataId3Frame", "update";
            timed_metadata_id3_period: i64 = "TimedMetadataId3Period", "update";
            timed_metadata_passthrough: String = "TimedMetadataPassthrough", "update";
            watermarking_settings: MediaPackageV2WatermarkingSettings = "WatermarkingSettings", "update";
        }
    }

    object!(MediaPackageV2WatermarkingSettings = "AWS::MediaLive::Channel.MediaPackageV2WatermarkingSettings", "medialive-channel-mediapackagev2watermarkingsettings");
    impl MediaPackageV2WatermarkingSettings {
        new! {}
        set! {
            media_package_v2_ab_watermarker_irdeto_settings: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = "MediaPackageV2AbWatermarkerIrdetoSettings", "update";
        }
    }

    object!(MotionGraphicsConfiguration = "AWS::MediaLive::Channel.MotionGraphicsConfiguration", "medialive-channel-motiongraphicsconfiguration");
    impl MotionGraphicsConfiguration {
        new! {}
        set! {
            motion_graphics_insertion: String = "MotionGraphicsInsertion", "update";
            motion_graphics_settings: MotionGraphicsSettings = "MotionGraphicsSettings", "update";
        }
    }

    object!(MotionGraphicsSettings = "AWS::MediaLive::Channel.MotionGraphicsSettings", "medialive-channel-motiongraphicssettings");
    impl MotionGraphicsSettings {
        new! {}
        set! {
            html_motion_graphics_settings: EmptyConfigurationSettings = "HtmlMotionGraphicsSettings", "update";
        }
    }

    object!(Mp2Settings = "AWS::MediaLive::Channel.Mp2Settings", "medialive-channel-mp2settings");
    impl Mp2Settings {
        new! {}
        set! {
            bitrate: v::Number = "Bitrate", "update";
            coding_mode: String = "CodingMode", "update";
            sample_rate: v::Number = "SampleRate", "update";
        }
    }

    object!(Mpeg2FilterSettings = "AWS::MediaLive::Channel.Mpeg2FilterSettings", "medialive-channel-mpeg2filtersettings");
    impl Mpeg2FilterSettings {
        new! {}
        set! {
            temporal_filter_settings: TemporalFilterSettings = "TemporalFilterSettings", "update";
        }
    }

    object!(Mpeg2Settings = "AWS::MediaLive::Channel.Mpeg2Settings", "medialive-channel-mpeg2settings");
    impl Mpeg2Settings {
        new! {}
        set! {
            adaptive_quantization: String = "AdaptiveQuantization", "update";
            afd_signaling: String = "AfdSignaling", "update";
            color_metadata: String = "ColorMetadata", "update";
            color_space: String = "ColorSpace", "update";
            display_aspect_ratio: String = "DisplayAspectRatio", "update";
            filter_settings: Mpeg2FilterSettings = "FilterSettings", "update";
            fixed_afd: String = "FixedAfd", "update";
            framerate_denominator: i64 = "FramerateDenominator", "update";
            framerate_numerator: i64 = "FramerateNumerator", "update";
            gop_closed_cadence: i64 = "GopClosedCadence", "update";
            gop_num_b_frames: i64 = "GopNumBFrames", "update";
            gop_size: v::Number = "GopSize", "update";
            gop_size_units: String = "GopSizeUnits", "update";
            scan_type: String = "ScanType", "update";
            subgop_length: String = "SubgopLength", "update";
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings", "update";
            timecode_insertion: String = "TimecodeInsertion", "update";
        }
    }

    object!(MsSmoothGroupSettings = "AWS::MediaLive::Channel.MsSmoothGroupSettings", "medialive-channel-mssmoothgroupsettings");
    impl MsSmoothGroupSettings {
        new! {}
        set! {
            acquisition_point_id: String = "AcquisitionPointId", "update";
            audio_only_timecode_control: String = "AudioOnlyTimecodeControl", "update";
            certificate_mode: String = "CertificateMode", "update";
            connection_retry_interval: i64 = "ConnectionRetryInterval", "update";
            destination: OutputLocationRef = "Destination", "update";
            event_id: String = "EventId", "update";
            event_id_mode: String = "EventIdMode", "update";
            event_stop_behavior: String = "EventStopBehavior", "update";
            filecache_duration: i64 = "FilecacheDuration", "update";
            fragment_length: i64 = "FragmentLength", "update";
            input_loss_action: String = "InputLossAction", "update";
            num_retries: i64 = "NumRetries", "update";
            restart_delay: i64 = "RestartDelay", "update";
            segmentation_mode: String = "SegmentationMode", "update";
            send_delay_ms: i64 = "SendDelayMs", "update";
            sparse_track_type: String = "SparseTrackType", "update";
            stream_manifest_behavior: String = "StreamManifestBehavior", "update";
            timestamp_offset: String = "TimestampOffset", "update";
            timestamp_offset_mode: String = "TimestampOffsetMode", "update";
        }
    }

    object!(MsSmoothOutputSettings = "AWS::MediaLive::Channel.MsSmoothOutputSettings", "medialive-channel-mssmoothoutputsettings");
    impl MsSmoothOutputSettings {
        new! {}
        set! {
            h265_packaging_type: String = "H265PackagingType", "update";
            name_modifier: String = "NameModifier", "update";
        }
    }

    object!(MulticastInputSettings = "AWS::MediaLive::Channel.MulticastInputSettings", "medialive-channel-multicastinputsettings");
    impl MulticastInputSettings {
        new! {}
        set! {
            source_ip_address: String = "SourceIpAddress", "update";
        }
    }

    object!(MultiplexContainerSettings = "AWS::MediaLive::Channel.MultiplexContainerSettings", "medialive-channel-multiplexcontainersettings");
    impl MultiplexContainerSettings {
        new! {}
        set! {
            multiplex_m2ts_settings: MultiplexM2tsSettings = "MultiplexM2tsSettings", "update";
        }
    }

    object!(MultiplexM2tsSettings = "AWS::MediaLive::Channel.MultiplexM2tsSettings", "medialive-channel-multiplexm2tssettings");
    impl MultiplexM2tsSettings {
        new! {}
        set! {
            absent_input_audio_behavior: String = "AbsentInputAudioBehavior", "update";
            arib: String = "Arib", "update";
            audio_buffer_model: String = "AudioBufferModel", "update";
            audio_frames_per_pes: i64 = "AudioFramesPerPes", "update";
            audio_stream_type: String = "AudioStreamType", "update";
            cc_descriptor: String = "CcDescriptor", "update";
            ebif: String = "Ebif", "update";
            es_rate_in_pes: String = "EsRateInPes", "update";
            klv: String = "Klv", "update";
            nielsen_id3_behavior: String = "NielsenId3Behavior", "update";
            pcr_control: String = "PcrControl", "update";
            pcr_period: i64 = "PcrPeriod", "update";
            scte35_control: String = "Scte35Control", "update";
            scte35_preroll_pullup_milliseconds: v::Number = "Scte35PrerollPullupMilliseconds", "update";
        }
    }

    object!(MultiplexOutputSettings = "AWS::MediaLive::Channel.MultiplexOutputSettings", "medialive-channel-multiplexoutputsettings");
    impl MultiplexOutputSettings {
        new! {}
        set! {
            container_settings: MultiplexContainerSettings = "ContainerSettings", "update";
            destination: OutputLocationRef = "Destination", "update";
        }
    }

    object!(MultiplexProgramChannelDestinationSettings = "AWS::MediaLive::Channel.MultiplexProgramChannelDestinationSettings", "medialive-channel-multiplexprogramchanneldestinationsettings");
    impl MultiplexProgramChannelDestinationSettings {
        new! {}
        set! {
            multiplex_id: String = "MultiplexId", "update";
            program_name: String = "ProgramName", "update";
        }
    }

    object!(NetworkInputSettings = "AWS::MediaLive::Channel.NetworkInputSettings", "medialive-channel-networkinputsettings");
    impl NetworkInputSettings {
        new! {}
        set! {
            hls_input_settings: HlsInputSettings = "HlsInputSettings", "update";
            multicast_input_settings: MulticastInputSettings = "MulticastInputSettings", "update";
            server_validation: String = "ServerValidation", "update";
        }
    }

    object!(NielsenCbet = "AWS::MediaLive::Channel.NielsenCBET", "medialive-channel-nielsencbet");
    impl NielsenCbet {
        new! {}
        set! {
            cbet_check_digit_string: String = "CbetCheckDigitString", "update";
            cbet_stepaside: String = "CbetStepaside", "update";
            csid: String = "Csid", "update";
        }
    }

    object!(NielsenConfiguration = "AWS::MediaLive::Channel.NielsenConfiguration", "medialive-channel-nielsenconfiguration");
    impl NielsenConfiguration {
        new! {}
        set! {
            distributor_id: String = "DistributorId", "update";
            nielsen_pcm_to_id3_tagging: String = "NielsenPcmToId3Tagging", "update";
        }
    }

    object!(NielsenNaesIiNwOnlySettings = "AWS::MediaLive::Channel.NielsenNaesIiNwOnlySettings", "medialive-channel-nielsennaesiinwonlysettings");
    impl NielsenNaesIiNwOnlySettings {
        new! {}
        set! {
            check_digit_string: String = "CheckDigitString", "update";
            sid: v::Number = "Sid", "update";
            timezone: String = "Timezone", "update";
        }
    }

    object!(NielsenWatermarksSettings = "AWS::MediaLive::Channel.NielsenWatermarksSettings", "medialive-channel-nielsenwatermarkssettings");
    impl NielsenWatermarksSettings {
        new! {}
        set! {
            nielsen_cbet_settings: NielsenCbet = "NielsenCbetSettings", "update";
            nielsen_distribution_type: String = "NielsenDistributionType", "update";
            nielsen_naes_ii_nw_settings: NielsenNaesIiNwOnlySettings = "NielsenNaesIiNwSettings", "update";
            nielsen_nw_only_settings: NielsenNaesIiNwOnlySettings = "NielsenNwOnlySettings", "update";
        }
    }

    object!(Output = "AWS::MediaLive::Channel.Output", "medialive-channel-output");
    impl Output {
        new! {}
        set! {
            audio_description_names: [String] = "AudioDescriptionNames", "update";
            caption_description_names: [String] = "CaptionDescriptionNames", "update";
            output_name: String = "OutputName", "update";
            output_settings: OutputSettings = "OutputSettings", "update";
            video_description_name: String = "VideoDescriptionName", "update";
        }
    }

    object!(OutputDestination = "AWS::MediaLive::Channel.OutputDestination", "medialive-channel-outputdestination");
    impl OutputDestination {
        new! {}
        set! {
            id: String = "Id", "update";
            logical_interface_names: [String] = "LogicalInterfaceNames", "update";
            media_connect_router_settings: [MediaConnectRouterOutputDestinationSettings] = "MediaConnectRouterSettings", "update";
            media_package_settings: [MediaPackageOutputDestinationSettings] = "MediaPackageSettings", "update";
            multiplex_settings: MultiplexProgramChannelDestinationSettings = "MultiplexSettings", "update";
            settings: [OutputDestinationSettings] = "Settings", "update";
            srt_settings: [SrtOutputDestinationSettings] = "SrtSettings", "update";
        }
    }

    object!(OutputDestinationSettings = "AWS::MediaLive::Channel.OutputDestinationSettings", "medialive-channel-outputdestinationsettings");
    impl OutputDestinationSettings {
        new! {}
        set! {
            password_param: String = "PasswordParam", "update";
            stream_name: String = "StreamName", "update";
            url: String = "Url", "update";
            username: String = "Username", "update";
            virtual_source_address: String = "VirtualSourceAddress", "update";
        }
    }

    object!(OutputGroup = "AWS::MediaLive::Channel.OutputGroup", "medialive-channel-outputgroup");
    impl OutputGroup {
        new! {}
        set! {
            name: String = "Name", "update";
            output_group_settings: OutputGroupSettings = "OutputGroupSettings", "update";
            outputs: [Output] = "Outputs", "update";
        }
    }

    object!(OutputGroupSettings = "AWS::MediaLive::Channel.OutputGroupSettings", "medialive-channel-outputgroupsettings");
    impl OutputGroupSettings {
        new! {}
        set! {
            archive_group_settings: ArchiveGroupSettings = "ArchiveGroupSettings", "update";
            cmaf_ingest_group_settings: CmafIngestGroupSettings = "CmafIngestGroupSettings", "update";
            frame_capture_group_settings: FrameCaptureGroupSettings = "FrameCaptureGroupSettings", "update";
            hls_group_settings: HlsGroupSettings = "HlsGroupSettings", "update";
            media_connect_router_group_settings: MediaConnectRouterGroupSettings = "MediaConnectRouterGroupSettings", "update";
            media_package_group_settings: MediaPackageGroupSettings = "MediaPackageGroupSettings", "update";
            ms_smooth_group_settings: MsSmoothGroupSettings = "MsSmoothGroupSettings", "update";
            multiplex_group_settings: EmptyConfigurationSettings = "MultiplexGroupSettings", "update";
            rtmp_group_settings: RtmpGroupSettings = "RtmpGroupSettings", "update";
            srt_group_settings: SrtGroupSettings = "SrtGroupSettings", "update";
            udp_group_settings: UdpGroupSettings = "UdpGroupSettings", "update";
        }
    }

    object!(OutputLocationRef = "AWS::MediaLive::Channel.OutputLocationRef", "medialive-channel-outputlocationref");
    impl OutputLocationRef {
        new! {}
        set! {
            destination_ref_id: String = "DestinationRefId", "update";
        }
    }

    object!(OutputLockingSettings = "AWS::MediaLive::Channel.OutputLockingSettings", "medialive-channel-outputlockingsettings");
    impl OutputLockingSettings {
        new! {}
        set! {
            disabled_locking_settings: DisabledLockingSettings = "DisabledLockingSettings", "update";
            epoch_locking_settings: EpochLockingSettings = "EpochLockingSettings", "update";
            pipeline_locking_settings: v::Json = "PipelineLockingSettings", "update";
        }
    }

    object!(OutputSettings = "AWS::MediaLive::Channel.OutputSettings", "medialive-channel-outputsettings");
    impl OutputSettings {
        new! {}
        set! {
            archive_output_settings: ArchiveOutputSettings = "ArchiveOutputSettings", "update";
            cmaf_ingest_output_settings: CmafIngestFrameCaptureOutputSettings = "CmafIngestOutputSettings", "update";
            frame_capture_output_settings: CmafIngestFrameCaptureOutputSettings = "FrameCaptureOutputSettings", "update";
            hls_output_settings: HlsOutputSettings = "HlsOutputSettings", "update";
            media_connect_router_output_settings: MediaConnectRouterOutputSettings = "MediaConnectRouterOutputSettings", "update";
            media_package_output_settings: v::Json = "MediaPackageOutputSettings", "update";
            ms_smooth_output_settings: MsSmoothOutputSettings = "MsSmoothOutputSettings", "update";
            multiplex_output_settings: MultiplexOutputSettings = "MultiplexOutputSettings", "update";
            rtmp_output_settings: RtmpOutputSettings = "RtmpOutputSettings", "update";
            srt_output_settings: SrtOutputSettings = "SrtOutputSettings", "update";
            udp_output_settings: UdpOutputSettings = "UdpOutputSettings", "update";
        }
    }

    object!(PrimaryChannelSettings = "AWS::MediaLive::Channel.PrimaryChannelSettings", "medialive-channel-primarychannelsettings");
    impl PrimaryChannelSettings {
        new! {}
        set! {
            linked_channel_type: String = "LinkedChannelType", "update";
        }
    }

    object!(RemixSettings = "AWS::MediaLive::Channel.RemixSettings", "medialive-channel-remixsettings");
    impl RemixSettings {
        new! {}
        set! {
            channel_mappings: [AudioChannelMapping] = "ChannelMappings", "update";
            channels_in: i64 = "ChannelsIn", "update";
            channels_out: i64 = "ChannelsOut", "update";
        }
    }

    object!(RtmpGroupSettings = "AWS::MediaLive::Channel.RtmpGroupSettings", "medialive-channel-rtmpgroupsettings");
    impl RtmpGroupSettings {
        new! {}
        set! {
            ad_markers: [String] = "AdMarkers", "update";
            authentication_scheme: String = "AuthenticationScheme", "update";
            cache_full_behavior: String = "CacheFullBehavior", "update";
            cache_length: i64 = "CacheLength", "update";
            caption_data: String = "CaptionData", "update";
            include_filler_nal_units: String = "IncludeFillerNalUnits", "update";
            input_loss_action: String = "InputLossAction", "update";
            restart_delay: i64 = "RestartDelay", "update";
        }
    }

    object!(RtmpOutputSettings = "AWS::MediaLive::Channel.RtmpOutputSettings", "medialive-channel-rtmpoutputsettings");
    impl RtmpOutputSettings {
        new! {}
        set! {
            certificate_mode: String = "CertificateMode", "update";
            connection_retry_interval: i64 = "ConnectionRetryInterval", "update";
            destination: OutputLocationRef = "Destination", "update";
            num_retries: i64 = "NumRetries", "update";
        }
    }

    object!(Scte20SourceSettings = "AWS::MediaLive::Channel.Scte20SourceSettings", "medialive-channel-scte20sourcesettings");
    impl Scte20SourceSettings {
        new! {}
        set! {
            convert608_to708: String = "Convert608To708", "update";
            source608_channel_number: i64 = "Source608ChannelNumber", "update";
        }
    }

    object!(Scte27DvbSubSourceSettings = "AWS::MediaLive::Channel.Scte27DvbSubSourceSettings", "medialive-channel-scte27dvbsubsourcesettings");
    impl Scte27DvbSubSourceSettings {
        new! {}
        set! {
            ocr_language: String = "OcrLanguage", "update";
            pid: i64 = "Pid", "update";
        }
    }

    object!(Scte35SpliceInsertTimeSignalAposSettings = "AWS::MediaLive::Channel.Scte35SpliceInsertTimeSignalAposSettings", "medialive-channel-scte35spliceinserttimesignalapossettings");
    impl Scte35SpliceInsertTimeSignalAposSettings {
        new! {}
        set! {
            ad_avail_offset: i64 = "AdAvailOffset", "update";
            no_regional_blackout_flag: String = "NoRegionalBlackoutFlag", "update";
            web_delivery_allowed_flag: String = "WebDeliveryAllowedFlag", "update";
        }
    }

    object!(SmartSubtitleSourceSettings = "AWS::MediaLive::Channel.SmartSubtitleSourceSettings", "medialive-channel-smartsubtitlesourcesettings");
    impl SmartSubtitleSourceSettings {
        new! {}
        set! {
            caption_synchronization_mode: String = "CaptionSynchronizationMode", "update";
            inference_feed_output: String = "InferenceFeedOutput", "update";
        }
    }

    object!(SrtGroupSettings = "AWS::MediaLive::Channel.SrtGroupSettings", "medialive-channel-srtgroupsettings");
    impl SrtGroupSettings {
        new! {}
        set! {
            input_loss_action: String = "InputLossAction", "update";
        }
    }

    object!(SrtOutputDestinationSettings = "AWS::MediaLive::Channel.SrtOutputDestinationSettings", "medialive-channel-srtoutputdestinationsettings");
    impl SrtOutputDestinationSettings {
        new! {}
        set! {
            connection_mode: String = "ConnectionMode", "update";
            encryption_passphrase_secret_arn: m::Arn = "EncryptionPassphraseSecretArn", "update";
            listener_port: i64 = "ListenerPort", "update";
            stream_id: String = "StreamId", "update";
            url: String = "Url", "update";
        }
    }

    object!(SrtOutputSettings = "AWS::MediaLive::Channel.SrtOutputSettings", "medialive-channel-srtoutputsettings");
    impl SrtOutputSettings {
        new! {}
        set! {
            buffer_msec: i64 = "BufferMsec", "update";
            container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings", "update";
            destination: OutputLocationRef = "Destination", "update";
            encryption_type: String = "EncryptionType", "update";
            latency: i64 = "Latency", "update";
        }
    }

    object!(StandardHlsSettings = "AWS::MediaLive::Channel.StandardHlsSettings", "medialive-channel-standardhlssettings");
    impl StandardHlsSettings {
        new! {}
        set! {
            audio_rendition_sets: String = "AudioRenditionSets", "update";
            m3u8_settings: M3u8Settings = "M3u8Settings", "update";
        }
    }

    object!(StaticKeySettings = "AWS::MediaLive::Channel.StaticKeySettings", "medialive-channel-statickeysettings");
    impl StaticKeySettings {
        new! {}
        set! {
            key_provider_server: InputLocation = "KeyProviderServer", "update";
            static_key_value: String = "StaticKeyValue", "update";
        }
    }

    object!(TeletextSourceSettings = "AWS::MediaLive::Channel.TeletextSourceSettings", "medialive-channel-teletextsourcesettings");
    impl TeletextSourceSettings {
        new! {}
        set! {
            output_rectangle: CaptionRectangle = "OutputRectangle", "update";
            page_number: String = "PageNumber", "update";
        }
    }

    object!(TemporalFilterSettings = "AWS::MediaLive::Channel.TemporalFilterSettings", "medialive-channel-temporalfiltersettings");
    impl TemporalFilterSettings {
        new! {}
        set! {
            post_filter_sharpening: String = "PostFilterSharpening", "update";
            strength: String = "Strength", "update";
        }
    }

    object!(TextCaptionPositionSettings = "AWS::MediaLive::Channel.TextCaptionPositionSettings", "medialive-channel-textcaptionpositionsettings");
    impl TextCaptionPositionSettings {
        new! {}
        set! {
            y_position_percentage: i64 = "YPositionPercentage", "update";
        }
    }

    object!(ThumbnailConfiguration = "AWS::MediaLive::Channel.ThumbnailConfiguration", "medialive-channel-thumbnailconfiguration");
    impl ThumbnailConfiguration {
        new! {}
        set! {
            state: String = "State", "update";
        }
    }

    object!(TimecodeBurninSettings = "AWS::MediaLive::Channel.TimecodeBurninSettings", "medialive-channel-timecodeburninsettings");
    impl TimecodeBurninSettings {
        new! {}
        set! {
            font_size: String = "FontSize", "update";
            position: String = "Position", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(TimecodeConfig = "AWS::MediaLive::Channel.TimecodeConfig", "medialive-channel-timecodeconfig");
    impl TimecodeConfig {
        new! {}
        set! {
            source: String = "Source", "update";
            sync_threshold: i64 = "SyncThreshold", "update";
        }
    }

    object!(TtmlDestinationSettings = "AWS::MediaLive::Channel.TtmlDestinationSettings", "medialive-channel-ttmldestinationsettings");
    impl TtmlDestinationSettings {
        new! {}
        set! {
            position: TextCaptionPositionSettings = "Position", "update";
            style_control: String = "StyleControl", "update";
        }
    }

    object!(UdpGroupSettings = "AWS::MediaLive::Channel.UdpGroupSettings", "medialive-channel-udpgroupsettings");
    impl UdpGroupSettings {
        new! {}
        set! {
            input_loss_action: String = "InputLossAction", "update";
            timed_metadata_id3_frame: String = "TimedMetadataId3Frame", "update";
            timed_metadata_id3_period: i64 = "TimedMetadataId3Period", "update";
        }
    }

    object!(UdpMediaConnectRouterContainerSettings = "AWS::MediaLive::Channel.UdpMediaConnectRouterContainerSettings", "medialive-channel-udpmediaconnectroutercontainersettings");
    impl UdpMediaConnectRouterContainerSettings {
        new! {}
        set! {
            m2ts_settings: M2tsSettings = "M2tsSettings", "update";
        }
    }

    object!(UdpOutputSettings = "AWS::MediaLive::Channel.UdpOutputSettings", "medialive-channel-udpoutputsettings");
    impl UdpOutputSettings {
        new! {}
        set! {
            buffer_msec: i64 = "BufferMsec", "update";
            container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings", "update";
            destination: OutputLocationRef = "Destination", "update";
            fec_output_settings: FecOutputSettings = "FecOutputSettings", "update";
        }
    }

    object!(VideoBlackFailoverSettings = "AWS::MediaLive::Channel.VideoBlackFailoverSettings", "medialive-channel-videoblackfailoversettings");
    impl VideoBlackFailoverSettings {
        new! {}
        set! {
            black_detect_threshold: v::Number = "BlackDetectThreshold", "update";
            video_black_threshold_msec: i64 = "VideoBlackThresholdMsec", "update";
        }
    }

    object!(VideoCodecSettings = "AWS::MediaLive::Channel.VideoCodecSettings", "medialive-channel-videocodecsettings");
    impl VideoCodecSettings {
        new! {}
        set! {
            av1_settings: Av1Settings = "Av1Settings", "update";
            frame_capture_settings: FrameCaptureSettings = "FrameCaptureSettings", "update";
            h264_settings: H264Settings = "H264Settings", "update";
            h265_settings: H265Settings = "H265Settings", "update";
            mpeg2_settings: Mpeg2Settings = "Mpeg2Settings", "update";
        }
    }

    object!(VideoDescription = "AWS::MediaLive::Channel.VideoDescription", "medialive-channel-videodescription");
    impl VideoDescription {
        new! {}
        set! {
            border: i64 = "Border", "update";
            codec_settings: VideoCodecSettings = "CodecSettings", "update";
            crop_rectangle: VideoPositionRectangle = "CropRectangle", "update";
            height: i64 = "Height", "update";
            name: String = "Name", "update";
            output_position_rectangle: VideoPositionRectangle = "OutputPositionRectangle", "update";
            respond_to_afd: String = "RespondToAfd", "update";
            scaling_behavior: String = "ScalingBehavior", "update";
            sharpness: i64 = "Sharpness", "update";
            width: i64 = "Width", "update";
        }
    }

    object!(VideoPositionRectangle = "AWS::MediaLive::Channel.VideoPositionRectangle", "medialive-channel-videopositionrectangle");
    impl VideoPositionRectangle {
        new! {}
        set! {
            height: i64 = "Height", "update";
            width: i64 = "Width", "update";
            x: i64 = "X", "update";
            y: i64 = "Y", "update";
        }
    }

    object!(VideoSelector = "AWS::MediaLive::Channel.VideoSelector", "medialive-channel-videoselector");
    impl VideoSelector {
        new! {}
        set! {
            color_space: String = "ColorSpace", "update";
            color_space_settings: VideoSelectorColorSpaceSettings = "ColorSpaceSettings", "update";
            color_space_usage: String = "ColorSpaceUsage", "update";
            selector_settings: VideoSelectorSettings = "SelectorSettings", "update";
        }
    }

    object!(VideoSelectorColorSpaceSettings = "AWS::MediaLive::Channel.VideoSelectorColorSpaceSettings", "medialive-channel-videoselectorcolorspacesettings");
    impl VideoSelectorColorSpaceSettings {
        new! {}
        set! {
            hdr10_settings: Hdr10Settings = "Hdr10Settings", "update";
        }
    }

    object!(VideoSelectorPid = "AWS::MediaLive::Channel.VideoSelectorPid", "medialive-channel-videoselectorpid");
    impl VideoSelectorPid {
        new! {}
        set! {
            pid: i64 = "Pid", "update";
        }
    }

    object!(VideoSelectorProgramId = "AWS::MediaLive::Channel.VideoSelectorProgramId", "medialive-channel-videoselectorprogramid");
    impl VideoSelectorProgramId {
        new! {}
        set! {
            program_id: i64 = "ProgramId", "update";
        }
    }

    object!(VideoSelectorSettings = "AWS::MediaLive::Channel.VideoSelectorSettings", "medialive-channel-videoselectorsettings");
    impl VideoSelectorSettings {
        new! {}
        set! {
            video_selector_pid: VideoSelectorPid = "VideoSelectorPid", "update";
            video_selector_program_id: VideoSelectorProgramId = "VideoSelectorProgramId", "update";
        }
    }

    object!(VpcOutputSettings = "AWS::MediaLive::Channel.VpcOutputSettings", "medialive-channel-vpcoutputsettings");
    impl VpcOutputSettings {
        new! {}
        set! {
            public_address_allocation_ids: [String] = "PublicAddressAllocationIds", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(WavSettings = "AWS::MediaLive::Channel.WavSettings", "medialive-channel-wavsettings");
    impl WavSettings {
        new! {}
        set! {
            bit_depth: v::Number = "BitDepth", "update";
            coding_mode: String = "CodingMode", "update";
            sample_rate: v::Number = "SampleRate", "update";
        }
    }

    object!(WebvttDestinationSettings = "AWS::MediaLive::Channel.WebvttDestinationSettings", "medialive-channel-webvttdestinationsettings");
    impl WebvttDestinationSettings {
        new! {}
        set! {
            position: TextCaptionPositionSettings = "Position", "update";
            style_control: String = "StyleControl", "update";
        }
    }
}

resource! {
    ChannelPlacementGroup = "AWS::MediaLive::ChannelPlacementGroup", "medialive-channelplacementgroup", List("Tags"), String
}
impl ChannelPlacementGroup {
    new! {}
    set! {
        cluster_id: String = "ClusterId", "replacement";
        name: String = "Name", "update";
        nodes: [String] = "Nodes", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ChannelPlacementGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_channels: [String] = "Channels";
        attr_id: String = "Id";
        attr_state: String = "State";
    }
}
give! { ChannelPlacementGroup: m::Arn = GetAtt("Arn"); }

resource! {
    CloudWatchAlarmTemplate = "AWS::MediaLive::CloudWatchAlarmTemplate", "medialive-cloudwatchalarmtemplate", Map("Tags"), String
}
new_struct! { CloudWatchAlarmTemplate, CloudWatchAlarmTemplateRequired {
    metric_name: String = "MetricName", "update; at most 64 characters";
    name: String = "Name", "update; 1 to 255 characters";
    target_resource_type: cloud_watch_alarm_template::CloudWatchAlarmTemplateTargetResourceType = "TargetResourceType", "update";
    comparison_operator: cloud_watch_alarm_template::CloudWatchAlarmTemplateComparisonOperator = "ComparisonOperator", "update";
    evaluation_periods: v::Number = "EvaluationPeriods", "update; at least 1; default `0`";
    period: v::Number = "Period", "update; 10 to 86400; default `0`";
    statistic: cloud_watch_alarm_template::CloudWatchAlarmTemplateStatistic = "Statistic", "update";
    threshold: v::Number = "Threshold", "update; default `0`";
    treat_missing_data: cloud_watch_alarm_template::CloudWatchAlarmTemplateTreatMissingData = "TreatMissingData", "update";
} }
impl CloudWatchAlarmTemplate {
    set! {
        datapoints_to_alarm: v::Number = "DatapointsToAlarm", "update; at least 1; default `0`";
        description: String = "Description", "update; at most 1024 characters";
        group_identifier: String = "GroupIdentifier", "update; cannot be read back";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<CloudWatchAlarmTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_group_id: String = "GroupId";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_modified_at: String = "ModifiedAt";
    }
}
give! { CloudWatchAlarmTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CloudWatchAlarmTemplate`].
pub mod cloud_watch_alarm_template {
    values! { CloudWatchAlarmTemplateComparisonOperator: GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", LessThanThreshold = "LessThanThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold" }
    values! { CloudWatchAlarmTemplateStatistic: SampleCount = "SampleCount", Average = "Average", Sum = "Sum", Minimum = "Minimum", Maximum = "Maximum" }
    values! { CloudWatchAlarmTemplateTargetResourceType: CloudfrontDistribution = "CLOUDFRONT_DISTRIBUTION", MedialiveMultiplex = "MEDIALIVE_MULTIPLEX", MedialiveChannel = "MEDIALIVE_CHANNEL", MedialiveInputDevice = "MEDIALIVE_INPUT_DEVICE", MediapackageChannel = "MEDIAPACKAGE_CHANNEL", MediapackageOriginEndpoint = "MEDIAPACKAGE_ORIGIN_ENDPOINT", MediaconnectFlow = "MEDIACONNECT_FLOW", MediatailorPlaybackConfiguration = "MEDIATAILOR_PLAYBACK_CONFIGURATION", S3Bucket = "S3_BUCKET" }
    values! { CloudWatchAlarmTemplateTreatMissingData: NotBreaching = "notBreaching", Breaching = "breaching", Ignore = "ignore", Missing = "missing" }
}

resource! {
    CloudWatchAlarmTemplateGroup = "AWS::MediaLive::CloudWatchAlarmTemplateGroup", "medialive-cloudwatchalarmtemplategroup", Map("Tags"), String
}
impl CloudWatchAlarmTemplateGroup {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<CloudWatchAlarmTemplateGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_modified_at: String = "ModifiedAt";
    }
}
give! { CloudWatchAlarmTemplateGroup: m::Arn = GetAtt("Arn"); }

resource! {
    Cluster = "AWS::MediaLive::Cluster", "medialive-cluster", List("Tags"), String
}
impl Cluster {
    new! {}
    set! {
        cluster_type: cluster::ClusterType = "ClusterType", "replacement";
        instance_role_arn: m::iam::RoleArn = "InstanceRoleArn", "replacement";
        name: String = "Name", "update";
        network_settings: cluster::ClusterNetworkSettings = "NetworkSettings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_channel_ids: [String] = "ChannelIds";
        attr_id: String = "Id";
        attr_state: String = "State";
    }
}
give! { Cluster: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Cluster`].
pub mod cluster {
    object!(ClusterNetworkSettings = "AWS::MediaLive::Cluster.ClusterNetworkSettings", "medialive-cluster-clusternetworksettings");
    impl ClusterNetworkSettings {
        new! {}
        set! {
            default_route: String = "DefaultRoute", "update";
            interface_mappings: [InterfaceMapping] = "InterfaceMappings", "update";
        }
    }

    object!(InterfaceMapping = "AWS::MediaLive::Cluster.InterfaceMapping", "medialive-cluster-interfacemapping");
    impl InterfaceMapping {
        new! {}
        set! {
            logical_interface_name: String = "LogicalInterfaceName", "update";
            network_id: String = "NetworkId", "update";
        }
    }
    values! { ClusterType: OnPremises = "ON_PREMISES", OutpostsRack = "OUTPOSTS_RACK", OutpostsServer = "OUTPOSTS_SERVER", Ec2 = "EC2" }
}

resource! {
    EventBridgeRuleTemplate = "AWS::MediaLive::EventBridgeRuleTemplate", "medialive-eventbridgeruletemplate", Map("Tags"), String
}
impl EventBridgeRuleTemplate {
    new! {
        event_type: event_bridge_rule_template::EventBridgeRuleTemplateEventType = "EventType", "update";
        name: String = "Name", "update; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        event_targets: [event_bridge_rule_template::EventBridgeRuleTemplateTarget] = "EventTargets", "update";
        group_identifier: String = "GroupIdentifier", "update; cannot be read back";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<EventBridgeRuleTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_group_id: String = "GroupId";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_modified_at: String = "ModifiedAt";
    }
}
give! { EventBridgeRuleTemplate: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`EventBridgeRuleTemplate`].
pub mod event_bridge_rule_template {
    use crate::value::meaning as m;
    object!(EventBridgeRuleTemplateTarget = "AWS::MediaLive::EventBridgeRuleTemplate.EventBridgeRuleTemplateTarget", "medialive-eventbridgeruletemplate-eventbridgeruletemplatetarget");
    impl EventBridgeRuleTemplateTarget {
        new! {
            arn: m::Arn = "Arn", "update; 1 to 2048 characters";
        }
    }
    values! { EventBridgeRuleTemplateEventType: MedialiveMultiplexAlert = "MEDIALIVE_MULTIPLEX_ALERT", MedialiveMultiplexStateChange = "MEDIALIVE_MULTIPLEX_STATE_CHANGE", MedialiveChannelAlert = "MEDIALIVE_CHANNEL_ALERT", MedialiveChannelInputChange = "MEDIALIVE_CHANNEL_INPUT_CHANGE", MedialiveChannelStateChange = "MEDIALIVE_CHANNEL_STATE_CHANGE", MediapackageInputNotification = "MEDIAPACKAGE_INPUT_NOTIFICATION", MediapackageKeyProviderNotification = "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION", MediapackageHarvestJobNotification = "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION", SignalMapActiveAlarm = "SIGNAL_MAP_ACTIVE_ALARM", MediaconnectAlert = "MEDIACONNECT_ALERT", MediaconnectSourceHealth = "MEDIACONNECT_SOURCE_HEALTH", MediaconnectOutputHealth = "MEDIACONNECT_OUTPUT_HEALTH", MediaconnectFlowStatusChange = "MEDIACONNECT_FLOW_STATUS_CHANGE" }
}

resource! {
    EventBridgeRuleTemplateGroup = "AWS::MediaLive::EventBridgeRuleTemplateGroup", "medialive-eventbridgeruletemplategroup", Map("Tags"), String
}
impl EventBridgeRuleTemplateGroup {
    new! {
        name: String = "Name", "replacement; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<EventBridgeRuleTemplateGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_modified_at: String = "ModifiedAt";
    }
}
give! { EventBridgeRuleTemplateGroup: m::Arn = GetAtt("Arn"); }

resource! {
    Input = "AWS::MediaLive::Input", "medialive-input", Map("Tags"), String
}
impl Input {
    new! {}
    set! {
        destinations: [input::InputDestination] = "Destinations", "update";
        input_devices: [input::InputDeviceSettings] = "InputDevices", "update";
        input_network_location: input::InputNetworkLocation = "InputNetworkLocation", "replacement";
        input_security_groups: [m::ec2::SecurityGroupId] = "InputSecurityGroups", "update; cannot be read back";
        media_connect_flows: [input::MediaConnectFlow] = "MediaConnectFlows", "update";
        multicast_settings: input::MulticastSettings = "MulticastSettings", "update";
        name: String = "Name", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        router_settings: input::RouterSettings = "RouterSettings", "replacement";
        sdi_sources: [String] = "SdiSources", "update";
        smpte2110_receiver_group_settings: input::Smpte2110ReceiverGroupSettings = "Smpte2110ReceiverGroupSettings", "update";
        sources: [input::InputSource] = "Sources", "update";
        srt_settings: input::SrtSettings = "SrtSettings", "update";
        tags: v::Json = "Tags", "update";
        type_: input::InputType = "Type", "replacement";
        vpc: input::InputVpcRequest = "Vpc", "replacement; cannot be read back";
    }
}
impl c::Handle<Input> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_attached_channels: [String] = "AttachedChannels";
        attr_destination_urls: [String] = "DestinationUrls";
        attr_destinations: [v::Json] = "Destinations";
        attr_id: String = "Id";
        attr_input_class: String = "InputClass";
        attr_input_partner_ids: [String] = "InputPartnerIds";
        attr_input_source_type: String = "InputSourceType";
        attr_security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups";
        attr_source_urls: [String] = "SourceUrls";
        attr_sources: [v::Json] = "Sources";
        attr_state: String = "State";
    }
}
give! { Input: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Input`].
pub mod input {
    use crate::value::meaning as m;
    object!(InputDestination = "AWS::MediaLive::Input.InputDestination", "medialive-input-inputdestination");
    impl InputDestination {
        new! {}
        set! {
            network: String = "Network", "update";
            network_routes: [InputDestinationRoute] = "NetworkRoutes", "update";
            static_ip_address: String = "StaticIpAddress", "update; cannot be read back";
            stream_name: String = "StreamName", "update";
        }
    }

    object!(InputDestinationRoute = "AWS::MediaLive::Input.InputDestinationRoute", "medialive-input-inputdestinationroute");
    impl InputDestinationRoute {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
            gateway: String = "Gateway", "update";
        }
    }

    object!(InputDestinationVpc = "AWS::MediaLive::Input.InputDestinationVpc", "medialive-input-inputdestinationvpc");
    impl InputDestinationVpc {
        new! {}
    }

    object!(InputDeviceSettings = "AWS::MediaLive::Input.InputDeviceSettings", "medialive-input-inputdevicesettings");
    impl InputDeviceSettings {
        new! {}
        set! {
            id: String = "Id", "update";
        }
    }

    object!(InputSdpLocation = "AWS::MediaLive::Input.InputSdpLocation", "medialive-input-inputsdplocation");
    impl InputSdpLocation {
        new! {}
        set! {
            media_index: i64 = "MediaIndex", "update";
            sdp_url: String = "SdpUrl", "update";
        }
    }

    object!(InputSource = "AWS::MediaLive::Input.InputSource", "medialive-input-inputsource");
    impl InputSource {
        new! {}
        set! {
            password_param: String = "PasswordParam", "update";
            url: String = "Url", "update";
            username: String = "Username", "update";
        }
    }

    object!(InputVpcRequest = "AWS::MediaLive::Input.InputVpcRequest", "medialive-input-inputvpcrequest");
    impl InputVpcRequest {
        new! {}
        set! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(MediaConnectFlow = "AWS::MediaLive::Input.MediaConnectFlow", "medialive-input-mediaconnectflow");
    impl MediaConnectFlow {
        new! {}
        set! {
            flow_arn: String = "FlowArn", "update";
        }
    }

    object!(MulticastSettings = "AWS::MediaLive::Input.MulticastSettings", "medialive-input-multicastsettings");
    impl MulticastSettings {
        new! {}
        set! {
            sources: [MulticastSource] = "Sources", "update";
        }
    }

    object!(MulticastSource = "AWS::MediaLive::Input.MulticastSource", "medialive-input-multicastsource");
    impl MulticastSource {
        new! {
            url: String = "Url", "update";
        }
        set! {
            source_ip: String = "SourceIp", "update";
        }
    }

    object!(RouterDestinationSettings = "AWS::MediaLive::Input.RouterDestinationSettings", "medialive-input-routerdestinationsettings");
    impl RouterDestinationSettings {
        new! {
            availability_zone_name: String = "AvailabilityZoneName", "update";
        }
    }

    object!(RouterSettings = "AWS::MediaLive::Input.RouterSettings", "medialive-input-routersettings");
    impl RouterSettings {
        new! {}
        set! {
            destinations: [RouterDestinationSettings] = "Destinations", "update";
            encryption_type: EncryptionType = "EncryptionType", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(Smpte2110ReceiverGroup = "AWS::MediaLive::Input.Smpte2110ReceiverGroup", "medialive-input-smpte2110receivergroup");
    impl Smpte2110ReceiverGroup {
        new! {}
        set! {
            sdp_settings: Smpte2110ReceiverGroupSdpSettings = "SdpSettings", "update";
        }
    }

    object!(Smpte2110ReceiverGroupSdpSettings = "AWS::MediaLive::Input.Smpte2110ReceiverGroupSdpSettings", "medialive-input-smpte2110receivergroupsdpsettings");
    impl Smpte2110ReceiverGroupSdpSettings {
        new! {}
        set! {
            ancillary_sdps: [InputSdpLocation] = "AncillarySdps", "update";
            audio_sdps: [InputSdpLocation] = "AudioSdps", "update";
            video_sdp: InputSdpLocation = "VideoSdp", "update";
        }
    }

    object!(Smpte2110ReceiverGroupSettings = "AWS::MediaLive::Input.Smpte2110ReceiverGroupSettings", "medialive-input-smpte2110receivergroupsettings");
    impl Smpte2110ReceiverGroupSettings {
        new! {}
        set! {
            smpte2110_receiver_groups: [Smpte2110ReceiverGroup] = "Smpte2110ReceiverGroups", "update";
        }
    }

    object!(SrtCallerDecryption = "AWS::MediaLive::Input.SrtCallerDecryption", "medialive-input-srtcallerdecryption");
    impl SrtCallerDecryption {
        new! {}
        set! {
            algorithm: Algorithm = "Algorithm", "update";
            passphrase_secret_arn: m::Arn = "PassphraseSecretArn", "update";
        }
    }

    object!(SrtCallerSource = "AWS::MediaLive::Input.SrtCallerSource", "medialive-input-srtcallersource");
    impl SrtCallerSource {
        new! {}
        set! {
            decryption: SrtCallerDecryption = "Decryption", "update";
            minimum_latency: i64 = "MinimumLatency", "update";
            srt_listener_address: String = "SrtListenerAddress", "update";
            srt_listener_port: String = "SrtListenerPort", "update";
            stream_id: String = "StreamId", "update";
        }
    }

    object!(SrtListenerDecryption = "AWS::MediaLive::Input.SrtListenerDecryption", "medialive-input-srtlistenerdecryption");
    impl SrtListenerDecryption {
        new! {}
        set! {
            algorithm: Algorithm = "Algorithm", "update";
            passphrase_secret_arn: m::Arn = "PassphraseSecretArn", "update";
        }
    }

    object!(SrtListenerSettings = "AWS::MediaLive::Input.SrtListenerSettings", "medialive-input-srtlistenersettings");
    impl SrtListenerSettings {
        new! {}
        set! {
            decryption: SrtListenerDecryption = "Decryption", "update";
            minimum_latency: i64 = "MinimumLatency", "update";
            stream_id: String = "StreamId", "update";
        }
    }

    object!(SrtSettings = "AWS::MediaLive::Input.SrtSettings", "medialive-input-srtsettings");
    impl SrtSettings {
        new! {}
        set! {
            srt_caller_sources: [SrtCallerSource] = "SrtCallerSources", "update";
            srt_listener_settings: SrtListenerSettings = "SrtListenerSettings", "update";
        }
    }
    values! { InputNetworkLocation: Aws = "AWS", OnPremises = "ON_PREMISES" }
    values! { InputType: UdpPush = "UDP_PUSH", RtpPush = "RTP_PUSH", RtmpPush = "RTMP_PUSH", RtmpPull = "RTMP_PULL", UrlPull = "URL_PULL", Mp4File = "MP4_FILE", Mediaconnect = "MEDIACONNECT", InputDevice = "INPUT_DEVICE", AwsCdi = "AWS_CDI", TsFile = "TS_FILE", SrtCaller = "SRT_CALLER", Multicast = "MULTICAST", Smpte2110ReceiverGroup = "SMPTE_2110_RECEIVER_GROUP", Sdi = "SDI", MediaconnectRouter = "MEDIACONNECT_ROUTER", SrtListener = "SRT_LISTENER" }
    values! { EncryptionType: Automatic = "AUTOMATIC", SecretsManager = "SECRETS_MANAGER" }
    values! { Algorithm: Aes128 = "AES128", Aes192 = "AES192", Aes256 = "AES256" }
}

resource! {
    InputSecurityGroup = "AWS::MediaLive::InputSecurityGroup", "medialive-inputsecuritygroup", Map("Tags"), String
}
impl InputSecurityGroup {
    new! {}
    set! {
        tags: v::Json = "Tags", "replacement";
        whitelist_rules: [input_security_group::InputWhitelistRule] = "WhitelistRules", "update";
    }
}
impl c::Handle<InputSecurityGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_inputs: [String] = "Inputs";
    }
}
give! { InputSecurityGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`InputSecurityGroup`].
pub mod input_security_group {
    object!(InputWhitelistRule = "AWS::MediaLive::InputSecurityGroup.InputWhitelistRule", "medialive-inputsecuritygroup-inputwhitelistrule");
    impl InputWhitelistRule {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
        }
    }
}

resource! {
    Multiplex = "AWS::MediaLive::Multiplex", "medialive-multiplex", List("Tags"), String
}
impl Multiplex {
    new! {
        name: String = "Name", "update";
        availability_zones: [String] = "AvailabilityZones", "replacement";
        multiplex_settings: multiplex::MultiplexSettings = "MultiplexSettings", "update";
    }
    set! {
        destinations: [multiplex::MultiplexOutputDestination] = "Destinations", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Multiplex> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_pipelines_running_count: i64 = "PipelinesRunningCount";
        attr_program_count: i64 = "ProgramCount";
        attr_state: String = "State";
    }
}
give! { Multiplex: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Multiplex`].
pub mod multiplex {
    use crate::value::meaning as m;
    object!(MultiplexMediaConnectOutputDestinationSettings = "AWS::MediaLive::Multiplex.MultiplexMediaConnectOutputDestinationSettings", "medialive-multiplex-multiplexmediaconnectoutputdestinationsettings");
    impl MultiplexMediaConnectOutputDestinationSettings {
        new! {}
        set! {
            entitlement_arn: m::Arn = "EntitlementArn", "update; at least 1 characters";
        }
    }

    object!(MultiplexOutputDestination = "AWS::MediaLive::Multiplex.MultiplexOutputDestination", "medialive-multiplex-multiplexoutputdestination");
    impl MultiplexOutputDestination {
        new! {}
        set! {
            multiplex_media_connect_output_destination_settings: MultiplexMediaConnectOutputDestinationSettings = "MultiplexMediaConnectOutputDestinationSettings", "update";
        }
    }

    object!(MultiplexSettings = "AWS::MediaLive::Multiplex.MultiplexSettings", "medialive-multiplex-multiplexsettings");
    impl MultiplexSettings {
        new! {
            transport_stream_id: i64 = "TransportStreamId", "update; 0 to 65535";
            transport_stream_bitrate: i64 = "TransportStreamBitrate", "update; 1000000 to 100000000";
        }
        set! {
            maximum_video_buffer_delay_milliseconds: i64 = "MaximumVideoBufferDelayMilliseconds", "update; 800 to 3000";
            transport_stream_reserved_bitrate: i64 = "TransportStreamReservedBitrate", "update; 0 to 100000000";
        }
    }
}

resource! {
    Multiplexprogram = "AWS::MediaLive::Multiplexprogram", "medialive-multiplexprogram", None, String
}
impl Multiplexprogram {
    new! {}
    set! {
        multiplex_id: String = "MultiplexId", "replacement";
        multiplex_program_settings: multiplexprogram::MultiplexProgramSettings = "MultiplexProgramSettings", "update";
        packet_identifiers_map: multiplexprogram::MultiplexProgramPacketIdentifiersMap = "PacketIdentifiersMap", "update";
        pipeline_details: [multiplexprogram::MultiplexProgramPipelineDetail] = "PipelineDetails", "update";
        preferred_channel_pipeline: multiplexprogram::PreferredChannelPipeline = "PreferredChannelPipeline", "update; cannot be read back";
        program_name: String = "ProgramName", "replacement";
    }
}
impl c::Handle<Multiplexprogram> {
    get! {
        attr_channel_id: String = "ChannelId";
    }
}
/// Property types and values of [`Multiplexprogram`].
pub mod multiplexprogram {
    object!(MultiplexProgramPacketIdentifiersMap = "AWS::MediaLive::Multiplexprogram.MultiplexProgramPacketIdentifiersMap", "medialive-multiplexprogram-multiplexprogrampacketidentifiersmap");
    impl MultiplexProgramPacketIdentifiersMap {
        new! {}
        set! {
            audio_pids: [i64] = "AudioPids", "update";
            dvb_sub_pids: [i64] = "DvbSubPids", "update";
            dvb_teletext_pid: i64 = "DvbTeletextPid", "update";
            etv_platform_pid: i64 = "EtvPlatformPid", "update";
            etv_signal_pid: i64 = "EtvSignalPid", "update";
            klv_data_pids: [i64] = "KlvDataPids", "update";
            pcr_pid: i64 = "PcrPid", "update";
            pmt_pid: i64 = "PmtPid", "update";
            private_metadata_pid: i64 = "PrivateMetadataPid", "update";
            scte27_pids: [i64] = "Scte27Pids", "update";
            scte35_pid: i64 = "Scte35Pid", "update";
            timed_metadata_pid: i64 = "TimedMetadataPid", "update";
            video_pid: i64 = "VideoPid", "update";
        }
    }

    object!(MultiplexProgramPipelineDetail = "AWS::MediaLive::Multiplexprogram.MultiplexProgramPipelineDetail", "medialive-multiplexprogram-multiplexprogrampipelinedetail");
    impl MultiplexProgramPipelineDetail {
        new! {}
        set! {
            active_channel_pipeline: String = "ActiveChannelPipeline", "update";
            pipeline_id: String = "PipelineId", "update";
        }
    }

    object!(MultiplexProgramServiceDescriptor = "AWS::MediaLive::Multiplexprogram.MultiplexProgramServiceDescriptor", "medialive-multiplexprogram-multiplexprogramservicedescriptor");
    impl MultiplexProgramServiceDescriptor {
        new! {
            provider_name: String = "ProviderName", "update; 1 to 256 characters";
            service_name: String = "ServiceName", "update; 1 to 256 characters";
        }
    }

    object!(MultiplexProgramSettings = "AWS::MediaLive::Multiplexprogram.MultiplexProgramSettings", "medialive-multiplexprogram-multiplexprogramsettings");
    impl MultiplexProgramSettings {
        new! {
            program_number: i64 = "ProgramNumber", "update; 0 to 65535";
        }
        set! {
            preferred_channel_pipeline: PreferredChannelPipeline = "PreferredChannelPipeline", "update";
            service_descriptor: MultiplexProgramServiceDescriptor = "ServiceDescriptor", "update";
            video_settings: MultiplexVideoSettings = "VideoSettings", "update";
        }
    }

    object!(MultiplexStatmuxVideoSettings = "AWS::MediaLive::Multiplexprogram.MultiplexStatmuxVideoSettings", "medialive-multiplexprogram-multiplexstatmuxvideosettings");
    impl MultiplexStatmuxVideoSettings {
        new! {}
        set! {
            maximum_bitrate: i64 = "MaximumBitrate", "update; 100000 to 100000000";
            minimum_bitrate: i64 = "MinimumBitrate", "update; 100000 to 100000000";
            priority: i64 = "Priority", "update; -5 to 5";
        }
    }

    object!(MultiplexVideoSettings = "AWS::MediaLive::Multiplexprogram.MultiplexVideoSettings", "medialive-multiplexprogram-multiplexvideosettings");
    impl MultiplexVideoSettings {
        new! {}
        set! {
            constant_bitrate: i64 = "ConstantBitrate", "update; 100000 to 100000000";
            statmux_settings: MultiplexStatmuxVideoSettings = "StatmuxSettings", "update";
        }
    }
    values! { PreferredChannelPipeline: CurrentlyActive = "CURRENTLY_ACTIVE", Pipeline0 = "PIPELINE_0", Pipeline1 = "PIPELINE_1" }
}

resource! {
    Network = "AWS::MediaLive::Network", "medialive-network", List("Tags"), String
}
impl Network {
    new! {
        name: String = "Name", "update";
        ip_pools: [network::IpPool] = "IpPools", "update";
    }
    set! {
        routes: [network::Route] = "Routes", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Network> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_associated_cluster_ids: [String] = "AssociatedClusterIds";
        attr_id: String = "Id";
        attr_state: String = "State";
    }
}
give! { Network: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Network`].
pub mod network {
    object!(IpPool = "AWS::MediaLive::Network.IpPool", "medialive-network-ippool");
    impl IpPool {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
        }
    }

    object!(Route = "AWS::MediaLive::Network.Route", "medialive-network-route");
    impl Route {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
            gateway: String = "Gateway", "update";
        }
    }
}

resource! {
    Node = "AWS::MediaLive::Node", "medialive-node", List("Tags"), m::Arn
}
impl Node {
    new! {
        cluster_id: String = "ClusterId", "replacement";
    }
    set! {
        name: String = "Name", "update";
        node_interface_mappings: [node::NodeInterfaceMapping] = "NodeInterfaceMappings", "replacement";
        role: node::NodeRole = "Role", "update";
        sdi_source_mappings: [node::SdiSourceMapping] = "SdiSourceMappings", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Node> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_channel_placement_groups: [String] = "ChannelPlacementGroups";
        attr_connection_state: String = "ConnectionState";
        attr_id: String = "Id";
        attr_instance_arn: m::Arn = "InstanceArn";
        attr_state: String = "State";
    }
}
give! { Node: m::Arn = Ref; }
/// Property types and values of [`Node`].
pub mod node {
    object!(NodeInterfaceMapping = "AWS::MediaLive::Node.NodeInterfaceMapping", "medialive-node-nodeinterfacemapping");
    impl NodeInterfaceMapping {
        new! {}
        set! {
            logical_interface_name: String = "LogicalInterfaceName", "update";
            network_interface_mode: NetworkInterfaceMode = "NetworkInterfaceMode", "update";
            physical_interface_name: String = "PhysicalInterfaceName", "update";
        }
    }

    object!(SdiSourceMapping = "AWS::MediaLive::Node.SdiSourceMapping", "medialive-node-sdisourcemapping");
    impl SdiSourceMapping {
        new! {}
        set! {
            card_number: i64 = "CardNumber", "update";
            channel_number: i64 = "ChannelNumber", "update";
            sdi_source: String = "SdiSource", "update";
        }
    }
    values! { NodeRole: Backup = "BACKUP", Active = "ACTIVE" }
    values! { NetworkInterfaceMode: Nat = "NAT", Bridge = "BRIDGE" }
}

resource! {
    SdiSource = "AWS::MediaLive::SdiSource", "medialive-sdisource", List("Tags"), String
}
impl SdiSource {
    new! {
        name: String = "Name", "update";
        type_: sdi_source::SdiSourceType = "Type", "update";
    }
    set! {
        mode: sdi_source::SdiSourceMode = "Mode", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SdiSource> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_inputs: [String] = "Inputs";
        attr_state: String = "State";
    }
}
give! { SdiSource: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SdiSource`].
pub mod sdi_source {
    values! { SdiSourceMode: Quadrant = "QUADRANT", Interleave = "INTERLEAVE" }
    values! { SdiSourceType: Single = "SINGLE", Quad = "QUAD" }
}

resource! {
    SignalMap = "AWS::MediaLive::SignalMap", "medialive-signalmap", Map("Tags"), String
}
impl SignalMap {
    new! {
        discovery_entry_point_arn: m::Arn = "DiscoveryEntryPointArn", "update; 1 to 2048 characters";
        name: String = "Name", "update; 1 to 255 characters";
    }
    set! {
        cloud_watch_alarm_template_group_identifiers: [String] = "CloudWatchAlarmTemplateGroupIdentifiers", "update; cannot be read back";
        description: String = "Description", "update; at most 1024 characters";
        event_bridge_rule_template_group_identifiers: [String] = "EventBridgeRuleTemplateGroupIdentifiers", "update; cannot be read back";
        force_rediscovery: bool = "ForceRediscovery", "update; default `false`; cannot be read back";
        tags: v::Map<String> = "Tags", "replacement";
    }
}
impl c::Handle<SignalMap> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_cloud_watch_alarm_template_group_ids: [String] = "CloudWatchAlarmTemplateGroupIds";
        attr_created_at: String = "CreatedAt";
        attr_error_message: String = "ErrorMessage";
        attr_event_bridge_rule_template_group_ids: [String] = "EventBridgeRuleTemplateGroupIds";
        attr_failed_media_resource_map: v::Json = "FailedMediaResourceMap";
        attr_id: String = "Id";
        attr_identifier: String = "Identifier";
        attr_last_discovered_at: String = "LastDiscoveredAt";
        attr_last_successful_monitor_deployment: v::Json = "LastSuccessfulMonitorDeployment";
        attr_media_resource_map: v::Json = "MediaResourceMap";
        attr_modified_at: String = "ModifiedAt";
        attr_monitor_changes_pending_deployment: bool = "MonitorChangesPendingDeployment";
        attr_monitor_deployment: v::Json = "MonitorDeployment";
        attr_status: String = "Status";
    }
}
give! { SignalMap: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SignalMap`].
pub mod signal_map {
    use crate::value::meaning as m;
    object!(MediaResource = "AWS::MediaLive::SignalMap.MediaResource", "medialive-signalmap-mediaresource");
    impl MediaResource {
        new! {}
        set! {
            destinations: [MediaResourceNeighbor] = "Destinations", "update";
            name: String = "Name", "update; at most 256 characters";
            sources: [MediaResourceNeighbor] = "Sources", "update";
        }
    }

    object!(MediaResourceNeighbor = "AWS::MediaLive::SignalMap.MediaResourceNeighbor", "medialive-signalmap-mediaresourceneighbor");
    impl MediaResourceNeighbor {
        new! {
            arn: m::Arn = "Arn", "update; 1 to 2048 characters";
        }
        set! {
            name: String = "Name", "update; at most 256 characters";
        }
    }

    object!(MonitorDeployment = "AWS::MediaLive::SignalMap.MonitorDeployment", "medialive-signalmap-monitordeployment");
    impl MonitorDeployment {
        new! {
            status: SignalMapMonitorDeploymentStatus = "Status", "update";
        }
        set! {
            details_uri: String = "DetailsUri", "update; at most 2048 characters";
            error_message: String = "ErrorMessage", "update; at most 2048 characters";
        }
    }

    object!(SuccessfulMonitorDeployment = "AWS::MediaLive::SignalMap.SuccessfulMonitorDeployment", "medialive-signalmap-successfulmonitordeployment");
    impl SuccessfulMonitorDeployment {
        new! {
            details_uri: String = "DetailsUri", "update; at most 2048 characters";
            status: SignalMapMonitorDeploymentStatus = "Status", "update";
        }
    }
    values! { SignalMapMonitorDeploymentStatus: NotDeployed = "NOT_DEPLOYED", DryRunDeploymentComplete = "DRY_RUN_DEPLOYMENT_COMPLETE", DryRunDeploymentFailed = "DRY_RUN_DEPLOYMENT_FAILED", DryRunDeploymentInProgress = "DRY_RUN_DEPLOYMENT_IN_PROGRESS", DeploymentComplete = "DEPLOYMENT_COMPLETE", DeploymentFailed = "DEPLOYMENT_FAILED", DeploymentInProgress = "DEPLOYMENT_IN_PROGRESS", DeleteComplete = "DELETE_COMPLETE", DeleteFailed = "DELETE_FAILED", DeleteInProgress = "DELETE_IN_PROGRESS" }
}

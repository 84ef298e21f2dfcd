// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IVS`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AdConfiguration = "AWS::IVS::AdConfiguration", "ivs-adconfiguration", List("Tags"), m::Arn
}
impl AdConfiguration {
    new! {
        media_tailor_playback_configurations: [ad_configuration::MediaTailorPlaybackConfiguration] = "MediaTailorPlaybackConfigurations", "update; 1 to 3 items";
    }
    set! {
        name: String = "Name", "update; at most 128 characters";
        post_roll_configuration: ad_configuration::PostRollConfiguration = "PostRollConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AdConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { AdConfiguration: m::Arn = Ref; }
/// Property types and values of [`AdConfiguration`].
pub mod ad_configuration {
    use crate::value::meaning as m;
    object!(MediaTailorPlaybackConfiguration = "AWS::IVS::AdConfiguration.MediaTailorPlaybackConfiguration", "ivs-adconfiguration-mediatailorplaybackconfiguration");
    impl MediaTailorPlaybackConfiguration {
        new! {}
        set! {
            playback_configuration_arn: m::Arn = "PlaybackConfigurationArn", "update; at most 128 characters";
        }
    }

    object!(PostRollConfiguration = "AWS::IVS::AdConfiguration.PostRollConfiguration", "ivs-adconfiguration-postrollconfiguration");
    impl PostRollConfiguration {
        new! {
            duration_seconds: i64 = "DurationSeconds", "update; 1 to 300";
            enabled: bool = "Enabled", "update";
        }
    }
}

resource! {
    Channel = "AWS::IVS::Channel", "ivs-channel", List("Tags"), m::ivs::ChannelArn
}
impl Channel {
    new! {}
    set! {
        authorized: bool = "Authorized", "update; default `false`";
        container_format: channel::ContainerFormat = "ContainerFormat", "update; default `TS`";
        insecure_ingest: bool = "InsecureIngest", "update; default `false`";
        latency_mode: channel::LatencyMode = "LatencyMode", "update; default `LOW`";
        multitrack_input_configuration: channel::MultitrackInputConfiguration = "MultitrackInputConfiguration", "update";
        name: String = "Name", "update; at most 128 characters; default `-`";
        preset: channel::Preset = "Preset", "update";
        recording_configuration_arn: m::ivs::RecordingConfigurationArn = "RecordingConfigurationArn", "update; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        type_: channel::Type = "Type", "update; default `STANDARD`";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_arn: m::ivs::ChannelArn = "Arn";
        attr_ingest_endpoint: String = "IngestEndpoint";
        attr_playback_url: String = "PlaybackUrl";
    }
}
give! { Channel: m::Arn = Ref; m::ivs::ChannelArn = Ref; }
/// Property types and values of [`Channel`].
pub mod channel {
    object!(MultitrackInputConfiguration = "AWS::IVS::Channel.MultitrackInputConfiguration", "ivs-channel-multitrackinputconfiguration");
    impl MultitrackInputConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update; default `false`";
            maximum_resolution: MaximumResolution = "MaximumResolution", "update";
            policy: Policy = "Policy", "update";
        }
    }
    values! { ContainerFormat: Ts = "TS", FragmentedMp4 = "FRAGMENTED_MP4" }
    values! { LatencyMode: Normal = "NORMAL", Low = "LOW" }
    values! { Preset: Empty = "", HigherBandwidthDelivery = "HIGHER_BANDWIDTH_DELIVERY", ConstrainedBandwidthDelivery = "CONSTRAINED_BANDWIDTH_DELIVERY" }
    values! { Type: Standard = "STANDARD", Basic = "BASIC", AdvancedSd = "ADVANCED_SD", AdvancedHd = "ADVANCED_HD" }
    values! { MaximumResolution: Sd = "SD", Hd = "HD", FullHd = "FULL_HD" }
    values! { Policy: Allow = "ALLOW", Require = "REQUIRE" }
}

resource! {
    EncoderConfiguration = "AWS::IVS::EncoderConfiguration", "ivs-encoderconfiguration", List("Tags"), m::Arn
}
impl EncoderConfiguration {
    new! {}
    set! {
        name: String = "Name", "replacement; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        video: encoder_configuration::Video = "Video", "replacement";
    }
}
impl c::Handle<EncoderConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { EncoderConfiguration: m::Arn = Ref; }
/// Property types and values of [`EncoderConfiguration`].
pub mod encoder_configuration {
    use crate::value as v;
    object!(Video = "AWS::IVS::EncoderConfiguration.Video", "ivs-encoderconfiguration-video");
    impl Video {
        new! {}
        set! {
            bitrate: i64 = "Bitrate", "replacement; 1 to 8500000; default `2500000`";
            framerate: v::Number = "Framerate", "replacement; 1 to 60; default `30`";
            height: i64 = "Height", "replacement; 2 to 1920; default `720`";
            width: i64 = "Width", "replacement; 2 to 1920; default `1280`";
        }
    }
}

resource! {
    IngestConfiguration = "AWS::IVS::IngestConfiguration", "ivs-ingestconfiguration", List("Tags"), m::Arn
}
impl IngestConfiguration {
    new! {}
    set! {
        ingest_protocol: ingest_configuration::IngestProtocol = "IngestProtocol", "replacement; default `RTMPS`";
        insecure_ingest: bool = "InsecureIngest", "replacement; default `false`; cannot be read back";
        name: String = "Name", "replacement; at most 128 characters; default `-`";
        stage_arn: m::Arn = "StageArn", "update; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        user_id: String = "UserId", "replacement";
    }
}
impl c::Handle<IngestConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_participant_id: String = "ParticipantId";
        attr_state: String = "State";
        attr_stream_key: String = "StreamKey";
    }
}
give! { IngestConfiguration: m::Arn = Ref; }
/// Property types and values of [`IngestConfiguration`].
pub mod ingest_configuration {
    values! { IngestProtocol: Rtmp = "RTMP", Rtmps = "RTMPS" }
}

resource! {
    PlaybackKeyPair = "AWS::IVS::PlaybackKeyPair", "ivs-playbackkeypair", List("Tags"), m::Arn
}
impl PlaybackKeyPair {
    new! {}
    set! {
        name: String = "Name", "replacement; at most 128 characters";
        public_key_material: String = "PublicKeyMaterial", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PlaybackKeyPair> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_fingerprint: String = "Fingerprint";
    }
}
give! { PlaybackKeyPair: m::Arn = Ref; }

resource! {
    PlaybackRestrictionPolicy = "AWS::IVS::PlaybackRestrictionPolicy", "ivs-playbackrestrictionpolicy", List("Tags"), m::Arn
}
impl PlaybackRestrictionPolicy {
    new! {}
    set! {
        allowed_countries: [String] = "AllowedCountries", "update";
        allowed_origins: [String] = "AllowedOrigins", "update";
        enable_strict_origin_enforcement: bool = "EnableStrictOriginEnforcement", "update; default `false`";
        name: String = "Name", "update; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PlaybackRestrictionPolicy> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { PlaybackRestrictionPolicy: m::Arn = Ref; }

resource! {
    PublicKey = "AWS::IVS::PublicKey", "ivs-publickey", List("Tags"), m::Arn
}
impl PublicKey {
    new! {}
    set! {
        name: String = "Name", "replacement; at most 128 characters";
        public_key_material: String = "PublicKeyMaterial", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<PublicKey> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_fingerprint: String = "Fingerprint";
    }
}
give! { PublicKey: m::Arn = Ref; }

resource! {
    RecordingConfiguration = "AWS::IVS::RecordingConfiguration", "ivs-recordingconfiguration", List("Tags"), m::ivs::RecordingConfigurationArn
}
impl RecordingConfiguration {
    new! {
        destination_configuration: recording_configuration::DestinationConfiguration = "DestinationConfiguration", "replacement";
    }
    set! {
        name: String = "Name", "replacement; at most 128 characters";
        recording_reconnect_window_seconds: i64 = "RecordingReconnectWindowSeconds", "replacement; 0 to 300; default `0`";
        rendition_configuration: recording_configuration::RenditionConfiguration = "RenditionConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        thumbnail_configuration: recording_configuration::ThumbnailConfiguration = "ThumbnailConfiguration", "replacement";
    }
}
impl c::Handle<RecordingConfiguration> {
    get! {
        attr_arn: m::ivs::RecordingConfigurationArn = "Arn";
        attr_state: String = "State";
    }
}
give! { RecordingConfiguration: m::Arn = Ref; m::ivs::RecordingConfigurationArn = Ref; }
/// Property types and values of [`RecordingConfiguration`].
pub mod recording_configuration {
    use crate::value::meaning as m;
    object!(DestinationConfiguration = "AWS::IVS::RecordingConfiguration.DestinationConfiguration", "ivs-recordingconfiguration-destinationconfiguration");
    impl DestinationConfiguration {
        new! {}
        set! {
            s3: S3DestinationConfiguration = "S3", "replacement";
        }
    }

    object!(RenditionConfiguration = "AWS::IVS::RecordingConfiguration.RenditionConfiguration", "ivs-recordingconfiguration-renditionconfiguration");
    impl RenditionConfiguration {
        new! {}
        set! {
            rendition_selection: RenditionSelection = "RenditionSelection", "replacement; default `ALL`";
            renditions: [Rendition] = "Renditions", "replacement; at most 4 items";
        }
    }

    object!(S3DestinationConfiguration = "AWS::IVS::RecordingConfiguration.S3DestinationConfiguration", "ivs-recordingconfiguration-s3destinationconfiguration");
    impl S3DestinationConfiguration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "replacement; 3 to 63 characters";
        }
    }

    object!(ThumbnailConfiguration = "AWS::IVS::RecordingConfiguration.ThumbnailConfiguration", "ivs-recordingconfiguration-thumbnailconfiguration");
    impl ThumbnailConfiguration {
        new! {}
        set! {
            recording_mode: RecordingMode = "RecordingMode", "replacement; default `INTERVAL`";
            resolution: Resolution = "Resolution", "replacement";
            storage: [Storage] = "Storage", "replacement; at most 2 items";
            target_interval_seconds: i64 = "TargetIntervalSeconds", "replacement; 1 to 60; default `60`";
        }
    }
    values! { RenditionSelection: All = "ALL", None = "NONE", Custom = "CUSTOM" }
    values! { Rendition: FullHd = "FULL_HD", Hd = "HD", Sd = "SD", LowestResolution = "LOWEST_RESOLUTION" }
    values! { RecordingMode: Interval = "INTERVAL", Disabled = "DISABLED" }
    values! { Resolution: FullHd = "FULL_HD", Hd = "HD", Sd = "SD", LowestResolution = "LOWEST_RESOLUTION" }
    values! { Storage: Sequential = "SEQUENTIAL", Latest = "LATEST" }
}

resource! {
    Stage = "AWS::IVS::Stage", "ivs-stage", List("Tags"), m::Arn
}
impl Stage {
    new! {}
    set! {
        auto_participant_recording_configuration: stage::AutoParticipantRecordingConfiguration = "AutoParticipantRecordingConfiguration", "update";
        name: String = "Name", "update; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Stage> {
    get! {
        attr_active_session_id: String = "ActiveSessionId";
        attr_arn: m::Arn = "Arn";
    }
}
give! { Stage: m::Arn = Ref; }
/// Property types and values of [`Stage`].
pub mod stage {
    use crate::value::meaning as m;
    object!(AutoParticipantRecordingConfiguration = "AWS::IVS::Stage.AutoParticipantRecordingConfiguration", "ivs-stage-autoparticipantrecordingconfiguration");
    impl AutoParticipantRecordingConfiguration {
        new! {
            storage_configuration_arn: m::Arn = "StorageConfigurationArn", "update; at most 128 characters";
        }
        set! {
            hls_configuration: HlsConfiguration = "HlsConfiguration", "update";
            media_types: [MediaType] = "MediaTypes", "update; at most 1 items";
            recording_reconnect_window_seconds: i64 = "RecordingReconnectWindowSeconds", "update; 0 to 300; default `0`";
            thumbnail_configuration: ThumbnailConfiguration = "ThumbnailConfiguration", "update";
        }
    }

    object!(HlsConfiguration = "AWS::IVS::Stage.HlsConfiguration", "ivs-stage-hlsconfiguration");
    impl HlsConfiguration {
        new! {}
        set! {
            participant_recording_hls_configuration: ParticipantRecordingHlsConfiguration = "ParticipantRecordingHlsConfiguration", "update";
        }
    }

    object!(ParticipantRecordingHlsConfiguration = "AWS::IVS::Stage.ParticipantRecordingHlsConfiguration", "ivs-stage-participantrecordinghlsconfiguration");
    impl ParticipantRecordingHlsConfiguration {
        new! {}
        set! {
            target_segment_duration_seconds: i64 = "TargetSegmentDurationSeconds", "update; 2 to 10; default `6`";
        }
    }

    object!(ParticipantThumbnailConfiguration = "AWS::IVS::Stage.ParticipantThumbnailConfiguration", "ivs-stage-participantthumbnailconfiguration");
    impl ParticipantThumbnailConfiguration {
        new! {}
        set! {
            recording_mode: RecordingMode = "RecordingMode", "update; default `DISABLED`";
            storage: [Storage] = "Storage", "update; at most 2 items";
            target_interval_seconds: i64 = "TargetIntervalSeconds", "update; 1 to 86400; default `60`";
        }
    }

    object!(ThumbnailConfiguration = "AWS::IVS::Stage.ThumbnailConfiguration", "ivs-stage-thumbnailconfiguration");
    impl ThumbnailConfiguration {
        new! {}
        set! {
            participant_thumbnail_configuration: ParticipantThumbnailConfiguration = "ParticipantThumbnailConfiguration", "update";
        }
    }
    values! { MediaType: AudioVideo = "AUDIO_VIDEO", AudioOnly = "AUDIO_ONLY" }
    values! { RecordingMode: Interval = "INTERVAL", Disabled = "DISABLED" }
    values! { Storage: Sequential = "SEQUENTIAL", Latest = "LATEST" }
}

resource! {
    StorageConfiguration = "AWS::IVS::StorageConfiguration", "ivs-storageconfiguration", List("Tags"), m::Arn
}
impl StorageConfiguration {
    new! {
        s3: storage_configuration::S3StorageConfiguration = "S3", "replacement";
    }
    set! {
        name: String = "Name", "replacement; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<StorageConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { StorageConfiguration: m::Arn = Ref; }
/// Property types and values of [`StorageConfiguration`].
pub mod storage_configuration {
    use crate::value::meaning as m;
    object!(S3StorageConfiguration = "AWS::IVS::StorageConfiguration.S3StorageConfiguration", "ivs-storageconfiguration-s3storageconfiguration");
    impl S3StorageConfiguration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "replacement; 3 to 63 characters";
        }
    }
}

resource! {
    StreamKey = "AWS::IVS::StreamKey", "ivs-streamkey", List("Tags"), m::Arn
}
impl StreamKey {
    new! {
        channel_arn: m::ivs::ChannelArn = "ChannelArn", "replacement; 1 to 128 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<StreamKey> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_value: String = "Value";
    }
}
give! { StreamKey: m::Arn = Ref; }

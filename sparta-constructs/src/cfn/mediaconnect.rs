// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MediaConnect`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Bridge = "AWS::MediaConnect::Bridge", "mediaconnect-bridge", None, m::Arn
}
impl Bridge {
    new! {
        placement_arn: m::Arn = "PlacementArn", "update";
        name: String = "Name", "update";
        sources: [bridge::BridgeSource] = "Sources", "update; at most 2 items";
    }
    set! {
        egress_gateway_bridge: bridge::EgressGatewayBridge = "EgressGatewayBridge", "update";
        ingress_gateway_bridge: bridge::IngressGatewayBridge = "IngressGatewayBridge", "update";
        outputs: [bridge::BridgeOutput] = "Outputs", "update; at most 2 items";
        source_failover_config: bridge::FailoverConfig = "SourceFailoverConfig", "update";
    }
}
impl c::Handle<Bridge> {
    get! {
        attr_bridge_arn: m::Arn = "BridgeArn";
        attr_bridge_state: String = "BridgeState";
    }
}
give! { Bridge: m::Arn = Ref; }
/// Property types and values of [`Bridge`].
pub mod bridge {
    object!(BridgeFlowSource = "AWS::MediaConnect::Bridge.BridgeFlowSource", "mediaconnect-bridge-bridgeflowsource");
    impl BridgeFlowSource {
        new! {
            name: String = "Name", "update";
            flow_arn: String = "FlowArn", "update";
        }
        set! {
            flow_vpc_interface_attachment: VpcInterfaceAttachment = "FlowVpcInterfaceAttachment", "update";
        }
    }

    object!(BridgeNetworkOutput = "AWS::MediaConnect::Bridge.BridgeNetworkOutput", "mediaconnect-bridge-bridgenetworkoutput");
    new_struct! { BridgeNetworkOutput, BridgeNetworkOutputRequired {
        name: String = "Name", "update";
        network_name: String = "NetworkName", "update";
        ip_address: String = "IpAddress", "update";
        port: i64 = "Port", "update";
        protocol: ProtocolEnum = "Protocol", "update";
        ttl: i64 = "Ttl", "update";
    } }

    object!(BridgeNetworkSource = "AWS::MediaConnect::Bridge.BridgeNetworkSource", "mediaconnect-bridge-bridgenetworksource");
    new_struct! { BridgeNetworkSource, BridgeNetworkSourceRequired {
        name: String = "Name", "update";
        network_name: String = "NetworkName", "update";
        multicast_ip: String = "MulticastIp", "update";
        port: i64 = "Port", "update";
        protocol: ProtocolEnum = "Protocol", "update";
    } }
    impl BridgeNetworkSource {
        set! {
            multicast_source_settings: MulticastSourceSettings = "MulticastSourceSettings", "update";
        }
    }

    object!(BridgeOutput = "AWS::MediaConnect::Bridge.BridgeOutput", "mediaconnect-bridge-bridgeoutput");
    impl BridgeOutput {
        new! {}
        set! {
            network_output: BridgeNetworkOutput = "NetworkOutput", "update";
        }
    }

    object!(BridgeSource = "AWS::MediaConnect::Bridge.BridgeSource", "mediaconnect-bridge-bridgesource");
    impl BridgeSource {
        new! {}
        set! {
            flow_source: BridgeFlowSource = "FlowSource", "update";
            network_source: BridgeNetworkSource = "NetworkSource", "update";
        }
    }

    object!(EgressGatewayBridge = "AWS::MediaConnect::Bridge.EgressGatewayBridge", "mediaconnect-bridge-egressgatewaybridge");
    impl EgressGatewayBridge {
        new! {
            max_bitrate: i64 = "MaxBitrate", "update";
        }
    }

    object!(FailoverConfig = "AWS::MediaConnect::Bridge.FailoverConfig", "mediaconnect-bridge-failoverconfig");
    impl FailoverConfig {
        new! {
            failover_mode: FailoverModeEnum = "FailoverMode", "update";
        }
        set! {
            source_priority: SourcePriority = "SourcePriority", "update";
            state: FailoverConfigStateEnum = "State", "update";
        }
    }

    object!(IngressGatewayBridge = "AWS::MediaConnect::Bridge.IngressGatewayBridge", "mediaconnect-bridge-ingressgatewaybridge");
    impl IngressGatewayBridge {
        new! {
            max_bitrate: i64 = "MaxBitrate", "update";
            max_outputs: i64 = "MaxOutputs", "update";
        }
    }

    object!(MulticastSourceSettings = "AWS::MediaConnect::Bridge.MulticastSourceSettings", "mediaconnect-bridge-multicastsourcesettings");
    impl MulticastSourceSettings {
        new! {}
        set! {
            multicast_source_ip: String = "MulticastSourceIp", "update";
        }
    }

    object!(SourcePriority = "AWS::MediaConnect::Bridge.SourcePriority", "mediaconnect-bridge-sourcepriority");
    impl SourcePriority {
        new! {}
        set! {
            primary_source: String = "PrimarySource", "update";
        }
    }

    object!(VpcInterfaceAttachment = "AWS::MediaConnect::Bridge.VpcInterfaceAttachment", "mediaconnect-bridge-vpcinterfaceattachment");
    impl VpcInterfaceAttachment {
        new! {}
        set! {
            vpc_interface_name: String = "VpcInterfaceName", "update";
        }
    }
    values! { ProtocolEnum: RtpFec = "rtp-fec", Rtp = "rtp", Udp = "udp" }
    values! { FailoverModeEnum: Failover = "FAILOVER" }
    values! { FailoverConfigStateEnum: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    BridgeOutput = "AWS::MediaConnect::BridgeOutput", "mediaconnect-bridgeoutput", None, String
}
impl BridgeOutput {
    new! {
        bridge_arn: m::Arn = "BridgeArn", "replacement";
        name: String = "Name", "replacement";
        network_output: bridge_output::BridgeNetworkOutput = "NetworkOutput", "update";
    }
}
/// Property types and values of [`BridgeOutput`].
pub mod bridge_output {
    object!(BridgeNetworkOutput = "AWS::MediaConnect::BridgeOutput.BridgeNetworkOutput", "mediaconnect-bridgeoutput-bridgenetworkoutput");
    new_struct! { BridgeNetworkOutput, BridgeNetworkOutputRequired {
        network_name: String = "NetworkName", "update";
        ip_address: String = "IpAddress", "update";
        port: i64 = "Port", "update";
        protocol: Protocol = "Protocol", "update";
        ttl: i64 = "Ttl", "update";
    } }
    values! { Protocol: RtpFec = "rtp-fec", Rtp = "rtp", Udp = "udp" }
}

resource! {
    BridgeSource = "AWS::MediaConnect::BridgeSource", "mediaconnect-bridgesource", None, String
}
impl BridgeSource {
    new! {
        bridge_arn: m::Arn = "BridgeArn", "replacement";
        name: String = "Name", "replacement";
    }
    set! {
        flow_source: bridge_source::BridgeFlowSource = "FlowSource", "update";
        network_source: bridge_source::BridgeNetworkSource = "NetworkSource", "update";
    }
}
/// Property types and values of [`BridgeSource`].
pub mod bridge_source {
    object!(BridgeFlowSource = "AWS::MediaConnect::BridgeSource.BridgeFlowSource", "mediaconnect-bridgesource-bridgeflowsource");
    impl BridgeFlowSource {
        new! {
            flow_arn: String = "FlowArn", "update";
        }
        set! {
            flow_vpc_interface_attachment: VpcInterfaceAttachment = "FlowVpcInterfaceAttachment", "update";
        }
    }

    object!(BridgeNetworkSource = "AWS::MediaConnect::BridgeSource.BridgeNetworkSource", "mediaconnect-bridgesource-bridgenetworksource");
    impl BridgeNetworkSource {
        new! {
            network_name: String = "NetworkName", "update";
            multicast_ip: String = "MulticastIp", "update";
            port: i64 = "Port", "update";
            protocol: ProtocolEnum = "Protocol", "update";
        }
        set! {
            multicast_source_settings: MulticastSourceSettings = "MulticastSourceSettings", "update";
        }
    }

    object!(MulticastSourceSettings = "AWS::MediaConnect::BridgeSource.MulticastSourceSettings", "mediaconnect-bridgesource-multicastsourcesettings");
    impl MulticastSourceSettings {
        new! {}
        set! {
            multicast_source_ip: String = "MulticastSourceIp", "update";
        }
    }

    object!(VpcInterfaceAttachment = "AWS::MediaConnect::BridgeSource.VpcInterfaceAttachment", "mediaconnect-bridgesource-vpcinterfaceattachment");
    impl VpcInterfaceAttachment {
        new! {}
        set! {
            vpc_interface_name: String = "VpcInterfaceName", "update";
        }
    }
    values! { ProtocolEnum: RtpFec = "rtp-fec", Rtp = "rtp", Udp = "udp" }
}

resource! {
    Flow = "AWS::MediaConnect::Flow", "mediaconnect-flow", List("Tags"), String
}
impl Flow {
    new! {
        name: String = "Name", "replacement";
        source: flow::Source = "Source", "update";
    }
    set! {
        availability_zone: String = "AvailabilityZone", "replacement";
        encoding_config: flow::EncodingConfig = "EncodingConfig", "update";
        flow_size: flow::FlowSize = "FlowSize", "update";
        maintenance: flow::Maintenance = "Maintenance", "update";
        media_streams: [flow::MediaStream] = "MediaStreams", "update";
        ndi_config: flow::NdiConfig = "NdiConfig", "update";
        source_failover_config: flow::FailoverConfig = "SourceFailoverConfig", "update";
        source_monitoring_config: flow::SourceMonitoringConfig = "SourceMonitoringConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_interfaces: [flow::VpcInterface] = "VpcInterfaces", "update";
    }
}
impl c::Handle<Flow> {
    get! {
        attr_egress_ip: String = "EgressIp";
        attr_flow_arn: String = "FlowArn";
        attr_flow_availability_zone: String = "FlowAvailabilityZone";
        attr_flow_ndi_machine_name: String = "FlowNdiMachineName";
        attr_source_ingest_ip: String = "Source.IngestIp";
        attr_source_source_arn: m::Arn = "Source.SourceArn";
        attr_source_source_ingest_port: String = "Source.SourceIngestPort";
    }
}
give! { Flow: m::Arn = Ref; }
/// Property types and values of [`Flow`].
pub mod flow {
    use crate::value::meaning as m;
    object!(AudioMonitoringSetting = "AWS::MediaConnect::Flow.AudioMonitoringSetting", "mediaconnect-flow-audiomonitoringsetting");
    impl AudioMonitoringSetting {
        new! {}
        set! {
            silent_audio: SilentAudio = "SilentAudio", "update";
        }
    }

    object!(AutomaticEncryptionKeyConfiguration = "AWS::MediaConnect::Flow.AutomaticEncryptionKeyConfiguration", "mediaconnect-flow-automaticencryptionkeyconfiguration");
    impl AutomaticEncryptionKeyConfiguration {
        new! {}
    }

    object!(BlackFrames = "AWS::MediaConnect::Flow.BlackFrames", "mediaconnect-flow-blackframes");
    impl BlackFrames {
        new! {}
        set! {
            state: State = "State", "update";
            threshold_seconds: i64 = "ThresholdSeconds", "update";
        }
    }

    object!(EncodingConfig = "AWS::MediaConnect::Flow.EncodingConfig", "mediaconnect-flow-encodingconfig");
    impl EncodingConfig {
        new! {}
        set! {
            encoding_profile: EncodingProfile = "EncodingProfile", "update";
            video_max_bitrate: i64 = "VideoMaxBitrate", "update";
        }
    }

    object!(Encryption = "AWS::MediaConnect::Flow.Encryption", "mediaconnect-flow-encryption");
    impl Encryption {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            algorithm: Algorithm = "Algorithm", "update";
            constant_initialization_vector: String = "ConstantInitializationVector", "update; deprecated by AWS";
            device_id: String = "DeviceId", "update; deprecated by AWS";
            key_type: KeyType = "KeyType", "update; default `static-key`";
            region: String = "Region", "update; deprecated by AWS";
            resource_id: String = "ResourceId", "update; deprecated by AWS";
            secret_arn: m::Arn = "SecretArn", "update";
            url: String = "Url", "update; deprecated by AWS";
        }
    }

    object!(FailoverConfig = "AWS::MediaConnect::Flow.FailoverConfig", "mediaconnect-flow-failoverconfig");
    impl FailoverConfig {
        new! {}
        set! {
            failover_mode: FailoverMode = "FailoverMode", "update";
            recovery_window: i64 = "RecoveryWindow", "update";
            source_priority: SourcePriority = "SourcePriority", "update";
            state: State = "State", "update";
        }
    }

    object!(FlowTransitEncryption = "AWS::MediaConnect::Flow.FlowTransitEncryption", "mediaconnect-flow-flowtransitencryption");
    impl FlowTransitEncryption {
        new! {
            encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration", "update";
        }
        set! {
            encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType", "update";
        }
    }

    object!(FlowTransitEncryptionKeyConfiguration = "AWS::MediaConnect::Flow.FlowTransitEncryptionKeyConfiguration", "mediaconnect-flow-flowtransitencryptionkeyconfiguration");
    impl FlowTransitEncryptionKeyConfiguration {
        new! {}
        set! {
            automatic: AutomaticEncryptionKeyConfiguration = "Automatic", "update";
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager", "update";
        }
    }

    object!(Fmtp = "AWS::MediaConnect::Flow.Fmtp", "mediaconnect-flow-fmtp");
    impl Fmtp {
        new! {}
        set! {
            channel_order: String = "ChannelOrder", "update";
            colorimetry: Colorimetry = "Colorimetry", "update";
            exact_framerate: String = "ExactFramerate", "update";
            par: String = "Par", "update";
            range: Range = "Range", "update";
            scan_mode: ScanMode = "ScanMode", "update";
            tcs: Tcs = "Tcs", "update";
        }
    }

    object!(FrozenFrames = "AWS::MediaConnect::Flow.FrozenFrames", "mediaconnect-flow-frozenframes");
    impl FrozenFrames {
        new! {}
        set! {
            state: State = "State", "update";
            threshold_seconds: i64 = "ThresholdSeconds", "update";
        }
    }

    object!(GatewayBridgeSource = "AWS::MediaConnect::Flow.GatewayBridgeSource", "mediaconnect-flow-gatewaybridgesource");
    impl GatewayBridgeSource {
        new! {
            bridge_arn: m::Arn = "BridgeArn", "update";
        }
        set! {
            vpc_interface_attachment: VpcInterfaceAttachment = "VpcInterfaceAttachment", "update";
        }
    }

    object!(InputConfiguration = "AWS::MediaConnect::Flow.InputConfiguration", "mediaconnect-flow-inputconfiguration");
    impl InputConfiguration {
        new! {
            input_port: i64 = "InputPort", "update";
            interface: Interface = "Interface", "update";
        }
    }

    object!(Interface = "AWS::MediaConnect::Flow.Interface", "mediaconnect-flow-interface");
    impl Interface {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(Maintenance = "AWS::MediaConnect::Flow.Maintenance", "mediaconnect-flow-maintenance");
    impl Maintenance {
        new! {
            maintenance_day: MaintenanceDay = "MaintenanceDay", "update";
            maintenance_start_hour: String = "MaintenanceStartHour", "update";
        }
    }

    object!(MediaStream = "AWS::MediaConnect::Flow.MediaStream", "mediaconnect-flow-mediastream");
    impl MediaStream {
        new! {
            media_stream_id: i64 = "MediaStreamId", "update";
            media_stream_name: String = "MediaStreamName", "update";
            media_stream_type: MediaStreamType = "MediaStreamType", "update";
        }
        set! {
            attributes: MediaStreamAttributes = "Attributes", "update";
            clock_rate: i64 = "ClockRate", "update";
            description: String = "Description", "update";
            fmt: i64 = "Fmt", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
            video_format: VideoFormat = "VideoFormat", "update";
        }
    }

    object!(MediaStreamAttributes = "AWS::MediaConnect::Flow.MediaStreamAttributes", "mediaconnect-flow-mediastreamattributes");
    impl MediaStreamAttributes {
        new! {}
        set! {
            fmtp: Fmtp = "Fmtp", "update";
            lang: String = "Lang", "update";
        }
    }

    object!(MediaStreamSourceConfiguration = "AWS::MediaConnect::Flow.MediaStreamSourceConfiguration", "mediaconnect-flow-mediastreamsourceconfiguration");
    impl MediaStreamSourceConfiguration {
        new! {
            encoding_name: EncodingName = "EncodingName", "update";
            media_stream_name: String = "MediaStreamName", "update";
        }
        set! {
            input_configurations: [InputConfiguration] = "InputConfigurations", "update";
        }
    }

    object!(NdiConfig = "AWS::MediaConnect::Flow.NdiConfig", "mediaconnect-flow-ndiconfig");
    impl NdiConfig {
        new! {}
        set! {
            machine_name: String = "MachineName", "update";
            ndi_discovery_servers: [NdiDiscoveryServerConfig] = "NdiDiscoveryServers", "update";
            ndi_state: NdiState = "NdiState", "update";
        }
    }

    object!(NdiDiscoveryServerConfig = "AWS::MediaConnect::Flow.NdiDiscoveryServerConfig", "mediaconnect-flow-ndidiscoveryserverconfig");
    impl NdiDiscoveryServerConfig {
        new! {
            discovery_server_address: String = "DiscoveryServerAddress", "update";
            vpc_interface_adapter: String = "VpcInterfaceAdapter", "update";
        }
        set! {
            discovery_server_port: i64 = "DiscoveryServerPort", "update";
        }
    }

    object!(NdiSourceSettings = "AWS::MediaConnect::Flow.NdiSourceSettings", "mediaconnect-flow-ndisourcesettings");
    impl NdiSourceSettings {
        new! {}
        set! {
            audio_reference_level: i64 = "AudioReferenceLevel", "update; -40 to 0";
            source_name: String = "SourceName", "update";
        }
    }

    object!(SecretsManagerEncryptionKeyConfiguration = "AWS::MediaConnect::Flow.SecretsManagerEncryptionKeyConfiguration", "mediaconnect-flow-secretsmanagerencryptionkeyconfiguration");
    impl SecretsManagerEncryptionKeyConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(SilentAudio = "AWS::MediaConnect::Flow.SilentAudio", "mediaconnect-flow-silentaudio");
    impl SilentAudio {
        new! {}
        set! {
            state: State = "State", "update";
            threshold_seconds: i64 = "ThresholdSeconds", "update";
        }
    }

    object!(Source = "AWS::MediaConnect::Flow.Source", "mediaconnect-flow-source");
    impl Source {
        new! {}
        set! {
            decryption: Encryption = "Decryption", "update";
            description: String = "Description", "update";
            entitlement_arn: m::Arn = "EntitlementArn", "update";
            gateway_bridge_source: GatewayBridgeSource = "GatewayBridgeSource", "update";
            ingest_port: i64 = "IngestPort", "update";
            max_bitrate: i64 = "MaxBitrate", "update";
            max_latency: i64 = "MaxLatency", "update";
            max_sync_buffer: i64 = "MaxSyncBuffer", "update";
            media_stream_source_configurations: [MediaStreamSourceConfiguration] = "MediaStreamSourceConfigurations", "update";
            min_latency: i64 = "MinLatency", "update";
            name: String = "Name", "replacement";
            ndi_source_settings: NdiSourceSettings = "NdiSourceSettings", "update";
            protocol: Protocol = "Protocol", "update";
            router_integration_state: RouterIntegrationState = "RouterIntegrationState", "update";
            router_integration_transit_decryption: FlowTransitEncryption = "RouterIntegrationTransitDecryption", "update";
            sender_control_port: i64 = "SenderControlPort", "update; deprecated by AWS";
            sender_ip_address: String = "SenderIpAddress", "update; deprecated by AWS";
            source_listener_address: String = "SourceListenerAddress", "update";
            source_listener_port: i64 = "SourceListenerPort", "update";
            stream_id: String = "StreamId", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
            vpc_interface_name: String = "VpcInterfaceName", "update";
            whitelist_cidr: String = "WhitelistCidr", "update";
        }
    }

    object!(SourceMonitoringConfig = "AWS::MediaConnect::Flow.SourceMonitoringConfig", "mediaconnect-flow-sourcemonitoringconfig");
    impl SourceMonitoringConfig {
        new! {}
        set! {
            audio_monitoring_settings: [AudioMonitoringSetting] = "AudioMonitoringSettings", "update";
            content_quality_analysis_state: ContentQualityAnalysisState = "ContentQualityAnalysisState", "update";
            thumbnail_state: ThumbnailState = "ThumbnailState", "update";
            video_monitoring_settings: [VideoMonitoringSetting] = "VideoMonitoringSettings", "update";
        }
    }

    object!(SourcePriority = "AWS::MediaConnect::Flow.SourcePriority", "mediaconnect-flow-sourcepriority");
    impl SourcePriority {
        new! {
            primary_source: String = "PrimarySource", "update";
        }
    }

    object!(VideoMonitoringSetting = "AWS::MediaConnect::Flow.VideoMonitoringSetting", "mediaconnect-flow-videomonitoringsetting");
    impl VideoMonitoringSetting {
        new! {}
        set! {
            black_frames: BlackFrames = "BlackFrames", "update";
            frozen_frames: FrozenFrames = "FrozenFrames", "update";
        }
    }

    object!(VpcInterface = "AWS::MediaConnect::Flow.VpcInterface", "mediaconnect-flow-vpcinterface");
    impl VpcInterface {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
            name: String = "Name", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        }
        set! {
            network_interface_ids: [m::ec2::NetworkInterfaceId] = "NetworkInterfaceIds", "update";
            network_interface_type: NetworkInterfaceType = "NetworkInterfaceType", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(VpcInterfaceAttachment = "AWS::MediaConnect::Flow.VpcInterfaceAttachment", "mediaconnect-flow-vpcinterfaceattachment");
    impl VpcInterfaceAttachment {
        new! {}
        set! {
            vpc_interface_name: String = "VpcInterfaceName", "update";
        }
    }
    values! { FlowSize: Medium = "MEDIUM", Large = "LARGE", Large4X = "LARGE_4X" }
    values! { State: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { EncodingProfile: DistributionH264Default = "DISTRIBUTION_H264_DEFAULT", ContributionH264Default = "CONTRIBUTION_H264_DEFAULT" }
    values! { Algorithm: Aes128 = "aes128", Aes192 = "aes192", Aes256 = "aes256" }
    values! { KeyType: Speke = "speke", StaticKey = "static-key", SrtPassword = "srt-password" }
    values! { FailoverMode: Merge = "MERGE", Failover = "FAILOVER" }
    values! { FlowTransitEncryptionKeyType: SecretsManager = "SECRETS_MANAGER", Automatic = "AUTOMATIC" }
    values! { Colorimetry: Bt601 = "BT601", Bt709 = "BT709", Bt2020 = "BT2020", Bt2100 = "BT2100", St2065_1 = "ST2065-1", St2065_3 = "ST2065-3", Xyz = "XYZ" }
    values! { Range: Narrow = "NARROW", Full = "FULL", Fullprotect = "FULLPROTECT" }
    values! { ScanMode: Progressive = "progressive", Interlace = "interlace", ProgressiveSegmentedFrame = "progressive-segmented-frame" }
    values! { Tcs: Sdr = "SDR", Pq = "PQ", Hlg = "HLG", Linear = "LINEAR", Bt2100Linpq = "BT2100LINPQ", Bt2100Linhlg = "BT2100LINHLG", St2065_1 = "ST2065-1", St428_1 = "ST428-1", Density = "DENSITY" }
    values! { MaintenanceDay: Monday = "Monday", Tuesday = "Tuesday", Wednesday = "Wednesday", Thursday = "Thursday", Friday = "Friday", Saturday = "Saturday", Sunday = "Sunday" }
    values! { MediaStreamType: Video = "video", Audio = "audio", AncillaryData = "ancillary-data" }
    values! { VideoFormat: V2160p = "2160p", V1080p = "1080p", V1080i = "1080i", V720p = "720p", V480p = "480p" }
    values! { EncodingName: Jxsv = "jxsv", Raw = "raw", Smpte291 = "smpte291", Pcm = "pcm" }
    values! { NdiState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Protocol: ZixiPush = "zixi-push", RtpFec = "rtp-fec", Rtp = "rtp", Rist = "rist", SrtListener = "srt-listener", SrtCaller = "srt-caller", St2110Jpegxs = "st2110-jpegxs", Cdi = "cdi", NdiSpeedHq = "ndi-speed-hq" }
    values! { RouterIntegrationState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ContentQualityAnalysisState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ThumbnailState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { NetworkInterfaceType: Ena = "ena", Efa = "efa" }
}

resource! {
    FlowEntitlement = "AWS::MediaConnect::FlowEntitlement", "mediaconnect-flowentitlement", List("Tags"), m::Arn
}
impl FlowEntitlement {
    new! {
        name: String = "Name", "replacement";
        description: String = "Description", "update";
        flow_arn: String = "FlowArn", "replacement";
        subscribers: [String] = "Subscribers", "update";
    }
    set! {
        data_transfer_subscriber_fee_percent: i64 = "DataTransferSubscriberFeePercent", "replacement; default `0`";
        encryption: flow_entitlement::Encryption = "Encryption", "update";
        entitlement_status: flow_entitlement::EntitlementStatus = "EntitlementStatus", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<FlowEntitlement> {
    get! {
        attr_entitlement_arn: m::Arn = "EntitlementArn";
    }
}
give! { FlowEntitlement: m::Arn = Ref; }
/// Property types and values of [`FlowEntitlement`].
pub mod flow_entitlement {
    use crate::value::meaning as m;
    object!(Encryption = "AWS::MediaConnect::FlowEntitlement.Encryption", "mediaconnect-flowentitlement-encryption");
    impl Encryption {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            algorithm: Algorithm = "Algorithm", "update";
        }
        set! {
            constant_initialization_vector: String = "ConstantInitializationVector", "update; deprecated by AWS";
            device_id: String = "DeviceId", "update; deprecated by AWS";
            key_type: KeyType = "KeyType", "update; default `static-key`";
            region: String = "Region", "update; deprecated by AWS";
            resource_id: String = "ResourceId", "update; deprecated by AWS";
            secret_arn: m::Arn = "SecretArn", "update";
            url: String = "Url", "update; deprecated by AWS";
        }
    }
    values! { EntitlementStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Algorithm: Aes128 = "aes128", Aes192 = "aes192", Aes256 = "aes256" }
    values! { KeyType: Speke = "speke", StaticKey = "static-key" }
}

resource! {
    FlowMediaStream = "AWS::MediaConnect::FlowMediaStream", "mediaconnect-flowmediastream", List("Tags"), m::Arn
}
impl FlowMediaStream {
    new! {
        media_stream_id: i64 = "MediaStreamId", "replacement";
        media_stream_name: String = "MediaStreamName", "replacement";
        media_stream_type: flow_media_stream::MediaStreamType = "MediaStreamType", "update";
        flow_arn: String = "FlowArn", "replacement";
    }
    set! {
        attributes: flow_media_stream::MediaStreamAttributes = "Attributes", "update";
        clock_rate: i64 = "ClockRate", "update";
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        video_format: String = "VideoFormat", "update";
    }
}
impl c::Handle<FlowMediaStream> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_fmt: i64 = "Fmt";
    }
}
give! { FlowMediaStream: m::Arn = Ref; }
/// Property types and values of [`FlowMediaStream`].
pub mod flow_media_stream {
    object!(Fmtp = "AWS::MediaConnect::FlowMediaStream.Fmtp", "mediaconnect-flowmediastream-fmtp");
    impl Fmtp {
        new! {}
        set! {
            channel_order: String = "ChannelOrder", "update";
            colorimetry: Colorimetry = "Colorimetry", "update";
            exact_framerate: String = "ExactFramerate", "update";
            par: String = "Par", "update";
            range: Range = "Range", "update";
            scan_mode: ScanMode = "ScanMode", "update";
            tcs: Tcs = "Tcs", "update";
        }
    }

    object!(MediaStreamAttributes = "AWS::MediaConnect::FlowMediaStream.MediaStreamAttributes", "mediaconnect-flowmediastream-mediastreamattributes");
    impl MediaStreamAttributes {
        new! {}
        set! {
            fmtp: Fmtp = "Fmtp", "update";
            lang: String = "Lang", "update";
        }
    }
    values! { MediaStreamType: Video = "video", Audio = "audio", AncillaryData = "ancillary-data" }
    values! { Colorimetry: Bt601 = "BT601", Bt709 = "BT709", Bt2020 = "BT2020", Bt2100 = "BT2100", St2065_1 = "ST2065-1", St2065_3 = "ST2065-3", Xyz = "XYZ" }
    values! { Range: Narrow = "NARROW", Full = "FULL", Fullprotect = "FULLPROTECT" }
    values! { ScanMode: Progressive = "progressive", Interlace = "interlace", ProgressiveSegmentedFrame = "progressive-segmented-frame" }
    values! { Tcs: Sdr = "SDR", Pq = "PQ", Hlg = "HLG", Linear = "LINEAR", Bt2100Linpq = "BT2100LINPQ", Bt2100Linhlg = "BT2100LINHLG", St2065_1 = "ST2065-1", St428_1 = "ST428-1", Density = "DENSITY" }
}

resource! {
    FlowOutput = "AWS::MediaConnect::FlowOutput", "mediaconnect-flowoutput", List("Tags"), m::Arn
}
impl FlowOutput {
    new! {
        flow_arn: String = "FlowArn", "replacement";
    }
    set! {
        cidr_allow_list: [String] = "CidrAllowList", "update";
        description: String = "Description", "update";
        destination: String = "Destination", "update";
        encryption: flow_output::Encryption = "Encryption", "update";
        max_latency: i64 = "MaxLatency", "update";
        media_stream_output_configurations: [flow_output::MediaStreamOutputConfiguration] = "MediaStreamOutputConfigurations", "update";
        min_latency: i64 = "MinLatency", "update";
        name: String = "Name", "replacement";
        ndi_audio_reference_level: i64 = "NdiAudioReferenceLevel", "update; -40 to 0";
        ndi_output_timecode_source: flow_output::NdiOutputTimecodeSource = "NdiOutputTimecodeSource", "update";
        ndi_program_name: String = "NdiProgramName", "update";
        ndi_speed_hq_quality: i64 = "NdiSpeedHqQuality", "update";
        output_status: flow_output::OutputStatus = "OutputStatus", "update";
        port: i64 = "Port", "update";
        protocol: flow_output::Protocol = "Protocol", "update";
        remote_id: String = "RemoteId", "update";
        router_integration_state: flow_output::RouterIntegrationState = "RouterIntegrationState", "update";
        router_integration_transit_encryption: flow_output::FlowTransitEncryption = "RouterIntegrationTransitEncryption", "update";
        smoothing_latency: i64 = "SmoothingLatency", "update";
        stream_id: String = "StreamId", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_interface_attachment: flow_output::VpcInterfaceAttachment = "VpcInterfaceAttachment", "update";
    }
}
impl c::Handle<FlowOutput> {
    get! {
        attr_output_arn: m::Arn = "OutputArn";
    }
}
give! { FlowOutput: m::Arn = Ref; }
/// Property types and values of [`FlowOutput`].
pub mod flow_output {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AutomaticEncryptionKeyConfiguration = "AWS::MediaConnect::FlowOutput.AutomaticEncryptionKeyConfiguration", "mediaconnect-flowoutput-automaticencryptionkeyconfiguration");
    impl AutomaticEncryptionKeyConfiguration {
        new! {}
    }

    object!(DestinationConfiguration = "AWS::MediaConnect::FlowOutput.DestinationConfiguration", "mediaconnect-flowoutput-destinationconfiguration");
    impl DestinationConfiguration {
        new! {
            destination_ip: String = "DestinationIp", "update";
            destination_port: i64 = "DestinationPort", "update";
            interface: Interface = "Interface", "update";
        }
    }

    object!(EncodingParameters = "AWS::MediaConnect::FlowOutput.EncodingParameters", "mediaconnect-flowoutput-encodingparameters");
    impl EncodingParameters {
        new! {
            compression_factor: v::Number = "CompressionFactor", "update";
        }
        set! {
            encoder_profile: EncoderProfile = "EncoderProfile", "update";
        }
    }

    object!(Encryption = "AWS::MediaConnect::FlowOutput.Encryption", "mediaconnect-flowoutput-encryption");
    impl Encryption {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
        set! {
            algorithm: Algorithm = "Algorithm", "update";
            key_type: KeyType = "KeyType", "update; default `static-key`";
        }
    }

    object!(FlowTransitEncryption = "AWS::MediaConnect::FlowOutput.FlowTransitEncryption", "mediaconnect-flowoutput-flowtransitencryption");
    impl FlowTransitEncryption {
        new! {
            encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration", "update";
        }
        set! {
            encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType", "update";
        }
    }

    object!(FlowTransitEncryptionKeyConfiguration = "AWS::MediaConnect::FlowOutput.FlowTransitEncryptionKeyConfiguration", "mediaconnect-flowoutput-flowtransitencryptionkeyconfiguration");
    impl FlowTransitEncryptionKeyConfiguration {
        new! {}
        set! {
            automatic: AutomaticEncryptionKeyConfiguration = "Automatic", "update";
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager", "update";
        }
    }

    object!(Interface = "AWS::MediaConnect::FlowOutput.Interface", "mediaconnect-flowoutput-interface");
    impl Interface {
        new! {
            name: String = "Name", "update";
        }
    }

    object!(MediaStreamOutputConfiguration = "AWS::MediaConnect::FlowOutput.MediaStreamOutputConfiguration", "mediaconnect-flowoutput-mediastreamoutputconfiguration");
    impl MediaStreamOutputConfiguration {
        new! {
            encoding_name: EncodingName = "EncodingName", "update";
            media_stream_name: String = "MediaStreamName", "update";
        }
        set! {
            destination_configurations: [DestinationConfiguration] = "DestinationConfigurations", "update";
            encoding_parameters: EncodingParameters = "EncodingParameters", "update";
        }
    }

    object!(SecretsManagerEncryptionKeyConfiguration = "AWS::MediaConnect::FlowOutput.SecretsManagerEncryptionKeyConfiguration", "mediaconnect-flowoutput-secretsmanagerencryptionkeyconfiguration");
    impl SecretsManagerEncryptionKeyConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(VpcInterfaceAttachment = "AWS::MediaConnect::FlowOutput.VpcInterfaceAttachment", "mediaconnect-flowoutput-vpcinterfaceattachment");
    impl VpcInterfaceAttachment {
        new! {}
        set! {
            vpc_interface_name: String = "VpcInterfaceName", "update";
        }
    }
    values! { NdiOutputTimecodeSource: EmbeddedTimecode = "EMBEDDED_TIMECODE", UtcSystemTime = "UTC_SYSTEM_TIME" }
    values! { OutputStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Protocol: ZixiPush = "zixi-push", RtpFec = "rtp-fec", Rtp = "rtp", ZixiPull = "zixi-pull", Rist = "rist", SrtListener = "srt-listener", SrtCaller = "srt-caller", St2110Jpegxs = "st2110-jpegxs", Cdi = "cdi", NdiSpeedHq = "ndi-speed-hq" }
    values! { RouterIntegrationState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { EncoderProfile: Main = "main", High = "high" }
    values! { Algorithm: Aes128 = "aes128", Aes192 = "aes192", Aes256 = "aes256" }
    values! { KeyType: StaticKey = "static-key", SrtPassword = "srt-password" }
    values! { FlowTransitEncryptionKeyType: SecretsManager = "SECRETS_MANAGER", Automatic = "AUTOMATIC" }
    values! { EncodingName: Jxsv = "jxsv", Raw = "raw", Smpte291 = "smpte291", Pcm = "pcm" }
}

resource! {
    FlowSource = "AWS::MediaConnect::FlowSource", "mediaconnect-flowsource", List("Tags"), m::Arn
}
impl FlowSource {
    new! {
        name: String = "Name", "replacement";
        description: String = "Description", "update";
        flow_arn: String = "FlowArn", "replacement";
    }
    set! {
        decryption: flow_source::Encryption = "Decryption", "update";
        entitlement_arn: m::Arn = "EntitlementArn", "update; deprecated by AWS";
        gateway_bridge_source: flow_source::GatewayBridgeSource = "GatewayBridgeSource", "update";
        ingest_port: i64 = "IngestPort", "update";
        max_bitrate: i64 = "MaxBitrate", "update";
        max_latency: i64 = "MaxLatency", "update";
        min_latency: i64 = "MinLatency", "update";
        protocol: flow_source::Protocol = "Protocol", "replacement";
        sender_control_port: i64 = "SenderControlPort", "update; deprecated by AWS";
        sender_ip_address: String = "SenderIpAddress", "update; deprecated by AWS";
        source_listener_address: String = "SourceListenerAddress", "update";
        source_listener_port: i64 = "SourceListenerPort", "update";
        stream_id: String = "StreamId", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_interface_name: String = "VpcInterfaceName", "update";
        whitelist_cidr: String = "WhitelistCidr", "update";
    }
}
impl c::Handle<FlowSource> {
    get! {
        attr_ingest_ip: String = "IngestIp";
        attr_source_arn: m::Arn = "SourceArn";
        attr_source_ingest_port: String = "SourceIngestPort";
    }
}
give! { FlowSource: m::Arn = Ref; }
/// Property types and values of [`FlowSource`].
pub mod flow_source {
    use crate::value::meaning as m;
    object!(Encryption = "AWS::MediaConnect::FlowSource.Encryption", "mediaconnect-flowsource-encryption");
    impl Encryption {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
        set! {
            algorithm: Algorithm = "Algorithm", "update";
            constant_initialization_vector: String = "ConstantInitializationVector", "update; deprecated by AWS";
            device_id: String = "DeviceId", "update; deprecated by AWS";
            key_type: KeyType = "KeyType", "update; default `static-key`";
            region: String = "Region", "update; deprecated by AWS";
            resource_id: String = "ResourceId", "update; deprecated by AWS";
            secret_arn: m::Arn = "SecretArn", "update";
            url: String = "Url", "update; deprecated by AWS";
        }
    }

    object!(GatewayBridgeSource = "AWS::MediaConnect::FlowSource.GatewayBridgeSource", "mediaconnect-flowsource-gatewaybridgesource");
    impl GatewayBridgeSource {
        new! {
            bridge_arn: m::Arn = "BridgeArn", "update";
        }
        set! {
            vpc_interface_attachment: VpcInterfaceAttachment = "VpcInterfaceAttachment", "update";
        }
    }

    object!(VpcInterfaceAttachment = "AWS::MediaConnect::FlowSource.VpcInterfaceAttachment", "mediaconnect-flowsource-vpcinterfaceattachment");
    impl VpcInterfaceAttachment {
        new! {}
        set! {
            vpc_interface_name: String = "VpcInterfaceName", "update";
        }
    }
    values! { Protocol: ZixiPush = "zixi-push", RtpFec = "rtp-fec", Rtp = "rtp", Rist = "rist", SrtListener = "srt-listener", SrtCaller = "srt-caller" }
    values! { Algorithm: Aes128 = "aes128", Aes192 = "aes192", Aes256 = "aes256" }
    values! { KeyType: Speke = "speke", StaticKey = "static-key", SrtPassword = "srt-password" }
}

resource! {
    FlowVpcInterface = "AWS::MediaConnect::FlowVpcInterface", "mediaconnect-flowvpcinterface", List("Tags"), String
}
new_struct! { FlowVpcInterface, FlowVpcInterfaceRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "update";
    subnet_id: m::ec2::SubnetId = "SubnetId", "update";
    name: String = "Name", "replacement";
    flow_arn: String = "FlowArn", "replacement";
    security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
} }
impl FlowVpcInterface {
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<FlowVpcInterface> {
    get! {
        attr_network_interface_ids: [String] = "NetworkInterfaceIds";
    }
}

resource! {
    Gateway = "AWS::MediaConnect::Gateway", "mediaconnect-gateway", None, m::Arn
}
impl Gateway {
    new! {
        name: String = "Name", "replacement";
        egress_cidr_blocks: [String] = "EgressCidrBlocks", "replacement";
        networks: [gateway::GatewayNetwork] = "Networks", "replacement; 1 to 4 items";
    }
}
impl c::Handle<Gateway> {
    get! {
        attr_gateway_arn: m::Arn = "GatewayArn";
        attr_gateway_state: String = "GatewayState";
    }
}
give! { Gateway: m::Arn = Ref; }
/// Property types and values of [`Gateway`].
pub mod gateway {
    object!(GatewayNetwork = "AWS::MediaConnect::Gateway.GatewayNetwork", "mediaconnect-gateway-gatewaynetwork");
    impl GatewayNetwork {
        new! {
            name: String = "Name", "replacement";
            cidr_block: String = "CidrBlock", "replacement";
        }
    }
}

resource! {
    RouterInput = "AWS::MediaConnect::RouterInput", "mediaconnect-routerinput", List("Tags"), m::Arn
}
new_struct! { RouterInput, RouterInputRequired {
    name: String = "Name", "update; 1 to 128 characters";
    configuration: router_input::RouterInputConfiguration = "Configuration", "update";
    maximum_bitrate: i64 = "MaximumBitrate", "update";
    routing_scope: router_input::RoutingScope = "RoutingScope", "update";
    tier: router_input::RouterInputTier = "Tier", "update";
} }
impl RouterInput {
    set! {
        availability_zone: String = "AvailabilityZone", "replacement";
        content_quality_analysis_configuration: router_input::RouterContentQualityAnalysisConfiguration = "ContentQualityAnalysisConfiguration", "update";
        maintenance_configuration: router_input::MaintenanceConfiguration = "MaintenanceConfiguration", "update";
        region_name: String = "RegionName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        transit_encryption: router_input::RouterInputTransitEncryption = "TransitEncryption", "update";
    }
}
impl c::Handle<RouterInput> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_content_quality_analysis_type: String = "ContentQualityAnalysisType";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_input_type: String = "InputType";
        attr_ip_address: String = "IpAddress";
        attr_maintenance_type: String = "MaintenanceType";
        attr_routed_outputs: i64 = "RoutedOutputs";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { RouterInput: m::Arn = Ref; }
/// Property types and values of [`RouterInput`].
pub mod router_input {
    use crate::value::meaning as m;
    object!(AutomaticEncryptionKeyConfiguration = "AWS::MediaConnect::RouterInput.AutomaticEncryptionKeyConfiguration", "mediaconnect-routerinput-automaticencryptionkeyconfiguration");
    impl AutomaticEncryptionKeyConfiguration {
        new! {}
    }

    object!(BlackFramesConfiguration = "AWS::MediaConnect::RouterInput.BlackFramesConfiguration", "mediaconnect-routerinput-blackframesconfiguration");
    impl BlackFramesConfiguration {
        new! {
            state: ContentQualityAnalysisState = "State", "update";
            threshold_seconds: i64 = "ThresholdSeconds", "update; 10 to 60";
        }
    }

    object!(ContentQualityAnalysisFeatureConfiguration = "AWS::MediaConnect::RouterInput.ContentQualityAnalysisFeatureConfiguration", "mediaconnect-routerinput-contentqualityanalysisfeatureconfiguration");
    impl ContentQualityAnalysisFeatureConfiguration {
        new! {}
        set! {
            black_frames: BlackFramesConfiguration = "BlackFrames", "update";
            frozen_frames: FrozenFramesConfiguration = "FrozenFrames", "update";
            silent_audio: SilentAudioConfiguration = "SilentAudio", "update";
        }
    }

    object!(DefaultMaintenanceConfiguration = "AWS::MediaConnect::RouterInput.DefaultMaintenanceConfiguration", "mediaconnect-routerinput-defaultmaintenanceconfiguration");
    impl DefaultMaintenanceConfiguration {
        new! {}
    }

    object!(FailoverRouterInputConfiguration = "AWS::MediaConnect::RouterInput.FailoverRouterInputConfiguration", "mediaconnect-routerinput-failoverrouterinputconfiguration");
    impl FailoverRouterInputConfiguration {
        new! {
            network_interface_arn: m::Arn = "NetworkInterfaceArn", "replacement";
            protocol_configurations: [FailoverRouterInputProtocolConfiguration] = "ProtocolConfigurations", "update";
            source_priority_mode: FailoverInputSourcePriorityMode = "SourcePriorityMode", "update";
        }
        set! {
            primary_source_index: i64 = "PrimarySourceIndex", "update; 0 to 1";
        }
    }

    object!(FailoverRouterInputProtocolConfiguration = "AWS::MediaConnect::RouterInput.FailoverRouterInputProtocolConfiguration", "mediaconnect-routerinput-failoverrouterinputprotocolconfiguration");
    impl FailoverRouterInputProtocolConfiguration {
        new! {}
        set! {
            rist: RistRouterInputConfiguration = "Rist", "update";
            rtp: RtpRouterInputConfiguration = "Rtp", "update";
            srt_caller: SrtCallerRouterInputConfiguration = "SrtCaller", "update";
            srt_listener: SrtListenerRouterInputConfiguration = "SrtListener", "update";
        }
    }

    object!(FlowTransitEncryption = "AWS::MediaConnect::RouterInput.FlowTransitEncryption", "mediaconnect-routerinput-flowtransitencryption");
    impl FlowTransitEncryption {
        new! {
            encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration", "update";
        }
        set! {
            encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType", "update";
        }
    }

    object!(FlowTransitEncryptionKeyConfiguration = "AWS::MediaConnect::RouterInput.FlowTransitEncryptionKeyConfiguration", "mediaconnect-routerinput-flowtransitencryptionkeyconfiguration");
    impl FlowTransitEncryptionKeyConfiguration {
        new! {}
        set! {
            automatic: AutomaticEncryptionKeyConfiguration = "Automatic", "update";
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager", "update";
        }
    }

    object!(FrozenFramesConfiguration = "AWS::MediaConnect::RouterInput.FrozenFramesConfiguration", "mediaconnect-routerinput-frozenframesconfiguration");
    impl FrozenFramesConfiguration {
        new! {
            state: ContentQualityAnalysisState = "State", "update";
            threshold_seconds: i64 = "ThresholdSeconds", "update; 10 to 60";
        }
    }

    object!(MaintenanceConfiguration = "AWS::MediaConnect::RouterInput.MaintenanceConfiguration", "mediaconnect-routerinput-maintenanceconfiguration");
    impl MaintenanceConfiguration {
        new! {}
        set! {
            default: DefaultMaintenanceConfiguration = "Default", "update";
            preferred_day_time: PreferredDayTimeMaintenanceConfiguration = "PreferredDayTime", "update";
        }
    }

    object!(MediaConnectFlowRouterInputConfiguration = "AWS::MediaConnect::RouterInput.MediaConnectFlowRouterInputConfiguration", "mediaconnect-routerinput-mediaconnectflowrouterinputconfiguration");
    impl MediaConnectFlowRouterInputConfiguration {
        new! {
            source_transit_decryption: FlowTransitEncryption = "SourceTransitDecryption", "update";
        }
        set! {
            flow_arn: String = "FlowArn", "update";
            flow_output_arn: m::Arn = "FlowOutputArn", "update";
        }
    }

    object!(MediaLiveChannelRouterInputConfiguration = "AWS::MediaConnect::RouterInput.MediaLiveChannelRouterInputConfiguration", "mediaconnect-routerinput-medialivechannelrouterinputconfiguration");
    impl MediaLiveChannelRouterInputConfiguration {
        new! {
            source_transit_decryption: MediaLiveTransitEncryption = "SourceTransitDecryption", "update";
        }
        set! {
            media_live_channel_arn: m::Arn = "MediaLiveChannelArn", "update";
            media_live_channel_output_name: String = "MediaLiveChannelOutputName", "update";
            media_live_pipeline_id: MediaLiveChannelPipelineId = "MediaLivePipelineId", "update";
        }
    }

    object!(MediaLiveTransitEncryption = "AWS::MediaConnect::RouterInput.MediaLiveTransitEncryption", "mediaconnect-routerinput-medialivetransitencryption");
    impl MediaLiveTransitEncryption {
        new! {
            encryption_key_configuration: MediaLiveTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration", "update";
        }
        set! {
            encryption_key_type: MediaLiveTransitEncryptionKeyType = "EncryptionKeyType", "update";
        }
    }

    object!(MediaLiveTransitEncryptionKeyConfiguration = "AWS::MediaConnect::RouterInput.MediaLiveTransitEncryptionKeyConfiguration", "mediaconnect-routerinput-medialivetransitencryptionkeyconfiguration");
    impl MediaLiveTransitEncryptionKeyConfiguration {
        new! {}
        set! {
            automatic: AutomaticEncryptionKeyConfiguration = "Automatic", "update";
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager", "update";
        }
    }

    object!(MergeRouterInputConfiguration = "AWS::MediaConnect::RouterInput.MergeRouterInputConfiguration", "mediaconnect-routerinput-mergerouterinputconfiguration");
    impl MergeRouterInputConfiguration {
        new! {
            network_interface_arn: m::Arn = "NetworkInterfaceArn", "replacement";
            merge_recovery_window_milliseconds: i64 = "MergeRecoveryWindowMilliseconds", "update";
            protocol_configurations: [MergeRouterInputProtocolConfiguration] = "ProtocolConfigurations", "update";
        }
    }

    object!(MergeRouterInputProtocolConfiguration = "AWS::MediaConnect::RouterInput.MergeRouterInputProtocolConfiguration", "mediaconnect-routerinput-mergerouterinputprotocolconfiguration");
    impl MergeRouterInputProtocolConfiguration {
        new! {}
        set! {
            rist: RistRouterInputConfiguration = "Rist", "update";
            rtp: RtpRouterInputConfiguration = "Rtp", "update";
        }
    }

    object!(PreferredDayTimeMaintenanceConfiguration = "AWS::MediaConnect::RouterInput.PreferredDayTimeMaintenanceConfiguration", "mediaconnect-routerinput-preferreddaytimemaintenanceconfiguration");
    impl PreferredDayTimeMaintenanceConfiguration {
        new! {
            day: Day = "Day", "update";
            time: String = "Time", "update";
        }
    }

    object!(RistRouterInputConfiguration = "AWS::MediaConnect::RouterInput.RistRouterInputConfiguration", "mediaconnect-routerinput-ristrouterinputconfiguration");
    impl RistRouterInputConfiguration {
        new! {
            port: i64 = "Port", "update; 3000 to 30000";
            recovery_latency_milliseconds: i64 = "RecoveryLatencyMilliseconds", "update; 10 to 10000";
        }
    }

    object!(RouterContentQualityAnalysisConfiguration = "AWS::MediaConnect::RouterInput.RouterContentQualityAnalysisConfiguration", "mediaconnect-routerinput-routercontentqualityanalysisconfiguration");
    impl RouterContentQualityAnalysisConfiguration {
        new! {
            content_level: ContentQualityAnalysisFeatureConfiguration = "ContentLevel", "update";
        }
    }

    object!(RouterInputConfiguration = "AWS::MediaConnect::RouterInput.RouterInputConfiguration", "mediaconnect-routerinput-routerinputconfiguration");
    impl RouterInputConfiguration {
        new! {}
        set! {
            failover: FailoverRouterInputConfiguration = "Failover", "update";
            media_connect_flow: MediaConnectFlowRouterInputConfiguration = "MediaConnectFlow", "update";
            media_live_channel: MediaLiveChannelRouterInputConfiguration = "MediaLiveChannel", "update";
            merge: MergeRouterInputConfiguration = "Merge", "update";
            standard: StandardRouterInputConfiguration = "Standard", "update";
        }
    }

    object!(RouterInputProtocolConfiguration = "AWS::MediaConnect::RouterInput.RouterInputProtocolConfiguration", "mediaconnect-routerinput-routerinputprotocolconfiguration");
    impl RouterInputProtocolConfiguration {
        new! {}
        set! {
            rist: RistRouterInputConfiguration = "Rist", "update";
            rtp: RtpRouterInputConfiguration = "Rtp", "update";
            srt_caller: SrtCallerRouterInputConfiguration = "SrtCaller", "update";
            srt_listener: SrtListenerRouterInputConfiguration = "SrtListener", "update";
        }
    }

    object!(RouterInputTransitEncryption = "AWS::MediaConnect::RouterInput.RouterInputTransitEncryption", "mediaconnect-routerinput-routerinputtransitencryption");
    impl RouterInputTransitEncryption {
        new! {
            encryption_key_configuration: RouterInputTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration", "update";
        }
        set! {
            encryption_key_type: RouterInputTransitEncryptionKeyType = "EncryptionKeyType", "update";
        }
    }

    object!(RouterInputTransitEncryptionKeyConfiguration = "AWS::MediaConnect::RouterInput.RouterInputTransitEncryptionKeyConfiguration", "mediaconnect-routerinput-routerinputtransitencryptionkeyconfiguration");
    impl RouterInputTransitEncryptionKeyConfiguration {
        new! {}
        set! {
            automatic: AutomaticEncryptionKeyConfiguration = "Automatic", "update";
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager", "update";
        }
    }

    object!(RtpRouterInputConfiguration = "AWS::MediaConnect::RouterInput.RtpRouterInputConfiguration", "mediaconnect-routerinput-rtprouterinputconfiguration");
    impl RtpRouterInputConfiguration {
        new! {
            port: i64 = "Port", "update; 3000 to 30000";
        }
        set! {
            forward_error_correction: ForwardErrorCorrectionState = "ForwardErrorCorrection", "update";
        }
    }

    object!(SecretsManagerEncryptionKeyConfiguration = "AWS::MediaConnect::RouterInput.SecretsManagerEncryptionKeyConfiguration", "mediaconnect-routerinput-secretsmanagerencryptionkeyconfiguration");
    impl SecretsManagerEncryptionKeyConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(SilentAudioConfiguration = "AWS::MediaConnect::RouterInput.SilentAudioConfiguration", "mediaconnect-routerinput-silentaudioconfiguration");
    impl SilentAudioConfiguration {
        new! {
            state: ContentQualityAnalysisState = "State", "update";
            threshold_seconds: i64 = "ThresholdSeconds", "update; 10 to 60";
        }
    }

    object!(SrtCallerRouterInputConfiguration = "AWS::MediaConnect::RouterInput.SrtCallerRouterInputConfiguration", "mediaconnect-routerinput-srtcallerrouterinputconfiguration");
    impl SrtCallerRouterInputConfiguration {
        new! {
            minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds", "update; 10 to 10000";
            source_address: String = "SourceAddress", "update";
            source_port: i64 = "SourcePort", "update; 1024 to 65535";
        }
        set! {
            decryption_configuration: SrtDecryptionConfiguration = "DecryptionConfiguration", "update";
            stream_id: String = "StreamId", "update";
        }
    }

    object!(SrtDecryptionConfiguration = "AWS::MediaConnect::RouterInput.SrtDecryptionConfiguration", "mediaconnect-routerinput-srtdecryptionconfiguration");
    impl SrtDecryptionConfiguration {
        new! {
            encryption_key: SecretsManagerEncryptionKeyConfiguration = "EncryptionKey", "update";
        }
    }

    object!(SrtListenerRouterInputConfiguration = "AWS::MediaConnect::RouterInput.SrtListenerRouterInputConfiguration", "mediaconnect-routerinput-srtlistenerrouterinputconfiguration");
    impl SrtListenerRouterInputConfiguration {
        new! {
            minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds", "update; 10 to 10000";
            port: i64 = "Port", "update; 3000 to 30000";
        }
        set! {
            decryption_configuration: SrtDecryptionConfiguration = "DecryptionConfiguration", "update";
        }
    }

    object!(StandardRouterInputConfiguration = "AWS::MediaConnect::RouterInput.StandardRouterInputConfiguration", "mediaconnect-routerinput-standardrouterinputconfiguration");
    impl StandardRouterInputConfiguration {
        new! {
            network_interface_arn: m::Arn = "NetworkInterfaceArn", "replacement";
            protocol_configuration: RouterInputProtocolConfiguration = "ProtocolConfiguration", "update";
        }
        set! {
            protocol: RouterInputProtocol = "Protocol", "update";
        }
    }
    values! { RoutingScope: Regional = "REGIONAL", Global = "GLOBAL" }
    values! { RouterInputTier: Input100 = "INPUT_100", Input50 = "INPUT_50", Input20 = "INPUT_20" }
    values! { ContentQualityAnalysisState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { FailoverInputSourcePriorityMode: NoPriority = "NO_PRIORITY", PrimarySecondary = "PRIMARY_SECONDARY" }
    values! { FlowTransitEncryptionKeyType: SecretsManager = "SECRETS_MANAGER", Automatic = "AUTOMATIC" }
    values! { MediaLiveChannelPipelineId: Pipeline0 = "PIPELINE_0", Pipeline1 = "PIPELINE_1" }
    values! { MediaLiveTransitEncryptionKeyType: SecretsManager = "SECRETS_MANAGER", Automatic = "AUTOMATIC" }
    values! { Day: Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
    values! { RouterInputTransitEncryptionKeyType: SecretsManager = "SECRETS_MANAGER", Automatic = "AUTOMATIC" }
    values! { ForwardErrorCorrectionState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { RouterInputProtocol: Rtp = "RTP", Rist = "RIST", SrtCaller = "SRT_CALLER", SrtListener = "SRT_LISTENER" }
}

resource! {
    RouterNetworkInterface = "AWS::MediaConnect::RouterNetworkInterface", "mediaconnect-routernetworkinterface", List("Tags"), m::Arn
}
impl RouterNetworkInterface {
    new! {
        name: String = "Name", "update; 1 to 128 characters";
        configuration: router_network_interface::RouterNetworkInterfaceConfiguration = "Configuration", "update";
    }
    set! {
        region_name: String = "RegionName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RouterNetworkInterface> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_associated_input_count: i64 = "AssociatedInputCount";
        attr_associated_output_count: i64 = "AssociatedOutputCount";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_network_interface_type: String = "NetworkInterfaceType";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { RouterNetworkInterface: m::Arn = Ref; }
/// Property types and values of [`RouterNetworkInterface`].
pub mod router_network_interface {
    use crate::value::meaning as m;
    object!(PublicRouterNetworkInterfaceConfiguration = "AWS::MediaConnect::RouterNetworkInterface.PublicRouterNetworkInterfaceConfiguration", "mediaconnect-routernetworkinterface-publicrouternetworkinterfaceconfiguration");
    impl PublicRouterNetworkInterfaceConfiguration {
        new! {
            allow_rules: [PublicRouterNetworkInterfaceRule] = "AllowRules", "update; at most 10 items";
        }
    }

    object!(PublicRouterNetworkInterfaceRule = "AWS::MediaConnect::RouterNetworkInterface.PublicRouterNetworkInterfaceRule", "mediaconnect-routernetworkinterface-publicrouternetworkinterfacerule");
    impl PublicRouterNetworkInterfaceRule {
        new! {
            cidr: String = "Cidr", "update";
        }
    }

    object!(RouterNetworkInterfaceConfiguration = "AWS::MediaConnect::RouterNetworkInterface.RouterNetworkInterfaceConfiguration", "mediaconnect-routernetworkinterface-routernetworkinterfaceconfiguration");
    impl RouterNetworkInterfaceConfiguration {
        new! {}
        set! {
            public: PublicRouterNetworkInterfaceConfiguration = "Public", "update";
            vpc: VpcRouterNetworkInterfaceConfiguration = "Vpc", "update";
        }
    }

    object!(VpcRouterNetworkInterfaceConfiguration = "AWS::MediaConnect::RouterNetworkInterface.VpcRouterNetworkInterfaceConfiguration", "mediaconnect-routernetworkinterface-vpcrouternetworkinterfaceconfiguration");
    impl VpcRouterNetworkInterfaceConfiguration {
        new! {
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
        }
    }
}

resource! {
    RouterOutput = "AWS::MediaConnect::RouterOutput", "mediaconnect-routeroutput", List("Tags"), m::Arn
}
new_struct! { RouterOutput, RouterOutputRequired {
    name: String = "Name", "update; 1 to 128 characters";
    configuration: router_output::RouterOutputConfiguration = "Configuration", "update";
    maximum_bitrate: i64 = "MaximumBitrate", "update";
    routing_scope: router_output::RoutingScope = "RoutingScope", "update";
    tier: router_output::RouterOutputTier = "Tier", "update";
} }
impl RouterOutput {
    set! {
        availability_zone: String = "AvailabilityZone", "replacement";
        fabric_configuration: router_output::FabricConfiguration = "FabricConfiguration", "update";
        maintenance_configuration: router_output::MaintenanceConfiguration = "MaintenanceConfiguration", "update";
        region_name: String = "RegionName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RouterOutput> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_ip_address: String = "IpAddress";
        attr_maintenance_type: String = "MaintenanceType";
        attr_output_type: String = "OutputType";
        attr_routed_state: String = "RoutedState";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { RouterOutput: m::Arn = Ref; }
/// Property types and values of [`RouterOutput`].
pub mod router_output {
    use crate::value::meaning as m;
    object!(AutomaticEncryptionKeyConfiguration = "AWS::MediaConnect::RouterOutput.AutomaticEncryptionKeyConfiguration", "mediaconnect-routeroutput-automaticencryptionkeyconfiguration");
    impl AutomaticEncryptionKeyConfiguration {
        new! {}
    }

    object!(DefaultMaintenanceConfiguration = "AWS::MediaConnect::RouterOutput.DefaultMaintenanceConfiguration", "mediaconnect-routeroutput-defaultmaintenanceconfiguration");
    impl DefaultMaintenanceConfiguration {
        new! {}
    }

    object!(FabricConfiguration = "AWS::MediaConnect::RouterOutput.FabricConfiguration", "mediaconnect-routeroutput-fabricconfiguration");
    impl FabricConfiguration {
        new! {
            recovery_latency_mode: FabricLatencyMode = "RecoveryLatencyMode", "update";
        }
    }

    object!(FlowTransitEncryption = "AWS::MediaConnect::RouterOutput.FlowTransitEncryption", "mediaconnect-routeroutput-flowtransitencryption");
    impl FlowTransitEncryption {
        new! {
            encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration", "update";
        }
        set! {
            encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType", "update";
        }
    }

    object!(FlowTransitEncryptionKeyConfiguration = "AWS::MediaConnect::RouterOutput.FlowTransitEncryptionKeyConfiguration", "mediaconnect-routeroutput-flowtransitencryptionkeyconfiguration");
    impl FlowTransitEncryptionKeyConfiguration {
        new! {}
        set! {
            automatic: AutomaticEncryptionKeyConfiguration = "Automatic", "update";
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager", "update";
        }
    }

    object!(MaintenanceConfiguration = "AWS::MediaConnect::RouterOutput.MaintenanceConfiguration", "mediaconnect-routeroutput-maintenanceconfiguration");
    impl MaintenanceConfiguration {
        new! {}
        set! {
            default: DefaultMaintenanceConfiguration = "Default", "update";
            preferred_day_time: PreferredDayTimeMaintenanceConfiguration = "PreferredDayTime", "update";
        }
    }

    object!(MediaConnectFlowRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.MediaConnectFlowRouterOutputConfiguration", "mediaconnect-routeroutput-mediaconnectflowrouteroutputconfiguration");
    impl MediaConnectFlowRouterOutputConfiguration {
        new! {
            destination_transit_encryption: FlowTransitEncryption = "DestinationTransitEncryption", "update";
        }
        set! {
            flow_arn: String = "FlowArn", "update";
            flow_source_arn: m::Arn = "FlowSourceArn", "update";
        }
    }

    object!(MediaLiveInputRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.MediaLiveInputRouterOutputConfiguration", "mediaconnect-routeroutput-medialiveinputrouteroutputconfiguration");
    impl MediaLiveInputRouterOutputConfiguration {
        new! {
            destination_transit_encryption: MediaLiveTransitEncryption = "DestinationTransitEncryption", "update";
        }
        set! {
            media_live_input_arn: m::Arn = "MediaLiveInputArn", "update";
            media_live_pipeline_id: MediaLiveInputPipelineId = "MediaLivePipelineId", "update";
        }
    }

    object!(MediaLiveTransitEncryption = "AWS::MediaConnect::RouterOutput.MediaLiveTransitEncryption", "mediaconnect-routeroutput-medialivetransitencryption");
    impl MediaLiveTransitEncryption {
        new! {
            encryption_key_configuration: MediaLiveTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration", "update";
        }
        set! {
            encryption_key_type: MediaLiveTransitEncryptionKeyType = "EncryptionKeyType", "update";
        }
    }

    object!(MediaLiveTransitEncryptionKeyConfiguration = "AWS::MediaConnect::RouterOutput.MediaLiveTransitEncryptionKeyConfiguration", "mediaconnect-routeroutput-medialivetransitencryptionkeyconfiguration");
    impl MediaLiveTransitEncryptionKeyConfiguration {
        new! {}
        set! {
            automatic: AutomaticEncryptionKeyConfiguration = "Automatic", "update";
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager", "update";
        }
    }

    object!(PreferredDayTimeMaintenanceConfiguration = "AWS::MediaConnect::RouterOutput.PreferredDayTimeMaintenanceConfiguration", "mediaconnect-routeroutput-preferreddaytimemaintenanceconfiguration");
    impl PreferredDayTimeMaintenanceConfiguration {
        new! {
            day: Day = "Day", "update";
            time: String = "Time", "update";
        }
    }

    object!(PublicTlsEncryptionConfiguration = "AWS::MediaConnect::RouterOutput.PublicTlsEncryptionConfiguration", "mediaconnect-routeroutput-publictlsencryptionconfiguration");
    impl PublicTlsEncryptionConfiguration {
        new! {}
    }

    object!(RistRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.RistRouterOutputConfiguration", "mediaconnect-routeroutput-ristrouteroutputconfiguration");
    impl RistRouterOutputConfiguration {
        new! {
            destination_address: String = "DestinationAddress", "update";
            destination_port: i64 = "DestinationPort", "update; 1024 to 65535";
        }
    }

    object!(RouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.RouterOutputConfiguration", "mediaconnect-routeroutput-routeroutputconfiguration");
    impl RouterOutputConfiguration {
        new! {}
        set! {
            media_connect_flow: MediaConnectFlowRouterOutputConfiguration = "MediaConnectFlow", "update";
            media_live_input: MediaLiveInputRouterOutputConfiguration = "MediaLiveInput", "update";
            standard: StandardRouterOutputConfiguration = "Standard", "update";
        }
    }

    object!(RouterOutputProtocolConfiguration = "AWS::MediaConnect::RouterOutput.RouterOutputProtocolConfiguration", "mediaconnect-routeroutput-routeroutputprotocolconfiguration");
    impl RouterOutputProtocolConfiguration {
        new! {}
        set! {
            rist: RistRouterOutputConfiguration = "Rist", "update";
            rtmp_push: RtmpPushRouterOutputConfiguration = "RtmpPush", "update";
            rtp: RtpRouterOutputConfiguration = "Rtp", "update";
            srt_caller: SrtCallerRouterOutputConfiguration = "SrtCaller", "update";
            srt_listener: SrtListenerRouterOutputConfiguration = "SrtListener", "update";
        }
    }

    object!(RtmpPushRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.RtmpPushRouterOutputConfiguration", "mediaconnect-routeroutput-rtmppushrouteroutputconfiguration");
    impl RtmpPushRouterOutputConfiguration {
        new! {
            application_name: String = "ApplicationName", "update";
            stream_name: String = "StreamName", "update";
            destination_address: String = "DestinationAddress", "update";
            destination_port: i64 = "DestinationPort", "update; 443 to 65535";
        }
        set! {
            tls_encryption: TlsEncryption = "TlsEncryption", "update";
        }
    }

    object!(RtpRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.RtpRouterOutputConfiguration", "mediaconnect-routeroutput-rtprouteroutputconfiguration");
    impl RtpRouterOutputConfiguration {
        new! {
            destination_address: String = "DestinationAddress", "update";
            destination_port: i64 = "DestinationPort", "update; 1024 to 65531";
        }
        set! {
            forward_error_correction: ForwardErrorCorrectionState = "ForwardErrorCorrection", "update";
        }
    }

    object!(SecretsManagerEncryptionKeyConfiguration = "AWS::MediaConnect::RouterOutput.SecretsManagerEncryptionKeyConfiguration", "mediaconnect-routeroutput-secretsmanagerencryptionkeyconfiguration");
    impl SecretsManagerEncryptionKeyConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            secret_arn: m::Arn = "SecretArn", "update";
        }
    }

    object!(SrtCallerRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.SrtCallerRouterOutputConfiguration", "mediaconnect-routeroutput-srtcallerrouteroutputconfiguration");
    impl SrtCallerRouterOutputConfiguration {
        new! {
            destination_address: String = "DestinationAddress", "update";
            destination_port: i64 = "DestinationPort", "update; 1024 to 65535";
            minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds", "update; 10 to 10000";
        }
        set! {
            encryption_configuration: SrtEncryptionConfiguration = "EncryptionConfiguration", "update";
            stream_id: String = "StreamId", "update";
        }
    }

    object!(SrtEncryptionConfiguration = "AWS::MediaConnect::RouterOutput.SrtEncryptionConfiguration", "mediaconnect-routeroutput-srtencryptionconfiguration");
    impl SrtEncryptionConfiguration {
        new! {
            encryption_key: SecretsManagerEncryptionKeyConfiguration = "EncryptionKey", "update";
        }
    }

    object!(SrtListenerRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.SrtListenerRouterOutputConfiguration", "mediaconnect-routeroutput-srtlistenerrouteroutputconfiguration");
    impl SrtListenerRouterOutputConfiguration {
        new! {
            minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds", "update; 10 to 10000";
            port: i64 = "Port", "update; 3000 to 30000";
        }
        set! {
            encryption_configuration: SrtEncryptionConfiguration = "EncryptionConfiguration", "update";
        }
    }

    object!(StandardRouterOutputConfiguration = "AWS::MediaConnect::RouterOutput.StandardRouterOutputConfiguration", "mediaconnect-routeroutput-standardrouteroutputconfiguration");
    impl StandardRouterOutputConfiguration {
        new! {
            network_interface_arn: m::Arn = "NetworkInterfaceArn", "replacement";
            protocol_configuration: RouterOutputProtocolConfiguration = "ProtocolConfiguration", "update";
        }
        set! {
            protocol: RouterOutputProtocol = "Protocol", "update";
        }
    }

    object!(TlsEncryption = "AWS::MediaConnect::RouterOutput.TlsEncryption", "mediaconnect-routeroutput-tlsencryption");
    impl TlsEncryption {
        new! {
            encryption_configuration: TlsEncryptionConfiguration = "EncryptionConfiguration", "update";
        }
        set! {
            encryption_type: TlsEncryptionType = "EncryptionType", "update";
        }
    }

    object!(TlsEncryptionConfiguration = "AWS::MediaConnect::RouterOutput.TlsEncryptionConfiguration", "mediaconnect-routeroutput-tlsencryptionconfiguration");
    impl TlsEncryptionConfiguration {
        new! {
            public: PublicTlsEncryptionConfiguration = "Public", "update";
        }
    }
    values! { RoutingScope: Regional = "REGIONAL", Global = "GLOBAL" }
    values! { RouterOutputTier: Output100 = "OUTPUT_100", Output50 = "OUTPUT_50", Output20 = "OUTPUT_20" }
    values! { FabricLatencyMode: Balanced = "BALANCED", LowLatency = "LOW_LATENCY" }
    values! { FlowTransitEncryptionKeyType: SecretsManager = "SECRETS_MANAGER", Automatic = "AUTOMATIC" }
    values! { MediaLiveInputPipelineId: Pipeline0 = "PIPELINE_0", Pipeline1 = "PIPELINE_1" }
    values! { MediaLiveTransitEncryptionKeyType: SecretsManager = "SECRETS_MANAGER", Automatic = "AUTOMATIC" }
    values! { Day: Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY", Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
    values! { ForwardErrorCorrectionState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { RouterOutputProtocol: Rtp = "RTP", Rist = "RIST", SrtCaller = "SRT_CALLER", SrtListener = "SRT_LISTENER", RtmpPush = "RTMP_PUSH" }
    values! { TlsEncryptionType: Public = "PUBLIC" }
}

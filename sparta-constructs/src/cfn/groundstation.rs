// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::GroundStation`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Config = "AWS::GroundStation::Config", "groundstation-config", List("Tags"), m::groundstation::ConfigArn
}
impl Config {
    new! {
        name: String = "Name", "update";
        config_data: config::ConfigData = "ConfigData", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Config> {
    get! {
        attr_arn: m::groundstation::ConfigArn = "Arn";
        attr_id: String = "Id";
        attr_type: String = "Type";
    }
}
give! { Config: m::Arn = Ref; m::groundstation::ConfigArn = Ref; }
/// Property types and values of [`Config`].
pub mod config {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AntennaDownlinkConfig = "AWS::GroundStation::Config.AntennaDownlinkConfig", "groundstation-config-antennadownlinkconfig");
    impl AntennaDownlinkConfig {
        new! {}
        set! {
            spectrum_config: SpectrumConfig = "SpectrumConfig", "update";
        }
    }

    object!(AntennaDownlinkDemodDecodeConfig = "AWS::GroundStation::Config.AntennaDownlinkDemodDecodeConfig", "groundstation-config-antennadownlinkdemoddecodeconfig");
    impl AntennaDownlinkDemodDecodeConfig {
        new! {}
        set! {
            decode_config: DecodeConfig = "DecodeConfig", "update";
            demodulation_config: DemodulationConfig = "DemodulationConfig", "update";
            spectrum_config: SpectrumConfig = "SpectrumConfig", "update";
        }
    }

    object!(AntennaUplinkConfig = "AWS::GroundStation::Config.AntennaUplinkConfig", "groundstation-config-antennauplinkconfig");
    impl AntennaUplinkConfig {
        new! {}
        set! {
            spectrum_config: UplinkSpectrumConfig = "SpectrumConfig", "update";
            target_eirp: Eirp = "TargetEirp", "update";
            transmit_disabled: bool = "TransmitDisabled", "update";
        }
    }

    object!(ConfigData = "AWS::GroundStation::Config.ConfigData", "groundstation-config-configdata");
    impl ConfigData {
        new! {}
        set! {
            antenna_downlink_config: AntennaDownlinkConfig = "AntennaDownlinkConfig", "update";
            antenna_downlink_demod_decode_config: AntennaDownlinkDemodDecodeConfig = "AntennaDownlinkDemodDecodeConfig", "update";
            antenna_uplink_config: AntennaUplinkConfig = "AntennaUplinkConfig", "update";
            dataflow_endpoint_config: DataflowEndpointConfig = "DataflowEndpointConfig", "update";
            s3_recording_config: S3RecordingConfig = "S3RecordingConfig", "update";
            telemetry_sink_config: TelemetrySinkConfig = "TelemetrySinkConfig", "update";
            tracking_config: TrackingConfig = "TrackingConfig", "update";
            uplink_echo_config: UplinkEchoConfig = "UplinkEchoConfig", "update";
        }
    }

    object!(DataflowEndpointConfig = "AWS::GroundStation::Config.DataflowEndpointConfig", "groundstation-config-dataflowendpointconfig");
    impl DataflowEndpointConfig {
        new! {}
        set! {
            dataflow_endpoint_name: String = "DataflowEndpointName", "update";
            dataflow_endpoint_region: String = "DataflowEndpointRegion", "update";
        }
    }

    object!(DecodeConfig = "AWS::GroundStation::Config.DecodeConfig", "groundstation-config-decodeconfig");
    impl DecodeConfig {
        new! {}
        set! {
            unvalidated_json: String = "UnvalidatedJSON", "update";
        }
    }

    object!(DemodulationConfig = "AWS::GroundStation::Config.DemodulationConfig", "groundstation-config-demodulationconfig");
    impl DemodulationConfig {
        new! {}
        set! {
            unvalidated_json: String = "UnvalidatedJSON", "update";
        }
    }

    object!(Eirp = "AWS::GroundStation::Config.Eirp", "groundstation-config-eirp");
    impl Eirp {
        new! {}
        set! {
            units: EirpUnits = "Units", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(Frequency = "AWS::GroundStation::Config.Frequency", "groundstation-config-frequency");
    impl Frequency {
        new! {}
        set! {
            units: FrequencyUnits = "Units", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(FrequencyBandwidth = "AWS::GroundStation::Config.FrequencyBandwidth", "groundstation-config-frequencybandwidth");
    impl FrequencyBandwidth {
        new! {}
        set! {
            units: BandwidthUnits = "Units", "update";
            value: v::Number = "Value", "update";
        }
    }

    object!(KinesisDataStreamData = "AWS::GroundStation::Config.KinesisDataStreamData", "groundstation-config-kinesisdatastreamdata");
    impl KinesisDataStreamData {
        new! {
            kinesis_data_stream_arn: m::Arn = "KinesisDataStreamArn", "update";
            kinesis_role_arn: m::iam::RoleArn = "KinesisRoleArn", "update";
        }
    }

    object!(S3RecordingConfig = "AWS::GroundStation::Config.S3RecordingConfig", "groundstation-config-s3recordingconfig");
    impl S3RecordingConfig {
        new! {}
        set! {
            bucket_arn: m::s3::BucketArn = "BucketArn", "update";
            prefix: String = "Prefix", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
    }

    object!(SpectrumConfig = "AWS::GroundStation::Config.SpectrumConfig", "groundstation-config-spectrumconfig");
    impl SpectrumConfig {
        new! {}
        set! {
            bandwidth: FrequencyBandwidth = "Bandwidth", "update";
            center_frequency: Frequency = "CenterFrequency", "update";
            polarization: Polarization = "Polarization", "update";
        }
    }

    object!(TelemetrySinkConfig = "AWS::GroundStation::Config.TelemetrySinkConfig", "groundstation-config-telemetrysinkconfig");
    impl TelemetrySinkConfig {
        new! {
            telemetry_sink_type: TelemetrySinkType = "TelemetrySinkType", "update";
            telemetry_sink_data: TelemetrySinkData = "TelemetrySinkData", "update";
        }
    }

    object!(TelemetrySinkData = "AWS::GroundStation::Config.TelemetrySinkData", "groundstation-config-telemetrysinkdata");
    impl TelemetrySinkData {
        new! {
            kinesis_data_stream_data: KinesisDataStreamData = "KinesisDataStreamData", "update";
        }
    }

    object!(TrackingConfig = "AWS::GroundStation::Config.TrackingConfig", "groundstation-config-trackingconfig");
    impl TrackingConfig {
        new! {}
        set! {
            autotrack: Autotrack = "Autotrack", "update";
        }
    }

    object!(UplinkEchoConfig = "AWS::GroundStation::Config.UplinkEchoConfig", "groundstation-config-uplinkechoconfig");
    impl UplinkEchoConfig {
        new! {}
        set! {
            antenna_uplink_config_arn: m::Arn = "AntennaUplinkConfigArn", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(UplinkSpectrumConfig = "AWS::GroundStation::Config.UplinkSpectrumConfig", "groundstation-config-uplinkspectrumconfig");
    impl UplinkSpectrumConfig {
        new! {}
        set! {
            center_frequency: Frequency = "CenterFrequency", "update";
            polarization: Polarization = "Polarization", "update";
        }
    }
    values! { EirpUnits: DBw = "dBW" }
    values! { FrequencyUnits: GHz = "GHz", MHz = "MHz", KHz = "kHz" }
    values! { BandwidthUnits: GHz = "GHz", MHz = "MHz", KHz = "kHz" }
    values! { Polarization: LeftHand = "LEFT_HAND", RightHand = "RIGHT_HAND", None = "NONE" }
    values! { TelemetrySinkType: KinesisDataStream = "KINESIS_DATA_STREAM" }
    values! { Autotrack: Required = "REQUIRED", Preferred = "PREFERRED", Removed = "REMOVED" }
}

resource! {
    DataflowEndpointGroup = "AWS::GroundStation::DataflowEndpointGroup", "groundstation-dataflowendpointgroup", List("Tags"), String
}
impl DataflowEndpointGroup {
    new! {
        endpoint_details: [dataflow_endpoint_group::EndpointDetails] = "EndpointDetails", "replacement; 1 to 500 items";
    }
    set! {
        contact_post_pass_duration_seconds: i64 = "ContactPostPassDurationSeconds", "replacement; 30 to 480";
        contact_pre_pass_duration_seconds: i64 = "ContactPrePassDurationSeconds", "replacement; 30 to 480";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DataflowEndpointGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { DataflowEndpointGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DataflowEndpointGroup`].
pub mod dataflow_endpoint_group {
    use crate::value::meaning as m;
    object!(AwsGroundStationAgentEndpoint = "AWS::GroundStation::DataflowEndpointGroup.AwsGroundStationAgentEndpoint", "groundstation-dataflowendpointgroup-awsgroundstationagentendpoint");
    impl AwsGroundStationAgentEndpoint {
        new! {}
        set! {
            agent_status: AgentStatus = "AgentStatus", "update";
            audit_results: AuditResults = "AuditResults", "update";
            egress_address: ConnectionDetails = "EgressAddress", "update";
            ingress_address: RangedConnectionDetails = "IngressAddress", "update";
            name: String = "Name", "update";
        }
    }

    object!(ConnectionDetails = "AWS::GroundStation::DataflowEndpointGroup.ConnectionDetails", "groundstation-dataflowendpointgroup-connectiondetails");
    impl ConnectionDetails {
        new! {}
        set! {
            mtu: i64 = "Mtu", "update";
            socket_address: SocketAddress = "SocketAddress", "update";
        }
    }

    object!(DataflowEndpoint = "AWS::GroundStation::DataflowEndpointGroup.DataflowEndpoint", "groundstation-dataflowendpointgroup-dataflowendpoint");
    impl DataflowEndpoint {
        new! {}
        set! {
            address: SocketAddress = "Address", "update";
            mtu: i64 = "Mtu", "update";
            name: String = "Name", "update";
        }
    }

    object!(EndpointDetails = "AWS::GroundStation::DataflowEndpointGroup.EndpointDetails", "groundstation-dataflowendpointgroup-endpointdetails");
    impl EndpointDetails {
        new! {}
        set! {
            aws_ground_station_agent_endpoint: AwsGroundStationAgentEndpoint = "AwsGroundStationAgentEndpoint", "update";
            endpoint: DataflowEndpoint = "Endpoint", "update";
            security_details: SecurityDetails = "SecurityDetails", "update";
        }
    }

    object!(IntegerRange = "AWS::GroundStation::DataflowEndpointGroup.IntegerRange", "groundstation-dataflowendpointgroup-integerrange");
    impl IntegerRange {
        new! {}
        set! {
            maximum: i64 = "Maximum", "update";
            minimum: i64 = "Minimum", "update";
        }
    }

    object!(RangedConnectionDetails = "AWS::GroundStation::DataflowEndpointGroup.RangedConnectionDetails", "groundstation-dataflowendpointgroup-rangedconnectiondetails");
    impl RangedConnectionDetails {
        new! {}
        set! {
            mtu: i64 = "Mtu", "update";
            socket_address: RangedSocketAddress = "SocketAddress", "update";
        }
    }

    object!(RangedSocketAddress = "AWS::GroundStation::DataflowEndpointGroup.RangedSocketAddress", "groundstation-dataflowendpointgroup-rangedsocketaddress");
    impl RangedSocketAddress {
        new! {}
        set! {
            name: String = "Name", "update; 7 to 16 characters";
            port_range: IntegerRange = "PortRange", "update";
        }
    }

    object!(SecurityDetails = "AWS::GroundStation::DataflowEndpointGroup.SecurityDetails", "groundstation-dataflowendpointgroup-securitydetails");
    impl SecurityDetails {
        new! {}
        set! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 30 to 165 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(SocketAddress = "AWS::GroundStation::DataflowEndpointGroup.SocketAddress", "groundstation-dataflowendpointgroup-socketaddress");
    impl SocketAddress {
        new! {}
        set! {
            name: String = "Name", "update";
            port: i64 = "Port", "update";
        }
    }
    values! { AgentStatus: Success = "SUCCESS", Failed = "FAILED", Active = "ACTIVE", Inactive = "INACTIVE" }
    values! { AuditResults: Healthy = "HEALTHY", Unhealthy = "UNHEALTHY" }
}

resource! {
    DataflowEndpointGroupV2 = "AWS::GroundStation::DataflowEndpointGroupV2", "groundstation-dataflowendpointgroupv2", List("Tags"), String
}
impl DataflowEndpointGroupV2 {
    new! {}
    set! {
        contact_post_pass_duration_seconds: i64 = "ContactPostPassDurationSeconds", "replacement; 30 to 480";
        contact_pre_pass_duration_seconds: i64 = "ContactPrePassDurationSeconds", "replacement; 30 to 480";
        endpoints: [dataflow_endpoint_group_v2::CreateEndpointDetails] = "Endpoints", "replacement; 1 to 12 items; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DataflowEndpointGroupV2> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_endpoint_details: [v::Json] = "EndpointDetails";
        attr_id: String = "Id";
    }
}
give! { DataflowEndpointGroupV2: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DataflowEndpointGroupV2`].
pub mod dataflow_endpoint_group_v2 {
    object!(ConnectionDetails = "AWS::GroundStation::DataflowEndpointGroupV2.ConnectionDetails", "groundstation-dataflowendpointgroupv2-connectiondetails");
    impl ConnectionDetails {
        new! {
            socket_address: SocketAddress = "SocketAddress", "update";
        }
        set! {
            mtu: i64 = "Mtu", "update; 1400 to 1500";
        }
    }

    object!(CreateEndpointDetails = "AWS::GroundStation::DataflowEndpointGroupV2.CreateEndpointDetails", "groundstation-dataflowendpointgroupv2-createendpointdetails");
    impl CreateEndpointDetails {
        new! {}
        set! {
            downlink_aws_ground_station_agent_endpoint: DownlinkAwsGroundStationAgentEndpoint = "DownlinkAwsGroundStationAgentEndpoint", "update";
            uplink_aws_ground_station_agent_endpoint: UplinkAwsGroundStationAgentEndpoint = "UplinkAwsGroundStationAgentEndpoint", "update";
        }
    }

    object!(DownlinkAwsGroundStationAgentEndpoint = "AWS::GroundStation::DataflowEndpointGroupV2.DownlinkAwsGroundStationAgentEndpoint", "groundstation-dataflowendpointgroupv2-downlinkawsgroundstationagentendpoint");
    impl DownlinkAwsGroundStationAgentEndpoint {
        new! {
            name: String = "Name", "update";
            dataflow_details: DownlinkDataflowDetails = "DataflowDetails", "update";
        }
    }

    object!(DownlinkAwsGroundStationAgentEndpointDetails = "AWS::GroundStation::DataflowEndpointGroupV2.DownlinkAwsGroundStationAgentEndpointDetails", "groundstation-dataflowendpointgroupv2-downlinkawsgroundstationagentendpointdetails");
    impl DownlinkAwsGroundStationAgentEndpointDetails {
        new! {
            name: String = "Name", "update";
            dataflow_details: DownlinkDataflowDetails = "DataflowDetails", "update";
        }
        set! {
            agent_status: AgentStatus = "AgentStatus", "update";
            audit_results: AuditResults = "AuditResults", "update";
        }
    }

    object!(DownlinkConnectionDetails = "AWS::GroundStation::DataflowEndpointGroupV2.DownlinkConnectionDetails", "groundstation-dataflowendpointgroupv2-downlinkconnectiondetails");
    impl DownlinkConnectionDetails {
        new! {
            agent_ip_and_port_address: RangedConnectionDetails = "AgentIpAndPortAddress", "update";
            egress_address_and_port: ConnectionDetails = "EgressAddressAndPort", "update";
        }
    }

    object!(DownlinkDataflowDetails = "AWS::GroundStation::DataflowEndpointGroupV2.DownlinkDataflowDetails", "groundstation-dataflowendpointgroupv2-downlinkdataflowdetails");
    impl DownlinkDataflowDetails {
        new! {
            agent_connection_details: DownlinkConnectionDetails = "AgentConnectionDetails", "update";
        }
    }

    object!(EndpointDetails = "AWS::GroundStation::DataflowEndpointGroupV2.EndpointDetails", "groundstation-dataflowendpointgroupv2-endpointdetails");
    impl EndpointDetails {
        new! {}
        set! {
            downlink_aws_ground_station_agent_endpoint: DownlinkAwsGroundStationAgentEndpointDetails = "DownlinkAwsGroundStationAgentEndpoint", "update";
            uplink_aws_ground_station_agent_endpoint: UplinkAwsGroundStationAgentEndpointDetails = "UplinkAwsGroundStationAgentEndpoint", "update";
        }
    }

    object!(IntegerRange = "AWS::GroundStation::DataflowEndpointGroupV2.IntegerRange", "groundstation-dataflowendpointgroupv2-integerrange");
    impl IntegerRange {
        new! {
            maximum: i64 = "Maximum", "update";
            minimum: i64 = "Minimum", "update";
        }
    }

    object!(RangedConnectionDetails = "AWS::GroundStation::DataflowEndpointGroupV2.RangedConnectionDetails", "groundstation-dataflowendpointgroupv2-rangedconnectiondetails");
    impl RangedConnectionDetails {
        new! {
            socket_address: RangedSocketAddress = "SocketAddress", "update";
        }
        set! {
            mtu: i64 = "Mtu", "update; 1400 to 1500";
        }
    }

    object!(RangedSocketAddress = "AWS::GroundStation::DataflowEndpointGroupV2.RangedSocketAddress", "groundstation-dataflowendpointgroupv2-rangedsocketaddress");
    impl RangedSocketAddress {
        new! {
            name: String = "Name", "update";
            port_range: IntegerRange = "PortRange", "update";
        }
    }

    object!(SocketAddress = "AWS::GroundStation::DataflowEndpointGroupV2.SocketAddress", "groundstation-dataflowendpointgroupv2-socketaddress");
    impl SocketAddress {
        new! {
            name: String = "Name", "update";
            port: i64 = "Port", "update";
        }
    }

    object!(UplinkAwsGroundStationAgentEndpoint = "AWS::GroundStation::DataflowEndpointGroupV2.UplinkAwsGroundStationAgentEndpoint", "groundstation-dataflowendpointgroupv2-uplinkawsgroundstationagentendpoint");
    impl UplinkAwsGroundStationAgentEndpoint {
        new! {
            name: String = "Name", "update";
            dataflow_details: UplinkDataflowDetails = "DataflowDetails", "update";
        }
    }

    object!(UplinkAwsGroundStationAgentEndpointDetails = "AWS::GroundStation::DataflowEndpointGroupV2.UplinkAwsGroundStationAgentEndpointDetails", "groundstation-dataflowendpointgroupv2-uplinkawsgroundstationagentendpointdetails");
    impl UplinkAwsGroundStationAgentEndpointDetails {
        new! {
            name: String = "Name", "update";
            dataflow_details: UplinkDataflowDetails = "DataflowDetails", "update";
        }
        set! {
            agent_status: AgentStatus = "AgentStatus", "update";
            audit_results: AuditResults = "AuditResults", "update";
        }
    }

    object!(UplinkConnectionDetails = "AWS::GroundStation::DataflowEndpointGroupV2.UplinkConnectionDetails", "groundstation-dataflowendpointgroupv2-uplinkconnectiondetails");
    impl UplinkConnectionDetails {
        new! {
            agent_ip_and_port_address: RangedConnectionDetails = "AgentIpAndPortAddress", "update";
            ingress_address_and_port: ConnectionDetails = "IngressAddressAndPort", "update";
        }
    }

    object!(UplinkDataflowDetails = "AWS::GroundStation::DataflowEndpointGroupV2.UplinkDataflowDetails", "groundstation-dataflowendpointgroupv2-uplinkdataflowdetails");
    impl UplinkDataflowDetails {
        new! {
            agent_connection_details: UplinkConnectionDetails = "AgentConnectionDetails", "update";
        }
    }
    values! { AgentStatus: Success = "SUCCESS", Failed = "FAILED", Active = "ACTIVE", Inactive = "INACTIVE" }
    values! { AuditResults: Healthy = "HEALTHY", Unhealthy = "UNHEALTHY" }
}

resource! {
    MissionProfile = "AWS::GroundStation::MissionProfile", "groundstation-missionprofile", List("Tags"), String
}
impl MissionProfile {
    new! {
        tracking_config_arn: m::groundstation::ConfigArn = "TrackingConfigArn", "update; 82 to 424 characters";
        name: String = "Name", "update";
        dataflow_edges: [mission_profile::DataflowEdge] = "DataflowEdges", "update; 1 to 500 items";
        minimum_viable_contact_duration_seconds: i64 = "MinimumViableContactDurationSeconds", "update; 1 to 21600";
    }
    set! {
        contact_post_pass_duration_seconds: i64 = "ContactPostPassDurationSeconds", "update; 0 to 21600";
        contact_pre_pass_duration_seconds: i64 = "ContactPrePassDurationSeconds", "update; 0 to 21600";
        streams_kms_key: mission_profile::StreamsKmsKey = "StreamsKmsKey", "update";
        streams_kms_role: String = "StreamsKmsRole", "update; 30 to 165 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        telemetry_sink_config_arn: m::Arn = "TelemetrySinkConfigArn", "update; 82 to 424 characters";
    }
}
impl c::Handle<MissionProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_region: String = "Region";
    }
}
give! { MissionProfile: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`MissionProfile`].
pub mod mission_profile {
    use crate::value::meaning as m;
    object!(DataflowEdge = "AWS::GroundStation::MissionProfile.DataflowEdge", "groundstation-missionprofile-dataflowedge");
    impl DataflowEdge {
        new! {}
        set! {
            destination: m::groundstation::ConfigArn = "Destination", "update";
            source: m::groundstation::ConfigArn = "Source", "update";
        }
    }

    object!(StreamsKmsKey = "AWS::GroundStation::MissionProfile.StreamsKmsKey", "groundstation-missionprofile-streamskmskey");
    impl StreamsKmsKey {
        new! {}
        set! {
            kms_alias_arn: m::Arn = "KmsAliasArn", "update";
            kms_alias_name: String = "KmsAliasName", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }
}

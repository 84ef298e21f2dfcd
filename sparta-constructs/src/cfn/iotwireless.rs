// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTWireless`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Destination = "AWS::IoTWireless::Destination", "iotwireless-destination", List("Tags"), String
}
impl Destination {
    new! {
        expression_type: destination::ExpressionType = "ExpressionType", "update";
        name: String = "Name", "replacement; at most 128 characters";
        expression: String = "Expression", "update; at most 2048 characters";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Destination> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Destination: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Destination`].
pub mod destination {
    values! { ExpressionType: RuleName = "RuleName", MqttTopic = "MqttTopic", SnsTopic = "SnsTopic" }
}

resource! {
    DeviceProfile = "AWS::IoTWireless::DeviceProfile", "iotwireless-deviceprofile", List("Tags"), String
}
impl DeviceProfile {
    new! {}
    set! {
        lorawan: device_profile::LorawanDeviceProfile = "LoRaWAN", "replacement";
        name: String = "Name", "replacement; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DeviceProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { DeviceProfile: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DeviceProfile`].
pub mod device_profile {
    object!(LorawanDeviceProfile = "AWS::IoTWireless::DeviceProfile.LoRaWANDeviceProfile", "iotwireless-deviceprofile-lorawandeviceprofile");
    impl LorawanDeviceProfile {
        new! {}
        set! {
            class_b_timeout: i64 = "ClassBTimeout", "update; 0 to 1000";
            class_c_timeout: i64 = "ClassCTimeout", "update; 0 to 1000";
            factory_preset_freqs_list: [i64] = "FactoryPresetFreqsList", "update; at most 20 items";
            mac_version: String = "MacVersion", "update; at most 64 characters";
            max_duty_cycle: i64 = "MaxDutyCycle", "update; 0 to 100";
            max_eirp: i64 = "MaxEirp", "update; 0 to 15";
            ping_slot_dr: i64 = "PingSlotDr", "update; 0 to 15";
            ping_slot_freq: i64 = "PingSlotFreq", "update; 1000000 to 16700000";
            ping_slot_period: i64 = "PingSlotPeriod", "update; 128 to 4096";
            reg_params_revision: String = "RegParamsRevision", "update; at most 64 characters";
            rf_region: String = "RfRegion", "update; at most 64 characters";
            rx_data_rate2: i64 = "RxDataRate2", "update; 0 to 15";
            rx_delay1: i64 = "RxDelay1", "update; 0 to 15";
            rx_dr_offset1: i64 = "RxDrOffset1", "update; 0 to 7";
            rx_freq2: i64 = "RxFreq2", "update; 1000000 to 16700000";
            supports32_bit_f_cnt: bool = "Supports32BitFCnt", "update";
            supports_class_b: bool = "SupportsClassB", "update";
            supports_class_c: bool = "SupportsClassC", "update";
            supports_join: bool = "SupportsJoin", "update";
        }
    }
}

resource! {
    FuotaTask = "AWS::IoTWireless::FuotaTask", "iotwireless-fuotatask", List("Tags"), String
}
impl FuotaTask {
    new! {
        firmware_update_image: String = "FirmwareUpdateImage", "update; 1 to 2048 characters";
        firmware_update_role: String = "FirmwareUpdateRole", "update; 1 to 256 characters";
        lorawan: fuota_task::Lorawan = "LoRaWAN", "update";
    }
    set! {
        associate_multicast_group: String = "AssociateMulticastGroup", "update; at most 256 characters";
        associate_wireless_device: String = "AssociateWirelessDevice", "update; at most 256 characters";
        description: String = "Description", "update; at most 2048 characters";
        disassociate_multicast_group: String = "DisassociateMulticastGroup", "update; at most 256 characters";
        disassociate_wireless_device: String = "DisassociateWirelessDevice", "update; at most 256 characters";
        name: String = "Name", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<FuotaTask> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_fuota_task_status: String = "FuotaTaskStatus";
        attr_id: String = "Id";
        attr_lorawan_start_time: String = "LoRaWAN.StartTime";
    }
}
give! { FuotaTask: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`FuotaTask`].
pub mod fuota_task {
    object!(Lorawan = "AWS::IoTWireless::FuotaTask.LoRaWAN", "iotwireless-fuotatask-lorawan");
    impl Lorawan {
        new! {
            rf_region: RfRegion = "RfRegion", "update; 1 to 64 characters";
        }
    }
    values! { RfRegion: As923_1 = "AS923-1", As923_2 = "AS923-2", As923_3 = "AS923-3", As923_4 = "AS923-4", Au915 = "AU915", Cn470 = "CN470", Cn779 = "CN779", Eu433 = "EU433", Eu868 = "EU868", In865 = "IN865", Kr920 = "KR920", Ru864 = "RU864", Us915 = "US915" }
}

resource! {
    MulticastGroup = "AWS::IoTWireless::MulticastGroup", "iotwireless-multicastgroup", List("Tags"), String
}
impl MulticastGroup {
    new! {
        lorawan: multicast_group::Lorawan = "LoRaWAN", "update";
    }
    set! {
        associate_wireless_device: String = "AssociateWirelessDevice", "update; at most 256 characters";
        description: String = "Description", "update; at most 2048 characters";
        disassociate_wireless_device: String = "DisassociateWirelessDevice", "update; at most 256 characters";
        name: String = "Name", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<MulticastGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_lorawan_number_of_devices_in_group: i64 = "LoRaWAN.NumberOfDevicesInGroup";
        attr_lorawan_number_of_devices_requested: i64 = "LoRaWAN.NumberOfDevicesRequested";
        attr_status: String = "Status";
    }
}
give! { MulticastGroup: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`MulticastGroup`].
pub mod multicast_group {
    object!(Lorawan = "AWS::IoTWireless::MulticastGroup.LoRaWAN", "iotwireless-multicastgroup-lorawan");
    impl Lorawan {
        new! {
            dl_class: DlClass = "DlClass", "update; 1 to 64 characters";
            rf_region: RfRegion = "RfRegion", "update; 1 to 64 characters";
        }
    }
    values! { DlClass: ClassB = "ClassB", ClassC = "ClassC" }
    values! { RfRegion: As923_1 = "AS923-1", As923_2 = "AS923-2", As923_3 = "AS923-3", As923_4 = "AS923-4", Au915 = "AU915", Cn470 = "CN470", Cn779 = "CN779", Eu433 = "EU433", Eu868 = "EU868", In865 = "IN865", Kr920 = "KR920", Ru864 = "RU864", Us915 = "US915" }
}

resource! {
    NetworkAnalyzerConfiguration = "AWS::IoTWireless::NetworkAnalyzerConfiguration", "iotwireless-networkanalyzerconfiguration", List("Tags"), String
}
impl NetworkAnalyzerConfiguration {
    new! {
        name: String = "Name", "replacement; 1 to 1024 characters";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 200 items";
        trace_content: network_analyzer_configuration::TraceContent = "TraceContent", "update";
        wireless_devices: [String] = "WirelessDevices", "update; at most 250 items";
        wireless_gateways: [String] = "WirelessGateways", "update; at most 250 items";
    }
}
impl c::Handle<NetworkAnalyzerConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { NetworkAnalyzerConfiguration: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`NetworkAnalyzerConfiguration`].
pub mod network_analyzer_configuration {
    object!(TraceContent = "AWS::IoTWireless::NetworkAnalyzerConfiguration.TraceContent", "iotwireless-networkanalyzerconfiguration-tracecontent");
    impl TraceContent {
        new! {}
        set! {
            log_level: LogLevel = "LogLevel", "update";
            wireless_device_frame_info: WirelessDeviceFrameInfo = "WirelessDeviceFrameInfo", "update";
        }
    }
    values! { LogLevel: Info = "INFO", Error = "ERROR", Disabled = "DISABLED" }
    values! { WirelessDeviceFrameInfo: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    PartnerAccount = "AWS::IoTWireless::PartnerAccount", "iotwireless-partneraccount", List("Tags"), String
}
impl PartnerAccount {
    new! {}
    set! {
        account_linked: bool = "AccountLinked", "update";
        partner_account_id: String = "PartnerAccountId", "replacement; at most 256 characters";
        partner_type: partner_account::PartnerType = "PartnerType", "update";
        sidewalk: partner_account::SidewalkAccountInfo = "Sidewalk", "update; cannot be read back";
        sidewalk_response: partner_account::SidewalkAccountInfoWithFingerprint = "SidewalkResponse", "update";
        sidewalk_update: partner_account::SidewalkUpdateAccount = "SidewalkUpdate", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<PartnerAccount> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_fingerprint: String = "Fingerprint";
    }
}
give! { PartnerAccount: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PartnerAccount`].
pub mod partner_account {
    use crate::value::meaning as m;
    object!(SidewalkAccountInfo = "AWS::IoTWireless::PartnerAccount.SidewalkAccountInfo", "iotwireless-partneraccount-sidewalkaccountinfo");
    impl SidewalkAccountInfo {
        new! {
            app_server_private_key: String = "AppServerPrivateKey", "update; 1 to 4096 characters";
        }
    }

    object!(SidewalkAccountInfoWithFingerprint = "AWS::IoTWireless::PartnerAccount.SidewalkAccountInfoWithFingerprint", "iotwireless-partneraccount-sidewalkaccountinfowithfingerprint");
    impl SidewalkAccountInfoWithFingerprint {
        new! {}
        set! {
            amazon_id: String = "AmazonId", "update; at most 2048 characters";
            arn: m::Arn = "Arn", "update";
            fingerprint: String = "Fingerprint", "update; 64 characters";
        }
    }

    object!(SidewalkUpdateAccount = "AWS::IoTWireless::PartnerAccount.SidewalkUpdateAccount", "iotwireless-partneraccount-sidewalkupdateaccount");
    impl SidewalkUpdateAccount {
        new! {}
        set! {
            app_server_private_key: String = "AppServerPrivateKey", "update; 1 to 4096 characters";
        }
    }
    values! { PartnerType: Sidewalk = "Sidewalk" }
}

resource! {
    ServiceProfile = "AWS::IoTWireless::ServiceProfile", "iotwireless-serviceprofile", List("Tags"), String
}
impl ServiceProfile {
    new! {}
    set! {
        lorawan: service_profile::LorawanServiceProfile = "LoRaWAN", "replacement";
        name: String = "Name", "replacement; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<ServiceProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_lorawan_channel_mask: String = "LoRaWAN.ChannelMask";
        attr_lorawan_dev_status_req_freq: i64 = "LoRaWAN.DevStatusReqFreq";
        attr_lorawan_dl_bucket_size: i64 = "LoRaWAN.DlBucketSize";
        attr_lorawan_dl_rate: i64 = "LoRaWAN.DlRate";
        attr_lorawan_dl_rate_policy: String = "LoRaWAN.DlRatePolicy";
        attr_lorawan_dr_max: i64 = "LoRaWAN.DrMax";
        attr_lorawan_dr_min: i64 = "LoRaWAN.DrMin";
        attr_lorawan_hr_allowed: bool = "LoRaWAN.HrAllowed";
        attr_lorawan_min_gw_diversity: i64 = "LoRaWAN.MinGwDiversity";
        attr_lorawan_nwk_geo_loc: bool = "LoRaWAN.NwkGeoLoc";
        attr_lorawan_report_dev_status_battery: bool = "LoRaWAN.ReportDevStatusBattery";
        attr_lorawan_report_dev_status_margin: bool = "LoRaWAN.ReportDevStatusMargin";
        attr_lorawan_target_per: i64 = "LoRaWAN.TargetPer";
        attr_lorawan_ul_bucket_size: i64 = "LoRaWAN.UlBucketSize";
        attr_lorawan_ul_rate: i64 = "LoRaWAN.UlRate";
        attr_lorawan_ul_rate_policy: String = "LoRaWAN.UlRatePolicy";
        attr_lorawan_response: v::Json = "LoRaWANResponse";
    }
}
give! { ServiceProfile: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ServiceProfile`].
pub mod service_profile {
    object!(LorawanServiceProfile = "AWS::IoTWireless::ServiceProfile.LoRaWANServiceProfile", "iotwireless-serviceprofile-lorawanserviceprofile");
    impl LorawanServiceProfile {
        new! {}
        set! {
            add_gw_metadata: bool = "AddGwMetadata", "update";
            pr_allowed: bool = "PrAllowed", "update";
            ra_allowed: bool = "RaAllowed", "update";
        }
    }
}

resource! {
    TaskDefinition = "AWS::IoTWireless::TaskDefinition", "iotwireless-taskdefinition", List("Tags"), String
}
impl TaskDefinition {
    new! {
        auto_create_tasks: bool = "AutoCreateTasks", "update";
    }
    set! {
        lorawan_update_gateway_task_entry: task_definition::LorawanUpdateGatewayTaskEntry = "LoRaWANUpdateGatewayTaskEntry", "update";
        name: String = "Name", "update; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        task_definition_type: task_definition::TaskDefinitionType = "TaskDefinitionType", "update";
        update: task_definition::UpdateWirelessGatewayTaskCreate = "Update", "update";
    }
}
impl c::Handle<TaskDefinition> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { TaskDefinition: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`TaskDefinition`].
pub mod task_definition {
    object!(LorawanGatewayVersion = "AWS::IoTWireless::TaskDefinition.LoRaWANGatewayVersion", "iotwireless-taskdefinition-lorawangatewayversion");
    impl LorawanGatewayVersion {
        new! {}
        set! {
            model: String = "Model", "update; 1 to 4096 characters";
            package_version: String = "PackageVersion", "update; 1 to 32 characters";
            station: String = "Station", "update; 1 to 4096 characters";
        }
    }

    object!(LorawanUpdateGatewayTaskCreate = "AWS::IoTWireless::TaskDefinition.LoRaWANUpdateGatewayTaskCreate", "iotwireless-taskdefinition-lorawanupdategatewaytaskcreate");
    impl LorawanUpdateGatewayTaskCreate {
        new! {}
        set! {
            current_version: LorawanGatewayVersion = "CurrentVersion", "update";
            sig_key_crc: i64 = "SigKeyCrc", "update; 1 to 4294967295";
            update_signature: String = "UpdateSignature", "update; 1 to 4096 characters";
            update_version: LorawanGatewayVersion = "UpdateVersion", "update";
        }
    }

    object!(LorawanUpdateGatewayTaskEntry = "AWS::IoTWireless::TaskDefinition.LoRaWANUpdateGatewayTaskEntry", "iotwireless-taskdefinition-lorawanupdategatewaytaskentry");
    impl LorawanUpdateGatewayTaskEntry {
        new! {}
        set! {
            current_version: LorawanGatewayVersion = "CurrentVersion", "update";
            update_version: LorawanGatewayVersion = "UpdateVersion", "update";
        }
    }

    object!(UpdateWirelessGatewayTaskCreate = "AWS::IoTWireless::TaskDefinition.UpdateWirelessGatewayTaskCreate", "iotwireless-taskdefinition-updatewirelessgatewaytaskcreate");
    impl UpdateWirelessGatewayTaskCreate {
        new! {}
        set! {
            lorawan: LorawanUpdateGatewayTaskCreate = "LoRaWAN", "update";
            update_data_role: String = "UpdateDataRole", "update; 1 to 2048 characters";
            update_data_source: String = "UpdateDataSource", "update; 1 to 4096 characters";
        }
    }
    values! { TaskDefinitionType: Update = "UPDATE" }
}

resource! {
    WirelessDevice = "AWS::IoTWireless::WirelessDevice", "iotwireless-wirelessdevice", List("Tags"), String
}
impl WirelessDevice {
    new! {
        destination_name: String = "DestinationName", "update; at most 128 characters";
        type_: wireless_device::Type = "Type", "update";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        last_uplink_received_at: String = "LastUplinkReceivedAt", "update";
        lorawan: wireless_device::LorawanDevice = "LoRaWAN", "update";
        name: String = "Name", "update; at most 256 characters";
        positioning: wireless_device::Positioning = "Positioning", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        thing_arn: m::Arn = "ThingArn", "update";
    }
}
impl c::Handle<WirelessDevice> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_thing_name: String = "ThingName";
    }
}
give! { WirelessDevice: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`WirelessDevice`].
pub mod wireless_device {
    object!(AbpV10x = "AWS::IoTWireless::WirelessDevice.AbpV10x", "iotwireless-wirelessdevice-abpv10x");
    impl AbpV10x {
        new! {
            dev_addr: String = "DevAddr", "update";
            session_keys: SessionKeysAbpV10x = "SessionKeys", "update";
        }
    }

    object!(AbpV11 = "AWS::IoTWireless::WirelessDevice.AbpV11", "iotwireless-wirelessdevice-abpv11");
    impl AbpV11 {
        new! {
            dev_addr: String = "DevAddr", "update";
            session_keys: SessionKeysAbpV11 = "SessionKeys", "update";
        }
    }

    object!(Application = "AWS::IoTWireless::WirelessDevice.Application", "iotwireless-wirelessdevice-application");
    impl Application {
        new! {}
        set! {
            destination_name: String = "DestinationName", "update; at most 128 characters";
            f_port: i64 = "FPort", "update; 1 to 223";
            type_: ApplicationType = "Type", "update";
        }
    }

    object!(FPorts = "AWS::IoTWireless::WirelessDevice.FPorts", "iotwireless-wirelessdevice-fports");
    impl FPorts {
        new! {}
        set! {
            applications: [Application] = "Applications", "update";
        }
    }

    object!(LorawanDevice = "AWS::IoTWireless::WirelessDevice.LoRaWANDevice", "iotwireless-wirelessdevice-lorawandevice");
    impl LorawanDevice {
        new! {}
        set! {
            abp_v10x: AbpV10x = "AbpV10x", "update";
            abp_v11: AbpV11 = "AbpV11", "update";
            dev_eui: String = "DevEui", "update";
            device_profile_id: String = "DeviceProfileId", "update; at most 256 characters";
            f_ports: FPorts = "FPorts", "update";
            otaa_v10x: OtaaV10x = "OtaaV10x", "update";
            otaa_v11: OtaaV11 = "OtaaV11", "update";
            service_profile_id: String = "ServiceProfileId", "update; at most 256 characters";
        }
    }

    object!(OtaaV10x = "AWS::IoTWireless::WirelessDevice.OtaaV10x", "iotwireless-wirelessdevice-otaav10x");
    impl OtaaV10x {
        new! {
            app_key: String = "AppKey", "update";
            app_eui: String = "AppEui", "update";
        }
    }

    object!(OtaaV11 = "AWS::IoTWireless::WirelessDevice.OtaaV11", "iotwireless-wirelessdevice-otaav11");
    impl OtaaV11 {
        new! {
            app_key: String = "AppKey", "update";
            nwk_key: String = "NwkKey", "update";
            join_eui: String = "JoinEui", "update";
        }
    }

    object!(SessionKeysAbpV10x = "AWS::IoTWireless::WirelessDevice.SessionKeysAbpV10x", "iotwireless-wirelessdevice-sessionkeysabpv10x");
    impl SessionKeysAbpV10x {
        new! {
            app_s_key: String = "AppSKey", "update";
            nwk_s_key: String = "NwkSKey", "update";
        }
    }

    object!(SessionKeysAbpV11 = "AWS::IoTWireless::WirelessDevice.SessionKeysAbpV11", "iotwireless-wirelessdevice-sessionkeysabpv11");
    impl SessionKeysAbpV11 {
        new! {
            app_s_key: String = "AppSKey", "update";
            f_nwk_s_int_key: String = "FNwkSIntKey", "update";
            nwk_s_enc_key: String = "NwkSEncKey", "update";
            s_nwk_s_int_key: String = "SNwkSIntKey", "update";
        }
    }
    values! { Positioning: Enabled = "Enabled", Disabled = "Disabled" }
    values! { Type: Sidewalk = "Sidewalk", Lorawan = "LoRaWAN" }
    values! { ApplicationType: SemtechGeolocation = "SemtechGeolocation", SemtechGnss = "SemtechGNSS", SemtechGnssng = "SemtechGNSSNG", SemtechWiFi = "SemtechWiFi" }
}

resource! {
    WirelessDeviceImportTask = "AWS::IoTWireless::WirelessDeviceImportTask", "iotwireless-wirelessdeviceimporttask", List("Tags"), String
}
impl WirelessDeviceImportTask {
    new! {
        destination_name: String = "DestinationName", "update; at most 128 characters";
        sidewalk: wireless_device_import_task::Sidewalk = "Sidewalk", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<WirelessDeviceImportTask> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_date: String = "CreationDate";
        attr_failed_imported_devices_count: i64 = "FailedImportedDevicesCount";
        attr_id: String = "Id";
        attr_initialized_imported_devices_count: i64 = "InitializedImportedDevicesCount";
        attr_onboarded_imported_devices_count: i64 = "OnboardedImportedDevicesCount";
        attr_pending_imported_devices_count: i64 = "PendingImportedDevicesCount";
        attr_sidewalk_device_creation_file_list: [String] = "Sidewalk.DeviceCreationFileList";
        attr_status: String = "Status";
        attr_status_reason: String = "StatusReason";
    }
}
give! { WirelessDeviceImportTask: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`WirelessDeviceImportTask`].
pub mod wireless_device_import_task {
    object!(Sidewalk = "AWS::IoTWireless::WirelessDeviceImportTask.Sidewalk", "iotwireless-wirelessdeviceimporttask-sidewalk");
    impl Sidewalk {
        new! {}
        set! {
            device_creation_file: String = "DeviceCreationFile", "update; at most 1024 characters; cannot be read back";
            role: String = "Role", "update; at most 2048 characters";
            sidewalk_manufacturing_sn: String = "SidewalkManufacturingSn", "update; at most 64 characters; cannot be read back";
        }
    }
}

resource! {
    WirelessGateway = "AWS::IoTWireless::WirelessGateway", "iotwireless-wirelessgateway", List("Tags"), String
}
impl WirelessGateway {
    new! {
        lorawan: wireless_gateway::LorawanGateway = "LoRaWAN", "update";
    }
    set! {
        description: String = "Description", "update; at most 2048 characters";
        last_uplink_received_at: String = "LastUplinkReceivedAt", "update";
        name: String = "Name", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        thing_arn: m::Arn = "ThingArn", "update";
        thing_name: String = "ThingName", "update";
    }
}
impl c::Handle<WirelessGateway> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { WirelessGateway: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`WirelessGateway`].
pub mod wireless_gateway {
    object!(LorawanGateway = "AWS::IoTWireless::WirelessGateway.LoRaWANGateway", "iotwireless-wirelessgateway-lorawangateway");
    impl LorawanGateway {
        new! {
            gateway_eui: String = "GatewayEui", "update";
            rf_region: String = "RfRegion", "update; at most 64 characters";
        }
    }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTFleetWise`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Campaign = "AWS::IoTFleetWise::Campaign", "iotfleetwise-campaign", List("Tags"), String
}
impl Campaign {
    new! {
        signal_catalog_arn: m::Arn = "SignalCatalogArn", "replacement";
        target_arn: m::Arn = "TargetArn", "replacement";
        name: String = "Name", "replacement; 1 to 100 characters";
        collection_scheme: campaign::CollectionScheme = "CollectionScheme", "replacement";
    }
    set! {
        action: campaign::UpdateCampaignAction = "Action", "update; cannot be read back";
        compression: campaign::Compression = "Compression", "replacement; default `OFF`";
        data_destination_configs: [campaign::DataDestinationConfig] = "DataDestinationConfigs", "replacement; 1 items";
        data_extra_dimensions: [String] = "DataExtraDimensions", "update; at most 5 items";
        data_partitions: [campaign::DataPartition] = "DataPartitions", "replacement; at most 20 items";
        description: String = "Description", "update; 1 to 2048 characters";
        diagnostics_mode: campaign::DiagnosticsMode = "DiagnosticsMode", "replacement; default `OFF`";
        expiry_time: String = "ExpiryTime", "replacement; default `253402214400`";
        post_trigger_collection_duration: v::Number = "PostTriggerCollectionDuration", "replacement; 0 to 4294967295; default `0`";
        priority: i64 = "Priority", "replacement; at least 0; default `0`";
        signals_to_collect: [campaign::SignalInformation] = "SignalsToCollect", "replacement; at most 1000 items";
        signals_to_fetch: [campaign::SignalFetchInformation] = "SignalsToFetch", "replacement; at most 10 items";
        spooling_mode: campaign::SpoolingMode = "SpoolingMode", "replacement; default `OFF`";
        start_time: String = "StartTime", "replacement; default `0`";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Campaign> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modification_time: String = "LastModificationTime";
        attr_status: String = "Status";
    }
}
give! { Campaign: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Campaign`].
pub mod campaign {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CollectionScheme = "AWS::IoTFleetWise::Campaign.CollectionScheme", "iotfleetwise-campaign-collectionscheme");
    impl CollectionScheme {
        new! {}
        set! {
            condition_based_collection_scheme: ConditionBasedCollectionScheme = "ConditionBasedCollectionScheme", "replacement";
            time_based_collection_scheme: TimeBasedCollectionScheme = "TimeBasedCollectionScheme", "replacement";
        }
    }

    object!(ConditionBasedCollectionScheme = "AWS::IoTFleetWise::Campaign.ConditionBasedCollectionScheme", "iotfleetwise-campaign-conditionbasedcollectionscheme");
    impl ConditionBasedCollectionScheme {
        new! {
            expression: String = "Expression", "replacement; 1 to 2048 characters";
        }
        set! {
            condition_language_version: i64 = "ConditionLanguageVersion", "replacement; 1 to 1";
            minimum_trigger_interval_ms: v::Number = "MinimumTriggerIntervalMs", "replacement; 0 to 4294967295";
            trigger_mode: TriggerMode = "TriggerMode", "replacement";
        }
    }

    object!(ConditionBasedSignalFetchConfig = "AWS::IoTFleetWise::Campaign.ConditionBasedSignalFetchConfig", "iotfleetwise-campaign-conditionbasedsignalfetchconfig");
    impl ConditionBasedSignalFetchConfig {
        new! {
            condition_expression: String = "ConditionExpression", "update; 1 to 2048 characters";
            trigger_mode: TriggerMode = "TriggerMode", "update";
        }
    }

    object!(DataDestinationConfig = "AWS::IoTFleetWise::Campaign.DataDestinationConfig", "iotfleetwise-campaign-datadestinationconfig");
    impl DataDestinationConfig {
        new! {}
        set! {
            mqtt_topic_config: MqttTopicConfig = "MqttTopicConfig", "update";
            s3_config: S3Config = "S3Config", "update";
            timestream_config: TimestreamConfig = "TimestreamConfig", "update";
        }
    }

    object!(DataPartition = "AWS::IoTFleetWise::Campaign.DataPartition", "iotfleetwise-campaign-datapartition");
    impl DataPartition {
        new! {
            id: String = "Id", "update; 1 to 128 characters";
            storage_options: DataPartitionStorageOptions = "StorageOptions", "update";
        }
        set! {
            upload_options: DataPartitionUploadOptions = "UploadOptions", "update";
        }
    }

    object!(DataPartitionStorageOptions = "AWS::IoTFleetWise::Campaign.DataPartitionStorageOptions", "iotfleetwise-campaign-datapartitionstorageoptions");
    impl DataPartitionStorageOptions {
        new! {
            maximum_size: StorageMaximumSize = "MaximumSize", "update";
            minimum_time_to_live: StorageMinimumTimeToLive = "MinimumTimeToLive", "update";
            storage_location: String = "StorageLocation", "update; 1 to 4096 characters";
        }
    }

    object!(DataPartitionUploadOptions = "AWS::IoTFleetWise::Campaign.DataPartitionUploadOptions", "iotfleetwise-campaign-datapartitionuploadoptions");
    impl DataPartitionUploadOptions {
        new! {
            expression: String = "Expression", "update; 1 to 2048 characters";
        }
        set! {
            condition_language_version: i64 = "ConditionLanguageVersion", "update; 1 to 1";
        }
    }

    object!(MqttTopicConfig = "AWS::IoTFleetWise::Campaign.MqttTopicConfig", "iotfleetwise-campaign-mqtttopicconfig");
    impl MqttTopicConfig {
        new! {
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 20 to 2048 characters";
            mqtt_topic_arn: m::Arn = "MqttTopicArn", "update; 20 to 2048 characters";
        }
    }

    object!(S3Config = "AWS::IoTFleetWise::Campaign.S3Config", "iotfleetwise-campaign-s3config");
    impl S3Config {
        new! {
            bucket_arn: m::Arn = "BucketArn", "update; 16 to 100 characters";
        }
        set! {
            data_format: DataFormat = "DataFormat", "update";
            prefix: String = "Prefix", "update; 1 to 512 characters";
            storage_compression_format: StorageCompressionFormat = "StorageCompressionFormat", "update";
        }
    }

    object!(SignalFetchConfig = "AWS::IoTFleetWise::Campaign.SignalFetchConfig", "iotfleetwise-campaign-signalfetchconfig");
    impl SignalFetchConfig {
        new! {}
        set! {
            condition_based: ConditionBasedSignalFetchConfig = "ConditionBased", "update";
            time_based: TimeBasedSignalFetchConfig = "TimeBased", "update";
        }
    }

    object!(SignalFetchInformation = "AWS::IoTFleetWise::Campaign.SignalFetchInformation", "iotfleetwise-campaign-signalfetchinformation");
    impl SignalFetchInformation {
        new! {
            fully_qualified_name: String = "FullyQualifiedName", "update; 1 to 150 characters";
            actions: [String] = "Actions", "update; 1 to 5 items";
            signal_fetch_config: SignalFetchConfig = "SignalFetchConfig", "update";
        }
        set! {
            condition_language_version: v::Number = "ConditionLanguageVersion", "update; 1 to 1";
        }
    }

    object!(SignalInformation = "AWS::IoTFleetWise::Campaign.SignalInformation", "iotfleetwise-campaign-signalinformation");
    impl SignalInformation {
        new! {
            name: String = "Name", "update; 1 to 150 characters";
        }
        set! {
            data_partition_id: String = "DataPartitionId", "update; 1 to 128 characters";
            max_sample_count: v::Number = "MaxSampleCount", "update; 1 to 4294967295";
            minimum_sampling_interval_ms: v::Number = "MinimumSamplingIntervalMs", "update; 0 to 4294967295";
        }
    }

    object!(StorageMaximumSize = "AWS::IoTFleetWise::Campaign.StorageMaximumSize", "iotfleetwise-campaign-storagemaximumsize");
    impl StorageMaximumSize {
        new! {
            unit: StorageMaximumSizeUnit = "Unit", "update";
            value: i64 = "Value", "update; 1 to 1073741824";
        }
    }

    object!(StorageMinimumTimeToLive = "AWS::IoTFleetWise::Campaign.StorageMinimumTimeToLive", "iotfleetwise-campaign-storageminimumtimetolive");
    impl StorageMinimumTimeToLive {
        new! {
            unit: StorageMinimumTimeToLiveUnit = "Unit", "update";
            value: i64 = "Value", "update; 1 to 10000";
        }
    }

    object!(TimeBasedCollectionScheme = "AWS::IoTFleetWise::Campaign.TimeBasedCollectionScheme", "iotfleetwise-campaign-timebasedcollectionscheme");
    impl TimeBasedCollectionScheme {
        new! {
            period_ms: v::Number = "PeriodMs", "replacement; 10000 to 86400000";
        }
    }

    object!(TimeBasedSignalFetchConfig = "AWS::IoTFleetWise::Campaign.TimeBasedSignalFetchConfig", "iotfleetwise-campaign-timebasedsignalfetchconfig");
    impl TimeBasedSignalFetchConfig {
        new! {
            execution_frequency_ms: v::Number = "ExecutionFrequencyMs", "update; at least 1";
        }
    }

    object!(TimestreamConfig = "AWS::IoTFleetWise::Campaign.TimestreamConfig", "iotfleetwise-campaign-timestreamconfig");
    impl TimestreamConfig {
        new! {
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 20 to 2048 characters";
            timestream_table_arn: String = "TimestreamTableArn", "update; 20 to 2048 characters";
        }
    }
    values! { UpdateCampaignAction: Approve = "APPROVE", Suspend = "SUSPEND", Resume = "RESUME", Update = "UPDATE" }
    values! { Compression: Off = "OFF", Snappy = "SNAPPY" }
    values! { DiagnosticsMode: Off = "OFF", SendActiveDtcs = "SEND_ACTIVE_DTCS" }
    values! { SpoolingMode: Off = "OFF", ToDisk = "TO_DISK" }
    values! { TriggerMode: Always = "ALWAYS", RisingEdge = "RISING_EDGE" }
    values! { DataFormat: Json = "JSON", Parquet = "PARQUET" }
    values! { StorageCompressionFormat: None = "NONE", Gzip = "GZIP" }
    values! { StorageMaximumSizeUnit: Mb = "MB", Gb = "GB", Tb = "TB" }
    values! { StorageMinimumTimeToLiveUnit: Hours = "HOURS", Days = "DAYS", Weeks = "WEEKS" }
}

resource! {
    DecoderManifest = "AWS::IoTFleetWise::DecoderManifest", "iotfleetwise-decodermanifest", List("Tags"), String
}
impl DecoderManifest {
    new! {
        model_manifest_arn: m::Arn = "ModelManifestArn", "replacement";
        name: String = "Name", "replacement; 1 to 100 characters";
    }
    set! {
        default_for_unmapped_signals: decoder_manifest::DefaultForUnmappedSignalsType = "DefaultForUnmappedSignals", "update; cannot be read back";
        description: String = "Description", "update; 1 to 2048 characters";
        network_interfaces: [decoder_manifest::NetworkInterfaces] = "NetworkInterfaces", "update; 1 to 5000 items";
        signal_decoders: [decoder_manifest::SignalDecoders] = "SignalDecoders", "update; 1 to 5000 items";
        status: decoder_manifest::ManifestStatus = "Status", "update; default `DRAFT`";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DecoderManifest> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modification_time: String = "LastModificationTime";
    }
}
give! { DecoderManifest: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DecoderManifest`].
pub mod decoder_manifest {
    use crate::value as v;
    object!(CanInterface = "AWS::IoTFleetWise::DecoderManifest.CanInterface", "iotfleetwise-decodermanifest-caninterface");
    impl CanInterface {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
        set! {
            protocol_name: String = "ProtocolName", "update; 1 to 50 characters";
            protocol_version: String = "ProtocolVersion", "update; 1 to 50 characters";
        }
    }

    object!(CanNetworkInterface = "AWS::IoTFleetWise::DecoderManifest.CanNetworkInterface", "iotfleetwise-decodermanifest-cannetworkinterface");
    impl CanNetworkInterface {
        new! {
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            type_: CanNetworkInterfaceType = "Type", "update";
            can_interface: CanInterface = "CanInterface", "update";
        }
    }

    object!(CanSignal = "AWS::IoTFleetWise::DecoderManifest.CanSignal", "iotfleetwise-decodermanifest-cansignal");
    new_struct! { CanSignal, CanSignalRequired {
        message_id: i64 = "MessageId", "update";
        factor: v::Number = "Factor", "update";
        is_big_endian: bool = "IsBigEndian", "update";
        is_signed: bool = "IsSigned", "update";
        length: i64 = "Length", "update";
        offset: v::Number = "Offset", "update";
        start_bit: i64 = "StartBit", "update";
    } }
    impl CanSignal {
        set! {
            name: String = "Name", "update; 1 to 100 characters";
            signal_value_type: SignalValueType = "SignalValueType", "update";
        }
    }

    object!(CanSignalDecoder = "AWS::IoTFleetWise::DecoderManifest.CanSignalDecoder", "iotfleetwise-decodermanifest-cansignaldecoder");
    impl CanSignalDecoder {
        new! {
            fully_qualified_name: String = "FullyQualifiedName", "update; 1 to 150 characters";
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            type_: CanSignalDecoderType = "Type", "update";
            can_signal: CanSignal = "CanSignal", "update";
        }
    }

    object!(CustomDecodingInterface = "AWS::IoTFleetWise::DecoderManifest.CustomDecodingInterface", "iotfleetwise-decodermanifest-customdecodinginterface");
    impl CustomDecodingInterface {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
    }

    object!(CustomDecodingNetworkInterface = "AWS::IoTFleetWise::DecoderManifest.CustomDecodingNetworkInterface", "iotfleetwise-decodermanifest-customdecodingnetworkinterface");
    impl CustomDecodingNetworkInterface {
        new! {
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            type_: CustomDecodingNetworkInterfaceType = "Type", "update";
            custom_decoding_interface: CustomDecodingInterface = "CustomDecodingInterface", "update";
        }
    }

    object!(CustomDecodingSignal = "AWS::IoTFleetWise::DecoderManifest.CustomDecodingSignal", "iotfleetwise-decodermanifest-customdecodingsignal");
    impl CustomDecodingSignal {
        new! {
            id: String = "Id", "update; 1 to 150 characters";
        }
    }

    object!(CustomDecodingSignalDecoder = "AWS::IoTFleetWise::DecoderManifest.CustomDecodingSignalDecoder", "iotfleetwise-decodermanifest-customdecodingsignaldecoder");
    impl CustomDecodingSignalDecoder {
        new! {
            fully_qualified_name: String = "FullyQualifiedName", "update; 1 to 150 characters";
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            type_: CustomDecodingSignalDecoderType = "Type", "update";
            custom_decoding_signal: CustomDecodingSignal = "CustomDecodingSignal", "update";
        }
    }

    object!(NetworkInterfaces = "AWS::IoTFleetWise::DecoderManifest.NetworkInterfaces", "iotfleetwise-decodermanifest-networkinterfaces");
    impl NetworkInterfaces {
        new! {}
        set! {
            can_interface: CanInterface = "CanInterface", "update";
            custom_decoding_interface: CustomDecodingInterface = "CustomDecodingInterface", "update";
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            obd_interface: ObdInterface = "ObdInterface", "update";
            type_: String = "Type", "update";
        }
    }

    object!(ObdInterface = "AWS::IoTFleetWise::DecoderManifest.ObdInterface", "iotfleetwise-decodermanifest-obdinterface");
    impl ObdInterface {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            request_message_id: i64 = "RequestMessageId", "update";
        }
        set! {
            dtc_request_interval_seconds: i64 = "DtcRequestIntervalSeconds", "update";
            has_transmission_ecu: bool = "HasTransmissionEcu", "update";
            obd_standard: String = "ObdStandard", "update; 1 to 50 characters";
            pid_request_interval_seconds: i64 = "PidRequestIntervalSeconds", "update";
            use_extended_ids: bool = "UseExtendedIds", "update";
        }
    }

    object!(ObdNetworkInterface = "AWS::IoTFleetWise::DecoderManifest.ObdNetworkInterface", "iotfleetwise-decodermanifest-obdnetworkinterface");
    impl ObdNetworkInterface {
        new! {
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            type_: ObdNetworkInterfaceType = "Type", "update";
            obd_interface: ObdInterface = "ObdInterface", "update";
        }
    }

    object!(ObdSignal = "AWS::IoTFleetWise::DecoderManifest.ObdSignal", "iotfleetwise-decodermanifest-obdsignal");
    new_struct! { ObdSignal, ObdSignalRequired {
        byte_length: i64 = "ByteLength", "update";
        offset: v::Number = "Offset", "update";
        pid: i64 = "Pid", "update";
        pid_response_length: i64 = "PidResponseLength", "update";
        scaling: v::Number = "Scaling", "update";
        service_mode: i64 = "ServiceMode", "update";
        start_byte: i64 = "StartByte", "update";
    } }
    impl ObdSignal {
        set! {
            bit_mask_length: i64 = "BitMaskLength", "update";
            bit_right_shift: i64 = "BitRightShift", "update";
            is_signed: bool = "IsSigned", "update";
            signal_value_type: SignalValueType = "SignalValueType", "update";
        }
    }

    object!(ObdSignalDecoder = "AWS::IoTFleetWise::DecoderManifest.ObdSignalDecoder", "iotfleetwise-decodermanifest-obdsignaldecoder");
    impl ObdSignalDecoder {
        new! {
            fully_qualified_name: String = "FullyQualifiedName", "update; 1 to 150 characters";
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            type_: ObdSignalDecoderType = "Type", "update";
            obd_signal: ObdSignal = "ObdSignal", "update";
        }
    }

    object!(SignalDecoders = "AWS::IoTFleetWise::DecoderManifest.SignalDecoders", "iotfleetwise-decodermanifest-signaldecoders");
    impl SignalDecoders {
        new! {}
        set! {
            can_signal: CanSignal = "CanSignal", "update";
            custom_decoding_signal: CustomDecodingSignal = "CustomDecodingSignal", "update";
            fully_qualified_name: String = "FullyQualifiedName", "update; 1 to 150 characters";
            interface_id: String = "InterfaceId", "update; 1 to 50 characters";
            obd_signal: ObdSignal = "ObdSignal", "update";
            type_: String = "Type", "update";
        }
    }
    values! { DefaultForUnmappedSignalsType: CustomDecoding = "CUSTOM_DECODING" }
    values! { ManifestStatus: Active = "ACTIVE", Draft = "DRAFT" }
    values! { CanNetworkInterfaceType: CanInterface = "CAN_INTERFACE" }
    values! { SignalValueType: Integer = "INTEGER", FloatingPoint = "FLOATING_POINT" }
    values! { CanSignalDecoderType: CanSignal = "CAN_SIGNAL" }
    values! { CustomDecodingNetworkInterfaceType: CustomDecodingInterface = "CUSTOM_DECODING_INTERFACE" }
    values! { CustomDecodingSignalDecoderType: CustomDecodingSignal = "CUSTOM_DECODING_SIGNAL" }
    values! { ObdNetworkInterfaceType: ObdInterface = "OBD_INTERFACE" }
    values! { ObdSignalDecoderType: ObdSignal = "OBD_SIGNAL" }
}

resource! {
    Fleet = "AWS::IoTFleetWise::Fleet", "iotfleetwise-fleet", List("Tags"), String
}
impl Fleet {
    new! {
        signal_catalog_arn: m::Arn = "SignalCatalogArn", "replacement";
        id: String = "Id", "replacement; 1 to 100 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Fleet> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modification_time: String = "LastModificationTime";
    }
}
give! { Fleet: m::Arn = GetAtt("Arn"); }

resource! {
    ModelManifest = "AWS::IoTFleetWise::ModelManifest", "iotfleetwise-modelmanifest", List("Tags"), String
}
impl ModelManifest {
    new! {
        signal_catalog_arn: m::Arn = "SignalCatalogArn", "replacement";
        name: String = "Name", "replacement; 1 to 100 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 2048 characters";
        nodes: [String] = "Nodes", "update; at least 1 items";
        status: model_manifest::ManifestStatus = "Status", "update; default `DRAFT`";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ModelManifest> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modification_time: String = "LastModificationTime";
    }
}
give! { ModelManifest: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ModelManifest`].
pub mod model_manifest {
    values! { ManifestStatus: Active = "ACTIVE", Draft = "DRAFT" }
}

resource! {
    SignalCatalog = "AWS::IoTFleetWise::SignalCatalog", "iotfleetwise-signalcatalog", List("Tags"), String
}
impl SignalCatalog {
    new! {}
    set! {
        description: String = "Description", "update; 1 to 2048 characters";
        name: String = "Name", "replacement; 1 to 100 characters";
        nodes: [signal_catalog::Node] = "Nodes", "update; 1 to 5000 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SignalCatalog> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modification_time: String = "LastModificationTime";
        attr_node_counts: v::Json = "NodeCounts";
        attr_node_counts_total_actuators: v::Number = "NodeCounts.TotalActuators";
        attr_node_counts_total_attributes: v::Number = "NodeCounts.TotalAttributes";
        attr_node_counts_total_branches: v::Number = "NodeCounts.TotalBranches";
        attr_node_counts_total_nodes: v::Number = "NodeCounts.TotalNodes";
        attr_node_counts_total_sensors: v::Number = "NodeCounts.TotalSensors";
    }
}
give! { SignalCatalog: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SignalCatalog`].
pub mod signal_catalog {
    use crate::value as v;
    object!(Actuator = "AWS::IoTFleetWise::SignalCatalog.Actuator", "iotfleetwise-signalcatalog-actuator");
    impl Actuator {
        new! {
            data_type: NodeDataType = "DataType", "update";
            fully_qualified_name: String = "FullyQualifiedName", "update";
        }
        set! {
            allowed_values: [String] = "AllowedValues", "update; at least 1 items";
            assigned_value: String = "AssignedValue", "update";
            description: String = "Description", "update; 1 to 2048 characters";
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(Attribute = "AWS::IoTFleetWise::SignalCatalog.Attribute", "iotfleetwise-signalcatalog-attribute");
    impl Attribute {
        new! {
            data_type: NodeDataType = "DataType", "update";
            fully_qualified_name: String = "FullyQualifiedName", "update";
        }
        set! {
            allowed_values: [String] = "AllowedValues", "update; at least 1 items";
            assigned_value: String = "AssignedValue", "update";
            default_value: String = "DefaultValue", "update";
            description: String = "Description", "update; 1 to 2048 characters";
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
            unit: String = "Unit", "update";
        }
    }

    object!(Branch = "AWS::IoTFleetWise::SignalCatalog.Branch", "iotfleetwise-signalcatalog-branch");
    impl Branch {
        new! {
            fully_qualified_name: String = "FullyQualifiedName", "update";
        }
        set! {
            description: String = "Description", "update; 1 to 2048 characters";
        }
    }

    object!(Node = "AWS::IoTFleetWise::SignalCatalog.Node", "iotfleetwise-signalcatalog-node");
    impl Node {
        new! {}
        set! {
            actuator: Actuator = "Actuator", "update";
            attribute: Attribute = "Attribute", "update";
            branch: Branch = "Branch", "update";
            sensor: Sensor = "Sensor", "update";
        }
    }

    object!(NodeCounts = "AWS::IoTFleetWise::SignalCatalog.NodeCounts", "iotfleetwise-signalcatalog-nodecounts");
    impl NodeCounts {
        new! {}
    }

    object!(Sensor = "AWS::IoTFleetWise::SignalCatalog.Sensor", "iotfleetwise-signalcatalog-sensor");
    impl Sensor {
        new! {
            data_type: NodeDataType = "DataType", "update";
            fully_qualified_name: String = "FullyQualifiedName", "update";
        }
        set! {
            allowed_values: [String] = "AllowedValues", "update; at least 1 items";
            description: String = "Description", "update; 1 to 2048 characters";
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
            unit: String = "Unit", "update";
        }
    }
    values! { NodeDataType: Int8 = "INT8", Uint8 = "UINT8", Int16 = "INT16", Uint16 = "UINT16", Int32 = "INT32", Uint32 = "UINT32", Int64 = "INT64", Uint64 = "UINT64", Boolean = "BOOLEAN", Float = "FLOAT", Double = "DOUBLE", String = "STRING", UnixTimestamp = "UNIX_TIMESTAMP", Int8Array = "INT8_ARRAY", Uint8Array = "UINT8_ARRAY", Int16Array = "INT16_ARRAY", Uint16Array = "UINT16_ARRAY", Int32Array = "INT32_ARRAY", Uint32Array = "UINT32_ARRAY", Int64Array = "INT64_ARRAY", Uint64Array = "UINT64_ARRAY", BooleanArray = "BOOLEAN_ARRAY", FloatArray = "FLOAT_ARRAY", DoubleArray = "DOUBLE_ARRAY", StringArray = "STRING_ARRAY", UnixTimestampArray = "UNIX_TIMESTAMP_ARRAY", Unknown = "UNKNOWN" }
}

resource! {
    StateTemplate = "AWS::IoTFleetWise::StateTemplate", "iotfleetwise-statetemplate", List("Tags"), String
}
impl StateTemplate {
    new! {
        signal_catalog_arn: m::Arn = "SignalCatalogArn", "replacement";
        name: String = "Name", "replacement; 1 to 100 characters";
        state_template_properties: [String] = "StateTemplateProperties", "update; 1 to 500 items";
    }
    set! {
        data_extra_dimensions: [String] = "DataExtraDimensions", "update; at most 5 items";
        description: String = "Description", "update; 1 to 2048 characters";
        metadata_extra_dimensions: [String] = "MetadataExtraDimensions", "update; at most 5 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<StateTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_id: String = "Id";
        attr_last_modification_time: String = "LastModificationTime";
    }
}
give! { StateTemplate: m::Arn = GetAtt("Arn"); }

resource! {
    Vehicle = "AWS::IoTFleetWise::Vehicle", "iotfleetwise-vehicle", List("Tags"), String
}
impl Vehicle {
    new! {
        decoder_manifest_arn: m::Arn = "DecoderManifestArn", "update";
        model_manifest_arn: m::Arn = "ModelManifestArn", "update";
        name: String = "Name", "replacement; 1 to 100 characters";
    }
    set! {
        association_behavior: vehicle::VehicleAssociationBehavior = "AssociationBehavior", "update; cannot be read back";
        attributes: v::Map<String> = "Attributes", "update";
        state_templates: [vehicle::StateTemplateAssociation] = "StateTemplates", "update; at most 20 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Vehicle> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_last_modification_time: String = "LastModificationTime";
    }
}
give! { Vehicle: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Vehicle`].
pub mod vehicle {
    use crate::value as v;
    object!(OnChangeStateTemplateUpdateStrategy = "AWS::IoTFleetWise::Vehicle.OnChangeStateTemplateUpdateStrategy", "iotfleetwise-vehicle-onchangestatetemplateupdatestrategy");
    impl OnChangeStateTemplateUpdateStrategy {
        new! {}
    }

    object!(PeriodicStateTemplateUpdateStrategy = "AWS::IoTFleetWise::Vehicle.PeriodicStateTemplateUpdateStrategy", "iotfleetwise-vehicle-periodicstatetemplateupdatestrategy");
    impl PeriodicStateTemplateUpdateStrategy {
        new! {
            state_template_update_rate: TimePeriod = "StateTemplateUpdateRate", "update";
        }
    }

    object!(StateTemplateAssociation = "AWS::IoTFleetWise::Vehicle.StateTemplateAssociation", "iotfleetwise-vehicle-statetemplateassociation");
    impl StateTemplateAssociation {
        new! {
            identifier: String = "Identifier", "update; 1 to 100 characters";
            state_template_update_strategy: StateTemplateUpdateStrategy = "StateTemplateUpdateStrategy", "update";
        }
    }

    object!(StateTemplateUpdateStrategy = "AWS::IoTFleetWise::Vehicle.StateTemplateUpdateStrategy", "iotfleetwise-vehicle-statetemplateupdatestrategy");
    impl StateTemplateUpdateStrategy {
        new! {}
        set! {
            on_change: OnChangeStateTemplateUpdateStrategy = "OnChange", "update";
            periodic: PeriodicStateTemplateUpdateStrategy = "Periodic", "update";
        }
    }

    object!(TimePeriod = "AWS::IoTFleetWise::Vehicle.TimePeriod", "iotfleetwise-vehicle-timeperiod");
    impl TimePeriod {
        new! {
            unit: TimeUnit = "Unit", "update";
            value: v::Number = "Value", "update; at least 1";
        }
    }
    values! { VehicleAssociationBehavior: CreateIotThing = "CreateIotThing", ValidateIotThingExists = "ValidateIotThingExists" }
    values! { TimeUnit: Millisecond = "MILLISECOND", Second = "SECOND", Minute = "MINUTE", Hour = "HOUR" }
}

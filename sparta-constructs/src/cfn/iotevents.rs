// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTEvents`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: shutdown from 2026-05-20.
    AlarmModel = "AWS::IoTEvents::AlarmModel", "iotevents-alarmmodel", List("Tags"), String
}
impl AlarmModel {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        alarm_rule: alarm_model::AlarmRule = "AlarmRule", "update";
    }
    set! {
        alarm_capabilities: alarm_model::AlarmCapabilities = "AlarmCapabilities", "update";
        alarm_event_actions: alarm_model::AlarmEventActions = "AlarmEventActions", "update";
        alarm_model_description: String = "AlarmModelDescription", "update";
        alarm_model_name: String = "AlarmModelName", "replacement";
        key: String = "Key", "replacement";
        severity: i64 = "Severity", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<AlarmModel> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`AlarmModel`].
pub mod alarm_model {
    use crate::value::meaning as m;
    object!(AcknowledgeFlow = "AWS::IoTEvents::AlarmModel.AcknowledgeFlow", "iotevents-alarmmodel-acknowledgeflow");
    impl AcknowledgeFlow {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(AlarmAction = "AWS::IoTEvents::AlarmModel.AlarmAction", "iotevents-alarmmodel-alarmaction");
    impl AlarmAction {
        new! {}
        set! {
            dynamodb: Dynamodb = "DynamoDB", "update";
            dynamodbv2: Dynamodbv2 = "DynamoDBv2", "update";
            firehose: Firehose = "Firehose", "update";
            iot_events: IotEvents = "IotEvents", "update";
            iot_site_wise: IotSiteWise = "IotSiteWise", "update";
            iot_topic_publish: IotTopicPublish = "IotTopicPublish", "update";
            lambda: Lambda = "Lambda", "update";
            sns: Sns = "Sns", "update";
            sqs: Sqs = "Sqs", "update";
        }
    }

    object!(AlarmCapabilities = "AWS::IoTEvents::AlarmModel.AlarmCapabilities", "iotevents-alarmmodel-alarmcapabilities");
    impl AlarmCapabilities {
        new! {}
        set! {
            acknowledge_flow: AcknowledgeFlow = "AcknowledgeFlow", "update";
            initialization_configuration: InitializationConfiguration = "InitializationConfiguration", "update";
        }
    }

    object!(AlarmEventActions = "AWS::IoTEvents::AlarmModel.AlarmEventActions", "iotevents-alarmmodel-alarmeventactions");
    impl AlarmEventActions {
        new! {}
        set! {
            alarm_actions: [AlarmAction] = "AlarmActions", "update";
        }
    }

    object!(AlarmRule = "AWS::IoTEvents::AlarmModel.AlarmRule", "iotevents-alarmmodel-alarmrule");
    impl AlarmRule {
        new! {}
        set! {
            simple_rule: SimpleRule = "SimpleRule", "update";
        }
    }

    object!(AssetPropertyTimestamp = "AWS::IoTEvents::AlarmModel.AssetPropertyTimestamp", "iotevents-alarmmodel-assetpropertytimestamp");
    impl AssetPropertyTimestamp {
        new! {
            time_in_seconds: String = "TimeInSeconds", "update";
        }
        set! {
            offset_in_nanos: String = "OffsetInNanos", "update";
        }
    }

    object!(AssetPropertyValue = "AWS::IoTEvents::AlarmModel.AssetPropertyValue", "iotevents-alarmmodel-assetpropertyvalue");
    impl AssetPropertyValue {
        new! {
            value: AssetPropertyVariant = "Value", "update";
        }
        set! {
            quality: String = "Quality", "update";
            timestamp: AssetPropertyTimestamp = "Timestamp", "update";
        }
    }

    object!(AssetPropertyVariant = "AWS::IoTEvents::AlarmModel.AssetPropertyVariant", "iotevents-alarmmodel-assetpropertyvariant");
    impl AssetPropertyVariant {
        new! {}
        set! {
            boolean_value: String = "BooleanValue", "update";
            double_value: String = "DoubleValue", "update";
            integer_value: String = "IntegerValue", "update";
            string_value: String = "StringValue", "update";
        }
    }

    object!(Dynamodb = "AWS::IoTEvents::AlarmModel.DynamoDB", "iotevents-alarmmodel-dynamodb");
    impl Dynamodb {
        new! {
            table_name: String = "TableName", "update";
            hash_key_field: String = "HashKeyField", "update";
            hash_key_value: String = "HashKeyValue", "update";
        }
        set! {
            hash_key_type: String = "HashKeyType", "update";
            operation: String = "Operation", "update";
            payload: Payload = "Payload", "update";
            payload_field: String = "PayloadField", "update";
            range_key_field: String = "RangeKeyField", "update";
            range_key_type: String = "RangeKeyType", "update";
            range_key_value: String = "RangeKeyValue", "update";
        }
    }

    object!(Dynamodbv2 = "AWS::IoTEvents::AlarmModel.DynamoDBv2", "iotevents-alarmmodel-dynamodbv2");
    impl Dynamodbv2 {
        new! {
            table_name: String = "TableName", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(Firehose = "AWS::IoTEvents::AlarmModel.Firehose", "iotevents-alarmmodel-firehose");
    impl Firehose {
        new! {
            delivery_stream_name: String = "DeliveryStreamName", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
            separator: String = "Separator", "update";
        }
    }

    object!(InitializationConfiguration = "AWS::IoTEvents::AlarmModel.InitializationConfiguration", "iotevents-alarmmodel-initializationconfiguration");
    impl InitializationConfiguration {
        new! {
            disabled_on_initialization: bool = "DisabledOnInitialization", "update";
        }
    }

    object!(IotEvents = "AWS::IoTEvents::AlarmModel.IotEvents", "iotevents-alarmmodel-iotevents");
    impl IotEvents {
        new! {
            input_name: m::iotevents::InputName = "InputName", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(IotSiteWise = "AWS::IoTEvents::AlarmModel.IotSiteWise", "iotevents-alarmmodel-iotsitewise");
    impl IotSiteWise {
        new! {}
        set! {
            asset_id: String = "AssetId", "update";
            entry_id: String = "EntryId", "update";
            property_alias: String = "PropertyAlias", "update";
            property_id: String = "PropertyId", "update";
            property_value: AssetPropertyValue = "PropertyValue", "update";
        }
    }

    object!(IotTopicPublish = "AWS::IoTEvents::AlarmModel.IotTopicPublish", "iotevents-alarmmodel-iottopicpublish");
    impl IotTopicPublish {
        new! {
            mqtt_topic: String = "MqttTopic", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(Lambda = "AWS::IoTEvents::AlarmModel.Lambda", "iotevents-alarmmodel-lambda");
    impl Lambda {
        new! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(Payload = "AWS::IoTEvents::AlarmModel.Payload", "iotevents-alarmmodel-payload");
    impl Payload {
        new! {
            type_: String = "Type", "update";
            content_expression: String = "ContentExpression", "update";
        }
    }

    object!(SimpleRule = "AWS::IoTEvents::AlarmModel.SimpleRule", "iotevents-alarmmodel-simplerule");
    impl SimpleRule {
        new! {
            comparison_operator: String = "ComparisonOperator", "update";
            input_property: String = "InputProperty", "update";
            threshold: String = "Threshold", "update";
        }
    }

    object!(Sns = "AWS::IoTEvents::AlarmModel.Sns", "iotevents-alarmmodel-sns");
    impl Sns {
        new! {
            target_arn: m::Arn = "TargetArn", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(Sqs = "AWS::IoTEvents::AlarmModel.Sqs", "iotevents-alarmmodel-sqs");
    impl Sqs {
        new! {
            queue_url: String = "QueueUrl", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
            use_base64: bool = "UseBase64", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2026-05-20.
    DetectorModel = "AWS::IoTEvents::DetectorModel", "iotevents-detectormodel", List("Tags"), String
}
impl DetectorModel {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 2048 characters";
        detector_model_definition: detector_model::DetectorModelDefinition = "DetectorModelDefinition", "update";
    }
    set! {
        detector_model_description: String = "DetectorModelDescription", "update; at most 1024 characters";
        detector_model_name: String = "DetectorModelName", "replacement; 1 to 128 characters";
        evaluation_method: detector_model::EvaluationMethod = "EvaluationMethod", "update";
        key: String = "Key", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
/// Property types and values of [`DetectorModel`].
pub mod detector_model {
    use crate::value::meaning as m;
    object!(Action = "AWS::IoTEvents::DetectorModel.Action", "iotevents-detectormodel-action");
    impl Action {
        new! {}
        set! {
            clear_timer: ClearTimer = "ClearTimer", "update";
            dynamodb: Dynamodb = "DynamoDB", "update";
            dynamodbv2: Dynamodbv2 = "DynamoDBv2", "update";
            firehose: Firehose = "Firehose", "update";
            iot_events: IotEvents = "IotEvents", "update";
            iot_site_wise: IotSiteWise = "IotSiteWise", "update";
            iot_topic_publish: IotTopicPublish = "IotTopicPublish", "update";
            lambda: Lambda = "Lambda", "update";
            reset_timer: ResetTimer = "ResetTimer", "update";
            set_timer: SetTimer = "SetTimer", "update";
            set_variable: SetVariable = "SetVariable", "update";
            sns: Sns = "Sns", "update";
            sqs: Sqs = "Sqs", "update";
        }
    }

    object!(AssetPropertyTimestamp = "AWS::IoTEvents::DetectorModel.AssetPropertyTimestamp", "iotevents-detectormodel-assetpropertytimestamp");
    impl AssetPropertyTimestamp {
        new! {
            time_in_seconds: String = "TimeInSeconds", "update";
        }
        set! {
            offset_in_nanos: String = "OffsetInNanos", "update";
        }
    }

    object!(AssetPropertyValue = "AWS::IoTEvents::DetectorModel.AssetPropertyValue", "iotevents-detectormodel-assetpropertyvalue");
    impl AssetPropertyValue {
        new! {
            value: AssetPropertyVariant = "Value", "update";
        }
        set! {
            quality: String = "Quality", "update";
            timestamp: AssetPropertyTimestamp = "Timestamp", "update";
        }
    }

    object!(AssetPropertyVariant = "AWS::IoTEvents::DetectorModel.AssetPropertyVariant", "iotevents-detectormodel-assetpropertyvariant");
    impl AssetPropertyVariant {
        new! {}
        set! {
            boolean_value: String = "BooleanValue", "update";
            double_value: String = "DoubleValue", "update";
            integer_value: String = "IntegerValue", "update";
            string_value: String = "StringValue", "update";
        }
    }

    object!(ClearTimer = "AWS::IoTEvents::DetectorModel.ClearTimer", "iotevents-detectormodel-cleartimer");
    impl ClearTimer {
        new! {
            timer_name: String = "TimerName", "update; 1 to 128 characters";
        }
    }

    object!(DetectorModelDefinition = "AWS::IoTEvents::DetectorModel.DetectorModelDefinition", "iotevents-detectormodel-detectormodeldefinition");
    impl DetectorModelDefinition {
        new! {
            initial_state_name: String = "InitialStateName", "update; 1 to 128 characters";
            states: [State] = "States", "update; at least 1 items";
        }
    }

    object!(Dynamodb = "AWS::IoTEvents::DetectorModel.DynamoDB", "iotevents-detectormodel-dynamodb");
    impl Dynamodb {
        new! {
            table_name: String = "TableName", "update";
            hash_key_field: String = "HashKeyField", "update";
            hash_key_value: String = "HashKeyValue", "update";
        }
        set! {
            hash_key_type: String = "HashKeyType", "update";
            operation: String = "Operation", "update";
            payload: Payload = "Payload", "update";
            payload_field: String = "PayloadField", "update";
            range_key_field: String = "RangeKeyField", "update";
            range_key_type: String = "RangeKeyType", "update";
            range_key_value: String = "RangeKeyValue", "update";
        }
    }

    object!(Dynamodbv2 = "AWS::IoTEvents::DetectorModel.DynamoDBv2", "iotevents-detectormodel-dynamodbv2");
    impl Dynamodbv2 {
        new! {
            table_name: String = "TableName", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(Event = "AWS::IoTEvents::DetectorModel.Event", "iotevents-detectormodel-event");
    impl Event {
        new! {
            event_name: String = "EventName", "update; at most 128 characters";
        }
        set! {
            actions: [Action] = "Actions", "update";
            condition: String = "Condition", "update; at most 512 characters";
        }
    }

    object!(Firehose = "AWS::IoTEvents::DetectorModel.Firehose", "iotevents-detectormodel-firehose");
    impl Firehose {
        new! {
            delivery_stream_name: String = "DeliveryStreamName", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
            separator: String = "Separator", "update";
        }
    }

    object!(IotEvents = "AWS::IoTEvents::DetectorModel.IotEvents", "iotevents-detectormodel-iotevents");
    impl IotEvents {
        new! {
            input_name: m::iotevents::InputName = "InputName", "update; 1 to 128 characters";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(IotSiteWise = "AWS::IoTEvents::DetectorModel.IotSiteWise", "iotevents-detectormodel-iotsitewise");
    impl IotSiteWise {
        new! {
            property_value: AssetPropertyValue = "PropertyValue", "update";
        }
        set! {
            asset_id: String = "AssetId", "update";
            entry_id: String = "EntryId", "update";
            property_alias: String = "PropertyAlias", "update";
            property_id: String = "PropertyId", "update";
        }
    }

    object!(IotTopicPublish = "AWS::IoTEvents::DetectorModel.IotTopicPublish", "iotevents-detectormodel-iottopicpublish");
    impl IotTopicPublish {
        new! {
            mqtt_topic: String = "MqttTopic", "update; 1 to 128 characters";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(Lambda = "AWS::IoTEvents::DetectorModel.Lambda", "iotevents-detectormodel-lambda");
    impl Lambda {
        new! {
            function_arn: m::lambda::FunctionArn = "FunctionArn", "update; 1 to 2048 characters";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(OnEnter = "AWS::IoTEvents::DetectorModel.OnEnter", "iotevents-detectormodel-onenter");
    impl OnEnter {
        new! {}
        set! {
            events: [Event] = "Events", "update";
        }
    }

    object!(OnExit = "AWS::IoTEvents::DetectorModel.OnExit", "iotevents-detectormodel-onexit");
    impl OnExit {
        new! {}
        set! {
            events: [Event] = "Events", "update";
        }
    }

    object!(OnInput = "AWS::IoTEvents::DetectorModel.OnInput", "iotevents-detectormodel-oninput");
    impl OnInput {
        new! {}
        set! {
            events: [Event] = "Events", "update";
            transition_events: [TransitionEvent] = "TransitionEvents", "update";
        }
    }

    object!(Payload = "AWS::IoTEvents::DetectorModel.Payload", "iotevents-detectormodel-payload");
    impl Payload {
        new! {
            type_: String = "Type", "update";
            content_expression: String = "ContentExpression", "update; at least 1 characters";
        }
    }

    object!(ResetTimer = "AWS::IoTEvents::DetectorModel.ResetTimer", "iotevents-detectormodel-resettimer");
    impl ResetTimer {
        new! {
            timer_name: String = "TimerName", "update; 1 to 128 characters";
        }
    }

    object!(SetTimer = "AWS::IoTEvents::DetectorModel.SetTimer", "iotevents-detectormodel-settimer");
    impl SetTimer {
        new! {
            timer_name: String = "TimerName", "update; 1 to 128 characters";
        }
        set! {
            duration_expression: String = "DurationExpression", "update; 1 to 1024 characters";
            seconds: i64 = "Seconds", "update; 60 to 31622400";
        }
    }

    object!(SetVariable = "AWS::IoTEvents::DetectorModel.SetVariable", "iotevents-detectormodel-setvariable");
    impl SetVariable {
        new! {
            variable_name: String = "VariableName", "update; 1 to 128 characters";
            value: String = "Value", "update; 1 to 1024 characters";
        }
    }

    object!(Sns = "AWS::IoTEvents::DetectorModel.Sns", "iotevents-detectormodel-sns");
    impl Sns {
        new! {
            target_arn: m::sns::TopicArn = "TargetArn", "update; 1 to 2048 characters";
        }
        set! {
            payload: Payload = "Payload", "update";
        }
    }

    object!(Sqs = "AWS::IoTEvents::DetectorModel.Sqs", "iotevents-detectormodel-sqs");
    impl Sqs {
        new! {
            queue_url: String = "QueueUrl", "update";
        }
        set! {
            payload: Payload = "Payload", "update";
            use_base64: bool = "UseBase64", "update";
        }
    }

    object!(State = "AWS::IoTEvents::DetectorModel.State", "iotevents-detectormodel-state");
    impl State {
        new! {
            state_name: String = "StateName", "update; 1 to 128 characters";
        }
        set! {
            on_enter: OnEnter = "OnEnter", "update";
            on_exit: OnExit = "OnExit", "update";
            on_input: OnInput = "OnInput", "update";
        }
    }

    object!(TransitionEvent = "AWS::IoTEvents::DetectorModel.TransitionEvent", "iotevents-detectormodel-transitionevent");
    impl TransitionEvent {
        new! {
            event_name: String = "EventName", "update; 1 to 128 characters";
            condition: String = "Condition", "update; at most 512 characters";
            next_state: String = "NextState", "update; 1 to 128 characters";
        }
        set! {
            actions: [Action] = "Actions", "update";
        }
    }
    values! { EvaluationMethod: Batch = "BATCH", Serial = "SERIAL" }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2026-05-20.
    Input = "AWS::IoTEvents::Input", "iotevents-input", List("Tags"), m::iotevents::InputName
}
impl Input {
    new! {
        input_definition: input::InputDefinition = "InputDefinition", "update";
    }
    set! {
        input_description: String = "InputDescription", "update; 1 to 1024 characters";
        input_name: String = "InputName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
give! { Input: m::iotevents::InputName = Ref; }
/// Property types and values of [`Input`].
pub mod input {
    object!(Attribute = "AWS::IoTEvents::Input.Attribute", "iotevents-input-attribute");
    impl Attribute {
        new! {
            json_path: String = "JsonPath", "update; 1 to 128 characters";
        }
    }

    object!(InputDefinition = "AWS::IoTEvents::Input.InputDefinition", "iotevents-input-inputdefinition");
    impl InputDefinition {
        new! {
            attributes: [Attribute] = "Attributes", "update; 1 to 200 items";
        }
    }
}

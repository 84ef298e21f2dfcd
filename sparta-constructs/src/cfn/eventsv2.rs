// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EventsV2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    EventBus = "AWS::EventsV2::EventBus", "eventsv2-eventbus", List("Tags"), m::Arn
}
impl EventBus {
    new! {
        name: String = "Name", "replacement; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        encryption_configuration: event_bus::EncryptionConfiguration = "EncryptionConfiguration", "update";
        storage_configuration: event_bus::StorageConfiguration = "StorageConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EventBus> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_event_bus_arn: m::Arn = "EventBusArn";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_state: String = "State";
    }
}
give! { EventBus: m::Arn = Ref; }
/// Property types and values of [`EventBus`].
pub mod event_bus {
    object!(EncryptionConfiguration = "AWS::EventsV2::EventBus.EncryptionConfiguration", "eventsv2-eventbus-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            kms_key_identifier: String = "KmsKeyIdentifier", "update; at most 2048 characters";
        }
    }

    object!(StorageConfiguration = "AWS::EventsV2::EventBus.StorageConfiguration", "eventsv2-eventbus-storageconfiguration");
    impl StorageConfiguration {
        new! {}
        set! {
            retention_period_in_days: i64 = "RetentionPeriodInDays", "update; 1 to 365";
        }
    }
}

resource! {
    EventSource = "AWS::EventsV2::EventSource", "eventsv2-eventsource", List("Tags"), m::Arn
}
impl EventSource {
    new! {
        event_bus_arn: m::Arn = "EventBusArn", "replacement; 1 to 1011 characters";
        name: String = "Name", "replacement; 1 to 256 characters";
        configuration: event_source::EventSourceConfiguration = "Configuration", "update";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<EventSource> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_event_source_arn: m::Arn = "EventSourceArn";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_revoked: bool = "Revoked";
        attr_state: String = "State";
    }
}
give! { EventSource: m::Arn = Ref; }
/// Property types and values of [`EventSource`].
pub mod event_source {
    use crate::value::meaning as m;
    object!(AwsServiceEventsConfiguration = "AWS::EventsV2::EventSource.AwsServiceEventsConfiguration", "eventsv2-eventsource-awsserviceeventsconfiguration");
    impl AwsServiceEventsConfiguration {
        new! {
            aws_service: String = "AwsService", "update; 1 to 256 characters";
        }
        set! {
            on_failure_configuration: OnFailureConfiguration = "OnFailureConfiguration", "update";
            pattern: String = "Pattern", "update; at most 3753 characters";
        }
    }

    object!(EventSourceConfiguration = "AWS::EventsV2::EventSource.EventSourceConfiguration", "eventsv2-eventsource-eventsourceconfiguration");
    impl EventSourceConfiguration {
        new! {}
        set! {
            aws_service_events_configuration: AwsServiceEventsConfiguration = "AwsServiceEventsConfiguration", "update";
            partner_events_configuration: PartnerEventsConfiguration = "PartnerEventsConfiguration", "update";
        }
    }

    object!(OnFailureConfiguration = "AWS::EventsV2::EventSource.OnFailureConfiguration", "eventsv2-eventsource-onfailureconfiguration");
    impl OnFailureConfiguration {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update; 1 to 1600 characters";
        }
    }

    object!(PartnerEventsConfiguration = "AWS::EventsV2::EventSource.PartnerEventsConfiguration", "eventsv2-eventsource-partnereventsconfiguration");
    impl PartnerEventsConfiguration {
        new! {
            partner_event_source_arn: m::Arn = "PartnerEventSourceArn", "replacement; 1 to 1600 characters";
        }
        set! {
            on_failure_configuration: OnFailureConfiguration = "OnFailureConfiguration", "update";
            partner_bus_kms_key_identifier: String = "PartnerBusKmsKeyIdentifier", "update; at most 2048 characters";
            pattern: String = "Pattern", "update; at most 3753 characters";
        }
    }
}

resource! {
    ResourcePolicy = "AWS::EventsV2::ResourcePolicy", "eventsv2-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        event_bus_arn: m::Arn = "EventBusArn", "replacement; 1 to 1011 characters";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}
impl c::Handle<ResourcePolicy> {
    get! {
        attr_revision_id: String = "RevisionId";
    }
}

resource! {
    Subscriber = "AWS::EventsV2::Subscriber", "eventsv2-subscriber", List("Tags"), m::Arn
}
impl Subscriber {
    new! {
        event_bus_arn: m::Arn = "EventBusArn", "replacement; 1 to 1011 characters";
        name: String = "Name", "replacement; 1 to 256 characters";
        invoke_configuration: subscriber::InvokeConfiguration = "InvokeConfiguration", "update";
    }
    set! {
        batch_configuration: subscriber::BatchConfiguration = "BatchConfiguration", "update";
        description: String = "Description", "update; at most 512 characters";
        filter_configuration: subscriber::FilterConfiguration = "FilterConfiguration", "update";
        log_configuration: subscriber::LogConfiguration = "LogConfiguration", "update";
        on_failure_configuration: subscriber::OnFailureConfiguration = "OnFailureConfiguration", "update";
        point_in_time_configuration: subscriber::PointInTimeConfiguration = "PointInTimeConfiguration", "replacement";
        resume_position: subscriber::ResumePosition = "ResumePosition", "update; cannot be read back";
        retry_policy: subscriber::RetryPolicy = "RetryPolicy", "update";
        starting_position: subscriber::StartingPosition = "StartingPosition", "replacement";
        state: subscriber::State = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        transformer: subscriber::Transformer = "Transformer", "update";
        type_: subscriber::Type = "Type", "replacement";
    }
}
impl c::Handle<Subscriber> {
    get! {
        attr_bus_name: String = "BusName";
        attr_creation_time: String = "CreationTime";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_subscriber_arn: m::Arn = "SubscriberArn";
    }
}
give! { Subscriber: m::Arn = Ref; }
/// Property types and values of [`Subscriber`].
pub mod subscriber {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BatchConfiguration = "AWS::EventsV2::Subscriber.BatchConfiguration", "eventsv2-subscriber-batchconfiguration");
    impl BatchConfiguration {
        new! {}
        set! {
            max_batch_size: i64 = "MaxBatchSize", "update; 1 to 500";
            max_batch_window_in_seconds: i64 = "MaxBatchWindowInSeconds", "update; 0 to 300";
        }
    }

    object!(DeduplicationConfiguration = "AWS::EventsV2::Subscriber.DeduplicationConfiguration", "eventsv2-subscriber-deduplicationconfiguration");
    impl DeduplicationConfiguration {
        new! {
            deduplication_type: DeduplicationType = "DeduplicationType", "update";
        }
    }

    object!(EventBusV2Parameters = "AWS::EventsV2::Subscriber.EventBusV2Parameters", "eventsv2-subscriber-eventbusv2parameters");
    impl EventBusV2Parameters {
        new! {}
        set! {
            deduplication_configuration: DeduplicationConfiguration = "DeduplicationConfiguration", "update";
            metadata: v::Map<String> = "Metadata", "update";
            system_metadata: EventBusV2SystemMetadata = "SystemMetadata", "update";
        }
    }

    object!(EventBusV2SystemMetadata = "AWS::EventsV2::Subscriber.EventBusV2SystemMetadata", "eventsv2-subscriber-eventbusv2systemmetadata");
    impl EventBusV2SystemMetadata {
        new! {}
        set! {
            deduplication_id: String = "DeduplicationId", "update";
            event_group_id: String = "EventGroupId", "update";
        }
    }

    object!(Filter = "AWS::EventsV2::Subscriber.Filter", "eventsv2-subscriber-filter");
    impl Filter {
        new! {
            pattern: String = "Pattern", "update; at most 4096 characters";
            scope: Scope = "Scope", "update";
        }
    }

    object!(FilterConfiguration = "AWS::EventsV2::Subscriber.FilterConfiguration", "eventsv2-subscriber-filterconfiguration");
    impl FilterConfiguration {
        new! {
            filters: [Filter] = "Filters", "update; 1 to 50 items";
        }
        set! {
            language: Language = "Language", "update";
        }
    }

    object!(HttpParameters = "AWS::EventsV2::Subscriber.HttpParameters", "eventsv2-subscriber-httpparameters");
    impl HttpParameters {
        new! {}
        set! {
            header_parameters: v::Map<String> = "HeaderParameters", "update";
            invocation_timeout_seconds: String = "InvocationTimeoutSeconds", "update";
            path_parameter_values: [String] = "PathParameterValues", "update; at most 50 items";
            query_string_parameters: v::Map<String> = "QueryStringParameters", "update";
        }
    }

    object!(InvokeConfiguration = "AWS::EventsV2::Subscriber.InvokeConfiguration", "eventsv2-subscriber-invokeconfiguration");
    impl InvokeConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1600 characters";
            target_arn: m::Arn = "TargetArn", "replacement; 1 to 1600 characters";
        }
        set! {
            event_bus_v2_parameters: EventBusV2Parameters = "EventBusV2Parameters", "update";
            http_parameters: HttpParameters = "HttpParameters", "update";
            kinesis_parameters: KinesisParameters = "KinesisParameters", "update";
            lambda_parameters: LambdaParameters = "LambdaParameters", "update";
            sns_parameters: SnsParameters = "SnsParameters", "update";
            sqs_parameters: SqsParameters = "SqsParameters", "update";
            step_functions_parameters: StepFunctionsParameters = "StepFunctionsParameters", "update";
            universal_target_parameters: UniversalTargetParameters = "UniversalTargetParameters", "update";
        }
    }

    object!(JsonataConfiguration = "AWS::EventsV2::Subscriber.JsonataConfiguration", "eventsv2-subscriber-jsonataconfiguration");
    impl JsonataConfiguration {
        new! {
            expression: String = "Expression", "update; 1 to 8192 characters";
        }
    }

    object!(KinesisParameters = "AWS::EventsV2::Subscriber.KinesisParameters", "eventsv2-subscriber-kinesisparameters");
    impl KinesisParameters {
        new! {}
        set! {
            explicit_hash_key: String = "ExplicitHashKey", "update";
            partition_key: String = "PartitionKey", "update";
        }
    }

    object!(LambdaParameters = "AWS::EventsV2::Subscriber.LambdaParameters", "eventsv2-subscriber-lambdaparameters");
    impl LambdaParameters {
        new! {}
        set! {
            durable_execution_name: String = "DurableExecutionName", "update";
            invocation_timeout_seconds: String = "InvocationTimeoutSeconds", "update";
            invocation_type: String = "InvocationType", "update";
            qualifier: String = "Qualifier", "update";
            tenant_id: String = "TenantId", "update";
        }
    }

    object!(LogConfiguration = "AWS::EventsV2::Subscriber.LogConfiguration", "eventsv2-subscriber-logconfiguration");
    impl LogConfiguration {
        new! {}
        set! {
            include_payload: IncludePayload = "IncludePayload", "update";
            level: Level = "Level", "update";
        }
    }

    object!(MessageAttributeValue = "AWS::EventsV2::Subscriber.MessageAttributeValue", "eventsv2-subscriber-messageattributevalue");
    impl MessageAttributeValue {
        new! {
            data_type: String = "DataType", "update";
        }
        set! {
            binary_value: String = "BinaryValue", "update";
            string_value: String = "StringValue", "update";
        }
    }

    object!(OnFailureConfiguration = "AWS::EventsV2::Subscriber.OnFailureConfiguration", "eventsv2-subscriber-onfailureconfiguration");
    impl OnFailureConfiguration {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update; 1 to 1600 characters";
        }
    }

    object!(PointInTimeConfiguration = "AWS::EventsV2::Subscriber.PointInTimeConfiguration", "eventsv2-subscriber-pointintimeconfiguration");
    impl PointInTimeConfiguration {
        new! {
            point_type: PointType = "PointType", "update";
        }
        set! {
            end_point: i64 = "EndPoint", "update";
            starting_point: i64 = "StartingPoint", "update";
        }
    }

    object!(RetryPolicy = "AWS::EventsV2::Subscriber.RetryPolicy", "eventsv2-subscriber-retrypolicy");
    impl RetryPolicy {
        new! {}
        set! {
            max_event_age_in_seconds: i64 = "MaxEventAgeInSeconds", "update; 60 to 86400";
            max_retry_attempts: i64 = "MaxRetryAttempts", "update; 0 to 185";
            retry_strategy: RetryStrategy = "RetryStrategy", "update";
        }
    }

    object!(SnsParameters = "AWS::EventsV2::Subscriber.SnsParameters", "eventsv2-subscriber-snsparameters");
    impl SnsParameters {
        new! {}
        set! {
            message_attributes: v::Map<MessageAttributeValue> = "MessageAttributes", "update";
            message_deduplication_id: String = "MessageDeduplicationId", "update";
            message_group_id: String = "MessageGroupId", "update";
            message_structure: String = "MessageStructure", "update";
            subject: String = "Subject", "update";
        }
    }

    object!(SqsParameters = "AWS::EventsV2::Subscriber.SqsParameters", "eventsv2-subscriber-sqsparameters");
    impl SqsParameters {
        new! {}
        set! {
            delay_seconds: String = "DelaySeconds", "update";
            message_attributes: v::Map<MessageAttributeValue> = "MessageAttributes", "update";
            message_deduplication_id: String = "MessageDeduplicationId", "update";
            message_group_id: String = "MessageGroupId", "update";
            message_system_attributes: v::Map<MessageAttributeValue> = "MessageSystemAttributes", "update";
        }
    }

    object!(StepFunctionsParameters = "AWS::EventsV2::Subscriber.StepFunctionsParameters", "eventsv2-subscriber-stepfunctionsparameters");
    impl StepFunctionsParameters {
        new! {}
        set! {
            invocation_timeout_seconds: String = "InvocationTimeoutSeconds", "update";
            invocation_type: String = "InvocationType", "update";
            name: String = "Name", "update";
            trace_header: String = "TraceHeader", "update";
        }
    }

    object!(Transformer = "AWS::EventsV2::Subscriber.Transformer", "eventsv2-subscriber-transformer");
    impl Transformer {
        new! {}
        set! {
            jsonata_configuration: JsonataConfiguration = "JsonataConfiguration", "update";
            type_: TransformerType = "Type", "update";
        }
    }

    object!(UniversalTargetParameters = "AWS::EventsV2::Subscriber.UniversalTargetParameters", "eventsv2-subscriber-universaltargetparameters");
    impl UniversalTargetParameters {
        new! {
            input: String = "Input", "update; 1 to 262144 characters";
        }
        set! {
            invocation_timeout_seconds: String = "InvocationTimeoutSeconds", "update";
        }
    }
    values! { ResumePosition: LastProcessed = "LAST_PROCESSED", Latest = "LATEST" }
    values! { StartingPosition: Latest = "LATEST", PointInTime = "POINT_IN_TIME" }
    values! { State: Running = "RUNNING", Stopped = "STOPPED" }
    values! { Type: Fifo = "FIFO", Unordered = "UNORDERED" }
    values! { DeduplicationType: ContentBased = "CONTENT_BASED" }
    values! { Scope: Data = "DATA", Metadata = "METADATA", SystemMetadata = "SYSTEM_METADATA" }
    values! { Language: EventBridgePattern = "EVENT_BRIDGE_PATTERN" }
    values! { IncludePayload: Full = "FULL", OnErrorOnly = "ON_ERROR_ONLY" }
    values! { Level: Off = "OFF", Error = "ERROR", Info = "INFO" }
    values! { PointType: Horizon = "HORIZON", Timestamp = "TIMESTAMP" }
    values! { RetryStrategy: All = "ALL" }
    values! { TransformerType: Raw = "RAW", WithMetadata = "WITH_METADATA", Jsonata = "JSONATA" }
}

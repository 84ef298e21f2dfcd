// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IVSChat`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    LoggingConfiguration = "AWS::IVSChat::LoggingConfiguration", "ivschat-loggingconfiguration", List("Tags"), m::ivschat::LoggingConfigurationArn
}
impl LoggingConfiguration {
    new! {
        destination_configuration: logging_configuration::DestinationConfiguration = "DestinationConfiguration", "update";
    }
    set! {
        name: String = "Name", "update; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LoggingConfiguration> {
    get! {
        attr_arn: m::ivschat::LoggingConfigurationArn = "Arn";
        attr_id: String = "Id";
        attr_state: String = "State";
    }
}
give! { LoggingConfiguration: m::Arn = Ref; m::ivschat::LoggingConfigurationArn = Ref; }
/// Property types and values of [`LoggingConfiguration`].
pub mod logging_configuration {
    use crate::value::meaning as m;
    object!(CloudWatchLogsDestinationConfiguration = "AWS::IVSChat::LoggingConfiguration.CloudWatchLogsDestinationConfiguration", "ivschat-loggingconfiguration-cloudwatchlogsdestinationconfiguration");
    impl CloudWatchLogsDestinationConfiguration {
        new! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
        }
    }

    object!(DestinationConfiguration = "AWS::IVSChat::LoggingConfiguration.DestinationConfiguration", "ivschat-loggingconfiguration-destinationconfiguration");
    impl DestinationConfiguration {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogsDestinationConfiguration = "CloudWatchLogs", "update";
            firehose: FirehoseDestinationConfiguration = "Firehose", "update";
            s3: S3DestinationConfiguration = "S3", "update";
        }
    }

    object!(FirehoseDestinationConfiguration = "AWS::IVSChat::LoggingConfiguration.FirehoseDestinationConfiguration", "ivschat-loggingconfiguration-firehosedestinationconfiguration");
    impl FirehoseDestinationConfiguration {
        new! {
            delivery_stream_name: m::kinesisfirehose::DeliveryStreamName = "DeliveryStreamName", "update; 1 to 64 characters";
        }
    }

    object!(S3DestinationConfiguration = "AWS::IVSChat::LoggingConfiguration.S3DestinationConfiguration", "ivschat-loggingconfiguration-s3destinationconfiguration");
    impl S3DestinationConfiguration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
        }
    }
}

resource! {
    Room = "AWS::IVSChat::Room", "ivschat-room", List("Tags"), m::Arn
}
impl Room {
    new! {}
    set! {
        logging_configuration_identifiers: [m::ivschat::LoggingConfigurationArn] = "LoggingConfigurationIdentifiers", "update; at most 50 items";
        maximum_message_length: i64 = "MaximumMessageLength", "update; 1 to 500; default `500`";
        maximum_message_rate_per_second: i64 = "MaximumMessageRatePerSecond", "update; 1 to 10; default `10`";
        message_review_handler: room::MessageReviewHandler = "MessageReviewHandler", "update";
        name: String = "Name", "update; at most 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Room> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Room: m::Arn = Ref; }
/// Property types and values of [`Room`].
pub mod room {
    use crate::value::meaning as m;
    object!(MessageReviewHandler = "AWS::IVSChat::Room.MessageReviewHandler", "ivschat-room-messagereviewhandler");
    impl MessageReviewHandler {
        new! {}
        set! {
            fallback_result: FallbackResult = "FallbackResult", "update; default `ALLOW`";
            uri: m::lambda::FunctionArn = "Uri", "update; at most 170 characters";
        }
    }
    values! { FallbackResult: Allow = "ALLOW", Deny = "DENY" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SNS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Subscription = "AWS::SNS::Subscription", "sns-subscription", None, m::Arn
}
impl Subscription {
    new! {
        topic_arn: m::sns::TopicArn = "TopicArn", "replacement";
        protocol: String = "Protocol", "replacement";
    }
    set! {
        delivery_policy: v::Json = "DeliveryPolicy", "update";
        endpoint: String = "Endpoint", "replacement";
        filter_policy: v::Json = "FilterPolicy", "update";
        filter_policy_scope: String = "FilterPolicyScope", "update";
        raw_message_delivery: bool = "RawMessageDelivery", "update";
        redrive_policy: v::Json = "RedrivePolicy", "update";
        region: String = "Region", "may replace; cannot be read back";
        replay_policy: v::Json = "ReplayPolicy", "update";
        subscription_role_arn: m::iam::RoleArn = "SubscriptionRoleArn", "update";
    }
}
impl c::Handle<Subscription> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Subscription: m::Arn = Ref; }

resource! {
    Topic = "AWS::SNS::Topic", "sns-topic", List("Tags"), m::sns::TopicArn
}
impl Topic {
    new! {}
    set! {
        archive_policy: v::Json = "ArchivePolicy", "update";
        content_based_deduplication: bool = "ContentBasedDeduplication", "update";
        data_protection_policy: v::Json = "DataProtectionPolicy", "update";
        delivery_status_logging: [topic::LoggingConfig] = "DeliveryStatusLogging", "update";
        display_name: String = "DisplayName", "update";
        fifo_throughput_scope: String = "FifoThroughputScope", "update";
        fifo_topic: bool = "FifoTopic", "replacement";
        kms_master_key_id: m::kms::KeyReference = "KmsMasterKeyId", "update";
        maximum_message_size: i64 = "MaximumMessageSize", "update; 1024 to 1048576";
        signature_version: String = "SignatureVersion", "update";
        subscription: [topic::Subscription] = "Subscription", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        topic_name: String = "TopicName", "replacement; at most 256 characters";
        tracing_config: String = "TracingConfig", "update";
    }
}
impl c::Handle<Topic> {
    get! {
        attr_topic_arn: m::sns::TopicArn = "TopicArn";
        attr_topic_name: m::sns::TopicName = "TopicName";
    }
}
give! { Topic: m::Arn = Ref; m::sns::TopicArn = Ref; m::sns::TopicName = GetAtt("TopicName"); }
/// Property types and values of [`Topic`].
pub mod topic {
    use crate::value::meaning as m;
    object!(LoggingConfig = "AWS::SNS::Topic.LoggingConfig", "sns-topic-loggingconfig");
    impl LoggingConfig {
        new! {
            protocol: Protocol = "Protocol", "update";
        }
        set! {
            failure_feedback_role_arn: m::iam::RoleArn = "FailureFeedbackRoleArn", "update";
            success_feedback_role_arn: m::iam::RoleArn = "SuccessFeedbackRoleArn", "update";
            success_feedback_sample_rate: String = "SuccessFeedbackSampleRate", "update";
        }
    }

    object!(Subscription = "AWS::SNS::Topic.Subscription", "sns-topic-subscription");
    impl Subscription {
        new! {
            endpoint: String = "Endpoint", "update";
            protocol: String = "Protocol", "update";
        }
    }
    values! { Protocol: HttpS = "http/s", Sqs = "sqs", Lambda = "lambda", Firehose = "firehose", Application = "application" }
}

resource! {
    TopicInlinePolicy = "AWS::SNS::TopicInlinePolicy", "sns-topicinlinepolicy", None, m::sns::TopicArn
}
impl TopicInlinePolicy {
    new! {
        topic_arn: m::sns::TopicArn = "TopicArn", "replacement";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}

resource! {
    TopicPolicy = "AWS::SNS::TopicPolicy", "sns-topicpolicy", None, String
}
impl TopicPolicy {
    new! {
        policy_document: v::Json = "PolicyDocument", "update";
        topics: [String] = "Topics", "update";
    }
}
impl c::Handle<TopicPolicy> {
    get! {
        attr_id: String = "Id";
    }
}

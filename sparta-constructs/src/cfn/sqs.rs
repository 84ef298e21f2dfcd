// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SQS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Holds data that is lost with it.
    Queue = "AWS::SQS::Queue", "sqs-queue", List("Tags"), m::sqs::QueueUrl
}
impl Queue {
    new! {}
    set! {
        content_based_deduplication: bool = "ContentBasedDeduplication", "update";
        deduplication_scope: String = "DeduplicationScope", "update";
        delay_seconds: i64 = "DelaySeconds", "update; 0 to 900";
        fifo_queue: bool = "FifoQueue", "replacement";
        fifo_throughput_limit: String = "FifoThroughputLimit", "update";
        kms_data_key_reuse_period_seconds: i64 = "KmsDataKeyReusePeriodSeconds", "update; 60 to 86400";
        kms_master_key_id: m::kms::KeyReference = "KmsMasterKeyId", "update";
        maximum_message_size: i64 = "MaximumMessageSize", "update; 1024 to 1048576";
        message_retention_period: i64 = "MessageRetentionPeriod", "update; 60 to 1209600";
        queue_name: String = "QueueName", "replacement";
        receive_message_wait_time_seconds: i64 = "ReceiveMessageWaitTimeSeconds", "update; 0 to 20";
        redrive_allow_policy: v::Json = "RedriveAllowPolicy", "update";
        redrive_policy: queue::RedrivePolicy = "RedrivePolicy", "update";
        sqs_managed_sse_enabled: bool = "SqsManagedSseEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        visibility_timeout: i64 = "VisibilityTimeout", "update; 0 to 43200";
    }
}
impl c::Handle<Queue> {
    get! {
        attr_arn: m::sqs::QueueArn = "Arn";
        attr_queue_name: String = "QueueName";
        attr_queue_url: m::sqs::QueueUrl = "QueueUrl";
    }
}
give! { Queue: m::Arn = GetAtt("Arn"); m::sqs::QueueArn = GetAtt("Arn"); m::sqs::QueueUrl = Ref; }
/// Property types and values of [`Queue`].
pub mod queue {
    use crate::value::meaning as m;
    object!(RedrivePolicy = "AWS::SQS::Queue.RedrivePolicy", "sqs-queue-redrivepolicy");
    impl RedrivePolicy {
        new! {}
        set! {
            dead_letter_target_arn: m::Arn = "deadLetterTargetArn", "update";
            max_receive_count: i64 = "maxReceiveCount", "update";
        }
    }
}

resource! {
    QueueInlinePolicy = "AWS::SQS::QueueInlinePolicy", "sqs-queueinlinepolicy", None, String
}
impl QueueInlinePolicy {
    new! {
        policy_document: v::Json = "PolicyDocument", "update";
        queue: String = "Queue", "replacement";
    }
}

resource! {
    QueuePolicy = "AWS::SQS::QueuePolicy", "sqs-queuepolicy", None, String
}
impl QueuePolicy {
    new! {
        policy_document: v::Json = "PolicyDocument", "update";
        queues: [String] = "Queues", "update";
    }
}
impl c::Handle<QueuePolicy> {
    get! {
        attr_id: String = "Id";
    }
}

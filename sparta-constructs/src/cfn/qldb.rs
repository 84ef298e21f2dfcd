// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::QLDB`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-07-31.
    ///
    /// Holds data that is lost with it.
    Ledger = "AWS::QLDB::Ledger", "qldb-ledger", List("Tags"), String
}
impl Ledger {
    new! {
        permissions_mode: String = "PermissionsMode", "update";
    }
    set! {
        deletion_protection: bool = "DeletionProtection", "update";
        kms_key: String = "KmsKey", "update";
        name: String = "Name", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Ledger> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-07-31.
    Stream = "AWS::QLDB::Stream", "qldb-stream", List("Tags"), String
}
new_struct! { Stream, StreamRequired {
    role_arn: m::iam::RoleArn = "RoleArn", "replacement";
    ledger_name: String = "LedgerName", "replacement";
    stream_name: String = "StreamName", "replacement";
    inclusive_start_time: String = "InclusiveStartTime", "replacement";
    kinesis_configuration: stream::KinesisConfiguration = "KinesisConfiguration", "replacement";
} }
impl Stream {
    set! {
        exclusive_end_time: String = "ExclusiveEndTime", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Stream> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Stream: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Stream`].
pub mod stream {
    use crate::value::meaning as m;
    object!(KinesisConfiguration = "AWS::QLDB::Stream.KinesisConfiguration", "qldb-stream-kinesisconfiguration");
    impl KinesisConfiguration {
        new! {}
        set! {
            aggregation_enabled: bool = "AggregationEnabled", "replacement";
            stream_arn: m::kinesis::StreamArn = "StreamArn", "replacement";
        }
    }
}

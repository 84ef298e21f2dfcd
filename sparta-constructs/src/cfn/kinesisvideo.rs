// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::KinesisVideo`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    SignalingChannel = "AWS::KinesisVideo::SignalingChannel", "kinesisvideo-signalingchannel", List("Tags"), String
}
impl SignalingChannel {
    new! {}
    set! {
        message_ttl_seconds: i64 = "MessageTtlSeconds", "update; 5 to 120";
        name: String = "Name", "replacement; 1 to 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        type_: signaling_channel::Type = "Type", "update";
    }
}
impl c::Handle<SignalingChannel> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { SignalingChannel: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SignalingChannel`].
pub mod signaling_channel {
    values! { Type: SingleMaster = "SINGLE_MASTER" }
}

resource! {
    Stream = "AWS::KinesisVideo::Stream", "kinesisvideo-stream", List("Tags"), String
}
impl Stream {
    new! {}
    set! {
        data_retention_in_hours: i64 = "DataRetentionInHours", "update; 0 to 87600";
        device_name: String = "DeviceName", "update; 1 to 128 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        media_type: String = "MediaType", "update; 1 to 128 characters";
        name: String = "Name", "replacement; 1 to 256 characters";
        stream_storage_configuration: stream::StreamStorageConfiguration = "StreamStorageConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Stream> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Stream: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Stream`].
pub mod stream {
    object!(StreamStorageConfiguration = "AWS::KinesisVideo::Stream.StreamStorageConfiguration", "kinesisvideo-stream-streamstorageconfiguration");
    impl StreamStorageConfiguration {
        new! {}
        set! {
            default_storage_tier: DefaultStorageTier = "DefaultStorageTier", "update; default `HOT`";
        }
    }
    values! { DefaultStorageTier: Hot = "HOT", Warm = "WARM" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Kinesis`.
use sparta_constructs::cfn::kinesis;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kinesis::Channel as ResourceType>::TYPE,
    <kinesis::ResourcePolicy as ResourceType>::TYPE,
    <kinesis::Stream as ResourceType>::TYPE,
    <kinesis::StreamConsumer as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kinesis::Channel::new("arn:aws:iam::123456789012:role/sample", "sample", [kinesis::channel::StreamConfiguration::new("arn:aws:kinesis::111111111111:stream/a", kinesis::channel::RecordConfiguration::new(kinesis::channel::RecordFormatType::GsrJson))]).s3_destination_configuration(kinesis::channel::S3DestinationConfiguration::new(kinesis::channel::S3StorageConfiguration::new("arn:aws:s3:::sample-bucket", kinesis::channel::S3StorageConfigurationCompressionType::None, "123456789012"))).add(stack, "Channel");
    kinesis::ResourcePolicy::new("arn:aws:kinesis::111111111111:stream/a", json!({})).add(stack, "ResourcePolicy");
    kinesis::Stream::new().add(stack, "Stream");
    kinesis::StreamConsumer::new("arn:aws:kinesis::111111111111:stream/a", "sample").add(stack, "StreamConsumer");
}

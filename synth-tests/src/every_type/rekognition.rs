// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Rekognition`.
use sparta_constructs::cfn::rekognition;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <rekognition::Collection as ResourceType>::TYPE,
    <rekognition::Dataset as ResourceType>::TYPE,
    <rekognition::Project as ResourceType>::TYPE,
    <rekognition::StreamProcessor as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    rekognition::Collection::new("sample").add(stack, "Collection");
    rekognition::Dataset::new(rekognition::dataset::DatasetType::Train).add(stack, "Dataset");
    rekognition::Project::new("sample").add(stack, "Project");
    rekognition::StreamProcessor::new("arn:aws:iam::123456789012:role/sample", rekognition::stream_processor::KinesisVideoStream::new("arn:a:kinesisvideo:a:111111111111:a")).connected_home_settings(rekognition::stream_processor::ConnectedHomeSettings::new(["sample"])).notification_channel(rekognition::stream_processor::NotificationChannel::new("arn:aws:sample:eu-west-2:123456789012:sample/sample")).s3_destination(rekognition::stream_processor::S3Destination::new("sample")).add(stack, "StreamProcessor");
}

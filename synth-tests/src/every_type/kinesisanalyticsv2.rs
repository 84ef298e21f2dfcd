// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::KinesisAnalyticsV2`.
use sparta_constructs::cfn::kinesisanalyticsv2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kinesisanalyticsv2::Application as ResourceType>::TYPE,
    <kinesisanalyticsv2::ApplicationCloudWatchLoggingOption as ResourceType>::TYPE,
    <kinesisanalyticsv2::ApplicationOutput as ResourceType>::TYPE,
    <kinesisanalyticsv2::ApplicationReferenceDataSource as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kinesisanalyticsv2::Application::new("arn:aws:iam::123456789012:role/sample", kinesisanalyticsv2::application::RuntimeEnvironment::Flink1_11).add(stack, "Application");
    kinesisanalyticsv2::ApplicationCloudWatchLoggingOption::new("sample", kinesisanalyticsv2::application_cloud_watch_logging_option::CloudWatchLoggingOption::new("arn:aws:sample:eu-west-2:123456789012:sample/sample")).add(stack, "ApplicationCloudWatchLoggingOption");
    kinesisanalyticsv2::ApplicationOutput::new("sample", kinesisanalyticsv2::application_output::Output::new(kinesisanalyticsv2::application_output::DestinationSchema::new())).add(stack, "ApplicationOutput");
    kinesisanalyticsv2::ApplicationReferenceDataSource::new("sample", kinesisanalyticsv2::application_reference_data_source::ReferenceDataSource::new(kinesisanalyticsv2::application_reference_data_source::ReferenceSchema::new([kinesisanalyticsv2::application_reference_data_source::RecordColumn::new("sample", "sample")], kinesisanalyticsv2::application_reference_data_source::RecordFormat::new("sample")))).add(stack, "ApplicationReferenceDataSource");
}

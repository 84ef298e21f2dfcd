// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::KinesisAnalytics`.
use sparta_constructs::cfn::kinesisanalytics;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kinesisanalytics::Application as ResourceType>::TYPE,
    <kinesisanalytics::ApplicationOutput as ResourceType>::TYPE,
    <kinesisanalytics::ApplicationReferenceDataSource as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kinesisanalytics::Application::new([kinesisanalytics::application::Input::new(kinesisanalytics::application::InputSchema::new([kinesisanalytics::application::RecordColumn::new("sample", "sample")], kinesisanalytics::application::RecordFormat::new("sample")), "sample")]).add(stack, "Application");
    kinesisanalytics::ApplicationOutput::new("sample", kinesisanalytics::application_output::Output::new(kinesisanalytics::application_output::DestinationSchema::new())).add(stack, "ApplicationOutput");
    kinesisanalytics::ApplicationReferenceDataSource::new("sample", kinesisanalytics::application_reference_data_source::ReferenceDataSource::new(kinesisanalytics::application_reference_data_source::ReferenceSchema::new([kinesisanalytics::application_reference_data_source::RecordColumn::new("sample", "sample")], kinesisanalytics::application_reference_data_source::RecordFormat::new("sample")))).add(stack, "ApplicationReferenceDataSource");
}

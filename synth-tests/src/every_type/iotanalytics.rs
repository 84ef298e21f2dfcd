// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTAnalytics`.
use sparta_constructs::cfn::iotanalytics;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotanalytics::Channel as ResourceType>::TYPE,
    <iotanalytics::Dataset as ResourceType>::TYPE,
    <iotanalytics::Datastore as ResourceType>::TYPE,
    <iotanalytics::Pipeline as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotanalytics::Channel::new().add(stack, "Channel");
    iotanalytics::Dataset::new([iotanalytics::dataset::Action::new("sample")]).add(stack, "Dataset");
    iotanalytics::Datastore::new().add(stack, "Datastore");
    iotanalytics::Pipeline::new([iotanalytics::pipeline::Activity::new()]).add(stack, "Pipeline");
}

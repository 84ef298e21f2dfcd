// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Forecast`.
use sparta_constructs::cfn::forecast;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <forecast::Dataset as ResourceType>::TYPE,
    <forecast::DatasetGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    forecast::Dataset::new("sample", forecast::dataset::DatasetType::TargetTimeSeries, forecast::dataset::Domain::Retail, forecast::dataset::Schema::new()).add(stack, "Dataset");
    forecast::DatasetGroup::new("sample", forecast::dataset_group::Domain::Retail).add(stack, "DatasetGroup");
}

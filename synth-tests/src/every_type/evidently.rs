// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Evidently`.
use sparta_constructs::cfn::evidently;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <evidently::Experiment as ResourceType>::TYPE,
    <evidently::Feature as ResourceType>::TYPE,
    <evidently::Launch as ResourceType>::TYPE,
    <evidently::Project as ResourceType>::TYPE,
    <evidently::Segment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    evidently::Experiment::new(evidently::ExperimentRequired { name: Value::of("sample"), metric_goals: Value::of([evidently::experiment::MetricGoalObject::new("sample", "sample", "sample", evidently::experiment::DesiredChange::Increase)]), online_ab_config: Value::of(evidently::experiment::OnlineAbConfigObject::new()), project: Value::of("sample"), treatments: Value::of([evidently::experiment::TreatmentObject::new("sample", "sample", "sample"), evidently::experiment::TreatmentObject::new("sample1", "sample1", "sample1")]) }).add(stack, "Experiment");
    evidently::Feature::new("sample", "sample", [evidently::feature::VariationObject::new().string_value("sample").variation_name("sample")]).add(stack, "Feature");
    evidently::Launch::new("sample", "sample", [evidently::launch::LaunchGroupObject::new("sample", "sample", "sample")], [evidently::launch::StepConfig::new([evidently::launch::GroupToWeight::new("sample", 1_i64)], "sample")]).add(stack, "Launch");
    evidently::Project::new("sample").add(stack, "Project");
    evidently::Segment::new("sample").add(stack, "Segment");
}

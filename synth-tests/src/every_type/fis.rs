// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::FIS`.
use sparta_constructs::cfn::fis;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <fis::ExperimentTemplate as ResourceType>::TYPE,
    <fis::TargetAccountConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    fis::ExperimentTemplate::new("arn:aws:iam::123456789012:role/sample", "sample", [fis::experiment_template::ExperimentTemplateStopCondition::new("sample")], [("sample", fis::experiment_template::ExperimentTemplateTarget::new("sample", "sample"))]).add(stack, "ExperimentTemplate");
    fis::TargetAccountConfiguration::new("arn:aws:iam::123456789012:role/sample", "123456789012", "sample").add(stack, "TargetAccountConfiguration");
}

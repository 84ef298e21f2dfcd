// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Inspector`.
use sparta_constructs::cfn::{Tag, inspector};
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <inspector::AssessmentTarget as ResourceType>::TYPE,
    <inspector::AssessmentTemplate as ResourceType>::TYPE,
    <inspector::ResourceGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    inspector::AssessmentTarget::new().add(stack, "AssessmentTarget");
    inspector::AssessmentTemplate::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", 180_i64, ["arn:aws:sample:eu-west-2:123456789012:sample/sample"]).add(stack, "AssessmentTemplate");
    inspector::ResourceGroup::new([Tag::new("sample", "sample")]).add(stack, "ResourceGroup");
}

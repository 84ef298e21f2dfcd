// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::KendraRanking`.
use sparta_constructs::cfn::kendraranking;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kendraranking::ExecutionPlan as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kendraranking::ExecutionPlan::new("sample").add(stack, "ExecutionPlan");
}

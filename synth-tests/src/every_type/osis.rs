// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::OSIS`.
use sparta_constructs::cfn::osis;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <osis::Pipeline as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    osis::Pipeline::new("sample", 1_i64, 1_i64, "sample").add(stack, "Pipeline");
}

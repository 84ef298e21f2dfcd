// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DataPipeline`.
use sparta_constructs::cfn::datapipeline;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <datapipeline::Pipeline as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    datapipeline::Pipeline::new("sample").add(stack, "Pipeline");
}

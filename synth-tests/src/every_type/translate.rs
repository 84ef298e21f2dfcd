// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Translate`.
use sparta_constructs::cfn::translate;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <translate::ParallelData as ResourceType>::TYPE,
    <translate::Terminology as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    translate::ParallelData::new("sample", translate::parallel_data::ParallelDataConfig::new(translate::parallel_data::Format::Tsv, "s3://sample-bucket/sample")).add(stack, "ParallelData");
    translate::Terminology::new("sample").add(stack, "Terminology");
}

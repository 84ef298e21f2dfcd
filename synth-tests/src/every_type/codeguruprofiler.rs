// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeGuruProfiler`.
use sparta_constructs::cfn::codeguruprofiler;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codeguruprofiler::ProfilingGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codeguruprofiler::ProfilingGroup::new("sample").add(stack, "ProfilingGroup");
}

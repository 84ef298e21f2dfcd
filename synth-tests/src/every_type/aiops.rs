// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AIOps`.
use sparta_constructs::cfn::aiops;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <aiops::InvestigationGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    aiops::InvestigationGroup::new("sample").add(stack, "InvestigationGroup");
}

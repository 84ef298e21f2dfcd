// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MWAA`.
use sparta_constructs::cfn::mwaa;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mwaa::Environment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mwaa::Environment::new("sample").add(stack, "Environment");
}

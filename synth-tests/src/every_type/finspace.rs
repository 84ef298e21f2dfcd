// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::FinSpace`.
use sparta_constructs::cfn::finspace;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <finspace::Environment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    finspace::Environment::new("sample").add(stack, "Environment");
}

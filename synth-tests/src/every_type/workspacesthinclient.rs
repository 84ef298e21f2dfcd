// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WorkSpacesThinClient`.
use sparta_constructs::cfn::workspacesthinclient;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <workspacesthinclient::Environment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    workspacesthinclient::Environment::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "Environment");
}

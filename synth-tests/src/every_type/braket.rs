// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Braket`.
use sparta_constructs::cfn::braket;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <braket::SpendingLimit as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    braket::SpendingLimit::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "1").add(stack, "SpendingLimit");
}

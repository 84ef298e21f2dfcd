// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::HealthAgent`.
use sparta_constructs::cfn::healthagent;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <healthagent::Domain as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    healthagent::Domain::new("sample").add(stack, "Domain");
}

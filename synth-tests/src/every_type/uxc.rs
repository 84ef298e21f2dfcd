// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::UXC`.
use sparta_constructs::cfn::uxc;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <uxc::AccountCustomization as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    uxc::AccountCustomization::new().add(stack, "AccountCustomization");
}

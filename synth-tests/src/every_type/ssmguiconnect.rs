// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SSMGuiConnect`.
use sparta_constructs::cfn::ssmguiconnect;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ssmguiconnect::Preferences as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ssmguiconnect::Preferences::new().add(stack, "Preferences");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DLM`.
use sparta_constructs::cfn::dlm;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <dlm::LifecyclePolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    dlm::LifecyclePolicy::new().add(stack, "LifecyclePolicy");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NovaAct`.
use sparta_constructs::cfn::novaact;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <novaact::WorkflowDefinition as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    novaact::WorkflowDefinition::new("sample").add(stack, "WorkflowDefinition");
}

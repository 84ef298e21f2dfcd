// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::GammaDilithium`.
use sparta_constructs::cfn::gammadilithium;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <gammadilithium::JobDefinition as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    gammadilithium::JobDefinition::new("sample").add(stack, "JobDefinition");
}

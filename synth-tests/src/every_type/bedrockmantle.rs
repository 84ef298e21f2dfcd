// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::BedrockMantle`.
use sparta_constructs::cfn::bedrockmantle;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <bedrockmantle::Project as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    bedrockmantle::Project::new("sample").add(stack, "Project");
}

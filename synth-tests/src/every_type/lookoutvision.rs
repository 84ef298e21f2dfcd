// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::LookoutVision`.
use sparta_constructs::cfn::lookoutvision;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <lookoutvision::Project as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    lookoutvision::Project::new("sample").add(stack, "Project");
}

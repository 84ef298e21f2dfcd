// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::LaunchWizard`.
use sparta_constructs::cfn::launchwizard;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <launchwizard::Deployment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    launchwizard::Deployment::new("sample", "sample", "sample").add(stack, "Deployment");
}

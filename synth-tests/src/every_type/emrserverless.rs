// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EMRServerless`.
use sparta_constructs::cfn::emrserverless;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <emrserverless::Application as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    emrserverless::Application::new("sample", "sample").add(stack, "Application");
}

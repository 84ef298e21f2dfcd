// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ApplicationInsights`.
use sparta_constructs::cfn::applicationinsights;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <applicationinsights::Application as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    applicationinsights::Application::new("sample").add(stack, "Application");
}

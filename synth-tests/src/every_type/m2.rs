// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::M2`.
use sparta_constructs::cfn::m2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <m2::Application as ResourceType>::TYPE,
    <m2::Deployment as ResourceType>::TYPE,
    <m2::Environment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    m2::Application::new(m2::application::EngineType::Microfocus, "sample").add(stack, "Application");
    m2::Deployment::new("sample", "sample", 1_i64).add(stack, "Deployment");
    m2::Environment::new(m2::environment::EngineType::Microfocus, "sample", "sample").add(stack, "Environment");
}

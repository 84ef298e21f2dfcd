// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SystemsManagerSAP`.
use sparta_constructs::cfn::systemsmanagersap;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <systemsmanagersap::Application as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    systemsmanagersap::Application::new("sample", systemsmanagersap::application::ApplicationType::Hana).add(stack, "Application");
}

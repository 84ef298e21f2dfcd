// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Proton`.
use sparta_constructs::cfn::proton;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <proton::EnvironmentAccountConnection as ResourceType>::TYPE,
    <proton::EnvironmentTemplate as ResourceType>::TYPE,
    <proton::ServiceTemplate as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    proton::EnvironmentAccountConnection::new().add(stack, "EnvironmentAccountConnection");
    proton::EnvironmentTemplate::new().add(stack, "EnvironmentTemplate");
    proton::ServiceTemplate::new().add(stack, "ServiceTemplate");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Grafana`.
use sparta_constructs::cfn::grafana;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <grafana::Workspace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    grafana::Workspace::new(grafana::workspace::AccountAccessType::CurrentAccount, grafana::workspace::PermissionType::CustomerManaged, [grafana::workspace::AuthenticationProviderTypes::AwsSso]).add(stack, "Workspace");
}

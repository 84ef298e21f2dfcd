// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::BackupGateway`.
use sparta_constructs::cfn::backupgateway;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <backupgateway::Hypervisor as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    backupgateway::Hypervisor::new().add(stack, "Hypervisor");
}

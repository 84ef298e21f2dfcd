// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NetworkMonitor`.
use sparta_constructs::cfn::networkmonitor;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <networkmonitor::Monitor as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    networkmonitor::Monitor::new("sample").add(stack, "Monitor");
}

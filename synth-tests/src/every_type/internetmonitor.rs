// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::InternetMonitor`.
use sparta_constructs::cfn::internetmonitor;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <internetmonitor::Monitor as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    internetmonitor::Monitor::new("sample").add(stack, "Monitor");
}

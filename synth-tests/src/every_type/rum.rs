// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RUM`.
use sparta_constructs::cfn::rum;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <rum::AppMonitor as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    rum::AppMonitor::new("sample").add(stack, "AppMonitor");
}

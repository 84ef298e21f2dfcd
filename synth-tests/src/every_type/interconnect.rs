// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Interconnect`.
use sparta_constructs::cfn::interconnect;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <interconnect::Connection as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    interconnect::Connection::new(interconnect::connection::AttachPoint::new()).add(stack, "Connection");
}

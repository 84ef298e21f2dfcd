// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTSecureTunneling`.
use sparta_constructs::cfn::iotsecuretunneling;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotsecuretunneling::Tunnel as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotsecuretunneling::Tunnel::new().add(stack, "Tunnel");
}

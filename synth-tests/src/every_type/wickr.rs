// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Wickr`.
use sparta_constructs::cfn::wickr;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <wickr::Network as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    wickr::Network::new("sample", wickr::network::AccessLevel::Standard).add(stack, "Network");
}

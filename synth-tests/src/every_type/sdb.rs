// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SDB`.
use sparta_constructs::cfn::sdb;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <sdb::Domain as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    sdb::Domain::new().add(stack, "Domain");
}

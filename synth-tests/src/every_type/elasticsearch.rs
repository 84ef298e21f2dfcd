// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Elasticsearch`.
use sparta_constructs::cfn::elasticsearch;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <elasticsearch::Domain as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    elasticsearch::Domain::new().add(stack, "Domain");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DSQL`.
use sparta_constructs::cfn::dsql;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <dsql::Cluster as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    dsql::Cluster::new().add(stack, "Cluster");
}

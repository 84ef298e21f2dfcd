// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CDK`.
use sparta_constructs::cfn::cdk;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cdk::Metadata as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cdk::Metadata::new().add(stack, "Metadata");
}

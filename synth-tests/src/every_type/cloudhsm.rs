// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CloudHSM`.
use sparta_constructs::cfn::cloudhsm;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cloudhsm::Cluster as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cloudhsm::Cluster::new("phsm1.a").add(stack, "Cluster");
}

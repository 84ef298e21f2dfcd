// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DAX`.
use sparta_constructs::cfn::dax;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <dax::Cluster as ResourceType>::TYPE,
    <dax::ParameterGroup as ResourceType>::TYPE,
    <dax::SubnetGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    dax::Cluster::new("arn:aws:iam::123456789012:role/sample", "sample", 1_i64).add(stack, "Cluster");
    dax::ParameterGroup::new().add(stack, "ParameterGroup");
    dax::SubnetGroup::new(["subnet-0123456789abcdef0"]).add(stack, "SubnetGroup");
}

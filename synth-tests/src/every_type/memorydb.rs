// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MemoryDB`.
use sparta_constructs::cfn::memorydb;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <memorydb::Acl as ResourceType>::TYPE,
    <memorydb::Cluster as ResourceType>::TYPE,
    <memorydb::MultiRegionCluster as ResourceType>::TYPE,
    <memorydb::ParameterGroup as ResourceType>::TYPE,
    <memorydb::Snapshot as ResourceType>::TYPE,
    <memorydb::SubnetGroup as ResourceType>::TYPE,
    <memorydb::User as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    memorydb::Acl::new("sample").add(stack, "Acl");
    memorydb::Cluster::new("sample", "sample", "sample").add(stack, "Cluster");
    memorydb::MultiRegionCluster::new("sample").add(stack, "MultiRegionCluster");
    memorydb::ParameterGroup::new("sample", "sample").add(stack, "ParameterGroup");
    memorydb::Snapshot::new("sample", "sample").add(stack, "Snapshot");
    memorydb::SubnetGroup::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "SubnetGroup");
    memorydb::User::new("sample").add(stack, "User");
}

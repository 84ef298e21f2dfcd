// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DocDB`.
use sparta_constructs::cfn::docdb;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <docdb::DbCluster as ResourceType>::TYPE,
    <docdb::DbClusterParameterGroup as ResourceType>::TYPE,
    <docdb::DbInstance as ResourceType>::TYPE,
    <docdb::DbSubnetGroup as ResourceType>::TYPE,
    <docdb::EventSubscription as ResourceType>::TYPE,
    <docdb::GlobalCluster as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    docdb::DbCluster::new().add(stack, "DbCluster");
    docdb::DbClusterParameterGroup::new("sample", "sample", json!({})).add(stack, "DbClusterParameterGroup");
    docdb::DbInstance::new("sample", "sample").add(stack, "DbInstance");
    docdb::DbSubnetGroup::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "DbSubnetGroup");
    docdb::EventSubscription::new("arn:aws:sns:eu-west-2:123456789012:sample").add(stack, "EventSubscription");
    docdb::GlobalCluster::new("sample").engine(docdb::global_cluster::Engine::Docdb).add(stack, "GlobalCluster");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Neptune`.
use sparta_constructs::cfn::neptune;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <neptune::DbCluster as ResourceType>::TYPE,
    <neptune::DbClusterParameterGroup as ResourceType>::TYPE,
    <neptune::DbInstance as ResourceType>::TYPE,
    <neptune::DbParameterGroup as ResourceType>::TYPE,
    <neptune::DbSubnetGroup as ResourceType>::TYPE,
    <neptune::EventSubscription as ResourceType>::TYPE,
    <neptune::GlobalCluster as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    neptune::DbCluster::new().add(stack, "DbCluster");
    neptune::DbClusterParameterGroup::new("sample", "sample", json!({})).add(stack, "DbClusterParameterGroup");
    neptune::DbInstance::new("sample").add(stack, "DbInstance");
    neptune::DbParameterGroup::new("sample", "sample", json!({})).add(stack, "DbParameterGroup");
    neptune::DbSubnetGroup::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "DbSubnetGroup");
    neptune::EventSubscription::new("arn:aws:sns:eu-west-2:123456789012:sample").add(stack, "EventSubscription");
    neptune::GlobalCluster::new().add(stack, "GlobalCluster");
}

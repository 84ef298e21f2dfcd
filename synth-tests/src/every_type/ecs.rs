// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ECS`.
use sparta_constructs::cfn::ecs;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ecs::CapacityProvider as ResourceType>::TYPE,
    <ecs::Cluster as ResourceType>::TYPE,
    <ecs::ClusterCapacityProviderAssociations as ResourceType>::TYPE,
    <ecs::Daemon as ResourceType>::TYPE,
    <ecs::DaemonTaskDefinition as ResourceType>::TYPE,
    <ecs::ExpressGatewayService as ResourceType>::TYPE,
    <ecs::Gateway as ResourceType>::TYPE,
    <ecs::GatewayClusterAssociations as ResourceType>::TYPE,
    <ecs::PrimaryTaskSet as ResourceType>::TYPE,
    <ecs::Service as ResourceType>::TYPE,
    <ecs::TaskDefinition as ResourceType>::TYPE,
    <ecs::TaskSet as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ecs::CapacityProvider::new().add(stack, "CapacityProvider");
    ecs::Cluster::new().add(stack, "Cluster");
    ecs::ClusterCapacityProviderAssociations::new("sample", [ecs::cluster_capacity_provider_associations::CapacityProviderStrategy::new("FARGATE")]).add(stack, "ClusterCapacityProviderAssociations");
    ecs::Daemon::new().add(stack, "Daemon");
    ecs::DaemonTaskDefinition::new().add(stack, "DaemonTaskDefinition");
    ecs::ExpressGatewayService::new("arn:aws:iam::123456789012:role/sample").add(stack, "ExpressGatewayService");
    ecs::Gateway::new("arn:aws:iam::123456789012:role/sample", "sample", ecs::gateway::GatewayConfiguration::new(ecs::gateway::HostSharedAlbConfiguration::new())).add(stack, "Gateway");
    ecs::GatewayClusterAssociations::new("sample", "sample").add(stack, "GatewayClusterAssociations");
    ecs::PrimaryTaskSet::new("sample", "sample", "sample").add(stack, "PrimaryTaskSet");
    ecs::Service::new().add(stack, "Service");
    ecs::TaskDefinition::new().add(stack, "TaskDefinition");
    ecs::TaskSet::new("sample", "sample", "sample").add(stack, "TaskSet");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ElasticLoadBalancing`.
use sparta_constructs::cfn::elasticloadbalancing;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <elasticloadbalancing::LoadBalancer as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    elasticloadbalancing::LoadBalancer::new([elasticloadbalancing::load_balancer::Listeners::new("sample", "sample", elasticloadbalancing::load_balancer::Protocol::Http)]).add(stack, "LoadBalancer");
}

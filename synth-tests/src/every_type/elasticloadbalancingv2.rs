// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ElasticLoadBalancingV2`.
use sparta_constructs::cfn::elasticloadbalancingv2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <elasticloadbalancingv2::Listener as ResourceType>::TYPE,
    <elasticloadbalancingv2::ListenerCertificate as ResourceType>::TYPE,
    <elasticloadbalancingv2::ListenerRule as ResourceType>::TYPE,
    <elasticloadbalancingv2::LoadBalancer as ResourceType>::TYPE,
    <elasticloadbalancingv2::TargetGroup as ResourceType>::TYPE,
    <elasticloadbalancingv2::TrustStore as ResourceType>::TYPE,
    <elasticloadbalancingv2::TrustStoreRevocation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    elasticloadbalancingv2::Listener::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", [elasticloadbalancingv2::listener::Action::new(elasticloadbalancingv2::listener::Type::AuthenticateCognito)]).add(stack, "Listener");
    elasticloadbalancingv2::ListenerCertificate::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", [elasticloadbalancingv2::listener_certificate::Certificate::new()]).add(stack, "ListenerCertificate");
    elasticloadbalancingv2::ListenerRule::new([elasticloadbalancingv2::listener_rule::Action::new(elasticloadbalancingv2::listener_rule::ActionType::AuthenticateCognito)], [elasticloadbalancingv2::listener_rule::RuleCondition::new()], 1_i64).add(stack, "ListenerRule");
    elasticloadbalancingv2::LoadBalancer::new().subnet_mappings([elasticloadbalancingv2::load_balancer::SubnetMapping::new("subnet-0123456789abcdef0")]).add(stack, "LoadBalancer");
    elasticloadbalancingv2::TargetGroup::new().add(stack, "TargetGroup");
    elasticloadbalancingv2::TrustStore::new().add(stack, "TrustStore");
    elasticloadbalancingv2::TrustStoreRevocation::new().add(stack, "TrustStoreRevocation");
}

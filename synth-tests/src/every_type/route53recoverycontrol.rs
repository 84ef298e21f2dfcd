// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Route53RecoveryControl`.
use sparta_constructs::cfn::route53recoverycontrol;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <route53recoverycontrol::Cluster as ResourceType>::TYPE,
    <route53recoverycontrol::ControlPanel as ResourceType>::TYPE,
    <route53recoverycontrol::RoutingControl as ResourceType>::TYPE,
    <route53recoverycontrol::SafetyRule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    route53recoverycontrol::Cluster::new("sample").add(stack, "Cluster");
    route53recoverycontrol::ControlPanel::new("sample").add(stack, "ControlPanel");
    route53recoverycontrol::RoutingControl::new("sample").add(stack, "RoutingControl");
    route53recoverycontrol::SafetyRule::new().assertion_rule(route53recoverycontrol::safety_rule::AssertionRule::new(["sample"], 1_i64)).control_panel_arn("arn:aws:sample:eu-west-2:123456789012:sample/sample").name("sample").rule_config(route53recoverycontrol::safety_rule::RuleConfig::new(route53recoverycontrol::safety_rule::RuleType::And, true, 1_i64)).add(stack, "SafetyRule");
}

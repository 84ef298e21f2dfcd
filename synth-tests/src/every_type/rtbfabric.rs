// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RTBFabric`.
use sparta_constructs::cfn::rtbfabric;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <rtbfabric::InboundExternalLink as ResourceType>::TYPE,
    <rtbfabric::Link as ResourceType>::TYPE,
    <rtbfabric::LinkRoutingRule as ResourceType>::TYPE,
    <rtbfabric::OutboundExternalLink as ResourceType>::TYPE,
    <rtbfabric::RequesterGateway as ResourceType>::TYPE,
    <rtbfabric::ResponderGateway as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    rtbfabric::InboundExternalLink::new("rtb-gw-a", rtbfabric::inbound_external_link::LinkLogSettings::new(rtbfabric::inbound_external_link::ApplicationLogs::new(rtbfabric::inbound_external_link::LinkApplicationLogSampling::new(0_i64, 0_i64)))).add(stack, "InboundExternalLink");
    rtbfabric::Link::new("rtb-gw-a", "rtb-gw-a", rtbfabric::link::LinkLogSettings::new(rtbfabric::link::ApplicationLogs::new(rtbfabric::link::LinkApplicationLogSampling::new(0_i64, 0_i64)))).add(stack, "Link");
    rtbfabric::LinkRoutingRule::new("rtb-gw-a", "link-a", rtbfabric::link_routing_rule::RuleCondition::new(), 1_i64).add(stack, "LinkRoutingRule");
    rtbfabric::OutboundExternalLink::new("rtb-gw-a", rtbfabric::outbound_external_link::LinkLogSettings::new(rtbfabric::outbound_external_link::ApplicationLogs::new(rtbfabric::outbound_external_link::LinkApplicationLogSampling::new(0_i64, 0_i64))), "https://example.com").add(stack, "OutboundExternalLink");
    rtbfabric::RequesterGateway::new("vpc-0123456789abcdef0", ["sg-0123456789abcdef0"], ["subnet-0123456789abcdef0"]).add(stack, "RequesterGateway");
    rtbfabric::ResponderGateway::new(rtbfabric::ResponderGatewayRequired { vpc_id: Value::of("vpc-0123456789abcdef0"), port: Value::of(1_i64), protocol: Value::of(rtbfabric::responder_gateway::Protocol::Http), security_group_ids: Value::of(["sg-0123456789abcdef0"]), subnet_ids: Value::of(["subnet-0123456789abcdef0"]) }).add(stack, "ResponderGateway");
}

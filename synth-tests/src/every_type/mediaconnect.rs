// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MediaConnect`.
use sparta_constructs::cfn::mediaconnect;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mediaconnect::Bridge as ResourceType>::TYPE,
    <mediaconnect::BridgeOutput as ResourceType>::TYPE,
    <mediaconnect::BridgeSource as ResourceType>::TYPE,
    <mediaconnect::Flow as ResourceType>::TYPE,
    <mediaconnect::FlowEntitlement as ResourceType>::TYPE,
    <mediaconnect::FlowMediaStream as ResourceType>::TYPE,
    <mediaconnect::FlowOutput as ResourceType>::TYPE,
    <mediaconnect::FlowSource as ResourceType>::TYPE,
    <mediaconnect::FlowVpcInterface as ResourceType>::TYPE,
    <mediaconnect::Gateway as ResourceType>::TYPE,
    <mediaconnect::RouterInput as ResourceType>::TYPE,
    <mediaconnect::RouterNetworkInterface as ResourceType>::TYPE,
    <mediaconnect::RouterOutput as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mediaconnect::Bridge::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", [mediaconnect::bridge::BridgeSource::new()]).add(stack, "Bridge");
    mediaconnect::BridgeOutput::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", mediaconnect::bridge_output::BridgeNetworkOutput::new(mediaconnect::bridge_output::BridgeNetworkOutputRequired { network_name: Value::of("sample"), ip_address: Value::of("sample"), port: Value::of(1_i64), protocol: Value::of(mediaconnect::bridge_output::Protocol::RtpFec), ttl: Value::of(1_i64) })).add(stack, "BridgeOutput");
    mediaconnect::BridgeSource::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "BridgeSource");
    mediaconnect::Flow::new("sample", mediaconnect::flow::Source::new()).add(stack, "Flow");
    mediaconnect::FlowEntitlement::new("sample", "sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", ["sample"]).add(stack, "FlowEntitlement");
    mediaconnect::FlowMediaStream::new(1_i64, "sample", mediaconnect::flow_media_stream::MediaStreamType::Video, "arn:aws:mediaconnect:a:111111111111:flow:a:a").add(stack, "FlowMediaStream");
    mediaconnect::FlowOutput::new("arn:aws:mediaconnect:a:111111111111:flow:a:a").add(stack, "FlowOutput");
    mediaconnect::FlowSource::new("sample", "sample", "arn:aws:mediaconnect:a:111111111111:flow:a:a").add(stack, "FlowSource");
    mediaconnect::FlowVpcInterface::new(mediaconnect::FlowVpcInterfaceRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), subnet_id: Value::of("subnet-0123456789abcdef0"), name: Value::of("sample"), flow_arn: Value::of("arn:aws:mediaconnect:a:111111111111:flow:a:a"), security_group_ids: Value::of(["sg-0123456789abcdef0"]) }).add(stack, "FlowVpcInterface");
    mediaconnect::Gateway::new("sample", ["10.0.0.0/16"], [mediaconnect::gateway::GatewayNetwork::new("sample", "10.0.0.0/16")]).add(stack, "Gateway");
    mediaconnect::RouterInput::new(mediaconnect::RouterInputRequired { name: Value::of("sample"), configuration: Value::of(mediaconnect::router_input::RouterInputConfiguration::new().standard(mediaconnect::router_input::StandardRouterInputConfiguration::new("arn:aws:mediaconnect:a:111111111111:routerNetworkInterface:aaaaaaaaaaaa", mediaconnect::router_input::RouterInputProtocolConfiguration::new().rtp(mediaconnect::router_input::RtpRouterInputConfiguration::new(3000_i64))))), maximum_bitrate: Value::of(1_i64), routing_scope: Value::of(mediaconnect::router_input::RoutingScope::Regional), tier: Value::of(mediaconnect::router_input::RouterInputTier::Input100) }).add(stack, "RouterInput");
    mediaconnect::RouterNetworkInterface::new("sample", mediaconnect::router_network_interface::RouterNetworkInterfaceConfiguration::new().public(mediaconnect::router_network_interface::PublicRouterNetworkInterfaceConfiguration::new([mediaconnect::router_network_interface::PublicRouterNetworkInterfaceRule::new("10.0.0.0/16")]))).add(stack, "RouterNetworkInterface");
    mediaconnect::RouterOutput::new(mediaconnect::RouterOutputRequired { name: Value::of("sample"), configuration: Value::of(mediaconnect::router_output::RouterOutputConfiguration::new().standard(mediaconnect::router_output::StandardRouterOutputConfiguration::new("arn:aws:mediaconnect:a:111111111111:routerNetworkInterface:aaaaaaaaaaaa", mediaconnect::router_output::RouterOutputProtocolConfiguration::new().rtp(mediaconnect::router_output::RtpRouterOutputConfiguration::new("sample", 1024_i64))))), maximum_bitrate: Value::of(1_i64), routing_scope: Value::of(mediaconnect::router_output::RoutingScope::Regional), tier: Value::of(mediaconnect::router_output::RouterOutputTier::Output100) }).add(stack, "RouterOutput");
}

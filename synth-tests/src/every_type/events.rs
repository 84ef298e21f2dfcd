// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Events`.
use sparta_constructs::cfn::events;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <events::ApiDestination as ResourceType>::TYPE,
    <events::Archive as ResourceType>::TYPE,
    <events::Connection as ResourceType>::TYPE,
    <events::Endpoint as ResourceType>::TYPE,
    <events::EventBus as ResourceType>::TYPE,
    <events::EventBusPolicy as ResourceType>::TYPE,
    <events::Rule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    events::ApiDestination::new("arn:aws:events:::connection/a/a", events::api_destination::HttpMethod::Get, "sample").add(stack, "ApiDestination");
    events::Archive::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "Archive");
    events::Connection::new().add(stack, "Connection");
    events::Endpoint::new([events::endpoint::EndpointEventBus::new("arn:aws:events:a-a-1:111111111111:event-bus/a"), events::endpoint::EndpointEventBus::new("arn:aws:events:b-b-2:222222222222:event-bus/b")], events::endpoint::RoutingConfig::new(events::endpoint::FailoverConfig::new(events::endpoint::Primary::new("arn:aws:route53:::healthcheck/a"), events::endpoint::Secondary::new("123456789012")))).add(stack, "Endpoint");
    events::EventBus::new("sample").add(stack, "EventBus");
    events::EventBusPolicy::new("sample").add(stack, "EventBusPolicy");
    events::Rule::new().event_pattern(json!({})).add(stack, "Rule");
}

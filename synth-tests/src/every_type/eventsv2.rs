// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EventsV2`.
use sparta_constructs::cfn::eventsv2;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <eventsv2::EventBus as ResourceType>::TYPE,
    <eventsv2::EventSource as ResourceType>::TYPE,
    <eventsv2::ResourcePolicy as ResourceType>::TYPE,
    <eventsv2::Subscriber as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    eventsv2::EventBus::new("sample").add(stack, "EventBus");
    eventsv2::EventSource::new("arn:aws:events:a:111111111111:event-busv2/a/aaaaaaaaaaaaaaaaaaaaaaaaa", "sample", eventsv2::event_source::EventSourceConfiguration::new().aws_service_events_configuration(eventsv2::event_source::AwsServiceEventsConfiguration::new("aws.a"))).add(stack, "EventSource");
    eventsv2::ResourcePolicy::new("arn:aws:events:a:111111111111:event-busv2/a/aaaaaaaaaaaaaaaaaaaaaaaaa", json!({"Sample":"sample"})).add(stack, "ResourcePolicy");
    eventsv2::Subscriber::new("arn:aws:events:a:111111111111:event-busv2/a/aaaaaaaaaaaaaaaaaaaaaaaaa", "sample", eventsv2::subscriber::InvokeConfiguration::new("arn:aws:iam::123456789012:role/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample")).add(stack, "Subscriber");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MediaPackageV2`.
use sparta_constructs::cfn::mediapackagev2;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mediapackagev2::Channel as ResourceType>::TYPE,
    <mediapackagev2::ChannelGroup as ResourceType>::TYPE,
    <mediapackagev2::ChannelPolicy as ResourceType>::TYPE,
    <mediapackagev2::OriginEndpoint as ResourceType>::TYPE,
    <mediapackagev2::OriginEndpointPolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mediapackagev2::Channel::new("sample", "sample").add(stack, "Channel");
    mediapackagev2::ChannelGroup::new("sample").add(stack, "ChannelGroup");
    mediapackagev2::ChannelPolicy::new("sample", "sample", json!({})).add(stack, "ChannelPolicy");
    mediapackagev2::OriginEndpoint::new("sample", "sample", mediapackagev2::origin_endpoint::ContainerType::Ts, "sample").add(stack, "OriginEndpoint");
    mediapackagev2::OriginEndpointPolicy::new("sample", "sample", "sample", json!({})).add(stack, "OriginEndpointPolicy");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CloudTrail`.
use sparta_constructs::cfn::cloudtrail;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cloudtrail::Channel as ResourceType>::TYPE,
    <cloudtrail::Dashboard as ResourceType>::TYPE,
    <cloudtrail::EventDataStore as ResourceType>::TYPE,
    <cloudtrail::ResourcePolicy as ResourceType>::TYPE,
    <cloudtrail::Trail as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cloudtrail::Channel::new().add(stack, "Channel");
    cloudtrail::Dashboard::new().add(stack, "Dashboard");
    cloudtrail::EventDataStore::new().add(stack, "EventDataStore");
    cloudtrail::ResourcePolicy::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", json!({})).add(stack, "ResourcePolicy");
    cloudtrail::Trail::new("sample", true).add(stack, "Trail");
}

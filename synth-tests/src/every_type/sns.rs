// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SNS`.
use sparta_constructs::cfn::sns;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <sns::Subscription as ResourceType>::TYPE,
    <sns::Topic as ResourceType>::TYPE,
    <sns::TopicInlinePolicy as ResourceType>::TYPE,
    <sns::TopicPolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    sns::Subscription::new("arn:aws:sns:eu-west-2:123456789012:sample", "sample").add(stack, "Subscription");
    sns::Topic::new().add(stack, "Topic");
    sns::TopicInlinePolicy::new("arn:aws:sns:eu-west-2:123456789012:sample", json!({})).add(stack, "TopicInlinePolicy");
    sns::TopicPolicy::new(json!({}), ["sample"]).add(stack, "TopicPolicy");
}

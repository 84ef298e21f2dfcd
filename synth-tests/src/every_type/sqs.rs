// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SQS`.
use sparta_constructs::cfn::sqs;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <sqs::Queue as ResourceType>::TYPE,
    <sqs::QueueInlinePolicy as ResourceType>::TYPE,
    <sqs::QueuePolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    sqs::Queue::new().add(stack, "Queue");
    sqs::QueueInlinePolicy::new(json!({}), "sample").add(stack, "QueueInlinePolicy");
    sqs::QueuePolicy::new(json!({}), ["sample"]).add(stack, "QueuePolicy");
}

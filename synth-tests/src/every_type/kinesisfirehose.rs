// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::KinesisFirehose`.
use sparta_constructs::cfn::kinesisfirehose;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kinesisfirehose::DeliveryStream as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kinesisfirehose::DeliveryStream::new().add(stack, "DeliveryStream");
}

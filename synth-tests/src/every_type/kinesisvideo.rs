// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::KinesisVideo`.
use sparta_constructs::cfn::kinesisvideo;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kinesisvideo::SignalingChannel as ResourceType>::TYPE,
    <kinesisvideo::Stream as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kinesisvideo::SignalingChannel::new().add(stack, "SignalingChannel");
    kinesisvideo::Stream::new().add(stack, "Stream");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Oam`.
use sparta_constructs::cfn::oam;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <oam::Link as ResourceType>::TYPE,
    <oam::Sink as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    oam::Link::new([oam::link::ResourceType::AwsCloudWatchMetric], "sample").add(stack, "Link");
    oam::Sink::new("sample").add(stack, "Sink");
}

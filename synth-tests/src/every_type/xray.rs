// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::XRay`.
use sparta_constructs::cfn::xray;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <xray::Group as ResourceType>::TYPE,
    <xray::ResourcePolicy as ResourceType>::TYPE,
    <xray::SamplingRule as ResourceType>::TYPE,
    <xray::TransactionSearchConfig as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    xray::Group::new("sample").add(stack, "Group");
    xray::ResourcePolicy::new("sample", "sample").add(stack, "ResourcePolicy");
    xray::SamplingRule::new().add(stack, "SamplingRule");
    xray::TransactionSearchConfig::new().add(stack, "TransactionSearchConfig");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::GlobalAccelerator`.
use sparta_constructs::cfn::globalaccelerator;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <globalaccelerator::Accelerator as ResourceType>::TYPE,
    <globalaccelerator::CrossAccountAttachment as ResourceType>::TYPE,
    <globalaccelerator::EndpointGroup as ResourceType>::TYPE,
    <globalaccelerator::Listener as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    globalaccelerator::Accelerator::new("sample").add(stack, "Accelerator");
    globalaccelerator::CrossAccountAttachment::new("sample").add(stack, "CrossAccountAttachment");
    globalaccelerator::EndpointGroup::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "EndpointGroup");
    globalaccelerator::Listener::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", [globalaccelerator::listener::PortRange::new(0_i64, 0_i64)], globalaccelerator::listener::Protocol::Tcp).add(stack, "Listener");
}

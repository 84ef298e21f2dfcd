// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::PinpointEmail`.
use sparta_constructs::cfn::pinpointemail;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pinpointemail::ConfigurationSet as ResourceType>::TYPE,
    <pinpointemail::ConfigurationSetEventDestination as ResourceType>::TYPE,
    <pinpointemail::DedicatedIpPool as ResourceType>::TYPE,
    <pinpointemail::Identity as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pinpointemail::ConfigurationSet::new("sample").add(stack, "ConfigurationSet");
    pinpointemail::ConfigurationSetEventDestination::new("sample", "sample").add(stack, "ConfigurationSetEventDestination");
    pinpointemail::DedicatedIpPool::new().add(stack, "DedicatedIpPool");
    pinpointemail::Identity::new("sample").add(stack, "Identity");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ServiceDiscovery`.
use sparta_constructs::cfn::servicediscovery;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <servicediscovery::HttpNamespace as ResourceType>::TYPE,
    <servicediscovery::Instance as ResourceType>::TYPE,
    <servicediscovery::PrivateDnsNamespace as ResourceType>::TYPE,
    <servicediscovery::PublicDnsNamespace as ResourceType>::TYPE,
    <servicediscovery::Service as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    servicediscovery::HttpNamespace::new("sample").add(stack, "HttpNamespace");
    servicediscovery::Instance::new("sample", json!({})).add(stack, "Instance");
    servicediscovery::PrivateDnsNamespace::new("sample").add(stack, "PrivateDnsNamespace");
    servicediscovery::PublicDnsNamespace::new("10.0.0.1").add(stack, "PublicDnsNamespace");
    servicediscovery::Service::new().add(stack, "Service");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppRunner`.
use sparta_constructs::cfn::apprunner;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <apprunner::AutoScalingConfiguration as ResourceType>::TYPE,
    <apprunner::ObservabilityConfiguration as ResourceType>::TYPE,
    <apprunner::Service as ResourceType>::TYPE,
    <apprunner::VpcConnector as ResourceType>::TYPE,
    <apprunner::VpcIngressConnection as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    apprunner::AutoScalingConfiguration::new().add(stack, "AutoScalingConfiguration");
    apprunner::ObservabilityConfiguration::new().add(stack, "ObservabilityConfiguration");
    apprunner::Service::new(apprunner::service::SourceConfiguration::new()).add(stack, "Service");
    apprunner::VpcConnector::new(["subnet-0123456789abcdef0"]).add(stack, "VpcConnector");
    apprunner::VpcIngressConnection::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", apprunner::vpc_ingress_connection::IngressVpcConfiguration::new("vpc-0123456789abcdef0", "sample")).add(stack, "VpcIngressConnection");
}

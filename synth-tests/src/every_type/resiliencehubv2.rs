// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ResilienceHubV2`.
use sparta_constructs::cfn::resiliencehubv2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <resiliencehubv2::Policy as ResourceType>::TYPE,
    <resiliencehubv2::Service as ResourceType>::TYPE,
    <resiliencehubv2::ServiceFunction as ResourceType>::TYPE,
    <resiliencehubv2::System as ResourceType>::TYPE,
    <resiliencehubv2::UserJourney as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    resiliencehubv2::Policy::new("sample").add(stack, "Policy");
    resiliencehubv2::Service::new("sample", ["aa-a-1"]).add(stack, "Service");
    resiliencehubv2::ServiceFunction::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", resiliencehubv2::service_function::Criticality::Primary).add(stack, "ServiceFunction");
    resiliencehubv2::System::new("sample").add(stack, "System");
    resiliencehubv2::UserJourney::new("sample", "sample").add(stack, "UserJourney");
}

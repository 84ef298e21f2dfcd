// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ResilienceHub`.
use sparta_constructs::cfn::resiliencehub;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <resiliencehub::App as ResourceType>::TYPE,
    <resiliencehub::ResiliencyPolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    resiliencehub::App::new("sample", "sample", [resiliencehub::app::ResourceMapping::new("CfnStack", resiliencehub::app::PhysicalResourceId::new("Arn", "sample"))]).add(stack, "App");
    resiliencehub::ResiliencyPolicy::new("sample", resiliencehub::resiliency_policy::PolicyMap::new(resiliencehub::resiliency_policy::FailurePolicy::new(1_i64, 1_i64), resiliencehub::resiliency_policy::FailurePolicy::new(1_i64, 1_i64), resiliencehub::resiliency_policy::FailurePolicy::new(1_i64, 1_i64)), resiliencehub::resiliency_policy::Tier::MissionCritical).add(stack, "ResiliencyPolicy");
}

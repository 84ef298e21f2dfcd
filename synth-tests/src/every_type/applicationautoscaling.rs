// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ApplicationAutoScaling`.
use sparta_constructs::cfn::applicationautoscaling;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <applicationautoscaling::ScalableTarget as ResourceType>::TYPE,
    <applicationautoscaling::ScalingPolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    applicationautoscaling::ScalableTarget::new(applicationautoscaling::ScalableTargetRequired { resource_id: Value::of("sample"), max_capacity: Value::of(1_i64), min_capacity: Value::of(1_i64), scalable_dimension: Value::of(applicationautoscaling::scalable_target::ScalableDimension::AppstreamFleetDesiredCapacity), service_namespace: Value::of(applicationautoscaling::scalable_target::ServiceNamespace::Appstream) }).add(stack, "ScalableTarget");
    applicationautoscaling::ScalingPolicy::new("sample", applicationautoscaling::scaling_policy::PolicyType::PredictiveScaling).resource_id("sample").scalable_dimension(applicationautoscaling::scaling_policy::ScalableDimension::AppstreamFleetDesiredCapacity).service_namespace(applicationautoscaling::scaling_policy::ServiceNamespace::Appstream).add(stack, "ScalingPolicy");
}

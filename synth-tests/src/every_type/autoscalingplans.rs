// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AutoScalingPlans`.
use sparta_constructs::cfn::autoscalingplans;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <autoscalingplans::ScalingPlan as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    autoscalingplans::ScalingPlan::new(autoscalingplans::scaling_plan::ApplicationSource::new(), [autoscalingplans::scaling_plan::ScalingInstruction::new(autoscalingplans::scaling_plan::ScalingInstructionRequired { resource_id: Value::of("sample"), max_capacity: Value::of(1_i64), min_capacity: Value::of(1_i64), scalable_dimension: Value::of(autoscalingplans::scaling_plan::ScalableDimension::AutoscalingAutoScalingGroupDesiredCapacity), service_namespace: Value::of(autoscalingplans::scaling_plan::ServiceNamespace::Autoscaling), target_tracking_configurations: Value::of([autoscalingplans::scaling_plan::TargetTrackingConfiguration::new(1_i64)]) })]).add(stack, "ScalingPlan");
}

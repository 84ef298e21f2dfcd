// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AutoScaling`.
use sparta_constructs::cfn::autoscaling;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <autoscaling::AutoScalingGroup as ResourceType>::TYPE,
    <autoscaling::LaunchConfiguration as ResourceType>::TYPE,
    <autoscaling::LifecycleHook as ResourceType>::TYPE,
    <autoscaling::ScalingPolicy as ResourceType>::TYPE,
    <autoscaling::ScheduledAction as ResourceType>::TYPE,
    <autoscaling::WarmPool as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    autoscaling::AutoScalingGroup::new("1", "1").instance_id("sample").add(stack, "AutoScalingGroup");
    autoscaling::LaunchConfiguration::new("ami-0123456789abcdef0", "sample").add(stack, "LaunchConfiguration");
    autoscaling::LifecycleHook::new("sample", autoscaling::lifecycle_hook::LifecycleTransition::AutoscalingEc2InstanceLaunching).add(stack, "LifecycleHook");
    autoscaling::ScalingPolicy::new("sample").add(stack, "ScalingPolicy");
    autoscaling::ScheduledAction::new("sample").add(stack, "ScheduledAction");
    autoscaling::WarmPool::new("sample").add(stack, "WarmPool");
}

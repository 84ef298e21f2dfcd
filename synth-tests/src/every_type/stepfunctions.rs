// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::StepFunctions`.
use sparta_constructs::cfn::stepfunctions;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <stepfunctions::Activity as ResourceType>::TYPE,
    <stepfunctions::StateMachine as ResourceType>::TYPE,
    <stepfunctions::StateMachineAlias as ResourceType>::TYPE,
    <stepfunctions::StateMachineVersion as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    stepfunctions::Activity::new("sample").add(stack, "Activity");
    stepfunctions::StateMachine::new("arn:aws:iam::123456789012:role/sample").add(stack, "StateMachine");
    stepfunctions::StateMachineAlias::new().routing_configuration([stepfunctions::state_machine_alias::RoutingConfigurationVersion::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", 0_i64)]).add(stack, "StateMachineAlias");
    stepfunctions::StateMachineVersion::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "StateMachineVersion");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ARCRegionSwitch`.
use sparta_constructs::cfn::arcregionswitch;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <arcregionswitch::Plan as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    arcregionswitch::Plan::new(arcregionswitch::PlanRequired { name: Value::of("sample"), execution_role: Value::of("arn:aws:iam::123456789012:role/sample"), recovery_approach: Value::of(arcregionswitch::plan::RecoveryApproach::ActiveActive), regions: Value::of(["aa-a-1", "bb-b-2"]), workflows: Value::of([arcregionswitch::plan::Workflow::new(arcregionswitch::plan::WorkflowTargetAction::Activate)]) }).add(stack, "Plan");
}

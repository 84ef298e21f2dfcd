// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ComputeOptimizer`.
use sparta_constructs::cfn::computeoptimizer;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <computeoptimizer::AutomationRule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    computeoptimizer::AutomationRule::new(computeoptimizer::AutomationRuleRequired { name: Value::of("sample"), rule_type: Value::of(computeoptimizer::automation_rule::RuleType::AccountRule), recommended_action_types: Value::of([computeoptimizer::automation_rule::RecommendedActionType::SnapshotAndDeleteUnattachedEbsVolume]), schedule: Value::of(computeoptimizer::automation_rule::Schedule::new()), status: Value::of(computeoptimizer::automation_rule::Status::Active) }).add(stack, "AutomationRule");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Shield`.
use sparta_constructs::cfn::shield;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <shield::DrtAccess as ResourceType>::TYPE,
    <shield::ProactiveEngagement as ResourceType>::TYPE,
    <shield::Protection as ResourceType>::TYPE,
    <shield::ProtectionGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    shield::DrtAccess::new("arn:aws:iam::123456789012:role/sample").add(stack, "DrtAccess");
    shield::ProactiveEngagement::new([shield::proactive_engagement::EmergencyContact::new("sample@example.com")], shield::proactive_engagement::ProactiveEngagementStatus::Enabled).add(stack, "ProactiveEngagement");
    shield::Protection::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "Protection");
    shield::ProtectionGroup::new("sample", shield::protection_group::Aggregation::Sum, shield::protection_group::Pattern::All).add(stack, "ProtectionGroup");
}

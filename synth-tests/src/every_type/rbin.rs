// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Rbin`.
use sparta_constructs::cfn::rbin;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <rbin::Rule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    rbin::Rule::new(rbin::rule::ResourceType::EbsSnapshot, rbin::rule::RetentionPeriod::new(rbin::rule::RetentionPeriodUnit::Days, 1_i64)).add(stack, "Rule");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::BcmPricingCalculator`.
use sparta_constructs::cfn::bcmpricingcalculator;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <bcmpricingcalculator::BillEstimate as ResourceType>::TYPE,
    <bcmpricingcalculator::BillScenario as ResourceType>::TYPE,
    <bcmpricingcalculator::WorkloadEstimate as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    bcmpricingcalculator::BillEstimate::new("sample").add(stack, "BillEstimate");
    bcmpricingcalculator::BillScenario::new().add(stack, "BillScenario");
    bcmpricingcalculator::WorkloadEstimate::new("sample").add(stack, "WorkloadEstimate");
}

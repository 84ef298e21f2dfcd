// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::PricingPlanManager`.
use sparta_constructs::cfn::pricingplanmanager;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pricingplanmanager::Subscription as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pricingplanmanager::Subscription::new(pricingplanmanager::subscription::PlanFamily::CloudFront, "sample", ["arn:aws:sample:eu-west-2:123456789012:sample/sample"]).add(stack, "Subscription");
}

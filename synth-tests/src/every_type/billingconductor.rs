// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::BillingConductor`.
use sparta_constructs::cfn::billingconductor;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <billingconductor::BillingGroup as ResourceType>::TYPE,
    <billingconductor::CustomLineItem as ResourceType>::TYPE,
    <billingconductor::PricingPlan as ResourceType>::TYPE,
    <billingconductor::PricingRule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    billingconductor::BillingGroup::new("sample", billingconductor::billing_group::AccountGrouping::new().linked_account_ids(["123456789012"]), billingconductor::billing_group::ComputationPreference::new("arn:aws:billingconductor::aws:pricingplan/BasicPricingPlan")).primary_account_id("123456789012").add(stack, "BillingGroup");
    billingconductor::CustomLineItem::new("arn:aws:billingconductor::111111111111:billinggroupaaaaaaaaaa", "sample").add(stack, "CustomLineItem");
    billingconductor::PricingPlan::new("sample").add(stack, "PricingPlan");
    billingconductor::PricingRule::new("sample", billingconductor::pricing_rule::Type::Markup, billingconductor::pricing_rule::Scope::Global).add(stack, "PricingRule");
}

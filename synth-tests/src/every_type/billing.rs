// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Billing`.
use sparta_constructs::cfn::billing;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <billing::BillingView as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    billing::BillingView::new("sample", ["arn:aws:billing::111111111111:billingview/a"]).add(stack, "BillingView");
}

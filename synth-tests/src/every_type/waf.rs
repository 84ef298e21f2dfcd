// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WAF`.
use sparta_constructs::cfn::waf;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <waf::ByteMatchSet as ResourceType>::TYPE,
    <waf::IpSet as ResourceType>::TYPE,
    <waf::Rule as ResourceType>::TYPE,
    <waf::SizeConstraintSet as ResourceType>::TYPE,
    <waf::SqlInjectionMatchSet as ResourceType>::TYPE,
    <waf::WebAcl as ResourceType>::TYPE,
    <waf::XssMatchSet as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    waf::ByteMatchSet::new("sample").add(stack, "ByteMatchSet");
    waf::IpSet::new("sample").add(stack, "IpSet");
    waf::Rule::new("sample", "sample").add(stack, "Rule");
    waf::SizeConstraintSet::new("sample", [waf::size_constraint_set::SizeConstraint::new("sample", waf::size_constraint_set::FieldToMatch::new("sample"), 1_i64, "sample")]).add(stack, "SizeConstraintSet");
    waf::SqlInjectionMatchSet::new("sample").add(stack, "SqlInjectionMatchSet");
    waf::WebAcl::new("sample", "sample", waf::web_acl::WafAction::new("sample")).add(stack, "WebAcl");
    waf::XssMatchSet::new("sample", [waf::xss_match_set::XssMatchTuple::new(waf::xss_match_set::FieldToMatch::new("sample"), "sample")]).add(stack, "XssMatchSet");
}

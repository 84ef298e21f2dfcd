// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WAFRegional`.
use sparta_constructs::cfn::wafregional;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <wafregional::ByteMatchSet as ResourceType>::TYPE,
    <wafregional::GeoMatchSet as ResourceType>::TYPE,
    <wafregional::IpSet as ResourceType>::TYPE,
    <wafregional::RateBasedRule as ResourceType>::TYPE,
    <wafregional::RegexPatternSet as ResourceType>::TYPE,
    <wafregional::Rule as ResourceType>::TYPE,
    <wafregional::SizeConstraintSet as ResourceType>::TYPE,
    <wafregional::SqlInjectionMatchSet as ResourceType>::TYPE,
    <wafregional::WebAcl as ResourceType>::TYPE,
    <wafregional::WebAclAssociation as ResourceType>::TYPE,
    <wafregional::XssMatchSet as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    wafregional::ByteMatchSet::new("sample").add(stack, "ByteMatchSet");
    wafregional::GeoMatchSet::new("sample").add(stack, "GeoMatchSet");
    wafregional::IpSet::new("sample").add(stack, "IpSet");
    wafregional::RateBasedRule::new("sample", "sample", "sample", 1_i64).add(stack, "RateBasedRule");
    wafregional::RegexPatternSet::new("sample", ["sample"]).add(stack, "RegexPatternSet");
    wafregional::Rule::new("sample", "sample").add(stack, "Rule");
    wafregional::SizeConstraintSet::new("sample").add(stack, "SizeConstraintSet");
    wafregional::SqlInjectionMatchSet::new("sample").add(stack, "SqlInjectionMatchSet");
    wafregional::WebAcl::new("sample", "sample", wafregional::web_acl::Action::new("sample")).add(stack, "WebAcl");
    wafregional::WebAclAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "WebAclAssociation");
    wafregional::XssMatchSet::new("sample").add(stack, "XssMatchSet");
}

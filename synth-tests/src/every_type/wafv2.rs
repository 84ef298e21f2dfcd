// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WAFv2`.
use sparta_constructs::cfn::wafv2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <wafv2::IpSet as ResourceType>::TYPE,
    <wafv2::LoggingConfiguration as ResourceType>::TYPE,
    <wafv2::RegexPatternSet as ResourceType>::TYPE,
    <wafv2::RuleGroup as ResourceType>::TYPE,
    <wafv2::WebAcl as ResourceType>::TYPE,
    <wafv2::WebAclAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    wafv2::IpSet::new(["sample"], wafv2::ip_set::IpAddressVersion::Ipv4, wafv2::ip_set::Scope::Cloudfront).add(stack, "IpSet");
    wafv2::LoggingConfiguration::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", ["sample"]).add(stack, "LoggingConfiguration");
    wafv2::RegexPatternSet::new(["sample"], wafv2::regex_pattern_set::Scope::Cloudfront).add(stack, "RegexPatternSet");
    wafv2::RuleGroup::new(0_i64, wafv2::rule_group::Scope::Cloudfront, wafv2::rule_group::VisibilityConfig::new("sample", true, true)).add(stack, "RuleGroup");
    wafv2::WebAcl::new(wafv2::web_acl::DefaultAction::new(), wafv2::web_acl::Scope::Cloudfront, wafv2::web_acl::VisibilityConfig::new("sample", true, true)).add(stack, "WebAcl");
    wafv2::WebAclAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "WebAclAssociation");
}

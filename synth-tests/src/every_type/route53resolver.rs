// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Route53Resolver`.
use sparta_constructs::cfn::route53resolver;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <route53resolver::FirewallDomainList as ResourceType>::TYPE,
    <route53resolver::FirewallRuleGroup as ResourceType>::TYPE,
    <route53resolver::FirewallRuleGroupAssociation as ResourceType>::TYPE,
    <route53resolver::OutpostResolver as ResourceType>::TYPE,
    <route53resolver::ResolverConfig as ResourceType>::TYPE,
    <route53resolver::ResolverDnssecConfig as ResourceType>::TYPE,
    <route53resolver::ResolverEndpoint as ResourceType>::TYPE,
    <route53resolver::ResolverQueryLoggingConfig as ResourceType>::TYPE,
    <route53resolver::ResolverQueryLoggingConfigAssociation as ResourceType>::TYPE,
    <route53resolver::ResolverRule as ResourceType>::TYPE,
    <route53resolver::ResolverRuleAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    route53resolver::FirewallDomainList::new().add(stack, "FirewallDomainList");
    route53resolver::FirewallRuleGroup::new().add(stack, "FirewallRuleGroup");
    route53resolver::FirewallRuleGroupAssociation::new("sample", "vpc-0123456789abcdef0", 1_i64).add(stack, "FirewallRuleGroupAssociation");
    route53resolver::OutpostResolver::new("arn:aws:outposts:a:111111111111:outpost/op-aaaaaaaaaaaaaaaaa", "sample", "sample").add(stack, "OutpostResolver");
    route53resolver::ResolverConfig::new("sample", route53resolver::resolver_config::AutodefinedReverseFlag::Disable).add(stack, "ResolverConfig");
    route53resolver::ResolverDnssecConfig::new().add(stack, "ResolverDnssecConfig");
    route53resolver::ResolverEndpoint::new(route53resolver::resolver_endpoint::Direction::Inbound, [route53resolver::resolver_endpoint::IpAddressRequest::new("subnet-0123456789abcdef0"), route53resolver::resolver_endpoint::IpAddressRequest::new("subnet-0123456789abcdef1")], ["sg-0123456789abcdef0"]).add(stack, "ResolverEndpoint");
    route53resolver::ResolverQueryLoggingConfig::new().add(stack, "ResolverQueryLoggingConfig");
    route53resolver::ResolverQueryLoggingConfigAssociation::new().add(stack, "ResolverQueryLoggingConfigAssociation");
    route53resolver::ResolverRule::new(route53resolver::resolver_rule::RuleType::Delegate).add(stack, "ResolverRule");
    route53resolver::ResolverRuleAssociation::new("sample", "vpc-0123456789abcdef0").add(stack, "ResolverRuleAssociation");
}

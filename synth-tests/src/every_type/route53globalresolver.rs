// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Route53GlobalResolver`.
use sparta_constructs::cfn::route53globalresolver;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <route53globalresolver::AccessSource as ResourceType>::TYPE,
    <route53globalresolver::AccessToken as ResourceType>::TYPE,
    <route53globalresolver::DnsView as ResourceType>::TYPE,
    <route53globalresolver::FirewallDomainList as ResourceType>::TYPE,
    <route53globalresolver::FirewallRule as ResourceType>::TYPE,
    <route53globalresolver::GlobalResolver as ResourceType>::TYPE,
    <route53globalresolver::HostedZoneAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    route53globalresolver::AccessSource::new("sample", "10.0.0.0/16", route53globalresolver::access_source::DnsProtocol::Do53).add(stack, "AccessSource");
    route53globalresolver::AccessToken::new("sample").add(stack, "AccessToken");
    route53globalresolver::DnsView::new("sample", "sample").add(stack, "DnsView");
    route53globalresolver::FirewallDomainList::new("sample", "sample").add(stack, "FirewallDomainList");
    route53globalresolver::FirewallRule::new("sample", "sample", route53globalresolver::firewall_rule::FirewallRuleAction::Allow).add(stack, "FirewallRule");
    route53globalresolver::GlobalResolver::new("sample", ["sample"]).add(stack, "GlobalResolver");
    route53globalresolver::HostedZoneAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample").add(stack, "HostedZoneAssociation");
}

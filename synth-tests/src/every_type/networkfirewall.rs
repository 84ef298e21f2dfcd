// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NetworkFirewall`.
use sparta_constructs::cfn::networkfirewall;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <networkfirewall::ContainerAssociation as ResourceType>::TYPE,
    <networkfirewall::Firewall as ResourceType>::TYPE,
    <networkfirewall::FirewallPolicy as ResourceType>::TYPE,
    <networkfirewall::LoggingConfiguration as ResourceType>::TYPE,
    <networkfirewall::RuleGroup as ResourceType>::TYPE,
    <networkfirewall::TlsInspectionConfiguration as ResourceType>::TYPE,
    <networkfirewall::VpcEndpointAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    networkfirewall::ContainerAssociation::new("sample", networkfirewall::container_association::Type::Ecs, [networkfirewall::container_association::ContainerMonitoringConfiguration::new("arn:aws:sample:eu-west-2:123456789012:sample/sample")]).add(stack, "ContainerAssociation");
    networkfirewall::Firewall::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "Firewall");
    networkfirewall::FirewallPolicy::new("sample", networkfirewall::firewall_policy::FirewallPolicy::new(["sample"], ["sample"])).add(stack, "FirewallPolicy");
    networkfirewall::LoggingConfiguration::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", networkfirewall::logging_configuration::LoggingConfiguration::new([networkfirewall::logging_configuration::LogDestinationConfig::new(networkfirewall::logging_configuration::LogDestinationType::S3, networkfirewall::logging_configuration::LogType::Alert, [("sample", "sample")])])).add(stack, "LoggingConfiguration");
    networkfirewall::RuleGroup::new("sample", networkfirewall::rule_group::Type::Stateless, 1_i64).add(stack, "RuleGroup");
    networkfirewall::TlsInspectionConfiguration::new("sample", networkfirewall::tls_inspection_configuration::TlsInspectionConfiguration::new()).add(stack, "TlsInspectionConfiguration");
    networkfirewall::VpcEndpointAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "vpc-0123456789abcdef0", networkfirewall::vpc_endpoint_association::SubnetMapping::new("subnet-0123456789abcdef0")).add(stack, "VpcEndpointAssociation");
}

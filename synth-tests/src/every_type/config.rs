// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Config`.
use sparta_constructs::cfn::config;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <config::AggregationAuthorization as ResourceType>::TYPE,
    <config::ConfigRule as ResourceType>::TYPE,
    <config::ConfigurationAggregator as ResourceType>::TYPE,
    <config::ConfigurationRecorder as ResourceType>::TYPE,
    <config::ConformancePack as ResourceType>::TYPE,
    <config::Connector as ResourceType>::TYPE,
    <config::DeliveryChannel as ResourceType>::TYPE,
    <config::OrganizationConfigRule as ResourceType>::TYPE,
    <config::OrganizationConformancePack as ResourceType>::TYPE,
    <config::RemediationConfiguration as ResourceType>::TYPE,
    <config::StoredQuery as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    config::AggregationAuthorization::new("123456789012", "sample").add(stack, "AggregationAuthorization");
    config::ConfigRule::new(config::config_rule::Source::new("sample")).add(stack, "ConfigRule");
    config::ConfigurationAggregator::new().add(stack, "ConfigurationAggregator");
    config::ConfigurationRecorder::new("arn:aws:iam::123456789012:role/sample").add(stack, "ConfigurationRecorder");
    config::ConformancePack::new("sample").add(stack, "ConformancePack");
    config::Connector::new(config::connector::ConnectorConfiguration::new()).add(stack, "Connector");
    config::DeliveryChannel::new("sample").add(stack, "DeliveryChannel");
    config::OrganizationConfigRule::new("sample").add(stack, "OrganizationConfigRule");
    config::OrganizationConformancePack::new("sample").add(stack, "OrganizationConformancePack");
    config::RemediationConfiguration::new("sample", "sample", "sample").add(stack, "RemediationConfiguration");
    config::StoredQuery::new("sample", "sample").add(stack, "StoredQuery");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SecurityHub`.
use sparta_constructs::cfn::securityhub;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <securityhub::ActionTarget as ResourceType>::TYPE,
    <securityhub::AggregatorV2 as ResourceType>::TYPE,
    <securityhub::AutomationRule as ResourceType>::TYPE,
    <securityhub::AutomationRuleV2 as ResourceType>::TYPE,
    <securityhub::ConfigurationPolicy as ResourceType>::TYPE,
    <securityhub::Connector as ResourceType>::TYPE,
    <securityhub::ConnectorV2 as ResourceType>::TYPE,
    <securityhub::DelegatedAdmin as ResourceType>::TYPE,
    <securityhub::FindingAggregator as ResourceType>::TYPE,
    <securityhub::Hub as ResourceType>::TYPE,
    <securityhub::HubV2 as ResourceType>::TYPE,
    <securityhub::Insight as ResourceType>::TYPE,
    <securityhub::OrganizationConfiguration as ResourceType>::TYPE,
    <securityhub::PolicyAssociation as ResourceType>::TYPE,
    <securityhub::ProductSubscription as ResourceType>::TYPE,
    <securityhub::SecurityControl as ResourceType>::TYPE,
    <securityhub::Standard as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    securityhub::ActionTarget::new("sample", "sample", "sample").add(stack, "ActionTarget");
    securityhub::AggregatorV2::new(["sample"], securityhub::aggregator_v2::RegionLinkingMode::SpecifiedRegions).add(stack, "AggregatorV2");
    securityhub::AutomationRule::new(securityhub::AutomationRuleRequired { rule_name: Value::of("sample"), actions: Value::of([securityhub::automation_rule::AutomationRulesAction::new(securityhub::automation_rule::Type::FindingFieldsUpdate, securityhub::automation_rule::AutomationRulesFindingFieldsUpdate::new())]), criteria: Value::of(securityhub::automation_rule::AutomationRulesFindingFilters::new()), description: Value::of("sample"), rule_order: Value::of(1_i64) }).add(stack, "AutomationRule");
    securityhub::AutomationRuleV2::new(securityhub::AutomationRuleV2Required { rule_name: Value::of("sample"), actions: Value::of([securityhub::automation_rule_v2::AutomationRulesActionV2::new(securityhub::automation_rule_v2::Type::FindingFieldsUpdate)]), criteria: Value::of(securityhub::automation_rule_v2::Criteria::new()), description: Value::of("sample"), rule_order: Value::of(1_i64) }).add(stack, "AutomationRuleV2");
    securityhub::ConfigurationPolicy::new("sample", securityhub::configuration_policy::Policy::new()).add(stack, "ConfigurationPolicy");
    securityhub::Connector::new("sample", securityhub::connector::Provider::new(securityhub::connector::AzureProviderConfiguration::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", ["sample"], securityhub::connector::AzureScopeConfiguration::new(securityhub::connector::ScopeType::Tenant)))).add(stack, "Connector");
    securityhub::ConnectorV2::new("sample", securityhub::connector_v2::Provider::new().jira_cloud(securityhub::connector_v2::JiraCloudProviderConfiguration::new("sample"))).add(stack, "ConnectorV2");
    securityhub::DelegatedAdmin::new("123456789012").add(stack, "DelegatedAdmin");
    securityhub::FindingAggregator::new(securityhub::finding_aggregator::RegionLinkingMode::AllRegions).add(stack, "FindingAggregator");
    securityhub::Hub::new().add(stack, "Hub");
    securityhub::HubV2::new().add(stack, "HubV2");
    securityhub::Insight::new("sample", securityhub::insight::AwsSecurityFindingFilters::new(), "sample").add(stack, "Insight");
    securityhub::OrganizationConfiguration::new(true).add(stack, "OrganizationConfiguration");
    securityhub::PolicyAssociation::new("12345678-1234-1234-1234-123456789012", "sample", securityhub::policy_association::TargetType::Account).add(stack, "PolicyAssociation");
    securityhub::ProductSubscription::new("arn:aws:securityhub:").add(stack, "ProductSubscription");
    securityhub::SecurityControl::new([("sample", securityhub::security_control::ParameterConfiguration::new(securityhub::security_control::ValueType::Default))]).security_control_id("sample").add(stack, "SecurityControl");
    securityhub::Standard::new("arn:aws:securityhub:a").add(stack, "Standard");
}

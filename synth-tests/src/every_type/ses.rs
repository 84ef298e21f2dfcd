// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SES`.
use sparta_constructs::cfn::ses;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ses::ConfigurationSet as ResourceType>::TYPE,
    <ses::ConfigurationSetEventDestination as ResourceType>::TYPE,
    <ses::ContactList as ResourceType>::TYPE,
    <ses::CustomVerificationEmailTemplate as ResourceType>::TYPE,
    <ses::DedicatedIpPool as ResourceType>::TYPE,
    <ses::EmailIdentity as ResourceType>::TYPE,
    <ses::EmailIdentityCertificate as ResourceType>::TYPE,
    <ses::MailManagerAddonInstance as ResourceType>::TYPE,
    <ses::MailManagerAddonSubscription as ResourceType>::TYPE,
    <ses::MailManagerAddressList as ResourceType>::TYPE,
    <ses::MailManagerArchive as ResourceType>::TYPE,
    <ses::MailManagerIngressPoint as ResourceType>::TYPE,
    <ses::MailManagerRelay as ResourceType>::TYPE,
    <ses::MailManagerRuleSet as ResourceType>::TYPE,
    <ses::MailManagerTrafficPolicy as ResourceType>::TYPE,
    <ses::MultiRegionEndpoint as ResourceType>::TYPE,
    <ses::ReceiptFilter as ResourceType>::TYPE,
    <ses::ReceiptRule as ResourceType>::TYPE,
    <ses::ReceiptRuleSet as ResourceType>::TYPE,
    <ses::Template as ResourceType>::TYPE,
    <ses::Tenant as ResourceType>::TYPE,
    <ses::VdmAttributes as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ses::ConfigurationSet::new().add(stack, "ConfigurationSet");
    ses::ConfigurationSetEventDestination::new("sample", ses::configuration_set_event_destination::EventDestination::new(["sample"])).add(stack, "ConfigurationSetEventDestination");
    ses::ContactList::new().add(stack, "ContactList");
    ses::CustomVerificationEmailTemplate::new(ses::CustomVerificationEmailTemplateRequired { template_name: Value::of("sample"), failure_redirection_url: Value::of("https://example.com"), from_email_address: Value::of("sample"), success_redirection_url: Value::of("https://example.com"), template_content: Value::of("sample"), template_subject: Value::of("sample") }).add(stack, "CustomVerificationEmailTemplate");
    ses::DedicatedIpPool::new().add(stack, "DedicatedIpPool");
    ses::EmailIdentity::new("sample").add(stack, "EmailIdentity");
    ses::EmailIdentityCertificate::new("arn:aws:acm:eu-west-2:123456789012:certificate/sample", "sample", "sample").add(stack, "EmailIdentityCertificate");
    ses::MailManagerAddonInstance::new("as-a").add(stack, "MailManagerAddonInstance");
    ses::MailManagerAddonSubscription::new("sample").add(stack, "MailManagerAddonSubscription");
    ses::MailManagerAddressList::new().add(stack, "MailManagerAddressList");
    ses::MailManagerArchive::new().add(stack, "MailManagerArchive");
    ses::MailManagerIngressPoint::new("sample", "sample", ses::mail_manager_ingress_point::IngressPointType::Open).add(stack, "MailManagerIngressPoint");
    ses::MailManagerRelay::new("sample", ses::mail_manager_relay::RelayAuthentication::new().secret_arn("arn:aws:secretsmanager:a:111111111111:secret:a"), 1_i64).add(stack, "MailManagerRelay");
    ses::MailManagerRuleSet::new([ses::mail_manager_rule_set::Rule::new([ses::mail_manager_rule_set::RuleAction::new().drop(ses::mail_manager_rule_set::DropAction::new())])]).add(stack, "MailManagerRuleSet");
    ses::MailManagerTrafficPolicy::new(ses::mail_manager_traffic_policy::AcceptAction::Allow, [ses::mail_manager_traffic_policy::PolicyStatement::new(ses::mail_manager_traffic_policy::AcceptAction::Allow, [ses::mail_manager_traffic_policy::PolicyCondition::new().string_expression(ses::mail_manager_traffic_policy::IngressStringExpression::new(ses::mail_manager_traffic_policy::IngressStringToEvaluate::new().attribute(ses::mail_manager_traffic_policy::IngressStringEmailAttribute::Recipient), ses::mail_manager_traffic_policy::IngressStringOperator::Equals, ["sample"]))])]).add(stack, "MailManagerTrafficPolicy");
    ses::MultiRegionEndpoint::new("sample", ses::multi_region_endpoint::Details::new([ses::multi_region_endpoint::RouteDetails::new("sample")])).add(stack, "MultiRegionEndpoint");
    ses::ReceiptFilter::new(ses::receipt_filter::Filter::new(ses::receipt_filter::IpFilter::new("10.0.0.0/16", ses::receipt_filter::Policy::Allow))).add(stack, "ReceiptFilter");
    ses::ReceiptRule::new("sample", ses::receipt_rule::Rule::new()).add(stack, "ReceiptRule");
    ses::ReceiptRuleSet::new().add(stack, "ReceiptRuleSet");
    ses::Template::new().add(stack, "Template");
    ses::Tenant::new("sample").add(stack, "Tenant");
    ses::VdmAttributes::new().add(stack, "VdmAttributes");
}

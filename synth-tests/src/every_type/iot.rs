// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoT`.
use sparta_constructs::cfn::iot;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iot::AccountAuditConfiguration as ResourceType>::TYPE,
    <iot::Authorizer as ResourceType>::TYPE,
    <iot::BillingGroup as ResourceType>::TYPE,
    <iot::CaCertificate as ResourceType>::TYPE,
    <iot::Certificate as ResourceType>::TYPE,
    <iot::CertificateProvider as ResourceType>::TYPE,
    <iot::Command as ResourceType>::TYPE,
    <iot::CustomMetric as ResourceType>::TYPE,
    <iot::Dimension as ResourceType>::TYPE,
    <iot::DomainConfiguration as ResourceType>::TYPE,
    <iot::EncryptionConfiguration as ResourceType>::TYPE,
    <iot::FleetMetric as ResourceType>::TYPE,
    <iot::Job as ResourceType>::TYPE,
    <iot::JobTemplate as ResourceType>::TYPE,
    <iot::Logging as ResourceType>::TYPE,
    <iot::MitigationAction as ResourceType>::TYPE,
    <iot::Policy as ResourceType>::TYPE,
    <iot::PolicyPrincipalAttachment as ResourceType>::TYPE,
    <iot::ProvisioningTemplate as ResourceType>::TYPE,
    <iot::ResourceSpecificLogging as ResourceType>::TYPE,
    <iot::RoleAlias as ResourceType>::TYPE,
    <iot::ScheduledAudit as ResourceType>::TYPE,
    <iot::SecurityProfile as ResourceType>::TYPE,
    <iot::SoftwarePackage as ResourceType>::TYPE,
    <iot::SoftwarePackageVersion as ResourceType>::TYPE,
    <iot::Stream as ResourceType>::TYPE,
    <iot::Thing as ResourceType>::TYPE,
    <iot::ThingGroup as ResourceType>::TYPE,
    <iot::ThingPrincipalAttachment as ResourceType>::TYPE,
    <iot::ThingType as ResourceType>::TYPE,
    <iot::TopicRule as ResourceType>::TYPE,
    <iot::TopicRuleDestination as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iot::AccountAuditConfiguration::new("arn:aws:iam::123456789012:role/sample", "123456789012", iot::account_audit_configuration::AuditCheckConfigurations::new()).add(stack, "AccountAuditConfiguration");
    iot::Authorizer::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "Authorizer");
    iot::BillingGroup::new().add(stack, "BillingGroup");
    iot::CaCertificate::new("sample", iot::ca_certificate::Status::Active).add(stack, "CaCertificate");
    iot::Certificate::new(iot::certificate::Status::Active).add(stack, "Certificate");
    iot::CertificateProvider::new("arn:aws:lambda:eu-west-2:123456789012:function:sample", [iot::certificate_provider::CertificateProviderOperation::CreateCertificateFromCsr]).add(stack, "CertificateProvider");
    iot::Command::new("sample").add(stack, "Command");
    iot::CustomMetric::new(iot::custom_metric::MetricType::StringList).add(stack, "CustomMetric");
    iot::Dimension::new(iot::dimension::Type::TopicFilter, ["sample"]).add(stack, "Dimension");
    iot::DomainConfiguration::new().add(stack, "DomainConfiguration");
    iot::EncryptionConfiguration::new(iot::encryption_configuration::EncryptionType::CustomerManagedKmsKey).add(stack, "EncryptionConfiguration");
    iot::FleetMetric::new("sample").add(stack, "FleetMetric");
    iot::Job::new("sample", ["sample"]).add(stack, "Job");
    iot::JobTemplate::new("sample", "sample").add(stack, "JobTemplate");
    iot::Logging::new("arn:aws:iam::123456789012:role/sample", "123456789012", iot::logging::DefaultLogLevel::Error).add(stack, "Logging");
    iot::MitigationAction::new("arn:aws:iam::123456789012:role/sample", iot::mitigation_action::ActionParams::new()).add(stack, "MitigationAction");
    iot::Policy::new(json!({})).add(stack, "Policy");
    iot::PolicyPrincipalAttachment::new("sample", "sample").add(stack, "PolicyPrincipalAttachment");
    iot::ProvisioningTemplate::new("arn:aws:iam::123456789012:role/sample", "sample").add(stack, "ProvisioningTemplate");
    iot::ResourceSpecificLogging::new("sample", iot::resource_specific_logging::TargetType::ThingGroup, iot::resource_specific_logging::LogLevel::Error).add(stack, "ResourceSpecificLogging");
    iot::RoleAlias::new("arn:aws:iam::123456789012:role/sample").add(stack, "RoleAlias");
    iot::ScheduledAudit::new(iot::scheduled_audit::Frequency::Daily, ["sample"]).add(stack, "ScheduledAudit");
    iot::SecurityProfile::new().add(stack, "SecurityProfile");
    iot::SoftwarePackage::new().add(stack, "SoftwarePackage");
    iot::SoftwarePackageVersion::new("sample").add(stack, "SoftwarePackageVersion");
    iot::Stream::new("arn:aws:iam::123456789012:role/sample", "sample", [iot::stream::StreamFile::new()]).add(stack, "Stream");
    iot::Thing::new().add(stack, "Thing");
    iot::ThingGroup::new().add(stack, "ThingGroup");
    iot::ThingPrincipalAttachment::new("sample", "sample").add(stack, "ThingPrincipalAttachment");
    iot::ThingType::new().add(stack, "ThingType");
    iot::TopicRule::new(iot::topic_rule::TopicRulePayload::new([iot::topic_rule::Action::new()], "sample")).add(stack, "TopicRule");
    iot::TopicRuleDestination::new().add(stack, "TopicRuleDestination");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ObservabilityAdmin`.
use sparta_constructs::cfn::observabilityadmin;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <observabilityadmin::DatasetIntegration as ResourceType>::TYPE,
    <observabilityadmin::OrganizationCentralizationRule as ResourceType>::TYPE,
    <observabilityadmin::OrganizationTelemetryRule as ResourceType>::TYPE,
    <observabilityadmin::S3TableIntegration as ResourceType>::TYPE,
    <observabilityadmin::TelemetryEnrichment as ResourceType>::TYPE,
    <observabilityadmin::TelemetryPipelines as ResourceType>::TYPE,
    <observabilityadmin::TelemetryRule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    observabilityadmin::DatasetIntegration::new("arn:aws:iam::123456789012:role/sample").add(stack, "DatasetIntegration");
    observabilityadmin::OrganizationCentralizationRule::new("sample", observabilityadmin::organization_centralization_rule::CentralizationRule::new(observabilityadmin::organization_centralization_rule::CentralizationRuleDestination::new("sample"), observabilityadmin::organization_centralization_rule::CentralizationRuleSource::new(["sample"]))).add(stack, "OrganizationCentralizationRule");
    observabilityadmin::OrganizationTelemetryRule::new("sample", observabilityadmin::organization_telemetry_rule::TelemetryRule::new(observabilityadmin::organization_telemetry_rule::ResourceType::AwsEc2Vpc, observabilityadmin::organization_telemetry_rule::TelemetryType::Logs)).add(stack, "OrganizationTelemetryRule");
    observabilityadmin::S3TableIntegration::new("arn:aws:iam::123456789012:role/sample", observabilityadmin::s3_table_integration::EncryptionConfig::new(observabilityadmin::s3_table_integration::SseAlgorithm::Aes256)).add(stack, "S3TableIntegration");
    observabilityadmin::TelemetryEnrichment::new(observabilityadmin::telemetry_enrichment::Scope::Account).add(stack, "TelemetryEnrichment");
    observabilityadmin::TelemetryPipelines::new(observabilityadmin::telemetry_pipelines::TelemetryPipelineConfiguration::new("sample")).add(stack, "TelemetryPipelines");
    observabilityadmin::TelemetryRule::new("sample", observabilityadmin::telemetry_rule::TelemetryRule::new(observabilityadmin::telemetry_rule::ResourceType::AwsEc2Vpc, observabilityadmin::telemetry_rule::TelemetryType::Logs)).add(stack, "TelemetryRule");
}

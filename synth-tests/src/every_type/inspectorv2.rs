// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::InspectorV2`.
use sparta_constructs::cfn::inspectorv2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <inspectorv2::CisScanConfiguration as ResourceType>::TYPE,
    <inspectorv2::CodeSecurityIntegration as ResourceType>::TYPE,
    <inspectorv2::CodeSecurityScanConfiguration as ResourceType>::TYPE,
    <inspectorv2::Connector as ResourceType>::TYPE,
    <inspectorv2::Filter as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    inspectorv2::CisScanConfiguration::new("sample", inspectorv2::cis_scan_configuration::Schedule::new(), inspectorv2::cis_scan_configuration::CisSecurityLevel::Level1, inspectorv2::cis_scan_configuration::CisTargets::new(["123456789012"], [("sample", ["sample"])])).add(stack, "CisScanConfiguration");
    inspectorv2::CodeSecurityIntegration::new().add(stack, "CodeSecurityIntegration");
    inspectorv2::CodeSecurityScanConfiguration::new().add(stack, "CodeSecurityScanConfiguration");
    inspectorv2::Connector::new("sample", inspectorv2::connector::CloudProvider::Azure, inspectorv2::connector::ProviderConfiguration::new(inspectorv2::connector::AzureProviderConfiguration::new("arn:a:config:a:a:connector/a/a/a", ["sample"], inspectorv2::connector::AzureScopeConfigurationMap::new()))).add(stack, "Connector");
    inspectorv2::Filter::new("sample", inspectorv2::filter::FilterAction::None, inspectorv2::filter::FilterCriteria::new()).add(stack, "Filter");
}

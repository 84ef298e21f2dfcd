// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::LicenseManager`.
use sparta_constructs::cfn::licensemanager;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <licensemanager::Grant as ResourceType>::TYPE,
    <licensemanager::License as ResourceType>::TYPE,
    <licensemanager::LicenseAssetGroup as ResourceType>::TYPE,
    <licensemanager::LicenseAssetRuleSet as ResourceType>::TYPE,
    <licensemanager::LicenseConfiguration as ResourceType>::TYPE,
    <licensemanager::ReportGenerator as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    licensemanager::Grant::new().add(stack, "Grant");
    licensemanager::License::new(licensemanager::LicenseRequired { license_name: Value::of("sample"), product_name: Value::of("sample"), beneficiary: Value::of("sample"), consumption_configuration: Value::of(licensemanager::license::ConsumptionConfiguration::new()), entitlements: Value::of([licensemanager::license::Entitlement::new("sample", licensemanager::license::Unit::Bits)]), home_region: Value::of("sample"), issuer: Value::of(licensemanager::license::IssuerData::new("sample")), product_sku: Value::of("sample"), validity: Value::of(licensemanager::license::ValidityDateFormat::new("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")) }).add(stack, "License");
    licensemanager::LicenseAssetGroup::new("sample", ["arn:aws:sample:eu-west-2:123456789012:sample/sample"], [licensemanager::license_asset_group::LicenseAssetGroupConfiguration::new()]).add(stack, "LicenseAssetGroup");
    licensemanager::LicenseAssetRuleSet::new("sample", [licensemanager::license_asset_rule_set::LicenseAssetRule::new(licensemanager::license_asset_rule_set::RuleStatement::new())]).add(stack, "LicenseAssetRuleSet");
    licensemanager::LicenseConfiguration::new(licensemanager::license_configuration::LicenseCountingType::VCpu, "sample").add(stack, "LicenseConfiguration");
    licensemanager::ReportGenerator::new("sample", [licensemanager::report_generator::ReportType::LicenseConfigurationSummaryReport], licensemanager::report_generator::ReportContext::new(), licensemanager::report_generator::ReportFrequency::new()).add(stack, "ReportGenerator");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::GuardDuty`.
use sparta_constructs::cfn::guardduty;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <guardduty::CustomDetectionRuleAssociation as ResourceType>::TYPE,
    <guardduty::Detector as ResourceType>::TYPE,
    <guardduty::Filter as ResourceType>::TYPE,
    <guardduty::IpSet as ResourceType>::TYPE,
    <guardduty::MalwareProtectionPlan as ResourceType>::TYPE,
    <guardduty::Master as ResourceType>::TYPE,
    <guardduty::Member as ResourceType>::TYPE,
    <guardduty::PublishingDestination as ResourceType>::TYPE,
    <guardduty::ThreatEntitySet as ResourceType>::TYPE,
    <guardduty::ThreatIntelSet as ResourceType>::TYPE,
    <guardduty::TrustedEntitySet as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    guardduty::CustomDetectionRuleAssociation::new("sample", guardduty::custom_detection_rule_association::Mode::Live).add(stack, "CustomDetectionRuleAssociation");
    guardduty::Detector::new(true).add(stack, "Detector");
    guardduty::Filter::new("sample", "sample", guardduty::filter::FindingCriteria::new()).add(stack, "Filter");
    guardduty::IpSet::new(guardduty::ip_set::Format::AlienVault, "sample").add(stack, "IpSet");
    guardduty::MalwareProtectionPlan::new(guardduty::malware_protection_plan::CfnProtectedResource::new(guardduty::malware_protection_plan::S3Bucket::new()), "sample").add(stack, "MalwareProtectionPlan");
    guardduty::Master::new("sample", "sample").add(stack, "Master");
    guardduty::Member::new("sample@example.com").add(stack, "Member");
    guardduty::PublishingDestination::new(guardduty::publishing_destination::DestinationType::S3, "sample", guardduty::publishing_destination::CfnDestinationProperties::new()).add(stack, "PublishingDestination");
    guardduty::ThreatEntitySet::new(guardduty::threat_entity_set::Format::AlienVault, "sample").add(stack, "ThreatEntitySet");
    guardduty::ThreatIntelSet::new(guardduty::threat_intel_set::Format::AlienVault, "sample").add(stack, "ThreatIntelSet");
    guardduty::TrustedEntitySet::new(guardduty::trusted_entity_set::Format::AlienVault, "sample").add(stack, "TrustedEntitySet");
}

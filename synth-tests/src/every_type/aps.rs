// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::APS`.
use sparta_constructs::cfn::aps;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <aps::AnomalyDetector as ResourceType>::TYPE,
    <aps::ResourcePolicy as ResourceType>::TYPE,
    <aps::RuleGroupsNamespace as ResourceType>::TYPE,
    <aps::Scraper as ResourceType>::TYPE,
    <aps::Workspace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    aps::AnomalyDetector::new("sample", aps::anomaly_detector::AnomalyDetectorConfiguration::new(aps::anomaly_detector::RandomCutForestConfiguration::new("sample")), "arn:aws:aps:a:1:workspace/a").add(stack, "AnomalyDetector");
    aps::ResourcePolicy::new("arn:aws:aps:a:1:workspace/a", "sample").add(stack, "ResourcePolicy");
    aps::RuleGroupsNamespace::new("sample", "sample", "arn:aws:aps:a:1:workspace/a").add(stack, "RuleGroupsNamespace");
    aps::Scraper::new(aps::scraper::Destination::new().amp_configuration(aps::scraper::AmpConfiguration::new("arn:aws:aps:a:111111111111:workspace/a")), aps::scraper::ScrapeConfiguration::new("sample"), aps::scraper::Source::new().eks_configuration(aps::scraper::EksConfiguration::new("arn:aws:eks:a:111111111111:cluster/a", ["subnet-0123456789abcdef0"]))).add(stack, "Scraper");
    aps::Workspace::new().add(stack, "Workspace");
}

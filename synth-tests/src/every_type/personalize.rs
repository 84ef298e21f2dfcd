// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Personalize`.
use sparta_constructs::cfn::personalize;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <personalize::Campaign as ResourceType>::TYPE,
    <personalize::Dataset as ResourceType>::TYPE,
    <personalize::DatasetGroup as ResourceType>::TYPE,
    <personalize::EventTracker as ResourceType>::TYPE,
    <personalize::Filter as ResourceType>::TYPE,
    <personalize::MetricAttribution as ResourceType>::TYPE,
    <personalize::Schema as ResourceType>::TYPE,
    <personalize::Solution as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    personalize::Campaign::new("arn:a:personalize:::a", "sample").add(stack, "Campaign");
    personalize::Dataset::new("arn:a:personalize:::a", "arn:a:personalize:::a", personalize::dataset::DatasetType::Interactions, "sample").add(stack, "Dataset");
    personalize::DatasetGroup::new("sample").add(stack, "DatasetGroup");
    personalize::EventTracker::new("arn:a:personalize:::a", "sample").add(stack, "EventTracker");
    personalize::Filter::new("arn:a:personalize:::a", "sample", "sample").add(stack, "Filter");
    personalize::MetricAttribution::new("arn:a:personalize:::a", "sample", [personalize::metric_attribution::MetricAttribute::new("sample", "sample", "sample")], personalize::metric_attribution::MetricsOutputConfig::new("arn:aws:iam::123456789012:role/sample")).add(stack, "MetricAttribution");
    personalize::Schema::new("sample", "sample").add(stack, "Schema");
    personalize::Solution::new("arn:a:personalize:::a", "sample").add(stack, "Solution");
}

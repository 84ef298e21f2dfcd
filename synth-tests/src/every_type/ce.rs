// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CE`.
use sparta_constructs::cfn::ce;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ce::AnomalyMonitor as ResourceType>::TYPE,
    <ce::AnomalySubscription as ResourceType>::TYPE,
    <ce::CostCategory as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ce::AnomalyMonitor::new("sample", ce::anomaly_monitor::MonitorType::Dimensional).add(stack, "AnomalyMonitor");
    ce::AnomalySubscription::new("sample", ce::anomaly_subscription::Frequency::Daily, ["arn:aws:iam::123456789012:role/sample"], [ce::anomaly_subscription::Subscriber::new("arn:aws:sns:eu-west-2:123456789012:sample", ce::anomaly_subscription::Type::Email)]).add(stack, "AnomalySubscription");
    ce::CostCategory::new("sample", ce::cost_category::RuleVersion::CostCategoryExpressionV1, "sample").add(stack, "CostCategory");
}

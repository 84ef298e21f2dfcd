// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::BCM`.
use sparta_constructs::cfn::bcm;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <bcm::Dashboard as ResourceType>::TYPE,
    <bcm::ScheduledReport as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    bcm::Dashboard::new("sample", [bcm::dashboard::Widget::new([bcm::dashboard::WidgetConfig::new(bcm::dashboard::DisplayConfig::new(), bcm::dashboard::QueryParameters::new())], "sample")]).add(stack, "Dashboard");
    bcm::ScheduledReport::new("arn:aws:bcm-dashboards::111111111111:dashboard/*", "arn:aws:iam::123456789012:role/sample", "sample", bcm::scheduled_report::ScheduleConfig::new()).add(stack, "ScheduledReport");
}

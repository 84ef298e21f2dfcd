// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ARCZonalShift`.
use sparta_constructs::cfn::arczonalshift;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <arczonalshift::AutoshiftObserverNotificationStatus as ResourceType>::TYPE,
    <arczonalshift::ZonalAutoshiftConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    arczonalshift::AutoshiftObserverNotificationStatus::new(arczonalshift::autoshift_observer_notification_status::AutoshiftObserverNotificationStatus::Enabled).add(stack, "AutoshiftObserverNotificationStatus");
    arczonalshift::ZonalAutoshiftConfiguration::new().resource_identifier("sample-1").zonal_autoshift_status(arczonalshift::zonal_autoshift_configuration::ZonalAutoshiftStatus::Enabled).add(stack, "ZonalAutoshiftConfiguration");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DevOpsGuru`.
use sparta_constructs::cfn::devopsguru;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <devopsguru::LogAnomalyDetectionIntegration as ResourceType>::TYPE,
    <devopsguru::NotificationChannel as ResourceType>::TYPE,
    <devopsguru::ResourceCollection as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    devopsguru::LogAnomalyDetectionIntegration::new().add(stack, "LogAnomalyDetectionIntegration");
    devopsguru::NotificationChannel::new(devopsguru::notification_channel::NotificationChannelConfig::new()).add(stack, "NotificationChannel");
    devopsguru::ResourceCollection::new(devopsguru::resource_collection::ResourceCollectionFilter::new()).add(stack, "ResourceCollection");
}

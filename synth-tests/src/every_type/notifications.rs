// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Notifications`.
use sparta_constructs::cfn::notifications;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <notifications::ChannelAssociation as ResourceType>::TYPE,
    <notifications::EventRule as ResourceType>::TYPE,
    <notifications::ManagedNotificationAccountContactAssociation as ResourceType>::TYPE,
    <notifications::ManagedNotificationAdditionalChannelAssociation as ResourceType>::TYPE,
    <notifications::NotificationConfiguration as ResourceType>::TYPE,
    <notifications::NotificationHub as ResourceType>::TYPE,
    <notifications::OrganizationalUnitAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    notifications::ChannelAssociation::new("arn:aaa:chatbot::111111111111:a/a", "arn:aaa:notifications::111111111111:configuration/aaaaaaaaaaaaaaaaaaaaaaaaaaa").add(stack, "ChannelAssociation");
    notifications::EventRule::new("arn:aaa:notifications::111111111111:configuration/aaaaaaaaaaaaaaaaaaaaaaaaaaa", "sample", ["a-a-1"], "awsaa").add(stack, "EventRule");
    notifications::ManagedNotificationAccountContactAssociation::new("arn:aaa:notifications::111111111111:managed-notification-configuration/category/aaa/sub-category/aaa", notifications::managed_notification_account_contact_association::ContactIdentifier::AccountPrimary).add(stack, "ManagedNotificationAccountContactAssociation");
    notifications::ManagedNotificationAdditionalChannelAssociation::new("arn:aaa:chatbot::111111111111:a/a", "arn:aaa:notifications::111111111111:managed-notification-configuration/category/aaa/sub-category/aaa").add(stack, "ManagedNotificationAdditionalChannelAssociation");
    notifications::NotificationConfiguration::new("sample", "sample").add(stack, "NotificationConfiguration");
    notifications::NotificationHub::new("sample").add(stack, "NotificationHub");
    notifications::OrganizationalUnitAssociation::new("arn:aaa:notifications::111111111111:configuration/aaaaaaaaaaaaaaaaaaaaaaaaaaa", "r-aaaa").add(stack, "OrganizationalUnitAssociation");
}

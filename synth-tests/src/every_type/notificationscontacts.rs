// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NotificationsContacts`.
use sparta_constructs::cfn::notificationscontacts;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <notificationscontacts::EmailContact as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    notificationscontacts::EmailContact::new("sample", "sample@example.com").add(stack, "EmailContact");
}

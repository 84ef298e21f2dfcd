// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IdentityStore`.
use sparta_constructs::cfn::identitystore;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <identitystore::Group as ResourceType>::TYPE,
    <identitystore::GroupMembership as ResourceType>::TYPE,
    <identitystore::User as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    identitystore::Group::new("sample", "12345678-1234-1234-1234-123456789012").add(stack, "Group");
    identitystore::GroupMembership::new("12345678-1234-1234-1234-123456789012", "12345678-1234-1234-1234-123456789012", identitystore::group_membership::MemberId::new("12345678-1234-1234-1234-123456789012")).add(stack, "GroupMembership");
    identitystore::User::new("12345678-1234-1234-1234-123456789012").add(stack, "User");
}

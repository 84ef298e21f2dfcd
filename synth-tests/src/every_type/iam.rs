// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IAM`.
use sparta_constructs::cfn::iam;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iam::AccessKey as ResourceType>::TYPE,
    <iam::Group as ResourceType>::TYPE,
    <iam::GroupPolicy as ResourceType>::TYPE,
    <iam::InstanceProfile as ResourceType>::TYPE,
    <iam::ManagedPolicy as ResourceType>::TYPE,
    <iam::OidcProvider as ResourceType>::TYPE,
    <iam::Policy as ResourceType>::TYPE,
    <iam::Role as ResourceType>::TYPE,
    <iam::RolePolicy as ResourceType>::TYPE,
    <iam::SamlProvider as ResourceType>::TYPE,
    <iam::ServerCertificate as ResourceType>::TYPE,
    <iam::ServiceLinkedRole as ResourceType>::TYPE,
    <iam::User as ResourceType>::TYPE,
    <iam::UserPolicy as ResourceType>::TYPE,
    <iam::UserToGroupAddition as ResourceType>::TYPE,
    <iam::VirtualMfaDevice as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iam::AccessKey::new("sample").add(stack, "AccessKey");
    iam::Group::new().add(stack, "Group");
    iam::GroupPolicy::new("sample", "sample").add(stack, "GroupPolicy");
    iam::InstanceProfile::new(["sample"]).add(stack, "InstanceProfile");
    iam::ManagedPolicy::new("{}").add(stack, "ManagedPolicy");
    iam::OidcProvider::new().add(stack, "OidcProvider");
    iam::Policy::new("sample", json!({})).users(["sample"]).add(stack, "Policy");
    iam::Role::new(json!({})).add(stack, "Role");
    iam::RolePolicy::new("sample", "sample").add(stack, "RolePolicy");
    iam::SamlProvider::new().add(stack, "SamlProvider");
    iam::ServerCertificate::new().add(stack, "ServerCertificate");
    iam::ServiceLinkedRole::new().add(stack, "ServiceLinkedRole");
    iam::User::new().add(stack, "User");
    iam::UserPolicy::new("sample", "sample").add(stack, "UserPolicy");
    iam::UserToGroupAddition::new("sample", ["sample"]).add(stack, "UserToGroupAddition");
    iam::VirtualMfaDevice::new(["sample"]).add(stack, "VirtualMfaDevice");
}

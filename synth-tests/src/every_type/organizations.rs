// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Organizations`.
use sparta_constructs::cfn::organizations;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <organizations::Account as ResourceType>::TYPE,
    <organizations::Organization as ResourceType>::TYPE,
    <organizations::OrganizationalUnit as ResourceType>::TYPE,
    <organizations::Policy as ResourceType>::TYPE,
    <organizations::ResourcePolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    organizations::Account::new("sample", "sample@example.com").add(stack, "Account");
    organizations::Organization::new().add(stack, "Organization");
    organizations::OrganizationalUnit::new("sample", "r-aaaa").add(stack, "OrganizationalUnit");
    organizations::Policy::new("sample", organizations::policy::Type::AiservicesOptOutPolicy, json!({})).add(stack, "Policy");
    organizations::ResourcePolicy::new(json!({})).add(stack, "ResourcePolicy");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NetworkSecurityManager`.
use sparta_constructs::cfn::networksecuritymanager;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <networksecuritymanager::Deployment as ResourceType>::TYPE,
    <networksecuritymanager::Policy as ResourceType>::TYPE,
    <networksecuritymanager::Rule as ResourceType>::TYPE,
    <networksecuritymanager::Scope as ResourceType>::TYPE,
    <networksecuritymanager::Template as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    networksecuritymanager::Deployment::new("sample").add(stack, "Deployment");
    networksecuritymanager::Policy::new(networksecuritymanager::policy::FirewallType::Waf, "sample", networksecuritymanager::policy::PolicyConfiguration::new(), 1_i64).add(stack, "Policy");
    networksecuritymanager::Rule::new("sample").add(stack, "Rule");
    networksecuritymanager::Scope::new("sample").add(stack, "Scope");
    networksecuritymanager::Template::new("sample").add(stack, "Template");
}

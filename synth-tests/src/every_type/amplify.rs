// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Amplify`.
use sparta_constructs::cfn::amplify;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <amplify::App as ResourceType>::TYPE,
    <amplify::Branch as ResourceType>::TYPE,
    <amplify::Domain as ResourceType>::TYPE,
    <amplify::Webhook as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    amplify::App::new("sample").add(stack, "App");
    amplify::Branch::new("2001:db8::/64", "sample").add(stack, "Branch");
    amplify::Domain::new("2001:db8::/64", "sample.example.com", [amplify::domain::SubDomainSetting::new("sample", "sample")]).add(stack, "Domain");
    amplify::Webhook::new("sample").add(stack, "Webhook");
}

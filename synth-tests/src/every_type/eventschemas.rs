// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EventSchemas`.
use sparta_constructs::cfn::eventschemas;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <eventschemas::Discoverer as ResourceType>::TYPE,
    <eventschemas::Registry as ResourceType>::TYPE,
    <eventschemas::RegistryPolicy as ResourceType>::TYPE,
    <eventschemas::Schema as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    eventschemas::Discoverer::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "Discoverer");
    eventschemas::Registry::new().add(stack, "Registry");
    eventschemas::RegistryPolicy::new("sample", json!({})).add(stack, "RegistryPolicy");
    eventschemas::Schema::new("sample", "sample", "sample").add(stack, "Schema");
}

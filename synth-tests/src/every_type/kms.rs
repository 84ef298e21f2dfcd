// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::KMS`.
use sparta_constructs::cfn::kms;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kms::Alias as ResourceType>::TYPE,
    <kms::Key as ResourceType>::TYPE,
    <kms::ReplicaKey as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kms::Alias::new("sample", "alias/sample").add(stack, "Alias");
    kms::Key::new().add(stack, "Key");
    kms::ReplicaKey::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", json!({})).add(stack, "ReplicaKey");
}

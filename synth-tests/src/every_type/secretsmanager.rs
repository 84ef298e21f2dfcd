// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SecretsManager`.
use sparta_constructs::cfn::secretsmanager;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <secretsmanager::ResourcePolicy as ResourceType>::TYPE,
    <secretsmanager::RotationSchedule as ResourceType>::TYPE,
    <secretsmanager::Secret as ResourceType>::TYPE,
    <secretsmanager::SecretTargetAttachment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    secretsmanager::ResourcePolicy::new("sample", json!({})).add(stack, "ResourcePolicy");
    secretsmanager::RotationSchedule::new("sample").add(stack, "RotationSchedule");
    secretsmanager::Secret::new().add(stack, "Secret");
    secretsmanager::SecretTargetAttachment::new("sample", "sample", "sample").add(stack, "SecretTargetAttachment");
}

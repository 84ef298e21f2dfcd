// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Route53RecoveryReadiness`.
use sparta_constructs::cfn::route53recoveryreadiness;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <route53recoveryreadiness::Cell as ResourceType>::TYPE,
    <route53recoveryreadiness::ReadinessCheck as ResourceType>::TYPE,
    <route53recoveryreadiness::RecoveryGroup as ResourceType>::TYPE,
    <route53recoveryreadiness::ResourceSet as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    route53recoveryreadiness::Cell::new().add(stack, "Cell");
    route53recoveryreadiness::ReadinessCheck::new().add(stack, "ReadinessCheck");
    route53recoveryreadiness::RecoveryGroup::new().add(stack, "RecoveryGroup");
    route53recoveryreadiness::ResourceSet::new("AWS::a::a", [route53recoveryreadiness::resource_set::Resource::new()]).add(stack, "ResourceSet");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::GreengrassV2`.
use sparta_constructs::cfn::greengrassv2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <greengrassv2::ComponentVersion as ResourceType>::TYPE,
    <greengrassv2::Deployment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    greengrassv2::ComponentVersion::new().add(stack, "ComponentVersion");
    greengrassv2::Deployment::new("arn::iot::1:thing/a").add(stack, "Deployment");
}

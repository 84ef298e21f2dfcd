// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ControlTower`.
use sparta_constructs::cfn::controltower;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <controltower::EnabledBaseline as ResourceType>::TYPE,
    <controltower::EnabledControl as ResourceType>::TYPE,
    <controltower::LandingZone as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    controltower::EnabledBaseline::new("arn:aws:iam::123456789012:role/sample", "1", "arn:aws:iam::123456789012:role/sample").add(stack, "EnabledBaseline");
    controltower::EnabledControl::new("arn:aws:iam::123456789012:role/sample", "arn:aws:iam::123456789012:role/sample").add(stack, "EnabledControl");
    controltower::LandingZone::new(json!({}), "10.0.0.1").add(stack, "LandingZone");
}

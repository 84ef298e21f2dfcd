// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Cloud9`.
use sparta_constructs::cfn::cloud9;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cloud9::EnvironmentEc2 as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cloud9::EnvironmentEc2::new().add(stack, "EnvironmentEc2");
}

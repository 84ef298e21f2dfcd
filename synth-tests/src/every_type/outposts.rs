// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Outposts`.
use sparta_constructs::cfn::outposts;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <outposts::Outpost as ResourceType>::TYPE,
    <outposts::Site as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    outposts::Outpost::new("sample", "os-aaaaaaaaaaaaaaaaa").availability_zone("eu-west-2a").add(stack, "Outpost");
    outposts::Site::new("sample").add(stack, "Site");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NimbleStudio`.
use sparta_constructs::cfn::nimblestudio;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <nimblestudio::Studio as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    nimblestudio::Studio::new("arn:aws:iam::123456789012:role/sample", "arn:aws:iam::123456789012:role/sample", "sample", "sample").add(stack, "Studio");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Pipes`.
use sparta_constructs::cfn::pipes;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pipes::Pipe as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pipes::Pipe::new("arn:aws:iam::123456789012:role/sample", "arn:aws:iam::123456789012:role/sample", "arn:aws:iam::123456789012:role/sample").add(stack, "Pipe");
}

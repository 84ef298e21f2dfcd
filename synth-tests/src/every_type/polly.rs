// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Polly`.
use sparta_constructs::cfn::polly;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <polly::Lexicon as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    polly::Lexicon::new("sample", "sample").add(stack, "Lexicon");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeStar`.
use sparta_constructs::cfn::codestar;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codestar::GithubRepository as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codestar::GithubRepository::new("sample", "sample").add(stack, "GithubRepository");
}

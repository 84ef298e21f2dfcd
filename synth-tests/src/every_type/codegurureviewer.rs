// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeGuruReviewer`.
use sparta_constructs::cfn::codegurureviewer;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codegurureviewer::RepositoryAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codegurureviewer::RepositoryAssociation::new("sample", codegurureviewer::repository_association::Type::CodeCommit).add(stack, "RepositoryAssociation");
}

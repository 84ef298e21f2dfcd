// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeArtifact`.
use sparta_constructs::cfn::codeartifact;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codeartifact::Domain as ResourceType>::TYPE,
    <codeartifact::PackageGroup as ResourceType>::TYPE,
    <codeartifact::Repository as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codeartifact::Domain::new("sample").add(stack, "Domain");
    codeartifact::PackageGroup::new("sample", "sample").add(stack, "PackageGroup");
    codeartifact::Repository::new("sample", "sample").add(stack, "Repository");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ServerlessRepo`.
use sparta_constructs::cfn::serverlessrepo;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <serverlessrepo::Application as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    serverlessrepo::Application::new("sample", "sample", "sample").add(stack, "Application");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::OpenSearchService`.
use sparta_constructs::cfn::opensearchservice;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <opensearchservice::Application as ResourceType>::TYPE,
    <opensearchservice::Domain as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    opensearchservice::Application::new("sample").add(stack, "Application");
    opensearchservice::Domain::new().add(stack, "Domain");
}

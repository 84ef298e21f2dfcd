// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeConnections`.
use sparta_constructs::cfn::codeconnections;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codeconnections::Connection as ResourceType>::TYPE,
    <codeconnections::Host as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codeconnections::Connection::new("sample").add(stack, "Connection");
    codeconnections::Host::new("sample", codeconnections::host::ProviderType::Bitbucket, "sample").add(stack, "Host");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RedshiftServerless`.
use sparta_constructs::cfn::redshiftserverless;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <redshiftserverless::Namespace as ResourceType>::TYPE,
    <redshiftserverless::Snapshot as ResourceType>::TYPE,
    <redshiftserverless::Workgroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    redshiftserverless::Namespace::new("sample").add(stack, "Namespace");
    redshiftserverless::Snapshot::new("sample").add(stack, "Snapshot");
    redshiftserverless::Workgroup::new("sample").add(stack, "Workgroup");
}

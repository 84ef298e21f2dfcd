// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RAM`.
use sparta_constructs::cfn::ram;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ram::Permission as ResourceType>::TYPE,
    <ram::PermissionAssociation as ResourceType>::TYPE,
    <ram::PrincipalAssociation as ResourceType>::TYPE,
    <ram::ResourceAssociation as ResourceType>::TYPE,
    <ram::ResourceShare as ResourceType>::TYPE,
    <ram::SourceAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ram::Permission::new("sample", "sample", json!({})).add(stack, "Permission");
    ram::PermissionAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "PermissionAssociation");
    ram::PrincipalAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "PrincipalAssociation");
    ram::ResourceAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "ResourceAssociation");
    ram::ResourceShare::new("sample").add(stack, "ResourceShare");
    ram::SourceAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "SourceAssociation");
}

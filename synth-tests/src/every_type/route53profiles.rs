// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Route53Profiles`.
use sparta_constructs::cfn::route53profiles;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <route53profiles::Profile as ResourceType>::TYPE,
    <route53profiles::ProfileAssociation as ResourceType>::TYPE,
    <route53profiles::ProfileResourceAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    route53profiles::Profile::new("sample").add(stack, "Profile");
    route53profiles::ProfileAssociation::new("sample", "sample", "sample").add(stack, "ProfileAssociation");
    route53profiles::ProfileResourceAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample").add(stack, "ProfileResourceAssociation");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AccountAccess`.
use sparta_constructs::cfn::accountaccess;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <accountaccess::Application as ResourceType>::TYPE,
    <accountaccess::Entitlement as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    accountaccess::Application::new(accountaccess::application::IdentitySource::new(accountaccess::application::IdentityCenter::new("arn:a:sso:::instance/ins-aaaaaaaaaaaaaaaa"))).add(stack, "Application");
    accountaccess::Entitlement::new("arn:a:account-access:a:111111111111:application/a", accountaccess::entitlement::Entitlement::new(accountaccess::entitlement::PrincipalRoleEntitlement::new("arn:aws:iam::123456789012:role/sample", accountaccess::entitlement::Principal::new(accountaccess::entitlement::IdentityCenterPrincipal::new().user_id("12345678-1234-1234-1234-123456789012"))))).add(stack, "Entitlement");
}

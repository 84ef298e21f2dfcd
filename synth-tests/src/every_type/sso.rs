// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SSO`.
use sparta_constructs::cfn::sso;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <sso::Application as ResourceType>::TYPE,
    <sso::ApplicationAssignment as ResourceType>::TYPE,
    <sso::Assignment as ResourceType>::TYPE,
    <sso::Instance as ResourceType>::TYPE,
    <sso::InstanceAccessControlAttributeConfiguration as ResourceType>::TYPE,
    <sso::PermissionSet as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    sso::Application::new("arn:aws:sso::aws:applicationProvider/a", "arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa", "sample").add(stack, "Application");
    sso::ApplicationAssignment::new("arn:aws:sso::111111111111:application/ins-aaaaaaaaaaaaaaaa/apl-aaaaaaaaaaaaaaaa", "12345678-1234-1234-1234-123456789012", sso::application_assignment::PrincipalType::User).add(stack, "ApplicationAssignment");
    sso::Assignment::new(sso::AssignmentRequired { instance_arn: Value::of("arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa"), permission_set_arn: Value::of("arn:aws:sso:::permissionSet/ins-aaaaaaaaaaaaaaaa/ps-aaaaaaaaaaaaaaaa"), principal_id: Value::of("12345678-1234-1234-1234-123456789012"), principal_type: Value::of(sso::assignment::PrincipalType::User), target_id: Value::of("123456789012"), target_type: Value::of(sso::assignment::TargetType::AwsAccount) }).add(stack, "Assignment");
    sso::Instance::new().add(stack, "Instance");
    sso::InstanceAccessControlAttributeConfiguration::new("arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa").add(stack, "InstanceAccessControlAttributeConfiguration");
    sso::PermissionSet::new("arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa", "sample").add(stack, "PermissionSet");
}

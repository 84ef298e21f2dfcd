// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Cognito`.
use sparta_constructs::cfn::cognito;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cognito::IdentityPool as ResourceType>::TYPE,
    <cognito::IdentityPoolPrincipalTag as ResourceType>::TYPE,
    <cognito::IdentityPoolRoleAttachment as ResourceType>::TYPE,
    <cognito::LogDeliveryConfiguration as ResourceType>::TYPE,
    <cognito::ManagedLoginBranding as ResourceType>::TYPE,
    <cognito::Terms as ResourceType>::TYPE,
    <cognito::UserPool as ResourceType>::TYPE,
    <cognito::UserPoolClient as ResourceType>::TYPE,
    <cognito::UserPoolDomain as ResourceType>::TYPE,
    <cognito::UserPoolGroup as ResourceType>::TYPE,
    <cognito::UserPoolIdentityProvider as ResourceType>::TYPE,
    <cognito::UserPoolRegionalConfigurationAttachment as ResourceType>::TYPE,
    <cognito::UserPoolReplica as ResourceType>::TYPE,
    <cognito::UserPoolResourceServer as ResourceType>::TYPE,
    <cognito::UserPoolRiskConfigurationAttachment as ResourceType>::TYPE,
    <cognito::UserPoolUiCustomizationAttachment as ResourceType>::TYPE,
    <cognito::UserPoolUser as ResourceType>::TYPE,
    <cognito::UserPoolUserToGroupAttachment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cognito::IdentityPool::new(true).add(stack, "IdentityPool");
    cognito::IdentityPoolPrincipalTag::new("sample", "sample").add(stack, "IdentityPoolPrincipalTag");
    cognito::IdentityPoolRoleAttachment::new("sample").add(stack, "IdentityPoolRoleAttachment");
    cognito::LogDeliveryConfiguration::new("sample").add(stack, "LogDeliveryConfiguration");
    cognito::ManagedLoginBranding::new("a_a").add(stack, "ManagedLoginBranding");
    cognito::Terms::new(cognito::TermsRequired { user_pool_id: Value::of("a_a"), terms_name: Value::of("terms-of-use"), enforcement: Value::of(cognito::terms::TermsEnforcementType::None), links: Value::of([("cognito:default", "sample")]), terms_source: Value::of(cognito::terms::TermsSourceType::Link) }).add(stack, "Terms");
    cognito::UserPool::new().add(stack, "UserPool");
    cognito::UserPoolClient::new("a_a").add(stack, "UserPoolClient");
    cognito::UserPoolDomain::new("a_a", "sample").add(stack, "UserPoolDomain");
    cognito::UserPoolGroup::new("a_a").add(stack, "UserPoolGroup");
    cognito::UserPoolIdentityProvider::new("a_a", "sample", cognito::user_pool_identity_provider::ProviderType::Facebook, [("sample", "sample")]).add(stack, "UserPoolIdentityProvider");
    cognito::UserPoolRegionalConfigurationAttachment::new("sample").add(stack, "UserPoolRegionalConfigurationAttachment");
    cognito::UserPoolReplica::new("a_a", "sample").add(stack, "UserPoolReplica");
    cognito::UserPoolResourceServer::new("a_a", "sample", "sample").add(stack, "UserPoolResourceServer");
    cognito::UserPoolRiskConfigurationAttachment::new("sample", "sample").add(stack, "UserPoolRiskConfigurationAttachment");
    cognito::UserPoolUiCustomizationAttachment::new("sample", "sample").add(stack, "UserPoolUiCustomizationAttachment");
    cognito::UserPoolUser::new("sample").add(stack, "UserPoolUser");
    cognito::UserPoolUserToGroupAttachment::new("sample", "sample", "sample").add(stack, "UserPoolUserToGroupAttachment");
}

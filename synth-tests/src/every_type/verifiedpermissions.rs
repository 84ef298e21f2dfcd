// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::VerifiedPermissions`.
use sparta_constructs::cfn::verifiedpermissions;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <verifiedpermissions::IdentitySource as ResourceType>::TYPE,
    <verifiedpermissions::Policy as ResourceType>::TYPE,
    <verifiedpermissions::PolicyStore as ResourceType>::TYPE,
    <verifiedpermissions::PolicyStoreAlias as ResourceType>::TYPE,
    <verifiedpermissions::PolicyTemplate as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    verifiedpermissions::IdentitySource::new("sample", verifiedpermissions::identity_source::IdentitySourceConfiguration::new().cognito_user_pool_configuration(verifiedpermissions::identity_source::CognitoUserPoolConfiguration::new("arn:a:cognito-idp:a:111111111111:userpool/a_a"))).add(stack, "IdentitySource");
    verifiedpermissions::Policy::new("sample", verifiedpermissions::policy::PolicyDefinition::new().static_(verifiedpermissions::policy::StaticPolicyDefinition::new("sample"))).add(stack, "Policy");
    verifiedpermissions::PolicyStore::new(verifiedpermissions::policy_store::ValidationSettings::new(verifiedpermissions::policy_store::ValidationMode::Off)).add(stack, "PolicyStore");
    verifiedpermissions::PolicyStoreAlias::new("sample", "sample").add(stack, "PolicyStoreAlias");
    verifiedpermissions::PolicyTemplate::new("sample", "sample").add(stack, "PolicyTemplate");
}

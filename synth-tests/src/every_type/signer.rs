// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Signer`.
use sparta_constructs::cfn::signer;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <signer::ProfilePermission as ResourceType>::TYPE,
    <signer::SigningProfile as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    signer::ProfilePermission::new("sample", "sample", "sample", "sample").add(stack, "ProfilePermission");
    signer::SigningProfile::new(signer::signing_profile::PlatformId::AwsLambdaSha384Ecdsa).add(stack, "SigningProfile");
}

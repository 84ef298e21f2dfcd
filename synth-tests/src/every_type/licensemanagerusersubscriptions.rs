// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::LicenseManagerUserSubscriptions`.
use sparta_constructs::cfn::licensemanagerusersubscriptions;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <licensemanagerusersubscriptions::LicenseServerEndpoint as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    licensemanagerusersubscriptions::LicenseServerEndpoint::new("arn:a:license-manager-user-subscriptions:a:a:a/a").add(stack, "LicenseServerEndpoint");
}

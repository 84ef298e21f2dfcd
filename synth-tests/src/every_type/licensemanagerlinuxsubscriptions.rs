// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::LicenseManagerLinuxSubscriptions`.
use sparta_constructs::cfn::licensemanagerlinuxsubscriptions;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <licensemanagerlinuxsubscriptions::SubscriptionProvider as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    licensemanagerlinuxsubscriptions::SubscriptionProvider::new("arn:a:secretsmanager:::secret:a", licensemanagerlinuxsubscriptions::subscription_provider::SubscriptionProviderSource::RedHat).add(stack, "SubscriptionProvider");
}

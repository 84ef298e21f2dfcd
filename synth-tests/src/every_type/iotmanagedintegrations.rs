// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTManagedIntegrations`.
use sparta_constructs::cfn::iotmanagedintegrations;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotmanagedintegrations::AccountAssociation as ResourceType>::TYPE,
    <iotmanagedintegrations::CloudConnector as ResourceType>::TYPE,
    <iotmanagedintegrations::CredentialLocker as ResourceType>::TYPE,
    <iotmanagedintegrations::ManagedThing as ResourceType>::TYPE,
    <iotmanagedintegrations::ProvisioningProfile as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotmanagedintegrations::AccountAssociation::new("sample").add(stack, "AccountAssociation");
    iotmanagedintegrations::CloudConnector::new("sample", iotmanagedintegrations::cloud_connector::EndpointConfig::new()).add(stack, "CloudConnector");
    iotmanagedintegrations::CredentialLocker::new().add(stack, "CredentialLocker");
    iotmanagedintegrations::ManagedThing::new(iotmanagedintegrations::managed_thing::Role::Controller).add(stack, "ManagedThing");
    iotmanagedintegrations::ProvisioningProfile::new(iotmanagedintegrations::provisioning_profile::ProvisioningType::FleetProvisioning).add(stack, "ProvisioningProfile");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CertificateManager`.
use sparta_constructs::cfn::certificatemanager;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <certificatemanager::Account as ResourceType>::TYPE,
    <certificatemanager::AcmeDomainValidation as ResourceType>::TYPE,
    <certificatemanager::AcmeEndpoint as ResourceType>::TYPE,
    <certificatemanager::AcmeExternalAccountBinding as ResourceType>::TYPE,
    <certificatemanager::Certificate as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    certificatemanager::Account::new(certificatemanager::account::ExpiryEventsConfiguration::new()).add(stack, "Account");
    certificatemanager::AcmeDomainValidation::new("arn:aws:acm:a:111111111111:acme-endpoint/a", "sample", certificatemanager::acme_domain_validation::PrevalidationOptions::new(certificatemanager::acme_domain_validation::DnsPrevalidationOptions::new())).add(stack, "AcmeDomainValidation");
    certificatemanager::AcmeEndpoint::new(certificatemanager::acme_endpoint::AuthorizationBehavior::PreApproved, certificatemanager::acme_endpoint::CertificateAuthority::new(certificatemanager::acme_endpoint::PublicCertificateAuthority::new())).add(stack, "AcmeEndpoint");
    certificatemanager::AcmeExternalAccountBinding::new("arn:aws:acm:a:111111111111:acme-endpoint/a", "arn:aws:iam::123456789012:role/sample").add(stack, "AcmeExternalAccountBinding");
    certificatemanager::Certificate::new("sample").add(stack, "Certificate");
}

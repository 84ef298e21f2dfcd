// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ACMPCA`.
use sparta_constructs::cfn::acmpca;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <acmpca::Certificate as ResourceType>::TYPE,
    <acmpca::CertificateAuthority as ResourceType>::TYPE,
    <acmpca::CertificateAuthorityActivation as ResourceType>::TYPE,
    <acmpca::Permission as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    acmpca::Certificate::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample", acmpca::certificate::Validity::new("sample", 1_i64)).add(stack, "Certificate");
    acmpca::CertificateAuthority::new("sample", "sample", "sample", acmpca::certificate_authority::Subject::new()).add(stack, "CertificateAuthority");
    acmpca::CertificateAuthorityActivation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "CertificateAuthorityActivation");
    acmpca::Permission::new("arn:a:acm-pca:::a", [acmpca::permission::Action::GetCertificate], "sample").add(stack, "Permission");
}

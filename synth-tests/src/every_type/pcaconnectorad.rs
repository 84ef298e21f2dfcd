// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::PCAConnectorAD`.
use sparta_constructs::cfn::pcaconnectorad;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pcaconnectorad::Connector as ResourceType>::TYPE,
    <pcaconnectorad::DirectoryRegistration as ResourceType>::TYPE,
    <pcaconnectorad::ServicePrincipalName as ResourceType>::TYPE,
    <pcaconnectorad::Template as ResourceType>::TYPE,
    <pcaconnectorad::TemplateGroupAccessControlEntry as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pcaconnectorad::Connector::new("arn:a:acm-pca:a:1:certificate-authority/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "d-aaaaaaaaaa", pcaconnectorad::connector::VpcInformation::new(["sg-0123456789abcdef0"])).add(stack, "Connector");
    pcaconnectorad::DirectoryRegistration::new("d-aaaaaaaaaa").add(stack, "DirectoryRegistration");
    pcaconnectorad::ServicePrincipalName::new("arn:a:pca-connector-ad:a:1:connector/a", "arn:a:pca-connector-ad:a:1:directory-registration/a").add(stack, "ServicePrincipalName");
    pcaconnectorad::Template::new("arn:a:pca-connector-ad:a:1:connector/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample", pcaconnectorad::template::TemplateDefinition::new().template_v2(pcaconnectorad::template::TemplateV2::new(pcaconnectorad::template::TemplateV2Required { certificate_validity: Value::of(pcaconnectorad::template::CertificateValidity::new(pcaconnectorad::template::ValidityPeriod::new(pcaconnectorad::template::ValidityPeriodType::Hours, 1_i64), pcaconnectorad::template::ValidityPeriod::new(pcaconnectorad::template::ValidityPeriodType::Hours, 1_i64))), enrollment_flags: Value::of(pcaconnectorad::template::EnrollmentFlagsV2::new()), extensions: Value::of(pcaconnectorad::template::ExtensionsV2::new(pcaconnectorad::template::KeyUsage::new(pcaconnectorad::template::KeyUsageFlags::new()))), general_flags: Value::of(pcaconnectorad::template::GeneralFlagsV2::new()), private_key_attributes: Value::of(pcaconnectorad::template::PrivateKeyAttributesV2::new(pcaconnectorad::template::KeySpec::KeyExchange, 1_i64)), private_key_flags: Value::of(pcaconnectorad::template::PrivateKeyFlagsV2::new(pcaconnectorad::template::ClientCompatibilityV2::WindowsServer2003)), subject_name_flags: Value::of(pcaconnectorad::template::SubjectNameFlagsV2::new()) }))).add(stack, "Template");
    pcaconnectorad::TemplateGroupAccessControlEntry::new("arn:a:pca-connector-ad:a:1:connector/a/template/a", "sample", pcaconnectorad::template_group_access_control_entry::AccessRights::new(), "S-1-1-1").add(stack, "TemplateGroupAccessControlEntry");
}

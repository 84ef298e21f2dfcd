// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RolesAnywhere`.
use sparta_constructs::cfn::rolesanywhere;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <rolesanywhere::Crl as ResourceType>::TYPE,
    <rolesanywhere::Profile as ResourceType>::TYPE,
    <rolesanywhere::TrustAnchor as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    rolesanywhere::Crl::new("sample", "sample").add(stack, "Crl");
    rolesanywhere::Profile::new("sample", ["arn:aws:iam::123456789012:role/sample"]).add(stack, "Profile");
    rolesanywhere::TrustAnchor::new("sample", rolesanywhere::trust_anchor::Source::new(rolesanywhere::trust_anchor::TrustAnchorType::AwsAcmPca, rolesanywhere::trust_anchor::SourceData::new().x509_certificate_data("sample"))).add(stack, "TrustAnchor");
}

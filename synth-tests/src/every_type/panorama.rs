// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Panorama`.
use sparta_constructs::cfn::panorama;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <panorama::ApplicationInstance as ResourceType>::TYPE,
    <panorama::Package as ResourceType>::TYPE,
    <panorama::PackageVersion as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    panorama::ApplicationInstance::new("sample", panorama::application_instance::ManifestPayload::new()).add(stack, "ApplicationInstance");
    panorama::Package::new("sample").add(stack, "Package");
    panorama::PackageVersion::new("sample", "1.1", "sample").add(stack, "PackageVersion");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MediaConvert`.
use sparta_constructs::cfn::mediaconvert;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mediaconvert::CertificateAssociation as ResourceType>::TYPE,
    <mediaconvert::JobTemplate as ResourceType>::TYPE,
    <mediaconvert::Preset as ResourceType>::TYPE,
    <mediaconvert::Queue as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mediaconvert::CertificateAssociation::new("arn:aws:acm:a:111111111111:certificate/a").add(stack, "CertificateAssociation");
    mediaconvert::JobTemplate::new(json!({})).add(stack, "JobTemplate");
    mediaconvert::Preset::new(json!({})).add(stack, "Preset");
    mediaconvert::Queue::new().add(stack, "Queue");
}

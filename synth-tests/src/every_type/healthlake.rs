// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::HealthLake`.
use sparta_constructs::cfn::healthlake;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <healthlake::DataTransformationProfile as ResourceType>::TYPE,
    <healthlake::FhirDatastore as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    healthlake::DataTransformationProfile::new("sample", healthlake::data_transformation_profile::SourceFormat::Ccda).add(stack, "DataTransformationProfile");
    healthlake::FhirDatastore::new(healthlake::fhir_datastore::DatastoreTypeVersion::R4).add(stack, "FhirDatastore");
}

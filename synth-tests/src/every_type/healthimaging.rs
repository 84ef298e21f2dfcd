// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::HealthImaging`.
use sparta_constructs::cfn::healthimaging;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <healthimaging::Datastore as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    healthimaging::Datastore::new().add(stack, "Datastore");
}

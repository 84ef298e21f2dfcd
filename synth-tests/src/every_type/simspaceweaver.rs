// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SimSpaceWeaver`.
use sparta_constructs::cfn::simspaceweaver;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <simspaceweaver::Simulation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    simspaceweaver::Simulation::new("arn:aws:iam::123456789012:role/sample", "sample").schema_s3_location(simspaceweaver::simulation::S3Location::new("sample", "sample")).add(stack, "Simulation");
}

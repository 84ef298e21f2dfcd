// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MWAAServerless`.
use sparta_constructs::cfn::mwaaserverless;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mwaaserverless::Workflow as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mwaaserverless::Workflow::new("arn:aws:iam::123456789012:role/sample", mwaaserverless::workflow::S3Location::new("sample", "sample")).add(stack, "Workflow");
}

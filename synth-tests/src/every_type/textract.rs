// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Textract`.
use sparta_constructs::cfn::textract;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <textract::Adapter as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    textract::Adapter::new("sample", [textract::adapter::FeatureType::Queries]).add(stack, "Adapter");
}

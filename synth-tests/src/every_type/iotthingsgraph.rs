// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTThingsGraph`.
use sparta_constructs::cfn::iotthingsgraph;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotthingsgraph::FlowTemplate as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotthingsgraph::FlowTemplate::new(iotthingsgraph::flow_template::DefinitionDocument::new("sample", "sample")).add(stack, "FlowTemplate");
}

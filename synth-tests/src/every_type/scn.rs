// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SCN`.
use sparta_constructs::cfn::scn;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <scn::DataIntegrationFlow as ResourceType>::TYPE,
    <scn::Dataset as ResourceType>::TYPE,
    <scn::Instance as ResourceType>::TYPE,
    <scn::Namespace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    scn::DataIntegrationFlow::new(scn::DataIntegrationFlowRequired { instance_id: Value::of("12345678-1234-1234-1234-123456789012"), name: Value::of("sample"), sources: Value::of([scn::data_integration_flow::DataIntegrationFlowSource::new("sample", scn::data_integration_flow::SourceType::S3)]), target: Value::of(scn::data_integration_flow::DataIntegrationFlowTarget::new(scn::data_integration_flow::TargetType::Dataset)), transformation: Value::of(scn::data_integration_flow::DataIntegrationFlowTransformation::new(scn::data_integration_flow::TransformationType::Sql)) }).add(stack, "DataIntegrationFlow");
    scn::Dataset::new("12345678-1234-1234-1234-123456789012", "sample", "sample").add(stack, "Dataset");
    scn::Instance::new().add(stack, "Instance");
    scn::Namespace::new("12345678-1234-1234-1234-123456789012", "sample").add(stack, "Namespace");
}

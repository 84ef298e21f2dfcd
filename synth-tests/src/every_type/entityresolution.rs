// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EntityResolution`.
use sparta_constructs::cfn::entityresolution;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <entityresolution::IdMappingWorkflow as ResourceType>::TYPE,
    <entityresolution::IdNamespace as ResourceType>::TYPE,
    <entityresolution::MatchingWorkflow as ResourceType>::TYPE,
    <entityresolution::PolicyStatement as ResourceType>::TYPE,
    <entityresolution::SchemaMapping as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    entityresolution::IdMappingWorkflow::new("arn:aws:iam::123456789012:role/sample", "sample", entityresolution::id_mapping_workflow::IdMappingTechniques::new(), [entityresolution::id_mapping_workflow::IdMappingWorkflowInputSource::new("arn:aws:entityresolution:aa-a-1:111111111111:idnamespace/a")]).add(stack, "IdMappingWorkflow");
    entityresolution::IdNamespace::new("sample", entityresolution::id_namespace::Type::Source).add(stack, "IdNamespace");
    entityresolution::MatchingWorkflow::new(entityresolution::MatchingWorkflowRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), workflow_name: Value::of("sample"), input_source_config: Value::of([entityresolution::matching_workflow::InputSource::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:entityresolution::1:schemamapping/")]), output_source_config: Value::of([entityresolution::matching_workflow::OutputSource::new([entityresolution::matching_workflow::OutputAttribute::new("sample")])]), resolution_techniques: Value::of(entityresolution::matching_workflow::ResolutionTechniques::new()) }).add(stack, "MatchingWorkflow");
    entityresolution::PolicyStatement::new("arn:aws:entityresolution:aa-a-1:111111111111:schemamapping/a", "sample").add(stack, "PolicyStatement");
    entityresolution::SchemaMapping::new("sample", [entityresolution::schema_mapping::SchemaInputAttribute::new("sample", entityresolution::schema_mapping::SchemaAttributeType::Name), entityresolution::schema_mapping::SchemaInputAttribute::new("sample1", entityresolution::schema_mapping::SchemaAttributeType::NameFirst)]).add(stack, "SchemaMapping");
}

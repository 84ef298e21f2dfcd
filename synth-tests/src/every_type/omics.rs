// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Omics`.
use sparta_constructs::cfn::omics;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <omics::AnnotationStore as ResourceType>::TYPE,
    <omics::Configuration as ResourceType>::TYPE,
    <omics::ReferenceStore as ResourceType>::TYPE,
    <omics::RunCache as ResourceType>::TYPE,
    <omics::RunGroup as ResourceType>::TYPE,
    <omics::SequenceStore as ResourceType>::TYPE,
    <omics::VariantStore as ResourceType>::TYPE,
    <omics::Workflow as ResourceType>::TYPE,
    <omics::WorkflowVersion as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    omics::AnnotationStore::new("sample", omics::annotation_store::StoreFormat::Gff).add(stack, "AnnotationStore");
    omics::Configuration::new("sample", omics::configuration::RunConfigurations::new()).add(stack, "Configuration");
    omics::ReferenceStore::new("sample").add(stack, "ReferenceStore");
    omics::RunCache::new().add(stack, "RunCache");
    omics::RunGroup::new().add(stack, "RunGroup");
    omics::SequenceStore::new("sample").add(stack, "SequenceStore");
    omics::VariantStore::new("sample", omics::variant_store::ReferenceItem::new("arn:aws:sample:eu-west-2:123456789012:sample/sample")).add(stack, "VariantStore");
    omics::Workflow::new().add(stack, "Workflow");
    omics::WorkflowVersion::new("sample", "1").add(stack, "WorkflowVersion");
}

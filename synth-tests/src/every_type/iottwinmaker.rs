// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTTwinMaker`.
use sparta_constructs::cfn::iottwinmaker;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iottwinmaker::ComponentType as ResourceType>::TYPE,
    <iottwinmaker::Entity as ResourceType>::TYPE,
    <iottwinmaker::Scene as ResourceType>::TYPE,
    <iottwinmaker::SyncJob as ResourceType>::TYPE,
    <iottwinmaker::Workspace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iottwinmaker::ComponentType::new("sample", "sample").add(stack, "ComponentType");
    iottwinmaker::Entity::new("sample", "sample").add(stack, "Entity");
    iottwinmaker::Scene::new("sample", "sample", "s3://sample-bucket/sample").add(stack, "Scene");
    iottwinmaker::SyncJob::new("sample", "arn:aws:iam::123456789012:role/sample", "sample").add(stack, "SyncJob");
    iottwinmaker::Workspace::new("arn:aws:iam::123456789012:role/sample", "arn:aws:s3:::sample-bucket", "sample").add(stack, "Workspace");
}

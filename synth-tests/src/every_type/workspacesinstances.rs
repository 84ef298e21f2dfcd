// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WorkspacesInstances`.
use sparta_constructs::cfn::workspacesinstances;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <workspacesinstances::Volume as ResourceType>::TYPE,
    <workspacesinstances::VolumeAssociation as ResourceType>::TYPE,
    <workspacesinstances::WorkspaceInstance as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    workspacesinstances::Volume::new("eu-west-2a").add(stack, "Volume");
    workspacesinstances::VolumeAssociation::new("vol-a", "wsinst-aaaaaaaa", "sample").add(stack, "VolumeAssociation");
    workspacesinstances::WorkspaceInstance::new().add(stack, "WorkspaceInstance");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WorkSpaces`.
use sparta_constructs::cfn::workspaces;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <workspaces::ConnectionAlias as ResourceType>::TYPE,
    <workspaces::Directory as ResourceType>::TYPE,
    <workspaces::Workspace as ResourceType>::TYPE,
    <workspaces::WorkspaceIpGroup as ResourceType>::TYPE,
    <workspaces::WorkspacesPool as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    workspaces::ConnectionAlias::new("sample").add(stack, "ConnectionAlias");
    workspaces::Directory::new().add(stack, "Directory");
    workspaces::Workspace::new("sample", "sample", "sample").add(stack, "Workspace");
    workspaces::WorkspaceIpGroup::new("sample").add(stack, "WorkspaceIpGroup");
    workspaces::WorkspacesPool::new("wsb-aaaaaaaa", "wsd-aaaaaaaa", "sample", workspaces::workspaces_pool::Capacity::new(0_i64)).add(stack, "WorkspacesPool");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ResourceGroups`.
use sparta_constructs::cfn::resourcegroups;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <resourcegroups::Group as ResourceType>::TYPE,
    <resourcegroups::TagSyncTask as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    resourcegroups::Group::new("sample").add(stack, "Group");
    resourcegroups::TagSyncTask::new("arn:aws:iam::123456789012:role/sample", "sample", "a/aaaaaaaaaaaaaaaaaaaaaaaaaa", "sample").add(stack, "TagSyncTask");
}

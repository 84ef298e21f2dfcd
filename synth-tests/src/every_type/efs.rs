// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EFS`.
use sparta_constructs::cfn::efs;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <efs::AccessPoint as ResourceType>::TYPE,
    <efs::FileSystem as ResourceType>::TYPE,
    <efs::MountTarget as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    efs::AccessPoint::new("arn:aws:elasticfilesystem:a:file-system/fs-aaaaaaaa").add(stack, "AccessPoint");
    efs::FileSystem::new().add(stack, "FileSystem");
    efs::MountTarget::new("arn:aws:elasticfilesystem:a:file-system/fs-aaaaaaaa", "subnet-0123456789abcdef0", ["sg-0123456789abcdef0"]).add(stack, "MountTarget");
}

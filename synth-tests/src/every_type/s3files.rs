// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::S3Files`.
use sparta_constructs::cfn::s3files;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <s3files::AccessPoint as ResourceType>::TYPE,
    <s3files::FileSystem as ResourceType>::TYPE,
    <s3files::FileSystemPolicy as ResourceType>::TYPE,
    <s3files::MountTarget as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    s3files::AccessPoint::new("arn:aws:s3files:a:file-system/fs-aaaaaaaaaaaaaaaaa").add(stack, "AccessPoint");
    s3files::FileSystem::new("arn:aws:iam::123456789012:role/sample", "arn:aws:s3:::sample-bucket").add(stack, "FileSystem");
    s3files::FileSystemPolicy::new("arn:aws:s3files:a:file-system/fs-aaaaaaaaaaaaaaaaa", json!({})).add(stack, "FileSystemPolicy");
    s3files::MountTarget::new("subnet-0123456789abcdef0", "arn:aws:s3files:a:file-system/fs-aaaaaaaaaaaaaaaaa").add(stack, "MountTarget");
}

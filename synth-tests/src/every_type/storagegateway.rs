// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::StorageGateway`.
use sparta_constructs::cfn::storagegateway;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <storagegateway::NfsFileShare as ResourceType>::TYPE,
    <storagegateway::SmbFileShare as ResourceType>::TYPE,
    <storagegateway::Tape as ResourceType>::TYPE,
    <storagegateway::TapePool as ResourceType>::TYPE,
    <storagegateway::Volume as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    storagegateway::NfsFileShare::new("arn:aaa:storagegateway:aaa:111111111111:gateway/aaa", "arn:aws:s3:::sample-bucket", "arn:aws:iam::123456789012:role/sample").add(stack, "NfsFileShare");
    storagegateway::SmbFileShare::new("arn:aaa:storagegateway:aaa:111111111111:gateway/aaa", "arn:aws:s3:::sample-bucket", "arn:aws:iam::123456789012:role/sample").add(stack, "SmbFileShare");
    storagegateway::Tape::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", 1_i64).add(stack, "Tape");
    storagegateway::TapePool::new("sample", storagegateway::tape_pool::StorageClass::DeepArchive).add(stack, "TapePool");
    storagegateway::Volume::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample", 1_i64).add(stack, "Volume");
}

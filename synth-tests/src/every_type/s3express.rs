// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::S3Express`.
use sparta_constructs::cfn::s3express;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <s3express::AccessPoint as ResourceType>::TYPE,
    <s3express::BucketPolicy as ResourceType>::TYPE,
    <s3express::DirectoryBucket as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    s3express::AccessPoint::new("sample").add(stack, "AccessPoint");
    s3express::BucketPolicy::new("sample", json!({})).add(stack, "BucketPolicy");
    s3express::DirectoryBucket::new("sample", s3express::directory_bucket::DataRedundancy::SingleAvailabilityZone).add(stack, "DirectoryBucket");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::S3Outposts`.
use sparta_constructs::cfn::s3outposts;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <s3outposts::AccessPoint as ResourceType>::TYPE,
    <s3outposts::Bucket as ResourceType>::TYPE,
    <s3outposts::BucketPolicy as ResourceType>::TYPE,
    <s3outposts::Endpoint as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    s3outposts::AccessPoint::new("sample", "arn:a:s3-outposts:a:111111111111:outpost/a/bucket/a", s3outposts::access_point::VpcConfiguration::new()).add(stack, "AccessPoint");
    s3outposts::Bucket::new("sample", "123456789012").add(stack, "Bucket");
    s3outposts::BucketPolicy::new("arn:a:s3-outposts:a:111111111111:outpost/a/bucket/a", json!({})).add(stack, "BucketPolicy");
    s3outposts::Endpoint::new("sg-0123456789abcdef0", "subnet-0123456789abcdef0", "123456789012").add(stack, "Endpoint");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::S3`.
use sparta_constructs::cfn::s3;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <s3::AccessGrant as ResourceType>::TYPE,
    <s3::AccessGrantsInstance as ResourceType>::TYPE,
    <s3::AccessGrantsLocation as ResourceType>::TYPE,
    <s3::AccessPoint as ResourceType>::TYPE,
    <s3::Bucket as ResourceType>::TYPE,
    <s3::BucketPolicy as ResourceType>::TYPE,
    <s3::MultiRegionAccessPoint as ResourceType>::TYPE,
    <s3::MultiRegionAccessPointPolicy as ResourceType>::TYPE,
    <s3::StorageLens as ResourceType>::TYPE,
    <s3::StorageLensGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    s3::AccessGrant::new("sample", s3::access_grant::Grantee::new(s3::access_grant::GranteeType::Iam, "sample"), s3::access_grant::Permission::Read).add(stack, "AccessGrant");
    s3::AccessGrantsInstance::new().add(stack, "AccessGrantsInstance");
    s3::AccessGrantsLocation::new("arn:aws:iam::123456789012:role/sample", "sample").add(stack, "AccessGrantsLocation");
    s3::AccessPoint::new("sample").add(stack, "AccessPoint");
    s3::Bucket::new().add(stack, "Bucket");
    s3::BucketPolicy::new("sample", json!({})).add(stack, "BucketPolicy");
    s3::MultiRegionAccessPoint::new([s3::multi_region_access_point::Region::new("sample")]).add(stack, "MultiRegionAccessPoint");
    s3::MultiRegionAccessPointPolicy::new("sample", json!({})).add(stack, "MultiRegionAccessPointPolicy");
    s3::StorageLens::new(s3::storage_lens::StorageLensConfiguration::new("sample", s3::storage_lens::AccountLevel::new(s3::storage_lens::BucketLevel::new()), true)).add(stack, "StorageLens");
    s3::StorageLensGroup::new("sample", s3::storage_lens_group::Filter::new()).add(stack, "StorageLensGroup");
}

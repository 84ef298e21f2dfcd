// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::S3Vectors`.
use sparta_constructs::cfn::s3vectors;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <s3vectors::Index as ResourceType>::TYPE,
    <s3vectors::VectorBucket as ResourceType>::TYPE,
    <s3vectors::VectorBucketPolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    s3vectors::Index::new(s3vectors::index::DataType::Float32, 1_i64, s3vectors::index::DistanceMetric::Cosine).add(stack, "Index");
    s3vectors::VectorBucket::new().add(stack, "VectorBucket");
    s3vectors::VectorBucketPolicy::new(json!({})).vector_bucket_name("sample").add(stack, "VectorBucketPolicy");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::S3Tables`.
use sparta_constructs::cfn::s3tables;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <s3tables::Namespace as ResourceType>::TYPE,
    <s3tables::Table as ResourceType>::TYPE,
    <s3tables::TableBucket as ResourceType>::TYPE,
    <s3tables::TableBucketPolicy as ResourceType>::TYPE,
    <s3tables::TablePolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    s3tables::Namespace::new("arn:aws:a::111111111111:bucket/aaa", "sample").add(stack, "Namespace");
    s3tables::Table::new("arn:aws:a::111111111111:bucket/aaa", "sample", "sample", s3tables::table::OpenTableFormat::Iceberg).add(stack, "Table");
    s3tables::TableBucket::new("sample").add(stack, "TableBucket");
    s3tables::TableBucketPolicy::new("arn:aws:a::111111111111:bucket/aaa", json!({})).add(stack, "TableBucketPolicy");
    s3tables::TablePolicy::new(json!({}), "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "TablePolicy");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DocDBElastic`.
use sparta_constructs::cfn::docdbelastic;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <docdbelastic::Cluster as ResourceType>::TYPE,
    <docdbelastic::ClusterSnapshot as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    docdbelastic::Cluster::new(docdbelastic::ClusterRequired { admin_user_name: Value::of("sample"), auth_type: Value::of("sample"), cluster_name: Value::of("sample"), shard_capacity: Value::of(1_i64), shard_count: Value::of(1_i64) }).add(stack, "Cluster");
    docdbelastic::ClusterSnapshot::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "ClusterSnapshot");
}

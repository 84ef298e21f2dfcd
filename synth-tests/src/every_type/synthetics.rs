// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Synthetics`.
use sparta_constructs::cfn::synthetics;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <synthetics::Canary as ResourceType>::TYPE,
    <synthetics::Group as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    synthetics::Canary::new(synthetics::CanaryRequired { execution_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), name: Value::of("sample"), artifact_s3_location: Value::of("s3://sample-bucket/sample"), code: Value::of(synthetics::canary::Code::new().handler("sample.example.com").s3_bucket("sample").s3_key("sample")), runtime_version: Value::of("sample"), schedule: Value::of(synthetics::canary::Schedule::new("sample")) }).add(stack, "Canary");
    synthetics::Group::new("sample").add(stack, "Group");
}

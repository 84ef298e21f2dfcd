// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::S3ObjectLambda`.
use sparta_constructs::cfn::s3objectlambda;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <s3objectlambda::AccessPoint as ResourceType>::TYPE,
    <s3objectlambda::AccessPointPolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    s3objectlambda::AccessPoint::new(s3objectlambda::access_point::ObjectLambdaConfiguration::new("sample", [s3objectlambda::access_point::TransformationConfiguration::new(["sample"], s3objectlambda::access_point::ContentTransformation::new(s3objectlambda::access_point::AwsLambda::new("arn:aws:lambda:eu-west-2:123456789012:function:sample")))])).add(stack, "AccessPoint");
    s3objectlambda::AccessPointPolicy::new("sample", json!({})).add(stack, "AccessPointPolicy");
}

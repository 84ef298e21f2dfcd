// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AMZN::SDC`.
use sparta_constructs::cfn::sdc;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <sdc::Deployment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    sdc::Deployment::new(sdc::DeploymentRequired { s3_bucket: Value::of("sample"), config_name: Value::of("sample"), s3_key: Value::of("sample"), dimension: Value::of("sample"), stage: Value::of("sample") }).add(stack, "Deployment");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EMR`.
use sparta_constructs::cfn::emr;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <emr::Cluster as ResourceType>::TYPE,
    <emr::InstanceFleetConfig as ResourceType>::TYPE,
    <emr::InstanceGroupConfig as ResourceType>::TYPE,
    <emr::SecurityConfiguration as ResourceType>::TYPE,
    <emr::Step as ResourceType>::TYPE,
    <emr::Studio as ResourceType>::TYPE,
    <emr::StudioSessionMapping as ResourceType>::TYPE,
    <emr::WalWorkspace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    emr::Cluster::new("sample", emr::cluster::JobFlowInstancesConfig::new(), "sample", "sample").add(stack, "Cluster");
    emr::InstanceFleetConfig::new("sample", "sample").add(stack, "InstanceFleetConfig");
    emr::InstanceGroupConfig::new("sample", "sample", 1_i64, "sample").add(stack, "InstanceGroupConfig");
    emr::SecurityConfiguration::new(json!({})).add(stack, "SecurityConfiguration");
    emr::Step::new("sample", "sample", "sample", emr::step::HadoopJarStepConfig::new("sample")).add(stack, "Step");
    emr::Studio::new(emr::StudioRequired { default_s3_location: Value::of("s3://sample-bucket/sample"), engine_security_group_id: Value::of("sg-0123456789abcdef0"), service_role: Value::of("arn:aws:iam::123456789012:role/sample"), vpc_id: Value::of("vpc-0123456789abcdef0"), workspace_security_group_id: Value::of("sg-0123456789abcdef0"), name: Value::of("sample"), auth_mode: Value::of(emr::studio::AuthMode::Sso), subnet_ids: Value::of(["subnet-0123456789abcdef0"]) }).add(stack, "Studio");
    emr::StudioSessionMapping::new("arn:aws:iam:::policy/a", "es-1", "sample", emr::studio_session_mapping::IdentityType::User).add(stack, "StudioSessionMapping");
    emr::WalWorkspace::new().add(stack, "WalWorkspace");
}

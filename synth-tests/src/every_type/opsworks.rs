// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::OpsWorks`.
use sparta_constructs::cfn::opsworks;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <opsworks::App as ResourceType>::TYPE,
    <opsworks::ElasticLoadBalancerAttachment as ResourceType>::TYPE,
    <opsworks::Instance as ResourceType>::TYPE,
    <opsworks::Layer as ResourceType>::TYPE,
    <opsworks::Stack as ResourceType>::TYPE,
    <opsworks::UserProfile as ResourceType>::TYPE,
    <opsworks::Volume as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    opsworks::App::new("sample", "sample", "sample").add(stack, "App");
    opsworks::ElasticLoadBalancerAttachment::new("sample", "sample").add(stack, "ElasticLoadBalancerAttachment");
    opsworks::Instance::new("sample", "sample", ["sample"]).add(stack, "Instance");
    opsworks::Layer::new(opsworks::LayerRequired { name: Value::of("sample"), stack_id: Value::of("sample"), type_: Value::of("sample"), auto_assign_elastic_ips: Value::of(true), auto_assign_public_ips: Value::of(true), enable_auto_healing: Value::of(true), shortname: Value::of("sample") }).add(stack, "Layer");
    opsworks::Stack::new("arn:aws:iam::123456789012:role/sample", "sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "Stack");
    opsworks::UserProfile::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "UserProfile");
    opsworks::Volume::new("sample", "sample").add(stack, "Volume");
}

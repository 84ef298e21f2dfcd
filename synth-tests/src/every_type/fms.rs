// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::FMS`.
use sparta_constructs::cfn::fms;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <fms::ApplicationsList as ResourceType>::TYPE,
    <fms::NotificationChannel as ResourceType>::TYPE,
    <fms::Policy as ResourceType>::TYPE,
    <fms::ProtocolsList as ResourceType>::TYPE,
    <fms::ResourceSet as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    fms::ApplicationsList::new("sample", [fms::applications_list::App::new("sample", 0_i64, "sample")]).add(stack, "ApplicationsList");
    fms::NotificationChannel::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "NotificationChannel");
    fms::Policy::new("sample", true, true, fms::policy::SecurityServicePolicyData::new(fms::policy::PolicyType::Waf)).add(stack, "Policy");
    fms::ProtocolsList::new("sample", ["sample"]).add(stack, "ProtocolsList");
    fms::ResourceSet::new("sample", ["sample"]).add(stack, "ResourceSet");
}

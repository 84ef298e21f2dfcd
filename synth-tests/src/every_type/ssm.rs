// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SSM`.
use sparta_constructs::cfn::ssm;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ssm::Association as ResourceType>::TYPE,
    <ssm::CloudConnector as ResourceType>::TYPE,
    <ssm::Document as ResourceType>::TYPE,
    <ssm::MaintenanceWindow as ResourceType>::TYPE,
    <ssm::MaintenanceWindowTarget as ResourceType>::TYPE,
    <ssm::MaintenanceWindowTask as ResourceType>::TYPE,
    <ssm::OpsItem as ResourceType>::TYPE,
    <ssm::Parameter as ResourceType>::TYPE,
    <ssm::PatchBaseline as ResourceType>::TYPE,
    <ssm::ResourceDataSync as ResourceType>::TYPE,
    <ssm::ResourcePolicy as ResourceType>::TYPE,
    <ssm::ServiceSetting as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ssm::Association::new("sample").add(stack, "Association");
    ssm::CloudConnector::new("arn:aws:config:a:111111111111:connector/a", "arn:aws:iam::123456789012:role/sample", "sample", ssm::cloud_connector::CloudConnectorConfiguration::new(ssm::cloud_connector::AzureConfiguration::new("12345678-1234-1234-1234-123456789012", "12345678-1234-1234-1234-123456789012"))).add(stack, "CloudConnector");
    ssm::Document::new(json!({})).add(stack, "Document");
    ssm::MaintenanceWindow::new(ssm::MaintenanceWindowRequired { name: Value::of("sample"), allow_unassociated_targets: Value::of(true), cutoff: Value::of(0_i64), duration: Value::of(1_i64), schedule: Value::of("sample") }).add(stack, "MaintenanceWindow");
    ssm::MaintenanceWindowTarget::new(ssm::maintenance_window_target::ResourceType::Instance, "mw-aaaaaaaaaaaaaaaaa", [ssm::maintenance_window_target::Targets::new("sample", ["sample"])]).add(stack, "MaintenanceWindowTarget");
    ssm::MaintenanceWindowTask::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", ssm::maintenance_window_task::TaskType::Automation, "mw-aaaaaaaaaaaaaaaaa", 0_i64).add(stack, "MaintenanceWindowTask");
    ssm::OpsItem::new("sample", "sample", "sample").add(stack, "OpsItem");
    ssm::Parameter::new(ssm::parameter::Type::String, "sample").add(stack, "Parameter");
    ssm::PatchBaseline::new("sample").add(stack, "PatchBaseline");
    ssm::ResourceDataSync::new("sample").add(stack, "ResourceDataSync");
    ssm::ResourcePolicy::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", json!({})).add(stack, "ResourcePolicy");
    ssm::ServiceSetting::new("sample", "sample").add(stack, "ServiceSetting");
}

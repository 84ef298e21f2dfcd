// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppFlow`.
use sparta_constructs::cfn::appflow;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <appflow::Connector as ResourceType>::TYPE,
    <appflow::ConnectorProfile as ResourceType>::TYPE,
    <appflow::Flow as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    appflow::Connector::new("sample", appflow::connector::ConnectorProvisioningConfig::new()).add(stack, "Connector");
    appflow::ConnectorProfile::new("sample", appflow::connector_profile::ConnectorType::Salesforce, appflow::connector_profile::ConnectionMode::Public).add(stack, "ConnectorProfile");
    appflow::Flow::new(appflow::FlowRequired { flow_name: Value::of("sample"), destination_flow_config_list: Value::of([appflow::flow::DestinationFlowConfig::new(appflow::flow::ConnectorType::SapoData, appflow::flow::DestinationConnectorProperties::new())]), source_flow_config: Value::of(appflow::flow::SourceFlowConfig::new(appflow::flow::ConnectorType::SapoData, appflow::flow::SourceConnectorProperties::new())), tasks: Value::of([appflow::flow::Task::new(appflow::flow::TaskType::Arithmetic, ["sample"])]), trigger_config: Value::of(appflow::flow::TriggerConfig::new(appflow::flow::TriggerType::Scheduled)) }).add(stack, "Flow");
}

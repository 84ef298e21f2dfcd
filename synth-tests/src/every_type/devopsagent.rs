// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DevOpsAgent`.
use sparta_constructs::cfn::devopsagent;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <devopsagent::AgentSpace as ResourceType>::TYPE,
    <devopsagent::Asset as ResourceType>::TYPE,
    <devopsagent::Association as ResourceType>::TYPE,
    <devopsagent::PrivateConnection as ResourceType>::TYPE,
    <devopsagent::Service as ResourceType>::TYPE,
    <devopsagent::Trigger as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    devopsagent::AgentSpace::new("sample").add(stack, "AgentSpace");
    devopsagent::Asset::new("sample", "sample").add(stack, "Asset");
    devopsagent::Association::new("sample", "sample", devopsagent::association::ServiceConfiguration::new().source_aws(devopsagent::association::SourceAwsConfiguration::new("arn:aws:iam::123456789012:role/sample", "123456789012", devopsagent::association::SourceAwsConfigurationAccountType::Source))).add(stack, "Association");
    devopsagent::PrivateConnection::new("sample", devopsagent::private_connection::ConnectionConfiguration::new().self_managed(devopsagent::private_connection::SelfManagedMode::new("arn:a:vpc-lattice:a:111111111111:resourceconfiguration/rcfg-aaaaaaaaaaaaaaaaa"))).add(stack, "PrivateConnection");
    devopsagent::Service::new(devopsagent::service::ServiceType::Dynatrace).add(stack, "Service");
    devopsagent::Trigger::new("sample", devopsagent::trigger::Type::TimeBased, json!({}), devopsagent::trigger::Condition::new(devopsagent::trigger::Schedule::new("sample"))).add(stack, "Trigger");
}

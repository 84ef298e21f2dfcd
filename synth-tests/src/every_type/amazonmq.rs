// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AmazonMQ`.
use sparta_constructs::cfn::amazonmq;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <amazonmq::Broker as ResourceType>::TYPE,
    <amazonmq::Configuration as ResourceType>::TYPE,
    <amazonmq::ConfigurationAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    amazonmq::Broker::new(amazonmq::BrokerRequired { broker_name: Value::of("sample"), engine_type: Value::of(amazonmq::broker::EngineType::Other("ACTIVEMQ")), host_instance_type: Value::of("sample"), deployment_mode: Value::of(amazonmq::broker::DeploymentMode::Other("SINGLE_INSTANCE")), publicly_accessible: Value::of(true) }).add(stack, "Broker");
    amazonmq::Configuration::new(amazonmq::configuration::EngineType::Activemq, "sample").add(stack, "Configuration");
    amazonmq::ConfigurationAssociation::new("sample", amazonmq::configuration_association::ConfigurationId::new("sample", 1_i64)).add(stack, "ConfigurationAssociation");
}

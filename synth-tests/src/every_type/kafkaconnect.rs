// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::KafkaConnect`.
use sparta_constructs::cfn::kafkaconnect;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kafkaconnect::Connector as ResourceType>::TYPE,
    <kafkaconnect::CustomPlugin as ResourceType>::TYPE,
    <kafkaconnect::WorkerConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kafkaconnect::Connector::new(kafkaconnect::ConnectorRequired { service_execution_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), connector_name: Value::of("sample"), capacity: Value::of(kafkaconnect::connector::Capacity::new().auto_scaling(kafkaconnect::connector::AutoScaling::new(kafkaconnect::connector::AutoScalingRequired { max_worker_count: Value::of(1_i64), mcu_count: Value::of(1_i64), min_worker_count: Value::of(1_i64), scale_in_policy: Value::of(kafkaconnect::connector::ScaleInPolicy::new(1_i64)), scale_out_policy: Value::of(kafkaconnect::connector::ScaleOutPolicy::new(1_i64)) }))), connector_configuration: Value::of([("sample", "sample")]), kafka_cluster: Value::of(kafkaconnect::connector::KafkaCluster::new(kafkaconnect::connector::ApacheKafkaCluster::new("sample", kafkaconnect::connector::Vpc::new(["sg-0123456789abcdef0"], ["subnet-0123456789abcdef0"])))), kafka_cluster_client_authentication: Value::of(kafkaconnect::connector::KafkaClusterClientAuthentication::new(kafkaconnect::connector::KafkaClusterClientAuthenticationType::None)), kafka_cluster_encryption_in_transit: Value::of(kafkaconnect::connector::KafkaClusterEncryptionInTransit::new(kafkaconnect::connector::KafkaClusterEncryptionInTransitType::Plaintext)), kafka_connect_version: Value::of("sample"), plugins: Value::of([kafkaconnect::connector::Plugin::new(kafkaconnect::connector::CustomPlugin::new("arn:aws:kafkaconnect:", 1_i64))]) }).add(stack, "Connector");
    kafkaconnect::CustomPlugin::new(kafkaconnect::custom_plugin::ContentType::Jar, "sample", kafkaconnect::custom_plugin::CustomPluginLocation::new(kafkaconnect::custom_plugin::S3Location::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample"))).add(stack, "CustomPlugin");
    kafkaconnect::WorkerConfiguration::new("sample", "sample").add(stack, "WorkerConfiguration");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MSK`.
use sparta_constructs::cfn::msk;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <msk::BatchScramSecret as ResourceType>::TYPE,
    <msk::Channel as ResourceType>::TYPE,
    <msk::Cluster as ResourceType>::TYPE,
    <msk::ClusterPolicy as ResourceType>::TYPE,
    <msk::Configuration as ResourceType>::TYPE,
    <msk::Replicator as ResourceType>::TYPE,
    <msk::ServerlessCluster as ResourceType>::TYPE,
    <msk::Topic as ResourceType>::TYPE,
    <msk::VpcConnection as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    msk::BatchScramSecret::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "BatchScramSecret");
    msk::Channel::new("sample", [msk::channel::TopicConfiguration::new("arn:a:kafka:a:1:topic", msk::channel::RecordConverter::new(msk::channel::ValueConverter::ByteArray))]).add(stack, "Channel");
    msk::Cluster::new("sample", msk::cluster::BrokerNodeGroupInfo::new("sample", ["subnet-0123456789abcdef0"]), "sample", 1_i64).add(stack, "Cluster");
    msk::ClusterPolicy::new("arn:a:kafka:a:1:cluster", json!({})).add(stack, "ClusterPolicy");
    msk::Configuration::new("sample", "sample").add(stack, "Configuration");
    msk::Replicator::new("arn:aws:iam::123456789012:role/sample", "sample", [msk::replicator::KafkaCluster::new(), msk::replicator::KafkaCluster::new().amazon_msk_cluster(msk::replicator::AmazonMskCluster::new("arn:aws-us-gov:kafka:"))], [msk::replicator::ReplicationInfo::new(msk::replicator::TargetCompressionType::None, msk::replicator::ConsumerGroupReplication::new(["sample"]), msk::replicator::TopicReplication::new(["sample"]))]).add(stack, "Replicator");
    msk::ServerlessCluster::new("sample", msk::serverless_cluster::ClientAuthentication::new(msk::serverless_cluster::Sasl::new(msk::serverless_cluster::Iam::new(true))), [msk::serverless_cluster::VpcConfig::new(["subnet-0123456789abcdef0"])]).add(stack, "ServerlessCluster");
    msk::Topic::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", 1_i64, 1_i64).add(stack, "Topic");
    msk::VpcConnection::new(msk::VpcConnectionRequired { target_cluster_arn: Value::of("arn:a:kafka:a:1:cluster"), vpc_id: Value::of("vpc-0123456789abcdef0"), authentication: Value::of(msk::vpc_connection::Authentication::SaslIam), client_subnets: Value::of(["subnet-a"]), security_groups: Value::of(["sg-0123456789abcdef0"]) }).add(stack, "VpcConnection");
}

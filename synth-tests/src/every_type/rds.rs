// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RDS`.
use sparta_constructs::cfn::rds;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <rds::ClusterSnapshot as ResourceType>::TYPE,
    <rds::CustomDbEngineVersion as ResourceType>::TYPE,
    <rds::DbCluster as ResourceType>::TYPE,
    <rds::DbClusterEndpoint as ResourceType>::TYPE,
    <rds::DbClusterParameterGroup as ResourceType>::TYPE,
    <rds::DbInstance as ResourceType>::TYPE,
    <rds::DbParameterGroup as ResourceType>::TYPE,
    <rds::DbProxy as ResourceType>::TYPE,
    <rds::DbProxyEndpoint as ResourceType>::TYPE,
    <rds::DbProxyTargetGroup as ResourceType>::TYPE,
    <rds::DbSecurityGroup as ResourceType>::TYPE,
    <rds::DbSecurityGroupIngress as ResourceType>::TYPE,
    <rds::DbShardGroup as ResourceType>::TYPE,
    <rds::DbSnapshot as ResourceType>::TYPE,
    <rds::DbSubnetGroup as ResourceType>::TYPE,
    <rds::Deployment as ResourceType>::TYPE,
    <rds::EventSubscription as ResourceType>::TYPE,
    <rds::GlobalCluster as ResourceType>::TYPE,
    <rds::Integration as ResourceType>::TYPE,
    <rds::OptionGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    rds::ClusterSnapshot::new("sample", "sample").add(stack, "ClusterSnapshot");
    rds::CustomDbEngineVersion::new("sample", "sample").add(stack, "CustomDbEngineVersion");
    rds::DbCluster::new().add(stack, "DbCluster");
    rds::DbClusterEndpoint::new("sample", rds::db_cluster_endpoint::CustomEndpointType::Reader, "sample").add(stack, "DbClusterEndpoint");
    rds::DbClusterParameterGroup::new("sample", "sample", json!({})).add(stack, "DbClusterParameterGroup");
    rds::DbInstance::new().add(stack, "DbInstance");
    rds::DbParameterGroup::new("sample", "sample").add(stack, "DbParameterGroup");
    rds::DbProxy::new("arn:aws:iam::123456789012:role/sample", "sample", rds::db_proxy::EngineFamily::Mysql, ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]).add(stack, "DbProxy");
    rds::DbProxyEndpoint::new("sample", "sample", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]).add(stack, "DbProxyEndpoint");
    rds::DbProxyTargetGroup::new("sample", rds::db_proxy_target_group::TargetGroupName::Default).add(stack, "DbProxyTargetGroup");
    rds::DbSecurityGroup::new([rds::db_security_group::Ingress::new()], "sample").add(stack, "DbSecurityGroup");
    rds::DbSecurityGroupIngress::new("sample").add(stack, "DbSecurityGroupIngress");
    rds::DbShardGroup::new("sample", 1_i64).add(stack, "DbShardGroup");
    rds::DbSnapshot::new("sample", "sample").add(stack, "DbSnapshot");
    rds::DbSubnetGroup::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "DbSubnetGroup");
    rds::Deployment::new("sample", "arn:aws:s3:::sample-bucket").add(stack, "Deployment");
    rds::EventSubscription::new("arn:aws:sns:eu-west-2:123456789012:sample").add(stack, "EventSubscription");
    rds::GlobalCluster::new().source_db_cluster_identifier("sample").add(stack, "GlobalCluster");
    rds::Integration::new("arn:aws:rds:::cluster:a", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "Integration");
    rds::OptionGroup::new("sample", "sample", "sample").add(stack, "OptionGroup");
}

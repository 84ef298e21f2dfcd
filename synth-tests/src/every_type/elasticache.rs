// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ElastiCache`.
use sparta_constructs::cfn::elasticache;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <elasticache::CacheCluster as ResourceType>::TYPE,
    <elasticache::GlobalReplicationGroup as ResourceType>::TYPE,
    <elasticache::ParameterGroup as ResourceType>::TYPE,
    <elasticache::ReplicationGroup as ResourceType>::TYPE,
    <elasticache::SecurityGroup as ResourceType>::TYPE,
    <elasticache::SecurityGroupIngress as ResourceType>::TYPE,
    <elasticache::ServerlessCache as ResourceType>::TYPE,
    <elasticache::ServerlessCacheSnapshot as ResourceType>::TYPE,
    <elasticache::Snapshot as ResourceType>::TYPE,
    <elasticache::SubnetGroup as ResourceType>::TYPE,
    <elasticache::User as ResourceType>::TYPE,
    <elasticache::UserGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    elasticache::CacheCluster::new("sample", "sample", 1_i64).add(stack, "CacheCluster");
    elasticache::GlobalReplicationGroup::new([elasticache::global_replication_group::GlobalReplicationGroupMember::new()]).add(stack, "GlobalReplicationGroup");
    elasticache::ParameterGroup::new("sample", "sample").add(stack, "ParameterGroup");
    elasticache::ReplicationGroup::new("sample").add(stack, "ReplicationGroup");
    elasticache::SecurityGroup::new("sample").add(stack, "SecurityGroup");
    elasticache::SecurityGroupIngress::new("sg-0123456789abcdef0", "sg-0123456789abcdef0").add(stack, "SecurityGroupIngress");
    elasticache::ServerlessCache::new("sample", "sample").add(stack, "ServerlessCache");
    elasticache::ServerlessCacheSnapshot::new("sample", "sample").add(stack, "ServerlessCacheSnapshot");
    elasticache::Snapshot::new("sample").add(stack, "Snapshot");
    elasticache::SubnetGroup::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "SubnetGroup");
    elasticache::User::new("sample", "sample", elasticache::user::Engine::Redis).add(stack, "User");
    elasticache::UserGroup::new("sample", elasticache::user_group::Engine::Redis, ["sample"]).add(stack, "UserGroup");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DMS`.
use sparta_constructs::cfn::dms;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <dms::Certificate as ResourceType>::TYPE,
    <dms::DataMigration as ResourceType>::TYPE,
    <dms::DataProvider as ResourceType>::TYPE,
    <dms::Endpoint as ResourceType>::TYPE,
    <dms::EventSubscription as ResourceType>::TYPE,
    <dms::InstanceProfile as ResourceType>::TYPE,
    <dms::MigrationProject as ResourceType>::TYPE,
    <dms::ReplicationConfig as ResourceType>::TYPE,
    <dms::ReplicationInstance as ResourceType>::TYPE,
    <dms::ReplicationSubnetGroup as ResourceType>::TYPE,
    <dms::ReplicationTask as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    dms::Certificate::new().add(stack, "Certificate");
    dms::DataMigration::new("arn:aws:iam::123456789012:role/sample", dms::data_migration::DataMigrationType::FullLoad, "sample").add(stack, "DataMigration");
    dms::DataProvider::new(dms::data_provider::Engine::Aurora).add(stack, "DataProvider");
    dms::Endpoint::new("sample", "sample").add(stack, "Endpoint");
    dms::EventSubscription::new("arn:aws:sns:eu-west-2:123456789012:sample").add(stack, "EventSubscription");
    dms::InstanceProfile::new().add(stack, "InstanceProfile");
    dms::MigrationProject::new().add(stack, "MigrationProject");
    dms::ReplicationConfig::new(dms::ReplicationConfigRequired { source_endpoint_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), target_endpoint_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), replication_type: Value::of(dms::replication_config::ReplicationType::FullLoad), compute_config: Value::of(dms::replication_config::ComputeConfig::new(1_i64)), replication_config_identifier: Value::of("sample"), table_mappings: Value::of(json!({})) }).add(stack, "ReplicationConfig");
    dms::ReplicationInstance::new("sample").add(stack, "ReplicationInstance");
    dms::ReplicationSubnetGroup::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "ReplicationSubnetGroup");
    dms::ReplicationTask::new(dms::ReplicationTaskRequired { replication_instance_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), source_endpoint_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), target_endpoint_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), migration_type: Value::of(dms::replication_task::MigrationType::FullLoad), table_mappings: Value::of("sample") }).add(stack, "ReplicationTask");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MGN`.
use sparta_constructs::cfn::mgn;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mgn::Connector as ResourceType>::TYPE,
    <mgn::LaunchConfigurationTemplate as ResourceType>::TYPE,
    <mgn::NetworkMigrationDefinition as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mgn::Connector::new("sample", "i-aaaaaaaaaaaaaaaaa").add(stack, "Connector");
    mgn::LaunchConfigurationTemplate::new().add(stack, "LaunchConfigurationTemplate");
    mgn::NetworkMigrationDefinition::new("sample", [mgn::network_migration_definition::SourceConfiguration::new(mgn::network_migration_definition::SourceEnvironment::Nsx, mgn::network_migration_definition::SourceS3Configuration::new("sample", "sample", "123456789012"))], mgn::network_migration_definition::TargetNetwork::new(mgn::network_migration_definition::Topology::IsolatedVpc), mgn::network_migration_definition::TargetS3Configuration::new("sample", "123456789012")).add(stack, "NetworkMigrationDefinition");
}

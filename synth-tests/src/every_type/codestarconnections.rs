// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeStarConnections`.
use sparta_constructs::cfn::codestarconnections;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codestarconnections::Connection as ResourceType>::TYPE,
    <codestarconnections::RepositoryLink as ResourceType>::TYPE,
    <codestarconnections::SyncConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codestarconnections::Connection::new("sample").add(stack, "Connection");
    codestarconnections::RepositoryLink::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample").add(stack, "RepositoryLink");
    codestarconnections::SyncConfiguration::new(codestarconnections::SyncConfigurationRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), repository_link_id: Value::of("arn:aws:kms:eu-west-2:123456789012:key/12345678-1234-1234-1234-123456789012"), resource_name: Value::of("sample"), sync_type: Value::of(codestarconnections::sync_configuration::SyncType::CfnStackSync), branch: Value::of("sample"), config_file: Value::of("sample") }).add(stack, "SyncConfiguration");
}

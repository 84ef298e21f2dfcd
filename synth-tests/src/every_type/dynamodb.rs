// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DynamoDB`.
use sparta_constructs::cfn::dynamodb;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <dynamodb::Backup as ResourceType>::TYPE,
    <dynamodb::GlobalTable as ResourceType>::TYPE,
    <dynamodb::Table as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    dynamodb::Backup::new("sample", "sample").add(stack, "Backup");
    dynamodb::GlobalTable::new([dynamodb::global_table::ReplicaSpecification::new("sample")]).add(stack, "GlobalTable");
    dynamodb::Table::new([dynamodb::table::KeySchema::new("sample", dynamodb::table::KeyType::Hash)]).add(stack, "Table");
}

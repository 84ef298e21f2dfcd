// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Cassandra`.
use sparta_constructs::cfn::cassandra;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cassandra::Keyspace as ResourceType>::TYPE,
    <cassandra::Table as ResourceType>::TYPE,
    <cassandra::Type as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cassandra::Keyspace::new().add(stack, "Keyspace");
    cassandra::Table::new("sample", [cassandra::table::Column::new("sample", "sample")]).add(stack, "Table");
    cassandra::Type::new("sample", "sample", [cassandra::type_::Field::new("sample", "sample")]).add(stack, "Type");
}

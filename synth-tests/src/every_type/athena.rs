// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Athena`.
use sparta_constructs::cfn::athena;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <athena::CapacityReservation as ResourceType>::TYPE,
    <athena::DataCatalog as ResourceType>::TYPE,
    <athena::NamedQuery as ResourceType>::TYPE,
    <athena::PreparedStatement as ResourceType>::TYPE,
    <athena::WorkGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    athena::CapacityReservation::new("sample", 1_i64).add(stack, "CapacityReservation");
    athena::DataCatalog::new("sample", athena::data_catalog::Type::Lambda).add(stack, "DataCatalog");
    athena::NamedQuery::new("sample", "sample").add(stack, "NamedQuery");
    athena::PreparedStatement::new("sample", "sample", "sample").add(stack, "PreparedStatement");
    athena::WorkGroup::new("sample").add(stack, "WorkGroup");
}

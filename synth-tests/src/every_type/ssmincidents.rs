// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SSMIncidents`.
use sparta_constructs::cfn::ssmincidents;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ssmincidents::ReplicationSet as ResourceType>::TYPE,
    <ssmincidents::ResponsePlan as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ssmincidents::ReplicationSet::new([ssmincidents::replication_set::ReplicationRegion::new()]).add(stack, "ReplicationSet");
    ssmincidents::ResponsePlan::new("sample", ssmincidents::response_plan::IncidentTemplate::new(1_i64, "sample")).add(stack, "ResponsePlan");
}

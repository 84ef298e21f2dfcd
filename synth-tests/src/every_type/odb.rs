// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ODB`.
use sparta_constructs::cfn::odb;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <odb::CloudAutonomousVmCluster as ResourceType>::TYPE,
    <odb::CloudExadataInfrastructure as ResourceType>::TYPE,
    <odb::CloudVmCluster as ResourceType>::TYPE,
    <odb::OdbNetwork as ResourceType>::TYPE,
    <odb::OdbPeeringConnection as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    odb::CloudAutonomousVmCluster::new().add(stack, "CloudAutonomousVmCluster");
    odb::CloudExadataInfrastructure::new().add(stack, "CloudExadataInfrastructure");
    odb::CloudVmCluster::new().add(stack, "CloudVmCluster");
    odb::OdbNetwork::new().add(stack, "OdbNetwork");
    odb::OdbPeeringConnection::new().add(stack, "OdbPeeringConnection");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::GroundStation`.
use sparta_constructs::cfn::groundstation;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <groundstation::Config as ResourceType>::TYPE,
    <groundstation::DataflowEndpointGroup as ResourceType>::TYPE,
    <groundstation::DataflowEndpointGroupV2 as ResourceType>::TYPE,
    <groundstation::MissionProfile as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    groundstation::Config::new("sample", groundstation::config::ConfigData::new().antenna_downlink_config(groundstation::config::AntennaDownlinkConfig::new())).add(stack, "Config");
    groundstation::DataflowEndpointGroup::new([groundstation::dataflow_endpoint_group::EndpointDetails::new().endpoint(groundstation::dataflow_endpoint_group::DataflowEndpoint::new()).security_details(groundstation::dataflow_endpoint_group::SecurityDetails::new())]).add(stack, "DataflowEndpointGroup");
    groundstation::DataflowEndpointGroupV2::new().add(stack, "DataflowEndpointGroupV2");
    groundstation::MissionProfile::new("arn:awsa:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "sample", [groundstation::mission_profile::DataflowEdge::new()], 1_i64).add(stack, "MissionProfile");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DirectConnect`.
use sparta_constructs::cfn::directconnect;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <directconnect::Connection as ResourceType>::TYPE,
    <directconnect::DirectConnectGateway as ResourceType>::TYPE,
    <directconnect::DirectConnectGatewayAssociation as ResourceType>::TYPE,
    <directconnect::Lag as ResourceType>::TYPE,
    <directconnect::PrivateVirtualInterface as ResourceType>::TYPE,
    <directconnect::PublicVirtualInterface as ResourceType>::TYPE,
    <directconnect::TransitVirtualInterface as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    directconnect::Connection::new("sample", "1Gbps", "sample").add(stack, "Connection");
    directconnect::DirectConnectGateway::new("sample").add(stack, "DirectConnectGateway");
    directconnect::DirectConnectGatewayAssociation::new("arn:aws:ec2:a:111111111111:vpn-gateway/vgw-aaaaaaaa", "12345678-1234-1234-1234-123456789012").add(stack, "DirectConnectGatewayAssociation");
    directconnect::Lag::new("sample", "1Gbps", "sample").add(stack, "Lag");
    directconnect::PrivateVirtualInterface::new("arn:aws:directconnect:a:111111111111:dxcon/dxcon-aaaaaaaa", "sample", [directconnect::private_virtual_interface::BgpPeer::new("ipv4", "1")], 0_i64).direct_connect_gateway_id("12345678-1234-1234-1234-123456789012").add(stack, "PrivateVirtualInterface");
    directconnect::PublicVirtualInterface::new("arn:aws:directconnect:a:111111111111:dxcon/dxcon-aaaaaaaa", "sample", [directconnect::public_virtual_interface::BgpPeer::new("ipv4", "1")], 0_i64).add(stack, "PublicVirtualInterface");
    directconnect::TransitVirtualInterface::new(directconnect::TransitVirtualInterfaceRequired { connection_id: Value::of("arn:aws:directconnect:a:111111111111:dxcon/dxcon-aaaaaaaa"), direct_connect_gateway_id: Value::of("12345678-1234-1234-1234-123456789012"), virtual_interface_name: Value::of("sample"), bgp_peers: Value::of([directconnect::transit_virtual_interface::BgpPeer::new("ipv4", "1")]), vlan: Value::of(0_i64) }).add(stack, "TransitVirtualInterface");
}

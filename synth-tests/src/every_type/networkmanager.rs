// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NetworkManager`.
use sparta_constructs::cfn::networkmanager;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <networkmanager::ConnectAttachment as ResourceType>::TYPE,
    <networkmanager::ConnectPeer as ResourceType>::TYPE,
    <networkmanager::Connection as ResourceType>::TYPE,
    <networkmanager::CoreNetwork as ResourceType>::TYPE,
    <networkmanager::CoreNetworkPrefixListAssociation as ResourceType>::TYPE,
    <networkmanager::CustomerGatewayAssociation as ResourceType>::TYPE,
    <networkmanager::Device as ResourceType>::TYPE,
    <networkmanager::DirectConnectGatewayAttachment as ResourceType>::TYPE,
    <networkmanager::GlobalNetwork as ResourceType>::TYPE,
    <networkmanager::Link as ResourceType>::TYPE,
    <networkmanager::LinkAssociation as ResourceType>::TYPE,
    <networkmanager::Site as ResourceType>::TYPE,
    <networkmanager::SiteToSiteVpnAttachment as ResourceType>::TYPE,
    <networkmanager::TransitGatewayPeering as ResourceType>::TYPE,
    <networkmanager::TransitGatewayRegistration as ResourceType>::TYPE,
    <networkmanager::TransitGatewayRouteTableAttachment as ResourceType>::TYPE,
    <networkmanager::VpcAttachment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    networkmanager::ConnectAttachment::new("core-network-aaaaaaaa", "attachment-aaaaaaaa", "sample", networkmanager::connect_attachment::ConnectAttachmentOptions::new()).add(stack, "ConnectAttachment");
    networkmanager::ConnectPeer::new("attachment-aaaaaaaa", "sample").add(stack, "ConnectPeer");
    networkmanager::Connection::new("global-network-", "device-", "device-").add(stack, "Connection");
    networkmanager::CoreNetwork::new("sample").add(stack, "CoreNetwork");
    networkmanager::CoreNetworkPrefixListAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "core-network-aaaaaaaa", "sample").add(stack, "CoreNetworkPrefixListAssociation");
    networkmanager::CustomerGatewayAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample").add(stack, "CustomerGatewayAssociation");
    networkmanager::Device::new("sample").add(stack, "Device");
    networkmanager::DirectConnectGatewayAttachment::new("arn:a:directconnect:::dx-gateway/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "core-network-aaaaaaaa", ["sample"]).add(stack, "DirectConnectGatewayAttachment");
    networkmanager::GlobalNetwork::new().add(stack, "GlobalNetwork");
    networkmanager::Link::new("sample", "sample", networkmanager::link::Bandwidth::new()).add(stack, "Link");
    networkmanager::LinkAssociation::new("sample", "sample", "sample").add(stack, "LinkAssociation");
    networkmanager::Site::new("sample").add(stack, "Site");
    networkmanager::SiteToSiteVpnAttachment::new("arn:a:ec2:::vpn-connection/vpn-aaaaaaaa", "core-network-aaaaaaaa").add(stack, "SiteToSiteVpnAttachment");
    networkmanager::TransitGatewayPeering::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "core-network-aaaaaaaa").add(stack, "TransitGatewayPeering");
    networkmanager::TransitGatewayRegistration::new("sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "TransitGatewayRegistration");
    networkmanager::TransitGatewayRouteTableAttachment::new("peering-aaaaaaaa", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "TransitGatewayRouteTableAttachment");
    networkmanager::VpcAttachment::new("arn:a:ec2:::vpc/vpc-aaaaaaaa", "core-network-aaaaaaaa", ["arn:a:ec2:::subnet/subnet-aaaaaaaa"]).add(stack, "VpcAttachment");
}

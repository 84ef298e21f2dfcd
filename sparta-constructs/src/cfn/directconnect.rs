// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DirectConnect`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Connection = "AWS::DirectConnect::Connection", "directconnect-connection", List("Tags"), m::directconnect::ConnectionArn
}
impl Connection {
    new! {
        connection_name: String = "ConnectionName", "update";
        bandwidth: String = "Bandwidth", "replacement";
        location: String = "Location", "replacement";
    }
    set! {
        lag_id: m::directconnect::LagArnOrId = "LagId", "update";
        provider_name: String = "ProviderName", "replacement";
        request_mac_sec: bool = "RequestMACSec", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<Connection> {
    get! {
        attr_connection_arn: m::directconnect::ConnectionArn = "ConnectionArn";
        attr_connection_id: m::directconnect::ConnectionId = "ConnectionId";
        attr_connection_state: String = "ConnectionState";
    }
}
give! { Connection: m::Arn = Ref; m::directconnect::ConnectionArn = Ref; m::directconnect::ConnectionId = GetAtt("ConnectionId"); m::directconnect::ConnectionOrLag = Ref; }

resource! {
    DirectConnectGateway = "AWS::DirectConnect::DirectConnectGateway", "directconnect-directconnectgateway", List("Tags"), m::directconnect::DirectConnectGatewayArn
}
impl DirectConnectGateway {
    new! {
        direct_connect_gateway_name: String = "DirectConnectGatewayName", "update";
    }
    set! {
        amazon_side_asn: String = "AmazonSideAsn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<DirectConnectGateway> {
    get! {
        attr_direct_connect_gateway_arn: m::directconnect::DirectConnectGatewayArn = "DirectConnectGatewayArn";
        attr_direct_connect_gateway_id: m::directconnect::DirectConnectGatewayId = "DirectConnectGatewayId";
    }
}
give! { DirectConnectGateway: m::Arn = Ref; m::directconnect::DirectConnectGatewayArn = Ref; m::directconnect::DirectConnectGatewayId = GetAtt("DirectConnectGatewayId"); m::directconnect::DirectConnectGatewayArnOrId = Ref; }

resource! {
    DirectConnectGatewayAssociation = "AWS::DirectConnect::DirectConnectGatewayAssociation", "directconnect-directconnectgatewayassociation", None, String
}
impl DirectConnectGatewayAssociation {
    new! {
        associated_gateway_id: m::ec2::DirectConnectGatewayAssociationAssociatedGatewayId = "AssociatedGatewayId", "replacement";
        direct_connect_gateway_id: m::directconnect::DirectConnectGatewayArnOrId = "DirectConnectGatewayId", "replacement";
    }
    set! {
        accept_direct_connect_gateway_association_proposal_role_arn: m::iam::RoleArn = "AcceptDirectConnectGatewayAssociationProposalRoleArn", "replacement; cannot be read back";
        allowed_prefixes_to_direct_connect_gateway: [String] = "AllowedPrefixesToDirectConnectGateway", "update; at least 1 items";
    }
}
impl c::Handle<DirectConnectGatewayAssociation> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}

resource! {
    Lag = "AWS::DirectConnect::Lag", "directconnect-lag", List("Tags"), m::directconnect::LagArn
}
impl Lag {
    new! {
        lag_name: String = "LagName", "update";
        connections_bandwidth: String = "ConnectionsBandwidth", "replacement";
        location: String = "Location", "replacement";
    }
    set! {
        minimum_links: i64 = "MinimumLinks", "update";
        provider_name: String = "ProviderName", "replacement";
        request_mac_sec: bool = "RequestMACSec", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<Lag> {
    get! {
        attr_lag_arn: m::directconnect::LagArn = "LagArn";
        attr_lag_id: m::directconnect::LagId = "LagId";
        attr_lag_state: String = "LagState";
    }
}
give! { Lag: m::Arn = Ref; m::directconnect::LagArn = Ref; m::directconnect::LagId = GetAtt("LagId"); m::directconnect::ConnectionOrLag = Ref; m::directconnect::LagArnOrId = Ref; }

resource! {
    PrivateVirtualInterface = "AWS::DirectConnect::PrivateVirtualInterface", "directconnect-privatevirtualinterface", List("Tags"), m::Arn
}
impl PrivateVirtualInterface {
    new! {
        connection_id: m::directconnect::ConnectionOrLag = "ConnectionId", "update";
        virtual_interface_name: String = "VirtualInterfaceName", "update";
        bgp_peers: [private_virtual_interface::BgpPeer] = "BgpPeers", "update; 1 to 2 items";
        vlan: i64 = "Vlan", "replacement; 0 to 4095";
    }
    set! {
        allocate_private_virtual_interface_role_arn: m::iam::RoleArn = "AllocatePrivateVirtualInterfaceRoleArn", "replacement; cannot be read back";
        direct_connect_gateway_id: m::directconnect::DirectConnectGatewayArnOrId = "DirectConnectGatewayId", "replacement";
        enable_site_link: bool = "EnableSiteLink", "update";
        mtu: i64 = "Mtu", "update";
        rate_limit: String = "RateLimit", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
        virtual_gateway_id: String = "VirtualGatewayId", "replacement";
    }
}
impl c::Handle<PrivateVirtualInterface> {
    get! {
        attr_virtual_interface_arn: m::Arn = "VirtualInterfaceArn";
        attr_virtual_interface_id: String = "VirtualInterfaceId";
    }
}
/// Property types and values of [`PrivateVirtualInterface`].
pub mod private_virtual_interface {
    object!(BgpPeer = "AWS::DirectConnect::PrivateVirtualInterface.BgpPeer", "directconnect-privatevirtualinterface-bgppeer");
    impl BgpPeer {
        new! {
            address_family: String = "AddressFamily", "update";
            asn: String = "Asn", "update";
        }
        set! {
            amazon_address: String = "AmazonAddress", "update";
            auth_key: String = "AuthKey", "update";
            customer_address: String = "CustomerAddress", "update";
        }
    }
}

resource! {
    PublicVirtualInterface = "AWS::DirectConnect::PublicVirtualInterface", "directconnect-publicvirtualinterface", List("Tags"), m::Arn
}
impl PublicVirtualInterface {
    new! {
        connection_id: m::directconnect::ConnectionOrLag = "ConnectionId", "update";
        virtual_interface_name: String = "VirtualInterfaceName", "update";
        bgp_peers: [public_virtual_interface::BgpPeer] = "BgpPeers", "update; 1 to 2 items";
        vlan: i64 = "Vlan", "replacement; 0 to 4095";
    }
    set! {
        allocate_public_virtual_interface_role_arn: m::iam::RoleArn = "AllocatePublicVirtualInterfaceRoleArn", "replacement; cannot be read back";
        rate_limit: String = "RateLimit", "update";
        route_filter_prefixes: [String] = "RouteFilterPrefixes", "replacement; at least 1 items";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<PublicVirtualInterface> {
    get! {
        attr_virtual_interface_arn: m::Arn = "VirtualInterfaceArn";
        attr_virtual_interface_id: String = "VirtualInterfaceId";
    }
}
/// Property types and values of [`PublicVirtualInterface`].
pub mod public_virtual_interface {
    object!(BgpPeer = "AWS::DirectConnect::PublicVirtualInterface.BgpPeer", "directconnect-publicvirtualinterface-bgppeer");
    impl BgpPeer {
        new! {
            address_family: String = "AddressFamily", "update";
            asn: String = "Asn", "update";
        }
        set! {
            amazon_address: String = "AmazonAddress", "update";
            auth_key: String = "AuthKey", "update";
            customer_address: String = "CustomerAddress", "update";
        }
    }
}

resource! {
    TransitVirtualInterface = "AWS::DirectConnect::TransitVirtualInterface", "directconnect-transitvirtualinterface", List("Tags"), m::Arn
}
new_struct! { TransitVirtualInterface, TransitVirtualInterfaceRequired {
    connection_id: m::directconnect::ConnectionOrLag = "ConnectionId", "update";
    direct_connect_gateway_id: m::directconnect::DirectConnectGatewayArnOrId = "DirectConnectGatewayId", "replacement";
    virtual_interface_name: String = "VirtualInterfaceName", "update";
    bgp_peers: [transit_virtual_interface::BgpPeer] = "BgpPeers", "update; 1 to 2 items";
    vlan: i64 = "Vlan", "replacement; 0 to 4095";
} }
impl TransitVirtualInterface {
    set! {
        allocate_transit_virtual_interface_role_arn: m::iam::RoleArn = "AllocateTransitVirtualInterfaceRoleArn", "replacement; cannot be read back";
        enable_site_link: bool = "EnableSiteLink", "update";
        mtu: i64 = "Mtu", "update";
        rate_limit: String = "RateLimit", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<TransitVirtualInterface> {
    get! {
        attr_virtual_interface_arn: m::Arn = "VirtualInterfaceArn";
        attr_virtual_interface_id: String = "VirtualInterfaceId";
    }
}
/// Property types and values of [`TransitVirtualInterface`].
pub mod transit_virtual_interface {
    object!(BgpPeer = "AWS::DirectConnect::TransitVirtualInterface.BgpPeer", "directconnect-transitvirtualinterface-bgppeer");
    impl BgpPeer {
        new! {
            address_family: String = "AddressFamily", "update";
            asn: String = "Asn", "update";
        }
        set! {
            amazon_address: String = "AmazonAddress", "update";
            auth_key: String = "AuthKey", "update";
            customer_address: String = "CustomerAddress", "update";
        }
    }
}

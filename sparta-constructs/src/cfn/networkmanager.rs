// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::NetworkManager`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ConnectAttachment = "AWS::NetworkManager::ConnectAttachment", "networkmanager-connectattachment", List("Tags"), String
}
impl ConnectAttachment {
    new! {
        core_network_id: String = "CoreNetworkId", "replacement; at most 50 characters";
        transport_attachment_id: String = "TransportAttachmentId", "replacement; at most 50 characters";
        edge_location: String = "EdgeLocation", "replacement; 1 to 63 characters";
        options: connect_attachment::ConnectAttachmentOptions = "Options", "replacement";
    }
    set! {
        network_function_group_name: String = "NetworkFunctionGroupName", "update";
        routing_policy_label: String = "RoutingPolicyLabel", "update; at most 256 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConnectAttachment> {
    get! {
        attr_attachment_id: String = "AttachmentId";
        attr_attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber";
        attr_attachment_type: String = "AttachmentType";
        attr_core_network_arn: m::Arn = "CoreNetworkArn";
        attr_created_at: String = "CreatedAt";
        attr_last_modification_errors: [String] = "LastModificationErrors";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_proposed_network_function_group_change: v::Json = "ProposedNetworkFunctionGroupChange";
        attr_proposed_segment_change: v::Json = "ProposedSegmentChange";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_segment_name: String = "SegmentName";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`ConnectAttachment`].
pub mod connect_attachment {
    object!(ConnectAttachmentOptions = "AWS::NetworkManager::ConnectAttachment.ConnectAttachmentOptions", "networkmanager-connectattachment-connectattachmentoptions");
    impl ConnectAttachmentOptions {
        new! {}
        set! {
            protocol: Protocol = "Protocol", "replacement";
        }
    }

    object!(ProposedNetworkFunctionGroupChange = "AWS::NetworkManager::ConnectAttachment.ProposedNetworkFunctionGroupChange", "networkmanager-connectattachment-proposednetworkfunctiongroupchange");
    impl ProposedNetworkFunctionGroupChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            network_function_group_name: String = "NetworkFunctionGroupName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(ProposedSegmentChange = "AWS::NetworkManager::ConnectAttachment.ProposedSegmentChange", "networkmanager-connectattachment-proposedsegmentchange");
    impl ProposedSegmentChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            segment_name: String = "SegmentName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }
    values! { Protocol: Gre = "GRE", NoEncap = "NO_ENCAP" }
}

resource! {
    ConnectPeer = "AWS::NetworkManager::ConnectPeer", "networkmanager-connectpeer", List("Tags"), String
}
impl ConnectPeer {
    new! {
        connect_attachment_id: String = "ConnectAttachmentId", "replacement; at most 50 characters";
        peer_address: String = "PeerAddress", "replacement; 1 to 50 characters";
    }
    set! {
        bgp_options: connect_peer::BgpOptions = "BgpOptions", "replacement; cannot be read back";
        core_network_address: String = "CoreNetworkAddress", "replacement; 1 to 50 characters; cannot be read back";
        inside_cidr_blocks: [String] = "InsideCidrBlocks", "replacement";
        subnet_arn: m::Arn = "SubnetArn", "replacement; at most 500 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConnectPeer> {
    get! {
        attr_configuration: v::Json = "Configuration";
        attr_configuration_bgp_configurations: [v::Json] = "Configuration.BgpConfigurations";
        attr_configuration_core_network_address: String = "Configuration.CoreNetworkAddress";
        attr_configuration_inside_cidr_blocks: [String] = "Configuration.InsideCidrBlocks";
        attr_configuration_peer_address: String = "Configuration.PeerAddress";
        attr_configuration_protocol: String = "Configuration.Protocol";
        attr_connect_peer_id: String = "ConnectPeerId";
        attr_core_network_id: String = "CoreNetworkId";
        attr_created_at: String = "CreatedAt";
        attr_edge_location: String = "EdgeLocation";
        attr_last_modification_errors: [String] = "LastModificationErrors";
        attr_state: String = "State";
    }
}
/// Property types and values of [`ConnectPeer`].
pub mod connect_peer {
    use crate::value as v;
    object!(BgpOptions = "AWS::NetworkManager::ConnectPeer.BgpOptions", "networkmanager-connectpeer-bgpoptions");
    impl BgpOptions {
        new! {}
        set! {
            peer_asn: v::Number = "PeerAsn", "replacement";
        }
    }

    object!(ConnectPeerBgpConfiguration = "AWS::NetworkManager::ConnectPeer.ConnectPeerBgpConfiguration", "networkmanager-connectpeer-connectpeerbgpconfiguration");
    impl ConnectPeerBgpConfiguration {
        new! {}
        set! {
            core_network_address: String = "CoreNetworkAddress", "update";
            core_network_asn: v::Number = "CoreNetworkAsn", "update";
            peer_address: String = "PeerAddress", "update";
            peer_asn: v::Number = "PeerAsn", "update";
        }
    }

    object!(ConnectPeerConfiguration = "AWS::NetworkManager::ConnectPeer.ConnectPeerConfiguration", "networkmanager-connectpeer-connectpeerconfiguration");
    impl ConnectPeerConfiguration {
        new! {}
        set! {
            bgp_configurations: [ConnectPeerBgpConfiguration] = "BgpConfigurations", "update";
            core_network_address: String = "CoreNetworkAddress", "update";
            inside_cidr_blocks: [String] = "InsideCidrBlocks", "update";
            peer_address: String = "PeerAddress", "update";
            protocol: String = "Protocol", "update";
        }
    }
}

resource! {
    Connection = "AWS::NetworkManager::Connection", "networkmanager-connection", List("Tags"), m::Arn
}
impl Connection {
    new! {
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement; 1 to 50 characters";
        connected_device_id: String = "ConnectedDeviceId", "replacement; 1 to 50 characters";
        device_id: String = "DeviceId", "replacement; 1 to 50 characters";
    }
    set! {
        connected_link_id: String = "ConnectedLinkId", "update; 1 to 50 characters";
        description: String = "Description", "update; 1 to 256 characters";
        link_id: String = "LinkId", "update; 1 to 50 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Connection> {
    get! {
        attr_connection_arn: m::Arn = "ConnectionArn";
        attr_connection_id: String = "ConnectionId";
        attr_created_at: String = "CreatedAt";
        attr_state: String = "State";
    }
}
give! { Connection: m::Arn = Ref; }

resource! {
    CoreNetwork = "AWS::NetworkManager::CoreNetwork", "networkmanager-corenetwork", List("Tags"), String
}
impl CoreNetwork {
    new! {
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement; at most 50 characters";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        policy_document: v::Json = "PolicyDocument", "update; at most 10000000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CoreNetwork> {
    get! {
        attr_core_network_arn: m::Arn = "CoreNetworkArn";
        attr_core_network_id: String = "CoreNetworkId";
        attr_created_at: String = "CreatedAt";
        attr_edges: [v::Json] = "Edges";
        attr_network_function_groups: [v::Json] = "NetworkFunctionGroups";
        attr_owner_account: String = "OwnerAccount";
        attr_segments: [v::Json] = "Segments";
        attr_state: String = "State";
    }
}
give! { CoreNetwork: m::Arn = GetAtt("CoreNetworkArn"); }
/// Property types and values of [`CoreNetwork`].
pub mod core_network {
    use crate::value as v;
    object!(CoreNetworkEdge = "AWS::NetworkManager::CoreNetwork.CoreNetworkEdge", "networkmanager-corenetwork-corenetworkedge");
    impl CoreNetworkEdge {
        new! {}
        set! {
            asn: v::Number = "Asn", "update";
            edge_location: String = "EdgeLocation", "update";
            inside_cidr_blocks: [String] = "InsideCidrBlocks", "update";
        }
    }

    object!(CoreNetworkNetworkFunctionGroup = "AWS::NetworkManager::CoreNetwork.CoreNetworkNetworkFunctionGroup", "networkmanager-corenetwork-corenetworknetworkfunctiongroup");
    impl CoreNetworkNetworkFunctionGroup {
        new! {}
        set! {
            edge_locations: [String] = "EdgeLocations", "update";
            name: String = "Name", "update";
            segments: Segments = "Segments", "update";
        }
    }

    object!(CoreNetworkSegment = "AWS::NetworkManager::CoreNetwork.CoreNetworkSegment", "networkmanager-corenetwork-corenetworksegment");
    impl CoreNetworkSegment {
        new! {}
        set! {
            edge_locations: [String] = "EdgeLocations", "update";
            name: String = "Name", "update";
            shared_segments: [String] = "SharedSegments", "update";
        }
    }

    object!(Segments = "AWS::NetworkManager::CoreNetwork.Segments", "networkmanager-corenetwork-segments");
    impl Segments {
        new! {}
        set! {
            send_to: [String] = "SendTo", "update";
            send_via: [String] = "SendVia", "update";
        }
    }
}

resource! {
    CoreNetworkPrefixListAssociation = "AWS::NetworkManager::CoreNetworkPrefixListAssociation", "networkmanager-corenetworkprefixlistassociation", None, String
}
impl CoreNetworkPrefixListAssociation {
    new! {
        prefix_list_arn: m::Arn = "PrefixListArn", "replacement; at most 500 characters";
        core_network_id: String = "CoreNetworkId", "replacement; at most 50 characters";
        prefix_list_alias: String = "PrefixListAlias", "replacement; at most 256 characters";
    }
}

resource! {
    CustomerGatewayAssociation = "AWS::NetworkManager::CustomerGatewayAssociation", "networkmanager-customergatewayassociation", None, String
}
impl CustomerGatewayAssociation {
    new! {
        customer_gateway_arn: m::Arn = "CustomerGatewayArn", "replacement";
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement";
        device_id: String = "DeviceId", "replacement";
    }
    set! {
        link_id: String = "LinkId", "replacement";
    }
}

resource! {
    Device = "AWS::NetworkManager::Device", "networkmanager-device", List("Tags"), String
}
impl Device {
    new! {
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement; at most 50 characters";
    }
    set! {
        aws_location: device::AwsLocation = "AWSLocation", "update";
        description: String = "Description", "update; at most 256 characters";
        location: device::Location = "Location", "update";
        model: String = "Model", "update; at most 256 characters";
        serial_number: String = "SerialNumber", "update; at most 256 characters";
        site_id: String = "SiteId", "update; at most 50 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        type_: String = "Type", "update; at most 256 characters";
        vendor: String = "Vendor", "update; at most 256 characters";
    }
}
impl c::Handle<Device> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_device_arn: m::Arn = "DeviceArn";
        attr_device_id: String = "DeviceId";
        attr_state: String = "State";
    }
}
give! { Device: m::Arn = GetAtt("DeviceArn"); }
/// Property types and values of [`Device`].
pub mod device {
    use crate::value::meaning as m;
    object!(AwsLocation = "AWS::NetworkManager::Device.AWSLocation", "networkmanager-device-awslocation");
    impl AwsLocation {
        new! {}
        set! {
            subnet_arn: m::Arn = "SubnetArn", "update; at most 500 characters";
            zone: String = "Zone", "update; at most 256 characters";
        }
    }

    object!(Location = "AWS::NetworkManager::Device.Location", "networkmanager-device-location");
    impl Location {
        new! {}
        set! {
            address: String = "Address", "update; at most 256 characters";
            latitude: String = "Latitude", "update; at most 256 characters";
            longitude: String = "Longitude", "update; at most 256 characters";
        }
    }
}

resource! {
    DirectConnectGatewayAttachment = "AWS::NetworkManager::DirectConnectGatewayAttachment", "networkmanager-directconnectgatewayattachment", List("Tags"), String
}
impl DirectConnectGatewayAttachment {
    new! {
        direct_connect_gateway_arn: m::Arn = "DirectConnectGatewayArn", "replacement; at most 500 characters";
        core_network_id: String = "CoreNetworkId", "replacement; at most 50 characters";
        edge_locations: [String] = "EdgeLocations", "update";
    }
    set! {
        routing_policy_label: String = "RoutingPolicyLabel", "update; at most 256 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DirectConnectGatewayAttachment> {
    get! {
        attr_attachment_id: String = "AttachmentId";
        attr_attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber";
        attr_attachment_type: String = "AttachmentType";
        attr_core_network_arn: m::Arn = "CoreNetworkArn";
        attr_created_at: String = "CreatedAt";
        attr_last_modification_errors: [String] = "LastModificationErrors";
        attr_network_function_group_name: String = "NetworkFunctionGroupName";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_proposed_network_function_group_change: v::Json = "ProposedNetworkFunctionGroupChange";
        attr_proposed_segment_change: v::Json = "ProposedSegmentChange";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_segment_name: String = "SegmentName";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`DirectConnectGatewayAttachment`].
pub mod direct_connect_gateway_attachment {
    object!(ProposedNetworkFunctionGroupChange = "AWS::NetworkManager::DirectConnectGatewayAttachment.ProposedNetworkFunctionGroupChange", "networkmanager-directconnectgatewayattachment-proposednetworkfunctiongroupchange");
    impl ProposedNetworkFunctionGroupChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            network_function_group_name: String = "NetworkFunctionGroupName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(ProposedSegmentChange = "AWS::NetworkManager::DirectConnectGatewayAttachment.ProposedSegmentChange", "networkmanager-directconnectgatewayattachment-proposedsegmentchange");
    impl ProposedSegmentChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            segment_name: String = "SegmentName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }
}

resource! {
    GlobalNetwork = "AWS::NetworkManager::GlobalNetwork", "networkmanager-globalnetwork", List("Tags"), m::networkmanager::GlobalNetworkId
}
impl GlobalNetwork {
    new! {}
    set! {
        created_at: String = "CreatedAt", "update";
        description: String = "Description", "update; at most 256 characters";
        state: String = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<GlobalNetwork> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: m::networkmanager::GlobalNetworkId = "Id";
    }
}
give! { GlobalNetwork: m::Arn = GetAtt("Arn"); m::networkmanager::GlobalNetworkId = Ref; }

resource! {
    Link = "AWS::NetworkManager::Link", "networkmanager-link", List("Tags"), String
}
impl Link {
    new! {
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement; at most 50 characters";
        site_id: String = "SiteId", "replacement; at most 50 characters";
        bandwidth: link::Bandwidth = "Bandwidth", "update";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        provider: String = "Provider", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        type_: String = "Type", "update; at most 256 characters";
    }
}
impl c::Handle<Link> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_link_arn: m::Arn = "LinkArn";
        attr_link_id: String = "LinkId";
        attr_state: String = "State";
    }
}
give! { Link: m::Arn = GetAtt("LinkArn"); }
/// Property types and values of [`Link`].
pub mod link {
    object!(Bandwidth = "AWS::NetworkManager::Link.Bandwidth", "networkmanager-link-bandwidth");
    impl Bandwidth {
        new! {}
        set! {
            download_speed: i64 = "DownloadSpeed", "update";
            upload_speed: i64 = "UploadSpeed", "update";
        }
    }
}

resource! {
    LinkAssociation = "AWS::NetworkManager::LinkAssociation", "networkmanager-linkassociation", None, String
}
impl LinkAssociation {
    new! {
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement";
        device_id: String = "DeviceId", "replacement";
        link_id: String = "LinkId", "replacement";
    }
}

resource! {
    Site = "AWS::NetworkManager::Site", "networkmanager-site", List("Tags"), String
}
impl Site {
    new! {
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement; at most 50 characters";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        location: site::Location = "Location", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Site> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_site_arn: m::Arn = "SiteArn";
        attr_site_id: String = "SiteId";
        attr_state: String = "State";
    }
}
give! { Site: m::Arn = GetAtt("SiteArn"); }
/// Property types and values of [`Site`].
pub mod site {
    object!(Location = "AWS::NetworkManager::Site.Location", "networkmanager-site-location");
    impl Location {
        new! {}
        set! {
            address: String = "Address", "update; at most 256 characters";
            latitude: String = "Latitude", "update; at most 256 characters";
            longitude: String = "Longitude", "update; at most 256 characters";
        }
    }
}

resource! {
    SiteToSiteVpnAttachment = "AWS::NetworkManager::SiteToSiteVpnAttachment", "networkmanager-sitetositevpnattachment", List("Tags"), String
}
impl SiteToSiteVpnAttachment {
    new! {
        vpn_connection_arn: m::Arn = "VpnConnectionArn", "replacement; at most 500 characters";
        core_network_id: String = "CoreNetworkId", "replacement; at most 50 characters";
    }
    set! {
        network_function_group_name: String = "NetworkFunctionGroupName", "update";
        routing_policy_label: String = "RoutingPolicyLabel", "update; at most 256 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SiteToSiteVpnAttachment> {
    get! {
        attr_attachment_id: String = "AttachmentId";
        attr_attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber";
        attr_attachment_type: String = "AttachmentType";
        attr_core_network_arn: m::Arn = "CoreNetworkArn";
        attr_created_at: String = "CreatedAt";
        attr_edge_location: String = "EdgeLocation";
        attr_last_modification_errors: [String] = "LastModificationErrors";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_proposed_network_function_group_change: v::Json = "ProposedNetworkFunctionGroupChange";
        attr_proposed_segment_change: v::Json = "ProposedSegmentChange";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_segment_name: String = "SegmentName";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`SiteToSiteVpnAttachment`].
pub mod site_to_site_vpn_attachment {
    object!(ProposedNetworkFunctionGroupChange = "AWS::NetworkManager::SiteToSiteVpnAttachment.ProposedNetworkFunctionGroupChange", "networkmanager-sitetositevpnattachment-proposednetworkfunctiongroupchange");
    impl ProposedNetworkFunctionGroupChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            network_function_group_name: String = "NetworkFunctionGroupName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(ProposedSegmentChange = "AWS::NetworkManager::SiteToSiteVpnAttachment.ProposedSegmentChange", "networkmanager-sitetositevpnattachment-proposedsegmentchange");
    impl ProposedSegmentChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            segment_name: String = "SegmentName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }
}

resource! {
    TransitGatewayPeering = "AWS::NetworkManager::TransitGatewayPeering", "networkmanager-transitgatewaypeering", List("Tags"), String
}
impl TransitGatewayPeering {
    new! {
        transit_gateway_arn: m::Arn = "TransitGatewayArn", "replacement; at most 500 characters";
        core_network_id: String = "CoreNetworkId", "replacement; at most 50 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayPeering> {
    get! {
        attr_core_network_arn: m::Arn = "CoreNetworkArn";
        attr_created_at: String = "CreatedAt";
        attr_edge_location: String = "EdgeLocation";
        attr_last_modification_errors: [String] = "LastModificationErrors";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_peering_id: String = "PeeringId";
        attr_peering_type: String = "PeeringType";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_state: String = "State";
        attr_transit_gateway_peering_attachment_id: String = "TransitGatewayPeeringAttachmentId";
    }
}

resource! {
    TransitGatewayRegistration = "AWS::NetworkManager::TransitGatewayRegistration", "networkmanager-transitgatewayregistration", None, String
}
impl TransitGatewayRegistration {
    new! {
        global_network_id: m::networkmanager::GlobalNetworkId = "GlobalNetworkId", "replacement; at most 50 characters";
        transit_gateway_arn: m::Arn = "TransitGatewayArn", "replacement; at most 500 characters";
    }
}

resource! {
    TransitGatewayRouteTableAttachment = "AWS::NetworkManager::TransitGatewayRouteTableAttachment", "networkmanager-transitgatewayroutetableattachment", List("Tags"), String
}
impl TransitGatewayRouteTableAttachment {
    new! {
        peering_id: String = "PeeringId", "replacement; at most 50 characters";
        transit_gateway_route_table_arn: String = "TransitGatewayRouteTableArn", "replacement; at most 500 characters";
    }
    set! {
        network_function_group_name: String = "NetworkFunctionGroupName", "update";
        routing_policy_label: String = "RoutingPolicyLabel", "update; at most 256 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayRouteTableAttachment> {
    get! {
        attr_attachment_id: String = "AttachmentId";
        attr_attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber";
        attr_attachment_type: String = "AttachmentType";
        attr_core_network_arn: m::Arn = "CoreNetworkArn";
        attr_core_network_id: String = "CoreNetworkId";
        attr_created_at: String = "CreatedAt";
        attr_edge_location: String = "EdgeLocation";
        attr_last_modification_errors: [String] = "LastModificationErrors";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_proposed_network_function_group_change: v::Json = "ProposedNetworkFunctionGroupChange";
        attr_proposed_segment_change: v::Json = "ProposedSegmentChange";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_segment_name: String = "SegmentName";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`TransitGatewayRouteTableAttachment`].
pub mod transit_gateway_route_table_attachment {
    object!(ProposedNetworkFunctionGroupChange = "AWS::NetworkManager::TransitGatewayRouteTableAttachment.ProposedNetworkFunctionGroupChange", "networkmanager-transitgatewayroutetableattachment-proposednetworkfunctiongroupchange");
    impl ProposedNetworkFunctionGroupChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            network_function_group_name: String = "NetworkFunctionGroupName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(ProposedSegmentChange = "AWS::NetworkManager::TransitGatewayRouteTableAttachment.ProposedSegmentChange", "networkmanager-transitgatewayroutetableattachment-proposedsegmentchange");
    impl ProposedSegmentChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            segment_name: String = "SegmentName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }
}

resource! {
    VpcAttachment = "AWS::NetworkManager::VpcAttachment", "networkmanager-vpcattachment", List("Tags"), String
}
impl VpcAttachment {
    new! {
        vpc_arn: m::Arn = "VpcArn", "replacement; at most 500 characters";
        core_network_id: String = "CoreNetworkId", "replacement; at most 50 characters";
        subnet_arns: [m::Arn] = "SubnetArns", "update";
    }
    set! {
        options: vpc_attachment::VpcOptions = "Options", "update";
        routing_policy_label: String = "RoutingPolicyLabel", "update; at most 256 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VpcAttachment> {
    get! {
        attr_attachment_id: String = "AttachmentId";
        attr_attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber";
        attr_attachment_type: String = "AttachmentType";
        attr_core_network_arn: m::Arn = "CoreNetworkArn";
        attr_created_at: String = "CreatedAt";
        attr_edge_location: String = "EdgeLocation";
        attr_last_modification_errors: [String] = "LastModificationErrors";
        attr_network_function_group_name: String = "NetworkFunctionGroupName";
        attr_owner_account_id: String = "OwnerAccountId";
        attr_proposed_network_function_group_change: v::Json = "ProposedNetworkFunctionGroupChange";
        attr_proposed_segment_change: v::Json = "ProposedSegmentChange";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_segment_name: String = "SegmentName";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`VpcAttachment`].
pub mod vpc_attachment {
    object!(ProposedNetworkFunctionGroupChange = "AWS::NetworkManager::VpcAttachment.ProposedNetworkFunctionGroupChange", "networkmanager-vpcattachment-proposednetworkfunctiongroupchange");
    impl ProposedNetworkFunctionGroupChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            network_function_group_name: String = "NetworkFunctionGroupName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(ProposedSegmentChange = "AWS::NetworkManager::VpcAttachment.ProposedSegmentChange", "networkmanager-vpcattachment-proposedsegmentchange");
    impl ProposedSegmentChange {
        new! {}
        set! {
            attachment_policy_rule_number: i64 = "AttachmentPolicyRuleNumber", "update";
            segment_name: String = "SegmentName", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(VpcOptions = "AWS::NetworkManager::VpcAttachment.VpcOptions", "networkmanager-vpcattachment-vpcoptions");
    impl VpcOptions {
        new! {}
        set! {
            appliance_mode_support: bool = "ApplianceModeSupport", "update; default `false`";
            dns_support: bool = "DnsSupport", "update; default `true`";
            ipv6_support: bool = "Ipv6Support", "update; default `false`";
            security_group_referencing_support: bool = "SecurityGroupReferencingSupport", "update; default `true`";
        }
    }
}

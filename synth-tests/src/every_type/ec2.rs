// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EC2`.
use sparta_constructs::cfn::ec2;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ec2::ApplicationStatusCheck as ResourceType>::TYPE,
    <ec2::CapacityManagerDataExport as ResourceType>::TYPE,
    <ec2::CapacityReservation as ResourceType>::TYPE,
    <ec2::CapacityReservationFleet as ResourceType>::TYPE,
    <ec2::CarrierGateway as ResourceType>::TYPE,
    <ec2::ClientVpnAuthorizationRule as ResourceType>::TYPE,
    <ec2::ClientVpnEndpoint as ResourceType>::TYPE,
    <ec2::ClientVpnRoute as ResourceType>::TYPE,
    <ec2::ClientVpnTargetNetworkAssociation as ResourceType>::TYPE,
    <ec2::CustomerGateway as ResourceType>::TYPE,
    <ec2::DhcpOptions as ResourceType>::TYPE,
    <ec2::Ec2Fleet as ResourceType>::TYPE,
    <ec2::Eip as ResourceType>::TYPE,
    <ec2::EipAssociation as ResourceType>::TYPE,
    <ec2::EgressOnlyInternetGateway as ResourceType>::TYPE,
    <ec2::EnclaveCertificateIamRoleAssociation as ResourceType>::TYPE,
    <ec2::FlowLog as ResourceType>::TYPE,
    <ec2::FpgaImage as ResourceType>::TYPE,
    <ec2::GatewayRouteTableAssociation as ResourceType>::TYPE,
    <ec2::Host as ResourceType>::TYPE,
    <ec2::Ipam as ResourceType>::TYPE,
    <ec2::IpamAllocation as ResourceType>::TYPE,
    <ec2::IpamPool as ResourceType>::TYPE,
    <ec2::IpamPoolCidr as ResourceType>::TYPE,
    <ec2::IpamPrefixListResolver as ResourceType>::TYPE,
    <ec2::IpamPrefixListResolverTarget as ResourceType>::TYPE,
    <ec2::IpamResourceDiscovery as ResourceType>::TYPE,
    <ec2::IpamResourceDiscoveryAssociation as ResourceType>::TYPE,
    <ec2::IpamScope as ResourceType>::TYPE,
    <ec2::Ipv4Pool as ResourceType>::TYPE,
    <ec2::Instance as ResourceType>::TYPE,
    <ec2::InstanceConnectEndpoint as ResourceType>::TYPE,
    <ec2::InstanceEventWindow as ResourceType>::TYPE,
    <ec2::InternetGateway as ResourceType>::TYPE,
    <ec2::IpPoolRouteTableAssociation as ResourceType>::TYPE,
    <ec2::IpamExternalResourceVerificationToken as ResourceType>::TYPE,
    <ec2::IpamInternetRegistryAssociation as ResourceType>::TYPE,
    <ec2::KeyPair as ResourceType>::TYPE,
    <ec2::LaunchTemplate as ResourceType>::TYPE,
    <ec2::LocalGatewayRoute as ResourceType>::TYPE,
    <ec2::LocalGatewayRouteTable as ResourceType>::TYPE,
    <ec2::LocalGatewayRouteTableVpcAssociation as ResourceType>::TYPE,
    <ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation as ResourceType>::TYPE,
    <ec2::LocalGatewayVirtualInterface as ResourceType>::TYPE,
    <ec2::LocalGatewayVirtualInterfaceGroup as ResourceType>::TYPE,
    <ec2::NatGateway as ResourceType>::TYPE,
    <ec2::NetworkAcl as ResourceType>::TYPE,
    <ec2::NetworkAclEntry as ResourceType>::TYPE,
    <ec2::NetworkInsightsAccessScope as ResourceType>::TYPE,
    <ec2::NetworkInsightsAccessScopeAnalysis as ResourceType>::TYPE,
    <ec2::NetworkInsightsAnalysis as ResourceType>::TYPE,
    <ec2::NetworkInsightsPath as ResourceType>::TYPE,
    <ec2::NetworkInterface as ResourceType>::TYPE,
    <ec2::NetworkInterfaceAttachment as ResourceType>::TYPE,
    <ec2::NetworkInterfacePermission as ResourceType>::TYPE,
    <ec2::NetworkPerformanceMetricSubscription as ResourceType>::TYPE,
    <ec2::PlacementGroup as ResourceType>::TYPE,
    <ec2::PrefixList as ResourceType>::TYPE,
    <ec2::Route as ResourceType>::TYPE,
    <ec2::RouteServer as ResourceType>::TYPE,
    <ec2::RouteServerAssociation as ResourceType>::TYPE,
    <ec2::RouteServerEndpoint as ResourceType>::TYPE,
    <ec2::RouteServerPeer as ResourceType>::TYPE,
    <ec2::RouteServerPropagation as ResourceType>::TYPE,
    <ec2::RouteTable as ResourceType>::TYPE,
    <ec2::SecondaryNetwork as ResourceType>::TYPE,
    <ec2::SecurityGroup as ResourceType>::TYPE,
    <ec2::SecurityGroupEgress as ResourceType>::TYPE,
    <ec2::SecurityGroupIngress as ResourceType>::TYPE,
    <ec2::SecurityGroupVpcAssociation as ResourceType>::TYPE,
    <ec2::SnapshotBlockPublicAccess as ResourceType>::TYPE,
    <ec2::SpotFleet as ResourceType>::TYPE,
    <ec2::SqlHaStandbyDetectedInstance as ResourceType>::TYPE,
    <ec2::Subnet as ResourceType>::TYPE,
    <ec2::SubnetCidrBlock as ResourceType>::TYPE,
    <ec2::SubnetCidrReservation as ResourceType>::TYPE,
    <ec2::SubnetNetworkAclAssociation as ResourceType>::TYPE,
    <ec2::SubnetRouteTableAssociation as ResourceType>::TYPE,
    <ec2::TrafficMirrorFilter as ResourceType>::TYPE,
    <ec2::TrafficMirrorFilterRule as ResourceType>::TYPE,
    <ec2::TrafficMirrorSession as ResourceType>::TYPE,
    <ec2::TrafficMirrorTarget as ResourceType>::TYPE,
    <ec2::TransitGateway as ResourceType>::TYPE,
    <ec2::TransitGatewayAttachment as ResourceType>::TYPE,
    <ec2::TransitGatewayConnect as ResourceType>::TYPE,
    <ec2::TransitGatewayConnectPeer as ResourceType>::TYPE,
    <ec2::TransitGatewayMeteringPolicy as ResourceType>::TYPE,
    <ec2::TransitGatewayMeteringPolicyEntry as ResourceType>::TYPE,
    <ec2::TransitGatewayMulticastDomain as ResourceType>::TYPE,
    <ec2::TransitGatewayMulticastDomainAssociation as ResourceType>::TYPE,
    <ec2::TransitGatewayMulticastGroupMember as ResourceType>::TYPE,
    <ec2::TransitGatewayMulticastGroupSource as ResourceType>::TYPE,
    <ec2::TransitGatewayPeeringAttachment as ResourceType>::TYPE,
    <ec2::TransitGatewayPolicyTable as ResourceType>::TYPE,
    <ec2::TransitGatewayPolicyTableAssociation as ResourceType>::TYPE,
    <ec2::TransitGatewayPolicyTableEntry as ResourceType>::TYPE,
    <ec2::TransitGatewayRoute as ResourceType>::TYPE,
    <ec2::TransitGatewayRouteTable as ResourceType>::TYPE,
    <ec2::TransitGatewayRouteTableAssociation as ResourceType>::TYPE,
    <ec2::TransitGatewayRouteTablePropagation as ResourceType>::TYPE,
    <ec2::TransitGatewayVpcAttachment as ResourceType>::TYPE,
    <ec2::Vpc as ResourceType>::TYPE,
    <ec2::VpcBlockPublicAccessExclusion as ResourceType>::TYPE,
    <ec2::VpcBlockPublicAccessOptions as ResourceType>::TYPE,
    <ec2::VpcCidrBlock as ResourceType>::TYPE,
    <ec2::VpcDhcpOptionsAssociation as ResourceType>::TYPE,
    <ec2::VpcEncryptionControl as ResourceType>::TYPE,
    <ec2::VpcEndpoint as ResourceType>::TYPE,
    <ec2::VpcEndpointConnectionNotification as ResourceType>::TYPE,
    <ec2::VpcEndpointService as ResourceType>::TYPE,
    <ec2::VpcEndpointServicePermissions as ResourceType>::TYPE,
    <ec2::VpcGatewayAttachment as ResourceType>::TYPE,
    <ec2::VpcPeeringConnection as ResourceType>::TYPE,
    <ec2::VpnConcentrator as ResourceType>::TYPE,
    <ec2::VpnConnection as ResourceType>::TYPE,
    <ec2::VpnConnectionRoute as ResourceType>::TYPE,
    <ec2::VpnGateway as ResourceType>::TYPE,
    <ec2::VpnGatewayRoutePropagation as ResourceType>::TYPE,
    <ec2::VerifiedAccessEndpoint as ResourceType>::TYPE,
    <ec2::VerifiedAccessGroup as ResourceType>::TYPE,
    <ec2::VerifiedAccessInstance as ResourceType>::TYPE,
    <ec2::VerifiedAccessTrustProvider as ResourceType>::TYPE,
    <ec2::Volume as ResourceType>::TYPE,
    <ec2::VolumeAttachment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ec2::ApplicationStatusCheck::new(1_i64, ec2::application_status_check::Protocol::Http).add(stack, "ApplicationStatusCheck");
    ec2::CapacityManagerDataExport::new("sample", ec2::capacity_manager_data_export::OutputFormat::Csv, ec2::capacity_manager_data_export::Schedule::Hourly).add(stack, "CapacityManagerDataExport");
    ec2::CapacityReservation::new("sample", 1_i64, ec2::capacity_reservation::InstancePlatform::LinuxWithSqlServerEnterprise).add(stack, "CapacityReservation");
    ec2::CapacityReservationFleet::new().add(stack, "CapacityReservationFleet");
    ec2::CarrierGateway::new("vpc-0123456789abcdef0").add(stack, "CarrierGateway");
    ec2::ClientVpnAuthorizationRule::new("sample", "10.0.0.0/16").add(stack, "ClientVpnAuthorizationRule");
    ec2::ClientVpnEndpoint::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", [ec2::client_vpn_endpoint::ClientAuthenticationRequest::new("sample")], ec2::client_vpn_endpoint::ConnectionLogOptions::new(true)).add(stack, "ClientVpnEndpoint");
    ec2::ClientVpnRoute::new("sample", "10.0.0.0/16").add(stack, "ClientVpnRoute");
    ec2::ClientVpnTargetNetworkAssociation::new("sample").add(stack, "ClientVpnTargetNetworkAssociation");
    ec2::CustomerGateway::new("sample", "sample").add(stack, "CustomerGateway");
    ec2::DhcpOptions::new().add(stack, "DhcpOptions");
    ec2::Ec2Fleet::new([ec2::ec2_fleet::FleetLaunchTemplateConfigRequest::new()], ec2::ec2_fleet::TargetCapacitySpecificationRequest::new(1_i64)).add(stack, "Ec2Fleet");
    ec2::Eip::new().add(stack, "Eip");
    ec2::EipAssociation::new().add(stack, "EipAssociation");
    ec2::EgressOnlyInternetGateway::new("vpc-0123456789abcdef0").add(stack, "EgressOnlyInternetGateway");
    ec2::EnclaveCertificateIamRoleAssociation::new("arn:aws:acm:eu-west-2:123456789012:certificate/sample", "arn:aws:iam::123456789012:role/sample").add(stack, "EnclaveCertificateIamRoleAssociation");
    ec2::FlowLog::new("subnet-0123456789abcdef0", ec2::flow_log::ResourceType::NetworkInterface).add(stack, "FlowLog");
    ec2::FpgaImage::new().add(stack, "FpgaImage");
    ec2::GatewayRouteTableAssociation::new("sample", "sample").add(stack, "GatewayRouteTableAssociation");
    ec2::Host::new("eu-west-2a").add(stack, "Host");
    ec2::Ipam::new().add(stack, "Ipam");
    ec2::IpamAllocation::new("sample").add(stack, "IpamAllocation");
    ec2::IpamPool::new("sample", ec2::ipam_pool::AddressFamily::Ipv4).add(stack, "IpamPool");
    ec2::IpamPoolCidr::new("sample").add(stack, "IpamPoolCidr");
    ec2::IpamPrefixListResolver::new(ec2::ipam_prefix_list_resolver::AddressFamily::Ipv4).add(stack, "IpamPrefixListResolver");
    ec2::IpamPrefixListResolverTarget::new("sample", "sample", "sample", true).add(stack, "IpamPrefixListResolverTarget");
    ec2::IpamResourceDiscovery::new().add(stack, "IpamResourceDiscovery");
    ec2::IpamResourceDiscoveryAssociation::new("sample", "sample").add(stack, "IpamResourceDiscoveryAssociation");
    ec2::IpamScope::new("sample").add(stack, "IpamScope");
    ec2::Ipv4Pool::new().add(stack, "Ipv4Pool");
    ec2::Instance::new().add(stack, "Instance");
    ec2::InstanceConnectEndpoint::new("subnet-0123456789abcdef0").add(stack, "InstanceConnectEndpoint");
    ec2::InstanceEventWindow::new().add(stack, "InstanceEventWindow");
    ec2::InternetGateway::new().add(stack, "InternetGateway");
    ec2::IpPoolRouteTableAssociation::new("sample", "sample").add(stack, "IpPoolRouteTableAssociation");
    ec2::IpamExternalResourceVerificationToken::new("sample").add(stack, "IpamExternalResourceVerificationToken");
    ec2::IpamInternetRegistryAssociation::new("sample", "sample", ec2::ipam_internet_registry_association::Rir::Ripe).add(stack, "IpamInternetRegistryAssociation");
    ec2::KeyPair::new("sample").add(stack, "KeyPair");
    ec2::LaunchTemplate::new(ec2::launch_template::LaunchTemplateData::new()).add(stack, "LaunchTemplate");
    ec2::LocalGatewayRoute::new().destination_cidr_block("10.0.0.0/16").local_gateway_route_table_id("sample").local_gateway_virtual_interface_group_id("sample").add(stack, "LocalGatewayRoute");
    ec2::LocalGatewayRouteTable::new("sample").add(stack, "LocalGatewayRouteTable");
    ec2::LocalGatewayRouteTableVpcAssociation::new("vpc-0123456789abcdef0", "sample").add(stack, "LocalGatewayRouteTableVpcAssociation");
    ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation::new("sample", "sample").add(stack, "LocalGatewayRouteTableVirtualInterfaceGroupAssociation");
    ec2::LocalGatewayVirtualInterface::new(ec2::LocalGatewayVirtualInterfaceRequired { local_gateway_virtual_interface_group_id: Value::of("sample"), outpost_lag_id: Value::of("sample"), local_address: Value::of("sample"), peer_address: Value::of("sample"), vlan: Value::of(1_i64) }).add(stack, "LocalGatewayVirtualInterface");
    ec2::LocalGatewayVirtualInterfaceGroup::new("sample").add(stack, "LocalGatewayVirtualInterfaceGroup");
    ec2::NatGateway::new().add(stack, "NatGateway");
    ec2::NetworkAcl::new("vpc-0123456789abcdef0").add(stack, "NetworkAcl");
    ec2::NetworkAclEntry::new("sample", 1_i64, ec2::network_acl_entry::RuleAction::Allow, 1_i64).cidr_block("10.0.0.0/16").add(stack, "NetworkAclEntry");
    ec2::NetworkInsightsAccessScope::new().add(stack, "NetworkInsightsAccessScope");
    ec2::NetworkInsightsAccessScopeAnalysis::new("sample").add(stack, "NetworkInsightsAccessScopeAnalysis");
    ec2::NetworkInsightsAnalysis::new("sample").add(stack, "NetworkInsightsAnalysis");
    ec2::NetworkInsightsPath::new(ec2::network_insights_path::Protocol::Tcp, "sample").add(stack, "NetworkInsightsPath");
    ec2::NetworkInterface::new("subnet-0123456789abcdef0").add(stack, "NetworkInterface");
    ec2::NetworkInterfaceAttachment::new("sample", "sample", "sample").add(stack, "NetworkInterfaceAttachment");
    ec2::NetworkInterfacePermission::new("sample", "123456789012", "sample").add(stack, "NetworkInterfacePermission");
    ec2::NetworkPerformanceMetricSubscription::new("sample", "sample", "sample", "sample").add(stack, "NetworkPerformanceMetricSubscription");
    ec2::PlacementGroup::new().add(stack, "PlacementGroup");
    ec2::PrefixList::new("sample", ec2::prefix_list::AddressFamily::Ipv4).add(stack, "PrefixList");
    ec2::Route::new("sample").add(stack, "Route");
    ec2::RouteServer::new(1_i64).add(stack, "RouteServer");
    ec2::RouteServerAssociation::new("vpc-0123456789abcdef0", "sample").add(stack, "RouteServerAssociation");
    ec2::RouteServerEndpoint::new("subnet-0123456789abcdef0", "sample").add(stack, "RouteServerEndpoint");
    ec2::RouteServerPeer::new("sample", ec2::route_server_peer::BgpOptions::new(), "sample").add(stack, "RouteServerPeer");
    ec2::RouteServerPropagation::new("sample", "sample").add(stack, "RouteServerPropagation");
    ec2::RouteTable::new("vpc-0123456789abcdef0").add(stack, "RouteTable");
    ec2::SecondaryNetwork::new(ec2::secondary_network::NetworkType::Rdma, "10.0.0.0/16").add(stack, "SecondaryNetwork");
    ec2::SecurityGroup::new("sample").add(stack, "SecurityGroup");
    ec2::SecurityGroupEgress::new("sg-0123456789abcdef0", "sample").cidr_ip("10.0.0.0/16").add(stack, "SecurityGroupEgress");
    ec2::SecurityGroupIngress::new("sample").cidr_ip("10.0.0.0/16").add(stack, "SecurityGroupIngress");
    ec2::SecurityGroupVpcAssociation::new("vpc-0123456789abcdef0", "sample").add(stack, "SecurityGroupVpcAssociation");
    ec2::SnapshotBlockPublicAccess::new(ec2::snapshot_block_public_access::State::BlockAllSharing).add(stack, "SnapshotBlockPublicAccess");
    ec2::SpotFleet::new(ec2::spot_fleet::SpotFleetRequestConfigData::new("sample", 1_i64).launch_specifications([ec2::spot_fleet::SpotFleetLaunchSpecification::new("ami-0123456789abcdef0")])).add(stack, "SpotFleet");
    ec2::SqlHaStandbyDetectedInstance::new("i-aaaaaaaa").add(stack, "SqlHaStandbyDetectedInstance");
    ec2::Subnet::new("vpc-0123456789abcdef0").cidr_block("10.0.0.0/16").add(stack, "Subnet");
    ec2::SubnetCidrBlock::new("subnet-0123456789abcdef0").add(stack, "SubnetCidrBlock");
    ec2::SubnetCidrReservation::new("subnet-0123456789abcdef0", ec2::subnet_cidr_reservation::ReservationType::Prefix, "10.0.0.0/16").add(stack, "SubnetCidrReservation");
    ec2::SubnetNetworkAclAssociation::new("sample", "subnet-0123456789abcdef0").add(stack, "SubnetNetworkAclAssociation");
    ec2::SubnetRouteTableAssociation::new("sample", "subnet-0123456789abcdef0").add(stack, "SubnetRouteTableAssociation");
    ec2::TrafficMirrorFilter::new().add(stack, "TrafficMirrorFilter");
    ec2::TrafficMirrorFilterRule::new(ec2::TrafficMirrorFilterRuleRequired { traffic_mirror_filter_id: Value::of("sample"), destination_cidr_block: Value::of("10.0.0.0/16"), rule_action: Value::of(ec2::traffic_mirror_filter_rule::TrafficMirrorRuleAction::Accept), rule_number: Value::of(1_i64), source_cidr_block: Value::of("10.0.0.0/16"), traffic_direction: Value::of(ec2::traffic_mirror_filter_rule::TrafficDirection::Egress) }).add(stack, "TrafficMirrorFilterRule");
    ec2::TrafficMirrorSession::new("sample", "sample", "sample", 1_i64).add(stack, "TrafficMirrorSession");
    ec2::TrafficMirrorTarget::new().add(stack, "TrafficMirrorTarget");
    ec2::TransitGateway::new().add(stack, "TransitGateway");
    ec2::TransitGatewayAttachment::new("sample", "vpc-0123456789abcdef0", ["subnet-0123456789abcdef0"]).add(stack, "TransitGatewayAttachment");
    ec2::TransitGatewayConnect::new("sample", ec2::transit_gateway_connect::TransitGatewayConnectOptions::new()).add(stack, "TransitGatewayConnect");
    ec2::TransitGatewayConnectPeer::new("sample", ec2::transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration::new(["10.0.0.0/16"], "sample")).add(stack, "TransitGatewayConnectPeer");
    ec2::TransitGatewayMeteringPolicy::new("sample").add(stack, "TransitGatewayMeteringPolicy");
    ec2::TransitGatewayMeteringPolicyEntry::new("sample", ec2::transit_gateway_metering_policy_entry::TransitGatewayMeteringPayerType::SourceAttachmentOwner, 1_i64).add(stack, "TransitGatewayMeteringPolicyEntry");
    ec2::TransitGatewayMulticastDomain::new("sample").add(stack, "TransitGatewayMulticastDomain");
    ec2::TransitGatewayMulticastDomainAssociation::new("subnet-0123456789abcdef0", "sample", "sample").add(stack, "TransitGatewayMulticastDomainAssociation");
    ec2::TransitGatewayMulticastGroupMember::new("sample", "sample", "sample").add(stack, "TransitGatewayMulticastGroupMember");
    ec2::TransitGatewayMulticastGroupSource::new("sample", "sample", "sample").add(stack, "TransitGatewayMulticastGroupSource");
    ec2::TransitGatewayPeeringAttachment::new("sample", "123456789012", "sample", "sample").add(stack, "TransitGatewayPeeringAttachment");
    ec2::TransitGatewayPolicyTable::new("sample").add(stack, "TransitGatewayPolicyTable");
    ec2::TransitGatewayPolicyTableAssociation::new("sample", "sample").add(stack, "TransitGatewayPolicyTableAssociation");
    ec2::TransitGatewayPolicyTableEntry::new("sample", "sample", ec2::transit_gateway_policy_table_entry::TransitGatewayPolicyRule::new(), "sample").add(stack, "TransitGatewayPolicyTableEntry");
    ec2::TransitGatewayRoute::new("sample", "10.0.0.0/16").add(stack, "TransitGatewayRoute");
    ec2::TransitGatewayRouteTable::new("sample").add(stack, "TransitGatewayRouteTable");
    ec2::TransitGatewayRouteTableAssociation::new("sample", "sample").add(stack, "TransitGatewayRouteTableAssociation");
    ec2::TransitGatewayRouteTablePropagation::new("sample", "sample").add(stack, "TransitGatewayRouteTablePropagation");
    ec2::TransitGatewayVpcAttachment::new("sample", "vpc-0123456789abcdef0", ["subnet-0123456789abcdef0"]).add(stack, "TransitGatewayVpcAttachment");
    ec2::Vpc::new().cidr_block("10.0.0.0/16").add(stack, "Vpc");
    ec2::VpcBlockPublicAccessExclusion::new(ec2::vpc_block_public_access_exclusion::InternetGatewayExclusionMode::AllowBidirectional).vpc_id("vpc-0123456789abcdef0").add(stack, "VpcBlockPublicAccessExclusion");
    ec2::VpcBlockPublicAccessOptions::new(ec2::vpc_block_public_access_options::InternetGatewayBlockMode::BlockBidirectional).add(stack, "VpcBlockPublicAccessOptions");
    ec2::VpcCidrBlock::new("vpc-0123456789abcdef0").add(stack, "VpcCidrBlock");
    ec2::VpcDhcpOptionsAssociation::new("sample", "vpc-0123456789abcdef0").add(stack, "VpcDhcpOptionsAssociation");
    ec2::VpcEncryptionControl::new().add(stack, "VpcEncryptionControl");
    ec2::VpcEndpoint::new("vpc-0123456789abcdef0").add(stack, "VpcEndpoint");
    ec2::VpcEndpointConnectionNotification::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", ["sample"]).add(stack, "VpcEndpointConnectionNotification");
    ec2::VpcEndpointService::new().add(stack, "VpcEndpointService");
    ec2::VpcEndpointServicePermissions::new("sample").add(stack, "VpcEndpointServicePermissions");
    ec2::VpcGatewayAttachment::new("vpc-0123456789abcdef0").add(stack, "VpcGatewayAttachment");
    ec2::VpcPeeringConnection::new("vpc-0123456789abcdef0", "vpc-0123456789abcdef0").add(stack, "VpcPeeringConnection");
    ec2::VpnConcentrator::new("sample").add(stack, "VpnConcentrator");
    ec2::VpnConnection::new("sample", "sample").add(stack, "VpnConnection");
    ec2::VpnConnectionRoute::new("sample", "10.0.0.0/16").add(stack, "VpnConnectionRoute");
    ec2::VpnGateway::new("sample").add(stack, "VpnGateway");
    ec2::VpnGatewayRoutePropagation::new("sample", ["sample"]).add(stack, "VpnGatewayRoutePropagation");
    ec2::VerifiedAccessEndpoint::new(ec2::verified_access_endpoint::AttachmentType::Vpc, ec2::verified_access_endpoint::EndpointType::Cidr, "sample").add(stack, "VerifiedAccessEndpoint");
    ec2::VerifiedAccessGroup::new("sample").add(stack, "VerifiedAccessGroup");
    ec2::VerifiedAccessInstance::new().add(stack, "VerifiedAccessInstance");
    ec2::VerifiedAccessTrustProvider::new("sample", ec2::verified_access_trust_provider::TrustProviderType::Device).add(stack, "VerifiedAccessTrustProvider");
    ec2::Volume::new().availability_zone("eu-west-2a").size(1_i64).add(stack, "Volume");
    ec2::VolumeAttachment::new("sample", "sample").add(stack, "VolumeAttachment");
}

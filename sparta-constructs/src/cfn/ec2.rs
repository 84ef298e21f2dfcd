// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EC2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ApplicationStatusCheck = "AWS::EC2::ApplicationStatusCheck", "ec2-applicationstatuscheck", List("Tags"), m::Arn
}
impl ApplicationStatusCheck {
    new! {
        port: i64 = "Port", "update; 1 to 65535";
        protocol: application_status_check::Protocol = "Protocol", "update";
    }
    set! {
        aggregation: application_status_check::Aggregation = "Aggregation", "update";
        device_index: i64 = "DeviceIndex", "update";
        failure_threshold: i64 = "FailureThreshold", "update";
        health_check_paths: [application_status_check::HealthCheckPath] = "HealthCheckPaths", "update";
        initialization_grace_period_seconds: i64 = "InitializationGracePeriodSeconds", "update; -1 to 600";
        interval: i64 = "Interval", "replacement";
        ip_scope: application_status_check::IpScope = "IpScope", "replacement";
        ip_version: application_status_check::IpVersion = "IpVersion", "update";
        path: String = "Path", "update";
        status_code_matcher: String = "StatusCodeMatcher", "update";
        success_threshold: i64 = "SuccessThreshold", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        timeout: i64 = "Timeout", "update";
    }
}
impl c::Handle<ApplicationStatusCheck> {
    get! {
        attr_application_status_check_id: String = "ApplicationStatusCheckId";
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
    }
}
give! { ApplicationStatusCheck: m::Arn = Ref; }
/// Property types and values of [`ApplicationStatusCheck`].
pub mod application_status_check {
    use crate::value::meaning as m;
    object!(HealthCheckPath = "AWS::EC2::ApplicationStatusCheck.HealthCheckPath", "ec2-applicationstatuscheck-healthcheckpath");
    impl HealthCheckPath {
        new! {}
        set! {
            destinations: [HealthCheckPathDestination] = "Destinations", "update";
            source: HealthCheckPathSource = "Source", "update";
        }
    }

    object!(HealthCheckPathDestination = "AWS::EC2::ApplicationStatusCheck.HealthCheckPathDestination", "ec2-applicationstatuscheck-healthcheckpathdestination");
    impl HealthCheckPathDestination {
        new! {}
        set! {
            security_group_id: m::ec2::SecurityGroupId = "SecurityGroupId", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
    }

    object!(HealthCheckPathSource = "AWS::EC2::ApplicationStatusCheck.HealthCheckPathSource", "ec2-applicationstatuscheck-healthcheckpathsource");
    impl HealthCheckPathSource {
        new! {}
        set! {
            security_group_id: m::ec2::SecurityGroupId = "SecurityGroupId", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
    }
    values! { Aggregation: Included = "included", Excluded = "excluded" }
    values! { IpScope: Private = "private" }
    values! { IpVersion: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { Protocol: Http = "http", Https = "https" }
}

resource! {
    CapacityManagerDataExport = "AWS::EC2::CapacityManagerDataExport", "ec2-capacitymanagerdataexport", List("Tags"), String
}
impl CapacityManagerDataExport {
    new! {
        s3_bucket_name: m::s3::BucketName = "S3BucketName", "replacement";
        output_format: capacity_manager_data_export::OutputFormat = "OutputFormat", "replacement";
        schedule: capacity_manager_data_export::Schedule = "Schedule", "replacement";
    }
    set! {
        s3_bucket_prefix: String = "S3BucketPrefix", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CapacityManagerDataExport> {
    get! {
        attr_capacity_manager_data_export_id: String = "CapacityManagerDataExportId";
    }
}
/// Property types and values of [`CapacityManagerDataExport`].
pub mod capacity_manager_data_export {
    values! { OutputFormat: Csv = "csv", Parquet = "parquet" }
    values! { Schedule: Hourly = "hourly" }
}

resource! {
    CapacityReservation = "AWS::EC2::CapacityReservation", "ec2-capacityreservation", None, String
}
impl CapacityReservation {
    new! {
        instance_type: String = "InstanceType", "replacement";
        instance_count: i64 = "InstanceCount", "update";
        instance_platform: capacity_reservation::InstancePlatform = "InstancePlatform", "replacement";
    }
    set! {
        availability_zone: String = "AvailabilityZone", "replacement";
        availability_zone_id: String = "AvailabilityZoneId", "replacement";
        ebs_optimized: bool = "EbsOptimized", "replacement";
        end_date: String = "EndDate", "update";
        end_date_type: capacity_reservation::EndDateType = "EndDateType", "update";
        ephemeral_storage: bool = "EphemeralStorage", "replacement";
        instance_match_criteria: capacity_reservation::InstanceMatchCriteria = "InstanceMatchCriteria", "replacement";
        out_post_arn: m::Arn = "OutPostArn", "replacement";
        placement_group_arn: m::Arn = "PlacementGroupArn", "replacement";
        tag_specifications: [capacity_reservation::TagSpecification] = "TagSpecifications", "replacement";
        tenancy: capacity_reservation::Tenancy = "Tenancy", "replacement";
        unused_reservation_billing_owner_id: String = "UnusedReservationBillingOwnerId", "update; cannot be read back";
    }
}
impl c::Handle<CapacityReservation> {
    get! {
        attr_availability_zone: String = "AvailabilityZone";
        attr_available_instance_count: i64 = "AvailableInstanceCount";
        attr_capacity_allocation_set: [v::Json] = "CapacityAllocationSet";
        attr_capacity_reservation_arn: m::Arn = "CapacityReservationArn";
        attr_capacity_reservation_fleet_id: String = "CapacityReservationFleetId";
        attr_commitment_info: v::Json = "CommitmentInfo";
        attr_create_date: String = "CreateDate";
        attr_delivery_preference: String = "DeliveryPreference";
        attr_id: String = "Id";
        attr_instance_type: String = "InstanceType";
        attr_owner_id: String = "OwnerId";
        attr_reservation_type: String = "ReservationType";
        attr_start_date: String = "StartDate";
        attr_state: String = "State";
        attr_tenancy: String = "Tenancy";
        attr_total_instance_count: i64 = "TotalInstanceCount";
    }
}
give! { CapacityReservation: m::Arn = GetAtt("CapacityReservationArn"); }
/// Property types and values of [`CapacityReservation`].
pub mod capacity_reservation {
    object!(CapacityAllocation = "AWS::EC2::CapacityReservation.CapacityAllocation", "ec2-capacityreservation-capacityallocation");
    impl CapacityAllocation {
        new! {}
        set! {
            allocation_type: String = "AllocationType", "update";
            count: i64 = "Count", "update";
        }
    }

    object!(CommitmentInfo = "AWS::EC2::CapacityReservation.CommitmentInfo", "ec2-capacityreservation-commitmentinfo");
    impl CommitmentInfo {
        new! {}
        set! {
            commitment_end_date: String = "CommitmentEndDate", "update";
            committed_instance_count: i64 = "CommittedInstanceCount", "update";
        }
    }

    object!(TagSpecification = "AWS::EC2::CapacityReservation.TagSpecification", "ec2-capacityreservation-tagspecification");
    impl TagSpecification {
        new! {}
        set! {
            resource_type: String = "ResourceType", "replacement";
            tags: [crate::cfn::Tag] = "Tags", "replacement";
        }
    }
    values! { EndDateType: Limited = "limited", Unlimited = "unlimited" }
    values! { InstanceMatchCriteria: Open = "open", Targeted = "targeted" }
    values! { InstancePlatform: LinuxWithSqlServerEnterprise = "Linux with SQL Server Enterprise", LinuxWithSqlServerStandard = "Linux with SQL Server Standard", LinuxWithSqlServerWeb = "Linux with SQL Server Web", LinuxUnix = "Linux/UNIX", RhelWithHa = "RHEL with HA", RhelWithHaAndSqlServerEnterprise = "RHEL with HA and SQL Server Enterprise", RhelWithHaAndSqlServerStandard = "RHEL with HA and SQL Server Standard", RhelWithSqlServerEnterprise = "RHEL with SQL Server Enterprise", RhelWithSqlServerStandard = "RHEL with SQL Server Standard", RhelWithSqlServerWeb = "RHEL with SQL Server Web", RedHatEnterpriseLinux = "Red Hat Enterprise Linux", SuseLinux = "SUSE Linux", UbuntuPro = "Ubuntu Pro", Windows = "Windows", WindowsWithSqlServer = "Windows with SQL Server", WindowsWithSqlServerEnterprise = "Windows with SQL Server Enterprise", WindowsWithSqlServerStandard = "Windows with SQL Server Standard", WindowsWithSqlServerWeb = "Windows with SQL Server Web" }
    values! { Tenancy: Dedicated = "dedicated", Default = "default" }
}

resource! {
    CapacityReservationFleet = "AWS::EC2::CapacityReservationFleet", "ec2-capacityreservationfleet", None, String
}
impl CapacityReservationFleet {
    new! {}
    set! {
        allocation_strategy: String = "AllocationStrategy", "replacement";
        end_date: String = "EndDate", "replacement";
        instance_match_criteria: capacity_reservation_fleet::InstanceMatchCriteria = "InstanceMatchCriteria", "replacement";
        instance_type_specifications: [capacity_reservation_fleet::InstanceTypeSpecification] = "InstanceTypeSpecifications", "replacement; at most 50 items";
        no_remove_end_date: bool = "NoRemoveEndDate", "update; cannot be read back";
        remove_end_date: bool = "RemoveEndDate", "update; cannot be read back";
        tag_specifications: [capacity_reservation_fleet::TagSpecification] = "TagSpecifications", "replacement";
        tenancy: capacity_reservation_fleet::Tenancy = "Tenancy", "replacement";
        total_target_capacity: i64 = "TotalTargetCapacity", "update; 1 to 25000";
    }
}
impl c::Handle<CapacityReservationFleet> {
    get! {
        attr_capacity_reservation_fleet_id: String = "CapacityReservationFleetId";
    }
}
/// Property types and values of [`CapacityReservationFleet`].
pub mod capacity_reservation_fleet {
    use crate::value as v;
    object!(InstanceTypeSpecification = "AWS::EC2::CapacityReservationFleet.InstanceTypeSpecification", "ec2-capacityreservationfleet-instancetypespecification");
    impl InstanceTypeSpecification {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "replacement";
            availability_zone_id: String = "AvailabilityZoneId", "replacement";
            ebs_optimized: bool = "EbsOptimized", "replacement";
            instance_platform: InstancePlatform = "InstancePlatform", "replacement";
            instance_type: String = "InstanceType", "replacement";
            priority: i64 = "Priority", "replacement; 0 to 999";
            weight: v::Number = "Weight", "replacement; 0.001 to 99.999";
        }
    }

    object!(TagSpecification = "AWS::EC2::CapacityReservationFleet.TagSpecification", "ec2-capacityreservationfleet-tagspecification");
    impl TagSpecification {
        new! {}
        set! {
            resource_type: String = "ResourceType", "replacement";
            tags: [crate::cfn::Tag] = "Tags", "replacement";
        }
    }
    values! { InstanceMatchCriteria: Open = "open" }
    values! { Tenancy: Default = "default" }
    values! { InstancePlatform: LinuxWithSqlServerEnterprise = "Linux with SQL Server Enterprise", LinuxWithSqlServerStandard = "Linux with SQL Server Standard", LinuxWithSqlServerWeb = "Linux with SQL Server Web", LinuxUnix = "Linux/UNIX", RhelWithHa = "RHEL with HA", RhelWithHaAndSqlServerEnterprise = "RHEL with HA and SQL Server Enterprise", RhelWithHaAndSqlServerStandard = "RHEL with HA and SQL Server Standard", RhelWithSqlServerEnterprise = "RHEL with SQL Server Enterprise", RhelWithSqlServerStandard = "RHEL with SQL Server Standard", RhelWithSqlServerWeb = "RHEL with SQL Server Web", RedHatEnterpriseLinux = "Red Hat Enterprise Linux", SuseLinux = "SUSE Linux", UbuntuPro = "Ubuntu Pro", Windows = "Windows", WindowsWithSqlServer = "Windows with SQL Server", WindowsWithSqlServerEnterprise = "Windows with SQL Server Enterprise", WindowsWithSqlServerStandard = "Windows with SQL Server Standard", WindowsWithSqlServerWeb = "Windows with SQL Server Web" }
}

resource! {
    CarrierGateway = "AWS::EC2::CarrierGateway", "ec2-carriergateway", List("Tags"), m::ec2::CarrierGatewayId
}
impl CarrierGateway {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CarrierGateway> {
    get! {
        attr_carrier_gateway_id: m::ec2::CarrierGatewayId = "CarrierGatewayId";
        attr_owner_id: String = "OwnerId";
        attr_state: String = "State";
    }
}
give! { CarrierGateway: m::ec2::CarrierGatewayId = Ref; }

resource! {
    ClientVpnAuthorizationRule = "AWS::EC2::ClientVpnAuthorizationRule", "ec2-clientvpnauthorizationrule", None, String
}
impl ClientVpnAuthorizationRule {
    new! {
        client_vpn_endpoint_id: String = "ClientVpnEndpointId", "replacement";
        target_network_cidr: String = "TargetNetworkCidr", "replacement";
    }
    set! {
        access_group_id: String = "AccessGroupId", "replacement";
        authorize_all_groups: bool = "AuthorizeAllGroups", "replacement";
        description: String = "Description", "replacement";
    }
}
impl c::Handle<ClientVpnAuthorizationRule> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ClientVpnEndpoint = "AWS::EC2::ClientVpnEndpoint", "ec2-clientvpnendpoint", None, String
}
impl ClientVpnEndpoint {
    new! {
        server_certificate_arn: m::Arn = "ServerCertificateArn", "update";
        authentication_options: [client_vpn_endpoint::ClientAuthenticationRequest] = "AuthenticationOptions", "replacement";
        connection_log_options: client_vpn_endpoint::ConnectionLogOptions = "ConnectionLogOptions", "update";
    }
    set! {
        authorization_policy: client_vpn_endpoint::AuthorizationPolicy = "AuthorizationPolicy", "update";
        client_cidr_block: String = "ClientCidrBlock", "replacement";
        client_connect_options: client_vpn_endpoint::ClientConnectOptions = "ClientConnectOptions", "update";
        client_login_banner_options: client_vpn_endpoint::ClientLoginBannerOptions = "ClientLoginBannerOptions", "update";
        client_route_enforcement_options: client_vpn_endpoint::ClientRouteEnforcementOptions = "ClientRouteEnforcementOptions", "update";
        description: String = "Description", "update";
        device_posture_options: client_vpn_endpoint::DevicePostureOptions = "DevicePostureOptions", "update";
        disconnect_on_session_timeout: bool = "DisconnectOnSessionTimeout", "update";
        dns_servers: [String] = "DnsServers", "update";
        endpoint_ip_address_type: String = "EndpointIpAddressType", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        self_service_portal: String = "SelfServicePortal", "update";
        session_timeout_hours: i64 = "SessionTimeoutHours", "update";
        split_tunnel: bool = "SplitTunnel", "update";
        tag_specifications: [client_vpn_endpoint::TagSpecification] = "TagSpecifications", "replacement";
        traffic_ip_address_type: String = "TrafficIpAddressType", "replacement";
        transit_gateway_configuration: client_vpn_endpoint::TransitGatewayConfiguration = "TransitGatewayConfiguration", "replacement";
        transport_protocol: String = "TransportProtocol", "replacement";
        vpc_id: m::ec2::VpcId = "VpcId", "update";
        vpn_port: i64 = "VpnPort", "update";
    }
}
impl c::Handle<ClientVpnEndpoint> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ClientVpnEndpoint`].
pub mod client_vpn_endpoint {
    use crate::value::meaning as m;
    object!(AuthorizationPolicy = "AWS::EC2::ClientVpnEndpoint.AuthorizationPolicy", "ec2-clientvpnendpoint-authorizationpolicy");
    impl AuthorizationPolicy {
        new! {
            policy_document: String = "PolicyDocument", "update";
        }
        set! {
            description: String = "Description", "update";
            shadow_mode: String = "ShadowMode", "update";
        }
    }

    object!(CertificateAuthenticationRequest = "AWS::EC2::ClientVpnEndpoint.CertificateAuthenticationRequest", "ec2-clientvpnendpoint-certificateauthenticationrequest");
    impl CertificateAuthenticationRequest {
        new! {
            client_root_certificate_chain_arn: m::Arn = "ClientRootCertificateChainArn", "update";
        }
    }

    object!(ClientAuthenticationRequest = "AWS::EC2::ClientVpnEndpoint.ClientAuthenticationRequest", "ec2-clientvpnendpoint-clientauthenticationrequest");
    impl ClientAuthenticationRequest {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            active_directory: DirectoryServiceAuthenticationRequest = "ActiveDirectory", "update";
            federated_authentication: FederatedAuthenticationRequest = "FederatedAuthentication", "update";
            mutual_authentication: CertificateAuthenticationRequest = "MutualAuthentication", "update";
        }
    }

    object!(ClientConnectOptions = "AWS::EC2::ClientVpnEndpoint.ClientConnectOptions", "ec2-clientvpnendpoint-clientconnectoptions");
    impl ClientConnectOptions {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            lambda_function_arn: m::lambda::FunctionArn = "LambdaFunctionArn", "update";
        }
    }

    object!(ClientLoginBannerOptions = "AWS::EC2::ClientVpnEndpoint.ClientLoginBannerOptions", "ec2-clientvpnendpoint-clientloginbanneroptions");
    impl ClientLoginBannerOptions {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            banner_text: String = "BannerText", "update";
        }
    }

    object!(ClientRouteEnforcementOptions = "AWS::EC2::ClientVpnEndpoint.ClientRouteEnforcementOptions", "ec2-clientvpnendpoint-clientrouteenforcementoptions");
    impl ClientRouteEnforcementOptions {
        new! {}
        set! {
            enforced: bool = "Enforced", "update";
        }
    }

    object!(ConnectionLogOptions = "AWS::EC2::ClientVpnEndpoint.ConnectionLogOptions", "ec2-clientvpnendpoint-connectionlogoptions");
    impl ConnectionLogOptions {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            cloudwatch_log_group: String = "CloudwatchLogGroup", "update";
            cloudwatch_log_stream: String = "CloudwatchLogStream", "update";
            include_authorization_policy_context: bool = "IncludeAuthorizationPolicyContext", "update";
        }
    }

    object!(DevicePostureOptions = "AWS::EC2::ClientVpnEndpoint.DevicePostureOptions", "ec2-clientvpnendpoint-devicepostureoptions");
    impl DevicePostureOptions {
        new! {
            enabled: bool = "Enabled", "update";
            trust_providers: [DevicePostureTrustProvider] = "TrustProviders", "update";
        }
    }

    object!(DevicePostureTrustProvider = "AWS::EC2::ClientVpnEndpoint.DevicePostureTrustProvider", "ec2-clientvpnendpoint-deviceposturetrustprovider");
    impl DevicePostureTrustProvider {
        new! {
            tenant_id: String = "TenantId", "update";
            trust_provider_type: String = "TrustProviderType", "update";
        }
        set! {
            public_signing_key_url: String = "PublicSigningKeyUrl", "update";
        }
    }

    object!(DirectoryServiceAuthenticationRequest = "AWS::EC2::ClientVpnEndpoint.DirectoryServiceAuthenticationRequest", "ec2-clientvpnendpoint-directoryserviceauthenticationrequest");
    impl DirectoryServiceAuthenticationRequest {
        new! {
            directory_id: String = "DirectoryId", "update";
        }
    }

    object!(FederatedAuthenticationRequest = "AWS::EC2::ClientVpnEndpoint.FederatedAuthenticationRequest", "ec2-clientvpnendpoint-federatedauthenticationrequest");
    impl FederatedAuthenticationRequest {
        new! {
            saml_provider_arn: m::Arn = "SAMLProviderArn", "update";
        }
        set! {
            self_service_saml_provider_arn: m::Arn = "SelfServiceSAMLProviderArn", "update";
        }
    }

    object!(TagSpecification = "AWS::EC2::ClientVpnEndpoint.TagSpecification", "ec2-clientvpnendpoint-tagspecification");
    impl TagSpecification {
        new! {
            resource_type: String = "ResourceType", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(TransitGatewayConfiguration = "AWS::EC2::ClientVpnEndpoint.TransitGatewayConfiguration", "ec2-clientvpnendpoint-transitgatewayconfiguration");
    impl TransitGatewayConfiguration {
        new! {
            transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "update";
        }
        set! {
            availability_zone_ids: [String] = "AvailabilityZoneIds", "update";
            availability_zones: [String] = "AvailabilityZones", "update";
        }
    }
}

resource! {
    ClientVpnRoute = "AWS::EC2::ClientVpnRoute", "ec2-clientvpnroute", None, String
}
impl ClientVpnRoute {
    new! {
        client_vpn_endpoint_id: String = "ClientVpnEndpointId", "replacement";
        destination_cidr_block: String = "DestinationCidrBlock", "replacement";
    }
    set! {
        description: String = "Description", "replacement";
        target_vpc_subnet_id: String = "TargetVpcSubnetId", "replacement";
    }
}
impl c::Handle<ClientVpnRoute> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ClientVpnTargetNetworkAssociation = "AWS::EC2::ClientVpnTargetNetworkAssociation", "ec2-clientvpntargetnetworkassociation", None, String
}
impl ClientVpnTargetNetworkAssociation {
    new! {
        client_vpn_endpoint_id: String = "ClientVpnEndpointId", "replacement";
    }
    set! {
        availability_zone: String = "AvailabilityZone", "replacement";
        availability_zone_id: String = "AvailabilityZoneId", "replacement";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
    }
}
impl c::Handle<ClientVpnTargetNetworkAssociation> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    CustomerGateway = "AWS::EC2::CustomerGateway", "ec2-customergateway", List("Tags"), m::ec2::CustomerGatewayId
}
impl CustomerGateway {
    new! {
        type_: String = "Type", "replacement";
        ip_address: String = "IpAddress", "replacement";
    }
    set! {
        bgp_asn: i64 = "BgpAsn", "replacement; default `65000`";
        bgp_asn_extended: v::Number = "BgpAsnExtended", "replacement; 2147483648 to 4294967294";
        certificate_arn: m::Arn = "CertificateArn", "replacement";
        device_name: String = "DeviceName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CustomerGateway> {
    get! {
        attr_customer_gateway_id: m::ec2::CustomerGatewayId = "CustomerGatewayId";
    }
}
give! { CustomerGateway: m::ec2::CustomerGatewayId = Ref; }

resource! {
    DhcpOptions = "AWS::EC2::DHCPOptions", "ec2-dhcpoptions", List("Tags"), m::ec2::DhcpOptionsId
}
impl DhcpOptions {
    new! {}
    set! {
        domain_name: String = "DomainName", "replacement";
        domain_name_servers: [String] = "DomainNameServers", "replacement";
        ipv6_address_preferred_lease_time: i64 = "Ipv6AddressPreferredLeaseTime", "replacement";
        netbios_name_servers: [String] = "NetbiosNameServers", "replacement";
        netbios_node_type: i64 = "NetbiosNodeType", "replacement";
        ntp_servers: [String] = "NtpServers", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DhcpOptions> {
    get! {
        attr_dhcp_options_id: m::ec2::DhcpOptionsId = "DhcpOptionsId";
    }
}
give! { DhcpOptions: m::ec2::DhcpOptionsId = Ref; }

resource! {
    Ec2Fleet = "AWS::EC2::EC2Fleet", "ec2-ec2fleet", None, String
}
impl Ec2Fleet {
    new! {
        launch_template_configs: [ec2_fleet::FleetLaunchTemplateConfigRequest] = "LaunchTemplateConfigs", "replacement; at most 50 items";
        target_capacity_specification: ec2_fleet::TargetCapacitySpecificationRequest = "TargetCapacitySpecification", "update";
    }
    set! {
        context: String = "Context", "update";
        excess_capacity_termination_policy: ec2_fleet::ExcessCapacityTerminationPolicy = "ExcessCapacityTerminationPolicy", "update";
        on_demand_options: ec2_fleet::OnDemandOptionsRequest = "OnDemandOptions", "replacement";
        replace_unhealthy_instances: bool = "ReplaceUnhealthyInstances", "replacement";
        reserved_capacity_options: ec2_fleet::ReservedCapacityOptionsRequest = "ReservedCapacityOptions", "replacement";
        spot_options: ec2_fleet::SpotOptionsRequest = "SpotOptions", "replacement";
        tag_specifications: [ec2_fleet::TagSpecification] = "TagSpecifications", "replacement";
        terminate_instances_with_expiration: bool = "TerminateInstancesWithExpiration", "replacement";
        type_: ec2_fleet::Type = "Type", "replacement";
        valid_from: String = "ValidFrom", "replacement";
        valid_until: String = "ValidUntil", "replacement";
    }
}
impl c::Handle<Ec2Fleet> {
    get! {
        attr_fleet_id: String = "FleetId";
    }
}
/// Property types and values of [`Ec2Fleet`].
pub mod ec2_fleet {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AcceleratorCountRequest = "AWS::EC2::EC2Fleet.AcceleratorCountRequest", "ec2-ec2fleet-acceleratorcountrequest");
    impl AcceleratorCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(AcceleratorTotalMemoryMibRequest = "AWS::EC2::EC2Fleet.AcceleratorTotalMemoryMiBRequest", "ec2-ec2fleet-acceleratortotalmemorymibrequest");
    impl AcceleratorTotalMemoryMibRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(BaselineEbsBandwidthMbpsRequest = "AWS::EC2::EC2Fleet.BaselineEbsBandwidthMbpsRequest", "ec2-ec2fleet-baselineebsbandwidthmbpsrequest");
    impl BaselineEbsBandwidthMbpsRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(BaselinePerformanceFactorsRequest = "AWS::EC2::EC2Fleet.BaselinePerformanceFactorsRequest", "ec2-ec2fleet-baselineperformancefactorsrequest");
    impl BaselinePerformanceFactorsRequest {
        new! {}
        set! {
            cpu: CpuPerformanceFactorRequest = "Cpu", "update";
        }
    }

    object!(BlockDeviceMapping = "AWS::EC2::EC2Fleet.BlockDeviceMapping", "ec2-ec2fleet-blockdevicemapping");
    impl BlockDeviceMapping {
        new! {}
        set! {
            device_name: String = "DeviceName", "update";
            ebs: EbsBlockDevice = "Ebs", "update";
            no_device: String = "NoDevice", "update";
            virtual_name: String = "VirtualName", "update";
        }
    }

    object!(CapacityRebalance = "AWS::EC2::EC2Fleet.CapacityRebalance", "ec2-ec2fleet-capacityrebalance");
    impl CapacityRebalance {
        new! {}
        set! {
            replacement_strategy: ReplacementStrategy = "ReplacementStrategy", "replacement";
            termination_delay: i64 = "TerminationDelay", "replacement";
        }
    }

    object!(CapacityReservationOptionsRequest = "AWS::EC2::EC2Fleet.CapacityReservationOptionsRequest", "ec2-ec2fleet-capacityreservationoptionsrequest");
    impl CapacityReservationOptionsRequest {
        new! {}
        set! {
            usage_strategy: UsageStrategy = "UsageStrategy", "replacement";
        }
    }

    object!(CapacityReservationTargetRequest = "AWS::EC2::EC2Fleet.CapacityReservationTargetRequest", "ec2-ec2fleet-capacityreservationtargetrequest");
    impl CapacityReservationTargetRequest {
        new! {}
        set! {
            capacity_reservation_ids: [String] = "CapacityReservationIds", "update";
            capacity_reservation_resource_group_arns: [m::Arn] = "CapacityReservationResourceGroupArns", "update";
        }
    }

    object!(CpuPerformanceFactorRequest = "AWS::EC2::EC2Fleet.CpuPerformanceFactorRequest", "ec2-ec2fleet-cpuperformancefactorrequest");
    impl CpuPerformanceFactorRequest {
        new! {}
        set! {
            references: [PerformanceFactorReferenceRequest] = "References", "update";
        }
    }

    object!(EbsBlockDevice = "AWS::EC2::EC2Fleet.EbsBlockDevice", "ec2-ec2fleet-ebsblockdevice");
    impl EbsBlockDevice {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "update";
            encrypted: bool = "Encrypted", "update";
            iops: i64 = "Iops", "update";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
            multi_availability_zone_configuration: MultiAvailabilityZoneConfiguration = "MultiAvailabilityZoneConfiguration", "update";
            snapshot_id: String = "SnapshotId", "update";
            volume_size: i64 = "VolumeSize", "update";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(FleetLaunchTemplateConfigRequest = "AWS::EC2::EC2Fleet.FleetLaunchTemplateConfigRequest", "ec2-ec2fleet-fleetlaunchtemplateconfigrequest");
    impl FleetLaunchTemplateConfigRequest {
        new! {}
        set! {
            launch_template_specification: FleetLaunchTemplateSpecificationRequest = "LaunchTemplateSpecification", "replacement";
            overrides: [FleetLaunchTemplateOverridesRequest] = "Overrides", "replacement";
        }
    }

    object!(FleetLaunchTemplateOverridesRequest = "AWS::EC2::EC2Fleet.FleetLaunchTemplateOverridesRequest", "ec2-ec2fleet-fleetlaunchtemplateoverridesrequest");
    impl FleetLaunchTemplateOverridesRequest {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "replacement";
            availability_zone_id: String = "AvailabilityZoneId", "update";
            block_device_mappings: [BlockDeviceMapping] = "BlockDeviceMappings", "update";
            iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile", "update";
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements", "replacement";
            instance_type: String = "InstanceType", "replacement";
            key_name: String = "KeyName", "update";
            max_price: String = "MaxPrice", "replacement";
            metadata_options: InstanceMetadataOptionsRequest = "MetadataOptions", "update";
            network_interfaces: [NetworkInterfaceSpecificationRequest] = "NetworkInterfaces", "update";
            placement: Placement = "Placement", "replacement";
            priority: v::Number = "Priority", "replacement";
            subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
            weighted_capacity: v::Number = "WeightedCapacity", "replacement";
        }
    }

    object!(FleetLaunchTemplateSpecificationRequest = "AWS::EC2::EC2Fleet.FleetLaunchTemplateSpecificationRequest", "ec2-ec2fleet-fleetlaunchtemplatespecificationrequest");
    impl FleetLaunchTemplateSpecificationRequest {
        new! {
            version: String = "Version", "replacement";
        }
        set! {
            launch_template_id: m::ec2::LaunchTemplateId = "LaunchTemplateId", "replacement";
            launch_template_name: String = "LaunchTemplateName", "replacement; 3 to 128 characters";
            launch_template_specification_user_data: String = "LaunchTemplateSpecificationUserData", "update";
        }
    }

    object!(IamInstanceProfileSpecification = "AWS::EC2::EC2Fleet.IamInstanceProfileSpecification", "ec2-ec2fleet-iaminstanceprofilespecification");
    impl IamInstanceProfileSpecification {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            name: String = "Name", "update";
        }
    }

    object!(InstanceMetadataOptionsRequest = "AWS::EC2::EC2Fleet.InstanceMetadataOptionsRequest", "ec2-ec2fleet-instancemetadataoptionsrequest");
    impl InstanceMetadataOptionsRequest {
        new! {}
        set! {
            http_endpoint: HttpEndpoint = "HttpEndpoint", "update";
            http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit", "update";
            http_tokens: HttpTokens = "HttpTokens", "update";
        }
    }

    object!(InstanceRequirementsRequest = "AWS::EC2::EC2Fleet.InstanceRequirementsRequest", "ec2-ec2fleet-instancerequirementsrequest");
    impl InstanceRequirementsRequest {
        new! {}
        set! {
            accelerator_count: AcceleratorCountRequest = "AcceleratorCount", "replacement";
            accelerator_manufacturers: [AcceleratorManufacturer] = "AcceleratorManufacturers", "replacement";
            accelerator_names: [AcceleratorName] = "AcceleratorNames", "replacement";
            accelerator_total_memory_mib: AcceleratorTotalMemoryMibRequest = "AcceleratorTotalMemoryMiB", "replacement";
            accelerator_types: [AcceleratorType] = "AcceleratorTypes", "replacement";
            allowed_instance_types: [String] = "AllowedInstanceTypes", "replacement; at most 400 items";
            bare_metal: BareMetal = "BareMetal", "replacement";
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps", "replacement";
            baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors", "update";
            burstable_performance: BurstablePerformance = "BurstablePerformance", "replacement";
            cpu_manufacturers: [CpuManufacturer] = "CpuManufacturers", "replacement";
            excluded_instance_types: [String] = "ExcludedInstanceTypes", "replacement; at most 400 items";
            instance_generations: [InstanceGeneration] = "InstanceGenerations", "replacement";
            local_storage: LocalStorage = "LocalStorage", "replacement";
            local_storage_types: [LocalStorageType] = "LocalStorageTypes", "replacement";
            max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "update";
            memory_gib_per_vcpu: MemoryGibPerVcpuRequest = "MemoryGiBPerVCpu", "replacement";
            memory_mib: MemoryMibRequest = "MemoryMiB", "replacement";
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps", "replacement";
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount", "replacement";
            on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice", "replacement";
            require_encryption_in_transit: bool = "RequireEncryptionInTransit", "update";
            require_hibernate_support: bool = "RequireHibernateSupport", "replacement";
            spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice", "replacement";
            total_local_storage_gb: TotalLocalStorageGbRequest = "TotalLocalStorageGB", "replacement";
            vcpu_count: VcpuCountRangeRequest = "VCpuCount", "replacement";
        }
    }

    object!(Ipv6AddressRequest = "AWS::EC2::EC2Fleet.Ipv6AddressRequest", "ec2-ec2fleet-ipv6addressrequest");
    impl Ipv6AddressRequest {
        new! {}
        set! {
            ipv6_address: String = "Ipv6Address", "update";
        }
    }

    object!(MaintenanceStrategies = "AWS::EC2::EC2Fleet.MaintenanceStrategies", "ec2-ec2fleet-maintenancestrategies");
    impl MaintenanceStrategies {
        new! {}
        set! {
            capacity_rebalance: CapacityRebalance = "CapacityRebalance", "replacement";
        }
    }

    object!(MemoryGibPerVcpuRequest = "AWS::EC2::EC2Fleet.MemoryGiBPerVCpuRequest", "ec2-ec2fleet-memorygibpervcpurequest");
    impl MemoryGibPerVcpuRequest {
        new! {}
        set! {
            max: v::Number = "Max", "replacement";
            min: v::Number = "Min", "replacement";
        }
    }

    object!(MemoryMibRequest = "AWS::EC2::EC2Fleet.MemoryMiBRequest", "ec2-ec2fleet-memorymibrequest");
    impl MemoryMibRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(MultiAvailabilityZoneConfiguration = "AWS::EC2::EC2Fleet.MultiAvailabilityZoneConfiguration", "ec2-ec2fleet-multiavailabilityzoneconfiguration");
    impl MultiAvailabilityZoneConfiguration {
        new! {}
        set! {
            configuration_type: String = "ConfigurationType", "update";
            standby_availability_zones: [StandbyAvailabilityZone] = "StandbyAvailabilityZones", "update";
        }
    }

    object!(NetworkBandwidthGbpsRequest = "AWS::EC2::EC2Fleet.NetworkBandwidthGbpsRequest", "ec2-ec2fleet-networkbandwidthgbpsrequest");
    impl NetworkBandwidthGbpsRequest {
        new! {}
        set! {
            max: v::Number = "Max", "replacement";
            min: v::Number = "Min", "replacement";
        }
    }

    object!(NetworkInterfaceCountRequest = "AWS::EC2::EC2Fleet.NetworkInterfaceCountRequest", "ec2-ec2fleet-networkinterfacecountrequest");
    impl NetworkInterfaceCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(NetworkInterfaceSpecificationRequest = "AWS::EC2::EC2Fleet.NetworkInterfaceSpecificationRequest", "ec2-ec2fleet-networkinterfacespecificationrequest");
    impl NetworkInterfaceSpecificationRequest {
        new! {}
        set! {
            associate_public_ip_address: bool = "AssociatePublicIpAddress", "update";
            delete_on_termination: bool = "DeleteOnTermination", "update";
            description: String = "Description", "update";
            device_index: i64 = "DeviceIndex", "update";
            groups: [String] = "Groups", "update";
            interface_type: String = "InterfaceType", "update";
            ipv6_address_count: i64 = "Ipv6AddressCount", "update";
            ipv6_addresses: [Ipv6AddressRequest] = "Ipv6Addresses", "update";
            network_card_index: i64 = "NetworkCardIndex", "update";
            network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "update";
            private_ip_address: String = "PrivateIpAddress", "update";
            private_ip_addresses: [PrivateIpAddressSpecificationRequest] = "PrivateIpAddresses", "update";
            secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
    }

    object!(OnDemandOptionsRequest = "AWS::EC2::EC2Fleet.OnDemandOptionsRequest", "ec2-ec2fleet-ondemandoptionsrequest");
    impl OnDemandOptionsRequest {
        new! {}
        set! {
            allocation_strategy: OnDemandOptionsRequestAllocationStrategy = "AllocationStrategy", "replacement";
            capacity_reservation_options: CapacityReservationOptionsRequest = "CapacityReservationOptions", "replacement";
            max_total_price: String = "MaxTotalPrice", "replacement";
            min_target_capacity: i64 = "MinTargetCapacity", "replacement";
            single_availability_zone: bool = "SingleAvailabilityZone", "replacement";
            single_instance_type: bool = "SingleInstanceType", "replacement";
        }
    }

    object!(PerformanceFactorReferenceRequest = "AWS::EC2::EC2Fleet.PerformanceFactorReferenceRequest", "ec2-ec2fleet-performancefactorreferencerequest");
    impl PerformanceFactorReferenceRequest {
        new! {}
        set! {
            instance_family: String = "InstanceFamily", "update";
        }
    }

    object!(Placement = "AWS::EC2::EC2Fleet.Placement", "ec2-ec2fleet-placement");
    impl Placement {
        new! {}
        set! {
            affinity: String = "Affinity", "replacement; cannot be read back";
            availability_zone: String = "AvailabilityZone", "replacement; cannot be read back";
            group_name: String = "GroupName", "replacement";
            host_id: m::ec2::HostId = "HostId", "replacement; cannot be read back";
            host_resource_group_arn: m::Arn = "HostResourceGroupArn", "replacement; cannot be read back";
            partition_number: i64 = "PartitionNumber", "replacement; cannot be read back";
            spread_domain: String = "SpreadDomain", "replacement; cannot be read back";
            tenancy: Tenancy = "Tenancy", "replacement; cannot be read back";
        }
    }

    object!(PrivateIpAddressSpecificationRequest = "AWS::EC2::EC2Fleet.PrivateIpAddressSpecificationRequest", "ec2-ec2fleet-privateipaddressspecificationrequest");
    impl PrivateIpAddressSpecificationRequest {
        new! {}
        set! {
            primary: bool = "Primary", "update";
            private_ip_address: String = "PrivateIpAddress", "update";
        }
    }

    object!(ReservedCapacityFallbackOptionsRequest = "AWS::EC2::EC2Fleet.ReservedCapacityFallbackOptionsRequest", "ec2-ec2fleet-reservedcapacityfallbackoptionsrequest");
    impl ReservedCapacityFallbackOptionsRequest {
        new! {}
        set! {
            market_types: [MarketType] = "MarketTypes", "update";
        }
    }

    object!(ReservedCapacityOptionsRequest = "AWS::EC2::EC2Fleet.ReservedCapacityOptionsRequest", "ec2-ec2fleet-reservedcapacityoptionsrequest");
    impl ReservedCapacityOptionsRequest {
        new! {}
        set! {
            allocation_strategy: ReservedCapacityOptionsRequestAllocationStrategy = "AllocationStrategy", "update";
            capacity_reservation_target: CapacityReservationTargetRequest = "CapacityReservationTarget", "update";
            reservation_types: [ReservationType] = "ReservationTypes", "update";
            reserved_capacity_fallback_options: ReservedCapacityFallbackOptionsRequest = "ReservedCapacityFallbackOptions", "update";
        }
    }

    object!(SpotOptionsRequest = "AWS::EC2::EC2Fleet.SpotOptionsRequest", "ec2-ec2fleet-spotoptionsrequest");
    impl SpotOptionsRequest {
        new! {}
        set! {
            allocation_strategy: SpotOptionsRequestAllocationStrategy = "AllocationStrategy", "replacement";
            instance_interruption_behavior: InstanceInterruptionBehavior = "InstanceInterruptionBehavior", "replacement";
            instance_pools_to_use_count: i64 = "InstancePoolsToUseCount", "replacement";
            maintenance_strategies: MaintenanceStrategies = "MaintenanceStrategies", "replacement";
            max_total_price: String = "MaxTotalPrice", "replacement";
            min_target_capacity: i64 = "MinTargetCapacity", "replacement";
            single_availability_zone: bool = "SingleAvailabilityZone", "replacement";
            single_instance_type: bool = "SingleInstanceType", "replacement";
        }
    }

    object!(StandbyAvailabilityZone = "AWS::EC2::EC2Fleet.StandbyAvailabilityZone", "ec2-ec2fleet-standbyavailabilityzone");
    impl StandbyAvailabilityZone {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            availability_zone_id: String = "AvailabilityZoneId", "update";
        }
    }

    object!(TagSpecification = "AWS::EC2::EC2Fleet.TagSpecification", "ec2-ec2fleet-tagspecification");
    impl TagSpecification {
        new! {}
        set! {
            resource_type: ResourceType = "ResourceType", "replacement";
            tags: [crate::cfn::Tag] = "Tags", "replacement";
        }
    }

    object!(TargetCapacitySpecificationRequest = "AWS::EC2::EC2Fleet.TargetCapacitySpecificationRequest", "ec2-ec2fleet-targetcapacityspecificationrequest");
    impl TargetCapacitySpecificationRequest {
        new! {
            total_target_capacity: i64 = "TotalTargetCapacity", "update";
        }
        set! {
            default_target_capacity_type: DefaultTargetCapacityType = "DefaultTargetCapacityType", "replacement";
            on_demand_target_capacity: i64 = "OnDemandTargetCapacity", "update";
            spot_target_capacity: i64 = "SpotTargetCapacity", "update";
            target_capacity_unit_type: TargetCapacityUnitType = "TargetCapacityUnitType", "replacement";
        }
    }

    object!(TotalLocalStorageGbRequest = "AWS::EC2::EC2Fleet.TotalLocalStorageGBRequest", "ec2-ec2fleet-totallocalstoragegbrequest");
    impl TotalLocalStorageGbRequest {
        new! {}
        set! {
            max: v::Number = "Max", "replacement";
            min: v::Number = "Min", "replacement";
        }
    }

    object!(VcpuCountRangeRequest = "AWS::EC2::EC2Fleet.VCpuCountRangeRequest", "ec2-ec2fleet-vcpucountrangerequest");
    impl VcpuCountRangeRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }
    values! { ExcessCapacityTerminationPolicy: Termination = "termination", NoTermination = "no-termination" }
    values! { Type: Maintain = "maintain", Request = "request", Instant = "instant" }
    values! { ReplacementStrategy: Launch = "launch", LaunchBeforeTerminate = "launch-before-terminate" }
    values! { UsageStrategy: UseCapacityReservationsFirst = "use-capacity-reservations-first" }
    values! { VolumeType: Gp2 = "gp2", Gp3 = "gp3", Io1 = "io1", Io2 = "io2", Sc1 = "sc1", St1 = "st1", Standard = "standard" }
    values! { HttpEndpoint: Disabled = "disabled", Enabled = "enabled" }
    values! { HttpTokens: Optional = "optional", Required = "required" }
    values! { AcceleratorManufacturer: AmazonWebServices = "amazon-web-services", Amd = "amd", Habana = "habana", Nvidia = "nvidia", Xilinx = "xilinx" }
    values! { AcceleratorName: A10g = "a10g", A100 = "a100", H100 = "h100", Inferentia = "inferentia", K520 = "k520", K80 = "k80", M60 = "m60", RadeonProV520 = "radeon-pro-v520", T4 = "t4", T4g = "t4g", Vu9p = "vu9p", V100 = "v100", L40s = "l40s", L4 = "l4", GaudiHl205 = "gaudi-hl-205", Inferentia2 = "inferentia2", Trainium = "trainium", Trainium2 = "trainium2", U30 = "u30" }
    values! { AcceleratorType: Gpu = "gpu", Fpga = "fpga", Inference = "inference", Media = "media" }
    values! { BareMetal: Included = "included", Required = "required", Excluded = "excluded" }
    values! { BurstablePerformance: Included = "included", Required = "required", Excluded = "excluded" }
    values! { CpuManufacturer: Intel = "intel", Amd = "amd", AmazonWebServices = "amazon-web-services", Apple = "apple" }
    values! { InstanceGeneration: Current = "current", Previous = "previous" }
    values! { LocalStorage: Included = "included", Required = "required", Excluded = "excluded" }
    values! { LocalStorageType: Hdd = "hdd", Ssd = "ssd" }
    values! { OnDemandOptionsRequestAllocationStrategy: LowestPrice = "lowest-price", Prioritized = "prioritized" }
    values! { Tenancy: Dedicated = "dedicated", Default = "default", Host = "host" }
    values! { MarketType: OnDemand = "on-demand" }
    values! { ReservedCapacityOptionsRequestAllocationStrategy: Prioritized = "prioritized" }
    values! { ReservationType: OnDemandCapacityReservation = "on-demand-capacity-reservation", CapacityBlock = "capacity-block", InterruptibleCapacityReservation = "interruptible-capacity-reservation" }
    values! { SpotOptionsRequestAllocationStrategy: LowestPrice = "lowest-price", LowestPrice2 = "lowestPrice", Diversified = "diversified", CapacityOptimized = "capacityOptimized", CapacityOptimized2 = "capacity-optimized", CapacityOptimizedPrioritized = "capacityOptimizedPrioritized", CapacityOptimizedPrioritized2 = "capacity-optimized-prioritized", PriceCapacityOptimized = "priceCapacityOptimized", PriceCapacityOptimized2 = "price-capacity-optimized" }
    values! { InstanceInterruptionBehavior: Hibernate = "hibernate", Stop = "stop", Terminate = "terminate" }
    values! { ResourceType: ClientVpnEndpoint = "client-vpn-endpoint", CustomerGateway = "customer-gateway", DedicatedHost = "dedicated-host", DhcpOptions = "dhcp-options", EgressOnlyInternetGateway = "egress-only-internet-gateway", ElasticGpu = "elastic-gpu", ElasticIp = "elastic-ip", ExportImageTask = "export-image-task", ExportInstanceTask = "export-instance-task", Fleet = "fleet", FpgaImage = "fpga-image", HostReservation = "host-reservation", Image = "image", ImportImageTask = "import-image-task", ImportSnapshotTask = "import-snapshot-task", Instance = "instance", InternetGateway = "internet-gateway", KeyPair = "key-pair", LaunchTemplate = "launch-template", LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association", Natgateway = "natgateway", NetworkAcl = "network-acl", NetworkInsightsAnalysis = "network-insights-analysis", NetworkInsightsPath = "network-insights-path", NetworkInterface = "network-interface", PlacementGroup = "placement-group", ReservedInstances = "reserved-instances", RouteTable = "route-table", SecurityGroup = "security-group", Snapshot = "snapshot", SpotFleetRequest = "spot-fleet-request", SpotInstancesRequest = "spot-instances-request", Subnet = "subnet", TrafficMirrorFilter = "traffic-mirror-filter", TrafficMirrorSession = "traffic-mirror-session", TrafficMirrorTarget = "traffic-mirror-target", TransitGateway = "transit-gateway", TransitGatewayAttachment = "transit-gateway-attachment", TransitGatewayConnectPeer = "transit-gateway-connect-peer", TransitGatewayMulticastDomain = "transit-gateway-multicast-domain", TransitGatewayRouteTable = "transit-gateway-route-table", Volume = "volume", Vpc = "vpc", VpcFlowLog = "vpc-flow-log", VpcPeeringConnection = "vpc-peering-connection", VpnConnection = "vpn-connection", VpnGateway = "vpn-gateway" }
    values! { DefaultTargetCapacityType: OnDemand = "on-demand", Spot = "spot", CapacityBlock = "capacity-block", ReservedCapacity = "reserved-capacity" }
    values! { TargetCapacityUnitType: Vcpu = "vcpu", MemoryMib = "memory-mib", Units = "units" }
}

resource! {
    Eip = "AWS::EC2::EIP", "ec2-eip", List("Tags"), String
}
impl Eip {
    new! {}
    set! {
        address: String = "Address", "replacement; cannot be read back";
        domain: eip::Domain = "Domain", "replacement";
        instance_id: m::ec2::InstanceId = "InstanceId", "update";
        ipam_pool_id: String = "IpamPoolId", "replacement; cannot be read back";
        network_border_group: String = "NetworkBorderGroup", "replacement";
        public_ipv4_pool: String = "PublicIpv4Pool", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        transfer_address: String = "TransferAddress", "replacement; cannot be read back";
    }
}
impl c::Handle<Eip> {
    get! {
        attr_allocation_id: m::ec2::EipAllocationId = "AllocationId";
        attr_public_ip: String = "PublicIp";
    }
}
give! { Eip: m::ec2::EipAllocationId = GetAtt("AllocationId"); }
/// Property types and values of [`Eip`].
pub mod eip {
    values! { Domain: Standard = "standard", Vpc = "vpc" }
}

resource! {
    EipAssociation = "AWS::EC2::EIPAssociation", "ec2-eipassociation", None, String
}
impl EipAssociation {
    new! {}
    set! {
        allocation_id: m::ec2::EipAllocationId = "AllocationId", "replacement";
        eip: String = "EIP", "replacement; deprecated by AWS";
        instance_id: m::ec2::InstanceId = "InstanceId", "replacement";
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        private_ip_address: String = "PrivateIpAddress", "replacement";
    }
}
impl c::Handle<EipAssociation> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    EgressOnlyInternetGateway = "AWS::EC2::EgressOnlyInternetGateway", "ec2-egressonlyinternetgateway", List("Tags"), m::ec2::EgressOnlyInternetGatewayId
}
impl EgressOnlyInternetGateway {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<EgressOnlyInternetGateway> {
    get! {
        attr_id: m::ec2::EgressOnlyInternetGatewayId = "Id";
    }
}
give! { EgressOnlyInternetGateway: m::ec2::EgressOnlyInternetGatewayId = Ref; }

resource! {
    EnclaveCertificateIamRoleAssociation = "AWS::EC2::EnclaveCertificateIamRoleAssociation", "ec2-enclavecertificateiamroleassociation", None, String
}
impl EnclaveCertificateIamRoleAssociation {
    new! {
        certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "replacement; 1 to 1283 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; 1 to 1283 characters";
    }
}
impl c::Handle<EnclaveCertificateIamRoleAssociation> {
    get! {
        attr_certificate_s3_bucket_name: String = "CertificateS3BucketName";
        attr_certificate_s3_object_key: String = "CertificateS3ObjectKey";
        attr_encryption_kms_key_id: String = "EncryptionKmsKeyId";
    }
}

resource! {
    FlowLog = "AWS::EC2::FlowLog", "ec2-flowlog", List("Tags"), String
}
impl FlowLog {
    new! {
        resource_id: m::ec2::FlowLogResourceId = "ResourceId", "replacement";
        resource_type: flow_log::ResourceType = "ResourceType", "replacement";
    }
    set! {
        deliver_cross_account_role: String = "DeliverCrossAccountRole", "replacement";
        deliver_logs_permission_arn: m::iam::RoleArn = "DeliverLogsPermissionArn", "replacement";
        destination_options: flow_log::DestinationOptions = "DestinationOptions", "replacement";
        log_destination: m::Arn = "LogDestination", "replacement";
        log_destination_type: flow_log::LogDestinationType = "LogDestinationType", "replacement";
        log_format: String = "LogFormat", "replacement";
        log_group_name: m::logs::LogGroupName = "LogGroupName", "replacement";
        max_aggregation_interval: i64 = "MaxAggregationInterval", "replacement";
        tag_field_specifications: [flow_log::TagFieldSpecification] = "TagFieldSpecifications", "replacement; 1 to 3 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
        traffic_type: flow_log::TrafficType = "TrafficType", "replacement";
    }
}
impl c::Handle<FlowLog> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`FlowLog`].
pub mod flow_log {
    object!(DestinationOptions = "AWS::EC2::FlowLog.DestinationOptions", "ec2-flowlog-destinationoptions");
    impl DestinationOptions {
        new! {
            file_format: FileFormat = "FileFormat", "replacement";
            hive_compatible_partitions: bool = "HiveCompatiblePartitions", "replacement";
            per_hour_partition: bool = "PerHourPartition", "replacement";
        }
    }

    object!(TagFieldSpecification = "AWS::EC2::FlowLog.TagFieldSpecification", "ec2-flowlog-tagfieldspecification");
    impl TagFieldSpecification {
        new! {
            resource_type: TagFieldSpecificationResourceType = "ResourceType", "update";
            tag_keys: [String] = "TagKeys", "update; 1 to 2 items";
        }
    }
    values! { LogDestinationType: CloudWatchLogs = "cloud-watch-logs", S3 = "s3", KinesisDataFirehose = "kinesis-data-firehose" }
    values! { ResourceType: NetworkInterface = "NetworkInterface", Subnet = "Subnet", Vpc = "VPC", TransitGateway = "TransitGateway", TransitGatewayAttachment = "TransitGatewayAttachment", RegionalNatGateway = "RegionalNatGateway" }
    values! { TrafficType: Accept = "ACCEPT", All = "ALL", Reject = "REJECT" }
    values! { FileFormat: PlainText = "plain-text", Parquet = "parquet" }
    values! { TagFieldSpecificationResourceType: AutoScalingGroup = "auto-scaling-group", Instance = "instance", NetworkInterface = "network-interface" }
}

resource! {
    FpgaImage = "AWS::EC2::FpgaImage", "ec2-fpgaimage", List("Tags"), m::Arn
}
impl FpgaImage {
    new! {}
    set! {
        description: String = "Description", "update";
        input_storage_location: fpga_image::StorageLocation = "InputStorageLocation", "replacement; cannot be read back";
        logs_storage_location: fpga_image::StorageLocation = "LogsStorageLocation", "replacement; cannot be read back";
        name: String = "Name", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<FpgaImage> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_create_time: String = "CreateTime";
        attr_data_retention_support: bool = "DataRetentionSupport";
        attr_fpga_image_global_id: String = "FpgaImageGlobalId";
        attr_fpga_image_id: String = "FpgaImageId";
        attr_owner_id: String = "OwnerId";
        attr_public: bool = "Public";
        attr_state: String = "State";
        attr_update_time: String = "UpdateTime";
    }
}
give! { FpgaImage: m::Arn = Ref; }
/// Property types and values of [`FpgaImage`].
pub mod fpga_image {
    object!(StorageLocation = "AWS::EC2::FpgaImage.StorageLocation", "ec2-fpgaimage-storagelocation");
    impl StorageLocation {
        new! {}
        set! {
            bucket: String = "Bucket", "update";
            key: String = "Key", "update";
        }
    }
}

resource! {
    GatewayRouteTableAssociation = "AWS::EC2::GatewayRouteTableAssociation", "ec2-gatewayroutetableassociation", None, String
}
impl GatewayRouteTableAssociation {
    new! {
        gateway_id: m::ec2::GatewayId = "GatewayId", "replacement";
        route_table_id: m::ec2::RouteTableId = "RouteTableId", "update";
    }
}
impl c::Handle<GatewayRouteTableAssociation> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}

resource! {
    Host = "AWS::EC2::Host", "ec2-host", List("Tags"), m::ec2::HostId
}
impl Host {
    new! {
        availability_zone: String = "AvailabilityZone", "replacement";
    }
    set! {
        asset_id: String = "AssetId", "replacement";
        auto_placement: host::AutoPlacement = "AutoPlacement", "update; default `on`";
        host_maintenance: host::HostMaintenance = "HostMaintenance", "update; default `off`";
        host_recovery: host::HostRecovery = "HostRecovery", "update; default `off`";
        instance_family: String = "InstanceFamily", "replacement";
        instance_type: String = "InstanceType", "replacement";
        outpost_arn: m::Arn = "OutpostArn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Host> {
    get! {
        attr_host_id: m::ec2::HostId = "HostId";
    }
}
give! { Host: m::ec2::HostId = Ref; }
/// Property types and values of [`Host`].
pub mod host {
    values! { AutoPlacement: On = "on", Off = "off" }
    values! { HostMaintenance: On = "on", Off = "off" }
    values! { HostRecovery: On = "on", Off = "off" }
}

resource! {
    Ipam = "AWS::EC2::IPAM", "ec2-ipam", List("Tags"), String
}
impl Ipam {
    new! {}
    set! {
        default_resource_discovery_organizational_unit_exclusions: [ipam::IpamOrganizationalUnitExclusion] = "DefaultResourceDiscoveryOrganizationalUnitExclusions", "update";
        description: String = "Description", "update";
        enable_private_gua: bool = "EnablePrivateGua", "update";
        metered_account: ipam::MeteredAccount = "MeteredAccount", "update";
        operating_regions: [ipam::IpamOperatingRegion] = "OperatingRegions", "update; at most 50 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tier: ipam::Tier = "Tier", "update";
    }
}
impl c::Handle<Ipam> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_default_resource_discovery_association_id: String = "DefaultResourceDiscoveryAssociationId";
        attr_default_resource_discovery_id: String = "DefaultResourceDiscoveryId";
        attr_ipam_id: String = "IpamId";
        attr_private_default_scope_id: String = "PrivateDefaultScopeId";
        attr_public_default_scope_id: String = "PublicDefaultScopeId";
        attr_resource_discovery_association_count: i64 = "ResourceDiscoveryAssociationCount";
        attr_scope_count: i64 = "ScopeCount";
    }
}
give! { Ipam: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Ipam`].
pub mod ipam {
    object!(IpamOperatingRegion = "AWS::EC2::IPAM.IpamOperatingRegion", "ec2-ipam-ipamoperatingregion");
    impl IpamOperatingRegion {
        new! {
            region_name: String = "RegionName", "update";
        }
    }

    object!(IpamOrganizationalUnitExclusion = "AWS::EC2::IPAM.IpamOrganizationalUnitExclusion", "ec2-ipam-ipamorganizationalunitexclusion");
    impl IpamOrganizationalUnitExclusion {
        new! {
            organizations_entity_path: String = "OrganizationsEntityPath", "update; at least 1 characters";
        }
    }
    values! { MeteredAccount: IpamOwner = "ipam-owner", ResourceOwner = "resource-owner" }
    values! { Tier: Free = "free", Advanced = "advanced" }
}

resource! {
    IpamAllocation = "AWS::EC2::IPAMAllocation", "ec2-ipamallocation", None, String
}
impl IpamAllocation {
    new! {
        ipam_pool_id: String = "IpamPoolId", "replacement";
    }
    set! {
        cidr: String = "Cidr", "replacement";
        description: String = "Description", "replacement";
        netmask_length: i64 = "NetmaskLength", "replacement; cannot be read back";
    }
}
impl c::Handle<IpamAllocation> {
    get! {
        attr_ipam_pool_allocation_id: String = "IpamPoolAllocationId";
    }
}

resource! {
    IpamPool = "AWS::EC2::IPAMPool", "ec2-ipampool", List("Tags"), String
}
impl IpamPool {
    new! {
        ipam_scope_id: String = "IpamScopeId", "replacement";
        address_family: ipam_pool::AddressFamily = "AddressFamily", "replacement";
    }
    set! {
        allocation_default_netmask_length: i64 = "AllocationDefaultNetmaskLength", "update; 0 to 128";
        allocation_max_netmask_length: i64 = "AllocationMaxNetmaskLength", "update; 0 to 128";
        allocation_min_netmask_length: i64 = "AllocationMinNetmaskLength", "update; 0 to 128";
        allocation_resource_tags: [crate::cfn::Tag] = "AllocationResourceTags", "update";
        auto_import: bool = "AutoImport", "update";
        aws_service: ipam_pool::AwsService = "AwsService", "replacement";
        description: String = "Description", "update";
        locale: String = "Locale", "replacement";
        provisioned_cidrs: [ipam_pool::ProvisionedCidr] = "ProvisionedCidrs", "update";
        public_ip_source: ipam_pool::PublicIpSource = "PublicIpSource", "replacement";
        publicly_advertisable: bool = "PubliclyAdvertisable", "replacement";
        source_ipam_pool_id: String = "SourceIpamPoolId", "replacement";
        source_resource: ipam_pool::SourceResource = "SourceResource", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamPool> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_ipam_arn: m::Arn = "IpamArn";
        attr_ipam_pool_id: String = "IpamPoolId";
        attr_ipam_scope_arn: m::Arn = "IpamScopeArn";
        attr_ipam_scope_type: String = "IpamScopeType";
        attr_pool_depth: i64 = "PoolDepth";
        attr_state: String = "State";
        attr_state_message: String = "StateMessage";
    }
}
give! { IpamPool: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`IpamPool`].
pub mod ipam_pool {
    object!(ProvisionedCidr = "AWS::EC2::IPAMPool.ProvisionedCidr", "ec2-ipampool-provisionedcidr");
    impl ProvisionedCidr {
        new! {
            cidr: String = "Cidr", "update";
        }
    }

    object!(SourceResource = "AWS::EC2::IPAMPool.SourceResource", "ec2-ipampool-sourceresource");
    impl SourceResource {
        new! {
            resource_id: String = "ResourceId", "update";
            resource_type: ResourceType = "ResourceType", "update";
            resource_owner: String = "ResourceOwner", "update";
            resource_region: String = "ResourceRegion", "update";
        }
    }
    values! { AddressFamily: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { AwsService: Ec2 = "ec2", GlobalServices = "global-services" }
    values! { PublicIpSource: Amazon = "amazon", Byoip = "byoip" }
    values! { ResourceType: Vpc = "vpc" }
}

resource! {
    IpamPoolCidr = "AWS::EC2::IPAMPoolCidr", "ec2-ipampoolcidr", None, String
}
impl IpamPoolCidr {
    new! {
        ipam_pool_id: String = "IpamPoolId", "replacement";
    }
    set! {
        cidr: String = "Cidr", "replacement";
        netmask_length: i64 = "NetmaskLength", "replacement";
    }
}
impl c::Handle<IpamPoolCidr> {
    get! {
        attr_ipam_pool_cidr_id: String = "IpamPoolCidrId";
        attr_state: String = "State";
    }
}

resource! {
    IpamPrefixListResolver = "AWS::EC2::IPAMPrefixListResolver", "ec2-ipamprefixlistresolver", List("Tags"), String
}
impl IpamPrefixListResolver {
    new! {
        address_family: ipam_prefix_list_resolver::AddressFamily = "AddressFamily", "replacement";
    }
    set! {
        description: String = "Description", "update";
        ipam_id: String = "IpamId", "replacement; cannot be read back";
        rules: [ipam_prefix_list_resolver::IpamPrefixListResolverRule] = "Rules", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamPrefixListResolver> {
    get! {
        attr_ipam_arn: m::Arn = "IpamArn";
        attr_ipam_prefix_list_resolver_arn: m::Arn = "IpamPrefixListResolverArn";
        attr_ipam_prefix_list_resolver_id: String = "IpamPrefixListResolverId";
    }
}
give! { IpamPrefixListResolver: m::Arn = GetAtt("IpamPrefixListResolverArn"); }
/// Property types and values of [`IpamPrefixListResolver`].
pub mod ipam_prefix_list_resolver {
    object!(IpamPrefixListResolverRule = "AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverRule", "ec2-ipamprefixlistresolver-ipamprefixlistresolverrule");
    impl IpamPrefixListResolverRule {
        new! {
            rule_type: RuleType = "RuleType", "update";
        }
        set! {
            conditions: [IpamPrefixListResolverRuleCondition] = "Conditions", "update";
            ipam_scope_id: String = "IpamScopeId", "update";
            resource_type: ResourceType = "ResourceType", "update";
            static_cidr: String = "StaticCidr", "update";
        }
    }

    object!(IpamPrefixListResolverRuleCondition = "AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverRuleCondition", "ec2-ipamprefixlistresolver-ipamprefixlistresolverrulecondition");
    impl IpamPrefixListResolverRuleCondition {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
            ipam_pool_id: String = "IpamPoolId", "update";
            operation: Operation = "Operation", "update";
            resource_id: String = "ResourceId", "update";
            resource_owner: String = "ResourceOwner", "update";
            resource_region: String = "ResourceRegion", "update";
            resource_tag: crate::cfn::Tag = "ResourceTag", "update";
        }
    }
    values! { AddressFamily: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { ResourceType: Vpc = "vpc", Subnet = "subnet", Eip = "eip", PublicIpv4Pool = "public-ipv4-pool" }
    values! { RuleType: StaticCidr = "static-cidr", IpamResourceCidr = "ipam-resource-cidr", IpamPoolCidr = "ipam-pool-cidr" }
    values! { Operation: Equals = "equals", NotEquals = "not-equals", SubnetOf = "subnet-of" }
}

resource! {
    IpamPrefixListResolverTarget = "AWS::EC2::IPAMPrefixListResolverTarget", "ec2-ipamprefixlistresolvertarget", List("Tags"), String
}
impl IpamPrefixListResolverTarget {
    new! {
        prefix_list_id: m::ec2::PrefixListId = "PrefixListId", "replacement";
        ipam_prefix_list_resolver_id: String = "IpamPrefixListResolverId", "replacement";
        prefix_list_region: String = "PrefixListRegion", "replacement";
        track_latest_version: bool = "TrackLatestVersion", "update";
    }
    set! {
        desired_version: i64 = "DesiredVersion", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamPrefixListResolverTarget> {
    get! {
        attr_ipam_prefix_list_resolver_target_arn: m::Arn = "IpamPrefixListResolverTargetArn";
        attr_ipam_prefix_list_resolver_target_id: String = "IpamPrefixListResolverTargetId";
    }
}
give! { IpamPrefixListResolverTarget: m::Arn = GetAtt("IpamPrefixListResolverTargetArn"); }

resource! {
    IpamResourceDiscovery = "AWS::EC2::IPAMResourceDiscovery", "ec2-ipamresourcediscovery", List("Tags"), String
}
impl IpamResourceDiscovery {
    new! {}
    set! {
        description: String = "Description", "update";
        operating_regions: [ipam_resource_discovery::IpamOperatingRegion] = "OperatingRegions", "update; at most 50 items";
        organizational_unit_exclusions: [ipam_resource_discovery::IpamResourceDiscoveryOrganizationalUnitExclusion] = "OrganizationalUnitExclusions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamResourceDiscovery> {
    get! {
        attr_ipam_resource_discovery_arn: m::Arn = "IpamResourceDiscoveryArn";
        attr_ipam_resource_discovery_id: String = "IpamResourceDiscoveryId";
        attr_ipam_resource_discovery_region: String = "IpamResourceDiscoveryRegion";
        attr_is_default: bool = "IsDefault";
        attr_owner_id: String = "OwnerId";
        attr_state: String = "State";
    }
}
give! { IpamResourceDiscovery: m::Arn = GetAtt("IpamResourceDiscoveryArn"); }
/// Property types and values of [`IpamResourceDiscovery`].
pub mod ipam_resource_discovery {
    object!(IpamOperatingRegion = "AWS::EC2::IPAMResourceDiscovery.IpamOperatingRegion", "ec2-ipamresourcediscovery-ipamoperatingregion");
    impl IpamOperatingRegion {
        new! {
            region_name: String = "RegionName", "update";
        }
    }

    object!(IpamResourceDiscoveryOrganizationalUnitExclusion = "AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryOrganizationalUnitExclusion", "ec2-ipamresourcediscovery-ipamresourcediscoveryorganizationalunitexclusion");
    impl IpamResourceDiscoveryOrganizationalUnitExclusion {
        new! {
            organizations_entity_path: String = "OrganizationsEntityPath", "update; at least 1 characters";
        }
    }
}

resource! {
    IpamResourceDiscoveryAssociation = "AWS::EC2::IPAMResourceDiscoveryAssociation", "ec2-ipamresourcediscoveryassociation", List("Tags"), String
}
impl IpamResourceDiscoveryAssociation {
    new! {
        ipam_id: String = "IpamId", "replacement";
        ipam_resource_discovery_id: String = "IpamResourceDiscoveryId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamResourceDiscoveryAssociation> {
    get! {
        attr_ipam_arn: m::Arn = "IpamArn";
        attr_ipam_region: String = "IpamRegion";
        attr_ipam_resource_discovery_association_arn: m::Arn = "IpamResourceDiscoveryAssociationArn";
        attr_ipam_resource_discovery_association_id: String = "IpamResourceDiscoveryAssociationId";
        attr_is_default: bool = "IsDefault";
        attr_owner_id: String = "OwnerId";
        attr_resource_discovery_status: String = "ResourceDiscoveryStatus";
        attr_state: String = "State";
    }
}
give! { IpamResourceDiscoveryAssociation: m::Arn = GetAtt("IpamResourceDiscoveryAssociationArn"); }

resource! {
    IpamScope = "AWS::EC2::IPAMScope", "ec2-ipamscope", List("Tags"), String
}
impl IpamScope {
    new! {
        ipam_id: String = "IpamId", "replacement";
    }
    set! {
        description: String = "Description", "update";
        external_authority_configuration: ipam_scope::IpamScopeExternalAuthorityConfiguration = "ExternalAuthorityConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamScope> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_ipam_arn: m::Arn = "IpamArn";
        attr_ipam_scope_id: String = "IpamScopeId";
        attr_ipam_scope_type: String = "IpamScopeType";
        attr_is_default: bool = "IsDefault";
        attr_pool_count: i64 = "PoolCount";
    }
}
give! { IpamScope: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`IpamScope`].
pub mod ipam_scope {
    object!(IpamScopeExternalAuthorityConfiguration = "AWS::EC2::IPAMScope.IpamScopeExternalAuthorityConfiguration", "ec2-ipamscope-ipamscopeexternalauthorityconfiguration");
    impl IpamScopeExternalAuthorityConfiguration {
        new! {
            ipam_scope_external_authority_type: IpamScopeExternalAuthorityType = "IpamScopeExternalAuthorityType", "update";
            external_resource_identifier: String = "ExternalResourceIdentifier", "update";
        }
    }
    values! { IpamScopeExternalAuthorityType: Infoblox = "infoblox" }
}

resource! {
    Ipv4Pool = "AWS::EC2::IPv4Pool", "ec2-ipv4pool", List("Tags"), m::Arn
}
impl Ipv4Pool {
    new! {}
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Ipv4Pool> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_description: String = "Description";
        attr_network_border_group: String = "NetworkBorderGroup";
        attr_pool_id: String = "PoolId";
        attr_total_address_count: i64 = "TotalAddressCount";
        attr_total_available_address_count: i64 = "TotalAvailableAddressCount";
    }
}
give! { Ipv4Pool: m::Arn = Ref; }

resource! {
    Instance = "AWS::EC2::Instance", "ec2-instance", List("Tags"), m::ec2::InstanceId
}
impl Instance {
    new! {}
    set! {
        additional_info: String = "AdditionalInfo", "may replace; cannot be read back";
        affinity: instance::Affinity = "Affinity", "may replace";
        availability_zone: String = "AvailabilityZone", "replacement";
        block_device_mappings: [instance::BlockDeviceMapping] = "BlockDeviceMappings", "may replace";
        cpu_options: instance::CpuOptions = "CpuOptions", "replacement";
        credit_specification: instance::CreditSpecification = "CreditSpecification", "update";
        disable_api_termination: bool = "DisableApiTermination", "update";
        ebs_optimized: bool = "EbsOptimized", "may replace";
        elastic_gpu_specifications: [instance::ElasticGpuSpecification] = "ElasticGpuSpecifications", "replacement";
        elastic_inference_accelerators: [instance::ElasticInferenceAccelerator] = "ElasticInferenceAccelerators", "replacement";
        enclave_options: instance::EnclaveOptions = "EnclaveOptions", "replacement";
        hibernation_options: instance::HibernationOptions = "HibernationOptions", "replacement";
        host_id: m::ec2::HostId = "HostId", "may replace";
        host_resource_group_arn: m::Arn = "HostResourceGroupArn", "replacement";
        iam_instance_profile: m::iam::InstanceProfileName = "IamInstanceProfile", "update";
        image_id: m::ec2::ImageId = "ImageId", "replacement";
        instance_initiated_shutdown_behavior: instance::InstanceInitiatedShutdownBehavior = "InstanceInitiatedShutdownBehavior", "update";
        instance_type: String = "InstanceType", "may replace";
        ipv6_address_count: i64 = "Ipv6AddressCount", "replacement; cannot be read back";
        ipv6_addresses: [instance::InstanceIpv6Address] = "Ipv6Addresses", "replacement; cannot be read back";
        kernel_id: String = "KernelId", "may replace";
        key_name: m::ec2::KeyPairName = "KeyName", "replacement";
        launch_template: instance::LaunchTemplateSpecification = "LaunchTemplate", "replacement";
        license_specifications: [instance::LicenseSpecification] = "LicenseSpecifications", "replacement; cannot be read back";
        metadata_options: instance::MetadataOptions = "MetadataOptions", "update";
        monitoring: bool = "Monitoring", "update";
        network_interfaces: [instance::NetworkInterface] = "NetworkInterfaces", "replacement";
        placement_group_name: m::ec2::PlacementGroupName = "PlacementGroupName", "replacement";
        private_dns_name_options: instance::PrivateDnsNameOptions = "PrivateDnsNameOptions", "may replace";
        private_ip_address: String = "PrivateIpAddress", "replacement";
        propagate_tags_to_volume_on_creation: bool = "PropagateTagsToVolumeOnCreation", "update; cannot be read back";
        ramdisk_id: String = "RamdiskId", "may replace";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "may replace";
        security_groups: [m::ec2::SecurityGroupName] = "SecurityGroups", "replacement";
        source_dest_check: bool = "SourceDestCheck", "update";
        ssm_associations: [instance::SsmAssociation] = "SsmAssociations", "update";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tenancy: String = "Tenancy", "may replace";
        user_data: String = "UserData", "may replace";
        volumes: [instance::Volume] = "Volumes", "update";
    }
}
impl c::Handle<Instance> {
    get! {
        attr_availability_zone: String = "AvailabilityZone";
        attr_instance_id: m::ec2::InstanceId = "InstanceId";
        attr_private_dns_name: String = "PrivateDnsName";
        attr_private_ip: String = "PrivateIp";
        attr_public_dns_name: String = "PublicDnsName";
        attr_public_ip: String = "PublicIp";
        attr_state: v::Json = "State";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { Instance: m::ec2::InstanceId = Ref; }
/// Property types and values of [`Instance`].
pub mod instance {
    use crate::value::meaning as m;
    object!(AssociationParameter = "AWS::EC2::Instance.AssociationParameter", "ec2-instance-associationparameter");
    impl AssociationParameter {
        new! {
            key: String = "Key", "update";
            value: [String] = "Value", "update";
        }
    }

    object!(BlockDeviceMapping = "AWS::EC2::Instance.BlockDeviceMapping", "ec2-instance-blockdevicemapping");
    impl BlockDeviceMapping {
        new! {
            device_name: String = "DeviceName", "update";
        }
        set! {
            ebs: Ebs = "Ebs", "update";
            no_device: NoDevice = "NoDevice", "update; cannot be read back";
            virtual_name: String = "VirtualName", "update; cannot be read back";
        }
    }

    object!(CpuOptions = "AWS::EC2::Instance.CpuOptions", "ec2-instance-cpuoptions");
    impl CpuOptions {
        new! {}
        set! {
            core_count: i64 = "CoreCount", "update";
            threads_per_core: i64 = "ThreadsPerCore", "update";
        }
    }

    object!(CreditSpecification = "AWS::EC2::Instance.CreditSpecification", "ec2-instance-creditspecification");
    impl CreditSpecification {
        new! {}
        set! {
            cpu_credits: String = "CPUCredits", "update";
        }
    }

    object!(Ebs = "AWS::EC2::Instance.Ebs", "ec2-instance-ebs");
    impl Ebs {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "update";
            encrypted: bool = "Encrypted", "update";
            iops: i64 = "Iops", "update";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
            snapshot_id: String = "SnapshotId", "update";
            volume_size: i64 = "VolumeSize", "update";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(ElasticGpuSpecification = "AWS::EC2::Instance.ElasticGpuSpecification", "ec2-instance-elasticgpuspecification");
    impl ElasticGpuSpecification {
        new! {
            type_: String = "Type", "update";
        }
    }

    object!(ElasticInferenceAccelerator = "AWS::EC2::Instance.ElasticInferenceAccelerator", "ec2-instance-elasticinferenceaccelerator");
    impl ElasticInferenceAccelerator {
        new! {
            type_: String = "Type", "update";
        }
        set! {
            count: i64 = "Count", "update; at least 0";
        }
    }

    object!(EnaSrdSpecification = "AWS::EC2::Instance.EnaSrdSpecification", "ec2-instance-enasrdspecification");
    impl EnaSrdSpecification {
        new! {}
        set! {
            ena_srd_enabled: bool = "EnaSrdEnabled", "update";
            ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification", "update";
        }
    }

    object!(EnaSrdUdpSpecification = "AWS::EC2::Instance.EnaSrdUdpSpecification", "ec2-instance-enasrdudpspecification");
    impl EnaSrdUdpSpecification {
        new! {}
        set! {
            ena_srd_udp_enabled: bool = "EnaSrdUdpEnabled", "update";
        }
    }

    object!(EnclaveOptions = "AWS::EC2::Instance.EnclaveOptions", "ec2-instance-enclaveoptions");
    impl EnclaveOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(HibernationOptions = "AWS::EC2::Instance.HibernationOptions", "ec2-instance-hibernationoptions");
    impl HibernationOptions {
        new! {}
        set! {
            configured: bool = "Configured", "update; default `false`";
        }
    }

    object!(InstanceIpv6Address = "AWS::EC2::Instance.InstanceIpv6Address", "ec2-instance-instanceipv6address");
    impl InstanceIpv6Address {
        new! {
            ipv6_address: String = "Ipv6Address", "update";
        }
    }

    object!(LaunchTemplateSpecification = "AWS::EC2::Instance.LaunchTemplateSpecification", "ec2-instance-launchtemplatespecification");
    impl LaunchTemplateSpecification {
        new! {}
        set! {
            launch_template_id: m::ec2::LaunchTemplateId = "LaunchTemplateId", "update";
            launch_template_name: String = "LaunchTemplateName", "update";
            version: String = "Version", "update";
        }
    }

    object!(LicenseSpecification = "AWS::EC2::Instance.LicenseSpecification", "ec2-instance-licensespecification");
    impl LicenseSpecification {
        new! {
            license_configuration_arn: m::Arn = "LicenseConfigurationArn", "update";
        }
    }

    object!(MetadataOptions = "AWS::EC2::Instance.MetadataOptions", "ec2-instance-metadataoptions");
    impl MetadataOptions {
        new! {}
        set! {
            http_endpoint: HttpEndpoint = "HttpEndpoint", "update";
            http_protocol_ipv6: HttpProtocolIpv6 = "HttpProtocolIpv6", "update";
            http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit", "update; 1 to 64; default `1`";
            http_tokens: HttpTokens = "HttpTokens", "update";
            instance_metadata_tags: InstanceMetadataTags = "InstanceMetadataTags", "update";
        }
    }

    object!(NetworkInterface = "AWS::EC2::Instance.NetworkInterface", "ec2-instance-networkinterface");
    impl NetworkInterface {
        new! {
            device_index: String = "DeviceIndex", "update";
        }
        set! {
            associate_carrier_ip_address: bool = "AssociateCarrierIpAddress", "update";
            associate_public_ip_address: bool = "AssociatePublicIpAddress", "update";
            delete_on_termination: bool = "DeleteOnTermination", "update";
            description: String = "Description", "update";
            ena_srd_specification: EnaSrdSpecification = "EnaSrdSpecification", "update";
            group_set: [m::ec2::SecurityGroupId] = "GroupSet", "update";
            ipv6_address_count: i64 = "Ipv6AddressCount", "update";
            ipv6_addresses: [InstanceIpv6Address] = "Ipv6Addresses", "update";
            network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "update";
            private_ip_address: String = "PrivateIpAddress", "update";
            private_ip_addresses: [PrivateIpAddressSpecification] = "PrivateIpAddresses", "update";
            secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
    }

    object!(NoDevice = "AWS::EC2::Instance.NoDevice", "ec2-instance-nodevice");
    impl NoDevice {
        new! {}
    }

    object!(PrivateDnsNameOptions = "AWS::EC2::Instance.PrivateDnsNameOptions", "ec2-instance-privatednsnameoptions");
    impl PrivateDnsNameOptions {
        new! {}
        set! {
            enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord", "update";
            enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord", "update";
            hostname_type: HostnameType = "HostnameType", "update";
        }
    }

    object!(PrivateIpAddressSpecification = "AWS::EC2::Instance.PrivateIpAddressSpecification", "ec2-instance-privateipaddressspecification");
    impl PrivateIpAddressSpecification {
        new! {
            primary: bool = "Primary", "update";
            private_ip_address: String = "PrivateIpAddress", "update";
        }
    }

    object!(SsmAssociation = "AWS::EC2::Instance.SsmAssociation", "ec2-instance-ssmassociation");
    impl SsmAssociation {
        new! {
            document_name: m::ssm::DocumentName = "DocumentName", "update";
        }
        set! {
            association_parameters: [AssociationParameter] = "AssociationParameters", "update";
        }
    }

    object!(State = "AWS::EC2::Instance.State", "ec2-instance-state");
    impl State {
        new! {}
        set! {
            code: String = "Code", "update";
            name: String = "Name", "update";
        }
    }

    object!(Volume = "AWS::EC2::Instance.Volume", "ec2-instance-volume");
    impl Volume {
        new! {
            volume_id: m::ec2::VolumeId = "VolumeId", "update";
            device: String = "Device", "update";
        }
    }
    values! { Affinity: Default = "default", Host = "host" }
    values! { InstanceInitiatedShutdownBehavior: Stop = "stop", Terminate = "terminate" }
    values! { VolumeType: Gp2 = "gp2", Gp3 = "gp3", Io1 = "io1", Io2 = "io2", Sc1 = "sc1", St1 = "st1", Standard = "standard" }
    values! { HttpEndpoint: Disabled = "disabled", Enabled = "enabled" }
    values! { HttpProtocolIpv6: Disabled = "disabled", Enabled = "enabled" }
    values! { HttpTokens: Optional = "optional", Required = "required" }
    values! { InstanceMetadataTags: Disabled = "disabled", Enabled = "enabled" }
    values! { HostnameType: IpName = "ip-name", ResourceName = "resource-name" }
}

resource! {
    InstanceConnectEndpoint = "AWS::EC2::InstanceConnectEndpoint", "ec2-instanceconnectendpoint", List("Tags"), String
}
impl InstanceConnectEndpoint {
    new! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
    }
    set! {
        client_token: String = "ClientToken", "replacement; cannot be read back";
        preserve_client_ip: bool = "PreserveClientIp", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; at most 16 items";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<InstanceConnectEndpoint> {
    get! {
        attr_availability_zone: String = "AvailabilityZone";
        attr_availability_zone_id: String = "AvailabilityZoneId";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_instance_connect_endpoint_arn: m::Arn = "InstanceConnectEndpointArn";
        attr_network_interface_ids: [String] = "NetworkInterfaceIds";
        attr_owner_id: String = "OwnerId";
        attr_public_dns_names: v::Json = "PublicDnsNames";
        attr_state: String = "State";
        attr_state_message: String = "StateMessage";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { InstanceConnectEndpoint: m::Arn = GetAtt("InstanceConnectEndpointArn"); }
/// Property types and values of [`InstanceConnectEndpoint`].
pub mod instance_connect_endpoint {
    object!(InstanceConnectEndpointDnsNames = "AWS::EC2::InstanceConnectEndpoint.InstanceConnectEndpointDnsNames", "ec2-instanceconnectendpoint-instanceconnectendpointdnsnames");
    impl InstanceConnectEndpointDnsNames {
        new! {}
        set! {
            dns_name: String = "DnsName", "update";
            fips_dns_name: String = "FipsDnsName", "update";
        }
    }

    object!(InstanceConnectEndpointPublicDnsNames = "AWS::EC2::InstanceConnectEndpoint.InstanceConnectEndpointPublicDnsNames", "ec2-instanceconnectendpoint-instanceconnectendpointpublicdnsnames");
    impl InstanceConnectEndpointPublicDnsNames {
        new! {}
        set! {
            dualstack: InstanceConnectEndpointDnsNames = "Dualstack", "update";
            ipv4: InstanceConnectEndpointDnsNames = "Ipv4", "update";
        }
    }
}

resource! {
    InstanceEventWindow = "AWS::EC2::InstanceEventWindow", "ec2-instanceeventwindow", List("Tags"), m::Arn
}
impl InstanceEventWindow {
    new! {}
    set! {
        cron_expression: String = "CronExpression", "update";
        name: String = "Name", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        time_ranges: [instance_event_window::TimeRange] = "TimeRanges", "update";
    }
}
impl c::Handle<InstanceEventWindow> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_instance_event_window_id: String = "InstanceEventWindowId";
        attr_state: String = "State";
    }
}
give! { InstanceEventWindow: m::Arn = Ref; }
/// Property types and values of [`InstanceEventWindow`].
pub mod instance_event_window {
    object!(TimeRange = "AWS::EC2::InstanceEventWindow.TimeRange", "ec2-instanceeventwindow-timerange");
    impl TimeRange {
        new! {}
        set! {
            end_hour: i64 = "EndHour", "update; 0 to 23";
            end_week_day: EndWeekDay = "EndWeekDay", "update";
            start_hour: i64 = "StartHour", "update; 0 to 23";
            start_week_day: StartWeekDay = "StartWeekDay", "update";
        }
    }
    values! { EndWeekDay: Sunday = "sunday", Monday = "monday", Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday", Friday = "friday", Saturday = "saturday" }
    values! { StartWeekDay: Sunday = "sunday", Monday = "monday", Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday", Friday = "friday", Saturday = "saturday" }
}

resource! {
    InternetGateway = "AWS::EC2::InternetGateway", "ec2-internetgateway", List("Tags"), m::ec2::InternetGatewayId
}
impl InternetGateway {
    new! {}
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<InternetGateway> {
    get! {
        attr_internet_gateway_id: m::ec2::InternetGatewayId = "InternetGatewayId";
    }
}
give! { InternetGateway: m::ec2::InternetGatewayId = Ref; m::ec2::GatewayId = Ref; }

resource! {
    IpPoolRouteTableAssociation = "AWS::EC2::IpPoolRouteTableAssociation", "ec2-ippoolroutetableassociation", None, String
}
impl IpPoolRouteTableAssociation {
    new! {
        route_table_id: m::ec2::RouteTableId = "RouteTableId", "replacement";
        public_ipv4_pool: String = "PublicIpv4Pool", "replacement";
    }
}
impl c::Handle<IpPoolRouteTableAssociation> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}

resource! {
    IpamExternalResourceVerificationToken = "AWS::EC2::IpamExternalResourceVerificationToken", "ec2-ipamexternalresourceverificationtoken", List("Tags"), m::Arn
}
impl IpamExternalResourceVerificationToken {
    new! {
        ipam_id: String = "IpamId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamExternalResourceVerificationToken> {
    get! {
        attr_ipam_arn: m::Arn = "IpamArn";
        attr_ipam_external_resource_verification_token_arn: m::Arn = "IpamExternalResourceVerificationTokenArn";
        attr_ipam_external_resource_verification_token_id: String = "IpamExternalResourceVerificationTokenId";
        attr_ipam_region: String = "IpamRegion";
        attr_not_after: String = "NotAfter";
        attr_state: String = "State";
        attr_status: String = "Status";
        attr_token_name: String = "TokenName";
        attr_token_value: String = "TokenValue";
    }
}
give! { IpamExternalResourceVerificationToken: m::Arn = Ref; }

resource! {
    IpamInternetRegistryAssociation = "AWS::EC2::IpamInternetRegistryAssociation", "ec2-ipaminternetregistryassociation", List("Tags"), m::Arn
}
impl IpamInternetRegistryAssociation {
    new! {
        ipam_id: String = "IpamId", "replacement";
        organization_handle: String = "OrganizationHandle", "replacement";
        rir: ipam_internet_registry_association::Rir = "Rir", "replacement";
    }
    set! {
        description: String = "Description", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<IpamInternetRegistryAssociation> {
    get! {
        attr_child_request_xml: String = "ChildRequestXml";
        attr_ipam_internet_registry_association_arn: m::Arn = "IpamInternetRegistryAssociationArn";
        attr_ipam_internet_registry_association_id: String = "IpamInternetRegistryAssociationId";
        attr_ipam_region: String = "IpamRegion";
        attr_owner_id: String = "OwnerId";
        attr_state: String = "State";
    }
}
give! { IpamInternetRegistryAssociation: m::Arn = Ref; }
/// Property types and values of [`IpamInternetRegistryAssociation`].
pub mod ipam_internet_registry_association {
    values! { Rir: Ripe = "RIPE", Apnic = "APNIC", Arin = "ARIN", Lacnic = "LACNIC" }
}

resource! {
    KeyPair = "AWS::EC2::KeyPair", "ec2-keypair", List("Tags"), m::ec2::KeyPairName
}
impl KeyPair {
    new! {
        key_name: String = "KeyName", "replacement";
    }
    set! {
        key_format: key_pair::KeyFormat = "KeyFormat", "replacement; default `pem`; cannot be read back";
        key_type: key_pair::KeyType = "KeyType", "replacement; default `rsa`";
        public_key_material: String = "PublicKeyMaterial", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<KeyPair> {
    get! {
        attr_key_fingerprint: String = "KeyFingerprint";
        attr_key_pair_id: String = "KeyPairId";
    }
}
give! { KeyPair: m::ec2::KeyPairName = Ref; }
/// Property types and values of [`KeyPair`].
pub mod key_pair {
    values! { KeyFormat: Pem = "pem", Ppk = "ppk" }
    values! { KeyType: Rsa = "rsa", Ed25519 = "ed25519" }
}

resource! {
    LaunchTemplate = "AWS::EC2::LaunchTemplate", "ec2-launchtemplate", None, m::ec2::LaunchTemplateId
}
impl LaunchTemplate {
    new! {
        launch_template_data: launch_template::LaunchTemplateData = "LaunchTemplateData", "update; cannot be read back";
    }
    set! {
        launch_template_name: String = "LaunchTemplateName", "replacement";
        tag_specifications: [launch_template::LaunchTemplateTagSpecification] = "TagSpecifications", "update; cannot be read back";
        version_description: String = "VersionDescription", "update; at most 255 characters; cannot be read back";
    }
}
impl c::Handle<LaunchTemplate> {
    get! {
        attr_default_version_number: String = "DefaultVersionNumber";
        attr_latest_version_number: String = "LatestVersionNumber";
        attr_launch_template_id: m::ec2::LaunchTemplateId = "LaunchTemplateId";
    }
}
give! { LaunchTemplate: m::ec2::LaunchTemplateId = Ref; }
/// Property types and values of [`LaunchTemplate`].
pub mod launch_template {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AcceleratorCount = "AWS::EC2::LaunchTemplate.AcceleratorCount", "ec2-launchtemplate-acceleratorcount");
    impl AcceleratorCount {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(AcceleratorTotalMemoryMib = "AWS::EC2::LaunchTemplate.AcceleratorTotalMemoryMiB", "ec2-launchtemplate-acceleratortotalmemorymib");
    impl AcceleratorTotalMemoryMib {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(BaselineEbsBandwidthMbps = "AWS::EC2::LaunchTemplate.BaselineEbsBandwidthMbps", "ec2-launchtemplate-baselineebsbandwidthmbps");
    impl BaselineEbsBandwidthMbps {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(BaselinePerformanceFactors = "AWS::EC2::LaunchTemplate.BaselinePerformanceFactors", "ec2-launchtemplate-baselineperformancefactors");
    impl BaselinePerformanceFactors {
        new! {}
        set! {
            cpu: Cpu = "Cpu", "update";
        }
    }

    object!(BlockDeviceMapping = "AWS::EC2::LaunchTemplate.BlockDeviceMapping", "ec2-launchtemplate-blockdevicemapping");
    impl BlockDeviceMapping {
        new! {}
        set! {
            device_name: String = "DeviceName", "update";
            ebs: Ebs = "Ebs", "update";
            no_device: String = "NoDevice", "update";
            virtual_name: String = "VirtualName", "update";
        }
    }

    object!(CapacityReservationSpecification = "AWS::EC2::LaunchTemplate.CapacityReservationSpecification", "ec2-launchtemplate-capacityreservationspecification");
    impl CapacityReservationSpecification {
        new! {}
        set! {
            capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference", "update";
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget", "update";
        }
    }

    object!(CapacityReservationTarget = "AWS::EC2::LaunchTemplate.CapacityReservationTarget", "ec2-launchtemplate-capacityreservationtarget");
    impl CapacityReservationTarget {
        new! {}
        set! {
            capacity_reservation_id: String = "CapacityReservationId", "update";
            capacity_reservation_resource_group_arn: m::Arn = "CapacityReservationResourceGroupArn", "update";
        }
    }

    object!(ConnectionTrackingSpecification = "AWS::EC2::LaunchTemplate.ConnectionTrackingSpecification", "ec2-launchtemplate-connectiontrackingspecification");
    impl ConnectionTrackingSpecification {
        new! {}
        set! {
            tcp_established_timeout: i64 = "TcpEstablishedTimeout", "update";
            udp_stream_timeout: i64 = "UdpStreamTimeout", "update";
            udp_timeout: i64 = "UdpTimeout", "update";
        }
    }

    object!(Cpu = "AWS::EC2::LaunchTemplate.Cpu", "ec2-launchtemplate-cpu");
    impl Cpu {
        new! {}
        set! {
            references: [Reference] = "References", "update";
        }
    }

    object!(CpuOptions = "AWS::EC2::LaunchTemplate.CpuOptions", "ec2-launchtemplate-cpuoptions");
    impl CpuOptions {
        new! {}
        set! {
            amd_sev_snp: AmdSevSnp = "AmdSevSnp", "update";
            core_count: i64 = "CoreCount", "update";
            nested_virtualization: NestedVirtualization = "NestedVirtualization", "update";
            threads_per_core: i64 = "ThreadsPerCore", "update";
        }
    }

    object!(CreditSpecification = "AWS::EC2::LaunchTemplate.CreditSpecification", "ec2-launchtemplate-creditspecification");
    impl CreditSpecification {
        new! {}
        set! {
            cpu_credits: String = "CpuCredits", "update";
        }
    }

    object!(Ebs = "AWS::EC2::LaunchTemplate.Ebs", "ec2-launchtemplate-ebs");
    impl Ebs {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "update";
            ebs_card_index: i64 = "EbsCardIndex", "update";
            encrypted: bool = "Encrypted", "update";
            iops: i64 = "Iops", "update";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
            snapshot_id: String = "SnapshotId", "update";
            throughput: i64 = "Throughput", "update";
            volume_initialization_rate: i64 = "VolumeInitializationRate", "update";
            volume_size: i64 = "VolumeSize", "update";
            volume_type: VolumeType = "VolumeType", "update";
        }
    }

    object!(EnaSrdSpecification = "AWS::EC2::LaunchTemplate.EnaSrdSpecification", "ec2-launchtemplate-enasrdspecification");
    impl EnaSrdSpecification {
        new! {}
        set! {
            ena_srd_enabled: bool = "EnaSrdEnabled", "update";
            ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification", "update";
        }
    }

    object!(EnaSrdUdpSpecification = "AWS::EC2::LaunchTemplate.EnaSrdUdpSpecification", "ec2-launchtemplate-enasrdudpspecification");
    impl EnaSrdUdpSpecification {
        new! {}
        set! {
            ena_srd_udp_enabled: bool = "EnaSrdUdpEnabled", "update";
        }
    }

    object!(EnclaveOptions = "AWS::EC2::LaunchTemplate.EnclaveOptions", "ec2-launchtemplate-enclaveoptions");
    impl EnclaveOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(HibernationOptions = "AWS::EC2::LaunchTemplate.HibernationOptions", "ec2-launchtemplate-hibernationoptions");
    impl HibernationOptions {
        new! {}
        set! {
            configured: bool = "Configured", "update";
        }
    }

    object!(IamInstanceProfile = "AWS::EC2::LaunchTemplate.IamInstanceProfile", "ec2-launchtemplate-iaminstanceprofile");
    impl IamInstanceProfile {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            name: m::iam::InstanceProfileName = "Name", "update";
        }
    }

    object!(InstanceMarketOptions = "AWS::EC2::LaunchTemplate.InstanceMarketOptions", "ec2-launchtemplate-instancemarketoptions");
    impl InstanceMarketOptions {
        new! {}
        set! {
            market_type: MarketType = "MarketType", "update";
            spot_options: SpotOptions = "SpotOptions", "update";
        }
    }

    object!(InstanceRequirements = "AWS::EC2::LaunchTemplate.InstanceRequirements", "ec2-launchtemplate-instancerequirements");
    impl InstanceRequirements {
        new! {}
        set! {
            accelerator_count: AcceleratorCount = "AcceleratorCount", "update";
            accelerator_manufacturers: [AcceleratorManufacturer] = "AcceleratorManufacturers", "update";
            accelerator_names: [AcceleratorName] = "AcceleratorNames", "update";
            accelerator_total_memory_mib: AcceleratorTotalMemoryMib = "AcceleratorTotalMemoryMiB", "update";
            accelerator_types: [AcceleratorType] = "AcceleratorTypes", "update";
            allowed_instance_types: [String] = "AllowedInstanceTypes", "update; at most 400 items";
            bare_metal: BareMetal = "BareMetal", "update";
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbps = "BaselineEbsBandwidthMbps", "update";
            baseline_performance_factors: BaselinePerformanceFactors = "BaselinePerformanceFactors", "update";
            burstable_performance: BurstablePerformance = "BurstablePerformance", "update";
            cpu_manufacturers: [CpuManufacturer] = "CpuManufacturers", "update";
            excluded_instance_types: [String] = "ExcludedInstanceTypes", "update; at most 400 items";
            instance_generations: [InstanceGeneration] = "InstanceGenerations", "update";
            local_storage: LocalStorage = "LocalStorage", "update";
            local_storage_types: [LocalStorageType] = "LocalStorageTypes", "update";
            max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "update";
            memory_gib_per_vcpu: MemoryGibPerVcpu = "MemoryGiBPerVCpu", "update";
            memory_mib: MemoryMib = "MemoryMiB", "update";
            network_bandwidth_gbps: NetworkBandwidthGbps = "NetworkBandwidthGbps", "update";
            network_interface_count: NetworkInterfaceCount = "NetworkInterfaceCount", "update";
            on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice", "update";
            require_hibernate_support: bool = "RequireHibernateSupport", "update";
            spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice", "update";
            total_local_storage_gb: TotalLocalStorageGb = "TotalLocalStorageGB", "update";
            vcpu_count: VcpuCount = "VCpuCount", "update";
        }
    }

    object!(Ipv4PrefixSpecification = "AWS::EC2::LaunchTemplate.Ipv4PrefixSpecification", "ec2-launchtemplate-ipv4prefixspecification");
    impl Ipv4PrefixSpecification {
        new! {}
        set! {
            ipv4_prefix: String = "Ipv4Prefix", "update";
        }
    }

    object!(Ipv6Add = "AWS::EC2::LaunchTemplate.Ipv6Add", "ec2-launchtemplate-ipv6add");
    impl Ipv6Add {
        new! {}
        set! {
            ipv6_address: String = "Ipv6Address", "update";
        }
    }

    object!(Ipv6PrefixSpecification = "AWS::EC2::LaunchTemplate.Ipv6PrefixSpecification", "ec2-launchtemplate-ipv6prefixspecification");
    impl Ipv6PrefixSpecification {
        new! {}
        set! {
            ipv6_prefix: String = "Ipv6Prefix", "update";
        }
    }

    object!(LaunchTemplateData = "AWS::EC2::LaunchTemplate.LaunchTemplateData", "ec2-launchtemplate-launchtemplatedata");
    impl LaunchTemplateData {
        new! {}
        set! {
            block_device_mappings: [BlockDeviceMapping] = "BlockDeviceMappings", "update";
            capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification", "update";
            cpu_options: CpuOptions = "CpuOptions", "update";
            credit_specification: CreditSpecification = "CreditSpecification", "update";
            disable_api_stop: bool = "DisableApiStop", "update";
            disable_api_termination: bool = "DisableApiTermination", "update";
            ebs_optimized: bool = "EbsOptimized", "update";
            enclave_options: EnclaveOptions = "EnclaveOptions", "update";
            hibernation_options: HibernationOptions = "HibernationOptions", "update";
            iam_instance_profile: IamInstanceProfile = "IamInstanceProfile", "update";
            image_id: m::ec2::ImageId = "ImageId", "update";
            instance_initiated_shutdown_behavior: InstanceInitiatedShutdownBehavior = "InstanceInitiatedShutdownBehavior", "update";
            instance_market_options: InstanceMarketOptions = "InstanceMarketOptions", "update";
            instance_requirements: InstanceRequirements = "InstanceRequirements", "update";
            instance_type: String = "InstanceType", "update";
            kernel_id: String = "KernelId", "update";
            key_name: m::ec2::KeyPairName = "KeyName", "update";
            license_specifications: [LicenseSpecification] = "LicenseSpecifications", "update";
            maintenance_options: MaintenanceOptions = "MaintenanceOptions", "update";
            metadata_options: MetadataOptions = "MetadataOptions", "update";
            monitoring: Monitoring = "Monitoring", "update";
            network_interfaces: [NetworkInterface] = "NetworkInterfaces", "update";
            network_performance_options: NetworkPerformanceOptions = "NetworkPerformanceOptions", "update";
            placement: Placement = "Placement", "update";
            private_dns_name_options: PrivateDnsNameOptions = "PrivateDnsNameOptions", "update";
            ram_disk_id: String = "RamDiskId", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
            security_groups: [m::ec2::SecurityGroupName] = "SecurityGroups", "update";
            tag_specifications: [TagSpecification] = "TagSpecifications", "update";
            user_data: String = "UserData", "update";
        }
    }

    object!(LaunchTemplateTagSpecification = "AWS::EC2::LaunchTemplate.LaunchTemplateTagSpecification", "ec2-launchtemplate-launchtemplatetagspecification");
    impl LaunchTemplateTagSpecification {
        new! {}
        set! {
            resource_type: String = "ResourceType", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(LicenseSpecification = "AWS::EC2::LaunchTemplate.LicenseSpecification", "ec2-launchtemplate-licensespecification");
    impl LicenseSpecification {
        new! {}
        set! {
            license_configuration_arn: m::Arn = "LicenseConfigurationArn", "update";
        }
    }

    object!(MaintenanceOptions = "AWS::EC2::LaunchTemplate.MaintenanceOptions", "ec2-launchtemplate-maintenanceoptions");
    impl MaintenanceOptions {
        new! {}
        set! {
            auto_recovery: AutoRecovery = "AutoRecovery", "update";
        }
    }

    object!(MemoryGibPerVcpu = "AWS::EC2::LaunchTemplate.MemoryGiBPerVCpu", "ec2-launchtemplate-memorygibpervcpu");
    impl MemoryGibPerVcpu {
        new! {}
        set! {
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
        }
    }

    object!(MemoryMib = "AWS::EC2::LaunchTemplate.MemoryMiB", "ec2-launchtemplate-memorymib");
    impl MemoryMib {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(MetadataOptions = "AWS::EC2::LaunchTemplate.MetadataOptions", "ec2-launchtemplate-metadataoptions");
    impl MetadataOptions {
        new! {}
        set! {
            http_endpoint: HttpEndpoint = "HttpEndpoint", "update";
            http_protocol_ipv6: HttpProtocolIpv6 = "HttpProtocolIpv6", "update";
            http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit", "update";
            http_tokens: HttpTokens = "HttpTokens", "update";
            instance_metadata_tags: InstanceMetadataTags = "InstanceMetadataTags", "update";
        }
    }

    object!(Monitoring = "AWS::EC2::LaunchTemplate.Monitoring", "ec2-launchtemplate-monitoring");
    impl Monitoring {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(NetworkBandwidthGbps = "AWS::EC2::LaunchTemplate.NetworkBandwidthGbps", "ec2-launchtemplate-networkbandwidthgbps");
    impl NetworkBandwidthGbps {
        new! {}
        set! {
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
        }
    }

    object!(NetworkInterface = "AWS::EC2::LaunchTemplate.NetworkInterface", "ec2-launchtemplate-networkinterface");
    impl NetworkInterface {
        new! {}
        set! {
            associate_carrier_ip_address: bool = "AssociateCarrierIpAddress", "update";
            associate_public_ip_address: bool = "AssociatePublicIpAddress", "update";
            connection_tracking_specification: ConnectionTrackingSpecification = "ConnectionTrackingSpecification", "update";
            delete_on_termination: bool = "DeleteOnTermination", "update";
            description: String = "Description", "update";
            device_index: i64 = "DeviceIndex", "update";
            ena_queue_count: i64 = "EnaQueueCount", "update";
            ena_srd_specification: EnaSrdSpecification = "EnaSrdSpecification", "update";
            groups: [m::ec2::SecurityGroupId] = "Groups", "update";
            interface_type: String = "InterfaceType", "update";
            ipv4_prefix_count: i64 = "Ipv4PrefixCount", "update";
            ipv4_prefixes: [Ipv4PrefixSpecification] = "Ipv4Prefixes", "update";
            ipv6_address_count: i64 = "Ipv6AddressCount", "update";
            ipv6_addresses: [Ipv6Add] = "Ipv6Addresses", "update";
            ipv6_prefix_count: i64 = "Ipv6PrefixCount", "update";
            ipv6_prefixes: [Ipv6PrefixSpecification] = "Ipv6Prefixes", "update";
            network_card_index: i64 = "NetworkCardIndex", "update";
            network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "update";
            primary_ipv6: bool = "PrimaryIpv6", "update";
            private_ip_address: String = "PrivateIpAddress", "update";
            private_ip_addresses: [PrivateIpAdd] = "PrivateIpAddresses", "update";
            secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount", "update";
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
    }

    object!(NetworkInterfaceCount = "AWS::EC2::LaunchTemplate.NetworkInterfaceCount", "ec2-launchtemplate-networkinterfacecount");
    impl NetworkInterfaceCount {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }

    object!(NetworkPerformanceOptions = "AWS::EC2::LaunchTemplate.NetworkPerformanceOptions", "ec2-launchtemplate-networkperformanceoptions");
    impl NetworkPerformanceOptions {
        new! {}
        set! {
            bandwidth_weighting: BandwidthWeighting = "BandwidthWeighting", "update";
        }
    }

    object!(Placement = "AWS::EC2::LaunchTemplate.Placement", "ec2-launchtemplate-placement");
    impl Placement {
        new! {}
        set! {
            affinity: String = "Affinity", "update";
            availability_zone: String = "AvailabilityZone", "update";
            group_id: String = "GroupId", "update";
            group_name: m::ec2::PlacementGroupName = "GroupName", "update";
            host_id: m::ec2::HostId = "HostId", "update";
            host_resource_group_arn: m::Arn = "HostResourceGroupArn", "update";
            partition_number: i64 = "PartitionNumber", "update";
            spread_domain: String = "SpreadDomain", "update";
            tenancy: Tenancy = "Tenancy", "update";
        }
    }

    object!(PrivateDnsNameOptions = "AWS::EC2::LaunchTemplate.PrivateDnsNameOptions", "ec2-launchtemplate-privatednsnameoptions");
    impl PrivateDnsNameOptions {
        new! {}
        set! {
            enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord", "update";
            enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord", "update";
            hostname_type: HostnameType = "HostnameType", "update";
        }
    }

    object!(PrivateIpAdd = "AWS::EC2::LaunchTemplate.PrivateIpAdd", "ec2-launchtemplate-privateipadd");
    impl PrivateIpAdd {
        new! {}
        set! {
            primary: bool = "Primary", "update";
            private_ip_address: String = "PrivateIpAddress", "update";
        }
    }

    object!(Reference = "AWS::EC2::LaunchTemplate.Reference", "ec2-launchtemplate-reference");
    impl Reference {
        new! {}
        set! {
            instance_family: String = "InstanceFamily", "update";
        }
    }

    object!(SpotOptions = "AWS::EC2::LaunchTemplate.SpotOptions", "ec2-launchtemplate-spotoptions");
    impl SpotOptions {
        new! {}
        set! {
            block_duration_minutes: i64 = "BlockDurationMinutes", "update";
            instance_interruption_behavior: InstanceInterruptionBehavior = "InstanceInterruptionBehavior", "update";
            max_price: String = "MaxPrice", "update";
            spot_instance_type: SpotInstanceType = "SpotInstanceType", "update";
            valid_until: String = "ValidUntil", "update";
        }
    }

    object!(TagSpecification = "AWS::EC2::LaunchTemplate.TagSpecification", "ec2-launchtemplate-tagspecification");
    impl TagSpecification {
        new! {}
        set! {
            resource_type: String = "ResourceType", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(TotalLocalStorageGb = "AWS::EC2::LaunchTemplate.TotalLocalStorageGB", "ec2-launchtemplate-totallocalstoragegb");
    impl TotalLocalStorageGb {
        new! {}
        set! {
            max: v::Number = "Max", "update";
            min: v::Number = "Min", "update";
        }
    }

    object!(VcpuCount = "AWS::EC2::LaunchTemplate.VCpuCount", "ec2-launchtemplate-vcpucount");
    impl VcpuCount {
        new! {}
        set! {
            max: i64 = "Max", "update";
            min: i64 = "Min", "update";
        }
    }
    values! { CapacityReservationPreference: CapacityReservationsOnly = "capacity-reservations-only", None = "none", Open = "open" }
    values! { AmdSevSnp: Enabled = "enabled", Disabled = "disabled" }
    values! { NestedVirtualization: Enabled = "enabled", Disabled = "disabled" }
    values! { VolumeType: Gp2 = "gp2", Gp3 = "gp3", Io1 = "io1", Io2 = "io2", Sc1 = "sc1", St1 = "st1", Standard = "standard" }
    values! { MarketType: CapacityBlock = "capacity-block", InterruptibleCapacityReservation = "interruptible-capacity-reservation", OnDemand = "on-demand", Spot = "spot" }
    values! { AcceleratorManufacturer: AmazonWebServices = "amazon-web-services", Amd = "amd", Habana = "habana", Nvidia = "nvidia", Xilinx = "xilinx" }
    values! { AcceleratorName: A100 = "a100", A10g = "a10g", GaudiHl205 = "gaudi-hl-205", H100 = "h100", Inferentia = "inferentia", Inferentia2 = "inferentia2", K520 = "k520", K80 = "k80", L4 = "l4", L40s = "l40s", M60 = "m60", RadeonProV520 = "radeon-pro-v520", T4 = "t4", T4g = "t4g", Trainium = "trainium", Trainium2 = "trainium2", U30 = "u30", V100 = "v100", Vu9p = "vu9p" }
    values! { AcceleratorType: Fpga = "fpga", Gpu = "gpu", Inference = "inference", Media = "media" }
    values! { BareMetal: Excluded = "excluded", Included = "included", Required = "required" }
    values! { BurstablePerformance: Excluded = "excluded", Included = "included", Required = "required" }
    values! { CpuManufacturer: AmazonWebServices = "amazon-web-services", Amd = "amd", Apple = "apple", Intel = "intel" }
    values! { InstanceGeneration: Current = "current", Previous = "previous" }
    values! { LocalStorage: Excluded = "excluded", Included = "included", Required = "required" }
    values! { LocalStorageType: Hdd = "hdd", Ssd = "ssd" }
    values! { InstanceInitiatedShutdownBehavior: Stop = "stop", Terminate = "terminate" }
    values! { AutoRecovery: Default = "default", Disabled = "disabled" }
    values! { HttpEndpoint: Disabled = "disabled", Enabled = "enabled" }
    values! { HttpProtocolIpv6: Disabled = "disabled", Enabled = "enabled" }
    values! { HttpTokens: Optional = "optional", Required = "required" }
    values! { InstanceMetadataTags: Disabled = "disabled", Enabled = "enabled" }
    values! { BandwidthWeighting: Default = "default", Ebs1 = "ebs-1", Vpc1 = "vpc-1" }
    values! { Tenancy: Dedicated = "dedicated", Default = "default", Host = "host" }
    values! { HostnameType: IpName = "ip-name", ResourceName = "resource-name" }
    values! { InstanceInterruptionBehavior: Hibernate = "hibernate", Stop = "stop", Terminate = "terminate" }
    values! { SpotInstanceType: OneTime = "one-time", Persistent = "persistent" }
}

resource! {
    LocalGatewayRoute = "AWS::EC2::LocalGatewayRoute", "ec2-localgatewayroute", None, String
}
impl LocalGatewayRoute {
    new! {}
    set! {
        destination_cidr_block: String = "DestinationCidrBlock", "replacement";
        local_gateway_route_table_id: String = "LocalGatewayRouteTableId", "replacement";
        local_gateway_virtual_interface_group_id: String = "LocalGatewayVirtualInterfaceGroupId", "update";
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "update";
    }
}
impl c::Handle<LocalGatewayRoute> {
    get! {
        attr_state: String = "State";
        attr_type: String = "Type";
    }
}

resource! {
    LocalGatewayRouteTable = "AWS::EC2::LocalGatewayRouteTable", "ec2-localgatewayroutetable", List("Tags"), String
}
impl LocalGatewayRouteTable {
    new! {
        local_gateway_id: String = "LocalGatewayId", "replacement";
    }
    set! {
        mode: local_gateway_route_table::Mode = "Mode", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LocalGatewayRouteTable> {
    get! {
        attr_local_gateway_route_table_arn: String = "LocalGatewayRouteTableArn";
        attr_local_gateway_route_table_id: String = "LocalGatewayRouteTableId";
        attr_outpost_arn: m::Arn = "OutpostArn";
        attr_owner_id: String = "OwnerId";
        attr_state: String = "State";
    }
}
give! { LocalGatewayRouteTable: m::Arn = GetAtt("LocalGatewayRouteTableArn"); }
/// Property types and values of [`LocalGatewayRouteTable`].
pub mod local_gateway_route_table {
    values! { Mode: Coip = "coip", DirectVpcRouting = "direct-vpc-routing" }
}

resource! {
    LocalGatewayRouteTableVpcAssociation = "AWS::EC2::LocalGatewayRouteTableVPCAssociation", "ec2-localgatewayroutetablevpcassociation", List("Tags"), String
}
impl LocalGatewayRouteTableVpcAssociation {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        local_gateway_route_table_id: String = "LocalGatewayRouteTableId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LocalGatewayRouteTableVpcAssociation> {
    get! {
        attr_local_gateway_id: String = "LocalGatewayId";
        attr_local_gateway_route_table_vpc_association_id: String = "LocalGatewayRouteTableVpcAssociationId";
        attr_state: String = "State";
    }
}

resource! {
    LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "ec2-localgatewayroutetablevirtualinterfacegroupassociation", List("Tags"), String
}
impl LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    new! {
        local_gateway_route_table_id: String = "LocalGatewayRouteTableId", "replacement";
        local_gateway_virtual_interface_group_id: String = "LocalGatewayVirtualInterfaceGroupId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LocalGatewayRouteTableVirtualInterfaceGroupAssociation> {
    get! {
        attr_local_gateway_id: String = "LocalGatewayId";
        attr_local_gateway_route_table_arn: String = "LocalGatewayRouteTableArn";
        attr_local_gateway_route_table_virtual_interface_group_association_id: String = "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId";
        attr_owner_id: String = "OwnerId";
        attr_state: String = "State";
    }
}

resource! {
    LocalGatewayVirtualInterface = "AWS::EC2::LocalGatewayVirtualInterface", "ec2-localgatewayvirtualinterface", List("Tags"), String
}
new_struct! { LocalGatewayVirtualInterface, LocalGatewayVirtualInterfaceRequired {
    local_gateway_virtual_interface_group_id: String = "LocalGatewayVirtualInterfaceGroupId", "replacement";
    outpost_lag_id: String = "OutpostLagId", "replacement";
    local_address: String = "LocalAddress", "replacement";
    peer_address: String = "PeerAddress", "replacement";
    vlan: i64 = "Vlan", "replacement";
} }
impl LocalGatewayVirtualInterface {
    set! {
        peer_bgp_asn: i64 = "PeerBgpAsn", "replacement";
        peer_bgp_asn_extended: i64 = "PeerBgpAsnExtended", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LocalGatewayVirtualInterface> {
    get! {
        attr_configuration_state: String = "ConfigurationState";
        attr_local_bgp_asn: i64 = "LocalBgpAsn";
        attr_local_gateway_id: String = "LocalGatewayId";
        attr_local_gateway_virtual_interface_id: String = "LocalGatewayVirtualInterfaceId";
        attr_owner_id: String = "OwnerId";
    }
}

resource! {
    LocalGatewayVirtualInterfaceGroup = "AWS::EC2::LocalGatewayVirtualInterfaceGroup", "ec2-localgatewayvirtualinterfacegroup", List("Tags"), String
}
impl LocalGatewayVirtualInterfaceGroup {
    new! {
        local_gateway_id: String = "LocalGatewayId", "replacement";
    }
    set! {
        local_bgp_asn: i64 = "LocalBgpAsn", "replacement";
        local_bgp_asn_extended: i64 = "LocalBgpAsnExtended", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<LocalGatewayVirtualInterfaceGroup> {
    get! {
        attr_configuration_state: String = "ConfigurationState";
        attr_local_gateway_virtual_interface_group_arn: m::Arn = "LocalGatewayVirtualInterfaceGroupArn";
        attr_local_gateway_virtual_interface_group_id: String = "LocalGatewayVirtualInterfaceGroupId";
        attr_local_gateway_virtual_interface_ids: [String] = "LocalGatewayVirtualInterfaceIds";
        attr_owner_id: String = "OwnerId";
    }
}
give! { LocalGatewayVirtualInterfaceGroup: m::Arn = GetAtt("LocalGatewayVirtualInterfaceGroupArn"); }

resource! {
    NatGateway = "AWS::EC2::NatGateway", "ec2-natgateway", List("Tags"), m::ec2::NatGatewayId
}
impl NatGateway {
    new! {}
    set! {
        allocation_id: m::ec2::EipAllocationId = "AllocationId", "replacement";
        availability_mode: nat_gateway::AvailabilityMode = "AvailabilityMode", "replacement";
        availability_zone_addresses: [nat_gateway::AvailabilityZoneAddress] = "AvailabilityZoneAddresses", "update";
        connectivity_type: nat_gateway::ConnectivityType = "ConnectivityType", "replacement";
        max_drain_duration_seconds: i64 = "MaxDrainDurationSeconds", "update; cannot be read back";
        private_ip_address: String = "PrivateIpAddress", "replacement";
        secondary_allocation_ids: [m::ec2::EipAllocationId] = "SecondaryAllocationIds", "update";
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount", "update; 1 to 31";
        secondary_private_ip_addresses: [String] = "SecondaryPrivateIpAddresses", "update";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
}
impl c::Handle<NatGateway> {
    get! {
        attr_auto_provision_zones: String = "AutoProvisionZones";
        attr_auto_scaling_ips: String = "AutoScalingIps";
        attr_eni_id: String = "EniId";
        attr_nat_gateway_id: m::ec2::NatGatewayId = "NatGatewayId";
        attr_route_table_id: String = "RouteTableId";
    }
}
give! { NatGateway: m::ec2::NatGatewayId = Ref; }
/// Property types and values of [`NatGateway`].
pub mod nat_gateway {
    object!(AvailabilityZoneAddress = "AWS::EC2::NatGateway.AvailabilityZoneAddress", "ec2-natgateway-availabilityzoneaddress");
    impl AvailabilityZoneAddress {
        new! {
            allocation_ids: [String] = "AllocationIds", "update";
        }
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            availability_zone_id: String = "AvailabilityZoneId", "update";
        }
    }
    values! { AvailabilityMode: Regional = "regional", Zonal = "zonal" }
    values! { ConnectivityType: Private = "private", Public = "public" }
}

resource! {
    NetworkAcl = "AWS::EC2::NetworkAcl", "ec2-networkacl", List("Tags"), m::ec2::NetworkAclId
}
impl NetworkAcl {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<NetworkAcl> {
    get! {
        attr_id: m::ec2::NetworkAclId = "Id";
    }
}
give! { NetworkAcl: m::ec2::NetworkAclId = Ref; }

resource! {
    NetworkAclEntry = "AWS::EC2::NetworkAclEntry", "ec2-networkaclentry", None, String
}
impl NetworkAclEntry {
    new! {
        network_acl_id: m::ec2::NetworkAclId = "NetworkAclId", "replacement";
        protocol: i64 = "Protocol", "update";
        rule_action: network_acl_entry::RuleAction = "RuleAction", "update";
        rule_number: i64 = "RuleNumber", "replacement";
    }
    set! {
        cidr_block: String = "CidrBlock", "update";
        egress: bool = "Egress", "replacement";
        icmp: network_acl_entry::Icmp = "Icmp", "update";
        ipv6_cidr_block: String = "Ipv6CidrBlock", "update";
        port_range: network_acl_entry::PortRange = "PortRange", "update";
    }
}
impl c::Handle<NetworkAclEntry> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`NetworkAclEntry`].
pub mod network_acl_entry {
    object!(Icmp = "AWS::EC2::NetworkAclEntry.Icmp", "ec2-networkaclentry-icmp");
    impl Icmp {
        new! {}
        set! {
            code: i64 = "Code", "update";
            type_: i64 = "Type", "update";
        }
    }

    object!(PortRange = "AWS::EC2::NetworkAclEntry.PortRange", "ec2-networkaclentry-portrange");
    impl PortRange {
        new! {}
        set! {
            from: i64 = "From", "update";
            to: i64 = "To", "update";
        }
    }
    values! { RuleAction: Allow = "allow", Deny = "deny" }
}

resource! {
    NetworkInsightsAccessScope = "AWS::EC2::NetworkInsightsAccessScope", "ec2-networkinsightsaccessscope", List("Tags"), String
}
impl NetworkInsightsAccessScope {
    new! {}
    set! {
        exclude_paths: [network_insights_access_scope::AccessScopePathRequest] = "ExcludePaths", "replacement";
        match_paths: [network_insights_access_scope::AccessScopePathRequest] = "MatchPaths", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<NetworkInsightsAccessScope> {
    get! {
        attr_created_date: String = "CreatedDate";
        attr_network_insights_access_scope_arn: m::Arn = "NetworkInsightsAccessScopeArn";
        attr_network_insights_access_scope_id: String = "NetworkInsightsAccessScopeId";
        attr_updated_date: String = "UpdatedDate";
    }
}
give! { NetworkInsightsAccessScope: m::Arn = GetAtt("NetworkInsightsAccessScopeArn"); }
/// Property types and values of [`NetworkInsightsAccessScope`].
pub mod network_insights_access_scope {
    object!(AccessScopePathRequest = "AWS::EC2::NetworkInsightsAccessScope.AccessScopePathRequest", "ec2-networkinsightsaccessscope-accessscopepathrequest");
    impl AccessScopePathRequest {
        new! {}
        set! {
            destination: PathStatementRequest = "Destination", "replacement";
            source: PathStatementRequest = "Source", "replacement";
            through_resources: [ThroughResourcesStatementRequest] = "ThroughResources", "replacement";
        }
    }

    object!(PacketHeaderStatementRequest = "AWS::EC2::NetworkInsightsAccessScope.PacketHeaderStatementRequest", "ec2-networkinsightsaccessscope-packetheaderstatementrequest");
    impl PacketHeaderStatementRequest {
        new! {}
        set! {
            destination_addresses: [String] = "DestinationAddresses", "replacement";
            destination_ports: [String] = "DestinationPorts", "replacement";
            destination_prefix_lists: [String] = "DestinationPrefixLists", "replacement";
            protocols: [Protocol] = "Protocols", "replacement";
            source_addresses: [String] = "SourceAddresses", "replacement";
            source_ports: [String] = "SourcePorts", "replacement";
            source_prefix_lists: [String] = "SourcePrefixLists", "replacement";
        }
    }

    object!(PathStatementRequest = "AWS::EC2::NetworkInsightsAccessScope.PathStatementRequest", "ec2-networkinsightsaccessscope-pathstatementrequest");
    impl PathStatementRequest {
        new! {}
        set! {
            packet_header_statement: PacketHeaderStatementRequest = "PacketHeaderStatement", "replacement";
            resource_statement: ResourceStatementRequest = "ResourceStatement", "replacement";
        }
    }

    object!(ResourceStatementRequest = "AWS::EC2::NetworkInsightsAccessScope.ResourceStatementRequest", "ec2-networkinsightsaccessscope-resourcestatementrequest");
    impl ResourceStatementRequest {
        new! {}
        set! {
            resource_types: [String] = "ResourceTypes", "replacement";
            resources: [String] = "Resources", "replacement";
        }
    }

    object!(ThroughResourcesStatementRequest = "AWS::EC2::NetworkInsightsAccessScope.ThroughResourcesStatementRequest", "ec2-networkinsightsaccessscope-throughresourcesstatementrequest");
    impl ThroughResourcesStatementRequest {
        new! {}
        set! {
            resource_statement: ResourceStatementRequest = "ResourceStatement", "replacement";
        }
    }
    values! { Protocol: Tcp = "tcp", Udp = "udp" }
}

resource! {
    NetworkInsightsAccessScopeAnalysis = "AWS::EC2::NetworkInsightsAccessScopeAnalysis", "ec2-networkinsightsaccessscopeanalysis", List("Tags"), String
}
impl NetworkInsightsAccessScopeAnalysis {
    new! {
        network_insights_access_scope_id: String = "NetworkInsightsAccessScopeId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<NetworkInsightsAccessScopeAnalysis> {
    get! {
        attr_analyzed_eni_count: i64 = "AnalyzedEniCount";
        attr_end_date: String = "EndDate";
        attr_findings_found: String = "FindingsFound";
        attr_network_insights_access_scope_analysis_arn: m::Arn = "NetworkInsightsAccessScopeAnalysisArn";
        attr_network_insights_access_scope_analysis_id: String = "NetworkInsightsAccessScopeAnalysisId";
        attr_start_date: String = "StartDate";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
give! { NetworkInsightsAccessScopeAnalysis: m::Arn = GetAtt("NetworkInsightsAccessScopeAnalysisArn"); }

resource! {
    NetworkInsightsAnalysis = "AWS::EC2::NetworkInsightsAnalysis", "ec2-networkinsightsanalysis", List("Tags"), String
}
impl NetworkInsightsAnalysis {
    new! {
        network_insights_path_id: String = "NetworkInsightsPathId", "replacement";
    }
    set! {
        additional_accounts: [String] = "AdditionalAccounts", "update";
        filter_in_arns: [m::Arn] = "FilterInArns", "replacement";
        filter_out_arns: [m::Arn] = "FilterOutArns", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<NetworkInsightsAnalysis> {
    get! {
        attr_alternate_path_hints: [v::Json] = "AlternatePathHints";
        attr_explanations: [v::Json] = "Explanations";
        attr_forward_path_components: [v::Json] = "ForwardPathComponents";
        attr_network_insights_analysis_arn: m::Arn = "NetworkInsightsAnalysisArn";
        attr_network_insights_analysis_id: String = "NetworkInsightsAnalysisId";
        attr_network_path_found: bool = "NetworkPathFound";
        attr_return_path_components: [v::Json] = "ReturnPathComponents";
        attr_start_date: String = "StartDate";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_suggested_accounts: [String] = "SuggestedAccounts";
    }
}
give! { NetworkInsightsAnalysis: m::Arn = GetAtt("NetworkInsightsAnalysisArn"); }
/// Property types and values of [`NetworkInsightsAnalysis`].
pub mod network_insights_analysis {
    use crate::value::meaning as m;
    object!(AdditionalDetail = "AWS::EC2::NetworkInsightsAnalysis.AdditionalDetail", "ec2-networkinsightsanalysis-additionaldetail");
    impl AdditionalDetail {
        new! {}
        set! {
            additional_detail_type: String = "AdditionalDetailType", "update";
            component: AnalysisComponent = "Component", "update";
            load_balancers: [AnalysisComponent] = "LoadBalancers", "update";
            service_name: String = "ServiceName", "update";
        }
    }

    object!(AlternatePathHint = "AWS::EC2::NetworkInsightsAnalysis.AlternatePathHint", "ec2-networkinsightsanalysis-alternatepathhint");
    impl AlternatePathHint {
        new! {}
        set! {
            component_arn: m::Arn = "ComponentArn", "update";
            component_id: String = "ComponentId", "update";
        }
    }

    object!(AnalysisAclRule = "AWS::EC2::NetworkInsightsAnalysis.AnalysisAclRule", "ec2-networkinsightsanalysis-analysisaclrule");
    impl AnalysisAclRule {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
            egress: bool = "Egress", "update";
            port_range: PortRange = "PortRange", "update";
            protocol: String = "Protocol", "update";
            rule_action: String = "RuleAction", "update";
            rule_number: i64 = "RuleNumber", "update";
        }
    }

    object!(AnalysisComponent = "AWS::EC2::NetworkInsightsAnalysis.AnalysisComponent", "ec2-networkinsightsanalysis-analysiscomponent");
    impl AnalysisComponent {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            id: String = "Id", "update";
        }
    }

    object!(AnalysisLoadBalancerListener = "AWS::EC2::NetworkInsightsAnalysis.AnalysisLoadBalancerListener", "ec2-networkinsightsanalysis-analysisloadbalancerlistener");
    impl AnalysisLoadBalancerListener {
        new! {}
        set! {
            instance_port: i64 = "InstancePort", "update";
            load_balancer_port: i64 = "LoadBalancerPort", "update";
        }
    }

    object!(AnalysisLoadBalancerTarget = "AWS::EC2::NetworkInsightsAnalysis.AnalysisLoadBalancerTarget", "ec2-networkinsightsanalysis-analysisloadbalancertarget");
    impl AnalysisLoadBalancerTarget {
        new! {}
        set! {
            address: String = "Address", "update";
            availability_zone: String = "AvailabilityZone", "update";
            instance: AnalysisComponent = "Instance", "update";
            port: i64 = "Port", "update";
        }
    }

    object!(AnalysisPacketHeader = "AWS::EC2::NetworkInsightsAnalysis.AnalysisPacketHeader", "ec2-networkinsightsanalysis-analysispacketheader");
    impl AnalysisPacketHeader {
        new! {}
        set! {
            destination_addresses: [String] = "DestinationAddresses", "update";
            destination_port_ranges: [PortRange] = "DestinationPortRanges", "update";
            protocol: String = "Protocol", "update";
            source_addresses: [String] = "SourceAddresses", "update";
            source_port_ranges: [PortRange] = "SourcePortRanges", "update";
        }
    }

    object!(AnalysisRouteTableRoute = "AWS::EC2::NetworkInsightsAnalysis.AnalysisRouteTableRoute", "ec2-networkinsightsanalysis-analysisroutetableroute");
    impl AnalysisRouteTableRoute {
        new! {}
        set! {
            nat_gateway_id: m::ec2::NatGatewayId = "NatGatewayId", "update";
            network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "update";
            origin: String = "Origin", "update";
            state: String = "State", "update";
            transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "update";
            vpc_peering_connection_id: m::ec2::VpcPeeringConnectionId = "VpcPeeringConnectionId", "update";
            destination_cidr: String = "destinationCidr", "update";
            destination_prefix_list_id: String = "destinationPrefixListId", "update";
            egress_only_internet_gateway_id: m::ec2::EgressOnlyInternetGatewayId = "egressOnlyInternetGatewayId", "update";
            gateway_id: String = "gatewayId", "update";
            instance_id: m::ec2::InstanceId = "instanceId", "update";
        }
    }

    object!(AnalysisSecurityGroupRule = "AWS::EC2::NetworkInsightsAnalysis.AnalysisSecurityGroupRule", "ec2-networkinsightsanalysis-analysissecuritygrouprule");
    impl AnalysisSecurityGroupRule {
        new! {}
        set! {
            cidr: String = "Cidr", "update";
            direction: String = "Direction", "update";
            port_range: PortRange = "PortRange", "update";
            prefix_list_id: m::ec2::PrefixListId = "PrefixListId", "update";
            protocol: String = "Protocol", "update";
            security_group_id: m::ec2::SecurityGroupId = "SecurityGroupId", "update";
        }
    }

    object!(AnalysisTransitGatewayPolicyTableEntry = "AWS::EC2::NetworkInsightsAnalysis.AnalysisTransitGatewayPolicyTableEntry", "ec2-networkinsightsanalysis-analysistransitgatewaypolicytableentry");
    impl AnalysisTransitGatewayPolicyTableEntry {
        new! {}
        set! {
            destination_cidr: String = "DestinationCidr", "update";
            destination_port_range: PortRange = "DestinationPortRange", "update";
            protocol: String = "Protocol", "update";
            rule_number: i64 = "RuleNumber", "update";
            source_cidr: String = "SourceCidr", "update";
            source_port_range: PortRange = "SourcePortRange", "update";
            target_route_table_id: String = "TargetRouteTableId", "update";
        }
    }

    object!(Explanation = "AWS::EC2::NetworkInsightsAnalysis.Explanation", "ec2-networkinsightsanalysis-explanation");
    impl Explanation {
        new! {}
        set! {
            acl: AnalysisComponent = "Acl", "update";
            acl_rule: AnalysisAclRule = "AclRule", "update";
            address: String = "Address", "update";
            addresses: [String] = "Addresses", "update";
            attached_to: AnalysisComponent = "AttachedTo", "update";
            availability_zones: [String] = "AvailabilityZones", "update";
            cidrs: [String] = "Cidrs", "update";
            classic_load_balancer_listener: AnalysisLoadBalancerListener = "ClassicLoadBalancerListener", "update";
            component: AnalysisComponent = "Component", "update";
            component_account: String = "ComponentAccount", "update";
            component_region: String = "ComponentRegion", "update";
            customer_gateway: AnalysisComponent = "CustomerGateway", "update";
            destination: AnalysisComponent = "Destination", "update";
            destination_vpc: AnalysisComponent = "DestinationVpc", "update";
            direction: String = "Direction", "update";
            elastic_load_balancer_listener: AnalysisComponent = "ElasticLoadBalancerListener", "update";
            explanation_code: String = "ExplanationCode", "update";
            ingress_route_table: AnalysisComponent = "IngressRouteTable", "update";
            internet_gateway: AnalysisComponent = "InternetGateway", "update";
            load_balancer_arn: m::Arn = "LoadBalancerArn", "update; 1 to 1283 characters";
            load_balancer_listener_port: i64 = "LoadBalancerListenerPort", "update";
            load_balancer_target: AnalysisLoadBalancerTarget = "LoadBalancerTarget", "update";
            load_balancer_target_group: AnalysisComponent = "LoadBalancerTargetGroup", "update";
            load_balancer_target_groups: [AnalysisComponent] = "LoadBalancerTargetGroups", "update";
            load_balancer_target_port: i64 = "LoadBalancerTargetPort", "update";
            missing_component: String = "MissingComponent", "update";
            nat_gateway: AnalysisComponent = "NatGateway", "update";
            network_interface: AnalysisComponent = "NetworkInterface", "update";
            packet_field: String = "PacketField", "update";
            port: i64 = "Port", "update";
            port_ranges: [PortRange] = "PortRanges", "update";
            prefix_list: AnalysisComponent = "PrefixList", "update";
            protocols: [String] = "Protocols", "update";
            route_table: AnalysisComponent = "RouteTable", "update";
            route_table_route: AnalysisRouteTableRoute = "RouteTableRoute", "update";
            security_group: AnalysisComponent = "SecurityGroup", "update";
            security_group_rule: AnalysisSecurityGroupRule = "SecurityGroupRule", "update";
            security_groups: [AnalysisComponent] = "SecurityGroups", "update";
            source_vpc: AnalysisComponent = "SourceVpc", "update";
            state: String = "State", "update";
            subnet: AnalysisComponent = "Subnet", "update";
            subnet_route_table: AnalysisComponent = "SubnetRouteTable", "update";
            transit_gateway: AnalysisComponent = "TransitGateway", "update";
            transit_gateway_attachment: AnalysisComponent = "TransitGatewayAttachment", "update";
            transit_gateway_policy_table: AnalysisComponent = "TransitGatewayPolicyTable", "update";
            transit_gateway_policy_table_entry: AnalysisTransitGatewayPolicyTableEntry = "TransitGatewayPolicyTableEntry", "update";
            transit_gateway_route_table: AnalysisComponent = "TransitGatewayRouteTable", "update";
            transit_gateway_route_table_route: TransitGatewayRouteTableRoute = "TransitGatewayRouteTableRoute", "update";
            vpc: AnalysisComponent = "Vpc", "update";
            vpc_peering_connection: AnalysisComponent = "VpcPeeringConnection", "update";
            vpn_connection: AnalysisComponent = "VpnConnection", "update";
            vpn_gateway: AnalysisComponent = "VpnGateway", "update";
            vpc_endpoint: AnalysisComponent = "vpcEndpoint", "update";
        }
    }

    object!(PathComponent = "AWS::EC2::NetworkInsightsAnalysis.PathComponent", "ec2-networkinsightsanalysis-pathcomponent");
    impl PathComponent {
        new! {}
        set! {
            acl_rule: AnalysisAclRule = "AclRule", "update";
            additional_details: [AdditionalDetail] = "AdditionalDetails", "update";
            component: AnalysisComponent = "Component", "update";
            destination_vpc: AnalysisComponent = "DestinationVpc", "update";
            elastic_load_balancer_listener: AnalysisComponent = "ElasticLoadBalancerListener", "update";
            explanations: [Explanation] = "Explanations", "update";
            inbound_header: AnalysisPacketHeader = "InboundHeader", "update";
            outbound_header: AnalysisPacketHeader = "OutboundHeader", "update";
            route_table_route: AnalysisRouteTableRoute = "RouteTableRoute", "update";
            security_group_rule: AnalysisSecurityGroupRule = "SecurityGroupRule", "update";
            sequence_number: i64 = "SequenceNumber", "update";
            service_name: String = "ServiceName", "update";
            source_vpc: AnalysisComponent = "SourceVpc", "update";
            subnet: AnalysisComponent = "Subnet", "update";
            transit_gateway: AnalysisComponent = "TransitGateway", "update";
            transit_gateway_policy_table_entry: AnalysisTransitGatewayPolicyTableEntry = "TransitGatewayPolicyTableEntry", "update";
            transit_gateway_route_table_route: TransitGatewayRouteTableRoute = "TransitGatewayRouteTableRoute", "update";
            vpc: AnalysisComponent = "Vpc", "update";
        }
    }

    object!(PortRange = "AWS::EC2::NetworkInsightsAnalysis.PortRange", "ec2-networkinsightsanalysis-portrange");
    impl PortRange {
        new! {}
        set! {
            from: i64 = "From", "update";
            to: i64 = "To", "update";
        }
    }

    object!(TransitGatewayRouteTableRoute = "AWS::EC2::NetworkInsightsAnalysis.TransitGatewayRouteTableRoute", "ec2-networkinsightsanalysis-transitgatewayroutetableroute");
    impl TransitGatewayRouteTableRoute {
        new! {}
        set! {
            attachment_id: String = "AttachmentId", "update";
            destination_cidr: String = "DestinationCidr", "update";
            prefix_list_id: m::ec2::PrefixListId = "PrefixListId", "update";
            resource_id: String = "ResourceId", "update";
            resource_type: String = "ResourceType", "update";
            route_origin: String = "RouteOrigin", "update";
            state: String = "State", "update";
        }
    }
}

resource! {
    NetworkInsightsPath = "AWS::EC2::NetworkInsightsPath", "ec2-networkinsightspath", List("Tags"), String
}
impl NetworkInsightsPath {
    new! {
        protocol: network_insights_path::Protocol = "Protocol", "replacement";
        source: String = "Source", "replacement";
    }
    set! {
        destination: String = "Destination", "replacement";
        destination_ip: String = "DestinationIp", "replacement; at most 15 characters";
        destination_port: i64 = "DestinationPort", "replacement; 0 to 65535";
        filter_at_destination: network_insights_path::PathFilter = "FilterAtDestination", "replacement";
        filter_at_source: network_insights_path::PathFilter = "FilterAtSource", "replacement";
        source_ip: String = "SourceIp", "replacement; at most 15 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<NetworkInsightsPath> {
    get! {
        attr_created_date: String = "CreatedDate";
        attr_destination_arn: m::Arn = "DestinationArn";
        attr_network_insights_path_arn: m::Arn = "NetworkInsightsPathArn";
        attr_network_insights_path_id: String = "NetworkInsightsPathId";
        attr_source_arn: m::Arn = "SourceArn";
    }
}
give! { NetworkInsightsPath: m::Arn = GetAtt("NetworkInsightsPathArn"); }
/// Property types and values of [`NetworkInsightsPath`].
pub mod network_insights_path {
    object!(FilterPortRange = "AWS::EC2::NetworkInsightsPath.FilterPortRange", "ec2-networkinsightspath-filterportrange");
    impl FilterPortRange {
        new! {}
        set! {
            from_port: i64 = "FromPort", "replacement; 0 to 65535";
            to_port: i64 = "ToPort", "replacement; 0 to 65535";
        }
    }

    object!(PathFilter = "AWS::EC2::NetworkInsightsPath.PathFilter", "ec2-networkinsightspath-pathfilter");
    impl PathFilter {
        new! {}
        set! {
            destination_address: String = "DestinationAddress", "replacement; at most 15 characters";
            destination_port_range: FilterPortRange = "DestinationPortRange", "replacement";
            source_address: String = "SourceAddress", "replacement; at most 15 characters";
            source_port_range: FilterPortRange = "SourcePortRange", "replacement";
        }
    }
    values! { Protocol: Tcp = "tcp", Udp = "udp" }
}

resource! {
    NetworkInterface = "AWS::EC2::NetworkInterface", "ec2-networkinterface", List("Tags"), m::ec2::NetworkInterfaceId
}
impl NetworkInterface {
    new! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
    }
    set! {
        connection_tracking_specification: network_interface::ConnectionTrackingSpecification = "ConnectionTrackingSpecification", "may replace";
        description: String = "Description", "update";
        enable_primary_ipv6: bool = "EnablePrimaryIpv6", "may replace";
        group_set: [m::ec2::SecurityGroupId] = "GroupSet", "update";
        interface_type: String = "InterfaceType", "replacement";
        ipv4_prefix_count: i64 = "Ipv4PrefixCount", "update";
        ipv4_prefixes: [network_interface::Ipv4PrefixSpecification] = "Ipv4Prefixes", "update";
        ipv6_address_count: i64 = "Ipv6AddressCount", "update";
        ipv6_addresses: [network_interface::InstanceIpv6Address] = "Ipv6Addresses", "update";
        ipv6_prefix_count: i64 = "Ipv6PrefixCount", "update";
        ipv6_prefixes: [network_interface::Ipv6PrefixSpecification] = "Ipv6Prefixes", "update";
        private_ip_address: String = "PrivateIpAddress", "replacement";
        private_ip_addresses: [network_interface::PrivateIpAddressSpecification] = "PrivateIpAddresses", "may replace";
        public_ip_dns_hostname_type_specification: network_interface::PublicIpDnsHostnameTypeSpecification = "PublicIpDnsHostnameTypeSpecification", "update; cannot be read back";
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount", "update";
        source_dest_check: bool = "SourceDestCheck", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<NetworkInterface> {
    get! {
        attr_id: m::ec2::NetworkInterfaceId = "Id";
        attr_primary_ipv6_address: String = "PrimaryIpv6Address";
        attr_primary_private_ip_address: String = "PrimaryPrivateIpAddress";
        attr_public_ip_dns_name_options: v::Json = "PublicIpDnsNameOptions";
        attr_secondary_private_ip_addresses: [String] = "SecondaryPrivateIpAddresses";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { NetworkInterface: m::ec2::NetworkInterfaceId = Ref; }
/// Property types and values of [`NetworkInterface`].
pub mod network_interface {
    object!(ConnectionTrackingSpecification = "AWS::EC2::NetworkInterface.ConnectionTrackingSpecification", "ec2-networkinterface-connectiontrackingspecification");
    impl ConnectionTrackingSpecification {
        new! {}
        set! {
            tcp_established_timeout: i64 = "TcpEstablishedTimeout", "update";
            udp_stream_timeout: i64 = "UdpStreamTimeout", "update";
            udp_timeout: i64 = "UdpTimeout", "update";
        }
    }

    object!(InstanceIpv6Address = "AWS::EC2::NetworkInterface.InstanceIpv6Address", "ec2-networkinterface-instanceipv6address");
    impl InstanceIpv6Address {
        new! {
            ipv6_address: String = "Ipv6Address", "update";
        }
    }

    object!(Ipv4PrefixSpecification = "AWS::EC2::NetworkInterface.Ipv4PrefixSpecification", "ec2-networkinterface-ipv4prefixspecification");
    impl Ipv4PrefixSpecification {
        new! {
            ipv4_prefix: String = "Ipv4Prefix", "update";
        }
    }

    object!(Ipv6PrefixSpecification = "AWS::EC2::NetworkInterface.Ipv6PrefixSpecification", "ec2-networkinterface-ipv6prefixspecification");
    impl Ipv6PrefixSpecification {
        new! {
            ipv6_prefix: String = "Ipv6Prefix", "update";
        }
    }

    object!(PrivateIpAddressSpecification = "AWS::EC2::NetworkInterface.PrivateIpAddressSpecification", "ec2-networkinterface-privateipaddressspecification");
    impl PrivateIpAddressSpecification {
        new! {
            primary: bool = "Primary", "may replace";
            private_ip_address: String = "PrivateIpAddress", "may replace";
        }
    }

    object!(PublicIpDnsNameOptions = "AWS::EC2::NetworkInterface.PublicIpDnsNameOptions", "ec2-networkinterface-publicipdnsnameoptions");
    impl PublicIpDnsNameOptions {
        new! {}
        set! {
            dns_hostname_type: String = "DnsHostnameType", "update";
            public_dual_stack_dns_name: String = "PublicDualStackDnsName", "update";
            public_ipv4_dns_name: String = "PublicIpv4DnsName", "update";
            public_ipv6_dns_name: String = "PublicIpv6DnsName", "update";
        }
    }
    values! { PublicIpDnsHostnameTypeSpecification: PublicDualStackDnsName = "public-dual-stack-dns-name", PublicIpv4DnsName = "public-ipv4-dns-name", PublicIpv6DnsName = "public-ipv6-dns-name" }
}

resource! {
    NetworkInterfaceAttachment = "AWS::EC2::NetworkInterfaceAttachment", "ec2-networkinterfaceattachment", None, String
}
impl NetworkInterfaceAttachment {
    new! {
        instance_id: m::ec2::InstanceId = "InstanceId", "replacement";
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        device_index: String = "DeviceIndex", "replacement";
    }
    set! {
        delete_on_termination: bool = "DeleteOnTermination", "update; default `true`";
        ena_queue_count: i64 = "EnaQueueCount", "update";
        ena_srd_specification: network_interface_attachment::EnaSrdSpecification = "EnaSrdSpecification", "update";
    }
}
impl c::Handle<NetworkInterfaceAttachment> {
    get! {
        attr_attachment_id: String = "AttachmentId";
    }
}
/// Property types and values of [`NetworkInterfaceAttachment`].
pub mod network_interface_attachment {
    object!(EnaSrdSpecification = "AWS::EC2::NetworkInterfaceAttachment.EnaSrdSpecification", "ec2-networkinterfaceattachment-enasrdspecification");
    impl EnaSrdSpecification {
        new! {}
        set! {
            ena_srd_enabled: bool = "EnaSrdEnabled", "update";
            ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification", "update";
        }
    }

    object!(EnaSrdUdpSpecification = "AWS::EC2::NetworkInterfaceAttachment.EnaSrdUdpSpecification", "ec2-networkinterfaceattachment-enasrdudpspecification");
    impl EnaSrdUdpSpecification {
        new! {}
        set! {
            ena_srd_udp_enabled: bool = "EnaSrdUdpEnabled", "update";
        }
    }
}

resource! {
    NetworkInterfacePermission = "AWS::EC2::NetworkInterfacePermission", "ec2-networkinterfacepermission", None, String
}
impl NetworkInterfacePermission {
    new! {
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        aws_account_id: String = "AwsAccountId", "replacement";
        permission: String = "Permission", "replacement";
    }
}
impl c::Handle<NetworkInterfacePermission> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    NetworkPerformanceMetricSubscription = "AWS::EC2::NetworkPerformanceMetricSubscription", "ec2-networkperformancemetricsubscription", None, String
}
impl NetworkPerformanceMetricSubscription {
    new! {
        destination: String = "Destination", "replacement";
        metric: String = "Metric", "replacement";
        source: String = "Source", "replacement";
        statistic: String = "Statistic", "replacement";
    }
}

resource! {
    PlacementGroup = "AWS::EC2::PlacementGroup", "ec2-placementgroup", List("Tags"), m::ec2::PlacementGroupName
}
impl PlacementGroup {
    new! {}
    set! {
        parent_group_id: String = "ParentGroupId", "replacement";
        partition_count: i64 = "PartitionCount", "replacement";
        spread_level: placement_group::SpreadLevel = "SpreadLevel", "replacement";
        strategy: placement_group::Strategy = "Strategy", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<PlacementGroup> {
    get! {
        attr_group_id: String = "GroupId";
        attr_group_name: m::ec2::PlacementGroupName = "GroupName";
    }
}
give! { PlacementGroup: m::ec2::PlacementGroupName = Ref; }
/// Property types and values of [`PlacementGroup`].
pub mod placement_group {
    values! { SpreadLevel: Host = "host", Rack = "rack" }
    values! { Strategy: Cluster = "cluster", Partition = "partition", PrecisionTime = "precision-time", Spread = "spread" }
}

resource! {
    PrefixList = "AWS::EC2::PrefixList", "ec2-prefixlist", List("Tags"), m::ec2::PrefixListId
}
impl PrefixList {
    new! {
        prefix_list_name: String = "PrefixListName", "update; 1 to 255 characters";
        address_family: prefix_list::AddressFamily = "AddressFamily", "update";
    }
    set! {
        entries: [prefix_list::Entry] = "Entries", "update; at most 100 items";
        max_entries: i64 = "MaxEntries", "update; at least 1";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PrefixList> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_owner_id: String = "OwnerId";
        attr_prefix_list_id: m::ec2::PrefixListId = "PrefixListId";
        attr_version: i64 = "Version";
    }
}
give! { PrefixList: m::Arn = GetAtt("Arn"); m::ec2::PrefixListId = Ref; }
/// Property types and values of [`PrefixList`].
pub mod prefix_list {
    object!(Entry = "AWS::EC2::PrefixList.Entry", "ec2-prefixlist-entry");
    impl Entry {
        new! {
            cidr: String = "Cidr", "update; 1 to 46 characters";
        }
        set! {
            description: String = "Description", "update; at most 255 characters";
        }
    }
    values! { AddressFamily: Ipv4 = "IPv4", Ipv6 = "IPv6" }
}

resource! {
    Route = "AWS::EC2::Route", "ec2-route", None, String
}
impl Route {
    new! {
        route_table_id: m::ec2::RouteTableId = "RouteTableId", "replacement";
    }
    set! {
        carrier_gateway_id: m::ec2::CarrierGatewayId = "CarrierGatewayId", "update";
        core_network_arn: m::Arn = "CoreNetworkArn", "update";
        destination_cidr_block: String = "DestinationCidrBlock", "replacement";
        destination_ipv6_cidr_block: String = "DestinationIpv6CidrBlock", "replacement";
        destination_prefix_list_id: String = "DestinationPrefixListId", "replacement";
        egress_only_internet_gateway_id: m::ec2::EgressOnlyInternetGatewayId = "EgressOnlyInternetGatewayId", "update";
        gateway_id: m::ec2::GatewayId = "GatewayId", "update";
        instance_id: m::ec2::InstanceId = "InstanceId", "update";
        local_gateway_id: String = "LocalGatewayId", "update";
        nat_gateway_id: m::ec2::NatGatewayId = "NatGatewayId", "update";
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "update";
        odb_network_arn: m::Arn = "OdbNetworkArn", "update";
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "update";
        vpc_endpoint_id: m::ec2::VpcEndpointId = "VpcEndpointId", "update";
        vpc_peering_connection_id: m::ec2::VpcPeeringConnectionId = "VpcPeeringConnectionId", "update";
    }
}
impl c::Handle<Route> {
    get! {
        attr_cidr_block: String = "CidrBlock";
    }
}

resource! {
    RouteServer = "AWS::EC2::RouteServer", "ec2-routeserver", List("Tags"), String
}
impl RouteServer {
    new! {
        amazon_side_asn: i64 = "AmazonSideAsn", "replacement; 1 to 4294967294";
    }
    set! {
        persist_routes: route_server::PersistRoutes = "PersistRoutes", "update";
        persist_routes_duration: i64 = "PersistRoutesDuration", "update; 0 to 5; cannot be read back";
        sns_notifications_enabled: bool = "SnsNotificationsEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RouteServer> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { RouteServer: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`RouteServer`].
pub mod route_server {
    values! { PersistRoutes: Enable = "enable", Disable = "disable" }
}

resource! {
    RouteServerAssociation = "AWS::EC2::RouteServerAssociation", "ec2-routeserverassociation", None, String
}
impl RouteServerAssociation {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        route_server_id: String = "RouteServerId", "replacement";
    }
}

resource! {
    RouteServerEndpoint = "AWS::EC2::RouteServerEndpoint", "ec2-routeserverendpoint", List("Tags"), String
}
impl RouteServerEndpoint {
    new! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        route_server_id: String = "RouteServerId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RouteServerEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_eni_address: String = "EniAddress";
        attr_eni_id: String = "EniId";
        attr_id: String = "Id";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { RouteServerEndpoint: m::Arn = GetAtt("Arn"); }

resource! {
    RouteServerPeer = "AWS::EC2::RouteServerPeer", "ec2-routeserverpeer", List("Tags"), String
}
impl RouteServerPeer {
    new! {
        route_server_endpoint_id: String = "RouteServerEndpointId", "replacement";
        bgp_options: route_server_peer::BgpOptions = "BgpOptions", "replacement";
        peer_address: String = "PeerAddress", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RouteServerPeer> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_endpoint_eni_address: String = "EndpointEniAddress";
        attr_endpoint_eni_id: String = "EndpointEniId";
        attr_id: String = "Id";
        attr_route_server_id: String = "RouteServerId";
        attr_subnet_id: m::ec2::SubnetId = "SubnetId";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { RouteServerPeer: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`RouteServerPeer`].
pub mod route_server_peer {
    object!(BgpOptions = "AWS::EC2::RouteServerPeer.BgpOptions", "ec2-routeserverpeer-bgpoptions");
    impl BgpOptions {
        new! {}
        set! {
            peer_asn: i64 = "PeerAsn", "update; 1 to 4294967294";
            peer_liveness_detection: PeerLivenessDetection = "PeerLivenessDetection", "update";
        }
    }
    values! { PeerLivenessDetection: Bfd = "bfd", BgpKeepalive = "bgp-keepalive" }
}

resource! {
    RouteServerPropagation = "AWS::EC2::RouteServerPropagation", "ec2-routeserverpropagation", None, String
}
impl RouteServerPropagation {
    new! {
        route_table_id: m::ec2::RouteTableId = "RouteTableId", "replacement";
        route_server_id: String = "RouteServerId", "replacement";
    }
}

resource! {
    RouteTable = "AWS::EC2::RouteTable", "ec2-routetable", List("Tags"), m::ec2::RouteTableId
}
impl RouteTable {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RouteTable> {
    get! {
        attr_route_table_id: m::ec2::RouteTableId = "RouteTableId";
    }
}
give! { RouteTable: m::ec2::RouteTableId = Ref; }

resource! {
    SecondaryNetwork = "AWS::EC2::SecondaryNetwork", "ec2-secondarynetwork", List("Tags"), m::Arn
}
impl SecondaryNetwork {
    new! {
        network_type: secondary_network::NetworkType = "NetworkType", "replacement";
        ipv4_cidr_block: String = "Ipv4CidrBlock", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SecondaryNetwork> {
    get! {
        attr_ipv4_cidr_block_associations: [v::Json] = "Ipv4CidrBlockAssociations";
        attr_owner_id: String = "OwnerId";
        attr_secondary_network_arn: m::Arn = "SecondaryNetworkArn";
        attr_secondary_network_id: String = "SecondaryNetworkId";
    }
}
give! { SecondaryNetwork: m::Arn = Ref; }
/// Property types and values of [`SecondaryNetwork`].
pub mod secondary_network {
    object!(Ipv4CidrBlockAssociation = "AWS::EC2::SecondaryNetwork.Ipv4CidrBlockAssociation", "ec2-secondarynetwork-ipv4cidrblockassociation");
    impl Ipv4CidrBlockAssociation {
        new! {}
        set! {
            association_id: String = "AssociationId", "update";
            cidr_block: String = "CidrBlock", "update";
            state: State = "State", "update";
        }
    }
    values! { NetworkType: Rdma = "rdma" }
    values! { State: Associating = "associating", Associated = "associated", AssociationFailed = "association-failed", Disassociating = "disassociating", Disassociated = "disassociated", DisassociationFailed = "disassociation-failed" }
}

resource! {
    SecurityGroup = "AWS::EC2::SecurityGroup", "ec2-securitygroup", List("Tags"), m::ec2::SecurityGroupId
}
impl SecurityGroup {
    new! {
        group_description: String = "GroupDescription", "replacement; at most 255 characters";
    }
    set! {
        group_name: String = "GroupName", "replacement";
        security_group_egress: [security_group::Egress] = "SecurityGroupEgress", "update";
        security_group_ingress: [security_group::Ingress] = "SecurityGroupIngress", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
}
impl c::Handle<SecurityGroup> {
    get! {
        attr_group_id: m::ec2::SecurityGroupId = "GroupId";
        attr_id: m::ec2::SecurityGroupId = "Id";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { SecurityGroup: m::ec2::SecurityGroupId = Ref; m::ec2::SecurityGroupIdOrName = Ref; }
/// Property types and values of [`SecurityGroup`].
pub mod security_group {
    use crate::value::meaning as m;
    object!(Egress = "AWS::EC2::SecurityGroup.Egress", "ec2-securitygroup-egress");
    impl Egress {
        new! {
            ip_protocol: String = "IpProtocol", "update";
        }
        set! {
            cidr_ip: String = "CidrIp", "update";
            cidr_ipv6: String = "CidrIpv6", "update";
            description: String = "Description", "update";
            destination_prefix_list_id: String = "DestinationPrefixListId", "update";
            destination_security_group_id: m::ec2::SecurityGroupId = "DestinationSecurityGroupId", "update";
            from_port: i64 = "FromPort", "update; at least -1";
            to_port: i64 = "ToPort", "update; at least -1";
        }
    }

    object!(Ingress = "AWS::EC2::SecurityGroup.Ingress", "ec2-securitygroup-ingress");
    impl Ingress {
        new! {
            ip_protocol: String = "IpProtocol", "update";
        }
        set! {
            cidr_ip: String = "CidrIp", "update";
            cidr_ipv6: String = "CidrIpv6", "update";
            description: String = "Description", "update";
            from_port: i64 = "FromPort", "update; at least -1";
            source_prefix_list_id: String = "SourcePrefixListId", "update";
            source_security_group_id: m::ec2::SecurityGroupId = "SourceSecurityGroupId", "update";
            source_security_group_name: m::ec2::SecurityGroupName = "SourceSecurityGroupName", "update; cannot be read back";
            source_security_group_owner_id: String = "SourceSecurityGroupOwnerId", "update";
            to_port: i64 = "ToPort", "update; at least -1";
        }
    }
}

resource! {
    SecurityGroupEgress = "AWS::EC2::SecurityGroupEgress", "ec2-securitygroupegress", None, String
}
impl SecurityGroupEgress {
    new! {
        group_id: m::ec2::SecurityGroupId = "GroupId", "replacement";
        ip_protocol: String = "IpProtocol", "replacement";
    }
    set! {
        cidr_ip: String = "CidrIp", "replacement";
        cidr_ipv6: String = "CidrIpv6", "replacement";
        description: String = "Description", "update";
        destination_prefix_list_id: String = "DestinationPrefixListId", "replacement";
        destination_security_group_id: m::ec2::SecurityGroupId = "DestinationSecurityGroupId", "replacement";
        from_port: i64 = "FromPort", "replacement; at least -1";
        to_port: i64 = "ToPort", "replacement; at least -1";
    }
}
impl c::Handle<SecurityGroupEgress> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    SecurityGroupIngress = "AWS::EC2::SecurityGroupIngress", "ec2-securitygroupingress", None, String
}
impl SecurityGroupIngress {
    new! {
        ip_protocol: String = "IpProtocol", "replacement";
    }
    set! {
        cidr_ip: String = "CidrIp", "replacement";
        cidr_ipv6: String = "CidrIpv6", "replacement";
        description: String = "Description", "update";
        from_port: i64 = "FromPort", "replacement; at least -1";
        group_id: m::ec2::SecurityGroupId = "GroupId", "replacement";
        group_name: m::ec2::SecurityGroupId = "GroupName", "replacement";
        source_prefix_list_id: m::ec2::PrefixListId = "SourcePrefixListId", "replacement";
        source_security_group_id: m::ec2::SecurityGroupId = "SourceSecurityGroupId", "replacement";
        source_security_group_name: m::ec2::SecurityGroupName = "SourceSecurityGroupName", "replacement";
        source_security_group_owner_id: String = "SourceSecurityGroupOwnerId", "replacement";
        to_port: i64 = "ToPort", "replacement; at least -1";
    }
}
impl c::Handle<SecurityGroupIngress> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    SecurityGroupVpcAssociation = "AWS::EC2::SecurityGroupVpcAssociation", "ec2-securitygroupvpcassociation", None, String
}
impl SecurityGroupVpcAssociation {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        group_id: String = "GroupId", "replacement";
    }
}
impl c::Handle<SecurityGroupVpcAssociation> {
    get! {
        attr_state: String = "State";
        attr_state_reason: String = "StateReason";
        attr_vpc_owner_id: String = "VpcOwnerId";
    }
}

resource! {
    SnapshotBlockPublicAccess = "AWS::EC2::SnapshotBlockPublicAccess", "ec2-snapshotblockpublicaccess", None, String
}
impl SnapshotBlockPublicAccess {
    new! {
        state: snapshot_block_public_access::State = "State", "update";
    }
}
impl c::Handle<SnapshotBlockPublicAccess> {
    get! {
        attr_account_id: String = "AccountId";
    }
}
/// Property types and values of [`SnapshotBlockPublicAccess`].
pub mod snapshot_block_public_access {
    values! { State: BlockAllSharing = "block-all-sharing", BlockNewSharing = "block-new-sharing" }
}

resource! {
    SpotFleet = "AWS::EC2::SpotFleet", "ec2-spotfleet", List("Tags"), String
}
impl SpotFleet {
    new! {
        spot_fleet_request_config_data: spot_fleet::SpotFleetRequestConfigData = "SpotFleetRequestConfigData", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SpotFleet> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`SpotFleet`].
pub mod spot_fleet {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AcceleratorCountRequest = "AWS::EC2::SpotFleet.AcceleratorCountRequest", "ec2-spotfleet-acceleratorcountrequest");
    impl AcceleratorCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(AcceleratorTotalMemoryMibRequest = "AWS::EC2::SpotFleet.AcceleratorTotalMemoryMiBRequest", "ec2-spotfleet-acceleratortotalmemorymibrequest");
    impl AcceleratorTotalMemoryMibRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(BaselineEbsBandwidthMbpsRequest = "AWS::EC2::SpotFleet.BaselineEbsBandwidthMbpsRequest", "ec2-spotfleet-baselineebsbandwidthmbpsrequest");
    impl BaselineEbsBandwidthMbpsRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(BaselinePerformanceFactorsRequest = "AWS::EC2::SpotFleet.BaselinePerformanceFactorsRequest", "ec2-spotfleet-baselineperformancefactorsrequest");
    impl BaselinePerformanceFactorsRequest {
        new! {}
        set! {
            cpu: CpuPerformanceFactorRequest = "Cpu", "update";
        }
    }

    object!(BlockDeviceMapping = "AWS::EC2::SpotFleet.BlockDeviceMapping", "ec2-spotfleet-blockdevicemapping");
    impl BlockDeviceMapping {
        new! {
            device_name: String = "DeviceName", "replacement";
        }
        set! {
            ebs: EbsBlockDevice = "Ebs", "replacement";
            no_device: String = "NoDevice", "replacement";
            virtual_name: String = "VirtualName", "replacement";
        }
    }

    object!(ClassicLoadBalancer = "AWS::EC2::SpotFleet.ClassicLoadBalancer", "ec2-spotfleet-classicloadbalancer");
    impl ClassicLoadBalancer {
        new! {
            name: String = "Name", "replacement";
        }
    }

    object!(ClassicLoadBalancersConfig = "AWS::EC2::SpotFleet.ClassicLoadBalancersConfig", "ec2-spotfleet-classicloadbalancersconfig");
    impl ClassicLoadBalancersConfig {
        new! {
            classic_load_balancers: [ClassicLoadBalancer] = "ClassicLoadBalancers", "replacement";
        }
    }

    object!(CpuPerformanceFactorRequest = "AWS::EC2::SpotFleet.CpuPerformanceFactorRequest", "ec2-spotfleet-cpuperformancefactorrequest");
    impl CpuPerformanceFactorRequest {
        new! {}
        set! {
            references: [PerformanceFactorReferenceRequest] = "References", "update";
        }
    }

    object!(EbsBlockDevice = "AWS::EC2::SpotFleet.EbsBlockDevice", "ec2-spotfleet-ebsblockdevice");
    impl EbsBlockDevice {
        new! {}
        set! {
            delete_on_termination: bool = "DeleteOnTermination", "replacement";
            encrypted: bool = "Encrypted", "replacement";
            iops: i64 = "Iops", "replacement";
            snapshot_id: String = "SnapshotId", "replacement";
            volume_size: i64 = "VolumeSize", "replacement";
            volume_type: String = "VolumeType", "replacement";
        }
    }

    object!(FleetLaunchTemplateSpecification = "AWS::EC2::SpotFleet.FleetLaunchTemplateSpecification", "ec2-spotfleet-fleetlaunchtemplatespecification");
    impl FleetLaunchTemplateSpecification {
        new! {
            version: String = "Version", "replacement";
        }
        set! {
            launch_template_id: m::ec2::LaunchTemplateId = "LaunchTemplateId", "replacement";
            launch_template_name: String = "LaunchTemplateName", "replacement; 3 to 128 characters";
        }
    }

    object!(GroupIdentifier = "AWS::EC2::SpotFleet.GroupIdentifier", "ec2-spotfleet-groupidentifier");
    impl GroupIdentifier {
        new! {
            group_id: String = "GroupId", "replacement";
        }
    }

    object!(IamInstanceProfileSpecification = "AWS::EC2::SpotFleet.IamInstanceProfileSpecification", "ec2-spotfleet-iaminstanceprofilespecification");
    impl IamInstanceProfileSpecification {
        new! {}
        set! {
            arn: m::Arn = "Arn", "replacement";
        }
    }

    object!(InstanceIpv6Address = "AWS::EC2::SpotFleet.InstanceIpv6Address", "ec2-spotfleet-instanceipv6address");
    impl InstanceIpv6Address {
        new! {
            ipv6_address: String = "Ipv6Address", "replacement";
        }
    }

    object!(InstanceNetworkInterfaceSpecification = "AWS::EC2::SpotFleet.InstanceNetworkInterfaceSpecification", "ec2-spotfleet-instancenetworkinterfacespecification");
    impl InstanceNetworkInterfaceSpecification {
        new! {}
        set! {
            associate_public_ip_address: bool = "AssociatePublicIpAddress", "replacement";
            delete_on_termination: bool = "DeleteOnTermination", "replacement";
            description: String = "Description", "replacement";
            device_index: i64 = "DeviceIndex", "replacement";
            groups: [String] = "Groups", "replacement; cannot be read back";
            ipv6_address_count: i64 = "Ipv6AddressCount", "replacement";
            ipv6_addresses: [InstanceIpv6Address] = "Ipv6Addresses", "replacement";
            network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
            private_ip_addresses: [PrivateIpAddressSpecification] = "PrivateIpAddresses", "replacement";
            secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount", "replacement";
            subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        }
    }

    object!(InstanceRequirementsRequest = "AWS::EC2::SpotFleet.InstanceRequirementsRequest", "ec2-spotfleet-instancerequirementsrequest");
    impl InstanceRequirementsRequest {
        new! {}
        set! {
            accelerator_count: AcceleratorCountRequest = "AcceleratorCount", "replacement";
            accelerator_manufacturers: [AcceleratorManufacturer] = "AcceleratorManufacturers", "replacement";
            accelerator_names: [AcceleratorName] = "AcceleratorNames", "replacement";
            accelerator_total_memory_mib: AcceleratorTotalMemoryMibRequest = "AcceleratorTotalMemoryMiB", "replacement";
            accelerator_types: [AcceleratorType] = "AcceleratorTypes", "replacement";
            allowed_instance_types: [String] = "AllowedInstanceTypes", "replacement";
            bare_metal: BareMetal = "BareMetal", "replacement";
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps", "replacement";
            baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors", "update";
            burstable_performance: BurstablePerformance = "BurstablePerformance", "replacement";
            cpu_manufacturers: [CpuManufacturer] = "CpuManufacturers", "replacement";
            excluded_instance_types: [String] = "ExcludedInstanceTypes", "replacement";
            instance_generations: [InstanceGeneration] = "InstanceGenerations", "replacement";
            local_storage: LocalStorage = "LocalStorage", "replacement";
            local_storage_types: [LocalStorageType] = "LocalStorageTypes", "replacement";
            max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "update";
            memory_gib_per_vcpu: MemoryGibPerVcpuRequest = "MemoryGiBPerVCpu", "replacement";
            memory_mib: MemoryMibRequest = "MemoryMiB", "replacement";
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps", "replacement";
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount", "replacement";
            on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice", "replacement";
            require_encryption_in_transit: bool = "RequireEncryptionInTransit", "update";
            require_hibernate_support: bool = "RequireHibernateSupport", "replacement";
            spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice", "replacement";
            total_local_storage_gb: TotalLocalStorageGbRequest = "TotalLocalStorageGB", "replacement";
            vcpu_count: VcpuCountRangeRequest = "VCpuCount", "replacement";
        }
    }

    object!(LaunchTemplateConfig = "AWS::EC2::SpotFleet.LaunchTemplateConfig", "ec2-spotfleet-launchtemplateconfig");
    impl LaunchTemplateConfig {
        new! {}
        set! {
            launch_template_specification: FleetLaunchTemplateSpecification = "LaunchTemplateSpecification", "replacement";
            overrides: [LaunchTemplateOverrides] = "Overrides", "replacement";
        }
    }

    object!(LaunchTemplateOverrides = "AWS::EC2::SpotFleet.LaunchTemplateOverrides", "ec2-spotfleet-launchtemplateoverrides");
    impl LaunchTemplateOverrides {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "replacement";
            availability_zone_id: String = "AvailabilityZoneId", "update";
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements", "replacement";
            instance_type: String = "InstanceType", "replacement";
            priority: v::Number = "Priority", "replacement";
            spot_price: String = "SpotPrice", "replacement";
            subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
            weighted_capacity: v::Number = "WeightedCapacity", "replacement";
        }
    }

    object!(LoadBalancersConfig = "AWS::EC2::SpotFleet.LoadBalancersConfig", "ec2-spotfleet-loadbalancersconfig");
    impl LoadBalancersConfig {
        new! {}
        set! {
            classic_load_balancers_config: ClassicLoadBalancersConfig = "ClassicLoadBalancersConfig", "replacement";
            target_groups_config: TargetGroupsConfig = "TargetGroupsConfig", "replacement";
        }
    }

    object!(MemoryGibPerVcpuRequest = "AWS::EC2::SpotFleet.MemoryGiBPerVCpuRequest", "ec2-spotfleet-memorygibpervcpurequest");
    impl MemoryGibPerVcpuRequest {
        new! {}
        set! {
            max: v::Number = "Max", "replacement";
            min: v::Number = "Min", "replacement";
        }
    }

    object!(MemoryMibRequest = "AWS::EC2::SpotFleet.MemoryMiBRequest", "ec2-spotfleet-memorymibrequest");
    impl MemoryMibRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(NetworkBandwidthGbpsRequest = "AWS::EC2::SpotFleet.NetworkBandwidthGbpsRequest", "ec2-spotfleet-networkbandwidthgbpsrequest");
    impl NetworkBandwidthGbpsRequest {
        new! {}
        set! {
            max: v::Number = "Max", "replacement";
            min: v::Number = "Min", "replacement";
        }
    }

    object!(NetworkInterfaceCountRequest = "AWS::EC2::SpotFleet.NetworkInterfaceCountRequest", "ec2-spotfleet-networkinterfacecountrequest");
    impl NetworkInterfaceCountRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }

    object!(PerformanceFactorReferenceRequest = "AWS::EC2::SpotFleet.PerformanceFactorReferenceRequest", "ec2-spotfleet-performancefactorreferencerequest");
    impl PerformanceFactorReferenceRequest {
        new! {}
        set! {
            instance_family: String = "InstanceFamily", "update";
        }
    }

    object!(PrivateIpAddressSpecification = "AWS::EC2::SpotFleet.PrivateIpAddressSpecification", "ec2-spotfleet-privateipaddressspecification");
    impl PrivateIpAddressSpecification {
        new! {
            private_ip_address: String = "PrivateIpAddress", "replacement";
        }
        set! {
            primary: bool = "Primary", "replacement";
        }
    }

    object!(SpotCapacityRebalance = "AWS::EC2::SpotFleet.SpotCapacityRebalance", "ec2-spotfleet-spotcapacityrebalance");
    impl SpotCapacityRebalance {
        new! {}
        set! {
            replacement_strategy: ReplacementStrategy = "ReplacementStrategy", "replacement";
            termination_delay: i64 = "TerminationDelay", "replacement";
        }
    }

    object!(SpotFleetLaunchSpecification = "AWS::EC2::SpotFleet.SpotFleetLaunchSpecification", "ec2-spotfleet-spotfleetlaunchspecification");
    impl SpotFleetLaunchSpecification {
        new! {
            image_id: m::ec2::ImageId = "ImageId", "replacement";
        }
        set! {
            block_device_mappings: [BlockDeviceMapping] = "BlockDeviceMappings", "replacement";
            ebs_optimized: bool = "EbsOptimized", "replacement; default `false`";
            iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile", "replacement";
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements", "replacement";
            instance_type: String = "InstanceType", "replacement";
            kernel_id: String = "KernelId", "replacement";
            key_name: String = "KeyName", "replacement";
            monitoring: SpotFleetMonitoring = "Monitoring", "replacement";
            network_interfaces: [InstanceNetworkInterfaceSpecification] = "NetworkInterfaces", "replacement";
            placement: SpotPlacement = "Placement", "replacement";
            ramdisk_id: String = "RamdiskId", "replacement";
            security_groups: [GroupIdentifier] = "SecurityGroups", "replacement";
            spot_price: String = "SpotPrice", "replacement";
            subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
            tag_specifications: [SpotFleetTagSpecification] = "TagSpecifications", "replacement";
            user_data: String = "UserData", "replacement";
            weighted_capacity: v::Number = "WeightedCapacity", "replacement";
        }
    }

    object!(SpotFleetMonitoring = "AWS::EC2::SpotFleet.SpotFleetMonitoring", "ec2-spotfleet-spotfleetmonitoring");
    impl SpotFleetMonitoring {
        new! {}
        set! {
            enabled: bool = "Enabled", "replacement; default `false`";
        }
    }

    object!(SpotFleetRequestConfigData = "AWS::EC2::SpotFleet.SpotFleetRequestConfigData", "ec2-spotfleet-spotfleetrequestconfigdata");
    impl SpotFleetRequestConfigData {
        new! {
            iam_fleet_role: m::iam::RoleArn = "IamFleetRole", "replacement";
            target_capacity: i64 = "TargetCapacity", "update";
        }
        set! {
            allocation_strategy: AllocationStrategy = "AllocationStrategy", "replacement";
            context: String = "Context", "update";
            excess_capacity_termination_policy: ExcessCapacityTerminationPolicy = "ExcessCapacityTerminationPolicy", "update";
            instance_interruption_behavior: InstanceInterruptionBehavior = "InstanceInterruptionBehavior", "replacement";
            instance_pools_to_use_count: i64 = "InstancePoolsToUseCount", "replacement";
            launch_specifications: [SpotFleetLaunchSpecification] = "LaunchSpecifications", "replacement";
            launch_template_configs: [LaunchTemplateConfig] = "LaunchTemplateConfigs", "replacement";
            load_balancers_config: LoadBalancersConfig = "LoadBalancersConfig", "replacement";
            on_demand_allocation_strategy: String = "OnDemandAllocationStrategy", "replacement";
            on_demand_max_total_price: String = "OnDemandMaxTotalPrice", "replacement";
            on_demand_target_capacity: i64 = "OnDemandTargetCapacity", "replacement";
            replace_unhealthy_instances: bool = "ReplaceUnhealthyInstances", "replacement";
            spot_maintenance_strategies: SpotMaintenanceStrategies = "SpotMaintenanceStrategies", "replacement";
            spot_max_total_price: String = "SpotMaxTotalPrice", "replacement";
            spot_price: String = "SpotPrice", "replacement";
            tag_specifications: [SpotFleetTagSpecification] = "TagSpecifications", "replacement; cannot be read back";
            target_capacity_unit_type: TargetCapacityUnitType = "TargetCapacityUnitType", "update";
            terminate_instances_with_expiration: bool = "TerminateInstancesWithExpiration", "replacement";
            type_: Type = "Type", "replacement";
            valid_from: String = "ValidFrom", "replacement";
            valid_until: String = "ValidUntil", "replacement";
        }
    }

    object!(SpotFleetTagSpecification = "AWS::EC2::SpotFleet.SpotFleetTagSpecification", "ec2-spotfleet-spotfleettagspecification");
    impl SpotFleetTagSpecification {
        new! {}
        set! {
            resource_type: ResourceType = "ResourceType", "replacement";
            tags: [crate::cfn::Tag] = "Tags", "replacement";
        }
    }

    object!(SpotMaintenanceStrategies = "AWS::EC2::SpotFleet.SpotMaintenanceStrategies", "ec2-spotfleet-spotmaintenancestrategies");
    impl SpotMaintenanceStrategies {
        new! {}
        set! {
            capacity_rebalance: SpotCapacityRebalance = "CapacityRebalance", "replacement";
        }
    }

    object!(SpotPlacement = "AWS::EC2::SpotFleet.SpotPlacement", "ec2-spotfleet-spotplacement");
    impl SpotPlacement {
        new! {}
        set! {
            availability_zone: String = "AvailabilityZone", "replacement";
            availability_zone_id: String = "AvailabilityZoneId", "update";
            group_name: String = "GroupName", "replacement";
            tenancy: Tenancy = "Tenancy", "replacement";
        }
    }

    object!(TargetGroup = "AWS::EC2::SpotFleet.TargetGroup", "ec2-spotfleet-targetgroup");
    impl TargetGroup {
        new! {
            arn: m::Arn = "Arn", "replacement";
        }
    }

    object!(TargetGroupsConfig = "AWS::EC2::SpotFleet.TargetGroupsConfig", "ec2-spotfleet-targetgroupsconfig");
    impl TargetGroupsConfig {
        new! {
            target_groups: [TargetGroup] = "TargetGroups", "replacement";
        }
    }

    object!(TotalLocalStorageGbRequest = "AWS::EC2::SpotFleet.TotalLocalStorageGBRequest", "ec2-spotfleet-totallocalstoragegbrequest");
    impl TotalLocalStorageGbRequest {
        new! {}
        set! {
            max: v::Number = "Max", "replacement";
            min: v::Number = "Min", "replacement";
        }
    }

    object!(VcpuCountRangeRequest = "AWS::EC2::SpotFleet.VCpuCountRangeRequest", "ec2-spotfleet-vcpucountrangerequest");
    impl VcpuCountRangeRequest {
        new! {}
        set! {
            max: i64 = "Max", "replacement";
            min: i64 = "Min", "replacement";
        }
    }
    values! { AcceleratorManufacturer: AmazonWebServices = "amazon-web-services", Amd = "amd", Habana = "habana", Nvidia = "nvidia", Xilinx = "xilinx" }
    values! { AcceleratorName: A10g = "a10g", A100 = "a100", H100 = "h100", Inferentia = "inferentia", K520 = "k520", K80 = "k80", M60 = "m60", RadeonProV520 = "radeon-pro-v520", T4 = "t4", T4g = "t4g", Vu9p = "vu9p", V100 = "v100", L40s = "l40s", L4 = "l4", GaudiHl205 = "gaudi-hl-205", Inferentia2 = "inferentia2", Trainium = "trainium", Trainium2 = "trainium2", U30 = "u30" }
    values! { AcceleratorType: Gpu = "gpu", Fpga = "fpga", Inference = "inference", Media = "media" }
    values! { BareMetal: Included = "included", Required = "required", Excluded = "excluded" }
    values! { BurstablePerformance: Included = "included", Required = "required", Excluded = "excluded" }
    values! { CpuManufacturer: Intel = "intel", Amd = "amd", AmazonWebServices = "amazon-web-services", Apple = "apple" }
    values! { InstanceGeneration: Current = "current", Previous = "previous" }
    values! { LocalStorage: Included = "included", Required = "required", Excluded = "excluded" }
    values! { LocalStorageType: Hdd = "hdd", Ssd = "ssd" }
    values! { ReplacementStrategy: Launch = "launch", LaunchBeforeTerminate = "launch-before-terminate" }
    values! { AllocationStrategy: CapacityOptimized = "capacityOptimized", CapacityOptimizedPrioritized = "capacityOptimizedPrioritized", Diversified = "diversified", LowestPrice = "lowestPrice", PriceCapacityOptimized = "priceCapacityOptimized" }
    values! { ExcessCapacityTerminationPolicy: Default = "Default", NoTermination = "NoTermination", Default2 = "default", NoTermination2 = "noTermination" }
    values! { InstanceInterruptionBehavior: Hibernate = "hibernate", Stop = "stop", Terminate = "terminate" }
    values! { TargetCapacityUnitType: Vcpu = "vcpu", MemoryMib = "memory-mib", Units = "units" }
    values! { Type: Maintain = "maintain", Request = "request" }
    values! { ResourceType: ClientVpnEndpoint = "client-vpn-endpoint", CustomerGateway = "customer-gateway", DedicatedHost = "dedicated-host", DhcpOptions = "dhcp-options", EgressOnlyInternetGateway = "egress-only-internet-gateway", ElasticGpu = "elastic-gpu", ElasticIp = "elastic-ip", ExportImageTask = "export-image-task", ExportInstanceTask = "export-instance-task", Fleet = "fleet", FpgaImage = "fpga-image", HostReservation = "host-reservation", Image = "image", ImportImageTask = "import-image-task", ImportSnapshotTask = "import-snapshot-task", Instance = "instance", InternetGateway = "internet-gateway", KeyPair = "key-pair", LaunchTemplate = "launch-template", LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association", Natgateway = "natgateway", NetworkAcl = "network-acl", NetworkInsightsAnalysis = "network-insights-analysis", NetworkInsightsPath = "network-insights-path", NetworkInterface = "network-interface", PlacementGroup = "placement-group", ReservedInstances = "reserved-instances", RouteTable = "route-table", SecurityGroup = "security-group", Snapshot = "snapshot", SpotFleetRequest = "spot-fleet-request", SpotInstancesRequest = "spot-instances-request", Subnet = "subnet", TrafficMirrorFilter = "traffic-mirror-filter", TrafficMirrorSession = "traffic-mirror-session", TrafficMirrorTarget = "traffic-mirror-target", TransitGateway = "transit-gateway", TransitGatewayAttachment = "transit-gateway-attachment", TransitGatewayConnectPeer = "transit-gateway-connect-peer", TransitGatewayMulticastDomain = "transit-gateway-multicast-domain", TransitGatewayRouteTable = "transit-gateway-route-table", Volume = "volume", Vpc = "vpc", VpcFlowLog = "vpc-flow-log", VpcPeeringConnection = "vpc-peering-connection", VpnConnection = "vpn-connection", VpnGateway = "vpn-gateway" }
    values! { Tenancy: Dedicated = "dedicated", Default = "default", Host = "host" }
}

resource! {
    SqlHaStandbyDetectedInstance = "AWS::EC2::SqlHaStandbyDetectedInstance", "ec2-sqlhastandbydetectedinstance", None, String
}
impl SqlHaStandbyDetectedInstance {
    new! {
        instance_id: m::ec2::InstanceId = "InstanceId", "replacement";
    }
    set! {
        sql_server_credentials: String = "SqlServerCredentials", "update";
    }
}
impl c::Handle<SqlHaStandbyDetectedInstance> {
    get! {
        attr_ha_status: String = "HaStatus";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_sql_server_license_usage: String = "SqlServerLicenseUsage";
    }
}

resource! {
    Subnet = "AWS::EC2::Subnet", "ec2-subnet", List("Tags"), m::ec2::SubnetId
}
impl Subnet {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        assign_ipv6_address_on_creation: bool = "AssignIpv6AddressOnCreation", "update";
        availability_zone: String = "AvailabilityZone", "replacement";
        availability_zone_id: String = "AvailabilityZoneId", "replacement";
        cidr_block: String = "CidrBlock", "replacement";
        enable_dns64: bool = "EnableDns64", "update";
        enable_lni_at_device_index: i64 = "EnableLniAtDeviceIndex", "update; cannot be read back";
        ipv4_ipam_pool_id: String = "Ipv4IpamPoolId", "replacement; cannot be read back";
        ipv4_netmask_length: i64 = "Ipv4NetmaskLength", "replacement; cannot be read back";
        ipv6_cidr_block: String = "Ipv6CidrBlock", "may replace";
        ipv6_ipam_pool_id: String = "Ipv6IpamPoolId", "replacement; cannot be read back";
        ipv6_native: bool = "Ipv6Native", "replacement";
        ipv6_netmask_length: i64 = "Ipv6NetmaskLength", "replacement; cannot be read back";
        map_public_ip_on_launch: bool = "MapPublicIpOnLaunch", "update";
        outpost_arn: m::Arn = "OutpostArn", "replacement";
        private_dns_name_options_on_launch: subnet::PrivateDnsNameOptionsOnLaunch = "PrivateDnsNameOptionsOnLaunch", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Subnet> {
    get! {
        attr_availability_zone: String = "AvailabilityZone";
        attr_availability_zone_id: String = "AvailabilityZoneId";
        attr_block_public_access_states: v::Json = "BlockPublicAccessStates";
        attr_cidr_block: String = "CidrBlock";
        attr_ipv6_cidr_blocks: [String] = "Ipv6CidrBlocks";
        attr_network_acl_association_id: String = "NetworkAclAssociationId";
        attr_outpost_arn: m::Arn = "OutpostArn";
        attr_subnet_id: m::ec2::SubnetId = "SubnetId";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { Subnet: m::ec2::SubnetId = Ref; m::ec2::FlowLogResourceId = Ref; }
/// Property types and values of [`Subnet`].
pub mod subnet {
    object!(BlockPublicAccessStates = "AWS::EC2::Subnet.BlockPublicAccessStates", "ec2-subnet-blockpublicaccessstates");
    impl BlockPublicAccessStates {
        new! {}
        set! {
            internet_gateway_block_mode: String = "InternetGatewayBlockMode", "update";
        }
    }

    object!(PrivateDnsNameOptionsOnLaunch = "AWS::EC2::Subnet.PrivateDnsNameOptionsOnLaunch", "ec2-subnet-privatednsnameoptionsonlaunch");
    impl PrivateDnsNameOptionsOnLaunch {
        new! {}
        set! {
            enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord", "update";
            enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord", "update";
            hostname_type: String = "HostnameType", "update";
        }
    }
}

resource! {
    SubnetCidrBlock = "AWS::EC2::SubnetCidrBlock", "ec2-subnetcidrblock", None, String
}
impl SubnetCidrBlock {
    new! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
    }
    set! {
        ipv6_cidr_block: String = "Ipv6CidrBlock", "replacement; at most 42 characters";
        ipv6_ipam_pool_id: String = "Ipv6IpamPoolId", "replacement; cannot be read back";
        ipv6_netmask_length: i64 = "Ipv6NetmaskLength", "replacement; 0 to 128; cannot be read back";
    }
}
impl c::Handle<SubnetCidrBlock> {
    get! {
        attr_id: String = "Id";
        attr_ip_source: String = "IpSource";
        attr_ipv6_address_attribute: String = "Ipv6AddressAttribute";
    }
}

resource! {
    SubnetCidrReservation = "AWS::EC2::SubnetCidrReservation", "ec2-subnetcidrreservation", List("Tags"), String
}
impl SubnetCidrReservation {
    new! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        reservation_type: subnet_cidr_reservation::ReservationType = "ReservationType", "replacement";
        cidr: String = "Cidr", "replacement";
    }
    set! {
        description: String = "Description", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SubnetCidrReservation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_owner_id: String = "OwnerId";
        attr_subnet_cidr_reservation_id: String = "SubnetCidrReservationId";
    }
}
give! { SubnetCidrReservation: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SubnetCidrReservation`].
pub mod subnet_cidr_reservation {
    values! { ReservationType: Prefix = "prefix", Explicit = "explicit" }
}

resource! {
    SubnetNetworkAclAssociation = "AWS::EC2::SubnetNetworkAclAssociation", "ec2-subnetnetworkaclassociation", None, String
}
impl SubnetNetworkAclAssociation {
    new! {
        network_acl_id: m::ec2::NetworkAclId = "NetworkAclId", "replacement";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
    }
}
impl c::Handle<SubnetNetworkAclAssociation> {
    get! {
        attr_association_id: String = "AssociationId";
    }
}

resource! {
    SubnetRouteTableAssociation = "AWS::EC2::SubnetRouteTableAssociation", "ec2-subnetroutetableassociation", None, String
}
impl SubnetRouteTableAssociation {
    new! {
        route_table_id: m::ec2::RouteTableId = "RouteTableId", "replacement";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
    }
}
impl c::Handle<SubnetRouteTableAssociation> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    TrafficMirrorFilter = "AWS::EC2::TrafficMirrorFilter", "ec2-trafficmirrorfilter", List("Tags"), String
}
impl TrafficMirrorFilter {
    new! {}
    set! {
        description: String = "Description", "replacement";
        network_services: [traffic_mirror_filter::TrafficMirrorNetworkService] = "NetworkServices", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TrafficMirrorFilter> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`TrafficMirrorFilter`].
pub mod traffic_mirror_filter {
    values! { TrafficMirrorNetworkService: AmazonDns = "amazon-dns" }
}

resource! {
    TrafficMirrorFilterRule = "AWS::EC2::TrafficMirrorFilterRule", "ec2-trafficmirrorfilterrule", List("Tags"), String
}
new_struct! { TrafficMirrorFilterRule, TrafficMirrorFilterRuleRequired {
    traffic_mirror_filter_id: String = "TrafficMirrorFilterId", "replacement";
    destination_cidr_block: String = "DestinationCidrBlock", "update";
    rule_action: traffic_mirror_filter_rule::TrafficMirrorRuleAction = "RuleAction", "update";
    rule_number: i64 = "RuleNumber", "update";
    source_cidr_block: String = "SourceCidrBlock", "update";
    traffic_direction: traffic_mirror_filter_rule::TrafficDirection = "TrafficDirection", "update";
} }
impl TrafficMirrorFilterRule {
    set! {
        description: String = "Description", "update";
        destination_port_range: traffic_mirror_filter_rule::TrafficMirrorPortRange = "DestinationPortRange", "update";
        protocol: i64 = "Protocol", "update";
        source_port_range: traffic_mirror_filter_rule::TrafficMirrorPortRange = "SourcePortRange", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TrafficMirrorFilterRule> {
    get! {
        attr_traffic_mirror_filter_rule_id: String = "TrafficMirrorFilterRuleId";
    }
}
/// Property types and values of [`TrafficMirrorFilterRule`].
pub mod traffic_mirror_filter_rule {
    object!(TrafficMirrorPortRange = "AWS::EC2::TrafficMirrorFilterRule.TrafficMirrorPortRange", "ec2-trafficmirrorfilterrule-trafficmirrorportrange");
    impl TrafficMirrorPortRange {
        new! {
            from_port: i64 = "FromPort", "update";
            to_port: i64 = "ToPort", "update";
        }
    }
    values! { TrafficMirrorRuleAction: Accept = "accept", Reject = "reject" }
    values! { TrafficDirection: Egress = "egress", Ingress = "ingress" }
}

resource! {
    TrafficMirrorSession = "AWS::EC2::TrafficMirrorSession", "ec2-trafficmirrorsession", List("Tags"), String
}
impl TrafficMirrorSession {
    new! {
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        traffic_mirror_filter_id: String = "TrafficMirrorFilterId", "update";
        traffic_mirror_target_id: String = "TrafficMirrorTargetId", "update";
        session_number: i64 = "SessionNumber", "update";
    }
    set! {
        description: String = "Description", "update";
        owner_id: String = "OwnerId", "update";
        packet_length: i64 = "PacketLength", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        virtual_network_id: i64 = "VirtualNetworkId", "update";
    }
}
impl c::Handle<TrafficMirrorSession> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    TrafficMirrorTarget = "AWS::EC2::TrafficMirrorTarget", "ec2-trafficmirrortarget", List("Tags"), String
}
impl TrafficMirrorTarget {
    new! {}
    set! {
        description: String = "Description", "replacement";
        gateway_load_balancer_endpoint_id: String = "GatewayLoadBalancerEndpointId", "replacement";
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        network_load_balancer_arn: m::Arn = "NetworkLoadBalancerArn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TrafficMirrorTarget> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    TransitGateway = "AWS::EC2::TransitGateway", "ec2-transitgateway", List("Tags"), m::ec2::TransitGatewayId
}
impl TransitGateway {
    new! {}
    set! {
        amazon_side_asn: i64 = "AmazonSideAsn", "replacement";
        association_default_route_table_id: String = "AssociationDefaultRouteTableId", "update";
        auto_accept_shared_attachments: String = "AutoAcceptSharedAttachments", "update";
        default_route_table_association: String = "DefaultRouteTableAssociation", "update";
        default_route_table_propagation: String = "DefaultRouteTablePropagation", "update";
        description: String = "Description", "update";
        dns_support: String = "DnsSupport", "update";
        encryption_support: transit_gateway::EncryptionSupport = "EncryptionSupport", "update; cannot be read back";
        multicast_support: String = "MulticastSupport", "replacement";
        propagation_default_route_table_id: String = "PropagationDefaultRouteTableId", "update";
        security_group_referencing_support: String = "SecurityGroupReferencingSupport", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        transit_gateway_cidr_blocks: [String] = "TransitGatewayCidrBlocks", "update";
        vpn_ecmp_support: String = "VpnEcmpSupport", "update";
    }
}
impl c::Handle<TransitGateway> {
    get! {
        attr_encryption_support_state: String = "EncryptionSupportState";
        attr_id: m::ec2::TransitGatewayId = "Id";
        attr_transit_gateway_arn: m::ec2::TransitGatewayArn = "TransitGatewayArn";
    }
}
give! { TransitGateway: m::Arn = GetAtt("TransitGatewayArn"); m::ec2::TransitGatewayId = Ref; m::ec2::TransitGatewayArn = GetAtt("TransitGatewayArn"); m::ec2::FlowLogResourceId = Ref; m::ec2::DirectConnectGatewayAssociationAssociatedGatewayId = GetAtt("TransitGatewayArn"); }
/// Property types and values of [`TransitGateway`].
pub mod transit_gateway {
    values! { EncryptionSupport: Disable = "disable", Enable = "enable" }
}

resource! {
    TransitGatewayAttachment = "AWS::EC2::TransitGatewayAttachment", "ec2-transitgatewayattachment", List("Tags"), m::ec2::TransitGatewayAttachmentId
}
impl TransitGatewayAttachment {
    new! {
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
    }
    set! {
        options: transit_gateway_attachment::Options = "Options", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayAttachment> {
    get! {
        attr_id: m::ec2::TransitGatewayAttachmentId = "Id";
    }
}
give! { TransitGatewayAttachment: m::ec2::TransitGatewayAttachmentId = Ref; }
/// Property types and values of [`TransitGatewayAttachment`].
pub mod transit_gateway_attachment {
    object!(Options = "AWS::EC2::TransitGatewayAttachment.Options", "ec2-transitgatewayattachment-options");
    impl Options {
        new! {}
        set! {
            appliance_mode_support: ApplianceModeSupport = "ApplianceModeSupport", "update";
            dns_support: DnsSupport = "DnsSupport", "update";
            ipv6_support: Ipv6Support = "Ipv6Support", "update";
            security_group_referencing_support: SecurityGroupReferencingSupport = "SecurityGroupReferencingSupport", "update";
        }
    }
    values! { ApplianceModeSupport: Disable = "disable", Enable = "enable" }
    values! { DnsSupport: Disable = "disable", Enable = "enable" }
    values! { Ipv6Support: Disable = "disable", Enable = "enable" }
    values! { SecurityGroupReferencingSupport: Disable = "disable", Enable = "enable" }
}

resource! {
    TransitGatewayConnect = "AWS::EC2::TransitGatewayConnect", "ec2-transitgatewayconnect", List("Tags"), String
}
impl TransitGatewayConnect {
    new! {
        transport_transit_gateway_attachment_id: m::ec2::TransitGatewayVpcAttachmentId = "TransportTransitGatewayAttachmentId", "replacement";
        options: transit_gateway_connect::TransitGatewayConnectOptions = "Options", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayConnect> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_state: String = "State";
        attr_transit_gateway_attachment_id: String = "TransitGatewayAttachmentId";
        attr_transit_gateway_id: String = "TransitGatewayId";
    }
}
/// Property types and values of [`TransitGatewayConnect`].
pub mod transit_gateway_connect {
    object!(TransitGatewayConnectOptions = "AWS::EC2::TransitGatewayConnect.TransitGatewayConnectOptions", "ec2-transitgatewayconnect-transitgatewayconnectoptions");
    impl TransitGatewayConnectOptions {
        new! {}
        set! {
            protocol: Protocol = "Protocol", "replacement";
        }
    }
    values! { Protocol: Gre = "gre" }
}

resource! {
    TransitGatewayConnectPeer = "AWS::EC2::TransitGatewayConnectPeer", "ec2-transitgatewayconnectpeer", List("Tags"), String
}
impl TransitGatewayConnectPeer {
    new! {
        transit_gateway_attachment_id: m::ec2::TransitGatewayAttachmentId = "TransitGatewayAttachmentId", "replacement";
        connect_peer_configuration: transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration = "ConnectPeerConfiguration", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayConnectPeer> {
    get! {
        attr_connect_peer_configuration_bgp_configurations: [v::Json] = "ConnectPeerConfiguration.BgpConfigurations";
        attr_connect_peer_configuration_protocol: String = "ConnectPeerConfiguration.Protocol";
        attr_creation_time: String = "CreationTime";
        attr_state: String = "State";
        attr_transit_gateway_connect_peer_id: String = "TransitGatewayConnectPeerId";
    }
}
/// Property types and values of [`TransitGatewayConnectPeer`].
pub mod transit_gateway_connect_peer {
    use crate::value as v;
    object!(TransitGatewayAttachmentBgpConfiguration = "AWS::EC2::TransitGatewayConnectPeer.TransitGatewayAttachmentBgpConfiguration", "ec2-transitgatewayconnectpeer-transitgatewayattachmentbgpconfiguration");
    impl TransitGatewayAttachmentBgpConfiguration {
        new! {}
        set! {
            peer_asn: v::Number = "PeerAsn", "replacement";
        }
    }

    object!(TransitGatewayConnectPeerConfiguration = "AWS::EC2::TransitGatewayConnectPeer.TransitGatewayConnectPeerConfiguration", "ec2-transitgatewayconnectpeer-transitgatewayconnectpeerconfiguration");
    impl TransitGatewayConnectPeerConfiguration {
        new! {
            inside_cidr_blocks: [String] = "InsideCidrBlocks", "replacement";
            peer_address: String = "PeerAddress", "replacement";
        }
        set! {
            transit_gateway_address: String = "TransitGatewayAddress", "replacement";
        }
    }
}

resource! {
    TransitGatewayMeteringPolicy = "AWS::EC2::TransitGatewayMeteringPolicy", "ec2-transitgatewaymeteringpolicy", List("Tags"), String
}
impl TransitGatewayMeteringPolicy {
    new! {
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
    }
    set! {
        middlebox_attachment_ids: [String] = "MiddleboxAttachmentIds", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayMeteringPolicy> {
    get! {
        attr_state: String = "State";
        attr_transit_gateway_metering_policy_id: String = "TransitGatewayMeteringPolicyId";
        attr_update_effective_at: String = "UpdateEffectiveAt";
    }
}

resource! {
    TransitGatewayMeteringPolicyEntry = "AWS::EC2::TransitGatewayMeteringPolicyEntry", "ec2-transitgatewaymeteringpolicyentry", None, String
}
impl TransitGatewayMeteringPolicyEntry {
    new! {
        transit_gateway_metering_policy_id: String = "TransitGatewayMeteringPolicyId", "replacement";
        metered_account: transit_gateway_metering_policy_entry::TransitGatewayMeteringPayerType = "MeteredAccount", "replacement";
        policy_rule_number: i64 = "PolicyRuleNumber", "replacement";
    }
    set! {
        destination_cidr_block: String = "DestinationCidrBlock", "replacement";
        destination_port_range: String = "DestinationPortRange", "replacement";
        destination_transit_gateway_attachment_id: String = "DestinationTransitGatewayAttachmentId", "replacement";
        destination_transit_gateway_attachment_type: transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType = "DestinationTransitGatewayAttachmentType", "replacement";
        protocol: String = "Protocol", "replacement";
        source_cidr_block: String = "SourceCidrBlock", "replacement";
        source_port_range: String = "SourcePortRange", "replacement";
        source_transit_gateway_attachment_id: String = "SourceTransitGatewayAttachmentId", "replacement";
        source_transit_gateway_attachment_type: transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType = "SourceTransitGatewayAttachmentType", "replacement";
    }
}
impl c::Handle<TransitGatewayMeteringPolicyEntry> {
    get! {
        attr_state: String = "State";
        attr_update_effective_at: String = "UpdateEffectiveAt";
    }
}
/// Property types and values of [`TransitGatewayMeteringPolicyEntry`].
pub mod transit_gateway_metering_policy_entry {
    values! { TransitGatewayAttachmentResourceType: Vpc = "vpc", Vpn = "vpn", DirectConnectGateway = "direct-connect-gateway", Peering = "peering", NetworkFunction = "network-function", VpnConcentrator = "vpn-concentrator", ClientVpn = "client-vpn" }
    values! { TransitGatewayMeteringPayerType: SourceAttachmentOwner = "source-attachment-owner", DestinationAttachmentOwner = "destination-attachment-owner", TransitGatewayOwner = "transit-gateway-owner" }
}

resource! {
    TransitGatewayMulticastDomain = "AWS::EC2::TransitGatewayMulticastDomain", "ec2-transitgatewaymulticastdomain", List("Tags"), String
}
impl TransitGatewayMulticastDomain {
    new! {
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
    }
    set! {
        options: transit_gateway_multicast_domain::Options = "Options", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayMulticastDomain> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_state: String = "State";
        attr_transit_gateway_multicast_domain_arn: m::Arn = "TransitGatewayMulticastDomainArn";
        attr_transit_gateway_multicast_domain_id: String = "TransitGatewayMulticastDomainId";
    }
}
give! { TransitGatewayMulticastDomain: m::Arn = GetAtt("TransitGatewayMulticastDomainArn"); }
/// Property types and values of [`TransitGatewayMulticastDomain`].
pub mod transit_gateway_multicast_domain {
    object!(Options = "AWS::EC2::TransitGatewayMulticastDomain.Options", "ec2-transitgatewaymulticastdomain-options");
    impl Options {
        new! {}
        set! {
            auto_accept_shared_associations: AutoAcceptSharedAssociations = "AutoAcceptSharedAssociations", "update";
            igmpv2_support: Igmpv2Support = "Igmpv2Support", "update";
            static_sources_support: StaticSourcesSupport = "StaticSourcesSupport", "update";
        }
    }
    values! { AutoAcceptSharedAssociations: Disable = "disable", Enable = "enable" }
    values! { Igmpv2Support: Disable = "disable", Enable = "enable" }
    values! { StaticSourcesSupport: Disable = "disable", Enable = "enable" }
}

resource! {
    TransitGatewayMulticastDomainAssociation = "AWS::EC2::TransitGatewayMulticastDomainAssociation", "ec2-transitgatewaymulticastdomainassociation", None, String
}
impl TransitGatewayMulticastDomainAssociation {
    new! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        transit_gateway_attachment_id: m::ec2::TransitGatewayAttachmentId = "TransitGatewayAttachmentId", "replacement";
        transit_gateway_multicast_domain_id: String = "TransitGatewayMulticastDomainId", "replacement";
    }
}
impl c::Handle<TransitGatewayMulticastDomainAssociation> {
    get! {
        attr_resource_id: String = "ResourceId";
        attr_resource_type: String = "ResourceType";
        attr_state: String = "State";
    }
}

resource! {
    TransitGatewayMulticastGroupMember = "AWS::EC2::TransitGatewayMulticastGroupMember", "ec2-transitgatewaymulticastgroupmember", None, String
}
impl TransitGatewayMulticastGroupMember {
    new! {
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        transit_gateway_multicast_domain_id: String = "TransitGatewayMulticastDomainId", "replacement";
        group_ip_address: String = "GroupIpAddress", "replacement";
    }
}
impl c::Handle<TransitGatewayMulticastGroupMember> {
    get! {
        attr_group_member: bool = "GroupMember";
        attr_group_source: bool = "GroupSource";
        attr_member_type: String = "MemberType";
        attr_resource_id: String = "ResourceId";
        attr_resource_type: String = "ResourceType";
        attr_source_type: String = "SourceType";
        attr_subnet_id: m::ec2::SubnetId = "SubnetId";
        attr_transit_gateway_attachment_id: String = "TransitGatewayAttachmentId";
    }
}

resource! {
    TransitGatewayMulticastGroupSource = "AWS::EC2::TransitGatewayMulticastGroupSource", "ec2-transitgatewaymulticastgroupsource", None, String
}
impl TransitGatewayMulticastGroupSource {
    new! {
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        transit_gateway_multicast_domain_id: String = "TransitGatewayMulticastDomainId", "replacement";
        group_ip_address: String = "GroupIpAddress", "replacement";
    }
}
impl c::Handle<TransitGatewayMulticastGroupSource> {
    get! {
        attr_group_member: bool = "GroupMember";
        attr_group_source: bool = "GroupSource";
        attr_member_type: String = "MemberType";
        attr_resource_id: String = "ResourceId";
        attr_resource_type: String = "ResourceType";
        attr_source_type: String = "SourceType";
        attr_subnet_id: m::ec2::SubnetId = "SubnetId";
        attr_transit_gateway_attachment_id: String = "TransitGatewayAttachmentId";
    }
}

resource! {
    TransitGatewayPeeringAttachment = "AWS::EC2::TransitGatewayPeeringAttachment", "ec2-transitgatewaypeeringattachment", List("Tags"), m::ec2::TransitGatewayPeeringAttachmentId
}
impl TransitGatewayPeeringAttachment {
    new! {
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
        peer_account_id: String = "PeerAccountId", "replacement";
        peer_transit_gateway_id: String = "PeerTransitGatewayId", "replacement";
        peer_region: String = "PeerRegion", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayPeeringAttachment> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_state: String = "State";
        attr_status: v::Json = "Status";
        attr_status_code: String = "Status.Code";
        attr_status_message: String = "Status.Message";
        attr_transit_gateway_attachment_id: m::ec2::TransitGatewayPeeringAttachmentId = "TransitGatewayAttachmentId";
    }
}
give! { TransitGatewayPeeringAttachment: m::ec2::TransitGatewayAttachmentId = Ref; m::ec2::TransitGatewayPeeringAttachmentId = Ref; }
/// Property types and values of [`TransitGatewayPeeringAttachment`].
pub mod transit_gateway_peering_attachment {
    object!(PeeringAttachmentStatus = "AWS::EC2::TransitGatewayPeeringAttachment.PeeringAttachmentStatus", "ec2-transitgatewaypeeringattachment-peeringattachmentstatus");
    impl PeeringAttachmentStatus {
        new! {}
        set! {
            code: String = "Code", "update";
            message: String = "Message", "update";
        }
    }
}

resource! {
    TransitGatewayPolicyTable = "AWS::EC2::TransitGatewayPolicyTable", "ec2-transitgatewaypolicytable", List("Tags"), String
}
impl TransitGatewayPolicyTable {
    new! {
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayPolicyTable> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_state: String = "State";
        attr_transit_gateway_policy_table_id: String = "TransitGatewayPolicyTableId";
    }
}

resource! {
    TransitGatewayPolicyTableAssociation = "AWS::EC2::TransitGatewayPolicyTableAssociation", "ec2-transitgatewaypolicytableassociation", None, String
}
impl TransitGatewayPolicyTableAssociation {
    new! {
        transit_gateway_attachment_id: m::ec2::TransitGatewayAttachmentId = "TransitGatewayAttachmentId", "replacement";
        transit_gateway_policy_table_id: String = "TransitGatewayPolicyTableId", "replacement";
    }
}
impl c::Handle<TransitGatewayPolicyTableAssociation> {
    get! {
        attr_state: String = "State";
    }
}

resource! {
    TransitGatewayPolicyTableEntry = "AWS::EC2::TransitGatewayPolicyTableEntry", "ec2-transitgatewaypolicytableentry", None, String
}
impl TransitGatewayPolicyTableEntry {
    new! {
        target_route_table_id: String = "TargetRouteTableId", "update";
        transit_gateway_policy_table_id: String = "TransitGatewayPolicyTableId", "replacement";
        policy_rule: transit_gateway_policy_table_entry::TransitGatewayPolicyRule = "PolicyRule", "update";
        policy_rule_number: String = "PolicyRuleNumber", "replacement";
    }
}
impl c::Handle<TransitGatewayPolicyTableEntry> {
    get! {
        attr_state: String = "State";
    }
}
/// Property types and values of [`TransitGatewayPolicyTableEntry`].
pub mod transit_gateway_policy_table_entry {
    object!(TransitGatewayPolicyRule = "AWS::EC2::TransitGatewayPolicyTableEntry.TransitGatewayPolicyRule", "ec2-transitgatewaypolicytableentry-transitgatewaypolicyrule");
    impl TransitGatewayPolicyRule {
        new! {}
        set! {
            destination_cidr_block: String = "DestinationCidrBlock", "update";
            destination_port_range: String = "DestinationPortRange", "update";
            protocol: String = "Protocol", "update";
            source_cidr_block: String = "SourceCidrBlock", "update";
            source_port_range: String = "SourcePortRange", "update";
        }
    }
}

resource! {
    TransitGatewayRoute = "AWS::EC2::TransitGatewayRoute", "ec2-transitgatewayroute", None, String
}
impl TransitGatewayRoute {
    new! {
        transit_gateway_route_table_id: m::ec2::TransitGatewayRouteTableId = "TransitGatewayRouteTableId", "replacement";
        destination_cidr_block: String = "DestinationCidrBlock", "replacement";
    }
    set! {
        blackhole: bool = "Blackhole", "replacement";
        transit_gateway_attachment_id: m::ec2::TransitGatewayAttachmentId = "TransitGatewayAttachmentId", "replacement";
    }
}

resource! {
    TransitGatewayRouteTable = "AWS::EC2::TransitGatewayRouteTable", "ec2-transitgatewayroutetable", List("Tags"), m::ec2::TransitGatewayRouteTableId
}
impl TransitGatewayRouteTable {
    new! {
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<TransitGatewayRouteTable> {
    get! {
        attr_transit_gateway_route_table_id: m::ec2::TransitGatewayRouteTableId = "TransitGatewayRouteTableId";
    }
}
give! { TransitGatewayRouteTable: m::ec2::TransitGatewayRouteTableId = Ref; }

resource! {
    TransitGatewayRouteTableAssociation = "AWS::EC2::TransitGatewayRouteTableAssociation", "ec2-transitgatewayroutetableassociation", None, String
}
impl TransitGatewayRouteTableAssociation {
    new! {
        transit_gateway_attachment_id: m::ec2::TransitGatewayAttachmentId = "TransitGatewayAttachmentId", "replacement";
        transit_gateway_route_table_id: m::ec2::TransitGatewayRouteTableId = "TransitGatewayRouteTableId", "replacement";
    }
}

resource! {
    TransitGatewayRouteTablePropagation = "AWS::EC2::TransitGatewayRouteTablePropagation", "ec2-transitgatewayroutetablepropagation", None, String
}
impl TransitGatewayRouteTablePropagation {
    new! {
        transit_gateway_attachment_id: m::ec2::TransitGatewayAttachmentId = "TransitGatewayAttachmentId", "replacement";
        transit_gateway_route_table_id: m::ec2::TransitGatewayRouteTableId = "TransitGatewayRouteTableId", "replacement";
    }
}

resource! {
    TransitGatewayVpcAttachment = "AWS::EC2::TransitGatewayVpcAttachment", "ec2-transitgatewayvpcattachment", List("Tags"), m::ec2::TransitGatewayVpcAttachmentId
}
impl TransitGatewayVpcAttachment {
    new! {
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
    }
    set! {
        add_subnet_ids: [String] = "AddSubnetIds", "update; cannot be read back";
        options: transit_gateway_vpc_attachment::Options = "Options", "update";
        remove_subnet_ids: [String] = "RemoveSubnetIds", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<TransitGatewayVpcAttachment> {
    get! {
        attr_id: m::ec2::TransitGatewayVpcAttachmentId = "Id";
    }
}
give! { TransitGatewayVpcAttachment: m::ec2::TransitGatewayAttachmentId = Ref; m::ec2::TransitGatewayVpcAttachmentId = Ref; }
/// Property types and values of [`TransitGatewayVpcAttachment`].
pub mod transit_gateway_vpc_attachment {
    object!(Options = "AWS::EC2::TransitGatewayVpcAttachment.Options", "ec2-transitgatewayvpcattachment-options");
    impl Options {
        new! {}
        set! {
            appliance_mode_support: ApplianceModeSupport = "ApplianceModeSupport", "update";
            dns_support: DnsSupport = "DnsSupport", "update";
            ipv6_support: Ipv6Support = "Ipv6Support", "update";
            security_group_referencing_support: SecurityGroupReferencingSupport = "SecurityGroupReferencingSupport", "update";
        }
    }
    values! { ApplianceModeSupport: Disable = "disable", Enable = "enable" }
    values! { DnsSupport: Disable = "disable", Enable = "enable" }
    values! { Ipv6Support: Disable = "disable", Enable = "enable" }
    values! { SecurityGroupReferencingSupport: Disable = "disable", Enable = "enable" }
}

resource! {
    Vpc = "AWS::EC2::VPC", "ec2-vpc", List("Tags"), m::ec2::VpcId
}
impl Vpc {
    new! {}
    set! {
        cidr_block: String = "CidrBlock", "replacement";
        enable_dns_hostnames: bool = "EnableDnsHostnames", "update";
        enable_dns_support: bool = "EnableDnsSupport", "update";
        instance_tenancy: vpc::InstanceTenancy = "InstanceTenancy", "may replace";
        ipv4_ipam_pool_id: String = "Ipv4IpamPoolId", "replacement; cannot be read back";
        ipv4_netmask_length: i64 = "Ipv4NetmaskLength", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_encryption_control: vpc::VpcEncryptionControl = "VpcEncryptionControl", "replacement";
    }
}
impl c::Handle<Vpc> {
    get! {
        attr_cidr_block: String = "CidrBlock";
        attr_cidr_block_associations: [String] = "CidrBlockAssociations";
        attr_default_network_acl: String = "DefaultNetworkAcl";
        attr_default_security_group: m::ec2::SecurityGroupId = "DefaultSecurityGroup";
        attr_ipv6_cidr_blocks: [String] = "Ipv6CidrBlocks";
        attr_vpc_encryption_control_resource_exclusions: v::Json = "VpcEncryptionControl.ResourceExclusions";
        attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway: v::Json = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway";
        attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state: String = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State";
        attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message: String = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage";
        attr_vpc_encryption_control_resource_exclusions_elastic_file_system: v::Json = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem";
        attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state: String = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State";
        attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state_message: String = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage";
        attr_vpc_encryption_control_resource_exclusions_internet_gateway: v::Json = "VpcEncryptionControl.ResourceExclusions.InternetGateway";
        attr_vpc_encryption_control_resource_exclusions_internet_gateway_state: String = "VpcEncryptionControl.ResourceExclusions.InternetGateway.State";
        attr_vpc_encryption_control_resource_exclusions_internet_gateway_state_message: String = "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage";
        attr_vpc_encryption_control_resource_exclusions_lambda: v::Json = "VpcEncryptionControl.ResourceExclusions.Lambda";
        attr_vpc_encryption_control_resource_exclusions_lambda_state: String = "VpcEncryptionControl.ResourceExclusions.Lambda.State";
        attr_vpc_encryption_control_resource_exclusions_lambda_state_message: String = "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage";
        attr_vpc_encryption_control_resource_exclusions_nat_gateway: v::Json = "VpcEncryptionControl.ResourceExclusions.NatGateway";
        attr_vpc_encryption_control_resource_exclusions_nat_gateway_state: String = "VpcEncryptionControl.ResourceExclusions.NatGateway.State";
        attr_vpc_encryption_control_resource_exclusions_nat_gateway_state_message: String = "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage";
        attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway: v::Json = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway";
        attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state: String = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State";
        attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message: String = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage";
        attr_vpc_encryption_control_resource_exclusions_vpc_lattice: v::Json = "VpcEncryptionControl.ResourceExclusions.VpcLattice";
        attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state: String = "VpcEncryptionControl.ResourceExclusions.VpcLattice.State";
        attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state_message: String = "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage";
        attr_vpc_encryption_control_resource_exclusions_vpc_peering: v::Json = "VpcEncryptionControl.ResourceExclusions.VpcPeering";
        attr_vpc_encryption_control_resource_exclusions_vpc_peering_state: String = "VpcEncryptionControl.ResourceExclusions.VpcPeering.State";
        attr_vpc_encryption_control_resource_exclusions_vpc_peering_state_message: String = "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage";
        attr_vpc_encryption_control_state: String = "VpcEncryptionControl.State";
        attr_vpc_encryption_control_state_message: String = "VpcEncryptionControl.StateMessage";
        attr_vpc_encryption_control_vpc_encryption_control_id: String = "VpcEncryptionControl.VpcEncryptionControlId";
        attr_vpc_encryption_control_vpc_id: m::ec2::VpcId = "VpcEncryptionControl.VpcId";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { Vpc: m::ec2::VpcId = Ref; m::ec2::FlowLogResourceId = Ref; }
/// Property types and values of [`Vpc`].
pub mod vpc {
    object!(VpcEncryptionControl = "AWS::EC2::VPC.VpcEncryptionControl", "ec2-vpc-vpcencryptioncontrol");
    impl VpcEncryptionControl {
        new! {}
        set! {
            egress_only_internet_gateway_exclusion: EgressOnlyInternetGatewayExclusion = "EgressOnlyInternetGatewayExclusion", "update; cannot be read back";
            elastic_file_system_exclusion: ElasticFileSystemExclusion = "ElasticFileSystemExclusion", "update; cannot be read back";
            internet_gateway_exclusion: InternetGatewayExclusion = "InternetGatewayExclusion", "update; cannot be read back";
            lambda_exclusion: LambdaExclusion = "LambdaExclusion", "update; cannot be read back";
            mode: Mode = "Mode", "update";
            nat_gateway_exclusion: NatGatewayExclusion = "NatGatewayExclusion", "update; cannot be read back";
            virtual_private_gateway_exclusion: VirtualPrivateGatewayExclusion = "VirtualPrivateGatewayExclusion", "update; cannot be read back";
            vpc_lattice_exclusion: VpcLatticeExclusion = "VpcLatticeExclusion", "update; cannot be read back";
            vpc_peering_exclusion: VpcPeeringExclusion = "VpcPeeringExclusion", "update; cannot be read back";
        }
    }

    object!(VpcEncryptionControlExclusion = "AWS::EC2::VPC.VpcEncryptionControlExclusion", "ec2-vpc-vpcencryptioncontrolexclusion");
    impl VpcEncryptionControlExclusion {
        new! {}
    }

    object!(VpcEncryptionControlExclusions = "AWS::EC2::VPC.VpcEncryptionControlExclusions", "ec2-vpc-vpcencryptioncontrolexclusions");
    impl VpcEncryptionControlExclusions {
        new! {}
    }
    values! { InstanceTenancy: Dedicated = "dedicated", Default = "default", Host = "host" }
    values! { EgressOnlyInternetGatewayExclusion: Enable = "enable", Disable = "disable" }
    values! { ElasticFileSystemExclusion: Enable = "enable", Disable = "disable" }
    values! { InternetGatewayExclusion: Enable = "enable", Disable = "disable" }
    values! { LambdaExclusion: Enable = "enable", Disable = "disable" }
    values! { Mode: Monitor = "monitor", Enforce = "enforce" }
    values! { NatGatewayExclusion: Enable = "enable", Disable = "disable" }
    values! { VirtualPrivateGatewayExclusion: Enable = "enable", Disable = "disable" }
    values! { VpcLatticeExclusion: Enable = "enable", Disable = "disable" }
    values! { VpcPeeringExclusion: Enable = "enable", Disable = "disable" }
}

resource! {
    VpcBlockPublicAccessExclusion = "AWS::EC2::VPCBlockPublicAccessExclusion", "ec2-vpcblockpublicaccessexclusion", List("Tags"), String
}
impl VpcBlockPublicAccessExclusion {
    new! {
        internet_gateway_exclusion_mode: vpc_block_public_access_exclusion::InternetGatewayExclusionMode = "InternetGatewayExclusionMode", "update";
    }
    set! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
}
impl c::Handle<VpcBlockPublicAccessExclusion> {
    get! {
        attr_exclusion_id: String = "ExclusionId";
    }
}
/// Property types and values of [`VpcBlockPublicAccessExclusion`].
pub mod vpc_block_public_access_exclusion {
    values! { InternetGatewayExclusionMode: AllowBidirectional = "allow-bidirectional", AllowEgress = "allow-egress" }
}

resource! {
    VpcBlockPublicAccessOptions = "AWS::EC2::VPCBlockPublicAccessOptions", "ec2-vpcblockpublicaccessoptions", None, String
}
impl VpcBlockPublicAccessOptions {
    new! {
        internet_gateway_block_mode: vpc_block_public_access_options::InternetGatewayBlockMode = "InternetGatewayBlockMode", "update";
    }
}
impl c::Handle<VpcBlockPublicAccessOptions> {
    get! {
        attr_account_id: String = "AccountId";
        attr_exclusions_allowed: String = "ExclusionsAllowed";
    }
}
/// Property types and values of [`VpcBlockPublicAccessOptions`].
pub mod vpc_block_public_access_options {
    values! { InternetGatewayBlockMode: BlockBidirectional = "block-bidirectional", BlockIngress = "block-ingress" }
}

resource! {
    VpcCidrBlock = "AWS::EC2::VPCCidrBlock", "ec2-vpccidrblock", None, String
}
impl VpcCidrBlock {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        amazon_provided_ipv6_cidr_block: bool = "AmazonProvidedIpv6CidrBlock", "replacement";
        cidr_block: String = "CidrBlock", "replacement";
        ipv4_ipam_pool_id: String = "Ipv4IpamPoolId", "replacement; cannot be read back";
        ipv4_netmask_length: i64 = "Ipv4NetmaskLength", "replacement; cannot be read back";
        ipv6_cidr_block: String = "Ipv6CidrBlock", "replacement";
        ipv6_cidr_block_network_border_group: String = "Ipv6CidrBlockNetworkBorderGroup", "replacement";
        ipv6_ipam_pool_id: String = "Ipv6IpamPoolId", "replacement; cannot be read back";
        ipv6_netmask_length: i64 = "Ipv6NetmaskLength", "replacement; cannot be read back";
        ipv6_pool: String = "Ipv6Pool", "replacement";
    }
}
impl c::Handle<VpcCidrBlock> {
    get! {
        attr_id: String = "Id";
        attr_ip_source: String = "IpSource";
        attr_ipv6_address_attribute: String = "Ipv6AddressAttribute";
    }
}

resource! {
    VpcDhcpOptionsAssociation = "AWS::EC2::VPCDHCPOptionsAssociation", "ec2-vpcdhcpoptionsassociation", None, String
}
impl VpcDhcpOptionsAssociation {
    new! {
        dhcp_options_id: m::ec2::DhcpOptionsId = "DhcpOptionsId", "replacement";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
}

resource! {
    VpcEncryptionControl = "AWS::EC2::VPCEncryptionControl", "ec2-vpcencryptioncontrol", List("Tags"), String
}
impl VpcEncryptionControl {
    new! {}
    set! {
        egress_only_internet_gateway_exclusion_input: vpc_encryption_control::EgressOnlyInternetGatewayExclusionInput = "EgressOnlyInternetGatewayExclusionInput", "update; cannot be read back";
        elastic_file_system_exclusion_input: vpc_encryption_control::ElasticFileSystemExclusionInput = "ElasticFileSystemExclusionInput", "update; cannot be read back";
        internet_gateway_exclusion_input: vpc_encryption_control::InternetGatewayExclusionInput = "InternetGatewayExclusionInput", "update; cannot be read back";
        lambda_exclusion_input: vpc_encryption_control::LambdaExclusionInput = "LambdaExclusionInput", "update; cannot be read back";
        mode: vpc_encryption_control::Mode = "Mode", "update";
        nat_gateway_exclusion_input: vpc_encryption_control::NatGatewayExclusionInput = "NatGatewayExclusionInput", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        virtual_private_gateway_exclusion_input: vpc_encryption_control::VirtualPrivateGatewayExclusionInput = "VirtualPrivateGatewayExclusionInput", "update; cannot be read back";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
        vpc_lattice_exclusion_input: vpc_encryption_control::VpcLatticeExclusionInput = "VpcLatticeExclusionInput", "update; cannot be read back";
        vpc_peering_exclusion_input: vpc_encryption_control::VpcPeeringExclusionInput = "VpcPeeringExclusionInput", "update; cannot be read back";
    }
}
impl c::Handle<VpcEncryptionControl> {
    get! {
        attr_resource_exclusions: v::Json = "ResourceExclusions";
        attr_resource_exclusions_egress_only_internet_gateway: v::Json = "ResourceExclusions.EgressOnlyInternetGateway";
        attr_resource_exclusions_egress_only_internet_gateway_state: String = "ResourceExclusions.EgressOnlyInternetGateway.State";
        attr_resource_exclusions_egress_only_internet_gateway_state_message: String = "ResourceExclusions.EgressOnlyInternetGateway.StateMessage";
        attr_resource_exclusions_elastic_file_system: v::Json = "ResourceExclusions.ElasticFileSystem";
        attr_resource_exclusions_elastic_file_system_state: String = "ResourceExclusions.ElasticFileSystem.State";
        attr_resource_exclusions_elastic_file_system_state_message: String = "ResourceExclusions.ElasticFileSystem.StateMessage";
        attr_resource_exclusions_internet_gateway: v::Json = "ResourceExclusions.InternetGateway";
        attr_resource_exclusions_internet_gateway_state: String = "ResourceExclusions.InternetGateway.State";
        attr_resource_exclusions_internet_gateway_state_message: String = "ResourceExclusions.InternetGateway.StateMessage";
        attr_resource_exclusions_lambda: v::Json = "ResourceExclusions.Lambda";
        attr_resource_exclusions_lambda_state: String = "ResourceExclusions.Lambda.State";
        attr_resource_exclusions_lambda_state_message: String = "ResourceExclusions.Lambda.StateMessage";
        attr_resource_exclusions_nat_gateway: v::Json = "ResourceExclusions.NatGateway";
        attr_resource_exclusions_nat_gateway_state: String = "ResourceExclusions.NatGateway.State";
        attr_resource_exclusions_nat_gateway_state_message: String = "ResourceExclusions.NatGateway.StateMessage";
        attr_resource_exclusions_virtual_private_gateway: v::Json = "ResourceExclusions.VirtualPrivateGateway";
        attr_resource_exclusions_virtual_private_gateway_state: String = "ResourceExclusions.VirtualPrivateGateway.State";
        attr_resource_exclusions_virtual_private_gateway_state_message: String = "ResourceExclusions.VirtualPrivateGateway.StateMessage";
        attr_resource_exclusions_vpc_lattice: v::Json = "ResourceExclusions.VpcLattice";
        attr_resource_exclusions_vpc_lattice_state: String = "ResourceExclusions.VpcLattice.State";
        attr_resource_exclusions_vpc_lattice_state_message: String = "ResourceExclusions.VpcLattice.StateMessage";
        attr_resource_exclusions_vpc_peering: v::Json = "ResourceExclusions.VpcPeering";
        attr_resource_exclusions_vpc_peering_state: String = "ResourceExclusions.VpcPeering.State";
        attr_resource_exclusions_vpc_peering_state_message: String = "ResourceExclusions.VpcPeering.StateMessage";
        attr_state: String = "State";
        attr_state_message: String = "StateMessage";
        attr_vpc_encryption_control_id: String = "VpcEncryptionControlId";
    }
}
/// Property types and values of [`VpcEncryptionControl`].
pub mod vpc_encryption_control {
    object!(ResourceExclusions = "AWS::EC2::VPCEncryptionControl.ResourceExclusions", "ec2-vpcencryptioncontrol-resourceexclusions");
    impl ResourceExclusions {
        new! {}
    }

    object!(VpcEncryptionControlExclusion = "AWS::EC2::VPCEncryptionControl.VpcEncryptionControlExclusion", "ec2-vpcencryptioncontrol-vpcencryptioncontrolexclusion");
    impl VpcEncryptionControlExclusion {
        new! {}
    }
    values! { EgressOnlyInternetGatewayExclusionInput: Enable = "enable", Disable = "disable" }
    values! { ElasticFileSystemExclusionInput: Enable = "enable", Disable = "disable" }
    values! { InternetGatewayExclusionInput: Enable = "enable", Disable = "disable" }
    values! { LambdaExclusionInput: Enable = "enable", Disable = "disable" }
    values! { Mode: Monitor = "monitor", Enforce = "enforce" }
    values! { NatGatewayExclusionInput: Enable = "enable", Disable = "disable" }
    values! { VirtualPrivateGatewayExclusionInput: Enable = "enable", Disable = "disable" }
    values! { VpcLatticeExclusionInput: Enable = "enable", Disable = "disable" }
    values! { VpcPeeringExclusionInput: Enable = "enable", Disable = "disable" }
}

resource! {
    VpcEndpoint = "AWS::EC2::VPCEndpoint", "ec2-vpcendpoint", List("Tags"), m::ec2::VpcEndpointId
}
impl VpcEndpoint {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        dns_options: vpc_endpoint::DnsOptionsSpecification = "DnsOptions", "update";
        ip_address_type: vpc_endpoint::IpAddressType = "IpAddressType", "update";
        policy_document: v::Json = "PolicyDocument", "update";
        private_dns_enabled: bool = "PrivateDnsEnabled", "update";
        resource_configuration_arn: m::Arn = "ResourceConfigurationArn", "replacement";
        route_table_ids: [m::ec2::RouteTableId] = "RouteTableIds", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        service_name: String = "ServiceName", "replacement";
        service_network_arn: m::Arn = "ServiceNetworkArn", "replacement";
        service_region: String = "ServiceRegion", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_endpoint_type: vpc_endpoint::VpcEndpointType = "VpcEndpointType", "replacement";
    }
}
impl c::Handle<VpcEndpoint> {
    get! {
        attr_creation_timestamp: String = "CreationTimestamp";
        attr_dns_entries: [String] = "DnsEntries";
        attr_id: m::ec2::VpcEndpointId = "Id";
        attr_network_interface_ids: [String] = "NetworkInterfaceIds";
    }
}
give! { VpcEndpoint: m::ec2::VpcEndpointId = Ref; }
/// Property types and values of [`VpcEndpoint`].
pub mod vpc_endpoint {
    object!(DnsOptionsSpecification = "AWS::EC2::VPCEndpoint.DnsOptionsSpecification", "ec2-vpcendpoint-dnsoptionsspecification");
    impl DnsOptionsSpecification {
        new! {}
        set! {
            dns_record_ip_type: DnsRecordIpType = "DnsRecordIpType", "update";
            private_dns_only_for_inbound_resolver_endpoint: PrivateDnsOnlyForInboundResolverEndpoint = "PrivateDnsOnlyForInboundResolverEndpoint", "update";
            private_dns_preference: PrivateDnsPreference = "PrivateDnsPreference", "replacement";
            private_dns_specified_domains: [String] = "PrivateDnsSpecifiedDomains", "replacement; 1 to 10 items";
        }
    }
    values! { IpAddressType: Ipv4 = "ipv4", Ipv6 = "ipv6", Dualstack = "dualstack", NotSpecified = "not-specified" }
    values! { VpcEndpointType: Interface = "Interface", Gateway = "Gateway", GatewayLoadBalancer = "GatewayLoadBalancer", ServiceNetwork = "ServiceNetwork", Resource = "Resource", Tunnel = "Tunnel" }
    values! { DnsRecordIpType: Ipv4 = "ipv4", Ipv6 = "ipv6", Dualstack = "dualstack", ServiceDefined = "service-defined", NotSpecified = "not-specified" }
    values! { PrivateDnsOnlyForInboundResolverEndpoint: OnlyInboundResolver = "OnlyInboundResolver", AllResolvers = "AllResolvers", NotSpecified = "NotSpecified" }
    values! { PrivateDnsPreference: VerifiedDomainsOnly = "VERIFIED_DOMAINS_ONLY", AllDomains = "ALL_DOMAINS", VerifiedDomainsAndSpecifiedDomains = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", SpecifiedDomainsOnly = "SPECIFIED_DOMAINS_ONLY" }
}

resource! {
    VpcEndpointConnectionNotification = "AWS::EC2::VPCEndpointConnectionNotification", "ec2-vpcendpointconnectionnotification", None, String
}
impl VpcEndpointConnectionNotification {
    new! {
        connection_notification_arn: m::sns::TopicArn = "ConnectionNotificationArn", "update";
        connection_events: [String] = "ConnectionEvents", "update";
    }
    set! {
        service_id: m::ec2::VpcEndpointServiceId = "ServiceId", "replacement";
        vpc_endpoint_id: m::ec2::VpcEndpointId = "VPCEndpointId", "replacement";
    }
}
impl c::Handle<VpcEndpointConnectionNotification> {
    get! {
        attr_vpc_endpoint_connection_notification_id: String = "VPCEndpointConnectionNotificationId";
    }
}

resource! {
    VpcEndpointService = "AWS::EC2::VPCEndpointService", "ec2-vpcendpointservice", List("Tags"), m::ec2::VpcEndpointServiceId
}
impl VpcEndpointService {
    new! {}
    set! {
        acceptance_required: bool = "AcceptanceRequired", "update";
        contributor_insights_enabled: bool = "ContributorInsightsEnabled", "update; cannot be read back";
        gateway_load_balancer_arns: [m::Arn] = "GatewayLoadBalancerArns", "update";
        network_load_balancer_arns: [m::elasticloadbalancingv2::LoadBalancerArn] = "NetworkLoadBalancerArns", "update";
        payer_responsibility: String = "PayerResponsibility", "update";
        private_dns_name: String = "PrivateDnsName", "update";
        supported_ip_address_types: [vpc_endpoint_service::IpAddressType] = "SupportedIpAddressTypes", "update";
        supported_regions: [String] = "SupportedRegions", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VpcEndpointService> {
    get! {
        attr_private_dns_name_configuration: v::Json = "PrivateDnsNameConfiguration";
        attr_private_dns_name_configuration_name: String = "PrivateDnsNameConfiguration.Name";
        attr_private_dns_name_configuration_state: String = "PrivateDnsNameConfiguration.State";
        attr_private_dns_name_configuration_type: String = "PrivateDnsNameConfiguration.Type";
        attr_private_dns_name_configuration_value: String = "PrivateDnsNameConfiguration.Value";
        attr_service_id: m::ec2::VpcEndpointServiceId = "ServiceId";
    }
}
give! { VpcEndpointService: m::ec2::VpcEndpointServiceId = Ref; }
/// Property types and values of [`VpcEndpointService`].
pub mod vpc_endpoint_service {
    object!(PrivateDnsNameConfiguration = "AWS::EC2::VPCEndpointService.PrivateDnsNameConfiguration", "ec2-vpcendpointservice-privatednsnameconfiguration");
    impl PrivateDnsNameConfiguration {
        new! {}
    }
    values! { IpAddressType: Ipv4 = "ipv4", Ipv6 = "ipv6" }
}

resource! {
    VpcEndpointServicePermissions = "AWS::EC2::VPCEndpointServicePermissions", "ec2-vpcendpointservicepermissions", None, m::ec2::VpcEndpointServiceId
}
impl VpcEndpointServicePermissions {
    new! {
        service_id: m::ec2::VpcEndpointServiceId = "ServiceId", "replacement";
    }
    set! {
        allowed_principals: [String] = "AllowedPrincipals", "update";
    }
}

resource! {
    VpcGatewayAttachment = "AWS::EC2::VPCGatewayAttachment", "ec2-vpcgatewayattachment", None, String
}
impl VpcGatewayAttachment {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        internet_gateway_id: m::ec2::InternetGatewayId = "InternetGatewayId", "update";
        vpn_gateway_id: m::ec2::VpnGatewayId = "VpnGatewayId", "update";
    }
}
impl c::Handle<VpcGatewayAttachment> {
    get! {
        attr_attachment_type: String = "AttachmentType";
    }
}

resource! {
    VpcPeeringConnection = "AWS::EC2::VPCPeeringConnection", "ec2-vpcpeeringconnection", List("Tags"), m::ec2::VpcPeeringConnectionId
}
impl VpcPeeringConnection {
    new! {
        peer_vpc_id: m::ec2::VpcId = "PeerVpcId", "replacement";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
    set! {
        assume_role_region: String = "AssumeRoleRegion", "replacement; cannot be read back";
        peer_owner_id: String = "PeerOwnerId", "replacement";
        peer_region: String = "PeerRegion", "replacement";
        peer_role_arn: m::iam::RoleArn = "PeerRoleArn", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VpcPeeringConnection> {
    get! {
        attr_id: m::ec2::VpcPeeringConnectionId = "Id";
    }
}
give! { VpcPeeringConnection: m::ec2::VpcPeeringConnectionId = Ref; }

resource! {
    VpnConcentrator = "AWS::EC2::VPNConcentrator", "ec2-vpnconcentrator", List("Tags"), String
}
impl VpnConcentrator {
    new! {
        type_: String = "Type", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
    }
}
impl c::Handle<VpnConcentrator> {
    get! {
        attr_transit_gateway_attachment_id: String = "TransitGatewayAttachmentId";
        attr_vpn_concentrator_id: String = "VpnConcentratorId";
    }
}

resource! {
    VpnConnection = "AWS::EC2::VPNConnection", "ec2-vpnconnection", List("Tags"), m::ec2::VpnConnectionId
}
impl VpnConnection {
    new! {
        customer_gateway_id: m::ec2::CustomerGatewayId = "CustomerGatewayId", "replacement";
        type_: String = "Type", "replacement";
    }
    set! {
        enable_acceleration: bool = "EnableAcceleration", "replacement";
        local_ipv4_network_cidr: String = "LocalIpv4NetworkCidr", "replacement";
        local_ipv6_network_cidr: String = "LocalIpv6NetworkCidr", "replacement";
        outside_ip_address_type: String = "OutsideIpAddressType", "replacement";
        pre_shared_key_storage: vpn_connection::PreSharedKeyStorage = "PreSharedKeyStorage", "replacement; cannot be read back";
        remote_ipv4_network_cidr: String = "RemoteIpv4NetworkCidr", "replacement";
        remote_ipv6_network_cidr: String = "RemoteIpv6NetworkCidr", "replacement";
        static_routes_only: bool = "StaticRoutesOnly", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        transit_gateway_id: m::ec2::TransitGatewayId = "TransitGatewayId", "replacement";
        transport_transit_gateway_attachment_id: String = "TransportTransitGatewayAttachmentId", "replacement";
        tunnel_bandwidth: vpn_connection::TunnelBandwidth = "TunnelBandwidth", "update; default `standard`";
        tunnel_inside_ip_version: String = "TunnelInsideIpVersion", "replacement";
        vpn_concentrator_id: String = "VpnConcentratorId", "replacement";
        vpn_gateway_id: m::ec2::VpnGatewayId = "VpnGatewayId", "replacement";
        vpn_tunnel_options_specifications: [vpn_connection::VpnTunnelOptionsSpecification] = "VpnTunnelOptionsSpecifications", "replacement";
    }
}
impl c::Handle<VpnConnection> {
    get! {
        attr_vpn_connection_id: m::ec2::VpnConnectionId = "VpnConnectionId";
    }
}
give! { VpnConnection: m::ec2::VpnConnectionId = Ref; }
/// Property types and values of [`VpnConnection`].
pub mod vpn_connection {
    use crate::value::meaning as m;
    object!(CloudwatchLogOptionsSpecification = "AWS::EC2::VPNConnection.CloudwatchLogOptionsSpecification", "ec2-vpnconnection-cloudwatchlogoptionsspecification");
    impl CloudwatchLogOptionsSpecification {
        new! {}
        set! {
            bgp_log_enabled: bool = "BgpLogEnabled", "update";
            bgp_log_group_arn: m::Arn = "BgpLogGroupArn", "update";
            bgp_log_output_format: BgpLogOutputFormat = "BgpLogOutputFormat", "update";
            log_enabled: bool = "LogEnabled", "update";
            log_group_arn: m::Arn = "LogGroupArn", "update";
            log_output_format: LogOutputFormat = "LogOutputFormat", "update";
        }
    }

    object!(IkeVersionsRequestListValue = "AWS::EC2::VPNConnection.IKEVersionsRequestListValue", "ec2-vpnconnection-ikeversionsrequestlistvalue");
    impl IkeVersionsRequestListValue {
        new! {}
        set! {
            value: IkeVersionsRequestListValueValue = "Value", "update";
        }
    }

    object!(Phase1DhGroupNumbersRequestListValue = "AWS::EC2::VPNConnection.Phase1DHGroupNumbersRequestListValue", "ec2-vpnconnection-phase1dhgroupnumbersrequestlistvalue");
    impl Phase1DhGroupNumbersRequestListValue {
        new! {}
        set! {
            value: i64 = "Value", "update";
        }
    }

    object!(Phase1EncryptionAlgorithmsRequestListValue = "AWS::EC2::VPNConnection.Phase1EncryptionAlgorithmsRequestListValue", "ec2-vpnconnection-phase1encryptionalgorithmsrequestlistvalue");
    impl Phase1EncryptionAlgorithmsRequestListValue {
        new! {}
        set! {
            value: Phase1EncryptionAlgorithmsRequestListValueValue = "Value", "update";
        }
    }

    object!(Phase1IntegrityAlgorithmsRequestListValue = "AWS::EC2::VPNConnection.Phase1IntegrityAlgorithmsRequestListValue", "ec2-vpnconnection-phase1integrityalgorithmsrequestlistvalue");
    impl Phase1IntegrityAlgorithmsRequestListValue {
        new! {}
        set! {
            value: Phase1IntegrityAlgorithmsRequestListValueValue = "Value", "update";
        }
    }

    object!(Phase2DhGroupNumbersRequestListValue = "AWS::EC2::VPNConnection.Phase2DHGroupNumbersRequestListValue", "ec2-vpnconnection-phase2dhgroupnumbersrequestlistvalue");
    impl Phase2DhGroupNumbersRequestListValue {
        new! {}
        set! {
            value: i64 = "Value", "update";
        }
    }

    object!(Phase2EncryptionAlgorithmsRequestListValue = "AWS::EC2::VPNConnection.Phase2EncryptionAlgorithmsRequestListValue", "ec2-vpnconnection-phase2encryptionalgorithmsrequestlistvalue");
    impl Phase2EncryptionAlgorithmsRequestListValue {
        new! {}
        set! {
            value: Phase1EncryptionAlgorithmsRequestListValueValue = "Value", "update";
        }
    }

    object!(Phase2IntegrityAlgorithmsRequestListValue = "AWS::EC2::VPNConnection.Phase2IntegrityAlgorithmsRequestListValue", "ec2-vpnconnection-phase2integrityalgorithmsrequestlistvalue");
    impl Phase2IntegrityAlgorithmsRequestListValue {
        new! {}
        set! {
            value: Phase1IntegrityAlgorithmsRequestListValueValue = "Value", "update";
        }
    }

    object!(VpnTunnelLogOptionsSpecification = "AWS::EC2::VPNConnection.VpnTunnelLogOptionsSpecification", "ec2-vpnconnection-vpntunnellogoptionsspecification");
    impl VpnTunnelLogOptionsSpecification {
        new! {}
        set! {
            cloudwatch_log_options: CloudwatchLogOptionsSpecification = "CloudwatchLogOptions", "update";
        }
    }

    object!(VpnTunnelOptionsSpecification = "AWS::EC2::VPNConnection.VpnTunnelOptionsSpecification", "ec2-vpnconnection-vpntunneloptionsspecification");
    impl VpnTunnelOptionsSpecification {
        new! {}
        set! {
            dpd_timeout_action: DpdTimeoutAction = "DPDTimeoutAction", "update";
            dpd_timeout_seconds: i64 = "DPDTimeoutSeconds", "update; at least 30";
            enable_tunnel_lifecycle_control: bool = "EnableTunnelLifecycleControl", "update";
            ike_versions: [IkeVersionsRequestListValue] = "IKEVersions", "update";
            log_options: VpnTunnelLogOptionsSpecification = "LogOptions", "update";
            phase1_dh_group_numbers: [Phase1DhGroupNumbersRequestListValue] = "Phase1DHGroupNumbers", "update";
            phase1_encryption_algorithms: [Phase1EncryptionAlgorithmsRequestListValue] = "Phase1EncryptionAlgorithms", "update";
            phase1_integrity_algorithms: [Phase1IntegrityAlgorithmsRequestListValue] = "Phase1IntegrityAlgorithms", "update";
            phase1_lifetime_seconds: i64 = "Phase1LifetimeSeconds", "update; 900 to 28800";
            phase2_dh_group_numbers: [Phase2DhGroupNumbersRequestListValue] = "Phase2DHGroupNumbers", "update";
            phase2_encryption_algorithms: [Phase2EncryptionAlgorithmsRequestListValue] = "Phase2EncryptionAlgorithms", "update";
            phase2_integrity_algorithms: [Phase2IntegrityAlgorithmsRequestListValue] = "Phase2IntegrityAlgorithms", "update";
            phase2_lifetime_seconds: i64 = "Phase2LifetimeSeconds", "update; 900 to 3600";
            pre_shared_key: String = "PreSharedKey", "replacement; cannot be read back";
            rekey_fuzz_percentage: i64 = "RekeyFuzzPercentage", "update; 0 to 100";
            rekey_margin_time_seconds: i64 = "RekeyMarginTimeSeconds", "update; at least 60";
            replay_window_size: i64 = "ReplayWindowSize", "update; 64 to 2048";
            startup_action: StartupAction = "StartupAction", "update";
            tunnel_inside_cidr: String = "TunnelInsideCidr", "replacement";
            tunnel_inside_ipv6_cidr: String = "TunnelInsideIpv6Cidr", "update";
        }
    }
    values! { PreSharedKeyStorage: Standard = "Standard", SecretsManager = "SecretsManager" }
    values! { TunnelBandwidth: Standard = "standard", Large = "large" }
    values! { BgpLogOutputFormat: Json = "json", Text = "text" }
    values! { LogOutputFormat: Json = "json", Text = "text" }
    values! { IkeVersionsRequestListValueValue: Ikev1 = "ikev1", Ikev2 = "ikev2" }
    values! { Phase1EncryptionAlgorithmsRequestListValueValue: Aes128 = "AES128", Aes256 = "AES256", Aes128Gcm16 = "AES128-GCM-16", Aes256Gcm16 = "AES256-GCM-16" }
    values! { Phase1IntegrityAlgorithmsRequestListValueValue: Sha1 = "SHA1", Sha2_256 = "SHA2-256", Sha2_384 = "SHA2-384", Sha2_512 = "SHA2-512" }
    values! { DpdTimeoutAction: Clear = "clear", None = "none", Restart = "restart" }
    values! { StartupAction: Add = "add", Start = "start" }
}

resource! {
    VpnConnectionRoute = "AWS::EC2::VPNConnectionRoute", "ec2-vpnconnectionroute", None, String
}
impl VpnConnectionRoute {
    new! {
        vpn_connection_id: m::ec2::VpnConnectionId = "VpnConnectionId", "replacement";
        destination_cidr_block: String = "DestinationCidrBlock", "replacement";
    }
}

resource! {
    VpnGateway = "AWS::EC2::VPNGateway", "ec2-vpngateway", List("Tags"), m::ec2::VpnGatewayId
}
impl VpnGateway {
    new! {
        type_: String = "Type", "replacement";
    }
    set! {
        amazon_side_asn: i64 = "AmazonSideAsn", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VpnGateway> {
    get! {
        attr_vpn_gateway_id: m::ec2::VpnGatewayId = "VPNGatewayId";
    }
}
give! { VpnGateway: m::ec2::VpnGatewayId = Ref; m::ec2::GatewayId = Ref; m::ec2::DirectConnectGatewayAssociationAssociatedGatewayId = Ref; }

resource! {
    VpnGatewayRoutePropagation = "AWS::EC2::VPNGatewayRoutePropagation", "ec2-vpngatewayroutepropagation", None, String
}
impl VpnGatewayRoutePropagation {
    new! {
        vpn_gateway_id: m::ec2::VpnGatewayId = "VpnGatewayId", "update";
        route_table_ids: [m::ec2::RouteTableId] = "RouteTableIds", "update";
    }
}
impl c::Handle<VpnGatewayRoutePropagation> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    VerifiedAccessEndpoint = "AWS::EC2::VerifiedAccessEndpoint", "ec2-verifiedaccessendpoint", List("Tags"), String
}
impl VerifiedAccessEndpoint {
    new! {
        attachment_type: verified_access_endpoint::AttachmentType = "AttachmentType", "replacement";
        endpoint_type: verified_access_endpoint::EndpointType = "EndpointType", "replacement";
        verified_access_group_id: String = "VerifiedAccessGroupId", "update";
    }
    set! {
        application_domain: String = "ApplicationDomain", "replacement";
        cidr_options: verified_access_endpoint::CidrOptions = "CidrOptions", "update";
        description: String = "Description", "update";
        domain_certificate_arn: m::Arn = "DomainCertificateArn", "replacement";
        endpoint_domain_prefix: String = "EndpointDomainPrefix", "replacement";
        load_balancer_options: verified_access_endpoint::LoadBalancerOptions = "LoadBalancerOptions", "update";
        network_interface_options: verified_access_endpoint::NetworkInterfaceOptions = "NetworkInterfaceOptions", "update";
        policy_document: String = "PolicyDocument", "update";
        policy_enabled: bool = "PolicyEnabled", "update";
        rds_options: verified_access_endpoint::RdsOptions = "RdsOptions", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement";
        sse_specification: verified_access_endpoint::SseSpecification = "SseSpecification", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VerifiedAccessEndpoint> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_device_validation_domain: String = "DeviceValidationDomain";
        attr_endpoint_domain: String = "EndpointDomain";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_status: String = "Status";
        attr_verified_access_endpoint_id: String = "VerifiedAccessEndpointId";
        attr_verified_access_instance_id: String = "VerifiedAccessInstanceId";
    }
}
/// Property types and values of [`VerifiedAccessEndpoint`].
pub mod verified_access_endpoint {
    use crate::value::meaning as m;
    object!(CidrOptions = "AWS::EC2::VerifiedAccessEndpoint.CidrOptions", "ec2-verifiedaccessendpoint-cidroptions");
    impl CidrOptions {
        new! {}
        set! {
            cidr: String = "Cidr", "replacement";
            port_ranges: [PortRange] = "PortRanges", "update";
            protocol: Protocol = "Protocol", "replacement";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        }
    }

    object!(LoadBalancerOptions = "AWS::EC2::VerifiedAccessEndpoint.LoadBalancerOptions", "ec2-verifiedaccessendpoint-loadbalanceroptions");
    impl LoadBalancerOptions {
        new! {}
        set! {
            load_balancer_arn: m::Arn = "LoadBalancerArn", "replacement";
            port: i64 = "Port", "update; 1 to 65535";
            port_ranges: [PortRange] = "PortRanges", "update";
            protocol: Protocol = "Protocol", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(NetworkInterfaceOptions = "AWS::EC2::VerifiedAccessEndpoint.NetworkInterfaceOptions", "ec2-verifiedaccessendpoint-networkinterfaceoptions");
    impl NetworkInterfaceOptions {
        new! {}
        set! {
            network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
            port: i64 = "Port", "update; 1 to 65535";
            port_ranges: [PortRange] = "PortRanges", "update";
            protocol: Protocol = "Protocol", "update";
        }
    }

    object!(PortRange = "AWS::EC2::VerifiedAccessEndpoint.PortRange", "ec2-verifiedaccessendpoint-portrange");
    impl PortRange {
        new! {}
        set! {
            from_port: i64 = "FromPort", "update; 1 to 65535";
            to_port: i64 = "ToPort", "update; 1 to 65535";
        }
    }

    object!(RdsOptions = "AWS::EC2::VerifiedAccessEndpoint.RdsOptions", "ec2-verifiedaccessendpoint-rdsoptions");
    impl RdsOptions {
        new! {}
        set! {
            port: i64 = "Port", "update; 1 to 65535";
            protocol: Protocol = "Protocol", "replacement";
            rds_db_cluster_arn: m::Arn = "RdsDbClusterArn", "replacement";
            rds_db_instance_arn: m::Arn = "RdsDbInstanceArn", "replacement";
            rds_db_proxy_arn: m::Arn = "RdsDbProxyArn", "replacement";
            rds_endpoint: String = "RdsEndpoint", "update";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        }
    }

    object!(SseSpecification = "AWS::EC2::VerifiedAccessEndpoint.SseSpecification", "ec2-verifiedaccessendpoint-ssespecification");
    impl SseSpecification {
        new! {}
        set! {
            customer_managed_key_enabled: bool = "CustomerManagedKeyEnabled", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }
    values! { AttachmentType: Vpc = "vpc" }
    values! { EndpointType: Cidr = "cidr", LoadBalancer = "load-balancer", NetworkInterface = "network-interface", Rds = "rds" }
    values! { Protocol: Http = "http", Https = "https", Tcp = "tcp" }
}

resource! {
    VerifiedAccessGroup = "AWS::EC2::VerifiedAccessGroup", "ec2-verifiedaccessgroup", List("Tags"), String
}
impl VerifiedAccessGroup {
    new! {
        verified_access_instance_id: String = "VerifiedAccessInstanceId", "update";
    }
    set! {
        description: String = "Description", "update";
        policy_document: String = "PolicyDocument", "update";
        policy_enabled: bool = "PolicyEnabled", "update";
        sse_specification: verified_access_group::SseSpecification = "SseSpecification", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VerifiedAccessGroup> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_owner: String = "Owner";
        attr_verified_access_group_arn: m::Arn = "VerifiedAccessGroupArn";
        attr_verified_access_group_id: String = "VerifiedAccessGroupId";
    }
}
give! { VerifiedAccessGroup: m::Arn = GetAtt("VerifiedAccessGroupArn"); }
/// Property types and values of [`VerifiedAccessGroup`].
pub mod verified_access_group {
    use crate::value::meaning as m;
    object!(SseSpecification = "AWS::EC2::VerifiedAccessGroup.SseSpecification", "ec2-verifiedaccessgroup-ssespecification");
    impl SseSpecification {
        new! {}
        set! {
            customer_managed_key_enabled: bool = "CustomerManagedKeyEnabled", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }
}

resource! {
    VerifiedAccessInstance = "AWS::EC2::VerifiedAccessInstance", "ec2-verifiedaccessinstance", List("Tags"), String
}
impl VerifiedAccessInstance {
    new! {}
    set! {
        cidr_endpoints_custom_sub_domain: String = "CidrEndpointsCustomSubDomain", "update";
        description: String = "Description", "update";
        fips_enabled: bool = "FipsEnabled", "update";
        logging_configurations: verified_access_instance::VerifiedAccessLogs = "LoggingConfigurations", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        verified_access_trust_provider_ids: [String] = "VerifiedAccessTrustProviderIds", "update";
        verified_access_trust_providers: [verified_access_instance::VerifiedAccessTrustProvider] = "VerifiedAccessTrustProviders", "update";
    }
}
impl c::Handle<VerifiedAccessInstance> {
    get! {
        attr_cidr_endpoints_custom_sub_domain_name_servers: [String] = "CidrEndpointsCustomSubDomainNameServers";
        attr_creation_time: String = "CreationTime";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_verified_access_instance_id: String = "VerifiedAccessInstanceId";
    }
}
/// Property types and values of [`VerifiedAccessInstance`].
pub mod verified_access_instance {
    use crate::value::meaning as m;
    object!(CloudWatchLogs = "AWS::EC2::VerifiedAccessInstance.CloudWatchLogs", "ec2-verifiedaccessinstance-cloudwatchlogs");
    impl CloudWatchLogs {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            log_group: String = "LogGroup", "update";
        }
    }

    object!(KinesisDataFirehose = "AWS::EC2::VerifiedAccessInstance.KinesisDataFirehose", "ec2-verifiedaccessinstance-kinesisdatafirehose");
    impl KinesisDataFirehose {
        new! {}
        set! {
            delivery_stream: String = "DeliveryStream", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(S3 = "AWS::EC2::VerifiedAccessInstance.S3", "ec2-verifiedaccessinstance-s3");
    impl S3 {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            bucket_owner: String = "BucketOwner", "update";
            enabled: bool = "Enabled", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(VerifiedAccessLogs = "AWS::EC2::VerifiedAccessInstance.VerifiedAccessLogs", "ec2-verifiedaccessinstance-verifiedaccesslogs");
    impl VerifiedAccessLogs {
        new! {}
        set! {
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs", "update";
            include_trust_context: bool = "IncludeTrustContext", "update";
            kinesis_data_firehose: KinesisDataFirehose = "KinesisDataFirehose", "update";
            log_version: String = "LogVersion", "update";
            s3: S3 = "S3", "update";
        }
    }

    object!(VerifiedAccessTrustProvider = "AWS::EC2::VerifiedAccessInstance.VerifiedAccessTrustProvider", "ec2-verifiedaccessinstance-verifiedaccesstrustprovider");
    impl VerifiedAccessTrustProvider {
        new! {}
        set! {
            description: String = "Description", "update";
            device_trust_provider_type: String = "DeviceTrustProviderType", "update";
            trust_provider_type: String = "TrustProviderType", "update";
            user_trust_provider_type: String = "UserTrustProviderType", "update";
            verified_access_trust_provider_id: String = "VerifiedAccessTrustProviderId", "update";
        }
    }
}

resource! {
    VerifiedAccessTrustProvider = "AWS::EC2::VerifiedAccessTrustProvider", "ec2-verifiedaccesstrustprovider", List("Tags"), String
}
impl VerifiedAccessTrustProvider {
    new! {
        policy_reference_name: String = "PolicyReferenceName", "replacement";
        trust_provider_type: verified_access_trust_provider::TrustProviderType = "TrustProviderType", "replacement";
    }
    set! {
        description: String = "Description", "update";
        device_options: verified_access_trust_provider::DeviceOptions = "DeviceOptions", "replacement";
        device_trust_provider_type: verified_access_trust_provider::DeviceTrustProviderType = "DeviceTrustProviderType", "replacement";
        native_application_oidc_options: verified_access_trust_provider::NativeApplicationOidcOptions = "NativeApplicationOidcOptions", "update";
        oidc_options: verified_access_trust_provider::OidcOptions = "OidcOptions", "update";
        sse_specification: verified_access_trust_provider::SseSpecification = "SseSpecification", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_trust_provider_type: verified_access_trust_provider::UserTrustProviderType = "UserTrustProviderType", "replacement";
    }
}
impl c::Handle<VerifiedAccessTrustProvider> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_last_updated_time: String = "LastUpdatedTime";
        attr_verified_access_trust_provider_id: String = "VerifiedAccessTrustProviderId";
    }
}
/// Property types and values of [`VerifiedAccessTrustProvider`].
pub mod verified_access_trust_provider {
    use crate::value::meaning as m;
    object!(DeviceOptions = "AWS::EC2::VerifiedAccessTrustProvider.DeviceOptions", "ec2-verifiedaccesstrustprovider-deviceoptions");
    impl DeviceOptions {
        new! {}
        set! {
            public_signing_key_url: String = "PublicSigningKeyUrl", "update";
            tenant_id: String = "TenantId", "replacement";
        }
    }

    object!(NativeApplicationOidcOptions = "AWS::EC2::VerifiedAccessTrustProvider.NativeApplicationOidcOptions", "ec2-verifiedaccesstrustprovider-nativeapplicationoidcoptions");
    impl NativeApplicationOidcOptions {
        new! {}
        set! {
            authorization_endpoint: String = "AuthorizationEndpoint", "update";
            client_id: String = "ClientId", "update";
            client_secret: String = "ClientSecret", "update; cannot be read back";
            issuer: String = "Issuer", "update";
            public_signing_key_endpoint: String = "PublicSigningKeyEndpoint", "update";
            scope: String = "Scope", "update";
            token_endpoint: String = "TokenEndpoint", "update";
            user_info_endpoint: String = "UserInfoEndpoint", "update";
        }
    }

    object!(OidcOptions = "AWS::EC2::VerifiedAccessTrustProvider.OidcOptions", "ec2-verifiedaccesstrustprovider-oidcoptions");
    impl OidcOptions {
        new! {}
        set! {
            authorization_endpoint: String = "AuthorizationEndpoint", "update";
            client_id: String = "ClientId", "update";
            client_secret: String = "ClientSecret", "update";
            issuer: String = "Issuer", "update";
            scope: String = "Scope", "update";
            token_endpoint: String = "TokenEndpoint", "update";
            user_info_endpoint: String = "UserInfoEndpoint", "update";
        }
    }

    object!(SseSpecification = "AWS::EC2::VerifiedAccessTrustProvider.SseSpecification", "ec2-verifiedaccesstrustprovider-ssespecification");
    impl SseSpecification {
        new! {}
        set! {
            customer_managed_key_enabled: bool = "CustomerManagedKeyEnabled", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update";
        }
    }
    values! { DeviceTrustProviderType: Crowdstrike = "crowdstrike", Jamf = "jamf", Jumpcloud = "jumpcloud" }
    values! { TrustProviderType: Device = "device", User = "user" }
    values! { UserTrustProviderType: IamIdentityCenter = "iam-identity-center", Oidc = "oidc" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    Volume = "AWS::EC2::Volume", "ec2-volume", List("Tags"), m::ec2::VolumeId
}
impl Volume {
    new! {}
    set! {
        auto_enable_io: bool = "AutoEnableIO", "update";
        availability_zone: String = "AvailabilityZone", "update";
        availability_zone_id: String = "AvailabilityZoneId", "update";
        encrypted: bool = "Encrypted", "update";
        iops: i64 = "Iops", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
        multi_attach_enabled: bool = "MultiAttachEnabled", "update";
        outpost_arn: m::Arn = "OutpostArn", "update; cannot be read back";
        size: i64 = "Size", "update";
        snapshot_id: String = "SnapshotId", "update";
        source_volume_id: String = "SourceVolumeId", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        throughput: i64 = "Throughput", "update";
        volume_initialization_rate: i64 = "VolumeInitializationRate", "update";
        volume_type: volume::VolumeType = "VolumeType", "update";
    }
}
impl c::Handle<Volume> {
    get! {
        attr_volume_id: m::ec2::VolumeId = "VolumeId";
    }
}
give! { Volume: m::ec2::VolumeId = Ref; }
/// Property types and values of [`Volume`].
pub mod volume {
    values! { VolumeType: Gp2 = "gp2", Gp3 = "gp3", Io1 = "io1", Io2 = "io2", Sc1 = "sc1", St1 = "st1", Standard = "standard" }
}

resource! {
    VolumeAttachment = "AWS::EC2::VolumeAttachment", "ec2-volumeattachment", None, String
}
impl VolumeAttachment {
    new! {
        instance_id: m::ec2::InstanceId = "InstanceId", "replacement";
        volume_id: m::ec2::VolumeId = "VolumeId", "replacement";
    }
    set! {
        device: String = "Device", "replacement";
        ebs_card_index: i64 = "EbsCardIndex", "replacement";
    }
}

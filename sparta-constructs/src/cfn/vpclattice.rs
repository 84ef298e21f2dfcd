// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::VpcLattice`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessLogSubscription = "AWS::VpcLattice::AccessLogSubscription", "vpclattice-accesslogsubscription", List("Tags"), m::Arn
}
impl AccessLogSubscription {
    new! {
        destination_arn: m::Arn = "DestinationArn", "update; 20 to 2048 characters";
    }
    set! {
        resource_identifier: String = "ResourceIdentifier", "replacement; 17 to 2048 characters; cannot be read back";
        service_network_log_type: access_log_subscription::ServiceNetworkLogType = "ServiceNetworkLogType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AccessLogSubscription> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_resource_arn: m::Arn = "ResourceArn";
        attr_resource_id: String = "ResourceId";
    }
}
give! { AccessLogSubscription: m::Arn = Ref; }
/// Property types and values of [`AccessLogSubscription`].
pub mod access_log_subscription {
    values! { ServiceNetworkLogType: Service = "SERVICE", Resource = "RESOURCE" }
}

resource! {
    AuthPolicy = "AWS::VpcLattice::AuthPolicy", "vpclattice-authpolicy", None, String
}
impl AuthPolicy {
    new! {
        policy: v::Json = "Policy", "update; at most 36864 characters";
        resource_identifier: String = "ResourceIdentifier", "replacement; 17 to 200 characters";
    }
}
impl c::Handle<AuthPolicy> {
    get! {
        attr_state: String = "State";
    }
}

resource! {
    DomainVerification = "AWS::VpcLattice::DomainVerification", "vpclattice-domainverification", List("Tags"), m::Arn
}
impl DomainVerification {
    new! {
        domain_name: String = "DomainName", "replacement; 3 to 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DomainVerification> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_status: String = "Status";
        attr_txt_method_config: v::Json = "TxtMethodConfig";
    }
}
give! { DomainVerification: m::Arn = Ref; }
/// Property types and values of [`DomainVerification`].
pub mod domain_verification {
    object!(TxtMethodConfig = "AWS::VpcLattice::DomainVerification.TxtMethodConfig", "vpclattice-domainverification-txtmethodconfig");
    impl TxtMethodConfig {
        new! {}
        set! {
            name: String = "name", "update";
            value: String = "value", "update";
        }
    }
}

resource! {
    Listener = "AWS::VpcLattice::Listener", "vpclattice-listener", List("Tags"), m::Arn
}
impl Listener {
    new! {
        default_action: listener::DefaultAction = "DefaultAction", "update";
        protocol: listener::Protocol = "Protocol", "replacement";
    }
    set! {
        name: String = "Name", "replacement; 3 to 63 characters";
        port: i64 = "Port", "replacement; 1 to 65535";
        service_identifier: String = "ServiceIdentifier", "replacement; 21 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Listener> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_service_arn: m::Arn = "ServiceArn";
        attr_service_id: String = "ServiceId";
    }
}
give! { Listener: m::Arn = Ref; }
/// Property types and values of [`Listener`].
pub mod listener {
    object!(DefaultAction = "AWS::VpcLattice::Listener.DefaultAction", "vpclattice-listener-defaultaction");
    impl DefaultAction {
        new! {}
        set! {
            fixed_response: FixedResponse = "FixedResponse", "update";
            forward: Forward = "Forward", "update";
        }
    }

    object!(FixedResponse = "AWS::VpcLattice::Listener.FixedResponse", "vpclattice-listener-fixedresponse");
    impl FixedResponse {
        new! {
            status_code: i64 = "StatusCode", "update; 100 to 599";
        }
    }

    object!(Forward = "AWS::VpcLattice::Listener.Forward", "vpclattice-listener-forward");
    impl Forward {
        new! {
            target_groups: [WeightedTargetGroup] = "TargetGroups", "update; 1 to 10 items";
        }
    }

    object!(WeightedTargetGroup = "AWS::VpcLattice::Listener.WeightedTargetGroup", "vpclattice-listener-weightedtargetgroup");
    impl WeightedTargetGroup {
        new! {
            target_group_identifier: String = "TargetGroupIdentifier", "update; 20 to 2048 characters";
        }
        set! {
            weight: i64 = "Weight", "update; 0 to 999";
        }
    }
    values! { Protocol: Http = "HTTP", Https = "HTTPS", TlsPassthrough = "TLS_PASSTHROUGH" }
}

resource! {
    ResourceConfiguration = "AWS::VpcLattice::ResourceConfiguration", "vpclattice-resourceconfiguration", List("Tags"), m::Arn
}
impl ResourceConfiguration {
    new! {
        name: String = "Name", "update; 3 to 40 characters";
        resource_configuration_type: resource_configuration::ResourceConfigurationType = "ResourceConfigurationType", "replacement";
    }
    set! {
        allow_association_to_sharable_service_network: bool = "AllowAssociationToSharableServiceNetwork", "update";
        custom_domain_name: String = "CustomDomainName", "replacement; 3 to 255 characters";
        domain_verification_id: String = "DomainVerificationId", "replacement; 20 characters";
        group_domain: String = "GroupDomain", "replacement; 3 to 255 characters";
        port_ranges: [String] = "PortRanges", "update";
        protocol_type: resource_configuration::ProtocolType = "ProtocolType", "replacement";
        resource_configuration_auth_type: resource_configuration::ResourceConfigurationAuthType = "ResourceConfigurationAuthType", "replacement; cannot be read back";
        resource_configuration_definition: resource_configuration::ResourceConfigurationDefinition = "ResourceConfigurationDefinition", "update";
        resource_configuration_group_id: String = "ResourceConfigurationGroupId", "update; 22 characters; cannot be read back";
        resource_gateway_id: String = "ResourceGatewayId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ResourceConfiguration> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ResourceConfiguration: m::Arn = Ref; }
/// Property types and values of [`ResourceConfiguration`].
pub mod resource_configuration {
    object!(CidrResource = "AWS::VpcLattice::ResourceConfiguration.CidrResource", "vpclattice-resourceconfiguration-cidrresource");
    impl CidrResource {
        new! {
            cidr_ranges: [String] = "CidrRanges", "update; 1 to 10 items";
        }
    }

    object!(DnsResource = "AWS::VpcLattice::ResourceConfiguration.DnsResource", "vpclattice-resourceconfiguration-dnsresource");
    impl DnsResource {
        new! {
            domain_name: String = "DomainName", "update; 3 to 255 characters";
            ip_address_type: IpAddressType = "IpAddressType", "update";
        }
    }

    object!(ResourceConfigurationDefinition = "AWS::VpcLattice::ResourceConfiguration.ResourceConfigurationDefinition", "vpclattice-resourceconfiguration-resourceconfigurationdefinition");
    impl ResourceConfigurationDefinition {
        new! {}
        set! {
            arn_resource: String = "ArnResource", "update; at most 1224 characters";
            cidr_resource: CidrResource = "CidrResource", "update";
            dns_resource: DnsResource = "DnsResource", "update";
            ip_resource: String = "IpResource", "update; 4 to 39 characters";
        }
    }
    values! { ProtocolType: Tcp = "TCP" }
    values! { ResourceConfigurationAuthType: None = "NONE", AwsIam = "AWS_IAM" }
    values! { ResourceConfigurationType: Group = "GROUP", Child = "CHILD", Single = "SINGLE", Arn = "ARN", Cidr = "CIDR" }
    values! { IpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6", Dualstack = "DUALSTACK" }
}

resource! {
    ResourceGateway = "AWS::VpcLattice::ResourceGateway", "vpclattice-resourcegateway", List("Tags"), m::Arn
}
impl ResourceGateway {
    new! {
        name: String = "Name", "replacement; 3 to 40 characters";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
        vpc_identifier: String = "VpcIdentifier", "replacement; 5 to 50 characters";
    }
    set! {
        ip_address_type: resource_gateway::IpAddressType = "IpAddressType", "replacement";
        ipv4_addresses_per_eni: i64 = "Ipv4AddressesPerEni", "update; 1 to 62";
        resource_config_dns_resolution: resource_gateway::ResourceConfigDnsResolution = "ResourceConfigDnsResolution", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ResourceGateway> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ResourceGateway: m::Arn = Ref; }
/// Property types and values of [`ResourceGateway`].
pub mod resource_gateway {
    values! { IpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6", Dualstack = "DUALSTACK" }
    values! { ResourceConfigDnsResolution: InVpc = "IN_VPC", Public = "PUBLIC" }
}

resource! {
    ResourcePolicy = "AWS::VpcLattice::ResourcePolicy", "vpclattice-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 20 to 200 characters";
        policy: v::Json = "Policy", "update; 1 to 10000 characters";
    }
}

resource! {
    Rule = "AWS::VpcLattice::Rule", "vpclattice-rule", List("Tags"), m::Arn
}
impl Rule {
    new! {
        action: rule::Action = "Action", "update";
        match_: rule::Match = "Match", "update";
        priority: i64 = "Priority", "update; 1 to 2000";
    }
    set! {
        listener_identifier: String = "ListenerIdentifier", "replacement; 20 to 2048 characters; cannot be read back";
        name: String = "Name", "replacement; 3 to 63 characters";
        service_identifier: String = "ServiceIdentifier", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Rule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { Rule: m::Arn = Ref; }
/// Property types and values of [`Rule`].
pub mod rule {
    object!(Action = "AWS::VpcLattice::Rule.Action", "vpclattice-rule-action");
    impl Action {
        new! {}
        set! {
            fixed_response: FixedResponse = "FixedResponse", "update";
            forward: Forward = "Forward", "update";
        }
    }

    object!(FixedResponse = "AWS::VpcLattice::Rule.FixedResponse", "vpclattice-rule-fixedresponse");
    impl FixedResponse {
        new! {
            status_code: i64 = "StatusCode", "update; 100 to 599";
        }
    }

    object!(Forward = "AWS::VpcLattice::Rule.Forward", "vpclattice-rule-forward");
    impl Forward {
        new! {
            target_groups: [WeightedTargetGroup] = "TargetGroups", "update; 1 to 10 items";
        }
    }

    object!(HeaderMatch = "AWS::VpcLattice::Rule.HeaderMatch", "vpclattice-rule-headermatch");
    impl HeaderMatch {
        new! {
            name: String = "Name", "update; 1 to 40 characters";
            match_: HeaderMatchType = "Match", "update";
        }
        set! {
            case_sensitive: bool = "CaseSensitive", "update; default `false`";
        }
    }

    object!(HeaderMatchType = "AWS::VpcLattice::Rule.HeaderMatchType", "vpclattice-rule-headermatchtype");
    impl HeaderMatchType {
        new! {}
        set! {
            contains: String = "Contains", "update; 1 to 128 characters";
            exact: String = "Exact", "update; 1 to 128 characters";
            prefix: String = "Prefix", "update; 1 to 128 characters";
        }
    }

    object!(HttpMatch = "AWS::VpcLattice::Rule.HttpMatch", "vpclattice-rule-httpmatch");
    impl HttpMatch {
        new! {}
        set! {
            header_matches: [HeaderMatch] = "HeaderMatches", "update; at most 5 items";
            method: Method = "Method", "update";
            path_match: PathMatch = "PathMatch", "update";
        }
    }

    object!(Match = "AWS::VpcLattice::Rule.Match", "vpclattice-rule-match");
    impl Match {
        new! {
            http_match: HttpMatch = "HttpMatch", "update";
        }
    }

    object!(PathMatch = "AWS::VpcLattice::Rule.PathMatch", "vpclattice-rule-pathmatch");
    impl PathMatch {
        new! {
            match_: PathMatchType = "Match", "update";
        }
        set! {
            case_sensitive: bool = "CaseSensitive", "update; default `false`";
        }
    }

    object!(PathMatchType = "AWS::VpcLattice::Rule.PathMatchType", "vpclattice-rule-pathmatchtype");
    impl PathMatchType {
        new! {}
        set! {
            exact: String = "Exact", "update; 1 to 128 characters";
            prefix: String = "Prefix", "update; 1 to 128 characters";
        }
    }

    object!(WeightedTargetGroup = "AWS::VpcLattice::Rule.WeightedTargetGroup", "vpclattice-rule-weightedtargetgroup");
    impl WeightedTargetGroup {
        new! {
            target_group_identifier: String = "TargetGroupIdentifier", "update; 20 to 2048 characters";
        }
        set! {
            weight: i64 = "Weight", "update; 0 to 999";
        }
    }
    values! { Method: Connect = "CONNECT", Delete = "DELETE", Get = "GET", Head = "HEAD", Options = "OPTIONS", Post = "POST", Put = "PUT", Trace = "TRACE" }
}

resource! {
    Service = "AWS::VpcLattice::Service", "vpclattice-service", List("Tags"), m::Arn
}
impl Service {
    new! {}
    set! {
        auth_type: service::AuthType = "AuthType", "update; default `NONE`";
        certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update; at most 2048 characters";
        custom_domain_name: String = "CustomDomainName", "replacement; 3 to 255 characters";
        idle_timeout_seconds: i64 = "IdleTimeoutSeconds", "update; 60 to 600";
        name: String = "Name", "replacement; 3 to 40 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Service> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_dns_entry: v::Json = "DnsEntry";
        attr_dns_entry_domain_name: String = "DnsEntry.DomainName";
        attr_dns_entry_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "DnsEntry.HostedZoneId";
        attr_id: String = "Id";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_status: String = "Status";
    }
}
give! { Service: m::Arn = Ref; }
/// Property types and values of [`Service`].
pub mod service {
    object!(DnsEntry = "AWS::VpcLattice::Service.DnsEntry", "vpclattice-service-dnsentry");
    impl DnsEntry {
        new! {}
    }
    values! { AuthType: None = "NONE", AwsIam = "AWS_IAM" }
}

resource! {
    ServiceNetwork = "AWS::VpcLattice::ServiceNetwork", "vpclattice-servicenetwork", List("Tags"), m::Arn
}
impl ServiceNetwork {
    new! {}
    set! {
        auth_type: service_network::AuthType = "AuthType", "update; default `NONE`";
        name: String = "Name", "replacement; 3 to 63 characters";
        sharing_config: service_network::SharingConfig = "SharingConfig", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ServiceNetwork> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_last_updated_at: String = "LastUpdatedAt";
    }
}
give! { ServiceNetwork: m::Arn = Ref; }
/// Property types and values of [`ServiceNetwork`].
pub mod service_network {
    object!(SharingConfig = "AWS::VpcLattice::ServiceNetwork.SharingConfig", "vpclattice-servicenetwork-sharingconfig");
    impl SharingConfig {
        new! {
            enabled: bool = "enabled", "update";
        }
    }
    values! { AuthType: None = "NONE", AwsIam = "AWS_IAM" }
}

resource! {
    ServiceNetworkResourceAssociation = "AWS::VpcLattice::ServiceNetworkResourceAssociation", "vpclattice-servicenetworkresourceassociation", List("Tags"), m::Arn
}
impl ServiceNetworkResourceAssociation {
    new! {}
    set! {
        private_dns_enabled: bool = "PrivateDnsEnabled", "replacement";
        resource_configuration_id: String = "ResourceConfigurationId", "replacement; 17 to 2048 characters";
        service_network_id: String = "ServiceNetworkId", "replacement; 3 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ServiceNetworkResourceAssociation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { ServiceNetworkResourceAssociation: m::Arn = Ref; }

resource! {
    ServiceNetworkServiceAssociation = "AWS::VpcLattice::ServiceNetworkServiceAssociation", "vpclattice-servicenetworkserviceassociation", List("Tags"), m::Arn
}
impl ServiceNetworkServiceAssociation {
    new! {}
    set! {
        service_identifier: String = "ServiceIdentifier", "replacement; 20 to 2048 characters; cannot be read back";
        service_network_identifier: String = "ServiceNetworkIdentifier", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ServiceNetworkServiceAssociation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_dns_entry: v::Json = "DnsEntry";
        attr_dns_entry_domain_name: String = "DnsEntry.DomainName";
        attr_dns_entry_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "DnsEntry.HostedZoneId";
        attr_id: String = "Id";
        attr_service_arn: m::Arn = "ServiceArn";
        attr_service_id: String = "ServiceId";
        attr_service_name: String = "ServiceName";
        attr_service_network_arn: m::Arn = "ServiceNetworkArn";
        attr_service_network_id: String = "ServiceNetworkId";
        attr_service_network_name: String = "ServiceNetworkName";
        attr_status: String = "Status";
    }
}
give! { ServiceNetworkServiceAssociation: m::Arn = Ref; }
/// Property types and values of [`ServiceNetworkServiceAssociation`].
pub mod service_network_service_association {
    object!(DnsEntry = "AWS::VpcLattice::ServiceNetworkServiceAssociation.DnsEntry", "vpclattice-servicenetworkserviceassociation-dnsentry");
    impl DnsEntry {
        new! {}
    }
}

resource! {
    ServiceNetworkVpcAssociation = "AWS::VpcLattice::ServiceNetworkVpcAssociation", "vpclattice-servicenetworkvpcassociation", List("Tags"), m::Arn
}
impl ServiceNetworkVpcAssociation {
    new! {}
    set! {
        dns_options: service_network_vpc_association::DnsOptions = "DnsOptions", "update";
        private_dns_enabled: bool = "PrivateDnsEnabled", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        service_network_identifier: String = "ServiceNetworkIdentifier", "replacement; 20 to 2048 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        vpc_identifier: String = "VpcIdentifier", "replacement; 5 to 2048 characters; cannot be read back";
    }
}
impl c::Handle<ServiceNetworkVpcAssociation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_service_network_arn: m::Arn = "ServiceNetworkArn";
        attr_service_network_id: String = "ServiceNetworkId";
        attr_service_network_name: String = "ServiceNetworkName";
        attr_status: String = "Status";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { ServiceNetworkVpcAssociation: m::Arn = Ref; }
/// Property types and values of [`ServiceNetworkVpcAssociation`].
pub mod service_network_vpc_association {
    object!(DnsOptions = "AWS::VpcLattice::ServiceNetworkVpcAssociation.DnsOptions", "vpclattice-servicenetworkvpcassociation-dnsoptions");
    impl DnsOptions {
        new! {}
        set! {
            private_dns_preference: PrivateDnsPreference = "PrivateDnsPreference", "update";
            private_dns_specified_domains: [String] = "PrivateDnsSpecifiedDomains", "update; 1 to 10 items";
        }
    }
    values! { PrivateDnsPreference: VerifiedDomainsOnly = "VERIFIED_DOMAINS_ONLY", AllDomains = "ALL_DOMAINS", VerifiedDomainsAndSpecifiedDomains = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", SpecifiedDomainsOnly = "SPECIFIED_DOMAINS_ONLY" }
}

resource! {
    TargetGroup = "AWS::VpcLattice::TargetGroup", "vpclattice-targetgroup", List("Tags"), m::Arn
}
impl TargetGroup {
    new! {
        type_: target_group::Type = "Type", "replacement";
    }
    set! {
        config: target_group::TargetGroupConfig = "Config", "update";
        name: String = "Name", "replacement; 3 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        targets: [target_group::Target] = "Targets", "update; at most 100 items";
    }
}
impl c::Handle<TargetGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_id: String = "Id";
        attr_last_updated_at: String = "LastUpdatedAt";
        attr_status: String = "Status";
    }
}
give! { TargetGroup: m::Arn = Ref; }
/// Property types and values of [`TargetGroup`].
pub mod target_group {
    object!(HealthCheckConfig = "AWS::VpcLattice::TargetGroup.HealthCheckConfig", "vpclattice-targetgroup-healthcheckconfig");
    impl HealthCheckConfig {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds", "update; 5 to 300";
            health_check_timeout_seconds: i64 = "HealthCheckTimeoutSeconds", "update; 1 to 120";
            healthy_threshold_count: i64 = "HealthyThresholdCount", "update; 2 to 10";
            matcher: Matcher = "Matcher", "update";
            path: String = "Path", "update; at most 2048 characters";
            port: i64 = "Port", "update; 1 to 65535";
            protocol: HealthCheckConfigProtocol = "Protocol", "update";
            protocol_version: HealthCheckConfigProtocolVersion = "ProtocolVersion", "update";
            unhealthy_threshold_count: i64 = "UnhealthyThresholdCount", "update; 2 to 10";
        }
    }

    object!(Matcher = "AWS::VpcLattice::TargetGroup.Matcher", "vpclattice-targetgroup-matcher");
    impl Matcher {
        new! {
            http_code: String = "HttpCode", "update; 3 to 2000 characters";
        }
    }

    object!(Target = "AWS::VpcLattice::TargetGroup.Target", "vpclattice-targetgroup-target");
    impl Target {
        new! {
            id: String = "Id", "update";
        }
        set! {
            port: i64 = "Port", "update; 1 to 65535";
        }
    }

    object!(TargetGroupConfig = "AWS::VpcLattice::TargetGroup.TargetGroupConfig", "vpclattice-targetgroup-targetgroupconfig");
    impl TargetGroupConfig {
        new! {}
        set! {
            health_check: HealthCheckConfig = "HealthCheck", "update";
            ip_address_type: IpAddressType = "IpAddressType", "replacement; default `IPV4`";
            lambda_event_structure_version: LambdaEventStructureVersion = "LambdaEventStructureVersion", "replacement";
            port: i64 = "Port", "replacement; 1 to 65535";
            protocol: TargetGroupConfigProtocol = "Protocol", "replacement";
            protocol_version: TargetGroupConfigProtocolVersion = "ProtocolVersion", "replacement; default `HTTP1`";
            vpc_identifier: String = "VpcIdentifier", "replacement; 5 to 2048 characters";
        }
    }
    values! { Type: Ip = "IP", Lambda = "LAMBDA", Instance = "INSTANCE", Alb = "ALB" }
    values! { HealthCheckConfigProtocol: Http = "HTTP", Https = "HTTPS" }
    values! { HealthCheckConfigProtocolVersion: Http1 = "HTTP1", Http2 = "HTTP2" }
    values! { IpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { LambdaEventStructureVersion: V1 = "V1", V2 = "V2" }
    values! { TargetGroupConfigProtocol: Http = "HTTP", Https = "HTTPS", Tcp = "TCP" }
    values! { TargetGroupConfigProtocolVersion: Http1 = "HTTP1", Http2 = "HTTP2", Grpc = "GRPC" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Route53Resolver`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    FirewallDomainList = "AWS::Route53Resolver::FirewallDomainList", "route53resolver-firewalldomainlist", List("Tags"), m::route53resolver::FirewallDomainListId
}
impl FirewallDomainList {
    new! {}
    set! {
        domain_file_url: String = "DomainFileUrl", "update; 1 to 1024 characters; cannot be read back";
        domains: [String] = "Domains", "update; cannot be read back";
        name: String = "Name", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<FirewallDomainList> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_creator_request_id: String = "CreatorRequestId";
        attr_domain_count: i64 = "DomainCount";
        attr_id: m::route53resolver::FirewallDomainListId = "Id";
        attr_managed_owner_name: String = "ManagedOwnerName";
        attr_modification_time: String = "ModificationTime";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
give! { FirewallDomainList: m::Arn = GetAtt("Arn"); m::route53resolver::FirewallDomainListId = Ref; }

resource! {
    FirewallRuleGroup = "AWS::Route53Resolver::FirewallRuleGroup", "route53resolver-firewallrulegroup", List("Tags"), m::route53resolver::FirewallRuleGroupId
}
impl FirewallRuleGroup {
    new! {}
    set! {
        firewall_rules: [firewall_rule_group::FirewallRule] = "FirewallRules", "update";
        name: String = "Name", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<FirewallRuleGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_creator_request_id: String = "CreatorRequestId";
        attr_id: m::route53resolver::FirewallRuleGroupId = "Id";
        attr_modification_time: String = "ModificationTime";
        attr_owner_id: String = "OwnerId";
        attr_rule_count: i64 = "RuleCount";
        attr_share_status: String = "ShareStatus";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
give! { FirewallRuleGroup: m::Arn = GetAtt("Arn"); m::route53resolver::FirewallRuleGroupId = Ref; }
/// Property types and values of [`FirewallRuleGroup`].
pub mod firewall_rule_group {
    use crate::value::meaning as m;
    object!(FirewallAdvancedContentCategoryConfig = "AWS::Route53Resolver::FirewallRuleGroup.FirewallAdvancedContentCategoryConfig", "route53resolver-firewallrulegroup-firewalladvancedcontentcategoryconfig");
    impl FirewallAdvancedContentCategoryConfig {
        new! {
            category: String = "Category", "update; 1 to 128 characters";
        }
    }

    object!(FirewallAdvancedThreatCategoryConfig = "AWS::Route53Resolver::FirewallRuleGroup.FirewallAdvancedThreatCategoryConfig", "route53resolver-firewallrulegroup-firewalladvancedthreatcategoryconfig");
    impl FirewallAdvancedThreatCategoryConfig {
        new! {
            category: String = "Category", "update; 1 to 128 characters";
        }
    }

    object!(FirewallRule = "AWS::Route53Resolver::FirewallRuleGroup.FirewallRule", "route53resolver-firewallrulegroup-firewallrule");
    impl FirewallRule {
        new! {
            action: Action = "Action", "update";
            priority: i64 = "Priority", "update";
        }
        set! {
            block_override_dns_type: BlockOverrideDnsType = "BlockOverrideDnsType", "update";
            block_override_domain: String = "BlockOverrideDomain", "update; 1 to 255 characters";
            block_override_ttl: i64 = "BlockOverrideTtl", "update; 0 to 604800";
            block_response: BlockResponse = "BlockResponse", "update";
            confidence_threshold: ConfidenceThreshold = "ConfidenceThreshold", "update";
            dns_threat_protection: DnsThreatProtection = "DnsThreatProtection", "update";
            firewall_domain_list_id: m::route53resolver::FirewallDomainListId = "FirewallDomainListId", "update; 1 to 64 characters";
            firewall_domain_redirection_action: FirewallDomainRedirectionAction = "FirewallDomainRedirectionAction", "update";
            firewall_rule_type: FirewallRuleType = "FirewallRuleType", "update";
            qtype: String = "Qtype", "update; 1 to 16 characters";
        }
    }

    object!(FirewallRuleType = "AWS::Route53Resolver::FirewallRuleGroup.FirewallRuleType", "route53resolver-firewallrulegroup-firewallruletype");
    impl FirewallRuleType {
        new! {}
        set! {
            firewall_advanced_content_category: FirewallAdvancedContentCategoryConfig = "FirewallAdvancedContentCategory", "update";
            firewall_advanced_threat_category: FirewallAdvancedThreatCategoryConfig = "FirewallAdvancedThreatCategory", "update";
            partner_threat_protection: PartnerThreatProtectionConfig = "PartnerThreatProtection", "update";
        }
    }

    object!(PartnerThreatProtectionConfig = "AWS::Route53Resolver::FirewallRuleGroup.PartnerThreatProtectionConfig", "route53resolver-firewallrulegroup-partnerthreatprotectionconfig");
    impl PartnerThreatProtectionConfig {
        new! {
            partner: String = "Partner", "update; 1 to 128 characters";
        }
    }
    values! { Action: Allow = "ALLOW", Block = "BLOCK", Alert = "ALERT" }
    values! { BlockOverrideDnsType: Cname = "CNAME" }
    values! { BlockResponse: Nodata = "NODATA", Nxdomain = "NXDOMAIN", Override = "OVERRIDE" }
    values! { ConfidenceThreshold: Low = "LOW", Medium = "MEDIUM", High = "HIGH" }
    values! { DnsThreatProtection: Dga = "DGA", DnsTunneling = "DNS_TUNNELING", DictionaryDga = "DICTIONARY_DGA" }
    values! { FirewallDomainRedirectionAction: InspectRedirectionDomain = "INSPECT_REDIRECTION_DOMAIN", TrustRedirectionDomain = "TRUST_REDIRECTION_DOMAIN" }
}

resource! {
    FirewallRuleGroupAssociation = "AWS::Route53Resolver::FirewallRuleGroupAssociation", "route53resolver-firewallrulegroupassociation", List("Tags"), String
}
impl FirewallRuleGroupAssociation {
    new! {
        firewall_rule_group_id: m::route53resolver::FirewallRuleGroupId = "FirewallRuleGroupId", "replacement; 1 to 64 characters";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement; 1 to 64 characters";
        priority: i64 = "Priority", "update";
    }
    set! {
        mutation_protection: firewall_rule_group_association::MutationProtection = "MutationProtection", "update";
        name: String = "Name", "update; at most 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<FirewallRuleGroupAssociation> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_creator_request_id: String = "CreatorRequestId";
        attr_id: String = "Id";
        attr_managed_owner_name: String = "ManagedOwnerName";
        attr_modification_time: String = "ModificationTime";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
give! { FirewallRuleGroupAssociation: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`FirewallRuleGroupAssociation`].
pub mod firewall_rule_group_association {
    values! { MutationProtection: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    OutpostResolver = "AWS::Route53Resolver::OutpostResolver", "route53resolver-outpostresolver", List("Tags"), String
}
impl OutpostResolver {
    new! {
        outpost_arn: m::Arn = "OutpostArn", "replacement; 1 to 1024 characters";
        name: String = "Name", "update; 1 to 255 characters";
        preferred_instance_type: String = "PreferredInstanceType", "update; 1 to 255 characters";
    }
    set! {
        instance_count: i64 = "InstanceCount", "update; 4 to 256";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<OutpostResolver> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_creator_request_id: String = "CreatorRequestId";
        attr_id: String = "Id";
        attr_modification_time: String = "ModificationTime";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
    }
}
give! { OutpostResolver: m::Arn = GetAtt("Arn"); }

resource! {
    ResolverConfig = "AWS::Route53Resolver::ResolverConfig", "route53resolver-resolverconfig", None, String
}
impl ResolverConfig {
    new! {
        resource_id: String = "ResourceId", "replacement; 1 to 64 characters";
        autodefined_reverse_flag: resolver_config::AutodefinedReverseFlag = "AutodefinedReverseFlag", "replacement";
    }
}
impl c::Handle<ResolverConfig> {
    get! {
        attr_autodefined_reverse: String = "AutodefinedReverse";
        attr_id: String = "Id";
        attr_owner_id: String = "OwnerId";
    }
}
/// Property types and values of [`ResolverConfig`].
pub mod resolver_config {
    values! { AutodefinedReverseFlag: Disable = "DISABLE" }
}

resource! {
    ResolverDnssecConfig = "AWS::Route53Resolver::ResolverDNSSECConfig", "route53resolver-resolverdnssecconfig", None, String
}
impl ResolverDnssecConfig {
    new! {}
    set! {
        resource_id: String = "ResourceId", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<ResolverDnssecConfig> {
    get! {
        attr_id: String = "Id";
        attr_owner_id: String = "OwnerId";
        attr_validation_status: String = "ValidationStatus";
    }
}

resource! {
    ResolverEndpoint = "AWS::Route53Resolver::ResolverEndpoint", "route53resolver-resolverendpoint", List("Tags"), String
}
impl ResolverEndpoint {
    new! {
        direction: resolver_endpoint::Direction = "Direction", "replacement";
        ip_addresses: [resolver_endpoint::IpAddressRequest] = "IpAddresses", "update; 2 to 20 items";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement";
    }
    set! {
        dns64_enabled: bool = "Dns64Enabled", "update";
        ipv6_internet_access_enabled: bool = "Ipv6InternetAccessEnabled", "update";
        name: String = "Name", "update; at most 64 characters";
        outpost_arn: m::Arn = "OutpostArn", "replacement; 1 to 255 characters";
        preferred_instance_type: String = "PreferredInstanceType", "replacement; 1 to 255 characters";
        protocols: [resolver_endpoint::Protocol] = "Protocols", "update; 1 to 2 items";
        resolver_endpoint_type: resolver_endpoint::ResolverEndpointType = "ResolverEndpointType", "update";
        rni_enhanced_metrics_enabled: bool = "RniEnhancedMetricsEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        target_name_server_metrics_enabled: bool = "TargetNameServerMetricsEnabled", "update";
    }
}
impl c::Handle<ResolverEndpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_direction: String = "Direction";
        attr_host_vpc_id: String = "HostVPCId";
        attr_ip_address_count: String = "IpAddressCount";
        attr_name: String = "Name";
        attr_outpost_arn: m::Arn = "OutpostArn";
        attr_preferred_instance_type: String = "PreferredInstanceType";
        attr_resolver_endpoint_id: String = "ResolverEndpointId";
        attr_resolver_endpoint_type: String = "ResolverEndpointType";
    }
}
give! { ResolverEndpoint: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ResolverEndpoint`].
pub mod resolver_endpoint {
    use crate::value::meaning as m;
    object!(IpAddressRequest = "AWS::Route53Resolver::ResolverEndpoint.IpAddressRequest", "route53resolver-resolverendpoint-ipaddressrequest");
    impl IpAddressRequest {
        new! {
            subnet_id: m::ec2::SubnetId = "SubnetId", "update; 1 to 32 characters";
        }
        set! {
            ip: String = "Ip", "update; 7 to 36 characters";
            ipv6: String = "Ipv6", "update; 7 to 39 characters";
        }
    }
    values! { Direction: Inbound = "inbound", InboundDelegation = "inbound_delegation", Outbound = "outbound" }
    values! { Protocol: Do53 = "do53", Doh = "doh", DohFips = "doh-fips" }
    values! { ResolverEndpointType: Dualstack = "dualstack", Ipv4 = "ipv4", Ipv6 = "ipv6" }
}

resource! {
    ResolverQueryLoggingConfig = "AWS::Route53Resolver::ResolverQueryLoggingConfig", "route53resolver-resolverqueryloggingconfig", List("Tags"), m::route53resolver::ResolverQueryLoggingConfigId
}
impl ResolverQueryLoggingConfig {
    new! {}
    set! {
        destination_arn: m::Arn = "DestinationArn", "replacement; 1 to 600 characters";
        name: String = "Name", "replacement; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 200 items";
    }
}
impl c::Handle<ResolverQueryLoggingConfig> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_association_count: i64 = "AssociationCount";
        attr_creation_time: String = "CreationTime";
        attr_creator_request_id: String = "CreatorRequestId";
        attr_id: m::route53resolver::ResolverQueryLoggingConfigId = "Id";
        attr_owner_id: String = "OwnerId";
        attr_share_status: String = "ShareStatus";
        attr_status: String = "Status";
    }
}
give! { ResolverQueryLoggingConfig: m::Arn = GetAtt("Arn"); m::route53resolver::ResolverQueryLoggingConfigId = Ref; }

resource! {
    ResolverQueryLoggingConfigAssociation = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation", "route53resolver-resolverqueryloggingconfigassociation", None, String
}
impl ResolverQueryLoggingConfigAssociation {
    new! {}
    set! {
        resolver_query_log_config_id: m::route53resolver::ResolverQueryLoggingConfigId = "ResolverQueryLogConfigId", "replacement; 1 to 64 characters";
        resource_id: m::ec2::VpcId = "ResourceId", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<ResolverQueryLoggingConfigAssociation> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_error: String = "Error";
        attr_error_message: String = "ErrorMessage";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}

resource! {
    ResolverRule = "AWS::Route53Resolver::ResolverRule", "route53resolver-resolverrule", List("Tags"), m::route53resolver::ResolverRuleId
}
impl ResolverRule {
    new! {
        rule_type: resolver_rule::RuleType = "RuleType", "replacement";
    }
    set! {
        delegation_record: String = "DelegationRecord", "update; 1 to 256 characters";
        domain_name: String = "DomainName", "may replace; 1 to 256 characters";
        name: String = "Name", "update; at most 64 characters";
        resolver_endpoint_id: String = "ResolverEndpointId", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        target_ips: [resolver_rule::TargetAddress] = "TargetIps", "update; at least 1 items";
    }
}
impl c::Handle<ResolverRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_domain_name: String = "DomainName";
        attr_name: String = "Name";
        attr_resolver_endpoint_id: String = "ResolverEndpointId";
        attr_resolver_rule_id: m::route53resolver::ResolverRuleId = "ResolverRuleId";
        attr_target_ips: [v::Json] = "TargetIps";
    }
}
give! { ResolverRule: m::Arn = GetAtt("Arn"); m::route53resolver::ResolverRuleId = Ref; }
/// Property types and values of [`ResolverRule`].
pub mod resolver_rule {
    object!(TargetAddress = "AWS::Route53Resolver::ResolverRule.TargetAddress", "route53resolver-resolverrule-targetaddress");
    impl TargetAddress {
        new! {}
        set! {
            ip: String = "Ip", "update; 7 to 36 characters";
            ipv6: String = "Ipv6", "update; 7 to 39 characters";
            port: String = "Port", "update; 0 to 65535";
            protocol: Protocol = "Protocol", "update";
            server_name_indication: String = "ServerNameIndication", "update; at most 255 characters";
        }
    }
    values! { RuleType: Delegate = "delegate", Forward = "forward", Recursive = "recursive", System = "system" }
    values! { Protocol: Do53 = "do53", Doh = "doh" }
}

resource! {
    ResolverRuleAssociation = "AWS::Route53Resolver::ResolverRuleAssociation", "route53resolver-resolverruleassociation", None, String
}
impl ResolverRuleAssociation {
    new! {
        resolver_rule_id: m::route53resolver::ResolverRuleId = "ResolverRuleId", "replacement";
        vpc_id: m::ec2::VpcId = "VPCId", "replacement";
    }
    set! {
        name: String = "Name", "replacement";
    }
}
impl c::Handle<ResolverRuleAssociation> {
    get! {
        attr_name: String = "Name";
        attr_resolver_rule_association_id: String = "ResolverRuleAssociationId";
        attr_resolver_rule_id: String = "ResolverRuleId";
        attr_vpc_id: m::ec2::VpcId = "VPCId";
    }
}

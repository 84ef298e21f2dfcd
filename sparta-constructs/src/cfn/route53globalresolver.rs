// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Route53GlobalResolver`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    AccessSource = "AWS::Route53GlobalResolver::AccessSource", "route53globalresolver-accesssource", List("Tags"), String
}
impl AccessSource {
    new! {
        dns_view_id: String = "DnsViewId", "replacement; 1 to 64 characters";
        cidr: String = "Cidr", "update; 1 to 42 characters";
        protocol: access_source::DnsProtocol = "Protocol", "update";
    }
    set! {
        client_token: String = "ClientToken", "replacement; 1 to 256 characters; cannot be read back";
        ip_address_type: access_source::IpAddressType = "IpAddressType", "update";
        name: String = "Name", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AccessSource> {
    get! {
        attr_access_source_id: String = "AccessSourceId";
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { AccessSource: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`AccessSource`].
pub mod access_source {
    values! { IpAddressType: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { DnsProtocol: Do53 = "DO53", Doh = "DOH", Dot = "DOT" }
}

resource! {
    AccessToken = "AWS::Route53GlobalResolver::AccessToken", "route53globalresolver-accesstoken", List("Tags"), String
}
impl AccessToken {
    new! {
        dns_view_id: String = "DnsViewId", "replacement; 1 to 64 characters";
    }
    set! {
        client_token: String = "ClientToken", "replacement; 1 to 256 characters; cannot be read back";
        expires_at: String = "ExpiresAt", "replacement";
        name: String = "Name", "update; 1 to 64 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<AccessToken> {
    get! {
        attr_access_token_id: String = "AccessTokenId";
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_global_resolver_id: String = "GlobalResolverId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
        attr_value: String = "Value";
    }
}
give! { AccessToken: m::Arn = GetAtt("Arn"); }

resource! {
    DnsView = "AWS::Route53GlobalResolver::DnsView", "route53globalresolver-dnsview", List("Tags"), String
}
impl DnsView {
    new! {
        global_resolver_id: String = "GlobalResolverId", "replacement; 1 to 64 characters";
        name: String = "Name", "update; 1 to 64 characters";
    }
    set! {
        client_token: String = "ClientToken", "replacement; 1 to 256 characters; cannot be read back";
        description: String = "Description", "update; 1 to 256 characters";
        dnssec_validation: dns_view::DnsSecValidationType = "DnssecValidation", "update";
        edns_client_subnet: dns_view::EdnsClientSubnetType = "EdnsClientSubnet", "update";
        firewall_rules_fail_open: dns_view::FirewallRulesFailOpenType = "FirewallRulesFailOpen", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<DnsView> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_dns_view_id: String = "DnsViewId";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { DnsView: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DnsView`].
pub mod dns_view {
    values! { DnsSecValidationType: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { EdnsClientSubnetType: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { FirewallRulesFailOpenType: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    FirewallDomainList = "AWS::Route53GlobalResolver::FirewallDomainList", "route53globalresolver-firewalldomainlist", List("Tags"), String
}
impl FirewallDomainList {
    new! {
        global_resolver_id: String = "GlobalResolverId", "replacement; 1 to 64 characters";
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        client_token: String = "ClientToken", "replacement; 1 to 256 characters; cannot be read back";
        description: String = "Description", "replacement; 1 to 256 characters";
        domain_file_url: String = "DomainFileUrl", "update; 1 to 1024 characters; cannot be read back";
        domains: [String] = "Domains", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<FirewallDomainList> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_domain_count: i64 = "DomainCount";
        attr_firewall_domain_list_id: String = "FirewallDomainListId";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { FirewallDomainList: m::Arn = GetAtt("Arn"); }

resource! {
    FirewallRule = "AWS::Route53GlobalResolver::FirewallRule", "route53globalresolver-firewallrule", None, String
}
impl FirewallRule {
    new! {
        dns_view_id: String = "DnsViewId", "replacement; 1 to 64 characters";
        name: String = "Name", "update; 1 to 64 characters";
        action: firewall_rule::FirewallRuleAction = "Action", "update";
    }
    set! {
        block_override_dns_type: firewall_rule::BlockOverrideDnsQueryType = "BlockOverrideDnsType", "update";
        block_override_domain: String = "BlockOverrideDomain", "update; 1 to 256 characters";
        block_override_ttl: i64 = "BlockOverrideTtl", "update; 0 to 604800";
        block_response: firewall_rule::FirewallBlockResponse = "BlockResponse", "update";
        client_token: String = "ClientToken", "replacement; 1 to 256 characters; cannot be read back";
        confidence_threshold: firewall_rule::ConfidenceThreshold = "ConfidenceThreshold", "update";
        description: String = "Description", "update; 1 to 256 characters";
        dns_advanced_protection: firewall_rule::DnsAdvancedProtection = "DnsAdvancedProtection", "update";
        firewall_domain_list_id: String = "FirewallDomainListId", "replacement; 1 to 64 characters";
        priority: i64 = "Priority", "update; 1 to 10000";
        q_type: String = "QType", "replacement; at most 16 characters; cannot be read back";
    }
}
impl c::Handle<FirewallRule> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_firewall_rule_id: String = "FirewallRuleId";
        attr_query_type: String = "QueryType";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
/// Property types and values of [`FirewallRule`].
pub mod firewall_rule {
    values! { FirewallRuleAction: Allow = "ALLOW", Alert = "ALERT", Block = "BLOCK" }
    values! { BlockOverrideDnsQueryType: Cname = "CNAME" }
    values! { FirewallBlockResponse: Nodata = "NODATA", Nxdomain = "NXDOMAIN", Override = "OVERRIDE" }
    values! { ConfidenceThreshold: Low = "LOW", Medium = "MEDIUM", High = "HIGH" }
    values! { DnsAdvancedProtection: Dga = "DGA", DnsTunneling = "DNS_TUNNELING", DictionaryDga = "DICTIONARY_DGA" }
}

resource! {
    GlobalResolver = "AWS::Route53GlobalResolver::GlobalResolver", "route53globalresolver-globalresolver", List("Tags"), String
}
impl GlobalResolver {
    new! {
        name: String = "Name", "update; 1 to 64 characters";
        regions: [String] = "Regions", "update";
    }
    set! {
        client_token: String = "ClientToken", "replacement; 1 to 256 characters; cannot be read back";
        description: String = "Description", "update; 1 to 256 characters";
        ip_address_type: global_resolver::GlobalResolverIpAddressType = "IpAddressType", "update";
        observability_region: String = "ObservabilityRegion", "update; 1 to 32 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<GlobalResolver> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_dns_name: String = "DnsName";
        attr_global_resolver_id: String = "GlobalResolverId";
        attr_ipv4_addresses: [String] = "IPv4Addresses";
        attr_ipv6_addresses: [String] = "IPv6Addresses";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { GlobalResolver: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`GlobalResolver`].
pub mod global_resolver {
    values! { GlobalResolverIpAddressType: Ipv4 = "IPV4", DualStack = "DUAL_STACK" }
}

resource! {
    HostedZoneAssociation = "AWS::Route53GlobalResolver::HostedZoneAssociation", "route53globalresolver-hostedzoneassociation", None, String
}
impl HostedZoneAssociation {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 1 to 2048 characters";
        hosted_zone_id: String = "HostedZoneId", "replacement; 1 to 32 characters";
        name: String = "Name", "update; 1 to 64 characters";
    }
}
impl c::Handle<HostedZoneAssociation> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_hosted_zone_association_id: String = "HostedZoneAssociationId";
        attr_hosted_zone_name: String = "HostedZoneName";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}

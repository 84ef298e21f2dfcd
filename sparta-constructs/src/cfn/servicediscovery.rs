// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ServiceDiscovery`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    HttpNamespace = "AWS::ServiceDiscovery::HttpNamespace", "servicediscovery-httpnamespace", List("Tags"), String
}
impl HttpNamespace {
    new! {
        name: String = "Name", "replacement; 1 to 1024 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<HttpNamespace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
    }
}
give! { HttpNamespace: m::Arn = GetAtt("Arn"); }

resource! {
    Instance = "AWS::ServiceDiscovery::Instance", "servicediscovery-instance", None, String
}
impl Instance {
    new! {
        service_id: String = "ServiceId", "replacement; 1 to 255 characters";
        instance_attributes: v::Json = "InstanceAttributes", "update";
    }
    set! {
        instance_id: String = "InstanceId", "replacement; 1 to 64 characters";
    }
}

resource! {
    PrivateDnsNamespace = "AWS::ServiceDiscovery::PrivateDnsNamespace", "servicediscovery-privatednsnamespace", List("Tags"), String
}
impl PrivateDnsNamespace {
    new! {
        name: String = "Name", "replacement; 1 to 1024 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        properties: private_dns_namespace::Properties = "Properties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        vpc: String = "Vpc", "replacement; at most 64 characters; cannot be read back";
    }
}
impl c::Handle<PrivateDnsNamespace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "HostedZoneId";
        attr_id: String = "Id";
    }
}
give! { PrivateDnsNamespace: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PrivateDnsNamespace`].
pub mod private_dns_namespace {
    use crate::value as v;
    object!(PrivateDnsPropertiesMutable = "AWS::ServiceDiscovery::PrivateDnsNamespace.PrivateDnsPropertiesMutable", "servicediscovery-privatednsnamespace-privatednspropertiesmutable");
    impl PrivateDnsPropertiesMutable {
        new! {}
        set! {
            soa: Soa = "SOA", "update";
        }
    }

    object!(Properties = "AWS::ServiceDiscovery::PrivateDnsNamespace.Properties", "servicediscovery-privatednsnamespace-properties");
    impl Properties {
        new! {}
        set! {
            dns_properties: PrivateDnsPropertiesMutable = "DnsProperties", "update";
        }
    }

    object!(Soa = "AWS::ServiceDiscovery::PrivateDnsNamespace.SOA", "servicediscovery-privatednsnamespace-soa");
    impl Soa {
        new! {}
        set! {
            ttl: v::Number = "TTL", "update; 0 to 2147483647";
        }
    }
}

resource! {
    PublicDnsNamespace = "AWS::ServiceDiscovery::PublicDnsNamespace", "servicediscovery-publicdnsnamespace", List("Tags"), String
}
impl PublicDnsNamespace {
    new! {
        name: String = "Name", "replacement; 1 to 1024 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        properties: public_dns_namespace::Properties = "Properties", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<PublicDnsNamespace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "HostedZoneId";
        attr_id: String = "Id";
    }
}
give! { PublicDnsNamespace: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`PublicDnsNamespace`].
pub mod public_dns_namespace {
    use crate::value as v;
    object!(Properties = "AWS::ServiceDiscovery::PublicDnsNamespace.Properties", "servicediscovery-publicdnsnamespace-properties");
    impl Properties {
        new! {}
        set! {
            dns_properties: PublicDnsPropertiesMutable = "DnsProperties", "update";
        }
    }

    object!(PublicDnsPropertiesMutable = "AWS::ServiceDiscovery::PublicDnsNamespace.PublicDnsPropertiesMutable", "servicediscovery-publicdnsnamespace-publicdnspropertiesmutable");
    impl PublicDnsPropertiesMutable {
        new! {}
        set! {
            soa: Soa = "SOA", "update";
        }
    }

    object!(Soa = "AWS::ServiceDiscovery::PublicDnsNamespace.SOA", "servicediscovery-publicdnsnamespace-soa");
    impl Soa {
        new! {}
        set! {
            ttl: v::Number = "TTL", "update; 0 to 2147483647";
        }
    }
}

resource! {
    Service = "AWS::ServiceDiscovery::Service", "servicediscovery-service", List("Tags"), String
}
impl Service {
    new! {}
    set! {
        description: String = "Description", "update; at most 1024 characters";
        dns_config: service::DnsConfig = "DnsConfig", "update";
        health_check_config: service::HealthCheckConfig = "HealthCheckConfig", "update";
        health_check_custom_config: service::HealthCheckCustomConfig = "HealthCheckCustomConfig", "replacement";
        name: String = "Name", "replacement";
        namespace_id: String = "NamespaceId", "replacement; at most 255 characters";
        service_attributes: v::Map<String> = "ServiceAttributes", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        type_: service::Type = "Type", "replacement";
    }
}
impl c::Handle<Service> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_name: String = "Name";
    }
}
give! { Service: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Service`].
pub mod service {
    use crate::value as v;
    object!(DnsConfig = "AWS::ServiceDiscovery::Service.DnsConfig", "servicediscovery-service-dnsconfig");
    impl DnsConfig {
        new! {
            dns_records: [DnsRecord] = "DnsRecords", "update";
        }
        set! {
            namespace_id: String = "NamespaceId", "replacement; at most 64 characters";
            routing_policy: RoutingPolicy = "RoutingPolicy", "update";
        }
    }

    object!(DnsRecord = "AWS::ServiceDiscovery::Service.DnsRecord", "servicediscovery-service-dnsrecord");
    impl DnsRecord {
        new! {
            type_: DnsRecordType = "Type", "update";
            ttl: v::Number = "TTL", "update; 0 to 2147483647";
        }
    }

    object!(HealthCheckConfig = "AWS::ServiceDiscovery::Service.HealthCheckConfig", "servicediscovery-service-healthcheckconfig");
    impl HealthCheckConfig {
        new! {
            type_: HealthCheckConfigType = "Type", "update";
        }
        set! {
            failure_threshold: v::Number = "FailureThreshold", "update; 1 to 10";
            resource_path: String = "ResourcePath", "update; at most 255 characters";
        }
    }

    object!(HealthCheckCustomConfig = "AWS::ServiceDiscovery::Service.HealthCheckCustomConfig", "servicediscovery-service-healthcheckcustomconfig");
    impl HealthCheckCustomConfig {
        new! {}
        set! {
            failure_threshold: v::Number = "FailureThreshold", "update; 1 to 10";
        }
    }
    values! { Type: Http = "HTTP" }
    values! { RoutingPolicy: Multivalue = "MULTIVALUE", Weighted = "WEIGHTED" }
    values! { DnsRecordType: A = "A", Aaaa = "AAAA", Cname = "CNAME", Srv = "SRV" }
    values! { HealthCheckConfigType: Http = "HTTP", Https = "HTTPS", Tcp = "TCP" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ElasticLoadBalancing`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    LoadBalancer = "AWS::ElasticLoadBalancing::LoadBalancer", "elasticloadbalancing-loadbalancer", List("Tags"), m::elasticloadbalancing::LoadBalancerName
}
impl LoadBalancer {
    new! {
        listeners: [load_balancer::Listeners] = "Listeners", "update";
    }
    set! {
        access_logging_policy: load_balancer::AccessLoggingPolicy = "AccessLoggingPolicy", "update";
        app_cookie_stickiness_policy: [load_balancer::AppCookieStickinessPolicy] = "AppCookieStickinessPolicy", "update";
        availability_zones: [String] = "AvailabilityZones", "may replace";
        connection_draining_policy: load_balancer::ConnectionDrainingPolicy = "ConnectionDrainingPolicy", "update";
        connection_settings: load_balancer::ConnectionSettings = "ConnectionSettings", "update";
        cross_zone: bool = "CrossZone", "update";
        health_check: load_balancer::HealthCheck = "HealthCheck", "may replace";
        instances: [m::ec2::InstanceId] = "Instances", "update";
        lb_cookie_stickiness_policy: [load_balancer::LbCookieStickinessPolicy] = "LBCookieStickinessPolicy", "update";
        load_balancer_name: String = "LoadBalancerName", "replacement";
        policies: [load_balancer::Policies] = "Policies", "update";
        scheme: String = "Scheme", "replacement";
        security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update";
        subnets: [m::ec2::SubnetId] = "Subnets", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<LoadBalancer> {
    get! {
        attr_canonical_hosted_zone_name: String = "CanonicalHostedZoneName";
        attr_canonical_hosted_zone_name_id: m::route53::AliasTargetHostedZoneId = "CanonicalHostedZoneNameID";
        attr_dns_name: String = "DNSName";
        attr_source_security_group: v::Json = "SourceSecurityGroup";
        attr_source_security_group_group_name: String = "SourceSecurityGroup.GroupName";
        attr_source_security_group_owner_alias: String = "SourceSecurityGroup.OwnerAlias";
    }
}
give! { LoadBalancer: m::elasticloadbalancing::LoadBalancerName = Ref; }
/// Property types and values of [`LoadBalancer`].
pub mod load_balancer {
    use crate::value::meaning as m;
    object!(AccessLoggingPolicy = "AWS::ElasticLoadBalancing::LoadBalancer.AccessLoggingPolicy", "elasticloadbalancing-loadbalancer-accessloggingpolicy");
    impl AccessLoggingPolicy {
        new! {
            s3_bucket_name: m::s3::BucketName = "S3BucketName", "update";
            enabled: bool = "Enabled", "update";
        }
        set! {
            emit_interval: i64 = "EmitInterval", "update";
            s3_bucket_prefix: String = "S3BucketPrefix", "update";
        }
    }

    object!(AppCookieStickinessPolicy = "AWS::ElasticLoadBalancing::LoadBalancer.AppCookieStickinessPolicy", "elasticloadbalancing-loadbalancer-appcookiestickinesspolicy");
    impl AppCookieStickinessPolicy {
        new! {
            cookie_name: String = "CookieName", "update";
            policy_name: String = "PolicyName", "update";
        }
    }

    object!(ConnectionDrainingPolicy = "AWS::ElasticLoadBalancing::LoadBalancer.ConnectionDrainingPolicy", "elasticloadbalancing-loadbalancer-connectiondrainingpolicy");
    impl ConnectionDrainingPolicy {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            timeout: i64 = "Timeout", "update";
        }
    }

    object!(ConnectionSettings = "AWS::ElasticLoadBalancing::LoadBalancer.ConnectionSettings", "elasticloadbalancing-loadbalancer-connectionsettings");
    impl ConnectionSettings {
        new! {
            idle_timeout: i64 = "IdleTimeout", "update";
        }
    }

    object!(HealthCheck = "AWS::ElasticLoadBalancing::LoadBalancer.HealthCheck", "elasticloadbalancing-loadbalancer-healthcheck");
    new_struct! { HealthCheck, HealthCheckRequired {
        healthy_threshold: String = "HealthyThreshold", "update";
        interval: String = "Interval", "update";
        target: String = "Target", "update";
        timeout: String = "Timeout", "update";
        unhealthy_threshold: String = "UnhealthyThreshold", "update";
    } }

    object!(LbCookieStickinessPolicy = "AWS::ElasticLoadBalancing::LoadBalancer.LBCookieStickinessPolicy", "elasticloadbalancing-loadbalancer-lbcookiestickinesspolicy");
    impl LbCookieStickinessPolicy {
        new! {}
        set! {
            cookie_expiration_period: String = "CookieExpirationPeriod", "update";
            policy_name: String = "PolicyName", "update";
        }
    }

    object!(Listeners = "AWS::ElasticLoadBalancing::LoadBalancer.Listeners", "elasticloadbalancing-loadbalancer-listeners");
    impl Listeners {
        new! {
            instance_port: String = "InstancePort", "update; 1 to 65535";
            load_balancer_port: String = "LoadBalancerPort", "update";
            protocol: Protocol = "Protocol", "update";
        }
        set! {
            instance_protocol: InstanceProtocol = "InstanceProtocol", "update";
            policy_names: [String] = "PolicyNames", "update";
            ssl_certificate_id: String = "SSLCertificateId", "update";
        }
    }

    object!(Policies = "AWS::ElasticLoadBalancing::LoadBalancer.Policies", "elasticloadbalancing-loadbalancer-policies");
    impl Policies {
        new! {
            policy_name: String = "PolicyName", "update";
            policy_type: String = "PolicyType", "update";
            attributes: [PolicyItem] = "Attributes", "update";
        }
        set! {
            instance_ports: [String] = "InstancePorts", "update";
            load_balancer_ports: [String] = "LoadBalancerPorts", "update";
        }
    }

    object!(PolicyItem = "AWS::ElasticLoadBalancing::LoadBalancer.PolicyItem", "elasticloadbalancing-loadbalancer-policyitem");
    impl PolicyItem {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(SourceSecurityGroup = "AWS::ElasticLoadBalancing::LoadBalancer.SourceSecurityGroup", "elasticloadbalancing-loadbalancer-sourcesecuritygroup");
    impl SourceSecurityGroup {
        new! {}
    }
    values! { InstanceProtocol: Http = "http", Https = "https", Tcp = "tcp", Ssl = "ssl" }
    values! { Protocol: Http = "http", Https = "https", Tcp = "tcp", Ssl = "ssl" }
}

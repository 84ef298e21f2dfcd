// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ElasticLoadBalancingV2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Listener = "AWS::ElasticLoadBalancingV2::Listener", "elasticloadbalancingv2-listener", List("Tags"), m::elasticloadbalancingv2::ListenerArn
}
impl Listener {
    new! {
        load_balancer_arn: m::elasticloadbalancingv2::LoadBalancerArn = "LoadBalancerArn", "replacement";
        default_actions: [listener::Action] = "DefaultActions", "update";
    }
    set! {
        alpn_policy: [String] = "AlpnPolicy", "update";
        certificates: [listener::Certificate] = "Certificates", "update";
        listener_attributes: [listener::ListenerAttribute] = "ListenerAttributes", "update";
        mutual_authentication: listener::MutualAuthentication = "MutualAuthentication", "update";
        port: i64 = "Port", "update; 1 to 65535";
        protocol: listener::Protocol = "Protocol", "update";
        ssl_policy: String = "SslPolicy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<Listener> {
    get! {
        attr_listener_arn: m::elasticloadbalancingv2::ListenerArn = "ListenerArn";
    }
}
give! { Listener: m::Arn = Ref; m::elasticloadbalancingv2::ListenerArn = Ref; }
/// Property types and values of [`Listener`].
pub mod listener {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Action = "AWS::ElasticLoadBalancingV2::Listener.Action", "elasticloadbalancingv2-listener-action");
    impl Action {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            authenticate_cognito_config: AuthenticateCognitoConfig = "AuthenticateCognitoConfig", "update";
            authenticate_oidc_config: AuthenticateOidcConfig = "AuthenticateOidcConfig", "update";
            fixed_response_config: FixedResponseConfig = "FixedResponseConfig", "update";
            forward_config: ForwardConfig = "ForwardConfig", "update";
            jwt_validation_config: JwtValidationConfig = "JwtValidationConfig", "update";
            order: i64 = "Order", "update; 1 to 50000";
            redirect_config: RedirectConfig = "RedirectConfig", "update";
            target_group_arn: m::elasticloadbalancingv2::TargetGroupArn = "TargetGroupArn", "update";
        }
    }

    object!(AuthenticateCognitoConfig = "AWS::ElasticLoadBalancingV2::Listener.AuthenticateCognitoConfig", "elasticloadbalancingv2-listener-authenticatecognitoconfig");
    impl AuthenticateCognitoConfig {
        new! {
            user_pool_arn: m::cognito::UserPoolArn = "UserPoolArn", "update";
            user_pool_client_id: m::cognito::UserPoolClientId = "UserPoolClientId", "update";
            user_pool_domain: String = "UserPoolDomain", "update";
        }
        set! {
            authentication_request_extra_params: v::Map<String> = "AuthenticationRequestExtraParams", "update";
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest", "update";
            scope: String = "Scope", "update";
            session_cookie_name: String = "SessionCookieName", "update";
            session_timeout: String = "SessionTimeout", "update";
        }
    }

    object!(AuthenticateOidcConfig = "AWS::ElasticLoadBalancingV2::Listener.AuthenticateOidcConfig", "elasticloadbalancingv2-listener-authenticateoidcconfig");
    new_struct! { AuthenticateOidcConfig, AuthenticateOidcConfigRequired {
        client_id: String = "ClientId", "update";
        authorization_endpoint: String = "AuthorizationEndpoint", "update";
        issuer: String = "Issuer", "update";
        token_endpoint: String = "TokenEndpoint", "update";
        user_info_endpoint: String = "UserInfoEndpoint", "update";
    } }
    impl AuthenticateOidcConfig {
        set! {
            authentication_request_extra_params: v::Map<String> = "AuthenticationRequestExtraParams", "update";
            client_secret: String = "ClientSecret", "update; cannot be read back";
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest", "update";
            scope: String = "Scope", "update";
            session_cookie_name: String = "SessionCookieName", "update";
            session_timeout: String = "SessionTimeout", "update";
            use_existing_client_secret: bool = "UseExistingClientSecret", "update";
        }
    }

    object!(Certificate = "AWS::ElasticLoadBalancingV2::Listener.Certificate", "elasticloadbalancingv2-listener-certificate");
    impl Certificate {
        new! {}
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
        }
    }

    object!(FixedResponseConfig = "AWS::ElasticLoadBalancingV2::Listener.FixedResponseConfig", "elasticloadbalancingv2-listener-fixedresponseconfig");
    impl FixedResponseConfig {
        new! {
            status_code: String = "StatusCode", "update";
        }
        set! {
            content_type: String = "ContentType", "update; at most 32 characters";
            message_body: String = "MessageBody", "update; at most 1024 characters";
        }
    }

    object!(ForwardConfig = "AWS::ElasticLoadBalancingV2::Listener.ForwardConfig", "elasticloadbalancingv2-listener-forwardconfig");
    impl ForwardConfig {
        new! {}
        set! {
            target_group_stickiness_config: TargetGroupStickinessConfig = "TargetGroupStickinessConfig", "update";
            target_groups: [TargetGroupTuple] = "TargetGroups", "update";
        }
    }

    object!(JwtValidationActionAdditionalClaim = "AWS::ElasticLoadBalancingV2::Listener.JwtValidationActionAdditionalClaim", "elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim");
    impl JwtValidationActionAdditionalClaim {
        new! {
            name: String = "Name", "update";
            format: Format = "Format", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(JwtValidationConfig = "AWS::ElasticLoadBalancingV2::Listener.JwtValidationConfig", "elasticloadbalancingv2-listener-jwtvalidationconfig");
    impl JwtValidationConfig {
        new! {
            issuer: String = "Issuer", "update";
            jwks_endpoint: String = "JwksEndpoint", "update";
        }
        set! {
            additional_claims: [JwtValidationActionAdditionalClaim] = "AdditionalClaims", "update";
        }
    }

    object!(ListenerAttribute = "AWS::ElasticLoadBalancingV2::Listener.ListenerAttribute", "elasticloadbalancingv2-listener-listenerattribute");
    impl ListenerAttribute {
        new! {}
        set! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(MutualAuthentication = "AWS::ElasticLoadBalancingV2::Listener.MutualAuthentication", "elasticloadbalancingv2-listener-mutualauthentication");
    impl MutualAuthentication {
        new! {}
        set! {
            advertise_trust_store_ca_names: AdvertiseTrustStoreCaNames = "AdvertiseTrustStoreCaNames", "update";
            ignore_client_certificate_expiry: bool = "IgnoreClientCertificateExpiry", "update";
            mode: String = "Mode", "update";
            trust_store_arn: m::Arn = "TrustStoreArn", "update";
        }
    }

    object!(RedirectConfig = "AWS::ElasticLoadBalancingV2::Listener.RedirectConfig", "elasticloadbalancingv2-listener-redirectconfig");
    impl RedirectConfig {
        new! {
            status_code: StatusCode = "StatusCode", "update";
        }
        set! {
            host: String = "Host", "update; 1 to 128 characters";
            path: String = "Path", "update; 1 to 128 characters";
            port: String = "Port", "update";
            protocol: String = "Protocol", "update";
            query: String = "Query", "update; at most 128 characters";
        }
    }

    object!(TargetGroupStickinessConfig = "AWS::ElasticLoadBalancingV2::Listener.TargetGroupStickinessConfig", "elasticloadbalancingv2-listener-targetgroupstickinessconfig");
    impl TargetGroupStickinessConfig {
        new! {}
        set! {
            duration_seconds: i64 = "DurationSeconds", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(TargetGroupTuple = "AWS::ElasticLoadBalancingV2::Listener.TargetGroupTuple", "elasticloadbalancingv2-listener-targetgrouptuple");
    impl TargetGroupTuple {
        new! {}
        set! {
            target_group_arn: m::elasticloadbalancingv2::TargetGroupArn = "TargetGroupArn", "update";
            weight: i64 = "Weight", "update";
        }
    }
    values! { Protocol: Geneve = "GENEVE", Http = "HTTP", Https = "HTTPS", Quic = "QUIC", Tcp = "TCP", TcpQuic = "TCP_QUIC", TcpUdp = "TCP_UDP", Tls = "TLS", Udp = "UDP" }
    values! { Type: AuthenticateCognito = "authenticate-cognito", AuthenticateOidc = "authenticate-oidc", FixedResponse = "fixed-response", Forward = "forward", JwtValidation = "jwt-validation", Redirect = "redirect" }
    values! { OnUnauthenticatedRequest: Allow = "allow", Authenticate = "authenticate", Deny = "deny" }
    values! { Format: SingleString = "single-string", SpaceSeparatedValues = "space-separated-values", StringArray = "string-array" }
    values! { AdvertiseTrustStoreCaNames: Off = "off", On = "on" }
    values! { StatusCode: Http301 = "HTTP_301", Http302 = "HTTP_302" }
}

resource! {
    ListenerCertificate = "AWS::ElasticLoadBalancingV2::ListenerCertificate", "elasticloadbalancingv2-listenercertificate", None, String
}
impl ListenerCertificate {
    new! {
        listener_arn: m::elasticloadbalancingv2::ListenerArn = "ListenerArn", "replacement";
        certificates: [listener_certificate::Certificate] = "Certificates", "update";
    }
}
impl c::Handle<ListenerCertificate> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ListenerCertificate`].
pub mod listener_certificate {
    use crate::value::meaning as m;
    object!(Certificate = "AWS::ElasticLoadBalancingV2::ListenerCertificate.Certificate", "elasticloadbalancingv2-listenercertificate-certificate");
    impl Certificate {
        new! {}
        set! {
            certificate_arn: m::Arn = "CertificateArn", "update";
        }
    }
}

resource! {
    ListenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule", "elasticloadbalancingv2-listenerrule", List("Tags"), String
}
impl ListenerRule {
    new! {
        actions: [listener_rule::Action] = "Actions", "update";
        conditions: [listener_rule::RuleCondition] = "Conditions", "update";
        priority: i64 = "Priority", "update; 1 to 50000";
    }
    set! {
        listener_arn: m::elasticloadbalancingv2::ListenerArn = "ListenerArn", "replacement; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
        transforms: [listener_rule::Transform] = "Transforms", "update";
    }
}
impl c::Handle<ListenerRule> {
    get! {
        attr_is_default: bool = "IsDefault";
        attr_rule_arn: String = "RuleArn";
    }
}
give! { ListenerRule: m::Arn = Ref; }
/// Property types and values of [`ListenerRule`].
pub mod listener_rule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Action = "AWS::ElasticLoadBalancingV2::ListenerRule.Action", "elasticloadbalancingv2-listenerrule-action");
    impl Action {
        new! {
            type_: ActionType = "Type", "update";
        }
        set! {
            authenticate_cognito_config: AuthenticateCognitoConfig = "AuthenticateCognitoConfig", "update";
            authenticate_oidc_config: AuthenticateOidcConfig = "AuthenticateOidcConfig", "update";
            fixed_response_config: FixedResponseConfig = "FixedResponseConfig", "update";
            forward_config: ForwardConfig = "ForwardConfig", "update";
            jwt_validation_config: JwtValidationConfig = "JwtValidationConfig", "update";
            order: i64 = "Order", "update; 1 to 50000";
            redirect_config: RedirectConfig = "RedirectConfig", "update";
            target_group_arn: m::elasticloadbalancingv2::TargetGroupArn = "TargetGroupArn", "update";
        }
    }

    object!(AuthenticateCognitoConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.AuthenticateCognitoConfig", "elasticloadbalancingv2-listenerrule-authenticatecognitoconfig");
    impl AuthenticateCognitoConfig {
        new! {
            user_pool_arn: m::cognito::UserPoolArn = "UserPoolArn", "update";
            user_pool_client_id: m::cognito::UserPoolClientId = "UserPoolClientId", "update";
            user_pool_domain: String = "UserPoolDomain", "update";
        }
        set! {
            authentication_request_extra_params: v::Map<String> = "AuthenticationRequestExtraParams", "update";
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest", "update";
            scope: String = "Scope", "update";
            session_cookie_name: String = "SessionCookieName", "update";
            session_timeout: i64 = "SessionTimeout", "update";
        }
    }

    object!(AuthenticateOidcConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.AuthenticateOidcConfig", "elasticloadbalancingv2-listenerrule-authenticateoidcconfig");
    new_struct! { AuthenticateOidcConfig, AuthenticateOidcConfigRequired {
        client_id: String = "ClientId", "update";
        authorization_endpoint: String = "AuthorizationEndpoint", "update";
        issuer: String = "Issuer", "update";
        token_endpoint: String = "TokenEndpoint", "update";
        user_info_endpoint: String = "UserInfoEndpoint", "update";
    } }
    impl AuthenticateOidcConfig {
        set! {
            authentication_request_extra_params: v::Map<String> = "AuthenticationRequestExtraParams", "update";
            client_secret: String = "ClientSecret", "update; cannot be read back";
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest", "update";
            scope: String = "Scope", "update";
            session_cookie_name: String = "SessionCookieName", "update";
            session_timeout: i64 = "SessionTimeout", "update";
            use_existing_client_secret: bool = "UseExistingClientSecret", "update";
        }
    }

    object!(FixedResponseConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.FixedResponseConfig", "elasticloadbalancingv2-listenerrule-fixedresponseconfig");
    impl FixedResponseConfig {
        new! {
            status_code: String = "StatusCode", "update";
        }
        set! {
            content_type: String = "ContentType", "update; at most 32 characters";
            message_body: String = "MessageBody", "update; at most 1024 characters";
        }
    }

    object!(ForwardConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.ForwardConfig", "elasticloadbalancingv2-listenerrule-forwardconfig");
    impl ForwardConfig {
        new! {}
        set! {
            target_group_stickiness_config: TargetGroupStickinessConfig = "TargetGroupStickinessConfig", "update";
            target_groups: [TargetGroupTuple] = "TargetGroups", "update";
        }
    }

    object!(HostHeaderConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.HostHeaderConfig", "elasticloadbalancingv2-listenerrule-hostheaderconfig");
    impl HostHeaderConfig {
        new! {}
        set! {
            regex_values: [String] = "RegexValues", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(HttpHeaderConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.HttpHeaderConfig", "elasticloadbalancingv2-listenerrule-httpheaderconfig");
    impl HttpHeaderConfig {
        new! {}
        set! {
            http_header_name: String = "HttpHeaderName", "update";
            regex_values: [String] = "RegexValues", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(HttpRequestMethodConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.HttpRequestMethodConfig", "elasticloadbalancingv2-listenerrule-httprequestmethodconfig");
    impl HttpRequestMethodConfig {
        new! {}
        set! {
            values: [String] = "Values", "update";
        }
    }

    object!(JwtValidationActionAdditionalClaim = "AWS::ElasticLoadBalancingV2::ListenerRule.JwtValidationActionAdditionalClaim", "elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim");
    impl JwtValidationActionAdditionalClaim {
        new! {
            name: String = "Name", "update";
            format: Format = "Format", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(JwtValidationConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.JwtValidationConfig", "elasticloadbalancingv2-listenerrule-jwtvalidationconfig");
    impl JwtValidationConfig {
        new! {
            issuer: String = "Issuer", "update";
            jwks_endpoint: String = "JwksEndpoint", "update";
        }
        set! {
            additional_claims: [JwtValidationActionAdditionalClaim] = "AdditionalClaims", "update";
        }
    }

    object!(PathPatternConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.PathPatternConfig", "elasticloadbalancingv2-listenerrule-pathpatternconfig");
    impl PathPatternConfig {
        new! {}
        set! {
            regex_values: [String] = "RegexValues", "update";
            values: [String] = "Values", "update; at most 5 items";
        }
    }

    object!(QueryStringConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.QueryStringConfig", "elasticloadbalancingv2-listenerrule-querystringconfig");
    impl QueryStringConfig {
        new! {}
        set! {
            values: [QueryStringKeyValue] = "Values", "update";
        }
    }

    object!(QueryStringKeyValue = "AWS::ElasticLoadBalancingV2::ListenerRule.QueryStringKeyValue", "elasticloadbalancingv2-listenerrule-querystringkeyvalue");
    impl QueryStringKeyValue {
        new! {}
        set! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(RedirectConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.RedirectConfig", "elasticloadbalancingv2-listenerrule-redirectconfig");
    impl RedirectConfig {
        new! {
            status_code: StatusCode = "StatusCode", "update";
        }
        set! {
            host: String = "Host", "update; 1 to 128 characters";
            path: String = "Path", "update; 1 to 128 characters";
            port: String = "Port", "update";
            protocol: String = "Protocol", "update";
            query: String = "Query", "update; at most 128 characters";
        }
    }

    object!(RewriteConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.RewriteConfig", "elasticloadbalancingv2-listenerrule-rewriteconfig");
    impl RewriteConfig {
        new! {
            regex: String = "Regex", "update";
            replace: String = "Replace", "update";
        }
    }

    object!(RewriteConfigObject = "AWS::ElasticLoadBalancingV2::ListenerRule.RewriteConfigObject", "elasticloadbalancingv2-listenerrule-rewriteconfigobject");
    impl RewriteConfigObject {
        new! {
            rewrites: [RewriteConfig] = "Rewrites", "update";
        }
    }

    object!(RuleCondition = "AWS::ElasticLoadBalancingV2::ListenerRule.RuleCondition", "elasticloadbalancingv2-listenerrule-rulecondition");
    impl RuleCondition {
        new! {}
        set! {
            field: String = "Field", "update; at most 64 characters";
            host_header_config: HostHeaderConfig = "HostHeaderConfig", "update";
            http_header_config: HttpHeaderConfig = "HttpHeaderConfig", "update";
            http_request_method_config: HttpRequestMethodConfig = "HttpRequestMethodConfig", "update";
            path_pattern_config: PathPatternConfig = "PathPatternConfig", "update";
            query_string_config: QueryStringConfig = "QueryStringConfig", "update";
            regex_values: [String] = "RegexValues", "update";
            source_ip_config: SourceIpConfig = "SourceIpConfig", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(SourceIpConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.SourceIpConfig", "elasticloadbalancingv2-listenerrule-sourceipconfig");
    impl SourceIpConfig {
        new! {}
        set! {
            ip_address_type: IpAddressType = "IpAddressType", "update";
            values: [String] = "Values", "update";
        }
    }

    object!(TargetGroupStickinessConfig = "AWS::ElasticLoadBalancingV2::ListenerRule.TargetGroupStickinessConfig", "elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig");
    impl TargetGroupStickinessConfig {
        new! {}
        set! {
            duration_seconds: i64 = "DurationSeconds", "update";
            enabled: bool = "Enabled", "update";
        }
    }

    object!(TargetGroupTuple = "AWS::ElasticLoadBalancingV2::ListenerRule.TargetGroupTuple", "elasticloadbalancingv2-listenerrule-targetgrouptuple");
    impl TargetGroupTuple {
        new! {}
        set! {
            target_group_arn: m::elasticloadbalancingv2::TargetGroupArn = "TargetGroupArn", "update";
            weight: i64 = "Weight", "update";
        }
    }

    object!(Transform = "AWS::ElasticLoadBalancingV2::ListenerRule.Transform", "elasticloadbalancingv2-listenerrule-transform");
    impl Transform {
        new! {
            type_: TransformType = "Type", "update";
        }
        set! {
            host_header_rewrite_config: RewriteConfigObject = "HostHeaderRewriteConfig", "update";
            url_rewrite_config: RewriteConfigObject = "UrlRewriteConfig", "update";
        }
    }
    values! { ActionType: AuthenticateCognito = "authenticate-cognito", AuthenticateOidc = "authenticate-oidc", FixedResponse = "fixed-response", Forward = "forward", JwtValidation = "jwt-validation", Redirect = "redirect" }
    values! { OnUnauthenticatedRequest: Allow = "allow", Authenticate = "authenticate", Deny = "deny" }
    values! { Format: SingleString = "single-string", SpaceSeparatedValues = "space-separated-values", StringArray = "string-array" }
    values! { StatusCode: Http301 = "HTTP_301", Http302 = "HTTP_302" }
    values! { IpAddressType: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { TransformType: HostHeaderRewrite = "host-header-rewrite", UrlRewrite = "url-rewrite" }
}

resource! {
    LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer", "elasticloadbalancingv2-loadbalancer", List("Tags"), m::elasticloadbalancingv2::LoadBalancerArn
}
impl LoadBalancer {
    new! {}
    set! {
        enable_capacity_reservation_provision_stabilize: bool = "EnableCapacityReservationProvisionStabilize", "update; default `false`; cannot be read back";
        enable_prefix_for_ipv6_source_nat: load_balancer::EnablePrefixForIpv6SourceNat = "EnablePrefixForIpv6SourceNat", "update";
        enforce_security_group_inbound_rules_on_private_link_traffic: String = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "update";
        ip_address_type: load_balancer::IpAddressType = "IpAddressType", "update";
        ipv4_ipam_pool_id: String = "Ipv4IpamPoolId", "update";
        load_balancer_attributes: [load_balancer::LoadBalancerAttribute] = "LoadBalancerAttributes", "update";
        minimum_load_balancer_capacity: load_balancer::MinimumLoadBalancerCapacity = "MinimumLoadBalancerCapacity", "update";
        name: String = "Name", "replacement";
        scheme: load_balancer::Scheme = "Scheme", "replacement";
        security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update";
        subnet_mappings: [load_balancer::SubnetMapping] = "SubnetMappings", "update";
        subnets: [m::ec2::SubnetId] = "Subnets", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        type_: load_balancer::Type = "Type", "replacement";
    }
}
impl c::Handle<LoadBalancer> {
    get! {
        attr_canonical_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "CanonicalHostedZoneID";
        attr_dns_name: String = "DNSName";
        attr_load_balancer_arn: m::elasticloadbalancingv2::LoadBalancerArn = "LoadBalancerArn";
        attr_load_balancer_full_name: String = "LoadBalancerFullName";
        attr_load_balancer_name: String = "LoadBalancerName";
        attr_security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups";
    }
}
give! { LoadBalancer: m::Arn = Ref; m::elasticloadbalancingv2::LoadBalancerArn = Ref; }
/// Property types and values of [`LoadBalancer`].
pub mod load_balancer {
    use crate::value::meaning as m;
    object!(LoadBalancerAttribute = "AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerAttribute", "elasticloadbalancingv2-loadbalancer-loadbalancerattribute");
    impl LoadBalancerAttribute {
        new! {}
        set! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(MinimumLoadBalancerCapacity = "AWS::ElasticLoadBalancingV2::LoadBalancer.MinimumLoadBalancerCapacity", "elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity");
    impl MinimumLoadBalancerCapacity {
        new! {
            capacity_units: i64 = "CapacityUnits", "update";
        }
    }

    object!(SubnetMapping = "AWS::ElasticLoadBalancingV2::LoadBalancer.SubnetMapping", "elasticloadbalancingv2-loadbalancer-subnetmapping");
    impl SubnetMapping {
        new! {
            subnet_id: m::ec2::SubnetId = "SubnetId", "update";
        }
        set! {
            allocation_id: m::ec2::EipAllocationId = "AllocationId", "update";
            ipv6_address: String = "IPv6Address", "update";
            private_ipv4_address: String = "PrivateIPv4Address", "update";
            source_nat_ipv6_prefix: String = "SourceNatIpv6Prefix", "update";
        }
    }
    values! { EnablePrefixForIpv6SourceNat: Off = "off", On = "on" }
    values! { IpAddressType: Dualstack = "dualstack", DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4", Ipv4 = "ipv4" }
    values! { Scheme: Internal = "internal", InternetFacing = "internet-facing" }
    values! { Type: Application = "application", Gateway = "gateway", Network = "network" }
}

resource! {
    TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup", "elasticloadbalancingv2-targetgroup", List("Tags"), m::elasticloadbalancingv2::TargetGroupArn
}
impl TargetGroup {
    new! {}
    set! {
        health_check_enabled: bool = "HealthCheckEnabled", "update";
        health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds", "update; 5 to 300";
        health_check_path: String = "HealthCheckPath", "update; 1 to 1024 characters";
        health_check_port: String = "HealthCheckPort", "update";
        health_check_protocol: target_group::HealthCheckProtocol = "HealthCheckProtocol", "update";
        health_check_timeout_seconds: i64 = "HealthCheckTimeoutSeconds", "update; 2 to 120";
        healthy_threshold_count: i64 = "HealthyThresholdCount", "update; 2 to 10";
        ip_address_type: target_group::IpAddressType = "IpAddressType", "replacement";
        matcher: target_group::Matcher = "Matcher", "update";
        name: String = "Name", "replacement";
        port: i64 = "Port", "replacement; 1 to 65535";
        protocol: target_group::Protocol = "Protocol", "replacement";
        protocol_version: String = "ProtocolVersion", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        target_control_port: i64 = "TargetControlPort", "update; 1 to 65535";
        target_group_attributes: [target_group::TargetGroupAttribute] = "TargetGroupAttributes", "update";
        target_type: target_group::TargetType = "TargetType", "replacement";
        targets: [target_group::TargetDescription] = "Targets", "update";
        unhealthy_threshold_count: i64 = "UnhealthyThresholdCount", "update; 2 to 10";
        vpc_id: m::ec2::VpcId = "VpcId", "replacement";
    }
}
impl c::Handle<TargetGroup> {
    get! {
        attr_load_balancer_arns: [m::Arn] = "LoadBalancerArns";
        attr_target_group_arn: m::elasticloadbalancingv2::TargetGroupArn = "TargetGroupArn";
        attr_target_group_full_name: String = "TargetGroupFullName";
        attr_target_group_name: String = "TargetGroupName";
    }
}
give! { TargetGroup: m::Arn = Ref; m::elasticloadbalancingv2::TargetGroupArn = Ref; }
/// Property types and values of [`TargetGroup`].
pub mod target_group {
    object!(Matcher = "AWS::ElasticLoadBalancingV2::TargetGroup.Matcher", "elasticloadbalancingv2-targetgroup-matcher");
    impl Matcher {
        new! {}
        set! {
            grpc_code: String = "GrpcCode", "update";
            http_code: String = "HttpCode", "update";
        }
    }

    object!(TargetDescription = "AWS::ElasticLoadBalancingV2::TargetGroup.TargetDescription", "elasticloadbalancingv2-targetgroup-targetdescription");
    impl TargetDescription {
        new! {
            id: String = "Id", "update";
        }
        set! {
            availability_zone: String = "AvailabilityZone", "update";
            port: i64 = "Port", "update; 1 to 65535";
            quic_server_id: String = "QuicServerId", "update; 1 to 256 characters";
        }
    }

    object!(TargetGroupAttribute = "AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupAttribute", "elasticloadbalancingv2-targetgroup-targetgroupattribute");
    impl TargetGroupAttribute {
        new! {}
        set! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }
    values! { HealthCheckProtocol: Geneve = "GENEVE", Http = "HTTP", Https = "HTTPS", Quic = "QUIC", Tcp = "TCP", TcpQuic = "TCP_QUIC", TcpUdp = "TCP_UDP", Tls = "TLS", Udp = "UDP" }
    values! { IpAddressType: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { Protocol: Geneve = "GENEVE", Http = "HTTP", Https = "HTTPS", Quic = "QUIC", Tcp = "TCP", TcpQuic = "TCP_QUIC", TcpUdp = "TCP_UDP", Tls = "TLS", Udp = "UDP" }
    values! { TargetType: Alb = "alb", Instance = "instance", Ip = "ip", Lambda = "lambda" }
}

resource! {
    TrustStore = "AWS::ElasticLoadBalancingV2::TrustStore", "elasticloadbalancingv2-truststore", List("Tags"), m::Arn
}
impl TrustStore {
    new! {}
    set! {
        ca_certificates_bundle_s3_bucket: String = "CaCertificatesBundleS3Bucket", "update; cannot be read back";
        ca_certificates_bundle_s3_key: String = "CaCertificatesBundleS3Key", "update; cannot be read back";
        ca_certificates_bundle_s3_object_version: String = "CaCertificatesBundleS3ObjectVersion", "update; cannot be read back";
        name: String = "Name", "replacement; 1 to 32 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at least 1 items";
    }
}
impl c::Handle<TrustStore> {
    get! {
        attr_number_of_ca_certificates: i64 = "NumberOfCaCertificates";
        attr_status: String = "Status";
        attr_trust_store_arn: m::Arn = "TrustStoreArn";
    }
}
give! { TrustStore: m::Arn = Ref; }

resource! {
    TrustStoreRevocation = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation", "elasticloadbalancingv2-truststorerevocation", None, String
}
impl TrustStoreRevocation {
    new! {}
    set! {
        revocation_contents: [trust_store_revocation::RevocationContent] = "RevocationContents", "replacement; cannot be read back";
        trust_store_arn: m::Arn = "TrustStoreArn", "replacement";
    }
}
impl c::Handle<TrustStoreRevocation> {
    get! {
        attr_revocation_id: i64 = "RevocationId";
        attr_trust_store_revocations: [v::Json] = "TrustStoreRevocations";
    }
}
/// Property types and values of [`TrustStoreRevocation`].
pub mod trust_store_revocation {
    use crate::value::meaning as m;
    object!(RevocationContent = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation.RevocationContent", "elasticloadbalancingv2-truststorerevocation-revocationcontent");
    impl RevocationContent {
        new! {}
        set! {
            revocation_type: RevocationType = "RevocationType", "update";
            s3_bucket: m::s3::BucketName = "S3Bucket", "update";
            s3_key: String = "S3Key", "update";
            s3_object_version: String = "S3ObjectVersion", "update";
        }
    }

    object!(TrustStoreRevocation = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation.TrustStoreRevocation", "elasticloadbalancingv2-truststorerevocation-truststorerevocation");
    impl TrustStoreRevocation {
        new! {}
        set! {
            number_of_revoked_entries: i64 = "NumberOfRevokedEntries", "update";
            revocation_id: String = "RevocationId", "update";
            revocation_type: String = "RevocationType", "update";
            trust_store_arn: m::Arn = "TrustStoreArn", "update";
        }
    }
    values! { RevocationType: Crl = "CRL" }
}

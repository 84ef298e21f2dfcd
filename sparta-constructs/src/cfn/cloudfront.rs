// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CloudFront`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AnycastIpList = "AWS::CloudFront::AnycastIpList", "cloudfront-anycastiplist", None, String
}
impl AnycastIpList {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        ip_count: i64 = "IpCount", "replacement";
    }
    set! {
        ip_address_type: anycast_ip_list::IpAddressType = "IpAddressType", "update";
        ipam_cidr_configs: [anycast_ip_list::IpamCidrConfig] = "IpamCidrConfigs", "update; cannot be read back";
        tags: anycast_ip_list::Tags = "Tags", "replacement";
    }
}
impl c::Handle<AnycastIpList> {
    get! {
        attr_anycast_ip_list: v::Json = "AnycastIpList";
        attr_e_tag: String = "ETag";
        attr_id: String = "Id";
        attr_ipam_cidr_config_results: [v::Json] = "IpamCidrConfigResults";
    }
}
/// Property types and values of [`AnycastIpList`].
pub mod anycast_ip_list {
    use crate::value::meaning as m;
    object!(AnycastIpList = "AWS::CloudFront::AnycastIpList.AnycastIpList", "cloudfront-anycastiplist-anycastiplist");
    new_struct! { AnycastIpList, AnycastIpListRequired {
        arn: m::Arn = "Arn", "update";
        id: String = "Id", "update";
        name: String = "Name", "update; 1 to 64 characters";
        anycast_ips: [String] = "AnycastIps", "update";
        ip_count: i64 = "IpCount", "update";
        last_modified_time: String = "LastModifiedTime", "update";
        status: String = "Status", "update";
    } }
    impl AnycastIpList {
        set! {
            ip_address_type: IpAddressType = "IpAddressType", "update";
            ipam_cidr_config_results: [IpamCidrConfigResult] = "IpamCidrConfigResults", "update";
        }
    }

    object!(IpamCidrConfig = "AWS::CloudFront::AnycastIpList.IpamCidrConfig", "cloudfront-anycastiplist-ipamcidrconfig");
    impl IpamCidrConfig {
        new! {
            ipam_pool_arn: m::Arn = "IpamPoolArn", "update";
            cidr: String = "Cidr", "update";
        }
    }

    object!(IpamCidrConfigResult = "AWS::CloudFront::AnycastIpList.IpamCidrConfigResult", "cloudfront-anycastiplist-ipamcidrconfigresult");
    impl IpamCidrConfigResult {
        new! {}
        set! {
            anycast_ip: String = "AnycastIp", "update";
            cidr: String = "Cidr", "update";
            ipam_pool_arn: m::Arn = "IpamPoolArn", "update";
            status: String = "Status", "update";
        }
    }

    object!(Tags = "AWS::CloudFront::AnycastIpList.Tags", "cloudfront-anycastiplist-tags");
    impl Tags {
        new! {}
        set! {
            items: [crate::cfn::Tag] = "Items", "update";
        }
    }
    values! { IpAddressType: Ipv4 = "ipv4", Dualstack = "dualstack" }
}

resource! {
    CachePolicy = "AWS::CloudFront::CachePolicy", "cloudfront-cachepolicy", None, m::cloudfront::CachePolicyId
}
impl CachePolicy {
    new! {
        cache_policy_config: cache_policy::CachePolicyConfig = "CachePolicyConfig", "update";
    }
}
impl c::Handle<CachePolicy> {
    get! {
        attr_id: m::cloudfront::CachePolicyId = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { CachePolicy: m::cloudfront::CachePolicyId = Ref; }
/// Property types and values of [`CachePolicy`].
pub mod cache_policy {
    use crate::value as v;
    object!(CachePolicyConfig = "AWS::CloudFront::CachePolicy.CachePolicyConfig", "cloudfront-cachepolicy-cachepolicyconfig");
    new_struct! { CachePolicyConfig, CachePolicyConfigRequired {
        name: String = "Name", "update";
        default_ttl: v::Number = "DefaultTTL", "update; at least 0";
        max_ttl: v::Number = "MaxTTL", "update; at least 0";
        min_ttl: v::Number = "MinTTL", "update; at least 0";
        parameters_in_cache_key_and_forwarded_to_origin: ParametersInCacheKeyAndForwardedToOrigin = "ParametersInCacheKeyAndForwardedToOrigin", "update";
    } }
    impl CachePolicyConfig {
        set! {
            comment: String = "Comment", "update";
        }
    }

    object!(CookiesConfig = "AWS::CloudFront::CachePolicy.CookiesConfig", "cloudfront-cachepolicy-cookiesconfig");
    impl CookiesConfig {
        new! {
            cookie_behavior: String = "CookieBehavior", "update";
        }
        set! {
            cookies: [String] = "Cookies", "update";
        }
    }

    object!(HeadersConfig = "AWS::CloudFront::CachePolicy.HeadersConfig", "cloudfront-cachepolicy-headersconfig");
    impl HeadersConfig {
        new! {
            header_behavior: String = "HeaderBehavior", "update";
        }
        set! {
            headers: [String] = "Headers", "update";
        }
    }

    object!(ParametersInCacheKeyAndForwardedToOrigin = "AWS::CloudFront::CachePolicy.ParametersInCacheKeyAndForwardedToOrigin", "cloudfront-cachepolicy-parametersincachekeyandforwardedtoorigin");
    impl ParametersInCacheKeyAndForwardedToOrigin {
        new! {
            cookies_config: CookiesConfig = "CookiesConfig", "update";
            enable_accept_encoding_gzip: bool = "EnableAcceptEncodingGzip", "update";
            headers_config: HeadersConfig = "HeadersConfig", "update";
            query_strings_config: QueryStringsConfig = "QueryStringsConfig", "update";
        }
        set! {
            enable_accept_encoding_brotli: bool = "EnableAcceptEncodingBrotli", "update";
        }
    }

    object!(QueryStringsConfig = "AWS::CloudFront::CachePolicy.QueryStringsConfig", "cloudfront-cachepolicy-querystringsconfig");
    impl QueryStringsConfig {
        new! {
            query_string_behavior: String = "QueryStringBehavior", "update";
        }
        set! {
            query_strings: [String] = "QueryStrings", "update";
        }
    }
}

resource! {
    CloudFrontOriginAccessIdentity = "AWS::CloudFront::CloudFrontOriginAccessIdentity", "cloudfront-cloudfrontoriginaccessidentity", None, String
}
impl CloudFrontOriginAccessIdentity {
    new! {
        cloud_front_origin_access_identity_config: cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig = "CloudFrontOriginAccessIdentityConfig", "update";
    }
}
impl c::Handle<CloudFrontOriginAccessIdentity> {
    get! {
        attr_id: String = "Id";
        attr_s3_canonical_user_id: String = "S3CanonicalUserId";
    }
}
/// Property types and values of [`CloudFrontOriginAccessIdentity`].
pub mod cloud_front_origin_access_identity {
    object!(CloudFrontOriginAccessIdentityConfig = "AWS::CloudFront::CloudFrontOriginAccessIdentity.CloudFrontOriginAccessIdentityConfig", "cloudfront-cloudfrontoriginaccessidentity-cloudfrontoriginaccessidentityconfig");
    impl CloudFrontOriginAccessIdentityConfig {
        new! {
            comment: String = "Comment", "update";
        }
    }
}

resource! {
    ConnectionFunction = "AWS::CloudFront::ConnectionFunction", "cloudfront-connectionfunction", List("Tags"), String
}
impl ConnectionFunction {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        connection_function_code: String = "ConnectionFunctionCode", "update";
        connection_function_config: connection_function::ConnectionFunctionConfig = "ConnectionFunctionConfig", "update";
    }
    set! {
        auto_publish: bool = "AutoPublish", "update; default `false`; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConnectionFunction> {
    get! {
        attr_connection_function_arn: m::Arn = "ConnectionFunctionArn";
        attr_created_time: String = "CreatedTime";
        attr_e_tag: String = "ETag";
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_stage: String = "Stage";
        attr_status: String = "Status";
    }
}
give! { ConnectionFunction: m::Arn = GetAtt("ConnectionFunctionArn"); }
/// Property types and values of [`ConnectionFunction`].
pub mod connection_function {
    use crate::value::meaning as m;
    object!(ConnectionFunctionConfig = "AWS::CloudFront::ConnectionFunction.ConnectionFunctionConfig", "cloudfront-connectionfunction-connectionfunctionconfig");
    impl ConnectionFunctionConfig {
        new! {
            comment: String = "Comment", "update";
            runtime: Runtime = "Runtime", "replacement";
        }
        set! {
            key_value_store_associations: [KeyValueStoreAssociation] = "KeyValueStoreAssociations", "update";
        }
    }

    object!(KeyValueStoreAssociation = "AWS::CloudFront::ConnectionFunction.KeyValueStoreAssociation", "cloudfront-connectionfunction-keyvaluestoreassociation");
    impl KeyValueStoreAssociation {
        new! {
            key_value_store_arn: m::Arn = "KeyValueStoreARN", "update";
        }
    }
    values! { Runtime: CloudfrontJs2_0 = "cloudfront-js-2.0" }
}

resource! {
    ConnectionGroup = "AWS::CloudFront::ConnectionGroup", "cloudfront-connectiongroup", List("Tags"), String
}
impl ConnectionGroup {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        anycast_ip_list_id: String = "AnycastIpListId", "update";
        enabled: bool = "Enabled", "update";
        ipv6_enabled: bool = "Ipv6Enabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ConnectionGroup> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_e_tag: String = "ETag";
        attr_id: String = "Id";
        attr_is_default: bool = "IsDefault";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_routing_endpoint: String = "RoutingEndpoint";
        attr_status: String = "Status";
    }
}
give! { ConnectionGroup: m::Arn = GetAtt("Arn"); }

resource! {
    ContinuousDeploymentPolicy = "AWS::CloudFront::ContinuousDeploymentPolicy", "cloudfront-continuousdeploymentpolicy", None, String
}
impl ContinuousDeploymentPolicy {
    new! {
        continuous_deployment_policy_config: continuous_deployment_policy::ContinuousDeploymentPolicyConfig = "ContinuousDeploymentPolicyConfig", "update";
    }
}
impl c::Handle<ContinuousDeploymentPolicy> {
    get! {
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
/// Property types and values of [`ContinuousDeploymentPolicy`].
pub mod continuous_deployment_policy {
    use crate::value as v;
    object!(ContinuousDeploymentPolicyConfig = "AWS::CloudFront::ContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfig", "cloudfront-continuousdeploymentpolicy-continuousdeploymentpolicyconfig");
    impl ContinuousDeploymentPolicyConfig {
        new! {
            enabled: bool = "Enabled", "update";
            staging_distribution_dns_names: [String] = "StagingDistributionDnsNames", "update; at least 1 items";
        }
        set! {
            single_header_policy_config: SingleHeaderPolicyConfig = "SingleHeaderPolicyConfig", "update; deprecated by AWS";
            single_weight_policy_config: SingleWeightPolicyConfig = "SingleWeightPolicyConfig", "update; deprecated by AWS";
            traffic_config: TrafficConfig = "TrafficConfig", "update";
            type_: Type = "Type", "update; deprecated by AWS";
        }
    }

    object!(SessionStickinessConfig = "AWS::CloudFront::ContinuousDeploymentPolicy.SessionStickinessConfig", "cloudfront-continuousdeploymentpolicy-sessionstickinessconfig");
    impl SessionStickinessConfig {
        new! {
            idle_ttl: i64 = "IdleTTL", "update; 300 to 3600";
            maximum_ttl: i64 = "MaximumTTL", "update; 300 to 3600";
        }
    }

    object!(SingleHeaderConfig = "AWS::CloudFront::ContinuousDeploymentPolicy.SingleHeaderConfig", "cloudfront-continuousdeploymentpolicy-singleheaderconfig");
    impl SingleHeaderConfig {
        new! {
            header: String = "Header", "update; 1 to 256 characters";
            value: String = "Value", "update; 1 to 1783 characters";
        }
    }

    object!(SingleHeaderPolicyConfig = "AWS::CloudFront::ContinuousDeploymentPolicy.SingleHeaderPolicyConfig", "cloudfront-continuousdeploymentpolicy-singleheaderpolicyconfig");
    impl SingleHeaderPolicyConfig {
        new! {
            header: String = "Header", "update; 1 to 256 characters";
            value: String = "Value", "update; 1 to 1783 characters";
        }
    }

    object!(SingleWeightConfig = "AWS::CloudFront::ContinuousDeploymentPolicy.SingleWeightConfig", "cloudfront-continuousdeploymentpolicy-singleweightconfig");
    impl SingleWeightConfig {
        new! {
            weight: v::Number = "Weight", "update; 0 to 1";
        }
        set! {
            session_stickiness_config: SessionStickinessConfig = "SessionStickinessConfig", "update";
        }
    }

    object!(SingleWeightPolicyConfig = "AWS::CloudFront::ContinuousDeploymentPolicy.SingleWeightPolicyConfig", "cloudfront-continuousdeploymentpolicy-singleweightpolicyconfig");
    impl SingleWeightPolicyConfig {
        new! {
            weight: v::Number = "Weight", "update; 0 to 1";
        }
        set! {
            session_stickiness_config: SessionStickinessConfig = "SessionStickinessConfig", "update";
        }
    }

    object!(TrafficConfig = "AWS::CloudFront::ContinuousDeploymentPolicy.TrafficConfig", "cloudfront-continuousdeploymentpolicy-trafficconfig");
    impl TrafficConfig {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            single_header_config: SingleHeaderConfig = "SingleHeaderConfig", "update";
            single_weight_config: SingleWeightConfig = "SingleWeightConfig", "update";
        }
    }
    values! { Type: SingleWeight = "SingleWeight", SingleHeader = "SingleHeader" }
}

resource! {
    Distribution = "AWS::CloudFront::Distribution", "cloudfront-distribution", List("Tags"), m::cloudfront::DistributionId
}
impl Distribution {
    new! {
        distribution_config: distribution::DistributionConfig = "DistributionConfig", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Distribution> {
    get! {
        attr_domain_name: String = "DomainName";
        attr_id: m::cloudfront::DistributionId = "Id";
    }
}
give! { Distribution: m::cloudfront::DistributionId = Ref; }
/// Property types and values of [`Distribution`].
pub mod distribution {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CacheBehavior = "AWS::CloudFront::Distribution.CacheBehavior", "cloudfront-distribution-cachebehavior");
    impl CacheBehavior {
        new! {
            target_origin_id: String = "TargetOriginId", "update";
            path_pattern: String = "PathPattern", "update";
            viewer_protocol_policy: String = "ViewerProtocolPolicy", "update";
        }
        set! {
            allowed_methods: [String] = "AllowedMethods", "update";
            cache_policy_id: m::cloudfront::CachePolicyId = "CachePolicyId", "update";
            cached_methods: [String] = "CachedMethods", "update";
            compress: bool = "Compress", "update; default `false`";
            default_ttl: v::Number = "DefaultTTL", "update; default `86400`";
            field_level_encryption_id: String = "FieldLevelEncryptionId", "update";
            forwarded_values: ForwardedValues = "ForwardedValues", "update";
            function_associations: [FunctionAssociation] = "FunctionAssociations", "update";
            grpc_config: GrpcConfig = "GrpcConfig", "update";
            lambda_function_associations: [LambdaFunctionAssociation] = "LambdaFunctionAssociations", "update";
            max_ttl: v::Number = "MaxTTL", "update; default `31536000`";
            min_ttl: v::Number = "MinTTL", "update; default `0`";
            origin_request_policy_id: m::cloudfront::OriginRequestPolicyId = "OriginRequestPolicyId", "update";
            realtime_log_config_arn: m::cloudfront::RealtimeLogConfigArn = "RealtimeLogConfigArn", "update";
            response_headers_policy_id: m::cloudfront::ResponseHeadersPolicyId = "ResponseHeadersPolicyId", "update";
            smooth_streaming: bool = "SmoothStreaming", "update; default `false`";
            trusted_key_groups: [m::cloudfront::KeyGroupId] = "TrustedKeyGroups", "update";
            trusted_signers: [String] = "TrustedSigners", "update";
        }
    }

    object!(CacheTagConfig = "AWS::CloudFront::Distribution.CacheTagConfig", "cloudfront-distribution-cachetagconfig");
    impl CacheTagConfig {
        new! {
            header_name: String = "HeaderName", "update";
        }
    }

    object!(ConnectionFunctionAssociation = "AWS::CloudFront::Distribution.ConnectionFunctionAssociation", "cloudfront-distribution-connectionfunctionassociation");
    impl ConnectionFunctionAssociation {
        new! {
            id: String = "Id", "update; 1 to 64 characters";
        }
    }

    object!(Cookies = "AWS::CloudFront::Distribution.Cookies", "cloudfront-distribution-cookies");
    impl Cookies {
        new! {
            forward: String = "Forward", "update";
        }
        set! {
            whitelisted_names: [String] = "WhitelistedNames", "update";
        }
    }

    object!(CustomErrorResponse = "AWS::CloudFront::Distribution.CustomErrorResponse", "cloudfront-distribution-customerrorresponse");
    impl CustomErrorResponse {
        new! {
            error_code: i64 = "ErrorCode", "update";
        }
        set! {
            error_caching_min_ttl: v::Number = "ErrorCachingMinTTL", "update; default `300`";
            response_code: i64 = "ResponseCode", "update";
            response_page_path: String = "ResponsePagePath", "update";
        }
    }

    object!(CustomOriginConfig = "AWS::CloudFront::Distribution.CustomOriginConfig", "cloudfront-distribution-customoriginconfig");
    impl CustomOriginConfig {
        new! {
            origin_protocol_policy: String = "OriginProtocolPolicy", "update";
        }
        set! {
            http_port: i64 = "HTTPPort", "update; default `80`";
            https_port: i64 = "HTTPSPort", "update; default `443`";
            ip_address_type: IpAddressType = "IpAddressType", "update";
            origin_keepalive_timeout: i64 = "OriginKeepaliveTimeout", "update; default `5`";
            origin_mtls_config: OriginMtlsConfig = "OriginMtlsConfig", "update";
            origin_read_timeout: i64 = "OriginReadTimeout", "update; default `30`";
            origin_ssl_protocols: [String] = "OriginSSLProtocols", "update";
        }
    }

    object!(DefaultCacheBehavior = "AWS::CloudFront::Distribution.DefaultCacheBehavior", "cloudfront-distribution-defaultcachebehavior");
    impl DefaultCacheBehavior {
        new! {
            target_origin_id: m::elasticloadbalancingv2::LoadBalancerArn = "TargetOriginId", "update";
            viewer_protocol_policy: ViewerProtocolPolicy = "ViewerProtocolPolicy", "update";
        }
        set! {
            allowed_methods: [String] = "AllowedMethods", "update";
            cache_policy_id: m::cloudfront::CachePolicyId = "CachePolicyId", "update";
            cached_methods: [String] = "CachedMethods", "update";
            compress: bool = "Compress", "update; default `false`";
            default_ttl: v::Number = "DefaultTTL", "update; default `86400`";
            field_level_encryption_id: String = "FieldLevelEncryptionId", "update";
            forwarded_values: ForwardedValues = "ForwardedValues", "update";
            function_associations: [FunctionAssociation] = "FunctionAssociations", "update";
            grpc_config: GrpcConfig = "GrpcConfig", "update";
            lambda_function_associations: [LambdaFunctionAssociation] = "LambdaFunctionAssociations", "update";
            max_ttl: v::Number = "MaxTTL", "update; default `31536000`";
            min_ttl: v::Number = "MinTTL", "update; default `0`";
            origin_request_policy_id: m::cloudfront::OriginRequestPolicyId = "OriginRequestPolicyId", "update";
            realtime_log_config_arn: m::cloudfront::RealtimeLogConfigArn = "RealtimeLogConfigArn", "update";
            response_headers_policy_id: m::cloudfront::ResponseHeadersPolicyId = "ResponseHeadersPolicyId", "update";
            smooth_streaming: bool = "SmoothStreaming", "update; default `false`";
            trusted_key_groups: [m::cloudfront::KeyGroupId] = "TrustedKeyGroups", "update";
            trusted_signers: [String] = "TrustedSigners", "update";
        }
    }

    object!(Definition = "AWS::CloudFront::Distribution.Definition", "cloudfront-distribution-definition");
    impl Definition {
        new! {}
        set! {
            string_schema: StringSchema = "StringSchema", "update";
        }
    }

    object!(DistributionConfig = "AWS::CloudFront::Distribution.DistributionConfig", "cloudfront-distribution-distributionconfig");
    impl DistributionConfig {
        new! {
            default_cache_behavior: DefaultCacheBehavior = "DefaultCacheBehavior", "update";
            enabled: bool = "Enabled", "update";
        }
        set! {
            aliases: [String] = "Aliases", "update";
            anycast_ip_list_id: String = "AnycastIpListId", "update";
            cnames: [String] = "CNAMEs", "update";
            cache_behaviors: [CacheBehavior] = "CacheBehaviors", "update";
            cache_tag_config: CacheTagConfig = "CacheTagConfig", "update";
            comment: String = "Comment", "update";
            connection_function_association: ConnectionFunctionAssociation = "ConnectionFunctionAssociation", "update";
            connection_mode: ConnectionMode = "ConnectionMode", "update";
            continuous_deployment_policy_id: String = "ContinuousDeploymentPolicyId", "update";
            custom_error_responses: [CustomErrorResponse] = "CustomErrorResponses", "update";
            custom_origin: LegacyCustomOrigin = "CustomOrigin", "update; deprecated by AWS";
            default_root_object: String = "DefaultRootObject", "update";
            http_version: HttpVersion = "HttpVersion", "update; default `http1.1`";
            ipv6_enabled: bool = "IPV6Enabled", "update";
            logging: Logging = "Logging", "update";
            origin_groups: OriginGroups = "OriginGroups", "update";
            origins: [Origin] = "Origins", "update";
            price_class: PriceClass = "PriceClass", "update; default `PriceClass_All`";
            restrictions: Restrictions = "Restrictions", "update";
            s3_origin: LegacyS3Origin = "S3Origin", "update; deprecated by AWS";
            staging: bool = "Staging", "update";
            tenant_config: TenantConfig = "TenantConfig", "update";
            viewer_certificate: ViewerCertificate = "ViewerCertificate", "update";
            viewer_mtls_config: ViewerMtlsConfig = "ViewerMtlsConfig", "update";
            web_acl_id: m::wafv2::WebAclArn = "WebACLId", "update";
        }
    }

    object!(ForwardedValues = "AWS::CloudFront::Distribution.ForwardedValues", "cloudfront-distribution-forwardedvalues");
    impl ForwardedValues {
        new! {
            query_string: bool = "QueryString", "update";
        }
        set! {
            cookies: Cookies = "Cookies", "update";
            headers: [String] = "Headers", "update";
            query_string_cache_keys: [String] = "QueryStringCacheKeys", "update";
        }
    }

    object!(FunctionAssociation = "AWS::CloudFront::Distribution.FunctionAssociation", "cloudfront-distribution-functionassociation");
    impl FunctionAssociation {
        new! {}
        set! {
            event_type: String = "EventType", "update";
            function_arn: m::cloudfront::FunctionArn = "FunctionARN", "update";
        }
    }

    object!(GeoRestriction = "AWS::CloudFront::Distribution.GeoRestriction", "cloudfront-distribution-georestriction");
    impl GeoRestriction {
        new! {
            restriction_type: RestrictionType = "RestrictionType", "update";
        }
        set! {
            locations: [String] = "Locations", "update";
        }
    }

    object!(GrpcConfig = "AWS::CloudFront::Distribution.GrpcConfig", "cloudfront-distribution-grpcconfig");
    impl GrpcConfig {
        new! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(LambdaFunctionAssociation = "AWS::CloudFront::Distribution.LambdaFunctionAssociation", "cloudfront-distribution-lambdafunctionassociation");
    impl LambdaFunctionAssociation {
        new! {}
        set! {
            event_type: String = "EventType", "update";
            include_body: bool = "IncludeBody", "update";
            lambda_function_arn: m::lambda::VersionArn = "LambdaFunctionARN", "update";
        }
    }

    object!(LegacyCustomOrigin = "AWS::CloudFront::Distribution.LegacyCustomOrigin", "cloudfront-distribution-legacycustomorigin");
    impl LegacyCustomOrigin {
        new! {
            dns_name: String = "DNSName", "update";
            origin_protocol_policy: String = "OriginProtocolPolicy", "update";
            origin_ssl_protocols: [String] = "OriginSSLProtocols", "update";
        }
        set! {
            http_port: i64 = "HTTPPort", "update; default `80`";
            https_port: i64 = "HTTPSPort", "update; default `443`";
        }
    }

    object!(LegacyS3Origin = "AWS::CloudFront::Distribution.LegacyS3Origin", "cloudfront-distribution-legacys3origin");
    impl LegacyS3Origin {
        new! {
            dns_name: String = "DNSName", "update";
        }
        set! {
            origin_access_identity: String = "OriginAccessIdentity", "update";
        }
    }

    object!(Logging = "AWS::CloudFront::Distribution.Logging", "cloudfront-distribution-logging");
    impl Logging {
        new! {}
        set! {
            bucket: String = "Bucket", "update";
            include_cookies: bool = "IncludeCookies", "update; default `false`";
            prefix: String = "Prefix", "update";
        }
    }

    object!(Origin = "AWS::CloudFront::Distribution.Origin", "cloudfront-distribution-origin");
    impl Origin {
        new! {
            domain_name: String = "DomainName", "update";
            id: String = "Id", "update";
        }
        set! {
            connection_attempts: i64 = "ConnectionAttempts", "update";
            connection_timeout: i64 = "ConnectionTimeout", "update";
            custom_origin_config: CustomOriginConfig = "CustomOriginConfig", "update";
            origin_access_control_id: m::cloudfront::OriginAccessControlId = "OriginAccessControlId", "update";
            origin_custom_headers: [OriginCustomHeader] = "OriginCustomHeaders", "update";
            origin_path: String = "OriginPath", "update";
            origin_shield: OriginShield = "OriginShield", "update";
            response_completion_timeout: i64 = "ResponseCompletionTimeout", "update";
            s3_origin_config: S3OriginConfig = "S3OriginConfig", "update";
            vpc_origin_config: VpcOriginConfig = "VpcOriginConfig", "update";
        }
    }

    object!(OriginCustomHeader = "AWS::CloudFront::Distribution.OriginCustomHeader", "cloudfront-distribution-origincustomheader");
    impl OriginCustomHeader {
        new! {
            header_name: String = "HeaderName", "update";
            header_value: String = "HeaderValue", "update";
        }
    }

    object!(OriginGroup = "AWS::CloudFront::Distribution.OriginGroup", "cloudfront-distribution-origingroup");
    impl OriginGroup {
        new! {
            id: String = "Id", "update";
            failover_criteria: OriginGroupFailoverCriteria = "FailoverCriteria", "update";
            members: OriginGroupMembers = "Members", "update";
        }
        set! {
            selection_criteria: OriginGroupSelectionCriteria = "SelectionCriteria", "update";
        }
    }

    object!(OriginGroupFailoverCriteria = "AWS::CloudFront::Distribution.OriginGroupFailoverCriteria", "cloudfront-distribution-origingroupfailovercriteria");
    impl OriginGroupFailoverCriteria {
        new! {
            status_codes: StatusCodes = "StatusCodes", "update";
        }
    }

    object!(OriginGroupMember = "AWS::CloudFront::Distribution.OriginGroupMember", "cloudfront-distribution-origingroupmember");
    impl OriginGroupMember {
        new! {
            origin_id: String = "OriginId", "update";
        }
    }

    object!(OriginGroupMembers = "AWS::CloudFront::Distribution.OriginGroupMembers", "cloudfront-distribution-origingroupmembers");
    impl OriginGroupMembers {
        new! {
            items: [OriginGroupMember] = "Items", "update; 2 items";
            quantity: i64 = "Quantity", "update";
        }
    }

    object!(OriginGroups = "AWS::CloudFront::Distribution.OriginGroups", "cloudfront-distribution-origingroups");
    impl OriginGroups {
        new! {
            quantity: i64 = "Quantity", "update";
        }
        set! {
            items: [OriginGroup] = "Items", "update";
        }
    }

    object!(OriginMtlsConfig = "AWS::CloudFront::Distribution.OriginMtlsConfig", "cloudfront-distribution-originmtlsconfig");
    impl OriginMtlsConfig {
        new! {
            client_certificate_arn: m::Arn = "ClientCertificateArn", "update";
        }
    }

    object!(OriginShield = "AWS::CloudFront::Distribution.OriginShield", "cloudfront-distribution-originshield");
    impl OriginShield {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            origin_shield_region: String = "OriginShieldRegion", "update";
        }
    }

    object!(ParameterDefinition = "AWS::CloudFront::Distribution.ParameterDefinition", "cloudfront-distribution-parameterdefinition");
    impl ParameterDefinition {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            definition: Definition = "Definition", "update";
        }
    }

    object!(Restrictions = "AWS::CloudFront::Distribution.Restrictions", "cloudfront-distribution-restrictions");
    impl Restrictions {
        new! {
            geo_restriction: GeoRestriction = "GeoRestriction", "update";
        }
    }

    object!(S3OriginConfig = "AWS::CloudFront::Distribution.S3OriginConfig", "cloudfront-distribution-s3originconfig");
    impl S3OriginConfig {
        new! {}
        set! {
            origin_access_identity: String = "OriginAccessIdentity", "update";
            origin_read_timeout: i64 = "OriginReadTimeout", "update; default `30`";
        }
    }

    object!(StatusCodes = "AWS::CloudFront::Distribution.StatusCodes", "cloudfront-distribution-statuscodes");
    impl StatusCodes {
        new! {
            items: [i64] = "Items", "update; at least 1 items";
            quantity: i64 = "Quantity", "update";
        }
    }

    object!(StringSchema = "AWS::CloudFront::Distribution.StringSchema", "cloudfront-distribution-stringschema");
    impl StringSchema {
        new! {
            required: bool = "Required", "update";
        }
        set! {
            comment: String = "Comment", "update";
            default_value: String = "DefaultValue", "update; 1 to 256 characters";
        }
    }

    object!(TenantConfig = "AWS::CloudFront::Distribution.TenantConfig", "cloudfront-distribution-tenantconfig");
    impl TenantConfig {
        new! {}
        set! {
            parameter_definitions: [ParameterDefinition] = "ParameterDefinitions", "update";
        }
    }

    object!(TrustStoreConfig = "AWS::CloudFront::Distribution.TrustStoreConfig", "cloudfront-distribution-truststoreconfig");
    impl TrustStoreConfig {
        new! {
            trust_store_id: String = "TrustStoreId", "update";
        }
        set! {
            advertise_trust_store_ca_names: bool = "AdvertiseTrustStoreCaNames", "update";
            ignore_certificate_expiry: bool = "IgnoreCertificateExpiry", "update";
        }
    }

    object!(ViewerCertificate = "AWS::CloudFront::Distribution.ViewerCertificate", "cloudfront-distribution-viewercertificate");
    impl ViewerCertificate {
        new! {}
        set! {
            acm_certificate_arn: m::certificatemanager::CertificateArn = "AcmCertificateArn", "update";
            cloud_front_default_certificate: bool = "CloudFrontDefaultCertificate", "update";
            iam_certificate_id: String = "IamCertificateId", "update; at most 32 characters";
            minimum_protocol_version: MinimumProtocolVersion = "MinimumProtocolVersion", "update";
            ssl_support_method: SslSupportMethod = "SslSupportMethod", "update";
        }
    }

    object!(ViewerMtlsConfig = "AWS::CloudFront::Distribution.ViewerMtlsConfig", "cloudfront-distribution-viewermtlsconfig");
    impl ViewerMtlsConfig {
        new! {}
        set! {
            mode: ViewerMtlsMode = "Mode", "update; default `required`";
            trust_store_config: TrustStoreConfig = "TrustStoreConfig", "update";
        }
    }

    object!(VpcOriginConfig = "AWS::CloudFront::Distribution.VpcOriginConfig", "cloudfront-distribution-vpcoriginconfig");
    impl VpcOriginConfig {
        new! {
            vpc_origin_id: String = "VpcOriginId", "update";
        }
        set! {
            origin_keepalive_timeout: i64 = "OriginKeepaliveTimeout", "update; default `5`";
            origin_read_timeout: i64 = "OriginReadTimeout", "update; default `30`";
            owner_account_id: String = "OwnerAccountId", "update";
        }
    }
    values! { IpAddressType: Ipv4 = "ipv4", Ipv6 = "ipv6", Dualstack = "dualstack" }
    values! { ViewerProtocolPolicy: AllowAll = "allow-all", HttpsOnly = "https-only", RedirectToHttps = "redirect-to-https" }
    values! { ConnectionMode: Direct = "direct", TenantOnly = "tenant-only" }
    values! { HttpVersion: Http1_1 = "http1.1", Http2 = "http2", Http2and3 = "http2and3", Http3 = "http3" }
    values! { PriceClass: None = "None", PriceClass100 = "PriceClass_100", PriceClass200 = "PriceClass_200", PriceClassAll = "PriceClass_All" }
    values! { RestrictionType: Blacklist = "blacklist", None = "none", Whitelist = "whitelist" }
    values! { OriginGroupSelectionCriteria: Default = "default", MediaQualityBased = "media-quality-based" }
    values! { MinimumProtocolVersion: SsLv3 = "SSLv3", TlSv1 = "TLSv1", TlSv1_1_2016 = "TLSv1.1_2016", TlSv1_2_2018 = "TLSv1.2_2018", TlSv1_2_2019 = "TLSv1.2_2019", TlSv1_2_2021 = "TLSv1.2_2021", TlSv1_2_2025 = "TLSv1.2_2025", TlSv1_3_2025 = "TLSv1.3_2025", TlSv1_2016 = "TLSv1_2016" }
    values! { SslSupportMethod: SniOnly = "sni-only", StaticIp = "static-ip", Vip = "vip" }
    values! { ViewerMtlsMode: Required = "required", Optional = "optional", Passthrough = "passthrough" }
}

resource! {
    DistributionTenant = "AWS::CloudFront::DistributionTenant", "cloudfront-distributiontenant", List("Tags"), String
}
impl DistributionTenant {
    new! {
        distribution_id: m::cloudfront::DistributionId = "DistributionId", "update";
        name: String = "Name", "replacement";
        domains: [String] = "Domains", "update";
    }
    set! {
        connection_group_id: String = "ConnectionGroupId", "update";
        customizations: distribution_tenant::Customizations = "Customizations", "update";
        enabled: bool = "Enabled", "update";
        managed_certificate_request: distribution_tenant::ManagedCertificateRequest = "ManagedCertificateRequest", "update; cannot be read back";
        parameters: [distribution_tenant::Parameter] = "Parameters", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DistributionTenant> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_domain_results: [v::Json] = "DomainResults";
        attr_e_tag: String = "ETag";
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_status: String = "Status";
    }
}
give! { DistributionTenant: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`DistributionTenant`].
pub mod distribution_tenant {
    use crate::value::meaning as m;
    object!(Certificate = "AWS::CloudFront::DistributionTenant.Certificate", "cloudfront-distributiontenant-certificate");
    impl Certificate {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
        }
    }

    object!(Customizations = "AWS::CloudFront::DistributionTenant.Customizations", "cloudfront-distributiontenant-customizations");
    impl Customizations {
        new! {}
        set! {
            certificate: Certificate = "Certificate", "update";
            geo_restrictions: GeoRestrictionCustomization = "GeoRestrictions", "update";
            web_acl: WebAclCustomization = "WebAcl", "update";
        }
    }

    object!(DomainResult = "AWS::CloudFront::DistributionTenant.DomainResult", "cloudfront-distributiontenant-domainresult");
    impl DomainResult {
        new! {}
        set! {
            domain: String = "Domain", "update";
            status: Status = "Status", "update";
        }
    }

    object!(GeoRestrictionCustomization = "AWS::CloudFront::DistributionTenant.GeoRestrictionCustomization", "cloudfront-distributiontenant-georestrictioncustomization");
    impl GeoRestrictionCustomization {
        new! {}
        set! {
            locations: [String] = "Locations", "update";
            restriction_type: RestrictionType = "RestrictionType", "update";
        }
    }

    object!(ManagedCertificateRequest = "AWS::CloudFront::DistributionTenant.ManagedCertificateRequest", "cloudfront-distributiontenant-managedcertificaterequest");
    impl ManagedCertificateRequest {
        new! {}
        set! {
            certificate_transparency_logging_preference: CertificateTransparencyLoggingPreference = "CertificateTransparencyLoggingPreference", "update";
            primary_domain_name: String = "PrimaryDomainName", "update";
            validation_token_host: ValidationTokenHost = "ValidationTokenHost", "update";
        }
    }

    object!(Parameter = "AWS::CloudFront::DistributionTenant.Parameter", "cloudfront-distributiontenant-parameter");
    impl Parameter {
        new! {}
        set! {
            name: String = "Name", "update; 1 to 128 characters";
            value: String = "Value", "update; 1 to 256 characters";
        }
    }

    object!(WebAclCustomization = "AWS::CloudFront::DistributionTenant.WebAclCustomization", "cloudfront-distributiontenant-webaclcustomization");
    impl WebAclCustomization {
        new! {}
        set! {
            action: Action = "Action", "update";
            arn: m::Arn = "Arn", "update";
        }
    }
    values! { Status: Active = "active", Inactive = "inactive" }
    values! { RestrictionType: Blacklist = "blacklist", Whitelist = "whitelist", None = "none" }
    values! { CertificateTransparencyLoggingPreference: Enabled = "enabled", Disabled = "disabled" }
    values! { ValidationTokenHost: Cloudfront = "cloudfront", SelfHosted = "self-hosted" }
    values! { Action: Override = "override", Disable = "disable" }
}

resource! {
    FieldLevelEncryptionConfig = "AWS::CloudFront::FieldLevelEncryptionConfig", "cloudfront-fieldlevelencryptionconfig", None, m::Arn
}
impl FieldLevelEncryptionConfig {
    new! {
        caller_reference: String = "CallerReference", "replacement";
        content_type_profile_config: field_level_encryption_config::ContentTypeProfileConfig = "ContentTypeProfileConfig", "update";
        query_arg_profile_config: field_level_encryption_config::QueryArgProfileConfig = "QueryArgProfileConfig", "update";
    }
    set! {
        comment: String = "Comment", "update; 1 to 128 characters";
    }
}
impl c::Handle<FieldLevelEncryptionConfig> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { FieldLevelEncryptionConfig: m::Arn = Ref; }
/// Property types and values of [`FieldLevelEncryptionConfig`].
pub mod field_level_encryption_config {
    object!(ContentTypeProfile = "AWS::CloudFront::FieldLevelEncryptionConfig.ContentTypeProfile", "cloudfront-fieldlevelencryptionconfig-contenttypeprofile");
    impl ContentTypeProfile {
        new! {
            content_type: String = "ContentType", "update";
            profile_id: String = "ProfileId", "update";
            format: Format = "Format", "update";
        }
    }

    object!(ContentTypeProfileConfig = "AWS::CloudFront::FieldLevelEncryptionConfig.ContentTypeProfileConfig", "cloudfront-fieldlevelencryptionconfig-contenttypeprofileconfig");
    impl ContentTypeProfileConfig {
        new! {
            content_type_profiles: [ContentTypeProfile] = "ContentTypeProfiles", "update; at least 1 items";
            forward_when_content_type_is_unknown: bool = "ForwardWhenContentTypeIsUnknown", "update";
        }
    }

    object!(QueryArgProfile = "AWS::CloudFront::FieldLevelEncryptionConfig.QueryArgProfile", "cloudfront-fieldlevelencryptionconfig-queryargprofile");
    impl QueryArgProfile {
        new! {
            profile_id: String = "ProfileId", "update";
            query_arg: String = "QueryArg", "update";
        }
    }

    object!(QueryArgProfileConfig = "AWS::CloudFront::FieldLevelEncryptionConfig.QueryArgProfileConfig", "cloudfront-fieldlevelencryptionconfig-queryargprofileconfig");
    impl QueryArgProfileConfig {
        new! {
            forward_when_query_arg_profile_is_unknown: bool = "ForwardWhenQueryArgProfileIsUnknown", "update";
            query_arg_profiles: [QueryArgProfile] = "QueryArgProfiles", "update";
        }
    }
    values! { Format: UrlEncoded = "URLEncoded" }
}

resource! {
    FieldLevelEncryptionProfile = "AWS::CloudFront::FieldLevelEncryptionProfile", "cloudfront-fieldlevelencryptionprofile", None, m::Arn
}
impl FieldLevelEncryptionProfile {
    new! {
        field_level_encryption_profile_config: field_level_encryption_profile::FieldLevelEncryptionProfileConfig = "FieldLevelEncryptionProfileConfig", "update";
    }
}
impl c::Handle<FieldLevelEncryptionProfile> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { FieldLevelEncryptionProfile: m::Arn = Ref; }
/// Property types and values of [`FieldLevelEncryptionProfile`].
pub mod field_level_encryption_profile {
    use crate::value::meaning as m;
    object!(EncryptionEntity = "AWS::CloudFront::FieldLevelEncryptionProfile.EncryptionEntity", "cloudfront-fieldlevelencryptionprofile-encryptionentity");
    impl EncryptionEntity {
        new! {
            public_key_id: m::cloudfront::PublicKeyId = "PublicKeyId", "update";
            provider_id: String = "ProviderId", "update";
            field_patterns: [String] = "FieldPatterns", "update; at least 1 items";
        }
    }

    object!(FieldLevelEncryptionProfileConfig = "AWS::CloudFront::FieldLevelEncryptionProfile.FieldLevelEncryptionProfileConfig", "cloudfront-fieldlevelencryptionprofile-fieldlevelencryptionprofileconfig");
    impl FieldLevelEncryptionProfileConfig {
        new! {
            name: String = "Name", "update";
            caller_reference: String = "CallerReference", "replacement";
            encryption_entities: [EncryptionEntity] = "EncryptionEntities", "update; at least 1 items";
        }
        set! {
            comment: String = "Comment", "update";
        }
    }
}

resource! {
    Function = "AWS::CloudFront::Function", "cloudfront-function", List("Tags"), m::cloudfront::FunctionArn
}
impl Function {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
        function_code: String = "FunctionCode", "update";
        function_config: function::FunctionConfig = "FunctionConfig", "update";
    }
    set! {
        auto_publish: bool = "AutoPublish", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Function> {
    get! {
        attr_function_arn: m::cloudfront::FunctionArn = "FunctionARN";
        attr_function_metadata: v::Json = "FunctionMetadata";
        attr_function_metadata_function_arn: m::Arn = "FunctionMetadata.FunctionARN";
        attr_stage: String = "Stage";
    }
}
give! { Function: m::Arn = Ref; m::cloudfront::FunctionArn = Ref; }
/// Property types and values of [`Function`].
pub mod function {
    use crate::value::meaning as m;
    object!(FunctionConfig = "AWS::CloudFront::Function.FunctionConfig", "cloudfront-function-functionconfig");
    impl FunctionConfig {
        new! {
            comment: String = "Comment", "update";
            runtime: Runtime = "Runtime", "update";
        }
        set! {
            key_value_store_associations: [KeyValueStoreAssociation] = "KeyValueStoreAssociations", "update";
        }
    }

    object!(FunctionMetadata = "AWS::CloudFront::Function.FunctionMetadata", "cloudfront-function-functionmetadata");
    impl FunctionMetadata {
        new! {}
    }

    object!(KeyValueStoreAssociation = "AWS::CloudFront::Function.KeyValueStoreAssociation", "cloudfront-function-keyvaluestoreassociation");
    impl KeyValueStoreAssociation {
        new! {
            key_value_store_arn: m::Arn = "KeyValueStoreARN", "update";
        }
    }
    values! { Runtime: CloudfrontJs1_0 = "cloudfront-js-1.0", CloudfrontJs2_0 = "cloudfront-js-2.0" }
}

resource! {
    KeyGroup = "AWS::CloudFront::KeyGroup", "cloudfront-keygroup", None, m::cloudfront::KeyGroupId
}
impl KeyGroup {
    new! {
        key_group_config: key_group::KeyGroupConfig = "KeyGroupConfig", "update";
    }
}
impl c::Handle<KeyGroup> {
    get! {
        attr_id: m::cloudfront::KeyGroupId = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { KeyGroup: m::cloudfront::KeyGroupId = Ref; }
/// Property types and values of [`KeyGroup`].
pub mod key_group {
    use crate::value::meaning as m;
    object!(KeyGroupConfig = "AWS::CloudFront::KeyGroup.KeyGroupConfig", "cloudfront-keygroup-keygroupconfig");
    impl KeyGroupConfig {
        new! {
            name: String = "Name", "update";
            items: [m::cloudfront::PublicKeyId] = "Items", "update";
        }
        set! {
            comment: String = "Comment", "update";
        }
    }
}

resource! {
    KeyValueStore = "AWS::CloudFront::KeyValueStore", "cloudfront-keyvaluestore", List("Tags"), String
}
impl KeyValueStore {
    new! {
        name: String = "Name", "replacement; 1 to 64 characters";
    }
    set! {
        comment: String = "Comment", "update; at most 128 characters";
        import_source: key_value_store::ImportSource = "ImportSource", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<KeyValueStore> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_status: String = "Status";
    }
}
give! { KeyValueStore: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`KeyValueStore`].
pub mod key_value_store {
    use crate::value::meaning as m;
    object!(ImportSource = "AWS::CloudFront::KeyValueStore.ImportSource", "cloudfront-keyvaluestore-importsource");
    impl ImportSource {
        new! {
            source_arn: m::Arn = "SourceArn", "update";
            source_type: SourceType = "SourceType", "update";
        }
    }
    values! { SourceType: S3 = "S3" }
}

resource! {
    MonitoringSubscription = "AWS::CloudFront::MonitoringSubscription", "cloudfront-monitoringsubscription", None, m::cloudfront::DistributionId
}
impl MonitoringSubscription {
    new! {
        distribution_id: m::cloudfront::DistributionId = "DistributionId", "replacement";
        monitoring_subscription: monitoring_subscription::MonitoringSubscription = "MonitoringSubscription", "update";
    }
}
/// Property types and values of [`MonitoringSubscription`].
pub mod monitoring_subscription {
    object!(MonitoringSubscription = "AWS::CloudFront::MonitoringSubscription.MonitoringSubscription", "cloudfront-monitoringsubscription-monitoringsubscription");
    impl MonitoringSubscription {
        new! {}
        set! {
            realtime_metrics_subscription_config: RealtimeMetricsSubscriptionConfig = "RealtimeMetricsSubscriptionConfig", "update";
        }
    }

    object!(RealtimeMetricsSubscriptionConfig = "AWS::CloudFront::MonitoringSubscription.RealtimeMetricsSubscriptionConfig", "cloudfront-monitoringsubscription-realtimemetricssubscriptionconfig");
    impl RealtimeMetricsSubscriptionConfig {
        new! {
            realtime_metrics_subscription_status: RealtimeMetricsSubscriptionStatus = "RealtimeMetricsSubscriptionStatus", "update";
        }
    }
    values! { RealtimeMetricsSubscriptionStatus: Enabled = "Enabled", Disabled = "Disabled" }
}

resource! {
    OriginAccessControl = "AWS::CloudFront::OriginAccessControl", "cloudfront-originaccesscontrol", None, m::cloudfront::OriginAccessControlId
}
impl OriginAccessControl {
    new! {
        origin_access_control_config: origin_access_control::OriginAccessControlConfig = "OriginAccessControlConfig", "update";
    }
}
impl c::Handle<OriginAccessControl> {
    get! {
        attr_id: m::cloudfront::OriginAccessControlId = "Id";
    }
}
give! { OriginAccessControl: m::cloudfront::OriginAccessControlId = Ref; }
/// Property types and values of [`OriginAccessControl`].
pub mod origin_access_control {
    object!(OriginAccessControlConfig = "AWS::CloudFront::OriginAccessControl.OriginAccessControlConfig", "cloudfront-originaccesscontrol-originaccesscontrolconfig");
    impl OriginAccessControlConfig {
        new! {
            name: String = "Name", "update";
            origin_access_control_origin_type: String = "OriginAccessControlOriginType", "update";
            signing_behavior: String = "SigningBehavior", "update";
            signing_protocol: String = "SigningProtocol", "update";
        }
        set! {
            description: String = "Description", "update";
        }
    }
}

resource! {
    OriginRequestPolicy = "AWS::CloudFront::OriginRequestPolicy", "cloudfront-originrequestpolicy", None, m::cloudfront::OriginRequestPolicyId
}
impl OriginRequestPolicy {
    new! {
        origin_request_policy_config: origin_request_policy::OriginRequestPolicyConfig = "OriginRequestPolicyConfig", "update";
    }
}
impl c::Handle<OriginRequestPolicy> {
    get! {
        attr_id: m::cloudfront::OriginRequestPolicyId = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { OriginRequestPolicy: m::cloudfront::OriginRequestPolicyId = Ref; }
/// Property types and values of [`OriginRequestPolicy`].
pub mod origin_request_policy {
    object!(CookiesConfig = "AWS::CloudFront::OriginRequestPolicy.CookiesConfig", "cloudfront-originrequestpolicy-cookiesconfig");
    impl CookiesConfig {
        new! {
            cookie_behavior: String = "CookieBehavior", "update";
        }
        set! {
            cookies: [String] = "Cookies", "update";
        }
    }

    object!(HeadersConfig = "AWS::CloudFront::OriginRequestPolicy.HeadersConfig", "cloudfront-originrequestpolicy-headersconfig");
    impl HeadersConfig {
        new! {
            header_behavior: String = "HeaderBehavior", "update";
        }
        set! {
            headers: [String] = "Headers", "update";
        }
    }

    object!(OriginRequestPolicyConfig = "AWS::CloudFront::OriginRequestPolicy.OriginRequestPolicyConfig", "cloudfront-originrequestpolicy-originrequestpolicyconfig");
    impl OriginRequestPolicyConfig {
        new! {
            name: String = "Name", "update";
            cookies_config: CookiesConfig = "CookiesConfig", "update";
            headers_config: HeadersConfig = "HeadersConfig", "update";
            query_strings_config: QueryStringsConfig = "QueryStringsConfig", "update";
        }
        set! {
            comment: String = "Comment", "update";
        }
    }

    object!(QueryStringsConfig = "AWS::CloudFront::OriginRequestPolicy.QueryStringsConfig", "cloudfront-originrequestpolicy-querystringsconfig");
    impl QueryStringsConfig {
        new! {
            query_string_behavior: String = "QueryStringBehavior", "update";
        }
        set! {
            query_strings: [String] = "QueryStrings", "update";
        }
    }
}

resource! {
    PublicKey = "AWS::CloudFront::PublicKey", "cloudfront-publickey", None, m::cloudfront::PublicKeyId
}
impl PublicKey {
    new! {
        public_key_config: public_key::PublicKeyConfig = "PublicKeyConfig", "update";
    }
}
impl c::Handle<PublicKey> {
    get! {
        attr_created_time: String = "CreatedTime";
        attr_id: m::cloudfront::PublicKeyId = "Id";
    }
}
give! { PublicKey: m::cloudfront::PublicKeyId = Ref; }
/// Property types and values of [`PublicKey`].
pub mod public_key {
    object!(PublicKeyConfig = "AWS::CloudFront::PublicKey.PublicKeyConfig", "cloudfront-publickey-publickeyconfig");
    impl PublicKeyConfig {
        new! {
            encoded_key: String = "EncodedKey", "update";
            name: String = "Name", "update";
            caller_reference: String = "CallerReference", "update";
        }
        set! {
            comment: String = "Comment", "update";
        }
    }
}

resource! {
    RealtimeLogConfig = "AWS::CloudFront::RealtimeLogConfig", "cloudfront-realtimelogconfig", None, m::cloudfront::RealtimeLogConfigArn
}
impl RealtimeLogConfig {
    new! {
        name: String = "Name", "replacement";
        end_points: [realtime_log_config::EndPoint] = "EndPoints", "update; at least 1 items";
        fields: [String] = "Fields", "update; at least 1 items";
        sampling_rate: v::Number = "SamplingRate", "update; 1 to 100";
    }
}
impl c::Handle<RealtimeLogConfig> {
    get! {
        attr_arn: m::cloudfront::RealtimeLogConfigArn = "Arn";
    }
}
give! { RealtimeLogConfig: m::Arn = Ref; m::cloudfront::RealtimeLogConfigArn = Ref; }
/// Property types and values of [`RealtimeLogConfig`].
pub mod realtime_log_config {
    use crate::value::meaning as m;
    object!(EndPoint = "AWS::CloudFront::RealtimeLogConfig.EndPoint", "cloudfront-realtimelogconfig-endpoint");
    impl EndPoint {
        new! {
            stream_type: String = "StreamType", "update";
            kinesis_stream_config: KinesisStreamConfig = "KinesisStreamConfig", "update";
        }
    }

    object!(KinesisStreamConfig = "AWS::CloudFront::RealtimeLogConfig.KinesisStreamConfig", "cloudfront-realtimelogconfig-kinesisstreamconfig");
    impl KinesisStreamConfig {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            stream_arn: m::kinesis::StreamArn = "StreamArn", "update";
        }
    }
}

resource! {
    ResponseHeadersPolicy = "AWS::CloudFront::ResponseHeadersPolicy", "cloudfront-responseheaderspolicy", None, m::cloudfront::ResponseHeadersPolicyId
}
impl ResponseHeadersPolicy {
    new! {
        response_headers_policy_config: response_headers_policy::ResponseHeadersPolicyConfig = "ResponseHeadersPolicyConfig", "update";
    }
}
impl c::Handle<ResponseHeadersPolicy> {
    get! {
        attr_id: m::cloudfront::ResponseHeadersPolicyId = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { ResponseHeadersPolicy: m::cloudfront::ResponseHeadersPolicyId = Ref; }
/// Property types and values of [`ResponseHeadersPolicy`].
pub mod response_headers_policy {
    use crate::value as v;
    object!(AccessControlAllowHeaders = "AWS::CloudFront::ResponseHeadersPolicy.AccessControlAllowHeaders", "cloudfront-responseheaderspolicy-accesscontrolallowheaders");
    impl AccessControlAllowHeaders {
        new! {
            items: [String] = "Items", "update; at least 1 items";
        }
    }

    object!(AccessControlAllowMethods = "AWS::CloudFront::ResponseHeadersPolicy.AccessControlAllowMethods", "cloudfront-responseheaderspolicy-accesscontrolallowmethods");
    impl AccessControlAllowMethods {
        new! {
            items: [Item] = "Items", "update; at least 1 items";
        }
    }

    object!(AccessControlAllowOrigins = "AWS::CloudFront::ResponseHeadersPolicy.AccessControlAllowOrigins", "cloudfront-responseheaderspolicy-accesscontrolalloworigins");
    impl AccessControlAllowOrigins {
        new! {
            items: [String] = "Items", "update; at least 1 items";
        }
    }

    object!(AccessControlExposeHeaders = "AWS::CloudFront::ResponseHeadersPolicy.AccessControlExposeHeaders", "cloudfront-responseheaderspolicy-accesscontrolexposeheaders");
    impl AccessControlExposeHeaders {
        new! {
            items: [String] = "Items", "update";
        }
    }

    object!(ContentSecurityPolicy = "AWS::CloudFront::ResponseHeadersPolicy.ContentSecurityPolicy", "cloudfront-responseheaderspolicy-contentsecuritypolicy");
    impl ContentSecurityPolicy {
        new! {
            content_security_policy: String = "ContentSecurityPolicy", "update";
            override_: bool = "Override", "update";
        }
    }

    object!(ContentTypeOptions = "AWS::CloudFront::ResponseHeadersPolicy.ContentTypeOptions", "cloudfront-responseheaderspolicy-contenttypeoptions");
    impl ContentTypeOptions {
        new! {
            override_: bool = "Override", "update";
        }
    }

    object!(CorsConfig = "AWS::CloudFront::ResponseHeadersPolicy.CorsConfig", "cloudfront-responseheaderspolicy-corsconfig");
    new_struct! { CorsConfig, CorsConfigRequired {
        access_control_allow_credentials: bool = "AccessControlAllowCredentials", "update";
        access_control_allow_headers: AccessControlAllowHeaders = "AccessControlAllowHeaders", "update";
        access_control_allow_methods: AccessControlAllowMethods = "AccessControlAllowMethods", "update";
        access_control_allow_origins: AccessControlAllowOrigins = "AccessControlAllowOrigins", "update";
        origin_override: bool = "OriginOverride", "update";
    } }
    impl CorsConfig {
        set! {
            access_control_expose_headers: AccessControlExposeHeaders = "AccessControlExposeHeaders", "update";
            access_control_max_age_sec: i64 = "AccessControlMaxAgeSec", "update";
        }
    }

    object!(CustomHeader = "AWS::CloudFront::ResponseHeadersPolicy.CustomHeader", "cloudfront-responseheaderspolicy-customheader");
    impl CustomHeader {
        new! {
            header: String = "Header", "update";
            override_: bool = "Override", "update";
            value: String = "Value", "update";
        }
    }

    object!(CustomHeadersConfig = "AWS::CloudFront::ResponseHeadersPolicy.CustomHeadersConfig", "cloudfront-responseheaderspolicy-customheadersconfig");
    impl CustomHeadersConfig {
        new! {
            items: [CustomHeader] = "Items", "update";
        }
    }

    object!(FrameOptions = "AWS::CloudFront::ResponseHeadersPolicy.FrameOptions", "cloudfront-responseheaderspolicy-frameoptions");
    impl FrameOptions {
        new! {
            frame_option: String = "FrameOption", "update";
            override_: bool = "Override", "update";
        }
    }

    object!(ReferrerPolicy = "AWS::CloudFront::ResponseHeadersPolicy.ReferrerPolicy", "cloudfront-responseheaderspolicy-referrerpolicy");
    impl ReferrerPolicy {
        new! {
            override_: bool = "Override", "update";
            referrer_policy: String = "ReferrerPolicy", "update";
        }
    }

    object!(RemoveHeader = "AWS::CloudFront::ResponseHeadersPolicy.RemoveHeader", "cloudfront-responseheaderspolicy-removeheader");
    impl RemoveHeader {
        new! {
            header: String = "Header", "update";
        }
    }

    object!(RemoveHeadersConfig = "AWS::CloudFront::ResponseHeadersPolicy.RemoveHeadersConfig", "cloudfront-responseheaderspolicy-removeheadersconfig");
    impl RemoveHeadersConfig {
        new! {
            items: [RemoveHeader] = "Items", "update";
        }
    }

    object!(ResponseHeadersPolicyConfig = "AWS::CloudFront::ResponseHeadersPolicy.ResponseHeadersPolicyConfig", "cloudfront-responseheaderspolicy-responseheaderspolicyconfig");
    impl ResponseHeadersPolicyConfig {
        new! {
            name: String = "Name", "update";
        }
        set! {
            comment: String = "Comment", "update; at most 128 characters";
            cors_config: CorsConfig = "CorsConfig", "update";
            custom_headers_config: CustomHeadersConfig = "CustomHeadersConfig", "update";
            remove_headers_config: RemoveHeadersConfig = "RemoveHeadersConfig", "update";
            security_headers_config: SecurityHeadersConfig = "SecurityHeadersConfig", "update";
            server_timing_headers_config: ServerTimingHeadersConfig = "ServerTimingHeadersConfig", "update";
        }
    }

    object!(SecurityHeadersConfig = "AWS::CloudFront::ResponseHeadersPolicy.SecurityHeadersConfig", "cloudfront-responseheaderspolicy-securityheadersconfig");
    impl SecurityHeadersConfig {
        new! {}
        set! {
            content_security_policy: ContentSecurityPolicy = "ContentSecurityPolicy", "update";
            content_type_options: ContentTypeOptions = "ContentTypeOptions", "update";
            frame_options: FrameOptions = "FrameOptions", "update";
            referrer_policy: ReferrerPolicy = "ReferrerPolicy", "update";
            strict_transport_security: StrictTransportSecurity = "StrictTransportSecurity", "update";
            xss_protection: XssProtection = "XSSProtection", "update";
        }
    }

    object!(ServerTimingHeadersConfig = "AWS::CloudFront::ResponseHeadersPolicy.ServerTimingHeadersConfig", "cloudfront-responseheaderspolicy-servertimingheadersconfig");
    impl ServerTimingHeadersConfig {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            sampling_rate: v::Number = "SamplingRate", "update; 0 to 100";
        }
    }

    object!(StrictTransportSecurity = "AWS::CloudFront::ResponseHeadersPolicy.StrictTransportSecurity", "cloudfront-responseheaderspolicy-stricttransportsecurity");
    impl StrictTransportSecurity {
        new! {
            access_control_max_age_sec: i64 = "AccessControlMaxAgeSec", "update";
            override_: bool = "Override", "update";
        }
        set! {
            include_subdomains: bool = "IncludeSubdomains", "update";
            preload: bool = "Preload", "update";
        }
    }

    object!(XssProtection = "AWS::CloudFront::ResponseHeadersPolicy.XSSProtection", "cloudfront-responseheaderspolicy-xssprotection");
    impl XssProtection {
        new! {
            override_: bool = "Override", "update";
            protection: bool = "Protection", "update";
        }
        set! {
            mode_block: bool = "ModeBlock", "update";
            report_uri: String = "ReportUri", "update";
        }
    }
    values! { Item: All = "ALL", Delete = "DELETE", Get = "GET", Head = "HEAD", Options = "OPTIONS", Patch = "PATCH", Post = "POST", Put = "PUT" }
}

resource! {
    StreamingDistribution = "AWS::CloudFront::StreamingDistribution", "cloudfront-streamingdistribution", List("Tags"), String
}
impl StreamingDistribution {
    new! {
        streaming_distribution_config: streaming_distribution::StreamingDistributionConfig = "StreamingDistributionConfig", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<StreamingDistribution> {
    get! {
        attr_domain_name: String = "DomainName";
        attr_id: String = "Id";
    }
}
/// Property types and values of [`StreamingDistribution`].
pub mod streaming_distribution {
    object!(Logging = "AWS::CloudFront::StreamingDistribution.Logging", "cloudfront-streamingdistribution-logging");
    impl Logging {
        new! {
            bucket: String = "Bucket", "update";
            enabled: bool = "Enabled", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(S3Origin = "AWS::CloudFront::StreamingDistribution.S3Origin", "cloudfront-streamingdistribution-s3origin");
    impl S3Origin {
        new! {
            domain_name: String = "DomainName", "update";
            origin_access_identity: String = "OriginAccessIdentity", "update";
        }
    }

    object!(StreamingDistributionConfig = "AWS::CloudFront::StreamingDistribution.StreamingDistributionConfig", "cloudfront-streamingdistribution-streamingdistributionconfig");
    impl StreamingDistributionConfig {
        new! {
            comment: String = "Comment", "update";
            enabled: bool = "Enabled", "update";
            s3_origin: S3Origin = "S3Origin", "update";
            trusted_signers: TrustedSigners = "TrustedSigners", "update";
        }
        set! {
            aliases: [String] = "Aliases", "update";
            logging: Logging = "Logging", "update";
            price_class: String = "PriceClass", "update";
        }
    }

    object!(TrustedSigners = "AWS::CloudFront::StreamingDistribution.TrustedSigners", "cloudfront-streamingdistribution-trustedsigners");
    impl TrustedSigners {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            aws_account_numbers: [String] = "AwsAccountNumbers", "update";
        }
    }
}

resource! {
    TrustStore = "AWS::CloudFront::TrustStore", "cloudfront-truststore", List("Tags"), String
}
impl TrustStore {
    new! {
        name: String = "Name", "replacement";
    }
    set! {
        ca_certificates_bundle_source: trust_store::CaCertificatesBundleSource = "CaCertificatesBundleSource", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        use_client_certificate_ocsp_endpoint: bool = "UseClientCertificateOCSPEndpoint", "update";
    }
}
impl c::Handle<TrustStore> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_e_tag: String = "ETag";
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_number_of_ca_certificates: i64 = "NumberOfCaCertificates";
        attr_status: String = "Status";
    }
}
give! { TrustStore: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`TrustStore`].
pub mod trust_store {
    object!(CaCertificatesBundleS3Location = "AWS::CloudFront::TrustStore.CaCertificatesBundleS3Location", "cloudfront-truststore-cacertificatesbundles3location");
    impl CaCertificatesBundleS3Location {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
            region: String = "Region", "update";
        }
        set! {
            version: String = "Version", "update";
        }
    }

    object!(CaCertificatesBundleSource = "AWS::CloudFront::TrustStore.CaCertificatesBundleSource", "cloudfront-truststore-cacertificatesbundlesource");
    impl CaCertificatesBundleSource {
        new! {
            ca_certificates_bundle_s3_location: CaCertificatesBundleS3Location = "CaCertificatesBundleS3Location", "update";
        }
    }
}

resource! {
    VpcOrigin = "AWS::CloudFront::VpcOrigin", "cloudfront-vpcorigin", List("Tags"), String
}
impl VpcOrigin {
    new! {
        vpc_origin_endpoint_config: vpc_origin::VpcOriginEndpointConfig = "VpcOriginEndpointConfig", "update";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VpcOrigin> {
    get! {
        attr_account_id: String = "AccountId";
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_id: String = "Id";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_status: String = "Status";
    }
}
give! { VpcOrigin: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`VpcOrigin`].
pub mod vpc_origin {
    use crate::value::meaning as m;
    object!(VpcOriginEndpointConfig = "AWS::CloudFront::VpcOrigin.VpcOriginEndpointConfig", "cloudfront-vpcorigin-vpcoriginendpointconfig");
    impl VpcOriginEndpointConfig {
        new! {
            arn: m::Arn = "Arn", "update";
            name: String = "Name", "update";
        }
        set! {
            http_port: i64 = "HTTPPort", "update; default `80`";
            https_port: i64 = "HTTPSPort", "update; default `443`";
            ip_address_type: IpAddressType = "IpAddressType", "update; default `ipv4`";
            origin_protocol_policy: OriginProtocolPolicy = "OriginProtocolPolicy", "update; default `match-viewer`";
            origin_ssl_protocols: [String] = "OriginSSLProtocols", "update";
        }
    }
    values! { IpAddressType: Ipv4 = "ipv4", Dualstack = "dualstack" }
    values! { OriginProtocolPolicy: HttpOnly = "http-only", HttpsOnly = "https-only", MatchViewer = "match-viewer" }
}

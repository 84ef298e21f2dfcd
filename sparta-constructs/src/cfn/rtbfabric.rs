// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::RTBFabric`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    InboundExternalLink = "AWS::RTBFabric::InboundExternalLink", "rtbfabric-inboundexternallink", List("Tags"), m::Arn
}
impl InboundExternalLink {
    new! {
        gateway_id: String = "GatewayId", "may replace";
        link_log_settings: inbound_external_link::LinkLogSettings = "LinkLogSettings", "may replace";
    }
    set! {
        link_attributes: inbound_external_link::LinkAttributes = "LinkAttributes", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<InboundExternalLink> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_domain_name: String = "DomainName";
        attr_link_id: String = "LinkId";
        attr_link_status: String = "LinkStatus";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { InboundExternalLink: m::Arn = Ref; }
/// Property types and values of [`InboundExternalLink`].
pub mod inbound_external_link {
    use crate::value as v;
    object!(ApplicationLogs = "AWS::RTBFabric::InboundExternalLink.ApplicationLogs", "rtbfabric-inboundexternallink-applicationlogs");
    impl ApplicationLogs {
        new! {
            link_application_log_sampling: LinkApplicationLogSampling = "LinkApplicationLogSampling", "update";
        }
    }

    object!(LinkApplicationLogSampling = "AWS::RTBFabric::InboundExternalLink.LinkApplicationLogSampling", "rtbfabric-inboundexternallink-linkapplicationlogsampling");
    impl LinkApplicationLogSampling {
        new! {
            error_log: v::Number = "ErrorLog", "update; 0.0 to 100.0";
            filter_log: v::Number = "FilterLog", "update; 0.0 to 100.0";
        }
    }

    object!(LinkAttributes = "AWS::RTBFabric::InboundExternalLink.LinkAttributes", "rtbfabric-inboundexternallink-linkattributes");
    impl LinkAttributes {
        new! {}
        set! {
            customer_provided_id: String = "CustomerProvidedId", "update";
            responder_error_masking: [ResponderErrorMaskingForHttpCode] = "ResponderErrorMasking", "update; 1 to 200 items";
        }
    }

    object!(LinkLogSettings = "AWS::RTBFabric::InboundExternalLink.LinkLogSettings", "rtbfabric-inboundexternallink-linklogsettings");
    impl LinkLogSettings {
        new! {
            application_logs: ApplicationLogs = "ApplicationLogs", "update";
        }
    }

    object!(ResponderErrorMaskingForHttpCode = "AWS::RTBFabric::InboundExternalLink.ResponderErrorMaskingForHttpCode", "rtbfabric-inboundexternallink-respondererrormaskingforhttpcode");
    impl ResponderErrorMaskingForHttpCode {
        new! {
            action: Action = "Action", "update";
            http_code: String = "HttpCode", "update; 3 to 7 characters";
            logging_types: [ResponderErrorMaskingLoggingType] = "LoggingTypes", "update; 1 to 2 items";
        }
        set! {
            response_logging_percentage: v::Number = "ResponseLoggingPercentage", "update; 0 to 100";
        }
    }
    values! { Action: NoBid = "NO_BID", Passthrough = "PASSTHROUGH" }
    values! { ResponderErrorMaskingLoggingType: None = "NONE", Metric = "METRIC", Response = "RESPONSE" }
}

resource! {
    Link = "AWS::RTBFabric::Link", "rtbfabric-link", List("Tags"), m::Arn
}
impl Link {
    new! {
        gateway_id: String = "GatewayId", "may replace";
        peer_gateway_id: String = "PeerGatewayId", "may replace";
        link_log_settings: link::LinkLogSettings = "LinkLogSettings", "update";
    }
    set! {
        http_responder_allowed: bool = "HttpResponderAllowed", "may replace; cannot be read back";
        link_attributes: link::LinkAttributes = "LinkAttributes", "may replace";
        module_configuration_list: [link::ModuleConfiguration] = "ModuleConfigurationList", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Link> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_link_direction: String = "LinkDirection";
        attr_link_id: String = "LinkId";
        attr_link_status: String = "LinkStatus";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { Link: m::Arn = Ref; }
/// Property types and values of [`Link`].
pub mod link {
    use crate::value as v;
    object!(Action = "AWS::RTBFabric::Link.Action", "rtbfabric-link-action");
    impl Action {
        new! {}
        set! {
            header_tag: HeaderTagAction = "HeaderTag", "update";
            no_bid: NoBidAction = "NoBid", "update";
        }
    }

    object!(ApplicationLogs = "AWS::RTBFabric::Link.ApplicationLogs", "rtbfabric-link-applicationlogs");
    impl ApplicationLogs {
        new! {
            link_application_log_sampling: LinkApplicationLogSampling = "LinkApplicationLogSampling", "update";
        }
    }

    object!(Filter = "AWS::RTBFabric::Link.Filter", "rtbfabric-link-filter");
    impl Filter {
        new! {
            criteria: [FilterCriterion] = "Criteria", "update";
        }
    }

    object!(FilterCriterion = "AWS::RTBFabric::Link.FilterCriterion", "rtbfabric-link-filtercriterion");
    impl FilterCriterion {
        new! {
            path: String = "Path", "update";
            values: [String] = "Values", "update; at least 1 items";
        }
    }

    object!(HeaderTagAction = "AWS::RTBFabric::Link.HeaderTagAction", "rtbfabric-link-headertagaction");
    impl HeaderTagAction {
        new! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(LinkApplicationLogSampling = "AWS::RTBFabric::Link.LinkApplicationLogSampling", "rtbfabric-link-linkapplicationlogsampling");
    impl LinkApplicationLogSampling {
        new! {
            error_log: v::Number = "ErrorLog", "update; 0.0 to 100.0";
            filter_log: v::Number = "FilterLog", "update; 0.0 to 100.0";
        }
    }

    object!(LinkAttributes = "AWS::RTBFabric::Link.LinkAttributes", "rtbfabric-link-linkattributes");
    impl LinkAttributes {
        new! {}
        set! {
            customer_provided_id: String = "CustomerProvidedId", "update";
            responder_error_masking: [ResponderErrorMaskingForHttpCode] = "ResponderErrorMasking", "update; 1 to 200 items";
        }
    }

    object!(LinkLogSettings = "AWS::RTBFabric::Link.LinkLogSettings", "rtbfabric-link-linklogsettings");
    impl LinkLogSettings {
        new! {
            application_logs: ApplicationLogs = "ApplicationLogs", "update";
        }
    }

    object!(ModuleConfiguration = "AWS::RTBFabric::Link.ModuleConfiguration", "rtbfabric-link-moduleconfiguration");
    impl ModuleConfiguration {
        new! {
            name: String = "Name", "update";
        }
        set! {
            depends_on: [String] = "DependsOn", "update";
            module_parameters: ModuleParameters = "ModuleParameters", "update";
            version: String = "Version", "update";
        }
    }

    object!(ModuleParameters = "AWS::RTBFabric::Link.ModuleParameters", "rtbfabric-link-moduleparameters");
    impl ModuleParameters {
        new! {}
        set! {
            no_bid: NoBidModuleParameters = "NoBid", "update";
            open_rtb_attribute: OpenRtbAttributeModuleParameters = "OpenRtbAttribute", "update";
        }
    }

    object!(NoBidAction = "AWS::RTBFabric::Link.NoBidAction", "rtbfabric-link-nobidaction");
    impl NoBidAction {
        new! {}
        set! {
            no_bid_reason_code: i64 = "NoBidReasonCode", "update; at least 0";
        }
    }

    object!(NoBidModuleParameters = "AWS::RTBFabric::Link.NoBidModuleParameters", "rtbfabric-link-nobidmoduleparameters");
    impl NoBidModuleParameters {
        new! {}
        set! {
            pass_through_percentage: v::Number = "PassThroughPercentage", "update; 0.0 to 100.0";
            reason: String = "Reason", "update; 1 to 50 characters";
            reason_code: i64 = "ReasonCode", "update; 0 to 10";
        }
    }

    object!(OpenRtbAttributeModuleParameters = "AWS::RTBFabric::Link.OpenRtbAttributeModuleParameters", "rtbfabric-link-openrtbattributemoduleparameters");
    impl OpenRtbAttributeModuleParameters {
        new! {
            filter_type: FilterType = "FilterType", "update";
            action: Action = "Action", "update";
            filter_configuration: [Filter] = "FilterConfiguration", "update";
            holdback_percentage: v::Number = "HoldbackPercentage", "update; 0.0 to 100.0";
        }
    }

    object!(ResponderErrorMaskingForHttpCode = "AWS::RTBFabric::Link.ResponderErrorMaskingForHttpCode", "rtbfabric-link-respondererrormaskingforhttpcode");
    impl ResponderErrorMaskingForHttpCode {
        new! {
            action: ResponderErrorMaskingForHttpCodeAction = "Action", "update";
            http_code: String = "HttpCode", "update; 3 to 7 characters";
            logging_types: [ResponderErrorMaskingLoggingType] = "LoggingTypes", "update; 1 to 2 items";
        }
        set! {
            response_logging_percentage: v::Number = "ResponseLoggingPercentage", "update; 0 to 100";
        }
    }
    values! { FilterType: Include = "INCLUDE", Exclude = "EXCLUDE" }
    values! { ResponderErrorMaskingForHttpCodeAction: NoBid = "NO_BID", Passthrough = "PASSTHROUGH" }
    values! { ResponderErrorMaskingLoggingType: None = "NONE", Metric = "METRIC", Response = "RESPONSE" }
}

resource! {
    LinkRoutingRule = "AWS::RTBFabric::LinkRoutingRule", "rtbfabric-linkroutingrule", List("Tags"), m::Arn
}
impl LinkRoutingRule {
    new! {
        gateway_id: String = "GatewayId", "may replace";
        link_id: String = "LinkId", "may replace";
        conditions: link_routing_rule::RuleCondition = "Conditions", "update";
        priority: i64 = "Priority", "update; 1 to 1000";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<LinkRoutingRule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_rule_id: String = "RuleId";
        attr_status: String = "Status";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { LinkRoutingRule: m::Arn = Ref; }
/// Property types and values of [`LinkRoutingRule`].
pub mod link_routing_rule {
    object!(QueryStringKeyValuePair = "AWS::RTBFabric::LinkRoutingRule.QueryStringKeyValuePair", "rtbfabric-linkroutingrule-querystringkeyvaluepair");
    impl QueryStringKeyValuePair {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; 1 to 128 characters";
        }
    }

    object!(RuleCondition = "AWS::RTBFabric::LinkRoutingRule.RuleCondition", "rtbfabric-linkroutingrule-rulecondition");
    impl RuleCondition {
        new! {}
        set! {
            host_header: String = "HostHeader", "update; 1 to 255 characters";
            host_header_wildcard: String = "HostHeaderWildcard", "update; 3 to 255 characters";
            path_exact: String = "PathExact", "update; 1 to 128 characters";
            path_prefix: String = "PathPrefix", "update; 1 to 128 characters";
            query_string_equals: QueryStringKeyValuePair = "QueryStringEquals", "update";
            query_string_exists: String = "QueryStringExists", "update; 1 to 128 characters";
        }
    }
}

resource! {
    OutboundExternalLink = "AWS::RTBFabric::OutboundExternalLink", "rtbfabric-outboundexternallink", List("Tags"), m::Arn
}
impl OutboundExternalLink {
    new! {
        gateway_id: String = "GatewayId", "may replace";
        link_log_settings: outbound_external_link::LinkLogSettings = "LinkLogSettings", "may replace";
        public_endpoint: String = "PublicEndpoint", "may replace; at most 255 characters";
    }
    set! {
        link_attributes: outbound_external_link::LinkAttributes = "LinkAttributes", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<OutboundExternalLink> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_link_id: String = "LinkId";
        attr_link_status: String = "LinkStatus";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { OutboundExternalLink: m::Arn = Ref; }
/// Property types and values of [`OutboundExternalLink`].
pub mod outbound_external_link {
    use crate::value as v;
    object!(ApplicationLogs = "AWS::RTBFabric::OutboundExternalLink.ApplicationLogs", "rtbfabric-outboundexternallink-applicationlogs");
    impl ApplicationLogs {
        new! {
            link_application_log_sampling: LinkApplicationLogSampling = "LinkApplicationLogSampling", "update";
        }
    }

    object!(LinkApplicationLogSampling = "AWS::RTBFabric::OutboundExternalLink.LinkApplicationLogSampling", "rtbfabric-outboundexternallink-linkapplicationlogsampling");
    impl LinkApplicationLogSampling {
        new! {
            error_log: v::Number = "ErrorLog", "update; 0.0 to 100.0";
            filter_log: v::Number = "FilterLog", "update; 0.0 to 100.0";
        }
    }

    object!(LinkAttributes = "AWS::RTBFabric::OutboundExternalLink.LinkAttributes", "rtbfabric-outboundexternallink-linkattributes");
    impl LinkAttributes {
        new! {}
        set! {
            customer_provided_id: String = "CustomerProvidedId", "update";
            responder_error_masking: [ResponderErrorMaskingForHttpCode] = "ResponderErrorMasking", "update; 1 to 200 items";
        }
    }

    object!(LinkLogSettings = "AWS::RTBFabric::OutboundExternalLink.LinkLogSettings", "rtbfabric-outboundexternallink-linklogsettings");
    impl LinkLogSettings {
        new! {
            application_logs: ApplicationLogs = "ApplicationLogs", "update";
        }
    }

    object!(ResponderErrorMaskingForHttpCode = "AWS::RTBFabric::OutboundExternalLink.ResponderErrorMaskingForHttpCode", "rtbfabric-outboundexternallink-respondererrormaskingforhttpcode");
    impl ResponderErrorMaskingForHttpCode {
        new! {
            action: Action = "Action", "update";
            http_code: String = "HttpCode", "update; 3 to 7 characters";
            logging_types: [ResponderErrorMaskingLoggingType] = "LoggingTypes", "update; 1 to 2 items";
        }
        set! {
            response_logging_percentage: v::Number = "ResponseLoggingPercentage", "update; 0 to 100";
        }
    }
    values! { Action: NoBid = "NO_BID", Passthrough = "PASSTHROUGH" }
    values! { ResponderErrorMaskingLoggingType: None = "NONE", Metric = "METRIC", Response = "RESPONSE" }
}

resource! {
    RequesterGateway = "AWS::RTBFabric::RequesterGateway", "rtbfabric-requestergateway", List("Tags"), m::Arn
}
impl RequesterGateway {
    new! {
        vpc_id: m::ec2::VpcId = "VpcId", "may replace; 5 to 50 characters";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "may replace; at least 1 items";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "may replace; at least 1 items";
    }
    set! {
        description: String = "Description", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<RequesterGateway> {
    get! {
        attr_active_links_count: i64 = "ActiveLinksCount";
        attr_arn: m::Arn = "Arn";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_domain_name: String = "DomainName";
        attr_gateway_id: String = "GatewayId";
        attr_requester_gateway_status: String = "RequesterGatewayStatus";
        attr_total_links_count: i64 = "TotalLinksCount";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { RequesterGateway: m::Arn = Ref; }

resource! {
    ResponderGateway = "AWS::RTBFabric::ResponderGateway", "rtbfabric-respondergateway", List("Tags"), m::Arn
}
new_struct! { ResponderGateway, ResponderGatewayRequired {
    vpc_id: m::ec2::VpcId = "VpcId", "may replace; 5 to 50 characters";
    port: i64 = "Port", "may replace; 1 to 65535";
    protocol: responder_gateway::Protocol = "Protocol", "may replace";
    security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "may replace; at least 1 items";
    subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "may replace; at least 1 items";
} }
impl ResponderGateway {
    set! {
        acm_certificate_arn: m::certificatemanager::CertificateArn = "AcmCertificateArn", "may replace";
        description: String = "Description", "may replace";
        domain_name: String = "DomainName", "may replace; 1 to 255 characters";
        gateway_type: responder_gateway::GatewayType = "GatewayType", "may replace";
        listener_config: responder_gateway::ListenerConfig = "ListenerConfig", "update";
        managed_endpoint_configuration: responder_gateway::ManagedEndpointConfiguration = "ManagedEndpointConfiguration", "may replace";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        trust_store_configuration: responder_gateway::TrustStoreConfiguration = "TrustStoreConfiguration", "may replace";
    }
}
impl c::Handle<ResponderGateway> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_certificate_association_status: String = "CertificateAssociationStatus";
        attr_created_timestamp: String = "CreatedTimestamp";
        attr_external_inbound_endpoint: String = "ExternalInboundEndpoint";
        attr_gateway_id: String = "GatewayId";
        attr_responder_gateway_status: String = "ResponderGatewayStatus";
        attr_updated_timestamp: String = "UpdatedTimestamp";
    }
}
give! { ResponderGateway: m::Arn = Ref; }
/// Property types and values of [`ResponderGateway`].
pub mod responder_gateway {
    use crate::value::meaning as m;
    object!(AutoScalingGroupsConfiguration = "AWS::RTBFabric::ResponderGateway.AutoScalingGroupsConfiguration", "rtbfabric-respondergateway-autoscalinggroupsconfiguration");
    impl AutoScalingGroupsConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            auto_scaling_group_name_list: [String] = "AutoScalingGroupNameList", "update";
        }
        set! {
            health_check_config: HealthCheckConfig = "HealthCheckConfig", "update";
        }
    }

    object!(EksEndpointsConfiguration = "AWS::RTBFabric::ResponderGateway.EksEndpointsConfiguration", "rtbfabric-respondergateway-eksendpointsconfiguration");
    new_struct! { EksEndpointsConfiguration, EksEndpointsConfigurationRequired {
        role_arn: m::iam::RoleArn = "RoleArn", "update";
        cluster_name: String = "ClusterName", "update";
        endpoints_resource_name: String = "EndpointsResourceName", "update";
        cluster_api_server_ca_certificate_chain: String = "ClusterApiServerCaCertificateChain", "update; 1 to 2097152 characters";
        cluster_api_server_endpoint_uri: String = "ClusterApiServerEndpointUri", "update; at most 255 characters";
        endpoints_resource_namespace: String = "EndpointsResourceNamespace", "update";
    } }

    object!(HealthCheckConfig = "AWS::RTBFabric::ResponderGateway.HealthCheckConfig", "rtbfabric-respondergateway-healthcheckconfig");
    impl HealthCheckConfig {
        new! {
            path: String = "Path", "update; 1 to 128 characters";
            port: i64 = "Port", "update; 80 to 65535";
        }
        set! {
            healthy_threshold_count: i64 = "HealthyThresholdCount", "update; 2 to 10";
            interval_seconds: i64 = "IntervalSeconds", "update; 5 to 60";
            protocol: Protocol = "Protocol", "update";
            status_code_matcher: String = "StatusCodeMatcher", "update; 3 to 2000 characters";
            timeout_ms: i64 = "TimeoutMs", "update; 100 to 5000";
            unhealthy_threshold_count: i64 = "UnhealthyThresholdCount", "update; 2 to 10";
        }
    }

    object!(ListenerConfig = "AWS::RTBFabric::ResponderGateway.ListenerConfig", "rtbfabric-respondergateway-listenerconfig");
    impl ListenerConfig {
        new! {
            protocols: [Protocol] = "Protocols", "update; 1 to 2 items";
        }
    }

    object!(ManagedEndpointConfiguration = "AWS::RTBFabric::ResponderGateway.ManagedEndpointConfiguration", "rtbfabric-respondergateway-managedendpointconfiguration");
    impl ManagedEndpointConfiguration {
        new! {}
        set! {
            auto_scaling_groups_configuration: AutoScalingGroupsConfiguration = "AutoScalingGroupsConfiguration", "update";
            eks_endpoints_configuration: EksEndpointsConfiguration = "EksEndpointsConfiguration", "update";
        }
    }

    object!(TrustStoreConfiguration = "AWS::RTBFabric::ResponderGateway.TrustStoreConfiguration", "rtbfabric-respondergateway-truststoreconfiguration");
    impl TrustStoreConfiguration {
        new! {
            certificate_authority_certificates: [String] = "CertificateAuthorityCertificates", "update; at most 1 items";
        }
    }
    values! { GatewayType: External = "EXTERNAL", Internal = "INTERNAL" }
    values! { Protocol: Http = "HTTP", Https = "HTTPS" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppMesh`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    ///
    /// AWS is closing it: sunset from 2026-09-30.
    GatewayRoute = "AWS::AppMesh::GatewayRoute", "appmesh-gatewayroute", List("Tags"), m::Arn
}
impl GatewayRoute {
    new! {
        mesh_name: String = "MeshName", "replacement";
        virtual_gateway_name: String = "VirtualGatewayName", "replacement";
        spec: gateway_route::GatewayRouteSpec = "Spec", "update";
    }
    set! {
        gateway_route_name: String = "GatewayRouteName", "replacement";
        mesh_owner: String = "MeshOwner", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<GatewayRoute> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_gateway_route_name: String = "GatewayRouteName";
        attr_id: String = "Id";
        attr_mesh_name: String = "MeshName";
        attr_mesh_owner: String = "MeshOwner";
        attr_resource_owner: String = "ResourceOwner";
        attr_uid: String = "Uid";
        attr_virtual_gateway_name: String = "VirtualGatewayName";
    }
}
give! { GatewayRoute: m::Arn = Ref; }
/// Property types and values of [`GatewayRoute`].
pub mod gateway_route {
    object!(GatewayRouteHostnameMatch = "AWS::AppMesh::GatewayRoute.GatewayRouteHostnameMatch", "appmesh-gatewayroute-gatewayroutehostnamematch");
    impl GatewayRouteHostnameMatch {
        new! {}
        set! {
            exact: String = "Exact", "update";
            suffix: String = "Suffix", "update";
        }
    }

    object!(GatewayRouteHostnameRewrite = "AWS::AppMesh::GatewayRoute.GatewayRouteHostnameRewrite", "appmesh-gatewayroute-gatewayroutehostnamerewrite");
    impl GatewayRouteHostnameRewrite {
        new! {}
        set! {
            default_target_hostname: String = "DefaultTargetHostname", "update";
        }
    }

    object!(GatewayRouteMetadataMatch = "AWS::AppMesh::GatewayRoute.GatewayRouteMetadataMatch", "appmesh-gatewayroute-gatewayroutemetadatamatch");
    impl GatewayRouteMetadataMatch {
        new! {}
        set! {
            exact: String = "Exact", "update";
            prefix: String = "Prefix", "update";
            range: GatewayRouteRangeMatch = "Range", "update";
            regex: String = "Regex", "update";
            suffix: String = "Suffix", "update";
        }
    }

    object!(GatewayRouteRangeMatch = "AWS::AppMesh::GatewayRoute.GatewayRouteRangeMatch", "appmesh-gatewayroute-gatewayrouterangematch");
    impl GatewayRouteRangeMatch {
        new! {
            end: i64 = "End", "update";
            start: i64 = "Start", "update";
        }
    }

    object!(GatewayRouteSpec = "AWS::AppMesh::GatewayRoute.GatewayRouteSpec", "appmesh-gatewayroute-gatewayroutespec");
    impl GatewayRouteSpec {
        new! {}
        set! {
            grpc_route: GrpcGatewayRoute = "GrpcRoute", "update";
            http2_route: HttpGatewayRoute = "Http2Route", "update";
            http_route: HttpGatewayRoute = "HttpRoute", "update";
            priority: i64 = "Priority", "update";
        }
    }

    object!(GatewayRouteTarget = "AWS::AppMesh::GatewayRoute.GatewayRouteTarget", "appmesh-gatewayroute-gatewayroutetarget");
    impl GatewayRouteTarget {
        new! {
            virtual_service: GatewayRouteVirtualService = "VirtualService", "update";
        }
        set! {
            port: i64 = "Port", "update";
        }
    }

    object!(GatewayRouteVirtualService = "AWS::AppMesh::GatewayRoute.GatewayRouteVirtualService", "appmesh-gatewayroute-gatewayroutevirtualservice");
    impl GatewayRouteVirtualService {
        new! {
            virtual_service_name: String = "VirtualServiceName", "update";
        }
    }

    object!(GrpcGatewayRoute = "AWS::AppMesh::GatewayRoute.GrpcGatewayRoute", "appmesh-gatewayroute-grpcgatewayroute");
    impl GrpcGatewayRoute {
        new! {
            action: GrpcGatewayRouteAction = "Action", "update";
            match_: GrpcGatewayRouteMatch = "Match", "update";
        }
    }

    object!(GrpcGatewayRouteAction = "AWS::AppMesh::GatewayRoute.GrpcGatewayRouteAction", "appmesh-gatewayroute-grpcgatewayrouteaction");
    impl GrpcGatewayRouteAction {
        new! {
            target: GatewayRouteTarget = "Target", "update";
        }
        set! {
            rewrite: GrpcGatewayRouteRewrite = "Rewrite", "update";
        }
    }

    object!(GrpcGatewayRouteMatch = "AWS::AppMesh::GatewayRoute.GrpcGatewayRouteMatch", "appmesh-gatewayroute-grpcgatewayroutematch");
    impl GrpcGatewayRouteMatch {
        new! {}
        set! {
            hostname: GatewayRouteHostnameMatch = "Hostname", "update";
            metadata: [GrpcGatewayRouteMetadata] = "Metadata", "update";
            port: i64 = "Port", "update";
            service_name: String = "ServiceName", "update";
        }
    }

    object!(GrpcGatewayRouteMetadata = "AWS::AppMesh::GatewayRoute.GrpcGatewayRouteMetadata", "appmesh-gatewayroute-grpcgatewayroutemetadata");
    impl GrpcGatewayRouteMetadata {
        new! {
            name: String = "Name", "update";
        }
        set! {
            invert: bool = "Invert", "update";
            match_: GatewayRouteMetadataMatch = "Match", "update";
        }
    }

    object!(GrpcGatewayRouteRewrite = "AWS::AppMesh::GatewayRoute.GrpcGatewayRouteRewrite", "appmesh-gatewayroute-grpcgatewayrouterewrite");
    impl GrpcGatewayRouteRewrite {
        new! {}
        set! {
            hostname: GatewayRouteHostnameRewrite = "Hostname", "update";
        }
    }

    object!(HttpGatewayRoute = "AWS::AppMesh::GatewayRoute.HttpGatewayRoute", "appmesh-gatewayroute-httpgatewayroute");
    impl HttpGatewayRoute {
        new! {
            action: HttpGatewayRouteAction = "Action", "update";
            match_: HttpGatewayRouteMatch = "Match", "update";
        }
    }

    object!(HttpGatewayRouteAction = "AWS::AppMesh::GatewayRoute.HttpGatewayRouteAction", "appmesh-gatewayroute-httpgatewayrouteaction");
    impl HttpGatewayRouteAction {
        new! {
            target: GatewayRouteTarget = "Target", "update";
        }
        set! {
            rewrite: HttpGatewayRouteRewrite = "Rewrite", "update";
        }
    }

    object!(HttpGatewayRouteHeader = "AWS::AppMesh::GatewayRoute.HttpGatewayRouteHeader", "appmesh-gatewayroute-httpgatewayrouteheader");
    impl HttpGatewayRouteHeader {
        new! {
            name: String = "Name", "update";
        }
        set! {
            invert: bool = "Invert", "update";
            match_: HttpGatewayRouteHeaderMatch = "Match", "update";
        }
    }

    object!(HttpGatewayRouteHeaderMatch = "AWS::AppMesh::GatewayRoute.HttpGatewayRouteHeaderMatch", "appmesh-gatewayroute-httpgatewayrouteheadermatch");
    impl HttpGatewayRouteHeaderMatch {
        new! {}
        set! {
            exact: String = "Exact", "update";
            prefix: String = "Prefix", "update";
            range: GatewayRouteRangeMatch = "Range", "update";
            regex: String = "Regex", "update";
            suffix: String = "Suffix", "update";
        }
    }

    object!(HttpGatewayRouteMatch = "AWS::AppMesh::GatewayRoute.HttpGatewayRouteMatch", "appmesh-gatewayroute-httpgatewayroutematch");
    impl HttpGatewayRouteMatch {
        new! {}
        set! {
            headers: [HttpGatewayRouteHeader] = "Headers", "update";
            hostname: GatewayRouteHostnameMatch = "Hostname", "update";
            method: String = "Method", "update";
            path: HttpPathMatch = "Path", "update";
            port: i64 = "Port", "update";
            prefix: String = "Prefix", "update";
            query_parameters: [QueryParameter] = "QueryParameters", "update";
        }
    }

    object!(HttpGatewayRoutePathRewrite = "AWS::AppMesh::GatewayRoute.HttpGatewayRoutePathRewrite", "appmesh-gatewayroute-httpgatewayroutepathrewrite");
    impl HttpGatewayRoutePathRewrite {
        new! {}
        set! {
            exact: String = "Exact", "update";
        }
    }

    object!(HttpGatewayRoutePrefixRewrite = "AWS::AppMesh::GatewayRoute.HttpGatewayRoutePrefixRewrite", "appmesh-gatewayroute-httpgatewayrouteprefixrewrite");
    impl HttpGatewayRoutePrefixRewrite {
        new! {}
        set! {
            default_prefix: String = "DefaultPrefix", "update";
            value: String = "Value", "update";
        }
    }

    object!(HttpGatewayRouteRewrite = "AWS::AppMesh::GatewayRoute.HttpGatewayRouteRewrite", "appmesh-gatewayroute-httpgatewayrouterewrite");
    impl HttpGatewayRouteRewrite {
        new! {}
        set! {
            hostname: GatewayRouteHostnameRewrite = "Hostname", "update";
            path: HttpGatewayRoutePathRewrite = "Path", "update";
            prefix: HttpGatewayRoutePrefixRewrite = "Prefix", "update";
        }
    }

    object!(HttpPathMatch = "AWS::AppMesh::GatewayRoute.HttpPathMatch", "appmesh-gatewayroute-httppathmatch");
    impl HttpPathMatch {
        new! {}
        set! {
            exact: String = "Exact", "update";
            regex: String = "Regex", "update";
        }
    }

    object!(HttpQueryParameterMatch = "AWS::AppMesh::GatewayRoute.HttpQueryParameterMatch", "appmesh-gatewayroute-httpqueryparametermatch");
    impl HttpQueryParameterMatch {
        new! {}
        set! {
            exact: String = "Exact", "update";
        }
    }

    object!(QueryParameter = "AWS::AppMesh::GatewayRoute.QueryParameter", "appmesh-gatewayroute-queryparameter");
    impl QueryParameter {
        new! {
            name: String = "Name", "update";
        }
        set! {
            match_: HttpQueryParameterMatch = "Match", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-09-30.
    Mesh = "AWS::AppMesh::Mesh", "appmesh-mesh", List("Tags"), m::Arn
}
impl Mesh {
    new! {}
    set! {
        mesh_name: String = "MeshName", "replacement";
        spec: mesh::MeshSpec = "Spec", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Mesh> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_mesh_name: String = "MeshName";
        attr_mesh_owner: String = "MeshOwner";
        attr_resource_owner: String = "ResourceOwner";
        attr_uid: String = "Uid";
    }
}
give! { Mesh: m::Arn = Ref; }
/// Property types and values of [`Mesh`].
pub mod mesh {
    object!(EgressFilter = "AWS::AppMesh::Mesh.EgressFilter", "appmesh-mesh-egressfilter");
    impl EgressFilter {
        new! {
            type_: String = "Type", "update";
        }
    }

    object!(MeshServiceDiscovery = "AWS::AppMesh::Mesh.MeshServiceDiscovery", "appmesh-mesh-meshservicediscovery");
    impl MeshServiceDiscovery {
        new! {}
        set! {
            ip_preference: String = "IpPreference", "update";
        }
    }

    object!(MeshSpec = "AWS::AppMesh::Mesh.MeshSpec", "appmesh-mesh-meshspec");
    impl MeshSpec {
        new! {}
        set! {
            egress_filter: EgressFilter = "EgressFilter", "update";
            service_discovery: MeshServiceDiscovery = "ServiceDiscovery", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-09-30.
    Route = "AWS::AppMesh::Route", "appmesh-route", List("Tags"), m::Arn
}
impl Route {
    new! {
        mesh_name: String = "MeshName", "replacement";
        virtual_router_name: String = "VirtualRouterName", "replacement";
        spec: route::RouteSpec = "Spec", "update";
    }
    set! {
        mesh_owner: String = "MeshOwner", "replacement";
        route_name: String = "RouteName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Route> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_mesh_name: String = "MeshName";
        attr_mesh_owner: String = "MeshOwner";
        attr_resource_owner: String = "ResourceOwner";
        attr_route_name: String = "RouteName";
        attr_uid: String = "Uid";
        attr_virtual_router_name: String = "VirtualRouterName";
    }
}
give! { Route: m::Arn = Ref; }
/// Property types and values of [`Route`].
pub mod route {
    object!(Duration = "AWS::AppMesh::Route.Duration", "appmesh-route-duration");
    impl Duration {
        new! {
            unit: String = "Unit", "update";
            value: i64 = "Value", "update";
        }
    }

    object!(GrpcRetryPolicy = "AWS::AppMesh::Route.GrpcRetryPolicy", "appmesh-route-grpcretrypolicy");
    impl GrpcRetryPolicy {
        new! {
            max_retries: i64 = "MaxRetries", "update";
            per_retry_timeout: Duration = "PerRetryTimeout", "update";
        }
        set! {
            grpc_retry_events: [String] = "GrpcRetryEvents", "update";
            http_retry_events: [String] = "HttpRetryEvents", "update";
            tcp_retry_events: [String] = "TcpRetryEvents", "update";
        }
    }

    object!(GrpcRoute = "AWS::AppMesh::Route.GrpcRoute", "appmesh-route-grpcroute");
    impl GrpcRoute {
        new! {
            action: GrpcRouteAction = "Action", "update";
            match_: GrpcRouteMatch = "Match", "update";
        }
        set! {
            retry_policy: GrpcRetryPolicy = "RetryPolicy", "update";
            timeout: GrpcTimeout = "Timeout", "update";
        }
    }

    object!(GrpcRouteAction = "AWS::AppMesh::Route.GrpcRouteAction", "appmesh-route-grpcrouteaction");
    impl GrpcRouteAction {
        new! {
            weighted_targets: [WeightedTarget] = "WeightedTargets", "update";
        }
    }

    object!(GrpcRouteMatch = "AWS::AppMesh::Route.GrpcRouteMatch", "appmesh-route-grpcroutematch");
    impl GrpcRouteMatch {
        new! {}
        set! {
            metadata: [GrpcRouteMetadata] = "Metadata", "update";
            method_name: String = "MethodName", "update";
            port: i64 = "Port", "update";
            service_name: String = "ServiceName", "update";
        }
    }

    object!(GrpcRouteMetadata = "AWS::AppMesh::Route.GrpcRouteMetadata", "appmesh-route-grpcroutemetadata");
    impl GrpcRouteMetadata {
        new! {
            name: String = "Name", "update";
        }
        set! {
            invert: bool = "Invert", "update";
            match_: GrpcRouteMetadataMatchMethod = "Match", "update";
        }
    }

    object!(GrpcRouteMetadataMatchMethod = "AWS::AppMesh::Route.GrpcRouteMetadataMatchMethod", "appmesh-route-grpcroutemetadatamatchmethod");
    impl GrpcRouteMetadataMatchMethod {
        new! {}
        set! {
            exact: String = "Exact", "update";
            prefix: String = "Prefix", "update";
            range: MatchRange = "Range", "update";
            regex: String = "Regex", "update";
            suffix: String = "Suffix", "update";
        }
    }

    object!(GrpcTimeout = "AWS::AppMesh::Route.GrpcTimeout", "appmesh-route-grpctimeout");
    impl GrpcTimeout {
        new! {}
        set! {
            idle: Duration = "Idle", "update";
            per_request: Duration = "PerRequest", "update";
        }
    }

    object!(HeaderMatchMethod = "AWS::AppMesh::Route.HeaderMatchMethod", "appmesh-route-headermatchmethod");
    impl HeaderMatchMethod {
        new! {}
        set! {
            exact: String = "Exact", "update";
            prefix: String = "Prefix", "update";
            range: MatchRange = "Range", "update";
            regex: String = "Regex", "update";
            suffix: String = "Suffix", "update";
        }
    }

    object!(HttpPathMatch = "AWS::AppMesh::Route.HttpPathMatch", "appmesh-route-httppathmatch");
    impl HttpPathMatch {
        new! {}
        set! {
            exact: String = "Exact", "update";
            regex: String = "Regex", "update";
        }
    }

    object!(HttpQueryParameterMatch = "AWS::AppMesh::Route.HttpQueryParameterMatch", "appmesh-route-httpqueryparametermatch");
    impl HttpQueryParameterMatch {
        new! {}
        set! {
            exact: String = "Exact", "update";
        }
    }

    object!(HttpRetryPolicy = "AWS::AppMesh::Route.HttpRetryPolicy", "appmesh-route-httpretrypolicy");
    impl HttpRetryPolicy {
        new! {
            max_retries: i64 = "MaxRetries", "update";
            per_retry_timeout: Duration = "PerRetryTimeout", "update";
        }
        set! {
            http_retry_events: [String] = "HttpRetryEvents", "update";
            tcp_retry_events: [String] = "TcpRetryEvents", "update";
        }
    }

    object!(HttpRoute = "AWS::AppMesh::Route.HttpRoute", "appmesh-route-httproute");
    impl HttpRoute {
        new! {
            action: HttpRouteAction = "Action", "update";
            match_: HttpRouteMatch = "Match", "update";
        }
        set! {
            retry_policy: HttpRetryPolicy = "RetryPolicy", "update";
            timeout: HttpTimeout = "Timeout", "update";
        }
    }

    object!(HttpRouteAction = "AWS::AppMesh::Route.HttpRouteAction", "appmesh-route-httprouteaction");
    impl HttpRouteAction {
        new! {
            weighted_targets: [WeightedTarget] = "WeightedTargets", "update";
        }
    }

    object!(HttpRouteHeader = "AWS::AppMesh::Route.HttpRouteHeader", "appmesh-route-httprouteheader");
    impl HttpRouteHeader {
        new! {
            name: String = "Name", "update";
        }
        set! {
            invert: bool = "Invert", "update";
            match_: HeaderMatchMethod = "Match", "update";
        }
    }

    object!(HttpRouteMatch = "AWS::AppMesh::Route.HttpRouteMatch", "appmesh-route-httproutematch");
    impl HttpRouteMatch {
        new! {}
        set! {
            headers: [HttpRouteHeader] = "Headers", "update";
            method: String = "Method", "update";
            path: HttpPathMatch = "Path", "update";
            port: i64 = "Port", "update";
            prefix: String = "Prefix", "update";
            query_parameters: [QueryParameter] = "QueryParameters", "update";
            scheme: String = "Scheme", "update";
        }
    }

    object!(HttpTimeout = "AWS::AppMesh::Route.HttpTimeout", "appmesh-route-httptimeout");
    impl HttpTimeout {
        new! {}
        set! {
            idle: Duration = "Idle", "update";
            per_request: Duration = "PerRequest", "update";
        }
    }

    object!(MatchRange = "AWS::AppMesh::Route.MatchRange", "appmesh-route-matchrange");
    impl MatchRange {
        new! {
            end: i64 = "End", "update";
            start: i64 = "Start", "update";
        }
    }

    object!(QueryParameter = "AWS::AppMesh::Route.QueryParameter", "appmesh-route-queryparameter");
    impl QueryParameter {
        new! {
            name: String = "Name", "update";
        }
        set! {
            match_: HttpQueryParameterMatch = "Match", "update";
        }
    }

    object!(RouteSpec = "AWS::AppMesh::Route.RouteSpec", "appmesh-route-routespec");
    impl RouteSpec {
        new! {}
        set! {
            grpc_route: GrpcRoute = "GrpcRoute", "update";
            http2_route: HttpRoute = "Http2Route", "update";
            http_route: HttpRoute = "HttpRoute", "update";
            priority: i64 = "Priority", "update";
            tcp_route: TcpRoute = "TcpRoute", "update";
        }
    }

    object!(TcpRoute = "AWS::AppMesh::Route.TcpRoute", "appmesh-route-tcproute");
    impl TcpRoute {
        new! {
            action: TcpRouteAction = "Action", "update";
        }
        set! {
            match_: TcpRouteMatch = "Match", "update";
            timeout: TcpTimeout = "Timeout", "update";
        }
    }

    object!(TcpRouteAction = "AWS::AppMesh::Route.TcpRouteAction", "appmesh-route-tcprouteaction");
    impl TcpRouteAction {
        new! {
            weighted_targets: [WeightedTarget] = "WeightedTargets", "update";
        }
    }

    object!(TcpRouteMatch = "AWS::AppMesh::Route.TcpRouteMatch", "appmesh-route-tcproutematch");
    impl TcpRouteMatch {
        new! {}
        set! {
            port: i64 = "Port", "update";
        }
    }

    object!(TcpTimeout = "AWS::AppMesh::Route.TcpTimeout", "appmesh-route-tcptimeout");
    impl TcpTimeout {
        new! {}
        set! {
            idle: Duration = "Idle", "update";
        }
    }

    object!(WeightedTarget = "AWS::AppMesh::Route.WeightedTarget", "appmesh-route-weightedtarget");
    impl WeightedTarget {
        new! {
            virtual_node: String = "VirtualNode", "update";
            weight: i64 = "Weight", "update";
        }
        set! {
            port: i64 = "Port", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-09-30.
    VirtualGateway = "AWS::AppMesh::VirtualGateway", "appmesh-virtualgateway", List("Tags"), m::Arn
}
impl VirtualGateway {
    new! {
        mesh_name: String = "MeshName", "replacement";
        spec: virtual_gateway::VirtualGatewaySpec = "Spec", "update";
    }
    set! {
        mesh_owner: String = "MeshOwner", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        virtual_gateway_name: String = "VirtualGatewayName", "replacement";
    }
}
impl c::Handle<VirtualGateway> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_mesh_name: String = "MeshName";
        attr_mesh_owner: String = "MeshOwner";
        attr_resource_owner: String = "ResourceOwner";
        attr_uid: String = "Uid";
        attr_virtual_gateway_name: String = "VirtualGatewayName";
    }
}
give! { VirtualGateway: m::Arn = Ref; }
/// Property types and values of [`VirtualGateway`].
pub mod virtual_gateway {
    use crate::value::meaning as m;
    object!(JsonFormatRef = "AWS::AppMesh::VirtualGateway.JsonFormatRef", "appmesh-virtualgateway-jsonformatref");
    impl JsonFormatRef {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(LoggingFormat = "AWS::AppMesh::VirtualGateway.LoggingFormat", "appmesh-virtualgateway-loggingformat");
    impl LoggingFormat {
        new! {}
        set! {
            json: [JsonFormatRef] = "Json", "update";
            text: String = "Text", "update";
        }
    }

    object!(SubjectAlternativeNameMatchers = "AWS::AppMesh::VirtualGateway.SubjectAlternativeNameMatchers", "appmesh-virtualgateway-subjectalternativenamematchers");
    impl SubjectAlternativeNameMatchers {
        new! {}
        set! {
            exact: [String] = "Exact", "update";
        }
    }

    object!(SubjectAlternativeNames = "AWS::AppMesh::VirtualGateway.SubjectAlternativeNames", "appmesh-virtualgateway-subjectalternativenames");
    impl SubjectAlternativeNames {
        new! {
            match_: SubjectAlternativeNameMatchers = "Match", "update";
        }
    }

    object!(VirtualGatewayAccessLog = "AWS::AppMesh::VirtualGateway.VirtualGatewayAccessLog", "appmesh-virtualgateway-virtualgatewayaccesslog");
    impl VirtualGatewayAccessLog {
        new! {}
        set! {
            file: VirtualGatewayFileAccessLog = "File", "update";
        }
    }

    object!(VirtualGatewayBackendDefaults = "AWS::AppMesh::VirtualGateway.VirtualGatewayBackendDefaults", "appmesh-virtualgateway-virtualgatewaybackenddefaults");
    impl VirtualGatewayBackendDefaults {
        new! {}
        set! {
            client_policy: VirtualGatewayClientPolicy = "ClientPolicy", "update";
        }
    }

    object!(VirtualGatewayClientPolicy = "AWS::AppMesh::VirtualGateway.VirtualGatewayClientPolicy", "appmesh-virtualgateway-virtualgatewayclientpolicy");
    impl VirtualGatewayClientPolicy {
        new! {}
        set! {
            tls: VirtualGatewayClientPolicyTls = "TLS", "update";
        }
    }

    object!(VirtualGatewayClientPolicyTls = "AWS::AppMesh::VirtualGateway.VirtualGatewayClientPolicyTls", "appmesh-virtualgateway-virtualgatewayclientpolicytls");
    impl VirtualGatewayClientPolicyTls {
        new! {
            validation: VirtualGatewayTlsValidationContext = "Validation", "update";
        }
        set! {
            certificate: VirtualGatewayClientTlsCertificate = "Certificate", "update";
            enforce: bool = "Enforce", "update";
            ports: [i64] = "Ports", "update";
        }
    }

    object!(VirtualGatewayClientTlsCertificate = "AWS::AppMesh::VirtualGateway.VirtualGatewayClientTlsCertificate", "appmesh-virtualgateway-virtualgatewayclienttlscertificate");
    impl VirtualGatewayClientTlsCertificate {
        new! {}
        set! {
            file: VirtualGatewayListenerTlsFileCertificate = "File", "update";
            sds: VirtualGatewayListenerTlsSdsCertificate = "SDS", "update";
        }
    }

    object!(VirtualGatewayConnectionPool = "AWS::AppMesh::VirtualGateway.VirtualGatewayConnectionPool", "appmesh-virtualgateway-virtualgatewayconnectionpool");
    impl VirtualGatewayConnectionPool {
        new! {}
        set! {
            grpc: VirtualGatewayGrpcConnectionPool = "GRPC", "update";
            http: VirtualGatewayHttpConnectionPool = "HTTP", "update";
            http2: VirtualGatewayHttp2ConnectionPool = "HTTP2", "update";
        }
    }

    object!(VirtualGatewayFileAccessLog = "AWS::AppMesh::VirtualGateway.VirtualGatewayFileAccessLog", "appmesh-virtualgateway-virtualgatewayfileaccesslog");
    impl VirtualGatewayFileAccessLog {
        new! {
            path: String = "Path", "update";
        }
        set! {
            format: LoggingFormat = "Format", "update";
        }
    }

    object!(VirtualGatewayGrpcConnectionPool = "AWS::AppMesh::VirtualGateway.VirtualGatewayGrpcConnectionPool", "appmesh-virtualgateway-virtualgatewaygrpcconnectionpool");
    impl VirtualGatewayGrpcConnectionPool {
        new! {
            max_requests: i64 = "MaxRequests", "update";
        }
    }

    object!(VirtualGatewayHealthCheckPolicy = "AWS::AppMesh::VirtualGateway.VirtualGatewayHealthCheckPolicy", "appmesh-virtualgateway-virtualgatewayhealthcheckpolicy");
    new_struct! { VirtualGatewayHealthCheckPolicy, VirtualGatewayHealthCheckPolicyRequired {
        healthy_threshold: i64 = "HealthyThreshold", "update";
        interval_millis: i64 = "IntervalMillis", "update";
        protocol: String = "Protocol", "update";
        timeout_millis: i64 = "TimeoutMillis", "update";
        unhealthy_threshold: i64 = "UnhealthyThreshold", "update";
    } }
    impl VirtualGatewayHealthCheckPolicy {
        set! {
            path: String = "Path", "update";
            port: i64 = "Port", "update";
        }
    }

    object!(VirtualGatewayHttp2ConnectionPool = "AWS::AppMesh::VirtualGateway.VirtualGatewayHttp2ConnectionPool", "appmesh-virtualgateway-virtualgatewayhttp2connectionpool");
    impl VirtualGatewayHttp2ConnectionPool {
        new! {
            max_requests: i64 = "MaxRequests", "update";
        }
    }

    object!(VirtualGatewayHttpConnectionPool = "AWS::AppMesh::VirtualGateway.VirtualGatewayHttpConnectionPool", "appmesh-virtualgateway-virtualgatewayhttpconnectionpool");
    impl VirtualGatewayHttpConnectionPool {
        new! {
            max_connections: i64 = "MaxConnections", "update";
        }
        set! {
            max_pending_requests: i64 = "MaxPendingRequests", "update";
        }
    }

    object!(VirtualGatewayListener = "AWS::AppMesh::VirtualGateway.VirtualGatewayListener", "appmesh-virtualgateway-virtualgatewaylistener");
    impl VirtualGatewayListener {
        new! {
            port_mapping: VirtualGatewayPortMapping = "PortMapping", "update";
        }
        set! {
            connection_pool: VirtualGatewayConnectionPool = "ConnectionPool", "update";
            health_check: VirtualGatewayHealthCheckPolicy = "HealthCheck", "update";
            tls: VirtualGatewayListenerTls = "TLS", "update";
        }
    }

    object!(VirtualGatewayListenerTls = "AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTls", "appmesh-virtualgateway-virtualgatewaylistenertls");
    impl VirtualGatewayListenerTls {
        new! {
            certificate: VirtualGatewayListenerTlsCertificate = "Certificate", "update";
            mode: String = "Mode", "update";
        }
        set! {
            validation: VirtualGatewayListenerTlsValidationContext = "Validation", "update";
        }
    }

    object!(VirtualGatewayListenerTlsAcmCertificate = "AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsAcmCertificate", "appmesh-virtualgateway-virtualgatewaylistenertlsacmcertificate");
    impl VirtualGatewayListenerTlsAcmCertificate {
        new! {
            certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update";
        }
    }

    object!(VirtualGatewayListenerTlsCertificate = "AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsCertificate", "appmesh-virtualgateway-virtualgatewaylistenertlscertificate");
    impl VirtualGatewayListenerTlsCertificate {
        new! {}
        set! {
            acm: VirtualGatewayListenerTlsAcmCertificate = "ACM", "update";
            file: VirtualGatewayListenerTlsFileCertificate = "File", "update";
            sds: VirtualGatewayListenerTlsSdsCertificate = "SDS", "update";
        }
    }

    object!(VirtualGatewayListenerTlsFileCertificate = "AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsFileCertificate", "appmesh-virtualgateway-virtualgatewaylistenertlsfilecertificate");
    impl VirtualGatewayListenerTlsFileCertificate {
        new! {
            private_key: String = "PrivateKey", "update";
            certificate_chain: String = "CertificateChain", "update";
        }
    }

    object!(VirtualGatewayListenerTlsSdsCertificate = "AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsSdsCertificate", "appmesh-virtualgateway-virtualgatewaylistenertlssdscertificate");
    impl VirtualGatewayListenerTlsSdsCertificate {
        new! {
            secret_name: String = "SecretName", "update";
        }
    }

    object!(VirtualGatewayListenerTlsValidationContext = "AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsValidationContext", "appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontext");
    impl VirtualGatewayListenerTlsValidationContext {
        new! {
            trust: VirtualGatewayListenerTlsValidationContextTrust = "Trust", "update";
        }
        set! {
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames", "update";
        }
    }

    object!(VirtualGatewayListenerTlsValidationContextTrust = "AWS::AppMesh::VirtualGateway.VirtualGatewayListenerTlsValidationContextTrust", "appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontexttrust");
    impl VirtualGatewayListenerTlsValidationContextTrust {
        new! {}
        set! {
            file: VirtualGatewayTlsValidationContextFileTrust = "File", "update";
            sds: VirtualGatewayTlsValidationContextSdsTrust = "SDS", "update";
        }
    }

    object!(VirtualGatewayLogging = "AWS::AppMesh::VirtualGateway.VirtualGatewayLogging", "appmesh-virtualgateway-virtualgatewaylogging");
    impl VirtualGatewayLogging {
        new! {}
        set! {
            access_log: VirtualGatewayAccessLog = "AccessLog", "update";
        }
    }

    object!(VirtualGatewayPortMapping = "AWS::AppMesh::VirtualGateway.VirtualGatewayPortMapping", "appmesh-virtualgateway-virtualgatewayportmapping");
    impl VirtualGatewayPortMapping {
        new! {
            port: i64 = "Port", "update";
            protocol: String = "Protocol", "update";
        }
    }

    object!(VirtualGatewaySpec = "AWS::AppMesh::VirtualGateway.VirtualGatewaySpec", "appmesh-virtualgateway-virtualgatewayspec");
    impl VirtualGatewaySpec {
        new! {
            listeners: [VirtualGatewayListener] = "Listeners", "update";
        }
        set! {
            backend_defaults: VirtualGatewayBackendDefaults = "BackendDefaults", "update";
            logging: VirtualGatewayLogging = "Logging", "update";
        }
    }

    object!(VirtualGatewayTlsValidationContext = "AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContext", "appmesh-virtualgateway-virtualgatewaytlsvalidationcontext");
    impl VirtualGatewayTlsValidationContext {
        new! {
            trust: VirtualGatewayTlsValidationContextTrust = "Trust", "update";
        }
        set! {
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames", "update";
        }
    }

    object!(VirtualGatewayTlsValidationContextAcmTrust = "AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextAcmTrust", "appmesh-virtualgateway-virtualgatewaytlsvalidationcontextacmtrust");
    impl VirtualGatewayTlsValidationContextAcmTrust {
        new! {
            certificate_authority_arns: [m::Arn] = "CertificateAuthorityArns", "update";
        }
    }

    object!(VirtualGatewayTlsValidationContextFileTrust = "AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextFileTrust", "appmesh-virtualgateway-virtualgatewaytlsvalidationcontextfiletrust");
    impl VirtualGatewayTlsValidationContextFileTrust {
        new! {
            certificate_chain: String = "CertificateChain", "update";
        }
    }

    object!(VirtualGatewayTlsValidationContextSdsTrust = "AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextSdsTrust", "appmesh-virtualgateway-virtualgatewaytlsvalidationcontextsdstrust");
    impl VirtualGatewayTlsValidationContextSdsTrust {
        new! {
            secret_name: String = "SecretName", "update";
        }
    }

    object!(VirtualGatewayTlsValidationContextTrust = "AWS::AppMesh::VirtualGateway.VirtualGatewayTlsValidationContextTrust", "appmesh-virtualgateway-virtualgatewaytlsvalidationcontexttrust");
    impl VirtualGatewayTlsValidationContextTrust {
        new! {}
        set! {
            acm: VirtualGatewayTlsValidationContextAcmTrust = "ACM", "update";
            file: VirtualGatewayTlsValidationContextFileTrust = "File", "update";
            sds: VirtualGatewayTlsValidationContextSdsTrust = "SDS", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-09-30.
    VirtualNode = "AWS::AppMesh::VirtualNode", "appmesh-virtualnode", List("Tags"), m::Arn
}
impl VirtualNode {
    new! {
        mesh_name: String = "MeshName", "replacement";
        spec: virtual_node::VirtualNodeSpec = "Spec", "update";
    }
    set! {
        mesh_owner: String = "MeshOwner", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        virtual_node_name: String = "VirtualNodeName", "replacement";
    }
}
impl c::Handle<VirtualNode> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_mesh_name: String = "MeshName";
        attr_mesh_owner: String = "MeshOwner";
        attr_resource_owner: String = "ResourceOwner";
        attr_uid: String = "Uid";
        attr_virtual_node_name: String = "VirtualNodeName";
    }
}
give! { VirtualNode: m::Arn = Ref; }
/// Property types and values of [`VirtualNode`].
pub mod virtual_node {
    use crate::value::meaning as m;
    object!(AccessLog = "AWS::AppMesh::VirtualNode.AccessLog", "appmesh-virtualnode-accesslog");
    impl AccessLog {
        new! {}
        set! {
            file: FileAccessLog = "File", "update";
        }
    }

    object!(AwsCloudMapInstanceAttribute = "AWS::AppMesh::VirtualNode.AwsCloudMapInstanceAttribute", "appmesh-virtualnode-awscloudmapinstanceattribute");
    impl AwsCloudMapInstanceAttribute {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(AwsCloudMapServiceDiscovery = "AWS::AppMesh::VirtualNode.AwsCloudMapServiceDiscovery", "appmesh-virtualnode-awscloudmapservicediscovery");
    impl AwsCloudMapServiceDiscovery {
        new! {
            namespace_name: String = "NamespaceName", "update";
            service_name: String = "ServiceName", "update";
        }
        set! {
            attributes: [AwsCloudMapInstanceAttribute] = "Attributes", "update";
            ip_preference: String = "IpPreference", "update";
        }
    }

    object!(Backend = "AWS::AppMesh::VirtualNode.Backend", "appmesh-virtualnode-backend");
    impl Backend {
        new! {}
        set! {
            virtual_service: VirtualServiceBackend = "VirtualService", "update";
        }
    }

    object!(BackendDefaults = "AWS::AppMesh::VirtualNode.BackendDefaults", "appmesh-virtualnode-backenddefaults");
    impl BackendDefaults {
        new! {}
        set! {
            client_policy: ClientPolicy = "ClientPolicy", "update";
        }
    }

    object!(ClientPolicy = "AWS::AppMesh::VirtualNode.ClientPolicy", "appmesh-virtualnode-clientpolicy");
    impl ClientPolicy {
        new! {}
        set! {
            tls: ClientPolicyTls = "TLS", "update";
        }
    }

    object!(ClientPolicyTls = "AWS::AppMesh::VirtualNode.ClientPolicyTls", "appmesh-virtualnode-clientpolicytls");
    impl ClientPolicyTls {
        new! {
            validation: TlsValidationContext = "Validation", "update";
        }
        set! {
            certificate: ClientTlsCertificate = "Certificate", "update";
            enforce: bool = "Enforce", "update";
            ports: [i64] = "Ports", "update";
        }
    }

    object!(ClientTlsCertificate = "AWS::AppMesh::VirtualNode.ClientTlsCertificate", "appmesh-virtualnode-clienttlscertificate");
    impl ClientTlsCertificate {
        new! {}
        set! {
            file: ListenerTlsFileCertificate = "File", "update";
            sds: ListenerTlsSdsCertificate = "SDS", "update";
        }
    }

    object!(DnsServiceDiscovery = "AWS::AppMesh::VirtualNode.DnsServiceDiscovery", "appmesh-virtualnode-dnsservicediscovery");
    impl DnsServiceDiscovery {
        new! {
            hostname: String = "Hostname", "update";
        }
        set! {
            ip_preference: String = "IpPreference", "update";
            response_type: String = "ResponseType", "update";
        }
    }

    object!(Duration = "AWS::AppMesh::VirtualNode.Duration", "appmesh-virtualnode-duration");
    impl Duration {
        new! {
            unit: String = "Unit", "update";
            value: i64 = "Value", "update";
        }
    }

    object!(FileAccessLog = "AWS::AppMesh::VirtualNode.FileAccessLog", "appmesh-virtualnode-fileaccesslog");
    impl FileAccessLog {
        new! {
            path: String = "Path", "update";
        }
        set! {
            format: LoggingFormat = "Format", "update";
        }
    }

    object!(GrpcTimeout = "AWS::AppMesh::VirtualNode.GrpcTimeout", "appmesh-virtualnode-grpctimeout");
    impl GrpcTimeout {
        new! {}
        set! {
            idle: Duration = "Idle", "update";
            per_request: Duration = "PerRequest", "update";
        }
    }

    object!(HealthCheck = "AWS::AppMesh::VirtualNode.HealthCheck", "appmesh-virtualnode-healthcheck");
    new_struct! { HealthCheck, HealthCheckRequired {
        healthy_threshold: i64 = "HealthyThreshold", "update";
        interval_millis: i64 = "IntervalMillis", "update";
        protocol: String = "Protocol", "update";
        timeout_millis: i64 = "TimeoutMillis", "update";
        unhealthy_threshold: i64 = "UnhealthyThreshold", "update";
    } }
    impl HealthCheck {
        set! {
            path: String = "Path", "update";
            port: i64 = "Port", "update";
        }
    }

    object!(HttpTimeout = "AWS::AppMesh::VirtualNode.HttpTimeout", "appmesh-virtualnode-httptimeout");
    impl HttpTimeout {
        new! {}
        set! {
            idle: Duration = "Idle", "update";
            per_request: Duration = "PerRequest", "update";
        }
    }

    object!(JsonFormatRef = "AWS::AppMesh::VirtualNode.JsonFormatRef", "appmesh-virtualnode-jsonformatref");
    impl JsonFormatRef {
        new! {
            key: String = "Key", "update";
            value: String = "Value", "update";
        }
    }

    object!(Listener = "AWS::AppMesh::VirtualNode.Listener", "appmesh-virtualnode-listener");
    impl Listener {
        new! {
            port_mapping: PortMapping = "PortMapping", "update";
        }
        set! {
            connection_pool: VirtualNodeConnectionPool = "ConnectionPool", "update";
            health_check: HealthCheck = "HealthCheck", "update";
            outlier_detection: OutlierDetection = "OutlierDetection", "update";
            tls: ListenerTls = "TLS", "update";
            timeout: ListenerTimeout = "Timeout", "update";
        }
    }

    object!(ListenerTimeout = "AWS::AppMesh::VirtualNode.ListenerTimeout", "appmesh-virtualnode-listenertimeout");
    impl ListenerTimeout {
        new! {}
        set! {
            grpc: GrpcTimeout = "GRPC", "update";
            http: HttpTimeout = "HTTP", "update";
            http2: HttpTimeout = "HTTP2", "update";
            tcp: TcpTimeout = "TCP", "update";
        }
    }

    object!(ListenerTls = "AWS::AppMesh::VirtualNode.ListenerTls", "appmesh-virtualnode-listenertls");
    impl ListenerTls {
        new! {
            certificate: ListenerTlsCertificate = "Certificate", "update";
            mode: String = "Mode", "update";
        }
        set! {
            validation: ListenerTlsValidationContext = "Validation", "update";
        }
    }

    object!(ListenerTlsAcmCertificate = "AWS::AppMesh::VirtualNode.ListenerTlsAcmCertificate", "appmesh-virtualnode-listenertlsacmcertificate");
    impl ListenerTlsAcmCertificate {
        new! {
            certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update";
        }
    }

    object!(ListenerTlsCertificate = "AWS::AppMesh::VirtualNode.ListenerTlsCertificate", "appmesh-virtualnode-listenertlscertificate");
    impl ListenerTlsCertificate {
        new! {}
        set! {
            acm: ListenerTlsAcmCertificate = "ACM", "update";
            file: ListenerTlsFileCertificate = "File", "update";
            sds: ListenerTlsSdsCertificate = "SDS", "update";
        }
    }

    object!(ListenerTlsFileCertificate = "AWS::AppMesh::VirtualNode.ListenerTlsFileCertificate", "appmesh-virtualnode-listenertlsfilecertificate");
    impl ListenerTlsFileCertificate {
        new! {
            private_key: String = "PrivateKey", "update";
            certificate_chain: String = "CertificateChain", "update";
        }
    }

    object!(ListenerTlsSdsCertificate = "AWS::AppMesh::VirtualNode.ListenerTlsSdsCertificate", "appmesh-virtualnode-listenertlssdscertificate");
    impl ListenerTlsSdsCertificate {
        new! {
            secret_name: String = "SecretName", "update";
        }
    }

    object!(ListenerTlsValidationContext = "AWS::AppMesh::VirtualNode.ListenerTlsValidationContext", "appmesh-virtualnode-listenertlsvalidationcontext");
    impl ListenerTlsValidationContext {
        new! {
            trust: ListenerTlsValidationContextTrust = "Trust", "update";
        }
        set! {
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames", "update";
        }
    }

    object!(ListenerTlsValidationContextTrust = "AWS::AppMesh::VirtualNode.ListenerTlsValidationContextTrust", "appmesh-virtualnode-listenertlsvalidationcontexttrust");
    impl ListenerTlsValidationContextTrust {
        new! {}
        set! {
            file: TlsValidationContextFileTrust = "File", "update";
            sds: TlsValidationContextSdsTrust = "SDS", "update";
        }
    }

    object!(Logging = "AWS::AppMesh::VirtualNode.Logging", "appmesh-virtualnode-logging");
    impl Logging {
        new! {}
        set! {
            access_log: AccessLog = "AccessLog", "update";
        }
    }

    object!(LoggingFormat = "AWS::AppMesh::VirtualNode.LoggingFormat", "appmesh-virtualnode-loggingformat");
    impl LoggingFormat {
        new! {}
        set! {
            json: [JsonFormatRef] = "Json", "update";
            text: String = "Text", "update";
        }
    }

    object!(OutlierDetection = "AWS::AppMesh::VirtualNode.OutlierDetection", "appmesh-virtualnode-outlierdetection");
    impl OutlierDetection {
        new! {
            base_ejection_duration: Duration = "BaseEjectionDuration", "update";
            interval: Duration = "Interval", "update";
            max_ejection_percent: i64 = "MaxEjectionPercent", "update";
            max_server_errors: i64 = "MaxServerErrors", "update";
        }
    }

    object!(PortMapping = "AWS::AppMesh::VirtualNode.PortMapping", "appmesh-virtualnode-portmapping");
    impl PortMapping {
        new! {
            port: i64 = "Port", "update";
            protocol: String = "Protocol", "update";
        }
    }

    object!(ServiceDiscovery = "AWS::AppMesh::VirtualNode.ServiceDiscovery", "appmesh-virtualnode-servicediscovery");
    impl ServiceDiscovery {
        new! {}
        set! {
            aws_cloud_map: AwsCloudMapServiceDiscovery = "AWSCloudMap", "update";
            dns: DnsServiceDiscovery = "DNS", "update";
        }
    }

    object!(SubjectAlternativeNameMatchers = "AWS::AppMesh::VirtualNode.SubjectAlternativeNameMatchers", "appmesh-virtualnode-subjectalternativenamematchers");
    impl SubjectAlternativeNameMatchers {
        new! {}
        set! {
            exact: [String] = "Exact", "update";
        }
    }

    object!(SubjectAlternativeNames = "AWS::AppMesh::VirtualNode.SubjectAlternativeNames", "appmesh-virtualnode-subjectalternativenames");
    impl SubjectAlternativeNames {
        new! {
            match_: SubjectAlternativeNameMatchers = "Match", "update";
        }
    }

    object!(TcpTimeout = "AWS::AppMesh::VirtualNode.TcpTimeout", "appmesh-virtualnode-tcptimeout");
    impl TcpTimeout {
        new! {}
        set! {
            idle: Duration = "Idle", "update";
        }
    }

    object!(TlsValidationContext = "AWS::AppMesh::VirtualNode.TlsValidationContext", "appmesh-virtualnode-tlsvalidationcontext");
    impl TlsValidationContext {
        new! {
            trust: TlsValidationContextTrust = "Trust", "update";
        }
        set! {
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames", "update";
        }
    }

    object!(TlsValidationContextAcmTrust = "AWS::AppMesh::VirtualNode.TlsValidationContextAcmTrust", "appmesh-virtualnode-tlsvalidationcontextacmtrust");
    impl TlsValidationContextAcmTrust {
        new! {
            certificate_authority_arns: [m::Arn] = "CertificateAuthorityArns", "update";
        }
    }

    object!(TlsValidationContextFileTrust = "AWS::AppMesh::VirtualNode.TlsValidationContextFileTrust", "appmesh-virtualnode-tlsvalidationcontextfiletrust");
    impl TlsValidationContextFileTrust {
        new! {
            certificate_chain: String = "CertificateChain", "update";
        }
    }

    object!(TlsValidationContextSdsTrust = "AWS::AppMesh::VirtualNode.TlsValidationContextSdsTrust", "appmesh-virtualnode-tlsvalidationcontextsdstrust");
    impl TlsValidationContextSdsTrust {
        new! {
            secret_name: String = "SecretName", "update";
        }
    }

    object!(TlsValidationContextTrust = "AWS::AppMesh::VirtualNode.TlsValidationContextTrust", "appmesh-virtualnode-tlsvalidationcontexttrust");
    impl TlsValidationContextTrust {
        new! {}
        set! {
            acm: TlsValidationContextAcmTrust = "ACM", "update";
            file: TlsValidationContextFileTrust = "File", "update";
            sds: TlsValidationContextSdsTrust = "SDS", "update";
        }
    }

    object!(VirtualNodeConnectionPool = "AWS::AppMesh::VirtualNode.VirtualNodeConnectionPool", "appmesh-virtualnode-virtualnodeconnectionpool");
    impl VirtualNodeConnectionPool {
        new! {}
        set! {
            grpc: VirtualNodeGrpcConnectionPool = "GRPC", "update";
            http: VirtualNodeHttpConnectionPool = "HTTP", "update";
            http2: VirtualNodeHttp2ConnectionPool = "HTTP2", "update";
            tcp: VirtualNodeTcpConnectionPool = "TCP", "update";
        }
    }

    object!(VirtualNodeGrpcConnectionPool = "AWS::AppMesh::VirtualNode.VirtualNodeGrpcConnectionPool", "appmesh-virtualnode-virtualnodegrpcconnectionpool");
    impl VirtualNodeGrpcConnectionPool {
        new! {
            max_requests: i64 = "MaxRequests", "update";
        }
    }

    object!(VirtualNodeHttp2ConnectionPool = "AWS::AppMesh::VirtualNode.VirtualNodeHttp2ConnectionPool", "appmesh-virtualnode-virtualnodehttp2connectionpool");
    impl VirtualNodeHttp2ConnectionPool {
        new! {
            max_requests: i64 = "MaxRequests", "update";
        }
    }

    object!(VirtualNodeHttpConnectionPool = "AWS::AppMesh::VirtualNode.VirtualNodeHttpConnectionPool", "appmesh-virtualnode-virtualnodehttpconnectionpool");
    impl VirtualNodeHttpConnectionPool {
        new! {
            max_connections: i64 = "MaxConnections", "update";
        }
        set! {
            max_pending_requests: i64 = "MaxPendingRequests", "update";
        }
    }

    object!(VirtualNodeSpec = "AWS::AppMesh::VirtualNode.VirtualNodeSpec", "appmesh-virtualnode-virtualnodespec");
    impl VirtualNodeSpec {
        new! {}
        set! {
            backend_defaults: BackendDefaults = "BackendDefaults", "update";
            backends: [Backend] = "Backends", "update";
            listeners: [Listener] = "Listeners", "update";
            logging: Logging = "Logging", "update";
            service_discovery: ServiceDiscovery = "ServiceDiscovery", "update";
        }
    }

    object!(VirtualNodeTcpConnectionPool = "AWS::AppMesh::VirtualNode.VirtualNodeTcpConnectionPool", "appmesh-virtualnode-virtualnodetcpconnectionpool");
    impl VirtualNodeTcpConnectionPool {
        new! {
            max_connections: i64 = "MaxConnections", "update";
        }
    }

    object!(VirtualServiceBackend = "AWS::AppMesh::VirtualNode.VirtualServiceBackend", "appmesh-virtualnode-virtualservicebackend");
    impl VirtualServiceBackend {
        new! {
            virtual_service_name: String = "VirtualServiceName", "update";
        }
        set! {
            client_policy: ClientPolicy = "ClientPolicy", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-09-30.
    VirtualRouter = "AWS::AppMesh::VirtualRouter", "appmesh-virtualrouter", List("Tags"), m::Arn
}
impl VirtualRouter {
    new! {
        mesh_name: String = "MeshName", "replacement";
        spec: virtual_router::VirtualRouterSpec = "Spec", "update";
    }
    set! {
        mesh_owner: String = "MeshOwner", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        virtual_router_name: String = "VirtualRouterName", "replacement";
    }
}
impl c::Handle<VirtualRouter> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_mesh_name: String = "MeshName";
        attr_mesh_owner: String = "MeshOwner";
        attr_resource_owner: String = "ResourceOwner";
        attr_uid: String = "Uid";
        attr_virtual_router_name: String = "VirtualRouterName";
    }
}
give! { VirtualRouter: m::Arn = Ref; }
/// Property types and values of [`VirtualRouter`].
pub mod virtual_router {
    object!(PortMapping = "AWS::AppMesh::VirtualRouter.PortMapping", "appmesh-virtualrouter-portmapping");
    impl PortMapping {
        new! {
            port: i64 = "Port", "update";
            protocol: String = "Protocol", "update";
        }
    }

    object!(VirtualRouterListener = "AWS::AppMesh::VirtualRouter.VirtualRouterListener", "appmesh-virtualrouter-virtualrouterlistener");
    impl VirtualRouterListener {
        new! {
            port_mapping: PortMapping = "PortMapping", "update";
        }
    }

    object!(VirtualRouterSpec = "AWS::AppMesh::VirtualRouter.VirtualRouterSpec", "appmesh-virtualrouter-virtualrouterspec");
    impl VirtualRouterSpec {
        new! {
            listeners: [VirtualRouterListener] = "Listeners", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: sunset from 2026-09-30.
    VirtualService = "AWS::AppMesh::VirtualService", "appmesh-virtualservice", List("Tags"), m::Arn
}
impl VirtualService {
    new! {
        mesh_name: String = "MeshName", "replacement";
        virtual_service_name: String = "VirtualServiceName", "replacement";
        spec: virtual_service::VirtualServiceSpec = "Spec", "update";
    }
    set! {
        mesh_owner: String = "MeshOwner", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VirtualService> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_id: String = "Id";
        attr_mesh_name: String = "MeshName";
        attr_mesh_owner: String = "MeshOwner";
        attr_resource_owner: String = "ResourceOwner";
        attr_uid: String = "Uid";
        attr_virtual_service_name: String = "VirtualServiceName";
    }
}
give! { VirtualService: m::Arn = Ref; }
/// Property types and values of [`VirtualService`].
pub mod virtual_service {
    object!(VirtualNodeServiceProvider = "AWS::AppMesh::VirtualService.VirtualNodeServiceProvider", "appmesh-virtualservice-virtualnodeserviceprovider");
    impl VirtualNodeServiceProvider {
        new! {
            virtual_node_name: String = "VirtualNodeName", "update";
        }
    }

    object!(VirtualRouterServiceProvider = "AWS::AppMesh::VirtualService.VirtualRouterServiceProvider", "appmesh-virtualservice-virtualrouterserviceprovider");
    impl VirtualRouterServiceProvider {
        new! {
            virtual_router_name: String = "VirtualRouterName", "update";
        }
    }

    object!(VirtualServiceProvider = "AWS::AppMesh::VirtualService.VirtualServiceProvider", "appmesh-virtualservice-virtualserviceprovider");
    impl VirtualServiceProvider {
        new! {}
        set! {
            virtual_node: VirtualNodeServiceProvider = "VirtualNode", "update";
            virtual_router: VirtualRouterServiceProvider = "VirtualRouter", "update";
        }
    }

    object!(VirtualServiceSpec = "AWS::AppMesh::VirtualService.VirtualServiceSpec", "appmesh-virtualservice-virtualservicespec");
    impl VirtualServiceSpec {
        new! {}
        set! {
            provider: VirtualServiceProvider = "Provider", "update";
        }
    }
}

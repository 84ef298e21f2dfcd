// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ApiGatewayV2`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Api = "AWS::ApiGatewayV2::Api", "apigatewayv2-api", Map("Tags"), m::apigatewayv2::ApiId
}
impl Api {
    new! {}
    set! {
        api_key_selection_expression: String = "ApiKeySelectionExpression", "update";
        base_path: String = "BasePath", "update; cannot be read back";
        body: v::Json = "Body", "update; cannot be read back";
        body_s3_location: api::BodyS3Location = "BodyS3Location", "update; cannot be read back";
        cors_configuration: api::Cors = "CorsConfiguration", "update";
        credentials_arn: m::Arn = "CredentialsArn", "update; cannot be read back";
        description: String = "Description", "update";
        disable_execute_api_endpoint: bool = "DisableExecuteApiEndpoint", "update";
        disable_schema_validation: bool = "DisableSchemaValidation", "update; cannot be read back";
        fail_on_warnings: bool = "FailOnWarnings", "update; cannot be read back";
        ip_address_type: String = "IpAddressType", "update";
        name: String = "Name", "update";
        protocol_type: String = "ProtocolType", "replacement";
        route_key: String = "RouteKey", "update; cannot be read back";
        route_selection_expression: String = "RouteSelectionExpression", "update";
        tags: v::Map<String> = "Tags", "update";
        target: m::lambda::FunctionArn = "Target", "update; cannot be read back";
        version: String = "Version", "update";
    }
}
impl c::Handle<Api> {
    get! {
        attr_api_endpoint: String = "ApiEndpoint";
        attr_api_id: m::apigatewayv2::ApiId = "ApiId";
        attr_execute_api_arn: m::Arn = "ExecuteApiArn";
    }
}
give! { Api: m::apigatewayv2::ApiId = Ref; m::apigatewayv2::ApiMappingApiId = Ref; }
/// Property types and values of [`Api`].
pub mod api {
    object!(BodyS3Location = "AWS::ApiGatewayV2::Api.BodyS3Location", "apigatewayv2-api-bodys3location");
    impl BodyS3Location {
        new! {}
        set! {
            bucket: String = "Bucket", "update; cannot be read back";
            etag: String = "Etag", "update; cannot be read back";
            key: String = "Key", "update; cannot be read back";
            version: String = "Version", "update; cannot be read back";
        }
    }

    object!(Cors = "AWS::ApiGatewayV2::Api.Cors", "apigatewayv2-api-cors");
    impl Cors {
        new! {}
        set! {
            allow_credentials: bool = "AllowCredentials", "update";
            allow_headers: [String] = "AllowHeaders", "update";
            allow_methods: [String] = "AllowMethods", "update";
            allow_origins: [String] = "AllowOrigins", "update";
            expose_headers: [String] = "ExposeHeaders", "update";
            max_age: i64 = "MaxAge", "update";
        }
    }
}

resource! {
    ApiGatewayManagedOverrides = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides", "apigatewayv2-apigatewaymanagedoverrides", None, String
}
impl ApiGatewayManagedOverrides {
    new! {
        api_id: String = "ApiId", "replacement";
    }
    set! {
        integration: api_gateway_managed_overrides::IntegrationOverrides = "Integration", "update";
        route: api_gateway_managed_overrides::RouteOverrides = "Route", "update";
        stage: api_gateway_managed_overrides::StageOverrides = "Stage", "update";
    }
}
impl c::Handle<ApiGatewayManagedOverrides> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApiGatewayManagedOverrides`].
pub mod api_gateway_managed_overrides {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessLogSettings = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides.AccessLogSettings", "apigatewayv2-apigatewaymanagedoverrides-accesslogsettings");
    impl AccessLogSettings {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "update";
            format: String = "Format", "update";
        }
    }

    object!(IntegrationOverrides = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides.IntegrationOverrides", "apigatewayv2-apigatewaymanagedoverrides-integrationoverrides");
    impl IntegrationOverrides {
        new! {}
        set! {
            description: String = "Description", "update";
            integration_method: String = "IntegrationMethod", "update";
            payload_format_version: String = "PayloadFormatVersion", "update";
            timeout_in_millis: i64 = "TimeoutInMillis", "update";
        }
    }

    object!(RouteOverrides = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides.RouteOverrides", "apigatewayv2-apigatewaymanagedoverrides-routeoverrides");
    impl RouteOverrides {
        new! {}
        set! {
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            authorization_type: String = "AuthorizationType", "update";
            authorizer_id: m::apigatewayv2::AuthorizerId = "AuthorizerId", "update";
            operation_name: String = "OperationName", "update";
            target: String = "Target", "update";
        }
    }

    object!(RouteSettings = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides.RouteSettings", "apigatewayv2-apigatewaymanagedoverrides-routesettings");
    impl RouteSettings {
        new! {}
        set! {
            detailed_metrics_enabled: bool = "DetailedMetricsEnabled", "update";
            throttling_burst_limit: i64 = "ThrottlingBurstLimit", "update";
            throttling_rate_limit: v::Number = "ThrottlingRateLimit", "update";
        }
    }

    object!(StageOverrides = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides.StageOverrides", "apigatewayv2-apigatewaymanagedoverrides-stageoverrides");
    impl StageOverrides {
        new! {}
        set! {
            access_log_settings: AccessLogSettings = "AccessLogSettings", "update";
            auto_deploy: bool = "AutoDeploy", "update";
            default_route_settings: RouteSettings = "DefaultRouteSettings", "update";
            description: String = "Description", "update";
            route_settings: v::Json = "RouteSettings", "update";
            stage_variables: v::Json = "StageVariables", "update";
        }
    }
}

resource! {
    ApiMapping = "AWS::ApiGatewayV2::ApiMapping", "apigatewayv2-apimapping", None, String
}
impl ApiMapping {
    new! {
        api_id: m::apigatewayv2::ApiMappingApiId = "ApiId", "update";
        domain_name: String = "DomainName", "replacement";
        stage: String = "Stage", "update";
    }
    set! {
        api_mapping_key: String = "ApiMappingKey", "update";
    }
}
impl c::Handle<ApiMapping> {
    get! {
        attr_api_mapping_id: String = "ApiMappingId";
    }
}

resource! {
    Authorizer = "AWS::ApiGatewayV2::Authorizer", "apigatewayv2-authorizer", None, m::apigatewayv2::AuthorizerId
}
impl Authorizer {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
        authorizer_type: String = "AuthorizerType", "update";
        name: String = "Name", "update";
    }
    set! {
        authorizer_credentials_arn: m::Arn = "AuthorizerCredentialsArn", "update; cannot be read back";
        authorizer_payload_format_version: String = "AuthorizerPayloadFormatVersion", "update; cannot be read back";
        authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds", "update; cannot be read back";
        authorizer_uri: String = "AuthorizerUri", "update; cannot be read back";
        enable_simple_responses: bool = "EnableSimpleResponses", "update; cannot be read back";
        identity_source: [String] = "IdentitySource", "update";
        identity_validation_expression: String = "IdentityValidationExpression", "update";
        jwt_configuration: authorizer::JwtConfiguration = "JwtConfiguration", "update";
    }
}
impl c::Handle<Authorizer> {
    get! {
        attr_authorizer_id: m::apigatewayv2::AuthorizerId = "AuthorizerId";
    }
}
give! { Authorizer: m::apigatewayv2::AuthorizerId = Ref; }
/// Property types and values of [`Authorizer`].
pub mod authorizer {
    object!(JwtConfiguration = "AWS::ApiGatewayV2::Authorizer.JWTConfiguration", "apigatewayv2-authorizer-jwtconfiguration");
    impl JwtConfiguration {
        new! {}
        set! {
            audience: [String] = "Audience", "update";
            issuer: String = "Issuer", "update";
        }
    }
}

resource! {
    Deployment = "AWS::ApiGatewayV2::Deployment", "apigatewayv2-deployment", None, String
}
impl Deployment {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
    }
    set! {
        description: String = "Description", "update";
        stage_name: String = "StageName", "update; cannot be read back";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_deployment_id: String = "DeploymentId";
    }
}

resource! {
    DomainName = "AWS::ApiGatewayV2::DomainName", "apigatewayv2-domainname", Map("Tags"), String
}
impl DomainName {
    new! {
        domain_name: String = "DomainName", "replacement";
    }
    set! {
        domain_name_configurations: [domain_name::DomainNameConfiguration] = "DomainNameConfigurations", "update";
        mutual_tls_authentication: domain_name::MutualTlsAuthentication = "MutualTlsAuthentication", "update";
        routing_mode: domain_name::RoutingMode = "RoutingMode", "update; default `API_MAPPING_ONLY`";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<DomainName> {
    get! {
        attr_domain_name_arn: m::Arn = "DomainNameArn";
        attr_regional_domain_name: String = "RegionalDomainName";
        attr_regional_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "RegionalHostedZoneId";
    }
}
give! { DomainName: m::Arn = GetAtt("DomainNameArn"); }
/// Property types and values of [`DomainName`].
pub mod domain_name {
    use crate::value::meaning as m;
    object!(DomainNameConfiguration = "AWS::ApiGatewayV2::DomainName.DomainNameConfiguration", "apigatewayv2-domainname-domainnameconfiguration");
    impl DomainNameConfiguration {
        new! {}
        set! {
            certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update";
            certificate_name: String = "CertificateName", "update";
            endpoint_type: String = "EndpointType", "update";
            ip_address_type: String = "IpAddressType", "update";
            ownership_verification_certificate_arn: m::Arn = "OwnershipVerificationCertificateArn", "update";
            security_policy: String = "SecurityPolicy", "update";
        }
    }

    object!(MutualTlsAuthentication = "AWS::ApiGatewayV2::DomainName.MutualTlsAuthentication", "apigatewayv2-domainname-mutualtlsauthentication");
    impl MutualTlsAuthentication {
        new! {}
        set! {
            truststore_uri: String = "TruststoreUri", "update";
            truststore_version: String = "TruststoreVersion", "update";
        }
    }
    values! { RoutingMode: ApiMappingOnly = "API_MAPPING_ONLY", RoutingRuleThenApiMapping = "ROUTING_RULE_THEN_API_MAPPING", RoutingRuleOnly = "ROUTING_RULE_ONLY" }
}

resource! {
    Integration = "AWS::ApiGatewayV2::Integration", "apigatewayv2-integration", None, m::apigatewayv2::IntegrationId
}
impl Integration {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
        integration_type: String = "IntegrationType", "update";
    }
    set! {
        connection_id: String = "ConnectionId", "update";
        connection_type: String = "ConnectionType", "update";
        content_handling_strategy: String = "ContentHandlingStrategy", "update";
        credentials_arn: m::Arn = "CredentialsArn", "update";
        description: String = "Description", "update";
        integration_method: String = "IntegrationMethod", "update";
        integration_subtype: String = "IntegrationSubtype", "update";
        integration_uri: m::lambda::FunctionArn = "IntegrationUri", "update";
        passthrough_behavior: String = "PassthroughBehavior", "update";
        payload_format_version: String = "PayloadFormatVersion", "update";
        request_parameters: v::Map<String> = "RequestParameters", "update";
        request_templates: v::Map<String> = "RequestTemplates", "update";
        response_parameters: v::Map<integration::ResponseParameterMap> = "ResponseParameters", "update";
        template_selection_expression: String = "TemplateSelectionExpression", "update";
        timeout_in_millis: i64 = "TimeoutInMillis", "update";
        tls_config: integration::TlsConfig = "TlsConfig", "update";
    }
}
impl c::Handle<Integration> {
    get! {
        attr_integration_id: m::apigatewayv2::IntegrationId = "IntegrationId";
    }
}
give! { Integration: m::apigatewayv2::IntegrationId = Ref; }
/// Property types and values of [`Integration`].
pub mod integration {
    object!(ResponseParameter = "AWS::ApiGatewayV2::Integration.ResponseParameter", "apigatewayv2-integration-responseparameter");
    impl ResponseParameter {
        new! {}
        set! {
            destination: String = "Destination", "update";
            source: String = "Source", "update";
        }
    }

    object!(ResponseParameterMap = "AWS::ApiGatewayV2::Integration.ResponseParameterMap", "apigatewayv2-integration-responseparametermap");
    impl ResponseParameterMap {
        new! {}
        set! {
            response_parameters: [ResponseParameter] = "ResponseParameters", "update";
        }
    }

    object!(TlsConfig = "AWS::ApiGatewayV2::Integration.TlsConfig", "apigatewayv2-integration-tlsconfig");
    impl TlsConfig {
        new! {}
        set! {
            server_name_to_verify: String = "ServerNameToVerify", "update";
        }
    }
}

resource! {
    IntegrationResponse = "AWS::ApiGatewayV2::IntegrationResponse", "apigatewayv2-integrationresponse", None, String
}
impl IntegrationResponse {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
        integration_id: m::apigatewayv2::IntegrationId = "IntegrationId", "replacement";
        integration_response_key: String = "IntegrationResponseKey", "update";
    }
    set! {
        content_handling_strategy: String = "ContentHandlingStrategy", "update";
        response_parameters: v::Json = "ResponseParameters", "update";
        response_templates: v::Json = "ResponseTemplates", "update";
        template_selection_expression: String = "TemplateSelectionExpression", "update";
    }
}
impl c::Handle<IntegrationResponse> {
    get! {
        attr_integration_response_id: String = "IntegrationResponseId";
    }
}

resource! {
    Model = "AWS::ApiGatewayV2::Model", "apigatewayv2-model", None, String
}
impl Model {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
        name: String = "Name", "update";
        schema: v::Json = "Schema", "update";
    }
    set! {
        content_type: String = "ContentType", "update";
        description: String = "Description", "update";
    }
}
impl c::Handle<Model> {
    get! {
        attr_model_id: String = "ModelId";
    }
}

resource! {
    PortalProduct = "AWS::ApiGatewayV2::PortalProduct", "apigatewayv2-portalproduct", List("Tags"), m::Arn
}
impl PortalProduct {
    new! {
        display_name: String = "DisplayName", "update; 1 to 255 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<PortalProduct> {
    get! {
        attr_last_modified: String = "LastModified";
        attr_portal_product_arn: m::Arn = "PortalProductArn";
        attr_portal_product_id: String = "PortalProductId";
    }
}
give! { PortalProduct: m::Arn = Ref; }

resource! {
    Route = "AWS::ApiGatewayV2::Route", "apigatewayv2-route", None, m::apigatewayv2::RouteId
}
impl Route {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
        route_key: String = "RouteKey", "update";
    }
    set! {
        api_key_required: bool = "ApiKeyRequired", "update";
        authorization_scopes: [String] = "AuthorizationScopes", "update";
        authorization_type: String = "AuthorizationType", "update";
        authorizer_id: m::apigatewayv2::AuthorizerId = "AuthorizerId", "update; cannot be read back";
        model_selection_expression: String = "ModelSelectionExpression", "update";
        operation_name: String = "OperationName", "update";
        request_models: v::Json = "RequestModels", "update";
        request_parameters: v::Json = "RequestParameters", "update; cannot be read back";
        route_response_selection_expression: String = "RouteResponseSelectionExpression", "update";
        target: String = "Target", "update";
    }
}
impl c::Handle<Route> {
    get! {
        attr_route_id: m::apigatewayv2::RouteId = "RouteId";
    }
}
give! { Route: m::apigatewayv2::RouteId = Ref; }
/// Property types and values of [`Route`].
pub mod route {
    object!(ParameterConstraints = "AWS::ApiGatewayV2::Route.ParameterConstraints", "apigatewayv2-route-parameterconstraints");
    impl ParameterConstraints {
        new! {
            required: bool = "Required", "update";
        }
    }
}

resource! {
    RouteResponse = "AWS::ApiGatewayV2::RouteResponse", "apigatewayv2-routeresponse", None, String
}
impl RouteResponse {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
        route_id: m::apigatewayv2::RouteId = "RouteId", "replacement";
        route_response_key: String = "RouteResponseKey", "update";
    }
    set! {
        model_selection_expression: String = "ModelSelectionExpression", "update";
        response_models: v::Json = "ResponseModels", "update";
        response_parameters: v::Map<route_response::ParameterConstraints> = "ResponseParameters", "update";
    }
}
impl c::Handle<RouteResponse> {
    get! {
        attr_route_response_id: String = "RouteResponseId";
    }
}
/// Property types and values of [`RouteResponse`].
pub mod route_response {
    object!(ParameterConstraints = "AWS::ApiGatewayV2::RouteResponse.ParameterConstraints", "apigatewayv2-routeresponse-parameterconstraints");
    impl ParameterConstraints {
        new! {
            required: bool = "Required", "update";
        }
    }
}

resource! {
    RoutingRule = "AWS::ApiGatewayV2::RoutingRule", "apigatewayv2-routingrule", None, String
}
impl RoutingRule {
    new! {
        domain_name_arn: m::Arn = "DomainNameArn", "replacement";
        actions: [routing_rule::Action] = "Actions", "update";
        conditions: [routing_rule::Condition] = "Conditions", "update";
        priority: i64 = "Priority", "update; 1 to 1000000";
    }
}
impl c::Handle<RoutingRule> {
    get! {
        attr_routing_rule_arn: String = "RoutingRuleArn";
        attr_routing_rule_id: String = "RoutingRuleId";
    }
}
give! { RoutingRule: m::Arn = Ref; }
/// Property types and values of [`RoutingRule`].
pub mod routing_rule {
    use crate::value::meaning as m;
    object!(Action = "AWS::ApiGatewayV2::RoutingRule.Action", "apigatewayv2-routingrule-action");
    impl Action {
        new! {
            invoke_api: ActionInvokeApi = "InvokeApi", "update";
        }
    }

    object!(ActionInvokeApi = "AWS::ApiGatewayV2::RoutingRule.ActionInvokeApi", "apigatewayv2-routingrule-actioninvokeapi");
    impl ActionInvokeApi {
        new! {
            api_id: m::apigatewayv2::ApiId = "ApiId", "update";
            stage: String = "Stage", "update";
        }
        set! {
            strip_base_path: bool = "StripBasePath", "update";
        }
    }

    object!(Condition = "AWS::ApiGatewayV2::RoutingRule.Condition", "apigatewayv2-routingrule-condition");
    impl Condition {
        new! {}
        set! {
            match_base_paths: MatchBasePaths = "MatchBasePaths", "update";
            match_headers: MatchHeaders = "MatchHeaders", "update";
        }
    }

    object!(MatchBasePaths = "AWS::ApiGatewayV2::RoutingRule.MatchBasePaths", "apigatewayv2-routingrule-matchbasepaths");
    impl MatchBasePaths {
        new! {
            any_of: [String] = "AnyOf", "update";
        }
    }

    object!(MatchHeaderValue = "AWS::ApiGatewayV2::RoutingRule.MatchHeaderValue", "apigatewayv2-routingrule-matchheadervalue");
    impl MatchHeaderValue {
        new! {
            header: String = "Header", "update";
            value_glob: String = "ValueGlob", "update";
        }
    }

    object!(MatchHeaders = "AWS::ApiGatewayV2::RoutingRule.MatchHeaders", "apigatewayv2-routingrule-matchheaders");
    impl MatchHeaders {
        new! {
            any_of: [MatchHeaderValue] = "AnyOf", "update";
        }
    }
}

resource! {
    Stage = "AWS::ApiGatewayV2::Stage", "apigatewayv2-stage", Map("Tags"), String
}
impl Stage {
    new! {
        api_id: m::apigatewayv2::ApiId = "ApiId", "replacement";
        stage_name: String = "StageName", "replacement";
    }
    set! {
        access_log_settings: stage::AccessLogSettings = "AccessLogSettings", "update";
        auto_deploy: bool = "AutoDeploy", "update";
        client_certificate_id: String = "ClientCertificateId", "update";
        default_route_settings: stage::RouteSettings = "DefaultRouteSettings", "update";
        deployment_id: String = "DeploymentId", "update";
        description: String = "Description", "update";
        route_settings: v::Json = "RouteSettings", "update";
        stage_variables: v::Json = "StageVariables", "update";
        tags: v::Map<String> = "Tags", "update";
    }
}
/// Property types and values of [`Stage`].
pub mod stage {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessLogSettings = "AWS::ApiGatewayV2::Stage.AccessLogSettings", "apigatewayv2-stage-accesslogsettings");
    impl AccessLogSettings {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "update";
            format: String = "Format", "update";
        }
    }

    object!(RouteSettings = "AWS::ApiGatewayV2::Stage.RouteSettings", "apigatewayv2-stage-routesettings");
    impl RouteSettings {
        new! {}
        set! {
            data_trace_enabled: bool = "DataTraceEnabled", "update";
            detailed_metrics_enabled: bool = "DetailedMetricsEnabled", "update";
            logging_level: String = "LoggingLevel", "update";
            throttling_burst_limit: i64 = "ThrottlingBurstLimit", "update";
            throttling_rate_limit: v::Number = "ThrottlingRateLimit", "update";
        }
    }
}

resource! {
    VpcLink = "AWS::ApiGatewayV2::VpcLink", "apigatewayv2-vpclink", Map("Tags"), String
}
impl VpcLink {
    new! {
        name: String = "Name", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
    }
    set! {
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement";
        tags: v::Map<String> = "Tags", "update";
    }
}
impl c::Handle<VpcLink> {
    get! {
        attr_vpc_link_id: String = "VpcLinkId";
    }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::ApiGateway`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Account = "AWS::ApiGateway::Account", "apigateway-account", None, String
}
impl Account {
    new! {}
    set! {
        cloud_watch_role_arn: m::iam::RoleArn = "CloudWatchRoleArn", "update";
    }
}
impl c::Handle<Account> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    ApiKey = "AWS::ApiGateway::ApiKey", "apigateway-apikey", List("Tags"), m::apigateway::ApiKeyId
}
impl ApiKey {
    new! {}
    set! {
        customer_id: String = "CustomerId", "update";
        description: String = "Description", "update";
        enabled: bool = "Enabled", "update; default `false`";
        generate_distinct_id: bool = "GenerateDistinctId", "replacement; cannot be read back";
        name: String = "Name", "replacement";
        stage_keys: [api_key::StageKey] = "StageKeys", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        value: String = "Value", "replacement";
    }
}
impl c::Handle<ApiKey> {
    get! {
        attr_api_key_id: m::apigateway::ApiKeyId = "APIKeyId";
    }
}
give! { ApiKey: m::apigateway::ApiKeyId = Ref; }
/// Property types and values of [`ApiKey`].
pub mod api_key {
    use crate::value::meaning as m;
    object!(StageKey = "AWS::ApiGateway::ApiKey.StageKey", "apigateway-apikey-stagekey");
    impl StageKey {
        new! {}
        set! {
            rest_api_id: m::apigateway::RestApiId = "RestApiId", "update";
            stage_name: m::apigateway::StageName = "StageName", "update";
        }
    }
}

resource! {
    Authorizer = "AWS::ApiGateway::Authorizer", "apigateway-authorizer", None, m::apigateway::AuthorizerId
}
impl Authorizer {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
        name: String = "Name", "update";
        type_: String = "Type", "update";
    }
    set! {
        auth_type: String = "AuthType", "update";
        authorizer_credentials: m::iam::RoleArn = "AuthorizerCredentials", "update";
        authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds", "update";
        authorizer_uri: String = "AuthorizerUri", "update";
        identity_source: String = "IdentitySource", "update";
        identity_validation_expression: String = "IdentityValidationExpression", "update";
        provider_arns: [m::cognito::UserPoolArn] = "ProviderARNs", "update";
    }
}
impl c::Handle<Authorizer> {
    get! {
        attr_authorizer_id: m::apigateway::AuthorizerId = "AuthorizerId";
    }
}
give! { Authorizer: m::apigateway::AuthorizerId = Ref; }

resource! {
    BasePathMapping = "AWS::ApiGateway::BasePathMapping", "apigateway-basepathmapping", None, String
}
impl BasePathMapping {
    new! {
        domain_name: String = "DomainName", "replacement";
    }
    set! {
        base_path: String = "BasePath", "replacement";
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "update";
        stage: m::apigateway::StageName = "Stage", "update";
    }
}

resource! {
    BasePathMappingV2 = "AWS::ApiGateway::BasePathMappingV2", "apigateway-basepathmappingv2", None, m::Arn
}
impl BasePathMappingV2 {
    new! {
        domain_name_arn: m::Arn = "DomainNameArn", "replacement";
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "update";
    }
    set! {
        base_path: String = "BasePath", "replacement";
        stage: String = "Stage", "update";
    }
}
impl c::Handle<BasePathMappingV2> {
    get! {
        attr_base_path_mapping_arn: m::Arn = "BasePathMappingArn";
    }
}

resource! {
    ClientCertificate = "AWS::ApiGateway::ClientCertificate", "apigateway-clientcertificate", List("Tags"), m::apigateway::ClientCertificateId
}
impl ClientCertificate {
    new! {}
    set! {
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ClientCertificate> {
    get! {
        attr_client_certificate_id: m::apigateway::ClientCertificateId = "ClientCertificateId";
    }
}
give! { ClientCertificate: m::apigateway::ClientCertificateId = Ref; }

resource! {
    Deployment = "AWS::ApiGateway::Deployment", "apigateway-deployment", None, m::apigateway::DeploymentId
}
impl Deployment {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
    }
    set! {
        deployment_canary_settings: deployment::DeploymentCanarySettings = "DeploymentCanarySettings", "replacement; cannot be read back";
        description: String = "Description", "update";
        stage_description: deployment::StageDescription = "StageDescription", "update; cannot be read back";
        stage_name: m::apigateway::StageName = "StageName", "update; cannot be read back";
    }
}
impl c::Handle<Deployment> {
    get! {
        attr_deployment_id: m::apigateway::DeploymentId = "DeploymentId";
    }
}
give! { Deployment: m::apigateway::DeploymentId = Ref; }
/// Property types and values of [`Deployment`].
pub mod deployment {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessLogSetting = "AWS::ApiGateway::Deployment.AccessLogSetting", "apigateway-deployment-accesslogsetting");
    impl AccessLogSetting {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "update";
            format: String = "Format", "update";
        }
    }

    object!(CanarySetting = "AWS::ApiGateway::Deployment.CanarySetting", "apigateway-deployment-canarysetting");
    impl CanarySetting {
        new! {}
        set! {
            percent_traffic: v::Number = "PercentTraffic", "update";
            stage_variable_overrides: v::Map<String> = "StageVariableOverrides", "update";
            use_stage_cache: bool = "UseStageCache", "update";
        }
    }

    object!(DeploymentCanarySettings = "AWS::ApiGateway::Deployment.DeploymentCanarySettings", "apigateway-deployment-deploymentcanarysettings");
    impl DeploymentCanarySettings {
        new! {}
        set! {
            percent_traffic: v::Number = "PercentTraffic", "replacement";
            stage_variable_overrides: v::Map<String> = "StageVariableOverrides", "replacement";
            use_stage_cache: bool = "UseStageCache", "replacement";
        }
    }

    object!(MethodSetting = "AWS::ApiGateway::Deployment.MethodSetting", "apigateway-deployment-methodsetting");
    impl MethodSetting {
        new! {}
        set! {
            cache_data_encrypted: bool = "CacheDataEncrypted", "update";
            cache_ttl_in_seconds: i64 = "CacheTtlInSeconds", "update";
            caching_enabled: bool = "CachingEnabled", "update";
            data_trace_enabled: bool = "DataTraceEnabled", "update";
            http_method: String = "HttpMethod", "update";
            logging_level: String = "LoggingLevel", "update";
            metrics_enabled: bool = "MetricsEnabled", "update";
            resource_path: String = "ResourcePath", "update";
            throttling_burst_limit: i64 = "ThrottlingBurstLimit", "update";
            throttling_rate_limit: v::Number = "ThrottlingRateLimit", "update";
        }
    }

    object!(StageDescription = "AWS::ApiGateway::Deployment.StageDescription", "apigateway-deployment-stagedescription");
    impl StageDescription {
        new! {}
        set! {
            access_log_setting: AccessLogSetting = "AccessLogSetting", "update";
            cache_cluster_enabled: bool = "CacheClusterEnabled", "update";
            cache_cluster_size: String = "CacheClusterSize", "update";
            cache_data_encrypted: bool = "CacheDataEncrypted", "update";
            cache_ttl_in_seconds: i64 = "CacheTtlInSeconds", "update";
            caching_enabled: bool = "CachingEnabled", "update";
            canary_setting: CanarySetting = "CanarySetting", "update";
            client_certificate_id: m::apigateway::ClientCertificateId = "ClientCertificateId", "update";
            data_trace_enabled: bool = "DataTraceEnabled", "update";
            description: String = "Description", "update";
            documentation_version: String = "DocumentationVersion", "update";
            logging_level: String = "LoggingLevel", "update";
            method_settings: [MethodSetting] = "MethodSettings", "update";
            metrics_enabled: bool = "MetricsEnabled", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
            throttling_burst_limit: i64 = "ThrottlingBurstLimit", "update";
            throttling_rate_limit: v::Number = "ThrottlingRateLimit", "update";
            tracing_enabled: bool = "TracingEnabled", "update";
            variables: v::Map<String> = "Variables", "update";
        }
    }
}

resource! {
    DocumentationPart = "AWS::ApiGateway::DocumentationPart", "apigateway-documentationpart", None, String
}
impl DocumentationPart {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
        location: documentation_part::Location = "Location", "replacement";
        properties: String = "Properties", "update";
    }
}
impl c::Handle<DocumentationPart> {
    get! {
        attr_documentation_part_id: String = "DocumentationPartId";
    }
}
/// Property types and values of [`DocumentationPart`].
pub mod documentation_part {
    object!(Location = "AWS::ApiGateway::DocumentationPart.Location", "apigateway-documentationpart-location");
    impl Location {
        new! {}
        set! {
            method: String = "Method", "replacement";
            name: String = "Name", "replacement";
            path: String = "Path", "replacement";
            status_code: String = "StatusCode", "replacement";
            type_: Type = "Type", "replacement";
        }
    }
    values! { Type: Api = "API", Authorizer = "AUTHORIZER", Model = "MODEL", Resource = "RESOURCE", Method = "METHOD", PathParameter = "PATH_PARAMETER", QueryParameter = "QUERY_PARAMETER", RequestHeader = "REQUEST_HEADER", RequestBody = "REQUEST_BODY", Response = "RESPONSE", ResponseHeader = "RESPONSE_HEADER", ResponseBody = "RESPONSE_BODY" }
}

resource! {
    DocumentationVersion = "AWS::ApiGateway::DocumentationVersion", "apigateway-documentationversion", None, String
}
impl DocumentationVersion {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement; at least 1 characters";
        documentation_version: String = "DocumentationVersion", "replacement; at least 1 characters";
    }
    set! {
        description: String = "Description", "update";
    }
}

resource! {
    DomainName = "AWS::ApiGateway::DomainName", "apigateway-domainname", List("Tags"), m::apigateway::DomainName
}
impl DomainName {
    new! {}
    set! {
        certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update";
        domain_name: String = "DomainName", "replacement";
        endpoint_access_mode: String = "EndpointAccessMode", "update";
        endpoint_configuration: domain_name::EndpointConfiguration = "EndpointConfiguration", "update";
        mutual_tls_authentication: domain_name::MutualTlsAuthentication = "MutualTlsAuthentication", "update";
        ownership_verification_certificate_arn: m::Arn = "OwnershipVerificationCertificateArn", "update";
        regional_certificate_arn: m::Arn = "RegionalCertificateArn", "update";
        routing_mode: domain_name::RoutingMode = "RoutingMode", "update; default `BASE_PATH_MAPPING_ONLY`";
        security_policy: String = "SecurityPolicy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DomainName> {
    get! {
        attr_distribution_domain_name: String = "DistributionDomainName";
        attr_distribution_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "DistributionHostedZoneId";
        attr_domain_name_arn: m::Arn = "DomainNameArn";
        attr_regional_domain_name: String = "RegionalDomainName";
        attr_regional_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "RegionalHostedZoneId";
    }
}
give! { DomainName: m::Arn = GetAtt("DomainNameArn"); m::apigateway::DomainName = Ref; }
/// Property types and values of [`DomainName`].
pub mod domain_name {
    object!(EndpointConfiguration = "AWS::ApiGateway::DomainName.EndpointConfiguration", "apigateway-domainname-endpointconfiguration");
    impl EndpointConfiguration {
        new! {}
        set! {
            ip_address_type: String = "IpAddressType", "update";
            types: [String] = "Types", "update";
        }
    }

    object!(MutualTlsAuthentication = "AWS::ApiGateway::DomainName.MutualTlsAuthentication", "apigateway-domainname-mutualtlsauthentication");
    impl MutualTlsAuthentication {
        new! {}
        set! {
            truststore_uri: String = "TruststoreUri", "update";
            truststore_version: String = "TruststoreVersion", "update";
        }
    }
    values! { RoutingMode: BasePathMappingOnly = "BASE_PATH_MAPPING_ONLY", RoutingRuleThenBasePathMapping = "ROUTING_RULE_THEN_BASE_PATH_MAPPING", RoutingRuleOnly = "ROUTING_RULE_ONLY" }
}

resource! {
    DomainNameAccessAssociation = "AWS::ApiGateway::DomainNameAccessAssociation", "apigateway-domainnameaccessassociation", List("Tags"), m::Arn
}
impl DomainNameAccessAssociation {
    new! {
        domain_name_arn: m::Arn = "DomainNameArn", "replacement";
        access_association_source_type: domain_name_access_association::AccessAssociationSourceType = "AccessAssociationSourceType", "replacement";
        access_association_source: String = "AccessAssociationSource", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement";
    }
}
impl c::Handle<DomainNameAccessAssociation> {
    get! {
        attr_domain_name_access_association_arn: m::Arn = "DomainNameAccessAssociationArn";
    }
}
give! { DomainNameAccessAssociation: m::Arn = Ref; }
/// Property types and values of [`DomainNameAccessAssociation`].
pub mod domain_name_access_association {
    values! { AccessAssociationSourceType: Vpce = "VPCE" }
}

resource! {
    DomainNameV2 = "AWS::ApiGateway::DomainNameV2", "apigateway-domainnamev2", List("Tags"), m::Arn
}
impl DomainNameV2 {
    new! {}
    set! {
        certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "update";
        domain_name: m::apigateway::DomainName = "DomainName", "replacement";
        endpoint_access_mode: String = "EndpointAccessMode", "update";
        endpoint_configuration: domain_name_v2::EndpointConfiguration = "EndpointConfiguration", "replacement";
        policy: v::Json = "Policy", "update";
        routing_mode: domain_name_v2::RoutingMode = "RoutingMode", "update; default `BASE_PATH_MAPPING_ONLY`";
        security_policy: String = "SecurityPolicy", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DomainNameV2> {
    get! {
        attr_domain_name_arn: m::Arn = "DomainNameArn";
        attr_domain_name_id: String = "DomainNameId";
    }
}
/// Property types and values of [`DomainNameV2`].
pub mod domain_name_v2 {
    object!(EndpointConfiguration = "AWS::ApiGateway::DomainNameV2.EndpointConfiguration", "apigateway-domainnamev2-endpointconfiguration");
    impl EndpointConfiguration {
        new! {}
        set! {
            ip_address_type: String = "IpAddressType", "update";
            types: [String] = "Types", "update";
        }
    }
    values! { RoutingMode: BasePathMappingOnly = "BASE_PATH_MAPPING_ONLY", RoutingRuleThenBasePathMapping = "ROUTING_RULE_THEN_BASE_PATH_MAPPING", RoutingRuleOnly = "ROUTING_RULE_ONLY" }
}

resource! {
    GatewayResponse = "AWS::ApiGateway::GatewayResponse", "apigateway-gatewayresponse", None, String
}
impl GatewayResponse {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
        response_type: String = "ResponseType", "replacement";
    }
    set! {
        response_parameters: v::Map<String> = "ResponseParameters", "update";
        response_templates: v::Map<String> = "ResponseTemplates", "update";
        status_code: String = "StatusCode", "update";
    }
}
impl c::Handle<GatewayResponse> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    Method = "AWS::ApiGateway::Method", "apigateway-method", None, String
}
impl Method {
    new! {
        resource_id: m::apigateway::ResourceId = "ResourceId", "replacement";
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
        http_method: String = "HttpMethod", "replacement";
    }
    set! {
        api_key_required: bool = "ApiKeyRequired", "update";
        authorization_scopes: [String] = "AuthorizationScopes", "update";
        authorization_type: String = "AuthorizationType", "update";
        authorizer_id: m::apigateway::AuthorizerId = "AuthorizerId", "update";
        integration: method::Integration = "Integration", "update";
        method_responses: [method::MethodResponse] = "MethodResponses", "update";
        operation_name: String = "OperationName", "update";
        request_models: v::Map<String> = "RequestModels", "update";
        request_parameters: v::Map<bool> = "RequestParameters", "update";
        request_validator_id: m::apigateway::RequestValidatorId = "RequestValidatorId", "update";
    }
}
/// Property types and values of [`Method`].
pub mod method {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Integration = "AWS::ApiGateway::Method.Integration", "apigateway-method-integration");
    impl Integration {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            cache_key_parameters: [String] = "CacheKeyParameters", "update";
            cache_namespace: String = "CacheNamespace", "update";
            connection_id: m::apigateway::VpcLinkId = "ConnectionId", "update";
            connection_type: ConnectionType = "ConnectionType", "update";
            content_handling: ContentHandling = "ContentHandling", "update";
            credentials: m::iam::RoleArn = "Credentials", "update";
            integration_http_method: String = "IntegrationHttpMethod", "update";
            integration_responses: [IntegrationResponse] = "IntegrationResponses", "update";
            integration_target: String = "IntegrationTarget", "update";
            passthrough_behavior: PassthroughBehavior = "PassthroughBehavior", "update";
            request_parameters: v::Map<String> = "RequestParameters", "update";
            request_templates: v::Map<String> = "RequestTemplates", "update";
            response_transfer_mode: ResponseTransferMode = "ResponseTransferMode", "update; default `BUFFERED`";
            timeout_in_millis: i64 = "TimeoutInMillis", "update; at least 50";
            uri: m::lambda::FunctionArn = "Uri", "update";
        }
    }

    object!(IntegrationResponse = "AWS::ApiGateway::Method.IntegrationResponse", "apigateway-method-integrationresponse");
    impl IntegrationResponse {
        new! {
            status_code: String = "StatusCode", "update";
        }
        set! {
            content_handling: ContentHandling = "ContentHandling", "update";
            response_parameters: v::Map<String> = "ResponseParameters", "update";
            response_templates: v::Map<String> = "ResponseTemplates", "update";
            selection_pattern: String = "SelectionPattern", "update";
        }
    }

    object!(MethodResponse = "AWS::ApiGateway::Method.MethodResponse", "apigateway-method-methodresponse");
    impl MethodResponse {
        new! {
            status_code: String = "StatusCode", "update";
        }
        set! {
            response_models: v::Map<String> = "ResponseModels", "update";
            response_parameters: v::Map<bool> = "ResponseParameters", "update";
        }
    }
    values! { ConnectionType: Internet = "INTERNET", VpcLink = "VPC_LINK" }
    values! { ContentHandling: ConvertToBinary = "CONVERT_TO_BINARY", ConvertToText = "CONVERT_TO_TEXT" }
    values! { PassthroughBehavior: WhenNoMatch = "WHEN_NO_MATCH", WhenNoTemplates = "WHEN_NO_TEMPLATES", Never = "NEVER" }
    values! { ResponseTransferMode: Buffered = "BUFFERED", Stream = "STREAM" }
    values! { Type: Aws = "AWS", AwsProxy = "AWS_PROXY", Http = "HTTP", HttpProxy = "HTTP_PROXY", Mock = "MOCK" }
}

resource! {
    Model = "AWS::ApiGateway::Model", "apigateway-model", None, String
}
impl Model {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
    }
    set! {
        content_type: String = "ContentType", "replacement";
        description: String = "Description", "update";
        name: String = "Name", "replacement";
        schema: v::Json = "Schema", "update";
    }
}

resource! {
    RequestValidator = "AWS::ApiGateway::RequestValidator", "apigateway-requestvalidator", None, m::apigateway::RequestValidatorId
}
impl RequestValidator {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
    }
    set! {
        name: String = "Name", "replacement";
        validate_request_body: bool = "ValidateRequestBody", "update";
        validate_request_parameters: bool = "ValidateRequestParameters", "update";
    }
}
impl c::Handle<RequestValidator> {
    get! {
        attr_request_validator_id: m::apigateway::RequestValidatorId = "RequestValidatorId";
    }
}
give! { RequestValidator: m::apigateway::RequestValidatorId = Ref; }

resource! {
    Resource = "AWS::ApiGateway::Resource", "apigateway-resource", None, m::apigateway::ResourceId
}
impl Resource {
    new! {
        parent_id: m::apigateway::ResourceId = "ParentId", "replacement";
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
        path_part: String = "PathPart", "replacement";
    }
}
impl c::Handle<Resource> {
    get! {
        attr_resource_id: m::apigateway::ResourceId = "ResourceId";
    }
}
give! { Resource: m::apigateway::ResourceId = Ref; }

resource! {
    RestApi = "AWS::ApiGateway::RestApi", "apigateway-restapi", List("Tags"), m::apigateway::RestApiId
}
impl RestApi {
    new! {}
    set! {
        api_key_source_type: String = "ApiKeySourceType", "update";
        binary_media_types: [String] = "BinaryMediaTypes", "update";
        body: v::Json = "Body", "update; cannot be read back";
        body_s3_location: rest_api::S3Location = "BodyS3Location", "update; cannot be read back";
        clone_from: m::apigateway::RestApiId = "CloneFrom", "update; cannot be read back";
        description: String = "Description", "update";
        disable_execute_api_endpoint: bool = "DisableExecuteApiEndpoint", "update";
        endpoint_access_mode: String = "EndpointAccessMode", "update";
        endpoint_configuration: rest_api::EndpointConfiguration = "EndpointConfiguration", "update";
        fail_on_warnings: bool = "FailOnWarnings", "update; cannot be read back";
        minimum_compression_size: i64 = "MinimumCompressionSize", "update";
        mode: String = "Mode", "update; cannot be read back";
        name: String = "Name", "update";
        parameters: v::Json = "Parameters", "update; cannot be read back";
        policy: v::Json = "Policy", "update";
        security_policy: String = "SecurityPolicy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        version: String = "Version", "update";
    }
}
impl c::Handle<RestApi> {
    get! {
        attr_rest_api_id: m::apigateway::RestApiId = "RestApiId";
        attr_root_resource_id: String = "RootResourceId";
    }
}
give! { RestApi: m::apigateway::RestApiId = Ref; m::apigatewayv2::ApiMappingApiId = Ref; }
/// Property types and values of [`RestApi`].
pub mod rest_api {
    use crate::value::meaning as m;
    object!(EndpointConfiguration = "AWS::ApiGateway::RestApi.EndpointConfiguration", "apigateway-restapi-endpointconfiguration");
    impl EndpointConfiguration {
        new! {}
        set! {
            ip_address_type: String = "IpAddressType", "update";
            types: [String] = "Types", "update";
            vpc_endpoint_ids: [m::ec2::VpcEndpointId] = "VpcEndpointIds", "update";
        }
    }

    object!(S3Location = "AWS::ApiGateway::RestApi.S3Location", "apigateway-restapi-s3location");
    impl S3Location {
        new! {}
        set! {
            bucket: m::s3::BucketName = "Bucket", "update";
            e_tag: String = "ETag", "update";
            key: String = "Key", "update";
            version: String = "Version", "update";
        }
    }
}

resource! {
    Stage = "AWS::ApiGateway::Stage", "apigateway-stage", List("Tags"), m::apigateway::StageName
}
impl Stage {
    new! {
        rest_api_id: m::apigateway::RestApiId = "RestApiId", "replacement";
    }
    set! {
        access_log_setting: stage::AccessLogSetting = "AccessLogSetting", "update";
        cache_cluster_enabled: bool = "CacheClusterEnabled", "update";
        cache_cluster_size: String = "CacheClusterSize", "update";
        canary_setting: stage::CanarySetting = "CanarySetting", "update";
        client_certificate_id: m::apigateway::ClientCertificateId = "ClientCertificateId", "update";
        deployment_id: m::apigateway::DeploymentId = "DeploymentId", "update";
        description: String = "Description", "update";
        documentation_version: String = "DocumentationVersion", "update";
        method_settings: [stage::MethodSetting] = "MethodSettings", "update";
        stage_name: String = "StageName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tracing_enabled: bool = "TracingEnabled", "update";
        variables: v::Map<String> = "Variables", "update";
    }
}
give! { Stage: m::apigateway::StageName = Ref; }
/// Property types and values of [`Stage`].
pub mod stage {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessLogSetting = "AWS::ApiGateway::Stage.AccessLogSetting", "apigateway-stage-accesslogsetting");
    impl AccessLogSetting {
        new! {}
        set! {
            destination_arn: m::logs::LogGroupArn = "DestinationArn", "update";
            format: String = "Format", "update";
        }
    }

    object!(CanarySetting = "AWS::ApiGateway::Stage.CanarySetting", "apigateway-stage-canarysetting");
    impl CanarySetting {
        new! {}
        set! {
            deployment_id: m::apigateway::DeploymentId = "DeploymentId", "update";
            percent_traffic: v::Number = "PercentTraffic", "update; 0 to 100";
            stage_variable_overrides: v::Map<String> = "StageVariableOverrides", "update";
            use_stage_cache: bool = "UseStageCache", "update";
        }
    }

    object!(MethodSetting = "AWS::ApiGateway::Stage.MethodSetting", "apigateway-stage-methodsetting");
    impl MethodSetting {
        new! {}
        set! {
            cache_data_encrypted: bool = "CacheDataEncrypted", "update";
            cache_ttl_in_seconds: i64 = "CacheTtlInSeconds", "update";
            caching_enabled: bool = "CachingEnabled", "update";
            data_trace_enabled: bool = "DataTraceEnabled", "update";
            http_method: String = "HttpMethod", "update";
            logging_level: String = "LoggingLevel", "update";
            metrics_enabled: bool = "MetricsEnabled", "update";
            resource_path: String = "ResourcePath", "update";
            throttling_burst_limit: i64 = "ThrottlingBurstLimit", "update; at least 0";
            throttling_rate_limit: v::Number = "ThrottlingRateLimit", "update; at least 0";
        }
    }
}

resource! {
    UsagePlan = "AWS::ApiGateway::UsagePlan", "apigateway-usageplan", List("Tags"), m::apigateway::UsagePlanId
}
impl UsagePlan {
    new! {}
    set! {
        api_stages: [usage_plan::ApiStage] = "ApiStages", "update";
        description: String = "Description", "update";
        quota: usage_plan::QuotaSettings = "Quota", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        throttle: usage_plan::ThrottleSettings = "Throttle", "update";
        usage_plan_name: String = "UsagePlanName", "update";
    }
}
impl c::Handle<UsagePlan> {
    get! {
        attr_id: m::apigateway::UsagePlanId = "Id";
    }
}
give! { UsagePlan: m::apigateway::UsagePlanId = Ref; }
/// Property types and values of [`UsagePlan`].
pub mod usage_plan {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApiStage = "AWS::ApiGateway::UsagePlan.ApiStage", "apigateway-usageplan-apistage");
    impl ApiStage {
        new! {}
        set! {
            api_id: m::apigateway::RestApiId = "ApiId", "update";
            stage: m::apigateway::StageName = "Stage", "update";
            throttle: v::Map<ThrottleSettings> = "Throttle", "update";
        }
    }

    object!(QuotaSettings = "AWS::ApiGateway::UsagePlan.QuotaSettings", "apigateway-usageplan-quotasettings");
    impl QuotaSettings {
        new! {}
        set! {
            limit: i64 = "Limit", "update; at least 0";
            offset: i64 = "Offset", "update; at least 0";
            period: String = "Period", "update";
        }
    }

    object!(ThrottleSettings = "AWS::ApiGateway::UsagePlan.ThrottleSettings", "apigateway-usageplan-throttlesettings");
    impl ThrottleSettings {
        new! {}
        set! {
            burst_limit: i64 = "BurstLimit", "update; at least 0";
            rate_limit: v::Number = "RateLimit", "update; at least 0";
        }
    }
}

resource! {
    UsagePlanKey = "AWS::ApiGateway::UsagePlanKey", "apigateway-usageplankey", None, String
}
impl UsagePlanKey {
    new! {
        key_id: m::apigateway::ApiKeyId = "KeyId", "replacement";
        usage_plan_id: m::apigateway::UsagePlanId = "UsagePlanId", "replacement";
        key_type: usage_plan_key::KeyType = "KeyType", "replacement";
    }
}
impl c::Handle<UsagePlanKey> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`UsagePlanKey`].
pub mod usage_plan_key {
    values! { KeyType: ApiKey = "API_KEY" }
}

resource! {
    VpcLink = "AWS::ApiGateway::VpcLink", "apigateway-vpclink", List("Tags"), m::apigateway::VpcLinkId
}
impl VpcLink {
    new! {
        name: String = "Name", "update";
        target_arns: [m::elasticloadbalancingv2::LoadBalancerArn] = "TargetArns", "replacement";
    }
    set! {
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<VpcLink> {
    get! {
        attr_vpc_link_id: m::apigateway::VpcLinkId = "VpcLinkId";
    }
}
give! { VpcLink: m::apigateway::VpcLinkId = Ref; }

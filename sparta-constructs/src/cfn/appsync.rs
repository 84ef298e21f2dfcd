// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::AppSync`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Api = "AWS::AppSync::Api", "appsync-api", List("Tags"), m::Arn
}
impl Api {
    new! {
        name: String = "Name", "update; 1 to 50 characters";
    }
    set! {
        event_config: api::EventConfig = "EventConfig", "update";
        owner_contact: String = "OwnerContact", "update; 1 to 250 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<Api> {
    get! {
        attr_api_arn: m::Arn = "ApiArn";
        attr_api_id: String = "ApiId";
        attr_dns: v::Json = "Dns";
        attr_dns_http: String = "Dns.Http";
        attr_dns_realtime: String = "Dns.Realtime";
    }
}
give! { Api: m::Arn = Ref; }
/// Property types and values of [`Api`].
pub mod api {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AuthMode = "AWS::AppSync::Api.AuthMode", "appsync-api-authmode");
    impl AuthMode {
        new! {}
        set! {
            auth_type: AuthenticationType = "AuthType", "update";
        }
    }

    object!(AuthProvider = "AWS::AppSync::Api.AuthProvider", "appsync-api-authprovider");
    impl AuthProvider {
        new! {
            auth_type: AuthenticationType = "AuthType", "update";
        }
        set! {
            cognito_config: CognitoConfig = "CognitoConfig", "update";
            lambda_authorizer_config: LambdaAuthorizerConfig = "LambdaAuthorizerConfig", "update";
            openid_connect_config: OpenidConnectConfig = "OpenIDConnectConfig", "update";
        }
    }

    object!(CognitoConfig = "AWS::AppSync::Api.CognitoConfig", "appsync-api-cognitoconfig");
    impl CognitoConfig {
        new! {
            user_pool_id: String = "UserPoolId", "update";
            aws_region: String = "AwsRegion", "update";
        }
        set! {
            app_id_client_regex: String = "AppIdClientRegex", "update";
        }
    }

    object!(DnsMap = "AWS::AppSync::Api.DnsMap", "appsync-api-dnsmap");
    impl DnsMap {
        new! {}
    }

    object!(EventConfig = "AWS::AppSync::Api.EventConfig", "appsync-api-eventconfig");
    impl EventConfig {
        new! {
            auth_providers: [AuthProvider] = "AuthProviders", "update";
            connection_auth_modes: [AuthMode] = "ConnectionAuthModes", "update";
            default_publish_auth_modes: [AuthMode] = "DefaultPublishAuthModes", "update";
            default_subscribe_auth_modes: [AuthMode] = "DefaultSubscribeAuthModes", "update";
        }
        set! {
            log_config: EventLogConfig = "LogConfig", "update";
        }
    }

    object!(EventLogConfig = "AWS::AppSync::Api.EventLogConfig", "appsync-api-eventlogconfig");
    impl EventLogConfig {
        new! {
            cloud_watch_logs_role_arn: m::iam::RoleArn = "CloudWatchLogsRoleArn", "update";
            log_level: EventLogLevel = "LogLevel", "update";
        }
    }

    object!(LambdaAuthorizerConfig = "AWS::AppSync::Api.LambdaAuthorizerConfig", "appsync-api-lambdaauthorizerconfig");
    impl LambdaAuthorizerConfig {
        new! {
            authorizer_uri: String = "AuthorizerUri", "update";
        }
        set! {
            authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds", "update; 0 to 3600";
            identity_validation_expression: String = "IdentityValidationExpression", "update";
        }
    }

    object!(OpenidConnectConfig = "AWS::AppSync::Api.OpenIDConnectConfig", "appsync-api-openidconnectconfig");
    impl OpenidConnectConfig {
        new! {
            issuer: String = "Issuer", "update";
        }
        set! {
            auth_ttl: v::Number = "AuthTTL", "update";
            client_id: String = "ClientId", "update";
            iat_ttl: v::Number = "IatTTL", "update";
        }
    }
    values! { AuthenticationType: AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS", AwsIam = "AWS_IAM", ApiKey = "API_KEY", OpenidConnect = "OPENID_CONNECT", AwsLambda = "AWS_LAMBDA" }
    values! { EventLogLevel: None = "NONE", Error = "ERROR", All = "ALL", Info = "INFO", Debug = "DEBUG" }
}

resource! {
    ApiCache = "AWS::AppSync::ApiCache", "appsync-apicache", None, String
}
impl ApiCache {
    new! {
        api_id: String = "ApiId", "replacement";
        type_: api_cache::Type = "Type", "update";
        api_caching_behavior: api_cache::ApiCachingBehavior = "ApiCachingBehavior", "update";
        ttl: i64 = "Ttl", "update";
    }
    set! {
        at_rest_encryption_enabled: bool = "AtRestEncryptionEnabled", "replacement";
        health_metrics_config: api_cache::HealthMetricsConfig = "HealthMetricsConfig", "update";
        transit_encryption_enabled: bool = "TransitEncryptionEnabled", "replacement";
    }
}
impl c::Handle<ApiCache> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApiCache`].
pub mod api_cache {
    values! { ApiCachingBehavior: FullRequestCaching = "FULL_REQUEST_CACHING", OperationLevelCaching = "OPERATION_LEVEL_CACHING", PerResolverCaching = "PER_RESOLVER_CACHING" }
    values! { HealthMetricsConfig: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { Type: Large = "LARGE", Large12X = "LARGE_12X", Large2X = "LARGE_2X", Large4X = "LARGE_4X", Large8X = "LARGE_8X", Medium = "MEDIUM", R4_2Xlarge = "R4_2XLARGE", R4_4Xlarge = "R4_4XLARGE", R4_8Xlarge = "R4_8XLARGE", R4Large = "R4_LARGE", R4Xlarge = "R4_XLARGE", Small = "SMALL", T2Medium = "T2_MEDIUM", T2Small = "T2_SMALL", Xlarge = "XLARGE" }
}

resource! {
    ApiKey = "AWS::AppSync::ApiKey", "appsync-apikey", None, m::Arn
}
impl ApiKey {
    new! {
        api_id: String = "ApiId", "replacement";
    }
    set! {
        description: String = "Description", "update";
        expires: v::Number = "Expires", "update";
    }
}
impl c::Handle<ApiKey> {
    get! {
        attr_api_key: String = "ApiKey";
        attr_api_key_id: String = "ApiKeyId";
        attr_arn: m::Arn = "Arn";
    }
}
give! { ApiKey: m::Arn = Ref; }

resource! {
    ChannelNamespace = "AWS::AppSync::ChannelNamespace", "appsync-channelnamespace", List("Tags"), m::Arn
}
impl ChannelNamespace {
    new! {
        api_id: String = "ApiId", "replacement";
        name: String = "Name", "replacement; 1 to 50 characters";
    }
    set! {
        code_handlers: String = "CodeHandlers", "update; 1 to 32768 characters";
        code_s3_location: String = "CodeS3Location", "update; cannot be read back";
        handler_configs: channel_namespace::HandlerConfigs = "HandlerConfigs", "update";
        publish_auth_modes: [channel_namespace::AuthMode] = "PublishAuthModes", "update";
        subscribe_auth_modes: [channel_namespace::AuthMode] = "SubscribeAuthModes", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ChannelNamespace> {
    get! {
        attr_channel_namespace_arn: m::Arn = "ChannelNamespaceArn";
    }
}
give! { ChannelNamespace: m::Arn = Ref; }
/// Property types and values of [`ChannelNamespace`].
pub mod channel_namespace {
    use crate::value::meaning as m;
    object!(AuthMode = "AWS::AppSync::ChannelNamespace.AuthMode", "appsync-channelnamespace-authmode");
    impl AuthMode {
        new! {}
        set! {
            auth_type: AuthenticationType = "AuthType", "update";
        }
    }

    object!(HandlerConfig = "AWS::AppSync::ChannelNamespace.HandlerConfig", "appsync-channelnamespace-handlerconfig");
    impl HandlerConfig {
        new! {
            behavior: HandlerBehavior = "Behavior", "update";
            integration: Integration = "Integration", "update";
        }
    }

    object!(HandlerConfigs = "AWS::AppSync::ChannelNamespace.HandlerConfigs", "appsync-channelnamespace-handlerconfigs");
    impl HandlerConfigs {
        new! {}
        set! {
            on_publish: HandlerConfig = "OnPublish", "update";
            on_subscribe: HandlerConfig = "OnSubscribe", "update";
        }
    }

    object!(Integration = "AWS::AppSync::ChannelNamespace.Integration", "appsync-channelnamespace-integration");
    impl Integration {
        new! {
            data_source_name: m::appsync::DataSourceName = "DataSourceName", "update; 1 to 512 characters";
        }
        set! {
            lambda_config: LambdaConfig = "LambdaConfig", "update";
        }
    }

    object!(LambdaConfig = "AWS::AppSync::ChannelNamespace.LambdaConfig", "appsync-channelnamespace-lambdaconfig");
    impl LambdaConfig {
        new! {
            invoke_type: InvokeType = "InvokeType", "update";
        }
    }
    values! { AuthenticationType: AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS", AwsIam = "AWS_IAM", ApiKey = "API_KEY", OpenidConnect = "OPENID_CONNECT", AwsLambda = "AWS_LAMBDA" }
    values! { HandlerBehavior: Code = "CODE", Direct = "DIRECT" }
    values! { InvokeType: RequestResponse = "REQUEST_RESPONSE", Event = "EVENT" }
}

resource! {
    DataSource = "AWS::AppSync::DataSource", "appsync-datasource", None, m::Arn
}
impl DataSource {
    new! {
        api_id: m::appsync::GraphqlApiId = "ApiId", "replacement";
        name: String = "Name", "replacement; 1 to 65536 characters";
        type_: data_source::Type = "Type", "update";
    }
    set! {
        description: String = "Description", "update";
        dynamodb_config: data_source::DynamodbConfig = "DynamoDBConfig", "update";
        elasticsearch_config: data_source::ElasticsearchConfig = "ElasticsearchConfig", "update; deprecated by AWS";
        event_bridge_config: data_source::EventBridgeConfig = "EventBridgeConfig", "update";
        http_config: data_source::HttpConfig = "HttpConfig", "update";
        lambda_config: data_source::LambdaConfig = "LambdaConfig", "update";
        metrics_config: data_source::MetricsConfig = "MetricsConfig", "update";
        open_search_service_config: data_source::OpenSearchServiceConfig = "OpenSearchServiceConfig", "update";
        relational_database_config: data_source::RelationalDatabaseConfig = "RelationalDatabaseConfig", "update";
        service_role_arn: m::iam::RoleArn = "ServiceRoleArn", "update";
    }
}
impl c::Handle<DataSource> {
    get! {
        attr_data_source_arn: m::Arn = "DataSourceArn";
        attr_name: m::appsync::DataSourceName = "Name";
    }
}
give! { DataSource: m::Arn = Ref; m::appsync::DataSourceName = GetAtt("Name"); }
/// Property types and values of [`DataSource`].
pub mod data_source {
    use crate::value::meaning as m;
    object!(AuthorizationConfig = "AWS::AppSync::DataSource.AuthorizationConfig", "appsync-datasource-authorizationconfig");
    impl AuthorizationConfig {
        new! {
            authorization_type: AuthorizationType = "AuthorizationType", "update";
        }
        set! {
            aws_iam_config: AwsIamConfig = "AwsIamConfig", "update";
        }
    }

    object!(AwsIamConfig = "AWS::AppSync::DataSource.AwsIamConfig", "appsync-datasource-awsiamconfig");
    impl AwsIamConfig {
        new! {}
        set! {
            signing_region: String = "SigningRegion", "update";
            signing_service_name: String = "SigningServiceName", "update";
        }
    }

    object!(DeltaSyncConfig = "AWS::AppSync::DataSource.DeltaSyncConfig", "appsync-datasource-deltasyncconfig");
    impl DeltaSyncConfig {
        new! {
            delta_sync_table_name: String = "DeltaSyncTableName", "update";
            base_table_ttl: String = "BaseTableTTL", "update";
            delta_sync_table_ttl: String = "DeltaSyncTableTTL", "update";
        }
    }

    object!(DynamodbConfig = "AWS::AppSync::DataSource.DynamoDBConfig", "appsync-datasource-dynamodbconfig");
    impl DynamodbConfig {
        new! {
            table_name: m::dynamodb::TableName = "TableName", "update";
            aws_region: String = "AwsRegion", "update";
        }
        set! {
            delta_sync_config: DeltaSyncConfig = "DeltaSyncConfig", "update";
            use_caller_credentials: bool = "UseCallerCredentials", "update";
            versioned: bool = "Versioned", "update";
        }
    }

    object!(ElasticsearchConfig = "AWS::AppSync::DataSource.ElasticsearchConfig", "appsync-datasource-elasticsearchconfig");
    impl ElasticsearchConfig {
        new! {
            aws_region: String = "AwsRegion", "update";
            endpoint: String = "Endpoint", "update";
        }
    }

    object!(EventBridgeConfig = "AWS::AppSync::DataSource.EventBridgeConfig", "appsync-datasource-eventbridgeconfig");
    impl EventBridgeConfig {
        new! {
            event_bus_arn: m::events::EventBusArn = "EventBusArn", "update";
        }
    }

    object!(HttpConfig = "AWS::AppSync::DataSource.HttpConfig", "appsync-datasource-httpconfig");
    impl HttpConfig {
        new! {
            endpoint: String = "Endpoint", "update";
        }
        set! {
            authorization_config: AuthorizationConfig = "AuthorizationConfig", "update";
        }
    }

    object!(LambdaConfig = "AWS::AppSync::DataSource.LambdaConfig", "appsync-datasource-lambdaconfig");
    impl LambdaConfig {
        new! {
            lambda_function_arn: m::lambda::FunctionArn = "LambdaFunctionArn", "update";
        }
    }

    object!(OpenSearchServiceConfig = "AWS::AppSync::DataSource.OpenSearchServiceConfig", "appsync-datasource-opensearchserviceconfig");
    impl OpenSearchServiceConfig {
        new! {
            aws_region: String = "AwsRegion", "update";
            endpoint: String = "Endpoint", "update";
        }
    }

    object!(RdsHttpEndpointConfig = "AWS::AppSync::DataSource.RdsHttpEndpointConfig", "appsync-datasource-rdshttpendpointconfig");
    impl RdsHttpEndpointConfig {
        new! {
            aws_secret_store_arn: m::secretsmanager::SecretArn = "AwsSecretStoreArn", "update";
            db_cluster_identifier: m::rds::DbClusterArn = "DbClusterIdentifier", "update";
            aws_region: String = "AwsRegion", "update";
        }
        set! {
            database_name: String = "DatabaseName", "update";
            schema: String = "Schema", "update";
        }
    }

    object!(RelationalDatabaseConfig = "AWS::AppSync::DataSource.RelationalDatabaseConfig", "appsync-datasource-relationaldatabaseconfig");
    impl RelationalDatabaseConfig {
        new! {
            relational_database_source_type: RelationalDatabaseSourceType = "RelationalDatabaseSourceType", "update";
        }
        set! {
            rds_http_endpoint_config: RdsHttpEndpointConfig = "RdsHttpEndpointConfig", "update";
        }
    }
    values! { MetricsConfig: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { Type: AmazonBedrockRuntime = "AMAZON_BEDROCK_RUNTIME", AmazonDynamodb = "AMAZON_DYNAMODB", AmazonElasticsearch = "AMAZON_ELASTICSEARCH", AmazonEventbridge = "AMAZON_EVENTBRIDGE", AmazonOpensearchService = "AMAZON_OPENSEARCH_SERVICE", AwsLambda = "AWS_LAMBDA", Http = "HTTP", None = "NONE", RelationalDatabase = "RELATIONAL_DATABASE" }
    values! { AuthorizationType: AwsIam = "AWS_IAM" }
    values! { RelationalDatabaseSourceType: RdsHttpEndpoint = "RDS_HTTP_ENDPOINT" }
}

resource! {
    DomainName = "AWS::AppSync::DomainName", "appsync-domainname", List("Tags"), m::appsync::DomainName
}
impl DomainName {
    new! {
        certificate_arn: m::certificatemanager::CertificateArn = "CertificateArn", "replacement; 3 to 2048 characters";
        domain_name: String = "DomainName", "replacement; 1 to 253 characters";
    }
    set! {
        description: String = "Description", "update; at most 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<DomainName> {
    get! {
        attr_app_sync_domain_name: String = "AppSyncDomainName";
        attr_domain_name: m::appsync::DomainName = "DomainName";
        attr_domain_name_arn: m::Arn = "DomainNameArn";
        attr_hosted_zone_id: m::route53::AliasTargetHostedZoneId = "HostedZoneId";
    }
}
give! { DomainName: m::Arn = GetAtt("DomainNameArn"); m::appsync::DomainName = Ref; }

resource! {
    DomainNameApiAssociation = "AWS::AppSync::DomainNameApiAssociation", "appsync-domainnameapiassociation", None, String
}
impl DomainNameApiAssociation {
    new! {
        api_id: m::appsync::GraphqlApiId = "ApiId", "update";
        domain_name: m::appsync::DomainName = "DomainName", "replacement; 1 to 253 characters";
    }
}
impl c::Handle<DomainNameApiAssociation> {
    get! {
        attr_api_association_identifier: String = "ApiAssociationIdentifier";
    }
}

resource! {
    FunctionConfiguration = "AWS::AppSync::FunctionConfiguration", "appsync-functionconfiguration", None, m::Arn
}
impl FunctionConfiguration {
    new! {
        api_id: m::appsync::GraphqlApiId = "ApiId", "replacement";
        data_source_name: m::appsync::DataSourceName = "DataSourceName", "update; 1 to 65536 characters";
        name: String = "Name", "update; 1 to 65536 characters";
    }
    set! {
        code: String = "Code", "update; 1 to 32768 characters";
        code_s3_location: String = "CodeS3Location", "update; cannot be read back";
        description: String = "Description", "update";
        function_version: String = "FunctionVersion", "update";
        max_batch_size: i64 = "MaxBatchSize", "update; 0 to 2000";
        request_mapping_template: String = "RequestMappingTemplate", "update; at most 65536 characters";
        request_mapping_template_s3_location: String = "RequestMappingTemplateS3Location", "update; cannot be read back";
        response_mapping_template: String = "ResponseMappingTemplate", "update; at most 65536 characters";
        response_mapping_template_s3_location: String = "ResponseMappingTemplateS3Location", "update; cannot be read back";
        runtime: function_configuration::AppSyncRuntime = "Runtime", "update";
        sync_config: function_configuration::SyncConfig = "SyncConfig", "update";
    }
}
impl c::Handle<FunctionConfiguration> {
    get! {
        attr_data_source_name: String = "DataSourceName";
        attr_function_arn: m::Arn = "FunctionArn";
        attr_function_id: m::appsync::FunctionConfigurationId = "FunctionId";
        attr_name: String = "Name";
    }
}
give! { FunctionConfiguration: m::appsync::FunctionConfigurationId = GetAtt("FunctionId"); }
/// Property types and values of [`FunctionConfiguration`].
pub mod function_configuration {
    use crate::value::meaning as m;
    object!(AppSyncRuntime = "AWS::AppSync::FunctionConfiguration.AppSyncRuntime", "appsync-functionconfiguration-appsyncruntime");
    impl AppSyncRuntime {
        new! {
            name: Name = "Name", "update";
            runtime_version: String = "RuntimeVersion", "update";
        }
    }

    object!(LambdaConflictHandlerConfig = "AWS::AppSync::FunctionConfiguration.LambdaConflictHandlerConfig", "appsync-functionconfiguration-lambdaconflicthandlerconfig");
    impl LambdaConflictHandlerConfig {
        new! {}
        set! {
            lambda_conflict_handler_arn: m::Arn = "LambdaConflictHandlerArn", "update";
        }
    }

    object!(SyncConfig = "AWS::AppSync::FunctionConfiguration.SyncConfig", "appsync-functionconfiguration-syncconfig");
    impl SyncConfig {
        new! {
            conflict_detection: ConflictDetection = "ConflictDetection", "update";
        }
        set! {
            conflict_handler: ConflictHandler = "ConflictHandler", "update";
            lambda_conflict_handler_config: LambdaConflictHandlerConfig = "LambdaConflictHandlerConfig", "update";
        }
    }
    values! { Name: AppsyncJs = "APPSYNC_JS" }
    values! { ConflictDetection: None = "NONE", Version = "VERSION" }
    values! { ConflictHandler: Automerge = "AUTOMERGE", Lambda = "LAMBDA", None = "NONE", OptimisticConcurrency = "OPTIMISTIC_CONCURRENCY" }
}

resource! {
    GraphqlApi = "AWS::AppSync::GraphQLApi", "appsync-graphqlapi", List("Tags"), m::Arn
}
impl GraphqlApi {
    new! {
        authentication_type: graphql_api::AuthenticationType = "AuthenticationType", "update";
        name: String = "Name", "update";
    }
    set! {
        additional_authentication_providers: [graphql_api::AdditionalAuthenticationProvider] = "AdditionalAuthenticationProviders", "update";
        api_type: graphql_api::ApiType = "ApiType", "update";
        enhanced_metrics_config: graphql_api::EnhancedMetricsConfig = "EnhancedMetricsConfig", "update";
        environment_variables: v::Map<String> = "EnvironmentVariables", "update";
        introspection_config: graphql_api::IntrospectionConfig = "IntrospectionConfig", "update";
        lambda_authorizer_config: graphql_api::LambdaAuthorizerConfig = "LambdaAuthorizerConfig", "update";
        log_config: graphql_api::LogConfig = "LogConfig", "update";
        merged_api_execution_role_arn: m::iam::RoleArn = "MergedApiExecutionRoleArn", "update";
        openid_connect_config: graphql_api::OpenidConnectConfig = "OpenIDConnectConfig", "update";
        owner_contact: String = "OwnerContact", "update";
        query_depth_limit: i64 = "QueryDepthLimit", "update; 0 to 75";
        resolver_count_limit: i64 = "ResolverCountLimit", "update; 0 to 10000";
        tags: [crate::cfn::Tag] = "Tags", "update";
        user_pool_config: graphql_api::UserPoolConfig = "UserPoolConfig", "update";
        visibility: graphql_api::Visibility = "Visibility", "update";
        xray_enabled: bool = "XrayEnabled", "update";
    }
}
impl c::Handle<GraphqlApi> {
    get! {
        attr_api_id: m::appsync::GraphqlApiId = "ApiId";
        attr_arn: m::Arn = "Arn";
        attr_graphql_dns: String = "GraphQLDns";
        attr_graphql_endpoint_arn: m::Arn = "GraphQLEndpointArn";
        attr_graphql_url: String = "GraphQLUrl";
        attr_realtime_dns: String = "RealtimeDns";
        attr_realtime_url: String = "RealtimeUrl";
    }
}
give! { GraphqlApi: m::Arn = Ref; m::appsync::GraphqlApiId = GetAtt("ApiId"); }
/// Property types and values of [`GraphqlApi`].
pub mod graphql_api {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AdditionalAuthenticationProvider = "AWS::AppSync::GraphQLApi.AdditionalAuthenticationProvider", "appsync-graphqlapi-additionalauthenticationprovider");
    impl AdditionalAuthenticationProvider {
        new! {
            authentication_type: AuthenticationType = "AuthenticationType", "update";
        }
        set! {
            lambda_authorizer_config: LambdaAuthorizerConfig = "LambdaAuthorizerConfig", "update";
            openid_connect_config: OpenidConnectConfig = "OpenIDConnectConfig", "update";
            user_pool_config: CognitoUserPoolConfig = "UserPoolConfig", "update";
        }
    }

    object!(CognitoUserPoolConfig = "AWS::AppSync::GraphQLApi.CognitoUserPoolConfig", "appsync-graphqlapi-cognitouserpoolconfig");
    impl CognitoUserPoolConfig {
        new! {}
        set! {
            app_id_client_regex: String = "AppIdClientRegex", "update";
            aws_region: String = "AwsRegion", "update";
            user_pool_id: m::cognito::UserPoolId = "UserPoolId", "update";
        }
    }

    object!(EnhancedMetricsConfig = "AWS::AppSync::GraphQLApi.EnhancedMetricsConfig", "appsync-graphqlapi-enhancedmetricsconfig");
    impl EnhancedMetricsConfig {
        new! {
            data_source_level_metrics_behavior: DataSourceLevelMetricsBehavior = "DataSourceLevelMetricsBehavior", "update";
            operation_level_metrics_config: OperationLevelMetricsConfig = "OperationLevelMetricsConfig", "update";
            resolver_level_metrics_behavior: ResolverLevelMetricsBehavior = "ResolverLevelMetricsBehavior", "update";
        }
    }

    object!(LambdaAuthorizerConfig = "AWS::AppSync::GraphQLApi.LambdaAuthorizerConfig", "appsync-graphqlapi-lambdaauthorizerconfig");
    impl LambdaAuthorizerConfig {
        new! {}
        set! {
            authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds", "may replace; 0 to 3600";
            authorizer_uri: m::lambda::FunctionArn = "AuthorizerUri", "may replace";
            identity_validation_expression: String = "IdentityValidationExpression", "may replace";
        }
    }

    object!(LogConfig = "AWS::AppSync::GraphQLApi.LogConfig", "appsync-graphqlapi-logconfig");
    impl LogConfig {
        new! {
            cloud_watch_logs_role_arn: m::iam::RoleArn = "CloudWatchLogsRoleArn", "update";
            field_log_level: FieldLogLevel = "FieldLogLevel", "update";
        }
        set! {
            exclude_verbose_content: bool = "ExcludeVerboseContent", "update";
        }
    }

    object!(OpenidConnectConfig = "AWS::AppSync::GraphQLApi.OpenIDConnectConfig", "appsync-graphqlapi-openidconnectconfig");
    impl OpenidConnectConfig {
        new! {}
        set! {
            auth_ttl: v::Number = "AuthTTL", "may replace";
            client_id: String = "ClientId", "may replace";
            iat_ttl: v::Number = "IatTTL", "may replace";
            issuer: String = "Issuer", "may replace";
        }
    }

    object!(UserPoolConfig = "AWS::AppSync::GraphQLApi.UserPoolConfig", "appsync-graphqlapi-userpoolconfig");
    impl UserPoolConfig {
        new! {}
        set! {
            app_id_client_regex: String = "AppIdClientRegex", "may replace";
            aws_region: String = "AwsRegion", "may replace";
            default_action: DefaultAction = "DefaultAction", "may replace";
            user_pool_id: m::cognito::UserPoolId = "UserPoolId", "may replace";
        }
    }
    values! { ApiType: Graphql = "GRAPHQL", Merged = "MERGED" }
    values! { AuthenticationType: AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS", ApiKey = "API_KEY", AwsIam = "AWS_IAM", AwsLambda = "AWS_LAMBDA", OpenidConnect = "OPENID_CONNECT" }
    values! { IntrospectionConfig: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { Visibility: Global = "GLOBAL", Private = "PRIVATE" }
    values! { DataSourceLevelMetricsBehavior: FullRequestDataSourceMetrics = "FULL_REQUEST_DATA_SOURCE_METRICS", PerDataSourceMetrics = "PER_DATA_SOURCE_METRICS" }
    values! { OperationLevelMetricsConfig: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { ResolverLevelMetricsBehavior: FullRequestResolverMetrics = "FULL_REQUEST_RESOLVER_METRICS", PerResolverMetrics = "PER_RESOLVER_METRICS" }
    values! { FieldLogLevel: All = "ALL", Debug = "DEBUG", Error = "ERROR", Info = "INFO", None = "NONE" }
    values! { DefaultAction: Allow = "ALLOW", Deny = "DENY" }
}

resource! {
    GraphqlSchema = "AWS::AppSync::GraphQLSchema", "appsync-graphqlschema", None, String
}
impl GraphqlSchema {
    new! {
        api_id: String = "ApiId", "replacement";
    }
    set! {
        definition: String = "Definition", "update";
        definition_s3_location: String = "DefinitionS3Location", "update";
    }
}
impl c::Handle<GraphqlSchema> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    Resolver = "AWS::AppSync::Resolver", "appsync-resolver", None, m::Arn
}
impl Resolver {
    new! {
        api_id: m::appsync::GraphqlApiId = "ApiId", "replacement";
        field_name: String = "FieldName", "replacement; 1 to 65536 characters";
        type_name: String = "TypeName", "replacement; 1 to 65536 characters";
    }
    set! {
        caching_config: resolver::CachingConfig = "CachingConfig", "update";
        code: String = "Code", "update; 1 to 32768 characters";
        code_s3_location: String = "CodeS3Location", "update; cannot be read back";
        data_source_name: m::appsync::DataSourceName = "DataSourceName", "update; 1 to 65536 characters";
        kind: resolver::Kind = "Kind", "update";
        max_batch_size: i64 = "MaxBatchSize", "update; 0 to 2000";
        metrics_config: resolver::MetricsConfig = "MetricsConfig", "update";
        pipeline_config: resolver::PipelineConfig = "PipelineConfig", "update";
        request_mapping_template: String = "RequestMappingTemplate", "update; 1 to 65536 characters";
        request_mapping_template_s3_location: String = "RequestMappingTemplateS3Location", "update; cannot be read back";
        response_mapping_template: String = "ResponseMappingTemplate", "update; 1 to 65536 characters";
        response_mapping_template_s3_location: String = "ResponseMappingTemplateS3Location", "update; cannot be read back";
        runtime: resolver::AppSyncRuntime = "Runtime", "update";
        sync_config: resolver::SyncConfig = "SyncConfig", "update";
    }
}
impl c::Handle<Resolver> {
    get! {
        attr_field_name: String = "FieldName";
        attr_resolver_arn: m::Arn = "ResolverArn";
        attr_type_name: String = "TypeName";
    }
}
give! { Resolver: m::Arn = Ref; }
/// Property types and values of [`Resolver`].
pub mod resolver {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AppSyncRuntime = "AWS::AppSync::Resolver.AppSyncRuntime", "appsync-resolver-appsyncruntime");
    impl AppSyncRuntime {
        new! {
            name: Name = "Name", "update";
            runtime_version: String = "RuntimeVersion", "update";
        }
    }

    object!(CachingConfig = "AWS::AppSync::Resolver.CachingConfig", "appsync-resolver-cachingconfig");
    impl CachingConfig {
        new! {
            ttl: v::Number = "Ttl", "update";
        }
        set! {
            caching_keys: [String] = "CachingKeys", "update";
        }
    }

    object!(LambdaConflictHandlerConfig = "AWS::AppSync::Resolver.LambdaConflictHandlerConfig", "appsync-resolver-lambdaconflicthandlerconfig");
    impl LambdaConflictHandlerConfig {
        new! {}
        set! {
            lambda_conflict_handler_arn: m::Arn = "LambdaConflictHandlerArn", "update";
        }
    }

    object!(PipelineConfig = "AWS::AppSync::Resolver.PipelineConfig", "appsync-resolver-pipelineconfig");
    impl PipelineConfig {
        new! {}
        set! {
            functions: [m::appsync::FunctionConfigurationId] = "Functions", "update";
        }
    }

    object!(SyncConfig = "AWS::AppSync::Resolver.SyncConfig", "appsync-resolver-syncconfig");
    impl SyncConfig {
        new! {
            conflict_detection: ConflictDetection = "ConflictDetection", "update";
        }
        set! {
            conflict_handler: ConflictHandler = "ConflictHandler", "update";
            lambda_conflict_handler_config: LambdaConflictHandlerConfig = "LambdaConflictHandlerConfig", "update";
        }
    }
    values! { Kind: Pipeline = "PIPELINE", Unit = "UNIT" }
    values! { MetricsConfig: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { Name: AppsyncJs = "APPSYNC_JS" }
    values! { ConflictDetection: None = "NONE", Version = "VERSION" }
    values! { ConflictHandler: Automerge = "AUTOMERGE", Lambda = "LAMBDA", None = "NONE", OptimisticConcurrency = "OPTIMISTIC_CONCURRENCY" }
}

resource! {
    SourceApiAssociation = "AWS::AppSync::SourceApiAssociation", "appsync-sourceapiassociation", None, m::Arn
}
impl SourceApiAssociation {
    new! {}
    set! {
        description: String = "Description", "update";
        merged_api_identifier: String = "MergedApiIdentifier", "replacement; cannot be read back";
        source_api_association_config: source_api_association::SourceApiAssociationConfig = "SourceApiAssociationConfig", "update";
        source_api_identifier: String = "SourceApiIdentifier", "replacement; cannot be read back";
    }
}
impl c::Handle<SourceApiAssociation> {
    get! {
        attr_association_arn: m::Arn = "AssociationArn";
        attr_association_id: String = "AssociationId";
        attr_last_successful_merge_date: String = "LastSuccessfulMergeDate";
        attr_merged_api_arn: m::Arn = "MergedApiArn";
        attr_merged_api_id: String = "MergedApiId";
        attr_source_api_arn: m::Arn = "SourceApiArn";
        attr_source_api_association_status: String = "SourceApiAssociationStatus";
        attr_source_api_association_status_detail: String = "SourceApiAssociationStatusDetail";
        attr_source_api_id: String = "SourceApiId";
    }
}
give! { SourceApiAssociation: m::Arn = Ref; }
/// Property types and values of [`SourceApiAssociation`].
pub mod source_api_association {
    object!(SourceApiAssociationConfig = "AWS::AppSync::SourceApiAssociation.SourceApiAssociationConfig", "appsync-sourceapiassociation-sourceapiassociationconfig");
    impl SourceApiAssociationConfig {
        new! {}
        set! {
            merge_type: MergeType = "MergeType", "update";
        }
    }
    values! { MergeType: AutoMerge = "AUTO_MERGE", ManualMerge = "MANUAL_MERGE" }
}

resource! {
    Type = "AWS::AppSync::Type", "appsync-type", None, m::Arn
}
impl Type {
    new! {
        api_id: String = "ApiId", "replacement";
        definition: String = "Definition", "update";
        format: type_::Format = "Format", "update";
    }
}
impl c::Handle<Type> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { Type: m::Arn = Ref; }
/// Property types and values of [`Type`].
pub mod type_ {
    values! { Format: Sdl = "SDL", Json = "JSON" }
}

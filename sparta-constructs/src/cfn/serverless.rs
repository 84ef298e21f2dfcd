// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Serverless`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    Api = "AWS::Serverless::Api", "serverless-api", Map("Tags"), String
}
impl Api {
    new! {
        stage_name: v::Json = "StageName", "replacement";
    }
    set! {
        access_log_setting: api::AccessLogSetting = "AccessLogSetting", "replacement";
        always_deploy: bool = "AlwaysDeploy", "replacement";
        api_key_source_type: String = "ApiKeySourceType", "update";
        auth: api::Auth = "Auth", "replacement";
        binary_media_types: v::Json = "BinaryMediaTypes", "replacement";
        cache_cluster_enabled: bool = "CacheClusterEnabled", "replacement";
        cache_cluster_size: String = "CacheClusterSize", "replacement";
        canary_setting: api::CanarySetting = "CanarySetting", "replacement";
        cors: v::Json = "Cors", "replacement";
        definition_body: v::Json = "DefinitionBody", "replacement";
        definition_uri: api::DefinitionUri = "DefinitionUri", "replacement";
        description: String = "Description", "replacement";
        disable_execute_api_endpoint: v::Json = "DisableExecuteApiEndpoint", "replacement";
        domain: api::Domain = "Domain", "replacement";
        endpoint_access_mode: String = "EndpointAccessMode", "update";
        endpoint_configuration: v::Json = "EndpointConfiguration", "replacement";
        fail_on_warnings: bool = "FailOnWarnings", "update";
        gateway_responses: v::Json = "GatewayResponses", "replacement";
        merge_definitions: bool = "MergeDefinitions", "update";
        method_settings: [api::MethodSetting] = "MethodSettings", "replacement";
        minimum_compression_size: v::Number = "MinimumCompressionSize", "replacement";
        mode: String = "Mode", "update";
        models: v::Json = "Models", "replacement";
        name: String = "Name", "replacement";
        open_api_version: v::Number = "OpenApiVersion", "replacement";
        policy: v::Json = "Policy", "update";
        propagate_tags: bool = "PropagateTags", "update";
        security_policy: String = "SecurityPolicy", "update";
        tags: v::Json = "Tags", "replacement";
        tracing_enabled: bool = "TracingEnabled", "replacement";
        variables: v::Map<String> = "Variables", "replacement";
    }
}
impl c::Handle<Api> {
    get! {
        attr_rest_api_id: String = "RestApiId";
        attr_root_resource_id: String = "RootResourceId";
    }
}
/// Property types and values of [`Api`].
pub mod api {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessAssociation = "AWS::Serverless::Api.AccessAssociation", "serverless-api-accessassociation");
    impl AccessAssociation {
        new! {
            vpc_endpoint_id: String = "VpcEndpointId", "update";
        }
    }

    object!(AccessLogSetting = "AWS::Serverless::Api.AccessLogSetting", "serverless-api-accesslogsetting");
    impl AccessLogSetting {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "replacement";
            format: String = "Format", "replacement";
        }
    }

    object!(Auth = "AWS::Serverless::Api.Auth", "serverless-api-auth");
    impl Auth {
        new! {}
        set! {
            add_api_key_required_to_cors_preflight: bool = "AddApiKeyRequiredToCorsPreflight", "update";
            add_default_authorizer_to_cors_preflight: bool = "AddDefaultAuthorizerToCorsPreflight", "replacement";
            api_key_required: bool = "ApiKeyRequired", "update";
            authorizers: v::Map<Authorizers> = "Authorizers", "replacement";
            default_authorizer: String = "DefaultAuthorizer", "replacement";
            invoke_role: String = "InvokeRole", "update";
            resource_policy: ResourcePolicy = "ResourcePolicy", "update";
            usage_plan: UsagePlan = "UsagePlan", "update";
        }
    }

    object!(Authorizers = "AWS::Serverless::Api.Authorizers", "serverless-api-authorizers");
    impl Authorizers {
        new! {}
        set! {
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            disable_function_default_permissions: bool = "DisableFunctionDefaultPermissions", "update";
            function_arn: v::Json = "FunctionArn", "update";
            function_invoke_role: String = "FunctionInvokeRole", "update";
            function_payload_type: String = "FunctionPayloadType", "update";
            identity: Identity = "Identity", "update";
            user_pool_arn: v::Json = "UserPoolArn", "update";
        }
    }

    object!(CanarySetting = "AWS::Serverless::Api.CanarySetting", "serverless-api-canarysetting");
    impl CanarySetting {
        new! {}
        set! {
            deployment_id: String = "DeploymentId", "replacement";
            percent_traffic: v::Number = "PercentTraffic", "replacement";
            stage_variable_overrides: v::Map<String> = "StageVariableOverrides", "replacement";
            use_stage_cache: bool = "UseStageCache", "replacement";
        }
    }

    object!(CognitoAuthorizer = "AWS::Serverless::Api.CognitoAuthorizer", "serverless-api-cognitoauthorizer");
    impl CognitoAuthorizer {
        new! {
            user_pool_arn: v::Json = "UserPoolArn", "update";
        }
        set! {
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            identity: CognitoAuthorizerIdentity = "Identity", "update";
        }
    }

    object!(CognitoAuthorizerIdentity = "AWS::Serverless::Api.CognitoAuthorizerIdentity", "serverless-api-cognitoauthorizeridentity");
    impl CognitoAuthorizerIdentity {
        new! {}
        set! {
            header: String = "Header", "update";
            reauthorize_every: i64 = "ReauthorizeEvery", "update";
            validation_expression: String = "ValidationExpression", "update";
        }
    }

    object!(Cors = "AWS::Serverless::Api.Cors", "serverless-api-cors");
    impl Cors {
        new! {
            allow_origin: String = "AllowOrigin", "update";
        }
        set! {
            allow_credentials: bool = "AllowCredentials", "update";
            allow_headers: String = "AllowHeaders", "update";
            allow_methods: String = "AllowMethods", "update";
            max_age: String = "MaxAge", "update";
        }
    }

    object!(DefinitionUri = "AWS::Serverless::Api.DefinitionUri", "serverless-api-definitionuri");
    impl DefinitionUri {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
        }
        set! {
            version: String = "Version", "update";
        }
    }

    object!(Domain = "AWS::Serverless::Api.Domain", "serverless-api-domain");
    impl Domain {
        new! {
            domain_name: String = "DomainName", "update";
            certificate_arn: v::Json = "CertificateArn", "update";
        }
        set! {
            access_association: AccessAssociation = "AccessAssociation", "update";
            base_path: v::Json = "BasePath", "update";
            endpoint_access_mode: String = "EndpointAccessMode", "update";
            endpoint_configuration: v::Json = "EndpointConfiguration", "update";
            ip_address_type: v::Json = "IpAddressType", "update";
            mutual_tls_authentication: MutualTlsAuthentication = "MutualTlsAuthentication", "update";
            normalize_base_path: bool = "NormalizeBasePath", "update";
            ownership_verification_certificate_arn: m::Arn = "OwnershipVerificationCertificateArn", "update";
            policy: v::Json = "Policy", "update";
            route53: Route53 = "Route53", "update";
            security_policy: String = "SecurityPolicy", "update";
        }
    }

    object!(EndpointConfiguration = "AWS::Serverless::Api.EndpointConfiguration", "serverless-api-endpointconfiguration");
    impl EndpointConfiguration {
        new! {}
        set! {
            ip_address_type: v::Json = "IpAddressType", "update";
            type_: [String] = "Type", "replacement";
            vpc_endpoint_ids: [String] = "VPCEndpointIds", "update";
        }
    }

    object!(Identity = "AWS::Serverless::Api.Identity", "serverless-api-identity");
    impl Identity {
        new! {}
        set! {
            context: [String] = "Context", "update";
            header: String = "Header", "update";
            headers: [String] = "Headers", "update";
            query_strings: [String] = "QueryStrings", "update";
            reauthorize_every: i64 = "ReauthorizeEvery", "update";
            stage_variables: [String] = "StageVariables", "update";
            validation_expression: String = "ValidationExpression", "update";
        }
    }

    object!(LambdaRequestAuthorizer = "AWS::Serverless::Api.LambdaRequestAuthorizer", "serverless-api-lambdarequestauthorizer");
    impl LambdaRequestAuthorizer {
        new! {
            function_arn: v::Json = "FunctionArn", "update";
        }
        set! {
            disable_function_default_permissions: bool = "DisableFunctionDefaultPermissions", "update";
            function_invoke_role: String = "FunctionInvokeRole", "update";
            function_payload_type: LambdaRequestAuthorizerFunctionPayloadType = "FunctionPayloadType", "update";
            identity: LambdaRequestAuthorizerIdentity = "Identity", "update";
        }
    }

    object!(LambdaRequestAuthorizerIdentity = "AWS::Serverless::Api.LambdaRequestAuthorizerIdentity", "serverless-api-lambdarequestauthorizeridentity");
    impl LambdaRequestAuthorizerIdentity {
        new! {}
        set! {
            context: [String] = "Context", "update";
            headers: [String] = "Headers", "update";
            query_strings: [String] = "QueryStrings", "update";
            reauthorize_every: i64 = "ReauthorizeEvery", "update";
            stage_variables: [String] = "StageVariables", "update";
        }
    }

    object!(LambdaTokenAuthorizer = "AWS::Serverless::Api.LambdaTokenAuthorizer", "serverless-api-lambdatokenauthorizer");
    impl LambdaTokenAuthorizer {
        new! {
            function_arn: v::Json = "FunctionArn", "update";
        }
        set! {
            disable_function_default_permissions: bool = "DisableFunctionDefaultPermissions", "update";
            function_invoke_role: String = "FunctionInvokeRole", "update";
            function_payload_type: LambdaTokenAuthorizerFunctionPayloadType = "FunctionPayloadType", "update";
            identity: LambdaTokenAuthorizerIdentity = "Identity", "update";
        }
    }

    object!(LambdaTokenAuthorizerIdentity = "AWS::Serverless::Api.LambdaTokenAuthorizerIdentity", "serverless-api-lambdatokenauthorizeridentity");
    impl LambdaTokenAuthorizerIdentity {
        new! {}
        set! {
            header: String = "Header", "update";
            reauthorize_every: i64 = "ReauthorizeEvery", "update";
            validation_expression: String = "ValidationExpression", "update";
        }
    }

    object!(MethodSetting = "AWS::Serverless::Api.MethodSetting", "serverless-api-methodsetting");
    impl MethodSetting {
        new! {}
        set! {
            cache_data_encrypted: bool = "CacheDataEncrypted", "update";
            cache_ttl_in_seconds: v::Number = "CacheTtlInSeconds", "update";
            caching_enabled: bool = "CachingEnabled", "update";
            data_trace_enabled: bool = "DataTraceEnabled", "update";
            http_method: String = "HttpMethod", "update";
            logging_level: String = "LoggingLevel", "update";
            metrics_enabled: bool = "MetricsEnabled", "update";
            resource_path: String = "ResourcePath", "update";
            throttling_burst_limit: v::Number = "ThrottlingBurstLimit", "update";
            throttling_rate_limit: v::Number = "ThrottlingRateLimit", "update";
        }
    }

    object!(MutualTlsAuthentication = "AWS::Serverless::Api.MutualTlsAuthentication", "serverless-api-mutualtlsauthentication");
    impl MutualTlsAuthentication {
        new! {}
        set! {
            truststore_uri: String = "TruststoreUri", "replacement";
            truststore_version: String = "TruststoreVersion", "replacement";
        }
    }

    object!(Quota = "AWS::Serverless::Api.Quota", "serverless-api-quota");
    impl Quota {
        new! {}
        set! {
            limit: i64 = "Limit", "update; at least 0";
            offset: i64 = "Offset", "update; at least 0";
            period: String = "Period", "update";
        }
    }

    object!(ResourcePolicy = "AWS::Serverless::Api.ResourcePolicy", "serverless-api-resourcepolicy");
    impl ResourcePolicy {
        new! {}
        set! {
            aws_account_blacklist: [v::Json] = "AwsAccountBlacklist", "update";
            aws_account_whitelist: [v::Json] = "AwsAccountWhitelist", "update";
            custom_statements: [v::Json] = "CustomStatements", "update";
            intrinsic_vpc_blacklist: [v::Json] = "IntrinsicVpcBlacklist", "update";
            intrinsic_vpc_whitelist: [v::Json] = "IntrinsicVpcWhitelist", "update";
            intrinsic_vpce_blacklist: [v::Json] = "IntrinsicVpceBlacklist", "update";
            intrinsic_vpce_whitelist: [v::Json] = "IntrinsicVpceWhitelist", "update";
            ip_range_blacklist: [v::Json] = "IpRangeBlacklist", "update";
            ip_range_whitelist: [v::Json] = "IpRangeWhitelist", "update";
            source_vpc_blacklist: [v::Json] = "SourceVpcBlacklist", "update";
            source_vpc_whitelist: [v::Json] = "SourceVpcWhitelist", "update";
        }
    }

    object!(Route53 = "AWS::Serverless::Api.Route53", "serverless-api-route53");
    impl Route53 {
        new! {}
        set! {
            distribution_domain_name: String = "DistributionDomainName", "update";
            evaluate_target_health: bool = "EvaluateTargetHealth", "update";
            hosted_zone_id: String = "HostedZoneId", "update";
            hosted_zone_name: String = "HostedZoneName", "update";
            ip_v6: bool = "IpV6", "update";
            region: String = "Region", "update";
            separate_record_set_group: bool = "SeparateRecordSetGroup", "update";
            set_identifier: String = "SetIdentifier", "update";
            vpc_endpoint_domain_name: String = "VpcEndpointDomainName", "update";
            vpc_endpoint_hosted_zone_id: String = "VpcEndpointHostedZoneId", "update";
        }
    }

    object!(Throttle = "AWS::Serverless::Api.Throttle", "serverless-api-throttle");
    impl Throttle {
        new! {}
        set! {
            burst_limit: i64 = "BurstLimit", "update; at least 0";
            rate_limit: v::Number = "RateLimit", "update; at least 0";
        }
    }

    object!(UsagePlan = "AWS::Serverless::Api.UsagePlan", "serverless-api-usageplan");
    impl UsagePlan {
        new! {
            create_usage_plan: v::Json = "CreateUsagePlan", "update";
        }
        set! {
            description: String = "Description", "update";
            quota: Quota = "Quota", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
            throttle: Throttle = "Throttle", "update";
            usage_plan_name: String = "UsagePlanName", "update";
        }
    }
    values! { LambdaRequestAuthorizerFunctionPayloadType: Request = "REQUEST" }
    values! { LambdaTokenAuthorizerFunctionPayloadType: Token = "TOKEN" }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    Application = "AWS::Serverless::Application", "serverless-application", Map("Tags"), String
}
impl Application {
    new! {
        location: application::Location = "Location", "replacement";
    }
    set! {
        notification_arns: [m::Arn] = "NotificationARNs", "update";
        parameters: v::Map<String> = "Parameters", "replacement";
        tags: v::Json = "Tags", "replacement";
        timeout_in_minutes: v::Number = "TimeoutInMinutes", "replacement";
    }
}
impl c::Handle<Application> {
    get! {
        attr_stack_id: String = "StackId";
    }
}
/// Property types and values of [`Application`].
pub mod application {
    use crate::value as v;
    object!(Location = "AWS::Serverless::Application.Location", "serverless-application-location");
    impl Location {
        new! {
            application_id: v::Json = "ApplicationId", "update";
            semantic_version: v::Json = "SemanticVersion", "update";
        }
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    CapacityProvider = "AWS::Serverless::CapacityProvider", "serverless-capacityprovider", Map("Tags"), String
}
impl CapacityProvider {
    new! {
        vpc_config: capacity_provider::VpcConfig = "VpcConfig", "update";
    }
    set! {
        capacity_provider_name: String = "CapacityProviderName", "update";
        instance_requirements: capacity_provider::InstanceRequirements = "InstanceRequirements", "update";
        kms_key_arn: m::Arn = "KmsKeyArn", "update";
        logging_config: capacity_provider::LoggingConfig = "LoggingConfig", "update";
        managed_resource_tags: capacity_provider::ManagedResourceTags = "ManagedResourceTags", "update";
        operator_role: v::Json = "OperatorRole", "update";
        propagate_tags: bool = "PropagateTags", "update";
        scaling_config: capacity_provider::ScalingConfig = "ScalingConfig", "update";
        tags: v::Json = "Tags", "update";
    }
}
/// Property types and values of [`CapacityProvider`].
pub mod capacity_provider {
    use crate::value as v;
    object!(InstanceRequirements = "AWS::Serverless::CapacityProvider.InstanceRequirements", "serverless-capacityprovider-instancerequirements");
    impl InstanceRequirements {
        new! {}
        set! {
            allowed_types: v::Json = "AllowedTypes", "update";
            architectures: v::Json = "Architectures", "update";
            excluded_types: v::Json = "ExcludedTypes", "update";
        }
    }

    object!(LoggingConfig = "AWS::Serverless::CapacityProvider.LoggingConfig", "serverless-capacityprovider-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            log_group: String = "LogGroup", "update";
            system_log_level: String = "SystemLogLevel", "update";
        }
    }

    object!(ManagedResourceTags = "AWS::Serverless::CapacityProvider.ManagedResourceTags", "serverless-capacityprovider-managedresourcetags");
    impl ManagedResourceTags {
        new! {}
        set! {
            tags: v::Json = "Tags", "update";
        }
    }

    object!(ScalingConfig = "AWS::Serverless::CapacityProvider.ScalingConfig", "serverless-capacityprovider-scalingconfig");
    impl ScalingConfig {
        new! {}
        set! {
            average_cpu_utilization: v::Number = "AverageCPUUtilization", "update";
            max_vcpu_count: i64 = "MaxVCpuCount", "update";
        }
    }

    object!(VpcConfig = "AWS::Serverless::CapacityProvider.VpcConfig", "serverless-capacityprovider-vpcconfig");
    impl VpcConfig {
        new! {
            subnet_ids: v::Json = "SubnetIds", "update";
        }
        set! {
            security_group_ids: v::Json = "SecurityGroupIds", "update";
        }
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    Connector = "AWS::Serverless::Connector", "serverless-connector", None, String
}
impl Connector {
    new! {
        destination: connector::ResourceReference = "Destination", "update";
        permissions: [connector::Permission] = "Permissions", "update";
        source: connector::ResourceReference = "Source", "update";
    }
}
/// Property types and values of [`Connector`].
pub mod connector {
    use crate::value as v;
    object!(ResourceReference = "AWS::Serverless::Connector.ResourceReference", "serverless-connector-resourcereference");
    impl ResourceReference {
        new! {}
        set! {
            arn: v::Json = "Arn", "update";
            id: String = "Id", "update";
            name: v::Json = "Name", "update";
            qualifier: v::Json = "Qualifier", "update";
            queue_url: v::Json = "QueueUrl", "update";
            resource_id: v::Json = "ResourceId", "update";
            role_name: v::Json = "RoleName", "update";
            type_: String = "Type", "update";
        }
    }
    values! { Permission: Read = "Read", Write = "Write" }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    Function = "AWS::Serverless::Function", "serverless-function", Map("Tags"), String
}
impl Function {
    new! {}
    set! {
        architectures: [String] = "Architectures", "replacement";
        assume_role_policy_document: v::Json = "AssumeRolePolicyDocument", "replacement";
        auto_publish_alias: v::Json = "AutoPublishAlias", "replacement";
        auto_publish_alias_all_properties: bool = "AutoPublishAliasAllProperties", "update";
        auto_publish_code_sha256: v::Json = "AutoPublishCodeSha256", "replacement";
        capacity_provider_config: function::CapacityProviderConfig = "CapacityProviderConfig", "update";
        code_signing_config_arn: m::Arn = "CodeSigningConfigArn", "replacement";
        code_uri: function::CodeUri = "CodeUri", "replacement";
        dead_letter_queue: v::Json = "DeadLetterQueue", "replacement";
        deployment_preference: function::DeploymentPreference = "DeploymentPreference", "replacement";
        description: String = "Description", "replacement";
        durable_config: function::DurableConfig = "DurableConfig", "update";
        environment: function::Environment = "Environment", "replacement";
        ephemeral_storage: function::EphemeralStorage = "EphemeralStorage", "replacement";
        event_invoke_config: function::EventInvokeConfig = "EventInvokeConfig", "replacement";
        events: v::Map<function::EventSource> = "Events", "replacement";
        file_system_configs: [function::FileSystemConfig] = "FileSystemConfigs", "replacement";
        function_name: String = "FunctionName", "replacement";
        function_scaling_config: function::FunctionScalingConfig = "FunctionScalingConfig", "update";
        function_url_config: function::FunctionUrlConfig = "FunctionUrlConfig", "replacement";
        handler: String = "Handler", "replacement";
        image_config: function::ImageConfig = "ImageConfig", "replacement";
        image_uri: String = "ImageUri", "replacement";
        inline_code: v::Json = "InlineCode", "replacement";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; at most 10000 characters";
        layers: [String] = "Layers", "replacement; at most 5 items";
        logging_config: function::LoggingConfig = "LoggingConfig", "update";
        memory_size: i64 = "MemorySize", "replacement; 128 to 32768";
        package_type: function::PackageType = "PackageType", "replacement";
        permissions_boundary: String = "PermissionsBoundary", "replacement";
        policies: v::Json = "Policies", "replacement";
        propagate_tags: bool = "PropagateTags", "update";
        provisioned_concurrency_config: function::ProvisionedConcurrencyConfiguration = "ProvisionedConcurrencyConfig", "replacement";
        publish_to_latest_published: bool = "PublishToLatestPublished", "update";
        recursive_loop: String = "RecursiveLoop", "update";
        reserved_concurrent_executions: i64 = "ReservedConcurrentExecutions", "replacement; at least 0";
        role: v::Json = "Role", "replacement";
        role_path: String = "RolePath", "update";
        runtime: String = "Runtime", "replacement";
        runtime_management_config: v::Json = "RuntimeManagementConfig", "update";
        snap_start: function::SnapStart = "SnapStart", "update";
        source_kms_key_arn: m::Arn = "SourceKMSKeyArn", "update";
        tags: v::Json = "Tags", "replacement";
        tenancy_config: function::TenancyConfig = "TenancyConfig", "update";
        timeout: i64 = "Timeout", "replacement; 1 to 5400";
        tracing: v::Json = "Tracing", "replacement";
        version_deletion_policy: v::Json = "VersionDeletionPolicy", "update";
        version_description: String = "VersionDescription", "replacement; at most 256 characters";
        vpc_config: function::VpcConfig = "VpcConfig", "replacement";
    }
}
impl c::Handle<Function> {
    get! {
        attr_arn: m::lambda::FunctionArn = "Arn";
        attr_snap_start_response: v::Json = "SnapStartResponse";
        attr_snap_start_response_apply_on: String = "SnapStartResponse.ApplyOn";
        attr_snap_start_response_optimization_status: String = "SnapStartResponse.OptimizationStatus";
    }
}
give! { Function: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Function`].
pub mod function {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessConfigs = "AWS::Serverless::Function.AccessConfigs", "serverless-function-accessconfigs");
    impl AccessConfigs {
        new! {}
        set! {
            type_: AccessConfigsType = "Type", "update";
            uri: String = "URI", "update; 1 to 10000 characters";
        }
    }

    object!(AlexaSkillEvent = "AWS::Serverless::Function.AlexaSkillEvent", "serverless-function-alexaskillevent");
    impl AlexaSkillEvent {
        new! {
            type_: AlexaSkillEventType = "Type", "update";
        }
        set! {
            properties: AlexaSkillEventProperties = "Properties", "update";
        }
    }

    object!(AlexaSkillEventProperties = "AWS::Serverless::Function.AlexaSkillEventProperties", "serverless-function-alexaskilleventproperties");
    impl AlexaSkillEventProperties {
        new! {}
        set! {
            skill_id: String = "SkillId", "update";
        }
    }

    object!(ApiAuth = "AWS::Serverless::Function.ApiAuth", "serverless-function-apiauth");
    impl ApiAuth {
        new! {}
        set! {
            api_key_required: bool = "ApiKeyRequired", "update";
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            authorizer: String = "Authorizer", "update";
            invoke_role: v::Json = "InvokeRole", "update";
            override_api_auth: bool = "OverrideApiAuth", "update";
            resource_policy: ResourcePolicy = "ResourcePolicy", "update";
        }
    }

    object!(ApiEvent = "AWS::Serverless::Function.ApiEvent", "serverless-function-apievent");
    impl ApiEvent {
        new! {
            type_: ApiEventType = "Type", "update";
            properties: ApiEventProperties = "Properties", "update";
        }
    }

    object!(ApiEventProperties = "AWS::Serverless::Function.ApiEventProperties", "serverless-function-apieventproperties");
    impl ApiEventProperties {
        new! {
            method: String = "Method", "update";
            path: String = "Path", "update";
        }
        set! {
            auth: ApiAuth = "Auth", "update";
            request_model: RequestModel = "RequestModel", "update";
            request_parameters: [v::Json] = "RequestParameters", "update";
            response_transfer_mode: v::Json = "ResponseTransferMode", "update";
            rest_api_id: Ref = "RestApiId", "update";
            timeout_in_millis: v::Number = "TimeoutInMillis", "update";
        }
    }

    object!(CapacityProviderConfig = "AWS::Serverless::Function.CapacityProviderConfig", "serverless-function-capacityproviderconfig");
    impl CapacityProviderConfig {
        new! {
            arn: v::Json = "Arn", "update";
        }
        set! {
            execution_environment_memory_gib_per_vcpu: v::Number = "ExecutionEnvironmentMemoryGiBPerVCpu", "update";
            per_execution_environment_max_concurrency: i64 = "PerExecutionEnvironmentMaxConcurrency", "update";
        }
    }

    object!(CloudWatchEvent = "AWS::Serverless::Function.CloudWatchEvent", "serverless-function-cloudwatchevent");
    impl CloudWatchEvent {
        new! {
            type_: CloudWatchEventType = "Type", "update";
            properties: CloudWatchEventProperties = "Properties", "update";
        }
    }

    object!(CloudWatchEventProperties = "AWS::Serverless::Function.CloudWatchEventProperties", "serverless-function-cloudwatcheventproperties");
    impl CloudWatchEventProperties {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            event_bus_name: String = "EventBusName", "update; 1 to 1600 characters";
            input: v::Json = "Input", "update";
            input_path: v::Json = "InputPath", "update";
            pattern: v::Json = "Pattern", "update";
            state: CloudWatchEventPropertiesState = "State", "update";
        }
    }

    object!(CloudWatchLogsEvent = "AWS::Serverless::Function.CloudWatchLogsEvent", "serverless-function-cloudwatchlogsevent");
    impl CloudWatchLogsEvent {
        new! {
            type_: CloudWatchLogsEventType = "Type", "update";
            properties: CloudWatchLogsEventProperties = "Properties", "update";
        }
    }

    object!(CloudWatchLogsEventProperties = "AWS::Serverless::Function.CloudWatchLogsEventProperties", "serverless-function-cloudwatchlogseventproperties");
    impl CloudWatchLogsEventProperties {
        new! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            filter_pattern: String = "FilterPattern", "update; at most 1024 characters";
        }
    }

    object!(CodeUri = "AWS::Serverless::Function.CodeUri", "serverless-function-codeuri");
    impl CodeUri {
        new! {
            key: v::Json = "Key", "update";
            bucket: v::Json = "Bucket", "update";
        }
        set! {
            storage_mode: v::Json = "StorageMode", "update";
            version: v::Json = "Version", "update";
        }
    }

    object!(CognitoEvent = "AWS::Serverless::Function.CognitoEvent", "serverless-function-cognitoevent");
    impl CognitoEvent {
        new! {
            type_: CognitoEventType = "Type", "update";
            properties: CognitoEventProperties = "Properties", "update";
        }
    }

    object!(CognitoEventProperties = "AWS::Serverless::Function.CognitoEventProperties", "serverless-function-cognitoeventproperties");
    impl CognitoEventProperties {
        new! {
            trigger: Trigger = "Trigger", "update";
            user_pool: v::Json = "UserPool", "update";
        }
    }

    object!(CorsConfiguration = "AWS::Serverless::Function.CorsConfiguration", "serverless-function-corsconfiguration");
    impl CorsConfiguration {
        new! {}
        set! {
            allow_credentials: bool = "AllowCredentials", "replacement";
            allow_headers: [String] = "AllowHeaders", "replacement; 1 to 100 items";
            allow_methods: [AllowMethod] = "AllowMethods", "replacement; 1 to 6 items";
            allow_origins: [String] = "AllowOrigins", "update; 1 to 100 items";
            expose_headers: [String] = "ExposeHeaders", "update; 1 to 100 items";
            max_age: i64 = "MaxAge", "replacement; 0 to 86400";
        }
    }

    object!(CustomEmailSender = "AWS::Serverless::Function.CustomEmailSender", "serverless-function-customemailsender");
    impl CustomEmailSender {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(CustomSmsSender = "AWS::Serverless::Function.CustomSMSSender", "serverless-function-customsmssender");
    impl CustomSmsSender {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(DeadLetterConfig = "AWS::Serverless::Function.DeadLetterConfig", "serverless-function-deadletterconfig");
    impl DeadLetterConfig {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            queue_logical_id: String = "QueueLogicalId", "update";
            type_: DeadLetterConfigType = "Type", "update";
        }
    }

    object!(DeadLetterQueue = "AWS::Serverless::Function.DeadLetterQueue", "serverless-function-deadletterqueue");
    impl DeadLetterQueue {
        new! {
            target_arn: m::Arn = "TargetArn", "replacement";
            type_: DeadLetterQueueType = "Type", "replacement";
        }
    }

    object!(DeploymentPreference = "AWS::Serverless::Function.DeploymentPreference", "serverless-function-deploymentpreference");
    impl DeploymentPreference {
        new! {}
        set! {
            alarms: v::Json = "Alarms", "replacement";
            enabled: bool = "Enabled", "replacement";
            hooks: Hooks = "Hooks", "replacement";
            passthrough_condition: bool = "PassthroughCondition", "update";
            role: v::Json = "Role", "update";
            trigger_configurations: [TriggerConfig] = "TriggerConfigurations", "update";
            type_: v::Json = "Type", "replacement";
        }
    }

    object!(DestinationConfig = "AWS::Serverless::Function.DestinationConfig", "serverless-function-destinationconfig");
    impl DestinationConfig {
        new! {}
        set! {
            on_failure: OnFailure = "OnFailure", "replacement";
        }
    }

    object!(DocumentDbEvent = "AWS::Serverless::Function.DocumentDBEvent", "serverless-function-documentdbevent");
    impl DocumentDbEvent {
        new! {
            type_: DocumentDbEventType = "Type", "update";
            properties: DocumentDbEventProperties = "Properties", "update";
        }
    }

    object!(DocumentDbEventProperties = "AWS::Serverless::Function.DocumentDBEventProperties", "serverless-function-documentdbeventproperties");
    impl DocumentDbEventProperties {
        new! {
            database_name: v::Json = "DatabaseName", "update";
            cluster: v::Json = "Cluster", "update";
            source_access_configurations: v::Json = "SourceAccessConfigurations", "update";
        }
        set! {
            batch_size: v::Json = "BatchSize", "update";
            collection_name: v::Json = "CollectionName", "update";
            enabled: v::Json = "Enabled", "update";
            filter_criteria: v::Json = "FilterCriteria", "update";
            full_document: v::Json = "FullDocument", "update";
            kms_key_arn: m::Arn = "KmsKeyArn", "update";
            maximum_batching_window_in_seconds: v::Json = "MaximumBatchingWindowInSeconds", "update";
            secrets_manager_kms_key_id: String = "SecretsManagerKmsKeyId", "update";
            starting_position: v::Json = "StartingPosition", "update";
            starting_position_timestamp: v::Json = "StartingPositionTimestamp", "update";
        }
    }

    object!(DurableConfig = "AWS::Serverless::Function.DurableConfig", "serverless-function-durableconfig");
    impl DurableConfig {
        new! {
            execution_timeout: v::Number = "ExecutionTimeout", "update";
        }
        set! {
            kms_key_arn: m::Arn = "KMSKeyArn", "update";
            retention_period_in_days: v::Number = "RetentionPeriodInDays", "update";
        }
    }

    object!(DynamodbEvent = "AWS::Serverless::Function.DynamoDBEvent", "serverless-function-dynamodbevent");
    impl DynamodbEvent {
        new! {
            type_: DynamodbEventType = "Type", "update";
            properties: DynamodbEventProperties = "Properties", "update";
        }
    }

    object!(DynamodbEventProperties = "AWS::Serverless::Function.DynamoDBEventProperties", "serverless-function-dynamodbeventproperties");
    impl DynamodbEventProperties {
        new! {
            stream: String = "Stream", "update; 12 to 1024 characters";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            bisect_batch_on_function_error: bool = "BisectBatchOnFunctionError", "update";
            destination_config: KinesisEventPropertiesDestinationConfig = "DestinationConfig", "update";
            enabled: bool = "Enabled", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            function_response_types: [FunctionResponseType] = "FunctionResponseTypes", "update; at most 1 characters";
            kms_key_arn: m::Arn = "KmsKeyArn", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
            metrics_config: v::Json = "MetricsConfig", "update";
            parallelization_factor: i64 = "ParallelizationFactor", "update; 1 to 10";
            starting_position: String = "StartingPosition", "update; 6 to 12 characters";
            starting_position_timestamp: v::Number = "StartingPositionTimestamp", "update";
            tumbling_window_in_seconds: i64 = "TumblingWindowInSeconds", "update; 0 to 900";
        }
    }

    object!(Environment = "AWS::Serverless::Function.Environment", "serverless-function-environment");
    impl Environment {
        new! {}
        set! {
            variables: v::Map<String> = "Variables", "update";
        }
    }

    object!(EphemeralStorage = "AWS::Serverless::Function.EphemeralStorage", "serverless-function-ephemeralstorage");
    impl EphemeralStorage {
        new! {
            size: v::Number = "Size", "replacement";
        }
    }

    object!(EventBridgeRuleEvent = "AWS::Serverless::Function.EventBridgeRuleEvent", "serverless-function-eventbridgeruleevent");
    impl EventBridgeRuleEvent {
        new! {
            type_: EventBridgeRuleEventType = "Type", "update";
            properties: EventBridgeRuleEventProperties = "Properties", "update";
        }
    }

    object!(EventBridgeRuleEventProperties = "AWS::Serverless::Function.EventBridgeRuleEventProperties", "serverless-function-eventbridgeruleeventproperties");
    impl EventBridgeRuleEventProperties {
        new! {
            pattern: v::Json = "Pattern", "update";
        }
        set! {
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            event_bus_name: String = "EventBusName", "update; 1 to 1600 characters";
            input: v::Json = "Input", "update";
            input_path: v::Json = "InputPath", "update";
            input_transformer: v::Json = "InputTransformer", "update";
            retry_policy: v::Json = "RetryPolicy", "update";
            rule_name: String = "RuleName", "update; 1 to 64 characters";
            target: EventBridgeRuleTarget = "Target", "update";
        }
    }

    object!(EventBridgeRuleTarget = "AWS::Serverless::Function.EventBridgeRuleTarget", "serverless-function-eventbridgeruletarget");
    impl EventBridgeRuleTarget {
        new! {
            id: v::Json = "Id", "update";
        }
    }

    object!(EventInvokeConfig = "AWS::Serverless::Function.EventInvokeConfig", "serverless-function-eventinvokeconfig");
    impl EventInvokeConfig {
        new! {}
        set! {
            destination_config: EventInvokeDestinationConfig = "DestinationConfig", "replacement";
            maximum_event_age_in_seconds: i64 = "MaximumEventAgeInSeconds", "replacement";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "replacement";
        }
    }

    object!(EventInvokeDestinationConfig = "AWS::Serverless::Function.EventInvokeDestinationConfig", "serverless-function-eventinvokedestinationconfig");
    impl EventInvokeDestinationConfig {
        new! {}
        set! {
            on_failure: EventInvokeOnFailure = "OnFailure", "replacement";
            on_success: EventInvokeOnSuccess = "OnSuccess", "replacement";
        }
    }

    object!(EventInvokeOnFailure = "AWS::Serverless::Function.EventInvokeOnFailure", "serverless-function-eventinvokeonfailure");
    impl EventInvokeOnFailure {
        new! {}
        set! {
            destination: v::Json = "Destination", "update";
            type_: EventInvokeOnFailureType = "Type", "update";
        }
    }

    object!(EventInvokeOnSuccess = "AWS::Serverless::Function.EventInvokeOnSuccess", "serverless-function-eventinvokeonsuccess");
    impl EventInvokeOnSuccess {
        new! {}
        set! {
            destination: v::Json = "Destination", "update";
            type_: EventInvokeOnFailureType = "Type", "update";
        }
    }

    object!(EventSource = "AWS::Serverless::Function.EventSource", "serverless-function-eventsource");
    impl EventSource {
        new! {}
        set! {
            properties: Properties = "Properties", "replacement";
            type_: String = "Type", "replacement";
        }
    }

    object!(EventsScheduleProperties = "AWS::Serverless::Function.EventsScheduleProperties", "serverless-function-eventsscheduleproperties");
    impl EventsScheduleProperties {
        new! {}
        set! {
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            description: String = "Description", "update; at most 512 characters";
            enabled: bool = "Enabled", "update";
            input: v::Json = "Input", "update";
            name: String = "Name", "update; 1 to 64 characters";
            retry_policy: v::Json = "RetryPolicy", "update";
            schedule: String = "Schedule", "update; at most 256 characters";
            state: CloudWatchEventPropertiesState = "State", "update";
        }
    }

    object!(FileSystemConfig = "AWS::Serverless::Function.FileSystemConfig", "serverless-function-filesystemconfig");
    impl FileSystemConfig {
        new! {
            arn: m::Arn = "Arn", "replacement";
            local_mount_path: String = "LocalMountPath", "replacement";
        }
        set! {
            s3_files_config: S3FilesConfig = "S3FilesConfig", "update";
        }
    }

    object!(FilterCriteria = "AWS::Serverless::Function.FilterCriteria", "serverless-function-filtercriteria");
    impl FilterCriteria {
        new! {}
        set! {
            filters: [Filters] = "Filters", "update; 1 to 20 items";
        }
    }

    object!(Filters = "AWS::Serverless::Function.Filters", "serverless-function-filters");
    impl Filters {
        new! {}
        set! {
            pattern: String = "Pattern", "update; at most 4096 characters";
        }
    }

    object!(FlexibleTimeWindow = "AWS::Serverless::Function.FlexibleTimeWindow", "serverless-function-flexibletimewindow");
    impl FlexibleTimeWindow {
        new! {
            mode: Mode = "Mode", "update";
        }
        set! {
            maximum_window_in_minutes: v::Number = "MaximumWindowInMinutes", "update; 1 to 1440";
        }
    }

    object!(FunctionScalingConfig = "AWS::Serverless::Function.FunctionScalingConfig", "serverless-function-functionscalingconfig");
    impl FunctionScalingConfig {
        new! {}
        set! {
            max_execution_environments: v::Number = "MaxExecutionEnvironments", "update";
            min_execution_environments: v::Number = "MinExecutionEnvironments", "update";
        }
    }

    object!(FunctionUrlConfig = "AWS::Serverless::Function.FunctionUrlConfig", "serverless-function-functionurlconfig");
    impl FunctionUrlConfig {
        new! {
            auth_type: v::Json = "AuthType", "replacement";
        }
        set! {
            cors: CorsConfiguration = "Cors", "replacement";
            invoke_mode: v::Json = "InvokeMode", "replacement";
        }
    }

    object!(Hooks = "AWS::Serverless::Function.Hooks", "serverless-function-hooks");
    impl Hooks {
        new! {}
        set! {
            post_traffic: v::Json = "PostTraffic", "replacement";
            pre_traffic: v::Json = "PreTraffic", "replacement";
        }
    }

    object!(HttpApiAuth = "AWS::Serverless::Function.HttpApiAuth", "serverless-function-httpapiauth");
    impl HttpApiAuth {
        new! {}
        set! {
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            authorizer: String = "Authorizer", "update";
        }
    }

    object!(HttpApiEvent = "AWS::Serverless::Function.HttpApiEvent", "serverless-function-httpapievent");
    impl HttpApiEvent {
        new! {
            type_: HttpApiEventType = "Type", "update";
        }
        set! {
            properties: HttpApiEventProperties = "Properties", "update";
        }
    }

    object!(HttpApiEventProperties = "AWS::Serverless::Function.HttpApiEventProperties", "serverless-function-httpapieventproperties");
    impl HttpApiEventProperties {
        new! {}
        set! {
            api_id: v::Json = "ApiId", "update";
            auth: HttpApiAuth = "Auth", "update";
            method: String = "Method", "update";
            path: String = "Path", "update";
            payload_format_version: v::Json = "PayloadFormatVersion", "update";
            route_settings: v::Json = "RouteSettings", "update";
            timeout_in_millis: i64 = "TimeoutInMillis", "update";
        }
    }

    object!(ImageConfig = "AWS::Serverless::Function.ImageConfig", "serverless-function-imageconfig");
    impl ImageConfig {
        new! {}
        set! {
            command: [String] = "Command", "replacement";
            entry_point: [String] = "EntryPoint", "replacement";
            working_directory: String = "WorkingDirectory", "replacement";
        }
    }

    object!(InboundFederation = "AWS::Serverless::Function.InboundFederation", "serverless-function-inboundfederation");
    impl InboundFederation {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(IotRuleEvent = "AWS::Serverless::Function.IoTRuleEvent", "serverless-function-iotruleevent");
    impl IotRuleEvent {
        new! {
            type_: IotRuleEventType = "Type", "update";
            properties: IotRuleEventProperties = "Properties", "update";
        }
    }

    object!(IotRuleEventProperties = "AWS::Serverless::Function.IoTRuleEventProperties", "serverless-function-iotruleeventproperties");
    impl IotRuleEventProperties {
        new! {
            sql: v::Json = "Sql", "update";
        }
        set! {
            aws_iot_sql_version: v::Json = "AwsIotSqlVersion", "update";
        }
    }

    object!(KinesisEvent = "AWS::Serverless::Function.KinesisEvent", "serverless-function-kinesisevent");
    impl KinesisEvent {
        new! {
            type_: KinesisEventType = "Type", "update";
            properties: KinesisEventProperties = "Properties", "update";
        }
    }

    object!(KinesisEventProperties = "AWS::Serverless::Function.KinesisEventProperties", "serverless-function-kinesiseventproperties");
    impl KinesisEventProperties {
        new! {
            stream: String = "Stream", "update; 12 to 1024 characters";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            bisect_batch_on_function_error: bool = "BisectBatchOnFunctionError", "update";
            destination_config: KinesisEventPropertiesDestinationConfig = "DestinationConfig", "update";
            enabled: bool = "Enabled", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            function_response_types: [FunctionResponseType] = "FunctionResponseTypes", "update; at most 1 characters";
            kms_key_arn: m::Arn = "KmsKeyArn", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
            metrics_config: v::Json = "MetricsConfig", "update";
            parallelization_factor: i64 = "ParallelizationFactor", "update; 1 to 10";
            starting_position: String = "StartingPosition", "update; 6 to 12 characters";
            starting_position_timestamp: v::Number = "StartingPositionTimestamp", "update";
            tumbling_window_in_seconds: i64 = "TumblingWindowInSeconds", "update; 0 to 900";
        }
    }

    object!(KinesisEventPropertiesDestinationConfig = "AWS::Serverless::Function.KinesisEventPropertiesDestinationConfig", "serverless-function-kinesiseventpropertiesdestinationconfig");
    impl KinesisEventPropertiesDestinationConfig {
        new! {}
        set! {
            on_failure: KinesisEventPropertiesDestinationConfigOnFailure = "OnFailure", "update";
        }
    }

    object!(KinesisEventPropertiesDestinationConfigOnFailure = "AWS::Serverless::Function.KinesisEventPropertiesDestinationConfigOnFailure", "serverless-function-kinesiseventpropertiesdestinationconfigonfailure");
    impl KinesisEventPropertiesDestinationConfigOnFailure {
        new! {}
        set! {
            destination: String = "Destination", "update; 12 to 1024 characters";
        }
    }

    object!(LoggingConfig = "AWS::Serverless::Function.LoggingConfig", "serverless-function-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            application_log_level: String = "ApplicationLogLevel", "update";
            log_format: String = "LogFormat", "update";
            log_group: String = "LogGroup", "update";
            system_log_level: String = "SystemLogLevel", "update";
        }
    }

    object!(MqEvent = "AWS::Serverless::Function.MQEvent", "serverless-function-mqevent");
    impl MqEvent {
        new! {
            type_: MqEventType = "Type", "update";
            properties: MqEventProperties = "Properties", "update";
        }
    }

    object!(MqEventProperties = "AWS::Serverless::Function.MQEventProperties", "serverless-function-mqeventproperties");
    impl MqEventProperties {
        new! {
            broker: String = "Broker", "update; 12 to 1024 characters";
            queues: [String] = "Queues", "update; 1 items";
            source_access_configurations: [SourceAccessConfigurations] = "SourceAccessConfigurations", "update; 1 to 29 items";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            dynamic_policy_name: bool = "DynamicPolicyName", "update";
            enabled: bool = "Enabled", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            kms_key_arn: m::Arn = "KmsKeyArn", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            secrets_manager_kms_key_id: String = "SecretsManagerKmsKeyId", "update";
        }
    }

    object!(MskEvent = "AWS::Serverless::Function.MSKEvent", "serverless-function-mskevent");
    impl MskEvent {
        new! {
            type_: MskEventType = "Type", "update";
            properties: MskEventProperties = "Properties", "update";
        }
    }

    object!(MskEventProperties = "AWS::Serverless::Function.MSKEventProperties", "serverless-function-mskeventproperties");
    impl MskEventProperties {
        new! {
            stream: String = "Stream", "update; 12 to 1024 characters";
            topics: [String] = "Topics", "update; 1 items";
        }
        set! {
            batch_size: v::Number = "BatchSize", "update";
            bisect_batch_on_function_error: bool = "BisectBatchOnFunctionError", "update";
            consumer_group_id: v::Json = "ConsumerGroupId", "update";
            destination_config: DestinationConfig = "DestinationConfig", "update";
            enabled: bool = "Enabled", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            function_response_types: [FunctionResponseType] = "FunctionResponseTypes", "update; at most 1 characters";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 12 to 2048 characters";
            logging_config: PropertiesLoggingConfig = "LoggingConfig", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
            metrics_config: MetricsConfig = "MetricsConfig", "update";
            provisioned_poller_config: ProvisionedPollerConfig = "ProvisionedPollerConfig", "update";
            schema_registry_config: MskEventPropertiesSchemaRegistryConfig = "SchemaRegistryConfig", "update";
            source_access_configurations: v::Json = "SourceAccessConfigurations", "update";
            starting_position: String = "StartingPosition", "update; 6 to 12 characters";
            starting_position_timestamp: v::Number = "StartingPositionTimestamp", "update";
        }
    }

    object!(MskEventPropertiesSchemaRegistryConfig = "AWS::Serverless::Function.MSKEventPropertiesSchemaRegistryConfig", "serverless-function-mskeventpropertiesschemaregistryconfig");
    impl MskEventPropertiesSchemaRegistryConfig {
        new! {}
        set! {
            consumer_group_id: String = "ConsumerGroupId", "update; 1 to 200 characters";
            schema_registry_config: SchemaRegistryConfigSchemaRegistryConfig = "SchemaRegistryConfig", "update";
        }
    }

    object!(MetricsConfig = "AWS::Serverless::Function.MetricsConfig", "serverless-function-metricsconfig");
    impl MetricsConfig {
        new! {}
        set! {
            metrics: [Metrics] = "Metrics", "update; at most 3 items";
        }
    }

    object!(OnFailure = "AWS::Serverless::Function.OnFailure", "serverless-function-onfailure");
    impl OnFailure {
        new! {}
        set! {
            destination: String = "Destination", "update";
        }
    }

    object!(PreTokenGenerationConfig = "AWS::Serverless::Function.PreTokenGenerationConfig", "serverless-function-pretokengenerationconfig");
    impl PreTokenGenerationConfig {
        new! {}
        set! {
            lambda_arn: m::lambda::FunctionArn = "LambdaArn", "update; 20 to 2048 characters";
            lambda_version: PreTokenGenerationConfigLambdaVersion = "LambdaVersion", "update";
        }
    }

    object!(Properties = "AWS::Serverless::Function.Properties", "serverless-function-properties");
    impl Properties {
        new! {}
        set! {
            api_id: v::Json = "ApiId", "update";
            auth: HttpApiAuth = "Auth", "update";
            aws_iot_sql_version: v::Json = "AwsIotSqlVersion", "update";
            batch_size: v::Number = "BatchSize", "update";
            bisect_batch_on_function_error: bool = "BisectBatchOnFunctionError", "update";
            broker: String = "Broker", "update; 12 to 1024 characters";
            consumer_group_id: v::Json = "ConsumerGroupId", "update";
            destination_config: DestinationConfig = "DestinationConfig", "update";
            dynamic_policy_name: bool = "DynamicPolicyName", "update";
            enabled: bool = "Enabled", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            filter_pattern: String = "FilterPattern", "update; at most 1024 characters";
            function_response_types: [FunctionResponseType] = "FunctionResponseTypes", "update; at most 1 characters";
            kafka_bootstrap_servers: [v::Json] = "KafkaBootstrapServers", "update";
            kms_key_arn: m::Arn = "KmsKeyArn", "update";
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            logging_config: PropertiesLoggingConfig = "LoggingConfig", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
            method: String = "Method", "update";
            metrics_config: MetricsConfig = "MetricsConfig", "update";
            path: String = "Path", "update";
            payload_format_version: v::Json = "PayloadFormatVersion", "update";
            provisioned_poller_config: ProvisionedPollerConfig = "ProvisionedPollerConfig", "update";
            queues: [String] = "Queues", "update; 1 items";
            route_settings: v::Json = "RouteSettings", "update";
            schema_registry_config: SchemaRegistryConfig = "SchemaRegistryConfig", "update";
            secrets_manager_kms_key_id: String = "SecretsManagerKmsKeyId", "update";
            skill_id: String = "SkillId", "update";
            source_access_configurations: v::Json = "SourceAccessConfigurations", "update";
            sql: v::Json = "Sql", "update";
            starting_position: String = "StartingPosition", "update; 6 to 12 characters";
            starting_position_timestamp: v::Number = "StartingPositionTimestamp", "update";
            stream: String = "Stream", "update; 12 to 1024 characters";
            timeout_in_millis: i64 = "TimeoutInMillis", "update";
            topics: [String] = "Topics", "update; 1 items";
            trigger: Trigger = "Trigger", "update";
            user_pool: v::Json = "UserPool", "update";
        }
    }

    object!(PropertiesLoggingConfig = "AWS::Serverless::Function.PropertiesLoggingConfig", "serverless-function-propertiesloggingconfig");
    impl PropertiesLoggingConfig {
        new! {}
        set! {
            system_log_level: SystemLogLevel = "SystemLogLevel", "update";
        }
    }

    object!(ProvisionedConcurrencyConfiguration = "AWS::Serverless::Function.ProvisionedConcurrencyConfiguration", "serverless-function-provisionedconcurrencyconfiguration");
    impl ProvisionedConcurrencyConfiguration {
        new! {
            provisioned_concurrent_executions: v::Number = "ProvisionedConcurrentExecutions", "update";
        }
    }

    object!(ProvisionedPollerConfig = "AWS::Serverless::Function.ProvisionedPollerConfig", "serverless-function-provisionedpollerconfig");
    impl ProvisionedPollerConfig {
        new! {}
        set! {
            maximum_pollers: i64 = "MaximumPollers", "update; 1 to 10000";
            minimum_pollers: i64 = "MinimumPollers", "update; 1 to 200";
            poller_group_name: String = "PollerGroupName", "update; at most 128 characters";
        }
    }

    object!(Ref = "AWS::Serverless::Function.Ref", "serverless-function-ref");
    impl Ref {
        new! {
            ref_: String = "Ref", "update";
        }
    }

    object!(RequestModel = "AWS::Serverless::Function.RequestModel", "serverless-function-requestmodel");
    impl RequestModel {
        new! {
            model: String = "Model", "replacement";
        }
        set! {
            required: bool = "Required", "replacement";
            validate_body: bool = "ValidateBody", "replacement";
            validate_parameters: bool = "ValidateParameters", "replacement";
        }
    }

    object!(RequestParameters = "AWS::Serverless::Function.RequestParameters", "serverless-function-requestparameters");
    impl RequestParameters {
        new! {}
        set! {
            caching: bool = "Caching", "update";
            required: bool = "Required", "update";
        }
    }

    object!(ResourcePolicy = "AWS::Serverless::Function.ResourcePolicy", "serverless-function-resourcepolicy");
    impl ResourcePolicy {
        new! {}
        set! {
            aws_account_blacklist: [v::Json] = "AwsAccountBlacklist", "update";
            aws_account_whitelist: [v::Json] = "AwsAccountWhitelist", "update";
            custom_statements: [v::Json] = "CustomStatements", "update";
            intrinsic_vpc_blacklist: [v::Json] = "IntrinsicVpcBlacklist", "update";
            intrinsic_vpc_whitelist: [v::Json] = "IntrinsicVpcWhitelist", "update";
            intrinsic_vpce_blacklist: [v::Json] = "IntrinsicVpceBlacklist", "update";
            intrinsic_vpce_whitelist: [v::Json] = "IntrinsicVpceWhitelist", "update";
            ip_range_blacklist: [v::Json] = "IpRangeBlacklist", "update";
            ip_range_whitelist: [v::Json] = "IpRangeWhitelist", "update";
            source_vpc_blacklist: [v::Json] = "SourceVpcBlacklist", "update";
            source_vpc_whitelist: [v::Json] = "SourceVpcWhitelist", "update";
        }
    }

    object!(S3Event = "AWS::Serverless::Function.S3Event", "serverless-function-s3event");
    impl S3Event {
        new! {
            type_: S3EventType = "Type", "update";
            properties: S3EventProperties = "Properties", "update";
        }
    }

    object!(S3EventProperties = "AWS::Serverless::Function.S3EventProperties", "serverless-function-s3eventproperties");
    impl S3EventProperties {
        new! {
            bucket: v::Json = "Bucket", "update";
            events: v::Json = "Events", "update";
        }
        set! {
            filter: v::Json = "Filter", "update";
        }
    }

    object!(S3FilesConfig = "AWS::Serverless::Function.S3FilesConfig", "serverless-function-s3filesconfig");
    impl S3FilesConfig {
        new! {}
        set! {
            direct_s3_read: String = "DirectS3Read", "update";
        }
    }

    object!(SnsEvent = "AWS::Serverless::Function.SNSEvent", "serverless-function-snsevent");
    impl SnsEvent {
        new! {
            type_: SnsEventType = "Type", "update";
            properties: SnsEventProperties = "Properties", "update";
        }
    }

    object!(SnsEventProperties = "AWS::Serverless::Function.SNSEventProperties", "serverless-function-snseventproperties");
    impl SnsEventProperties {
        new! {
            topic: m::sns::TopicArn = "Topic", "update";
        }
        set! {
            filter_policy: v::Json = "FilterPolicy", "update";
            filter_policy_scope: String = "FilterPolicyScope", "update";
            region: String = "Region", "update";
            sqs_subscription: SqsSubscription = "SqsSubscription", "update";
        }
    }

    object!(SqsEvent = "AWS::Serverless::Function.SQSEvent", "serverless-function-sqsevent");
    impl SqsEvent {
        new! {
            type_: DeadLetterConfigType = "Type", "update";
            properties: SqsEventProperties = "Properties", "update";
        }
    }

    object!(SqsEventProperties = "AWS::Serverless::Function.SQSEventProperties", "serverless-function-sqseventproperties");
    impl SqsEventProperties {
        new! {
            queue: String = "Queue", "update; 12 to 1024 characters";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            enabled: bool = "Enabled", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            function_response_types: [FunctionResponseType] = "FunctionResponseTypes", "update; at most 1 characters";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 12 to 2048 characters";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            metrics_config: v::Json = "MetricsConfig", "update";
            scaling_config: v::Json = "ScalingConfig", "update";
        }
    }

    object!(ScheduleEvent = "AWS::Serverless::Function.ScheduleEvent", "serverless-function-scheduleevent");
    impl ScheduleEvent {
        new! {
            type_: ScheduleEventType = "Type", "update";
            properties: EventsScheduleProperties = "Properties", "update";
        }
    }

    object!(ScheduleV2Event = "AWS::Serverless::Function.ScheduleV2Event", "serverless-function-schedulev2event");
    impl ScheduleV2Event {
        new! {
            type_: ScheduleV2EventType = "Type", "update";
            properties: ScheduleV2EventProperties = "Properties", "update";
        }
    }

    object!(ScheduleV2EventProperties = "AWS::Serverless::Function.ScheduleV2EventProperties", "serverless-function-schedulev2eventproperties");
    impl ScheduleV2EventProperties {
        new! {}
        set! {
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            description: String = "Description", "update; at most 512 characters";
            end_date: String = "EndDate", "update";
            flexible_time_window: FlexibleTimeWindow = "FlexibleTimeWindow", "update";
            group_name: String = "GroupName", "update; 1 to 64 characters";
            input: v::Json = "Input", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
            name: String = "Name", "update; 1 to 64 characters";
            omit_name: bool = "OmitName", "update";
            permissions_boundary: String = "PermissionsBoundary", "update; 20 to 2048 characters";
            retry_policy: v::Json = "RetryPolicy", "update";
            role_arn: v::Json = "RoleArn", "update";
            schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
            schedule_expression_timezone: String = "ScheduleExpressionTimezone", "update; 1 to 50 characters";
            start_date: String = "StartDate", "update";
            state: ScheduleV2EventPropertiesState = "State", "update";
        }
    }

    object!(SchemaRegistryConfig = "AWS::Serverless::Function.SchemaRegistryConfig", "serverless-function-schemaregistryconfig");
    impl SchemaRegistryConfig {
        new! {}
        set! {
            consumer_group_id: String = "ConsumerGroupId", "update; 1 to 200 characters";
            consumption_mode: ConsumptionMode = "ConsumptionMode", "update";
            schema_registry_config: SchemaRegistryConfigSchemaRegistryConfig = "SchemaRegistryConfig", "update";
        }
    }

    object!(SchemaRegistryConfigSchemaRegistryConfig = "AWS::Serverless::Function.SchemaRegistryConfigSchemaRegistryConfig", "serverless-function-schemaregistryconfigschemaregistryconfig");
    impl SchemaRegistryConfigSchemaRegistryConfig {
        new! {}
        set! {
            access_configs: [AccessConfigs] = "AccessConfigs", "update; at most 2 items";
            event_record_format: EventRecordFormat = "EventRecordFormat", "update";
            schema_registry_uri: String = "SchemaRegistryURI", "update; 1 to 10000 characters";
            schema_validation_configs: [SchemaValidationConfigs] = "SchemaValidationConfigs", "update; 1 to 2 items";
        }
    }

    object!(SchemaValidationConfigs = "AWS::Serverless::Function.SchemaValidationConfigs", "serverless-function-schemavalidationconfigs");
    impl SchemaValidationConfigs {
        new! {}
        set! {
            attribute: Attribute = "Attribute", "update";
        }
    }

    object!(SelfManagedKafkaEvent = "AWS::Serverless::Function.SelfManagedKafkaEvent", "serverless-function-selfmanagedkafkaevent");
    impl SelfManagedKafkaEvent {
        new! {
            type_: SelfManagedKafkaEventType = "Type", "update";
            properties: SelfManagedKafkaEventProperties = "Properties", "update";
        }
    }

    object!(SelfManagedKafkaEventProperties = "AWS::Serverless::Function.SelfManagedKafkaEventProperties", "serverless-function-selfmanagedkafkaeventproperties");
    impl SelfManagedKafkaEventProperties {
        new! {
            source_access_configurations: v::Json = "SourceAccessConfigurations", "update";
            topics: [String] = "Topics", "update; 1 items";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            bisect_batch_on_function_error: bool = "BisectBatchOnFunctionError", "update";
            consumer_group_id: v::Json = "ConsumerGroupId", "update";
            enabled: bool = "Enabled", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            function_response_types: [FunctionResponseType] = "FunctionResponseTypes", "update; at most 1 characters";
            kafka_bootstrap_servers: [v::Json] = "KafkaBootstrapServers", "update";
            kms_key_arn: m::Arn = "KmsKeyArn", "update";
            logging_config: PropertiesLoggingConfig = "LoggingConfig", "update";
            maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
            metrics_config: MetricsConfig = "MetricsConfig", "update";
            provisioned_poller_config: ProvisionedPollerConfig = "ProvisionedPollerConfig", "update";
            schema_registry_config: SelfManagedKafkaEventPropertiesSchemaRegistryConfig = "SchemaRegistryConfig", "update";
            starting_position: String = "StartingPosition", "update; 6 to 12 characters";
            starting_position_timestamp: v::Number = "StartingPositionTimestamp", "update";
        }
    }

    object!(SelfManagedKafkaEventPropertiesSchemaRegistryConfig = "AWS::Serverless::Function.SelfManagedKafkaEventPropertiesSchemaRegistryConfig", "serverless-function-selfmanagedkafkaeventpropertiesschemaregistryconfig");
    impl SelfManagedKafkaEventPropertiesSchemaRegistryConfig {
        new! {}
        set! {
            consumer_group_id: String = "ConsumerGroupId", "update; 1 to 200 characters";
            consumption_mode: ConsumptionMode = "ConsumptionMode", "update";
            schema_registry_config: SchemaRegistryConfigSchemaRegistryConfig = "SchemaRegistryConfig", "update";
        }
    }

    object!(SnapStart = "AWS::Serverless::Function.SnapStart", "serverless-function-snapstart");
    impl SnapStart {
        new! {
            apply_on: ApplyOn = "ApplyOn", "update";
        }
    }

    object!(SnapStartResponse = "AWS::Serverless::Function.SnapStartResponse", "serverless-function-snapstartresponse");
    impl SnapStartResponse {
        new! {}
    }

    object!(SourceAccessConfigurations = "AWS::Serverless::Function.SourceAccessConfigurations", "serverless-function-sourceaccessconfigurations");
    impl SourceAccessConfigurations {
        new! {}
        set! {
            type_: SourceAccessConfigurationsType = "Type", "update";
            uri: String = "URI", "update; 1 to 200 characters";
        }
    }

    object!(SqsSubscription = "AWS::Serverless::Function.SqsSubscription", "serverless-function-sqssubscription");
    impl SqsSubscription {
        new! {
            queue_arn: v::Json = "QueueArn", "update";
            queue_url: v::Json = "QueueUrl", "update";
        }
        set! {
            batch_size: v::Json = "BatchSize", "update";
            enabled: bool = "Enabled", "update";
            queue_policy_logical_id: String = "QueuePolicyLogicalId", "update";
        }
    }

    object!(TenancyConfig = "AWS::Serverless::Function.TenancyConfig", "serverless-function-tenancyconfig");
    impl TenancyConfig {
        new! {
            tenant_isolation_mode: String = "TenantIsolationMode", "update";
        }
    }

    object!(Trigger = "AWS::Serverless::Function.Trigger", "serverless-function-trigger");
    impl Trigger {
        new! {}
        set! {
            create_auth_challenge: String = "CreateAuthChallenge", "update; 20 to 2048 characters";
            custom_email_sender: CustomEmailSender = "CustomEmailSender", "update";
            custom_message: String = "CustomMessage", "update; 20 to 2048 characters";
            custom_sms_sender: CustomSmsSender = "CustomSMSSender", "update";
            define_auth_challenge: String = "DefineAuthChallenge", "update; 20 to 2048 characters";
            inbound_federation: InboundFederation = "InboundFederation", "update";
            kms_key_id: String = "KMSKeyID", "update; 20 to 2048 characters";
            post_authentication: String = "PostAuthentication", "update; 20 to 2048 characters";
            post_confirmation: String = "PostConfirmation", "update; 20 to 2048 characters";
            pre_authentication: String = "PreAuthentication", "update; 20 to 2048 characters";
            pre_sign_up: String = "PreSignUp", "update; 20 to 2048 characters";
            pre_token_generation: String = "PreTokenGeneration", "update; 20 to 2048 characters";
            pre_token_generation_config: PreTokenGenerationConfig = "PreTokenGenerationConfig", "update";
            user_migration: String = "UserMigration", "update; 20 to 2048 characters";
            verify_auth_challenge_response: String = "VerifyAuthChallengeResponse", "update; 20 to 2048 characters";
        }
    }

    object!(TriggerConfig = "AWS::Serverless::Function.TriggerConfig", "serverless-function-triggerconfig");
    impl TriggerConfig {
        new! {}
        set! {
            trigger_events: [String] = "TriggerEvents", "update";
            trigger_name: String = "TriggerName", "update";
            trigger_target_arn: m::Arn = "TriggerTargetArn", "update";
        }
    }

    object!(VpcConfig = "AWS::Serverless::Function.VpcConfig", "serverless-function-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            ipv6_allowed_for_dual_stack: bool = "Ipv6AllowedForDualStack", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; at most 16 items";
        }
    }
    values! { PackageType: Image = "Image", Zip = "Zip" }
    values! { AccessConfigsType: BasicAuth = "BASIC_AUTH", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH" }
    values! { AlexaSkillEventType: AlexaSkill = "AlexaSkill" }
    values! { ApiEventType: Api = "Api" }
    values! { CloudWatchEventType: CloudWatchEvent = "CloudWatchEvent" }
    values! { CloudWatchEventPropertiesState: Disabled = "DISABLED", Enabled = "ENABLED", EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
    values! { CloudWatchLogsEventType: CloudWatchLogs = "CloudWatchLogs" }
    values! { CognitoEventType: Cognito = "Cognito" }
    values! { AllowMethod: Get = "GET", Put = "PUT", Head = "HEAD", Post = "POST", Patch = "PATCH", Delete = "DELETE", Any = "*" }
    values! { CustomEmailSenderLambdaVersion: V1_0 = "V1_0" }
    values! { DeadLetterConfigType: Sqs = "SQS" }
    values! { DeadLetterQueueType: Sns = "SNS", Sqs = "SQS" }
    values! { DocumentDbEventType: DocumentDb = "DocumentDB" }
    values! { DynamodbEventType: Dynamodb = "DynamoDB" }
    values! { FunctionResponseType: ReportBatchItemFailures = "ReportBatchItemFailures" }
    values! { EventBridgeRuleEventType: EventBridgeRule = "EventBridgeRule" }
    values! { EventInvokeOnFailureType: Sqs = "SQS", Sns = "SNS", Lambda = "Lambda", EventBridge = "EventBridge", S3Bucket = "S3Bucket" }
    values! { Mode: Off = "OFF", Flexible = "FLEXIBLE" }
    values! { HttpApiEventType: HttpApi = "HttpApi" }
    values! { IotRuleEventType: IotRule = "IoTRule" }
    values! { KinesisEventType: Kinesis = "Kinesis" }
    values! { MqEventType: Mq = "MQ" }
    values! { MskEventType: Msk = "MSK" }
    values! { Metrics: EventCount = "EventCount", ErrorCount = "ErrorCount", KafkaMetrics = "KafkaMetrics" }
    values! { PreTokenGenerationConfigLambdaVersion: V1_0 = "V1_0", V2_0 = "V2_0", V3_0 = "V3_0" }
    values! { SystemLogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN" }
    values! { S3EventType: S3 = "S3" }
    values! { SnsEventType: Sns = "SNS" }
    values! { ScheduleEventType: Schedule = "Schedule" }
    values! { ScheduleV2EventType: ScheduleV2 = "ScheduleV2" }
    values! { ScheduleV2EventPropertiesState: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { ConsumptionMode: Stream = "Stream", Queue = "Queue" }
    values! { EventRecordFormat: Json = "JSON", Source = "SOURCE" }
    values! { Attribute: Key = "KEY", Value = "VALUE" }
    values! { SelfManagedKafkaEventType: SelfManagedKafka = "SelfManagedKafka" }
    values! { ApplyOn: PublishedVersions = "PublishedVersions", None = "None" }
    values! { SourceAccessConfigurationsType: BasicAuth = "BASIC_AUTH", VpcSubnet = "VPC_SUBNET", VpcSecurityGroup = "VPC_SECURITY_GROUP", SaslScram512Auth = "SASL_SCRAM_512_AUTH", SaslScram256Auth = "SASL_SCRAM_256_AUTH", VirtualHost = "VIRTUAL_HOST", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH", OauthbearerScope = "OAUTHBEARER_SCOPE", OauthbearerAudience = "OAUTHBEARER_AUDIENCE", OauthbearerLogicalCluster = "OAUTHBEARER_LOGICAL_CLUSTER", OauthbearerIdentityPool = "OAUTHBEARER_IDENTITY_POOL", IamAuth = "IAM_AUTH", IamOauthbearerAuth = "IAM_OAUTHBEARER_AUTH" }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    GraphqlApi = "AWS::Serverless::GraphQLApi", "serverless-graphqlapi", Map("Tags"), String
}
impl GraphqlApi {
    new! {
        auth: graphql_api::Auth = "Auth", "update";
    }
    set! {
        api_keys: v::Map<graphql_api::ApiKey> = "ApiKeys", "update";
        cache: graphql_api::Cache = "Cache", "update";
        data_sources: graphql_api::DataSources = "DataSources", "update";
        domain_name: graphql_api::DomainName = "DomainName", "update";
        functions: v::Map<graphql_api::Function> = "Functions", "update";
        introspection_config: v::Json = "IntrospectionConfig", "update";
        logging: graphql_api::Logging = "Logging", "update";
        name: String = "Name", "update";
        owner_contact: v::Json = "OwnerContact", "update";
        query_depth_limit: v::Json = "QueryDepthLimit", "update";
        resolver_count_limit: v::Json = "ResolverCountLimit", "update";
        resolvers: v::Map<v::Map<graphql_api::Resolver>> = "Resolvers", "update";
        schema_inline: String = "SchemaInline", "update";
        schema_uri: String = "SchemaUri", "update";
        tags: v::Json = "Tags", "update";
        visibility: v::Json = "Visibility", "update";
        xray_enabled: bool = "XrayEnabled", "update";
    }
}
/// Property types and values of [`GraphqlApi`].
pub mod graphql_api {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApiKey = "AWS::Serverless::GraphQLApi.ApiKey", "serverless-graphqlapi-apikey");
    impl ApiKey {
        new! {}
        set! {
            api_key_id: String = "ApiKeyId", "update";
            description: String = "Description", "update";
            expires_on: v::Number = "ExpiresOn", "update";
        }
    }

    object!(Auth = "AWS::Serverless::GraphQLApi.Auth", "serverless-graphqlapi-auth");
    impl Auth {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            additional: [Authorizer] = "Additional", "update";
            lambda_authorizer: LambdaAuthorizerConfig = "LambdaAuthorizer", "update";
            openid_connect: OpenidConnectConfig = "OpenIDConnect", "update";
            user_pool: UserPoolConfig = "UserPool", "update";
        }
    }

    object!(Authorizer = "AWS::Serverless::GraphQLApi.Authorizer", "serverless-graphqlapi-authorizer");
    impl Authorizer {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            lambda_authorizer: LambdaAuthorizerConfig = "LambdaAuthorizer", "update";
            openid_connect: OpenidConnectConfig = "OpenIDConnect", "update";
            user_pool: UserPoolConfig = "UserPool", "update";
        }
    }

    object!(Cache = "AWS::Serverless::GraphQLApi.Cache", "serverless-graphqlapi-cache");
    impl Cache {
        new! {
            type_: v::Json = "Type", "update";
            api_caching_behavior: v::Json = "ApiCachingBehavior", "update";
            ttl: v::Json = "Ttl", "update";
        }
        set! {
            at_rest_encryption_enabled: v::Json = "AtRestEncryptionEnabled", "update";
            transit_encryption_enabled: v::Json = "TransitEncryptionEnabled", "update";
        }
    }

    object!(Caching = "AWS::Serverless::GraphQLApi.Caching", "serverless-graphqlapi-caching");
    impl Caching {
        new! {
            ttl: v::Json = "Ttl", "update";
        }
        set! {
            caching_keys: [v::Json] = "CachingKeys", "update";
        }
    }

    object!(DataSources = "AWS::Serverless::GraphQLApi.DataSources", "serverless-graphqlapi-datasources");
    impl DataSources {
        new! {}
        set! {
            dynamodb: v::Map<DynamodbDataSource> = "DynamoDb", "update";
            lambda: v::Map<LambdaDataSource> = "Lambda", "update";
        }
    }

    object!(DeltaSync = "AWS::Serverless::GraphQLApi.DeltaSync", "serverless-graphqlapi-deltasync");
    impl DeltaSync {
        new! {
            delta_sync_table_name: v::Json = "DeltaSyncTableName", "update";
            base_table_ttl: v::Json = "BaseTableTTL", "update";
            delta_sync_table_ttl: v::Json = "DeltaSyncTableTTL", "update";
        }
    }

    object!(DomainName = "AWS::Serverless::GraphQLApi.DomainName", "serverless-graphqlapi-domainname");
    impl DomainName {
        new! {
            domain_name: v::Json = "DomainName", "update";
            certificate_arn: v::Json = "CertificateArn", "update";
        }
        set! {
            description: v::Json = "Description", "update";
        }
    }

    object!(DynamodbDataSource = "AWS::Serverless::GraphQLApi.DynamoDBDataSource", "serverless-graphqlapi-dynamodbdatasource");
    impl DynamodbDataSource {
        new! {
            table_name: v::Json = "TableName", "update";
        }
        set! {
            delta_sync: DeltaSync = "DeltaSync", "update";
            description: String = "Description", "update";
            name: String = "Name", "update; 1 to 65536 characters";
            permissions: [Permission] = "Permissions", "update";
            region: v::Json = "Region", "update";
            service_role_arn: m::iam::RoleArn = "ServiceRoleArn", "update";
            table_arn: v::Json = "TableArn", "update";
            use_caller_credentials: v::Json = "UseCallerCredentials", "update";
            versioned: v::Json = "Versioned", "update";
        }
    }

    object!(Function = "AWS::Serverless::GraphQLApi.Function", "serverless-graphqlapi-function");
    impl Function {
        new! {}
        set! {
            code_uri: String = "CodeUri", "update";
            data_source: v::Json = "DataSource", "update";
            description: String = "Description", "update";
            id: v::Json = "Id", "update";
            inline_code: String = "InlineCode", "update; 1 to 32768 characters";
            max_batch_size: v::Json = "MaxBatchSize", "update";
            name: String = "Name", "update";
            runtime: Runtime = "Runtime", "update";
            sync: Sync = "Sync", "update";
        }
    }

    object!(LambdaAuthorizerConfig = "AWS::Serverless::GraphQLApi.LambdaAuthorizerConfig", "serverless-graphqlapi-lambdaauthorizerconfig");
    impl LambdaAuthorizerConfig {
        new! {
            authorizer_uri: v::Json = "AuthorizerUri", "update";
        }
        set! {
            authorizer_result_ttl_in_seconds: v::Json = "AuthorizerResultTtlInSeconds", "update";
            identity_validation_expression: v::Json = "IdentityValidationExpression", "update";
        }
    }

    object!(LambdaConflictHandlerConfig = "AWS::Serverless::GraphQLApi.LambdaConflictHandlerConfig", "serverless-graphqlapi-lambdaconflicthandlerconfig");
    impl LambdaConflictHandlerConfig {
        new! {
            lambda_conflict_handler_arn: v::Json = "LambdaConflictHandlerArn", "update";
        }
    }

    object!(LambdaDataSource = "AWS::Serverless::GraphQLApi.LambdaDataSource", "serverless-graphqlapi-lambdadatasource");
    impl LambdaDataSource {
        new! {
            function_arn: v::Json = "FunctionArn", "update";
        }
        set! {
            description: String = "Description", "update";
            name: String = "Name", "update; 1 to 65536 characters";
            service_role_arn: m::iam::RoleArn = "ServiceRoleArn", "update";
        }
    }

    object!(Logging = "AWS::Serverless::GraphQLApi.Logging", "serverless-graphqlapi-logging");
    impl Logging {
        new! {}
        set! {
            cloud_watch_logs_role_arn: v::Json = "CloudWatchLogsRoleArn", "update";
            exclude_verbose_content: v::Json = "ExcludeVerboseContent", "update";
            field_log_level: v::Json = "FieldLogLevel", "update";
        }
    }

    object!(OpenidConnectConfig = "AWS::Serverless::GraphQLApi.OpenIDConnectConfig", "serverless-graphqlapi-openidconnectconfig");
    impl OpenidConnectConfig {
        new! {}
        set! {
            auth_ttl: v::Json = "AuthTTL", "update";
            client_id: v::Json = "ClientId", "update";
            iat_ttl: v::Json = "IatTTL", "update";
            issuer: v::Json = "Issuer", "update";
        }
    }

    object!(Resolver = "AWS::Serverless::GraphQLApi.Resolver", "serverless-graphqlapi-resolver");
    impl Resolver {
        new! {}
        set! {
            caching: Caching = "Caching", "update";
            code_uri: String = "CodeUri", "update";
            field_name: String = "FieldName", "update";
            inline_code: String = "InlineCode", "update; 1 to 32768 characters";
            max_batch_size: i64 = "MaxBatchSize", "update; 0 to 2000";
            pipeline: [String] = "Pipeline", "update";
            runtime: Runtime = "Runtime", "update";
            sync: Sync = "Sync", "update";
        }
    }

    object!(Runtime = "AWS::Serverless::GraphQLApi.Runtime", "serverless-graphqlapi-runtime");
    impl Runtime {
        new! {
            name: v::Json = "Name", "update";
            version: v::Json = "Version", "update";
        }
    }

    object!(Sync = "AWS::Serverless::GraphQLApi.Sync", "serverless-graphqlapi-sync");
    impl Sync {
        new! {
            conflict_detection: v::Json = "ConflictDetection", "update";
        }
        set! {
            conflict_handler: v::Json = "ConflictHandler", "update";
            lambda_conflict_handler_config: LambdaConflictHandlerConfig = "LambdaConflictHandlerConfig", "update";
        }
    }

    object!(UserPoolConfig = "AWS::Serverless::GraphQLApi.UserPoolConfig", "serverless-graphqlapi-userpoolconfig");
    impl UserPoolConfig {
        new! {
            user_pool_id: v::Json = "UserPoolId", "update";
        }
        set! {
            app_id_client_regex: v::Json = "AppIdClientRegex", "update";
            aws_region: v::Json = "AwsRegion", "update";
            default_action: v::Json = "DefaultAction", "update";
        }
    }
    values! { Type: AwsIam = "AWS_IAM", ApiKey = "API_KEY", AwsLambda = "AWS_LAMBDA", OpenidConnect = "OPENID_CONNECT", AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS" }
    values! { Permission: Read = "Read", Write = "Write" }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    HttpApi = "AWS::Serverless::HttpApi", "serverless-httpapi", Map("Tags"), String
}
impl HttpApi {
    new! {}
    set! {
        access_log_settings: http_api::AccessLogSettings = "AccessLogSettings", "update";
        auth: http_api::Auth = "Auth", "replacement";
        cors_configuration: v::Json = "CorsConfiguration", "replacement";
        default_route_settings: v::Json = "DefaultRouteSettings", "replacement";
        definition_body: v::Json = "DefinitionBody", "replacement";
        definition_uri: http_api::DefinitionUri = "DefinitionUri", "replacement";
        description: String = "Description", "replacement";
        disable_execute_api_endpoint: v::Json = "DisableExecuteApiEndpoint", "replacement";
        domain: http_api::Domain = "Domain", "replacement";
        fail_on_warnings: bool = "FailOnWarnings", "replacement";
        name: v::Json = "Name", "update";
        propagate_tags: bool = "PropagateTags", "update";
        route_settings: v::Json = "RouteSettings", "replacement";
        stage_name: String = "StageName", "replacement";
        stage_variables: v::Json = "StageVariables", "replacement";
        tags: v::Json = "Tags", "replacement";
    }
}
impl c::Handle<HttpApi> {
    get! {
        attr_api_endpoint: String = "ApiEndpoint";
        attr_api_id: String = "ApiId";
        attr_execute_api_arn: m::Arn = "ExecuteApiArn";
    }
}
/// Property types and values of [`HttpApi`].
pub mod http_api {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessLogSettings = "AWS::Serverless::HttpApi.AccessLogSettings", "serverless-httpapi-accesslogsettings");
    impl AccessLogSettings {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "update";
            format: String = "Format", "update";
        }
    }

    object!(Auth = "AWS::Serverless::HttpApi.Auth", "serverless-httpapi-auth");
    impl Auth {
        new! {}
        set! {
            authorizers: v::Map<Authorizers> = "Authorizers", "update";
            default_authorizer: String = "DefaultAuthorizer", "update";
            enable_iam_authorizer: bool = "EnableIamAuthorizer", "update";
        }
    }

    object!(Authorizers = "AWS::Serverless::HttpApi.Authorizers", "serverless-httpapi-authorizers");
    impl Authorizers {
        new! {}
        set! {
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            authorizer_payload_format_version: v::Number = "AuthorizerPayloadFormatVersion", "update";
            enable_function_default_permissions: bool = "EnableFunctionDefaultPermissions", "update";
            enable_simple_responses: bool = "EnableSimpleResponses", "update";
            function_arn: v::Json = "FunctionArn", "update";
            function_invoke_role: v::Json = "FunctionInvokeRole", "update";
            identity: LambdaAuthorizerIdentity = "Identity", "update";
            identity_source: String = "IdentitySource", "update";
            jwt_configuration: v::Json = "JwtConfiguration", "update";
        }
    }

    object!(DefinitionUri = "AWS::Serverless::HttpApi.DefinitionUri", "serverless-httpapi-definitionuri");
    impl DefinitionUri {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
        }
        set! {
            version: String = "Version", "update";
        }
    }

    object!(Domain = "AWS::Serverless::HttpApi.Domain", "serverless-httpapi-domain");
    impl Domain {
        new! {
            domain_name: String = "DomainName", "update";
            certificate_arn: v::Json = "CertificateArn", "update";
        }
        set! {
            base_path: [String] = "BasePath", "update";
            endpoint_configuration: v::Json = "EndpointConfiguration", "update";
            mutual_tls_authentication: MutualTlsAuthentication = "MutualTlsAuthentication", "update";
            ownership_verification_certificate_arn: m::Arn = "OwnershipVerificationCertificateArn", "update";
            route53: Route53 = "Route53", "update";
            security_policy: String = "SecurityPolicy", "update";
        }
    }

    object!(LambdaAuthorizer = "AWS::Serverless::HttpApi.LambdaAuthorizer", "serverless-httpapi-lambdaauthorizer");
    impl LambdaAuthorizer {
        new! {
            authorizer_payload_format_version: v::Number = "AuthorizerPayloadFormatVersion", "update";
            function_arn: v::Json = "FunctionArn", "update";
        }
        set! {
            enable_function_default_permissions: bool = "EnableFunctionDefaultPermissions", "update";
            enable_simple_responses: bool = "EnableSimpleResponses", "update";
            function_invoke_role: v::Json = "FunctionInvokeRole", "update";
            identity: LambdaAuthorizerIdentity = "Identity", "update";
        }
    }

    object!(LambdaAuthorizerIdentity = "AWS::Serverless::HttpApi.LambdaAuthorizerIdentity", "serverless-httpapi-lambdaauthorizeridentity");
    impl LambdaAuthorizerIdentity {
        new! {}
        set! {
            context: [String] = "Context", "update";
            headers: [String] = "Headers", "update";
            query_strings: [String] = "QueryStrings", "update";
            reauthorize_every: i64 = "ReauthorizeEvery", "update";
            stage_variables: [String] = "StageVariables", "update";
        }
    }

    object!(MutualTlsAuthentication = "AWS::Serverless::HttpApi.MutualTlsAuthentication", "serverless-httpapi-mutualtlsauthentication");
    impl MutualTlsAuthentication {
        new! {}
        set! {
            truststore_uri: String = "TruststoreUri", "replacement";
            truststore_version: String = "TruststoreVersion", "replacement";
        }
    }

    object!(Oauth2Authorizer = "AWS::Serverless::HttpApi.OAuth2Authorizer", "serverless-httpapi-oauth2authorizer");
    impl Oauth2Authorizer {
        new! {}
        set! {
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            identity_source: String = "IdentitySource", "update";
            jwt_configuration: v::Json = "JwtConfiguration", "update";
        }
    }

    object!(Route53 = "AWS::Serverless::HttpApi.Route53", "serverless-httpapi-route53");
    impl Route53 {
        new! {}
        set! {
            distribution_domain_name: v::Json = "DistributionDomainName", "update";
            evaluate_target_health: v::Json = "EvaluateTargetHealth", "update";
            hosted_zone_id: v::Json = "HostedZoneId", "update";
            hosted_zone_name: v::Json = "HostedZoneName", "update";
            ip_v6: bool = "IpV6", "update";
            region: v::Json = "Region", "update";
            set_identifier: v::Json = "SetIdentifier", "update";
        }
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    LayerVersion = "AWS::Serverless::LayerVersion", "serverless-layerversion", None, m::Arn
}
impl LayerVersion {
    new! {
        content_uri: layer_version::ContentUri = "ContentUri", "replacement";
    }
    set! {
        compatible_architectures: [String] = "CompatibleArchitectures", "update";
        compatible_runtimes: [String] = "CompatibleRuntimes", "replacement";
        description: String = "Description", "replacement";
        layer_name: v::Json = "LayerName", "replacement";
        license_info: String = "LicenseInfo", "replacement";
        publish_lambda_version: bool = "PublishLambdaVersion", "update";
        retention_policy: v::Json = "RetentionPolicy", "replacement";
    }
}
impl c::Handle<LayerVersion> {
    get! {
        attr_layer_version_arn: m::Arn = "LayerVersionArn";
    }
}
give! { LayerVersion: m::Arn = Ref; }
/// Property types and values of [`LayerVersion`].
pub mod layer_version {
    object!(ContentUri = "AWS::Serverless::LayerVersion.ContentUri", "serverless-layerversion-contenturi");
    impl ContentUri {
        new! {
            key: String = "Key", "update";
            bucket: String = "Bucket", "update";
        }
        set! {
            storage_mode: String = "StorageMode", "update";
            version: String = "Version", "update";
        }
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    MicrovmImage = "AWS::Serverless::MicrovmImage", "serverless-microvmimage", Map("Tags"), String
}
impl MicrovmImage {
    new! {
        name: v::Json = "Name", "update";
        base_image_arn: v::Json = "BaseImageArn", "update";
        base_image_version: v::Json = "BaseImageVersion", "update";
        code_uri: v::Json = "CodeUri", "update";
    }
    set! {
        additional_os_capabilities: [v::Json] = "AdditionalOsCapabilities", "update";
        build_role_arn: v::Json = "BuildRoleArn", "update";
        cpu_configurations: [microvm_image::CpuConfiguration] = "CpuConfigurations", "update";
        description: v::Json = "Description", "update";
        egress_network_connectors: [v::Json] = "EgressNetworkConnectors", "update";
        environment_variables: v::Json = "EnvironmentVariables", "update";
        hooks: microvm_image::Hooks = "Hooks", "update";
        logging: microvm_image::Logging = "Logging", "update";
        propagate_tags: bool = "PropagateTags", "update";
        resources: [microvm_image::ResourceSpec] = "Resources", "update";
        tags: v::Json = "Tags", "update";
    }
}
/// Property types and values of [`MicrovmImage`].
pub mod microvm_image {
    use crate::value as v;
    object!(CloudWatchLogging = "AWS::Serverless::MicrovmImage.CloudWatchLogging", "serverless-microvmimage-cloudwatchlogging");
    impl CloudWatchLogging {
        new! {}
        set! {
            log_group: v::Json = "LogGroup", "update";
            log_stream: v::Json = "LogStream", "update";
        }
    }

    object!(CpuConfiguration = "AWS::Serverless::MicrovmImage.CpuConfiguration", "serverless-microvmimage-cpuconfiguration");
    impl CpuConfiguration {
        new! {
            architecture: v::Json = "Architecture", "update";
        }
    }

    object!(Hooks = "AWS::Serverless::MicrovmImage.Hooks", "serverless-microvmimage-hooks");
    impl Hooks {
        new! {}
        set! {
            microvm_hooks: MicrovmHooks = "MicrovmHooks", "update";
            microvm_image_hooks: MicrovmImageHooks = "MicrovmImageHooks", "update";
            port: i64 = "Port", "update";
        }
    }

    object!(Logging = "AWS::Serverless::MicrovmImage.Logging", "serverless-microvmimage-logging");
    impl Logging {
        new! {}
        set! {
            cloud_watch: CloudWatchLogging = "CloudWatch", "update";
            disabled: bool = "Disabled", "update";
        }
    }

    object!(MicrovmHooks = "AWS::Serverless::MicrovmImage.MicrovmHooks", "serverless-microvmimage-microvmhooks");
    impl MicrovmHooks {
        new! {}
        set! {
            resume: v::Json = "Resume", "update";
            resume_timeout_in_seconds: i64 = "ResumeTimeoutInSeconds", "update";
            run: v::Json = "Run", "update";
            run_timeout_in_seconds: i64 = "RunTimeoutInSeconds", "update";
            suspend: v::Json = "Suspend", "update";
            suspend_timeout_in_seconds: i64 = "SuspendTimeoutInSeconds", "update";
            terminate: v::Json = "Terminate", "update";
            terminate_timeout_in_seconds: i64 = "TerminateTimeoutInSeconds", "update";
        }
    }

    object!(MicrovmImageHooks = "AWS::Serverless::MicrovmImage.MicrovmImageHooks", "serverless-microvmimage-microvmimagehooks");
    impl MicrovmImageHooks {
        new! {}
        set! {
            ready: v::Json = "Ready", "update";
            ready_timeout_in_seconds: i64 = "ReadyTimeoutInSeconds", "update";
            validate: v::Json = "Validate", "update";
            validate_timeout_in_seconds: i64 = "ValidateTimeoutInSeconds", "update";
        }
    }

    object!(ResourceSpec = "AWS::Serverless::MicrovmImage.ResourceSpec", "serverless-microvmimage-resourcespec");
    impl ResourceSpec {
        new! {
            minimum_memory_in_mib: i64 = "MinimumMemoryInMiB", "update";
        }
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    NetworkConnector = "AWS::Serverless::NetworkConnector", "serverless-networkconnector", Map("Tags"), String
}
impl NetworkConnector {
    new! {
        vpc_config: network_connector::VpcConfig = "VpcConfig", "update";
    }
    set! {
        compute_types: [v::Json] = "ComputeTypes", "update; 1 items";
        name: v::Json = "Name", "update";
        operator_role: v::Json = "OperatorRole", "update";
        propagate_tags: bool = "PropagateTags", "update";
        tags: v::Json = "Tags", "update";
    }
}
/// Property types and values of [`NetworkConnector`].
pub mod network_connector {
    use crate::value as v;
    object!(VpcConfig = "AWS::Serverless::NetworkConnector.VpcConfig", "serverless-networkconnector-vpcconfig");
    impl VpcConfig {
        new! {
            network_protocol: v::Json = "NetworkProtocol", "update";
            security_group_ids: [v::Json] = "SecurityGroupIds", "update";
            subnet_ids: [v::Json] = "SubnetIds", "update";
        }
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    SimpleTable = "AWS::Serverless::SimpleTable", "serverless-simpletable", Map("Tags"), String
}
impl SimpleTable {
    new! {}
    set! {
        point_in_time_recovery_specification: simple_table::PointInTimeRecoverySpecification = "PointInTimeRecoverySpecification", "update";
        primary_key: simple_table::PrimaryKey = "PrimaryKey", "replacement";
        provisioned_throughput: simple_table::ProvisionedThroughput = "ProvisionedThroughput", "replacement";
        sse_specification: simple_table::SseSpecification = "SSESpecification", "replacement";
        table_name: String = "TableName", "replacement";
        tags: v::Json = "Tags", "replacement";
    }
}
impl c::Handle<SimpleTable> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_stream_arn: m::Arn = "StreamArn";
    }
}
give! { SimpleTable: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`SimpleTable`].
pub mod simple_table {
    use crate::value as v;
    object!(PointInTimeRecoverySpecification = "AWS::Serverless::SimpleTable.PointInTimeRecoverySpecification", "serverless-simpletable-pointintimerecoveryspecification");
    impl PointInTimeRecoverySpecification {
        new! {}
        set! {
            point_in_time_recovery_enabled: bool = "PointInTimeRecoveryEnabled", "update";
            recovery_period_in_days: v::Number = "RecoveryPeriodInDays", "update";
        }
    }

    object!(PrimaryKey = "AWS::Serverless::SimpleTable.PrimaryKey", "serverless-simpletable-primarykey");
    impl PrimaryKey {
        new! {
            name: String = "Name", "replacement";
            type_: String = "Type", "replacement";
        }
    }

    object!(ProvisionedThroughput = "AWS::Serverless::SimpleTable.ProvisionedThroughput", "serverless-simpletable-provisionedthroughput");
    impl ProvisionedThroughput {
        new! {
            read_capacity_units: v::Number = "ReadCapacityUnits", "replacement";
            write_capacity_units: v::Number = "WriteCapacityUnits", "replacement";
        }
    }

    object!(SseSpecification = "AWS::Serverless::SimpleTable.SSESpecification", "serverless-simpletable-ssespecification");
    impl SseSpecification {
        new! {
            sse_enabled: bool = "SSEEnabled", "replacement";
        }
        set! {
            kms_master_key_id: String = "KMSMasterKeyId", "update";
            sse_type: String = "SSEType", "update";
        }
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    StateMachine = "AWS::Serverless::StateMachine", "serverless-statemachine", Map("Tags"), m::Arn
}
impl StateMachine {
    new! {}
    set! {
        auto_publish_alias: v::Json = "AutoPublishAlias", "update";
        definition: v::Json = "Definition", "replacement";
        definition_substitutions: v::Json = "DefinitionSubstitutions", "replacement";
        definition_uri: v::Json = "DefinitionUri", "replacement";
        deployment_preference: v::Json = "DeploymentPreference", "update";
        events: v::Map<state_machine::EventSource> = "Events", "replacement";
        logging: state_machine::LoggingConfiguration = "Logging", "replacement";
        permissions_boundary: String = "PermissionsBoundary", "update; 20 to 2048 characters";
        policies: v::Json = "Policies", "replacement";
        propagate_tags: bool = "PropagateTags", "update";
        role: v::Json = "Role", "replacement";
        role_path: String = "RolePath", "update; 1 to 512 characters; default `/`";
        tags: v::Json = "Tags", "replacement";
        tracing: state_machine::TracingConfiguration = "Tracing", "replacement";
        type_: state_machine::Type = "Type", "replacement";
        use_alias_as_event_target: bool = "UseAliasAsEventTarget", "update";
    }
}
impl c::Handle<StateMachine> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
        attr_state_machine_revision_id: String = "StateMachineRevisionId";
    }
}
give! { StateMachine: m::Arn = Ref; }
/// Property types and values of [`StateMachine`].
pub mod state_machine {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApiEvent = "AWS::Serverless::StateMachine.ApiEvent", "serverless-statemachine-apievent");
    impl ApiEvent {
        new! {
            type_: ApiEventType = "Type", "update";
            properties: ApiEventProperties = "Properties", "update";
        }
    }

    object!(ApiEventProperties = "AWS::Serverless::StateMachine.ApiEventProperties", "serverless-statemachine-apieventproperties");
    impl ApiEventProperties {
        new! {
            method: String = "Method", "update";
            path: String = "Path", "update";
        }
        set! {
            auth: Auth = "Auth", "update";
            rest_api_id: v::Json = "RestApiId", "update";
            unescape_mapping_template: bool = "UnescapeMappingTemplate", "update";
        }
    }

    object!(Auth = "AWS::Serverless::StateMachine.Auth", "serverless-statemachine-auth");
    impl Auth {
        new! {}
        set! {
            api_key_required: bool = "ApiKeyRequired", "update";
            authorization_scopes: [String] = "AuthorizationScopes", "update";
            authorizer: String = "Authorizer", "update";
            resource_policy: ResourcePolicy = "ResourcePolicy", "update";
        }
    }

    object!(CloudWatchEvent = "AWS::Serverless::StateMachine.CloudWatchEvent", "serverless-statemachine-cloudwatchevent");
    impl CloudWatchEvent {
        new! {
            type_: CloudWatchEventType = "Type", "update";
            properties: CloudWatchEventProperties = "Properties", "update";
        }
    }

    object!(CloudWatchEventEvent = "AWS::Serverless::StateMachine.CloudWatchEventEvent", "serverless-statemachine-cloudwatcheventevent");
    impl CloudWatchEventEvent {
        new! {}
        set! {
            auth: Auth = "Auth", "update";
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            description: String = "Description", "update";
            enabled: bool = "Enabled", "update";
            end_date: String = "EndDate", "update";
            event_bus_name: String = "EventBusName", "replacement; 1 to 1600 characters";
            flexible_time_window: FlexibleTimeWindow = "FlexibleTimeWindow", "update";
            group_name: String = "GroupName", "update; 1 to 64 characters";
            input: v::Json = "Input", "replacement";
            input_path: v::Json = "InputPath", "replacement";
            input_transformer: InputTransformer = "InputTransformer", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
            method: String = "Method", "update";
            name: String = "Name", "update";
            omit_name: bool = "OmitName", "update";
            path: String = "Path", "update";
            pattern: v::Json = "Pattern", "replacement";
            permissions_boundary: String = "PermissionsBoundary", "update; 20 to 2048 characters";
            rest_api_id: v::Json = "RestApiId", "update";
            retry_policy: v::Json = "RetryPolicy", "update";
            role_arn: v::Json = "RoleArn", "update";
            rule_name: String = "RuleName", "update; 1 to 64 characters";
            schedule: String = "Schedule", "update; at most 256 characters";
            schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
            schedule_expression_timezone: String = "ScheduleExpressionTimezone", "update; 1 to 50 characters";
            start_date: String = "StartDate", "update";
            state: String = "State", "update";
            target: Target = "Target", "update";
            unescape_mapping_template: bool = "UnescapeMappingTemplate", "update";
        }
    }

    object!(CloudWatchEventProperties = "AWS::Serverless::StateMachine.CloudWatchEventProperties", "serverless-statemachine-cloudwatcheventproperties");
    impl CloudWatchEventProperties {
        new! {}
        set! {
            event_bus_name: String = "EventBusName", "update; 1 to 1600 characters";
            input: v::Json = "Input", "update";
            input_path: v::Json = "InputPath", "update";
            pattern: v::Json = "Pattern", "update";
        }
    }

    object!(CloudWatchLogsLogGroup = "AWS::Serverless::StateMachine.CloudWatchLogsLogGroup", "serverless-statemachine-cloudwatchlogsloggroup");
    impl CloudWatchLogsLogGroup {
        new! {}
        set! {
            log_group_arn: m::Arn = "LogGroupArn", "replacement; 1 to 256 characters";
        }
    }

    object!(DeadLetterConfig = "AWS::Serverless::StateMachine.DeadLetterConfig", "serverless-statemachine-deadletterconfig");
    impl DeadLetterConfig {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
            queue_logical_id: String = "QueueLogicalId", "update";
            type_: DeadLetterConfigType = "Type", "update";
        }
    }

    object!(EventBridgeRuleEvent = "AWS::Serverless::StateMachine.EventBridgeRuleEvent", "serverless-statemachine-eventbridgeruleevent");
    impl EventBridgeRuleEvent {
        new! {
            type_: EventBridgeRuleEventType = "Type", "update";
            properties: EventBridgeRuleEventProperties = "Properties", "update";
        }
    }

    object!(EventBridgeRuleEventProperties = "AWS::Serverless::StateMachine.EventBridgeRuleEventProperties", "serverless-statemachine-eventbridgeruleeventproperties");
    impl EventBridgeRuleEventProperties {
        new! {}
        set! {
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            event_bus_name: String = "EventBusName", "update; 1 to 1600 characters";
            input: v::Json = "Input", "update";
            input_path: v::Json = "InputPath", "update";
            input_transformer: InputTransformer = "InputTransformer", "update";
            pattern: v::Json = "Pattern", "update";
            retry_policy: v::Json = "RetryPolicy", "update";
            rule_name: String = "RuleName", "update; 1 to 64 characters";
            target: EventBridgeRuleTarget = "Target", "update";
        }
    }

    object!(EventBridgeRuleTarget = "AWS::Serverless::StateMachine.EventBridgeRuleTarget", "serverless-statemachine-eventbridgeruletarget");
    impl EventBridgeRuleTarget {
        new! {
            id: v::Json = "Id", "update";
        }
    }

    object!(EventSource = "AWS::Serverless::StateMachine.EventSource", "serverless-statemachine-eventsource");
    impl EventSource {
        new! {}
        set! {
            properties: CloudWatchEventEvent = "Properties", "replacement";
            type_: String = "Type", "replacement";
        }
    }

    object!(FlexibleTimeWindow = "AWS::Serverless::StateMachine.FlexibleTimeWindow", "serverless-statemachine-flexibletimewindow");
    impl FlexibleTimeWindow {
        new! {
            mode: Mode = "Mode", "update";
        }
        set! {
            maximum_window_in_minutes: v::Number = "MaximumWindowInMinutes", "update; 1 to 1440";
        }
    }

    object!(InputTransformer = "AWS::Serverless::StateMachine.InputTransformer", "serverless-statemachine-inputtransformer");
    impl InputTransformer {
        new! {
            input_template: String = "InputTemplate", "update";
        }
        set! {
            input_paths_map: v::Map<String> = "InputPathsMap", "update";
        }
    }

    object!(LogDestination = "AWS::Serverless::StateMachine.LogDestination", "serverless-statemachine-logdestination");
    impl LogDestination {
        new! {}
        set! {
            cloud_watch_logs_log_group: CloudWatchLogsLogGroup = "CloudWatchLogsLogGroup", "replacement";
        }
    }

    object!(LoggingConfiguration = "AWS::Serverless::StateMachine.LoggingConfiguration", "serverless-statemachine-loggingconfiguration");
    impl LoggingConfiguration {
        new! {}
        set! {
            destinations: [LogDestination] = "Destinations", "replacement; at least 1 items";
            include_execution_data: bool = "IncludeExecutionData", "replacement";
            level: Level = "Level", "replacement";
        }
    }

    object!(ResourcePolicy = "AWS::Serverless::StateMachine.ResourcePolicy", "serverless-statemachine-resourcepolicy");
    impl ResourcePolicy {
        new! {}
        set! {
            aws_account_blacklist: [v::Json] = "AwsAccountBlacklist", "update";
            aws_account_whitelist: [v::Json] = "AwsAccountWhitelist", "update";
            custom_statements: [v::Json] = "CustomStatements", "update";
            intrinsic_vpc_blacklist: [v::Json] = "IntrinsicVpcBlacklist", "update";
            intrinsic_vpc_whitelist: [v::Json] = "IntrinsicVpcWhitelist", "update";
            intrinsic_vpce_blacklist: [v::Json] = "IntrinsicVpceBlacklist", "update";
            intrinsic_vpce_whitelist: [v::Json] = "IntrinsicVpceWhitelist", "update";
            ip_range_blacklist: [v::Json] = "IpRangeBlacklist", "update";
            ip_range_whitelist: [v::Json] = "IpRangeWhitelist", "update";
            source_vpc_blacklist: [v::Json] = "SourceVpcBlacklist", "update";
            source_vpc_whitelist: [v::Json] = "SourceVpcWhitelist", "update";
        }
    }

    object!(ScheduleEvent = "AWS::Serverless::StateMachine.ScheduleEvent", "serverless-statemachine-scheduleevent");
    impl ScheduleEvent {
        new! {
            type_: ScheduleEventType = "Type", "update";
            properties: ScheduleEventProperties = "Properties", "update";
        }
    }

    object!(ScheduleEventProperties = "AWS::Serverless::StateMachine.ScheduleEventProperties", "serverless-statemachine-scheduleeventproperties");
    impl ScheduleEventProperties {
        new! {}
        set! {
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            description: String = "Description", "update; at most 512 characters";
            enabled: bool = "Enabled", "update";
            input: v::Json = "Input", "update";
            name: String = "Name", "update; 1 to 64 characters";
            retry_policy: v::Json = "RetryPolicy", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
            schedule: String = "Schedule", "update; at most 256 characters";
            state: ScheduleEventPropertiesState = "State", "update";
            target: ScheduleTarget = "Target", "update";
        }
    }

    object!(ScheduleTarget = "AWS::Serverless::StateMachine.ScheduleTarget", "serverless-statemachine-scheduletarget");
    impl ScheduleTarget {
        new! {
            id: v::Json = "Id", "update";
        }
    }

    object!(ScheduleV2Event = "AWS::Serverless::StateMachine.ScheduleV2Event", "serverless-statemachine-schedulev2event");
    impl ScheduleV2Event {
        new! {
            type_: ScheduleV2EventType = "Type", "update";
            properties: ScheduleV2EventProperties = "Properties", "update";
        }
    }

    object!(ScheduleV2EventProperties = "AWS::Serverless::StateMachine.ScheduleV2EventProperties", "serverless-statemachine-schedulev2eventproperties");
    impl ScheduleV2EventProperties {
        new! {}
        set! {
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            description: String = "Description", "update; at most 512 characters";
            end_date: String = "EndDate", "update";
            flexible_time_window: FlexibleTimeWindow = "FlexibleTimeWindow", "update";
            group_name: String = "GroupName", "update; 1 to 64 characters";
            input: v::Json = "Input", "update";
            kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 1 to 2048 characters";
            name: String = "Name", "update; 1 to 64 characters";
            omit_name: bool = "OmitName", "update";
            permissions_boundary: String = "PermissionsBoundary", "update; 20 to 2048 characters";
            retry_policy: v::Json = "RetryPolicy", "update";
            role_arn: v::Json = "RoleArn", "update";
            schedule_expression: String = "ScheduleExpression", "update; 1 to 256 characters";
            schedule_expression_timezone: String = "ScheduleExpressionTimezone", "update; 1 to 50 characters";
            start_date: String = "StartDate", "update";
            state: ScheduleV2EventPropertiesState = "State", "update";
        }
    }

    object!(Target = "AWS::Serverless::StateMachine.Target", "serverless-statemachine-target");
    impl Target {
        new! {}
        set! {
            id: v::Json = "Id", "update";
        }
    }

    object!(TracingConfiguration = "AWS::Serverless::StateMachine.TracingConfiguration", "serverless-statemachine-tracingconfiguration");
    impl TracingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "replacement";
        }
    }
    values! { Type: Standard = "STANDARD", Express = "EXPRESS" }
    values! { ApiEventType: Api = "Api" }
    values! { CloudWatchEventType: CloudWatchEvent = "CloudWatchEvent" }
    values! { DeadLetterConfigType: Sqs = "SQS" }
    values! { EventBridgeRuleEventType: EventBridgeRule = "EventBridgeRule" }
    values! { Mode: Off = "OFF", Flexible = "FLEXIBLE" }
    values! { Level: All = "ALL", Error = "ERROR", Fatal = "FATAL", Off = "OFF" }
    values! { ScheduleEventType: Schedule = "Schedule" }
    values! { ScheduleEventPropertiesState: Disabled = "DISABLED", Enabled = "ENABLED", EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
    values! { ScheduleV2EventType: ScheduleV2 = "ScheduleV2" }
    values! { ScheduleV2EventPropertiesState: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    WebFunction = "AWS::Serverless::WebFunction", "serverless-webfunction", Map("Tags"), String
}
impl WebFunction {
    new! {
        auth_type: v::Json = "AuthType", "update";
        runtime: v::Json = "Runtime", "update";
    }
    set! {
        auto_deployment_mode: v::Json = "AutoDeploymentMode", "update";
        code_uri: v::Json = "CodeUri", "update";
        egress_network_connector_arn: v::Json = "EgressNetworkConnectorArn", "update";
        endpoint_description: v::Json = "EndpointDescription", "update";
        endpoint_name: v::Json = "EndpointName", "update";
        endpoint_type: v::Json = "EndpointType", "update";
        entry_point: v::Json = "EntryPoint", "update";
        environment_variables: v::Json = "EnvironmentVariables", "update";
        execution_role_arn: v::Json = "ExecutionRoleArn", "update";
        function_name: v::Json = "FunctionName", "update";
        inline_code: String = "InlineCode", "update";
        kms_key_arn: v::Json = "KmsKeyArn", "update";
        logging_config: v::Json = "LoggingConfig", "update";
        max_concurrency_per_environment: i64 = "MaxConcurrencyPerEnvironment", "update";
        replica_regions: v::Json = "ReplicaRegions", "update";
        revision_description: v::Json = "RevisionDescription", "update";
        revision_weights: v::Json = "RevisionWeights", "update";
        scaling_config: v::Json = "ScalingConfig", "update";
        tags: v::Json = "Tags", "update";
        throttle_config: v::Json = "ThrottleConfig", "update";
        timeout: i64 = "Timeout", "update";
    }
}

resource! {
    ///
    /// Needs the transform `AWS::Serverless-2016-10-31`.
    WebSocketApi = "AWS::Serverless::WebSocketApi", "serverless-websocketapi", Map("Tags"), String
}
impl WebSocketApi {
    new! {
        route_selection_expression: String = "RouteSelectionExpression", "update";
        routes: v::Map<web_socket_api::WebSocketApiRoute> = "Routes", "update";
    }
    set! {
        access_log_settings: web_socket_api::AccessLogSettings = "AccessLogSettings", "update";
        api_key_selection_expression: String = "ApiKeySelectionExpression", "update";
        auth: web_socket_api::AuthConfig = "Auth", "update";
        default_route_settings: web_socket_api::DefaultRouteSettings = "DefaultRouteSettings", "update";
        description: String = "Description", "update";
        disable_execute_api_endpoint: bool = "DisableExecuteApiEndpoint", "update";
        disable_schema_validation: bool = "DisableSchemaValidation", "update";
        domain: web_socket_api::Domain = "Domain", "update";
        ip_address_type: String = "IpAddressType", "update";
        name: String = "Name", "update";
        propagate_tags: bool = "PropagateTags", "update";
        route_settings: v::Json = "RouteSettings", "update";
        stage_name: String = "StageName", "update";
        stage_variables: v::Json = "StageVariables", "update";
        tags: v::Json = "Tags", "update";
    }
}
/// Property types and values of [`WebSocketApi`].
pub mod web_socket_api {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AccessLogSettings = "AWS::Serverless::WebSocketApi.AccessLogSettings", "serverless-websocketapi-accesslogsettings");
    impl AccessLogSettings {
        new! {}
        set! {
            destination_arn: m::Arn = "DestinationArn", "update";
            format: String = "Format", "update";
        }
    }

    object!(AuthConfig = "AWS::Serverless::WebSocketApi.AuthConfig", "serverless-websocketapi-authconfig");
    impl AuthConfig {
        new! {
            auth_type: v::Json = "AuthType", "update";
        }
        set! {
            auth_arn: v::Json = "AuthArn", "update";
            identity_source: [String] = "IdentitySource", "update";
            invoke_role: v::Json = "InvokeRole", "update";
            name: String = "Name", "update";
        }
    }

    object!(DefaultRouteSettings = "AWS::Serverless::WebSocketApi.DefaultRouteSettings", "serverless-websocketapi-defaultroutesettings");
    impl DefaultRouteSettings {
        new! {}
        set! {
            data_trace_enabled: bool = "DataTraceEnabled", "update";
            detailed_metrics_enabled: bool = "DetailedMetricsEnabled", "update";
            logging_level: String = "LoggingLevel", "update";
            throttling_burst_limit: i64 = "ThrottlingBurstLimit", "update";
            throttling_rate_limit: v::Number = "ThrottlingRateLimit", "update";
        }
    }

    object!(Domain = "AWS::Serverless::WebSocketApi.Domain", "serverless-websocketapi-domain");
    impl Domain {
        new! {
            domain_name: String = "DomainName", "update";
            certificate_arn: v::Json = "CertificateArn", "update";
        }
        set! {
            base_path: [String] = "BasePath", "update";
            endpoint_configuration: v::Json = "EndpointConfiguration", "update";
            mutual_tls_authentication: MutualTlsAuthentication = "MutualTlsAuthentication", "update";
            ownership_verification_certificate_arn: m::Arn = "OwnershipVerificationCertificateArn", "update";
            route53: Route53 = "Route53", "update";
            security_policy: String = "SecurityPolicy", "update";
        }
    }

    object!(MutualTlsAuthentication = "AWS::Serverless::WebSocketApi.MutualTlsAuthentication", "serverless-websocketapi-mutualtlsauthentication");
    impl MutualTlsAuthentication {
        new! {}
        set! {
            truststore_uri: String = "TruststoreUri", "update";
            truststore_version: String = "TruststoreVersion", "update";
        }
    }

    object!(RequestParameters = "AWS::Serverless::WebSocketApi.RequestParameters", "serverless-websocketapi-requestparameters");
    impl RequestParameters {
        new! {
            required: bool = "Required", "update";
        }
    }

    object!(Route53 = "AWS::Serverless::WebSocketApi.Route53", "serverless-websocketapi-route53");
    impl Route53 {
        new! {}
        set! {
            evaluate_target_health: v::Json = "EvaluateTargetHealth", "update";
            hosted_zone_id: v::Json = "HostedZoneId", "update";
            hosted_zone_name: v::Json = "HostedZoneName", "update";
            ip_v6: bool = "IpV6", "update";
            region: v::Json = "Region", "update";
            set_identifier: v::Json = "SetIdentifier", "update";
        }
    }

    object!(WebSocketApiRoute = "AWS::Serverless::WebSocketApi.WebSocketApiRoute", "serverless-websocketapi-websocketapiroute");
    impl WebSocketApiRoute {
        new! {
            function_arn: v::Json = "FunctionArn", "update";
        }
        set! {
            api_key_required: bool = "ApiKeyRequired", "update";
            integration_timeout: i64 = "IntegrationTimeout", "update";
            model_selection_expression: String = "ModelSelectionExpression", "update";
            operation_name: String = "OperationName", "update";
            request_models: v::Json = "RequestModels", "update";
            request_parameters: v::Json = "RequestParameters", "update";
            route_response_selection_expression: String = "RouteResponseSelectionExpression", "update";
        }
    }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Lambda`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Alias = "AWS::Lambda::Alias", "lambda-alias", None, m::lambda::AliasArn
}
impl Alias {
    new! {
        function_name: m::lambda::FunctionName = "FunctionName", "replacement";
        name: String = "Name", "replacement; 1 to 128 characters";
        function_version: String = "FunctionVersion", "update; at most 1024 characters";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        provisioned_concurrency_config: alias::ProvisionedConcurrencyConfiguration = "ProvisionedConcurrencyConfig", "update";
        routing_config: alias::AliasRoutingConfiguration = "RoutingConfig", "update";
    }
}
impl c::Handle<Alias> {
    get! {
        attr_alias_arn: m::lambda::AliasArn = "AliasArn";
    }
}
give! { Alias: m::Arn = Ref; m::lambda::AliasArn = Ref; m::lambda::FunctionArn = Ref; m::lambda::FunctionArnOrName = Ref; }
/// Property types and values of [`Alias`].
pub mod alias {
    use crate::value as v;
    object!(AliasRoutingConfiguration = "AWS::Lambda::Alias.AliasRoutingConfiguration", "lambda-alias-aliasroutingconfiguration");
    impl AliasRoutingConfiguration {
        new! {}
        set! {
            additional_version_weights: [VersionWeight] = "AdditionalVersionWeights", "update";
        }
    }

    object!(ProvisionedConcurrencyConfiguration = "AWS::Lambda::Alias.ProvisionedConcurrencyConfiguration", "lambda-alias-provisionedconcurrencyconfiguration");
    impl ProvisionedConcurrencyConfiguration {
        new! {
            provisioned_concurrent_executions: i64 = "ProvisionedConcurrentExecutions", "update";
        }
    }

    object!(VersionWeight = "AWS::Lambda::Alias.VersionWeight", "lambda-alias-versionweight");
    impl VersionWeight {
        new! {
            function_version: String = "FunctionVersion", "update";
            function_weight: v::Number = "FunctionWeight", "update";
        }
    }
}

resource! {
    CapacityProvider = "AWS::Lambda::CapacityProvider", "lambda-capacityprovider", List("Tags"), String
}
impl CapacityProvider {
    new! {
        permissions_config: capacity_provider::CapacityProviderPermissionsConfig = "PermissionsConfig", "replacement";
        vpc_config: capacity_provider::CapacityProviderVpcConfig = "VpcConfig", "replacement";
    }
    set! {
        capacity_provider_name: String = "CapacityProviderName", "replacement; 1 to 140 characters";
        capacity_provider_scaling_config: capacity_provider::CapacityProviderScalingConfig = "CapacityProviderScalingConfig", "update";
        instance_requirements: capacity_provider::InstanceRequirements = "InstanceRequirements", "replacement";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; at most 10000 characters";
        propagate_tags: capacity_provider::PropagateTagsConfig = "PropagateTags", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        telemetry_config: capacity_provider::CapacityProviderTelemetryConfig = "TelemetryConfig", "update";
    }
}
impl c::Handle<CapacityProvider> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_state: String = "State";
    }
}
give! { CapacityProvider: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`CapacityProvider`].
pub mod capacity_provider {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CapacityProviderLoggingConfig = "AWS::Lambda::CapacityProvider.CapacityProviderLoggingConfig", "lambda-capacityprovider-capacityproviderloggingconfig");
    impl CapacityProviderLoggingConfig {
        new! {}
        set! {
            log_group: String = "LogGroup", "update; 1 to 512 characters";
            system_log_level: SystemLogLevel = "SystemLogLevel", "update";
        }
    }

    object!(CapacityProviderPermissionsConfig = "AWS::Lambda::CapacityProvider.CapacityProviderPermissionsConfig", "lambda-capacityprovider-capacityproviderpermissionsconfig");
    impl CapacityProviderPermissionsConfig {
        new! {
            capacity_provider_operator_role_arn: m::iam::RoleArn = "CapacityProviderOperatorRoleArn", "update; at most 10000 characters";
        }
    }

    object!(CapacityProviderScalingConfig = "AWS::Lambda::CapacityProvider.CapacityProviderScalingConfig", "lambda-capacityprovider-capacityproviderscalingconfig");
    impl CapacityProviderScalingConfig {
        new! {}
        set! {
            max_vcpu_count: i64 = "MaxVCpuCount", "update; 2 to 15000";
            scaling_mode: CapacityProviderScalingMode = "ScalingMode", "update";
            scaling_policies: [TargetTrackingScalingPolicy] = "ScalingPolicies", "update; 1 to 10 items";
        }
    }

    object!(CapacityProviderTelemetryConfig = "AWS::Lambda::CapacityProvider.CapacityProviderTelemetryConfig", "lambda-capacityprovider-capacityprovidertelemetryconfig");
    impl CapacityProviderTelemetryConfig {
        new! {}
        set! {
            logging_config: CapacityProviderLoggingConfig = "LoggingConfig", "update";
        }
    }

    object!(CapacityProviderVpcConfig = "AWS::Lambda::CapacityProvider.CapacityProviderVpcConfig", "lambda-capacityprovider-capacityprovidervpcconfig");
    impl CapacityProviderVpcConfig {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 16 items";
        }
    }

    object!(InstanceRequirements = "AWS::Lambda::CapacityProvider.InstanceRequirements", "lambda-capacityprovider-instancerequirements");
    impl InstanceRequirements {
        new! {}
        set! {
            allowed_instance_types: [String] = "AllowedInstanceTypes", "update; at most 400 items";
            architectures: [Architecture] = "Architectures", "update; 1 items";
            excluded_instance_types: [String] = "ExcludedInstanceTypes", "update; at most 400 items";
        }
    }

    object!(PropagateTagsConfig = "AWS::Lambda::CapacityProvider.PropagateTagsConfig", "lambda-capacityprovider-propagatetagsconfig");
    impl PropagateTagsConfig {
        new! {}
        set! {
            explicit_tags: [crate::cfn::Tag] = "ExplicitTags", "update; at most 40 items";
            mode: PropagateTagsMode = "Mode", "update";
        }
    }

    object!(TargetTrackingScalingPolicy = "AWS::Lambda::CapacityProvider.TargetTrackingScalingPolicy", "lambda-capacityprovider-targettrackingscalingpolicy");
    impl TargetTrackingScalingPolicy {
        new! {
            predefined_metric_type: CapacityProviderPredefinedMetricType = "PredefinedMetricType", "update";
            target_value: v::Number = "TargetValue", "update; 0 to 100";
        }
    }
    values! { SystemLogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN" }
    values! { CapacityProviderScalingMode: Auto = "Auto", Manual = "Manual" }
    values! { Architecture: X86_64 = "x86_64", Arm64 = "arm64" }
    values! { PropagateTagsMode: None = "None", Explicit = "Explicit" }
    values! { CapacityProviderPredefinedMetricType: LambdaCapacityProviderAverageCpuUtilization = "LambdaCapacityProviderAverageCPUUtilization", LambdaCapacityProviderAverageGpuUtilization = "LambdaCapacityProviderAverageGPUUtilization" }
}

resource! {
    CodeSigningConfig = "AWS::Lambda::CodeSigningConfig", "lambda-codesigningconfig", List("Tags"), m::lambda::CodeSigningConfigArn
}
impl CodeSigningConfig {
    new! {
        allowed_publishers: code_signing_config::AllowedPublishers = "AllowedPublishers", "update";
    }
    set! {
        code_signing_policies: code_signing_config::CodeSigningPolicies = "CodeSigningPolicies", "update";
        description: String = "Description", "update; at most 256 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<CodeSigningConfig> {
    get! {
        attr_code_signing_config_arn: m::lambda::CodeSigningConfigArn = "CodeSigningConfigArn";
        attr_code_signing_config_id: String = "CodeSigningConfigId";
    }
}
give! { CodeSigningConfig: m::Arn = Ref; m::lambda::CodeSigningConfigArn = Ref; }
/// Property types and values of [`CodeSigningConfig`].
pub mod code_signing_config {
    use crate::value::meaning as m;
    object!(AllowedPublishers = "AWS::Lambda::CodeSigningConfig.AllowedPublishers", "lambda-codesigningconfig-allowedpublishers");
    impl AllowedPublishers {
        new! {
            signing_profile_version_arns: [m::signer::SigningProfileArn] = "SigningProfileVersionArns", "update; 1 to 20 items";
        }
    }

    object!(CodeSigningPolicies = "AWS::Lambda::CodeSigningConfig.CodeSigningPolicies", "lambda-codesigningconfig-codesigningpolicies");
    impl CodeSigningPolicies {
        new! {
            untrusted_artifact_on_deployment: UntrustedArtifactOnDeployment = "UntrustedArtifactOnDeployment", "update; default `Warn`";
        }
    }
    values! { UntrustedArtifactOnDeployment: Warn = "Warn", Enforce = "Enforce" }
}

resource! {
    EventInvokeConfig = "AWS::Lambda::EventInvokeConfig", "lambda-eventinvokeconfig", None, String
}
impl EventInvokeConfig {
    new! {
        function_name: m::lambda::FunctionName = "FunctionName", "replacement";
        qualifier: String = "Qualifier", "replacement";
    }
    set! {
        destination_config: event_invoke_config::DestinationConfig = "DestinationConfig", "update";
        maximum_event_age_in_seconds: i64 = "MaximumEventAgeInSeconds", "update; 60 to 21600";
        maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; 0 to 2";
    }
}
/// Property types and values of [`EventInvokeConfig`].
pub mod event_invoke_config {
    use crate::value::meaning as m;
    object!(DestinationConfig = "AWS::Lambda::EventInvokeConfig.DestinationConfig", "lambda-eventinvokeconfig-destinationconfig");
    impl DestinationConfig {
        new! {}
        set! {
            on_failure: OnFailure = "OnFailure", "update";
            on_success: OnSuccess = "OnSuccess", "update";
        }
    }

    object!(OnFailure = "AWS::Lambda::EventInvokeConfig.OnFailure", "lambda-eventinvokeconfig-onfailure");
    impl OnFailure {
        new! {
            destination: m::Arn = "Destination", "update; at most 350 characters";
        }
    }

    object!(OnSuccess = "AWS::Lambda::EventInvokeConfig.OnSuccess", "lambda-eventinvokeconfig-onsuccess");
    impl OnSuccess {
        new! {
            destination: m::Arn = "Destination", "update; at most 350 characters";
        }
    }
}

resource! {
    EventSourceMapping = "AWS::Lambda::EventSourceMapping", "lambda-eventsourcemapping", List("Tags"), String
}
impl EventSourceMapping {
    new! {
        function_name: m::lambda::FunctionArnOrName = "FunctionName", "update; 1 to 140 characters";
    }
    set! {
        amazon_managed_kafka_event_source_config: event_source_mapping::AmazonManagedKafkaEventSourceConfig = "AmazonManagedKafkaEventSourceConfig", "replacement";
        batch_size: i64 = "BatchSize", "update; 1 to 10000";
        bisect_batch_on_function_error: bool = "BisectBatchOnFunctionError", "update";
        destination_config: event_source_mapping::DestinationConfig = "DestinationConfig", "update";
        document_db_event_source_config: event_source_mapping::DocumentDbEventSourceConfig = "DocumentDBEventSourceConfig", "update";
        enabled: bool = "Enabled", "update";
        event_source_arn: m::Arn = "EventSourceArn", "replacement; 12 to 1024 characters";
        filter_criteria: event_source_mapping::FilterCriteria = "FilterCriteria", "update";
        function_response_types: [event_source_mapping::FunctionResponseType] = "FunctionResponseTypes", "update; at most 1 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; 12 to 2048 characters";
        logging_config: event_source_mapping::LoggingConfig = "LoggingConfig", "update";
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
        maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
        maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
        metrics_config: event_source_mapping::MetricsConfig = "MetricsConfig", "update";
        parallelization_factor: i64 = "ParallelizationFactor", "update; 1 to 10";
        provisioned_poller_config: event_source_mapping::ProvisionedPollerConfig = "ProvisionedPollerConfig", "update";
        queues: [String] = "Queues", "update; 1 items";
        scaling_config: event_source_mapping::ScalingConfig = "ScalingConfig", "update";
        self_managed_event_source: event_source_mapping::SelfManagedEventSource = "SelfManagedEventSource", "replacement";
        self_managed_kafka_event_source_config: event_source_mapping::SelfManagedKafkaEventSourceConfig = "SelfManagedKafkaEventSourceConfig", "replacement";
        source_access_configurations: [event_source_mapping::SourceAccessConfiguration] = "SourceAccessConfigurations", "update; 1 to 29 items";
        starting_position: String = "StartingPosition", "replacement; 6 to 12 characters";
        starting_position_timestamp: v::Number = "StartingPositionTimestamp", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        topics: [String] = "Topics", "update; 1 items";
        tumbling_window_in_seconds: i64 = "TumblingWindowInSeconds", "update; 0 to 900";
    }
}
impl c::Handle<EventSourceMapping> {
    get! {
        attr_event_source_mapping_arn: m::Arn = "EventSourceMappingArn";
        attr_id: String = "Id";
    }
}
give! { EventSourceMapping: m::Arn = GetAtt("EventSourceMappingArn"); }
/// Property types and values of [`EventSourceMapping`].
pub mod event_source_mapping {
    use crate::value::meaning as m;
    object!(AmazonManagedKafkaEventSourceConfig = "AWS::Lambda::EventSourceMapping.AmazonManagedKafkaEventSourceConfig", "lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig");
    impl AmazonManagedKafkaEventSourceConfig {
        new! {}
        set! {
            consumer_group_id: String = "ConsumerGroupId", "replacement; 1 to 200 characters";
            schema_registry_config: SchemaRegistryConfig = "SchemaRegistryConfig", "update";
        }
    }

    object!(DestinationConfig = "AWS::Lambda::EventSourceMapping.DestinationConfig", "lambda-eventsourcemapping-destinationconfig");
    impl DestinationConfig {
        new! {}
        set! {
            on_failure: OnFailure = "OnFailure", "update";
        }
    }

    object!(DocumentDbEventSourceConfig = "AWS::Lambda::EventSourceMapping.DocumentDBEventSourceConfig", "lambda-eventsourcemapping-documentdbeventsourceconfig");
    impl DocumentDbEventSourceConfig {
        new! {}
        set! {
            collection_name: String = "CollectionName", "update; 1 to 57 characters";
            database_name: String = "DatabaseName", "update; 1 to 63 characters";
            full_document: FullDocument = "FullDocument", "update";
        }
    }

    object!(Endpoints = "AWS::Lambda::EventSourceMapping.Endpoints", "lambda-eventsourcemapping-endpoints");
    impl Endpoints {
        new! {}
        set! {
            kafka_bootstrap_servers: [String] = "KafkaBootstrapServers", "replacement; 1 to 10 items";
        }
    }

    object!(Filter = "AWS::Lambda::EventSourceMapping.Filter", "lambda-eventsourcemapping-filter");
    impl Filter {
        new! {}
        set! {
            pattern: String = "Pattern", "update; at most 4096 characters";
        }
    }

    object!(FilterCriteria = "AWS::Lambda::EventSourceMapping.FilterCriteria", "lambda-eventsourcemapping-filtercriteria");
    impl FilterCriteria {
        new! {}
        set! {
            filters: [Filter] = "Filters", "update; 1 to 20 items";
        }
    }

    object!(LoggingConfig = "AWS::Lambda::EventSourceMapping.LoggingConfig", "lambda-eventsourcemapping-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            system_log_level: SystemLogLevel = "SystemLogLevel", "update";
        }
    }

    object!(MetricsConfig = "AWS::Lambda::EventSourceMapping.MetricsConfig", "lambda-eventsourcemapping-metricsconfig");
    impl MetricsConfig {
        new! {}
        set! {
            metrics: [Metrics] = "Metrics", "update; at most 3 items";
        }
    }

    object!(OnFailure = "AWS::Lambda::EventSourceMapping.OnFailure", "lambda-eventsourcemapping-onfailure");
    impl OnFailure {
        new! {}
        set! {
            destination: m::Arn = "Destination", "update; 12 to 1024 characters";
        }
    }

    object!(ProvisionedPollerConfig = "AWS::Lambda::EventSourceMapping.ProvisionedPollerConfig", "lambda-eventsourcemapping-provisionedpollerconfig");
    impl ProvisionedPollerConfig {
        new! {}
        set! {
            maximum_pollers: i64 = "MaximumPollers", "update; 1 to 10000";
            minimum_pollers: i64 = "MinimumPollers", "update; 1 to 200";
            poller_group_name: String = "PollerGroupName", "update; at most 128 characters";
        }
    }

    object!(ScalingConfig = "AWS::Lambda::EventSourceMapping.ScalingConfig", "lambda-eventsourcemapping-scalingconfig");
    impl ScalingConfig {
        new! {}
        set! {
            maximum_concurrency: i64 = "MaximumConcurrency", "update; 2 to 1000";
        }
    }

    object!(SchemaRegistryAccessConfig = "AWS::Lambda::EventSourceMapping.SchemaRegistryAccessConfig", "lambda-eventsourcemapping-schemaregistryaccessconfig");
    impl SchemaRegistryAccessConfig {
        new! {}
        set! {
            type_: SchemaRegistryAccessConfigType = "Type", "update";
            uri: String = "URI", "update; 1 to 10000 characters";
        }
    }

    object!(SchemaRegistryConfig = "AWS::Lambda::EventSourceMapping.SchemaRegistryConfig", "lambda-eventsourcemapping-schemaregistryconfig");
    impl SchemaRegistryConfig {
        new! {}
        set! {
            access_configs: [SchemaRegistryAccessConfig] = "AccessConfigs", "update; at most 2 items";
            event_record_format: EventRecordFormat = "EventRecordFormat", "update";
            schema_registry_uri: String = "SchemaRegistryURI", "update; 1 to 10000 characters";
            schema_validation_configs: [SchemaValidationConfig] = "SchemaValidationConfigs", "update; 1 to 2 items";
        }
    }

    object!(SchemaValidationConfig = "AWS::Lambda::EventSourceMapping.SchemaValidationConfig", "lambda-eventsourcemapping-schemavalidationconfig");
    impl SchemaValidationConfig {
        new! {}
        set! {
            attribute: Attribute = "Attribute", "update";
        }
    }

    object!(SelfManagedEventSource = "AWS::Lambda::EventSourceMapping.SelfManagedEventSource", "lambda-eventsourcemapping-selfmanagedeventsource");
    impl SelfManagedEventSource {
        new! {}
        set! {
            endpoints: Endpoints = "Endpoints", "replacement";
        }
    }

    object!(SelfManagedKafkaEventSourceConfig = "AWS::Lambda::EventSourceMapping.SelfManagedKafkaEventSourceConfig", "lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig");
    impl SelfManagedKafkaEventSourceConfig {
        new! {}
        set! {
            consumer_group_id: String = "ConsumerGroupId", "replacement; 1 to 200 characters";
            consumption_mode: ConsumptionMode = "ConsumptionMode", "update";
            schema_registry_config: SchemaRegistryConfig = "SchemaRegistryConfig", "update";
        }
    }

    object!(SourceAccessConfiguration = "AWS::Lambda::EventSourceMapping.SourceAccessConfiguration", "lambda-eventsourcemapping-sourceaccessconfiguration");
    impl SourceAccessConfiguration {
        new! {}
        set! {
            type_: SourceAccessConfigurationType = "Type", "update";
            uri: String = "URI", "update; 1 to 200 characters";
        }
    }
    values! { FunctionResponseType: ReportBatchItemFailures = "ReportBatchItemFailures" }
    values! { FullDocument: UpdateLookup = "UpdateLookup", Default = "Default" }
    values! { SystemLogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN" }
    values! { Metrics: EventCount = "EventCount", ErrorCount = "ErrorCount", KafkaMetrics = "KafkaMetrics" }
    values! { SchemaRegistryAccessConfigType: BasicAuth = "BASIC_AUTH", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH" }
    values! { EventRecordFormat: Json = "JSON", Source = "SOURCE" }
    values! { Attribute: Key = "KEY", Value = "VALUE" }
    values! { ConsumptionMode: Stream = "Stream", Queue = "Queue" }
    values! { SourceAccessConfigurationType: BasicAuth = "BASIC_AUTH", VpcSubnet = "VPC_SUBNET", VpcSecurityGroup = "VPC_SECURITY_GROUP", SaslScram512Auth = "SASL_SCRAM_512_AUTH", SaslScram256Auth = "SASL_SCRAM_256_AUTH", VirtualHost = "VIRTUAL_HOST", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH", OauthbearerScope = "OAUTHBEARER_SCOPE", OauthbearerAudience = "OAUTHBEARER_AUDIENCE", OauthbearerLogicalCluster = "OAUTHBEARER_LOGICAL_CLUSTER", OauthbearerIdentityPool = "OAUTHBEARER_IDENTITY_POOL", IamAuth = "IAM_AUTH", IamOauthbearerAuth = "IAM_OAUTHBEARER_AUTH" }
}

resource! {
    Function = "AWS::Lambda::Function", "lambda-function", List("Tags"), m::lambda::FunctionName
}
impl Function {
    new! {
        role: m::iam::RoleArn = "Role", "update; at most 10000 characters";
        code: function::Code = "Code", "update";
    }
    set! {
        architectures: [function::Architecture] = "Architectures", "update; 1 items";
        capacity_provider_config: function::CapacityProviderConfig = "CapacityProviderConfig", "update";
        code_signing_config_arn: m::lambda::CodeSigningConfigArn = "CodeSigningConfigArn", "update; at most 200 characters";
        dead_letter_config: function::DeadLetterConfig = "DeadLetterConfig", "update";
        description: String = "Description", "update; at most 256 characters";
        durable_config: function::DurableConfig = "DurableConfig", "may replace";
        environment: function::Environment = "Environment", "update";
        ephemeral_storage: function::EphemeralStorage = "EphemeralStorage", "update";
        file_system_configs: [function::FileSystemConfig] = "FileSystemConfigs", "update; at most 1 items";
        function_name: String = "FunctionName", "replacement; at least 1 characters";
        function_scaling_config: function::FunctionScalingConfig = "FunctionScalingConfig", "update";
        handler: String = "Handler", "update; at most 128 characters";
        image_config: function::ImageConfig = "ImageConfig", "update";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "update; at most 10000 characters";
        layers: [m::lambda::LayerVersionArn] = "Layers", "update; at most 5 items";
        logging_config: function::LoggingConfig = "LoggingConfig", "update";
        memory_size: i64 = "MemorySize", "update; 128 to 32768";
        package_type: function::PackageType = "PackageType", "replacement";
        publish_to_latest_published: bool = "PublishToLatestPublished", "update; cannot be read back";
        recursive_loop: function::RecursiveLoop = "RecursiveLoop", "update";
        reserved_concurrent_executions: i64 = "ReservedConcurrentExecutions", "update; at least 0";
        runtime: function::Runtime = "Runtime", "update";
        runtime_management_config: function::RuntimeManagementConfig = "RuntimeManagementConfig", "update";
        snap_start: function::SnapStart = "SnapStart", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update";
        tenancy_config: function::TenancyConfig = "TenancyConfig", "replacement";
        timeout: i64 = "Timeout", "update; 1 to 5400";
        tracing_config: function::TracingConfig = "TracingConfig", "update";
        vpc_config: function::VpcConfig = "VpcConfig", "update";
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
give! { Function: m::Arn = GetAtt("Arn"); m::lambda::FunctionArn = GetAtt("Arn"); m::lambda::FunctionName = Ref; m::lambda::FunctionArnOrName = GetAtt("Arn"); }
/// Property types and values of [`Function`].
pub mod function {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(CapacityProviderConfig = "AWS::Lambda::Function.CapacityProviderConfig", "lambda-function-capacityproviderconfig");
    impl CapacityProviderConfig {
        new! {
            lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig = "LambdaManagedInstancesCapacityProviderConfig", "update";
        }
    }

    object!(Code = "AWS::Lambda::Function.Code", "lambda-function-code");
    impl Code {
        new! {}
        set! {
            image_uri: String = "ImageUri", "update; cannot be read back";
            s3_bucket: m::s3::BucketName = "S3Bucket", "update; 3 to 63 characters; cannot be read back";
            s3_key: String = "S3Key", "update; 1 to 1024 characters; cannot be read back";
            s3_object_storage_mode: S3ObjectStorageMode = "S3ObjectStorageMode", "update; cannot be read back";
            s3_object_version: String = "S3ObjectVersion", "update; 1 to 1024 characters; cannot be read back";
            source_kms_key_arn: m::Arn = "SourceKMSKeyArn", "update; at most 10000 characters; cannot be read back";
            zip_file: String = "ZipFile", "update; cannot be read back";
        }
    }

    object!(DeadLetterConfig = "AWS::Lambda::Function.DeadLetterConfig", "lambda-function-deadletterconfig");
    impl DeadLetterConfig {
        new! {}
        set! {
            target_arn: m::Arn = "TargetArn", "update; at most 10000 characters";
        }
    }

    object!(DurableConfig = "AWS::Lambda::Function.DurableConfig", "lambda-function-durableconfig");
    impl DurableConfig {
        new! {
            execution_timeout: i64 = "ExecutionTimeout", "update; 1 to 31622400";
        }
        set! {
            kms_key_arn: m::kms::KeyArn = "KMSKeyArn", "update; at most 10000 characters";
            retention_period_in_days: i64 = "RetentionPeriodInDays", "update; 1 to 90; default `14`";
        }
    }

    object!(Environment = "AWS::Lambda::Function.Environment", "lambda-function-environment");
    impl Environment {
        new! {}
        set! {
            variables: v::Map<String> = "Variables", "update";
        }
    }

    object!(EphemeralStorage = "AWS::Lambda::Function.EphemeralStorage", "lambda-function-ephemeralstorage");
    impl EphemeralStorage {
        new! {
            size: i64 = "Size", "update; 512 to 32768";
        }
    }

    object!(FileSystemConfig = "AWS::Lambda::Function.FileSystemConfig", "lambda-function-filesystemconfig");
    impl FileSystemConfig {
        new! {
            arn: m::efs::AccessPointArn = "Arn", "update; at most 200 characters";
            local_mount_path: String = "LocalMountPath", "update; at most 160 characters";
        }
        set! {
            s3_files_config: S3FilesConfig = "S3FilesConfig", "update";
        }
    }

    object!(FunctionScalingConfig = "AWS::Lambda::Function.FunctionScalingConfig", "lambda-function-functionscalingconfig");
    impl FunctionScalingConfig {
        new! {}
        set! {
            max_execution_environments: i64 = "MaxExecutionEnvironments", "update; 0 to 15000";
            min_execution_environments: i64 = "MinExecutionEnvironments", "update; 0 to 15000";
        }
    }

    object!(ImageConfig = "AWS::Lambda::Function.ImageConfig", "lambda-function-imageconfig");
    impl ImageConfig {
        new! {}
        set! {
            command: [String] = "Command", "update; at most 1500 items";
            entry_point: [String] = "EntryPoint", "update; at most 1500 items";
            working_directory: String = "WorkingDirectory", "update; at most 1000 characters";
        }
    }

    object!(LambdaManagedInstancesCapacityProviderConfig = "AWS::Lambda::Function.LambdaManagedInstancesCapacityProviderConfig", "lambda-function-lambdamanagedinstancescapacityproviderconfig");
    impl LambdaManagedInstancesCapacityProviderConfig {
        new! {
            capacity_provider_arn: m::Arn = "CapacityProviderArn", "update; 1 to 140 characters";
        }
        set! {
            execution_environment_memory_gib_per_vcpu: v::Number = "ExecutionEnvironmentMemoryGiBPerVCpu", "update; 2 to 8";
            per_execution_environment_max_concurrency: i64 = "PerExecutionEnvironmentMaxConcurrency", "update; 1 to 1600";
        }
    }

    object!(LoggingConfig = "AWS::Lambda::Function.LoggingConfig", "lambda-function-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            application_log_level: ApplicationLogLevel = "ApplicationLogLevel", "update";
            log_format: LogFormat = "LogFormat", "update";
            log_group: m::logs::LogGroupName = "LogGroup", "update; 1 to 512 characters";
            system_log_level: SystemLogLevel = "SystemLogLevel", "update";
        }
    }

    object!(RuntimeManagementConfig = "AWS::Lambda::Function.RuntimeManagementConfig", "lambda-function-runtimemanagementconfig");
    impl RuntimeManagementConfig {
        new! {
            update_runtime_on: UpdateRuntimeOn = "UpdateRuntimeOn", "update";
        }
        set! {
            runtime_version_arn: m::Arn = "RuntimeVersionArn", "update";
        }
    }

    object!(S3FilesConfig = "AWS::Lambda::Function.S3FilesConfig", "lambda-function-s3filesconfig");
    impl S3FilesConfig {
        new! {}
        set! {
            direct_s3_read: DirectS3Read = "DirectS3Read", "update";
        }
    }

    object!(SnapStart = "AWS::Lambda::Function.SnapStart", "lambda-function-snapstart");
    impl SnapStart {
        new! {
            apply_on: ApplyOn = "ApplyOn", "update; cannot be read back";
        }
    }

    object!(SnapStartResponse = "AWS::Lambda::Function.SnapStartResponse", "lambda-function-snapstartresponse");
    impl SnapStartResponse {
        new! {}
    }

    object!(TenancyConfig = "AWS::Lambda::Function.TenancyConfig", "lambda-function-tenancyconfig");
    impl TenancyConfig {
        new! {
            tenant_isolation_mode: TenantIsolationMode = "TenantIsolationMode", "update";
        }
    }

    object!(TracingConfig = "AWS::Lambda::Function.TracingConfig", "lambda-function-tracingconfig");
    impl TracingConfig {
        new! {}
        set! {
            mode: Mode = "Mode", "update";
        }
    }

    object!(VpcConfig = "AWS::Lambda::Function.VpcConfig", "lambda-function-vpcconfig");
    impl VpcConfig {
        new! {}
        set! {
            ipv6_allowed_for_dual_stack: bool = "Ipv6AllowedForDualStack", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; at most 16 items";
        }
    }
    values! { Architecture: X86_64 = "x86_64", Arm64 = "arm64" }
    values! { PackageType: Image = "Image", Zip = "Zip" }
    values! { RecursiveLoop: Allow = "Allow", Terminate = "Terminate" }
    values! { Runtime: Dotnet10 = "dotnet10", Dotnet6 = "dotnet6", Dotnet8 = "dotnet8", Dotnetcore1_0 = "dotnetcore1.0", Dotnetcore2_0 = "dotnetcore2.0", Dotnetcore2_1 = "dotnetcore2.1", Dotnetcore3_1 = "dotnetcore3.1", Go1X = "go1.x", Java11 = "java11", Java11Al2023 = "java11.al2023", Java17 = "java17", Java17Al2023 = "java17.al2023", Java21 = "java21", Java25 = "java25", Java8 = "java8", Java8Al2 = "java8.al2", Java8Al2023 = "java8.al2023", Nodejs = "nodejs", Nodejs10X = "nodejs10.x", Nodejs12X = "nodejs12.x", Nodejs14X = "nodejs14.x", Nodejs16X = "nodejs16.x", Nodejs18X = "nodejs18.x", Nodejs20X = "nodejs20.x", Nodejs22X = "nodejs22.x", Nodejs24X = "nodejs24.x", Nodejs26X = "nodejs26.x", Nodejs4_3 = "nodejs4.3", Nodejs4_3Edge = "nodejs4.3-edge", Nodejs6_10 = "nodejs6.10", Nodejs8_10 = "nodejs8.10", Provided = "provided", ProvidedAl2 = "provided.al2", ProvidedAl2023 = "provided.al2023", Python2_7 = "python2.7", Python3_10 = "python3.10", Python3_11 = "python3.11", Python3_12 = "python3.12", Python3_13 = "python3.13", Python3_14 = "python3.14", Python3_15 = "python3.15", Python3_6 = "python3.6", Python3_7 = "python3.7", Python3_8 = "python3.8", Python3_9 = "python3.9", Ruby2_5 = "ruby2.5", Ruby2_7 = "ruby2.7", Ruby3_2 = "ruby3.2", Ruby3_3 = "ruby3.3", Ruby3_4 = "ruby3.4", Ruby4_0 = "ruby4.0" }
    values! { S3ObjectStorageMode: Copy = "COPY", Reference = "REFERENCE" }
    values! { ApplicationLogLevel: Trace = "TRACE", Debug = "DEBUG", Info = "INFO", Warn = "WARN", Error = "ERROR", Fatal = "FATAL" }
    values! { LogFormat: Text = "Text", Json = "JSON" }
    values! { SystemLogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN" }
    values! { UpdateRuntimeOn: Auto = "Auto", FunctionUpdate = "FunctionUpdate", Manual = "Manual" }
    values! { DirectS3Read: Enabled = "ENABLED", Disabled = "DISABLED", Auto = "AUTO" }
    values! { ApplyOn: PublishedVersions = "PublishedVersions", None = "None" }
    values! { TenantIsolationMode: PerTenant = "PER_TENANT" }
    values! { Mode: Active = "Active", PassThrough = "PassThrough" }
}

resource! {
    LayerVersion = "AWS::Lambda::LayerVersion", "lambda-layerversion", None, m::lambda::LayerVersionArn
}
impl LayerVersion {
    new! {
        content: layer_version::Content = "Content", "replacement; cannot be read back";
    }
    set! {
        compatible_architectures: [layer_version::CompatibleArchitecture] = "CompatibleArchitectures", "replacement; at most 2 items";
        compatible_runtimes: [layer_version::CompatibleRuntime] = "CompatibleRuntimes", "replacement; at most 15 items";
        description: String = "Description", "replacement; at most 256 characters";
        layer_name: String = "LayerName", "replacement; 1 to 140 characters";
        license_info: String = "LicenseInfo", "replacement; at most 512 characters";
    }
}
impl c::Handle<LayerVersion> {
    get! {
        attr_layer_version_arn: m::lambda::LayerVersionArn = "LayerVersionArn";
    }
}
give! { LayerVersion: m::Arn = Ref; m::lambda::LayerVersionArn = Ref; }
/// Property types and values of [`LayerVersion`].
pub mod layer_version {
    use crate::value::meaning as m;
    object!(Content = "AWS::Lambda::LayerVersion.Content", "lambda-layerversion-content");
    impl Content {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "replacement; 3 to 63 characters";
            s3_key: String = "S3Key", "replacement; 1 to 1024 characters";
        }
        set! {
            s3_object_storage_mode: S3ObjectStorageMode = "S3ObjectStorageMode", "update";
            s3_object_version: String = "S3ObjectVersion", "replacement; 1 to 1024 characters";
        }
    }
    values! { CompatibleArchitecture: Arm64 = "arm64", X86_64 = "x86_64" }
    values! { CompatibleRuntime: Dotnet10 = "dotnet10", Dotnet6 = "dotnet6", Dotnet8 = "dotnet8", Dotnetcore1_0 = "dotnetcore1.0", Dotnetcore2_0 = "dotnetcore2.0", Dotnetcore2_1 = "dotnetcore2.1", Dotnetcore3_1 = "dotnetcore3.1", Go1X = "go1.x", Java11 = "java11", Java11Al2023 = "java11.al2023", Java17 = "java17", Java17Al2023 = "java17.al2023", Java21 = "java21", Java25 = "java25", Java8 = "java8", Java8Al2 = "java8.al2", Java8Al2023 = "java8.al2023", Nodejs = "nodejs", Nodejs10X = "nodejs10.x", Nodejs12X = "nodejs12.x", Nodejs14X = "nodejs14.x", Nodejs16X = "nodejs16.x", Nodejs18X = "nodejs18.x", Nodejs20X = "nodejs20.x", Nodejs22X = "nodejs22.x", Nodejs24X = "nodejs24.x", Nodejs26X = "nodejs26.x", Nodejs4_3 = "nodejs4.3", Nodejs4_3Edge = "nodejs4.3-edge", Nodejs6_10 = "nodejs6.10", Nodejs8_10 = "nodejs8.10", Provided = "provided", ProvidedAl2 = "provided.al2", ProvidedAl2023 = "provided.al2023", Python2_7 = "python2.7", Python3_10 = "python3.10", Python3_11 = "python3.11", Python3_12 = "python3.12", Python3_13 = "python3.13", Python3_14 = "python3.14", Python3_15 = "python3.15", Python3_6 = "python3.6", Python3_7 = "python3.7", Python3_8 = "python3.8", Python3_9 = "python3.9", Ruby2_5 = "ruby2.5", Ruby2_7 = "ruby2.7", Ruby3_2 = "ruby3.2", Ruby3_3 = "ruby3.3", Ruby3_4 = "ruby3.4", Ruby4_0 = "ruby4.0" }
    values! { S3ObjectStorageMode: Copy = "COPY", Reference = "REFERENCE" }
}

resource! {
    LayerVersionPermission = "AWS::Lambda::LayerVersionPermission", "lambda-layerversionpermission", None, String
}
impl LayerVersionPermission {
    new! {
        layer_version_arn: m::lambda::LayerVersionArn = "LayerVersionArn", "replacement";
        action: String = "Action", "replacement; at most 22 characters";
        principal: String = "Principal", "replacement; at most 10000 characters";
    }
    set! {
        organization_id: String = "OrganizationId", "replacement; at most 34 characters";
    }
}
impl c::Handle<LayerVersionPermission> {
    get! {
        attr_id: String = "Id";
    }
}

resource! {
    MicrovmImage = "AWS::Lambda::MicrovmImage", "lambda-microvmimage", List("Tags"), m::Arn
}
new_struct! { MicrovmImage, MicrovmImageRequired {
    base_image_arn: m::Arn = "BaseImageArn", "update; 1 to 2048 characters; cannot be read back";
    build_role_arn: m::iam::RoleArn = "BuildRoleArn", "update; cannot be read back";
    name: String = "Name", "replacement; 1 to 64 characters";
    additional_os_capabilities: [microvm_image::AdditionalOsCapability] = "AdditionalOsCapabilities", "update; cannot be read back";
    base_image_version: String = "BaseImageVersion", "update; 1 to 2048 characters; cannot be read back";
    code_artifact: microvm_image::CodeArtifact = "CodeArtifact", "update; cannot be read back";
    cpu_configurations: [microvm_image::CpuConfiguration] = "CpuConfigurations", "update; cannot be read back";
    description: String = "Description", "update; cannot be read back";
    egress_network_connectors: [String] = "EgressNetworkConnectors", "update; at most 10 items; cannot be read back";
    environment_variables: [microvm_image::EnvironmentVariable] = "EnvironmentVariables", "update; at most 50 items; cannot be read back";
    hooks: microvm_image::Hooks = "Hooks", "update; cannot be read back";
    logging: microvm_image::Logging = "Logging", "update; cannot be read back";
    resources: [microvm_image::Resources] = "Resources", "update; at most 1 items; cannot be read back";
} }
impl MicrovmImage {
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<MicrovmImage> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_image_arn: m::Arn = "ImageArn";
        attr_latest_active_image_version: String = "LatestActiveImageVersion";
        attr_latest_failed_image_version: String = "LatestFailedImageVersion";
        attr_state: String = "State";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { MicrovmImage: m::Arn = Ref; }
/// Property types and values of [`MicrovmImage`].
pub mod microvm_image {
    object!(CloudWatchLogging = "AWS::Lambda::MicrovmImage.CloudWatchLogging", "lambda-microvmimage-cloudwatchlogging");
    impl CloudWatchLogging {
        new! {}
        set! {
            log_group: String = "LogGroup", "update; 1 to 512 characters";
            log_stream: String = "LogStream", "update; 1 to 512 characters";
        }
    }

    object!(CodeArtifact = "AWS::Lambda::MicrovmImage.CodeArtifact", "lambda-microvmimage-codeartifact");
    impl CodeArtifact {
        new! {
            uri: String = "Uri", "update; 1 to 2048 characters";
        }
    }

    object!(CpuConfiguration = "AWS::Lambda::MicrovmImage.CpuConfiguration", "lambda-microvmimage-cpuconfiguration");
    impl CpuConfiguration {
        new! {
            architecture: Architecture = "Architecture", "update";
        }
    }

    object!(EnvironmentVariable = "AWS::Lambda::MicrovmImage.EnvironmentVariable", "lambda-microvmimage-environmentvariable");
    impl EnvironmentVariable {
        new! {
            key: String = "Key", "update; 1 to 256 characters";
            value: String = "Value", "update; at most 4096 characters";
        }
    }

    object!(Hooks = "AWS::Lambda::MicrovmImage.Hooks", "lambda-microvmimage-hooks");
    impl Hooks {
        new! {}
        set! {
            microvm_hooks: MicrovmHooks = "MicrovmHooks", "update";
            microvm_image_hooks: MicrovmImageHooks = "MicrovmImageHooks", "update";
            port: i64 = "Port", "update; 1 to 65535";
        }
    }

    object!(Logging = "AWS::Lambda::MicrovmImage.Logging", "lambda-microvmimage-logging");
    impl Logging {
        new! {}
        set! {
            cloud_watch: CloudWatchLogging = "CloudWatch", "update";
            disabled: bool = "Disabled", "update; default `false`";
        }
    }

    object!(MicrovmHooks = "AWS::Lambda::MicrovmImage.MicrovmHooks", "lambda-microvmimage-microvmhooks");
    impl MicrovmHooks {
        new! {}
        set! {
            resume: HookState = "Resume", "update";
            resume_timeout_in_seconds: i64 = "ResumeTimeoutInSeconds", "update; 1 to 60";
            run: HookState = "Run", "update";
            run_timeout_in_seconds: i64 = "RunTimeoutInSeconds", "update; 1 to 60";
            suspend: HookState = "Suspend", "update";
            suspend_timeout_in_seconds: i64 = "SuspendTimeoutInSeconds", "update; 1 to 60";
            terminate: HookState = "Terminate", "update";
            terminate_timeout_in_seconds: i64 = "TerminateTimeoutInSeconds", "update; 1 to 60";
        }
    }

    object!(MicrovmImageHooks = "AWS::Lambda::MicrovmImage.MicrovmImageHooks", "lambda-microvmimage-microvmimagehooks");
    impl MicrovmImageHooks {
        new! {}
        set! {
            ready: HookState = "Ready", "update";
            ready_timeout_in_seconds: i64 = "ReadyTimeoutInSeconds", "update; 1 to 3600";
            validate: HookState = "Validate", "update";
            validate_timeout_in_seconds: i64 = "ValidateTimeoutInSeconds", "update; 1 to 3600";
        }
    }

    object!(Resources = "AWS::Lambda::MicrovmImage.Resources", "lambda-microvmimage-resources");
    impl Resources {
        new! {
            minimum_memory_in_mib: i64 = "MinimumMemoryInMiB", "update";
        }
    }
    values! { AdditionalOsCapability: All = "ALL" }
    values! { Architecture: Arm64 = "ARM_64" }
    values! { HookState: Disabled = "DISABLED", Enabled = "ENABLED" }
}

resource! {
    NetworkConnector = "AWS::Lambda::NetworkConnector", "lambda-networkconnector", List("Tags"), m::Arn
}
impl NetworkConnector {
    new! {
        configuration: network_connector::Config = "Configuration", "update";
    }
    set! {
        name: String = "Name", "replacement; 1 to 140 characters";
        operator_role: String = "OperatorRole", "update; at most 10000 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<NetworkConnector> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_latest_version: i64 = "LatestVersion";
        attr_latest_version_arn: m::Arn = "LatestVersionArn";
        attr_state: String = "State";
    }
}
give! { NetworkConnector: m::Arn = Ref; }
/// Property types and values of [`NetworkConnector`].
pub mod network_connector {
    use crate::value::meaning as m;
    object!(Config = "AWS::Lambda::NetworkConnector.Config", "lambda-networkconnector-config");
    impl Config {
        new! {
            vpc_egress_configuration: VpcEgressConfiguration = "VpcEgressConfiguration", "update";
        }
    }

    object!(VpcEgressConfiguration = "AWS::Lambda::NetworkConnector.VpcEgressConfiguration", "lambda-networkconnector-vpcegressconfiguration");
    impl VpcEgressConfiguration {
        new! {
            associated_compute_resource_types: [AssociatedComputeResourceType] = "AssociatedComputeResourceTypes", "update; 1 items";
            network_protocol: NetworkProtocol = "NetworkProtocol", "update";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; at most 16 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 16 items";
        }
    }
    values! { AssociatedComputeResourceType: MicroVm = "MicroVm", WebFunction = "WebFunction" }
    values! { NetworkProtocol: Ipv4 = "IPv4", DualStack = "DualStack" }
}

resource! {
    Permission = "AWS::Lambda::Permission", "lambda-permission", None, String
}
impl Permission {
    new! {
        function_name: m::lambda::FunctionArnOrName = "FunctionName", "replacement; 1 to 140 characters";
        action: String = "Action", "replacement; 1 to 256 characters";
        principal: String = "Principal", "replacement; 1 to 256 characters";
    }
    set! {
        event_source_token: String = "EventSourceToken", "replacement; 1 to 256 characters";
        function_url_auth_type: permission::FunctionUrlAuthType = "FunctionUrlAuthType", "replacement";
        invoked_via_function_url: bool = "InvokedViaFunctionUrl", "replacement";
        principal_org_id: String = "PrincipalOrgID", "replacement; 12 to 34 characters";
        source_account: String = "SourceAccount", "replacement; 12 characters";
        source_arn: m::Arn = "SourceArn", "replacement; 12 to 1024 characters";
    }
}
impl c::Handle<Permission> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Permission`].
pub mod permission {
    values! { FunctionUrlAuthType: AwsIam = "AWS_IAM", None = "NONE" }
}

resource! {
    ResourcePolicy = "AWS::Lambda::ResourcePolicy", "lambda-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 12 to 1024 characters";
        policy_document: v::Json = "PolicyDocument", "update";
    }
}

resource! {
    Url = "AWS::Lambda::Url", "lambda-url", None, m::lambda::FunctionArn
}
impl Url {
    new! {
        target_function_arn: m::lambda::FunctionArn = "TargetFunctionArn", "replacement";
        auth_type: url::AuthType = "AuthType", "update";
    }
    set! {
        cors: url::Cors = "Cors", "update";
        invoke_mode: url::InvokeMode = "InvokeMode", "update";
        qualifier: String = "Qualifier", "replacement; 1 to 128 characters";
    }
}
impl c::Handle<Url> {
    get! {
        attr_function_arn: m::lambda::FunctionArn = "FunctionArn";
        attr_function_url: String = "FunctionUrl";
    }
}
/// Property types and values of [`Url`].
pub mod url {
    object!(Cors = "AWS::Lambda::Url.Cors", "lambda-url-cors");
    impl Cors {
        new! {}
        set! {
            allow_credentials: bool = "AllowCredentials", "update";
            allow_headers: [String] = "AllowHeaders", "update; 1 to 100 items";
            allow_methods: [AllowMethod] = "AllowMethods", "update; 1 to 6 items";
            allow_origins: [String] = "AllowOrigins", "update; 1 to 100 items";
            expose_headers: [String] = "ExposeHeaders", "update; 1 to 100 items";
            max_age: i64 = "MaxAge", "update; 0 to 86400";
        }
    }
    values! { AuthType: AwsIam = "AWS_IAM", None = "NONE" }
    values! { InvokeMode: Buffered = "BUFFERED", ResponseStream = "RESPONSE_STREAM" }
    values! { AllowMethod: Get = "GET", Put = "PUT", Head = "HEAD", Post = "POST", Patch = "PATCH", Delete = "DELETE", Any = "*" }
}

resource! {
    Version = "AWS::Lambda::Version", "lambda-version", None, m::lambda::VersionArn
}
impl Version {
    new! {
        function_name: m::lambda::FunctionArnOrName = "FunctionName", "replacement; 1 to 140 characters";
    }
    set! {
        code_sha256: String = "CodeSha256", "replacement";
        description: String = "Description", "replacement; at most 256 characters";
        function_scaling_config: version::FunctionScalingConfig = "FunctionScalingConfig", "update";
        provisioned_concurrency_config: version::ProvisionedConcurrencyConfiguration = "ProvisionedConcurrencyConfig", "replacement";
        runtime_policy: version::RuntimePolicy = "RuntimePolicy", "replacement";
    }
}
impl c::Handle<Version> {
    get! {
        attr_function_arn: m::lambda::VersionArn = "FunctionArn";
        attr_version: String = "Version";
    }
}
give! { Version: m::Arn = Ref; m::lambda::FunctionArn = Ref; m::lambda::VersionArn = Ref; m::lambda::FunctionArnOrName = Ref; }
/// Property types and values of [`Version`].
pub mod version {
    use crate::value::meaning as m;
    object!(FunctionScalingConfig = "AWS::Lambda::Version.FunctionScalingConfig", "lambda-version-functionscalingconfig");
    impl FunctionScalingConfig {
        new! {}
        set! {
            max_execution_environments: i64 = "MaxExecutionEnvironments", "update; 0 to 15000";
            min_execution_environments: i64 = "MinExecutionEnvironments", "update; 0 to 15000";
        }
    }

    object!(ProvisionedConcurrencyConfiguration = "AWS::Lambda::Version.ProvisionedConcurrencyConfiguration", "lambda-version-provisionedconcurrencyconfiguration");
    impl ProvisionedConcurrencyConfiguration {
        new! {
            provisioned_concurrent_executions: i64 = "ProvisionedConcurrentExecutions", "update";
        }
    }

    object!(RuntimePolicy = "AWS::Lambda::Version.RuntimePolicy", "lambda-version-runtimepolicy");
    impl RuntimePolicy {
        new! {
            update_runtime_on: String = "UpdateRuntimeOn", "update";
        }
        set! {
            runtime_version_arn: m::Arn = "RuntimeVersionArn", "update; 26 to 2048 characters";
        }
    }
}

resource! {
    WebFunction = "AWS::Lambda::WebFunction", "lambda-webfunction", List("Tags"), m::lambda::FunctionArn
}
impl WebFunction {
    new! {
        function_name: m::lambda::FunctionName = "FunctionName", "replacement; 1 to 256 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<WebFunction> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_function_arn: m::lambda::FunctionArn = "FunctionArn";
        attr_state: String = "State";
        attr_state_reason: String = "StateReason";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { WebFunction: m::Arn = Ref; }

resource! {
    WebFunctionEndpoint = "AWS::Lambda::WebFunctionEndpoint", "lambda-webfunctionendpoint", None, m::Arn
}
impl WebFunctionEndpoint {
    new! {
        function_name: m::lambda::FunctionName = "FunctionName", "replacement; 1 to 256 characters";
        auth_type: web_function_endpoint::AuthType = "AuthType", "update";
        endpoint_name: String = "EndpointName", "replacement; 1 to 256 characters";
        endpoint_type: web_function_endpoint::EndpointType = "EndpointType", "replacement";
    }
    set! {
        description: String = "Description", "update; at most 256 characters";
        regions: [String] = "Regions", "replacement";
        revision_weights: [web_function_endpoint::RevisionWeight] = "RevisionWeights", "update; 1 to 2 items";
        scaling_config: web_function_endpoint::ScalingConfig = "ScalingConfig", "update";
        throttle_config: web_function_endpoint::ThrottleConfig = "ThrottleConfig", "update";
    }
}
impl c::Handle<WebFunctionEndpoint> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_domain_name: String = "DomainName";
        attr_endpoint_arn: m::Arn = "EndpointArn";
        attr_function_arn: m::lambda::FunctionArn = "FunctionArn";
        attr_regional_endpoints: v::Json = "RegionalEndpoints";
        attr_state: String = "State";
        attr_state_reason: String = "StateReason";
        attr_update_status: String = "UpdateStatus";
        attr_update_status_reason: String = "UpdateStatusReason";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { WebFunctionEndpoint: m::Arn = Ref; }
/// Property types and values of [`WebFunctionEndpoint`].
pub mod web_function_endpoint {
    object!(RegionalEndpoint = "AWS::Lambda::WebFunctionEndpoint.RegionalEndpoint", "lambda-webfunctionendpoint-regionalendpoint");
    impl RegionalEndpoint {
        new! {}
        set! {
            auth_type: AuthType = "AuthType", "update";
            domain_name: String = "DomainName", "update";
            revision_weights: [RevisionWeight] = "RevisionWeights", "update";
            scaling_config: ScalingConfig = "ScalingConfig", "update";
            state: State = "State", "update";
            state_reason: String = "StateReason", "update";
            throttle_config: ThrottleConfig = "ThrottleConfig", "update";
            update_status: UpdateStatus = "UpdateStatus", "update";
            update_status_reason: String = "UpdateStatusReason", "update";
        }
    }

    object!(RevisionWeight = "AWS::Lambda::WebFunctionEndpoint.RevisionWeight", "lambda-webfunctionendpoint-revisionweight");
    impl RevisionWeight {
        new! {
            revision_id: String = "RevisionId", "update; 1 to 256 characters";
            weight: i64 = "Weight", "update; 1 to 100";
        }
    }

    object!(ScalingConfig = "AWS::Lambda::WebFunctionEndpoint.ScalingConfig", "lambda-webfunctionendpoint-scalingconfig");
    impl ScalingConfig {
        new! {}
        set! {
            max_environments: i64 = "MaxEnvironments", "update; at least 2";
        }
    }

    object!(ThrottleConfig = "AWS::Lambda::WebFunctionEndpoint.ThrottleConfig", "lambda-webfunctionendpoint-throttleconfig");
    impl ThrottleConfig {
        new! {}
        set! {
            rate_limit: i64 = "RateLimit", "update; at least 0";
        }
    }
    values! { AuthType: ApplicationManaged = "ApplicationManaged", IamAuth = "IamAuth" }
    values! { EndpointType: HomeRegion = "HomeRegion", MultiRegion = "MultiRegion", PerRegion = "PerRegion" }
    values! { State: Pending = "Pending", Active = "Active", Failed = "Failed", Deleting = "Deleting" }
    values! { UpdateStatus: InProgress = "InProgress", Successful = "Successful", Failed = "Failed" }
}

resource! {
    WebFunctionRevision = "AWS::Lambda::WebFunctionRevision", "lambda-webfunctionrevision", None, m::Arn
}
impl WebFunctionRevision {
    new! {
        function_name: m::lambda::FunctionName = "FunctionName", "replacement; 1 to 256 characters";
        build_config: web_function_revision::BuildConfig = "BuildConfig", "replacement";
        service_config: web_function_revision::ServiceConfig = "ServiceConfig", "replacement";
    }
    set! {
        description: String = "Description", "replacement; at most 256 characters";
        kms_key_arn: m::kms::KeyArn = "KmsKeyArn", "replacement; 20 to 2048 characters";
    }
}
impl c::Handle<WebFunctionRevision> {
    get! {
        attr_created_at: String = "CreatedAt";
        attr_function_arn: m::lambda::FunctionArn = "FunctionArn";
        attr_revision_arn: m::Arn = "RevisionArn";
        attr_revision_id: String = "RevisionId";
        attr_state: String = "State";
        attr_state_reason: String = "StateReason";
    }
}
give! { WebFunctionRevision: m::Arn = Ref; }
/// Property types and values of [`WebFunctionRevision`].
pub mod web_function_revision {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(BuildConfig = "AWS::Lambda::WebFunctionRevision.BuildConfig", "lambda-webfunctionrevision-buildconfig");
    impl BuildConfig {
        new! {
            code_config: CodeConfig = "CodeConfig", "update";
            runtime_config: RuntimeConfig = "RuntimeConfig", "update";
        }
    }

    object!(CodeConfig = "AWS::Lambda::WebFunctionRevision.CodeConfig", "lambda-webfunctionrevision-codeconfig");
    impl CodeConfig {
        new! {
            s3_object: S3Object = "S3Object", "update";
        }
    }

    object!(LoggingConfig = "AWS::Lambda::WebFunctionRevision.LoggingConfig", "lambda-webfunctionrevision-loggingconfig");
    impl LoggingConfig {
        new! {}
        set! {
            application_log_level: ApplicationLogLevel = "ApplicationLogLevel", "update";
            log_group: String = "LogGroup", "update; 1 to 500 characters";
            system_log_level: SystemLogLevel = "SystemLogLevel", "update";
        }
    }

    object!(RuntimeConfig = "AWS::Lambda::WebFunctionRevision.RuntimeConfig", "lambda-webfunctionrevision-runtimeconfig");
    impl RuntimeConfig {
        new! {
            runtime: String = "Runtime", "update; 1 to 30 characters";
        }
    }

    object!(S3Object = "AWS::Lambda::WebFunctionRevision.S3Object", "lambda-webfunctionrevision-s3object");
    impl S3Object {
        new! {
            key: String = "Key", "update; 1 to 1024 characters";
            bucket: String = "Bucket", "update; 3 to 63 characters";
        }
        set! {
            version_id: String = "VersionId", "update";
        }
    }

    object!(ServiceConfig = "AWS::Lambda::WebFunctionRevision.ServiceConfig", "lambda-webfunctionrevision-serviceconfig");
    impl ServiceConfig {
        new! {
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 20 to 2048 characters";
        }
        set! {
            egress_network_connector_arn: m::Arn = "EgressNetworkConnectorArn", "update; 1 to 2048 characters";
            environment_variables: v::Map<String> = "EnvironmentVariables", "update";
            max_concurrency_per_environment: i64 = "MaxConcurrencyPerEnvironment", "update; 1 to 128";
            telemetry_config: TelemetryConfig = "TelemetryConfig", "update";
            timeout_seconds: i64 = "TimeoutSeconds", "update; 3 to 900";
        }
    }

    object!(TelemetryConfig = "AWS::Lambda::WebFunctionRevision.TelemetryConfig", "lambda-webfunctionrevision-telemetryconfig");
    impl TelemetryConfig {
        new! {}
        set! {
            logging_config: LoggingConfig = "LoggingConfig", "update";
        }
    }
    values! { ApplicationLogLevel: Trace = "TRACE", Debug = "DEBUG", Info = "INFO", Warn = "WARN", Error = "ERROR", Fatal = "FATAL" }
    values! { SystemLogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN" }
}

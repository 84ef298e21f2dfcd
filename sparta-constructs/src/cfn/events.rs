// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Events`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ApiDestination = "AWS::Events::ApiDestination", "events-apidestination", None, String
}
impl ApiDestination {
    new! {
        connection_arn: m::Arn = "ConnectionArn", "update; 1 to 1600 characters";
        http_method: api_destination::HttpMethod = "HttpMethod", "update";
        invocation_endpoint: String = "InvocationEndpoint", "update; 1 to 2048 characters";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        invocation_rate_limit_per_second: i64 = "InvocationRateLimitPerSecond", "update; at least 1";
        name: String = "Name", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<ApiDestination> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_arn_for_policy: String = "ArnForPolicy";
    }
}
give! { ApiDestination: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`ApiDestination`].
pub mod api_destination {
    values! { HttpMethod: Get = "GET", Head = "HEAD", Post = "POST", Options = "OPTIONS", Put = "PUT", Delete = "DELETE", Patch = "PATCH" }
}

resource! {
    Archive = "AWS::Events::Archive", "events-archive", None, String
}
impl Archive {
    new! {
        source_arn: m::events::EventBusArn = "SourceArn", "replacement";
    }
    set! {
        archive_name: String = "ArchiveName", "replacement; 1 to 48 characters";
        description: String = "Description", "update; at most 512 characters";
        event_pattern: v::Json = "EventPattern", "update";
        kms_key_identifier: String = "KmsKeyIdentifier", "update; at most 2048 characters";
        retention_days: i64 = "RetentionDays", "update; at least 0";
    }
}
impl c::Handle<Archive> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Archive: m::Arn = GetAtt("Arn"); }

resource! {
    Connection = "AWS::Events::Connection", "events-connection", None, String
}
impl Connection {
    new! {}
    set! {
        auth_parameters: connection::AuthParameters = "AuthParameters", "update";
        authorization_type: connection::AuthorizationType = "AuthorizationType", "update";
        description: String = "Description", "update; at most 512 characters";
        invocation_connectivity_parameters: connection::InvocationConnectivityParameters = "InvocationConnectivityParameters", "update";
        kms_key_identifier: String = "KmsKeyIdentifier", "update; at most 2048 characters";
        name: String = "Name", "replacement; 1 to 64 characters";
    }
}
impl c::Handle<Connection> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_arn_for_policy: String = "ArnForPolicy";
        attr_auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn: m::Arn = "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn";
        attr_invocation_connectivity_parameters_resource_parameters_resource_association_arn: m::Arn = "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn";
        attr_secret_arn: m::Arn = "SecretArn";
    }
}
give! { Connection: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Connection`].
pub mod connection {
    use crate::value::meaning as m;
    object!(ApiKeyAuthParameters = "AWS::Events::Connection.ApiKeyAuthParameters", "events-connection-apikeyauthparameters");
    impl ApiKeyAuthParameters {
        new! {
            api_key_name: String = "ApiKeyName", "update; 1 to 512 characters";
            api_key_value: String = "ApiKeyValue", "update; 1 to 512 characters; cannot be read back";
        }
    }

    object!(AuthParameters = "AWS::Events::Connection.AuthParameters", "events-connection-authparameters");
    impl AuthParameters {
        new! {}
        set! {
            api_key_auth_parameters: ApiKeyAuthParameters = "ApiKeyAuthParameters", "update";
            basic_auth_parameters: BasicAuthParameters = "BasicAuthParameters", "update";
            connectivity_parameters: ConnectivityParameters = "ConnectivityParameters", "update";
            invocation_http_parameters: ConnectionHttpParameters = "InvocationHttpParameters", "update; cannot be read back";
            oauth_parameters: OauthParameters = "OAuthParameters", "update";
        }
    }

    object!(BasicAuthParameters = "AWS::Events::Connection.BasicAuthParameters", "events-connection-basicauthparameters");
    impl BasicAuthParameters {
        new! {
            password: String = "Password", "update; 1 to 512 characters; cannot be read back";
            username: String = "Username", "update; 1 to 512 characters";
        }
    }

    object!(ClientParameters = "AWS::Events::Connection.ClientParameters", "events-connection-clientparameters");
    impl ClientParameters {
        new! {
            client_id: String = "ClientID", "update; 1 to 512 characters";
            client_secret: String = "ClientSecret", "update; 1 to 512 characters; cannot be read back";
        }
    }

    object!(ConnectionHttpParameters = "AWS::Events::Connection.ConnectionHttpParameters", "events-connection-connectionhttpparameters");
    impl ConnectionHttpParameters {
        new! {}
        set! {
            body_parameters: [Parameter] = "BodyParameters", "update; at most 100 items; cannot be read back";
            header_parameters: [Parameter] = "HeaderParameters", "update; at most 100 items; cannot be read back";
            query_string_parameters: [Parameter] = "QueryStringParameters", "update; at most 100 items; cannot be read back";
        }
    }

    object!(ConnectivityParameters = "AWS::Events::Connection.ConnectivityParameters", "events-connection-connectivityparameters");
    impl ConnectivityParameters {
        new! {
            resource_parameters: ResourceParameters = "ResourceParameters", "update";
        }
    }

    object!(InvocationConnectivityParameters = "AWS::Events::Connection.InvocationConnectivityParameters", "events-connection-invocationconnectivityparameters");
    impl InvocationConnectivityParameters {
        new! {
            resource_parameters: ResourceParameters = "ResourceParameters", "update";
        }
    }

    object!(OauthParameters = "AWS::Events::Connection.OAuthParameters", "events-connection-oauthparameters");
    impl OauthParameters {
        new! {
            authorization_endpoint: String = "AuthorizationEndpoint", "update; 1 to 2048 characters";
            client_parameters: ClientParameters = "ClientParameters", "update";
            http_method: HttpMethod = "HttpMethod", "update";
        }
        set! {
            oauth_http_parameters: ConnectionHttpParameters = "OAuthHttpParameters", "update";
        }
    }

    object!(Parameter = "AWS::Events::Connection.Parameter", "events-connection-parameter");
    impl Parameter {
        new! {
            key: String = "Key", "update; at most 512 characters";
            value: String = "Value", "update; at most 512 characters";
        }
        set! {
            is_value_secret: bool = "IsValueSecret", "update; default `true`";
        }
    }

    object!(ResourceParameters = "AWS::Events::Connection.ResourceParameters", "events-connection-resourceparameters");
    impl ResourceParameters {
        new! {
            resource_configuration_arn: m::Arn = "ResourceConfigurationArn", "update; at most 2048 characters";
        }
    }
    values! { AuthorizationType: ApiKey = "API_KEY", Basic = "BASIC", OauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS" }
    values! { HttpMethod: Get = "GET", Post = "POST", Put = "PUT" }
}

resource! {
    Endpoint = "AWS::Events::Endpoint", "events-endpoint", None, String
}
impl Endpoint {
    new! {
        event_buses: [endpoint::EndpointEventBus] = "EventBuses", "update; 2 items";
        routing_config: endpoint::RoutingConfig = "RoutingConfig", "update";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        name: String = "Name", "replacement; 1 to 64 characters";
        replication_config: endpoint::ReplicationConfig = "ReplicationConfig", "update";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 256 characters";
    }
}
impl c::Handle<Endpoint> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_endpoint_id: String = "EndpointId";
        attr_endpoint_url: String = "EndpointUrl";
        attr_state: String = "State";
        attr_state_reason: String = "StateReason";
    }
}
give! { Endpoint: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Endpoint`].
pub mod endpoint {
    use crate::value::meaning as m;
    object!(EndpointEventBus = "AWS::Events::Endpoint.EndpointEventBus", "events-endpoint-endpointeventbus");
    impl EndpointEventBus {
        new! {
            event_bus_arn: m::events::EventBusArn = "EventBusArn", "update; 1 to 512 characters";
        }
    }

    object!(FailoverConfig = "AWS::Events::Endpoint.FailoverConfig", "events-endpoint-failoverconfig");
    impl FailoverConfig {
        new! {
            primary: Primary = "Primary", "update";
            secondary: Secondary = "Secondary", "update";
        }
    }

    object!(Primary = "AWS::Events::Endpoint.Primary", "events-endpoint-primary");
    impl Primary {
        new! {
            health_check: String = "HealthCheck", "update; 1 to 1600 characters";
        }
    }

    object!(ReplicationConfig = "AWS::Events::Endpoint.ReplicationConfig", "events-endpoint-replicationconfig");
    impl ReplicationConfig {
        new! {
            state: ReplicationState = "State", "update";
        }
    }

    object!(RoutingConfig = "AWS::Events::Endpoint.RoutingConfig", "events-endpoint-routingconfig");
    impl RoutingConfig {
        new! {
            failover_config: FailoverConfig = "FailoverConfig", "update";
        }
    }

    object!(Secondary = "AWS::Events::Endpoint.Secondary", "events-endpoint-secondary");
    impl Secondary {
        new! {
            route: String = "Route", "update; 9 to 20 characters";
        }
    }
    values! { ReplicationState: Enabled = "ENABLED", Disabled = "DISABLED" }
}

resource! {
    EventBus = "AWS::Events::EventBus", "events-eventbus", List("Tags"), m::events::EventBusName
}
impl EventBus {
    new! {
        name: String = "Name", "replacement; 1 to 256 characters";
    }
    set! {
        dead_letter_config: event_bus::DeadLetterConfig = "DeadLetterConfig", "update";
        description: String = "Description", "update";
        event_source_name: String = "EventSourceName", "replacement; 1 to 256 characters; cannot be read back";
        kms_key_identifier: String = "KmsKeyIdentifier", "update";
        log_config: event_bus::LogConfig = "LogConfig", "update";
        policy: v::Json = "Policy", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<EventBus> {
    get! {
        attr_arn: m::events::EventBusArn = "Arn";
        attr_name: m::events::EventBusName = "Name";
        attr_policy: v::Json = "Policy";
    }
}
give! { EventBus: m::Arn = GetAtt("Arn"); m::events::EventBusArn = GetAtt("Arn"); m::events::EventBusName = Ref; m::events::EventBusArnOrName = GetAtt("Arn"); }
/// Property types and values of [`EventBus`].
pub mod event_bus {
    use crate::value::meaning as m;
    object!(DeadLetterConfig = "AWS::Events::EventBus.DeadLetterConfig", "events-eventbus-deadletterconfig");
    impl DeadLetterConfig {
        new! {}
        set! {
            arn: m::Arn = "Arn", "update";
        }
    }

    object!(LogConfig = "AWS::Events::EventBus.LogConfig", "events-eventbus-logconfig");
    impl LogConfig {
        new! {}
        set! {
            include_detail: IncludeDetail = "IncludeDetail", "update";
            level: Level = "Level", "update";
        }
    }
    values! { IncludeDetail: Full = "FULL", None = "NONE" }
    values! { Level: Info = "INFO", Error = "ERROR", Trace = "TRACE", Off = "OFF" }
}

resource! {
    EventBusPolicy = "AWS::Events::EventBusPolicy", "events-eventbuspolicy", None, String
}
impl EventBusPolicy {
    new! {
        statement_id: String = "StatementId", "replacement; 1 to 64 characters";
    }
    set! {
        action: event_bus_policy::Action = "Action", "update; 1 to 64 characters; cannot be read back; deprecated by AWS";
        condition: event_bus_policy::Condition = "Condition", "update; cannot be read back; deprecated by AWS";
        event_bus_name: m::events::EventBusName = "EventBusName", "replacement; 1 to 256 characters";
        principal: String = "Principal", "update; 1 to 12 characters; cannot be read back; deprecated by AWS";
        statement: v::Json = "Statement", "update";
    }
}
/// Property types and values of [`EventBusPolicy`].
pub mod event_bus_policy {
    object!(Condition = "AWS::Events::EventBusPolicy.Condition", "events-eventbuspolicy-condition");
    impl Condition {
        new! {}
        set! {
            key: String = "Key", "update";
            type_: Type = "Type", "update";
            value: String = "Value", "update";
        }
    }
    values! { Action: EventsPutEvents = "events:PutEvents" }
    values! { Type: StringEquals = "StringEquals" }
}

resource! {
    Rule = "AWS::Events::Rule", "events-rule", List("Tags"), String
}
impl Rule {
    new! {}
    set! {
        description: String = "Description", "update; at most 512 characters";
        event_bus_name: m::events::EventBusArnOrName = "EventBusName", "may replace; 1 to 1600 characters";
        event_pattern: v::Json = "EventPattern", "update";
        name: String = "Name", "replacement; 1 to 64 characters";
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1600 characters";
        schedule_expression: String = "ScheduleExpression", "update; at most 256 characters";
        state: rule::State = "State", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        targets: [rule::Target] = "Targets", "update; at most 5 items";
    }
}
impl c::Handle<Rule> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_rule_name: String = "RuleName";
    }
}
give! { Rule: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Rule`].
pub mod rule {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AppSyncParameters = "AWS::Events::Rule.AppSyncParameters", "events-rule-appsyncparameters");
    impl AppSyncParameters {
        new! {
            graphql_operation: String = "GraphQLOperation", "update";
        }
    }

    object!(AwsVpcConfiguration = "AWS::Events::Rule.AwsVpcConfiguration", "events-rule-awsvpcconfiguration");
    impl AwsVpcConfiguration {
        new! {
            subnets: [m::ec2::SubnetId] = "Subnets", "update";
        }
        set! {
            assign_public_ip: AssignPublicIp = "AssignPublicIp", "update";
            security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update";
        }
    }

    object!(BatchArrayProperties = "AWS::Events::Rule.BatchArrayProperties", "events-rule-batcharrayproperties");
    impl BatchArrayProperties {
        new! {}
        set! {
            size: i64 = "Size", "update";
        }
    }

    object!(BatchParameters = "AWS::Events::Rule.BatchParameters", "events-rule-batchparameters");
    impl BatchParameters {
        new! {
            job_name: String = "JobName", "update";
            job_definition: String = "JobDefinition", "update";
        }
        set! {
            array_properties: BatchArrayProperties = "ArrayProperties", "update";
            retry_strategy: BatchRetryStrategy = "RetryStrategy", "update";
        }
    }

    object!(BatchRetryStrategy = "AWS::Events::Rule.BatchRetryStrategy", "events-rule-batchretrystrategy");
    impl BatchRetryStrategy {
        new! {}
        set! {
            attempts: i64 = "Attempts", "update";
        }
    }

    object!(CapacityProviderStrategyItem = "AWS::Events::Rule.CapacityProviderStrategyItem", "events-rule-capacityproviderstrategyitem");
    impl CapacityProviderStrategyItem {
        new! {
            capacity_provider: String = "CapacityProvider", "update; 1 to 255 characters";
        }
        set! {
            base: i64 = "Base", "update; 0 to 100000";
            weight: i64 = "Weight", "update; 0 to 1000";
        }
    }

    object!(DeadLetterConfig = "AWS::Events::Rule.DeadLetterConfig", "events-rule-deadletterconfig");
    impl DeadLetterConfig {
        new! {}
        set! {
            arn: m::sqs::QueueArn = "Arn", "update; 1 to 1600 characters";
        }
    }

    object!(EcsParameters = "AWS::Events::Rule.EcsParameters", "events-rule-ecsparameters");
    impl EcsParameters {
        new! {
            task_definition_arn: m::ecs::TaskDefinitionArn = "TaskDefinitionArn", "update; 1 to 1600 characters";
        }
        set! {
            capacity_provider_strategy: [CapacityProviderStrategyItem] = "CapacityProviderStrategy", "update; at most 6 items";
            enable_ecs_managed_tags: bool = "EnableECSManagedTags", "update";
            enable_execute_command: bool = "EnableExecuteCommand", "update";
            group: String = "Group", "update";
            launch_type: LaunchType = "LaunchType", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
            placement_constraints: [PlacementConstraint] = "PlacementConstraints", "update; at most 10 items";
            placement_strategies: [PlacementStrategy] = "PlacementStrategies", "update";
            platform_version: String = "PlatformVersion", "update";
            propagate_tags: PropagateTags = "PropagateTags", "update";
            reference_id: String = "ReferenceId", "update; at most 1024 characters";
            tag_list: [crate::cfn::Tag] = "TagList", "update";
            task_count: i64 = "TaskCount", "update; at least 1";
        }
    }

    object!(HttpParameters = "AWS::Events::Rule.HttpParameters", "events-rule-httpparameters");
    impl HttpParameters {
        new! {}
        set! {
            header_parameters: v::Map<String> = "HeaderParameters", "update";
            path_parameter_values: [String] = "PathParameterValues", "update";
            query_string_parameters: v::Map<String> = "QueryStringParameters", "update";
        }
    }

    object!(InputTransformer = "AWS::Events::Rule.InputTransformer", "events-rule-inputtransformer");
    impl InputTransformer {
        new! {
            input_template: String = "InputTemplate", "update; 1 to 8192 characters";
        }
        set! {
            input_paths_map: v::Map<String> = "InputPathsMap", "update";
        }
    }

    object!(KinesisParameters = "AWS::Events::Rule.KinesisParameters", "events-rule-kinesisparameters");
    impl KinesisParameters {
        new! {
            partition_key_path: String = "PartitionKeyPath", "update; at most 256 characters";
        }
    }

    object!(NetworkConfiguration = "AWS::Events::Rule.NetworkConfiguration", "events-rule-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            aws_vpc_configuration: AwsVpcConfiguration = "AwsVpcConfiguration", "update";
        }
    }

    object!(PlacementConstraint = "AWS::Events::Rule.PlacementConstraint", "events-rule-placementconstraint");
    impl PlacementConstraint {
        new! {}
        set! {
            expression: String = "Expression", "update; at most 2000 characters";
            type_: Type = "Type", "update";
        }
    }

    object!(PlacementStrategy = "AWS::Events::Rule.PlacementStrategy", "events-rule-placementstrategy");
    impl PlacementStrategy {
        new! {}
        set! {
            field: String = "Field", "update";
            type_: String = "Type", "update";
        }
    }

    object!(RedshiftDataParameters = "AWS::Events::Rule.RedshiftDataParameters", "events-rule-redshiftdataparameters");
    impl RedshiftDataParameters {
        new! {
            database: String = "Database", "update; 1 to 64 characters";
        }
        set! {
            db_user: String = "DbUser", "update; 1 to 128 characters";
            secret_manager_arn: m::Arn = "SecretManagerArn", "update; 1 to 1600 characters";
            sql: String = "Sql", "update; 1 to 100000 characters";
            sqls: [String] = "Sqls", "update";
            statement_name: String = "StatementName", "update; 1 to 500 characters";
            with_event: bool = "WithEvent", "update";
        }
    }

    object!(RetryPolicy = "AWS::Events::Rule.RetryPolicy", "events-rule-retrypolicy");
    impl RetryPolicy {
        new! {}
        set! {
            maximum_event_age_in_seconds: i64 = "MaximumEventAgeInSeconds", "update; 60 to 86400";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; 0 to 185";
        }
    }

    object!(RunCommandParameters = "AWS::Events::Rule.RunCommandParameters", "events-rule-runcommandparameters");
    impl RunCommandParameters {
        new! {
            run_command_targets: [RunCommandTarget] = "RunCommandTargets", "update; 1 to 5 items";
        }
    }

    object!(RunCommandTarget = "AWS::Events::Rule.RunCommandTarget", "events-rule-runcommandtarget");
    impl RunCommandTarget {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            values: [String] = "Values", "update; 1 to 50 items";
        }
    }

    object!(SageMakerPipelineParameter = "AWS::Events::Rule.SageMakerPipelineParameter", "events-rule-sagemakerpipelineparameter");
    impl SageMakerPipelineParameter {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(SageMakerPipelineParameters = "AWS::Events::Rule.SageMakerPipelineParameters", "events-rule-sagemakerpipelineparameters");
    impl SageMakerPipelineParameters {
        new! {}
        set! {
            pipeline_parameter_list: [SageMakerPipelineParameter] = "PipelineParameterList", "update; at most 200 items";
        }
    }

    object!(SqsParameters = "AWS::Events::Rule.SqsParameters", "events-rule-sqsparameters");
    impl SqsParameters {
        new! {
            message_group_id: String = "MessageGroupId", "update";
        }
    }

    object!(Target = "AWS::Events::Rule.Target", "events-rule-target");
    impl Target {
        new! {
            arn: m::Arn = "Arn", "update; 1 to 1600 characters";
            id: String = "Id", "update; 1 to 64 characters";
        }
        set! {
            app_sync_parameters: AppSyncParameters = "AppSyncParameters", "update";
            batch_parameters: BatchParameters = "BatchParameters", "update";
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            ecs_parameters: EcsParameters = "EcsParameters", "update";
            http_parameters: HttpParameters = "HttpParameters", "update";
            input: String = "Input", "update; at most 8192 characters";
            input_path: String = "InputPath", "update; at most 256 characters";
            input_transformer: InputTransformer = "InputTransformer", "update";
            kinesis_parameters: KinesisParameters = "KinesisParameters", "update";
            redshift_data_parameters: RedshiftDataParameters = "RedshiftDataParameters", "update";
            retry_policy: RetryPolicy = "RetryPolicy", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1600 characters";
            run_command_parameters: RunCommandParameters = "RunCommandParameters", "update";
            sage_maker_pipeline_parameters: SageMakerPipelineParameters = "SageMakerPipelineParameters", "update";
            sqs_parameters: SqsParameters = "SqsParameters", "update";
        }
    }
    values! { State: Disabled = "DISABLED", Enabled = "ENABLED", EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
    values! { AssignPublicIp: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { LaunchType: Ec2 = "EC2", External = "EXTERNAL", Fargate = "FARGATE" }
    values! { PropagateTags: TaskDefinition = "TASK_DEFINITION" }
    values! { Type: DistinctInstance = "distinctInstance", MemberOf = "memberOf" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Pipes`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Pipe = "AWS::Pipes::Pipe", "pipes-pipe", Map("Tags"), String
}
impl Pipe {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "update; 1 to 1600 characters";
        source: m::Arn = "Source", "replacement; 1 to 1600 characters";
        target: m::Arn = "Target", "update; 1 to 1600 characters";
    }
    set! {
        description: String = "Description", "update; at most 512 characters";
        desired_state: pipe::RequestedPipeState = "DesiredState", "update";
        enrichment: m::lambda::FunctionArn = "Enrichment", "update; at most 1600 characters";
        enrichment_parameters: pipe::PipeEnrichmentParameters = "EnrichmentParameters", "update";
        kms_key_identifier: String = "KmsKeyIdentifier", "update; at most 2048 characters";
        log_configuration: pipe::PipeLogConfiguration = "LogConfiguration", "update";
        name: String = "Name", "replacement; 1 to 64 characters";
        source_parameters: pipe::PipeSourceParameters = "SourceParameters", "update; cannot be read back";
        tags: v::Map<String> = "Tags", "update";
        target_parameters: pipe::PipeTargetParameters = "TargetParameters", "update; cannot be read back";
    }
}
impl c::Handle<Pipe> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_creation_time: String = "CreationTime";
        attr_current_state: String = "CurrentState";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_state_reason: String = "StateReason";
    }
}
give! { Pipe: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Pipe`].
pub mod pipe {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AwsVpcConfiguration = "AWS::Pipes::Pipe.AwsVpcConfiguration", "pipes-pipe-awsvpcconfiguration");
    impl AwsVpcConfiguration {
        new! {
            subnets: [String] = "Subnets", "update; at most 16 items";
        }
        set! {
            assign_public_ip: AssignPublicIp = "AssignPublicIp", "update";
            security_groups: [String] = "SecurityGroups", "update; at most 5 items";
        }
    }

    object!(BatchArrayProperties = "AWS::Pipes::Pipe.BatchArrayProperties", "pipes-pipe-batcharrayproperties");
    impl BatchArrayProperties {
        new! {}
        set! {
            size: i64 = "Size", "update; 2 to 10000; default `0`";
        }
    }

    object!(BatchContainerOverrides = "AWS::Pipes::Pipe.BatchContainerOverrides", "pipes-pipe-batchcontaineroverrides");
    impl BatchContainerOverrides {
        new! {}
        set! {
            command: [String] = "Command", "update";
            environment: [BatchEnvironmentVariable] = "Environment", "update";
            instance_type: String = "InstanceType", "update";
            resource_requirements: [BatchResourceRequirement] = "ResourceRequirements", "update";
        }
    }

    object!(BatchEnvironmentVariable = "AWS::Pipes::Pipe.BatchEnvironmentVariable", "pipes-pipe-batchenvironmentvariable");
    impl BatchEnvironmentVariable {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(BatchJobDependency = "AWS::Pipes::Pipe.BatchJobDependency", "pipes-pipe-batchjobdependency");
    impl BatchJobDependency {
        new! {}
        set! {
            job_id: String = "JobId", "update";
            type_: BatchJobDependencyType = "Type", "update";
        }
    }

    object!(BatchResourceRequirement = "AWS::Pipes::Pipe.BatchResourceRequirement", "pipes-pipe-batchresourcerequirement");
    impl BatchResourceRequirement {
        new! {
            type_: BatchResourceRequirementType = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(BatchRetryStrategy = "AWS::Pipes::Pipe.BatchRetryStrategy", "pipes-pipe-batchretrystrategy");
    impl BatchRetryStrategy {
        new! {}
        set! {
            attempts: i64 = "Attempts", "update; 1 to 10; default `0`";
        }
    }

    object!(CapacityProviderStrategyItem = "AWS::Pipes::Pipe.CapacityProviderStrategyItem", "pipes-pipe-capacityproviderstrategyitem");
    impl CapacityProviderStrategyItem {
        new! {
            capacity_provider: String = "CapacityProvider", "update; 1 to 255 characters";
        }
        set! {
            base: i64 = "Base", "update; 0 to 100000; default `0`";
            weight: i64 = "Weight", "update; 0 to 1000; default `0`";
        }
    }

    object!(CloudwatchLogsLogDestination = "AWS::Pipes::Pipe.CloudwatchLogsLogDestination", "pipes-pipe-cloudwatchlogslogdestination");
    impl CloudwatchLogsLogDestination {
        new! {}
        set! {
            log_group_arn: m::Arn = "LogGroupArn", "update; 1 to 1600 characters";
        }
    }

    object!(DeadLetterConfig = "AWS::Pipes::Pipe.DeadLetterConfig", "pipes-pipe-deadletterconfig");
    impl DeadLetterConfig {
        new! {}
        set! {
            arn: m::sqs::QueueArn = "Arn", "update; 1 to 1600 characters";
        }
    }

    object!(DimensionMapping = "AWS::Pipes::Pipe.DimensionMapping", "pipes-pipe-dimensionmapping");
    impl DimensionMapping {
        new! {
            dimension_name: String = "DimensionName", "update; 1 to 256 characters";
            dimension_value_type: DimensionValueType = "DimensionValueType", "update";
            dimension_value: String = "DimensionValue", "update; 1 to 2048 characters";
        }
    }

    object!(EcsContainerOverride = "AWS::Pipes::Pipe.EcsContainerOverride", "pipes-pipe-ecscontaineroverride");
    impl EcsContainerOverride {
        new! {}
        set! {
            command: [String] = "Command", "update";
            cpu: i64 = "Cpu", "update";
            environment: [EcsEnvironmentVariable] = "Environment", "update";
            environment_files: [EcsEnvironmentFile] = "EnvironmentFiles", "update";
            memory: i64 = "Memory", "update";
            memory_reservation: i64 = "MemoryReservation", "update";
            name: String = "Name", "update";
            resource_requirements: [EcsResourceRequirement] = "ResourceRequirements", "update";
        }
    }

    object!(EcsEnvironmentFile = "AWS::Pipes::Pipe.EcsEnvironmentFile", "pipes-pipe-ecsenvironmentfile");
    impl EcsEnvironmentFile {
        new! {
            type_: EcsEnvironmentFileType = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(EcsEnvironmentVariable = "AWS::Pipes::Pipe.EcsEnvironmentVariable", "pipes-pipe-ecsenvironmentvariable");
    impl EcsEnvironmentVariable {
        new! {}
        set! {
            name: String = "Name", "update";
            value: String = "Value", "update";
        }
    }

    object!(EcsEphemeralStorage = "AWS::Pipes::Pipe.EcsEphemeralStorage", "pipes-pipe-ecsephemeralstorage");
    impl EcsEphemeralStorage {
        new! {
            size_in_gib: i64 = "SizeInGiB", "update; 21 to 200; default `0`";
        }
    }

    object!(EcsInferenceAcceleratorOverride = "AWS::Pipes::Pipe.EcsInferenceAcceleratorOverride", "pipes-pipe-ecsinferenceacceleratoroverride");
    impl EcsInferenceAcceleratorOverride {
        new! {}
        set! {
            device_name: String = "DeviceName", "update";
            device_type: String = "DeviceType", "update";
        }
    }

    object!(EcsResourceRequirement = "AWS::Pipes::Pipe.EcsResourceRequirement", "pipes-pipe-ecsresourcerequirement");
    impl EcsResourceRequirement {
        new! {
            type_: EcsResourceRequirementType = "Type", "update";
            value: String = "Value", "update";
        }
    }

    object!(EcsTaskOverride = "AWS::Pipes::Pipe.EcsTaskOverride", "pipes-pipe-ecstaskoverride");
    impl EcsTaskOverride {
        new! {}
        set! {
            container_overrides: [EcsContainerOverride] = "ContainerOverrides", "update";
            cpu: String = "Cpu", "update";
            ephemeral_storage: EcsEphemeralStorage = "EphemeralStorage", "update";
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 1 to 1600 characters";
            inference_accelerator_overrides: [EcsInferenceAcceleratorOverride] = "InferenceAcceleratorOverrides", "update";
            memory: String = "Memory", "update";
            task_role_arn: m::iam::RoleArn = "TaskRoleArn", "update; 1 to 1600 characters";
        }
    }

    object!(Filter = "AWS::Pipes::Pipe.Filter", "pipes-pipe-filter");
    impl Filter {
        new! {}
        set! {
            pattern: String = "Pattern", "update; at most 4096 characters";
        }
    }

    object!(FilterCriteria = "AWS::Pipes::Pipe.FilterCriteria", "pipes-pipe-filtercriteria");
    impl FilterCriteria {
        new! {}
        set! {
            filters: [Filter] = "Filters", "update; at most 5 items";
        }
    }

    object!(FirehoseLogDestination = "AWS::Pipes::Pipe.FirehoseLogDestination", "pipes-pipe-firehoselogdestination");
    impl FirehoseLogDestination {
        new! {}
        set! {
            delivery_stream_arn: m::Arn = "DeliveryStreamArn", "update; 1 to 1600 characters";
        }
    }

    object!(MqBrokerAccessCredentials = "AWS::Pipes::Pipe.MQBrokerAccessCredentials", "pipes-pipe-mqbrokeraccesscredentials");
    impl MqBrokerAccessCredentials {
        new! {
            basic_auth: String = "BasicAuth", "update; 1 to 1600 characters";
        }
    }

    object!(MskAccessCredentials = "AWS::Pipes::Pipe.MSKAccessCredentials", "pipes-pipe-mskaccesscredentials");
    impl MskAccessCredentials {
        new! {}
        set! {
            client_certificate_tls_auth: String = "ClientCertificateTlsAuth", "update; 1 to 1600 characters";
            sasl_scram512_auth: String = "SaslScram512Auth", "update; 1 to 1600 characters";
        }
    }

    object!(MultiMeasureAttributeMapping = "AWS::Pipes::Pipe.MultiMeasureAttributeMapping", "pipes-pipe-multimeasureattributemapping");
    impl MultiMeasureAttributeMapping {
        new! {
            measure_value_type: MeasureValueType = "MeasureValueType", "update";
            multi_measure_attribute_name: String = "MultiMeasureAttributeName", "update; 1 to 256 characters";
            measure_value: String = "MeasureValue", "update; 1 to 2048 characters";
        }
    }

    object!(MultiMeasureMapping = "AWS::Pipes::Pipe.MultiMeasureMapping", "pipes-pipe-multimeasuremapping");
    impl MultiMeasureMapping {
        new! {
            multi_measure_name: String = "MultiMeasureName", "update; 1 to 256 characters";
            multi_measure_attribute_mappings: [MultiMeasureAttributeMapping] = "MultiMeasureAttributeMappings", "update; 1 to 256 items";
        }
    }

    object!(NetworkConfiguration = "AWS::Pipes::Pipe.NetworkConfiguration", "pipes-pipe-networkconfiguration");
    impl NetworkConfiguration {
        new! {}
        set! {
            awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration", "update";
        }
    }

    object!(PipeEnrichmentHttpParameters = "AWS::Pipes::Pipe.PipeEnrichmentHttpParameters", "pipes-pipe-pipeenrichmenthttpparameters");
    impl PipeEnrichmentHttpParameters {
        new! {}
        set! {
            header_parameters: v::Map<String> = "HeaderParameters", "update";
            path_parameter_values: [String] = "PathParameterValues", "update";
            query_string_parameters: v::Map<String> = "QueryStringParameters", "update";
        }
    }

    object!(PipeEnrichmentParameters = "AWS::Pipes::Pipe.PipeEnrichmentParameters", "pipes-pipe-pipeenrichmentparameters");
    impl PipeEnrichmentParameters {
        new! {}
        set! {
            http_parameters: PipeEnrichmentHttpParameters = "HttpParameters", "update";
            input_template: String = "InputTemplate", "update; at most 8192 characters";
        }
    }

    object!(PipeLogConfiguration = "AWS::Pipes::Pipe.PipeLogConfiguration", "pipes-pipe-pipelogconfiguration");
    impl PipeLogConfiguration {
        new! {}
        set! {
            cloudwatch_logs_log_destination: CloudwatchLogsLogDestination = "CloudwatchLogsLogDestination", "update";
            firehose_log_destination: FirehoseLogDestination = "FirehoseLogDestination", "update";
            include_execution_data: [IncludeExecutionDataOption] = "IncludeExecutionData", "update";
            level: LogLevel = "Level", "update";
            s3_log_destination: S3LogDestination = "S3LogDestination", "update";
        }
    }

    object!(PipeSourceActiveMqBrokerParameters = "AWS::Pipes::Pipe.PipeSourceActiveMQBrokerParameters", "pipes-pipe-pipesourceactivemqbrokerparameters");
    impl PipeSourceActiveMqBrokerParameters {
        new! {
            queue_name: String = "QueueName", "replacement; 1 to 1000 characters";
            credentials: MqBrokerAccessCredentials = "Credentials", "update";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
        }
    }

    object!(PipeSourceDynamodbStreamParameters = "AWS::Pipes::Pipe.PipeSourceDynamoDBStreamParameters", "pipes-pipe-pipesourcedynamodbstreamparameters");
    impl PipeSourceDynamodbStreamParameters {
        new! {
            starting_position: DynamodbStreamStartPosition = "StartingPosition", "replacement";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
            on_partial_batch_item_failure: OnPartialBatchItemFailureStreams = "OnPartialBatchItemFailure", "update";
            parallelization_factor: i64 = "ParallelizationFactor", "update; 1 to 10";
        }
    }

    object!(PipeSourceKinesisStreamParameters = "AWS::Pipes::Pipe.PipeSourceKinesisStreamParameters", "pipes-pipe-pipesourcekinesisstreamparameters");
    impl PipeSourceKinesisStreamParameters {
        new! {
            starting_position: KinesisStreamStartPosition = "StartingPosition", "replacement";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds", "update; -1 to 604800";
            maximum_retry_attempts: i64 = "MaximumRetryAttempts", "update; -1 to 10000";
            on_partial_batch_item_failure: OnPartialBatchItemFailureStreams = "OnPartialBatchItemFailure", "update";
            parallelization_factor: i64 = "ParallelizationFactor", "update; 1 to 10";
            starting_position_timestamp: String = "StartingPositionTimestamp", "replacement";
        }
    }

    object!(PipeSourceManagedStreamingKafkaParameters = "AWS::Pipes::Pipe.PipeSourceManagedStreamingKafkaParameters", "pipes-pipe-pipesourcemanagedstreamingkafkaparameters");
    impl PipeSourceManagedStreamingKafkaParameters {
        new! {
            topic_name: String = "TopicName", "replacement; 1 to 249 characters";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            consumer_group_id: String = "ConsumerGroupID", "replacement; 1 to 200 characters";
            credentials: MskAccessCredentials = "Credentials", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            starting_position: MskStartPosition = "StartingPosition", "replacement";
        }
    }

    object!(PipeSourceParameters = "AWS::Pipes::Pipe.PipeSourceParameters", "pipes-pipe-pipesourceparameters");
    impl PipeSourceParameters {
        new! {}
        set! {
            active_mq_broker_parameters: PipeSourceActiveMqBrokerParameters = "ActiveMQBrokerParameters", "update";
            dynamodb_stream_parameters: PipeSourceDynamodbStreamParameters = "DynamoDBStreamParameters", "update";
            filter_criteria: FilterCriteria = "FilterCriteria", "update";
            kinesis_stream_parameters: PipeSourceKinesisStreamParameters = "KinesisStreamParameters", "update";
            managed_streaming_kafka_parameters: PipeSourceManagedStreamingKafkaParameters = "ManagedStreamingKafkaParameters", "update";
            rabbit_mq_broker_parameters: PipeSourceRabbitMqBrokerParameters = "RabbitMQBrokerParameters", "update";
            self_managed_kafka_parameters: PipeSourceSelfManagedKafkaParameters = "SelfManagedKafkaParameters", "update";
            sqs_queue_parameters: PipeSourceSqsQueueParameters = "SqsQueueParameters", "update";
        }
    }

    object!(PipeSourceRabbitMqBrokerParameters = "AWS::Pipes::Pipe.PipeSourceRabbitMQBrokerParameters", "pipes-pipe-pipesourcerabbitmqbrokerparameters");
    impl PipeSourceRabbitMqBrokerParameters {
        new! {
            queue_name: String = "QueueName", "replacement; 1 to 1000 characters";
            credentials: MqBrokerAccessCredentials = "Credentials", "update";
        }
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            virtual_host: String = "VirtualHost", "replacement; 1 to 200 characters";
        }
    }

    object!(PipeSourceSelfManagedKafkaParameters = "AWS::Pipes::Pipe.PipeSourceSelfManagedKafkaParameters", "pipes-pipe-pipesourceselfmanagedkafkaparameters");
    impl PipeSourceSelfManagedKafkaParameters {
        new! {
            topic_name: String = "TopicName", "replacement; 1 to 249 characters";
        }
        set! {
            additional_bootstrap_servers: [String] = "AdditionalBootstrapServers", "replacement; at most 2 items";
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            consumer_group_id: String = "ConsumerGroupID", "replacement; 1 to 200 characters";
            credentials: SelfManagedKafkaAccessConfigurationCredentials = "Credentials", "update";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
            server_root_ca_certificate: String = "ServerRootCaCertificate", "update; 1 to 1600 characters";
            starting_position: SelfManagedKafkaStartPosition = "StartingPosition", "replacement";
            vpc: SelfManagedKafkaAccessConfigurationVpc = "Vpc", "update";
        }
    }

    object!(PipeSourceSqsQueueParameters = "AWS::Pipes::Pipe.PipeSourceSqsQueueParameters", "pipes-pipe-pipesourcesqsqueueparameters");
    impl PipeSourceSqsQueueParameters {
        new! {}
        set! {
            batch_size: i64 = "BatchSize", "update; 1 to 10000";
            maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds", "update; 0 to 300";
        }
    }

    object!(PipeTargetBatchJobParameters = "AWS::Pipes::Pipe.PipeTargetBatchJobParameters", "pipes-pipe-pipetargetbatchjobparameters");
    impl PipeTargetBatchJobParameters {
        new! {
            job_name: String = "JobName", "update";
            job_definition: String = "JobDefinition", "update";
        }
        set! {
            array_properties: BatchArrayProperties = "ArrayProperties", "update";
            container_overrides: BatchContainerOverrides = "ContainerOverrides", "update";
            depends_on: [BatchJobDependency] = "DependsOn", "update; at most 20 items";
            parameters: v::Map<String> = "Parameters", "update";
            retry_strategy: BatchRetryStrategy = "RetryStrategy", "update";
        }
    }

    object!(PipeTargetCloudWatchLogsParameters = "AWS::Pipes::Pipe.PipeTargetCloudWatchLogsParameters", "pipes-pipe-pipetargetcloudwatchlogsparameters");
    impl PipeTargetCloudWatchLogsParameters {
        new! {}
        set! {
            log_stream_name: String = "LogStreamName", "update; 1 to 256 characters";
            timestamp: String = "Timestamp", "update; 1 to 256 characters";
        }
    }

    object!(PipeTargetEcsTaskParameters = "AWS::Pipes::Pipe.PipeTargetEcsTaskParameters", "pipes-pipe-pipetargetecstaskparameters");
    impl PipeTargetEcsTaskParameters {
        new! {
            task_definition_arn: m::Arn = "TaskDefinitionArn", "update; 1 to 1600 characters";
        }
        set! {
            capacity_provider_strategy: [CapacityProviderStrategyItem] = "CapacityProviderStrategy", "update; at most 6 items";
            enable_ecs_managed_tags: bool = "EnableECSManagedTags", "update; default `false`";
            enable_execute_command: bool = "EnableExecuteCommand", "update; default `false`";
            group: String = "Group", "update";
            launch_type: LaunchType = "LaunchType", "update";
            network_configuration: NetworkConfiguration = "NetworkConfiguration", "update";
            overrides: EcsTaskOverride = "Overrides", "update";
            placement_constraints: [PlacementConstraint] = "PlacementConstraints", "update; at most 10 items";
            placement_strategy: [PlacementStrategy] = "PlacementStrategy", "update; at most 5 items";
            platform_version: String = "PlatformVersion", "update";
            propagate_tags: PropagateTags = "PropagateTags", "update";
            reference_id: String = "ReferenceId", "update; at most 1024 characters";
            tags: [crate::cfn::Tag] = "Tags", "update";
            task_count: i64 = "TaskCount", "update; at least 1";
        }
    }

    object!(PipeTargetEventBridgeEventBusParameters = "AWS::Pipes::Pipe.PipeTargetEventBridgeEventBusParameters", "pipes-pipe-pipetargeteventbridgeeventbusparameters");
    impl PipeTargetEventBridgeEventBusParameters {
        new! {}
        set! {
            detail_type: String = "DetailType", "update; 1 to 128 characters";
            endpoint_id: String = "EndpointId", "update; 1 to 50 characters";
            resources: [String] = "Resources", "update; at most 10 items";
            source: String = "Source", "update; 1 to 256 characters";
            time: String = "Time", "update; 1 to 256 characters";
        }
    }

    object!(PipeTargetHttpParameters = "AWS::Pipes::Pipe.PipeTargetHttpParameters", "pipes-pipe-pipetargethttpparameters");
    impl PipeTargetHttpParameters {
        new! {}
        set! {
            header_parameters: v::Map<String> = "HeaderParameters", "update";
            path_parameter_values: [String] = "PathParameterValues", "update";
            query_string_parameters: v::Map<String> = "QueryStringParameters", "update";
        }
    }

    object!(PipeTargetKinesisStreamParameters = "AWS::Pipes::Pipe.PipeTargetKinesisStreamParameters", "pipes-pipe-pipetargetkinesisstreamparameters");
    impl PipeTargetKinesisStreamParameters {
        new! {
            partition_key: String = "PartitionKey", "update; at most 256 characters";
        }
    }

    object!(PipeTargetLambdaFunctionParameters = "AWS::Pipes::Pipe.PipeTargetLambdaFunctionParameters", "pipes-pipe-pipetargetlambdafunctionparameters");
    impl PipeTargetLambdaFunctionParameters {
        new! {}
        set! {
            invocation_type: PipeTargetInvocationType = "InvocationType", "update";
        }
    }

    object!(PipeTargetParameters = "AWS::Pipes::Pipe.PipeTargetParameters", "pipes-pipe-pipetargetparameters");
    impl PipeTargetParameters {
        new! {}
        set! {
            batch_job_parameters: PipeTargetBatchJobParameters = "BatchJobParameters", "update";
            cloud_watch_logs_parameters: PipeTargetCloudWatchLogsParameters = "CloudWatchLogsParameters", "update";
            ecs_task_parameters: PipeTargetEcsTaskParameters = "EcsTaskParameters", "update";
            event_bridge_event_bus_parameters: PipeTargetEventBridgeEventBusParameters = "EventBridgeEventBusParameters", "update";
            http_parameters: PipeTargetHttpParameters = "HttpParameters", "update";
            input_template: String = "InputTemplate", "update; at most 8192 characters";
            kinesis_stream_parameters: PipeTargetKinesisStreamParameters = "KinesisStreamParameters", "update";
            lambda_function_parameters: PipeTargetLambdaFunctionParameters = "LambdaFunctionParameters", "update";
            redshift_data_parameters: PipeTargetRedshiftDataParameters = "RedshiftDataParameters", "update";
            sage_maker_pipeline_parameters: PipeTargetSageMakerPipelineParameters = "SageMakerPipelineParameters", "update";
            sqs_queue_parameters: PipeTargetSqsQueueParameters = "SqsQueueParameters", "update";
            step_function_state_machine_parameters: PipeTargetStateMachineParameters = "StepFunctionStateMachineParameters", "update";
            timestream_parameters: PipeTargetTimestreamParameters = "TimestreamParameters", "update";
        }
    }

    object!(PipeTargetRedshiftDataParameters = "AWS::Pipes::Pipe.PipeTargetRedshiftDataParameters", "pipes-pipe-pipetargetredshiftdataparameters");
    impl PipeTargetRedshiftDataParameters {
        new! {
            database: String = "Database", "update; 1 to 64 characters";
            sqls: [String] = "Sqls", "update; 1 to 40 items";
        }
        set! {
            db_user: String = "DbUser", "update; 1 to 128 characters";
            secret_manager_arn: m::Arn = "SecretManagerArn", "update; 1 to 1600 characters";
            statement_name: String = "StatementName", "update; 1 to 500 characters";
            with_event: bool = "WithEvent", "update; default `false`";
        }
    }

    object!(PipeTargetSageMakerPipelineParameters = "AWS::Pipes::Pipe.PipeTargetSageMakerPipelineParameters", "pipes-pipe-pipetargetsagemakerpipelineparameters");
    impl PipeTargetSageMakerPipelineParameters {
        new! {}
        set! {
            pipeline_parameter_list: [SageMakerPipelineParameter] = "PipelineParameterList", "update; at most 200 items";
        }
    }

    object!(PipeTargetSqsQueueParameters = "AWS::Pipes::Pipe.PipeTargetSqsQueueParameters", "pipes-pipe-pipetargetsqsqueueparameters");
    impl PipeTargetSqsQueueParameters {
        new! {}
        set! {
            message_deduplication_id: String = "MessageDeduplicationId", "update; at most 100 characters";
            message_group_id: String = "MessageGroupId", "update; at most 100 characters";
        }
    }

    object!(PipeTargetStateMachineParameters = "AWS::Pipes::Pipe.PipeTargetStateMachineParameters", "pipes-pipe-pipetargetstatemachineparameters");
    impl PipeTargetStateMachineParameters {
        new! {}
        set! {
            invocation_type: PipeTargetInvocationType = "InvocationType", "update";
        }
    }

    object!(PipeTargetTimestreamParameters = "AWS::Pipes::Pipe.PipeTargetTimestreamParameters", "pipes-pipe-pipetargettimestreamparameters");
    impl PipeTargetTimestreamParameters {
        new! {
            dimension_mappings: [DimensionMapping] = "DimensionMappings", "update; 1 to 128 items";
            time_value: String = "TimeValue", "update; 1 to 256 characters";
            version_value: String = "VersionValue", "update; 1 to 256 characters";
        }
        set! {
            epoch_time_unit: EpochTimeUnit = "EpochTimeUnit", "update";
            multi_measure_mappings: [MultiMeasureMapping] = "MultiMeasureMappings", "update; at most 1024 items";
            single_measure_mappings: [SingleMeasureMapping] = "SingleMeasureMappings", "update; at most 8192 items";
            time_field_type: TimeFieldType = "TimeFieldType", "update";
            timestamp_format: String = "TimestampFormat", "update; 1 to 256 characters";
        }
    }

    object!(PlacementConstraint = "AWS::Pipes::Pipe.PlacementConstraint", "pipes-pipe-placementconstraint");
    impl PlacementConstraint {
        new! {}
        set! {
            expression: String = "Expression", "update; at most 2000 characters";
            type_: PlacementConstraintType = "Type", "update";
        }
    }

    object!(PlacementStrategy = "AWS::Pipes::Pipe.PlacementStrategy", "pipes-pipe-placementstrategy");
    impl PlacementStrategy {
        new! {}
        set! {
            field: String = "Field", "update; at most 255 characters";
            type_: PlacementStrategyType = "Type", "update";
        }
    }

    object!(S3LogDestination = "AWS::Pipes::Pipe.S3LogDestination", "pipes-pipe-s3logdestination");
    impl S3LogDestination {
        new! {}
        set! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            bucket_owner: String = "BucketOwner", "update";
            output_format: S3OutputFormat = "OutputFormat", "update";
            prefix: String = "Prefix", "update";
        }
    }

    object!(SageMakerPipelineParameter = "AWS::Pipes::Pipe.SageMakerPipelineParameter", "pipes-pipe-sagemakerpipelineparameter");
    impl SageMakerPipelineParameter {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            value: String = "Value", "update; at most 1024 characters";
        }
    }

    object!(SelfManagedKafkaAccessConfigurationCredentials = "AWS::Pipes::Pipe.SelfManagedKafkaAccessConfigurationCredentials", "pipes-pipe-selfmanagedkafkaaccessconfigurationcredentials");
    impl SelfManagedKafkaAccessConfigurationCredentials {
        new! {}
        set! {
            basic_auth: String = "BasicAuth", "update; 1 to 1600 characters";
            client_certificate_tls_auth: String = "ClientCertificateTlsAuth", "update; 1 to 1600 characters";
            sasl_scram256_auth: String = "SaslScram256Auth", "update; 1 to 1600 characters";
            sasl_scram512_auth: String = "SaslScram512Auth", "update; 1 to 1600 characters";
        }
    }

    object!(SelfManagedKafkaAccessConfigurationVpc = "AWS::Pipes::Pipe.SelfManagedKafkaAccessConfigurationVpc", "pipes-pipe-selfmanagedkafkaaccessconfigurationvpc");
    impl SelfManagedKafkaAccessConfigurationVpc {
        new! {}
        set! {
            security_group: [String] = "SecurityGroup", "update; at most 5 items";
            subnets: [String] = "Subnets", "update; at most 16 items";
        }
    }

    object!(SingleMeasureMapping = "AWS::Pipes::Pipe.SingleMeasureMapping", "pipes-pipe-singlemeasuremapping");
    impl SingleMeasureMapping {
        new! {
            measure_name: String = "MeasureName", "update; 1 to 1024 characters";
            measure_value_type: MeasureValueType = "MeasureValueType", "update";
            measure_value: String = "MeasureValue", "update; 1 to 2048 characters";
        }
    }
    values! { RequestedPipeState: Running = "RUNNING", Stopped = "STOPPED" }
    values! { AssignPublicIp: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { BatchJobDependencyType: NToN = "N_TO_N", Sequential = "SEQUENTIAL" }
    values! { BatchResourceRequirementType: Gpu = "GPU", Memory = "MEMORY", Vcpu = "VCPU" }
    values! { DimensionValueType: Varchar = "VARCHAR" }
    values! { EcsEnvironmentFileType: S3 = "s3" }
    values! { EcsResourceRequirementType: Gpu = "GPU", InferenceAccelerator = "InferenceAccelerator" }
    values! { MeasureValueType: Double = "DOUBLE", Bigint = "BIGINT", Varchar = "VARCHAR", Boolean = "BOOLEAN", Timestamp = "TIMESTAMP" }
    values! { IncludeExecutionDataOption: All = "ALL" }
    values! { LogLevel: Off = "OFF", Error = "ERROR", Info = "INFO", Trace = "TRACE" }
    values! { OnPartialBatchItemFailureStreams: AutomaticBisect = "AUTOMATIC_BISECT" }
    values! { DynamodbStreamStartPosition: TrimHorizon = "TRIM_HORIZON", Latest = "LATEST" }
    values! { KinesisStreamStartPosition: TrimHorizon = "TRIM_HORIZON", Latest = "LATEST", AtTimestamp = "AT_TIMESTAMP" }
    values! { MskStartPosition: TrimHorizon = "TRIM_HORIZON", Latest = "LATEST" }
    values! { SelfManagedKafkaStartPosition: TrimHorizon = "TRIM_HORIZON", Latest = "LATEST" }
    values! { LaunchType: Ec2 = "EC2", Fargate = "FARGATE", External = "EXTERNAL" }
    values! { PropagateTags: TaskDefinition = "TASK_DEFINITION" }
    values! { PipeTargetInvocationType: RequestResponse = "REQUEST_RESPONSE", FireAndForget = "FIRE_AND_FORGET" }
    values! { EpochTimeUnit: Milliseconds = "MILLISECONDS", Seconds = "SECONDS", Microseconds = "MICROSECONDS", Nanoseconds = "NANOSECONDS" }
    values! { TimeFieldType: Epoch = "EPOCH", TimestampFormat = "TIMESTAMP_FORMAT" }
    values! { PlacementConstraintType: DistinctInstance = "distinctInstance", MemberOf = "memberOf" }
    values! { PlacementStrategyType: Random = "random", Spread = "spread", Binpack = "binpack" }
    values! { S3OutputFormat: Json = "json", Plain = "plain", W3c = "w3c" }
}

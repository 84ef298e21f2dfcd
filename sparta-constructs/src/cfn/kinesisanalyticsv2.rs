// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::KinesisAnalyticsV2`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Application = "AWS::KinesisAnalyticsV2::Application", "kinesisanalyticsv2-application", List("Tags"), String
}
impl Application {
    new! {
        service_execution_role: m::iam::RoleArn = "ServiceExecutionRole", "update; 1 to 2048 characters";
        runtime_environment: application::RuntimeEnvironment = "RuntimeEnvironment", "replacement";
    }
    set! {
        application_configuration: application::ApplicationConfiguration = "ApplicationConfiguration", "update";
        application_description: String = "ApplicationDescription", "update; at most 1024 characters";
        application_maintenance_configuration: application::ApplicationMaintenanceConfiguration = "ApplicationMaintenanceConfiguration", "update";
        application_mode: application::ApplicationMode = "ApplicationMode", "replacement";
        application_name: String = "ApplicationName", "replacement; 1 to 128 characters";
        run_configuration: application::RunConfiguration = "RunConfiguration", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
/// Property types and values of [`Application`].
pub mod application {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ApplicationCodeConfiguration = "AWS::KinesisAnalyticsV2::Application.ApplicationCodeConfiguration", "kinesisanalyticsv2-application-applicationcodeconfiguration");
    impl ApplicationCodeConfiguration {
        new! {
            code_content_type: CodeContentType = "CodeContentType", "update";
            code_content: CodeContent = "CodeContent", "update";
        }
    }

    object!(ApplicationConfiguration = "AWS::KinesisAnalyticsV2::Application.ApplicationConfiguration", "kinesisanalyticsv2-application-applicationconfiguration");
    impl ApplicationConfiguration {
        new! {}
        set! {
            application_code_configuration: ApplicationCodeConfiguration = "ApplicationCodeConfiguration", "update";
            application_encryption_configuration: ApplicationEncryptionConfiguration = "ApplicationEncryptionConfiguration", "update";
            application_snapshot_configuration: ApplicationSnapshotConfiguration = "ApplicationSnapshotConfiguration", "update";
            application_system_rollback_configuration: ApplicationSystemRollbackConfiguration = "ApplicationSystemRollbackConfiguration", "update";
            environment_properties: EnvironmentProperties = "EnvironmentProperties", "update; cannot be read back";
            flink_application_configuration: FlinkApplicationConfiguration = "FlinkApplicationConfiguration", "update";
            sql_application_configuration: SqlApplicationConfiguration = "SqlApplicationConfiguration", "update";
            vpc_configurations: [VpcConfiguration] = "VpcConfigurations", "update; at most 1 items";
            zeppelin_application_configuration: ZeppelinApplicationConfiguration = "ZeppelinApplicationConfiguration", "update";
        }
    }

    object!(ApplicationEncryptionConfiguration = "AWS::KinesisAnalyticsV2::Application.ApplicationEncryptionConfiguration", "kinesisanalyticsv2-application-applicationencryptionconfiguration");
    impl ApplicationEncryptionConfiguration {
        new! {
            key_type: KeyType = "KeyType", "update";
        }
        set! {
            key_id: String = "KeyId", "update; 1 to 2048 characters";
        }
    }

    object!(ApplicationMaintenanceConfiguration = "AWS::KinesisAnalyticsV2::Application.ApplicationMaintenanceConfiguration", "kinesisanalyticsv2-application-applicationmaintenanceconfiguration");
    impl ApplicationMaintenanceConfiguration {
        new! {
            application_maintenance_window_start_time: String = "ApplicationMaintenanceWindowStartTime", "update";
        }
    }

    object!(ApplicationRestoreConfiguration = "AWS::KinesisAnalyticsV2::Application.ApplicationRestoreConfiguration", "kinesisanalyticsv2-application-applicationrestoreconfiguration");
    impl ApplicationRestoreConfiguration {
        new! {
            application_restore_type: ApplicationRestoreType = "ApplicationRestoreType", "update";
        }
        set! {
            snapshot_name: String = "SnapshotName", "update; 1 to 256 characters";
        }
    }

    object!(ApplicationSnapshotConfiguration = "AWS::KinesisAnalyticsV2::Application.ApplicationSnapshotConfiguration", "kinesisanalyticsv2-application-applicationsnapshotconfiguration");
    impl ApplicationSnapshotConfiguration {
        new! {
            snapshots_enabled: bool = "SnapshotsEnabled", "update";
        }
    }

    object!(ApplicationSystemRollbackConfiguration = "AWS::KinesisAnalyticsV2::Application.ApplicationSystemRollbackConfiguration", "kinesisanalyticsv2-application-applicationsystemrollbackconfiguration");
    impl ApplicationSystemRollbackConfiguration {
        new! {
            rollback_enabled: bool = "RollbackEnabled", "update";
        }
    }

    object!(CsvMappingParameters = "AWS::KinesisAnalyticsV2::Application.CSVMappingParameters", "kinesisanalyticsv2-application-csvmappingparameters");
    impl CsvMappingParameters {
        new! {
            record_column_delimiter: String = "RecordColumnDelimiter", "update; 1 to 1024 characters";
            record_row_delimiter: String = "RecordRowDelimiter", "update; 1 to 1024 characters";
        }
    }

    object!(CatalogConfiguration = "AWS::KinesisAnalyticsV2::Application.CatalogConfiguration", "kinesisanalyticsv2-application-catalogconfiguration");
    impl CatalogConfiguration {
        new! {}
        set! {
            glue_data_catalog_configuration: GlueDataCatalogConfiguration = "GlueDataCatalogConfiguration", "update";
        }
    }

    object!(CheckpointConfiguration = "AWS::KinesisAnalyticsV2::Application.CheckpointConfiguration", "kinesisanalyticsv2-application-checkpointconfiguration");
    impl CheckpointConfiguration {
        new! {
            configuration_type: CheckpointConfigurationConfigurationType = "ConfigurationType", "update";
        }
        set! {
            checkpoint_interval: i64 = "CheckpointInterval", "update; 1 to 9223372036854775807";
            checkpointing_enabled: bool = "CheckpointingEnabled", "update";
            min_pause_between_checkpoints: i64 = "MinPauseBetweenCheckpoints", "update; 0 to 9223372036854775807";
        }
    }

    object!(CodeContent = "AWS::KinesisAnalyticsV2::Application.CodeContent", "kinesisanalyticsv2-application-codecontent");
    impl CodeContent {
        new! {}
        set! {
            s3_content_location: S3ContentLocation = "S3ContentLocation", "update";
            text_content: String = "TextContent", "update; 1 to 102400 characters";
            zip_file_content: String = "ZipFileContent", "update; cannot be read back";
        }
    }

    object!(CustomArtifactConfiguration = "AWS::KinesisAnalyticsV2::Application.CustomArtifactConfiguration", "kinesisanalyticsv2-application-customartifactconfiguration");
    impl CustomArtifactConfiguration {
        new! {
            artifact_type: ArtifactType = "ArtifactType", "update";
        }
        set! {
            maven_reference: MavenReference = "MavenReference", "update";
            s3_content_location: S3ContentLocation = "S3ContentLocation", "update";
        }
    }

    object!(DeployAsApplicationConfiguration = "AWS::KinesisAnalyticsV2::Application.DeployAsApplicationConfiguration", "kinesisanalyticsv2-application-deployasapplicationconfiguration");
    impl DeployAsApplicationConfiguration {
        new! {
            s3_content_location: S3ContentBaseLocation = "S3ContentLocation", "update";
        }
    }

    object!(EnvironmentProperties = "AWS::KinesisAnalyticsV2::Application.EnvironmentProperties", "kinesisanalyticsv2-application-environmentproperties");
    impl EnvironmentProperties {
        new! {}
        set! {
            property_groups: [PropertyGroup] = "PropertyGroups", "update; at most 50 items";
        }
    }

    object!(FlinkApplicationConfiguration = "AWS::KinesisAnalyticsV2::Application.FlinkApplicationConfiguration", "kinesisanalyticsv2-application-flinkapplicationconfiguration");
    impl FlinkApplicationConfiguration {
        new! {}
        set! {
            checkpoint_configuration: CheckpointConfiguration = "CheckpointConfiguration", "update";
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration", "update";
            parallelism_configuration: ParallelismConfiguration = "ParallelismConfiguration", "update";
        }
    }

    object!(FlinkRunConfiguration = "AWS::KinesisAnalyticsV2::Application.FlinkRunConfiguration", "kinesisanalyticsv2-application-flinkrunconfiguration");
    impl FlinkRunConfiguration {
        new! {}
        set! {
            allow_non_restored_state: bool = "AllowNonRestoredState", "update";
        }
    }

    object!(GlueDataCatalogConfiguration = "AWS::KinesisAnalyticsV2::Application.GlueDataCatalogConfiguration", "kinesisanalyticsv2-application-gluedatacatalogconfiguration");
    impl GlueDataCatalogConfiguration {
        new! {}
        set! {
            database_arn: m::Arn = "DatabaseARN", "update; 1 to 2048 characters";
        }
    }

    object!(Input = "AWS::KinesisAnalyticsV2::Application.Input", "kinesisanalyticsv2-application-input");
    impl Input {
        new! {
            input_schema: InputSchema = "InputSchema", "update";
            name_prefix: String = "NamePrefix", "update; 1 to 32 characters";
        }
        set! {
            input_parallelism: InputParallelism = "InputParallelism", "update";
            input_processing_configuration: InputProcessingConfiguration = "InputProcessingConfiguration", "update";
            kinesis_firehose_input: KinesisFirehoseInput = "KinesisFirehoseInput", "update";
            kinesis_streams_input: KinesisStreamsInput = "KinesisStreamsInput", "update";
        }
    }

    object!(InputLambdaProcessor = "AWS::KinesisAnalyticsV2::Application.InputLambdaProcessor", "kinesisanalyticsv2-application-inputlambdaprocessor");
    impl InputLambdaProcessor {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update; 1 to 2048 characters";
        }
    }

    object!(InputParallelism = "AWS::KinesisAnalyticsV2::Application.InputParallelism", "kinesisanalyticsv2-application-inputparallelism");
    impl InputParallelism {
        new! {}
        set! {
            count: i64 = "Count", "update; 1 to 64";
        }
    }

    object!(InputProcessingConfiguration = "AWS::KinesisAnalyticsV2::Application.InputProcessingConfiguration", "kinesisanalyticsv2-application-inputprocessingconfiguration");
    impl InputProcessingConfiguration {
        new! {}
        set! {
            input_lambda_processor: InputLambdaProcessor = "InputLambdaProcessor", "update";
        }
    }

    object!(InputSchema = "AWS::KinesisAnalyticsV2::Application.InputSchema", "kinesisanalyticsv2-application-inputschema");
    impl InputSchema {
        new! {
            record_columns: [RecordColumn] = "RecordColumns", "update; 1 to 1000 items";
            record_format: RecordFormat = "RecordFormat", "update";
        }
        set! {
            record_encoding: RecordEncoding = "RecordEncoding", "update; 5 characters";
        }
    }

    object!(JsonMappingParameters = "AWS::KinesisAnalyticsV2::Application.JSONMappingParameters", "kinesisanalyticsv2-application-jsonmappingparameters");
    impl JsonMappingParameters {
        new! {
            record_row_path: String = "RecordRowPath", "update; 1 to 65535 characters";
        }
    }

    object!(KinesisFirehoseInput = "AWS::KinesisAnalyticsV2::Application.KinesisFirehoseInput", "kinesisanalyticsv2-application-kinesisfirehoseinput");
    impl KinesisFirehoseInput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update; 1 to 2048 characters";
        }
    }

    object!(KinesisStreamsInput = "AWS::KinesisAnalyticsV2::Application.KinesisStreamsInput", "kinesisanalyticsv2-application-kinesisstreamsinput");
    impl KinesisStreamsInput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update; 1 to 2048 characters";
        }
    }

    object!(MappingParameters = "AWS::KinesisAnalyticsV2::Application.MappingParameters", "kinesisanalyticsv2-application-mappingparameters");
    impl MappingParameters {
        new! {}
        set! {
            csv_mapping_parameters: CsvMappingParameters = "CSVMappingParameters", "update";
            json_mapping_parameters: JsonMappingParameters = "JSONMappingParameters", "update";
        }
    }

    object!(MavenReference = "AWS::KinesisAnalyticsV2::Application.MavenReference", "kinesisanalyticsv2-application-mavenreference");
    impl MavenReference {
        new! {
            artifact_id: String = "ArtifactId", "update; 1 to 256 characters";
            group_id: String = "GroupId", "update; 1 to 256 characters";
            version: String = "Version", "update; 1 to 256 characters";
        }
    }

    object!(MonitoringConfiguration = "AWS::KinesisAnalyticsV2::Application.MonitoringConfiguration", "kinesisanalyticsv2-application-monitoringconfiguration");
    impl MonitoringConfiguration {
        new! {
            configuration_type: CheckpointConfigurationConfigurationType = "ConfigurationType", "update";
        }
        set! {
            log_level: LogLevel = "LogLevel", "update";
            metrics_level: MetricsLevel = "MetricsLevel", "update";
        }
    }

    object!(ParallelismConfiguration = "AWS::KinesisAnalyticsV2::Application.ParallelismConfiguration", "kinesisanalyticsv2-application-parallelismconfiguration");
    impl ParallelismConfiguration {
        new! {
            configuration_type: ParallelismConfigurationConfigurationType = "ConfigurationType", "update";
        }
        set! {
            auto_scaling_enabled: bool = "AutoScalingEnabled", "update";
            parallelism: i64 = "Parallelism", "update; at least 1";
            parallelism_per_kpu: i64 = "ParallelismPerKPU", "update; at least 1";
        }
    }

    object!(PropertyGroup = "AWS::KinesisAnalyticsV2::Application.PropertyGroup", "kinesisanalyticsv2-application-propertygroup");
    impl PropertyGroup {
        new! {}
        set! {
            property_group_id: String = "PropertyGroupId", "update; 1 to 50 characters";
            property_map: v::Map<String> = "PropertyMap", "update";
        }
    }

    object!(RecordColumn = "AWS::KinesisAnalyticsV2::Application.RecordColumn", "kinesisanalyticsv2-application-recordcolumn");
    impl RecordColumn {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
            sql_type: String = "SqlType", "update; 1 to 100 characters";
        }
        set! {
            mapping: String = "Mapping", "update; 1 to 65535 characters";
        }
    }

    object!(RecordFormat = "AWS::KinesisAnalyticsV2::Application.RecordFormat", "kinesisanalyticsv2-application-recordformat");
    impl RecordFormat {
        new! {
            record_format_type: RecordFormatType = "RecordFormatType", "update";
        }
        set! {
            mapping_parameters: MappingParameters = "MappingParameters", "update";
        }
    }

    object!(RunConfiguration = "AWS::KinesisAnalyticsV2::Application.RunConfiguration", "kinesisanalyticsv2-application-runconfiguration");
    impl RunConfiguration {
        new! {}
        set! {
            application_restore_configuration: ApplicationRestoreConfiguration = "ApplicationRestoreConfiguration", "update";
            flink_run_configuration: FlinkRunConfiguration = "FlinkRunConfiguration", "update";
        }
    }

    object!(S3ContentBaseLocation = "AWS::KinesisAnalyticsV2::Application.S3ContentBaseLocation", "kinesisanalyticsv2-application-s3contentbaselocation");
    impl S3ContentBaseLocation {
        new! {
            bucket_arn: m::Arn = "BucketARN", "update; 1 to 2048 characters";
        }
        set! {
            base_path: String = "BasePath", "update; 1 to 1024 characters";
        }
    }

    object!(S3ContentLocation = "AWS::KinesisAnalyticsV2::Application.S3ContentLocation", "kinesisanalyticsv2-application-s3contentlocation");
    impl S3ContentLocation {
        new! {
            bucket_arn: m::Arn = "BucketARN", "update; 1 to 2048 characters";
            file_key: String = "FileKey", "update; 1 to 1024 characters";
        }
        set! {
            object_version: String = "ObjectVersion", "update; 1 to 1024 characters";
        }
    }

    object!(SqlApplicationConfiguration = "AWS::KinesisAnalyticsV2::Application.SqlApplicationConfiguration", "kinesisanalyticsv2-application-sqlapplicationconfiguration");
    impl SqlApplicationConfiguration {
        new! {}
        set! {
            inputs: [Input] = "Inputs", "update; at most 1 items";
        }
    }

    object!(VpcConfiguration = "AWS::KinesisAnalyticsV2::Application.VpcConfiguration", "kinesisanalyticsv2-application-vpcconfiguration");
    impl VpcConfiguration {
        new! {
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update; 1 to 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update; 1 to 16 items";
        }
    }

    object!(ZeppelinApplicationConfiguration = "AWS::KinesisAnalyticsV2::Application.ZeppelinApplicationConfiguration", "kinesisanalyticsv2-application-zeppelinapplicationconfiguration");
    impl ZeppelinApplicationConfiguration {
        new! {}
        set! {
            catalog_configuration: CatalogConfiguration = "CatalogConfiguration", "update";
            custom_artifacts_configuration: [CustomArtifactConfiguration] = "CustomArtifactsConfiguration", "update; at most 50 items";
            deploy_as_application_configuration: DeployAsApplicationConfiguration = "DeployAsApplicationConfiguration", "update";
            monitoring_configuration: ZeppelinMonitoringConfiguration = "MonitoringConfiguration", "update";
        }
    }

    object!(ZeppelinMonitoringConfiguration = "AWS::KinesisAnalyticsV2::Application.ZeppelinMonitoringConfiguration", "kinesisanalyticsv2-application-zeppelinmonitoringconfiguration");
    impl ZeppelinMonitoringConfiguration {
        new! {}
        set! {
            log_level: LogLevel = "LogLevel", "update";
        }
    }
    values! { ApplicationMode: Interactive = "INTERACTIVE", Streaming = "STREAMING" }
    values! { RuntimeEnvironment: Flink1_11 = "FLINK-1_11", Flink1_13 = "FLINK-1_13", Flink1_15 = "FLINK-1_15", Flink1_18 = "FLINK-1_18", Flink1_19 = "FLINK-1_19", Flink1_20 = "FLINK-1_20", Flink1_6 = "FLINK-1_6", Flink1_8 = "FLINK-1_8", Flink2_2 = "FLINK-2_2", Flink2_3 = "FLINK-2_3", Sql1_0 = "SQL-1_0", ZeppelinFlink1_0 = "ZEPPELIN-FLINK-1_0", ZeppelinFlink2_0 = "ZEPPELIN-FLINK-2_0", ZeppelinFlink3_0 = "ZEPPELIN-FLINK-3_0" }
    values! { CodeContentType: Plaintext = "PLAINTEXT", Zipfile = "ZIPFILE" }
    values! { KeyType: AwsOwnedKey = "AWS_OWNED_KEY", CustomerManagedKey = "CUSTOMER_MANAGED_KEY" }
    values! { ApplicationRestoreType: SkipRestoreFromSnapshot = "SKIP_RESTORE_FROM_SNAPSHOT", RestoreFromLatestSnapshot = "RESTORE_FROM_LATEST_SNAPSHOT", RestoreFromCustomSnapshot = "RESTORE_FROM_CUSTOM_SNAPSHOT" }
    values! { CheckpointConfigurationConfigurationType: Default = "DEFAULT", Custom = "CUSTOM" }
    values! { ArtifactType: DependencyJar = "DEPENDENCY_JAR", Udf = "UDF" }
    values! { RecordEncoding: Utf8 = "UTF-8" }
    values! { LogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN", Error = "ERROR" }
    values! { MetricsLevel: Application = "APPLICATION", Operator = "OPERATOR", Parallelism = "PARALLELISM", Task = "TASK" }
    values! { ParallelismConfigurationConfigurationType: Custom = "CUSTOM", Default = "DEFAULT" }
    values! { RecordFormatType: Csv = "CSV", Json = "JSON" }
}

resource! {
    ApplicationCloudWatchLoggingOption = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption", "kinesisanalyticsv2-applicationcloudwatchloggingoption", None, String
}
impl ApplicationCloudWatchLoggingOption {
    new! {
        application_name: String = "ApplicationName", "replacement";
        cloud_watch_logging_option: application_cloud_watch_logging_option::CloudWatchLoggingOption = "CloudWatchLoggingOption", "update";
    }
}
impl c::Handle<ApplicationCloudWatchLoggingOption> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApplicationCloudWatchLoggingOption`].
pub mod application_cloud_watch_logging_option {
    use crate::value::meaning as m;
    object!(CloudWatchLoggingOption = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption.CloudWatchLoggingOption", "kinesisanalyticsv2-applicationcloudwatchloggingoption-cloudwatchloggingoption");
    impl CloudWatchLoggingOption {
        new! {
            log_stream_arn: m::Arn = "LogStreamARN", "update";
        }
    }
}

resource! {
    ApplicationOutput = "AWS::KinesisAnalyticsV2::ApplicationOutput", "kinesisanalyticsv2-applicationoutput", None, String
}
impl ApplicationOutput {
    new! {
        application_name: String = "ApplicationName", "replacement";
        output: application_output::Output = "Output", "update";
    }
}
impl c::Handle<ApplicationOutput> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApplicationOutput`].
pub mod application_output {
    use crate::value::meaning as m;
    object!(DestinationSchema = "AWS::KinesisAnalyticsV2::ApplicationOutput.DestinationSchema", "kinesisanalyticsv2-applicationoutput-destinationschema");
    impl DestinationSchema {
        new! {}
        set! {
            record_format_type: String = "RecordFormatType", "update";
        }
    }

    object!(KinesisFirehoseOutput = "AWS::KinesisAnalyticsV2::ApplicationOutput.KinesisFirehoseOutput", "kinesisanalyticsv2-applicationoutput-kinesisfirehoseoutput");
    impl KinesisFirehoseOutput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
        }
    }

    object!(KinesisStreamsOutput = "AWS::KinesisAnalyticsV2::ApplicationOutput.KinesisStreamsOutput", "kinesisanalyticsv2-applicationoutput-kinesisstreamsoutput");
    impl KinesisStreamsOutput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
        }
    }

    object!(LambdaOutput = "AWS::KinesisAnalyticsV2::ApplicationOutput.LambdaOutput", "kinesisanalyticsv2-applicationoutput-lambdaoutput");
    impl LambdaOutput {
        new! {
            resource_arn: m::Arn = "ResourceARN", "update";
        }
    }

    object!(Output = "AWS::KinesisAnalyticsV2::ApplicationOutput.Output", "kinesisanalyticsv2-applicationoutput-output");
    impl Output {
        new! {
            destination_schema: DestinationSchema = "DestinationSchema", "update";
        }
        set! {
            kinesis_firehose_output: KinesisFirehoseOutput = "KinesisFirehoseOutput", "update";
            kinesis_streams_output: KinesisStreamsOutput = "KinesisStreamsOutput", "update";
            lambda_output: LambdaOutput = "LambdaOutput", "update";
            name: String = "Name", "replacement";
        }
    }
}

resource! {
    ApplicationReferenceDataSource = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource", "kinesisanalyticsv2-applicationreferencedatasource", None, String
}
impl ApplicationReferenceDataSource {
    new! {
        application_name: String = "ApplicationName", "replacement";
        reference_data_source: application_reference_data_source::ReferenceDataSource = "ReferenceDataSource", "update";
    }
}
impl c::Handle<ApplicationReferenceDataSource> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`ApplicationReferenceDataSource`].
pub mod application_reference_data_source {
    use crate::value::meaning as m;
    object!(CsvMappingParameters = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.CSVMappingParameters", "kinesisanalyticsv2-applicationreferencedatasource-csvmappingparameters");
    impl CsvMappingParameters {
        new! {
            record_column_delimiter: String = "RecordColumnDelimiter", "update";
            record_row_delimiter: String = "RecordRowDelimiter", "update";
        }
    }

    object!(JsonMappingParameters = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.JSONMappingParameters", "kinesisanalyticsv2-applicationreferencedatasource-jsonmappingparameters");
    impl JsonMappingParameters {
        new! {
            record_row_path: String = "RecordRowPath", "update";
        }
    }

    object!(MappingParameters = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.MappingParameters", "kinesisanalyticsv2-applicationreferencedatasource-mappingparameters");
    impl MappingParameters {
        new! {}
        set! {
            csv_mapping_parameters: CsvMappingParameters = "CSVMappingParameters", "update";
            json_mapping_parameters: JsonMappingParameters = "JSONMappingParameters", "update";
        }
    }

    object!(RecordColumn = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.RecordColumn", "kinesisanalyticsv2-applicationreferencedatasource-recordcolumn");
    impl RecordColumn {
        new! {
            name: String = "Name", "update";
            sql_type: String = "SqlType", "update";
        }
        set! {
            mapping: String = "Mapping", "update";
        }
    }

    object!(RecordFormat = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.RecordFormat", "kinesisanalyticsv2-applicationreferencedatasource-recordformat");
    impl RecordFormat {
        new! {
            record_format_type: String = "RecordFormatType", "update";
        }
        set! {
            mapping_parameters: MappingParameters = "MappingParameters", "update";
        }
    }

    object!(ReferenceDataSource = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.ReferenceDataSource", "kinesisanalyticsv2-applicationreferencedatasource-referencedatasource");
    impl ReferenceDataSource {
        new! {
            reference_schema: ReferenceSchema = "ReferenceSchema", "update";
        }
        set! {
            s3_reference_data_source: S3ReferenceDataSource = "S3ReferenceDataSource", "update";
            table_name: String = "TableName", "replacement";
        }
    }

    object!(ReferenceSchema = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.ReferenceSchema", "kinesisanalyticsv2-applicationreferencedatasource-referenceschema");
    impl ReferenceSchema {
        new! {
            record_columns: [RecordColumn] = "RecordColumns", "update";
            record_format: RecordFormat = "RecordFormat", "update";
        }
        set! {
            record_encoding: String = "RecordEncoding", "update";
        }
    }

    object!(S3ReferenceDataSource = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource.S3ReferenceDataSource", "kinesisanalyticsv2-applicationreferencedatasource-s3referencedatasource");
    impl S3ReferenceDataSource {
        new! {
            bucket_arn: m::Arn = "BucketARN", "update";
            file_key: String = "FileKey", "update";
        }
    }
}

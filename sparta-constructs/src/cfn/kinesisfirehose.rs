// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::KinesisFirehose`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    DeliveryStream = "AWS::KinesisFirehose::DeliveryStream", "kinesisfirehose-deliverystream", List("Tags"), m::kinesisfirehose::DeliveryStreamName
}
impl DeliveryStream {
    new! {}
    set! {
        amazon_open_search_serverless_destination_configuration: delivery_stream::AmazonOpenSearchServerlessDestinationConfiguration = "AmazonOpenSearchServerlessDestinationConfiguration", "update; cannot be read back";
        amazonopensearchservice_destination_configuration: delivery_stream::AmazonopensearchserviceDestinationConfiguration = "AmazonopensearchserviceDestinationConfiguration", "update; cannot be read back";
        database_source_configuration: delivery_stream::DatabaseSourceConfiguration = "DatabaseSourceConfiguration", "replacement; cannot be read back";
        delivery_stream_encryption_configuration_input: delivery_stream::DeliveryStreamEncryptionConfigurationInput = "DeliveryStreamEncryptionConfigurationInput", "update";
        delivery_stream_name: String = "DeliveryStreamName", "replacement; 1 to 64 characters";
        delivery_stream_type: delivery_stream::DeliveryStreamType = "DeliveryStreamType", "replacement";
        direct_put_source_configuration: delivery_stream::DirectPutSourceConfiguration = "DirectPutSourceConfiguration", "replacement";
        elasticsearch_destination_configuration: delivery_stream::ElasticsearchDestinationConfiguration = "ElasticsearchDestinationConfiguration", "update; cannot be read back";
        extended_s3_destination_configuration: delivery_stream::ExtendedS3DestinationConfiguration = "ExtendedS3DestinationConfiguration", "update";
        http_endpoint_destination_configuration: delivery_stream::HttpEndpointDestinationConfiguration = "HttpEndpointDestinationConfiguration", "update";
        iceberg_destination_configuration: delivery_stream::IcebergDestinationConfiguration = "IcebergDestinationConfiguration", "update; cannot be read back";
        kinesis_stream_source_configuration: delivery_stream::KinesisStreamSourceConfiguration = "KinesisStreamSourceConfiguration", "replacement; cannot be read back";
        msk_source_configuration: delivery_stream::MskSourceConfiguration = "MSKSourceConfiguration", "replacement; cannot be read back";
        redshift_destination_configuration: delivery_stream::RedshiftDestinationConfiguration = "RedshiftDestinationConfiguration", "update";
        s3_destination_configuration: delivery_stream::S3DestinationConfiguration = "S3DestinationConfiguration", "update; cannot be read back";
        snowflake_destination_configuration: delivery_stream::SnowflakeDestinationConfiguration = "SnowflakeDestinationConfiguration", "update; cannot be read back";
        splunk_destination_configuration: delivery_stream::SplunkDestinationConfiguration = "SplunkDestinationConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<DeliveryStream> {
    get! {
        attr_arn: m::kinesisfirehose::DeliveryStreamArn = "Arn";
    }
}
give! { DeliveryStream: m::Arn = GetAtt("Arn"); m::kinesisfirehose::DeliveryStreamArn = GetAtt("Arn"); m::kinesisfirehose::DeliveryStreamName = Ref; }
/// Property types and values of [`DeliveryStream`].
pub mod delivery_stream {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AmazonOpenSearchServerlessBufferingHints = "AWS::KinesisFirehose::DeliveryStream.AmazonOpenSearchServerlessBufferingHints", "kinesisfirehose-deliverystream-amazonopensearchserverlessbufferinghints");
    impl AmazonOpenSearchServerlessBufferingHints {
        new! {}
        set! {
            interval_in_seconds: i64 = "IntervalInSeconds", "update; 0 to 900";
            size_in_mbs: i64 = "SizeInMBs", "update; 1 to 100";
        }
    }

    object!(AmazonOpenSearchServerlessDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.AmazonOpenSearchServerlessDestinationConfiguration", "kinesisfirehose-deliverystream-amazonopensearchserverlessdestinationconfiguration");
    impl AmazonOpenSearchServerlessDestinationConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
            index_name: String = "IndexName", "update; 1 to 80 characters";
            s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        }
        set! {
            buffering_hints: AmazonOpenSearchServerlessBufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            collection_endpoint: String = "CollectionEndpoint", "update; 1 to 512 characters";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update";
            retry_options: AmazonOpenSearchServerlessRetryOptions = "RetryOptions", "update";
            s3_backup_mode: AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode = "S3BackupMode", "update";
            vpc_configuration: VpcConfiguration = "VpcConfiguration", "replacement";
        }
    }

    object!(AmazonOpenSearchServerlessRetryOptions = "AWS::KinesisFirehose::DeliveryStream.AmazonOpenSearchServerlessRetryOptions", "kinesisfirehose-deliverystream-amazonopensearchserverlessretryoptions");
    impl AmazonOpenSearchServerlessRetryOptions {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 0 to 7200";
        }
    }

    object!(AmazonopensearchserviceBufferingHints = "AWS::KinesisFirehose::DeliveryStream.AmazonopensearchserviceBufferingHints", "kinesisfirehose-deliverystream-amazonopensearchservicebufferinghints");
    impl AmazonopensearchserviceBufferingHints {
        new! {}
        set! {
            interval_in_seconds: i64 = "IntervalInSeconds", "update; 0 to 900";
            size_in_mbs: i64 = "SizeInMBs", "update; 1 to 100";
        }
    }

    object!(AmazonopensearchserviceDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.AmazonopensearchserviceDestinationConfiguration", "kinesisfirehose-deliverystream-amazonopensearchservicedestinationconfiguration");
    impl AmazonopensearchserviceDestinationConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
            index_name: String = "IndexName", "update; 1 to 80 characters";
            s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        }
        set! {
            buffering_hints: AmazonopensearchserviceBufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            cluster_endpoint: String = "ClusterEndpoint", "update; 1 to 512 characters";
            document_id_options: DocumentIdOptions = "DocumentIdOptions", "update";
            domain_arn: m::opensearchservice::DomainArn = "DomainARN", "update; 1 to 512 characters";
            index_rotation_period: IndexRotationPeriod = "IndexRotationPeriod", "update";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update";
            retry_options: AmazonopensearchserviceRetryOptions = "RetryOptions", "update";
            s3_backup_mode: AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode = "S3BackupMode", "update";
            type_name: String = "TypeName", "update; at most 100 characters";
            vpc_configuration: VpcConfiguration = "VpcConfiguration", "replacement";
        }
    }

    object!(AmazonopensearchserviceRetryOptions = "AWS::KinesisFirehose::DeliveryStream.AmazonopensearchserviceRetryOptions", "kinesisfirehose-deliverystream-amazonopensearchserviceretryoptions");
    impl AmazonopensearchserviceRetryOptions {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 0 to 7200";
        }
    }

    object!(AuthenticationConfiguration = "AWS::KinesisFirehose::DeliveryStream.AuthenticationConfiguration", "kinesisfirehose-deliverystream-authenticationconfiguration");
    impl AuthenticationConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "replacement; 1 to 512 characters";
            connectivity: Connectivity = "Connectivity", "replacement";
        }
    }

    object!(BufferingHints = "AWS::KinesisFirehose::DeliveryStream.BufferingHints", "kinesisfirehose-deliverystream-bufferinghints");
    impl BufferingHints {
        new! {}
        set! {
            interval_in_seconds: i64 = "IntervalInSeconds", "update; 0 to 900";
            size_in_mbs: i64 = "SizeInMBs", "update; 1 to 128";
        }
    }

    object!(CatalogConfiguration = "AWS::KinesisFirehose::DeliveryStream.CatalogConfiguration", "kinesisfirehose-deliverystream-catalogconfiguration");
    impl CatalogConfiguration {
        new! {}
        set! {
            catalog_arn: m::Arn = "CatalogArn", "update; 1 to 512 characters";
            warehouse_location: String = "WarehouseLocation", "update; 1 to 2048 characters";
        }
    }

    object!(CloudWatchLoggingOptions = "AWS::KinesisFirehose::DeliveryStream.CloudWatchLoggingOptions", "kinesisfirehose-deliverystream-cloudwatchloggingoptions");
    impl CloudWatchLoggingOptions {
        new! {}
        set! {
            enabled: bool = "Enabled", "update; cannot be read back";
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; at most 512 characters";
            log_stream_name: m::logs::LogStreamName = "LogStreamName", "update; at most 512 characters";
        }
    }

    object!(CopyCommand = "AWS::KinesisFirehose::DeliveryStream.CopyCommand", "kinesisfirehose-deliverystream-copycommand");
    impl CopyCommand {
        new! {
            data_table_name: String = "DataTableName", "update; 1 to 512 characters";
        }
        set! {
            copy_options: String = "CopyOptions", "update; at most 204800 characters";
            data_table_columns: String = "DataTableColumns", "update; at most 204800 characters";
        }
    }

    object!(DataFormatConversionConfiguration = "AWS::KinesisFirehose::DeliveryStream.DataFormatConversionConfiguration", "kinesisfirehose-deliverystream-dataformatconversionconfiguration");
    impl DataFormatConversionConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            input_format_configuration: InputFormatConfiguration = "InputFormatConfiguration", "update";
            output_format_configuration: OutputFormatConfiguration = "OutputFormatConfiguration", "update";
            schema_configuration: SchemaConfiguration = "SchemaConfiguration", "update";
        }
    }

    object!(DatabaseColumns = "AWS::KinesisFirehose::DeliveryStream.DatabaseColumns", "kinesisfirehose-deliverystream-databasecolumns");
    impl DatabaseColumns {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update";
            include: [String] = "Include", "update";
        }
    }

    object!(DatabaseSourceAuthenticationConfiguration = "AWS::KinesisFirehose::DeliveryStream.DatabaseSourceAuthenticationConfiguration", "kinesisfirehose-deliverystream-databasesourceauthenticationconfiguration");
    impl DatabaseSourceAuthenticationConfiguration {
        new! {
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration", "update";
        }
    }

    object!(DatabaseSourceConfiguration = "AWS::KinesisFirehose::DeliveryStream.DatabaseSourceConfiguration", "kinesisfirehose-deliverystream-databasesourceconfiguration");
    new_struct! { DatabaseSourceConfiguration, DatabaseSourceConfigurationRequired {
        type_: DatabaseSourceConfigurationType = "Type", "update";
        database_source_authentication_configuration: DatabaseSourceAuthenticationConfiguration = "DatabaseSourceAuthenticationConfiguration", "update";
        database_source_vpc_configuration: DatabaseSourceVpcConfiguration = "DatabaseSourceVPCConfiguration", "update";
        databases: Databases = "Databases", "update";
        endpoint: String = "Endpoint", "update; 1 to 255 characters";
        port: i64 = "Port", "update; 0 to 65535";
        snapshot_watermark_table: String = "SnapshotWatermarkTable", "update; 1 to 129 characters";
        tables: DatabaseTables = "Tables", "update";
    } }
    impl DatabaseSourceConfiguration {
        set! {
            columns: DatabaseColumns = "Columns", "update";
            digest: String = "Digest", "update; 1 to 512 characters";
            public_certificate: String = "PublicCertificate", "update; 1 to 4096 characters";
            ssl_mode: SslMode = "SSLMode", "update";
            surrogate_keys: [String] = "SurrogateKeys", "update";
        }
    }

    object!(DatabaseSourceVpcConfiguration = "AWS::KinesisFirehose::DeliveryStream.DatabaseSourceVPCConfiguration", "kinesisfirehose-deliverystream-databasesourcevpcconfiguration");
    impl DatabaseSourceVpcConfiguration {
        new! {
            vpc_endpoint_service_name: String = "VpcEndpointServiceName", "update; 47 to 255 characters";
        }
    }

    object!(DatabaseTables = "AWS::KinesisFirehose::DeliveryStream.DatabaseTables", "kinesisfirehose-deliverystream-databasetables");
    impl DatabaseTables {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update";
            include: [String] = "Include", "update";
        }
    }

    object!(Databases = "AWS::KinesisFirehose::DeliveryStream.Databases", "kinesisfirehose-deliverystream-databases");
    impl Databases {
        new! {}
        set! {
            exclude: [String] = "Exclude", "update";
            include: [String] = "Include", "update";
        }
    }

    object!(DeliveryStreamEncryptionConfigurationInput = "AWS::KinesisFirehose::DeliveryStream.DeliveryStreamEncryptionConfigurationInput", "kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput");
    impl DeliveryStreamEncryptionConfigurationInput {
        new! {
            key_type: KeyType = "KeyType", "update";
        }
        set! {
            key_arn: m::kms::KeyArn = "KeyARN", "update; 1 to 512 characters";
        }
    }

    object!(Deserializer = "AWS::KinesisFirehose::DeliveryStream.Deserializer", "kinesisfirehose-deliverystream-deserializer");
    impl Deserializer {
        new! {}
        set! {
            hive_json_ser_de: HiveJsonSerDe = "HiveJsonSerDe", "update";
            open_x_json_ser_de: OpenXJsonSerDe = "OpenXJsonSerDe", "update";
        }
    }

    object!(DestinationTableConfiguration = "AWS::KinesisFirehose::DeliveryStream.DestinationTableConfiguration", "kinesisfirehose-deliverystream-destinationtableconfiguration");
    impl DestinationTableConfiguration {
        new! {
            destination_database_name: String = "DestinationDatabaseName", "update; 1 to 512 characters";
            destination_table_name: String = "DestinationTableName", "update; 1 to 512 characters";
        }
        set! {
            partition_spec: PartitionSpec = "PartitionSpec", "update";
            s3_error_output_prefix: String = "S3ErrorOutputPrefix", "update; 1 to 1024 characters";
            unique_keys: [String] = "UniqueKeys", "update";
        }
    }

    object!(DirectPutSourceConfiguration = "AWS::KinesisFirehose::DeliveryStream.DirectPutSourceConfiguration", "kinesisfirehose-deliverystream-directputsourceconfiguration");
    impl DirectPutSourceConfiguration {
        new! {}
        set! {
            throughput_hint_in_mbs: i64 = "ThroughputHintInMBs", "update; 1 to 100; cannot be read back";
        }
    }

    object!(DocumentIdOptions = "AWS::KinesisFirehose::DeliveryStream.DocumentIdOptions", "kinesisfirehose-deliverystream-documentidoptions");
    impl DocumentIdOptions {
        new! {
            default_document_id_format: DefaultDocumentIdFormat = "DefaultDocumentIdFormat", "update";
        }
    }

    object!(DynamicPartitioningConfiguration = "AWS::KinesisFirehose::DeliveryStream.DynamicPartitioningConfiguration", "kinesisfirehose-deliverystream-dynamicpartitioningconfiguration");
    impl DynamicPartitioningConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            retry_options: RetryOptions = "RetryOptions", "update";
        }
    }

    object!(ElasticsearchBufferingHints = "AWS::KinesisFirehose::DeliveryStream.ElasticsearchBufferingHints", "kinesisfirehose-deliverystream-elasticsearchbufferinghints");
    impl ElasticsearchBufferingHints {
        new! {}
        set! {
            interval_in_seconds: i64 = "IntervalInSeconds", "update; 0 to 900";
            size_in_mbs: i64 = "SizeInMBs", "update; 1 to 100";
        }
    }

    object!(ElasticsearchDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.ElasticsearchDestinationConfiguration", "kinesisfirehose-deliverystream-elasticsearchdestinationconfiguration");
    impl ElasticsearchDestinationConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
            index_name: String = "IndexName", "update; 1 to 80 characters";
            s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        }
        set! {
            buffering_hints: ElasticsearchBufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            cluster_endpoint: String = "ClusterEndpoint", "update; 1 to 512 characters";
            document_id_options: DocumentIdOptions = "DocumentIdOptions", "update";
            domain_arn: m::Arn = "DomainARN", "update; 1 to 512 characters";
            index_rotation_period: IndexRotationPeriod = "IndexRotationPeriod", "update";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update";
            retry_options: ElasticsearchRetryOptions = "RetryOptions", "update";
            s3_backup_mode: AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode = "S3BackupMode", "update";
            type_name: String = "TypeName", "update; at most 100 characters";
            vpc_configuration: VpcConfiguration = "VpcConfiguration", "replacement";
        }
    }

    object!(ElasticsearchRetryOptions = "AWS::KinesisFirehose::DeliveryStream.ElasticsearchRetryOptions", "kinesisfirehose-deliverystream-elasticsearchretryoptions");
    impl ElasticsearchRetryOptions {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 0 to 7200";
        }
    }

    object!(EncryptionConfiguration = "AWS::KinesisFirehose::DeliveryStream.EncryptionConfiguration", "kinesisfirehose-deliverystream-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            kms_encryption_config: KmsEncryptionConfig = "KMSEncryptionConfig", "update";
            no_encryption_config: NoEncryptionConfig = "NoEncryptionConfig", "update; cannot be read back";
        }
    }

    object!(ExtendedS3DestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.ExtendedS3DestinationConfiguration", "kinesisfirehose-deliverystream-extendeds3destinationconfiguration");
    impl ExtendedS3DestinationConfiguration {
        new! {
            bucket_arn: m::s3::BucketArn = "BucketARN", "update; 1 to 2048 characters";
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
        }
        set! {
            buffering_hints: BufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            compression_format: CompressionFormat = "CompressionFormat", "update";
            custom_time_zone: String = "CustomTimeZone", "update; at most 50 characters; cannot be read back";
            data_format_conversion_configuration: DataFormatConversionConfiguration = "DataFormatConversionConfiguration", "update";
            dynamic_partitioning_configuration: DynamicPartitioningConfiguration = "DynamicPartitioningConfiguration", "update";
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration", "update";
            error_output_prefix: String = "ErrorOutputPrefix", "update; at most 1024 characters";
            file_extension: String = "FileExtension", "update; at most 128 characters; cannot be read back";
            prefix: String = "Prefix", "update; at most 1024 characters";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update";
            s3_backup_configuration: S3DestinationConfiguration = "S3BackupConfiguration", "update";
            s3_backup_mode: ExtendedS3DestinationConfigurationS3BackupMode = "S3BackupMode", "update";
        }
    }

    object!(HiveJsonSerDe = "AWS::KinesisFirehose::DeliveryStream.HiveJsonSerDe", "kinesisfirehose-deliverystream-hivejsonserde");
    impl HiveJsonSerDe {
        new! {}
        set! {
            timestamp_formats: [String] = "TimestampFormats", "update";
        }
    }

    object!(HttpEndpointCommonAttribute = "AWS::KinesisFirehose::DeliveryStream.HttpEndpointCommonAttribute", "kinesisfirehose-deliverystream-httpendpointcommonattribute");
    impl HttpEndpointCommonAttribute {
        new! {
            attribute_name: String = "AttributeName", "update; 1 to 256 characters";
            attribute_value: String = "AttributeValue", "update; at most 1024 characters";
        }
    }

    object!(HttpEndpointConfiguration = "AWS::KinesisFirehose::DeliveryStream.HttpEndpointConfiguration", "kinesisfirehose-deliverystream-httpendpointconfiguration");
    impl HttpEndpointConfiguration {
        new! {
            url: String = "Url", "update; 1 to 1000 characters";
        }
        set! {
            access_key: String = "AccessKey", "update; at most 4096 characters; cannot be read back";
            name: String = "Name", "update; 1 to 256 characters";
        }
    }

    object!(HttpEndpointDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.HttpEndpointDestinationConfiguration", "kinesisfirehose-deliverystream-httpendpointdestinationconfiguration");
    impl HttpEndpointDestinationConfiguration {
        new! {
            endpoint_configuration: HttpEndpointConfiguration = "EndpointConfiguration", "update";
            s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        }
        set! {
            buffering_hints: BufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update; cannot be read back";
            request_configuration: HttpEndpointRequestConfiguration = "RequestConfiguration", "update";
            retry_options: RetryOptions = "RetryOptions", "update";
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
            s3_backup_mode: HttpEndpointDestinationConfigurationS3BackupMode = "S3BackupMode", "update";
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration", "update; cannot be read back";
        }
    }

    object!(HttpEndpointRequestConfiguration = "AWS::KinesisFirehose::DeliveryStream.HttpEndpointRequestConfiguration", "kinesisfirehose-deliverystream-httpendpointrequestconfiguration");
    impl HttpEndpointRequestConfiguration {
        new! {}
        set! {
            common_attributes: [HttpEndpointCommonAttribute] = "CommonAttributes", "update; at most 50 items";
            content_encoding: ContentEncoding = "ContentEncoding", "update";
        }
    }

    object!(IcebergDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.IcebergDestinationConfiguration", "kinesisfirehose-deliverystream-icebergdestinationconfiguration");
    impl IcebergDestinationConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
            catalog_configuration: CatalogConfiguration = "CatalogConfiguration", "replacement";
            s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        }
        set! {
            append_only: bool = "AppendOnly", "update";
            buffering_hints: BufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            destination_table_configuration_list: [DestinationTableConfiguration] = "DestinationTableConfigurationList", "update";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update";
            retry_options: RetryOptions = "RetryOptions", "update";
            schema_evolution_configuration: SchemaEvolutionConfiguration = "SchemaEvolutionConfiguration", "update";
            table_creation_configuration: TableCreationConfiguration = "TableCreationConfiguration", "update";
            s3_backup_mode: IcebergDestinationConfigurationS3BackupMode = "s3BackupMode", "update";
        }
    }

    object!(InputFormatConfiguration = "AWS::KinesisFirehose::DeliveryStream.InputFormatConfiguration", "kinesisfirehose-deliverystream-inputformatconfiguration");
    impl InputFormatConfiguration {
        new! {}
        set! {
            deserializer: Deserializer = "Deserializer", "update";
        }
    }

    object!(KmsEncryptionConfig = "AWS::KinesisFirehose::DeliveryStream.KMSEncryptionConfig", "kinesisfirehose-deliverystream-kmsencryptionconfig");
    impl KmsEncryptionConfig {
        new! {
            awskms_key_arn: m::kms::KeyArn = "AWSKMSKeyARN", "update; 1 to 512 characters; cannot be read back";
        }
    }

    object!(KinesisStreamSourceConfiguration = "AWS::KinesisFirehose::DeliveryStream.KinesisStreamSourceConfiguration", "kinesisfirehose-deliverystream-kinesisstreamsourceconfiguration");
    impl KinesisStreamSourceConfiguration {
        new! {
            kinesis_stream_arn: m::kinesis::StreamArn = "KinesisStreamARN", "replacement; 1 to 512 characters";
            role_arn: m::iam::RoleArn = "RoleARN", "replacement; 1 to 512 characters";
        }
    }

    object!(MskSourceConfiguration = "AWS::KinesisFirehose::DeliveryStream.MSKSourceConfiguration", "kinesisfirehose-deliverystream-msksourceconfiguration");
    impl MskSourceConfiguration {
        new! {
            msk_cluster_arn: m::Arn = "MSKClusterARN", "replacement; 1 to 512 characters";
            topic_name: String = "TopicName", "replacement; 1 to 255 characters";
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration", "replacement";
        }
        set! {
            read_from_timestamp: String = "ReadFromTimestamp", "update";
        }
    }

    object!(OpenXJsonSerDe = "AWS::KinesisFirehose::DeliveryStream.OpenXJsonSerDe", "kinesisfirehose-deliverystream-openxjsonserde");
    impl OpenXJsonSerDe {
        new! {}
        set! {
            case_insensitive: bool = "CaseInsensitive", "update";
            column_to_json_key_mappings: v::Map<String> = "ColumnToJsonKeyMappings", "update";
            convert_dots_in_json_keys_to_underscores: bool = "ConvertDotsInJsonKeysToUnderscores", "update";
        }
    }

    object!(OrcSerDe = "AWS::KinesisFirehose::DeliveryStream.OrcSerDe", "kinesisfirehose-deliverystream-orcserde");
    impl OrcSerDe {
        new! {}
        set! {
            block_size_bytes: i64 = "BlockSizeBytes", "update; at least 67108864";
            bloom_filter_columns: [String] = "BloomFilterColumns", "update";
            bloom_filter_false_positive_probability: v::Number = "BloomFilterFalsePositiveProbability", "update; 0 to 1";
            compression: OrcSerDeCompression = "Compression", "update";
            dictionary_key_threshold: v::Number = "DictionaryKeyThreshold", "update; 0 to 1";
            enable_padding: bool = "EnablePadding", "update";
            format_version: FormatVersion = "FormatVersion", "update";
            padding_tolerance: v::Number = "PaddingTolerance", "update; 0 to 1";
            row_index_stride: i64 = "RowIndexStride", "update; at least 1000";
            stripe_size_bytes: i64 = "StripeSizeBytes", "update; at least 8388608";
        }
    }

    object!(OutputFormatConfiguration = "AWS::KinesisFirehose::DeliveryStream.OutputFormatConfiguration", "kinesisfirehose-deliverystream-outputformatconfiguration");
    impl OutputFormatConfiguration {
        new! {}
        set! {
            serializer: Serializer = "Serializer", "update";
        }
    }

    object!(ParquetSerDe = "AWS::KinesisFirehose::DeliveryStream.ParquetSerDe", "kinesisfirehose-deliverystream-parquetserde");
    impl ParquetSerDe {
        new! {}
        set! {
            block_size_bytes: i64 = "BlockSizeBytes", "update; at least 67108864";
            compression: ParquetSerDeCompression = "Compression", "update";
            enable_dictionary_compression: bool = "EnableDictionaryCompression", "update";
            max_padding_bytes: i64 = "MaxPaddingBytes", "update; at least 0";
            page_size_bytes: i64 = "PageSizeBytes", "update; at least 65536";
            writer_version: WriterVersion = "WriterVersion", "update";
        }
    }

    object!(PartitionField = "AWS::KinesisFirehose::DeliveryStream.PartitionField", "kinesisfirehose-deliverystream-partitionfield");
    impl PartitionField {
        new! {
            source_name: String = "SourceName", "update; 1 to 255 characters";
        }
    }

    object!(PartitionSpec = "AWS::KinesisFirehose::DeliveryStream.PartitionSpec", "kinesisfirehose-deliverystream-partitionspec");
    impl PartitionSpec {
        new! {}
        set! {
            identity: [PartitionField] = "Identity", "update";
        }
    }

    object!(ProcessingConfiguration = "AWS::KinesisFirehose::DeliveryStream.ProcessingConfiguration", "kinesisfirehose-deliverystream-processingconfiguration");
    impl ProcessingConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            processors: [Processor] = "Processors", "update";
        }
    }

    object!(Processor = "AWS::KinesisFirehose::DeliveryStream.Processor", "kinesisfirehose-deliverystream-processor");
    impl Processor {
        new! {
            type_: ProcessorType = "Type", "update";
        }
        set! {
            parameters: [ProcessorParameter] = "Parameters", "update";
        }
    }

    object!(ProcessorParameter = "AWS::KinesisFirehose::DeliveryStream.ProcessorParameter", "kinesisfirehose-deliverystream-processorparameter");
    impl ProcessorParameter {
        new! {
            parameter_name: ParameterName = "ParameterName", "update";
            parameter_value: String = "ParameterValue", "update; 1 to 5120 characters";
        }
    }

    object!(RedshiftDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.RedshiftDestinationConfiguration", "kinesisfirehose-deliverystream-redshiftdestinationconfiguration");
    impl RedshiftDestinationConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
            cluster_jdbcurl: String = "ClusterJDBCURL", "update; 1 to 512 characters";
            copy_command: CopyCommand = "CopyCommand", "update";
            s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        }
        set! {
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            password: String = "Password", "update; 6 to 512 characters; cannot be read back";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update; cannot be read back";
            retry_options: RedshiftRetryOptions = "RetryOptions", "update";
            s3_backup_configuration: S3DestinationConfiguration = "S3BackupConfiguration", "update";
            s3_backup_mode: ExtendedS3DestinationConfigurationS3BackupMode = "S3BackupMode", "update";
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration", "update";
            username: String = "Username", "update; 1 to 512 characters";
        }
    }

    object!(RedshiftRetryOptions = "AWS::KinesisFirehose::DeliveryStream.RedshiftRetryOptions", "kinesisfirehose-deliverystream-redshiftretryoptions");
    impl RedshiftRetryOptions {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 0 to 7200";
        }
    }

    object!(RetryOptions = "AWS::KinesisFirehose::DeliveryStream.RetryOptions", "kinesisfirehose-deliverystream-retryoptions");
    impl RetryOptions {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 0 to 7200";
        }
    }

    object!(S3DestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.S3DestinationConfiguration", "kinesisfirehose-deliverystream-s3destinationconfiguration");
    impl S3DestinationConfiguration {
        new! {
            bucket_arn: m::s3::BucketArn = "BucketARN", "update; 1 to 2048 characters";
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
        }
        set! {
            buffering_hints: BufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            compression_format: CompressionFormat = "CompressionFormat", "update";
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration", "update";
            error_output_prefix: String = "ErrorOutputPrefix", "update; at most 1024 characters; cannot be read back";
            prefix: String = "Prefix", "update; at most 1024 characters";
        }
    }

    object!(SchemaConfiguration = "AWS::KinesisFirehose::DeliveryStream.SchemaConfiguration", "kinesisfirehose-deliverystream-schemaconfiguration");
    impl SchemaConfiguration {
        new! {}
        set! {
            catalog_id: String = "CatalogId", "update; 1 to 1024 characters";
            database_name: m::glue::DatabaseName = "DatabaseName", "update; 1 to 1024 characters";
            region: String = "Region", "update; 1 to 1024 characters";
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
            table_name: String = "TableName", "update; 1 to 1024 characters";
            version_id: String = "VersionId", "update; 1 to 1024 characters";
        }
    }

    object!(SchemaEvolutionConfiguration = "AWS::KinesisFirehose::DeliveryStream.SchemaEvolutionConfiguration", "kinesisfirehose-deliverystream-schemaevolutionconfiguration");
    impl SchemaEvolutionConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(SecretsManagerConfiguration = "AWS::KinesisFirehose::DeliveryStream.SecretsManagerConfiguration", "kinesisfirehose-deliverystream-secretsmanagerconfiguration");
    impl SecretsManagerConfiguration {
        new! {
            enabled: bool = "Enabled", "update; cannot be read back";
        }
        set! {
            role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters; cannot be read back";
            secret_arn: m::Arn = "SecretARN", "update; 1 to 2048 characters; cannot be read back";
        }
    }

    object!(Serializer = "AWS::KinesisFirehose::DeliveryStream.Serializer", "kinesisfirehose-deliverystream-serializer");
    impl Serializer {
        new! {}
        set! {
            orc_ser_de: OrcSerDe = "OrcSerDe", "update";
            parquet_ser_de: ParquetSerDe = "ParquetSerDe", "update";
        }
    }

    object!(SnowflakeBufferingHints = "AWS::KinesisFirehose::DeliveryStream.SnowflakeBufferingHints", "kinesisfirehose-deliverystream-snowflakebufferinghints");
    impl SnowflakeBufferingHints {
        new! {}
        set! {
            interval_in_seconds: i64 = "IntervalInSeconds", "update; 0 to 900";
            size_in_mbs: i64 = "SizeInMBs", "update; 1 to 128";
        }
    }

    object!(SnowflakeDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.SnowflakeDestinationConfiguration", "kinesisfirehose-deliverystream-snowflakedestinationconfiguration");
    new_struct! { SnowflakeDestinationConfiguration, SnowflakeDestinationConfigurationRequired {
        role_arn: m::iam::RoleArn = "RoleARN", "update; 1 to 512 characters";
        account_url: String = "AccountUrl", "update; 24 to 2048 characters";
        database: String = "Database", "update; 1 to 255 characters";
        s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        schema: String = "Schema", "update; 1 to 255 characters";
        table: String = "Table", "update; 1 to 255 characters";
    } }
    impl SnowflakeDestinationConfiguration {
        set! {
            buffering_hints: SnowflakeBufferingHints = "BufferingHints", "update";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update";
            content_column_name: String = "ContentColumnName", "update; 1 to 255 characters";
            data_loading_option: DataLoadingOption = "DataLoadingOption", "update";
            key_passphrase: String = "KeyPassphrase", "update; 7 to 255 characters";
            meta_data_column_name: String = "MetaDataColumnName", "update; 1 to 255 characters";
            private_key: String = "PrivateKey", "update; 256 to 4096 characters";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update";
            retry_options: SnowflakeRetryOptions = "RetryOptions", "update";
            s3_backup_mode: SnowflakeDestinationConfigurationS3BackupMode = "S3BackupMode", "update";
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration", "update";
            snowflake_role_configuration: SnowflakeRoleConfiguration = "SnowflakeRoleConfiguration", "update";
            snowflake_vpc_configuration: SnowflakeVpcConfiguration = "SnowflakeVpcConfiguration", "replacement; cannot be read back";
            user: String = "User", "update; 1 to 255 characters";
        }
    }

    object!(SnowflakeRetryOptions = "AWS::KinesisFirehose::DeliveryStream.SnowflakeRetryOptions", "kinesisfirehose-deliverystream-snowflakeretryoptions");
    impl SnowflakeRetryOptions {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 0 to 7200";
        }
    }

    object!(SnowflakeRoleConfiguration = "AWS::KinesisFirehose::DeliveryStream.SnowflakeRoleConfiguration", "kinesisfirehose-deliverystream-snowflakeroleconfiguration");
    impl SnowflakeRoleConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
            snowflake_role: String = "SnowflakeRole", "update; 1 to 255 characters";
        }
    }

    object!(SnowflakeVpcConfiguration = "AWS::KinesisFirehose::DeliveryStream.SnowflakeVpcConfiguration", "kinesisfirehose-deliverystream-snowflakevpcconfiguration");
    impl SnowflakeVpcConfiguration {
        new! {
            private_link_vpce_id: String = "PrivateLinkVpceId", "update; 47 to 255 characters";
        }
    }

    object!(SplunkBufferingHints = "AWS::KinesisFirehose::DeliveryStream.SplunkBufferingHints", "kinesisfirehose-deliverystream-splunkbufferinghints");
    impl SplunkBufferingHints {
        new! {}
        set! {
            interval_in_seconds: i64 = "IntervalInSeconds", "update; 0 to 60";
            size_in_mbs: i64 = "SizeInMBs", "update; 1 to 5";
        }
    }

    object!(SplunkDestinationConfiguration = "AWS::KinesisFirehose::DeliveryStream.SplunkDestinationConfiguration", "kinesisfirehose-deliverystream-splunkdestinationconfiguration");
    impl SplunkDestinationConfiguration {
        new! {
            hec_endpoint_type: HecEndpointType = "HECEndpointType", "update";
            hec_endpoint: String = "HECEndpoint", "update; at most 2048 characters";
            s3_configuration: S3DestinationConfiguration = "S3Configuration", "update";
        }
        set! {
            buffering_hints: SplunkBufferingHints = "BufferingHints", "update; cannot be read back";
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions", "update; cannot be read back";
            hec_acknowledgment_timeout_in_seconds: i64 = "HECAcknowledgmentTimeoutInSeconds", "update; 180 to 600";
            hec_token: String = "HECToken", "update; at most 2048 characters";
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration", "update; cannot be read back";
            retry_options: SplunkRetryOptions = "RetryOptions", "update";
            s3_backup_mode: SplunkDestinationConfigurationS3BackupMode = "S3BackupMode", "update";
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration", "update; cannot be read back";
        }
    }

    object!(SplunkRetryOptions = "AWS::KinesisFirehose::DeliveryStream.SplunkRetryOptions", "kinesisfirehose-deliverystream-splunkretryoptions");
    impl SplunkRetryOptions {
        new! {}
        set! {
            duration_in_seconds: i64 = "DurationInSeconds", "update; 0 to 7200";
        }
    }

    object!(TableCreationConfiguration = "AWS::KinesisFirehose::DeliveryStream.TableCreationConfiguration", "kinesisfirehose-deliverystream-tablecreationconfiguration");
    impl TableCreationConfiguration {
        new! {}
        set! {
            enabled: bool = "Enabled", "update";
        }
    }

    object!(VpcConfiguration = "AWS::KinesisFirehose::DeliveryStream.VpcConfiguration", "kinesisfirehose-deliverystream-vpcconfiguration");
    impl VpcConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleARN", "replacement; 1 to 512 characters";
            security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; 1 to 5 items";
            subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; 1 to 16 items";
        }
    }
    values! { DeliveryStreamType: DatabaseAsSource = "DatabaseAsSource", DirectPut = "DirectPut", KinesisStreamAsSource = "KinesisStreamAsSource", MskasSource = "MSKAsSource" }
    values! { AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode: FailedDocumentsOnly = "FailedDocumentsOnly", AllDocuments = "AllDocuments" }
    values! { IndexRotationPeriod: NoRotation = "NoRotation", OneHour = "OneHour", OneDay = "OneDay", OneWeek = "OneWeek", OneMonth = "OneMonth" }
    values! { Connectivity: Public = "PUBLIC", Private = "PRIVATE" }
    values! { SslMode: Disabled = "Disabled", Enabled = "Enabled" }
    values! { DatabaseSourceConfigurationType: Mysql = "MySQL", Postgresql = "PostgreSQL" }
    values! { KeyType: AwsOwnedCmk = "AWS_OWNED_CMK", CustomerManagedCmk = "CUSTOMER_MANAGED_CMK" }
    values! { DefaultDocumentIdFormat: FirehoseDefault = "FIREHOSE_DEFAULT", NoDocumentId = "NO_DOCUMENT_ID" }
    values! { NoEncryptionConfig: NoEncryption = "NoEncryption" }
    values! { CompressionFormat: Uncompressed = "UNCOMPRESSED", Gzip = "GZIP", Zip = "ZIP", Snappy = "Snappy", HadoopSnappy = "HADOOP_SNAPPY" }
    values! { ExtendedS3DestinationConfigurationS3BackupMode: Disabled = "Disabled", Enabled = "Enabled" }
    values! { HttpEndpointDestinationConfigurationS3BackupMode: AllData = "AllData", FailedDataOnly = "FailedDataOnly" }
    values! { ContentEncoding: None = "NONE", Gzip = "GZIP" }
    values! { IcebergDestinationConfigurationS3BackupMode: AllData = "AllData", FailedDataOnly = "FailedDataOnly" }
    values! { OrcSerDeCompression: None = "NONE", Snappy = "SNAPPY", Zlib = "ZLIB" }
    values! { FormatVersion: V0_11 = "V0_11", V0_12 = "V0_12" }
    values! { ParquetSerDeCompression: Gzip = "GZIP", Snappy = "SNAPPY", Uncompressed = "UNCOMPRESSED" }
    values! { WriterVersion: V1 = "V1", V2 = "V2" }
    values! { ProcessorType: RecordDeAggregation = "RecordDeAggregation", Decompression = "Decompression", CloudWatchLogProcessing = "CloudWatchLogProcessing", Lambda = "Lambda", MetadataExtraction = "MetadataExtraction", AppendDelimiterToRecord = "AppendDelimiterToRecord" }
    values! { ParameterName: BufferIntervalInSeconds = "BufferIntervalInSeconds", BufferSizeInMbs = "BufferSizeInMBs", CompressionFormat = "CompressionFormat", DataMessageExtraction = "DataMessageExtraction", Delimiter = "Delimiter", JsonParsingEngine = "JsonParsingEngine", LambdaArn = "LambdaArn", MetadataExtractionQuery = "MetadataExtractionQuery", NumberOfRetries = "NumberOfRetries", RoleArn = "RoleArn", SubRecordType = "SubRecordType" }
    values! { DataLoadingOption: JsonMapping = "JSON_MAPPING", VariantContentMapping = "VARIANT_CONTENT_MAPPING", VariantContentAndMetadataMapping = "VARIANT_CONTENT_AND_METADATA_MAPPING" }
    values! { SnowflakeDestinationConfigurationS3BackupMode: FailedDataOnly = "FailedDataOnly", AllData = "AllData" }
    values! { HecEndpointType: Raw = "Raw", Event = "Event" }
    values! { SplunkDestinationConfigurationS3BackupMode: AllEvents = "AllEvents", FailedEventsOnly = "FailedEventsOnly" }
}

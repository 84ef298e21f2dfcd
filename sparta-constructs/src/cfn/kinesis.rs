// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Kinesis`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Channel = "AWS::Kinesis::Channel", "kinesis-channel", List("Tags"), m::Arn
}
impl Channel {
    new! {
        service_execution_role_arn: m::iam::RoleArn = "ServiceExecutionRoleARN", "replacement; 1 to 512 characters";
        channel_name: String = "ChannelName", "replacement; 1 to 128 characters";
        stream_configuration_list: [channel::StreamConfiguration] = "StreamConfigurationList", "replacement; 1 to 10000 items";
    }
    set! {
        encryption_configuration: channel::EncryptionConfiguration = "EncryptionConfiguration", "replacement";
        logging_configuration: channel::LoggingConfiguration = "LoggingConfiguration", "update";
        s3_destination_configuration: channel::S3DestinationConfiguration = "S3DestinationConfiguration", "update";
        s3_tables_destination_configuration: channel::S3TablesDestinationConfiguration = "S3TablesDestinationConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_channel_arn: m::Arn = "ChannelARN";
        attr_channel_creation_timestamp: String = "ChannelCreationTimestamp";
        attr_channel_id: String = "ChannelId";
        attr_channel_status: String = "ChannelStatus";
    }
}
give! { Channel: m::Arn = Ref; }
/// Property types and values of [`Channel`].
pub mod channel {
    use crate::value::meaning as m;
    object!(CloudWatchLogsConfiguration = "AWS::Kinesis::Channel.CloudWatchLogsConfiguration", "kinesis-channel-cloudwatchlogsconfiguration");
    impl CloudWatchLogsConfiguration {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            log_group_name: m::logs::LogGroupName = "LogGroupName", "update; 1 to 512 characters";
            log_stream_name: String = "LogStreamName", "update; 1 to 512 characters; default `DestinationDelivery`";
        }
    }

    object!(DeadLetterQueueS3Configuration = "AWS::Kinesis::Channel.DeadLetterQueueS3Configuration", "kinesis-channel-deadletterqueues3configuration");
    impl DeadLetterQueueS3Configuration {
        new! {
            bucket_arn: m::Arn = "BucketARN", "update; 1 to 2048 characters";
            expected_bucket_owner: String = "ExpectedBucketOwner", "update; 12 characters";
        }
        set! {
            error_output_prefix: String = "ErrorOutputPrefix", "update; 1 to 512 characters";
        }
    }

    object!(EncryptionConfiguration = "AWS::Kinesis::Channel.EncryptionConfiguration", "kinesis-channel-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {
            encryption_type: EncryptionType = "EncryptionType", "update";
            key_id: String = "KeyId", "update; 1 to 2048 characters";
        }
    }

    object!(LoggingConfiguration = "AWS::Kinesis::Channel.LoggingConfiguration", "kinesis-channel-loggingconfiguration");
    impl LoggingConfiguration {
        new! {
            cloud_watch_logs: CloudWatchLogsConfiguration = "CloudWatchLogs", "update";
        }
    }

    object!(PartitionField = "AWS::Kinesis::Channel.PartitionField", "kinesis-channel-partitionfield");
    impl PartitionField {
        new! {
            source_name: String = "SourceName", "update; 1 to 255 characters";
            transform: Transform = "Transform", "update";
        }
    }

    object!(PartitionSpec = "AWS::Kinesis::Channel.PartitionSpec", "kinesis-channel-partitionspec");
    impl PartitionSpec {
        new! {
            partition_fields: [PartitionField] = "PartitionFields", "update; 1 to 10 items";
        }
    }

    object!(RecordConfiguration = "AWS::Kinesis::Channel.RecordConfiguration", "kinesis-channel-recordconfiguration");
    impl RecordConfiguration {
        new! {
            record_format_type: RecordFormatType = "RecordFormatType", "update";
        }
        set! {
            gsr_schema_arn: m::Arn = "GSRSchemaARN", "update; 1 to 512 characters";
        }
    }

    object!(S3DestinationConfiguration = "AWS::Kinesis::Channel.S3DestinationConfiguration", "kinesis-channel-s3destinationconfiguration");
    impl S3DestinationConfiguration {
        new! {
            storage_configuration: S3StorageConfiguration = "StorageConfiguration", "replacement";
        }
        set! {
            data_freshness_in_seconds: i64 = "DataFreshnessInSeconds", "update; default `300`";
            dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration = "DeadLetterQueueS3Configuration", "replacement";
        }
    }

    object!(S3StorageConfiguration = "AWS::Kinesis::Channel.S3StorageConfiguration", "kinesis-channel-s3storageconfiguration");
    impl S3StorageConfiguration {
        new! {
            bucket_arn: m::Arn = "BucketARN", "update; 1 to 2048 characters";
            compression_type: S3StorageConfigurationCompressionType = "CompressionType", "update";
            expected_bucket_owner: String = "ExpectedBucketOwner", "update; 12 characters";
        }
        set! {
            output_key_template: String = "OutputKeyTemplate", "update; 1 to 1024 characters";
            storage_class: StorageClass = "StorageClass", "update; default `STANDARD`";
        }
    }

    object!(S3TableConfiguration = "AWS::Kinesis::Channel.S3TableConfiguration", "kinesis-channel-s3tableconfiguration");
    impl S3TableConfiguration {
        new! {
            table_bucket_arn: m::Arn = "TableBucketARN", "update; 1 to 2048 characters";
            compression_type: S3TableConfigurationCompressionType = "CompressionType", "update";
            table_name: String = "TableName", "update; 1 to 255 characters";
            namespace: String = "Namespace", "update; 1 to 255 characters";
        }
        set! {
            partition_spec: PartitionSpec = "PartitionSpec", "update";
        }
    }

    object!(S3TablesDestinationConfiguration = "AWS::Kinesis::Channel.S3TablesDestinationConfiguration", "kinesis-channel-s3tablesdestinationconfiguration");
    impl S3TablesDestinationConfiguration {
        new! {
            dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration = "DeadLetterQueueS3Configuration", "replacement";
            s3_tables_configuration_list: [S3TableConfiguration] = "S3TablesConfigurationList", "replacement; 1 to 10000 items";
        }
        set! {
            data_freshness_in_seconds: i64 = "DataFreshnessInSeconds", "update; default `300`";
        }
    }

    object!(StreamConfiguration = "AWS::Kinesis::Channel.StreamConfiguration", "kinesis-channel-streamconfiguration");
    impl StreamConfiguration {
        new! {
            stream_arn: m::kinesis::StreamArn = "StreamARN", "update; 1 to 2048 characters";
            record_configuration: RecordConfiguration = "RecordConfiguration", "update";
        }
    }
    values! { EncryptionType: Kms = "KMS" }
    values! { Transform: TimeHour = "TIME_HOUR" }
    values! { RecordFormatType: GsrJson = "GSR_JSON", Json = "JSON", String = "STRING", ByteArray = "BYTE_ARRAY" }
    values! { S3StorageConfigurationCompressionType: None = "NONE", Gzip = "GZIP", Zstd = "ZSTD" }
    values! { StorageClass: Standard = "STANDARD", IntelligentTiering = "INTELLIGENT_TIERING", GlacierIr = "GLACIER_IR" }
    values! { S3TableConfigurationCompressionType: None = "NONE", Zstd = "ZSTD", Snappy = "SNAPPY" }
}

resource! {
    ResourcePolicy = "AWS::Kinesis::ResourcePolicy", "kinesis-resourcepolicy", None, m::Arn
}
impl ResourcePolicy {
    new! {
        resource_arn: m::Arn = "ResourceArn", "replacement; 1 to 2048 characters";
        resource_policy: v::Json = "ResourcePolicy", "update";
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    Stream = "AWS::Kinesis::Stream", "kinesis-stream", List("Tags"), String
}
impl Stream {
    new! {}
    set! {
        desired_shard_level_metrics: [stream::EnhancedMetric] = "DesiredShardLevelMetrics", "update; at most 7 items";
        max_record_size_in_kib: i64 = "MaxRecordSizeInKiB", "update; 1024 to 10240";
        name: String = "Name", "replacement; 1 to 128 characters";
        record_distribution_strategy: stream::RecordDistributionStrategy = "RecordDistributionStrategy", "update";
        retention_period_hours: i64 = "RetentionPeriodHours", "update; 1 to 8760";
        shard_count: i64 = "ShardCount", "update; 1 to 100000";
        stream_encryption: stream::StreamEncryption = "StreamEncryption", "update";
        stream_mode_details: stream::StreamModeDetails = "StreamModeDetails", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        warm_throughput_mibps: i64 = "WarmThroughputMiBps", "update; at least 0; cannot be read back";
    }
}
impl c::Handle<Stream> {
    get! {
        attr_arn: m::kinesis::StreamArn = "Arn";
        attr_warm_throughput_object: v::Json = "WarmThroughputObject";
    }
}
give! { Stream: m::Arn = GetAtt("Arn"); m::kinesis::StreamArn = GetAtt("Arn"); }
/// Property types and values of [`Stream`].
pub mod stream {
    use crate::value::meaning as m;
    object!(StreamEncryption = "AWS::Kinesis::Stream.StreamEncryption", "kinesis-stream-streamencryption");
    impl StreamEncryption {
        new! {
            key_id: m::kms::KeyReference = "KeyId", "update; 1 to 2048 characters";
            encryption_type: EncryptionType = "EncryptionType", "update";
        }
    }

    object!(StreamModeDetails = "AWS::Kinesis::Stream.StreamModeDetails", "kinesis-stream-streammodedetails");
    impl StreamModeDetails {
        new! {
            stream_mode: StreamMode = "StreamMode", "update";
        }
    }

    object!(WarmThroughputObject = "AWS::Kinesis::Stream.WarmThroughputObject", "kinesis-stream-warmthroughputobject");
    impl WarmThroughputObject {
        new! {}
        set! {
            current_mibps: i64 = "CurrentMiBps", "update";
            target_mibps: i64 = "TargetMiBps", "update";
        }
    }
    values! { EnhancedMetric: IncomingBytes = "IncomingBytes", IncomingRecords = "IncomingRecords", OutgoingBytes = "OutgoingBytes", OutgoingRecords = "OutgoingRecords", WriteProvisionedThroughputExceeded = "WriteProvisionedThroughputExceeded", ReadProvisionedThroughputExceeded = "ReadProvisionedThroughputExceeded", IteratorAgeMilliseconds = "IteratorAgeMilliseconds", All = "ALL" }
    values! { RecordDistributionStrategy: Auto = "AUTO", UserPartitionKey = "USER_PARTITION_KEY" }
    values! { EncryptionType: Kms = "KMS" }
    values! { StreamMode: OnDemand = "ON_DEMAND", Provisioned = "PROVISIONED" }
}

resource! {
    StreamConsumer = "AWS::Kinesis::StreamConsumer", "kinesis-streamconsumer", List("Tags"), m::Arn
}
impl StreamConsumer {
    new! {
        stream_arn: m::kinesis::StreamArn = "StreamARN", "replacement; 1 to 2048 characters";
        consumer_name: String = "ConsumerName", "replacement; 1 to 128 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "replacement; at most 50 items";
    }
}
impl c::Handle<StreamConsumer> {
    get! {
        attr_consumer_arn: m::Arn = "ConsumerARN";
        attr_consumer_creation_timestamp: String = "ConsumerCreationTimestamp";
        attr_consumer_name: String = "ConsumerName";
        attr_consumer_status: String = "ConsumerStatus";
        attr_stream_arn: m::Arn = "StreamARN";
    }
}
give! { StreamConsumer: m::Arn = Ref; }

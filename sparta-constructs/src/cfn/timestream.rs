// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Timestream`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    ///
    /// AWS is closing it: maintenance from 2025-06-20.
    Database = "AWS::Timestream::Database", "timestream-database", List("Tags"), m::timestream::DatabaseName
}
impl Database {
    new! {}
    set! {
        database_name: String = "DatabaseName", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; 1 to 2048 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Database> {
    get! {
        attr_arn: m::Arn = "Arn";
    }
}
give! { Database: m::Arn = GetAtt("Arn"); m::timestream::DatabaseName = Ref; }

resource! {
    InfluxDbBackup = "AWS::Timestream::InfluxDBBackup", "timestream-influxdbbackup", List("Tags"), m::Arn
}
impl InfluxDbBackup {
    new! {
        db_resource_id: String = "DbResourceId", "replacement; 3 to 64 characters";
        name: String = "Name", "replacement; 3 to 40 characters";
    }
    set! {
        retention_days: i64 = "RetentionDays", "replacement; 1 to 3650; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<InfluxDbBackup> {
    get! {
        attr_allocated_storage: i64 = "AllocatedStorage";
        attr_arn: m::Arn = "Arn";
        attr_cluster_configuration: v::Json = "ClusterConfiguration";
        attr_created_at: String = "CreatedAt";
        attr_db_instance_type: String = "DbInstanceType";
        attr_db_parameter_group_id: String = "DbParameterGroupId";
        attr_db_storage_type: String = "DbStorageType";
        attr_deployment_type: String = "DeploymentType";
        attr_engine_type: String = "EngineType";
        attr_expires_after: String = "ExpiresAfter";
        attr_failover_mode: String = "FailoverMode";
        attr_id: String = "Id";
        attr_influx_auth_parameters_secret_arn: m::Arn = "InfluxAuthParametersSecretArn";
        attr_kms_key_id: String = "KmsKeyId";
        attr_log_delivery_configuration: v::Json = "LogDeliveryConfiguration";
        attr_maintenance_schedule: v::Json = "MaintenanceSchedule";
        attr_network_type: String = "NetworkType";
        attr_port: i64 = "Port";
        attr_publicly_accessible: bool = "PubliclyAccessible";
        attr_status: String = "Status";
        attr_type: String = "Type";
        attr_vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds";
        attr_vpc_subnet_ids: [String] = "VpcSubnetIds";
    }
}
give! { InfluxDbBackup: m::Arn = Ref; }
/// Property types and values of [`InfluxDbBackup`].
pub mod influx_db_backup {
    use crate::value::meaning as m;
    object!(ClusterConfiguration = "AWS::Timestream::InfluxDBBackup.ClusterConfiguration", "timestream-influxdbbackup-clusterconfiguration");
    impl ClusterConfiguration {
        new! {}
        set! {
            dedicated_compactor: bool = "DedicatedCompactor", "update";
            ingest_query_instances: i64 = "IngestQueryInstances", "update";
            query_only_instances: i64 = "QueryOnlyInstances", "update";
        }
    }

    object!(LogDeliveryConfiguration = "AWS::Timestream::InfluxDBBackup.LogDeliveryConfiguration", "timestream-influxdbbackup-logdeliveryconfiguration");
    impl LogDeliveryConfiguration {
        new! {
            s3_configuration: S3Configuration = "S3Configuration", "update";
        }
    }

    object!(MaintenanceSchedule = "AWS::Timestream::InfluxDBBackup.MaintenanceSchedule", "timestream-influxdbbackup-maintenanceschedule");
    impl MaintenanceSchedule {
        new! {
            preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update; at most 19 characters";
            timezone: String = "Timezone", "update; 1 to 64 characters";
        }
    }

    object!(S3Configuration = "AWS::Timestream::InfluxDBBackup.S3Configuration", "timestream-influxdbbackup-s3configuration");
    impl S3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            enabled: bool = "Enabled", "update";
        }
    }
}

resource! {
    InfluxDbCluster = "AWS::Timestream::InfluxDBCluster", "timestream-influxdbcluster", List("Tags"), String
}
impl InfluxDbCluster {
    new! {}
    set! {
        allocated_storage: i64 = "AllocatedStorage", "replacement; 20 to 15360";
        bucket: String = "Bucket", "replacement; 2 to 64 characters; cannot be read back";
        db_instance_type: influx_db_cluster::DbInstanceType = "DbInstanceType", "update";
        db_parameter_group_identifier: String = "DbParameterGroupIdentifier", "update; 3 to 64 characters";
        db_storage_type: influx_db_cluster::DbStorageType = "DbStorageType", "replacement";
        deployment_type: influx_db_cluster::DeploymentType = "DeploymentType", "replacement";
        failover_mode: influx_db_cluster::FailoverMode = "FailoverMode", "update";
        log_delivery_configuration: influx_db_cluster::LogDeliveryConfiguration = "LogDeliveryConfiguration", "update";
        maintenance_schedule: influx_db_cluster::MaintenanceSchedule = "MaintenanceSchedule", "update";
        name: String = "Name", "replacement; 3 to 40 characters";
        network_type: influx_db_cluster::NetworkType = "NetworkType", "replacement";
        organization: String = "Organization", "replacement; 1 to 64 characters; cannot be read back";
        password: String = "Password", "replacement; 8 to 64 characters; cannot be read back";
        port: i64 = "Port", "update; 1024 to 65535";
        publicly_accessible: bool = "PubliclyAccessible", "replacement; default `false`";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
        username: String = "Username", "replacement; 1 to 64 characters; cannot be read back";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "replacement; 1 to 5 items";
        vpc_subnet_ids: [String] = "VpcSubnetIds", "replacement; 1 to 3 items";
    }
}
impl c::Handle<InfluxDbCluster> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_endpoint: String = "Endpoint";
        attr_engine_type: String = "EngineType";
        attr_id: String = "Id";
        attr_influx_auth_parameters_secret_arn: m::Arn = "InfluxAuthParametersSecretArn";
        attr_next_maintenance_time: String = "NextMaintenanceTime";
        attr_reader_endpoint: String = "ReaderEndpoint";
        attr_status: String = "Status";
    }
}
give! { InfluxDbCluster: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`InfluxDbCluster`].
pub mod influx_db_cluster {
    use crate::value::meaning as m;
    object!(LogDeliveryConfiguration = "AWS::Timestream::InfluxDBCluster.LogDeliveryConfiguration", "timestream-influxdbcluster-logdeliveryconfiguration");
    impl LogDeliveryConfiguration {
        new! {
            s3_configuration: S3Configuration = "S3Configuration", "update";
        }
    }

    object!(MaintenanceSchedule = "AWS::Timestream::InfluxDBCluster.MaintenanceSchedule", "timestream-influxdbcluster-maintenanceschedule");
    impl MaintenanceSchedule {
        new! {
            preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update; at most 19 characters";
            timezone: String = "Timezone", "update; 1 to 64 characters";
        }
    }

    object!(S3Configuration = "AWS::Timestream::InfluxDBCluster.S3Configuration", "timestream-influxdbcluster-s3configuration");
    impl S3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            enabled: bool = "Enabled", "update";
        }
    }
    values! { DbInstanceType: DbInfluxMedium = "db.influx.medium", DbInfluxLarge = "db.influx.large", DbInfluxXlarge = "db.influx.xlarge", DbInflux2xlarge = "db.influx.2xlarge", DbInflux4xlarge = "db.influx.4xlarge", DbInflux8xlarge = "db.influx.8xlarge", DbInflux12xlarge = "db.influx.12xlarge", DbInflux16xlarge = "db.influx.16xlarge", DbInflux24xlarge = "db.influx.24xlarge" }
    values! { DbStorageType: InfluxIoIncludedT1 = "InfluxIOIncludedT1", InfluxIoIncludedT2 = "InfluxIOIncludedT2", InfluxIoIncludedT3 = "InfluxIOIncludedT3" }
    values! { DeploymentType: MultiNodeReadReplicas = "MULTI_NODE_READ_REPLICAS" }
    values! { FailoverMode: Automatic = "AUTOMATIC", NoFailover = "NO_FAILOVER" }
    values! { NetworkType: Ipv4 = "IPV4", Dual = "DUAL" }
}

resource! {
    InfluxDbInstance = "AWS::Timestream::InfluxDBInstance", "timestream-influxdbinstance", List("Tags"), String
}
impl InfluxDbInstance {
    new! {}
    set! {
        allocated_storage: i64 = "AllocatedStorage", "update; 20 to 16384";
        bucket: String = "Bucket", "replacement; 2 to 64 characters; cannot be read back";
        db_instance_type: influx_db_instance::DbInstanceType = "DbInstanceType", "update";
        db_parameter_group_identifier: String = "DbParameterGroupIdentifier", "update; 3 to 64 characters";
        db_storage_type: influx_db_instance::DbStorageType = "DbStorageType", "update";
        deployment_type: influx_db_instance::DeploymentType = "DeploymentType", "update";
        log_delivery_configuration: influx_db_instance::LogDeliveryConfiguration = "LogDeliveryConfiguration", "update";
        maintenance_schedule: influx_db_instance::MaintenanceSchedule = "MaintenanceSchedule", "update";
        name: String = "Name", "replacement; 3 to 40 characters";
        network_type: influx_db_instance::NetworkType = "NetworkType", "replacement";
        organization: String = "Organization", "replacement; 1 to 64 characters; cannot be read back";
        password: String = "Password", "replacement; 8 to 64 characters; cannot be read back";
        port: i64 = "Port", "update; 1024 to 65535";
        publicly_accessible: bool = "PubliclyAccessible", "replacement; default `false`";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 200 items";
        username: String = "Username", "replacement; 1 to 64 characters; cannot be read back";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "replacement; 1 to 5 items";
        vpc_subnet_ids: [String] = "VpcSubnetIds", "replacement; 1 to 3 items";
    }
}
impl c::Handle<InfluxDbInstance> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_availability_zone: String = "AvailabilityZone";
        attr_endpoint: String = "Endpoint";
        attr_id: String = "Id";
        attr_influx_auth_parameters_secret_arn: m::Arn = "InfluxAuthParametersSecretArn";
        attr_next_maintenance_time: String = "NextMaintenanceTime";
        attr_secondary_availability_zone: String = "SecondaryAvailabilityZone";
        attr_status: String = "Status";
    }
}
give! { InfluxDbInstance: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`InfluxDbInstance`].
pub mod influx_db_instance {
    use crate::value::meaning as m;
    object!(LogDeliveryConfiguration = "AWS::Timestream::InfluxDBInstance.LogDeliveryConfiguration", "timestream-influxdbinstance-logdeliveryconfiguration");
    impl LogDeliveryConfiguration {
        new! {
            s3_configuration: S3Configuration = "S3Configuration", "update";
        }
    }

    object!(MaintenanceSchedule = "AWS::Timestream::InfluxDBInstance.MaintenanceSchedule", "timestream-influxdbinstance-maintenanceschedule");
    impl MaintenanceSchedule {
        new! {
            preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update; at most 19 characters";
            timezone: String = "Timezone", "update; 1 to 64 characters";
        }
    }

    object!(S3Configuration = "AWS::Timestream::InfluxDBInstance.S3Configuration", "timestream-influxdbinstance-s3configuration");
    impl S3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            enabled: bool = "Enabled", "update";
        }
    }
    values! { DbInstanceType: DbInfluxMedium = "db.influx.medium", DbInfluxLarge = "db.influx.large", DbInfluxXlarge = "db.influx.xlarge", DbInflux2xlarge = "db.influx.2xlarge", DbInflux4xlarge = "db.influx.4xlarge", DbInflux8xlarge = "db.influx.8xlarge", DbInflux12xlarge = "db.influx.12xlarge", DbInflux16xlarge = "db.influx.16xlarge", DbInflux24xlarge = "db.influx.24xlarge" }
    values! { DbStorageType: InfluxIoIncludedT1 = "InfluxIOIncludedT1", InfluxIoIncludedT2 = "InfluxIOIncludedT2", InfluxIoIncludedT3 = "InfluxIOIncludedT3" }
    values! { DeploymentType: SingleAz = "SINGLE_AZ", WithMultiazStandby = "WITH_MULTIAZ_STANDBY" }
    values! { NetworkType: Ipv4 = "IPV4", Dual = "DUAL" }
}

resource! {
    ///
    /// AWS is closing it: maintenance from 2025-06-20.
    ScheduledQuery = "AWS::Timestream::ScheduledQuery", "timestream-scheduledquery", List("Tags"), m::Arn
}
new_struct! { ScheduledQuery, ScheduledQueryRequired {
    scheduled_query_execution_role_arn: m::iam::RoleArn = "ScheduledQueryExecutionRoleArn", "replacement; 1 to 2048 characters";
    error_report_configuration: scheduled_query::ErrorReportConfiguration = "ErrorReportConfiguration", "replacement";
    notification_configuration: scheduled_query::NotificationConfiguration = "NotificationConfiguration", "replacement";
    query_string: String = "QueryString", "replacement; 1 to 262144 characters";
    schedule_configuration: scheduled_query::ScheduleConfiguration = "ScheduleConfiguration", "replacement";
} }
impl ScheduledQuery {
    set! {
        client_token: String = "ClientToken", "replacement; 32 to 128 characters; cannot be read back";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        scheduled_query_name: String = "ScheduledQueryName", "replacement; 1 to 64 characters";
        tags: [scheduled_query::Tag] = "Tags", "update; at most 200 items";
        target_configuration: scheduled_query::TargetConfiguration = "TargetConfiguration", "replacement";
    }
}
impl c::Handle<ScheduledQuery> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_sq_error_report_configuration: String = "SQErrorReportConfiguration";
        attr_sq_kms_key_id: String = "SQKmsKeyId";
        attr_sq_name: String = "SQName";
        attr_sq_notification_configuration: String = "SQNotificationConfiguration";
        attr_sq_query_string: String = "SQQueryString";
        attr_sq_schedule_configuration: String = "SQScheduleConfiguration";
        attr_sq_scheduled_query_execution_role_arn: m::iam::RoleArn = "SQScheduledQueryExecutionRoleArn";
        attr_sq_target_configuration: String = "SQTargetConfiguration";
    }
}
give! { ScheduledQuery: m::Arn = Ref; }
/// Property types and values of [`ScheduledQuery`].
pub mod scheduled_query {
    use crate::value::meaning as m;
    object!(DimensionMapping = "AWS::Timestream::ScheduledQuery.DimensionMapping", "timestream-scheduledquery-dimensionmapping");
    impl DimensionMapping {
        new! {
            dimension_value_type: DimensionValueType = "DimensionValueType", "replacement";
            name: String = "Name", "replacement";
        }
    }

    object!(ErrorReportConfiguration = "AWS::Timestream::ScheduledQuery.ErrorReportConfiguration", "timestream-scheduledquery-errorreportconfiguration");
    impl ErrorReportConfiguration {
        new! {
            s3_configuration: S3Configuration = "S3Configuration", "replacement";
        }
    }

    object!(MixedMeasureMapping = "AWS::Timestream::ScheduledQuery.MixedMeasureMapping", "timestream-scheduledquery-mixedmeasuremapping");
    impl MixedMeasureMapping {
        new! {
            measure_value_type: MixedMeasureMappingMeasureValueType = "MeasureValueType", "replacement";
        }
        set! {
            measure_name: String = "MeasureName", "replacement";
            multi_measure_attribute_mappings: [MultiMeasureAttributeMapping] = "MultiMeasureAttributeMappings", "replacement; at least 1 items";
            source_column: String = "SourceColumn", "replacement";
            target_measure_name: String = "TargetMeasureName", "replacement";
        }
    }

    object!(MultiMeasureAttributeMapping = "AWS::Timestream::ScheduledQuery.MultiMeasureAttributeMapping", "timestream-scheduledquery-multimeasureattributemapping");
    impl MultiMeasureAttributeMapping {
        new! {
            measure_value_type: MultiMeasureAttributeMappingMeasureValueType = "MeasureValueType", "replacement";
            source_column: String = "SourceColumn", "replacement";
        }
        set! {
            target_multi_measure_attribute_name: String = "TargetMultiMeasureAttributeName", "replacement";
        }
    }

    object!(MultiMeasureMappings = "AWS::Timestream::ScheduledQuery.MultiMeasureMappings", "timestream-scheduledquery-multimeasuremappings");
    impl MultiMeasureMappings {
        new! {
            multi_measure_attribute_mappings: [MultiMeasureAttributeMapping] = "MultiMeasureAttributeMappings", "replacement; at least 1 items";
        }
        set! {
            target_multi_measure_name: String = "TargetMultiMeasureName", "replacement";
        }
    }

    object!(NotificationConfiguration = "AWS::Timestream::ScheduledQuery.NotificationConfiguration", "timestream-scheduledquery-notificationconfiguration");
    impl NotificationConfiguration {
        new! {
            sns_configuration: SnsConfiguration = "SnsConfiguration", "replacement";
        }
    }

    object!(S3Configuration = "AWS::Timestream::ScheduledQuery.S3Configuration", "timestream-scheduledquery-s3configuration");
    impl S3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "replacement; 3 to 63 characters";
        }
        set! {
            encryption_option: EncryptionOption = "EncryptionOption", "replacement";
            object_key_prefix: String = "ObjectKeyPrefix", "replacement; 1 to 896 characters";
        }
    }

    object!(ScheduleConfiguration = "AWS::Timestream::ScheduledQuery.ScheduleConfiguration", "timestream-scheduledquery-scheduleconfiguration");
    impl ScheduleConfiguration {
        new! {
            schedule_expression: String = "ScheduleExpression", "replacement; 1 to 256 characters";
        }
    }

    object!(SnsConfiguration = "AWS::Timestream::ScheduledQuery.SnsConfiguration", "timestream-scheduledquery-snsconfiguration");
    impl SnsConfiguration {
        new! {
            topic_arn: m::sns::TopicArn = "TopicArn", "replacement; 1 to 2048 characters";
        }
    }

    object!(Tag = "AWS::Timestream::ScheduledQuery.Tag", "timestream-scheduledquery-tag");
    impl Tag {
        new! {
            key: String = "Key", "update; 1 to 128 characters";
            value: String = "Value", "update; at most 256 characters";
        }
    }

    object!(TargetConfiguration = "AWS::Timestream::ScheduledQuery.TargetConfiguration", "timestream-scheduledquery-targetconfiguration");
    impl TargetConfiguration {
        new! {
            timestream_configuration: TimestreamConfiguration = "TimestreamConfiguration", "replacement";
        }
    }

    object!(TimestreamConfiguration = "AWS::Timestream::ScheduledQuery.TimestreamConfiguration", "timestream-scheduledquery-timestreamconfiguration");
    impl TimestreamConfiguration {
        new! {
            database_name: m::timestream::DatabaseName = "DatabaseName", "replacement";
            table_name: String = "TableName", "replacement";
            dimension_mappings: [DimensionMapping] = "DimensionMappings", "replacement";
            time_column: String = "TimeColumn", "replacement";
        }
        set! {
            measure_name_column: String = "MeasureNameColumn", "replacement";
            mixed_measure_mappings: [MixedMeasureMapping] = "MixedMeasureMappings", "replacement; at least 1 items";
            multi_measure_mappings: MultiMeasureMappings = "MultiMeasureMappings", "replacement";
        }
    }
    values! { DimensionValueType: Varchar = "VARCHAR" }
    values! { MixedMeasureMappingMeasureValueType: Bigint = "BIGINT", Boolean = "BOOLEAN", Double = "DOUBLE", Varchar = "VARCHAR", Multi = "MULTI" }
    values! { MultiMeasureAttributeMappingMeasureValueType: Bigint = "BIGINT", Boolean = "BOOLEAN", Double = "DOUBLE", Varchar = "VARCHAR", Timestamp = "TIMESTAMP" }
    values! { EncryptionOption: SseS3 = "SSE_S3", SseKms = "SSE_KMS" }
}

resource! {
    ///
    /// AWS is closing it: maintenance from 2025-06-20.
    Table = "AWS::Timestream::Table", "timestream-table", List("Tags"), String
}
impl Table {
    new! {
        database_name: m::timestream::DatabaseName = "DatabaseName", "replacement";
    }
    set! {
        magnetic_store_write_properties: table::MagneticStoreWriteProperties = "MagneticStoreWriteProperties", "update";
        retention_properties: table::RetentionProperties = "RetentionProperties", "update";
        schema: table::Schema = "Schema", "update";
        table_name: String = "TableName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Table> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_name: String = "Name";
    }
}
give! { Table: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Table`].
pub mod table {
    use crate::value::meaning as m;
    object!(MagneticStoreRejectedDataLocation = "AWS::Timestream::Table.MagneticStoreRejectedDataLocation", "timestream-table-magneticstorerejecteddatalocation");
    impl MagneticStoreRejectedDataLocation {
        new! {}
        set! {
            s3_configuration: S3Configuration = "S3Configuration", "update";
        }
    }

    object!(MagneticStoreWriteProperties = "AWS::Timestream::Table.MagneticStoreWriteProperties", "timestream-table-magneticstorewriteproperties");
    impl MagneticStoreWriteProperties {
        new! {
            enable_magnetic_store_writes: bool = "EnableMagneticStoreWrites", "update";
        }
        set! {
            magnetic_store_rejected_data_location: MagneticStoreRejectedDataLocation = "MagneticStoreRejectedDataLocation", "update";
        }
    }

    object!(PartitionKey = "AWS::Timestream::Table.PartitionKey", "timestream-table-partitionkey");
    impl PartitionKey {
        new! {
            type_: PartitionKeyType = "Type", "update";
        }
        set! {
            enforcement_in_record: PartitionKeyEnforcementLevel = "EnforcementInRecord", "update";
            name: String = "Name", "update; 1 to 2048 characters";
        }
    }

    object!(RetentionProperties = "AWS::Timestream::Table.RetentionProperties", "timestream-table-retentionproperties");
    impl RetentionProperties {
        new! {}
        set! {
            magnetic_store_retention_period_in_days: String = "MagneticStoreRetentionPeriodInDays", "update";
            memory_store_retention_period_in_hours: String = "MemoryStoreRetentionPeriodInHours", "update";
        }
    }

    object!(S3Configuration = "AWS::Timestream::Table.S3Configuration", "timestream-table-s3configuration");
    impl S3Configuration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update";
            encryption_option: String = "EncryptionOption", "update";
        }
        set! {
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update";
            object_key_prefix: String = "ObjectKeyPrefix", "update";
        }
    }

    object!(Schema = "AWS::Timestream::Table.Schema", "timestream-table-schema");
    impl Schema {
        new! {}
        set! {
            composite_partition_key: [PartitionKey] = "CompositePartitionKey", "update; at least 1 items";
        }
    }
    values! { PartitionKeyEnforcementLevel: Required = "REQUIRED", Optional = "OPTIONAL" }
    values! { PartitionKeyType: Dimension = "DIMENSION", Measure = "MEASURE" }
}

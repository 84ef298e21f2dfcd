// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::IoTAnalytics`.
use crate::core as c;

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-12-15.
    Channel = "AWS::IoTAnalytics::Channel", "iotanalytics-channel", List("Tags"), String
}
impl Channel {
    new! {}
    set! {
        channel_name: String = "ChannelName", "replacement; 1 to 128 characters";
        channel_storage: channel::ChannelStorage = "ChannelStorage", "update";
        retention_period: channel::RetentionPeriod = "RetentionPeriod", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Channel> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Channel`].
pub mod channel {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(ChannelStorage = "AWS::IoTAnalytics::Channel.ChannelStorage", "iotanalytics-channel-channelstorage");
    impl ChannelStorage {
        new! {}
        set! {
            customer_managed_s3: CustomerManagedS3 = "CustomerManagedS3", "update";
            service_managed_s3: v::Json = "ServiceManagedS3", "update";
        }
    }

    object!(CustomerManagedS3 = "AWS::IoTAnalytics::Channel.CustomerManagedS3", "iotanalytics-channel-customermanageds3");
    impl CustomerManagedS3 {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            bucket: String = "Bucket", "update; 3 to 255 characters";
        }
        set! {
            key_prefix: String = "KeyPrefix", "update; 1 to 255 characters";
        }
    }

    object!(RetentionPeriod = "AWS::IoTAnalytics::Channel.RetentionPeriod", "iotanalytics-channel-retentionperiod");
    impl RetentionPeriod {
        new! {}
        set! {
            number_of_days: i64 = "NumberOfDays", "update; 1 to 2147483647";
            unlimited: bool = "Unlimited", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-12-15.
    Dataset = "AWS::IoTAnalytics::Dataset", "iotanalytics-dataset", List("Tags"), String
}
impl Dataset {
    new! {
        actions: [dataset::Action] = "Actions", "update; 1 items";
    }
    set! {
        content_delivery_rules: [dataset::DatasetContentDeliveryRule] = "ContentDeliveryRules", "update; at most 20 items";
        dataset_name: String = "DatasetName", "replacement; 1 to 128 characters";
        late_data_rules: [dataset::LateDataRule] = "LateDataRules", "update; 1 items";
        retention_period: dataset::RetentionPeriod = "RetentionPeriod", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        triggers: [dataset::Trigger] = "Triggers", "update; at most 5 items";
        versioning_configuration: dataset::VersioningConfiguration = "VersioningConfiguration", "update";
    }
}
impl c::Handle<Dataset> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Dataset`].
pub mod dataset {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Action = "AWS::IoTAnalytics::Dataset.Action", "iotanalytics-dataset-action");
    impl Action {
        new! {
            action_name: String = "ActionName", "update; 1 to 128 characters";
        }
        set! {
            container_action: ContainerAction = "ContainerAction", "update";
            query_action: QueryAction = "QueryAction", "update";
        }
    }

    object!(ContainerAction = "AWS::IoTAnalytics::Dataset.ContainerAction", "iotanalytics-dataset-containeraction");
    impl ContainerAction {
        new! {
            execution_role_arn: m::iam::RoleArn = "ExecutionRoleArn", "update; 20 to 2048 characters";
            image: String = "Image", "update; at most 255 characters";
            resource_configuration: ResourceConfiguration = "ResourceConfiguration", "update";
        }
        set! {
            variables: [Variable] = "Variables", "update; at most 50 items";
        }
    }

    object!(DatasetContentDeliveryRule = "AWS::IoTAnalytics::Dataset.DatasetContentDeliveryRule", "iotanalytics-dataset-datasetcontentdeliveryrule");
    impl DatasetContentDeliveryRule {
        new! {
            destination: DatasetContentDeliveryRuleDestination = "Destination", "update";
        }
        set! {
            entry_name: String = "EntryName", "update";
        }
    }

    object!(DatasetContentDeliveryRuleDestination = "AWS::IoTAnalytics::Dataset.DatasetContentDeliveryRuleDestination", "iotanalytics-dataset-datasetcontentdeliveryruledestination");
    impl DatasetContentDeliveryRuleDestination {
        new! {}
        set! {
            iot_events_destination_configuration: IotEventsDestinationConfiguration = "IotEventsDestinationConfiguration", "update";
            s3_destination_configuration: S3DestinationConfiguration = "S3DestinationConfiguration", "update";
        }
    }

    object!(DatasetContentVersionValue = "AWS::IoTAnalytics::Dataset.DatasetContentVersionValue", "iotanalytics-dataset-datasetcontentversionvalue");
    impl DatasetContentVersionValue {
        new! {
            dataset_name: String = "DatasetName", "update; 1 to 128 characters";
        }
    }

    object!(DeltaTime = "AWS::IoTAnalytics::Dataset.DeltaTime", "iotanalytics-dataset-deltatime");
    impl DeltaTime {
        new! {
            offset_seconds: i64 = "OffsetSeconds", "update";
            time_expression: String = "TimeExpression", "update";
        }
    }

    object!(DeltaTimeSessionWindowConfiguration = "AWS::IoTAnalytics::Dataset.DeltaTimeSessionWindowConfiguration", "iotanalytics-dataset-deltatimesessionwindowconfiguration");
    impl DeltaTimeSessionWindowConfiguration {
        new! {
            timeout_in_minutes: i64 = "TimeoutInMinutes", "update; 1 to 60";
        }
    }

    object!(Filter = "AWS::IoTAnalytics::Dataset.Filter", "iotanalytics-dataset-filter");
    impl Filter {
        new! {}
        set! {
            delta_time: DeltaTime = "DeltaTime", "update";
        }
    }

    object!(GlueConfiguration = "AWS::IoTAnalytics::Dataset.GlueConfiguration", "iotanalytics-dataset-glueconfiguration");
    impl GlueConfiguration {
        new! {
            database_name: String = "DatabaseName", "update; 1 to 150 characters";
            table_name: String = "TableName", "update; 1 to 150 characters";
        }
    }

    object!(IotEventsDestinationConfiguration = "AWS::IoTAnalytics::Dataset.IotEventsDestinationConfiguration", "iotanalytics-dataset-ioteventsdestinationconfiguration");
    impl IotEventsDestinationConfiguration {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            input_name: String = "InputName", "update; 1 to 128 characters";
        }
    }

    object!(LateDataRule = "AWS::IoTAnalytics::Dataset.LateDataRule", "iotanalytics-dataset-latedatarule");
    impl LateDataRule {
        new! {
            rule_configuration: LateDataRuleConfiguration = "RuleConfiguration", "update";
        }
        set! {
            rule_name: String = "RuleName", "update; 1 to 128 characters";
        }
    }

    object!(LateDataRuleConfiguration = "AWS::IoTAnalytics::Dataset.LateDataRuleConfiguration", "iotanalytics-dataset-latedataruleconfiguration");
    impl LateDataRuleConfiguration {
        new! {}
        set! {
            delta_time_session_window_configuration: DeltaTimeSessionWindowConfiguration = "DeltaTimeSessionWindowConfiguration", "update";
        }
    }

    object!(OutputFileUriValue = "AWS::IoTAnalytics::Dataset.OutputFileUriValue", "iotanalytics-dataset-outputfileurivalue");
    impl OutputFileUriValue {
        new! {
            file_name: String = "FileName", "update";
        }
    }

    object!(QueryAction = "AWS::IoTAnalytics::Dataset.QueryAction", "iotanalytics-dataset-queryaction");
    impl QueryAction {
        new! {
            sql_query: String = "SqlQuery", "update";
        }
        set! {
            filters: [Filter] = "Filters", "update; at most 1 items";
        }
    }

    object!(ResourceConfiguration = "AWS::IoTAnalytics::Dataset.ResourceConfiguration", "iotanalytics-dataset-resourceconfiguration");
    impl ResourceConfiguration {
        new! {
            compute_type: ComputeType = "ComputeType", "update";
            volume_size_in_gb: i64 = "VolumeSizeInGB", "update; 1 to 50";
        }
    }

    object!(RetentionPeriod = "AWS::IoTAnalytics::Dataset.RetentionPeriod", "iotanalytics-dataset-retentionperiod");
    impl RetentionPeriod {
        new! {}
        set! {
            number_of_days: i64 = "NumberOfDays", "update; 1 to 2147483647";
            unlimited: bool = "Unlimited", "update";
        }
    }

    object!(S3DestinationConfiguration = "AWS::IoTAnalytics::Dataset.S3DestinationConfiguration", "iotanalytics-dataset-s3destinationconfiguration");
    impl S3DestinationConfiguration {
        new! {
            bucket: m::s3::BucketName = "Bucket", "update; 3 to 255 characters";
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            key: String = "Key", "update; 1 to 255 characters";
        }
        set! {
            glue_configuration: GlueConfiguration = "GlueConfiguration", "update";
        }
    }

    object!(Schedule = "AWS::IoTAnalytics::Dataset.Schedule", "iotanalytics-dataset-schedule");
    impl Schedule {
        new! {
            schedule_expression: String = "ScheduleExpression", "update";
        }
    }

    object!(Trigger = "AWS::IoTAnalytics::Dataset.Trigger", "iotanalytics-dataset-trigger");
    impl Trigger {
        new! {}
        set! {
            schedule: Schedule = "Schedule", "update";
            triggering_dataset: TriggeringDataset = "TriggeringDataset", "update";
        }
    }

    object!(TriggeringDataset = "AWS::IoTAnalytics::Dataset.TriggeringDataset", "iotanalytics-dataset-triggeringdataset");
    impl TriggeringDataset {
        new! {
            dataset_name: String = "DatasetName", "update; 1 to 128 characters";
        }
    }

    object!(Variable = "AWS::IoTAnalytics::Dataset.Variable", "iotanalytics-dataset-variable");
    impl Variable {
        new! {
            variable_name: String = "VariableName", "update; 1 to 256 characters";
        }
        set! {
            dataset_content_version_value: DatasetContentVersionValue = "DatasetContentVersionValue", "update";
            double_value: v::Number = "DoubleValue", "update";
            output_file_uri_value: OutputFileUriValue = "OutputFileUriValue", "update";
            string_value: String = "StringValue", "update; at most 1024 characters";
        }
    }

    object!(VersioningConfiguration = "AWS::IoTAnalytics::Dataset.VersioningConfiguration", "iotanalytics-dataset-versioningconfiguration");
    impl VersioningConfiguration {
        new! {}
        set! {
            max_versions: i64 = "MaxVersions", "update; 1 to 1000";
            unlimited: bool = "Unlimited", "update";
        }
    }
    values! { ComputeType: Acu1 = "ACU_1", Acu2 = "ACU_2" }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-12-15.
    Datastore = "AWS::IoTAnalytics::Datastore", "iotanalytics-datastore", List("Tags"), String
}
impl Datastore {
    new! {}
    set! {
        datastore_name: String = "DatastoreName", "replacement; 1 to 128 characters";
        datastore_partitions: datastore::DatastorePartitions = "DatastorePartitions", "update";
        datastore_storage: datastore::DatastoreStorage = "DatastoreStorage", "update";
        file_format_configuration: datastore::FileFormatConfiguration = "FileFormatConfiguration", "update";
        retention_period: datastore::RetentionPeriod = "RetentionPeriod", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Datastore> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Datastore`].
pub mod datastore {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Column = "AWS::IoTAnalytics::Datastore.Column", "iotanalytics-datastore-column");
    impl Column {
        new! {
            name: String = "Name", "update";
            type_: String = "Type", "update";
        }
    }

    object!(CustomerManagedS3 = "AWS::IoTAnalytics::Datastore.CustomerManagedS3", "iotanalytics-datastore-customermanageds3");
    impl CustomerManagedS3 {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            bucket: String = "Bucket", "update; 3 to 255 characters";
        }
        set! {
            key_prefix: String = "KeyPrefix", "update; 1 to 255 characters";
        }
    }

    object!(CustomerManagedS3Storage = "AWS::IoTAnalytics::Datastore.CustomerManagedS3Storage", "iotanalytics-datastore-customermanageds3storage");
    impl CustomerManagedS3Storage {
        new! {
            bucket: String = "Bucket", "update; 3 to 255 characters";
        }
        set! {
            key_prefix: String = "KeyPrefix", "update; 1 to 255 characters";
        }
    }

    object!(DatastorePartition = "AWS::IoTAnalytics::Datastore.DatastorePartition", "iotanalytics-datastore-datastorepartition");
    impl DatastorePartition {
        new! {}
        set! {
            partition: Partition = "Partition", "update";
            timestamp_partition: TimestampPartition = "TimestampPartition", "update";
        }
    }

    object!(DatastorePartitions = "AWS::IoTAnalytics::Datastore.DatastorePartitions", "iotanalytics-datastore-datastorepartitions");
    impl DatastorePartitions {
        new! {}
        set! {
            partitions: [DatastorePartition] = "Partitions", "update; at most 25 items";
        }
    }

    object!(DatastoreStorage = "AWS::IoTAnalytics::Datastore.DatastoreStorage", "iotanalytics-datastore-datastorestorage");
    impl DatastoreStorage {
        new! {}
        set! {
            customer_managed_s3: CustomerManagedS3 = "CustomerManagedS3", "update";
            iot_site_wise_multi_layer_storage: IotSiteWiseMultiLayerStorage = "IotSiteWiseMultiLayerStorage", "update";
            service_managed_s3: v::Json = "ServiceManagedS3", "update";
        }
    }

    object!(FileFormatConfiguration = "AWS::IoTAnalytics::Datastore.FileFormatConfiguration", "iotanalytics-datastore-fileformatconfiguration");
    impl FileFormatConfiguration {
        new! {}
        set! {
            json_configuration: v::Json = "JsonConfiguration", "update";
            parquet_configuration: ParquetConfiguration = "ParquetConfiguration", "update";
        }
    }

    object!(IotSiteWiseMultiLayerStorage = "AWS::IoTAnalytics::Datastore.IotSiteWiseMultiLayerStorage", "iotanalytics-datastore-iotsitewisemultilayerstorage");
    impl IotSiteWiseMultiLayerStorage {
        new! {}
        set! {
            customer_managed_s3_storage: CustomerManagedS3Storage = "CustomerManagedS3Storage", "update";
        }
    }

    object!(ParquetConfiguration = "AWS::IoTAnalytics::Datastore.ParquetConfiguration", "iotanalytics-datastore-parquetconfiguration");
    impl ParquetConfiguration {
        new! {}
        set! {
            schema_definition: SchemaDefinition = "SchemaDefinition", "update";
        }
    }

    object!(Partition = "AWS::IoTAnalytics::Datastore.Partition", "iotanalytics-datastore-partition");
    impl Partition {
        new! {
            attribute_name: String = "AttributeName", "update";
        }
    }

    object!(RetentionPeriod = "AWS::IoTAnalytics::Datastore.RetentionPeriod", "iotanalytics-datastore-retentionperiod");
    impl RetentionPeriod {
        new! {}
        set! {
            number_of_days: i64 = "NumberOfDays", "update; 1 to 2147483647";
            unlimited: bool = "Unlimited", "update";
        }
    }

    object!(SchemaDefinition = "AWS::IoTAnalytics::Datastore.SchemaDefinition", "iotanalytics-datastore-schemadefinition");
    impl SchemaDefinition {
        new! {}
        set! {
            columns: [Column] = "Columns", "update; 1 to 100 items";
        }
    }

    object!(TimestampPartition = "AWS::IoTAnalytics::Datastore.TimestampPartition", "iotanalytics-datastore-timestamppartition");
    impl TimestampPartition {
        new! {
            attribute_name: String = "AttributeName", "update";
        }
        set! {
            timestamp_format: String = "TimestampFormat", "update";
        }
    }
}

resource! {
    ///
    /// AWS is closing it: shutdown from 2025-12-15.
    Pipeline = "AWS::IoTAnalytics::Pipeline", "iotanalytics-pipeline", List("Tags"), String
}
impl Pipeline {
    new! {
        pipeline_activities: [pipeline::Activity] = "PipelineActivities", "update; 1 to 25 items";
    }
    set! {
        pipeline_name: String = "PipelineName", "replacement; 1 to 128 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Pipeline> {
    get! {
        attr_id: String = "Id";
    }
}
/// Property types and values of [`Pipeline`].
pub mod pipeline {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(Activity = "AWS::IoTAnalytics::Pipeline.Activity", "iotanalytics-pipeline-activity");
    impl Activity {
        new! {}
        set! {
            add_attributes: AddAttributes = "AddAttributes", "update";
            channel: Channel = "Channel", "update";
            datastore: Datastore = "Datastore", "update";
            device_registry_enrich: DeviceRegistryEnrich = "DeviceRegistryEnrich", "update";
            device_shadow_enrich: DeviceShadowEnrich = "DeviceShadowEnrich", "update";
            filter: Filter = "Filter", "update";
            lambda: Lambda = "Lambda", "update";
            math: Math = "Math", "update";
            remove_attributes: RemoveAttributes = "RemoveAttributes", "update";
            select_attributes: SelectAttributes = "SelectAttributes", "update";
        }
    }

    object!(AddAttributes = "AWS::IoTAnalytics::Pipeline.AddAttributes", "iotanalytics-pipeline-addattributes");
    impl AddAttributes {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            attributes: v::Map<String> = "Attributes", "update";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(Channel = "AWS::IoTAnalytics::Pipeline.Channel", "iotanalytics-pipeline-channel");
    impl Channel {
        new! {
            channel_name: String = "ChannelName", "update; 1 to 128 characters";
            name: String = "Name", "update; 1 to 128 characters";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(Datastore = "AWS::IoTAnalytics::Pipeline.Datastore", "iotanalytics-pipeline-datastore");
    impl Datastore {
        new! {
            datastore_name: String = "DatastoreName", "update; 1 to 128 characters";
            name: String = "Name", "update; 1 to 128 characters";
        }
    }

    object!(DeviceRegistryEnrich = "AWS::IoTAnalytics::Pipeline.DeviceRegistryEnrich", "iotanalytics-pipeline-deviceregistryenrich");
    impl DeviceRegistryEnrich {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            name: String = "Name", "update; 1 to 128 characters";
            thing_name: String = "ThingName", "update; 1 to 256 characters";
            attribute: String = "Attribute", "update; 1 to 256 characters";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(DeviceShadowEnrich = "AWS::IoTAnalytics::Pipeline.DeviceShadowEnrich", "iotanalytics-pipeline-deviceshadowenrich");
    impl DeviceShadowEnrich {
        new! {
            role_arn: m::iam::RoleArn = "RoleArn", "update; 20 to 2048 characters";
            name: String = "Name", "update; 1 to 128 characters";
            thing_name: String = "ThingName", "update; 1 to 256 characters";
            attribute: String = "Attribute", "update; 1 to 256 characters";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(Filter = "AWS::IoTAnalytics::Pipeline.Filter", "iotanalytics-pipeline-filter");
    impl Filter {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            filter: String = "Filter", "update; 1 to 256 characters";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(Lambda = "AWS::IoTAnalytics::Pipeline.Lambda", "iotanalytics-pipeline-lambda");
    impl Lambda {
        new! {
            lambda_name: m::lambda::FunctionName = "LambdaName", "update; 1 to 64 characters";
            name: String = "Name", "update; 1 to 128 characters";
            batch_size: i64 = "BatchSize", "update; 1 to 1000";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(Math = "AWS::IoTAnalytics::Pipeline.Math", "iotanalytics-pipeline-math");
    impl Math {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            attribute: String = "Attribute", "update; 1 to 256 characters";
            math: String = "Math", "update; 1 to 256 characters";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(RemoveAttributes = "AWS::IoTAnalytics::Pipeline.RemoveAttributes", "iotanalytics-pipeline-removeattributes");
    impl RemoveAttributes {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            attributes: [String] = "Attributes", "update; 1 to 50 items";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }

    object!(SelectAttributes = "AWS::IoTAnalytics::Pipeline.SelectAttributes", "iotanalytics-pipeline-selectattributes");
    impl SelectAttributes {
        new! {
            name: String = "Name", "update; 1 to 128 characters";
            attributes: [String] = "Attributes", "update; 1 to 50 items";
        }
        set! {
            next: String = "Next", "update; 1 to 128 characters";
        }
    }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::SCN`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    DataIntegrationFlow = "AWS::SCN::DataIntegrationFlow", "scn-dataintegrationflow", List("Tags"), m::Arn
}
new_struct! { DataIntegrationFlow, DataIntegrationFlowRequired {
    instance_id: String = "InstanceId", "replacement; 36 characters";
    name: String = "Name", "replacement; 1 to 256 characters";
    sources: [data_integration_flow::DataIntegrationFlowSource] = "Sources", "update; 1 to 40 items";
    target: data_integration_flow::DataIntegrationFlowTarget = "Target", "update";
    transformation: data_integration_flow::DataIntegrationFlowTransformation = "Transformation", "update";
} }
impl DataIntegrationFlow {
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<DataIntegrationFlow> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { DataIntegrationFlow: m::Arn = Ref; }
/// Property types and values of [`DataIntegrationFlow`].
pub mod data_integration_flow {
    use crate::value::meaning as m;
    object!(DataIntegrationFlowSource = "AWS::SCN::DataIntegrationFlow.DataIntegrationFlowSource", "scn-dataintegrationflow-dataintegrationflowsource");
    impl DataIntegrationFlowSource {
        new! {
            source_name: String = "SourceName", "update; 1 to 256 characters";
            source_type: SourceType = "SourceType", "update";
        }
        set! {
            dataset_source: DatasetSourceConfiguration = "DatasetSource", "update";
            s3_source: S3SourceConfiguration = "S3Source", "update";
        }
    }

    object!(DataIntegrationFlowTarget = "AWS::SCN::DataIntegrationFlow.DataIntegrationFlowTarget", "scn-dataintegrationflow-dataintegrationflowtarget");
    impl DataIntegrationFlowTarget {
        new! {
            target_type: TargetType = "TargetType", "update";
        }
        set! {
            dataset_target: DatasetTargetConfiguration = "DatasetTarget", "update";
        }
    }

    object!(DataIntegrationFlowTransformation = "AWS::SCN::DataIntegrationFlow.DataIntegrationFlowTransformation", "scn-dataintegrationflow-dataintegrationflowtransformation");
    impl DataIntegrationFlowTransformation {
        new! {
            transformation_type: TransformationType = "TransformationType", "update";
        }
        set! {
            sql_transformation: SqlTransformationConfiguration = "SqlTransformation", "update";
        }
    }

    object!(DatasetOptions = "AWS::SCN::DataIntegrationFlow.DatasetOptions", "scn-dataintegrationflow-datasetoptions");
    impl DatasetOptions {
        new! {}
        set! {
            dedupe_records: bool = "DedupeRecords", "update";
            dedupe_strategy: DedupeStrategy = "DedupeStrategy", "update";
            load_type: LoadType = "LoadType", "update";
        }
    }

    object!(DatasetSourceConfiguration = "AWS::SCN::DataIntegrationFlow.DatasetSourceConfiguration", "scn-dataintegrationflow-datasetsourceconfiguration");
    impl DatasetSourceConfiguration {
        new! {
            dataset_identifier: String = "DatasetIdentifier", "update; 1 to 1011 characters";
        }
        set! {
            options: DatasetOptions = "Options", "update";
        }
    }

    object!(DatasetTargetConfiguration = "AWS::SCN::DataIntegrationFlow.DatasetTargetConfiguration", "scn-dataintegrationflow-datasettargetconfiguration");
    impl DatasetTargetConfiguration {
        new! {
            dataset_identifier: String = "DatasetIdentifier", "update; 1 to 1011 characters";
        }
        set! {
            options: DatasetOptions = "Options", "update";
        }
    }

    object!(DedupeStrategy = "AWS::SCN::DataIntegrationFlow.DedupeStrategy", "scn-dataintegrationflow-dedupestrategy");
    impl DedupeStrategy {
        new! {
            type_: Type = "Type", "update";
        }
        set! {
            field_priority: FieldPriorityDedupeStrategyConfiguration = "FieldPriority", "update";
        }
    }

    object!(FieldPriorityDedupeField = "AWS::SCN::DataIntegrationFlow.FieldPriorityDedupeField", "scn-dataintegrationflow-fieldprioritydedupefield");
    impl FieldPriorityDedupeField {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            sort_order: SortOrder = "SortOrder", "update";
        }
    }

    object!(FieldPriorityDedupeStrategyConfiguration = "AWS::SCN::DataIntegrationFlow.FieldPriorityDedupeStrategyConfiguration", "scn-dataintegrationflow-fieldprioritydedupestrategyconfiguration");
    impl FieldPriorityDedupeStrategyConfiguration {
        new! {
            fields: [FieldPriorityDedupeField] = "Fields", "update; 1 to 10 items";
        }
    }

    object!(S3Options = "AWS::SCN::DataIntegrationFlow.S3Options", "scn-dataintegrationflow-s3options");
    impl S3Options {
        new! {}
        set! {
            file_type: FileType = "FileType", "update";
        }
    }

    object!(S3SourceConfiguration = "AWS::SCN::DataIntegrationFlow.S3SourceConfiguration", "scn-dataintegrationflow-s3sourceconfiguration");
    impl S3SourceConfiguration {
        new! {
            bucket_name: m::s3::BucketName = "BucketName", "update; 3 to 63 characters";
            prefix: String = "Prefix", "update; at most 700 characters";
        }
        set! {
            options: S3Options = "Options", "update";
        }
    }

    object!(SqlTransformationConfiguration = "AWS::SCN::DataIntegrationFlow.SqlTransformationConfiguration", "scn-dataintegrationflow-sqltransformationconfiguration");
    impl SqlTransformationConfiguration {
        new! {
            query: String = "Query", "update; 1 to 65535 characters";
        }
    }
    values! { SourceType: S3 = "S3", Dataset = "DATASET" }
    values! { TargetType: Dataset = "DATASET" }
    values! { TransformationType: Sql = "SQL", None = "NONE" }
    values! { LoadType: Incremental = "INCREMENTAL", Replace = "REPLACE" }
    values! { Type: FieldPriority = "FIELD_PRIORITY" }
    values! { SortOrder: Asc = "ASC", Desc = "DESC" }
    values! { FileType: Csv = "CSV", Parquet = "PARQUET", Json = "JSON" }
}

resource! {
    Dataset = "AWS::SCN::Dataset", "scn-dataset", List("Tags"), m::Arn
}
impl Dataset {
    new! {
        instance_id: String = "InstanceId", "replacement; 36 characters";
        name: String = "Name", "replacement; 1 to 75 characters";
        namespace: String = "Namespace", "replacement; 1 to 50 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 500 characters";
        partition_spec: dataset::PartitionSpec = "PartitionSpec", "replacement";
        schema: dataset::Schema = "Schema", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Dataset> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Dataset: m::Arn = Ref; }
/// Property types and values of [`Dataset`].
pub mod dataset {
    object!(DataLakeDatasetPartitionField = "AWS::SCN::Dataset.DataLakeDatasetPartitionField", "scn-dataset-datalakedatasetpartitionfield");
    impl DataLakeDatasetPartitionField {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            transform: Transform = "Transform", "update";
        }
    }

    object!(DataLakeDatasetPrimaryKeyField = "AWS::SCN::Dataset.DataLakeDatasetPrimaryKeyField", "scn-dataset-datalakedatasetprimarykeyfield");
    impl DataLakeDatasetPrimaryKeyField {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
        }
    }

    object!(DataLakeDatasetSchemaField = "AWS::SCN::Dataset.DataLakeDatasetSchemaField", "scn-dataset-datalakedatasetschemafield");
    impl DataLakeDatasetSchemaField {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            type_: DataLakeDatasetSchemaFieldType = "Type", "update";
            is_required: bool = "IsRequired", "update";
        }
    }

    object!(PartitionSpec = "AWS::SCN::Dataset.PartitionSpec", "scn-dataset-partitionspec");
    impl PartitionSpec {
        new! {
            fields: [DataLakeDatasetPartitionField] = "Fields", "update; 1 to 10 items";
        }
    }

    object!(Schema = "AWS::SCN::Dataset.Schema", "scn-dataset-schema");
    impl Schema {
        new! {
            name: String = "Name", "update; 1 to 100 characters";
            fields: [DataLakeDatasetSchemaField] = "Fields", "update; 1 to 500 items";
        }
        set! {
            primary_keys: [DataLakeDatasetPrimaryKeyField] = "PrimaryKeys", "update; 1 to 20 items";
        }
    }

    object!(Transform = "AWS::SCN::Dataset.Transform", "scn-dataset-transform");
    impl Transform {
        new! {
            type_: TransformType = "Type", "update";
        }
    }
    values! { DataLakeDatasetSchemaFieldType: Int = "INT", Double = "DOUBLE", String = "STRING", Timestamp = "TIMESTAMP", Long = "LONG" }
    values! { TransformType: Year = "YEAR", Month = "MONTH", Day = "DAY", Hour = "HOUR", Identity = "IDENTITY" }
}

resource! {
    Instance = "AWS::SCN::Instance", "scn-instance", List("Tags"), m::Arn
}
impl Instance {
    new! {}
    set! {
        instance_description: String = "InstanceDescription", "update; at most 501 characters";
        instance_name: String = "InstanceName", "update; at most 63 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
        web_app_dns_domain: String = "WebAppDnsDomain", "replacement";
    }
}
impl c::Handle<Instance> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_aws_account_id: String = "AwsAccountId";
        attr_created_time: String = "CreatedTime";
        attr_instance_id: String = "InstanceId";
        attr_last_modified_time: String = "LastModifiedTime";
        attr_state: String = "State";
        attr_version_number: v::Number = "VersionNumber";
    }
}
give! { Instance: m::Arn = Ref; }

resource! {
    Namespace = "AWS::SCN::Namespace", "scn-namespace", List("Tags"), m::Arn
}
impl Namespace {
    new! {
        instance_id: String = "InstanceId", "replacement; 36 characters";
        name: String = "Name", "replacement; 1 to 50 characters";
    }
    set! {
        description: String = "Description", "update; 1 to 500 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Namespace> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_time: String = "CreatedTime";
        attr_last_modified_time: String = "LastModifiedTime";
    }
}
give! { Namespace: m::Arn = Ref; }

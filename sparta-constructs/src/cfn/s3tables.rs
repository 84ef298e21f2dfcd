// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::S3Tables`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Namespace = "AWS::S3Tables::Namespace", "s3tables-namespace", None, String
}
impl Namespace {
    new! {
        table_bucket_arn: m::Arn = "TableBucketARN", "replacement";
        namespace: String = "Namespace", "replacement; 1 to 255 characters";
    }
}

resource! {
    Table = "AWS::S3Tables::Table", "s3tables-table", List("Tags"), String
}
impl Table {
    new! {
        table_bucket_arn: m::Arn = "TableBucketARN", "replacement";
        table_name: String = "TableName", "update";
        namespace: String = "Namespace", "update; 1 to 255 characters";
        open_table_format: table::OpenTableFormat = "OpenTableFormat", "replacement";
    }
    set! {
        compaction: table::Compaction = "Compaction", "update";
        iceberg_metadata: table::IcebergMetadata = "IcebergMetadata", "replacement; cannot be read back";
        snapshot_management: table::SnapshotManagement = "SnapshotManagement", "update";
        storage_class_configuration: table::StorageClassConfiguration = "StorageClassConfiguration", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update";
        without_metadata: table::WithoutMetadata = "WithoutMetadata", "replacement; cannot be read back";
    }
}
impl c::Handle<Table> {
    get! {
        attr_table_arn: String = "TableARN";
        attr_version_token: String = "VersionToken";
        attr_warehouse_location: String = "WarehouseLocation";
    }
}
give! { Table: m::Arn = Ref; }
/// Property types and values of [`Table`].
pub mod table {
    use crate::value as v;
    object!(Compaction = "AWS::S3Tables::Table.Compaction", "s3tables-table-compaction");
    impl Compaction {
        new! {}
        set! {
            status: Status = "Status", "update";
            target_file_size_mb: i64 = "TargetFileSizeMB", "update; at least 64";
        }
    }

    object!(IcebergMetadata = "AWS::S3Tables::Table.IcebergMetadata", "s3tables-table-icebergmetadata");
    impl IcebergMetadata {
        new! {}
        set! {
            iceberg_partition_spec: IcebergPartitionSpec = "IcebergPartitionSpec", "update";
            iceberg_schema: IcebergSchema = "IcebergSchema", "update";
            iceberg_schema_v2: IcebergSchemaV2 = "IcebergSchemaV2", "update";
            iceberg_sort_order: IcebergSortOrder = "IcebergSortOrder", "update";
            table_properties: v::Map<String> = "TableProperties", "update";
        }
    }

    object!(IcebergPartitionField = "AWS::S3Tables::Table.IcebergPartitionField", "s3tables-table-icebergpartitionfield");
    impl IcebergPartitionField {
        new! {
            name: String = "Name", "update";
            source_id: i64 = "SourceId", "update";
            transform: String = "Transform", "update";
        }
        set! {
            field_id: i64 = "FieldId", "update";
        }
    }

    object!(IcebergPartitionSpec = "AWS::S3Tables::Table.IcebergPartitionSpec", "s3tables-table-icebergpartitionspec");
    impl IcebergPartitionSpec {
        new! {
            fields: [IcebergPartitionField] = "Fields", "update";
        }
        set! {
            spec_id: i64 = "SpecId", "update";
        }
    }

    object!(IcebergSchema = "AWS::S3Tables::Table.IcebergSchema", "s3tables-table-icebergschema");
    impl IcebergSchema {
        new! {
            schema_field_list: [SchemaField] = "SchemaFieldList", "update";
        }
    }

    object!(IcebergSchemaV2 = "AWS::S3Tables::Table.IcebergSchemaV2", "s3tables-table-icebergschemav2");
    impl IcebergSchemaV2 {
        new! {
            schema_v2_field_type: SchemaV2FieldType = "SchemaV2FieldType", "update";
            schema_v2_field_list: [SchemaV2Field] = "SchemaV2FieldList", "update";
        }
        set! {
            identifier_field_ids: [i64] = "IdentifierFieldIds", "update";
            schema_id: i64 = "SchemaId", "update";
        }
    }

    object!(IcebergSortField = "AWS::S3Tables::Table.IcebergSortField", "s3tables-table-icebergsortfield");
    impl IcebergSortField {
        new! {
            source_id: i64 = "SourceId", "update";
            direction: Direction = "Direction", "update";
            null_order: NullOrder = "NullOrder", "update";
            transform: String = "Transform", "update";
        }
    }

    object!(IcebergSortOrder = "AWS::S3Tables::Table.IcebergSortOrder", "s3tables-table-icebergsortorder");
    impl IcebergSortOrder {
        new! {
            fields: [IcebergSortField] = "Fields", "update";
        }
        set! {
            order_id: i64 = "OrderId", "update";
        }
    }

    object!(SchemaField = "AWS::S3Tables::Table.SchemaField", "s3tables-table-schemafield");
    impl SchemaField {
        new! {
            name: String = "Name", "update";
            type_: String = "Type", "update";
        }
        set! {
            id: i64 = "Id", "update";
            required: bool = "Required", "update";
        }
    }

    object!(SchemaV2Field = "AWS::S3Tables::Table.SchemaV2Field", "s3tables-table-schemav2field");
    impl SchemaV2Field {
        new! {
            id: i64 = "Id", "update";
            name: String = "Name", "update";
            type_: v::Json = "Type", "update";
            required: bool = "Required", "update";
        }
        set! {
            doc: String = "Doc", "update";
        }
    }

    object!(SnapshotManagement = "AWS::S3Tables::Table.SnapshotManagement", "s3tables-table-snapshotmanagement");
    impl SnapshotManagement {
        new! {}
        set! {
            max_snapshot_age_hours: i64 = "MaxSnapshotAgeHours", "update; at least 1";
            min_snapshots_to_keep: i64 = "MinSnapshotsToKeep", "update; at least 1";
            status: Status = "Status", "update";
        }
    }

    object!(StorageClassConfiguration = "AWS::S3Tables::Table.StorageClassConfiguration", "s3tables-table-storageclassconfiguration");
    impl StorageClassConfiguration {
        new! {}
        set! {
            storage_class: StorageClass = "StorageClass", "update";
        }
    }
    values! { OpenTableFormat: Iceberg = "ICEBERG" }
    values! { WithoutMetadata: Yes = "Yes" }
    values! { Status: Enabled = "enabled", Disabled = "disabled" }
    values! { SchemaV2FieldType: Struct = "struct" }
    values! { Direction: Asc = "asc", Desc = "desc" }
    values! { NullOrder: NullsFirst = "nulls-first", NullsLast = "nulls-last" }
    values! { StorageClass: Standard = "STANDARD", IntelligentTiering = "INTELLIGENT_TIERING" }
}

resource! {
    TableBucket = "AWS::S3Tables::TableBucket", "s3tables-tablebucket", List("Tags"), m::Arn
}
impl TableBucket {
    new! {
        table_bucket_name: String = "TableBucketName", "replacement; 3 to 63 characters";
    }
    set! {
        encryption_configuration: table_bucket::EncryptionConfiguration = "EncryptionConfiguration", "update";
        metrics_configuration: table_bucket::MetricsConfiguration = "MetricsConfiguration", "update";
        replication_configuration: table_bucket::ReplicationConfiguration = "ReplicationConfiguration", "update";
        storage_class_configuration: table_bucket::StorageClassConfiguration = "StorageClassConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        unreferenced_file_removal: table_bucket::UnreferencedFileRemoval = "UnreferencedFileRemoval", "update";
    }
}
impl c::Handle<TableBucket> {
    get! {
        attr_table_bucket_arn: m::Arn = "TableBucketARN";
    }
}
give! { TableBucket: m::Arn = Ref; }
/// Property types and values of [`TableBucket`].
pub mod table_bucket {
    use crate::value::meaning as m;
    object!(EncryptionConfiguration = "AWS::S3Tables::TableBucket.EncryptionConfiguration", "s3tables-tablebucket-encryptionconfiguration");
    impl EncryptionConfiguration {
        new! {}
        set! {
            kms_key_arn: m::kms::KeyArn = "KMSKeyArn", "update";
            sse_algorithm: SseAlgorithm = "SSEAlgorithm", "update";
        }
    }

    object!(MetricsConfiguration = "AWS::S3Tables::TableBucket.MetricsConfiguration", "s3tables-tablebucket-metricsconfiguration");
    impl MetricsConfiguration {
        new! {}
        set! {
            status: Status = "Status", "update; default `Disabled`";
        }
    }

    object!(ReplicationConfiguration = "AWS::S3Tables::TableBucket.ReplicationConfiguration", "s3tables-tablebucket-replicationconfiguration");
    impl ReplicationConfiguration {
        new! {
            role: String = "Role", "update";
            rules: [ReplicationRule] = "Rules", "update; 1 items";
        }
    }

    object!(ReplicationDestination = "AWS::S3Tables::TableBucket.ReplicationDestination", "s3tables-tablebucket-replicationdestination");
    impl ReplicationDestination {
        new! {
            destination_table_bucket_arn: m::Arn = "DestinationTableBucketARN", "update";
        }
    }

    object!(ReplicationRule = "AWS::S3Tables::TableBucket.ReplicationRule", "s3tables-tablebucket-replicationrule");
    impl ReplicationRule {
        new! {
            destinations: [ReplicationDestination] = "Destinations", "update; 1 to 5 items";
        }
    }

    object!(StorageClassConfiguration = "AWS::S3Tables::TableBucket.StorageClassConfiguration", "s3tables-tablebucket-storageclassconfiguration");
    impl StorageClassConfiguration {
        new! {}
        set! {
            storage_class: StorageClass = "StorageClass", "update";
        }
    }

    object!(UnreferencedFileRemoval = "AWS::S3Tables::TableBucket.UnreferencedFileRemoval", "s3tables-tablebucket-unreferencedfileremoval");
    impl UnreferencedFileRemoval {
        new! {}
        set! {
            noncurrent_days: i64 = "NoncurrentDays", "update; at least 1";
            status: Status = "Status", "update";
            unreferenced_days: i64 = "UnreferencedDays", "update; at least 1";
        }
    }
    values! { SseAlgorithm: Aes256 = "AES256", AwsKms = "aws:kms" }
    values! { Status: Enabled = "Enabled", Disabled = "Disabled" }
    values! { StorageClass: Standard = "STANDARD", IntelligentTiering = "INTELLIGENT_TIERING" }
}

resource! {
    TableBucketPolicy = "AWS::S3Tables::TableBucketPolicy", "s3tables-tablebucketpolicy", None, m::Arn
}
impl TableBucketPolicy {
    new! {
        table_bucket_arn: m::Arn = "TableBucketARN", "replacement";
        resource_policy: v::Json = "ResourcePolicy", "update; 1 to 20480 characters";
    }
}

resource! {
    TablePolicy = "AWS::S3Tables::TablePolicy", "s3tables-tablepolicy", None, String
}
impl TablePolicy {
    new! {
        resource_policy: v::Json = "ResourcePolicy", "update; 1 to 20480 characters";
        table_arn: String = "TableARN", "replacement";
    }
}
impl c::Handle<TablePolicy> {
    get! {
        attr_namespace: String = "Namespace";
        attr_table_bucket_arn: m::Arn = "TableBucketARN";
        attr_table_name: String = "TableName";
    }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DynamoDB`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Backup = "AWS::DynamoDB::Backup", "dynamodb-backup", None, String
}
impl Backup {
    new! {
        table_name: m::dynamodb::TableName = "TableName", "replacement";
        backup_name: String = "BackupName", "replacement";
    }
}
impl c::Handle<Backup> {
    get! {
        attr_backup_arn: m::Arn = "BackupArn";
        attr_backup_creation_date_time: String = "BackupCreationDateTime";
        attr_backup_id: String = "BackupId";
        attr_backup_size_bytes: i64 = "BackupSizeBytes";
        attr_backup_status: String = "BackupStatus";
        attr_backup_type: String = "BackupType";
    }
}
give! { Backup: m::Arn = GetAtt("BackupArn"); }

resource! {
    ///
    /// Holds data that is lost with it.
    GlobalTable = "AWS::DynamoDB::GlobalTable", "dynamodb-globaltable", None, String
}
impl GlobalTable {
    new! {
        replicas: [global_table::ReplicaSpecification] = "Replicas", "update; at least 1 items";
    }
    set! {
        attribute_definitions: [global_table::AttributeDefinition] = "AttributeDefinitions", "update; at least 1 items";
        billing_mode: global_table::BillingMode = "BillingMode", "update";
        global_secondary_indexes: [global_table::GlobalSecondaryIndex] = "GlobalSecondaryIndexes", "update";
        global_table_source_arn: m::Arn = "GlobalTableSourceArn", "may replace; 1 to 1024 characters; cannot be read back";
        global_table_witnesses: [global_table::GlobalTableWitness] = "GlobalTableWitnesses", "update; 1 items";
        key_schema: [global_table::KeySchema] = "KeySchema", "may replace; 1 to 2 items";
        local_secondary_indexes: [global_table::LocalSecondaryIndex] = "LocalSecondaryIndexes", "may replace";
        multi_region_consistency: global_table::MultiRegionConsistency = "MultiRegionConsistency", "update";
        read_on_demand_throughput_settings: global_table::ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings", "update";
        read_provisioned_throughput_settings: global_table::GlobalReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings", "update";
        sse_specification: global_table::SseSpecification = "SSESpecification", "update";
        stream_specification: global_table::StreamSpecification = "StreamSpecification", "update";
        table_name: String = "TableName", "replacement; 1 to 1024 characters";
        table_type: global_table::TableType = "TableType", "update";
        time_to_live_specification: global_table::TimeToLiveSpecification = "TimeToLiveSpecification", "update";
        vector_indexes: [global_table::VectorIndex] = "VectorIndexes", "update; at least 1 items";
        warm_throughput: global_table::WarmThroughput = "WarmThroughput", "update";
        write_on_demand_throughput_settings: global_table::WriteOnDemandThroughputSettings = "WriteOnDemandThroughputSettings", "update";
        write_provisioned_throughput_settings: global_table::WriteProvisionedThroughputSettings = "WriteProvisionedThroughputSettings", "update";
    }
}
impl c::Handle<GlobalTable> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_stream_arn: m::Arn = "StreamArn";
        attr_table_id: String = "TableId";
    }
}
give! { GlobalTable: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`GlobalTable`].
pub mod global_table {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AttributeDefinition = "AWS::DynamoDB::GlobalTable.AttributeDefinition", "dynamodb-globaltable-attributedefinition");
    impl AttributeDefinition {
        new! {
            attribute_name: String = "AttributeName", "update; 1 to 255 characters";
            attribute_type: AttributeType = "AttributeType", "update";
        }
    }

    object!(CapacityAutoScalingSettings = "AWS::DynamoDB::GlobalTable.CapacityAutoScalingSettings", "dynamodb-globaltable-capacityautoscalingsettings");
    impl CapacityAutoScalingSettings {
        new! {
            max_capacity: i64 = "MaxCapacity", "update; at least 1";
            min_capacity: i64 = "MinCapacity", "update; at least 1";
            target_tracking_scaling_policy_configuration: TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration", "update";
        }
        set! {
            seed_capacity: i64 = "SeedCapacity", "update; at least 1; cannot be read back";
        }
    }

    object!(ContributorInsightsSpecification = "AWS::DynamoDB::GlobalTable.ContributorInsightsSpecification", "dynamodb-globaltable-contributorinsightsspecification");
    impl ContributorInsightsSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            mode: Mode = "Mode", "update";
        }
    }

    object!(GlobalReadProvisionedThroughputSettings = "AWS::DynamoDB::GlobalTable.GlobalReadProvisionedThroughputSettings", "dynamodb-globaltable-globalreadprovisionedthroughputsettings");
    impl GlobalReadProvisionedThroughputSettings {
        new! {}
        set! {
            read_capacity_units: i64 = "ReadCapacityUnits", "update; at least 1";
        }
    }

    object!(GlobalSecondaryIndex = "AWS::DynamoDB::GlobalTable.GlobalSecondaryIndex", "dynamodb-globaltable-globalsecondaryindex");
    impl GlobalSecondaryIndex {
        new! {
            index_name: String = "IndexName", "update; 3 to 255 characters";
            key_schema: [KeySchema] = "KeySchema", "update; at least 1 items";
            projection: Projection = "Projection", "update";
        }
        set! {
            read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings", "update";
            read_provisioned_throughput_settings: GlobalReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings", "update";
            warm_throughput: WarmThroughput = "WarmThroughput", "update";
            write_on_demand_throughput_settings: WriteOnDemandThroughputSettings = "WriteOnDemandThroughputSettings", "update";
            write_provisioned_throughput_settings: WriteProvisionedThroughputSettings = "WriteProvisionedThroughputSettings", "update";
        }
    }

    object!(GlobalTableWitness = "AWS::DynamoDB::GlobalTable.GlobalTableWitness", "dynamodb-globaltable-globaltablewitness");
    impl GlobalTableWitness {
        new! {}
        set! {
            region: String = "Region", "update";
        }
    }

    object!(KeySchema = "AWS::DynamoDB::GlobalTable.KeySchema", "dynamodb-globaltable-keyschema");
    impl KeySchema {
        new! {
            attribute_name: String = "AttributeName", "may replace; 1 to 255 characters";
            key_type: KeyType = "KeyType", "may replace";
        }
    }

    object!(KinesisStreamSpecification = "AWS::DynamoDB::GlobalTable.KinesisStreamSpecification", "dynamodb-globaltable-kinesisstreamspecification");
    impl KinesisStreamSpecification {
        new! {
            stream_arn: m::Arn = "StreamArn", "update";
        }
        set! {
            approximate_creation_date_time_precision: ApproximateCreationDateTimePrecision = "ApproximateCreationDateTimePrecision", "update";
        }
    }

    object!(LocalSecondaryIndex = "AWS::DynamoDB::GlobalTable.LocalSecondaryIndex", "dynamodb-globaltable-localsecondaryindex");
    impl LocalSecondaryIndex {
        new! {
            index_name: String = "IndexName", "replacement; 3 to 255 characters";
            key_schema: [KeySchema] = "KeySchema", "replacement; 2 items";
            projection: Projection = "Projection", "replacement";
        }
    }

    object!(PointInTimeRecoverySpecification = "AWS::DynamoDB::GlobalTable.PointInTimeRecoverySpecification", "dynamodb-globaltable-pointintimerecoveryspecification");
    impl PointInTimeRecoverySpecification {
        new! {}
        set! {
            point_in_time_recovery_enabled: bool = "PointInTimeRecoveryEnabled", "update";
            recovery_period_in_days: i64 = "RecoveryPeriodInDays", "update; 1 to 35";
        }
    }

    object!(Projection = "AWS::DynamoDB::GlobalTable.Projection", "dynamodb-globaltable-projection");
    impl Projection {
        new! {}
        set! {
            non_key_attributes: [String] = "NonKeyAttributes", "may replace; at most 20 items";
            projection_type: ProjectionType = "ProjectionType", "may replace";
        }
    }

    object!(ReadOnDemandThroughputSettings = "AWS::DynamoDB::GlobalTable.ReadOnDemandThroughputSettings", "dynamodb-globaltable-readondemandthroughputsettings");
    impl ReadOnDemandThroughputSettings {
        new! {}
        set! {
            max_read_request_units: i64 = "MaxReadRequestUnits", "update; at least 1";
        }
    }

    object!(ReadProvisionedThroughputSettings = "AWS::DynamoDB::GlobalTable.ReadProvisionedThroughputSettings", "dynamodb-globaltable-readprovisionedthroughputsettings");
    impl ReadProvisionedThroughputSettings {
        new! {}
        set! {
            read_capacity_auto_scaling_settings: CapacityAutoScalingSettings = "ReadCapacityAutoScalingSettings", "update";
            read_capacity_units: i64 = "ReadCapacityUnits", "update; at least 1";
        }
    }

    object!(ReplicaGlobalSecondaryIndexSpecification = "AWS::DynamoDB::GlobalTable.ReplicaGlobalSecondaryIndexSpecification", "dynamodb-globaltable-replicaglobalsecondaryindexspecification");
    impl ReplicaGlobalSecondaryIndexSpecification {
        new! {
            index_name: String = "IndexName", "update; 3 to 255 characters";
        }
        set! {
            contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification", "update";
            read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings", "update";
            read_provisioned_throughput_settings: ReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings", "update";
        }
    }

    object!(ReplicaSseSpecification = "AWS::DynamoDB::GlobalTable.ReplicaSSESpecification", "dynamodb-globaltable-replicassespecification");
    impl ReplicaSseSpecification {
        new! {
            kms_master_key_id: m::kms::KeyReference = "KMSMasterKeyId", "update";
        }
    }

    object!(ReplicaSpecification = "AWS::DynamoDB::GlobalTable.ReplicaSpecification", "dynamodb-globaltable-replicaspecification");
    impl ReplicaSpecification {
        new! {
            region: String = "Region", "update";
        }
        set! {
            contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification", "update";
            deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
            disassociation_protection_enabled: bool = "DisassociationProtectionEnabled", "update";
            global_secondary_indexes: [ReplicaGlobalSecondaryIndexSpecification] = "GlobalSecondaryIndexes", "update";
            global_table_settings_replication_mode: GlobalTableSettingsReplicationMode = "GlobalTableSettingsReplicationMode", "update";
            kinesis_stream_specification: KinesisStreamSpecification = "KinesisStreamSpecification", "update";
            point_in_time_recovery_specification: PointInTimeRecoverySpecification = "PointInTimeRecoverySpecification", "update";
            read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings", "update";
            read_provisioned_throughput_settings: ReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings", "update";
            replica_stream_specification: ReplicaStreamSpecification = "ReplicaStreamSpecification", "update";
            resource_policy: ResourcePolicy = "ResourcePolicy", "update";
            sse_specification: ReplicaSseSpecification = "SSESpecification", "update";
            table_class: String = "TableClass", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(ReplicaStreamSpecification = "AWS::DynamoDB::GlobalTable.ReplicaStreamSpecification", "dynamodb-globaltable-replicastreamspecification");
    impl ReplicaStreamSpecification {
        new! {}
        set! {
            resource_policy: ResourcePolicy = "ResourcePolicy", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(ResourcePolicy = "AWS::DynamoDB::GlobalTable.ResourcePolicy", "dynamodb-globaltable-resourcepolicy");
    impl ResourcePolicy {
        new! {
            policy_document: v::Json = "PolicyDocument", "update";
        }
    }

    object!(SseSpecification = "AWS::DynamoDB::GlobalTable.SSESpecification", "dynamodb-globaltable-ssespecification");
    impl SseSpecification {
        new! {
            sse_enabled: bool = "SSEEnabled", "update";
        }
        set! {
            sse_type: SseType = "SSEType", "update";
        }
    }

    object!(SearchSchemaElement = "AWS::DynamoDB::GlobalTable.SearchSchemaElement", "dynamodb-globaltable-searchschemaelement");
    impl SearchSchemaElement {
        new! {
            attribute_name: String = "AttributeName", "update; at most 65535 characters";
            search_schema_element_type: SearchSchemaElementType = "SearchSchemaElementType", "update";
        }
    }

    object!(StreamSpecification = "AWS::DynamoDB::GlobalTable.StreamSpecification", "dynamodb-globaltable-streamspecification");
    impl StreamSpecification {
        new! {
            stream_view_type: StreamViewType = "StreamViewType", "update";
        }
    }

    object!(TargetTrackingScalingPolicyConfiguration = "AWS::DynamoDB::GlobalTable.TargetTrackingScalingPolicyConfiguration", "dynamodb-globaltable-targettrackingscalingpolicyconfiguration");
    impl TargetTrackingScalingPolicyConfiguration {
        new! {
            target_value: v::Number = "TargetValue", "update";
        }
        set! {
            disable_scale_in: bool = "DisableScaleIn", "update";
            scale_in_cooldown: i64 = "ScaleInCooldown", "update; at least 0";
            scale_out_cooldown: i64 = "ScaleOutCooldown", "update; at least 0";
        }
    }

    object!(TimeToLiveSpecification = "AWS::DynamoDB::GlobalTable.TimeToLiveSpecification", "dynamodb-globaltable-timetolivespecification");
    impl TimeToLiveSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            attribute_name: String = "AttributeName", "update";
        }
    }

    object!(VectorAttribute = "AWS::DynamoDB::GlobalTable.VectorAttribute", "dynamodb-globaltable-vectorattribute");
    impl VectorAttribute {
        new! {
            attribute_name: String = "AttributeName", "update; 1 to 255 characters";
        }
    }

    object!(VectorIndex = "AWS::DynamoDB::GlobalTable.VectorIndex", "dynamodb-globaltable-vectorindex");
    new_struct! { VectorIndex, VectorIndexRequired {
        index_name: String = "IndexName", "update; 3 to 255 characters";
        dimensions: i64 = "Dimensions", "update; 1 to 4096";
        distance_function: DistanceFunction = "DistanceFunction", "update";
        projection: Projection = "Projection", "update";
        vector_attribute: VectorAttribute = "VectorAttribute", "update";
    } }
    impl VectorIndex {
        set! {
            search_schema: [SearchSchemaElement] = "SearchSchema", "update; at least 1 items";
        }
    }

    object!(WarmThroughput = "AWS::DynamoDB::GlobalTable.WarmThroughput", "dynamodb-globaltable-warmthroughput");
    impl WarmThroughput {
        new! {}
        set! {
            read_units_per_second: i64 = "ReadUnitsPerSecond", "update; at least 1";
            write_units_per_second: i64 = "WriteUnitsPerSecond", "update; at least 1";
        }
    }

    object!(WriteOnDemandThroughputSettings = "AWS::DynamoDB::GlobalTable.WriteOnDemandThroughputSettings", "dynamodb-globaltable-writeondemandthroughputsettings");
    impl WriteOnDemandThroughputSettings {
        new! {}
        set! {
            max_write_request_units: i64 = "MaxWriteRequestUnits", "update; at least 1";
        }
    }

    object!(WriteProvisionedThroughputSettings = "AWS::DynamoDB::GlobalTable.WriteProvisionedThroughputSettings", "dynamodb-globaltable-writeprovisionedthroughputsettings");
    impl WriteProvisionedThroughputSettings {
        new! {}
        set! {
            write_capacity_auto_scaling_settings: CapacityAutoScalingSettings = "WriteCapacityAutoScalingSettings", "update";
        }
    }
    values! { BillingMode: PayPerRequest = "PAY_PER_REQUEST", Provisioned = "PROVISIONED" }
    values! { MultiRegionConsistency: Eventual = "EVENTUAL", Strong = "STRONG" }
    values! { TableType: GlobalTableReplica = "GlobalTableReplica", Regional = "Regional" }
    values! { AttributeType: B = "B", N = "N", S = "S" }
    values! { Mode: AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS", ThrottledKeys = "THROTTLED_KEYS" }
    values! { KeyType: Hash = "HASH", Range = "RANGE" }
    values! { ApproximateCreationDateTimePrecision: Microsecond = "MICROSECOND", Millisecond = "MILLISECOND" }
    values! { ProjectionType: All = "ALL", Include = "INCLUDE", KeysOnly = "KEYS_ONLY" }
    values! { GlobalTableSettingsReplicationMode: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { SseType: Kms = "KMS" }
    values! { SearchSchemaElementType: Hash = "HASH", InlineFilter = "INLINE_FILTER" }
    values! { StreamViewType: KeysOnly = "KEYS_ONLY", NewAndOldImages = "NEW_AND_OLD_IMAGES", NewImage = "NEW_IMAGE", OldImage = "OLD_IMAGE" }
    values! { DistanceFunction: Cosine = "COSINE", DotProduct = "DOT_PRODUCT", Euclidean = "EUCLIDEAN" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    Table = "AWS::DynamoDB::Table", "dynamodb-table", List("Tags"), m::dynamodb::TableName
}
impl Table {
    new! {
        key_schema: [table::KeySchema] = "KeySchema", "may replace; 1 to 2 items";
    }
    set! {
        attribute_definitions: [table::AttributeDefinition] = "AttributeDefinitions", "update";
        billing_mode: table::BillingMode = "BillingMode", "update";
        contributor_insights_specification: table::ContributorInsightsSpecification = "ContributorInsightsSpecification", "update";
        deletion_protection_enabled: bool = "DeletionProtectionEnabled", "update";
        global_secondary_indexes: [table::GlobalSecondaryIndex] = "GlobalSecondaryIndexes", "update";
        import_source_specification: table::ImportSourceSpecification = "ImportSourceSpecification", "replacement; cannot be read back";
        kinesis_stream_specification: table::KinesisStreamSpecification = "KinesisStreamSpecification", "update";
        local_secondary_indexes: [table::LocalSecondaryIndex] = "LocalSecondaryIndexes", "update";
        on_demand_throughput: table::OnDemandThroughput = "OnDemandThroughput", "update";
        point_in_time_recovery_specification: table::PointInTimeRecoverySpecification = "PointInTimeRecoverySpecification", "update";
        provisioned_throughput: table::ProvisionedThroughput = "ProvisionedThroughput", "update";
        resource_policy: table::ResourcePolicy = "ResourcePolicy", "update";
        sse_specification: table::SseSpecification = "SSESpecification", "update";
        stream_specification: table::StreamSpecification = "StreamSpecification", "update";
        table_class: table::TableClass = "TableClass", "update";
        table_name: String = "TableName", "replacement; 1 to 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        time_to_live_specification: table::TimeToLiveSpecification = "TimeToLiveSpecification", "update";
        vector_indexes: [table::VectorIndex] = "VectorIndexes", "update; at least 1 items";
        warm_throughput: table::WarmThroughput = "WarmThroughput", "update";
    }
}
impl c::Handle<Table> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_stream_arn: m::Arn = "StreamArn";
    }
}
give! { Table: m::Arn = GetAtt("Arn"); m::dynamodb::TableName = Ref; }
/// Property types and values of [`Table`].
pub mod table {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(AttributeDefinition = "AWS::DynamoDB::Table.AttributeDefinition", "dynamodb-table-attributedefinition");
    impl AttributeDefinition {
        new! {
            attribute_name: String = "AttributeName", "update; 1 to 255 characters";
            attribute_type: AttributeType = "AttributeType", "update";
        }
    }

    object!(ContributorInsightsSpecification = "AWS::DynamoDB::Table.ContributorInsightsSpecification", "dynamodb-table-contributorinsightsspecification");
    impl ContributorInsightsSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            mode: Mode = "Mode", "update";
        }
    }

    object!(Csv = "AWS::DynamoDB::Table.Csv", "dynamodb-table-csv");
    impl Csv {
        new! {}
        set! {
            delimiter: String = "Delimiter", "replacement";
            header_list: [String] = "HeaderList", "replacement";
        }
    }

    object!(GlobalSecondaryIndex = "AWS::DynamoDB::Table.GlobalSecondaryIndex", "dynamodb-table-globalsecondaryindex");
    impl GlobalSecondaryIndex {
        new! {
            index_name: String = "IndexName", "update; 3 to 255 characters";
            key_schema: [KeySchema] = "KeySchema", "update; at least 1 items";
            projection: Projection = "Projection", "update";
        }
        set! {
            contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification", "update";
            on_demand_throughput: OnDemandThroughput = "OnDemandThroughput", "update";
            provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput", "update";
            warm_throughput: WarmThroughput = "WarmThroughput", "update";
        }
    }

    object!(ImportSourceSpecification = "AWS::DynamoDB::Table.ImportSourceSpecification", "dynamodb-table-importsourcespecification");
    impl ImportSourceSpecification {
        new! {
            input_format: String = "InputFormat", "replacement";
            s3_bucket_source: S3BucketSource = "S3BucketSource", "replacement";
        }
        set! {
            input_compression_type: String = "InputCompressionType", "replacement";
            input_format_options: InputFormatOptions = "InputFormatOptions", "replacement";
        }
    }

    object!(InputFormatOptions = "AWS::DynamoDB::Table.InputFormatOptions", "dynamodb-table-inputformatoptions");
    impl InputFormatOptions {
        new! {}
        set! {
            csv: Csv = "Csv", "replacement";
        }
    }

    object!(KeySchema = "AWS::DynamoDB::Table.KeySchema", "dynamodb-table-keyschema");
    impl KeySchema {
        new! {
            attribute_name: String = "AttributeName", "update; 1 to 255 characters";
            key_type: KeyType = "KeyType", "update";
        }
    }

    object!(KinesisStreamSpecification = "AWS::DynamoDB::Table.KinesisStreamSpecification", "dynamodb-table-kinesisstreamspecification");
    impl KinesisStreamSpecification {
        new! {
            stream_arn: m::kinesis::StreamArn = "StreamArn", "update";
        }
        set! {
            approximate_creation_date_time_precision: ApproximateCreationDateTimePrecision = "ApproximateCreationDateTimePrecision", "update";
        }
    }

    object!(LocalSecondaryIndex = "AWS::DynamoDB::Table.LocalSecondaryIndex", "dynamodb-table-localsecondaryindex");
    impl LocalSecondaryIndex {
        new! {
            index_name: String = "IndexName", "update; 3 to 255 characters";
            key_schema: [KeySchema] = "KeySchema", "update; 2 items";
            projection: Projection = "Projection", "update";
        }
    }

    object!(OnDemandThroughput = "AWS::DynamoDB::Table.OnDemandThroughput", "dynamodb-table-ondemandthroughput");
    impl OnDemandThroughput {
        new! {}
        set! {
            max_read_request_units: i64 = "MaxReadRequestUnits", "update; at least 1";
            max_write_request_units: i64 = "MaxWriteRequestUnits", "update; at least 1";
        }
    }

    object!(PointInTimeRecoverySpecification = "AWS::DynamoDB::Table.PointInTimeRecoverySpecification", "dynamodb-table-pointintimerecoveryspecification");
    impl PointInTimeRecoverySpecification {
        new! {}
        set! {
            point_in_time_recovery_enabled: bool = "PointInTimeRecoveryEnabled", "update";
            recovery_period_in_days: i64 = "RecoveryPeriodInDays", "update; 1 to 35";
        }
    }

    object!(Projection = "AWS::DynamoDB::Table.Projection", "dynamodb-table-projection");
    impl Projection {
        new! {}
        set! {
            non_key_attributes: [String] = "NonKeyAttributes", "update";
            projection_type: ProjectionType = "ProjectionType", "update";
        }
    }

    object!(ProvisionedThroughput = "AWS::DynamoDB::Table.ProvisionedThroughput", "dynamodb-table-provisionedthroughput");
    impl ProvisionedThroughput {
        new! {
            read_capacity_units: i64 = "ReadCapacityUnits", "update; at least 0";
            write_capacity_units: i64 = "WriteCapacityUnits", "update; at least 0";
        }
    }

    object!(ResourcePolicy = "AWS::DynamoDB::Table.ResourcePolicy", "dynamodb-table-resourcepolicy");
    impl ResourcePolicy {
        new! {
            policy_document: v::Json = "PolicyDocument", "update";
        }
    }

    object!(S3BucketSource = "AWS::DynamoDB::Table.S3BucketSource", "dynamodb-table-s3bucketsource");
    impl S3BucketSource {
        new! {
            s3_bucket: m::s3::BucketName = "S3Bucket", "replacement";
        }
        set! {
            s3_bucket_owner: String = "S3BucketOwner", "replacement";
            s3_key_prefix: String = "S3KeyPrefix", "replacement";
        }
    }

    object!(SseSpecification = "AWS::DynamoDB::Table.SSESpecification", "dynamodb-table-ssespecification");
    impl SseSpecification {
        new! {
            sse_enabled: bool = "SSEEnabled", "update";
        }
        set! {
            kms_master_key_id: m::kms::KeyReference = "KMSMasterKeyId", "update";
            sse_type: SseType = "SSEType", "update";
        }
    }

    object!(SearchSchemaElement = "AWS::DynamoDB::Table.SearchSchemaElement", "dynamodb-table-searchschemaelement");
    impl SearchSchemaElement {
        new! {
            attribute_name: String = "AttributeName", "update; at most 65535 characters";
            search_schema_element_type: SearchSchemaElementType = "SearchSchemaElementType", "update";
        }
    }

    object!(StreamSpecification = "AWS::DynamoDB::Table.StreamSpecification", "dynamodb-table-streamspecification");
    impl StreamSpecification {
        new! {
            stream_view_type: StreamViewType = "StreamViewType", "update";
        }
        set! {
            resource_policy: ResourcePolicy = "ResourcePolicy", "update";
            tags: [crate::cfn::Tag] = "Tags", "update";
        }
    }

    object!(TimeToLiveSpecification = "AWS::DynamoDB::Table.TimeToLiveSpecification", "dynamodb-table-timetolivespecification");
    impl TimeToLiveSpecification {
        new! {
            enabled: bool = "Enabled", "update";
        }
        set! {
            attribute_name: String = "AttributeName", "update";
        }
    }

    object!(VectorAttribute = "AWS::DynamoDB::Table.VectorAttribute", "dynamodb-table-vectorattribute");
    impl VectorAttribute {
        new! {
            attribute_name: String = "AttributeName", "update; 1 to 255 characters";
        }
    }

    object!(VectorIndex = "AWS::DynamoDB::Table.VectorIndex", "dynamodb-table-vectorindex");
    new_struct! { VectorIndex, VectorIndexRequired {
        index_name: String = "IndexName", "update; 3 to 255 characters";
        dimensions: i64 = "Dimensions", "update; 1 to 4096";
        distance_function: DistanceFunction = "DistanceFunction", "update";
        projection: Projection = "Projection", "update";
        vector_attribute: VectorAttribute = "VectorAttribute", "update";
    } }
    impl VectorIndex {
        set! {
            search_schema: [SearchSchemaElement] = "SearchSchema", "update; at least 1 items";
        }
    }

    object!(WarmThroughput = "AWS::DynamoDB::Table.WarmThroughput", "dynamodb-table-warmthroughput");
    impl WarmThroughput {
        new! {}
        set! {
            read_units_per_second: i64 = "ReadUnitsPerSecond", "update; at least 1";
            write_units_per_second: i64 = "WriteUnitsPerSecond", "update; at least 1";
        }
    }
    values! { BillingMode: PayPerRequest = "PAY_PER_REQUEST", Provisioned = "PROVISIONED" }
    values! { TableClass: Standard = "STANDARD", StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS" }
    values! { AttributeType: B = "B", N = "N", S = "S" }
    values! { Mode: AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS", ThrottledKeys = "THROTTLED_KEYS" }
    values! { KeyType: Hash = "HASH", Range = "RANGE" }
    values! { ApproximateCreationDateTimePrecision: Microsecond = "MICROSECOND", Millisecond = "MILLISECOND" }
    values! { ProjectionType: All = "ALL", Include = "INCLUDE", KeysOnly = "KEYS_ONLY" }
    values! { SseType: Kms = "KMS" }
    values! { SearchSchemaElementType: Hash = "HASH", InlineFilter = "INLINE_FILTER" }
    values! { StreamViewType: KeysOnly = "KEYS_ONLY", NewAndOldImages = "NEW_AND_OLD_IMAGES", NewImage = "NEW_IMAGE", OldImage = "OLD_IMAGE" }
    values! { DistanceFunction: Cosine = "COSINE", DotProduct = "DOT_PRODUCT", Euclidean = "EUCLIDEAN" }
}

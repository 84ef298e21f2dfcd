// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::Cassandra`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Keyspace = "AWS::Cassandra::Keyspace", "cassandra-keyspace", List("Tags"), String
}
impl Keyspace {
    new! {}
    set! {
        client_side_timestamps_enabled: bool = "ClientSideTimestampsEnabled", "update; cannot be read back";
        keyspace_name: String = "KeyspaceName", "replacement";
        replication_specification: keyspace::ReplicationSpecification = "ReplicationSpecification", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
/// Property types and values of [`Keyspace`].
pub mod keyspace {
    object!(ReplicationSpecification = "AWS::Cassandra::Keyspace.ReplicationSpecification", "cassandra-keyspace-replicationspecification");
    impl ReplicationSpecification {
        new! {}
        set! {
            region_list: [String] = "RegionList", "replacement; 2 to 20 items; cannot be read back";
            replication_strategy: ReplicationStrategy = "ReplicationStrategy", "replacement";
        }
    }
    values! { ReplicationStrategy: SingleRegion = "SINGLE_REGION", MultiRegion = "MULTI_REGION" }
}

resource! {
    Table = "AWS::Cassandra::Table", "cassandra-table", List("Tags"), String
}
impl Table {
    new! {
        keyspace_name: String = "KeyspaceName", "replacement";
        partition_key_columns: [table::Column] = "PartitionKeyColumns", "replacement; at least 1 items";
    }
    set! {
        auto_scaling_specifications: table::AutoScalingSpecification = "AutoScalingSpecifications", "update; cannot be read back";
        billing_mode: table::BillingMode = "BillingMode", "update";
        cdc_specification: table::CdcSpecification = "CdcSpecification", "update";
        client_side_timestamps_enabled: bool = "ClientSideTimestampsEnabled", "replacement";
        clustering_key_columns: [table::ClusteringKeyColumn] = "ClusteringKeyColumns", "replacement";
        default_time_to_live: i64 = "DefaultTimeToLive", "update; at least 0";
        encryption_specification: table::EncryptionSpecification = "EncryptionSpecification", "update";
        point_in_time_recovery_enabled: bool = "PointInTimeRecoveryEnabled", "update";
        regular_columns: [table::Column] = "RegularColumns", "update";
        replica_specifications: [table::ReplicaSpecification] = "ReplicaSpecifications", "update; at least 1 items; cannot be read back";
        table_name: String = "TableName", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        warm_throughput: table::WarmThroughput = "WarmThroughput", "update";
    }
}
/// Property types and values of [`Table`].
pub mod table {
    object!(AutoScalingSetting = "AWS::Cassandra::Table.AutoScalingSetting", "cassandra-table-autoscalingsetting");
    impl AutoScalingSetting {
        new! {}
        set! {
            auto_scaling_disabled: bool = "AutoScalingDisabled", "update; default `false`";
            maximum_units: i64 = "MaximumUnits", "update; at least 1";
            minimum_units: i64 = "MinimumUnits", "update; at least 1";
            scaling_policy: ScalingPolicy = "ScalingPolicy", "update";
        }
    }

    object!(AutoScalingSpecification = "AWS::Cassandra::Table.AutoScalingSpecification", "cassandra-table-autoscalingspecification");
    impl AutoScalingSpecification {
        new! {}
        set! {
            read_capacity_auto_scaling: AutoScalingSetting = "ReadCapacityAutoScaling", "update";
            write_capacity_auto_scaling: AutoScalingSetting = "WriteCapacityAutoScaling", "update";
        }
    }

    object!(BillingMode = "AWS::Cassandra::Table.BillingMode", "cassandra-table-billingmode");
    impl BillingMode {
        new! {
            mode: Mode = "Mode", "update; default `ON_DEMAND`";
        }
        set! {
            provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput", "update";
        }
    }

    object!(CdcSpecification = "AWS::Cassandra::Table.CdcSpecification", "cassandra-table-cdcspecification");
    impl CdcSpecification {
        new! {
            status: CdcStatus = "Status", "update";
        }
        set! {
            tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
            view_type: CdcViewType = "ViewType", "update; default `NEW_AND_OLD_IMAGES`";
        }
    }

    object!(ClusteringKeyColumn = "AWS::Cassandra::Table.ClusteringKeyColumn", "cassandra-table-clusteringkeycolumn");
    impl ClusteringKeyColumn {
        new! {
            column: Column = "Column", "replacement";
        }
        set! {
            order_by: OrderBy = "OrderBy", "replacement; default `ASC`";
        }
    }

    object!(Column = "AWS::Cassandra::Table.Column", "cassandra-table-column");
    impl Column {
        new! {
            column_name: String = "ColumnName", "may replace";
            column_type: String = "ColumnType", "may replace";
        }
    }

    object!(EncryptionSpecification = "AWS::Cassandra::Table.EncryptionSpecification", "cassandra-table-encryptionspecification");
    impl EncryptionSpecification {
        new! {
            encryption_type: EncryptionType = "EncryptionType", "update; default `AWS_OWNED_KMS_KEY`";
        }
        set! {
            kms_key_identifier: String = "KmsKeyIdentifier", "update";
        }
    }

    object!(ProvisionedThroughput = "AWS::Cassandra::Table.ProvisionedThroughput", "cassandra-table-provisionedthroughput");
    impl ProvisionedThroughput {
        new! {
            read_capacity_units: i64 = "ReadCapacityUnits", "update; at least 1";
            write_capacity_units: i64 = "WriteCapacityUnits", "update; at least 1";
        }
    }

    object!(ReplicaSpecification = "AWS::Cassandra::Table.ReplicaSpecification", "cassandra-table-replicaspecification");
    impl ReplicaSpecification {
        new! {
            region: String = "Region", "update; 2 to 25 characters";
        }
        set! {
            read_capacity_auto_scaling: AutoScalingSetting = "ReadCapacityAutoScaling", "update";
            read_capacity_units: i64 = "ReadCapacityUnits", "update";
        }
    }

    object!(ScalingPolicy = "AWS::Cassandra::Table.ScalingPolicy", "cassandra-table-scalingpolicy");
    impl ScalingPolicy {
        new! {}
        set! {
            target_tracking_scaling_policy_configuration: TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration", "update";
        }
    }

    object!(TargetTrackingScalingPolicyConfiguration = "AWS::Cassandra::Table.TargetTrackingScalingPolicyConfiguration", "cassandra-table-targettrackingscalingpolicyconfiguration");
    impl TargetTrackingScalingPolicyConfiguration {
        new! {
            target_value: i64 = "TargetValue", "update";
        }
        set! {
            disable_scale_in: bool = "DisableScaleIn", "update; default `false`";
            scale_in_cooldown: i64 = "ScaleInCooldown", "update; default `0`";
            scale_out_cooldown: i64 = "ScaleOutCooldown", "update; default `0`";
        }
    }

    object!(WarmThroughput = "AWS::Cassandra::Table.WarmThroughput", "cassandra-table-warmthroughput");
    impl WarmThroughput {
        new! {}
        set! {
            read_units_per_second: i64 = "ReadUnitsPerSecond", "update; at least 1";
            write_units_per_second: i64 = "WriteUnitsPerSecond", "update; at least 1";
        }
    }
    values! { Mode: Provisioned = "PROVISIONED", OnDemand = "ON_DEMAND" }
    values! { CdcStatus: Enabled = "ENABLED", Disabled = "DISABLED" }
    values! { CdcViewType: NewImage = "NEW_IMAGE", OldImage = "OLD_IMAGE", KeysOnly = "KEYS_ONLY", NewAndOldImages = "NEW_AND_OLD_IMAGES" }
    values! { OrderBy: Asc = "ASC", Desc = "DESC" }
    values! { EncryptionType: AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY", CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY" }
}

resource! {
    Type = "AWS::Cassandra::Type", "cassandra-type", None, String
}
impl Type {
    new! {
        keyspace_name: String = "KeyspaceName", "replacement";
        type_name: String = "TypeName", "replacement";
        fields: [type_::Field] = "Fields", "replacement";
    }
}
impl c::Handle<Type> {
    get! {
        attr_direct_parent_types: [String] = "DirectParentTypes";
        attr_direct_referring_tables: [String] = "DirectReferringTables";
        attr_keyspace_arn: m::Arn = "KeyspaceArn";
        attr_last_modified_timestamp: v::Number = "LastModifiedTimestamp";
        attr_max_nesting_depth: i64 = "MaxNestingDepth";
    }
}
/// Property types and values of [`Type`].
pub mod type_ {
    object!(Field = "AWS::Cassandra::Type.Field", "cassandra-type-field");
    impl Field {
        new! {
            field_name: String = "FieldName", "update";
            field_type: String = "FieldType", "update";
        }
    }
}

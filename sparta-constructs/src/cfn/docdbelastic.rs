// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DocDBElastic`.
use crate::core as c;
use crate::value::meaning as m;

resource! {
    Cluster = "AWS::DocDBElastic::Cluster", "docdbelastic-cluster", List("Tags"), m::Arn
}
new_struct! { Cluster, ClusterRequired {
    admin_user_name: String = "AdminUserName", "replacement";
    auth_type: String = "AuthType", "replacement";
    cluster_name: String = "ClusterName", "replacement; 1 to 50 characters";
    shard_capacity: i64 = "ShardCapacity", "update";
    shard_count: i64 = "ShardCount", "update";
} }
impl Cluster {
    set! {
        admin_user_password: String = "AdminUserPassword", "update; cannot be read back";
        backup_retention_period: i64 = "BackupRetentionPeriod", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        preferred_backup_window: String = "PreferredBackupWindow", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        shard_instance_count: i64 = "ShardInstanceCount", "update";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_cluster_arn: m::Arn = "ClusterArn";
        attr_cluster_endpoint: String = "ClusterEndpoint";
    }
}
give! { Cluster: m::Arn = Ref; }

resource! {
    ClusterSnapshot = "AWS::DocDBElastic::ClusterSnapshot", "docdbelastic-clustersnapshot", List("Tags"), m::Arn
}
impl ClusterSnapshot {
    new! {
        cluster_arn: m::Arn = "ClusterArn", "replacement";
        snapshot_name: String = "SnapshotName", "replacement; 1 to 63 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<ClusterSnapshot> {
    get! {
        attr_admin_user_name: String = "AdminUserName";
        attr_cluster_creation_time: String = "ClusterCreationTime";
        attr_kms_key_id: String = "KmsKeyId";
        attr_snapshot_arn: m::Arn = "SnapshotArn";
        attr_snapshot_creation_time: String = "SnapshotCreationTime";
        attr_snapshot_type: String = "SnapshotType";
        attr_status: String = "Status";
        attr_subnet_ids: [String] = "SubnetIds";
        attr_vpc_security_group_ids: [m::ec2::SecurityGroupId] = "VpcSecurityGroupIds";
    }
}
give! { ClusterSnapshot: m::Arn = Ref; }

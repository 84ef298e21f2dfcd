// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::MemoryDB`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Acl = "AWS::MemoryDB::ACL", "memorydb-acl", List("Tags"), String
}
impl Acl {
    new! {
        acl_name: String = "ACLName", "replacement";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        user_names: [String] = "UserNames", "update";
    }
}
impl c::Handle<Acl> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_status: String = "Status";
    }
}
give! { Acl: m::Arn = GetAtt("Arn"); }

resource! {
    Cluster = "AWS::MemoryDB::Cluster", "memorydb-cluster", List("Tags"), String
}
impl Cluster {
    new! {
        acl_name: String = "ACLName", "update; at least 1 characters";
        cluster_name: String = "ClusterName", "replacement";
        node_type: String = "NodeType", "update";
    }
    set! {
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade", "update";
        data_tiering: cluster::DataTieringStatus = "DataTiering", "replacement";
        description: String = "Description", "update";
        engine: String = "Engine", "update";
        engine_version: String = "EngineVersion", "update";
        final_snapshot_name: String = "FinalSnapshotName", "update; cannot be read back";
        ip_discovery: cluster::SupportedIpDiscoveryTypes = "IpDiscovery", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        maintenance_window: String = "MaintenanceWindow", "update";
        multi_region_cluster_name: String = "MultiRegionClusterName", "replacement; cannot be read back";
        network_type: cluster::SupportedNetworkTypes = "NetworkType", "replacement";
        num_replicas_per_shard: i64 = "NumReplicasPerShard", "update";
        num_shards: i64 = "NumShards", "update";
        parameter_group_name: String = "ParameterGroupName", "update";
        port: i64 = "Port", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        snapshot_arns: [m::Arn] = "SnapshotArns", "replacement; cannot be read back";
        snapshot_name: String = "SnapshotName", "replacement; cannot be read back";
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit", "update";
        snapshot_window: String = "SnapshotWindow", "update";
        sns_topic_arn: m::sns::TopicArn = "SnsTopicArn", "update";
        sns_topic_status: String = "SnsTopicStatus", "update";
        subnet_group_name: String = "SubnetGroupName", "replacement";
        tls_enabled: bool = "TLSEnabled", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::Arn = "ARN";
        attr_cluster_endpoint: v::Json = "ClusterEndpoint";
        attr_cluster_endpoint_address: String = "ClusterEndpoint.Address";
        attr_cluster_endpoint_port: i64 = "ClusterEndpoint.Port";
        attr_parameter_group_status: String = "ParameterGroupStatus";
        attr_status: String = "Status";
    }
}
give! { Cluster: m::Arn = GetAtt("ARN"); }
/// Property types and values of [`Cluster`].
pub mod cluster {
    object!(Endpoint = "AWS::MemoryDB::Cluster.Endpoint", "memorydb-cluster-endpoint");
    impl Endpoint {
        new! {}
    }
    values! { DataTieringStatus: True = "true", False = "false" }
    values! { SupportedIpDiscoveryTypes: Ipv4 = "ipv4", Ipv6 = "ipv6" }
    values! { SupportedNetworkTypes: Ipv4 = "ipv4", Ipv6 = "ipv6", DualStack = "dual_stack" }
}

resource! {
    MultiRegionCluster = "AWS::MemoryDB::MultiRegionCluster", "memorydb-multiregioncluster", List("Tags"), String
}
impl MultiRegionCluster {
    new! {
        node_type: String = "NodeType", "update";
    }
    set! {
        description: String = "Description", "update";
        engine: String = "Engine", "update";
        engine_version: String = "EngineVersion", "replacement";
        multi_region_cluster_name_suffix: String = "MultiRegionClusterNameSuffix", "replacement; cannot be read back";
        multi_region_parameter_group_name: String = "MultiRegionParameterGroupName", "replacement";
        num_shards: i64 = "NumShards", "update";
        tls_enabled: bool = "TLSEnabled", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        update_strategy: multi_region_cluster::UpdateStrategy = "UpdateStrategy", "update; cannot be read back";
    }
}
impl c::Handle<MultiRegionCluster> {
    get! {
        attr_arn: m::Arn = "ARN";
        attr_multi_region_cluster_name: String = "MultiRegionClusterName";
        attr_status: String = "Status";
    }
}
give! { MultiRegionCluster: m::Arn = GetAtt("ARN"); }
/// Property types and values of [`MultiRegionCluster`].
pub mod multi_region_cluster {
    values! { UpdateStrategy: Coordinated = "COORDINATED", Uncoordinated = "UNCOORDINATED" }
}

resource! {
    ParameterGroup = "AWS::MemoryDB::ParameterGroup", "memorydb-parametergroup", List("Tags"), String
}
impl ParameterGroup {
    new! {
        parameter_group_name: String = "ParameterGroupName", "replacement";
        family: String = "Family", "replacement";
    }
    set! {
        description: String = "Description", "replacement";
        parameters: v::Json = "Parameters", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<ParameterGroup> {
    get! {
        attr_arn: m::Arn = "ARN";
    }
}
give! { ParameterGroup: m::Arn = GetAtt("ARN"); }

resource! {
    Snapshot = "AWS::MemoryDB::Snapshot", "memorydb-snapshot", List("Tags"), m::Arn
}
impl Snapshot {
    new! {
        cluster_name: String = "ClusterName", "replacement";
        snapshot_name: String = "SnapshotName", "replacement";
    }
    set! {
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 200 items";
    }
}
impl c::Handle<Snapshot> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_cluster_configuration: v::Json = "ClusterConfiguration";
        attr_data_tiering: String = "DataTiering";
        attr_source: String = "Source";
        attr_status: String = "Status";
    }
}
give! { Snapshot: m::Arn = Ref; }
/// Property types and values of [`Snapshot`].
pub mod snapshot {
    use crate::value::meaning as m;
    object!(ClusterConfiguration = "AWS::MemoryDB::Snapshot.ClusterConfiguration", "memorydb-snapshot-clusterconfiguration");
    impl ClusterConfiguration {
        new! {}
        set! {
            description: String = "Description", "update";
            engine: String = "Engine", "update";
            engine_version: String = "EngineVersion", "update";
            maintenance_window: String = "MaintenanceWindow", "update";
            name: String = "Name", "update";
            node_type: String = "NodeType", "update";
            num_shards: i64 = "NumShards", "update";
            parameter_group_name: String = "ParameterGroupName", "update";
            port: i64 = "Port", "update";
            snapshot_retention_limit: i64 = "SnapshotRetentionLimit", "update";
            snapshot_window: String = "SnapshotWindow", "update";
            subnet_group_name: String = "SubnetGroupName", "update";
            topic_arn: m::sns::TopicArn = "TopicArn", "update";
            vpc_id: m::ec2::VpcId = "VpcId", "update";
        }
    }
}

resource! {
    SubnetGroup = "AWS::MemoryDB::SubnetGroup", "memorydb-subnetgroup", List("Tags"), String
}
impl SubnetGroup {
    new! {
        subnet_group_name: String = "SubnetGroupName", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
    }
    set! {
        description: String = "Description", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<SubnetGroup> {
    get! {
        attr_arn: m::Arn = "ARN";
        attr_supported_network_types: [String] = "SupportedNetworkTypes";
    }
}
give! { SubnetGroup: m::Arn = GetAtt("ARN"); }

resource! {
    User = "AWS::MemoryDB::User", "memorydb-user", List("Tags"), String
}
impl User {
    new! {
        user_name: String = "UserName", "replacement; at least 1 characters";
    }
    set! {
        access_string: String = "AccessString", "update; cannot be read back";
        authentication_mode: user::AuthenticationMode = "AuthenticationMode", "update; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<User> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_status: String = "Status";
    }
}
give! { User: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`User`].
pub mod user {
    object!(AuthenticationMode = "AWS::MemoryDB::User.AuthenticationMode", "memorydb-user-authenticationmode");
    impl AuthenticationMode {
        new! {}
        set! {
            passwords: [String] = "Passwords", "update; 1 to 2 items";
            type_: Type = "Type", "update";
        }
    }
    values! { Type: Password = "password", Iam = "iam" }
}

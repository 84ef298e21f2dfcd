// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DAX`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Cluster = "AWS::DAX::Cluster", "dax-cluster", Map("Tags"), String
}
impl Cluster {
    new! {
        iam_role_arn: m::iam::RoleArn = "IAMRoleARN", "replacement";
        node_type: String = "NodeType", "replacement";
        replication_factor: i64 = "ReplicationFactor", "update";
    }
    set! {
        availability_zones: [String] = "AvailabilityZones", "update";
        cluster_endpoint_encryption_type: String = "ClusterEndpointEncryptionType", "replacement";
        cluster_name: String = "ClusterName", "replacement";
        description: String = "Description", "update";
        network_type: String = "NetworkType", "replacement";
        notification_topic_arn: m::Arn = "NotificationTopicARN", "update";
        parameter_group_name: String = "ParameterGroupName", "update";
        preferred_maintenance_window: String = "PreferredMaintenanceWindow", "update";
        sse_specification: cluster::SseSpecification = "SSESpecification", "replacement";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "update";
        subnet_group_name: String = "SubnetGroupName", "replacement";
        tags: v::Json = "Tags", "update";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_cluster_discovery_endpoint: String = "ClusterDiscoveryEndpoint";
        attr_cluster_discovery_endpoint_url: String = "ClusterDiscoveryEndpointURL";
        attr_id: String = "Id";
    }
}
give! { Cluster: m::Arn = GetAtt("Arn"); }
/// Property types and values of [`Cluster`].
pub mod cluster {
    object!(SseSpecification = "AWS::DAX::Cluster.SSESpecification", "dax-cluster-ssespecification");
    impl SseSpecification {
        new! {}
        set! {
            sse_enabled: bool = "SSEEnabled", "update";
        }
    }
}

resource! {
    ParameterGroup = "AWS::DAX::ParameterGroup", "dax-parametergroup", None, String
}
impl ParameterGroup {
    new! {}
    set! {
        description: String = "Description", "replacement";
        parameter_group_name: String = "ParameterGroupName", "replacement";
        parameter_name_values: v::Json = "ParameterNameValues", "update";
    }
}

resource! {
    SubnetGroup = "AWS::DAX::SubnetGroup", "dax-subnetgroup", None, String
}
impl SubnetGroup {
    new! {
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "update";
    }
    set! {
        description: String = "Description", "update";
        subnet_group_name: String = "SubnetGroupName", "replacement";
    }
}
impl c::Handle<SubnetGroup> {
    get! {
        attr_id: String = "Id";
    }
}

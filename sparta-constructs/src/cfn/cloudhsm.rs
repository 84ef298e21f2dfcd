// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::CloudHSM`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Cluster = "AWS::CloudHSM::Cluster", "cloudhsm-cluster", List("Tags"), m::Arn
}
impl Cluster {
    new! {
        hsm_type: String = "HsmType", "replacement; at most 32 characters";
    }
    set! {
        backup_retention_policy: cluster::BackupRetentionPolicy = "BackupRetentionPolicy", "update";
        mode: cluster::Mode = "Mode", "replacement";
        network_type: cluster::NetworkType = "NetworkType", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; 1 to 10 items; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Cluster> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_backup_policy: String = "BackupPolicy";
        attr_cluster_id: String = "ClusterId";
        attr_security_group: m::ec2::SecurityGroupId = "SecurityGroup";
        attr_state: String = "State";
        attr_subnet_mapping: v::Json = "SubnetMapping";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
give! { Cluster: m::Arn = Ref; }
/// Property types and values of [`Cluster`].
pub mod cluster {
    object!(BackupRetentionPolicy = "AWS::CloudHSM::Cluster.BackupRetentionPolicy", "cloudhsm-cluster-backupretentionpolicy");
    impl BackupRetentionPolicy {
        new! {}
        set! {
            type_: Type = "Type", "update";
            value: String = "Value", "update; 1 to 3 characters";
        }
    }
    values! { Mode: Fips = "FIPS", NonFips = "NON_FIPS" }
    values! { NetworkType: Ipv4 = "IPV4", Dualstack = "DUALSTACK" }
    values! { Type: Days = "DAYS" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::DRS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    LaunchConfigurationTemplate = "AWS::DRS::LaunchConfigurationTemplate", "drs-launchconfigurationtemplate", List("Tags"), m::Arn
}
impl LaunchConfigurationTemplate {
    new! {}
    set! {
        copy_private_ip: bool = "CopyPrivateIp", "update";
        copy_tags: bool = "CopyTags", "update";
        export_bucket_arn: m::Arn = "ExportBucketArn", "update; 20 to 2048 characters";
        launch_disposition: launch_configuration_template::LaunchDisposition = "LaunchDisposition", "update";
        launch_into_source_instance: bool = "LaunchIntoSourceInstance", "update";
        licensing: launch_configuration_template::Licensing = "Licensing", "update";
        post_launch_enabled: bool = "PostLaunchEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "replacement";
        target_instance_type_right_sizing_method: launch_configuration_template::TargetInstanceTypeRightSizingMethod = "TargetInstanceTypeRightSizingMethod", "update";
    }
}
impl c::Handle<LaunchConfigurationTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_launch_configuration_template_id: String = "LaunchConfigurationTemplateID";
    }
}
give! { LaunchConfigurationTemplate: m::Arn = Ref; }
/// Property types and values of [`LaunchConfigurationTemplate`].
pub mod launch_configuration_template {
    object!(Licensing = "AWS::DRS::LaunchConfigurationTemplate.Licensing", "drs-launchconfigurationtemplate-licensing");
    impl Licensing {
        new! {}
        set! {
            os_byol: bool = "OsByol", "update";
        }
    }
    values! { LaunchDisposition: Stopped = "STOPPED", Started = "STARTED" }
    values! { TargetInstanceTypeRightSizingMethod: None = "NONE", Basic = "BASIC", InAws = "IN_AWS" }
}

resource! {
    RecoveryPlan = "AWS::DRS::RecoveryPlan", "drs-recoveryplan", List("Tags"), m::Arn
}
impl RecoveryPlan {
    new! {
        name: String = "Name", "update; 1 to 256 characters";
    }
    set! {
        description: String = "Description", "update; at most 1024 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<RecoveryPlan> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_created_at: String = "CreatedAt";
        attr_recovery_plan_id: String = "RecoveryPlanID";
        attr_status: String = "Status";
        attr_updated_at: String = "UpdatedAt";
    }
}
give! { RecoveryPlan: m::Arn = Ref; }

resource! {
    ReplicationConfigurationTemplate = "AWS::DRS::ReplicationConfigurationTemplate", "drs-replicationconfigurationtemplate", List("Tags"), m::Arn
}
new_struct! { ReplicationConfigurationTemplate, ReplicationConfigurationTemplateRequired {
    staging_area_subnet_id: String = "StagingAreaSubnetId", "update; at most 255 characters";
    bandwidth_throttling: i64 = "BandwidthThrottling", "update; at least 0";
    ebs_encryption: replication_configuration_template::EbsEncryption = "EbsEncryption", "update";
    pit_policy: [replication_configuration_template::PitPolicyRule] = "PitPolicy", "update; 1 to 10 items";
    replication_servers_security_groups_ids: [String] = "ReplicationServersSecurityGroupsIDs", "update; at most 32 items";
    staging_area_tags: v::Map<String> = "StagingAreaTags", "update";
} }
impl ReplicationConfigurationTemplate {
    set! {
        associate_default_security_group: bool = "AssociateDefaultSecurityGroup", "update";
        auto_replicate_new_disks: bool = "AutoReplicateNewDisks", "update";
        create_public_ip: bool = "CreatePublicIP", "update";
        data_plane_routing: replication_configuration_template::DataPlaneRouting = "DataPlaneRouting", "update";
        default_large_staging_disk_type: replication_configuration_template::DefaultLargeStagingDiskType = "DefaultLargeStagingDiskType", "update";
        ebs_encryption_key_arn: m::Arn = "EbsEncryptionKeyArn", "update; 20 to 2048 characters";
        internet_protocol: replication_configuration_template::InternetProtocol = "InternetProtocol", "update";
        replication_server_instance_type: String = "ReplicationServerInstanceType", "update; at most 255 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        use_dedicated_replication_server: bool = "UseDedicatedReplicationServer", "update";
    }
}
impl c::Handle<ReplicationConfigurationTemplate> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_replication_configuration_template_id: String = "ReplicationConfigurationTemplateID";
    }
}
give! { ReplicationConfigurationTemplate: m::Arn = Ref; }
/// Property types and values of [`ReplicationConfigurationTemplate`].
pub mod replication_configuration_template {
    object!(PitPolicyRule = "AWS::DRS::ReplicationConfigurationTemplate.PITPolicyRule", "drs-replicationconfigurationtemplate-pitpolicyrule");
    impl PitPolicyRule {
        new! {
            interval: i64 = "Interval", "update; at least 1";
            retention_duration: i64 = "RetentionDuration", "update; at least 1";
            units: Units = "Units", "update";
        }
        set! {
            enabled: bool = "Enabled", "update";
            rule_id: i64 = "RuleID", "update; at least 0";
        }
    }
    values! { DataPlaneRouting: PrivateIp = "PRIVATE_IP", PublicIp = "PUBLIC_IP" }
    values! { DefaultLargeStagingDiskType: Gp2 = "GP2", Gp3 = "GP3", St1 = "ST1", Auto = "AUTO" }
    values! { EbsEncryption: Default = "DEFAULT", Custom = "CUSTOM", None = "NONE" }
    values! { InternetProtocol: Ipv4 = "IPV4", Ipv6 = "IPV6" }
    values! { Units: Minute = "MINUTE", Hour = "HOUR", Day = "DAY" }
}

resource! {
    SourceNetwork = "AWS::DRS::SourceNetwork", "drs-sourcenetwork", List("Tags"), m::Arn
}
impl SourceNetwork {
    new! {
        vpc_id: m::ec2::VpcId = "VpcID", "replacement; 12 to 21 characters";
        origin_account_id: String = "OriginAccountID", "replacement; 12 characters";
        origin_region: String = "OriginRegion", "replacement; at most 255 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update";
    }
}
impl c::Handle<SourceNetwork> {
    get! {
        attr_arn: m::Arn = "Arn";
        attr_source_network_id: String = "SourceNetworkID";
    }
}
give! { SourceNetwork: m::Arn = Ref; }

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::EFS`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessPoint = "AWS::EFS::AccessPoint", "efs-accesspoint", List("AccessPointTags"), m::efs::AccessPointId
}
impl AccessPoint {
    new! {
        file_system_id: m::efs::FileSystemId = "FileSystemId", "replacement; at most 128 characters";
    }
    set! {
        access_point_tags: [crate::cfn::Tag] = "AccessPointTags", "update";
        client_token: String = "ClientToken", "replacement; 1 to 64 characters";
        posix_user: access_point::PosixUser = "PosixUser", "replacement";
        root_directory: access_point::RootDirectory = "RootDirectory", "replacement";
    }
}
impl c::Handle<AccessPoint> {
    get! {
        attr_access_point_id: m::efs::AccessPointId = "AccessPointId";
        attr_arn: m::efs::AccessPointArn = "Arn";
    }
}
give! { AccessPoint: m::Arn = GetAtt("Arn"); m::efs::AccessPointId = Ref; m::efs::AccessPointArn = GetAtt("Arn"); }
/// Property types and values of [`AccessPoint`].
pub mod access_point {
    object!(CreationInfo = "AWS::EFS::AccessPoint.CreationInfo", "efs-accesspoint-creationinfo");
    impl CreationInfo {
        new! {
            owner_gid: String = "OwnerGid", "replacement; 0 to 4294967295";
            owner_uid: String = "OwnerUid", "replacement; 0 to 4294967295";
            permissions: String = "Permissions", "replacement";
        }
    }

    object!(PosixUser = "AWS::EFS::AccessPoint.PosixUser", "efs-accesspoint-posixuser");
    impl PosixUser {
        new! {
            gid: String = "Gid", "replacement; 0 to 4294967295";
            uid: String = "Uid", "replacement; 0 to 4294967295";
        }
        set! {
            secondary_gids: [String] = "SecondaryGids", "replacement; at most 16 items";
        }
    }

    object!(RootDirectory = "AWS::EFS::AccessPoint.RootDirectory", "efs-accesspoint-rootdirectory");
    impl RootDirectory {
        new! {}
        set! {
            creation_info: CreationInfo = "CreationInfo", "replacement";
            path: String = "Path", "replacement; 1 to 100 characters";
        }
    }
}

resource! {
    ///
    /// Holds data that is lost with it.
    FileSystem = "AWS::EFS::FileSystem", "efs-filesystem", List("FileSystemTags"), m::efs::FileSystemId
}
impl FileSystem {
    new! {}
    set! {
        availability_zone_name: String = "AvailabilityZoneName", "replacement; 1 to 64 characters";
        backup_policy: file_system::BackupPolicy = "BackupPolicy", "update";
        bypass_policy_lockout_safety_check: bool = "BypassPolicyLockoutSafetyCheck", "update; cannot be read back";
        encrypted: bool = "Encrypted", "replacement";
        file_system_policy: v::Json = "FileSystemPolicy", "update";
        file_system_protection: file_system::FileSystemProtection = "FileSystemProtection", "update";
        file_system_tags: [crate::cfn::Tag] = "FileSystemTags", "update";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        lifecycle_policies: [file_system::LifecyclePolicy] = "LifecyclePolicies", "update; at most 3 items";
        performance_mode: file_system::PerformanceMode = "PerformanceMode", "replacement";
        provisioned_throughput_in_mibps: v::Number = "ProvisionedThroughputInMibps", "update; at least 1.0";
        replication_configuration: file_system::ReplicationConfiguration = "ReplicationConfiguration", "update";
        throughput_mode: file_system::ThroughputMode = "ThroughputMode", "update";
    }
}
impl c::Handle<FileSystem> {
    get! {
        attr_arn: m::efs::FileSystemArn = "Arn";
        attr_file_system_id: m::efs::FileSystemId = "FileSystemId";
    }
}
give! { FileSystem: m::Arn = GetAtt("Arn"); m::efs::FileSystemArn = GetAtt("Arn"); m::efs::FileSystemId = Ref; }
/// Property types and values of [`FileSystem`].
pub mod file_system {
    use crate::value::meaning as m;
    object!(BackupPolicy = "AWS::EFS::FileSystem.BackupPolicy", "efs-filesystem-backuppolicy");
    impl BackupPolicy {
        new! {
            status: Status = "Status", "update";
        }
    }

    object!(FileSystemProtection = "AWS::EFS::FileSystem.FileSystemProtection", "efs-filesystem-filesystemprotection");
    impl FileSystemProtection {
        new! {}
        set! {
            replication_overwrite_protection: ReplicationOverwriteProtection = "ReplicationOverwriteProtection", "update";
        }
    }

    object!(LifecyclePolicy = "AWS::EFS::FileSystem.LifecyclePolicy", "efs-filesystem-lifecyclepolicy");
    impl LifecyclePolicy {
        new! {}
        set! {
            transition_to_archive: TransitionToArchive = "TransitionToArchive", "update";
            transition_to_ia: TransitionToIa = "TransitionToIA", "update";
            transition_to_primary_storage_class: TransitionToPrimaryStorageClass = "TransitionToPrimaryStorageClass", "update";
        }
    }

    object!(ReplicationConfiguration = "AWS::EFS::FileSystem.ReplicationConfiguration", "efs-filesystem-replicationconfiguration");
    impl ReplicationConfiguration {
        new! {}
        set! {
            destinations: [ReplicationDestination] = "Destinations", "update; 1 items";
        }
    }

    object!(ReplicationDestination = "AWS::EFS::FileSystem.ReplicationDestination", "efs-filesystem-replicationdestination");
    impl ReplicationDestination {
        new! {}
        set! {
            availability_zone_name: String = "AvailabilityZoneName", "update; cannot be read back";
            file_system_id: String = "FileSystemId", "update";
            kms_key_id: m::kms::KeyReference = "KmsKeyId", "update; cannot be read back";
            region: String = "Region", "update";
            role_arn: m::iam::RoleArn = "RoleArn", "update";
        }
    }
    values! { PerformanceMode: GeneralPurpose = "generalPurpose", MaxIo = "maxIO" }
    values! { ThroughputMode: Bursting = "bursting", Elastic = "elastic", Provisioned = "provisioned" }
    values! { Status: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { ReplicationOverwriteProtection: Disabled = "DISABLED", Enabled = "ENABLED" }
    values! { TransitionToArchive: After14Days = "AFTER_14_DAYS", After180Days = "AFTER_180_DAYS", After1Day = "AFTER_1_DAY", After270Days = "AFTER_270_DAYS", After30Days = "AFTER_30_DAYS", After365Days = "AFTER_365_DAYS", After60Days = "AFTER_60_DAYS", After7Days = "AFTER_7_DAYS", After90Days = "AFTER_90_DAYS" }
    values! { TransitionToIa: After14Days = "AFTER_14_DAYS", After180Days = "AFTER_180_DAYS", After1Day = "AFTER_1_DAY", After270Days = "AFTER_270_DAYS", After30Days = "AFTER_30_DAYS", After365Days = "AFTER_365_DAYS", After60Days = "AFTER_60_DAYS", After7Days = "AFTER_7_DAYS", After90Days = "AFTER_90_DAYS" }
    values! { TransitionToPrimaryStorageClass: After1Access = "AFTER_1_ACCESS" }
}

resource! {
    MountTarget = "AWS::EFS::MountTarget", "efs-mounttarget", None, String
}
impl MountTarget {
    new! {
        file_system_id: m::efs::FileSystemId = "FileSystemId", "replacement; at most 128 characters";
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement; 15 to 47 characters";
        security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; at most 100 items";
    }
    set! {
        ip_address: String = "IpAddress", "replacement; 7 to 15 characters";
        ip_address_type: mount_target::IpAddressType = "IpAddressType", "replacement; cannot be read back";
        ipv6_address: String = "Ipv6Address", "replacement; 3 to 39 characters";
    }
}
impl c::Handle<MountTarget> {
    get! {
        attr_id: String = "Id";
        attr_ip_address: String = "IpAddress";
    }
}
/// Property types and values of [`MountTarget`].
pub mod mount_target {
    values! { IpAddressType: Ipv4Only = "IPV4_ONLY", Ipv6Only = "IPV6_ONLY", DualStack = "DUAL_STACK" }
}

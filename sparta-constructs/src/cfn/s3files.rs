// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::S3Files`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    AccessPoint = "AWS::S3Files::AccessPoint", "s3files-accesspoint", List("Tags"), String
}
impl AccessPoint {
    new! {
        file_system_id: String = "FileSystemId", "replacement; at most 128 characters";
    }
    set! {
        client_token: String = "ClientToken", "replacement; 1 to 64 characters";
        posix_user: access_point::PosixUser = "PosixUser", "replacement";
        root_directory: access_point::RootDirectory = "RootDirectory", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<AccessPoint> {
    get! {
        attr_access_point_arn: m::Arn = "AccessPointArn";
        attr_access_point_id: String = "AccessPointId";
        attr_owner_id: String = "OwnerId";
        attr_status: String = "Status";
    }
}
give! { AccessPoint: m::Arn = GetAtt("AccessPointArn"); }
/// Property types and values of [`AccessPoint`].
pub mod access_point {
    object!(CreationPermissions = "AWS::S3Files::AccessPoint.CreationPermissions", "s3files-accesspoint-creationpermissions");
    impl CreationPermissions {
        new! {
            owner_gid: String = "OwnerGid", "replacement; 0 to 4294967295";
            owner_uid: String = "OwnerUid", "replacement; 0 to 4294967295";
            permissions: String = "Permissions", "replacement";
        }
    }

    object!(PosixUser = "AWS::S3Files::AccessPoint.PosixUser", "s3files-accesspoint-posixuser");
    impl PosixUser {
        new! {
            gid: String = "Gid", "replacement; 0 to 4294967295";
            uid: String = "Uid", "replacement; 0 to 4294967295";
        }
        set! {
            secondary_gids: [String] = "SecondaryGids", "replacement";
        }
    }

    object!(RootDirectory = "AWS::S3Files::AccessPoint.RootDirectory", "s3files-accesspoint-rootdirectory");
    impl RootDirectory {
        new! {}
        set! {
            creation_permissions: CreationPermissions = "CreationPermissions", "replacement";
            path: String = "Path", "replacement; 1 to 100 characters";
        }
    }
}

resource! {
    FileSystem = "AWS::S3Files::FileSystem", "s3files-filesystem", List("Tags"), m::Arn
}
impl FileSystem {
    new! {
        role_arn: m::iam::RoleArn = "RoleArn", "replacement; at most 2048 characters";
        bucket: String = "Bucket", "replacement";
    }
    set! {
        accept_bucket_warning: bool = "AcceptBucketWarning", "replacement; cannot be read back";
        client_token: String = "ClientToken", "replacement; 1 to 64 characters";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; at most 2048 characters";
        prefix: String = "Prefix", "replacement; at most 1024 characters";
        synchronization_configuration: file_system::SynchronizationConfiguration = "SynchronizationConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<FileSystem> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_file_system_arn: m::Arn = "FileSystemArn";
        attr_file_system_id: String = "FileSystemId";
        attr_owner_id: String = "OwnerId";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_synchronization_configuration_latest_version_number: i64 = "SynchronizationConfiguration.LatestVersionNumber";
    }
}
give! { FileSystem: m::Arn = Ref; }
/// Property types and values of [`FileSystem`].
pub mod file_system {
    object!(ExpirationDataRule = "AWS::S3Files::FileSystem.ExpirationDataRule", "s3files-filesystem-expirationdatarule");
    impl ExpirationDataRule {
        new! {
            days_after_last_access: i64 = "DaysAfterLastAccess", "update; 1 to 365";
        }
    }

    object!(ImportDataRule = "AWS::S3Files::FileSystem.ImportDataRule", "s3files-filesystem-importdatarule");
    impl ImportDataRule {
        new! {
            prefix: String = "Prefix", "update; at most 1024 characters";
            size_less_than: i64 = "SizeLessThan", "update; 0 to 52673613135872";
            trigger: Trigger = "Trigger", "update";
        }
    }

    object!(SynchronizationConfiguration = "AWS::S3Files::FileSystem.SynchronizationConfiguration", "s3files-filesystem-synchronizationconfiguration");
    impl SynchronizationConfiguration {
        new! {
            expiration_data_rules: [ExpirationDataRule] = "ExpirationDataRules", "update; 1 items";
            import_data_rules: [ImportDataRule] = "ImportDataRules", "update; 1 to 10 items";
        }
    }
    values! { Trigger: OnDirectoryFirstAccess = "ON_DIRECTORY_FIRST_ACCESS", OnFileAccess = "ON_FILE_ACCESS" }
}

resource! {
    FileSystemPolicy = "AWS::S3Files::FileSystemPolicy", "s3files-filesystempolicy", None, String
}
impl FileSystemPolicy {
    new! {
        file_system_id: String = "FileSystemId", "replacement; at most 128 characters";
        policy: v::Json = "Policy", "update";
    }
}

resource! {
    MountTarget = "AWS::S3Files::MountTarget", "s3files-mounttarget", None, String
}
impl MountTarget {
    new! {
        subnet_id: m::ec2::SubnetId = "SubnetId", "replacement; 15 to 47 characters";
        file_system_id: String = "FileSystemId", "replacement; at most 128 characters";
    }
    set! {
        ip_address_type: mount_target::IpAddressType = "IpAddressType", "replacement";
        ipv4_address: String = "Ipv4Address", "replacement; 7 to 15 characters";
        ipv6_address: String = "Ipv6Address", "replacement; 3 to 39 characters";
        security_groups: [m::ec2::SecurityGroupId] = "SecurityGroups", "update; at most 100 items";
    }
}
impl c::Handle<MountTarget> {
    get! {
        attr_availability_zone_id: String = "AvailabilityZoneId";
        attr_mount_target_id: String = "MountTargetId";
        attr_network_interface_id: String = "NetworkInterfaceId";
        attr_owner_id: String = "OwnerId";
        attr_status: String = "Status";
        attr_status_message: String = "StatusMessage";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
/// Property types and values of [`MountTarget`].
pub mod mount_target {
    values! { IpAddressType: Ipv4Only = "IPV4_ONLY", Ipv6Only = "IPV6_ONLY", DualStack = "DUAL_STACK" }
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::StorageGateway`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    NfsFileShare = "AWS::StorageGateway::NFSFileShare", "storagegateway-nfsfileshare", List("Tags"), m::Arn
}
impl NfsFileShare {
    new! {
        gateway_arn: m::Arn = "GatewayARN", "replacement; 50 to 500 characters";
        location_arn: m::Arn = "LocationARN", "replacement; 16 to 1400 characters";
        role: String = "Role", "replacement; 20 to 2048 characters";
    }
    set! {
        audit_destination_arn: m::Arn = "AuditDestinationARN", "update; at most 1024 characters";
        bucket_region: String = "BucketRegion", "replacement; 1 to 25 characters";
        cache_attributes: nfs_file_share::CacheAttributes = "CacheAttributes", "update";
        client_list: [String] = "ClientList", "update; 1 to 100 items";
        default_storage_class: String = "DefaultStorageClass", "update; 5 to 50 characters";
        encryption_type: nfs_file_share::EncryptionType = "EncryptionType", "update";
        file_share_name: String = "FileShareName", "update; 1 to 255 characters";
        guess_mime_type_enabled: bool = "GuessMIMETypeEnabled", "update";
        kms_encrypted: bool = "KMSEncrypted", "update";
        kms_key: String = "KMSKey", "update; 7 to 2048 characters";
        nfs_file_share_defaults: nfs_file_share::NfsFileShareDefaults = "NFSFileShareDefaults", "update";
        notification_policy: String = "NotificationPolicy", "update; 2 to 100 characters";
        object_acl: nfs_file_share::ObjectAcl = "ObjectACL", "update";
        read_only: bool = "ReadOnly", "update";
        requester_pays: bool = "RequesterPays", "update";
        squash: String = "Squash", "update; 5 to 15 characters";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_endpoint_dns_name: String = "VPCEndpointDNSName", "replacement; 1 to 255 characters";
    }
}
impl c::Handle<NfsFileShare> {
    get! {
        attr_file_share_arn: m::Arn = "FileShareARN";
        attr_file_share_id: String = "FileShareId";
        attr_file_share_status: String = "FileShareStatus";
        attr_path: String = "Path";
    }
}
/// Property types and values of [`NfsFileShare`].
pub mod nfs_file_share {
    object!(CacheAttributes = "AWS::StorageGateway::NFSFileShare.CacheAttributes", "storagegateway-nfsfileshare-cacheattributes");
    impl CacheAttributes {
        new! {}
        set! {
            cache_stale_timeout_in_seconds: i64 = "CacheStaleTimeoutInSeconds", "update";
        }
    }

    object!(NfsFileShareDefaults = "AWS::StorageGateway::NFSFileShare.NFSFileShareDefaults", "storagegateway-nfsfileshare-nfsfilesharedefaults");
    impl NfsFileShareDefaults {
        new! {}
        set! {
            directory_mode: String = "DirectoryMode", "update; 1 to 4 characters";
            file_mode: String = "FileMode", "update; 1 to 4 characters";
            group_id: i64 = "GroupId", "update; 0 to 4294967294";
            owner_id: i64 = "OwnerId", "update; 0 to 4294967294";
        }
    }
    values! { EncryptionType: SseS3 = "SseS3", SseKms = "SseKms", DsseKms = "DsseKms" }
    values! { ObjectAcl: Private = "private", PublicRead = "public-read", PublicReadWrite = "public-read-write", AuthenticatedRead = "authenticated-read", BucketOwnerRead = "bucket-owner-read", BucketOwnerFullControl = "bucket-owner-full-control", AwsExecRead = "aws-exec-read" }
}

resource! {
    SmbFileShare = "AWS::StorageGateway::SMBFileShare", "storagegateway-smbfileshare", List("Tags"), m::Arn
}
impl SmbFileShare {
    new! {
        gateway_arn: m::Arn = "GatewayARN", "replacement; 50 to 500 characters";
        location_arn: m::Arn = "LocationARN", "replacement; 16 to 1400 characters";
        role: String = "Role", "replacement; 20 to 2048 characters";
    }
    set! {
        access_based_enumeration: bool = "AccessBasedEnumeration", "update";
        admin_user_list: [String] = "AdminUserList", "update; at most 100 items";
        audit_destination_arn: m::Arn = "AuditDestinationARN", "update; at most 1024 characters";
        authentication: String = "Authentication", "replacement; 5 to 15 characters";
        bucket_region: String = "BucketRegion", "replacement; 1 to 25 characters";
        cache_attributes: smb_file_share::CacheAttributes = "CacheAttributes", "update";
        case_sensitivity: smb_file_share::CaseSensitivity = "CaseSensitivity", "update";
        default_storage_class: String = "DefaultStorageClass", "update; 5 to 50 characters";
        encryption_type: smb_file_share::EncryptionType = "EncryptionType", "update";
        file_share_name: String = "FileShareName", "update; 1 to 255 characters";
        guess_mime_type_enabled: bool = "GuessMIMETypeEnabled", "update";
        invalid_user_list: [String] = "InvalidUserList", "update; at most 100 items";
        kms_encrypted: bool = "KMSEncrypted", "update";
        kms_key: String = "KMSKey", "update; 7 to 2048 characters";
        notification_policy: String = "NotificationPolicy", "update; 2 to 100 characters";
        object_acl: smb_file_share::ObjectAcl = "ObjectACL", "update";
        oplocks_enabled: bool = "OplocksEnabled", "update";
        read_only: bool = "ReadOnly", "update";
        requester_pays: bool = "RequesterPays", "update";
        smbacl_enabled: bool = "SMBACLEnabled", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        vpc_endpoint_dns_name: String = "VPCEndpointDNSName", "replacement; 1 to 255 characters";
        valid_user_list: [String] = "ValidUserList", "update; at most 100 items";
    }
}
impl c::Handle<SmbFileShare> {
    get! {
        attr_file_share_arn: m::Arn = "FileShareARN";
        attr_file_share_id: String = "FileShareId";
        attr_file_share_status: String = "FileShareStatus";
        attr_path: String = "Path";
    }
}
/// Property types and values of [`SmbFileShare`].
pub mod smb_file_share {
    object!(CacheAttributes = "AWS::StorageGateway::SMBFileShare.CacheAttributes", "storagegateway-smbfileshare-cacheattributes");
    impl CacheAttributes {
        new! {}
        set! {
            cache_stale_timeout_in_seconds: i64 = "CacheStaleTimeoutInSeconds", "update";
        }
    }
    values! { CaseSensitivity: ClientSpecified = "ClientSpecified", CaseSensitive = "CaseSensitive" }
    values! { EncryptionType: SseS3 = "SseS3", SseKms = "SseKms", DsseKms = "DsseKms" }
    values! { ObjectAcl: Private = "private", PublicRead = "public-read", PublicReadWrite = "public-read-write", AuthenticatedRead = "authenticated-read", BucketOwnerRead = "bucket-owner-read", BucketOwnerFullControl = "bucket-owner-full-control", AwsExecRead = "aws-exec-read" }
}

resource! {
    Tape = "AWS::StorageGateway::Tape", "storagegateway-tape", List("Tags"), m::Arn
}
impl Tape {
    new! {
        gateway_arn: m::Arn = "GatewayARN", "replacement; 50 to 500 characters";
        tape_size_in_bytes: v::Number = "TapeSizeInBytes", "replacement; at least 1";
    }
    set! {
        kms_encrypted: bool = "KMSEncrypted", "replacement; cannot be read back";
        kms_key: String = "KMSKey", "replacement; 7 to 2048 characters";
        pool_id: String = "PoolId", "replacement; 1 to 100 characters";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
        tape_barcode: String = "TapeBarcode", "replacement; 5 to 16 characters";
        worm: bool = "Worm", "replacement";
    }
}
impl c::Handle<Tape> {
    get! {
        attr_tape_arn: m::Arn = "TapeARN";
        attr_tape_created_date: String = "TapeCreatedDate";
        attr_tape_status: String = "TapeStatus";
        attr_tape_used_in_bytes: v::Number = "TapeUsedInBytes";
    }
}
give! { Tape: m::Arn = Ref; }

resource! {
    TapePool = "AWS::StorageGateway::TapePool", "storagegateway-tapepool", List("Tags"), m::Arn
}
impl TapePool {
    new! {
        pool_name: String = "PoolName", "replacement; 1 to 100 characters";
        storage_class: tape_pool::StorageClass = "StorageClass", "replacement";
    }
    set! {
        retention_lock_time_in_days: i64 = "RetentionLockTimeInDays", "replacement; 0 to 36500";
        retention_lock_type: tape_pool::RetentionLockType = "RetentionLockType", "replacement";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<TapePool> {
    get! {
        attr_pool_arn: m::Arn = "PoolARN";
        attr_pool_id: String = "PoolId";
    }
}
give! { TapePool: m::Arn = Ref; }
/// Property types and values of [`TapePool`].
pub mod tape_pool {
    values! { RetentionLockType: Compliance = "COMPLIANCE", Governance = "GOVERNANCE", None = "NONE" }
    values! { StorageClass: DeepArchive = "DEEP_ARCHIVE", Glacier = "GLACIER" }
}

resource! {
    Volume = "AWS::StorageGateway::Volume", "storagegateway-volume", List("Tags"), m::Arn
}
impl Volume {
    new! {
        gateway_arn: m::Arn = "GatewayARN", "replacement; 50 to 500 characters";
        network_interface_id: m::ec2::NetworkInterfaceId = "NetworkInterfaceId", "replacement";
        target_name: String = "TargetName", "replacement; 1 to 200 characters";
        volume_size_in_bytes: v::Number = "VolumeSizeInBytes", "replacement";
    }
    set! {
        kms_encrypted: bool = "KMSEncrypted", "replacement; cannot be read back";
        kms_key: String = "KMSKey", "replacement; 7 to 2048 characters";
        snapshot_id: String = "SnapshotId", "replacement; cannot be read back";
        source_volume_arn: m::Arn = "SourceVolumeARN", "replacement; 50 to 500 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; at most 50 items";
    }
}
impl c::Handle<Volume> {
    get! {
        attr_created_date: String = "CreatedDate";
        attr_target_arn: m::Arn = "TargetARN";
        attr_volume_arn: m::Arn = "VolumeARN";
        attr_volume_attachment_status: String = "VolumeAttachmentStatus";
        attr_volume_id: String = "VolumeId";
        attr_volume_status: String = "VolumeStatus";
        attr_volume_type: String = "VolumeType";
        attr_volume_used_in_bytes: v::Number = "VolumeUsedInBytes";
    }
}
give! { Volume: m::Arn = Ref; }

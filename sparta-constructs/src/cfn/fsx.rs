// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! Resource types of `AWS::FSx`.
use crate::core as c;
use crate::value::meaning as m;
use crate::value as v;

resource! {
    Backup = "AWS::FSx::Backup", "fsx-backup", List("Tags"), m::Arn
}
impl Backup {
    new! {
        file_system_id: String = "FileSystemId", "replacement; 11 to 21 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Backup> {
    get! {
        attr_backup_id: String = "BackupId";
        attr_creation_time: String = "CreationTime";
        attr_lifecycle: String = "Lifecycle";
        attr_resource_arn: m::Arn = "ResourceARN";
        attr_type: String = "Type";
    }
}

resource! {
    DataRepositoryAssociation = "AWS::FSx::DataRepositoryAssociation", "fsx-datarepositoryassociation", List("Tags"), String
}
impl DataRepositoryAssociation {
    new! {
        file_system_id: String = "FileSystemId", "replacement; 11 to 21 characters";
        data_repository_path: String = "DataRepositoryPath", "replacement; 3 to 4357 characters";
        file_system_path: String = "FileSystemPath", "replacement; 1 to 4096 characters";
    }
    set! {
        batch_import_meta_data_on_create: bool = "BatchImportMetaDataOnCreate", "replacement";
        imported_file_chunk_size: i64 = "ImportedFileChunkSize", "update; 1 to 512000";
        s3: data_repository_association::S3 = "S3", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<DataRepositoryAssociation> {
    get! {
        attr_association_id: String = "AssociationId";
        attr_resource_arn: m::Arn = "ResourceARN";
    }
}
/// Property types and values of [`DataRepositoryAssociation`].
pub mod data_repository_association {
    object!(AutoExportPolicy = "AWS::FSx::DataRepositoryAssociation.AutoExportPolicy", "fsx-datarepositoryassociation-autoexportpolicy");
    impl AutoExportPolicy {
        new! {
            events: [EventType] = "Events", "update; at most 3 items";
        }
    }

    object!(AutoImportPolicy = "AWS::FSx::DataRepositoryAssociation.AutoImportPolicy", "fsx-datarepositoryassociation-autoimportpolicy");
    impl AutoImportPolicy {
        new! {
            events: [EventType] = "Events", "update; at most 3 items";
        }
    }

    object!(S3 = "AWS::FSx::DataRepositoryAssociation.S3", "fsx-datarepositoryassociation-s3");
    impl S3 {
        new! {}
        set! {
            auto_export_policy: AutoExportPolicy = "AutoExportPolicy", "update";
            auto_import_policy: AutoImportPolicy = "AutoImportPolicy", "update";
        }
    }
    values! { EventType: New = "NEW", Changed = "CHANGED", Deleted = "DELETED" }
}

resource! {
    FileCache = "AWS::FSx::FileCache", "fsx-filecache", List("Tags"), m::Arn
}
impl FileCache {
    new! {
        file_cache_type: file_cache::FileCacheType = "FileCacheType", "replacement";
        file_cache_type_version: String = "FileCacheTypeVersion", "replacement; 1 to 20 characters";
        storage_capacity: i64 = "StorageCapacity", "replacement; 0 to 2147483647";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement; at most 50 items";
    }
    set! {
        copy_tags_to_data_repository_associations: bool = "CopyTagsToDataRepositoryAssociations", "replacement; cannot be read back";
        data_repository_associations: [file_cache::DataRepositoryAssociation] = "DataRepositoryAssociations", "replacement; at most 8 items; cannot be read back";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement; 1 to 2048 characters";
        lustre_configuration: file_cache::LustreConfiguration = "LustreConfiguration", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement; at most 50 items; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<FileCache> {
    get! {
        attr_creation_time: String = "CreationTime";
        attr_dns_name: String = "DNSName";
        attr_data_repository_association_ids: [String] = "DataRepositoryAssociationIds";
        attr_file_cache_id: String = "FileCacheId";
        attr_lifecycle: String = "Lifecycle";
        attr_lustre_configuration_log_configuration: v::Json = "LustreConfiguration.LogConfiguration";
        attr_lustre_configuration_mount_name: String = "LustreConfiguration.MountName";
        attr_network_interface_ids: [String] = "NetworkInterfaceIds";
        attr_owner_id: String = "OwnerId";
        attr_resource_arn: m::Arn = "ResourceARN";
        attr_vpc_id: m::ec2::VpcId = "VpcId";
    }
}
/// Property types and values of [`FileCache`].
pub mod file_cache {
    object!(DataRepositoryAssociation = "AWS::FSx::FileCache.DataRepositoryAssociation", "fsx-filecache-datarepositoryassociation");
    impl DataRepositoryAssociation {
        new! {
            data_repository_path: String = "DataRepositoryPath", "update; 3 to 4357 characters";
            file_cache_path: String = "FileCachePath", "update; 1 to 4096 characters";
        }
    }

    object!(LogConfiguration = "AWS::FSx::FileCache.LogConfiguration", "fsx-filecache-logconfiguration");
    impl LogConfiguration {
        new! {
            level: Level = "Level", "update";
        }
        set! {
            destination: String = "Destination", "update; 8 to 1024 characters";
        }
    }

    object!(LustreConfiguration = "AWS::FSx::FileCache.LustreConfiguration", "fsx-filecache-lustreconfiguration");
    impl LustreConfiguration {
        new! {
            deployment_type: DeploymentType = "DeploymentType", "replacement";
            metadata_configuration: MetadataConfiguration = "MetadataConfiguration", "replacement";
            per_unit_storage_throughput: i64 = "PerUnitStorageThroughput", "replacement; 12 to 1000";
        }
        set! {
            weekly_maintenance_start_time: String = "WeeklyMaintenanceStartTime", "update; 7 characters";
        }
    }

    object!(MetadataConfiguration = "AWS::FSx::FileCache.MetadataConfiguration", "fsx-filecache-metadataconfiguration");
    impl MetadataConfiguration {
        new! {
            storage_capacity: i64 = "StorageCapacity", "update; 0 to 2147483647";
        }
    }
    values! { FileCacheType: Lustre = "LUSTRE" }
    values! { Level: Disabled = "DISABLED", WarnOnly = "WARN_ONLY", ErrorOnly = "ERROR_ONLY", WarnError = "WARN_ERROR" }
    values! { DeploymentType: Cache1 = "CACHE_1" }
}

resource! {
    ///
    /// Holds data that is lost with it.
    FileSystem = "AWS::FSx::FileSystem", "fsx-filesystem", List("Tags"), String
}
impl FileSystem {
    new! {
        file_system_type: String = "FileSystemType", "replacement";
        subnet_ids: [m::ec2::SubnetId] = "SubnetIds", "replacement";
    }
    set! {
        backup_id: String = "BackupId", "replacement";
        file_system_type_version: String = "FileSystemTypeVersion", "replacement";
        kms_key_id: m::kms::KeyReference = "KmsKeyId", "replacement";
        lustre_configuration: file_system::LustreConfiguration = "LustreConfiguration", "update";
        network_type: String = "NetworkType", "update";
        ontap_configuration: file_system::OntapConfiguration = "OntapConfiguration", "update";
        open_zfs_configuration: file_system::OpenZfsConfiguration = "OpenZFSConfiguration", "update";
        security_group_ids: [m::ec2::SecurityGroupId] = "SecurityGroupIds", "replacement";
        storage_capacity: i64 = "StorageCapacity", "update";
        storage_type: String = "StorageType", "update";
        tags: [crate::cfn::Tag] = "Tags", "update";
        windows_configuration: file_system::WindowsConfiguration = "WindowsConfiguration", "update";
    }
}
impl c::Handle<FileSystem> {
    get! {
        attr_dns_name: String = "DNSName";
        attr_id: String = "Id";
        attr_lustre_mount_name: String = "LustreMountName";
        attr_resource_arn: m::Arn = "ResourceARN";
        attr_root_volume_id: String = "RootVolumeId";
    }
}
/// Property types and values of [`FileSystem`].
pub mod file_system {
    object!(AuditLogConfiguration = "AWS::FSx::FileSystem.AuditLogConfiguration", "fsx-filesystem-auditlogconfiguration");
    impl AuditLogConfiguration {
        new! {
            file_access_audit_log_level: String = "FileAccessAuditLogLevel", "update";
            file_share_access_audit_log_level: String = "FileShareAccessAuditLogLevel", "update";
        }
        set! {
            audit_log_destination: String = "AuditLogDestination", "update";
        }
    }

    object!(ClientConfigurations = "AWS::FSx::FileSystem.ClientConfigurations", "fsx-filesystem-clientconfigurations");
    impl ClientConfigurations {
        new! {}
        set! {
            clients: String = "Clients", "replacement";
            options: [String] = "Options", "replacement";
        }
    }

    object!(DataReadCacheConfiguration = "AWS::FSx::FileSystem.DataReadCacheConfiguration", "fsx-filesystem-datareadcacheconfiguration");
    impl DataReadCacheConfiguration {
        new! {}
        set! {
            size_gib: i64 = "SizeGiB", "update";
            sizing_mode: String = "SizingMode", "update";
        }
    }

    object!(DiskIopsConfiguration = "AWS::FSx::FileSystem.DiskIopsConfiguration", "fsx-filesystem-diskiopsconfiguration");
    impl DiskIopsConfiguration {
        new! {}
        set! {
            iops: i64 = "Iops", "update";
            mode: String = "Mode", "update";
        }
    }

    object!(FsrmConfiguration = "AWS::FSx::FileSystem.FsrmConfiguration", "fsx-filesystem-fsrmconfiguration");
    impl FsrmConfiguration {
        new! {
            fsrm_service_enabled: bool = "FsrmServiceEnabled", "update";
        }
        set! {
            event_log_destination: String = "EventLogDestination", "update";
        }
    }

    object!(LogConfiguration = "AWS::FSx::FileSystem.LogConfiguration", "fsx-filesystem-logconfiguration");
    impl LogConfiguration {
        new! {
            level: String = "Level", "update";
        }
        set! {
            destination: String = "Destination", "update";
        }
    }

    object!(LustreConfiguration = "AWS::FSx::FileSystem.LustreConfiguration", "fsx-filesystem-lustreconfiguration");
    impl LustreConfiguration {
        new! {}
        set! {
            auto_import_policy: String = "AutoImportPolicy", "update";
            automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays", "update";
            copy_tags_to_backups: bool = "CopyTagsToBackups", "replacement";
            daily_automatic_backup_start_time: String = "DailyAutomaticBackupStartTime", "update";
            data_compression_type: String = "DataCompressionType", "update";
            data_read_cache_configuration: DataReadCacheConfiguration = "DataReadCacheConfiguration", "update";
            deployment_type: String = "DeploymentType", "replacement";
            drive_cache_type: String = "DriveCacheType", "replacement";
            efa_enabled: bool = "EfaEnabled", "update";
            export_path: String = "ExportPath", "replacement";
            import_path: String = "ImportPath", "replacement";
            imported_file_chunk_size: i64 = "ImportedFileChunkSize", "replacement";
            log_configuration: LogConfiguration = "LogConfiguration", "update";
            metadata_configuration: MetadataConfiguration = "MetadataConfiguration", "update";
            per_unit_storage_throughput: i64 = "PerUnitStorageThroughput", "replacement";
            throughput_capacity: i64 = "ThroughputCapacity", "update";
            weekly_maintenance_start_time: String = "WeeklyMaintenanceStartTime", "update";
        }
    }

    object!(MetadataConfiguration = "AWS::FSx::FileSystem.MetadataConfiguration", "fsx-filesystem-metadataconfiguration");
    impl MetadataConfiguration {
        new! {}
        set! {
            iops: i64 = "Iops", "update";
            mode: String = "Mode", "update";
        }
    }

    object!(NfsExports = "AWS::FSx::FileSystem.NfsExports", "fsx-filesystem-nfsexports");
    impl NfsExports {
        new! {}
        set! {
            client_configurations: [ClientConfigurations] = "ClientConfigurations", "replacement";
        }
    }

    object!(OntapConfiguration = "AWS::FSx::FileSystem.OntapConfiguration", "fsx-filesystem-ontapconfiguration");
    impl OntapConfiguration {
        new! {
            deployment_type: String = "DeploymentType", "replacement";
        }
        set! {
            automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays", "update";
            daily_automatic_backup_start_time: String = "DailyAutomaticBackupStartTime", "update";
            disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration", "update";
            endpoint_ip_address_range: String = "EndpointIpAddressRange", "replacement";
            endpoint_ipv6_address_range: String = "EndpointIpv6AddressRange", "update";
            fsx_admin_password: String = "FsxAdminPassword", "update";
            ha_pairs: i64 = "HAPairs", "update";
            preferred_subnet_id: String = "PreferredSubnetId", "replacement";
            route_table_ids: [String] = "RouteTableIds", "update";
            throughput_capacity: i64 = "ThroughputCapacity", "update";
            throughput_capacity_per_ha_pair: i64 = "ThroughputCapacityPerHAPair", "update";
            weekly_maintenance_start_time: String = "WeeklyMaintenanceStartTime", "update";
        }
    }

    object!(OpenZfsConfiguration = "AWS::FSx::FileSystem.OpenZFSConfiguration", "fsx-filesystem-openzfsconfiguration");
    impl OpenZfsConfiguration {
        new! {
            deployment_type: String = "DeploymentType", "replacement";
        }
        set! {
            automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays", "update";
            copy_tags_to_backups: bool = "CopyTagsToBackups", "update";
            copy_tags_to_volumes: bool = "CopyTagsToVolumes", "update";
            daily_automatic_backup_start_time: String = "DailyAutomaticBackupStartTime", "update";
            disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration", "update";
            endpoint_ip_address_range: String = "EndpointIpAddressRange", "replacement";
            endpoint_ipv6_address_range: String = "EndpointIpv6AddressRange", "update";
            options: [String] = "Options", "update";
            preferred_subnet_id: String = "PreferredSubnetId", "replacement";
            read_cache_configuration: ReadCacheConfiguration = "ReadCacheConfiguration", "update";
            root_volume_configuration: RootVolumeConfiguration = "RootVolumeConfiguration", "update";
            route_table_ids: [String] = "RouteTableIds", "update";
            throughput_capacity: i64 = "ThroughputCapacity", "update";
            weekly_maintenance_start_time: String = "WeeklyMaintenanceStartTime", "update";
        }
    }

    object!(ReadCacheConfiguration = "AWS::FSx::FileSystem.ReadCacheConfiguration", "fsx-filesystem-readcacheconfiguration");
    impl ReadCacheConfiguration {
        new! {}
        set! {
            size_gib: i64 = "SizeGiB", "update";
            sizing_mode: String = "SizingMode", "update";
        }
    }

    object!(RootVolumeConfiguration = "AWS::FSx::FileSystem.RootVolumeConfiguration", "fsx-filesystem-rootvolumeconfiguration");
    impl RootVolumeConfiguration {
        new! {}
        set! {
            copy_tags_to_snapshots: bool = "CopyTagsToSnapshots", "replacement";
            data_compression_type: String = "DataCompressionType", "replacement";
            nfs_exports: [NfsExports] = "NfsExports", "replacement";
            read_only: bool = "ReadOnly", "replacement";
            record_size_kib: i64 = "RecordSizeKiB", "replacement";
            user_and_group_quotas: [UserAndGroupQuotas] = "UserAndGroupQuotas", "replacement";
        }
    }

    object!(SelfManagedActiveDirectoryConfiguration = "AWS::FSx::FileSystem.SelfManagedActiveDirectoryConfiguration", "fsx-filesystem-selfmanagedactivedirectoryconfiguration");
    impl SelfManagedActiveDirectoryConfiguration {
        new! {}
        set! {
            dns_ips: [String] = "DnsIps", "update";
            domain_join_service_account_secret: String = "DomainJoinServiceAccountSecret", "update";
            domain_name: String = "DomainName", "replacement";
            file_system_administrators_group: String = "FileSystemAdministratorsGroup", "replacement";
            organizational_unit_distinguished_name: String = "OrganizationalUnitDistinguishedName", "replacement";
            password: String = "Password", "update";
            user_name: String = "UserName", "update";
        }
    }

    object!(UserAndGroupQuotas = "AWS::FSx::FileSystem.UserAndGroupQuotas", "fsx-filesystem-userandgroupquotas");
    impl UserAndGroupQuotas {
        new! {}
        set! {
            id: i64 = "Id", "replacement";
            storage_capacity_quota_gib: i64 = "StorageCapacityQuotaGiB", "replacement";
            type_: String = "Type", "replacement";
        }
    }

    object!(WindowsConfiguration = "AWS::FSx::FileSystem.WindowsConfiguration", "fsx-filesystem-windowsconfiguration");
    impl WindowsConfiguration {
        new! {
            throughput_capacity: i64 = "ThroughputCapacity", "update";
        }
        set! {
            active_directory_id: String = "ActiveDirectoryId", "replacement";
            aliases: [String] = "Aliases", "update";
            audit_log_configuration: AuditLogConfiguration = "AuditLogConfiguration", "update";
            automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays", "update";
            copy_tags_to_backups: bool = "CopyTagsToBackups", "replacement";
            daily_automatic_backup_start_time: String = "DailyAutomaticBackupStartTime", "update";
            deployment_type: String = "DeploymentType", "replacement";
            disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration", "update";
            fsrm_configuration: FsrmConfiguration = "FsrmConfiguration", "update";
            preferred_subnet_id: String = "PreferredSubnetId", "replacement";
            self_managed_active_directory_configuration: SelfManagedActiveDirectoryConfiguration = "SelfManagedActiveDirectoryConfiguration", "update";
            weekly_maintenance_start_time: String = "WeeklyMaintenanceStartTime", "update";
        }
    }
}

resource! {
    S3AccessPointAttachment = "AWS::FSx::S3AccessPointAttachment", "fsx-s3accesspointattachment", None, String
}
impl S3AccessPointAttachment {
    new! {
        name: String = "Name", "replacement; 3 to 50 characters";
        type_: s3_access_point_attachment::Type = "Type", "replacement";
    }
    set! {
        ontap_configuration: s3_access_point_attachment::S3AccessPointOntapConfiguration = "OntapConfiguration", "replacement";
        open_zfs_configuration: s3_access_point_attachment::S3AccessPointOpenZfsConfiguration = "OpenZFSConfiguration", "replacement";
        s3_access_point: s3_access_point_attachment::S3AccessPoint = "S3AccessPoint", "replacement";
    }
}
impl c::Handle<S3AccessPointAttachment> {
    get! {
        attr_lifecycle: String = "Lifecycle";
        attr_s3_access_point_alias: String = "S3AccessPoint.Alias";
        attr_s3_access_point_resource_arn: m::Arn = "S3AccessPoint.ResourceARN";
    }
}
/// Property types and values of [`S3AccessPointAttachment`].
pub mod s3_access_point_attachment {
    use crate::value::meaning as m;
    use crate::value as v;
    object!(FileSystemGid = "AWS::FSx::S3AccessPointAttachment.FileSystemGID", "fsx-s3accesspointattachment-filesystemgid");
    impl FileSystemGid {
        new! {
            gid: v::Number = "Gid", "update; 0 to 4294967295";
        }
    }

    object!(OntapFileSystemIdentity = "AWS::FSx::S3AccessPointAttachment.OntapFileSystemIdentity", "fsx-s3accesspointattachment-ontapfilesystemidentity");
    impl OntapFileSystemIdentity {
        new! {
            type_: OntapFileSystemIdentityType = "Type", "update";
        }
        set! {
            unix_user: OntapUnixFileSystemUser = "UnixUser", "update";
            windows_user: OntapWindowsFileSystemUser = "WindowsUser", "update";
        }
    }

    object!(OntapUnixFileSystemUser = "AWS::FSx::S3AccessPointAttachment.OntapUnixFileSystemUser", "fsx-s3accesspointattachment-ontapunixfilesystemuser");
    impl OntapUnixFileSystemUser {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
        }
    }

    object!(OntapWindowsFileSystemUser = "AWS::FSx::S3AccessPointAttachment.OntapWindowsFileSystemUser", "fsx-s3accesspointattachment-ontapwindowsfilesystemuser");
    impl OntapWindowsFileSystemUser {
        new! {
            name: String = "Name", "update; 1 to 256 characters";
        }
    }

    object!(OpenZfsFileSystemIdentity = "AWS::FSx::S3AccessPointAttachment.OpenZFSFileSystemIdentity", "fsx-s3accesspointattachment-openzfsfilesystemidentity");
    impl OpenZfsFileSystemIdentity {
        new! {
            type_: OpenZfsFileSystemIdentityType = "Type", "update";
            posix_user: OpenZfsPosixFileSystemUser = "PosixUser", "update";
        }
    }

    object!(OpenZfsPosixFileSystemUser = "AWS::FSx::S3AccessPointAttachment.OpenZFSPosixFileSystemUser", "fsx-s3accesspointattachment-openzfsposixfilesystemuser");
    impl OpenZfsPosixFileSystemUser {
        new! {
            gid: v::Number = "Gid", "update; 0 to 4294967295";
            uid: v::Number = "Uid", "update; 0 to 4294967295";
        }
        set! {
            secondary_gids: [FileSystemGid] = "SecondaryGids", "update; at most 15 items";
        }
    }

    object!(S3AccessPoint = "AWS::FSx::S3AccessPointAttachment.S3AccessPoint", "fsx-s3accesspointattachment-s3accesspoint");
    impl S3AccessPoint {
        new! {}
        set! {
            policy: v::Json = "Policy", "update; 1 to 200000 characters; cannot be read back";
            vpc_configuration: S3AccessPointVpcConfiguration = "VpcConfiguration", "update";
        }
    }

    object!(S3AccessPointOntapConfiguration = "AWS::FSx::S3AccessPointAttachment.S3AccessPointOntapConfiguration", "fsx-s3accesspointattachment-s3accesspointontapconfiguration");
    impl S3AccessPointOntapConfiguration {
        new! {
            volume_id: String = "VolumeId", "update; 23 characters";
            file_system_identity: OntapFileSystemIdentity = "FileSystemIdentity", "update";
        }
    }

    object!(S3AccessPointOpenZfsConfiguration = "AWS::FSx::S3AccessPointAttachment.S3AccessPointOpenZFSConfiguration", "fsx-s3accesspointattachment-s3accesspointopenzfsconfiguration");
    impl S3AccessPointOpenZfsConfiguration {
        new! {
            volume_id: String = "VolumeId", "update; 23 characters";
            file_system_identity: OpenZfsFileSystemIdentity = "FileSystemIdentity", "update";
        }
    }

    object!(S3AccessPointVpcConfiguration = "AWS::FSx::S3AccessPointAttachment.S3AccessPointVpcConfiguration", "fsx-s3accesspointattachment-s3accesspointvpcconfiguration");
    impl S3AccessPointVpcConfiguration {
        new! {
            vpc_id: m::ec2::VpcId = "VpcId", "update; 12 to 21 characters";
        }
    }
    values! { Type: Openzfs = "OPENZFS", Ontap = "ONTAP" }
    values! { OntapFileSystemIdentityType: Unix = "UNIX", Windows = "WINDOWS" }
    values! { OpenZfsFileSystemIdentityType: Posix = "POSIX" }
}

resource! {
    Snapshot = "AWS::FSx::Snapshot", "fsx-snapshot", List("Tags"), String
}
impl Snapshot {
    new! {
        name: String = "Name", "update; 1 to 203 characters";
        volume_id: String = "VolumeId", "replacement; 23 characters";
    }
    set! {
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<Snapshot> {
    get! {
        attr_id: String = "Id";
        attr_resource_arn: m::Arn = "ResourceARN";
    }
}

resource! {
    StorageVirtualMachine = "AWS::FSx::StorageVirtualMachine", "fsx-storagevirtualmachine", List("Tags"), String
}
impl StorageVirtualMachine {
    new! {
        file_system_id: String = "FileSystemId", "replacement; 11 to 21 characters";
        name: String = "Name", "replacement; 1 to 47 characters";
    }
    set! {
        active_directory_configuration: storage_virtual_machine::ActiveDirectoryConfiguration = "ActiveDirectoryConfiguration", "update";
        root_volume_security_style: storage_virtual_machine::RootVolumeSecurityStyle = "RootVolumeSecurityStyle", "replacement; cannot be read back";
        svm_admin_password: String = "SvmAdminPassword", "update; 8 to 50 characters; cannot be read back";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
    }
}
impl c::Handle<StorageVirtualMachine> {
    get! {
        attr_resource_arn: m::Arn = "ResourceARN";
        attr_storage_virtual_machine_id: String = "StorageVirtualMachineId";
        attr_uuid: String = "UUID";
    }
}
/// Property types and values of [`StorageVirtualMachine`].
pub mod storage_virtual_machine {
    object!(ActiveDirectoryConfiguration = "AWS::FSx::StorageVirtualMachine.ActiveDirectoryConfiguration", "fsx-storagevirtualmachine-activedirectoryconfiguration");
    impl ActiveDirectoryConfiguration {
        new! {}
        set! {
            net_bios_name: String = "NetBiosName", "update; 1 to 15 characters";
            self_managed_active_directory_configuration: SelfManagedActiveDirectoryConfiguration = "SelfManagedActiveDirectoryConfiguration", "update";
        }
    }

    object!(SelfManagedActiveDirectoryConfiguration = "AWS::FSx::StorageVirtualMachine.SelfManagedActiveDirectoryConfiguration", "fsx-storagevirtualmachine-selfmanagedactivedirectoryconfiguration");
    impl SelfManagedActiveDirectoryConfiguration {
        new! {}
        set! {
            dns_ips: [String] = "DnsIps", "update; 1 to 3 items";
            domain_join_service_account_secret: String = "DomainJoinServiceAccountSecret", "update; 64 to 1024 characters";
            domain_name: String = "DomainName", "update; 1 to 255 characters";
            file_system_administrators_group: String = "FileSystemAdministratorsGroup", "update; 1 to 256 characters; cannot be read back";
            organizational_unit_distinguished_name: String = "OrganizationalUnitDistinguishedName", "update; 1 to 2000 characters";
            password: String = "Password", "update; 1 to 256 characters; cannot be read back";
            user_name: String = "UserName", "update; 1 to 256 characters";
        }
    }
    values! { RootVolumeSecurityStyle: Mixed = "MIXED", Ntfs = "NTFS", Unix = "UNIX" }
}

resource! {
    Volume = "AWS::FSx::Volume", "fsx-volume", List("Tags"), String
}
impl Volume {
    new! {
        name: String = "Name", "update; 1 to 203 characters";
    }
    set! {
        backup_id: String = "BackupId", "replacement; 12 to 128 characters; cannot be read back";
        ontap_configuration: volume::OntapConfiguration = "OntapConfiguration", "update";
        open_zfs_configuration: volume::OpenZfsConfiguration = "OpenZFSConfiguration", "update";
        tags: [crate::cfn::Tag] = "Tags", "update; 1 to 50 items";
        volume_type: volume::VolumeType = "VolumeType", "replacement";
    }
}
impl c::Handle<Volume> {
    get! {
        attr_resource_arn: m::Arn = "ResourceARN";
        attr_uuid: String = "UUID";
        attr_volume_id: String = "VolumeId";
    }
}
/// Property types and values of [`Volume`].
pub mod volume {
    use crate::value::meaning as m;
    object!(AggregateConfiguration = "AWS::FSx::Volume.AggregateConfiguration", "fsx-volume-aggregateconfiguration");
    impl AggregateConfiguration {
        new! {}
        set! {
            aggregates: [String] = "Aggregates", "replacement; at most 6 items";
            constituents_per_aggregate: i64 = "ConstituentsPerAggregate", "replacement; 1 to 200; cannot be read back";
        }
    }

    object!(AutocommitPeriod = "AWS::FSx::Volume.AutocommitPeriod", "fsx-volume-autocommitperiod");
    impl AutocommitPeriod {
        new! {
            type_: AutocommitPeriodType = "Type", "update";
        }
        set! {
            value: i64 = "Value", "update; 1 to 65535";
        }
    }

    object!(ClientConfigurations = "AWS::FSx::Volume.ClientConfigurations", "fsx-volume-clientconfigurations");
    impl ClientConfigurations {
        new! {
            clients: String = "Clients", "update; 1 to 128 characters";
            options: [String] = "Options", "update; 1 to 20 items";
        }
    }

    object!(NfsExports = "AWS::FSx::Volume.NfsExports", "fsx-volume-nfsexports");
    impl NfsExports {
        new! {
            client_configurations: [ClientConfigurations] = "ClientConfigurations", "update; at most 25 items";
        }
    }

    object!(OntapConfiguration = "AWS::FSx::Volume.OntapConfiguration", "fsx-volume-ontapconfiguration");
    impl OntapConfiguration {
        new! {
            storage_virtual_machine_id: String = "StorageVirtualMachineId", "replacement; 21 characters";
        }
        set! {
            aggregate_configuration: AggregateConfiguration = "AggregateConfiguration", "replacement";
            copy_tags_to_backups: String = "CopyTagsToBackups", "update";
            junction_path: String = "JunctionPath", "update; 1 to 255 characters";
            ontap_volume_type: OntapVolumeType = "OntapVolumeType", "replacement";
            security_style: SecurityStyle = "SecurityStyle", "update";
            size_in_bytes: String = "SizeInBytes", "update; 0 to 22517998000000000";
            size_in_megabytes: String = "SizeInMegabytes", "update; 0 to 2147483647";
            snaplock_configuration: SnaplockConfiguration = "SnaplockConfiguration", "update";
            snapshot_policy: String = "SnapshotPolicy", "update; 1 to 255 characters";
            storage_efficiency_enabled: String = "StorageEfficiencyEnabled", "update";
            tiering_policy: TieringPolicy = "TieringPolicy", "update";
            volume_style: VolumeStyle = "VolumeStyle", "replacement";
        }
    }

    object!(OpenZfsConfiguration = "AWS::FSx::Volume.OpenZFSConfiguration", "fsx-volume-openzfsconfiguration");
    impl OpenZfsConfiguration {
        new! {
            parent_volume_id: String = "ParentVolumeId", "replacement; 23 characters";
        }
        set! {
            copy_tags_to_snapshots: bool = "CopyTagsToSnapshots", "update";
            data_compression_type: DataCompressionType = "DataCompressionType", "update";
            nfs_exports: [NfsExports] = "NfsExports", "update; at most 1 items";
            options: [String] = "Options", "update; cannot be read back";
            origin_snapshot: OriginSnapshot = "OriginSnapshot", "replacement";
            read_only: bool = "ReadOnly", "update";
            record_size_kib: i64 = "RecordSizeKiB", "update; 4 to 4096";
            storage_capacity_quota_gib: i64 = "StorageCapacityQuotaGiB", "update; -1 to 2147483647";
            storage_capacity_reservation_gib: i64 = "StorageCapacityReservationGiB", "update; -1 to 2147483647";
            user_and_group_quotas: [UserAndGroupQuotas] = "UserAndGroupQuotas", "update; at most 500 items";
        }
    }

    object!(OriginSnapshot = "AWS::FSx::Volume.OriginSnapshot", "fsx-volume-originsnapshot");
    impl OriginSnapshot {
        new! {
            snapshot_arn: m::Arn = "SnapshotARN", "replacement; 8 to 512 characters";
            copy_strategy: CopyStrategy = "CopyStrategy", "replacement";
        }
    }

    object!(RetentionPeriod = "AWS::FSx::Volume.RetentionPeriod", "fsx-volume-retentionperiod");
    impl RetentionPeriod {
        new! {
            type_: RetentionPeriodType = "Type", "update";
        }
        set! {
            value: i64 = "Value", "update; 0 to 65535";
        }
    }

    object!(SnaplockConfiguration = "AWS::FSx::Volume.SnaplockConfiguration", "fsx-volume-snaplockconfiguration");
    impl SnaplockConfiguration {
        new! {
            snaplock_type: SnaplockType = "SnaplockType", "replacement";
        }
        set! {
            audit_log_volume: String = "AuditLogVolume", "update";
            autocommit_period: AutocommitPeriod = "AutocommitPeriod", "update";
            privileged_delete: PrivilegedDelete = "PrivilegedDelete", "update";
            retention_period: SnaplockRetentionPeriod = "RetentionPeriod", "update";
            volume_append_mode_enabled: String = "VolumeAppendModeEnabled", "update";
        }
    }

    object!(SnaplockRetentionPeriod = "AWS::FSx::Volume.SnaplockRetentionPeriod", "fsx-volume-snaplockretentionperiod");
    impl SnaplockRetentionPeriod {
        new! {
            default_retention: RetentionPeriod = "DefaultRetention", "update";
            maximum_retention: RetentionPeriod = "MaximumRetention", "update";
            minimum_retention: RetentionPeriod = "MinimumRetention", "update";
        }
    }

    object!(TieringPolicy = "AWS::FSx::Volume.TieringPolicy", "fsx-volume-tieringpolicy");
    impl TieringPolicy {
        new! {}
        set! {
            cooling_period: i64 = "CoolingPeriod", "update; 2 to 183";
            name: Name = "Name", "update";
        }
    }

    object!(UserAndGroupQuotas = "AWS::FSx::Volume.UserAndGroupQuotas", "fsx-volume-userandgroupquotas");
    impl UserAndGroupQuotas {
        new! {
            id: i64 = "Id", "update; 0 to 2147483647";
            type_: UserAndGroupQuotasType = "Type", "update";
            storage_capacity_quota_gib: i64 = "StorageCapacityQuotaGiB", "update; 0 to 2147483647";
        }
    }
    values! { VolumeType: Ontap = "ONTAP", Openzfs = "OPENZFS" }
    values! { AutocommitPeriodType: Days = "DAYS", Hours = "HOURS", Minutes = "MINUTES", Months = "MONTHS", None = "NONE", Years = "YEARS" }
    values! { OntapVolumeType: Dp = "DP", Rw = "RW" }
    values! { SecurityStyle: Mixed = "MIXED", Ntfs = "NTFS", Unix = "UNIX" }
    values! { VolumeStyle: Flexgroup = "FLEXGROUP", Flexvol = "FLEXVOL" }
    values! { DataCompressionType: Lz4 = "LZ4", None = "NONE", Zstd = "ZSTD" }
    values! { CopyStrategy: Clone = "CLONE", FullCopy = "FULL_COPY", IncrementalCopy = "INCREMENTAL_COPY" }
    values! { RetentionPeriodType: Days = "DAYS", Hours = "HOURS", Infinite = "INFINITE", Minutes = "MINUTES", Months = "MONTHS", Seconds = "SECONDS", Unspecified = "UNSPECIFIED", Years = "YEARS" }
    values! { PrivilegedDelete: Disabled = "DISABLED", Enabled = "ENABLED", PermanentlyDisabled = "PERMANENTLY_DISABLED" }
    values! { SnaplockType: Compliance = "COMPLIANCE", Enterprise = "ENTERPRISE" }
    values! { Name: All = "ALL", Auto = "AUTO", None = "NONE", SnapshotOnly = "SNAPSHOT_ONLY" }
    values! { UserAndGroupQuotasType: Group = "GROUP", User = "USER" }
}

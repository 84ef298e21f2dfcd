// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::FSx`.
use sparta_constructs::cfn::fsx;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <fsx::Backup as ResourceType>::TYPE,
    <fsx::DataRepositoryAssociation as ResourceType>::TYPE,
    <fsx::FileCache as ResourceType>::TYPE,
    <fsx::FileSystem as ResourceType>::TYPE,
    <fsx::S3AccessPointAttachment as ResourceType>::TYPE,
    <fsx::Snapshot as ResourceType>::TYPE,
    <fsx::StorageVirtualMachine as ResourceType>::TYPE,
    <fsx::Volume as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    fsx::Backup::new("fs-aaaaaaaa").add(stack, "Backup");
    fsx::DataRepositoryAssociation::new("fs-aaaaaaaa", "sample", "sample").add(stack, "DataRepositoryAssociation");
    fsx::FileCache::new(fsx::file_cache::FileCacheType::Lustre, "1", 0_i64, ["subnet-0123456789abcdef0"]).add(stack, "FileCache");
    fsx::FileSystem::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "FileSystem");
    fsx::S3AccessPointAttachment::new("sample", fsx::s3_access_point_attachment::Type::Openzfs).ontap_configuration(fsx::s3_access_point_attachment::S3AccessPointOntapConfiguration::new("fsvol-aaaaaaaaaaaaaaaaa", fsx::s3_access_point_attachment::OntapFileSystemIdentity::new(fsx::s3_access_point_attachment::OntapFileSystemIdentityType::Unix).unix_user(fsx::s3_access_point_attachment::OntapUnixFileSystemUser::new("sample")))).add(stack, "S3AccessPointAttachment");
    fsx::Snapshot::new("sample", "fsvol-aaaaaaaaaaaaaaaaa").add(stack, "Snapshot");
    fsx::StorageVirtualMachine::new("fs-aaaaaaaa", "sample").add(stack, "StorageVirtualMachine");
    fsx::Volume::new("sample").add(stack, "Volume");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DataSync`.
use sparta_constructs::cfn::datasync;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <datasync::Agent as ResourceType>::TYPE,
    <datasync::LocationAzureBlob as ResourceType>::TYPE,
    <datasync::LocationEfs as ResourceType>::TYPE,
    <datasync::LocationFSxLustre as ResourceType>::TYPE,
    <datasync::LocationFSxOntap as ResourceType>::TYPE,
    <datasync::LocationFSxOpenZfs as ResourceType>::TYPE,
    <datasync::LocationFSxWindows as ResourceType>::TYPE,
    <datasync::LocationHdfs as ResourceType>::TYPE,
    <datasync::LocationNfs as ResourceType>::TYPE,
    <datasync::LocationObjectStorage as ResourceType>::TYPE,
    <datasync::LocationS3 as ResourceType>::TYPE,
    <datasync::LocationSmb as ResourceType>::TYPE,
    <datasync::Task as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    datasync::Agent::new().add(stack, "Agent");
    datasync::LocationAzureBlob::new(datasync::location_azure_blob::AzureBlobAuthenticationType::Sas).add(stack, "LocationAzureBlob");
    datasync::LocationEfs::new(datasync::location_efs::Ec2Config::new("arn:aws:ec2::111111111111:subnet/", ["arn:aws:ec2::111111111111:security-group/"])).add(stack, "LocationEfs");
    datasync::LocationFSxLustre::new(["arn:aws:ec2::111111111111:security-group/sg-a"]).add(stack, "LocationFSxLustre");
    datasync::LocationFSxOntap::new("arn:aws:fsx:a:111111111111:storage-virtual-machine/fs-a/svm-aaaaaaaaaaaaaaaaa", ["arn:aws:ec2::111111111111:security-group/sg-a"]).add(stack, "LocationFSxOntap");
    datasync::LocationFSxOpenZfs::new(datasync::location_f_sx_open_zfs::Protocol::new(), ["arn:aws:ec2::111111111111:security-group/sg-a"]).add(stack, "LocationFSxOpenZfs");
    datasync::LocationFSxWindows::new(["arn:aws:ec2::111111111111:security-group/"], "sample").add(stack, "LocationFSxWindows");
    datasync::LocationHdfs::new(datasync::location_hdfs::AuthenticationType::Simple, ["arn:aws:datasync:a:111111111111:agent/agent-aaaaaaaaaaaaaaaaa"], [datasync::location_hdfs::NameNode::new("sample", 1_i64)]).add(stack, "LocationHdfs");
    datasync::LocationNfs::new(datasync::location_nfs::OnPremConfig::new(["arn:aws:datasync:a:111111111111:agent/agent-aaaaaaaaaaaaaaaaa"])).add(stack, "LocationNfs");
    datasync::LocationObjectStorage::new().add(stack, "LocationObjectStorage");
    datasync::LocationS3::new(datasync::location_s3::S3Config::new("arn:aws:iam::123456789012:role/sample")).add(stack, "LocationS3");
    datasync::LocationSmb::new(["arn:aws:datasync:a:111111111111:agent/agent-aaaaaaaaaaaaaaaaa"]).add(stack, "LocationSmb");
    datasync::Task::new("arn:aws:datasync:a:111111111111:location/loc-aaaaaaaaaaaaaaaaa", "arn:aws:datasync:a:111111111111:location/loc-aaaaaaaaaaaaaaaaa").add(stack, "Task");
}

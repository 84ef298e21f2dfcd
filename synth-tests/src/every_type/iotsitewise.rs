// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTSiteWise`.
use sparta_constructs::cfn::iotsitewise;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotsitewise::AccessPolicy as ResourceType>::TYPE,
    <iotsitewise::Application as ResourceType>::TYPE,
    <iotsitewise::Asset as ResourceType>::TYPE,
    <iotsitewise::AssetModel as ResourceType>::TYPE,
    <iotsitewise::ComputationModel as ResourceType>::TYPE,
    <iotsitewise::Dashboard as ResourceType>::TYPE,
    <iotsitewise::Dataset as ResourceType>::TYPE,
    <iotsitewise::Gateway as ResourceType>::TYPE,
    <iotsitewise::Pipeline as ResourceType>::TYPE,
    <iotsitewise::Portal as ResourceType>::TYPE,
    <iotsitewise::Project as ResourceType>::TYPE,
    <iotsitewise::Task as ResourceType>::TYPE,
    <iotsitewise::Workspace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotsitewise::AccessPolicy::new(iotsitewise::access_policy::AccessPolicyIdentity::new(), iotsitewise::access_policy::AccessPolicyPermission::Administrator, iotsitewise::access_policy::AccessPolicyResource::new()).add(stack, "AccessPolicy");
    iotsitewise::Application::new("sample", "sample").add(stack, "Application");
    iotsitewise::Asset::new("12345678-1234-1234-1234-123456789012", "sample").add(stack, "Asset");
    iotsitewise::AssetModel::new("sample").add(stack, "AssetModel");
    iotsitewise::ComputationModel::new("sample", iotsitewise::computation_model::ComputationModelConfiguration::new(), [("sample", iotsitewise::computation_model::ComputationModelDataBindingValue::new())]).add(stack, "ComputationModel");
    iotsitewise::Dashboard::new("sample", "sample", "sample").add(stack, "Dashboard");
    iotsitewise::Dataset::new("sample").add(stack, "Dataset");
    iotsitewise::Gateway::new("sample", iotsitewise::gateway::GatewayPlatform::new().greengrass_v2(iotsitewise::gateway::GreengrassV2::new("sample"))).add(stack, "Gateway");
    iotsitewise::Pipeline::new("sample", "sample", [iotsitewise::pipeline::ComputeNode::new("sample", "sample")]).add(stack, "Pipeline");
    iotsitewise::Portal::new("arn:aws:iam::123456789012:role/sample", "sample", "sample@example.com").add(stack, "Portal");
    iotsitewise::Project::new("12345678-1234-1234-1234-123456789012", "sample").add(stack, "Project");
    iotsitewise::Task::new("sample", "sample", iotsitewise::task::TaskConfiguration::new(iotsitewise::task::ContainerTaskConfiguration::new(iotsitewise::task::ProcessingType::GenericComputeProcessing, "111111111111.dkr.ecr.a.a/a", iotsitewise::task::ProcessingUnit::Units2, "arn:aws:iam::123456789012:role/sample"))).add(stack, "Task");
    iotsitewise::Workspace::new("sample", iotsitewise::workspace::EncryptionConfiguration::new(iotsitewise::workspace::EncryptionType::SitewiseDefaultEncryption)).add(stack, "Workspace");
}

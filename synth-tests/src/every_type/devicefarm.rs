// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DeviceFarm`.
use sparta_constructs::cfn::devicefarm;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <devicefarm::DevicePool as ResourceType>::TYPE,
    <devicefarm::InstanceProfile as ResourceType>::TYPE,
    <devicefarm::NetworkProfile as ResourceType>::TYPE,
    <devicefarm::Project as ResourceType>::TYPE,
    <devicefarm::TestGridProject as ResourceType>::TYPE,
    <devicefarm::Upload as ResourceType>::TYPE,
    <devicefarm::VpceConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    devicefarm::DevicePool::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", [devicefarm::device_pool::Rule::new()]).add(stack, "DevicePool");
    devicefarm::InstanceProfile::new("sample").add(stack, "InstanceProfile");
    devicefarm::NetworkProfile::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "NetworkProfile");
    devicefarm::Project::new("sample").add(stack, "Project");
    devicefarm::TestGridProject::new("sample").add(stack, "TestGridProject");
    devicefarm::Upload::new("arn:aaaaaaaa:devicefarm:aaaaaaaa", "sample", devicefarm::upload::Type::AndroidApp).add(stack, "Upload");
    devicefarm::VpceConfiguration::new("sample", "sample", "sample").add(stack, "VpceConfiguration");
}

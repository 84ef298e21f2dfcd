// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Greengrass`.
use sparta_constructs::cfn::greengrass;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <greengrass::ConnectorDefinition as ResourceType>::TYPE,
    <greengrass::ConnectorDefinitionVersion as ResourceType>::TYPE,
    <greengrass::CoreDefinition as ResourceType>::TYPE,
    <greengrass::CoreDefinitionVersion as ResourceType>::TYPE,
    <greengrass::DeviceDefinition as ResourceType>::TYPE,
    <greengrass::DeviceDefinitionVersion as ResourceType>::TYPE,
    <greengrass::FunctionDefinition as ResourceType>::TYPE,
    <greengrass::FunctionDefinitionVersion as ResourceType>::TYPE,
    <greengrass::Group as ResourceType>::TYPE,
    <greengrass::GroupVersion as ResourceType>::TYPE,
    <greengrass::LoggerDefinition as ResourceType>::TYPE,
    <greengrass::LoggerDefinitionVersion as ResourceType>::TYPE,
    <greengrass::ResourceDefinition as ResourceType>::TYPE,
    <greengrass::ResourceDefinitionVersion as ResourceType>::TYPE,
    <greengrass::SubscriptionDefinition as ResourceType>::TYPE,
    <greengrass::SubscriptionDefinitionVersion as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    greengrass::ConnectorDefinition::new("sample").add(stack, "ConnectorDefinition");
    greengrass::ConnectorDefinitionVersion::new("sample", [greengrass::connector_definition_version::Connector::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample")]).add(stack, "ConnectorDefinitionVersion");
    greengrass::CoreDefinition::new("sample").add(stack, "CoreDefinition");
    greengrass::CoreDefinitionVersion::new("sample", [greengrass::core_definition_version::Core::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample")]).add(stack, "CoreDefinitionVersion");
    greengrass::DeviceDefinition::new("sample").add(stack, "DeviceDefinition");
    greengrass::DeviceDefinitionVersion::new("sample", [greengrass::device_definition_version::Device::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample")]).add(stack, "DeviceDefinitionVersion");
    greengrass::FunctionDefinition::new("sample").add(stack, "FunctionDefinition");
    greengrass::FunctionDefinitionVersion::new("sample", [greengrass::function_definition_version::Function::new("arn:aws:lambda:eu-west-2:123456789012:function:sample", "sample", greengrass::function_definition_version::FunctionConfiguration::new())]).add(stack, "FunctionDefinitionVersion");
    greengrass::Group::new("sample").add(stack, "Group");
    greengrass::GroupVersion::new("sample").add(stack, "GroupVersion");
    greengrass::LoggerDefinition::new("sample").add(stack, "LoggerDefinition");
    greengrass::LoggerDefinitionVersion::new("sample", [greengrass::logger_definition_version::Logger::new("sample", "sample", "sample", "sample")]).add(stack, "LoggerDefinitionVersion");
    greengrass::ResourceDefinition::new("sample").add(stack, "ResourceDefinition");
    greengrass::ResourceDefinitionVersion::new("sample", [greengrass::resource_definition_version::ResourceInstance::new("sample", "sample", greengrass::resource_definition_version::ResourceDataContainer::new())]).add(stack, "ResourceDefinitionVersion");
    greengrass::SubscriptionDefinition::new("sample").add(stack, "SubscriptionDefinition");
    greengrass::SubscriptionDefinitionVersion::new("sample", [greengrass::subscription_definition_version::Subscription::new("sample", "sample", "sample", "sample")]).add(stack, "SubscriptionDefinitionVersion");
}

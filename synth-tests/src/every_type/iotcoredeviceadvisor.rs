// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTCoreDeviceAdvisor`.
use sparta_constructs::cfn::iotcoredeviceadvisor;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotcoredeviceadvisor::SuiteDefinition as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotcoredeviceadvisor::SuiteDefinition::new(iotcoredeviceadvisor::suite_definition::SuiteDefinitionConfiguration::new("arn:aws:iam::123456789012:role/sample", "sample")).add(stack, "SuiteDefinition");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SSMQuickSetup`.
use sparta_constructs::cfn::ssmquicksetup;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ssmquicksetup::ConfigurationManager as ResourceType>::TYPE,
    <ssmquicksetup::LifecycleAutomation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ssmquicksetup::ConfigurationManager::new([ssmquicksetup::configuration_manager::ConfigurationDefinition::new("sample", [("sample", "sample")])]).add(stack, "ConfigurationManager");
    ssmquicksetup::LifecycleAutomation::new("sample", "sample", [("sample", ["sample"])]).add(stack, "LifecycleAutomation");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AgentRegistry`.
use sparta_constructs::cfn::agentregistry;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <agentregistry::Registry as ResourceType>::TYPE,
    <agentregistry::RegistryRecord as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    agentregistry::Registry::new("sample").add(stack, "Registry");
    agentregistry::RegistryRecord::new("sample", agentregistry::registry_record::RecordType::Mcp, agentregistry::registry_record::Descriptors::new()).add(stack, "RegistryRecord");
}

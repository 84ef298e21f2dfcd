// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WellArchitected`.
use sparta_constructs::cfn::wellarchitected;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <wellarchitected::AgentContext as ResourceType>::TYPE,
    <wellarchitected::AgentGoal as ResourceType>::TYPE,
    <wellarchitected::AgentProfile as ResourceType>::TYPE,
    <wellarchitected::Lens as ResourceType>::TYPE,
    <wellarchitected::Profile as ResourceType>::TYPE,
    <wellarchitected::ReviewTemplate as ResourceType>::TYPE,
    <wellarchitected::Workload as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    wellarchitected::AgentContext::new(wellarchitected::agent_context::ContextType::Application, json!({}), "arn:aws:wellarchitected:aaaaaa:111111111111:agent-profile/a", "sample").add(stack, "AgentContext");
    wellarchitected::AgentGoal::new([wellarchitected::agent_goal::Pillar::CostOptimization], "arn:aws:wellarchitected:aaaaaa:111111111111:agent-profile/a", "sample").add(stack, "AgentGoal");
    wellarchitected::AgentProfile::new("arn:aws:iam::123456789012:role/sample", "sample", [wellarchitected::agent_profile::AggregationConfiguration::new("arn:aws:iam::123456789012:role/sample", "123456789012", ["aa-a-1"])], [wellarchitected::agent_profile::Pillar::CostOptimization]).add(stack, "AgentProfile");
    wellarchitected::Lens::new().add(stack, "Lens");
    wellarchitected::Profile::new("sample", "sample", [wellarchitected::profile::ProfileQuestionUpdate::new()]).add(stack, "Profile");
    wellarchitected::ReviewTemplate::new("sample", "sample", ["sample"]).add(stack, "ReviewTemplate");
    wellarchitected::Workload::new("sample", "sample", wellarchitected::workload::Environment::Production, ["sample"]).add(stack, "Workload");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Bedrock`.
use sparta_constructs::cfn::bedrock;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <bedrock::Agent as ResourceType>::TYPE,
    <bedrock::AgentAlias as ResourceType>::TYPE,
    <bedrock::ApplicationInferenceProfile as ResourceType>::TYPE,
    <bedrock::AutomatedReasoningPolicy as ResourceType>::TYPE,
    <bedrock::AutomatedReasoningPolicyVersion as ResourceType>::TYPE,
    <bedrock::Blueprint as ResourceType>::TYPE,
    <bedrock::DataAutomationLibrary as ResourceType>::TYPE,
    <bedrock::DataAutomationProject as ResourceType>::TYPE,
    <bedrock::DataSource as ResourceType>::TYPE,
    <bedrock::EnforcedGuardrailConfiguration as ResourceType>::TYPE,
    <bedrock::Flow as ResourceType>::TYPE,
    <bedrock::FlowAlias as ResourceType>::TYPE,
    <bedrock::FlowVersion as ResourceType>::TYPE,
    <bedrock::Guardrail as ResourceType>::TYPE,
    <bedrock::GuardrailVersion as ResourceType>::TYPE,
    <bedrock::IntelligentPromptRouter as ResourceType>::TYPE,
    <bedrock::KnowledgeBase as ResourceType>::TYPE,
    <bedrock::KnowledgeBasePolicy as ResourceType>::TYPE,
    <bedrock::Prompt as ResourceType>::TYPE,
    <bedrock::PromptVersion as ResourceType>::TYPE,
    <bedrock::ResourcePolicy as ResourceType>::TYPE,
    <bedrock::RetrievalInstruction as ResourceType>::TYPE,
    <bedrock::Session as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    bedrock::Agent::new("sample").add(stack, "Agent");
    bedrock::AgentAlias::new("sample", "aaaaaaaaaa").add(stack, "AgentAlias");
    bedrock::ApplicationInferenceProfile::new("sample").add(stack, "ApplicationInferenceProfile");
    bedrock::AutomatedReasoningPolicy::new("sample").add(stack, "AutomatedReasoningPolicy");
    bedrock::AutomatedReasoningPolicyVersion::new("arn:aws:bedrock:a:111111111111:automated-reasoning-policy/aaaaaaaaaaaa").add(stack, "AutomatedReasoningPolicyVersion");
    bedrock::Blueprint::new("sample", bedrock::blueprint::Type::Document, json!({})).add(stack, "Blueprint");
    bedrock::DataAutomationLibrary::new("sample").add(stack, "DataAutomationLibrary");
    bedrock::DataAutomationProject::new("sample").add(stack, "DataAutomationProject");
    bedrock::DataSource::new("aaaaaaaaaa", "sample", bedrock::data_source::DataSourceConfiguration::new(bedrock::data_source::DataSourceType::S3)).add(stack, "DataSource");
    bedrock::EnforcedGuardrailConfiguration::new("sample", "1").add(stack, "EnforcedGuardrailConfiguration");
    bedrock::Flow::new("arn:aws:iam::123456789012:role/sample", "sample").add(stack, "Flow");
    bedrock::FlowAlias::new("sample", "arn:aws:bedrock:a:111111111111:flow/aaaaaaaaaa", [bedrock::flow_alias::FlowAliasRoutingConfigurationListItem::new()]).add(stack, "FlowAlias");
    bedrock::FlowVersion::new("arn:aws:bedrock:a:111111111111:flow/aaaaaaaaaa").add(stack, "FlowVersion");
    bedrock::Guardrail::new("sample", "sample", "sample").add(stack, "Guardrail");
    bedrock::GuardrailVersion::new("sample").add(stack, "GuardrailVersion");
    bedrock::IntelligentPromptRouter::new("sample", bedrock::intelligent_prompt_router::PromptRouterTargetModel::new("arn:aws:bedrock:a::foundation-model/a.a"), [bedrock::intelligent_prompt_router::PromptRouterTargetModel::new("arn:aws:bedrock:a::foundation-model/a.a")], bedrock::intelligent_prompt_router::RoutingCriteria::new(0_i64)).add(stack, "IntelligentPromptRouter");
    bedrock::KnowledgeBase::new("arn:aws:iam::123456789012:role/sample", "sample", bedrock::knowledge_base::KnowledgeBaseConfiguration::new(bedrock::knowledge_base::KnowledgeBaseType::Vector)).add(stack, "KnowledgeBase");
    bedrock::KnowledgeBasePolicy::new("sample", json!({})).add(stack, "KnowledgeBasePolicy");
    bedrock::Prompt::new("sample").add(stack, "Prompt");
    bedrock::PromptVersion::new("arn:aws:bedrock:a:111111111111:prompt/aaaaaaaaaa").add(stack, "PromptVersion");
    bedrock::ResourcePolicy::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", json!({})).add(stack, "ResourcePolicy");
    bedrock::RetrievalInstruction::new("sample", bedrock::retrieval_instruction::Instruction::new()).add(stack, "RetrievalInstruction");
    bedrock::Session::new().add(stack, "Session");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Wisdom`.
use sparta_constructs::cfn::wisdom;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <wisdom::AiAgent as ResourceType>::TYPE,
    <wisdom::AiAgentVersion as ResourceType>::TYPE,
    <wisdom::AiGuardrail as ResourceType>::TYPE,
    <wisdom::AiGuardrailVersion as ResourceType>::TYPE,
    <wisdom::AiPrompt as ResourceType>::TYPE,
    <wisdom::AiPromptVersion as ResourceType>::TYPE,
    <wisdom::Assistant as ResourceType>::TYPE,
    <wisdom::AssistantAssociation as ResourceType>::TYPE,
    <wisdom::Content as ResourceType>::TYPE,
    <wisdom::ContentAssociation as ResourceType>::TYPE,
    <wisdom::KnowledgeBase as ResourceType>::TYPE,
    <wisdom::MessageTemplate as ResourceType>::TYPE,
    <wisdom::MessageTemplateVersion as ResourceType>::TYPE,
    <wisdom::QuickResponse as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    wisdom::AiAgent::new("12345678-1234-1234-1234-123456789012", wisdom::ai_agent::AiAgentType::ManualSearch, wisdom::ai_agent::AiAgentConfiguration::new().manual_search_ai_agent_configuration(wisdom::ai_agent::ManualSearchAiAgentConfiguration::new())).add(stack, "AiAgent");
    wisdom::AiAgentVersion::new("12345678-1234-1234-1234-123456789012", "12345678-1234-1234-1234-123456789012").add(stack, "AiAgentVersion");
    wisdom::AiGuardrail::new("12345678-1234-1234-1234-123456789012", "sample", "sample").add(stack, "AiGuardrail");
    wisdom::AiGuardrailVersion::new("12345678-1234-1234-1234-123456789012", "12345678-1234-1234-1234-123456789012").add(stack, "AiGuardrailVersion");
    wisdom::AiPrompt::new(wisdom::AiPromptRequired { model_id: Value::of("sample"), template_type: Value::of(wisdom::ai_prompt::AiPromptTemplateType::Text), type_: Value::of(wisdom::ai_prompt::AiPromptType::AnswerGeneration), api_format: Value::of(wisdom::ai_prompt::AiPromptApiFormat::AnthropicClaudeMessages), template_configuration: Value::of(wisdom::ai_prompt::AiPromptTemplateConfiguration::new(wisdom::ai_prompt::TextFullAiPromptEditTemplateConfiguration::new("sample"))) }).add(stack, "AiPrompt");
    wisdom::AiPromptVersion::new("12345678-1234-1234-1234-123456789012", "12345678-1234-1234-1234-123456789012").add(stack, "AiPromptVersion");
    wisdom::Assistant::new("sample", wisdom::assistant::AssistantType::Agent).add(stack, "Assistant");
    wisdom::AssistantAssociation::new("12345678-1234-1234-1234-123456789012", wisdom::assistant_association::AssociationType::KnowledgeBase, wisdom::assistant_association::AssociationData::new().knowledge_base_id("12345678-1234-1234-1234-123456789012")).add(stack, "AssistantAssociation");
    wisdom::Content::new("12345678-1234-1234-1234-123456789012", "sample").add(stack, "Content");
    wisdom::ContentAssociation::new(wisdom::content_association::AssociationType::AmazonConnectGuide, "12345678-1234-1234-1234-123456789012", "12345678-1234-1234-1234-123456789012", wisdom::content_association::ContentAssociationContents::new(wisdom::content_association::AmazonConnectGuideAssociationData::new())).add(stack, "ContentAssociation");
    wisdom::KnowledgeBase::new(wisdom::knowledge_base::KnowledgeBaseType::External, "sample").add(stack, "KnowledgeBase");
    wisdom::MessageTemplate::new("arn::wisdom::111111111111:/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample", wisdom::message_template::ChannelSubtype::Email, wisdom::message_template::Content::new().email_message_template_content(wisdom::message_template::EmailMessageTemplateContent::new(wisdom::message_template::EmailMessageTemplateContentBody::new(), [wisdom::message_template::EmailMessageTemplateHeader::new()], "sample"))).add(stack, "MessageTemplate");
    wisdom::MessageTemplateVersion::new("arn::wisdom::111111111111:/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa").add(stack, "MessageTemplateVersion");
    wisdom::QuickResponse::new("arn::wisdom::111111111111:/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample", wisdom::quick_response::QuickResponseContentProvider::new()).add(stack, "QuickResponse");
}

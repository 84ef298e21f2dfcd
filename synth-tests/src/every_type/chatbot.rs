// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Chatbot`.
use sparta_constructs::cfn::chatbot;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <chatbot::CustomAction as ResourceType>::TYPE,
    <chatbot::MicrosoftTeamsChannelConfiguration as ResourceType>::TYPE,
    <chatbot::SlackChannelConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    chatbot::CustomAction::new("sample", chatbot::custom_action::CustomActionDefinition::new("sample")).add(stack, "CustomAction");
    chatbot::MicrosoftTeamsChannelConfiguration::new(chatbot::MicrosoftTeamsChannelConfigurationRequired { iam_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), configuration_name: Value::of("sample"), team_id: Value::of("12345678-1234-1234-1234-123456789012"), teams_channel_id: Value::of("%3a%40"), teams_tenant_id: Value::of("12345678-1234-1234-1234-123456789012") }).add(stack, "MicrosoftTeamsChannelConfiguration");
    chatbot::SlackChannelConfiguration::new("arn:aws:iam::123456789012:role/sample", "sample", "sample", "1").add(stack, "SlackChannelConfiguration");
}

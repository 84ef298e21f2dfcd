// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SupportApp`.
use sparta_constructs::cfn::supportapp;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <supportapp::AccountAlias as ResourceType>::TYPE,
    <supportapp::SlackChannelConfiguration as ResourceType>::TYPE,
    <supportapp::SlackWorkspaceConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    supportapp::AccountAlias::new("sample").add(stack, "AccountAlias");
    supportapp::SlackChannelConfiguration::new("arn:aws:iam::123456789012:role/sample", "sample", "sample", supportapp::slack_channel_configuration::NotifyOnCaseSeverity::None).add(stack, "SlackChannelConfiguration");
    supportapp::SlackWorkspaceConfiguration::new("sample").add(stack, "SlackWorkspaceConfiguration");
}

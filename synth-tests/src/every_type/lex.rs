// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Lex`.
use sparta_constructs::cfn::lex;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <lex::Bot as ResourceType>::TYPE,
    <lex::BotAlias as ResourceType>::TYPE,
    <lex::BotVersion as ResourceType>::TYPE,
    <lex::ResourcePolicy as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    lex::Bot::new("arn:aws:iam::123456789012:role/sample", "sample", lex::bot::DataPrivacy::new(true), 60_i64).add(stack, "Bot");
    lex::BotAlias::new("aaaaaaaaaa", "sample").add(stack, "BotAlias");
    lex::BotVersion::new("aaaaaaaaaa", [lex::bot_version::BotVersionLocaleSpecification::new("sample", lex::bot_version::BotVersionLocaleDetails::new("1"))]).add(stack, "BotVersion");
    lex::ResourcePolicy::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", json!({})).add(stack, "ResourcePolicy");
}

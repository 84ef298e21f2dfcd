// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MediaTailor`.
use sparta_constructs::cfn::mediatailor;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mediatailor::Channel as ResourceType>::TYPE,
    <mediatailor::ChannelPolicy as ResourceType>::TYPE,
    <mediatailor::Function as ResourceType>::TYPE,
    <mediatailor::LiveSource as ResourceType>::TYPE,
    <mediatailor::PlaybackConfiguration as ResourceType>::TYPE,
    <mediatailor::PrefetchSchedule as ResourceType>::TYPE,
    <mediatailor::Program as ResourceType>::TYPE,
    <mediatailor::SourceLocation as ResourceType>::TYPE,
    <mediatailor::VodSource as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mediatailor::Channel::new("sample", [mediatailor::channel::RequestOutputItem::new("sample", "sample")], mediatailor::channel::PlaybackMode::Loop).add(stack, "Channel");
    mediatailor::ChannelPolicy::new("sample", json!({})).add(stack, "ChannelPolicy");
    mediatailor::Function::new("sample", mediatailor::function::FunctionType::HttpRequest).add(stack, "Function");
    mediatailor::LiveSource::new("sample", "sample", [mediatailor::live_source::HttpPackageConfiguration::new(mediatailor::live_source::Type::Dash, "sample", "sample")]).add(stack, "LiveSource");
    mediatailor::PlaybackConfiguration::new("sample", "https://example.com", "https://example.com").add(stack, "PlaybackConfiguration");
    mediatailor::PrefetchSchedule::new("sample", "sample").add(stack, "PrefetchSchedule");
    mediatailor::Program::new("sample", "sample", "sample").add(stack, "Program");
    mediatailor::SourceLocation::new("sample", mediatailor::source_location::HttpConfiguration::new("https://example.com")).add(stack, "SourceLocation");
    mediatailor::VodSource::new("sample", "sample", [mediatailor::vod_source::HttpPackageConfiguration::new(mediatailor::vod_source::Type::Dash, "sample", "sample")]).add(stack, "VodSource");
}

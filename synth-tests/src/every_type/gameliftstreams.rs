// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::GameLiftStreams`.
use sparta_constructs::cfn::gameliftstreams;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <gameliftstreams::Application as ResourceType>::TYPE,
    <gameliftstreams::StreamGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    gameliftstreams::Application::new("https://example.com", "sample", "sample", gameliftstreams::application::RuntimeEnvironment::new("sample", "sample")).add(stack, "Application");
    gameliftstreams::StreamGroup::new("sample", [gameliftstreams::stream_group::LocationConfiguration::new("sample")], "sample").add(stack, "StreamGroup");
}

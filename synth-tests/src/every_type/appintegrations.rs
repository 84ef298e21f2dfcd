// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppIntegrations`.
use sparta_constructs::cfn::appintegrations;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <appintegrations::Application as ResourceType>::TYPE,
    <appintegrations::DataIntegration as ResourceType>::TYPE,
    <appintegrations::EventIntegration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    appintegrations::Application::new("sample", appintegrations::application::ApplicationSourceConfig::new(appintegrations::application::ExternalUrlConfig::new("https://example.com")), "sample").add(stack, "Application");
    appintegrations::DataIntegration::new("sample", "sample", "https://example.com").add(stack, "DataIntegration");
    appintegrations::EventIntegration::new("sample", "sample", appintegrations::event_integration::EventFilter::new("aws.partner/")).add(stack, "EventIntegration");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ApplicationSignals`.
use sparta_constructs::cfn::applicationsignals;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <applicationsignals::Discovery as ResourceType>::TYPE,
    <applicationsignals::GroupingConfiguration as ResourceType>::TYPE,
    <applicationsignals::InstrumentationConfig as ResourceType>::TYPE,
    <applicationsignals::ServiceLevelObjective as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    applicationsignals::Discovery::new().add(stack, "Discovery");
    applicationsignals::GroupingConfiguration::new([applicationsignals::grouping_configuration::GroupingAttributeDefinition::new("sample", ["sample"])]).add(stack, "GroupingConfiguration");
    applicationsignals::InstrumentationConfig::new(applicationsignals::InstrumentationConfigRequired { instrumentation_type: Value::of(applicationsignals::instrumentation_config::InstrumentationType::Breakpoint), signal_type: Value::of(applicationsignals::instrumentation_config::SignalType::Snapshot), capture_configuration: Value::of(applicationsignals::instrumentation_config::CaptureConfiguration::new(applicationsignals::instrumentation_config::CodeCaptureConfiguration::new(applicationsignals::instrumentation_config::CaptureLimitsConfig::new()))), environment: Value::of("sample"), location: Value::of(applicationsignals::instrumentation_config::Location::new(applicationsignals::instrumentation_config::CodeLocation::new("sample", applicationsignals::instrumentation_config::Language::Java))), service: Value::of("sample") }).add(stack, "InstrumentationConfig");
    applicationsignals::ServiceLevelObjective::new("sample").add(stack, "ServiceLevelObjective");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::FraudDetector`.
use sparta_constructs::cfn::frauddetector;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <frauddetector::Detector as ResourceType>::TYPE,
    <frauddetector::EntityType as ResourceType>::TYPE,
    <frauddetector::EventType as ResourceType>::TYPE,
    <frauddetector::Label as ResourceType>::TYPE,
    <frauddetector::List as ResourceType>::TYPE,
    <frauddetector::Outcome as ResourceType>::TYPE,
    <frauddetector::Variable as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    frauddetector::Detector::new("sample", frauddetector::detector::EventType::new(), [frauddetector::detector::Rule::new()]).add(stack, "Detector");
    frauddetector::EntityType::new("sample").add(stack, "EntityType");
    frauddetector::EventType::new("sample", [frauddetector::event_type::EntityType::new()], [frauddetector::event_type::EventVariable::new()], [frauddetector::event_type::Label::new(), frauddetector::event_type::Label::new().description("sample1")]).add(stack, "EventType");
    frauddetector::Label::new("sample").add(stack, "Label");
    frauddetector::List::new("sample").add(stack, "List");
    frauddetector::Outcome::new("sample").add(stack, "Outcome");
    frauddetector::Variable::new(frauddetector::variable::DataType::String, "sample", frauddetector::variable::DataSource::Event, "sample").add(stack, "Variable");
}

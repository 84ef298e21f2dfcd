// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Comprehend`.
use sparta_constructs::cfn::comprehend;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <comprehend::DocumentClassifier as ResourceType>::TYPE,
    <comprehend::DocumentClassifierEndpoint as ResourceType>::TYPE,
    <comprehend::EntityRecognizer as ResourceType>::TYPE,
    <comprehend::EntityRecognizerEndpoint as ResourceType>::TYPE,
    <comprehend::Flywheel as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    comprehend::DocumentClassifier::new("arn:aws:iam::123456789012:role/sample", "sample", comprehend::document_classifier::DocumentClassifierInputDataConfig::new(), comprehend::document_classifier::LanguageCode::En).add(stack, "DocumentClassifier");
    comprehend::DocumentClassifierEndpoint::new("arn:aws:comprehend::111111111111:document-classifier/a", "sample", 1_i64).add(stack, "DocumentClassifierEndpoint");
    comprehend::EntityRecognizer::new("arn:aws:iam::123456789012:role/sample", "sample", comprehend::entity_recognizer::EntityRecognizerInputDataConfig::new([comprehend::entity_recognizer::EntityTypesListItem::new("sample")]), comprehend::entity_recognizer::LanguageCode::En).add(stack, "EntityRecognizer");
    comprehend::EntityRecognizerEndpoint::new("sample", 1_i64).add(stack, "EntityRecognizerEndpoint");
    comprehend::Flywheel::new("arn:aws:iam::123456789012:role/sample", "sample", "s3://sample-bucket/sample").add(stack, "Flywheel");
}

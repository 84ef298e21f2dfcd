// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Transcribe`.
use sparta_constructs::cfn::transcribe;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <transcribe::CallAnalyticsCategory as ResourceType>::TYPE,
    <transcribe::MedicalVocabulary as ResourceType>::TYPE,
    <transcribe::Vocabulary as ResourceType>::TYPE,
    <transcribe::VocabularyFilter as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    transcribe::CallAnalyticsCategory::new("sample", [transcribe::call_analytics_category::Rule::new()]).add(stack, "CallAnalyticsCategory");
    transcribe::MedicalVocabulary::new("sample", transcribe::medical_vocabulary::LanguageCode::AfZa).add(stack, "MedicalVocabulary");
    transcribe::Vocabulary::new("sample", "ab-GE").add(stack, "Vocabulary");
    transcribe::VocabularyFilter::new("sample", "ab-GE").add(stack, "VocabularyFilter");
}

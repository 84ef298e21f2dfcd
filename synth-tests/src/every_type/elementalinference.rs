// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ElementalInference`.
use sparta_constructs::cfn::elementalinference;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <elementalinference::Dictionary as ResourceType>::TYPE,
    <elementalinference::Feed as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    elementalinference::Dictionary::new("sample", elementalinference::dictionary::DictionaryLanguage::Eng).add(stack, "Dictionary");
    elementalinference::Feed::new("sample", [elementalinference::feed::GetOutput::new("sample", elementalinference::feed::OutputConfig::new().cropping(elementalinference::feed::CroppingConfig::new()), elementalinference::feed::OutputStatus::Enabled)]).add(stack, "Feed");
}

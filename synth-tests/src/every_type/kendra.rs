// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Kendra`.
use sparta_constructs::cfn::kendra;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <kendra::DataSource as ResourceType>::TYPE,
    <kendra::Faq as ResourceType>::TYPE,
    <kendra::FeaturedResultsSet as ResourceType>::TYPE,
    <kendra::Index as ResourceType>::TYPE,
    <kendra::QuerySuggestionsBlockList as ResourceType>::TYPE,
    <kendra::Thesaurus as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    kendra::DataSource::new("12345678-1234-1234-1234-123456789012", "sample", kendra::data_source::Type::S3).add(stack, "DataSource");
    kendra::Faq::new("12345678-1234-1234-1234-123456789012", "arn:aws:iam::123456789012:role/sample", "sample", kendra::faq::S3Path::new("sample", "sample")).add(stack, "Faq");
    kendra::FeaturedResultsSet::new("12345678-1234-1234-1234-123456789012", "sample").add(stack, "FeaturedResultsSet");
    kendra::Index::new("arn:aws:iam::123456789012:role/sample", "sample", kendra::index::Edition::DeveloperEdition).add(stack, "Index");
    kendra::QuerySuggestionsBlockList::new("12345678-1234-1234-1234-123456789012", "arn:aws:iam::123456789012:role/sample", "sample", kendra::query_suggestions_block_list::S3Path::new("sample", "sample")).add(stack, "QuerySuggestionsBlockList");
    kendra::Thesaurus::new("12345678-1234-1234-1234-123456789012", "arn:aws:iam::123456789012:role/sample", "sample", kendra::thesaurus::S3Path::new("sample", "sample")).add(stack, "Thesaurus");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::BCMDataExports`.
use sparta_constructs::cfn::bcmdataexports;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <bcmdataexports::Export as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    bcmdataexports::Export::new(bcmdataexports::export::Export::new("sample", bcmdataexports::export::DataQuery::new("sample"), bcmdataexports::export::DestinationConfigurations::new(bcmdataexports::export::S3Destination::new("sample", bcmdataexports::export::S3OutputConfigurations::new(bcmdataexports::export::S3OutputType::Custom, bcmdataexports::export::CompressionOption::Gzip, bcmdataexports::export::FormatOption::TextOrCsv, bcmdataexports::export::OverwriteOption::CreateNewReport), "sample", "sample")), bcmdataexports::export::RefreshCadence::new(bcmdataexports::export::FrequencyOption::Synchronous))).add(stack, "Export");
}

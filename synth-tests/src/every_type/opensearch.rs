// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::OpenSearch`.
use sparta_constructs::cfn::opensearch;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <opensearch::DataSource as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    opensearch::DataSource::new(opensearch::data_source::DataSourceType::new(), "sample", "sample").add(stack, "DataSource");
}

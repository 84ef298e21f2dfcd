// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CUR`.
use sparta_constructs::cfn::cur;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cur::ReportDefinition as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cur::ReportDefinition::new(cur::ReportDefinitionRequired { s3_bucket: Value::of("sample"), report_name: Value::of("sample"), compression: Value::of(cur::report_definition::Compression::Zip), format: Value::of(cur::report_definition::Format::TextORcsv), refresh_closed_reports: Value::of(true), report_versioning: Value::of(cur::report_definition::ReportVersioning::CreateNewReport), s3_prefix: Value::of("sample"), s3_region: Value::of("sample"), time_unit: Value::of(cur::report_definition::TimeUnit::Hourly) }).add(stack, "ReportDefinition");
}

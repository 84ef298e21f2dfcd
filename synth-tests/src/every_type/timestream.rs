// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Timestream`.
use sparta_constructs::cfn::timestream;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <timestream::Database as ResourceType>::TYPE,
    <timestream::InfluxDbBackup as ResourceType>::TYPE,
    <timestream::InfluxDbCluster as ResourceType>::TYPE,
    <timestream::InfluxDbInstance as ResourceType>::TYPE,
    <timestream::ScheduledQuery as ResourceType>::TYPE,
    <timestream::Table as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    timestream::Database::new().add(stack, "Database");
    timestream::InfluxDbBackup::new("sample", "sample").add(stack, "InfluxDbBackup");
    timestream::InfluxDbCluster::new().add(stack, "InfluxDbCluster");
    timestream::InfluxDbInstance::new().add(stack, "InfluxDbInstance");
    timestream::ScheduledQuery::new(timestream::ScheduledQueryRequired { scheduled_query_execution_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), error_report_configuration: Value::of(timestream::scheduled_query::ErrorReportConfiguration::new(timestream::scheduled_query::S3Configuration::new("sample"))), notification_configuration: Value::of(timestream::scheduled_query::NotificationConfiguration::new(timestream::scheduled_query::SnsConfiguration::new("arn:aws:sns:eu-west-2:123456789012:sample"))), query_string: Value::of("sample"), schedule_configuration: Value::of(timestream::scheduled_query::ScheduleConfiguration::new("sample")) }).add(stack, "ScheduledQuery");
    timestream::Table::new("sample").add(stack, "Table");
}

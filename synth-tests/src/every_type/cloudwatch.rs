// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CloudWatch`.
use sparta_constructs::cfn::cloudwatch;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cloudwatch::Alarm as ResourceType>::TYPE,
    <cloudwatch::AlarmMuteRule as ResourceType>::TYPE,
    <cloudwatch::AnomalyDetector as ResourceType>::TYPE,
    <cloudwatch::CompositeAlarm as ResourceType>::TYPE,
    <cloudwatch::Dashboard as ResourceType>::TYPE,
    <cloudwatch::InsightRule as ResourceType>::TYPE,
    <cloudwatch::Integration as ResourceType>::TYPE,
    <cloudwatch::LogAlarm as ResourceType>::TYPE,
    <cloudwatch::MetricStream as ResourceType>::TYPE,
    <cloudwatch::OTelEnrichment as ResourceType>::TYPE,
    <cloudwatch::ResourceMetricsConfiguration as ResourceType>::TYPE,
    <cloudwatch::View as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cloudwatch::Alarm::new().evaluation_criteria(cloudwatch::alarm::EvaluationCriteria::new()).add(stack, "Alarm");
    cloudwatch::AlarmMuteRule::new(cloudwatch::alarm_mute_rule::Rule::new(cloudwatch::alarm_mute_rule::Schedule::new("sample", "sample"))).add(stack, "AlarmMuteRule");
    cloudwatch::AnomalyDetector::new().add(stack, "AnomalyDetector");
    cloudwatch::CompositeAlarm::new("sample").add(stack, "CompositeAlarm");
    cloudwatch::Dashboard::new("sample").add(stack, "Dashboard");
    cloudwatch::InsightRule::new("sample", "sample", cloudwatch::insight_rule::RuleState::Enabled).add(stack, "InsightRule");
    cloudwatch::Integration::new(cloudwatch::integration::IntegrationType::AwsConfigSlrec, "sample").add(stack, "Integration");
    cloudwatch::LogAlarm::new(cloudwatch::LogAlarmRequired { comparison_operator: Value::of(cloudwatch::log_alarm::ComparisonOperator::GreaterThanOrEqualToThreshold), query_results_to_alarm: Value::of(1_i64), query_results_to_evaluate: Value::of(1_i64), scheduled_query_configuration: Value::of(cloudwatch::log_alarm::ScheduledQueryConfiguration::new("arn:aws:iam::123456789012:role/sample", "sample", "sample", cloudwatch::log_alarm::ScheduleConfiguration::new("sample", 1_i64))), threshold: Value::of(1_i64) }).add(stack, "LogAlarm");
    cloudwatch::MetricStream::new().firehose_arn("arn:aws:sample:eu-west-2:123456789012:sample/sample").output_format(cloudwatch::metric_stream::OutputFormat::Json).role_arn("arn:aws:iam::123456789012:role/sample").add(stack, "MetricStream");
    cloudwatch::OTelEnrichment::new().add(stack, "OTelEnrichment");
    cloudwatch::ResourceMetricsConfiguration::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "ResourceMetricsConfiguration");
    cloudwatch::View::new("sample").add(stack, "View");
}

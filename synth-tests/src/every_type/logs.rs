// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Logs`.
use sparta_constructs::cfn::logs;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <logs::AccountPolicy as ResourceType>::TYPE,
    <logs::Delivery as ResourceType>::TYPE,
    <logs::DeliveryDestination as ResourceType>::TYPE,
    <logs::DeliverySource as ResourceType>::TYPE,
    <logs::Destination as ResourceType>::TYPE,
    <logs::Integration as ResourceType>::TYPE,
    <logs::LogAnomalyDetector as ResourceType>::TYPE,
    <logs::LogGroup as ResourceType>::TYPE,
    <logs::LogStream as ResourceType>::TYPE,
    <logs::MetricFilter as ResourceType>::TYPE,
    <logs::QueryDefinition as ResourceType>::TYPE,
    <logs::ResourcePolicy as ResourceType>::TYPE,
    <logs::ScheduledQuery as ResourceType>::TYPE,
    <logs::StorageTierPolicy as ResourceType>::TYPE,
    <logs::SubscriptionFilter as ResourceType>::TYPE,
    <logs::Transformer as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    logs::AccountPolicy::new("sample", logs::account_policy::PolicyType::DataProtectionPolicy, "sample").add(stack, "AccountPolicy");
    logs::Delivery::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "Delivery");
    logs::DeliveryDestination::new("sample").add(stack, "DeliveryDestination");
    logs::DeliverySource::new("sample").add(stack, "DeliverySource");
    logs::Destination::new("arn:aws:iam::123456789012:role/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "Destination");
    logs::Integration::new("sample", logs::integration::IntegrationType::Opensearch, logs::integration::ResourceConfig::new()).add(stack, "Integration");
    logs::LogAnomalyDetector::new().add(stack, "LogAnomalyDetector");
    logs::LogGroup::new().add(stack, "LogGroup");
    logs::LogStream::new("sample").add(stack, "LogStream");
    logs::MetricFilter::new("sample", "sample", [logs::metric_filter::MetricTransformation::new("sample", "sample", "1")]).add(stack, "MetricFilter");
    logs::QueryDefinition::new("sample", "sample").add(stack, "QueryDefinition");
    logs::ResourcePolicy::new("sample", json!({})).add(stack, "ResourcePolicy");
    logs::ScheduledQuery::new(logs::ScheduledQueryRequired { execution_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), name: Value::of("sample"), query_language: Value::of(logs::scheduled_query::QueryLanguage::Cwli), query_string: Value::of("sample"), schedule_expression: Value::of("sample") }).add(stack, "ScheduledQuery");
    logs::StorageTierPolicy::new(logs::storage_tier_policy::StorageTier::IntelligentTiering).add(stack, "StorageTierPolicy");
    logs::SubscriptionFilter::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "sample").add(stack, "SubscriptionFilter");
    logs::Transformer::new("sample", [logs::transformer::Processor::new().add_keys(logs::transformer::AddKeys::new([logs::transformer::AddKeyEntry::new("sample", "sample")]))]).add(stack, "Transformer");
}

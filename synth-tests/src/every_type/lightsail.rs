// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Lightsail`.
use sparta_constructs::cfn::lightsail;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <lightsail::Alarm as ResourceType>::TYPE,
    <lightsail::Bucket as ResourceType>::TYPE,
    <lightsail::Certificate as ResourceType>::TYPE,
    <lightsail::ContactMethod as ResourceType>::TYPE,
    <lightsail::Container as ResourceType>::TYPE,
    <lightsail::Database as ResourceType>::TYPE,
    <lightsail::DatabaseSnapshot as ResourceType>::TYPE,
    <lightsail::Disk as ResourceType>::TYPE,
    <lightsail::DiskSnapshot as ResourceType>::TYPE,
    <lightsail::Distribution as ResourceType>::TYPE,
    <lightsail::Domain as ResourceType>::TYPE,
    <lightsail::Instance as ResourceType>::TYPE,
    <lightsail::InstanceSnapshot as ResourceType>::TYPE,
    <lightsail::KeyPair as ResourceType>::TYPE,
    <lightsail::LoadBalancer as ResourceType>::TYPE,
    <lightsail::LoadBalancerTlsCertificate as ResourceType>::TYPE,
    <lightsail::StaticIp as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    lightsail::Alarm::new(lightsail::AlarmRequired { alarm_name: Value::of("sample"), metric_name: Value::of(lightsail::alarm::MetricName::BurstCapacityPercentage), monitored_resource_name: Value::of("sample"), comparison_operator: Value::of(lightsail::alarm::ComparisonOperator::GreaterThanOrEqualToThreshold), evaluation_periods: Value::of(1_i64), threshold: Value::of(1_i64) }).add(stack, "Alarm");
    lightsail::Bucket::new("sample", "sample").add(stack, "Bucket");
    lightsail::Certificate::new("sample", "sample").add(stack, "Certificate");
    lightsail::ContactMethod::new("sample", lightsail::contact_method::Protocol::Email).add(stack, "ContactMethod");
    lightsail::Container::new("sample", lightsail::container::Power::Large, 1_i64).add(stack, "Container");
    lightsail::Database::new(lightsail::DatabaseRequired { master_database_name: Value::of("sample"), relational_database_blueprint_id: Value::of("sample"), relational_database_bundle_id: Value::of("sample"), relational_database_name: Value::of("sample"), master_username: Value::of("sample") }).add(stack, "Database");
    lightsail::DatabaseSnapshot::new("sample", "sample").add(stack, "DatabaseSnapshot");
    lightsail::Disk::new("sample", 1_i64).add(stack, "Disk");
    lightsail::DiskSnapshot::new("sample", "sample").add(stack, "DiskSnapshot");
    lightsail::Distribution::new("sample", "sample", lightsail::distribution::CacheBehavior::new(), lightsail::distribution::InputOrigin::new()).add(stack, "Distribution");
    lightsail::Domain::new("sample").add(stack, "Domain");
    lightsail::Instance::new("sample", "sample", "sample").add(stack, "Instance");
    lightsail::InstanceSnapshot::new("sample", "sample").add(stack, "InstanceSnapshot");
    lightsail::KeyPair::new("sample").add(stack, "KeyPair");
    lightsail::LoadBalancer::new("sample", -1_i64).add(stack, "LoadBalancer");
    lightsail::LoadBalancerTlsCertificate::new("sample", "sample", "sample").add(stack, "LoadBalancerTlsCertificate");
    lightsail::StaticIp::new("sample").add(stack, "StaticIp");
}

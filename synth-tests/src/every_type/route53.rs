// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Route53`.
use sparta_constructs::cfn::route53;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <route53::CidrCollection as ResourceType>::TYPE,
    <route53::Dnssec as ResourceType>::TYPE,
    <route53::DelegationSet as ResourceType>::TYPE,
    <route53::HealthCheck as ResourceType>::TYPE,
    <route53::HostedZone as ResourceType>::TYPE,
    <route53::KeySigningKey as ResourceType>::TYPE,
    <route53::QueryLoggingConfig as ResourceType>::TYPE,
    <route53::RecordSet as ResourceType>::TYPE,
    <route53::RecordSetGroup as ResourceType>::TYPE,
    <route53::TrafficPolicy as ResourceType>::TYPE,
    <route53::TrafficPolicyInstance as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    route53::CidrCollection::new("sample").add(stack, "CidrCollection");
    route53::Dnssec::new("1").add(stack, "Dnssec");
    route53::DelegationSet::new().add(stack, "DelegationSet");
    route53::HealthCheck::new(route53::health_check::HealthCheckConfig::new(route53::health_check::Type::Calculated)).add(stack, "HealthCheck");
    route53::HostedZone::new().add(stack, "HostedZone");
    route53::KeySigningKey::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "1", "sample", route53::key_signing_key::Status::Active).add(stack, "KeySigningKey");
    route53::QueryLoggingConfig::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "QueryLoggingConfig");
    route53::RecordSet::new("sample", "sample").hosted_zone_id("sample").add(stack, "RecordSet");
    route53::RecordSetGroup::new().hosted_zone_id("sample").add(stack, "RecordSetGroup");
    route53::TrafficPolicy::new("sample", "sample").add(stack, "TrafficPolicy");
    route53::TrafficPolicyInstance::new(route53::TrafficPolicyInstanceRequired { hosted_zone_id: Value::of("1"), name: Value::of("a."), traffic_policy_id: Value::of("1"), ttl: Value::of(0_i64), traffic_policy_version: Value::of(1_i64) }).add(stack, "TrafficPolicyInstance");
}

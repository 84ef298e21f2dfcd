// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Deadline`.
use sparta_constructs::cfn::deadline;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <deadline::Budget as ResourceType>::TYPE,
    <deadline::Farm as ResourceType>::TYPE,
    <deadline::Fleet as ResourceType>::TYPE,
    <deadline::LicenseEndpoint as ResourceType>::TYPE,
    <deadline::Limit as ResourceType>::TYPE,
    <deadline::MeteredProduct as ResourceType>::TYPE,
    <deadline::Monitor as ResourceType>::TYPE,
    <deadline::Queue as ResourceType>::TYPE,
    <deadline::QueueEnvironment as ResourceType>::TYPE,
    <deadline::QueueFleetAssociation as ResourceType>::TYPE,
    <deadline::QueueLimitAssociation as ResourceType>::TYPE,
    <deadline::StorageProfile as ResourceType>::TYPE,
    <deadline::Worker as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    deadline::Budget::new(deadline::BudgetRequired { display_name: Value::of("sample"), farm_id: Value::of("farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), actions: Value::of([deadline::budget::BudgetActionToAdd::new(deadline::budget::Type::StopSchedulingAndCompleteTasks, 0_i64)]), approximate_dollar_limit: Value::of(1_i64), schedule: Value::of(deadline::budget::BudgetSchedule::new(deadline::budget::FixedBudgetSchedule::new("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"))), usage_tracking_resource: Value::of(deadline::budget::UsageTrackingResource::new("queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")) }).add(stack, "Budget");
    deadline::Farm::new("sample").add(stack, "Farm");
    deadline::Fleet::new(deadline::FleetRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), display_name: Value::of("sample"), farm_id: Value::of("farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), configuration: Value::of(deadline::fleet::FleetConfiguration::new().customer_managed(deadline::fleet::CustomerManagedFleetConfiguration::new(deadline::fleet::AutoScalingMode::NoScaling, deadline::fleet::CustomerManagedWorkerCapabilities::new(deadline::fleet::CpuArchitectureType::X86_64, deadline::fleet::MemoryMibRange::new(512_i64), deadline::fleet::CustomerManagedFleetOperatingSystemFamily::Windows, deadline::fleet::VcpuCountRange::new(1_i64))))), max_worker_count: Value::of(0_i64) }).add(stack, "Fleet");
    deadline::LicenseEndpoint::new("vpc-0123456789abcdef0", ["sg-0123456789abcdef0"], ["subnet-0123456789abcdef0"]).add(stack, "LicenseEndpoint");
    deadline::Limit::new("sample", "sample", "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", -1_i64).add(stack, "Limit");
    deadline::MeteredProduct::new().add(stack, "MeteredProduct");
    deadline::Monitor::new("arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa", "arn:aws:iam::123456789012:role/sample", "sample", "sample").add(stack, "Monitor");
    deadline::Queue::new("sample", "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").add(stack, "Queue");
    deadline::QueueEnvironment::new(deadline::QueueEnvironmentRequired { farm_id: Value::of("farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), queue_id: Value::of("queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), template_type: Value::of(deadline::queue_environment::EnvironmentTemplateType::Json), priority: Value::of(0_i64), template: Value::of("sample") }).add(stack, "QueueEnvironment");
    deadline::QueueFleetAssociation::new("farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "fleet-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").add(stack, "QueueFleetAssociation");
    deadline::QueueLimitAssociation::new("farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "limit-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").add(stack, "QueueLimitAssociation");
    deadline::StorageProfile::new("sample", "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", deadline::storage_profile::StorageProfileOperatingSystemFamily::Windows).add(stack, "StorageProfile");
    deadline::Worker::new("farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "fleet-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").add(stack, "Worker");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Batch`.
use sparta_constructs::cfn::batch;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <batch::ComputeEnvironment as ResourceType>::TYPE,
    <batch::ConsumableResource as ResourceType>::TYPE,
    <batch::JobDefinition as ResourceType>::TYPE,
    <batch::JobQueue as ResourceType>::TYPE,
    <batch::QuotaShare as ResourceType>::TYPE,
    <batch::SchedulingPolicy as ResourceType>::TYPE,
    <batch::ServiceEnvironment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    batch::ComputeEnvironment::new(batch::compute_environment::Type::Managed).add(stack, "ComputeEnvironment");
    batch::ConsumableResource::new(batch::consumable_resource::ResourceType::Replenishable, 1_i64).add(stack, "ConsumableResource");
    batch::JobDefinition::new(batch::job_definition::Type::Container).add(stack, "JobDefinition");
    batch::JobQueue::new(0_i64).compute_environment_order([batch::job_queue::ComputeEnvironmentOrder::new("sample", 1_i64)]).add(stack, "JobQueue");
    batch::QuotaShare::new(batch::QuotaShareRequired { quota_share_name: Value::of("sample"), capacity_limits: Value::of([batch::quota_share::QuotaShareCapacityLimit::new("sample", 1_i64)]), job_queue: Value::of("sample"), preemption_configuration: Value::of(batch::quota_share::QuotaSharePreemptionConfiguration::new(batch::quota_share::InSharePreemption::Disabled)), resource_sharing_configuration: Value::of(batch::quota_share::QuotaShareResourceSharingConfiguration::new(batch::quota_share::Strategy::Lend)) }).add(stack, "QuotaShare");
    batch::SchedulingPolicy::new().add(stack, "SchedulingPolicy");
    batch::ServiceEnvironment::new(batch::service_environment::ServiceEnvironmentType::SagemakerTraining, [batch::service_environment::CapacityLimit::new()]).add(stack, "ServiceEnvironment");
}

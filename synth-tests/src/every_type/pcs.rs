// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::PCS`.
use sparta_constructs::cfn::pcs;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pcs::Cluster as ResourceType>::TYPE,
    <pcs::ComputeNodeGroup as ResourceType>::TYPE,
    <pcs::Queue as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pcs::Cluster::new(pcs::cluster::Networking::new(), pcs::cluster::Scheduler::new(pcs::cluster::SchedulerType::Slurm, "sample"), pcs::cluster::Size::Small).add(stack, "Cluster");
    pcs::ComputeNodeGroup::new(pcs::ComputeNodeGroupRequired { cluster_id: Value::of("sample"), iam_instance_profile_arn: Value::of("arn:aws:iam::111111111111:instance-profile/a"), instance_configs: Value::of([pcs::compute_node_group::InstanceConfig::new()]), scaling_configuration: Value::of(pcs::compute_node_group::ScalingConfiguration::new(0_i64, 0_i64)), subnet_ids: Value::of(["subnet-0123456789abcdef0"]) }).add(stack, "ComputeNodeGroup");
    pcs::Queue::new("sample").add(stack, "Queue");
}

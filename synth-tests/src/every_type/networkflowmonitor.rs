// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NetworkFlowMonitor`.
use sparta_constructs::cfn::networkflowmonitor;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <networkflowmonitor::Monitor as ResourceType>::TYPE,
    <networkflowmonitor::Scope as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    networkflowmonitor::Monitor::new("sample", [networkflowmonitor::monitor::MonitorLocalResource::new(networkflowmonitor::monitor::MonitorLocalResourceType::AwsEc2Vpc, "sample")]).add(stack, "Monitor");
    networkflowmonitor::Scope::new([networkflowmonitor::scope::TargetResource::new("sample", networkflowmonitor::scope::TargetIdentifier::new(networkflowmonitor::scope::TargetId::new("123456789012"), networkflowmonitor::scope::TargetType::Account))]).add(stack, "Scope");
}

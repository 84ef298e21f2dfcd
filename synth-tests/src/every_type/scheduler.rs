// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Scheduler`.
use sparta_constructs::cfn::scheduler;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <scheduler::Schedule as ResourceType>::TYPE,
    <scheduler::ScheduleGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    scheduler::Schedule::new(scheduler::schedule::FlexibleTimeWindow::new(scheduler::schedule::FlexibleTimeWindowMode::Off), "sample", scheduler::schedule::Target::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:iam::123456789012:role/sample")).add(stack, "Schedule");
    scheduler::ScheduleGroup::new().add(stack, "ScheduleGroup");
}

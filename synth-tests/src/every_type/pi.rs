// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::PI`.
use sparta_constructs::cfn::pi;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pi::PerfReports as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pi::PerfReports::new(pi::perf_reports::ServiceType::Rds, "2026-01-01T00:00:00Z", "sample", "2026-01-01T00:00:00Z").add(stack, "PerfReports");
}

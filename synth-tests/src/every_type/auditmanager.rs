// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AuditManager`.
use sparta_constructs::cfn::auditmanager;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <auditmanager::Assessment as ResourceType>::TYPE,
    <auditmanager::AssessmentFramework as ResourceType>::TYPE,
    <auditmanager::Control as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    auditmanager::Assessment::new().add(stack, "Assessment");
    auditmanager::AssessmentFramework::new("sample", [auditmanager::assessment_framework::ControlSet::new("sample", [auditmanager::assessment_framework::ControlSetControl::new("12345678-1234-1234-1234-123456789012")])]).add(stack, "AssessmentFramework");
    auditmanager::Control::new("sample", [auditmanager::control::ControlMappingSource::new()]).add(stack, "Control");
}

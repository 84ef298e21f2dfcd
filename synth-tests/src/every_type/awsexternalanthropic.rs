// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AWSExternalAnthropic`.
use sparta_constructs::cfn::awsexternalanthropic;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <awsexternalanthropic::Workspace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    awsexternalanthropic::Workspace::new("sample").add(stack, "Workspace");
}

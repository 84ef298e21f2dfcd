// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppTest`.
use sparta_constructs::cfn::apptest;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <apptest::TestCase as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    apptest::TestCase::new("sample", [apptest::test_case::Step::new("sample", apptest::test_case::StepAction::new().resource_action(apptest::test_case::ResourceAction::new().m2_managed_application_action(apptest::test_case::M2ManagedApplicationAction::new(apptest::test_case::M2ManagedActionType::Configure, "sample"))))]).add(stack, "TestCase");
}

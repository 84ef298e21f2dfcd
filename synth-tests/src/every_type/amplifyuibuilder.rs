// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AmplifyUIBuilder`.
use sparta_constructs::cfn::amplifyuibuilder;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <amplifyuibuilder::Component as ResourceType>::TYPE,
    <amplifyuibuilder::Form as ResourceType>::TYPE,
    <amplifyuibuilder::Theme as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    amplifyuibuilder::Component::new().add(stack, "Component");
    amplifyuibuilder::Form::new().add(stack, "Form");
    amplifyuibuilder::Theme::new().add(stack, "Theme");
}

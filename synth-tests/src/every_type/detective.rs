// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Detective`.
use sparta_constructs::cfn::detective;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <detective::Graph as ResourceType>::TYPE,
    <detective::MemberInvitation as ResourceType>::TYPE,
    <detective::OrganizationAdmin as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    detective::Graph::new().add(stack, "Graph");
    detective::MemberInvitation::new("arn:aws:detective:a-1:111111111111:graph:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "123456789012", "sample@example.com").add(stack, "MemberInvitation");
    detective::OrganizationAdmin::new("123456789012").add(stack, "OrganizationAdmin");
}

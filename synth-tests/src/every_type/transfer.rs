// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Transfer`.
use sparta_constructs::cfn::transfer;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <transfer::Agreement as ResourceType>::TYPE,
    <transfer::Certificate as ResourceType>::TYPE,
    <transfer::Connector as ResourceType>::TYPE,
    <transfer::HostKey as ResourceType>::TYPE,
    <transfer::Profile as ResourceType>::TYPE,
    <transfer::Server as ResourceType>::TYPE,
    <transfer::User as ResourceType>::TYPE,
    <transfer::WebApp as ResourceType>::TYPE,
    <transfer::Workflow as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    transfer::Agreement::new("p-aaaaaaaaaaaaaaaaa", "p-aaaaaaaaaaaaaaaaa", "s-aaaaaaaaaaaaaaaaa", "arn:aws:iam::123456789012:role/sample").add(stack, "Agreement");
    transfer::Certificate::new("sample", transfer::certificate::Usage::Signing).add(stack, "Certificate");
    transfer::Connector::new("arn:aws:iam::123456789012:role/sample").add(stack, "Connector");
    transfer::HostKey::new("s-aaaaaaaaaaaaaaaaa").add(stack, "HostKey");
    transfer::Profile::new("sample", transfer::profile::ProfileType::Local).add(stack, "Profile");
    transfer::Server::new().add(stack, "Server");
    transfer::User::new("s-aaaaaaaaaaaaaaaaa", "sample", "arn:aws:iam::123456789012:role/sample").add(stack, "User");
    transfer::WebApp::new(transfer::web_app::IdentityProviderDetails::new()).add(stack, "WebApp");
    transfer::Workflow::new([transfer::workflow::WorkflowStep::new()]).add(stack, "Workflow");
}

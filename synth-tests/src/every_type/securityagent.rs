// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SecurityAgent`.
use sparta_constructs::cfn::securityagent;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <securityagent::AgentSpace as ResourceType>::TYPE,
    <securityagent::Application as ResourceType>::TYPE,
    <securityagent::Artifact as ResourceType>::TYPE,
    <securityagent::Integration as ResourceType>::TYPE,
    <securityagent::Pentest as ResourceType>::TYPE,
    <securityagent::SecurityRequirementPack as ResourceType>::TYPE,
    <securityagent::TargetDomain as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    securityagent::AgentSpace::new("sample").add(stack, "AgentSpace");
    securityagent::Application::new().add(stack, "Application");
    securityagent::Artifact::new("sample", securityagent::artifact::ArtifactType::Txt, "sample").add(stack, "Artifact");
    securityagent::Integration::new("sample", securityagent::integration::Provider::Github).add(stack, "Integration");
    securityagent::Pentest::new("sample", securityagent::pentest::Assets::new(), "sample").add(stack, "Pentest");
    securityagent::SecurityRequirementPack::new("sample").add(stack, "SecurityRequirementPack");
    securityagent::TargetDomain::new("sample", securityagent::target_domain::VerificationMethod::DnsTxt).add(stack, "TargetDomain");
}

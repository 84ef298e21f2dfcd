// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EKS`.
use sparta_constructs::cfn::eks;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <eks::AccessEntry as ResourceType>::TYPE,
    <eks::Addon as ResourceType>::TYPE,
    <eks::Capability as ResourceType>::TYPE,
    <eks::CertificateAuthority as ResourceType>::TYPE,
    <eks::Cluster as ResourceType>::TYPE,
    <eks::FargateProfile as ResourceType>::TYPE,
    <eks::IdentityProviderConfig as ResourceType>::TYPE,
    <eks::Nodegroup as ResourceType>::TYPE,
    <eks::PodIdentityAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    eks::AccessEntry::new("sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "AccessEntry");
    eks::Addon::new("sample", "sample").add(stack, "Addon");
    eks::Capability::new(eks::CapabilityRequired { cluster_name: Value::of("sample"), role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), capability_name: Value::of("sample"), type_: Value::of(eks::capability::Type::Argocd), delete_propagation_policy: Value::of(eks::capability::DeletePropagationPolicy::Retain) }).add(stack, "Capability");
    eks::CertificateAuthority::new("sample").add(stack, "CertificateAuthority");
    eks::Cluster::new("arn:aws:iam::123456789012:role/sample", eks::cluster::ResourcesVpcConfig::new(["subnet-0123456789abcdef0"])).add(stack, "Cluster");
    eks::FargateProfile::new("sample", "arn:aws:iam::123456789012:role/sample", [eks::fargate_profile::Selector::new("sample")]).add(stack, "FargateProfile");
    eks::IdentityProviderConfig::new("sample", eks::identity_provider_config::Type::Oidc).add(stack, "IdentityProviderConfig");
    eks::Nodegroup::new("sample", "sample", ["subnet-0123456789abcdef0"]).add(stack, "Nodegroup");
    eks::PodIdentityAssociation::new("sample", "arn:aws:iam::123456789012:role/sample", "sample", "sample").add(stack, "PodIdentityAssociation");
}

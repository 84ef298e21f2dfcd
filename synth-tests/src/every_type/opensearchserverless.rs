// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::OpenSearchServerless`.
use sparta_constructs::cfn::opensearchserverless;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <opensearchserverless::AccessPolicy as ResourceType>::TYPE,
    <opensearchserverless::Collection as ResourceType>::TYPE,
    <opensearchserverless::CollectionGroup as ResourceType>::TYPE,
    <opensearchserverless::CollectionIndex as ResourceType>::TYPE,
    <opensearchserverless::Index as ResourceType>::TYPE,
    <opensearchserverless::LifecyclePolicy as ResourceType>::TYPE,
    <opensearchserverless::SecurityConfig as ResourceType>::TYPE,
    <opensearchserverless::SecurityPolicy as ResourceType>::TYPE,
    <opensearchserverless::VpcEndpoint as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    opensearchserverless::AccessPolicy::new("sample", opensearchserverless::access_policy::AccessPolicyType::Data, "sample").add(stack, "AccessPolicy");
    opensearchserverless::Collection::new("sample").add(stack, "Collection");
    opensearchserverless::CollectionGroup::new("sample", opensearchserverless::collection_group::StandbyReplicas::Enabled).add(stack, "CollectionGroup");
    opensearchserverless::CollectionIndex::new("sample", "sample").add(stack, "CollectionIndex");
    opensearchserverless::Index::new("sample", "sample").add(stack, "Index");
    opensearchserverless::LifecyclePolicy::new("sample", opensearchserverless::lifecycle_policy::LifecyclePolicyType::Retention, "sample").add(stack, "LifecyclePolicy");
    opensearchserverless::SecurityConfig::new().add(stack, "SecurityConfig");
    opensearchserverless::SecurityPolicy::new("sample", opensearchserverless::security_policy::SecurityPolicyType::Encryption, "sample").add(stack, "SecurityPolicy");
    opensearchserverless::VpcEndpoint::new("vpc-0123456789abcdef0", "sample", ["subnet-0123456789abcdef0"]).add(stack, "VpcEndpoint");
}

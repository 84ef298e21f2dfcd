// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ManagedBlockchain`.
use sparta_constructs::cfn::managedblockchain;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <managedblockchain::Accessor as ResourceType>::TYPE,
    <managedblockchain::Member as ResourceType>::TYPE,
    <managedblockchain::Node as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    managedblockchain::Accessor::new(managedblockchain::accessor::AccessorType::BillingToken).add(stack, "Accessor");
    managedblockchain::Member::new(managedblockchain::member::MemberConfiguration::new("sample")).add(stack, "Member");
    managedblockchain::Node::new("sample", managedblockchain::node::NodeConfiguration::new("sample", "eu-west-2a")).add(stack, "Node");
}

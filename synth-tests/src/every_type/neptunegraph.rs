// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::NeptuneGraph`.
use sparta_constructs::cfn::neptunegraph;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <neptunegraph::Graph as ResourceType>::TYPE,
    <neptunegraph::GraphSnapshot as ResourceType>::TYPE,
    <neptunegraph::PrivateGraphEndpoint as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    neptunegraph::Graph::new(16_i64).add(stack, "Graph");
    neptunegraph::GraphSnapshot::new("sample", "g-aaaaaaaaaa").add(stack, "GraphSnapshot");
    neptunegraph::PrivateGraphEndpoint::new("vpc-0123456789abcdef0", "g-aaaaaaaaaa").add(stack, "PrivateGraphEndpoint");
}

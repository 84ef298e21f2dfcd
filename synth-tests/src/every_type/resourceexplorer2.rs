// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ResourceExplorer2`.
use sparta_constructs::cfn::resourceexplorer2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <resourceexplorer2::DefaultViewAssociation as ResourceType>::TYPE,
    <resourceexplorer2::Index as ResourceType>::TYPE,
    <resourceexplorer2::View as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    resourceexplorer2::DefaultViewAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "DefaultViewAssociation");
    resourceexplorer2::Index::new(resourceexplorer2::index::IndexType::Local).add(stack, "Index");
    resourceexplorer2::View::new("sample").add(stack, "View");
}

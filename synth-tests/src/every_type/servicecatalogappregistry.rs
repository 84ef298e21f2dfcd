// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ServiceCatalogAppRegistry`.
use sparta_constructs::cfn::servicecatalogappregistry;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <servicecatalogappregistry::Application as ResourceType>::TYPE,
    <servicecatalogappregistry::AttributeGroup as ResourceType>::TYPE,
    <servicecatalogappregistry::AttributeGroupAssociation as ResourceType>::TYPE,
    <servicecatalogappregistry::ResourceAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    servicecatalogappregistry::Application::new("sample").add(stack, "Application");
    servicecatalogappregistry::AttributeGroup::new("sample", json!({})).add(stack, "AttributeGroup");
    servicecatalogappregistry::AttributeGroupAssociation::new("sample", "sample").add(stack, "AttributeGroupAssociation");
    servicecatalogappregistry::ResourceAssociation::new(servicecatalogappregistry::resource_association::ResourceType::CfnStack, "sample", "sample").add(stack, "ResourceAssociation");
}

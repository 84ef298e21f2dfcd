// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppMesh`.
use sparta_constructs::cfn::appmesh;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <appmesh::GatewayRoute as ResourceType>::TYPE,
    <appmesh::Mesh as ResourceType>::TYPE,
    <appmesh::Route as ResourceType>::TYPE,
    <appmesh::VirtualGateway as ResourceType>::TYPE,
    <appmesh::VirtualNode as ResourceType>::TYPE,
    <appmesh::VirtualRouter as ResourceType>::TYPE,
    <appmesh::VirtualService as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    appmesh::GatewayRoute::new("sample", "sample", appmesh::gateway_route::GatewayRouteSpec::new()).add(stack, "GatewayRoute");
    appmesh::Mesh::new().add(stack, "Mesh");
    appmesh::Route::new("sample", "sample", appmesh::route::RouteSpec::new()).add(stack, "Route");
    appmesh::VirtualGateway::new("sample", appmesh::virtual_gateway::VirtualGatewaySpec::new([appmesh::virtual_gateway::VirtualGatewayListener::new(appmesh::virtual_gateway::VirtualGatewayPortMapping::new(1_i64, "sample"))])).add(stack, "VirtualGateway");
    appmesh::VirtualNode::new("sample", appmesh::virtual_node::VirtualNodeSpec::new()).add(stack, "VirtualNode");
    appmesh::VirtualRouter::new("sample", appmesh::virtual_router::VirtualRouterSpec::new([appmesh::virtual_router::VirtualRouterListener::new(appmesh::virtual_router::PortMapping::new(1_i64, "sample"))])).add(stack, "VirtualRouter");
    appmesh::VirtualService::new("sample", "sample", appmesh::virtual_service::VirtualServiceSpec::new()).add(stack, "VirtualService");
}

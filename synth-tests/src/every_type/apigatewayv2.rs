// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ApiGatewayV2`.
use sparta_constructs::cfn::apigatewayv2;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <apigatewayv2::Api as ResourceType>::TYPE,
    <apigatewayv2::ApiGatewayManagedOverrides as ResourceType>::TYPE,
    <apigatewayv2::ApiMapping as ResourceType>::TYPE,
    <apigatewayv2::Authorizer as ResourceType>::TYPE,
    <apigatewayv2::Deployment as ResourceType>::TYPE,
    <apigatewayv2::DomainName as ResourceType>::TYPE,
    <apigatewayv2::Integration as ResourceType>::TYPE,
    <apigatewayv2::IntegrationResponse as ResourceType>::TYPE,
    <apigatewayv2::Model as ResourceType>::TYPE,
    <apigatewayv2::PortalProduct as ResourceType>::TYPE,
    <apigatewayv2::Route as ResourceType>::TYPE,
    <apigatewayv2::RouteResponse as ResourceType>::TYPE,
    <apigatewayv2::RoutingRule as ResourceType>::TYPE,
    <apigatewayv2::Stage as ResourceType>::TYPE,
    <apigatewayv2::VpcLink as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    apigatewayv2::Api::new().add(stack, "Api");
    apigatewayv2::ApiGatewayManagedOverrides::new("sample").add(stack, "ApiGatewayManagedOverrides");
    apigatewayv2::ApiMapping::new("sample", "sample", "sample").add(stack, "ApiMapping");
    apigatewayv2::Authorizer::new("sample", "sample", "sample").add(stack, "Authorizer");
    apigatewayv2::Deployment::new("sample").add(stack, "Deployment");
    apigatewayv2::DomainName::new("sample").add(stack, "DomainName");
    apigatewayv2::Integration::new("sample", "sample").add(stack, "Integration");
    apigatewayv2::IntegrationResponse::new("sample", "sample", "sample").add(stack, "IntegrationResponse");
    apigatewayv2::Model::new("sample", "sample", json!({})).add(stack, "Model");
    apigatewayv2::PortalProduct::new("sample").add(stack, "PortalProduct");
    apigatewayv2::Route::new("sample", "sample").add(stack, "Route");
    apigatewayv2::RouteResponse::new("sample", "sample", "sample").add(stack, "RouteResponse");
    apigatewayv2::RoutingRule::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", [apigatewayv2::routing_rule::Action::new(apigatewayv2::routing_rule::ActionInvokeApi::new("sample", "sample"))], [apigatewayv2::routing_rule::Condition::new()], 1_i64).add(stack, "RoutingRule");
    apigatewayv2::Stage::new("sample", "sample").add(stack, "Stage");
    apigatewayv2::VpcLink::new("sample", ["subnet-0123456789abcdef0"]).add(stack, "VpcLink");
}

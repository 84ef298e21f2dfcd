// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::RefactorSpaces`.
use sparta_constructs::cfn::refactorspaces;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <refactorspaces::Application as ResourceType>::TYPE,
    <refactorspaces::Environment as ResourceType>::TYPE,
    <refactorspaces::Route as ResourceType>::TYPE,
    <refactorspaces::Service as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    refactorspaces::Application::new("env-aaaaaaaaaa", "vpc-0123456789abcdef0", "sample", refactorspaces::application::ProxyType::ApiGateway).add(stack, "Application");
    refactorspaces::Environment::new().add(stack, "Environment");
    refactorspaces::Route::new("app-aaaaaaaaaa", "env-aaaaaaaaaa", "svc-aaaaaaaaaa", refactorspaces::route::RouteType::Default).add(stack, "Route");
    refactorspaces::Service::new("app-aaaaaaaaaa", "env-aaaaaaaaaa", refactorspaces::service::ServiceEndpointType::Lambda, "sample").add(stack, "Service");
}

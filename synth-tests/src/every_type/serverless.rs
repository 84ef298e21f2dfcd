// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Serverless`.
use sparta_constructs::cfn::serverless;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <serverless::Api as ResourceType>::TYPE,
    <serverless::Application as ResourceType>::TYPE,
    <serverless::CapacityProvider as ResourceType>::TYPE,
    <serverless::Connector as ResourceType>::TYPE,
    <serverless::Function as ResourceType>::TYPE,
    <serverless::GraphqlApi as ResourceType>::TYPE,
    <serverless::HttpApi as ResourceType>::TYPE,
    <serverless::LayerVersion as ResourceType>::TYPE,
    <serverless::MicrovmImage as ResourceType>::TYPE,
    <serverless::NetworkConnector as ResourceType>::TYPE,
    <serverless::SimpleTable as ResourceType>::TYPE,
    <serverless::StateMachine as ResourceType>::TYPE,
    <serverless::WebFunction as ResourceType>::TYPE,
    <serverless::WebSocketApi as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    stack.transform("AWS::Serverless-2016-10-31");
    serverless::Api::new(json!({})).add(stack, "Api");
    serverless::Application::new(serverless::application::Location::new(json!({}), json!({}))).add(stack, "Application");
    serverless::CapacityProvider::new(serverless::capacity_provider::VpcConfig::new(json!({}))).add(stack, "CapacityProvider");
    serverless::Connector::new(serverless::connector::ResourceReference::new(), [serverless::connector::Permission::Read], serverless::connector::ResourceReference::new()).add(stack, "Connector");
    serverless::Function::new().add(stack, "Function");
    serverless::GraphqlApi::new(serverless::graphql_api::Auth::new(serverless::graphql_api::Type::AwsIam)).add(stack, "GraphqlApi");
    serverless::HttpApi::new().add(stack, "HttpApi");
    serverless::LayerVersion::new(serverless::layer_version::ContentUri::new("sample", "sample")).add(stack, "LayerVersion");
    serverless::MicrovmImage::new(json!({}), json!({}), json!({}), json!({})).add(stack, "MicrovmImage");
    serverless::NetworkConnector::new(serverless::network_connector::VpcConfig::new(json!({}), [json!({})], [json!({})])).add(stack, "NetworkConnector");
    serverless::SimpleTable::new().add(stack, "SimpleTable");
    serverless::StateMachine::new().add(stack, "StateMachine");
    serverless::WebFunction::new(json!({}), json!({})).add(stack, "WebFunction");
    serverless::WebSocketApi::new("sample", [("sample", serverless::web_socket_api::WebSocketApiRoute::new(json!({})))]).add(stack, "WebSocketApi");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppSync`.
use sparta_constructs::cfn::appsync;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <appsync::Api as ResourceType>::TYPE,
    <appsync::ApiCache as ResourceType>::TYPE,
    <appsync::ApiKey as ResourceType>::TYPE,
    <appsync::ChannelNamespace as ResourceType>::TYPE,
    <appsync::DataSource as ResourceType>::TYPE,
    <appsync::DomainName as ResourceType>::TYPE,
    <appsync::DomainNameApiAssociation as ResourceType>::TYPE,
    <appsync::FunctionConfiguration as ResourceType>::TYPE,
    <appsync::GraphqlApi as ResourceType>::TYPE,
    <appsync::GraphqlSchema as ResourceType>::TYPE,
    <appsync::Resolver as ResourceType>::TYPE,
    <appsync::SourceApiAssociation as ResourceType>::TYPE,
    <appsync::Type as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    appsync::Api::new("sample").add(stack, "Api");
    appsync::ApiCache::new("sample", appsync::api_cache::Type::Large, appsync::api_cache::ApiCachingBehavior::FullRequestCaching, 1_i64).add(stack, "ApiCache");
    appsync::ApiKey::new("sample").add(stack, "ApiKey");
    appsync::ChannelNamespace::new("sample", "sample").add(stack, "ChannelNamespace");
    appsync::DataSource::new("sample", "sample", appsync::data_source::Type::AmazonBedrockRuntime).add(stack, "DataSource");
    appsync::DomainName::new("arn:aws:acm:eu-west-2:123456789012:certificate/sample", "10.0.0.1").add(stack, "DomainName");
    appsync::DomainNameApiAssociation::new("sample", "10.0.0.1").add(stack, "DomainNameApiAssociation");
    appsync::FunctionConfiguration::new("sample", "sample", "sample").add(stack, "FunctionConfiguration");
    appsync::GraphqlApi::new(appsync::graphql_api::AuthenticationType::AmazonCognitoUserPools, "sample").add(stack, "GraphqlApi");
    appsync::GraphqlSchema::new("sample").add(stack, "GraphqlSchema");
    appsync::Resolver::new("sample", "sample", "sample").add(stack, "Resolver");
    appsync::SourceApiAssociation::new().add(stack, "SourceApiAssociation");
    appsync::Type::new("sample", "sample", appsync::type_::Format::Sdl).add(stack, "Type");
}

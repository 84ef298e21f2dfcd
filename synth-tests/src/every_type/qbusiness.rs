// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::QBusiness`.
use sparta_constructs::cfn::qbusiness;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <qbusiness::Application as ResourceType>::TYPE,
    <qbusiness::DataAccessor as ResourceType>::TYPE,
    <qbusiness::DataSource as ResourceType>::TYPE,
    <qbusiness::Index as ResourceType>::TYPE,
    <qbusiness::Permission as ResourceType>::TYPE,
    <qbusiness::Plugin as ResourceType>::TYPE,
    <qbusiness::Retriever as ResourceType>::TYPE,
    <qbusiness::WebExperience as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    qbusiness::Application::new("sample").add(stack, "Application");
    qbusiness::DataAccessor::new("12345678-1234-1234-1234-123456789012", "sample", [qbusiness::data_accessor::ActionConfiguration::new("qbusiness:a")], "arn:aws:iam::123456789012:role/sample").add(stack, "DataAccessor");
    qbusiness::DataSource::new("12345678-1234-1234-1234-123456789012", "sample", "12345678-1234-1234-1234-123456789012", json!({})).add(stack, "DataSource");
    qbusiness::Index::new("12345678-1234-1234-1234-123456789012", "sample").add(stack, "Index");
    qbusiness::Permission::new("12345678-1234-1234-1234-123456789012", "sample", ["qbusiness:a"], "arn:aws:iam::123456789012:role/sample").add(stack, "Permission");
    qbusiness::Plugin::new("sample", qbusiness::plugin::PluginType::ServiceNow, qbusiness::plugin::PluginAuthConfiguration::new().basic_auth_configuration(qbusiness::plugin::BasicAuthConfiguration::new("arn:aws:iam::123456789012:role/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample"))).add(stack, "Plugin");
    qbusiness::Retriever::new("12345678-1234-1234-1234-123456789012", "sample", qbusiness::retriever::RetrieverType::NativeIndex, qbusiness::retriever::RetrieverConfiguration::new().native_index_configuration(qbusiness::retriever::NativeIndexConfiguration::new("12345678-1234-1234-1234-123456789012"))).add(stack, "Retriever");
    qbusiness::WebExperience::new("12345678-1234-1234-1234-123456789012").add(stack, "WebExperience");
}

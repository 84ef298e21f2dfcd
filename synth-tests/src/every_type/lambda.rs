// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Lambda`.
use sparta_constructs::cfn::lambda;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <lambda::Alias as ResourceType>::TYPE,
    <lambda::CapacityProvider as ResourceType>::TYPE,
    <lambda::CodeSigningConfig as ResourceType>::TYPE,
    <lambda::EventInvokeConfig as ResourceType>::TYPE,
    <lambda::EventSourceMapping as ResourceType>::TYPE,
    <lambda::Function as ResourceType>::TYPE,
    <lambda::LayerVersion as ResourceType>::TYPE,
    <lambda::LayerVersionPermission as ResourceType>::TYPE,
    <lambda::MicrovmImage as ResourceType>::TYPE,
    <lambda::NetworkConnector as ResourceType>::TYPE,
    <lambda::Permission as ResourceType>::TYPE,
    <lambda::ResourcePolicy as ResourceType>::TYPE,
    <lambda::Url as ResourceType>::TYPE,
    <lambda::Version as ResourceType>::TYPE,
    <lambda::WebFunction as ResourceType>::TYPE,
    <lambda::WebFunctionEndpoint as ResourceType>::TYPE,
    <lambda::WebFunctionRevision as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    lambda::Alias::new("sample", "sample", "1").add(stack, "Alias");
    lambda::CapacityProvider::new(lambda::capacity_provider::CapacityProviderPermissionsConfig::new("arn:aws:iam::123456789012:role/sample"), lambda::capacity_provider::CapacityProviderVpcConfig::new(["sg-0123456789abcdef0"], ["subnet-0123456789abcdef0"])).add(stack, "CapacityProvider");
    lambda::CodeSigningConfig::new(lambda::code_signing_config::AllowedPublishers::new(["arn:aws:sample:eu-west-2:123456789012:sample/sample"])).add(stack, "CodeSigningConfig");
    lambda::EventInvokeConfig::new("sample", "sample").add(stack, "EventInvokeConfig");
    lambda::EventSourceMapping::new("sample").add(stack, "EventSourceMapping");
    lambda::Function::new("arn:aws:iam::123456789012:role/sample", lambda::function::Code::new()).add(stack, "Function");
    lambda::LayerVersion::new(lambda::layer_version::Content::new("sample", "sample")).add(stack, "LayerVersion");
    lambda::LayerVersionPermission::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "lambda:GetLayerVersion", "123456789012").add(stack, "LayerVersionPermission");
    lambda::MicrovmImage::new(lambda::MicrovmImageRequired { base_image_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), build_role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), name: Value::of("sample"), additional_os_capabilities: Value::of([lambda::microvm_image::AdditionalOsCapability::All]), base_image_version: Value::of("sample"), code_artifact: Value::of(lambda::microvm_image::CodeArtifact::new("https://example.com")), cpu_configurations: Value::of([lambda::microvm_image::CpuConfiguration::new(lambda::microvm_image::Architecture::Arm64)]), description: Value::of("sample"), egress_network_connectors: Value::of(["sample"]), environment_variables: Value::of([lambda::microvm_image::EnvironmentVariable::new("sample", "sample")]), hooks: Value::of(lambda::microvm_image::Hooks::new()), logging: Value::of(lambda::microvm_image::Logging::new()), resources: Value::of([lambda::microvm_image::Resources::new(1_i64)]) }).add(stack, "MicrovmImage");
    lambda::NetworkConnector::new(lambda::network_connector::Config::new(lambda::network_connector::VpcEgressConfiguration::new([lambda::network_connector::AssociatedComputeResourceType::MicroVm], lambda::network_connector::NetworkProtocol::Ipv4, ["sg-0123456789abcdef0"], ["subnet-0123456789abcdef0"]))).add(stack, "NetworkConnector");
    lambda::Permission::new("sample", "lambda:*", "sample").add(stack, "Permission");
    lambda::ResourcePolicy::new("arn:aws:lambda:eu-west-2:123456789012:function:sample", json!({})).add(stack, "ResourcePolicy");
    lambda::Url::new("sample", lambda::url::AuthType::AwsIam).add(stack, "Url");
    lambda::Version::new("sample").add(stack, "Version");
    lambda::WebFunction::new("sample").add(stack, "WebFunction");
    lambda::WebFunctionEndpoint::new("sample", lambda::web_function_endpoint::AuthType::ApplicationManaged, "sample", lambda::web_function_endpoint::EndpointType::HomeRegion).add(stack, "WebFunctionEndpoint");
    lambda::WebFunctionRevision::new("sample", lambda::web_function_revision::BuildConfig::new(lambda::web_function_revision::CodeConfig::new(lambda::web_function_revision::S3Object::new("sample", "sample")), lambda::web_function_revision::RuntimeConfig::new("a1")), lambda::web_function_revision::ServiceConfig::new("arn:aws:iam::123456789012:role/sample")).add(stack, "WebFunctionRevision");
}

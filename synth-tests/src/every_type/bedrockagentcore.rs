// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::BedrockAgentCore`.
use sparta_constructs::cfn::bedrockagentcore;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <bedrockagentcore::ApiKeyCredentialProvider as ResourceType>::TYPE,
    <bedrockagentcore::BrowserCustom as ResourceType>::TYPE,
    <bedrockagentcore::BrowserProfile as ResourceType>::TYPE,
    <bedrockagentcore::CapacityProvider as ResourceType>::TYPE,
    <bedrockagentcore::CodeInterpreterCustom as ResourceType>::TYPE,
    <bedrockagentcore::ConfigurationBundle as ResourceType>::TYPE,
    <bedrockagentcore::ConsentPortal as ResourceType>::TYPE,
    <bedrockagentcore::Dataset as ResourceType>::TYPE,
    <bedrockagentcore::Evaluator as ResourceType>::TYPE,
    <bedrockagentcore::Gateway as ResourceType>::TYPE,
    <bedrockagentcore::GatewayRateLimit as ResourceType>::TYPE,
    <bedrockagentcore::GatewayRule as ResourceType>::TYPE,
    <bedrockagentcore::GatewayTarget as ResourceType>::TYPE,
    <bedrockagentcore::Harness as ResourceType>::TYPE,
    <bedrockagentcore::HarnessEndpoint as ResourceType>::TYPE,
    <bedrockagentcore::Memory as ResourceType>::TYPE,
    <bedrockagentcore::Oauth2CredentialProvider as ResourceType>::TYPE,
    <bedrockagentcore::OnlineEvaluationConfig as ResourceType>::TYPE,
    <bedrockagentcore::PaymentConnector as ResourceType>::TYPE,
    <bedrockagentcore::PaymentCredentialProvider as ResourceType>::TYPE,
    <bedrockagentcore::PaymentManager as ResourceType>::TYPE,
    <bedrockagentcore::Policy as ResourceType>::TYPE,
    <bedrockagentcore::PolicyEngine as ResourceType>::TYPE,
    <bedrockagentcore::ResourcePolicy as ResourceType>::TYPE,
    <bedrockagentcore::Runtime as ResourceType>::TYPE,
    <bedrockagentcore::RuntimeEndpoint as ResourceType>::TYPE,
    <bedrockagentcore::WorkloadIdentity as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    bedrockagentcore::ApiKeyCredentialProvider::new("sample").add(stack, "ApiKeyCredentialProvider");
    bedrockagentcore::BrowserCustom::new("sample", bedrockagentcore::browser_custom::BrowserNetworkConfiguration::new(bedrockagentcore::browser_custom::BrowserNetworkMode::Public)).add(stack, "BrowserCustom");
    bedrockagentcore::BrowserProfile::new("sample").add(stack, "BrowserProfile");
    bedrockagentcore::CapacityProvider::new("sample", bedrockagentcore::capacity_provider::ComputeConfiguration::new(bedrockagentcore::capacity_provider::Ec2Configuration::new(bedrockagentcore::capacity_provider::LaunchTemplateSource::new(bedrockagentcore::capacity_provider::LaunchParameters::new(bedrockagentcore::capacity_provider::InstanceRequirements::new(["sample"]), bedrockagentcore::capacity_provider::OperatingSystem::LinuxX86_64)), bedrockagentcore::capacity_provider::VpcConfiguration::new(["sg-0123456789abcdef0"], ["subnet-0123456789abcdef0"]))), bedrockagentcore::capacity_provider::PermissionsConfiguration::new("arn:aws:iam::123456789012:role/sample")).add(stack, "CapacityProvider");
    bedrockagentcore::CodeInterpreterCustom::new("sample", bedrockagentcore::code_interpreter_custom::CodeInterpreterNetworkConfiguration::new(bedrockagentcore::code_interpreter_custom::CodeInterpreterNetworkMode::Public)).add(stack, "CodeInterpreterCustom");
    bedrockagentcore::ConfigurationBundle::new("sample", [("sample", bedrockagentcore::configuration_bundle::ComponentConfiguration::new(json!({})))]).add(stack, "ConfigurationBundle");
    bedrockagentcore::ConsentPortal::new("arn:aws:iam::123456789012:role/sample", "sample", bedrockagentcore::consent_portal::IdpConfig::new("arn:aws:bedrock-agentcore:a:111111111111:token-vault/a/oauth2credentialprovider/a", ["sample"]), [bedrockagentcore::consent_portal::ConsentPortalSource::new(bedrockagentcore::consent_portal::Type::AgentcoreGateway, "a-aaaaaaaaaa")]).add(stack, "ConsentPortal");
    bedrockagentcore::Dataset::new("sample", bedrockagentcore::dataset::SchemaType::AgentcoreEvaluationPredefinedV1).add(stack, "Dataset");
    bedrockagentcore::Evaluator::new("sample", bedrockagentcore::evaluator::EvaluatorConfig::new().llm_as_a_judge(bedrockagentcore::evaluator::LlmAsAJudgeEvaluatorConfig::new("sample", bedrockagentcore::evaluator::EvaluatorModelConfig::new().bedrock_evaluator_model_config(bedrockagentcore::evaluator::BedrockEvaluatorModelConfig::new("sample")), bedrockagentcore::evaluator::RatingScale::new().numerical([bedrockagentcore::evaluator::NumericalScaleDefinition::new("sample", "sample", 0_i64)]))), bedrockagentcore::evaluator::EvaluatorLevel::ToolCall).add(stack, "Evaluator");
    bedrockagentcore::Gateway::new("arn:aws:iam::123456789012:role/sample", bedrockagentcore::gateway::AuthorizerType::CustomJwt, "sample").add(stack, "Gateway");
    bedrockagentcore::GatewayRateLimit::new(["targetName"], [bedrockagentcore::gateway_rate_limit::LimitEntry::new([("targetName", "sample")])]).add(stack, "GatewayRateLimit");
    bedrockagentcore::GatewayRule::new([bedrockagentcore::gateway_rule::Action::new().configuration_bundle(bedrockagentcore::gateway_rule::ConfigurationBundleAction::new().static_override(bedrockagentcore::gateway_rule::StaticOverride::new("arn:aws:bedrock-agentcore:a:111111111111:configuration-bundle/a-aaaaaaaaaa", "12345678-1234-1234-1234-123456789012")))], 1_i64).add(stack, "GatewayRule");
    bedrockagentcore::GatewayTarget::new(bedrockagentcore::gateway_target::TargetConfiguration::new().mcp(bedrockagentcore::gateway_target::McpTargetConfiguration::new().open_api_schema(bedrockagentcore::gateway_target::ApiSchemaConfiguration::new().s3(bedrockagentcore::gateway_target::S3Configuration::new())))).add(stack, "GatewayTarget");
    bedrockagentcore::Harness::new("arn:aws:iam::123456789012:role/sample", "sample", bedrockagentcore::harness::HarnessModelConfiguration::new().bedrock_model_config(bedrockagentcore::harness::HarnessBedrockModelConfig::new("sample"))).add(stack, "Harness");
    bedrockagentcore::HarnessEndpoint::new("sample", "a-aaaaaaaaaa").add(stack, "HarnessEndpoint");
    bedrockagentcore::Memory::new("sample", 3_i64).add(stack, "Memory");
    bedrockagentcore::Oauth2CredentialProvider::new("sample", bedrockagentcore::oauth2_credential_provider::CredentialProviderVendor::GoogleOauth2).add(stack, "Oauth2CredentialProvider");
    bedrockagentcore::OnlineEvaluationConfig::new("arn:aws:iam::123456789012:role/sample", "sample", bedrockagentcore::online_evaluation_config::DataSourceConfig::new(bedrockagentcore::online_evaluation_config::CloudWatchLogsInputConfig::new(["sample"]).log_group_names(["sample"])), bedrockagentcore::online_evaluation_config::Rule::new(bedrockagentcore::online_evaluation_config::SamplingConfig::new(1_i64))).add(stack, "OnlineEvaluationConfig");
    bedrockagentcore::PaymentConnector::new("sample", bedrockagentcore::payment_connector::PaymentConnectorType::CoinbaseCdp, "a-aaaaaaaaaa").add(stack, "PaymentConnector");
    bedrockagentcore::PaymentCredentialProvider::new("sample", bedrockagentcore::payment_credential_provider::PaymentCredentialProviderVendorType::CoinbaseCdp).add(stack, "PaymentCredentialProvider");
    bedrockagentcore::PaymentManager::new("arn:aws:iam::123456789012:role/sample", bedrockagentcore::payment_manager::PaymentsAuthorizerType::CustomJwt, "sample").add(stack, "PaymentManager");
    bedrockagentcore::Policy::new("sample", "a-aaaaaaaaaa", bedrockagentcore::policy::PolicyDefinition::new().cedar(bedrockagentcore::policy::CedarPolicy::new("arn:aws:iam::123456789012:role/sample"))).add(stack, "Policy");
    bedrockagentcore::PolicyEngine::new("sample").add(stack, "PolicyEngine");
    bedrockagentcore::ResourcePolicy::new("arn:a:bedrock-agentcore::111111111111:a", "sample").add(stack, "ResourcePolicy");
    bedrockagentcore::Runtime::new("arn:aws:iam::123456789012:role/sample", "sample", bedrockagentcore::runtime::AgentRuntimeArtifact::new()).add(stack, "Runtime");
    bedrockagentcore::RuntimeEndpoint::new("a-aaaaaaaaaa", "sample").add(stack, "RuntimeEndpoint");
    bedrockagentcore::WorkloadIdentity::new("sample").add(stack, "WorkloadIdentity");
}

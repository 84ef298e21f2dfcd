// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ApiGateway`.
use sparta_constructs::cfn::apigateway;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <apigateway::Account as ResourceType>::TYPE,
    <apigateway::ApiKey as ResourceType>::TYPE,
    <apigateway::Authorizer as ResourceType>::TYPE,
    <apigateway::BasePathMapping as ResourceType>::TYPE,
    <apigateway::BasePathMappingV2 as ResourceType>::TYPE,
    <apigateway::ClientCertificate as ResourceType>::TYPE,
    <apigateway::Deployment as ResourceType>::TYPE,
    <apigateway::DocumentationPart as ResourceType>::TYPE,
    <apigateway::DocumentationVersion as ResourceType>::TYPE,
    <apigateway::DomainName as ResourceType>::TYPE,
    <apigateway::DomainNameAccessAssociation as ResourceType>::TYPE,
    <apigateway::DomainNameV2 as ResourceType>::TYPE,
    <apigateway::GatewayResponse as ResourceType>::TYPE,
    <apigateway::Method as ResourceType>::TYPE,
    <apigateway::Model as ResourceType>::TYPE,
    <apigateway::RequestValidator as ResourceType>::TYPE,
    <apigateway::Resource as ResourceType>::TYPE,
    <apigateway::RestApi as ResourceType>::TYPE,
    <apigateway::Stage as ResourceType>::TYPE,
    <apigateway::UsagePlan as ResourceType>::TYPE,
    <apigateway::UsagePlanKey as ResourceType>::TYPE,
    <apigateway::VpcLink as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    apigateway::Account::new().add(stack, "Account");
    apigateway::ApiKey::new().add(stack, "ApiKey");
    apigateway::Authorizer::new("sample", "sample", "sample").add(stack, "Authorizer");
    apigateway::BasePathMapping::new("sample").add(stack, "BasePathMapping");
    apigateway::BasePathMappingV2::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "BasePathMappingV2");
    apigateway::ClientCertificate::new().add(stack, "ClientCertificate");
    apigateway::Deployment::new("sample").add(stack, "Deployment");
    apigateway::DocumentationPart::new("sample", apigateway::documentation_part::Location::new(), "sample").add(stack, "DocumentationPart");
    apigateway::DocumentationVersion::new("sample", "sample").add(stack, "DocumentationVersion");
    apigateway::DomainName::new().add(stack, "DomainName");
    apigateway::DomainNameAccessAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", apigateway::domain_name_access_association::AccessAssociationSourceType::Vpce, "sample").add(stack, "DomainNameAccessAssociation");
    apigateway::DomainNameV2::new().add(stack, "DomainNameV2");
    apigateway::GatewayResponse::new("sample", "sample").add(stack, "GatewayResponse");
    apigateway::Method::new("sample", "sample", "sample").add(stack, "Method");
    apigateway::Model::new("sample").add(stack, "Model");
    apigateway::RequestValidator::new("sample").add(stack, "RequestValidator");
    apigateway::Resource::new("sample", "sample", "sample").add(stack, "Resource");
    apigateway::RestApi::new().add(stack, "RestApi");
    apigateway::Stage::new("sample").add(stack, "Stage");
    apigateway::UsagePlan::new().add(stack, "UsagePlan");
    apigateway::UsagePlanKey::new("sample", "sample", apigateway::usage_plan_key::KeyType::ApiKey).add(stack, "UsagePlanKey");
    apigateway::VpcLink::new("sample", ["arn:aws:sample:eu-west-2:123456789012:sample/sample"]).add(stack, "VpcLink");
}

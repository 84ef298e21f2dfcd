// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ServiceCatalog`.
use sparta_constructs::cfn::servicecatalog;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <servicecatalog::AcceptedPortfolioShare as ResourceType>::TYPE,
    <servicecatalog::CloudFormationProduct as ResourceType>::TYPE,
    <servicecatalog::CloudFormationProvisionedProduct as ResourceType>::TYPE,
    <servicecatalog::LaunchNotificationConstraint as ResourceType>::TYPE,
    <servicecatalog::LaunchRoleConstraint as ResourceType>::TYPE,
    <servicecatalog::LaunchTemplateConstraint as ResourceType>::TYPE,
    <servicecatalog::Portfolio as ResourceType>::TYPE,
    <servicecatalog::PortfolioPrincipalAssociation as ResourceType>::TYPE,
    <servicecatalog::PortfolioProductAssociation as ResourceType>::TYPE,
    <servicecatalog::PortfolioShare as ResourceType>::TYPE,
    <servicecatalog::ResourceUpdateConstraint as ResourceType>::TYPE,
    <servicecatalog::ServiceAction as ResourceType>::TYPE,
    <servicecatalog::ServiceActionAssociation as ResourceType>::TYPE,
    <servicecatalog::StackSetConstraint as ResourceType>::TYPE,
    <servicecatalog::TagOption as ResourceType>::TYPE,
    <servicecatalog::TagOptionAssociation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    servicecatalog::AcceptedPortfolioShare::new("sample").add(stack, "AcceptedPortfolioShare");
    servicecatalog::CloudFormationProduct::new("sample", "sample").add(stack, "CloudFormationProduct");
    servicecatalog::CloudFormationProvisionedProduct::new().add(stack, "CloudFormationProvisionedProduct");
    servicecatalog::LaunchNotificationConstraint::new("sample", "sample", ["arn:aws:sample:eu-west-2:123456789012:sample/sample"]).add(stack, "LaunchNotificationConstraint");
    servicecatalog::LaunchRoleConstraint::new("sample", "sample").local_role_name("sample").add(stack, "LaunchRoleConstraint");
    servicecatalog::LaunchTemplateConstraint::new("sample", "sample", "sample").add(stack, "LaunchTemplateConstraint");
    servicecatalog::Portfolio::new("sample", "sample").add(stack, "Portfolio");
    servicecatalog::PortfolioPrincipalAssociation::new("sample").add(stack, "PortfolioPrincipalAssociation");
    servicecatalog::PortfolioProductAssociation::new().add(stack, "PortfolioProductAssociation");
    servicecatalog::PortfolioShare::new("123456789012", "sample").add(stack, "PortfolioShare");
    servicecatalog::ResourceUpdateConstraint::new("sample", "sample", "sample").add(stack, "ResourceUpdateConstraint");
    servicecatalog::ServiceAction::new(servicecatalog::service_action::DefinitionType::SsmAutomation, "sample", [servicecatalog::service_action::DefinitionParameter::new("sample", "sample")]).add(stack, "ServiceAction");
    servicecatalog::ServiceActionAssociation::new("sample", "sample", "sample").add(stack, "ServiceActionAssociation");
    servicecatalog::StackSetConstraint::new(servicecatalog::StackSetConstraintRequired { portfolio_id: Value::of("sample"), product_id: Value::of("sample"), account_list: Value::of(["sample"]), admin_role: Value::of("sample"), description: Value::of("sample"), execution_role: Value::of("sample"), region_list: Value::of(["sample"]), stack_instance_control: Value::of("sample") }).add(stack, "StackSetConstraint");
    servicecatalog::TagOption::new("sample", "sample").add(stack, "TagOption");
    servicecatalog::TagOptionAssociation::new().add(stack, "TagOptionAssociation");
}

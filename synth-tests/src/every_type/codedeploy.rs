// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeDeploy`.
use sparta_constructs::cfn::codedeploy;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codedeploy::Application as ResourceType>::TYPE,
    <codedeploy::DeploymentConfig as ResourceType>::TYPE,
    <codedeploy::DeploymentGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codedeploy::Application::new().add(stack, "Application");
    codedeploy::DeploymentConfig::new().add(stack, "DeploymentConfig");
    codedeploy::DeploymentGroup::new("arn:aws:iam::123456789012:role/sample", "sample").add(stack, "DeploymentGroup");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppConfig`.
use sparta_constructs::cfn::appconfig;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <appconfig::Application as ResourceType>::TYPE,
    <appconfig::ConfigurationProfile as ResourceType>::TYPE,
    <appconfig::Deployment as ResourceType>::TYPE,
    <appconfig::DeploymentStrategy as ResourceType>::TYPE,
    <appconfig::Environment as ResourceType>::TYPE,
    <appconfig::ExperimentDefinition as ResourceType>::TYPE,
    <appconfig::ExperimentRun as ResourceType>::TYPE,
    <appconfig::Extension as ResourceType>::TYPE,
    <appconfig::ExtensionAssociation as ResourceType>::TYPE,
    <appconfig::HostedConfigurationVersion as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    appconfig::Application::new("sample").add(stack, "Application");
    appconfig::ConfigurationProfile::new("sample", "sample", "https://example.com").add(stack, "ConfigurationProfile");
    appconfig::Deployment::new(appconfig::DeploymentRequired { application_id: Value::of("sample"), configuration_profile_id: Value::of("sample"), deployment_strategy_id: Value::of("sample"), environment_id: Value::of("sample"), configuration_version: Value::of("sample") }).add(stack, "Deployment");
    appconfig::DeploymentStrategy::new("sample", 0_i64, 1_i64, appconfig::deployment_strategy::ReplicateTo::None).add(stack, "DeploymentStrategy");
    appconfig::Environment::new("sample", "sample").add(stack, "Environment");
    appconfig::ExperimentDefinition::new(appconfig::ExperimentDefinitionRequired { flag_key: Value::of("sample"), name: Value::of("sample"), application_identifier: Value::of("sample"), audience_rule: Value::of("sample"), configuration_profile_identifier: Value::of("sample"), control: Value::of(appconfig::experiment_definition::Treatment::new(true, 0_i64)), environment_identifier: Value::of("sample"), treatments: Value::of([appconfig::experiment_definition::Treatment::new(true, 0_i64)]) }).add(stack, "ExperimentDefinition");
    appconfig::ExperimentRun::new("sample", "sample", 0_i64).add(stack, "ExperimentRun");
    appconfig::Extension::new("sample", [("sample", [appconfig::extension::Action::new("sample", "https://example.com")])]).add(stack, "Extension");
    appconfig::ExtensionAssociation::new().add(stack, "ExtensionAssociation");
    appconfig::HostedConfigurationVersion::new("sample", "sample", "sample", "sample").add(stack, "HostedConfigurationVersion");
}

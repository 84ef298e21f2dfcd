// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ElasticBeanstalk`.
use sparta_constructs::cfn::elasticbeanstalk;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <elasticbeanstalk::Application as ResourceType>::TYPE,
    <elasticbeanstalk::ApplicationVersion as ResourceType>::TYPE,
    <elasticbeanstalk::ConfigurationTemplate as ResourceType>::TYPE,
    <elasticbeanstalk::Environment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    elasticbeanstalk::Application::new().add(stack, "Application");
    elasticbeanstalk::ApplicationVersion::new("sample").add(stack, "ApplicationVersion");
    elasticbeanstalk::ConfigurationTemplate::new("sample").add(stack, "ConfigurationTemplate");
    elasticbeanstalk::Environment::new("sample").add(stack, "Environment");
}

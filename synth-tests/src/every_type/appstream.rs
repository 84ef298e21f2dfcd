// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppStream`.
use sparta_constructs::cfn::appstream;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <appstream::AppBlock as ResourceType>::TYPE,
    <appstream::AppBlockBuilder as ResourceType>::TYPE,
    <appstream::Application as ResourceType>::TYPE,
    <appstream::ApplicationEntitlementAssociation as ResourceType>::TYPE,
    <appstream::ApplicationFleetAssociation as ResourceType>::TYPE,
    <appstream::DirectoryConfig as ResourceType>::TYPE,
    <appstream::Entitlement as ResourceType>::TYPE,
    <appstream::Fleet as ResourceType>::TYPE,
    <appstream::ImageBuilder as ResourceType>::TYPE,
    <appstream::Stack as ResourceType>::TYPE,
    <appstream::StackFleetAssociation as ResourceType>::TYPE,
    <appstream::StackUserAssociation as ResourceType>::TYPE,
    <appstream::User as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    appstream::AppBlock::new("sample", appstream::app_block::S3Location::new("sample")).add(stack, "AppBlock");
    appstream::AppBlockBuilder::new("sample", "sample", appstream::app_block_builder::PlatformType::WindowsServer2019, appstream::app_block_builder::VpcConfig::new()).add(stack, "AppBlockBuilder");
    appstream::Application::new(appstream::ApplicationRequired { app_block_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), name: Value::of("sample"), icon_s3_location: Value::of(appstream::application::S3Location::new("sample", "sample")), instance_families: Value::of(["sample"]), launch_path: Value::of("sample"), platforms: Value::of([appstream::application::PlatformType::AmazonLinux2]) }).add(stack, "Application");
    appstream::ApplicationEntitlementAssociation::new("sample", "sample", "sample").add(stack, "ApplicationEntitlementAssociation");
    appstream::ApplicationFleetAssociation::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "ApplicationFleetAssociation");
    appstream::DirectoryConfig::new("sample", ["sample"], appstream::directory_config::ServiceAccountCredentials::new("sample", "sample")).add(stack, "DirectoryConfig");
    appstream::Entitlement::new("sample", "sample", appstream::entitlement::AppVisibility::All, [appstream::entitlement::Attribute::new("sample", "sample")]).add(stack, "Entitlement");
    appstream::Fleet::new("sample", "sample").add(stack, "Fleet");
    appstream::ImageBuilder::new("sample", "sample").image_name("sample").add(stack, "ImageBuilder");
    appstream::Stack::new().add(stack, "Stack");
    appstream::StackFleetAssociation::new("sample", "sample").add(stack, "StackFleetAssociation");
    appstream::StackUserAssociation::new("sample", "sample", "sample").add(stack, "StackUserAssociation");
    appstream::User::new(appstream::user::AuthenticationType::Api, "sample").add(stack, "User");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::WorkSpacesWeb`.
use sparta_constructs::cfn::workspacesweb;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <workspacesweb::BrowserSettings as ResourceType>::TYPE,
    <workspacesweb::DataProtectionSettings as ResourceType>::TYPE,
    <workspacesweb::IdentityProvider as ResourceType>::TYPE,
    <workspacesweb::IpAccessSettings as ResourceType>::TYPE,
    <workspacesweb::NetworkSettings as ResourceType>::TYPE,
    <workspacesweb::Portal as ResourceType>::TYPE,
    <workspacesweb::SessionLogger as ResourceType>::TYPE,
    <workspacesweb::TrustStore as ResourceType>::TYPE,
    <workspacesweb::UserAccessLoggingSettings as ResourceType>::TYPE,
    <workspacesweb::UserSettings as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    workspacesweb::BrowserSettings::new().add(stack, "BrowserSettings");
    workspacesweb::DataProtectionSettings::new().add(stack, "DataProtectionSettings");
    workspacesweb::IdentityProvider::new("sample", workspacesweb::identity_provider::IdentityProviderType::Saml, [("sample", "sample")]).add(stack, "IdentityProvider");
    workspacesweb::IpAccessSettings::new([workspacesweb::ip_access_settings::IpRule::new("sample")]).add(stack, "IpAccessSettings");
    workspacesweb::NetworkSettings::new("vpc-0123456789abcdef0", ["sg-0123456789abcdef0"], ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]).add(stack, "NetworkSettings");
    workspacesweb::Portal::new().add(stack, "Portal");
    workspacesweb::SessionLogger::new(workspacesweb::session_logger::EventFilter::new().all(workspacesweb::session_logger::Unit::new()), workspacesweb::session_logger::LogConfiguration::new()).add(stack, "SessionLogger");
    workspacesweb::TrustStore::new(["sample"]).add(stack, "TrustStore");
    workspacesweb::UserAccessLoggingSettings::new("arn:a:kinesis::a:stream/a").add(stack, "UserAccessLoggingSettings");
    workspacesweb::UserSettings::new(workspacesweb::UserSettingsRequired { copy_allowed: Value::of(workspacesweb::user_settings::EnabledType::Disabled), download_allowed: Value::of(workspacesweb::user_settings::EnabledType::Disabled), paste_allowed: Value::of(workspacesweb::user_settings::EnabledType::Disabled), print_allowed: Value::of(workspacesweb::user_settings::EnabledType::Disabled), upload_allowed: Value::of(workspacesweb::user_settings::EnabledType::Disabled) }).add(stack, "UserSettings");
}

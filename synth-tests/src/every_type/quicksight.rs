// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::QuickSight`.
use sparta_constructs::cfn::quicksight;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <quicksight::ActionConnector as ResourceType>::TYPE,
    <quicksight::Agent as ResourceType>::TYPE,
    <quicksight::Analysis as ResourceType>::TYPE,
    <quicksight::ApprovalPolicy as ResourceType>::TYPE,
    <quicksight::Assignment as ResourceType>::TYPE,
    <quicksight::Brand as ResourceType>::TYPE,
    <quicksight::CustomPermissions as ResourceType>::TYPE,
    <quicksight::Customization as ResourceType>::TYPE,
    <quicksight::DlpSetting as ResourceType>::TYPE,
    <quicksight::Dashboard as ResourceType>::TYPE,
    <quicksight::DataSet as ResourceType>::TYPE,
    <quicksight::DataSource as ResourceType>::TYPE,
    <quicksight::Flow as ResourceType>::TYPE,
    <quicksight::Folder as ResourceType>::TYPE,
    <quicksight::Group as ResourceType>::TYPE,
    <quicksight::KnowledgeBase as ResourceType>::TYPE,
    <quicksight::LimitsProfile as ResourceType>::TYPE,
    <quicksight::OauthClientApplication as ResourceType>::TYPE,
    <quicksight::RefreshSchedule as ResourceType>::TYPE,
    <quicksight::Space as ResourceType>::TYPE,
    <quicksight::Template as ResourceType>::TYPE,
    <quicksight::Theme as ResourceType>::TYPE,
    <quicksight::Topic as ResourceType>::TYPE,
    <quicksight::TopicV2 as ResourceType>::TYPE,
    <quicksight::VpcConnection as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    quicksight::ActionConnector::new(quicksight::ActionConnectorRequired { action_connector_id: Value::of("sample"), aws_account_id: Value::of("123456789012"), name: Value::of("sample"), type_: Value::of(quicksight::action_connector::ActionConnectorType::GenericHttp), authentication_config: Value::of(quicksight::action_connector::AuthConfig::new(quicksight::action_connector::ConnectionAuthType::Basic, quicksight::action_connector::AuthenticationMetadata::new().authorization_code_grant_metadata(quicksight::action_connector::AuthorizationCodeGrantMetadata::new("https://example.com", "https://example.com")))) }).add(stack, "ActionConnector");
    quicksight::Agent::new("sample", "123456789012", "sample").add(stack, "Agent");
    quicksight::Analysis::new("sample", "123456789012", "sample").add(stack, "Analysis");
    quicksight::ApprovalPolicy::new(quicksight::ApprovalPolicyRequired { name: Value::of("sample"), policy_id: Value::of("sample"), actions: Value::of([quicksight::approval_policy::Action::Share]), applicable_to: Value::of(quicksight::approval_policy::ApplicableTo::new(quicksight::approval_policy::Type::Group)), approval_groups: Value::of(["sample"]), asset_types: Value::of([quicksight::approval_policy::AssetType::Agent]) }).add(stack, "ApprovalPolicy");
    quicksight::Assignment::new("sample", quicksight::assignment::AssignmentStatus::Enabled, "sample").add(stack, "Assignment");
    quicksight::Brand::new("sample").add(stack, "Brand");
    quicksight::CustomPermissions::new("123456789012", "sample").add(stack, "CustomPermissions");
    quicksight::Customization::new("sample", "sample").add(stack, "Customization");
    quicksight::DlpSetting::new(quicksight::DlpSettingRequired { dlp_setting_id: Value::of("sample"), name: Value::of("sample"), provider_type: Value::of(quicksight::dlp_setting::DlpProviderType::MicrosoftPurview), enabled: Value::of(true), provider_config: Value::of(quicksight::dlp_setting::ProviderConfig::new(quicksight::dlp_setting::MicrosoftPurviewProviderConfig::new(quicksight::dlp_setting::MicrosoftPurviewCredentials::new("arn:aws:secretsmanager:a:111111111111:secret:a"), [quicksight::dlp_setting::LabelActionMapping::new("sample", "sample", quicksight::dlp_setting::DlpAction::Allow)], quicksight::dlp_setting::DlpAction::Allow))), provider_outage_action: Value::of(quicksight::dlp_setting::DlpAction::Allow) }).add(stack, "DlpSetting");
    quicksight::Dashboard::new("123456789012", "sample", "sample").add(stack, "Dashboard");
    quicksight::DataSet::new().add(stack, "DataSet");
    quicksight::DataSource::new("sample", quicksight::data_source::DataSourceType::AdobeAnalytics).add(stack, "DataSource");
    quicksight::Flow::new("123456789012", "sample", json!("sample")).add(stack, "Flow");
    quicksight::Folder::new().add(stack, "Folder");
    quicksight::Group::new("sample", "sample").add(stack, "Group");
    quicksight::KnowledgeBase::new(quicksight::KnowledgeBaseRequired { data_source_arn: Value::of("arn:aws:sample:eu-west-2:123456789012:sample/sample"), aws_account_id: Value::of("123456789012"), knowledge_base_id: Value::of("sample"), name: Value::of("sample"), knowledge_base_configuration: Value::of(quicksight::knowledge_base::KnowledgeBaseConfiguration::new()) }).add(stack, "KnowledgeBase");
    quicksight::LimitsProfile::new("123456789012", "sample", [("sample", quicksight::limits_profile::ProfileLimitValue::new(quicksight::limits_profile::LimitUnit::Mb, 0_i64))]).add(stack, "LimitsProfile");
    quicksight::OauthClientApplication::new("sample", "sample", quicksight::oauth_client_application::OauthClientAuthenticationType::Token, "https://example.com").add(stack, "OauthClientApplication");
    quicksight::RefreshSchedule::new().add(stack, "RefreshSchedule");
    quicksight::Space::new("123456789012", "sample", "sample").add(stack, "Space");
    quicksight::Template::new("123456789012", "sample").add(stack, "Template");
    quicksight::Theme::new(quicksight::ThemeRequired { aws_account_id: Value::of("123456789012"), base_theme_id: Value::of("sample"), name: Value::of("sample"), theme_id: Value::of("sample"), configuration: Value::of(quicksight::theme::ThemeConfiguration::new()) }).add(stack, "Theme");
    quicksight::Topic::new().add(stack, "Topic");
    quicksight::TopicV2::new().add(stack, "TopicV2");
    quicksight::VpcConnection::new().add(stack, "VpcConnection");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Connect`.
use sparta_constructs::cfn::connect;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <connect::AgentStatus as ResourceType>::TYPE,
    <connect::ApprovedOrigin as ResourceType>::TYPE,
    <connect::ContactFlow as ResourceType>::TYPE,
    <connect::ContactFlowModule as ResourceType>::TYPE,
    <connect::ContactFlowModuleAlias as ResourceType>::TYPE,
    <connect::ContactFlowModuleVersion as ResourceType>::TYPE,
    <connect::ContactFlowVersion as ResourceType>::TYPE,
    <connect::DataLakeAssociation as ResourceType>::TYPE,
    <connect::DataTable as ResourceType>::TYPE,
    <connect::DataTableAttribute as ResourceType>::TYPE,
    <connect::DataTableRecord as ResourceType>::TYPE,
    <connect::EmailAddress as ResourceType>::TYPE,
    <connect::EvaluationForm as ResourceType>::TYPE,
    <connect::HoursOfOperation as ResourceType>::TYPE,
    <connect::Instance as ResourceType>::TYPE,
    <connect::InstanceStorageConfig as ResourceType>::TYPE,
    <connect::IntegrationAssociation as ResourceType>::TYPE,
    <connect::Metric as ResourceType>::TYPE,
    <connect::Notification as ResourceType>::TYPE,
    <connect::PhoneNumber as ResourceType>::TYPE,
    <connect::PredefinedAttribute as ResourceType>::TYPE,
    <connect::Prompt as ResourceType>::TYPE,
    <connect::Queue as ResourceType>::TYPE,
    <connect::QuickConnect as ResourceType>::TYPE,
    <connect::RoutingProfile as ResourceType>::TYPE,
    <connect::Rule as ResourceType>::TYPE,
    <connect::SecurityKey as ResourceType>::TYPE,
    <connect::SecurityProfile as ResourceType>::TYPE,
    <connect::TaskTemplate as ResourceType>::TYPE,
    <connect::TestCase as ResourceType>::TYPE,
    <connect::TrafficDistributionGroup as ResourceType>::TYPE,
    <connect::UseCase as ResourceType>::TYPE,
    <connect::User as ResourceType>::TYPE,
    <connect::UserHierarchyGroup as ResourceType>::TYPE,
    <connect::UserHierarchyStructure as ResourceType>::TYPE,
    <connect::View as ResourceType>::TYPE,
    <connect::ViewVersion as ResourceType>::TYPE,
    <connect::Vocabulary as ResourceType>::TYPE,
    <connect::Workspace as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    connect::AgentStatus::new("arn:aws:connect::111111111111:instance/", "sample", connect::agent_status::State::Enabled).add(stack, "AgentStatus");
    connect::ApprovedOrigin::new("arn:aws:connect::111111111111:instance/", "sample").add(stack, "ApprovedOrigin");
    connect::ContactFlow::new("arn:aws:connect::111111111111:instance/", "sample", connect::contact_flow::Type::ContactFlow, "sample").add(stack, "ContactFlow");
    connect::ContactFlowModule::new("arn:aws:connect::111111111111:instance/", "sample", "sample").add(stack, "ContactFlowModule");
    connect::ContactFlowModuleAlias::new("arn:aws:connect:a:111111111111:instance/a/flow-module/a", "sample", 1_i64).add(stack, "ContactFlowModuleAlias");
    connect::ContactFlowModuleVersion::new("arn:aws:connect:a:111111111111:instance/a/flow-module/a").add(stack, "ContactFlowModuleVersion");
    connect::ContactFlowVersion::new("arn:aws:connect:a:111111111111:instance/a/contact-flow/a").add(stack, "ContactFlowVersion");
    connect::DataLakeAssociation::new("sample", "sample").add(stack, "DataLakeAssociation");
    connect::DataTable::new(connect::DataTableRequired { instance_arn: Value::of("arn:aws:connect::111111111111:instance/"), name: Value::of("sample"), status: Value::of(connect::data_table::Status::Published), time_zone: Value::of("sample"), value_lock_level: Value::of(connect::data_table::ValueLockLevel::None) }).add(stack, "DataTable");
    connect::DataTableAttribute::new("arn:aws:connect::111111111111:instance/", "sample", connect::data_table_attribute::ValueType::Text, "arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "DataTableAttribute");
    connect::DataTableRecord::new("arn:aws:connect::111111111111:instance/", "arn:aws:sample:eu-west-2:123456789012:sample/sample", connect::data_table_record::DataTableRecord::new([connect::data_table_record::Value::new()])).add(stack, "DataTableRecord");
    connect::EmailAddress::new("arn:aws:connect:aa-a-1:1:instance/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample@example.com").add(stack, "EmailAddress");
    connect::EvaluationForm::new("arn:aws:connect::111111111111:instance/", [connect::evaluation_form::EvaluationFormBaseItem::new(connect::evaluation_form::EvaluationFormSection::new("sample", "sample"))], connect::evaluation_form::Status::Draft, "sample").add(stack, "EvaluationForm");
    connect::HoursOfOperation::new("arn:aws:connect::111111111111:instance/", "sample", [connect::hours_of_operation::HoursOfOperationConfig::new(connect::hours_of_operation::Day::Sunday, connect::hours_of_operation::HoursOfOperationTimeSlice::new(0_i64, 0_i64), connect::hours_of_operation::HoursOfOperationTimeSlice::new(0_i64, 0_i64))], "sample").add(stack, "HoursOfOperation");
    connect::Instance::new(connect::instance::IdentityManagementType::Saml, connect::instance::Attributes::new(true, true)).add(stack, "Instance");
    connect::InstanceStorageConfig::new("arn:aws:connect::111111111111:instance/", connect::instance_storage_config::InstanceStorageResourceType::ChatTranscripts, connect::instance_storage_config::StorageType::S3).add(stack, "InstanceStorageConfig");
    connect::IntegrationAssociation::new("arn:aws:connect::111111111111:instance/", "arn:aws:sample:eu-west-2:123456789012:sample/sample", connect::integration_association::IntegrationType::LexBot).add(stack, "IntegrationAssociation");
    connect::Metric::new(connect::MetricRequired { instance_arn: Value::of("arn:aws:connect::111111111111:instance/"), name: Value::of("sample"), metric_calculation: Value::of(connect::metric::MetricCalculation::new("sample", [connect::metric::CalculationComponent::new("sample")])), status: Value::of(connect::metric::Status::Saved), unit: Value::of(connect::metric::Unit::Integer) }).add(stack, "Metric");
    connect::Notification::new("arn:aws:connect::111111111111:instance/", connect::notification::NotificationContent::new()).add(stack, "Notification");
    connect::PhoneNumber::new("arn:aws:connect::111111111111:instance/").add(stack, "PhoneNumber");
    connect::PredefinedAttribute::new("arn:aws:connect::111111111111:instance/", "sample").add(stack, "PredefinedAttribute");
    connect::Prompt::new("arn:aws:connect::111111111111:instance/", "sample").add(stack, "Prompt");
    connect::Queue::new("arn:aws:connect::111111111111:instance//operating-hours/", "arn:aws:connect::111111111111:instance/", "sample").add(stack, "Queue");
    connect::QuickConnect::new("arn:aws:connect::111111111111:instance/", "sample", connect::quick_connect::QuickConnectConfig::new(connect::quick_connect::QuickConnectType::PhoneNumber)).add(stack, "QuickConnect");
    connect::RoutingProfile::new(connect::RoutingProfileRequired { default_outbound_queue_arn: Value::of("arn:aws:connect::111111111111:instance//queue/"), instance_arn: Value::of("arn:aws:connect::111111111111:instance/"), name: Value::of("sample"), description: Value::of("sample"), media_concurrencies: Value::of([connect::routing_profile::MediaConcurrency::new(connect::routing_profile::Channel::Voice, 1_i64)]) }).add(stack, "RoutingProfile");
    connect::Rule::new(connect::RuleRequired { instance_arn: Value::of("arn:aws:connect::111111111111:instance/"), name: Value::of("sample"), actions: Value::of(connect::rule::Actions::new()), function: Value::of("sample"), publish_status: Value::of(connect::rule::PublishStatus::Draft), trigger_event_source: Value::of(connect::rule::RuleTriggerEventSource::new(connect::rule::EventSourceName::OnEmailAnalysisAvailable)) }).add(stack, "Rule");
    connect::SecurityKey::new("arn:aws:connect::111111111111:instance/", "sample").add(stack, "SecurityKey");
    connect::SecurityProfile::new("arn:aws:connect::111111111111:instance/", "sample").add(stack, "SecurityProfile");
    connect::TaskTemplate::new("arn:aws:connect::111111111111:instance/").add(stack, "TaskTemplate");
    connect::TestCase::new("arn:aws:connect::111111111111:instance/", "sample", "sample").add(stack, "TestCase");
    connect::TrafficDistributionGroup::new("arn:aws:connect:aa-a-1:1:instance/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample").add(stack, "TrafficDistributionGroup");
    connect::UseCase::new("sample", "sample", connect::use_case::UseCaseType::RulesEvaluation).add(stack, "UseCase");
    connect::User::new("arn:aws:connect::111111111111:instance/", "arn:aws:connect::111111111111:instance//routing-profile/", ["arn:aws:connect::111111111111:instance//security-profile/"], "sample").add(stack, "User");
    connect::UserHierarchyGroup::new("arn:aws:connect::111111111111:instance/", "sample").add(stack, "UserHierarchyGroup");
    connect::UserHierarchyStructure::new("arn:aws:connect::111111111111:instance/").add(stack, "UserHierarchyStructure");
    connect::View::new("arn:aws:connect::111111111111:instance/", "sample", ["sample"], json!({})).add(stack, "View");
    connect::ViewVersion::new("arn:aws:connect::111111111111:instance//view/").add(stack, "ViewVersion");
    connect::Vocabulary::new("sample", "sample", "sample", connect::vocabulary::LanguageCode::ArAe).add(stack, "Vocabulary");
    connect::Workspace::new("arn:aws:connect::111111111111:instance/", "sample").add(stack, "Workspace");
}

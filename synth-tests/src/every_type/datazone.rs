// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DataZone`.
use sparta_constructs::cfn::datazone;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <datazone::Connection as ResourceType>::TYPE,
    <datazone::DataSource as ResourceType>::TYPE,
    <datazone::Domain as ResourceType>::TYPE,
    <datazone::DomainUnit as ResourceType>::TYPE,
    <datazone::Environment as ResourceType>::TYPE,
    <datazone::EnvironmentActions as ResourceType>::TYPE,
    <datazone::EnvironmentBlueprintConfiguration as ResourceType>::TYPE,
    <datazone::EnvironmentProfile as ResourceType>::TYPE,
    <datazone::FormType as ResourceType>::TYPE,
    <datazone::GroupProfile as ResourceType>::TYPE,
    <datazone::Owner as ResourceType>::TYPE,
    <datazone::PolicyGrant as ResourceType>::TYPE,
    <datazone::Project as ResourceType>::TYPE,
    <datazone::ProjectMembership as ResourceType>::TYPE,
    <datazone::ProjectProfile as ResourceType>::TYPE,
    <datazone::SubscriptionTarget as ResourceType>::TYPE,
    <datazone::UserProfile as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    datazone::Connection::new("sample", "dzd-a").add(stack, "Connection");
    datazone::DataSource::new("sample", "sample", "dzd-a", "sample").add(stack, "DataSource");
    datazone::Domain::new("sample").add(stack, "Domain");
    datazone::DomainUnit::new("sample", "dzd-a", "sample").add(stack, "DomainUnit");
    datazone::Environment::new("sample", "dzd-a", "sample").add(stack, "Environment");
    datazone::EnvironmentActions::new("sample").add(stack, "EnvironmentActions");
    datazone::EnvironmentBlueprintConfiguration::new("dzd-a", ["aa--1"], "sample").add(stack, "EnvironmentBlueprintConfiguration");
    datazone::EnvironmentProfile::new(datazone::EnvironmentProfileRequired { aws_account_id: Value::of("123456789012"), name: Value::of("sample"), aws_account_region: Value::of("aa-aaaa-1"), domain_identifier: Value::of("dzd-a"), environment_blueprint_identifier: Value::of("sample"), project_identifier: Value::of("sample") }).add(stack, "EnvironmentProfile");
    datazone::FormType::new("sample", "dzd-a", datazone::form_type::Model::new(), "sample").add(stack, "FormType");
    datazone::GroupProfile::new("dzd-a").add(stack, "GroupProfile");
    datazone::Owner::new(datazone::owner::EntityType::DomainUnit, "dzd-a", "sample", datazone::owner::OwnerProperties::new().group(datazone::owner::OwnerGroupProperties::new())).add(stack, "Owner");
    datazone::PolicyGrant::new(datazone::PolicyGrantRequired { entity_type: Value::of(datazone::policy_grant::TargetEntityType::DomainUnit), policy_type: Value::of(datazone::policy_grant::ManagedPolicyType::CreateDomainUnit), detail: Value::of(datazone::policy_grant::PolicyGrantDetail::new().create_domain_unit(datazone::policy_grant::CreateDomainUnitPolicyGrantDetail::new())), domain_identifier: Value::of("dzd-a"), entity_identifier: Value::of("sample"), principal: Value::of(datazone::policy_grant::PolicyGrantPrincipal::new().user(datazone::policy_grant::UserPolicyGrantPrincipal::new().user_identifier("sample"))) }).add(stack, "PolicyGrant");
    datazone::Project::new("sample", "dzd-a").add(stack, "Project");
    datazone::ProjectMembership::new("sample", "dzd-a", datazone::project_membership::Member::new().user_identifier("sample"), "sample").add(stack, "ProjectMembership");
    datazone::ProjectProfile::new("sample").add(stack, "ProjectProfile");
    datazone::SubscriptionTarget::new(datazone::SubscriptionTargetRequired { name: Value::of("sample"), type_: Value::of("sample"), applicable_asset_types: Value::of(["sample"]), authorized_principals: Value::of(["sample"]), domain_identifier: Value::of("dzd-a"), environment_identifier: Value::of("sample"), subscription_target_config: Value::of([datazone::subscription_target::SubscriptionTargetForm::new("sample", "sample")]) }).add(stack, "SubscriptionTarget");
    datazone::UserProfile::new("dzd-a", "sample").add(stack, "UserProfile");
}

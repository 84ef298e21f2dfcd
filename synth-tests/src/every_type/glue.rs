// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Glue`.
use sparta_constructs::cfn::glue;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <glue::Blueprint as ResourceType>::TYPE,
    <glue::Catalog as ResourceType>::TYPE,
    <glue::Classifier as ResourceType>::TYPE,
    <glue::Connection as ResourceType>::TYPE,
    <glue::ConnectionType as ResourceType>::TYPE,
    <glue::Crawler as ResourceType>::TYPE,
    <glue::CustomEntityType as ResourceType>::TYPE,
    <glue::DataCatalogEncryptionSettings as ResourceType>::TYPE,
    <glue::DataQualityRuleset as ResourceType>::TYPE,
    <glue::Database as ResourceType>::TYPE,
    <glue::DevEndpoint as ResourceType>::TYPE,
    <glue::IdentityCenterConfiguration as ResourceType>::TYPE,
    <glue::Integration as ResourceType>::TYPE,
    <glue::IntegrationResourceProperty as ResourceType>::TYPE,
    <glue::Job as ResourceType>::TYPE,
    <glue::MlTransform as ResourceType>::TYPE,
    <glue::Partition as ResourceType>::TYPE,
    <glue::Registry as ResourceType>::TYPE,
    <glue::Schema as ResourceType>::TYPE,
    <glue::SchemaVersion as ResourceType>::TYPE,
    <glue::SchemaVersionMetadata as ResourceType>::TYPE,
    <glue::SecurityConfiguration as ResourceType>::TYPE,
    <glue::Session as ResourceType>::TYPE,
    <glue::Table as ResourceType>::TYPE,
    <glue::TableOptimizer as ResourceType>::TYPE,
    <glue::Trigger as ResourceType>::TYPE,
    <glue::UsageProfile as ResourceType>::TYPE,
    <glue::UserDefinedFunction as ResourceType>::TYPE,
    <glue::Workflow as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    glue::Blueprint::new("sample", "s3://sample-bucket/sample").add(stack, "Blueprint");
    glue::Catalog::new("sample").add(stack, "Catalog");
    glue::Classifier::new().xml_classifier(glue::classifier::XmlClassifier::new("sample", "sample")).add(stack, "Classifier");
    glue::Connection::new("sample", glue::connection::ConnectionInput::new("ADOBEANALYTICS")).add(stack, "Connection");
    glue::ConnectionType::new("sample", glue::connection_type::RestConfiguration::new()).add(stack, "ConnectionType");
    glue::Crawler::new("sample", glue::crawler::Targets::new()).add(stack, "Crawler");
    glue::CustomEntityType::new().add(stack, "CustomEntityType");
    glue::DataCatalogEncryptionSettings::new("sample", glue::data_catalog_encryption_settings::DataCatalogEncryptionSettings::new()).add(stack, "DataCatalogEncryptionSettings");
    glue::DataQualityRuleset::new("sample").add(stack, "DataQualityRuleset");
    glue::Database::new("sample", glue::database::DatabaseInput::new()).add(stack, "Database");
    glue::DevEndpoint::new("arn:aws:iam::123456789012:role/sample").add(stack, "DevEndpoint");
    glue::IdentityCenterConfiguration::new("arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa").add(stack, "IdentityCenterConfiguration");
    glue::Integration::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "Integration");
    glue::IntegrationResourceProperty::new("arn:aws:sample:eu-west-2:123456789012:sample/sample").add(stack, "IntegrationResourceProperty");
    glue::Job::new("sample", glue::job::JobCommand::new()).add(stack, "Job");
    glue::MlTransform::new(glue::ml_transform::InputRecordTables::new(), "sample", glue::ml_transform::TransformParameters::new("sample")).add(stack, "MlTransform");
    glue::Partition::new("sample", "sample", "sample", glue::partition::PartitionInput::new(["sample"])).add(stack, "Partition");
    glue::Registry::new("sample").add(stack, "Registry");
    glue::Schema::new("sample", glue::schema::Compatibility::None, glue::schema::DataFormat::Avro).add(stack, "Schema");
    glue::SchemaVersion::new(glue::schema_version::Schema::new(), "sample").add(stack, "SchemaVersion");
    glue::SchemaVersionMetadata::new("arn:aws:kms:eu-west-2:123456789012:key/12345678-1234-1234-1234-123456789012", "sample", "sample").add(stack, "SchemaVersionMetadata");
    glue::SecurityConfiguration::new("sample", glue::security_configuration::EncryptionConfiguration::new()).add(stack, "SecurityConfiguration");
    glue::Session::new("sample", glue::session::SessionCommand::new(), "arn:aws:iam::123456789012:role/sample").add(stack, "Session");
    glue::Table::new("sample", "sample").add(stack, "Table");
    glue::TableOptimizer::new(glue::TableOptimizerRequired { database_name: Value::of("sample"), catalog_id: Value::of("sample"), table_name: Value::of("sample"), type_: Value::of(glue::table_optimizer::Type::Compaction), table_optimizer_configuration: Value::of(glue::table_optimizer::TableOptimizerConfiguration::new("arn:aws:iam::123456789012:role/sample", true)) }).add(stack, "TableOptimizer");
    glue::Trigger::new(glue::trigger::Type::Conditional, [glue::trigger::Action::new()]).add(stack, "Trigger");
    glue::UsageProfile::new("sample").add(stack, "UsageProfile");
    glue::UserDefinedFunction::new("sample", "sample").add(stack, "UserDefinedFunction");
    glue::Workflow::new().add(stack, "Workflow");
}

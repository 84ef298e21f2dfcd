// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AppFabric`.
use sparta_constructs::cfn::appfabric;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <appfabric::AppAuthorization as ResourceType>::TYPE,
    <appfabric::IngestionDestination as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    appfabric::AppAuthorization::new(appfabric::app_authorization::AuthType::Oauth2, "sample", "arn:aws:iam::123456789012:role/sample", appfabric::app_authorization::Tenant::new("sample", "sample")).add(stack, "AppAuthorization");
    appfabric::IngestionDestination::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:sample:eu-west-2:123456789012:sample/sample", appfabric::ingestion_destination::DestinationConfiguration::new(appfabric::ingestion_destination::AuditLogDestinationConfiguration::new(appfabric::ingestion_destination::Destination::new().s3_bucket(appfabric::ingestion_destination::S3Bucket::new("sample")))), appfabric::ingestion_destination::ProcessingConfiguration::new(appfabric::ingestion_destination::AuditLogProcessingConfiguration::new(appfabric::ingestion_destination::Format::Json, appfabric::ingestion_destination::Schema::Ocsf))).add(stack, "IngestionDestination");
}

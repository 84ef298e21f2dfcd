// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ECR`.
use sparta_constructs::cfn::ecr;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::json;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ecr::PublicRepository as ResourceType>::TYPE,
    <ecr::PullThroughCacheRule as ResourceType>::TYPE,
    <ecr::PullTimeUpdateExclusion as ResourceType>::TYPE,
    <ecr::RegistryPolicy as ResourceType>::TYPE,
    <ecr::RegistryScanningConfiguration as ResourceType>::TYPE,
    <ecr::ReplicationConfiguration as ResourceType>::TYPE,
    <ecr::Repository as ResourceType>::TYPE,
    <ecr::RepositoryCreationTemplate as ResourceType>::TYPE,
    <ecr::SigningConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ecr::PublicRepository::new().add(stack, "PublicRepository");
    ecr::PullThroughCacheRule::new().add(stack, "PullThroughCacheRule");
    ecr::PullTimeUpdateExclusion::new("arn:aws:iam::123456789012:role/sample").add(stack, "PullTimeUpdateExclusion");
    ecr::RegistryPolicy::new(json!({})).add(stack, "RegistryPolicy");
    ecr::RegistryScanningConfiguration::new(ecr::registry_scanning_configuration::ScanType::Basic, [ecr::registry_scanning_configuration::ScanningRule::new([ecr::registry_scanning_configuration::RepositoryFilter::new(ecr::registry_scanning_configuration::FilterType::Wildcard, "sample")], ecr::registry_scanning_configuration::ScanFrequency::ScanOnPush)]).add(stack, "RegistryScanningConfiguration");
    ecr::ReplicationConfiguration::new(ecr::replication_configuration::ReplicationConfiguration::new([ecr::replication_configuration::ReplicationRule::new([ecr::replication_configuration::ReplicationDestination::new("123456789012", "sample")])])).add(stack, "ReplicationConfiguration");
    ecr::Repository::new().add(stack, "Repository");
    ecr::RepositoryCreationTemplate::new([ecr::repository_creation_template::AppliedForItem::Replication], "sample").add(stack, "RepositoryCreationTemplate");
    ecr::SigningConfiguration::new([ecr::signing_configuration::Rule::new("arn:aws:signer:a:111111111111:/signing-profiles/aa")]).add(stack, "SigningConfiguration");
}

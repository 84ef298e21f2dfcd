// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CleanRoomsML`.
use sparta_constructs::cfn::cleanroomsml;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cleanroomsml::ConfiguredModelAlgorithm as ResourceType>::TYPE,
    <cleanroomsml::ConfiguredModelAlgorithmAssociation as ResourceType>::TYPE,
    <cleanroomsml::TrainingDataset as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cleanroomsml::ConfiguredModelAlgorithm::new("arn:aws:iam::123456789012:role/sample", "sample").add(stack, "ConfiguredModelAlgorithm");
    cleanroomsml::ConfiguredModelAlgorithmAssociation::new("arn:aws:cleanrooms-ml:a:111111111111:configured-model-algorithm/a", "sample", "12345678-1234-1234-1234-123456789012").add(stack, "ConfiguredModelAlgorithmAssociation");
    cleanroomsml::TrainingDataset::new("arn:aws:iam::123456789012:role/sample", "sample", [cleanroomsml::training_dataset::Dataset::new(cleanroomsml::training_dataset::DatasetType::Interactions, cleanroomsml::training_dataset::DatasetInputConfig::new(cleanroomsml::training_dataset::DataSource::new(cleanroomsml::training_dataset::GlueDataSource::new("sample", "sample")), [cleanroomsml::training_dataset::ColumnSchema::new("sample", [cleanroomsml::training_dataset::ColumnType::UserId])]))]).add(stack, "TrainingDataset");
}

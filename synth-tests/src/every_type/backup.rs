// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Backup`.
use sparta_constructs::cfn::backup;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <backup::BackupPlan as ResourceType>::TYPE,
    <backup::BackupSelection as ResourceType>::TYPE,
    <backup::BackupVault as ResourceType>::TYPE,
    <backup::Framework as ResourceType>::TYPE,
    <backup::LegalHold as ResourceType>::TYPE,
    <backup::LogicallyAirGappedBackupVault as ResourceType>::TYPE,
    <backup::ReportPlan as ResourceType>::TYPE,
    <backup::RestoreTestingPlan as ResourceType>::TYPE,
    <backup::RestoreTestingSelection as ResourceType>::TYPE,
    <backup::TieringConfiguration as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    backup::BackupPlan::new(backup::backup_plan::BackupPlanResourceType::new("sample", [backup::backup_plan::BackupRuleResourceType::new("sample", "sample")])).add(stack, "BackupPlan");
    backup::BackupSelection::new("sample", backup::backup_selection::BackupSelectionResourceType::new("arn:aws:iam::123456789012:role/sample", "sample")).add(stack, "BackupSelection");
    backup::BackupVault::new("sample").add(stack, "BackupVault");
    backup::Framework::new([backup::framework::FrameworkControl::new("sample")]).add(stack, "Framework");
    backup::LegalHold::new("sample", backup::legal_hold::RecoveryPointSelection::new(), "sample").add(stack, "LegalHold");
    backup::LogicallyAirGappedBackupVault::new("sample", 1_i64, 1_i64).add(stack, "LogicallyAirGappedBackupVault");
    backup::ReportPlan::new(backup::report_plan::ReportDeliveryChannel::new("sample"), backup::report_plan::ReportSetting::new("sample")).add(stack, "ReportPlan");
    backup::RestoreTestingPlan::new("sample", backup::restore_testing_plan::RestoreTestingRecoveryPointSelection::new(backup::restore_testing_plan::RestoreTestingRecoveryPointSelectionAlgorithm::LatestWithinWindow, ["sample"], [backup::restore_testing_plan::RestoreTestingRecoveryPointType::Snapshot]), "sample").add(stack, "RestoreTestingPlan");
    backup::RestoreTestingSelection::new("arn:aws:iam::123456789012:role/sample", "sample", "sample", "sample").add(stack, "RestoreTestingSelection");
    backup::TieringConfiguration::new("sample", "sample", [backup::tiering_configuration::ResourceSelection::new("sample", ["sample"], 1_i64)]).add(stack, "TieringConfiguration");
}

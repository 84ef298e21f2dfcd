// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeBuild`.
use sparta_constructs::cfn::codebuild;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codebuild::Fleet as ResourceType>::TYPE,
    <codebuild::Project as ResourceType>::TYPE,
    <codebuild::ReportGroup as ResourceType>::TYPE,
    <codebuild::SourceCredential as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codebuild::Fleet::new().add(stack, "Fleet");
    codebuild::Project::new(codebuild::project::Artifacts::new("sample"), codebuild::project::Environment::new("sample", "sample", "sample"), "sample", codebuild::project::Source::new("sample")).add(stack, "Project");
    codebuild::ReportGroup::new(codebuild::report_group::Type::Test, codebuild::report_group::ReportExportConfig::new(codebuild::report_group::ExportConfigType::S3)).add(stack, "ReportGroup");
    codebuild::SourceCredential::new("sample", "sample", "sample").add(stack, "SourceCredential");
}

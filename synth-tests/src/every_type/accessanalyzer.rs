// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::AccessAnalyzer`.
use sparta_constructs::cfn::accessanalyzer;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <accessanalyzer::Analyzer as ResourceType>::TYPE,
    <accessanalyzer::ArchiveRule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    accessanalyzer::Analyzer::new("sample").add(stack, "Analyzer");
    accessanalyzer::ArchiveRule::new("sample", "sample", [("sample", accessanalyzer::archive_rule::FilterItems::new())]).add(stack, "ArchiveRule");
}

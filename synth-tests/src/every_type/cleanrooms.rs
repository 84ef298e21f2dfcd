// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CleanRooms`.
use sparta_constructs::cfn::cleanrooms;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cleanrooms::AnalysisTemplate as ResourceType>::TYPE,
    <cleanrooms::Collaboration as ResourceType>::TYPE,
    <cleanrooms::ConfiguredTable as ResourceType>::TYPE,
    <cleanrooms::ConfiguredTableAssociation as ResourceType>::TYPE,
    <cleanrooms::IdMappingTable as ResourceType>::TYPE,
    <cleanrooms::IdNamespaceAssociation as ResourceType>::TYPE,
    <cleanrooms::IntermediateTable as ResourceType>::TYPE,
    <cleanrooms::Membership as ResourceType>::TYPE,
    <cleanrooms::PrivacyBudgetTemplate as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cleanrooms::AnalysisTemplate::new("sample", cleanrooms::analysis_template::Format::Sql, "12345678-1234-1234-1234-123456789012", cleanrooms::analysis_template::AnalysisSource::new().text("sample")).add(stack, "AnalysisTemplate");
    cleanrooms::Collaboration::new("sample", "sample", "sample", cleanrooms::collaboration::CollaborationQueryLogStatus::Enabled).add(stack, "Collaboration");
    cleanrooms::ConfiguredTable::new("sample", ["sample"], cleanrooms::configured_table::AnalysisMethod::DirectQuery, cleanrooms::configured_table::TableReference::new().glue(cleanrooms::configured_table::GlueTableReference::new("sample", "sample"))).add(stack, "ConfiguredTable");
    cleanrooms::ConfiguredTableAssociation::new("arn:aws:iam::123456789012:role/sample", "sample", "12345678-1234-1234-1234-123456789012", "12345678-1234-1234-1234-123456789012").add(stack, "ConfiguredTableAssociation");
    cleanrooms::IdMappingTable::new("sample", cleanrooms::id_mapping_table::IdMappingTableInputReferenceConfig::new("arn:aws:entityresolution::1:idmappingworkflow/", true), "12345678-1234-1234-1234-123456789012").add(stack, "IdMappingTable");
    cleanrooms::IdNamespaceAssociation::new("sample", cleanrooms::id_namespace_association::IdNamespaceAssociationInputReferenceConfig::new("arn:aws:entityresolution:aa-aaaa-1:111111111111:idnamespace/a", true), "12345678-1234-1234-1234-123456789012").add(stack, "IdNamespaceAssociation");
    cleanrooms::IntermediateTable::new("sample", "12345678-1234-1234-1234-123456789012", cleanrooms::intermediate_table::PopulationAnalysisConfiguration::new()).add(stack, "IntermediateTable");
    cleanrooms::Membership::new("12345678-1234-1234-1234-123456789012", cleanrooms::membership::MembershipQueryLogStatus::Enabled).add(stack, "Membership");
    cleanrooms::PrivacyBudgetTemplate::new(cleanrooms::privacy_budget_template::PrivacyBudgetType::DifferentialPrivacy, cleanrooms::privacy_budget_template::AutoRefresh::CalendarMonth, "12345678-1234-1234-1234-123456789012", cleanrooms::privacy_budget_template::Parameters::new()).add(stack, "PrivacyBudgetTemplate");
}

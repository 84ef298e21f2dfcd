// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CustomerProfiles`.
use sparta_constructs::cfn::customerprofiles;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <customerprofiles::CalculatedAttributeDefinition as ResourceType>::TYPE,
    <customerprofiles::Domain as ResourceType>::TYPE,
    <customerprofiles::DomainObjectType as ResourceType>::TYPE,
    <customerprofiles::EventStream as ResourceType>::TYPE,
    <customerprofiles::EventTrigger as ResourceType>::TYPE,
    <customerprofiles::Integration as ResourceType>::TYPE,
    <customerprofiles::ObjectType as ResourceType>::TYPE,
    <customerprofiles::Recommender as ResourceType>::TYPE,
    <customerprofiles::RecommenderFilter as ResourceType>::TYPE,
    <customerprofiles::RecommenderSchema as ResourceType>::TYPE,
    <customerprofiles::SegmentDefinition as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    customerprofiles::CalculatedAttributeDefinition::new("sample", "sample", customerprofiles::calculated_attribute_definition::AttributeDetails::new([customerprofiles::calculated_attribute_definition::AttributeItem::new("sample")], "sample"), customerprofiles::calculated_attribute_definition::Statistic::FirstOccurrence).add(stack, "CalculatedAttributeDefinition");
    customerprofiles::Domain::new("sample", 1_i64).add(stack, "Domain");
    customerprofiles::DomainObjectType::new("sample", "sample", [("sample", customerprofiles::domain_object_type::DomainObjectTypeField::new("sample", "sample"))]).add(stack, "DomainObjectType");
    customerprofiles::EventStream::new("sample", "sample", "https://example.com").add(stack, "EventStream");
    customerprofiles::EventTrigger::new("sample", "sample", "sample", [customerprofiles::event_trigger::EventTriggerCondition::new([customerprofiles::event_trigger::EventTriggerDimension::new([customerprofiles::event_trigger::ObjectAttribute::new(customerprofiles::event_trigger::ComparisonOperator::Inclusive, ["sample"])])], customerprofiles::event_trigger::EventTriggerLogicalOperator::Any)]).add(stack, "EventTrigger");
    customerprofiles::Integration::new("sample").add(stack, "Integration");
    customerprofiles::ObjectType::new("sample", "sample", "sample").add(stack, "ObjectType");
    customerprofiles::Recommender::new("sample", "sample", customerprofiles::recommender::RecommenderRecipeName::FrequentlyPairedItems).add(stack, "Recommender");
    customerprofiles::RecommenderFilter::new("sample", "sample", "sample").add(stack, "RecommenderFilter");
    customerprofiles::RecommenderSchema::new("sample", "sample", [("sample", [customerprofiles::recommender_schema::RecommenderSchemaField::new("sample")])]).add(stack, "RecommenderSchema");
    customerprofiles::SegmentDefinition::new("sample", "sample", "sample").add(stack, "SegmentDefinition");
}

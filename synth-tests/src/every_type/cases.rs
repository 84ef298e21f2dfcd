// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Cases`.
use sparta_constructs::cfn::cases;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <cases::Case as ResourceType>::TYPE,
    <cases::CaseRule as ResourceType>::TYPE,
    <cases::Domain as ResourceType>::TYPE,
    <cases::Field as ResourceType>::TYPE,
    <cases::Layout as ResourceType>::TYPE,
    <cases::RelatedItem as ResourceType>::TYPE,
    <cases::Template as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    cases::Case::new("sample", "sample", "sample", "sample").add(stack, "Case");
    cases::CaseRule::new("sample", cases::case_rule::CaseRuleDetails::new().required(cases::case_rule::RequiredCaseRule::new([cases::case_rule::BooleanCondition::new().equal_to(cases::case_rule::BooleanOperands::new(cases::case_rule::OperandOne::new("sample"), cases::case_rule::OperandTwo::new().string_value("sample"), true))], true))).add(stack, "CaseRule");
    cases::Domain::new("sample").add(stack, "Domain");
    cases::Field::new("sample", cases::field::FieldType::Text).add(stack, "Field");
    cases::Layout::new("sample", cases::layout::LayoutContent::new(cases::layout::BasicLayout::new())).add(stack, "Layout");
    cases::RelatedItem::new("sample", "sample", cases::related_item::Type::Contact, cases::related_item::RelatedItemContent::new()).add(stack, "RelatedItem");
    cases::Template::new("sample").add(stack, "Template");
}

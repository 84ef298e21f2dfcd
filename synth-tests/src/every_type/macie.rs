// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Macie`.
use sparta_constructs::cfn::macie;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <macie::AllowList as ResourceType>::TYPE,
    <macie::CustomDataIdentifier as ResourceType>::TYPE,
    <macie::FindingsFilter as ResourceType>::TYPE,
    <macie::Member as ResourceType>::TYPE,
    <macie::Session as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    macie::AllowList::new("sample", macie::allow_list::Criteria::new().regex("sample")).add(stack, "AllowList");
    macie::CustomDataIdentifier::new("sample", "sample").add(stack, "CustomDataIdentifier");
    macie::FindingsFilter::new("sample", macie::findings_filter::FindingCriteria::new()).add(stack, "FindingsFilter");
    macie::Member::new("123456789012").add(stack, "Member");
    macie::Session::new().add(stack, "Session");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DataExchange`.
use sparta_constructs::cfn::dataexchange;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <dataexchange::DataSet as ResourceType>::TYPE,
    <dataexchange::EventAction as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    dataexchange::DataSet::new(dataexchange::data_set::AssetType::S3Snapshot, "sample", "sample").add(stack, "DataSet");
    dataexchange::EventAction::new(dataexchange::event_action::Action::new(), dataexchange::event_action::Event::new()).add(stack, "EventAction");
}

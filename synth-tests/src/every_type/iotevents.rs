// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IoTEvents`.
use sparta_constructs::cfn::iotevents;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <iotevents::AlarmModel as ResourceType>::TYPE,
    <iotevents::DetectorModel as ResourceType>::TYPE,
    <iotevents::Input as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    iotevents::AlarmModel::new("arn:aws:iam::123456789012:role/sample", iotevents::alarm_model::AlarmRule::new()).add(stack, "AlarmModel");
    iotevents::DetectorModel::new("arn:aws:iam::123456789012:role/sample", iotevents::detector_model::DetectorModelDefinition::new("sample", [iotevents::detector_model::State::new("sample")])).add(stack, "DetectorModel");
    iotevents::Input::new(iotevents::input::InputDefinition::new([iotevents::input::Attribute::new("sample")])).add(stack, "Input");
}

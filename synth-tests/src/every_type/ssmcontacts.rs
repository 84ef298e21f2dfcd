// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SSMContacts`.
use sparta_constructs::cfn::ssmcontacts;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ssmcontacts::Contact as ResourceType>::TYPE,
    <ssmcontacts::ContactChannel as ResourceType>::TYPE,
    <ssmcontacts::Plan as ResourceType>::TYPE,
    <ssmcontacts::Rotation as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ssmcontacts::Contact::new("sample", ssmcontacts::contact::Type::Personal, "sample").add(stack, "Contact");
    ssmcontacts::ContactChannel::new("sample", ssmcontacts::contact_channel::ChannelType::Sms, "arn:aws:iam::123456789012:role/sample", "sample").add(stack, "ContactChannel");
    ssmcontacts::Plan::new().contact_id("arn:aws:iam::123456789012:role/sample").stages([ssmcontacts::plan::Stage::new(1_i64)]).add(stack, "Plan");
    ssmcontacts::Rotation::new(ssmcontacts::RotationRequired { name: Value::of("sample"), time_zone_id: Value::of("sample"), contact_ids: Value::of(["arn:aws:ssm-contacts::1:"]), recurrence: Value::of(ssmcontacts::rotation::RecurrenceSettings::new().number_of_on_calls(1_i64).recurrence_multiplier(1_i64).weekly_settings([ssmcontacts::rotation::WeeklySetting::new(ssmcontacts::rotation::DayOfWeek::Mon, "1:11")])), start_time: Value::of("1111-11-11T11:11:11") }).add(stack, "Rotation");
}

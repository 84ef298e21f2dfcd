// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::CodeStarNotifications`.
use sparta_constructs::cfn::codestarnotifications;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <codestarnotifications::NotificationRule as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    codestarnotifications::NotificationRule::new(codestarnotifications::NotificationRuleRequired { detail_type: Value::of(codestarnotifications::notification_rule::DetailType::Basic), name: Value::of("sample"), event_type_ids: Value::of(["sample"]), resource: Value::of("arn:aws:iam::123456789012:role/sample"), targets: Value::of([codestarnotifications::notification_rule::Target::new("sample", "sample")]) }).add(stack, "NotificationRule");
}

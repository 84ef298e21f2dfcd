// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::QLDB`.
use sparta_constructs::cfn::qldb;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <qldb::Ledger as ResourceType>::TYPE,
    <qldb::Stream as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    qldb::Ledger::new("sample").add(stack, "Ledger");
    qldb::Stream::new(qldb::StreamRequired { role_arn: Value::of("arn:aws:iam::123456789012:role/sample"), ledger_name: Value::of("sample"), stream_name: Value::of("sample"), inclusive_start_time: Value::of("sample"), kinesis_configuration: Value::of(qldb::stream::KinesisConfiguration::new()) }).add(stack, "Stream");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DRS`.
use sparta_constructs::cfn::drs;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <drs::LaunchConfigurationTemplate as ResourceType>::TYPE,
    <drs::RecoveryPlan as ResourceType>::TYPE,
    <drs::ReplicationConfigurationTemplate as ResourceType>::TYPE,
    <drs::SourceNetwork as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    drs::LaunchConfigurationTemplate::new().add(stack, "LaunchConfigurationTemplate");
    drs::RecoveryPlan::new("sample").add(stack, "RecoveryPlan");
    drs::ReplicationConfigurationTemplate::new(drs::ReplicationConfigurationTemplateRequired { staging_area_subnet_id: Value::of("subnet-0123456789abcdef0"), bandwidth_throttling: Value::of(0_i64), ebs_encryption: Value::of(drs::replication_configuration_template::EbsEncryption::Default), pit_policy: Value::of([drs::replication_configuration_template::PitPolicyRule::new(1_i64, 1_i64, drs::replication_configuration_template::Units::Minute)]), replication_servers_security_groups_ids: Value::of(["sg-aaaaaaaa"]), staging_area_tags: Value::of([("sample", "sample")]) }).add(stack, "ReplicationConfigurationTemplate");
    drs::SourceNetwork::new("vpc-0123456789abcdef0", "123456789012", "us-central-1").add(stack, "SourceNetwork");
}

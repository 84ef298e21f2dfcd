// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MediaLive`.
use sparta_constructs::cfn::medialive;
use sparta_constructs::core::{ResourceType, Stack};
use sparta_constructs::value::Value;

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <medialive::Channel as ResourceType>::TYPE,
    <medialive::ChannelPlacementGroup as ResourceType>::TYPE,
    <medialive::CloudWatchAlarmTemplate as ResourceType>::TYPE,
    <medialive::CloudWatchAlarmTemplateGroup as ResourceType>::TYPE,
    <medialive::Cluster as ResourceType>::TYPE,
    <medialive::EventBridgeRuleTemplate as ResourceType>::TYPE,
    <medialive::EventBridgeRuleTemplateGroup as ResourceType>::TYPE,
    <medialive::Input as ResourceType>::TYPE,
    <medialive::InputSecurityGroup as ResourceType>::TYPE,
    <medialive::Multiplex as ResourceType>::TYPE,
    <medialive::Multiplexprogram as ResourceType>::TYPE,
    <medialive::Network as ResourceType>::TYPE,
    <medialive::Node as ResourceType>::TYPE,
    <medialive::SdiSource as ResourceType>::TYPE,
    <medialive::SignalMap as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    medialive::Channel::new().add(stack, "Channel");
    medialive::ChannelPlacementGroup::new().add(stack, "ChannelPlacementGroup");
    medialive::CloudWatchAlarmTemplate::new(medialive::CloudWatchAlarmTemplateRequired { metric_name: Value::of("sample"), name: Value::of("sample"), target_resource_type: Value::of(medialive::cloud_watch_alarm_template::CloudWatchAlarmTemplateTargetResourceType::CloudfrontDistribution), comparison_operator: Value::of(medialive::cloud_watch_alarm_template::CloudWatchAlarmTemplateComparisonOperator::GreaterThanOrEqualToThreshold), evaluation_periods: Value::of(1_i64), period: Value::of(10_i64), statistic: Value::of(medialive::cloud_watch_alarm_template::CloudWatchAlarmTemplateStatistic::SampleCount), threshold: Value::of(1_i64), treat_missing_data: Value::of(medialive::cloud_watch_alarm_template::CloudWatchAlarmTemplateTreatMissingData::NotBreaching) }).add(stack, "CloudWatchAlarmTemplate");
    medialive::CloudWatchAlarmTemplateGroup::new("sample").add(stack, "CloudWatchAlarmTemplateGroup");
    medialive::Cluster::new().add(stack, "Cluster");
    medialive::EventBridgeRuleTemplate::new(medialive::event_bridge_rule_template::EventBridgeRuleTemplateEventType::MedialiveMultiplexAlert, "sample").add(stack, "EventBridgeRuleTemplate");
    medialive::EventBridgeRuleTemplateGroup::new("sample").add(stack, "EventBridgeRuleTemplateGroup");
    medialive::Input::new().add(stack, "Input");
    medialive::InputSecurityGroup::new().add(stack, "InputSecurityGroup");
    medialive::Multiplex::new("sample", ["eu-west-2a"], medialive::multiplex::MultiplexSettings::new(0_i64, 1000000_i64)).add(stack, "Multiplex");
    medialive::Multiplexprogram::new().add(stack, "Multiplexprogram");
    medialive::Network::new("sample", [medialive::network::IpPool::new()]).add(stack, "Network");
    medialive::Node::new("sample").add(stack, "Node");
    medialive::SdiSource::new("sample", medialive::sdi_source::SdiSourceType::Single).add(stack, "SdiSource");
    medialive::SignalMap::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "SignalMap");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Pinpoint`.
use sparta_constructs::cfn::pinpoint;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pinpoint::AdmChannel as ResourceType>::TYPE,
    <pinpoint::ApnsChannel as ResourceType>::TYPE,
    <pinpoint::ApnsSandboxChannel as ResourceType>::TYPE,
    <pinpoint::ApnsVoipChannel as ResourceType>::TYPE,
    <pinpoint::ApnsVoipSandboxChannel as ResourceType>::TYPE,
    <pinpoint::App as ResourceType>::TYPE,
    <pinpoint::ApplicationSettings as ResourceType>::TYPE,
    <pinpoint::BaiduChannel as ResourceType>::TYPE,
    <pinpoint::Campaign as ResourceType>::TYPE,
    <pinpoint::EmailChannel as ResourceType>::TYPE,
    <pinpoint::EmailTemplate as ResourceType>::TYPE,
    <pinpoint::EventStream as ResourceType>::TYPE,
    <pinpoint::GcmChannel as ResourceType>::TYPE,
    <pinpoint::InAppTemplate as ResourceType>::TYPE,
    <pinpoint::PushTemplate as ResourceType>::TYPE,
    <pinpoint::SmsChannel as ResourceType>::TYPE,
    <pinpoint::Segment as ResourceType>::TYPE,
    <pinpoint::SmsTemplate as ResourceType>::TYPE,
    <pinpoint::VoiceChannel as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pinpoint::AdmChannel::new("sample", "sample", "sample").add(stack, "AdmChannel");
    pinpoint::ApnsChannel::new("sample").add(stack, "ApnsChannel");
    pinpoint::ApnsSandboxChannel::new("sample").add(stack, "ApnsSandboxChannel");
    pinpoint::ApnsVoipChannel::new("sample").add(stack, "ApnsVoipChannel");
    pinpoint::ApnsVoipSandboxChannel::new("sample").add(stack, "ApnsVoipSandboxChannel");
    pinpoint::App::new("sample").add(stack, "App");
    pinpoint::ApplicationSettings::new("sample").add(stack, "ApplicationSettings");
    pinpoint::BaiduChannel::new("sample", "sample", "sample").add(stack, "BaiduChannel");
    pinpoint::Campaign::new("sample", "sample", "sample", pinpoint::campaign::Schedule::new()).add(stack, "Campaign");
    pinpoint::EmailChannel::new("sample", "sample", "sample").add(stack, "EmailChannel");
    pinpoint::EmailTemplate::new("sample", "sample").add(stack, "EmailTemplate");
    pinpoint::EventStream::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:iam::123456789012:role/sample", "sample").add(stack, "EventStream");
    pinpoint::GcmChannel::new("sample").add(stack, "GcmChannel");
    pinpoint::InAppTemplate::new("sample").add(stack, "InAppTemplate");
    pinpoint::PushTemplate::new("sample").add(stack, "PushTemplate");
    pinpoint::SmsChannel::new("sample").add(stack, "SmsChannel");
    pinpoint::Segment::new("sample", "sample").add(stack, "Segment");
    pinpoint::SmsTemplate::new("sample", "sample").add(stack, "SmsTemplate");
    pinpoint::VoiceChannel::new("sample").add(stack, "VoiceChannel");
}

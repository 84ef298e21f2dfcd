// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::Chime`.
use sparta_constructs::cfn::chime;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <chime::AppInstance as ResourceType>::TYPE,
    <chime::AppInstanceBot as ResourceType>::TYPE,
    <chime::AppInstanceUser as ResourceType>::TYPE,
    <chime::Channel as ResourceType>::TYPE,
    <chime::ChannelFlow as ResourceType>::TYPE,
    <chime::MediaInsightsPipelineConfiguration as ResourceType>::TYPE,
    <chime::MediaPipelineKinesisVideoStreamPool as ResourceType>::TYPE,
    <chime::SipMediaApplication as ResourceType>::TYPE,
    <chime::VoiceConnector as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    chime::AppInstance::new("sample").add(stack, "AppInstance");
    chime::AppInstanceBot::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", chime::app_instance_bot::Configuration::new(chime::app_instance_bot::LexConfiguration::new("arn:aws:lex:aa-a-1:111111111111:bot-alias/1111111111/1111111111", "sample"))).add(stack, "AppInstanceBot");
    chime::AppInstanceUser::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample").add(stack, "AppInstanceUser");
    chime::Channel::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", "arn:aws:iam::123456789012:role/sample").add(stack, "Channel");
    chime::ChannelFlow::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "sample", [chime::channel_flow::Processor::new("sample", chime::channel_flow::ProcessorConfiguration::new(chime::channel_flow::LambdaConfiguration::new("arn:aws:lambda:eu-west-2:123456789012:function:sample", chime::channel_flow::InvocationType::Async)), 1_i64, chime::channel_flow::FallbackAction::Continue)]).add(stack, "ChannelFlow");
    chime::MediaInsightsPipelineConfiguration::new("arn:aws:iam::123456789012:role/sample", "sample", [chime::media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement::new(chime::media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElementType::AmazonTranscribeCallAnalyticsProcessor)]).add(stack, "MediaInsightsPipelineConfiguration");
    chime::MediaPipelineKinesisVideoStreamPool::new("sample", chime::media_pipeline_kinesis_video_stream_pool::StreamConfiguration::new("a-a-1")).add(stack, "MediaPipelineKinesisVideoStreamPool");
    chime::SipMediaApplication::new("sample", "sample", [chime::sip_media_application::SipMediaApplicationEndpoint::new("arn:aws:lambda:eu-west-2:123456789012:function:sample")]).add(stack, "SipMediaApplication");
    chime::VoiceConnector::new("sample", true).add(stack, "VoiceConnector");
}

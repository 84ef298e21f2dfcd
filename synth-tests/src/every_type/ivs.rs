// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::IVS`.
use sparta_constructs::cfn::ivs;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ivs::AdConfiguration as ResourceType>::TYPE,
    <ivs::Channel as ResourceType>::TYPE,
    <ivs::EncoderConfiguration as ResourceType>::TYPE,
    <ivs::IngestConfiguration as ResourceType>::TYPE,
    <ivs::PlaybackKeyPair as ResourceType>::TYPE,
    <ivs::PlaybackRestrictionPolicy as ResourceType>::TYPE,
    <ivs::PublicKey as ResourceType>::TYPE,
    <ivs::RecordingConfiguration as ResourceType>::TYPE,
    <ivs::Stage as ResourceType>::TYPE,
    <ivs::StorageConfiguration as ResourceType>::TYPE,
    <ivs::StreamKey as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ivs::AdConfiguration::new([ivs::ad_configuration::MediaTailorPlaybackConfiguration::new()]).add(stack, "AdConfiguration");
    ivs::Channel::new().add(stack, "Channel");
    ivs::EncoderConfiguration::new().add(stack, "EncoderConfiguration");
    ivs::IngestConfiguration::new().add(stack, "IngestConfiguration");
    ivs::PlaybackKeyPair::new().add(stack, "PlaybackKeyPair");
    ivs::PlaybackRestrictionPolicy::new().add(stack, "PlaybackRestrictionPolicy");
    ivs::PublicKey::new().add(stack, "PublicKey");
    ivs::RecordingConfiguration::new(ivs::recording_configuration::DestinationConfiguration::new()).add(stack, "RecordingConfiguration");
    ivs::Stage::new().add(stack, "Stage");
    ivs::StorageConfiguration::new(ivs::storage_configuration::S3StorageConfiguration::new("sample")).add(stack, "StorageConfiguration");
    ivs::StreamKey::new("arn:aws:ivs:a:1:channel/a").add(stack, "StreamKey");
}

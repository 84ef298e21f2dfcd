// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ConnectCampaigns`.
use sparta_constructs::cfn::connectcampaigns;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <connectcampaigns::Campaign as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    connectcampaigns::Campaign::new("arn:aws:connect::111111111111:instance/", "sample", connectcampaigns::campaign::DialerConfig::new().progressive_dialer_config(connectcampaigns::campaign::ProgressiveDialerConfig::new(0_i64)), connectcampaigns::campaign::OutboundCallConfig::new("arn:aws:connect::111111111111:instance//contact-flow/")).add(stack, "Campaign");
}

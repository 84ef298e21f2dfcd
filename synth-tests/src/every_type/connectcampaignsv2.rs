// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::ConnectCampaignsV2`.
use sparta_constructs::cfn::connectcampaignsv2;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <connectcampaignsv2::Campaign as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    connectcampaignsv2::Campaign::new("sample", "sample").add(stack, "Campaign");
}

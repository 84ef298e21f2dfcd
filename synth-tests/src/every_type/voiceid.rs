// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::VoiceID`.
use sparta_constructs::cfn::voiceid;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <voiceid::Domain as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    voiceid::Domain::new("sample", voiceid::domain::ServerSideEncryptionConfiguration::new("arn:aws:kms:eu-west-2:123456789012:key/sample")).add(stack, "Domain");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::PCAConnectorSCEP`.
use sparta_constructs::cfn::pcaconnectorscep;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <pcaconnectorscep::Challenge as ResourceType>::TYPE,
    <pcaconnectorscep::Connector as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    pcaconnectorscep::Challenge::new("arn:aws:pca-connector-scep:a-a-1:111111111111:connector/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa").add(stack, "Challenge");
    pcaconnectorscep::Connector::new("arn:aws:acm-pca:a-a-1:111111111111:certificate-authority/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa").add(stack, "Connector");
}

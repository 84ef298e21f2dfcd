// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::MediaPackage`.
use sparta_constructs::cfn::mediapackage;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <mediapackage::Asset as ResourceType>::TYPE,
    <mediapackage::Channel as ResourceType>::TYPE,
    <mediapackage::OriginEndpoint as ResourceType>::TYPE,
    <mediapackage::PackagingConfiguration as ResourceType>::TYPE,
    <mediapackage::PackagingGroup as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    mediapackage::Asset::new("arn:aws:sample:eu-west-2:123456789012:sample/sample", "arn:aws:iam::123456789012:role/sample", "sample", "sample").add(stack, "Asset");
    mediapackage::Channel::new("sample").add(stack, "Channel");
    mediapackage::OriginEndpoint::new("sample", "sample").add(stack, "OriginEndpoint");
    mediapackage::PackagingConfiguration::new("sample", "sample").add(stack, "PackagingConfiguration");
    mediapackage::PackagingGroup::new("sample").add(stack, "PackagingGroup");
}

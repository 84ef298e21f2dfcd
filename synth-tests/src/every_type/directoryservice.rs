// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::DirectoryService`.
use sparta_constructs::cfn::directoryservice;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <directoryservice::MicrosoftAd as ResourceType>::TYPE,
    <directoryservice::SimpleAd as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    directoryservice::MicrosoftAd::new("sample-1", directoryservice::microsoft_ad::VpcSettings::new("vpc-0123456789abcdef0", ["subnet-0123456789abcdef0"])).add(stack, "MicrosoftAd");
    directoryservice::SimpleAd::new("sample-1", directoryservice::simple_ad::Size::Large, directoryservice::simple_ad::VpcSettings::new("vpc-0123456789abcdef0", ["subnet-0123456789abcdef0"])).add(stack, "SimpleAd");
}

// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::SupportAuthZ`.
use sparta_constructs::cfn::supportauthz;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <supportauthz::SupportPermit as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    supportauthz::SupportPermit::new("sample", supportauthz::support_permit::Permit::new(supportauthz::support_permit::ActionSet::new(), supportauthz::support_permit::ResourceSet::new()), supportauthz::support_permit::SigningKeyInfo::new("sample")).add(stack, "SupportPermit");
}

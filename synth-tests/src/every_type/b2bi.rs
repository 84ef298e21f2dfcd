// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::B2BI`.
use sparta_constructs::cfn::b2bi;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <b2bi::Capability as ResourceType>::TYPE,
    <b2bi::Partnership as ResourceType>::TYPE,
    <b2bi::Profile as ResourceType>::TYPE,
    <b2bi::Transformer as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    b2bi::Capability::new("sample", b2bi::capability::CapabilityType::Edi, b2bi::capability::CapabilityConfiguration::new(b2bi::capability::EdiConfiguration::new("sample", b2bi::capability::EdiType::new(b2bi::capability::X12Details::new()), b2bi::capability::S3Location::new(), b2bi::capability::S3Location::new()))).add(stack, "Capability");
    b2bi::Partnership::new("sample", "sample", ["sample"], "sample@example.com").add(stack, "Partnership");
    b2bi::Profile::new("sample", "sample", b2bi::profile::Logging::Enabled, "123456789012").add(stack, "Profile");
    b2bi::Transformer::new("sample", b2bi::transformer::TransformerStatus::Active).add(stack, "Transformer");
}

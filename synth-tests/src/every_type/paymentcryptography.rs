// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::PaymentCryptography`.
use sparta_constructs::cfn::paymentcryptography;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <paymentcryptography::Alias as ResourceType>::TYPE,
    <paymentcryptography::Key as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    paymentcryptography::Alias::new("alias/a").add(stack, "Alias");
    paymentcryptography::Key::new(true, paymentcryptography::key::KeyAttributes::new(paymentcryptography::key::KeyAlgorithm::Tdes2Key, paymentcryptography::key::KeyClass::SymmetricKey, paymentcryptography::key::KeyModesOfUse::new(), paymentcryptography::key::KeyUsage::Tr31B0BaseDerivationKey)).add(stack, "Key");
}

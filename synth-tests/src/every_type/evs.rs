// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `AWS::EVS`.
use sparta_constructs::cfn::evs;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <evs::Environment as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    evs::Environment::new("vpc-0123456789abcdef0", "subnet-0123456789abcdef0", true, evs::environment::VcfVersion::Vcf5_2_1).add(stack, "Environment");
}

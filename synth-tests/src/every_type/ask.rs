// @generated from spec/ by `cargo codegen`. Do not edit: change the generator or the facts.
//! `Alexa::ASK`.
use sparta_constructs::cfn::ask;
use sparta_constructs::core::{ResourceType, Stack};

/// The resource types.
pub(super) const TYPES: &[&str] = &[
    <ask::Skill as ResourceType>::TYPE,
];

/// Adds one resource of each type.
pub(super) fn add_all(stack: Stack) {
    ask::Skill::new("sample", ask::skill::AuthenticationConfiguration::new("sample", "sample", "sample"), ask::skill::SkillPackage::new("sample", "sample")).add(stack, "Skill");
}

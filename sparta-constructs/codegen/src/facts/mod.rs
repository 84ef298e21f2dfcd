//! Step one: published schemas -> `spec/`.

mod actions;
mod attributes;
mod constraints;
mod convert;
mod index;
#[path = "../../../src/facts/json.rs"]
#[allow(
    unreachable_pub,
    dead_code,
    reason = "the library's file: public there"
)]
mod json;
mod keywords;
mod lift;
mod marks;
#[path = "../../../src/facts/model.rs"]
#[allow(unreachable_pub, reason = "the library's file: public there")]
mod model;
mod names;
mod overlay;
mod pattern;
mod refresh;
mod relationships;
mod report;
mod shorten;
mod write;

pub(crate) use index::write_index;
pub(crate) use json::{Named, Scalar, Type};
pub(crate) use model::{
    AdditionalProperties, PatternEngine, Relationship, Replacement, ResourceFacts, Schema, TagForm,
};
pub(crate) use refresh::{Options, refresh};

#[cfg(test)]
mod tests;

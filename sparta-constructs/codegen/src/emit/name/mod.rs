//! Names in Rust: how CloudFormation's names are written, and that no two are the same.

mod assign;
mod case;
mod markers;
mod taken;
mod words;

pub(crate) use assign::assign;
pub(crate) use case::{pascal, singular, variant};
pub(crate) use markers::of_target;
pub(crate) use taken::Taken;
pub(crate) use words::words;

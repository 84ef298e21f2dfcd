//! Shared pieces of the proof.

#[allow(
    clippy::too_many_lines,
    clippy::unreadable_literal,
    reason = "generated: a line a resource type, numbers as the facts have them"
)]
pub mod every_type;

/// The README's Rust is a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

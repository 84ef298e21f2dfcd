//! Shared pieces of the proof.

pub mod every_type;

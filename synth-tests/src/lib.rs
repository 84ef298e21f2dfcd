//! Shared pieces of the proof.

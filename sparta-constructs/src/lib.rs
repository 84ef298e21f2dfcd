//! Typed AWS infrastructure as Rust code.

pub mod assertions;
pub mod asset;
pub mod core;
pub mod security;
pub mod synth;
pub mod template;
pub mod value;
pub mod facts;

//! Typed AWS infrastructure as Rust code.

pub mod assembly;
pub mod assertions;
pub mod asset;
pub mod core;
pub mod facts;
pub mod security;
pub mod synth;
pub mod template;
pub mod validation;
pub mod value;

//! Typed AWS infrastructure as Rust code.

pub mod assembly;
pub mod asset;
pub mod core;
pub mod synth;
pub mod template;
pub mod value;

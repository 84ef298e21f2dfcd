//! Typed AWS infrastructure as Rust code.

pub mod core;
pub mod template;
pub mod value;

//! Typed AWS infrastructure as Rust code.

pub mod core;
pub mod facts;
pub mod value;

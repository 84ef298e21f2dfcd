//! Typed AWS infrastructure as Rust code.

pub mod facts;

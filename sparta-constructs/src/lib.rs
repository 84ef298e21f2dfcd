//! Typed AWS infrastructure as Rust code.

pub mod facts;
pub mod template;
pub mod validation;

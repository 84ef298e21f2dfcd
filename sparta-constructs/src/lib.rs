//! Typed AWS infrastructure as Rust code.

pub mod cfn;
pub mod core;
pub mod facts;
pub mod value;

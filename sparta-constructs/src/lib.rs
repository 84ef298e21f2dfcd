//! Typed AWS infrastructure as Rust code.

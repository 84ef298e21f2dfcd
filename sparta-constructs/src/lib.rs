//! Typed AWS infrastructure as Rust code.

pub mod assertions;
pub mod asset;
pub mod cfn;
pub mod compute;
pub mod core;
pub mod data;
pub mod facts;
pub mod monitoring;
pub mod network;
pub mod security;
pub mod synth;
pub mod template;
pub mod value;

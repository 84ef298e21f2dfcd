//! Typed AWS infrastructure as Rust code.

pub mod assembly;
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
pub mod serverless;
pub mod source;
pub mod synth;
pub mod template;
pub mod validation;
pub mod value;

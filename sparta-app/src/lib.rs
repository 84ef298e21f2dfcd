//! The Sparta stack and its driver.

pub mod config;
pub mod local;

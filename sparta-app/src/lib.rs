//! The Sparta stack and its driver.

pub mod local;
pub mod config;

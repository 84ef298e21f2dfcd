//! The Sparta stack and its driver.

pub mod config;

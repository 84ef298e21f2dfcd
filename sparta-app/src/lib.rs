//! The Sparta stack and its driver.

pub mod aws;
pub mod config;
pub mod deploy;
pub mod event;
pub mod local;
pub mod plan;
mod secret;
pub mod ui;

pub use secret::SecretValue;

//! The Sparta stack and its driver.

pub mod aws;
pub mod deploy;
pub mod event;
pub mod plan;
mod secret;
pub mod ui;

pub use secret::SecretValue;

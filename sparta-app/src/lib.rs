//! The Sparta stack and its driver.

pub mod aws;
pub mod plan;
mod secret;

pub use secret::SecretValue;

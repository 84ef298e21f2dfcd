//! The Sparta stack and its driver.

pub mod aws;
pub mod bootstrap;
pub mod cli;
mod commands;
pub mod config;
pub mod deploy;
pub mod diagram;
pub mod doctor;
pub mod event;
pub mod local;
pub mod plan;
mod secret;
pub mod stack;
pub mod ui;

pub use commands::{BuildFailure, Exit, Invocation, Purpose, run, run_configured, run_with};
pub use secret::SecretValue;

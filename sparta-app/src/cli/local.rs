//! `local`.

use clap::Subcommand;

/// What to do with the emulator.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum LocalCommand {
    /// Starts it in the background.
    Start,
    /// Ends it; what was deployed to it is gone.
    Stop,
    /// Says whether it runs, and where.
    Status,
}

//! `rollback`.

use clap::Args;

use super::{StackNames, WorkOptions};

/// Options of `rollback`.
#[derive(Debug, Clone, Args)]
pub struct RollbackArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Rolls back without asking. Nothing is skipped that --skip does not name.
    #[arg(long, short)]
    pub yes: bool,
    /// A resource that a failed rollback leaves as it is, by its logical id or construct path.
    #[arg(long, value_name = "RESOURCE")]
    pub skip: Vec<String>,
    /// How the work is done.
    #[command(flatten)]
    pub work: WorkOptions,
}

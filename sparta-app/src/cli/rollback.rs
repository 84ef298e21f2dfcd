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
    /// Goes back to a template that this tool deployed: its version, or the beginning of it or of its digest.
    /// Without a value, lists them, the newest first.
    #[arg(long, value_name = "VERSION", num_args = 0..=1, default_missing_value = "", conflicts_with = "skip")]
    pub to: Option<String>,
    /// With --to, lets resources that hold data be removed or replaced.
    #[arg(long, requires = "to")]
    pub allow_data_loss: bool,
    /// How the work is done.
    #[command(flatten)]
    pub work: WorkOptions,
}

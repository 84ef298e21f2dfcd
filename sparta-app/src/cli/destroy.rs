//! `destroy`.

use clap::Args;

use super::{StackNames, WorkOptions};

/// Options of `destroy`.
#[derive(Debug, Clone, Args)]
pub struct DestroyArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Deletes without asking.
    #[arg(long, short)]
    pub yes: bool,
    /// Backs up the stacks' tables before anything is deleted; where one cannot be, nothing is.
    #[arg(long)]
    pub backup: bool,
    /// A resource to keep, by its logical id, in a stack whose deletion failed before.
    #[arg(long, value_name = "RESOURCE")]
    pub retain: Vec<String>,
    /// How the work is done.
    #[command(flatten)]
    pub work: WorkOptions,
}

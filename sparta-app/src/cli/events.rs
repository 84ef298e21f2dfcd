//! `events`.

use clap::Args;

use super::StackNames;

/// Options of `events`.
#[derive(Debug, Clone, Args)]
pub struct EventsArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Goes on until the operation that is under way has ended.
    #[arg(long, short)]
    pub follow: bool,
    /// Only what failed.
    #[arg(long)]
    pub failed: bool,
    /// Only this resource, by its logical id or construct path.
    #[arg(long, value_name = "RESOURCE")]
    pub resource: Option<String>,
    /// How many of the latest events.
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    pub limit: usize,
}

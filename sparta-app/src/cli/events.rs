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
    /// How many of the latest events.
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    pub limit: usize,
}

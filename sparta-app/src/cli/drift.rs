//! `drift`.

use std::time::Duration;

use clap::Args;

use super::StackNames;
use super::value::duration;

/// Options of `drift`.
#[derive(Debug, Clone, Args)]
pub struct DriftArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Ends with exit code 4 when something was changed by hand.
    #[arg(long)]
    pub exit_code: bool,
    /// How long to wait for AWS to look at everything, such as 90s, 30m or 2h.
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "30m")]
    pub timeout: Duration,
}

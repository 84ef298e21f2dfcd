//! `refactor`.

use std::num::NonZeroUsize;
use std::time::Duration;

use clap::Args;

use super::value::duration;
use super::{StackNames, WorkOptions};
use crate::deploy::CONCURRENCY;

/// Options of `refactor`. There is no role among them: the API takes none.
#[derive(Debug, Clone, Args)]
pub struct RefactorArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Shows what would move, and makes nothing in AWS.
    #[arg(long)]
    pub dry_run: bool,
    /// Approves the moves beforehand, those that nobody declared among them.
    #[arg(long, short)]
    pub yes: bool,
    /// How long to watch, such as 90s, 30m or 2h; what was started goes on in AWS.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub timeout: Option<Duration>,
    /// How many stacks are at work at once.
    #[arg(long, value_name = "N", default_value_t = CONCURRENCY)]
    pub concurrency: NonZeroUsize,
    /// Stops when a refactor is under way in a stack, in place of watching it to its end.
    #[arg(long)]
    pub no_wait: bool,
}

impl RefactorArguments {
    /// How the work is done.
    pub(crate) fn work(&self) -> WorkOptions {
        WorkOptions {
            role_arn: None,
            timeout: self.timeout,
            concurrency: self.concurrency,
            no_wait: self.no_wait,
        }
    }
}

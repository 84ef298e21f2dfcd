//! What deploying, destroying and rolling back have in common.

use std::num::NonZeroUsize;
use std::time::Duration;

use clap::Args;

use super::value::duration;
use crate::deploy::CONCURRENCY;

/// How the work on stacks is done.
#[derive(Debug, Clone, Args)]
pub struct WorkOptions {
    /// The role CloudFormation acts in.
    #[arg(long, value_name = "ARN")]
    pub role_arn: Option<String>,
    /// How long to watch, such as 90s, 30m or 2h; what was started goes on in AWS.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub timeout: Option<Duration>,
    /// How many stacks are at work at once.
    #[arg(long, value_name = "N", default_value_t = CONCURRENCY)]
    pub concurrency: NonZeroUsize,
    /// Stops when an operation is under way in a stack, in place of watching it to its end.
    #[arg(long)]
    pub no_wait: bool,
}

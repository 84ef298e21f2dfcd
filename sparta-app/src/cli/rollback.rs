//! `rollback`.

use std::time::Duration;

use clap::Args;

use super::value::duration;
use super::{SeveralStacks, StackNames};

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
    /// The role CloudFormation acts in.
    #[arg(long, value_name = "ARN")]
    pub role_arn: Option<String>,
    /// How long to watch, such as 90s, 30m or 2h; what was started goes on in AWS.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub timeout: Option<Duration>,
    /// How several stacks are worked on.
    #[command(flatten)]
    pub several: SeveralStacks,
}

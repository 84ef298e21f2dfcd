//! `destroy`.

use std::time::Duration;

use clap::Args;

use super::value::duration;
use super::{SeveralStacks, StackNames};

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

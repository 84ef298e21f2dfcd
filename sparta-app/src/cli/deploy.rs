//! `deploy`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::value::parameter;
use super::{StackNames, WorkOptions};
use crate::deploy::RequireApproval;
use crate::plan::GivenParameter;

/// Options of `deploy`.
#[derive(Debug, Clone, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
pub struct DeployArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Does what the plan in this file says, which `plan -o FILE` made, or nothing.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["change_set_name", "no_execute", "express", "revert_drift", "import_existing"])]
    pub plan: Option<PathBuf>,
    /// Approves everything beforehand.
    #[arg(long, short)]
    pub yes: bool,
    /// Which changes must be approved; each level includes those before it.
    #[arg(long, value_enum, default_value_t = ApprovalChoice::Broadening, value_name = "LEVEL")]
    pub require_approval: ApprovalChoice,
    /// Lets resources that hold data be removed or replaced, which --yes alone does not.
    #[arg(long)]
    pub allow_data_loss: bool,
    /// Makes the change set, and does not execute it.
    #[arg(long)]
    pub no_execute: bool,
    /// Keeps what was made when a resource fails.
    #[arg(long, conflicts_with = "on_failure")]
    pub no_rollback: bool,
    /// What happens to a new stack when a resource fails [default: it is rolled back].
    #[arg(long, value_enum, value_name = "WHAT")]
    pub on_failure: Option<FailureChoice>,
    /// Does not wait until resources are ready to serve.
    #[arg(long)]
    pub express: bool,
    /// Sets resources that were changed by hand back to the template.
    #[arg(long)]
    pub revert_drift: bool,
    /// Takes over resources that exist already under the name the template gives.
    #[arg(long)]
    pub import_existing: bool,
    /// A parameter of the template; with a stack's name in front, of that stack only. Secret (`NoEcho`) ones go in the
    /// variable `SPARTA_PARAMETER_<NAME>`.
    #[arg(long = "parameter", value_name = "[STACK:]NAME=VALUE", value_parser = parameter)]
    pub parameters: Vec<GivenParameter>,
    /// Neither builds nor pushes images, nor looks whether those that tasks run are in their repositories:
    /// for an endpoint that runs no containers. With --local this is so anyway.
    #[arg(long)]
    pub skip_images: bool,
    /// The change set's name.
    #[arg(long, value_name = "NAME")]
    pub change_set_name: Option<String>,
    /// A JSON file with the policy that guards the stack's resources against updates.
    #[arg(long, value_name = "FILE")]
    pub stack_policy: Option<PathBuf>,
    /// How the work is done.
    #[command(flatten)]
    pub work: WorkOptions,
}

/// What happens to a new stack when a resource fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailureChoice {
    /// What was made is removed, and the stack stays, empty.
    Rollback,
    /// What was made stays, for a look at it.
    Keep,
    /// The stack is removed, too. An update is rolled back.
    Delete,
}

/// Which changes must be approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ApprovalChoice {
    /// None.
    Never,
    /// Those that may widen permissions or open a network.
    Broadening,
    /// Those that remove or replace resources, too.
    Destructive,
    /// All.
    Any,
}

impl From<ApprovalChoice> for RequireApproval {
    fn from(choice: ApprovalChoice) -> Self {
        match choice {
            ApprovalChoice::Never => Self::Never,
            ApprovalChoice::Broadening => Self::Broadening,
            ApprovalChoice::Destructive => Self::Destructive,
            ApprovalChoice::Any => Self::Any,
        }
    }
}

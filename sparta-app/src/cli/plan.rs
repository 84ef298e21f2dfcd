//! `diff` and `plan`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::StackNames;
use super::value::parameter;
use crate::plan::GivenParameter;

/// Options of `diff`.
#[derive(Debug, Clone, Args)]
pub struct DiffArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Compares with the cloud assembly in this directory, and asks nobody.
    #[arg(long, value_name = "DIR")]
    pub offline: Option<PathBuf>,
    /// Ends with exit code 4 when there are changes.
    #[arg(long)]
    pub exit_code: bool,
    /// Prices in place of those that come with this version, in the form of `plan/cost/prices.toml`.
    #[arg(long, value_name = "FILE")]
    pub prices: Option<PathBuf>,
    /// Assumptions about use in place of the usual ones, in the form of `plan/cost/usage.toml`.
    #[arg(long, value_name = "FILE")]
    pub usage: Option<PathBuf>,
    /// How the plan is written.
    #[arg(long = "as", value_enum, default_value_t = PlanForm::Terminal, value_name = "FORM")]
    pub form: PlanForm,
}

/// Options of `plan`.
#[derive(Debug, Clone, Args)]
pub struct PlanArguments {
    /// What is compared, and how it is shown.
    #[command(flatten)]
    pub diff: DiffArguments,
    /// A parameter of the template, for a plan that is kept; as for `deploy`.
    #[arg(long = "parameter", value_name = "[STACK:]NAME=VALUE", value_parser = parameter)]
    pub parameters: Vec<GivenParameter>,
    /// The role CloudFormation acts in, for a plan that is kept.
    #[arg(long, value_name = "ARN")]
    pub role_arn: Option<String>,
}

/// How a plan is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PlanForm {
    /// Lines for a terminal.
    Terminal,
    /// Markdown, for a pull request.
    Markdown,
    /// A page for a browser that needs nothing else, with the architecture and what changes in it marked.
    Html,
}

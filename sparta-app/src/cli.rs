//! The command line: names, options and their texts. What the commands do is in `commands`.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

use clap::error::{ContextKind, ContextValue};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::deploy::{CONCURRENCY, RequireApproval};
use crate::plan::GivenParameter;
use crate::ui::Progress;

/// Builds, checks and deploys AWS infrastructure written in Rust.
#[derive(Debug, Parser)]
#[command(name = "sparta", version, about, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 done, 1 failed, 2 bad usage, configuration or credentials, \
                        3 the template has errors, 4 approval was needed and not given, 130 interrupted."
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: GlobalOptions,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Clone, Args)]
pub struct GlobalOptions {
    /// The environment whose configuration is used [default: the one the configuration names, or production].
    #[arg(long, global = true, value_name = "NAME")]
    pub env: Option<String>,
    /// A configuration file (.toml or .tfvars) in place of the environment's own.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The directory of the cloud assembly [default: cdk.out]; of `plan`, the file the plan is kept in.
    #[arg(long, short, global = true, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Uses a saved cloud assembly in place of building one.
    #[arg(long, global = true, value_name = "DIR")]
    pub app: Option<PathBuf>,
    /// The profile of ~/.aws to use.
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// The region of stacks that name none.
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,
    /// An address to talk to in place of AWS.
    #[arg(long, global = true, value_name = "URL", conflicts_with = "local")]
    pub endpoint_url: Option<String>,
    /// Talks to the emulator on this machine, which is started when it does not run; needs no account.
    #[arg(long, global = true, conflicts_with = "profile")]
    pub local: bool,
    /// The form of results on stdout; `json` also makes events NDJSON on stderr.
    #[arg(long, global = true, value_enum, default_value_t = Format::Human, value_name = "FORM")]
    pub format: Format,
    /// When to use colours; the variable `NO_COLOR` is obeyed.
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    pub color: Colour,
    /// How progress is shown on stderr [default: live in a terminal, plain elsewhere].
    #[arg(long, global = true, value_enum, value_name = "HOW")]
    pub progress: Option<ProgressChoice>,
    /// Says only what went wrong.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Says every detail.
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

/// The commands.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Builds the app, checks it, and writes its cloud assembly.
    Synth(SynthOptions),
    /// Lists the stacks in deployment order, with their dependencies.
    List,
    /// Checks templates; without a file, the app.
    Validate(ValidateArguments),
    /// Shows what a deployment would change.
    Diff(DiffArguments),
    /// Shows what a deployment would change, and with -o FILE keeps it for `deploy --plan FILE`.
    Plan(PlanArguments),
    /// Deploys stacks, and those they depend on.
    Deploy(Box<DeployArguments>),
    /// Deletes stacks, and those that depend on them.
    Destroy(DestroyArguments),
    /// Makes the staging bucket, the staging repository and the roles, compatible with the CDK's bootstrap.
    Bootstrap(BootstrapArguments),
    /// How deployed stacks and their services stand.
    Status(StackNames),
    /// Prints what happened to a deployed stack, oldest first.
    Events(EventsArguments),
    /// Prints the outputs of deployed stacks.
    Outputs(StackNames),
    /// The emulator as an AWS on this machine.
    #[command(subcommand)]
    Local(LocalCommand),
}

/// Which stacks.
#[derive(Debug, Clone, Args)]
pub struct StackNames {
    /// The stacks; all of them when none is named.
    #[arg(value_name = "STACK")]
    pub stacks: Vec<String>,
}

/// Options of `synth`.
#[derive(Debug, Clone, Args)]
pub struct SynthOptions {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Prints the template on stdout.
    #[arg(long, value_enum, value_name = "FORM")]
    pub print: Option<TemplateForm>,
}

/// Options of `validate`.
#[derive(Debug, Clone, Args)]
pub struct ValidateArguments {
    /// Templates in JSON or YAML.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Prints the findings as SARIF, for code scanning.
    #[arg(long)]
    pub sarif: bool,
}

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
}

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
    /// The role CloudFormation acts in.
    #[arg(long, value_name = "ARN")]
    pub role_arn: Option<String>,
    /// How long to watch, such as 90s, 30m or 2h; what was started goes on in AWS.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub timeout: Option<Duration>,
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
    /// How several stacks are worked on.
    #[command(flatten)]
    pub several: SeveralStacks,
}

/// How several stacks are worked on.
#[derive(Debug, Clone, Copy, Args)]
pub struct SeveralStacks {
    /// How many stacks are at work at once.
    #[arg(long, value_name = "N", default_value_t = CONCURRENCY)]
    pub concurrency: NonZeroUsize,
    /// Stops when an operation is under way in a stack, in place of watching it to its end.
    #[arg(long)]
    pub no_wait: bool,
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

/// Options of `bootstrap`.
#[derive(Debug, Clone, Args)]
pub struct BootstrapArguments {
    /// Where, as `aws://ACCOUNT/REGION` [default: the account of the credentials, and the region of --region,
    /// `AWS_REGION` or the profile].
    #[arg(value_name = "ENVIRONMENT")]
    pub environments: Vec<String>,
    /// What CloudFormation may do: managed policies [default: what the stack has, at first `AdministratorAccess`].
    #[arg(long, value_name = "ARN,…", value_delimiter = ',')]
    pub cloudformation_execution_policies: Vec<String>,
    /// Accounts that may publish assets and deploy here.
    #[arg(long, value_name = "ACCOUNT,…", value_delimiter = ',')]
    pub trust: Vec<String>,
    /// Accounts that may look values up here.
    #[arg(long, value_name = "ACCOUNT,…", value_delimiter = ',')]
    pub trust_for_lookup: Vec<String>,
    /// Approves everything beforehand.
    #[arg(long, short)]
    pub yes: bool,
}

/// Options of `destroy`.
#[derive(Debug, Clone, Args)]
pub struct DestroyArguments {
    /// Which stacks.
    #[command(flatten)]
    pub names: StackNames,
    /// Deletes without asking.
    #[arg(long, short)]
    pub yes: bool,
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

/// What to do with the emulator.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum LocalCommand {
    /// Starts it in the background.
    Start,
    /// Ends it; what was deployed to it is gone.
    Stop,
    /// Says whether it runs, and where.
    Status,
}

/// The form of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for people.
    Human,
    /// JSON.
    Json,
}

/// The form of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TemplateForm {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// In a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProgressChoice {
    /// A view that changes in place.
    Live,
    /// A line each event.
    Plain,
    /// A JSON object each event.
    Json,
    /// Not at all, but for errors.
    None,
}

impl From<ProgressChoice> for Progress {
    fn from(choice: ProgressChoice) -> Self {
        match choice {
            ProgressChoice::Live => Self::Live,
            ProgressChoice::Plain => Self::Plain,
            ProgressChoice::Json => Self::Json,
            ProgressChoice::None => Self::None,
        }
    }
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

/// Reads `[STACK:]NAME=VALUE`. A value may contain both signs.
fn parameter(text: &str) -> Result<GivenParameter, String> {
    let (key, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    let (stack, name) = match key.split_once(':') {
        Some((stack, name)) => (Some(stack), name),
        None => (None, key),
    };
    if name.is_empty() || stack.is_some_and(str::is_empty) {
        return Err("write NAME=VALUE or STACK:NAME=VALUE".to_owned());
    }
    Ok(GivenParameter {
        stack: stack.map(str::to_owned),
        name: name.to_owned(),
        value: value.to_owned(),
    })
}

/// Reads `90s`, `30m`, `2h`.
fn duration(text: &str) -> Result<Duration, String> {
    let message = "write a number and a unit: 90s, 30m or 2h";
    let split = text.len() - text.chars().last().map_or(0, char::len_utf8);
    let (number, unit) = text.split_at(split);
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return Err(message.to_owned()),
    };
    let number: u64 = number.parse().map_err(|_| message)?;
    number
        .checked_mul(seconds)
        .filter(|seconds| *seconds > 0)
        .map(Duration::from_secs)
        .ok_or_else(|| message.to_owned())
}

/// Takes the value out of an error about `--parameter`: it may be a secret whose name was left out.
pub(crate) fn conceal_parameters(error: &mut clap::Error) {
    let about = error.get(ContextKind::InvalidArg).map(ToString::to_string);
    if about.is_some_and(|argument| argument.contains("--parameter")) {
        let hidden = ContextValue::String("***".to_owned());
        error.insert(ContextKind::InvalidValue, hidden);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_of_every_command_go_before_or_after_it() {
        for line in [
            ["sparta", "--env", "dev", "list"],
            ["sparta", "list", "--env", "dev"],
        ] {
            assert_eq!(Cli::parse_from(line).global.env.as_deref(), Some("dev"));
        }
    }

    #[test]
    fn reads_parameters() {
        let given = |stack: Option<&str>, name: &str, value: &str| {
            Ok(GivenParameter {
                stack: stack.map(str::to_owned),
                name: name.to_owned(),
                value: value.to_owned(),
            })
        };
        assert_eq!(parameter("Size=3"), given(None, "Size", "3"));
        assert_eq!(
            parameter("app:Url=https://x/?a=b"),
            given(Some("app"), "Url", "https://x/?a=b")
        );
        assert_eq!(parameter("Empty="), given(None, "Empty", ""));
        assert!(
            parameter("Size").is_err() && parameter("=3").is_err() && parameter(":Size=3").is_err()
        );
    }

    #[test]
    fn reads_durations() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("30m"), Ok(Duration::from_mins(30)));
        assert_eq!(duration("2h"), Ok(Duration::from_hours(2)));
        for bad in [
            "",
            "s",
            "90",
            "0s",
            "-1s",
            "1d",
            "1µ",
            "99999999999999999999h",
            "9999999999999999999h",
        ] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }
}

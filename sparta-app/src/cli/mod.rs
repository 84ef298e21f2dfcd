//! The command line: names, options and their texts, a file a command. What the commands do is in `commands`.

mod bootstrap;
mod deploy;
mod destroy;
mod diagram;
mod drift;
mod events;
mod global;
mod import;
mod local;
mod logs;
mod plan;
mod refactor;
mod rollback;
mod shell;
mod synth;
mod value;
mod work;

use clap::error::{ContextKind, ContextValue};
use clap::{Args, Parser, Subcommand};

pub use bootstrap::BootstrapArguments;
pub use deploy::{ApprovalChoice, DeployArguments, FailureChoice};
pub use destroy::DestroyArguments;
pub use diagram::{DiagramArguments, PictureForm, ThemeChoice};
pub use drift::DriftArguments;
pub use events::EventsArguments;
pub use global::{Colour, Format, GlobalOptions, ProgressChoice};
pub use import::ImportArguments;
pub use local::LocalCommand;
pub use logs::LogsArguments;
pub use plan::{DiffArguments, PlanArguments, PlanForm};
pub use refactor::RefactorArguments;
pub use rollback::RollbackArguments;
pub use shell::{CompletionsArguments, ManArguments};
pub use synth::{SynthOptions, TemplateForm, ValidateArguments};
pub use work::WorkOptions;

/// Builds, checks and deploys AWS infrastructure written in Rust.
#[derive(Debug, Parser)]
#[command(name = "sparta", version, max_term_width = 100)]
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
    /// Draws the architecture, from the templates alone.
    Diagram(DiagramArguments),
    /// Looks for what would stop a deployment, before it; changes nothing.
    Doctor(StackNames),
    /// Deploys stacks, and those they depend on.
    Deploy(Box<DeployArguments>),
    /// Takes resources that exist into a stack, and changes none of them.
    Import(ImportArguments),
    /// Deletes stacks, and those that depend on them.
    Destroy(DestroyArguments),
    /// Shows what was changed by hand since the last deployment, property by property.
    Drift(DriftArguments),
    /// Gives resources that were renamed or moved in the code their new names, without replacing them.
    Refactor(RefactorArguments),
    /// Brings stacks back to their last good state: after a failed update, or in the middle of one; with --to, one
    /// back to an earlier template.
    Rollback(RollbackArguments),
    /// Makes the staging bucket, the staging repository and the roles, compatible with the CDK's bootstrap.
    Bootstrap(BootstrapArguments),
    /// How deployed stacks and their services stand.
    Status(StackNames),
    /// Prints what happened to a deployed stack, oldest first.
    Events(EventsArguments),
    /// Prints what services and functions of deployed stacks wrote, oldest first.
    ///
    /// A message is not folded, however long: what is searched, cut or pasted further is what was written.
    Logs(LogsArguments),
    /// Prints the outputs of deployed stacks.
    Outputs(StackNames),
    /// The emulator as an AWS on this machine.
    #[command(subcommand)]
    Local(LocalCommand),
    /// Prints a script that completes commands and options in a shell.
    Completions(CompletionsArguments),
    /// Writes the manual: a page for the program and one for every command.
    Man(ManArguments),
}

/// Which stacks.
#[derive(Debug, Clone, Args)]
pub struct StackNames {
    /// The stacks; all of them when none is named.
    #[arg(value_name = "STACK")]
    pub stacks: Vec<String>,
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
}

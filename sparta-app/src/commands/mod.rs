//! The commands: what `sparta` and every program made with [`run`] do.
//!
//! ```text
//! cli ─► context (assembly, connection, ui) ─► one module a command ─► Exit
//! ```

mod ask;
mod bootstrap;
mod columns;
mod context;
mod deploy;
mod deployed;
mod destroy;
mod diagram;
mod diff;
mod doctor;
mod drift;
mod error;
mod events;
mod exit;
mod findings;
mod import;
mod interrupt;
mod list;
mod local;
mod logs;
mod outputs;
mod panic;
mod plan;
mod program;
mod refactor;
mod report;
mod rollback;
mod sarif;
mod shell;
mod status;
mod synth;
mod validate;
mod yaml;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;
use sparta_constructs::core::App;

use crate::cli::{self, Cli, Command};
use context::Context;
pub use exit::Exit;
pub use program::{BuildFailure, Invocation, Purpose};

use crate::plan::SecretParameter;

/// The whole program of an app: reads the command line, builds the app where a command needs it, and does
/// what the command says. The exit code is one of [`Exit`].
///
/// ```no_run
/// use std::process::ExitCode;
/// use sparta_constructs::core::{Environment, RawResource};
///
/// fn main() -> ExitCode {
///     sparta_app::run(|app| {
///         let stack = app.stack("jobs", Environment::region("eu-west-2"));
///         RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
///     })
/// }
/// ```
pub fn run(build: impl FnOnce(&App) + 'static) -> ExitCode {
    run_configured(move |app, _| {
        build(app);
        Ok(Vec::new())
    })
}

/// As [`run`], for an app that depends on the command line's `--env` and `--config`, or has secret parameters.
///
/// What `build` gives back are the values of `NoEcho` parameters: they go to AWS and into no file.
pub fn run_configured(
    build: impl FnOnce(&App, &Invocation) -> Result<Vec<SecretParameter>, BuildFailure> + 'static,
) -> ExitCode {
    run_with(std::env::args_os(), build).into()
}

/// As [`run_configured`], with a command line of one's own; the first word is the program's name.
pub fn run_with(
    arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    build: impl FnOnce(&App, &Invocation) -> Result<Vec<SecretParameter>, BuildFailure> + 'static,
) -> Exit {
    panic::conceal_secrets();
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(mut message) => {
            cli::conceal_parameters(&mut message);
            // Help and version go to stdout, the rest to stderr; when that is closed, nobody reads it.
            let _ = message.print();
            return if message.use_stderr() {
                Exit::Setup
            } else {
                Exit::Done
            };
        }
    };
    let purpose = Purpose::of(&cli.command, &cli.global);
    let mut context = Context::new(cli.global, purpose, Box::new(build));
    let ended = match cli.command {
        Command::Synth(options) => synth::run(&mut context, &options),
        Command::Bootstrap(arguments) => bootstrap::run(&mut context, &arguments),
        Command::Status(names) => status::run(&mut context, &names),
        Command::Events(arguments) => events::run(&mut context, &arguments),
        Command::Logs(arguments) => logs::run(&mut context, &arguments),
        Command::List => list::run(&mut context),
        Command::Validate(arguments) => validate::run(&mut context, &arguments),
        Command::Diff(arguments) => diff::run(&mut context, &arguments),
        Command::Diagram(arguments) => diagram::run(&mut context, &arguments),
        Command::Plan(arguments) => plan::run(&mut context, &arguments),
        Command::Doctor(names) => doctor::run(&mut context, &names),
        Command::Deploy(arguments) => deploy::run(&mut context, &arguments),
        Command::Import(arguments) => import::run(&mut context, &arguments),
        Command::Destroy(arguments) => destroy::run(&mut context, &arguments),
        Command::Drift(arguments) => drift::run(&mut context, &arguments),
        Command::Refactor(arguments) => refactor::run(&mut context, &arguments),
        Command::Rollback(arguments) => rollback::run(&mut context, &arguments),
        Command::Outputs(names) => outputs::run(&mut context, &names),
        Command::Local(command) => local::run(&mut context, command),
        Command::Completions(arguments) => Ok(shell::completions(&arguments)),
        Command::Man(arguments) => shell::man(&arguments),
    };
    ended.unwrap_or_else(|error| context.fail(&error))
}

//! `sparta destroy`.

use super::context::Context;
use super::deploy::{busy, deployer};
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt;
use super::report;
use crate::cli::DestroyArguments;
use crate::deploy::{DeployOptions, RequireApproval};
use crate::plan::With;

pub(super) fn run(
    context: &mut Context,
    arguments: &DestroyArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Dependents)?;
    let connect = context.connect_options(&ready.assembly)?;
    // A deletion is always asked for, unless it was approved beforehand.
    let require_approval = if arguments.yes {
        RequireApproval::Never
    } else {
        RequireApproval::Any
    };
    let options = DeployOptions {
        require_approval,
        role_arn: arguments.role_arn.clone(),
        back_up: arguments.backup,
        timeout: arguments.timeout,
        concurrency: arguments.several.concurrency,
        busy: busy(arguments.several),
        ..DeployOptions::default()
    };
    let deployer = deployer(context, &connect, options)?;
    let work = deployer.destroy(&stacks, &arguments.retain);
    let run = interrupt::supervise(context, &deployer.watch(), work)?;
    Ok(interrupt::exit(run, |run| report::conclude(context, run)))
}

//! `sparta destroy`.

use super::ask::approver;
use super::context::Context;
use super::deploy::busy;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt;
use super::report;
use crate::cli::DestroyArguments;
use crate::deploy::{DeployOptions, Deployer, RequireApproval};
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
        timeout: arguments.timeout,
        concurrency: arguments.several.concurrency,
        busy: busy(arguments.several),
        ..DeployOptions::default()
    };
    let connection = Context::block_on(Context::connect(&connect))?;
    let options = DeployOptions {
        // Loopback is an emulator, where there are no roles to take.
        assume_roles: !connection.is_loopback(),
        ..options
    };
    let approver = approver(context.ui.clone());
    let deployer = Deployer::new(connection, options, context.observer(), approver);
    let work = deployer.destroy(&stacks, &arguments.retain);
    let run = interrupt::supervise(context, &deployer.watch(), work)?;
    Ok(interrupt::exit(run, |run| report::conclude(context, run)))
}

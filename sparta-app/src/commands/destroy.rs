//! `sparta destroy`.

use super::context::Context;
use super::deploy::{conclude, deployer, when_approved};
use super::error::CommandError;
use super::exit::Exit;
use crate::cli::DestroyArguments;
use crate::deploy::DeployOptions;
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
    let options = DeployOptions {
        back_up: arguments.backup,
        ..when_approved(arguments.yes, &arguments.work)
    };
    let deployer = deployer(context, &connect, options)?;
    conclude(
        context,
        &deployer,
        deployer.destroy(&stacks, &arguments.retain),
    )
}

//! `sparta rollback`.

use super::context::Context;
use super::deploy::{conclude, deployer, when_approved};
use super::error::CommandError;
use super::exit::Exit;
use crate::cli::RollbackArguments;
use crate::plan::With;

pub(super) fn run(
    context: &mut Context,
    arguments: &RollbackArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    if stacks.len() > 1 && !arguments.skip.is_empty() {
        let message = "--skip names a resource of one stack: name that".to_owned();
        return Err(CommandError::Usage(message));
    }
    let connect = context.connect_options(&ready.assembly)?;
    let options = when_approved(arguments.yes, &arguments.work);
    let deployer = deployer(context, &connect, options)?;
    conclude(
        context,
        &deployer,
        deployer.roll_back(&stacks, &arguments.skip),
    )
}

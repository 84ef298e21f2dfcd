//! `sparta destroy`.

use super::ask::approver;
use super::context::Context;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::{self, Supervised};
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
        ..DeployOptions::default()
    };
    let supervised = Context::block_on(async {
        let connection = Context::connect(&connect).await;
        let approver = approver(context.ui.clone());
        let deployer = Deployer::new(connection.clone(), options, context.observer(), approver);
        let work = Box::pin(deployer.destroy(&stacks));
        interrupt::supervise(work, &deployer.watch(), &connection).await
    })?;
    Ok(match supervised {
        Supervised::Ended(run) => report::conclude(context, run),
        Supervised::Interrupted(left) => interrupt::tell(context, &left),
    })
}

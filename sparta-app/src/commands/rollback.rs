//! `sparta rollback`.

use serde_json::json;

use super::context::{Context, Ready, print, print_json};
use super::deploy::{conclude, deployer, when_approved};
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::attentive;
use crate::cli::RollbackArguments;
use crate::deploy::{DeployError, DeployOptions, KeptTemplate};
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
    if let Some(version) = &arguments.to {
        return back_to(context, ready, arguments, version);
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

/// Deploys the template that a stack had as `version`; lists those that it had when that is empty.
fn back_to(
    context: &Context,
    ready: Ready,
    arguments: &RollbackArguments,
    version: &str,
) -> Result<Exit, CommandError> {
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    let [stack] = stacks.as_slice() else {
        let message = "--to goes back with one stack: name it".to_owned();
        return Err(CommandError::Usage(message));
    };
    let connect = context.connect_options(&ready.assembly)?;
    let options = DeployOptions {
        assembly: ready.assembly.stacks.clone(),
        secrets: ready.secrets,
        allow_data_loss: arguments.allow_data_loss,
        ..when_approved(arguments.yes, &arguments.work)
    };
    let deployer = deployer(context, &connect, options)?;
    let refused = |error: DeployError| CommandError::Deploy {
        error: Box::new(error),
    };
    if version.is_empty() {
        let kept = attentive(
            async { Box::pin(deployer.versions(stack)).await.map_err(refused) },
            None,
        )?;
        list(context, &kept);
        context.finish(Some(&format!(
            "`sparta rollback {} --to VERSION`",
            stack.name
        )));
        return Ok(Exit::Done);
    }
    let directory = tempfile::tempdir().map_err(CommandError::Runtime)?;
    let look = async {
        let found = deployer.version(stack, version, directory.path());
        Box::pin(found).await.map_err(refused)
    };
    let earlier = attentive(look, None)?;
    let stacks = [&earlier];
    conclude(context, &deployer, deployer.deploy(&stacks))
}

fn list(context: &Context, kept: &[KeptTemplate]) {
    if context.is_json() {
        let entry = |it: &KeptTemplate| json!({"version": it.version, "digest": it.digest});
        print_json(&kept.iter().map(entry).collect());
        return;
    }
    for it in kept {
        print(&format!("{}\n", it.version));
    }
}

//! `sparta plan`.

use super::context::Context;
use super::deploy::deployer;
use super::diff;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt;
use crate::cli::PlanArguments;
use crate::deploy::DeployOptions;
use crate::plan::With;
use crate::plan::saved::SavedPlan;

/// Without a file to keep it in, a plan is a diff.
pub(super) fn run(context: &mut Context, arguments: &PlanArguments) -> Result<Exit, CommandError> {
    let Some(file) = context.global.output.clone() else {
        return diff::run(context, &arguments.diff);
    };
    // The file is not the directory of the assembly.
    context.global.output = None;
    let ready = context.assembly()?;
    let names = &arguments.diff.names.stacks;
    let stacks = ready.assembly.select(names, With::Dependencies)?;
    let templates = diff::templates(&stacks)?;
    let connect = context.connect_options(&ready.assembly)?;
    let options = DeployOptions {
        parameters: arguments.parameters.clone(),
        secrets: ready.secrets,
        role_arn: arguments.role_arn.clone(),
        ..DeployOptions::default()
    };
    let deployer = deployer(context, &connect, options)?;
    let planned = interrupt::supervise(context, &deployer.watch(), deployer.plan(&stacks))?;
    let Some(planned) = planned else {
        return Ok(Exit::Interrupted);
    };
    let planned = planned.map_err(|error| CommandError::Deploy {
        error: Box::new(error),
    })?;
    let (plans, saved): (Vec<_>, Vec<_>) =
        planned.into_iter().map(|it| (it.plan, it.saved)).unzip();
    if let Err(error) = SavedPlan::new(saved).write(&file) {
        // A plan that nobody can apply leaves no change set.
        Context::block_on(deployer.discard())?;
        return Err(CommandError::Usage(error.to_string()));
    }
    let sheets = diff::sheets(context, &stacks, &templates, &plans);
    diff::show(context, arguments.diff.form, &sheets);
    context.finish(Some(&format!("deploy --plan {}", file.display())));
    let changes = plans.iter().any(|plan| !plan.is_empty());
    Ok(if changes && arguments.diff.exit_code {
        Exit::NotApproved
    } else {
        Exit::Done
    })
}

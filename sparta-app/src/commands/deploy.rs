//! `sparta deploy`.

use super::ask::approver;
use super::context::Context;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::{self, Supervised};
use super::report;
use crate::aws::{Failing, Provisioning};
use crate::cli::DeployArguments;
use crate::deploy::{DeployOptions, Deployer, Execution, ImageAssets, RequireApproval};
use crate::plan::{SecretParameter, With};

pub(super) fn run(
    context: &mut Context,
    arguments: &DeployArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Dependencies)?;
    let connect = context.connect_options(&ready.assembly)?;
    let mut options = options(arguments, ready.secrets);
    if arguments.skip_images || context.global.local {
        options.images = ImageAssets::Skip;
    }
    // The CDK's variable for another program than docker: finch, podman.
    if let Some(program) = std::env::var_os("CDK_DOCKER").filter(|program| !program.is_empty()) {
        options.docker = program;
    }
    let supervised = Context::block_on(async {
        let connection = Context::connect(&connect).await;
        let approver = approver(context.ui.clone());
        let deployer = Deployer::new(connection.clone(), options, context.observer(), approver);
        let work = Box::pin(deployer.deploy(&stacks));
        interrupt::supervise(work, &deployer.watch(), &connection).await
    })?;
    Ok(match supervised {
        Supervised::Ended(run) => report::conclude(context, run),
        Supervised::Interrupted(left) => interrupt::tell(context, &left),
    })
}

fn options(arguments: &DeployArguments, secrets: Vec<SecretParameter>) -> DeployOptions {
    DeployOptions {
        require_approval: if arguments.yes {
            RequireApproval::Never
        } else {
            arguments.require_approval.into()
        },
        execution: if arguments.no_execute {
            Execution::PrepareOnly
        } else {
            Execution::Execute
        },
        failing: if arguments.no_rollback {
            Failing::Keep
        } else {
            Failing::RollBack
        },
        provisioning: if arguments.express {
            Provisioning::Express
        } else {
            Provisioning::Standard
        },
        revert_drift: arguments.revert_drift,
        import_existing: arguments.import_existing,
        parameters: arguments.parameters.clone(),
        secrets,
        role_arn: arguments.role_arn.clone(),
        change_set_name: arguments.change_set_name.clone(),
        timeout: arguments.timeout,
        ..DeployOptions::default()
    }
}

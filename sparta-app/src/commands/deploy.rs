//! `sparta deploy`.

use std::ffi::OsString;

use std::path::Path;

use super::ask::approver;
use super::context::Context;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt;
use super::report;
use crate::aws::{ConnectOptions, Failing, Provisioning};
use crate::cli::{DeployArguments, FailureChoice, WorkOptions};
use crate::deploy::{Busy, DeployOptions, Deployer, Execution, ImageAssets, RequireApproval, Run};
use crate::plan::saved::SavedPlan;
use crate::plan::{SecretParameter, With};

pub(super) fn run(
    context: &mut Context,
    arguments: &DeployArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let plan = arguments.plan.as_deref().map(SavedPlan::read);
    let plan = plan
        .transpose()
        .map_err(|error| CommandError::Usage(error.to_string()))?;
    let names = match &plan {
        Some(plan) if arguments.names.stacks.is_empty() => {
            plan.stacks.iter().map(|it| it.stack.clone()).collect()
        }
        _ => arguments.names.stacks.clone(),
    };
    let stacks = ready.assembly.select(&names, With::Dependencies)?;
    let connect = context.connect_options(&ready.assembly)?;
    let options = DeployOptions {
        plan,
        assembly: ready.assembly.stacks.clone(),
        ..options(arguments, ready.secrets)?
    };
    let deployer = deployer(context, &connect, options)?;
    conclude(context, &deployer, deployer.deploy(&stacks))
}

/// Does the work under the eyes of Ctrl-C, and tells how it ended.
pub(super) fn conclude(
    context: &Context,
    deployer: &Deployer,
    work: impl Future<Output = Run>,
) -> Result<Exit, CommandError> {
    let run = interrupt::supervise(context, &deployer.watch(), work)?;
    Ok(run.map_or(Exit::Interrupted, |run| report::conclude(context, run)))
}

/// Options of an operation that is always asked for, unless it was approved beforehand.
pub(super) fn when_approved(yes: bool, work: &WorkOptions) -> DeployOptions {
    let require_approval = if yes {
        RequireApproval::Never
    } else {
        RequireApproval::Any
    };
    DeployOptions {
        require_approval,
        ..as_asked(work)
    }
}

fn as_asked(work: &WorkOptions) -> DeployOptions {
    DeployOptions {
        role_arn: work.role_arn.clone(),
        timeout: work.timeout,
        concurrency: work.concurrency,
        busy: if work.no_wait {
            Busy::Refuse
        } else {
            Busy::Wait
        },
        ..DeployOptions::default()
    }
}

/// A deployer with what the command line says about the connection.
pub(super) fn deployer(
    context: &Context,
    connect: &ConnectOptions,
    options: DeployOptions,
) -> Result<Deployer, CommandError> {
    let connection = Context::block_on(Context::connect(connect))?;
    let options = DeployOptions {
        // Loopback is an emulator, where there are no roles to take.
        assume_roles: !connection.is_loopback(),
        // The emulator runs no containers.
        images: if context.global.local {
            ImageAssets::Skip
        } else {
            options.images
        },
        docker: docker(),
        ..options
    };
    let approver = approver(context.ui.clone());
    Ok(Deployer::new(
        connection,
        options,
        context.observer(),
        approver,
    ))
}

/// The program that builds and pushes images. The variable is the CDK's, for finch or podman.
pub(super) fn docker() -> OsString {
    std::env::var_os("CDK_DOCKER")
        .filter(|program| !program.is_empty())
        .unwrap_or_else(|| OsString::from("docker"))
}

fn options(
    arguments: &DeployArguments,
    secrets: Vec<SecretParameter>,
) -> Result<DeployOptions, CommandError> {
    let policy = arguments.stack_policy.as_deref().map(stack_policy);
    Ok(DeployOptions {
        images: if arguments.skip_images {
            ImageAssets::Skip
        } else {
            ImageAssets::Publish
        },
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
        failing: failing(arguments),
        provisioning: if arguments.express {
            Provisioning::Express
        } else {
            Provisioning::Standard
        },
        allow_data_loss: arguments.allow_data_loss,
        revert_drift: arguments.revert_drift,
        import_existing: arguments.import_existing,
        parameters: arguments.parameters.clone(),
        secrets,
        change_set_name: arguments.change_set_name.clone(),
        stack_policy: policy.transpose()?,
        ..as_asked(&arguments.work)
    })
}

fn failing(arguments: &DeployArguments) -> Failing {
    match arguments.on_failure {
        Some(FailureChoice::Keep) => Failing::Keep,
        Some(FailureChoice::Delete) => Failing::Delete,
        None if arguments.no_rollback => Failing::Keep,
        Some(FailureChoice::Rollback) | None => Failing::RollBack,
    }
}

/// Reads a stack policy. AWS would find a damaged one only after the deployment.
fn stack_policy(path: &Path) -> Result<String, CommandError> {
    let text = std::fs::read_to_string(path).map_err(|error| CommandError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    match serde_json::from_str::<serde_json::Value>(&text) {
        Ok(policy) if policy["Statement"].is_array() => Ok(text),
        Ok(_) => Err("it has no list Statement".to_owned()),
        Err(error) => Err(error.to_string()),
    }
    .map_err(|reason| {
        CommandError::Usage(format!("{} is no stack policy: {reason}", path.display()))
    })
}

//! Stacks as they are deployed, for the commands that only look.

use super::context::{Context, Ready};
use super::error::CommandError;
use super::interrupt::attentive;
use crate::aws::{AwsError, CloudFormation, ConnectOptions, Connection, StackDescription};
use crate::deploy::{DeployError, Targets};
use crate::event::Event;
use crate::plan::StackArtifact;

/// A stack that is deployed, and where to ask more of it.
pub(super) struct Standing {
    pub(super) cloudformation: CloudFormation,
    pub(super) stack: StackDescription,
}

/// `CloudFormation` where a stack belongs.
pub(super) fn cloudformation(
    connection: &Connection,
    stack: &StackArtifact,
) -> Result<CloudFormation, AwsError> {
    let region = connection.region_or(stack.environment.region.as_deref())?;
    Ok(connection.cloudformation(region))
}

/// A stack; `None` when it has never been deployed.
pub(super) async fn standing(
    connection: &Connection,
    stack: &StackArtifact,
) -> Result<Option<Standing>, AwsError> {
    let cloudformation = cloudformation(connection, stack)?;
    let found = cloudformation.describe_stack(&stack.name).await?;
    Ok(found.filter(|it| !it.is_shell()).map(|stack| Standing {
        cloudformation,
        stack,
    }))
}

/// Looks at each stack in turn, where it is and in the role that the assembly names for it.
pub(super) fn each<T, E: Into<CommandError>>(
    context: &Context,
    ready: &Ready,
    stacks: &[&StackArtifact],
    look: &impl AsyncFn(&Connection, &StackArtifact) -> Result<T, E>,
) -> Result<Vec<T>, CommandError> {
    let connect = context.connect_options(&ready.assembly)?;
    let work = async {
        let mut targets = targets(context, &connect).await;
        // A stack of another account would seem not to be deployed: that is known before the first is looked at.
        let mut aims = Vec::new();
        for stack in stacks {
            aims.push(aim(&mut targets, stack).await?);
        }
        let mut found = Vec::new();
        for (stack, connection) in stacks.iter().zip(&aims) {
            found.push(look(connection, stack).await.map_err(Into::into)?);
        }
        Ok(found)
    };
    attentive(work, None)
}

/// Who finds out where stacks are.
pub(super) async fn targets(context: &Context, connect: &ConnectOptions) -> Targets {
    let connection = Context::connect(connect).await;
    // Loopback is an emulator, where there are no roles to take.
    let assume_roles = !connection.is_loopback();
    Targets::new(connection, assume_roles, context.observer())
}

/// The way to a stack.
pub(super) async fn aim(
    targets: &mut Targets,
    stack: &StackArtifact,
) -> Result<Connection, CommandError> {
    let target = targets.of(stack).await.map_err(|error| match error {
        DeployError::Aws(error) => CommandError::Aws(error),
        error => CommandError::Deploy {
            error: Box::new(error),
        },
    })?;
    Ok(target.connection)
}

/// Says that a stack is not deployed.
pub(super) fn missing(context: &Context, stack: &str) {
    context.say(&Event::Error {
        stack: None,
        message: format!("stack {stack} is not deployed"),
        hint: Some(format!("`sparta deploy {stack}`")),
    });
}

//! Stacks as they are deployed, for the commands that only look.

use super::context::{Context, Ready};
use super::error::CommandError;
use super::interrupt::attentive;
use crate::aws::{AwsError, CloudFormation, Connection, StackDescription};
use crate::deploy::DeployError;
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

/// Looks at each stack in turn, over one connection.
pub(super) fn each<T, E: Into<CommandError>>(
    context: &Context,
    ready: &Ready,
    stacks: &[&StackArtifact],
    look: &impl AsyncFn(&Connection, &StackArtifact) -> Result<T, E>,
) -> Result<Vec<T>, CommandError> {
    let connect = context.connect_options(&ready.assembly)?;
    attentive(async {
        let connection = Context::connect(&connect).await;
        check_account(&connection, stacks).await?;
        let mut found = Vec::new();
        for stack in stacks {
            found.push(look(&connection, stack).await.map_err(Into::into)?);
        }
        Ok(found)
    })
}

/// A stack of another account would seem not to be deployed.
pub(super) async fn check_account(
    connection: &Connection,
    stacks: &[&StackArtifact],
) -> Result<(), CommandError> {
    let named = |stack: &&&StackArtifact| stack.environment.account.is_some();
    let Some(first) = stacks.iter().find(named) else {
        return Ok(());
    };
    let region = connection.region_or(first.environment.region.as_deref())?;
    let found = connection.identity(region).await?.account;
    for stack in stacks {
        if let Some(expected) = stack
            .environment
            .account
            .as_ref()
            .filter(|it| **it != found)
        {
            let error = Box::new(DeployError::WrongAccount {
                stack: stack.name.clone(),
                expected: expected.clone(),
                found,
            });
            return Err(CommandError::Deploy { error });
        }
    }
    Ok(())
}

/// Says that a stack is not deployed.
pub(super) fn missing(context: &Context, stack: &str) {
    context.say(&Event::Error {
        stack: None,
        message: format!("stack {stack} is not deployed"),
        hint: Some(format!("`sparta deploy {stack}`")),
    });
}

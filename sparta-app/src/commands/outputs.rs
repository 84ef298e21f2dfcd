//! `sparta outputs`.

use serde_json::{Map, Value};

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use super::report::{output_lines, outputs_json};
use crate::aws::{AwsError, Connection, OutputValue};
use crate::cli::StackNames;
use crate::event::Event;
use crate::plan::{StackArtifact, With};

pub(super) fn run(context: &mut Context, names: &StackNames) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready.assembly.select(&names.stacks, With::Nothing)?;
    let connect = context.connect_options(&ready.assembly)?;
    let found = Context::block_on(async {
        let connection = Context::connect(&connect).await;
        let mut found = Vec::new();
        for stack in &stacks {
            found.push((stack.name.as_str(), outputs(&connection, stack).await?));
        }
        Ok::<_, AwsError>(found)
    })??;
    let mut missing = false;
    let mut json = Map::new();
    for (stack, outputs) in found {
        match outputs {
            Some(outputs) if context.is_json() => {
                json.insert(stack.to_owned(), outputs_json(&outputs));
            }
            Some(outputs) => print(&output_lines(stack, &outputs)),
            None => {
                missing = true;
                json.insert(stack.to_owned(), Value::Null);
                let hint = Some(format!("`sparta deploy {stack}`"));
                context.say(&Event::Error {
                    stack: None,
                    message: format!("stack {stack} is not deployed"),
                    hint,
                });
            }
        }
    }
    if context.is_json() {
        print_json(&Value::Object(json));
    }
    Ok(if missing { Exit::Failed } else { Exit::Done })
}

async fn outputs(
    connection: &Connection,
    stack: &StackArtifact,
) -> Result<Option<Vec<OutputValue>>, AwsError> {
    let region = match &stack.environment.region {
        Some(region) => region,
        None => connection.region()?,
    };
    let description = connection
        .cloudformation(region)
        .describe_stack(&stack.name)
        .await?;
    // One that is under review has never been deployed.
    Ok(description
        .filter(|stack| stack.status != "REVIEW_IN_PROGRESS")
        .map(|stack| stack.outputs))
}

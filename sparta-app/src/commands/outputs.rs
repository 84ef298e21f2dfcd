//! `sparta outputs`.

use serde_json::{Map, Value};

use super::context::{Context, print, print_json};
use super::deployed;
use super::error::CommandError;
use super::exit::Exit;
use super::report::{output_lines, outputs_json};
use crate::cli::StackNames;
use crate::plan::With;

pub(super) fn run(context: &mut Context, names: &StackNames) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready.assembly.select(&names.stacks, With::Nothing)?;
    let found = deployed::each(context, &ready, &stacks, &deployed::standing)?;
    let mut exit = Exit::Done;
    let mut json = Map::new();
    for (stack, found) in stacks.iter().zip(found) {
        let stack = &stack.name;
        match found {
            Some(found) if context.is_json() => {
                json.insert(stack.clone(), outputs_json(&found.stack.outputs));
            }
            Some(found) => print(&output_lines(stack, &found.stack.outputs)),
            None => {
                exit = Exit::Failed;
                json.insert(stack.clone(), Value::Null);
                deployed::missing(context, stack);
            }
        }
    }
    if context.is_json() {
        print_json(&Value::Object(json));
    }
    Ok(exit)
}

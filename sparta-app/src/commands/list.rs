//! `sparta list`.

use serde_json::{Value, json};

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use crate::plan::{Assembly, StackArtifact};

pub(super) fn run(context: &mut Context) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let assembly = &ready.assembly;
    if context.is_json() {
        print_json(
            &assembly
                .stacks
                .iter()
                .map(|stack| entry(assembly, stack))
                .collect(),
        );
    } else {
        let style = context.stdout_style();
        for stack in &assembly.stacks {
            let dependencies = dependencies(assembly, stack);
            let after = if dependencies.is_empty() {
                String::new()
            } else {
                format!("  after {}", dependencies.join(", "))
            };
            print(&format!(
                "{}  {}{}\n",
                style.strong(&stack.name),
                place(stack),
                style.faint(&after)
            ));
        }
    }
    Ok(Exit::Done)
}

fn entry(assembly: &Assembly, stack: &StackArtifact) -> Value {
    json!({
        "stack": stack.name,
        "id": stack.id,
        "account": stack.environment.account,
        "region": stack.environment.region,
        "dependencies": dependencies(assembly, stack),
        "template": stack.template_file,
    })
}

/// The names of the stacks it depends on; the manifest has their ids.
fn dependencies(assembly: &Assembly, stack: &StackArtifact) -> Vec<String> {
    let named = assembly
        .stacks
        .iter()
        .filter(|other| stack.dependencies.contains(&other.id));
    named.map(|other| other.name.clone()).collect()
}

fn place(stack: &StackArtifact) -> String {
    let part = |part: &Option<String>, open: &str| part.clone().unwrap_or_else(|| open.to_owned());
    format!(
        "{}/{}",
        part(&stack.environment.account, "any account"),
        part(&stack.environment.region, "any region")
    )
}

//! `sparta diagram`.

use serde_json::json;

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use crate::cli::{DiagramArguments, PictureForm};
use crate::diagram::{Source, mermaid, read};
use crate::plan::{TemplateFacts, With};

pub(super) fn run(
    context: &mut Context,
    arguments: &DiagramArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    let templates = stacks
        .iter()
        .map(|stack| TemplateFacts::read(&stack.template_file))
        .collect::<Result<Vec<_>, _>>()?;
    let sources: Vec<Source<'_>> = stacks
        .iter()
        .zip(&templates)
        .map(|(stack, template)| Source {
            name: &stack.name,
            region: stack
                .environment
                .region
                .as_deref()
                .or(context.global.region.as_deref()),
            template: template.document(),
        })
        .collect();
    let drawing = read(&sources);
    let picture = match arguments.form {
        PictureForm::Mermaid => mermaid(&drawing),
    };
    if context.is_json() {
        print_json(&json!({ "picture": picture, "without_box": drawing.without_box }));
    } else {
        print(&picture);
    }
    Ok(Exit::Done)
}

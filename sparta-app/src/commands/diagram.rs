//! `sparta diagram`.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use crate::cli::{DiagramArguments, PictureForm};
use crate::diagram::{Source, mermaid, read, svg};
use crate::event::Event;
use crate::plan::{TemplateFacts, With};
use crate::secret::conceal;

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
        PictureForm::Svg => svg(&drawing, arguments.theme.into()),
        PictureForm::Mermaid => mermaid(&drawing),
    };
    if let Some(file) = &arguments.file {
        write(file, &picture)?;
        context.say(&Event::Note {
            message: format!("{} is written", file.display()),
        });
    } else if context.is_json() {
        print_json(&json!({ "picture": picture, "without_box": drawing.without_box }));
    } else {
        print(&picture);
    }
    Ok(Exit::Done)
}

/// Writes the picture, which is small, in one piece.
fn write(file: &Path, picture: &str) -> Result<(), CommandError> {
    fs::write(file, conceal(picture).as_bytes()).map_err(|error| CommandError::Unwritable {
        path: file.to_owned(),
        reason: error.to_string(),
    })
}

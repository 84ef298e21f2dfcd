//! `sparta synth`.

use serde_json::{Value, json};

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use super::report::counted;
use super::yaml;
use crate::cli::{SynthOptions, TemplateForm};
use crate::plan::{StackArtifact, TemplateFacts, With};

pub(super) fn run(context: &mut Context, options: &SynthOptions) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&options.names.stacks, With::Nothing)?;
    if let Some(form) = options.print {
        print_template(&stacks, form)?;
        return Ok(Exit::Done);
    }
    let mut list = Vec::new();
    for stack in stacks {
        let template = TemplateFacts::read(&stack.template_file)?;
        if context.is_json() {
            list.push(json!({
                "stack": stack.name,
                "template": stack.template_file,
                "resources": template.resource_count(),
                "bytes": template.text.len(),
            }));
        } else {
            print(&format!(
                "{}  {}, {} bytes  {}\n",
                context.stdout_style().strong(&stack.name),
                counted(template.resource_count(), "resource"),
                template.text.len(),
                stack.template_file.display()
            ));
        }
    }
    if context.is_json() {
        print_json(&Value::Array(list));
    }
    context.finish(Some("`sparta deploy`"));
    Ok(Exit::Done)
}

fn print_template(stacks: &[&StackArtifact], form: TemplateForm) -> Result<(), CommandError> {
    let [stack] = stacks else {
        let names: Vec<&str> = stacks.iter().map(|stack| stack.name.as_str()).collect();
        return Err(CommandError::Usage(format!(
            "--print takes one stack; name one of {}",
            names.join(", ")
        )));
    };
    let template = TemplateFacts::read(&stack.template_file)?;
    match form {
        TemplateForm::Json => print(&template.text),
        TemplateForm::Yaml => print(&yaml::write(template.document())),
    }
    Ok(())
}

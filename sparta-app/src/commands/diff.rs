//! `sparta diff`.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use sparta_constructs::template;

use super::context::{Context, Ready, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use crate::aws::Connection;
use crate::cli::{DiffArguments, PlanForm};
use crate::plan::{
    Assembly, Deployed, ParameterSources, StackArtifact, StackPlan, TemplateFacts, With,
};
use crate::ui::plan::{Look, lines, markdown};

pub(super) fn run(context: &mut Context, arguments: &DiffArguments) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    let deployed = match &arguments.offline {
        Some(directory) => saved(directory, &stacks)?,
        None => present(context, &ready, &stacks)?,
    };
    let mut plans = Vec::new();
    for (stack, deployed) in stacks.iter().zip(&deployed) {
        plans.push(plan(stack, deployed.as_ref(), &ready)?);
    }
    show(context, arguments, &plans);
    let changes = plans.iter().any(|plan| !plan.is_empty());
    Ok(if changes && arguments.exit_code {
        Exit::NotApproved
    } else {
        Exit::Done
    })
}

fn plan(
    stack: &StackArtifact,
    deployed: Option<&Deployed>,
    ready: &Ready,
) -> Result<StackPlan, CommandError> {
    let template = TemplateFacts::read(&stack.template_file)?;
    let names: Vec<String> = deployed
        .into_iter()
        .flat_map(|it| it.parameters.keys().cloned())
        .collect();
    let secrets = ready.secrets.iter().filter(|it| stack.is_called(&it.stack));
    let sources = ParameterSources {
        secrets: secrets.map(|it| (it.name.as_str(), &it.value)).collect(),
        manifest: Some(&stack.parameters),
        deployed: &names,
        ..ParameterSources::default()
    };
    Ok(StackPlan::new(stack, &template, deployed, &sources))
}

/// The stacks of the same names in another assembly.
fn saved(
    directory: &Path,
    stacks: &[&StackArtifact],
) -> Result<Vec<Option<Deployed>>, CommandError> {
    let other = Assembly::read(directory)?;
    let find = |stack: &&StackArtifact| {
        let found = other.stacks.iter().find(|it| it.name == stack.name);
        let read = |found: &StackArtifact| {
            let template = TemplateFacts::read(&found.template_file)?;
            Ok(Deployed {
                template: template.document().clone(),
                parameters: found.parameters.clone(),
            })
        };
        found.map(read).transpose()
    };
    stacks.iter().map(find).collect()
}

/// The stacks as they are deployed.
fn present(
    context: &Context,
    ready: &Ready,
    stacks: &[&StackArtifact],
) -> Result<Vec<Option<Deployed>>, CommandError> {
    let connect = context.connect_options(&ready.assembly)?;
    Context::block_on(async {
        let connection = Context::connect(&connect).await;
        let mut found = Vec::new();
        for stack in stacks {
            found.push(deployed(&connection, stack).await?);
        }
        Ok(found)
    })?
}

async fn deployed(
    connection: &Connection,
    stack: &StackArtifact,
) -> Result<Option<Deployed>, CommandError> {
    let region = match &stack.environment.region {
        Some(region) => region,
        None => connection.region()?,
    };
    let cloudformation = connection.cloudformation(region);
    let description = cloudformation.describe_stack(&stack.name).await?;
    // One that is under review has never been deployed.
    let Some(description) = description.filter(|it| it.status != "REVIEW_IN_PROGRESS") else {
        return Ok(None);
    };
    let text = cloudformation.template(&description.id).await?;
    let template = match text {
        Some(text) => document(&stack.name, &text)?,
        None => Value::Null,
    };
    Ok(Some(Deployed {
        template,
        parameters: description.parameter_values,
    }))
}

/// A deployed template may be YAML: anybody may have deployed it.
fn document(stack: &str, text: &str) -> Result<Value, CommandError> {
    let read = template::read(text.as_bytes()).map_err(|errors| {
        let reasons: Vec<_> = errors.iter().map(ToString::to_string).collect();
        CommandError::Usage(format!(
            "the deployed template of {stack} cannot be read: {}",
            reasons.join("; ")
        ))
    })?;
    Ok(read.to_value())
}

fn show(context: &Context, arguments: &DiffArguments, plans: &[StackPlan]) {
    if context.is_json() {
        let by_name: BTreeMap<_, _> = plans
            .iter()
            .map(|plan| (&plan.stack, json!(plan)))
            .collect();
        return print_json(&json!(by_name));
    }
    for plan in plans {
        print(&match arguments.form {
            PlanForm::Terminal => {
                let look = Look {
                    width: Context::width(),
                    style: context.stdout_style(),
                    verbosity: context.verbosity(),
                };
                lines(plan, look).join("\n") + "\n"
            }
            PlanForm::Markdown => markdown(plan),
        });
    }
}

//! `sparta diff`.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;

use super::context::{Context, Ready, print, print_json};
use super::deployed::{self, Standing};
use super::error::CommandError;
use super::exit::Exit;
use crate::aws::Connection;
use crate::cli::{DiffArguments, PlanForm};
use crate::plan::cost::{Prices, Usage};
use crate::plan::{
    Assembly, Deployed, ParameterSources, Premises, StackArtifact, StackPlan, TemplateFacts, With,
};
use crate::ui::plan::{Look, Sheet, html, lines, markdown};

pub(super) fn run(context: &mut Context, arguments: &DiffArguments) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    let found = match &arguments.offline {
        Some(directory) => saved(directory, &stacks)?,
        None => deployed::each(context, &ready, &stacks, &present)?,
    };
    let (prices, usage) = (prices(arguments)?, usage(arguments)?);
    let region = context.global.region.clone();
    let templates = templates(&stacks)?;
    let mut plans = Vec::new();
    for ((stack, template), deployed) in stacks.iter().zip(&templates).zip(&found) {
        let names = deployed.iter().flat_map(|it| it.parameters.keys().cloned());
        let names: Vec<String> = names.collect();
        let premises = Premises {
            parameters: sources(stack, &names, &ready),
            prices: &prices,
            usage: &usage,
            region: region.as_deref(),
        };
        plans.push(StackPlan::new(
            stack,
            template,
            deployed.as_ref(),
            &premises,
        ));
    }
    show(
        context,
        arguments.form,
        &sheets(context, &stacks, &templates, &plans),
    );
    let changes = plans.iter().any(|plan| !plan.is_empty());
    Ok(if changes && arguments.exit_code {
        Exit::NotApproved
    } else {
        Exit::Done
    })
}

fn sources<'a>(
    stack: &'a StackArtifact,
    deployed: &'a [String],
    ready: &'a Ready,
) -> ParameterSources<'a> {
    let secrets = ready.secrets.iter().filter(|it| stack.is_called(&it.stack));
    ParameterSources {
        secrets: secrets.map(|it| (it.name.as_str(), &it.value)).collect(),
        manifest: Some(&stack.parameters),
        deployed,
        ..ParameterSources::default()
    }
}

fn prices(arguments: &DiffArguments) -> Result<Prices, CommandError> {
    let Some(path) = &arguments.prices else {
        return Ok(Prices::shipped());
    };
    let newer = Prices::read(&text(path)?);
    let newer =
        newer.map_err(|error| CommandError::Usage(format!("{}: {error}", path.display())))?;
    Ok(Prices::shipped().updated(newer))
}

fn usage(arguments: &DiffArguments) -> Result<Usage, CommandError> {
    let Some(path) = &arguments.usage else {
        return Ok(Usage::shipped());
    };
    let usage = Usage::read(&text(path)?);
    usage.map_err(|error| CommandError::Usage(format!("{}: {error}", path.display())))
}

fn text(path: &Path) -> Result<String, CommandError> {
    std::fs::read_to_string(path).map_err(|error| CommandError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    })
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

/// A stack as it is deployed.
async fn present(
    connection: &Connection,
    stack: &StackArtifact,
) -> Result<Option<Deployed>, CommandError> {
    let Some(Standing {
        cloudformation,
        stack: description,
    }) = deployed::standing(connection, stack).await?
    else {
        return Ok(None);
    };
    let text = cloudformation.template(&description.id).await?;
    let deployed = Deployed::read(text.as_deref(), description.parameter_values);
    deployed.map(Some).map_err(|reason| {
        CommandError::Usage(format!(
            "the deployed template of {} cannot be read: {reason}",
            stack.name
        ))
    })
}

pub(super) fn templates(stacks: &[&StackArtifact]) -> Result<Vec<TemplateFacts>, CommandError> {
    let read = |stack: &&StackArtifact| Ok(TemplateFacts::read(&stack.template_file)?);
    stacks.iter().map(read).collect()
}

/// The plans with what a picture of them is drawn from.
pub(super) fn sheets<'a>(
    context: &'a Context,
    stacks: &[&'a StackArtifact],
    templates: &'a [TemplateFacts],
    plans: &'a [StackPlan],
) -> Vec<Sheet<'a>> {
    let regions = stacks.iter().map(|stack| {
        let own = stack.environment.region.as_deref();
        own.or(context.global.region.as_deref())
    });
    let parts = regions.zip(templates).zip(plans);
    parts
        .map(|((region, template), plan)| Sheet {
            plan,
            template: template.document(),
            region,
        })
        .collect()
}

pub(super) fn show(context: &Context, form: PlanForm, sheets: &[Sheet<'_>]) {
    if context.is_json() {
        let by_name: BTreeMap<_, _> = sheets
            .iter()
            .map(|Sheet { plan, .. }| (&plan.stack, plan.to_json()))
            .collect();
        return print_json(&json!(by_name));
    }
    let look = Look {
        width: Context::width(),
        style: context.stdout_style(),
        verbosity: context.verbosity(),
    };
    let each = |text: &dyn Fn(&StackPlan) -> String| {
        for it in sheets {
            print(&text(it.plan));
        }
    };
    match form {
        PlanForm::Terminal => each(&|plan| lines(plan, look).join("\n") + "\n"),
        PlanForm::Markdown => each(&markdown),
        PlanForm::Html => print(&html(sheets)),
    }
}

//! `sparta import`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, IsTerminal, Write};
use std::thread;

use serde_json::json;
use tokio::sync::oneshot;

use super::context::{Context, print, print_json};
use super::deploy::{conclude, deployer};
use super::deployed::{self, Standing};
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::attentive;
use super::report;
use crate::aws::Connection;
use crate::cli::ImportArguments;
use crate::deploy::{
    Adoption, AdoptionPreview, DeployError, DeployOptions, Deployer, RequireApproval, ResourceRealm,
};
use crate::event::Event;
use crate::plan::adoption::terraform::{Left, Matched, TerraformState, Undecided, match_state};
use crate::plan::adoption::{
    AdoptionFault, Identified, Names, identifying, read_identifiers, remedy_for,
};
use crate::plan::comparison::Side;
use crate::plan::{
    Assembly, ParameterSources, Placeholders, StackArtifact, TemplateFacts, With, inputs,
};
use crate::ui::plan::{Look, lines};

/// What a stack's template is read with: what it has already, and where it is.
struct Ground {
    taken: BTreeSet<String>,
    account: String,
    region: String,
    partition: String,
}

/// What is imported, and what stays out.
#[derive(Default)]
struct Choice {
    resources: Vec<Identified>,
    realms: Vec<ResourceRealm>,
    left: Vec<Left>,
}

pub(super) fn run(
    context: &mut Context,
    arguments: &ImportArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stack = the_stack(&ready.assembly, arguments.stack.as_deref())?;
    let template = TemplateFacts::read(&stack.template_file)?;
    let ground = deployed::each(context, &ready, &[stack], &look)?;
    let choice = choose(arguments, stack, &template, &ground)?;
    let connect = context.connect_options(&ready.assembly)?;
    let options = DeployOptions {
        require_approval: if arguments.yes {
            RequireApproval::Never
        } else {
            RequireApproval::default()
        },
        role_arn: arguments.role_arn.clone(),
        assembly: ready.assembly.stacks.clone(),
        secrets: ready.secrets.clone(),
        ..DeployOptions::default()
    };
    let deployer = deployer(context, &connect, options)?;
    let adoption = Adoption {
        resources: choice.resources,
        realms: choice.realms,
        unseen: arguments.no_compare || context.global.local,
    };
    if arguments.dry_run {
        return preview(context, &deployer, stack, (&adoption, &choice.left));
    }
    tell_left(context, stack, &choice.left);
    conclude(context, &deployer, deployer.adopt(stack, &adoption))
}

/// What ends the choice of what is imported.
enum Stop {
    Faults(Vec<AdoptionFault>),
    /// Something else, such as an interrupt at a question.
    Other(CommandError),
}

impl From<AdoptionFault> for Stop {
    fn from(fault: AdoptionFault) -> Self {
        Self::Faults(vec![fault])
    }
}

impl From<Vec<AdoptionFault>> for Stop {
    fn from(faults: Vec<AdoptionFault>) -> Self {
        Self::Faults(faults)
    }
}

impl From<CommandError> for Stop {
    fn from(error: CommandError) -> Self {
        Self::Other(error)
    }
}

impl From<Stop> for CommandError {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Faults(faults) => Self::Deploy {
                error: Box::new(DeployError::Adoption(faults)),
            },
            Stop::Other(error) => error,
        }
    }
}

/// An import goes into one stack.
fn the_stack<'a>(
    assembly: &'a Assembly,
    name: Option<&str>,
) -> Result<&'a StackArtifact, CommandError> {
    let names: Vec<String> = name.map(str::to_owned).into_iter().collect();
    let stacks = assembly.select(&names, With::Nothing)?;
    match stacks.as_slice() {
        [one] => Ok(one),
        several => {
            let names: Vec<_> = several.iter().map(|it| it.name.as_str()).collect();
            Err(CommandError::Usage(format!(
                "name the stack to import into: {}",
                names.join(", ")
            )))
        }
    }
}

async fn look(connection: &Connection, stack: &StackArtifact) -> Result<Ground, CommandError> {
    let region = connection
        .region_or(stack.environment.region.as_deref())?
        .to_owned();
    let identity = connection.identity(&region).await?;
    let taken = match deployed::standing(connection, stack).await? {
        Some(Standing {
            cloudformation,
            stack,
        }) => cloudformation.resources(&stack.id).await?,
        None => Vec::new(),
    };
    Ok(Ground {
        taken: taken.into_iter().map(|it| it.logical_id).collect(),
        partition: identity.partition().to_owned(),
        account: identity.account,
        region,
    })
}

fn choose(
    arguments: &ImportArguments,
    stack: &StackArtifact,
    template: &TemplateFacts,
    ground: &[Ground],
) -> Result<Choice, Stop> {
    let names = Names::new(stack, template);
    let mut choice = Choice::default();
    if let Some(file) = &arguments.identifiers {
        choice.resources = read_identifiers(file, &names)?;
    }
    let ground = ground.first();
    if let (Some(file), Some(ground)) = (&arguments.from_tfstate, ground) {
        let state = TerraformState::read(file)?;
        from_terraform(&state, (stack, template, ground), arguments, &mut choice)?;
    }
    if arguments.identifiers.is_none() && arguments.from_tfstate.is_none() {
        let taken = ground.map(|it| &it.taken);
        choice.resources = ask_for_identifiers(&names, template, taken)?;
    }
    let is_left = |it: &Identified| {
        let path = stack
            .provenance
            .of(&it.logical_id)
            .map(|it| it.construct_path.as_str());
        let called = [Some(it.logical_id.as_str()), path, it.from.as_deref()];
        arguments
            .left
            .iter()
            .any(|name| called.contains(&Some(name.as_str())))
    };
    choice.resources.retain(|it| !is_left(it));
    if choice.resources.is_empty() {
        let stack = stack.name.clone();
        return Err(AdoptionFault::Nothing { stack }.into());
    }
    Ok(choice)
}

fn from_terraform(
    state: &TerraformState,
    (stack, template, ground): (&StackArtifact, &TemplateFacts, &Ground),
    arguments: &ImportArguments,
    choice: &mut Choice,
) -> Result<(), Stop> {
    let mut taken = ground.taken.clone();
    taken.extend(choice.resources.iter().map(|it| it.logical_id.clone()));
    let here = Placeholders {
        account: &ground.account,
        region: &ground.region,
        partition: &ground.partition,
    };
    let sources = ParameterSources {
        manifest: Some(&stack.parameters),
        ..ParameterSources::default()
    };
    let inputs = inputs(stack, template, &sources, here);
    let mut state = state.clone();
    let named: Vec<_> = choice.resources.iter().map(Identified::primary).collect();
    state
        .resources
        .retain(|it| !arguments.left.contains(&it.address));
    let Matched {
        found,
        left,
        undecided,
    } = match_state(&state, Side::new(template.document(), &inputs), &taken);
    choice.resources.extend(
        found
            .into_iter()
            .filter(|it| !named.contains(&it.primary())),
    );
    let undecided = undecided.into_iter().filter(|it| {
        let mut candidates = it.candidates.iter();
        !candidates.any(|candidate| named.contains(&candidate.primary()))
    });
    let mut faults = Vec::new();
    for it in undecided {
        match decide(stack, &it) {
            Ok(decided) => choice.resources.extend(decided),
            Err(Stop::Faults(more)) => faults.extend(more),
            Err(stop) => return Err(stop),
        }
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    choice.left = left;
    let of_imported = |address: &str| {
        choice
            .resources
            .iter()
            .any(|it| it.from.as_deref() == Some(address))
    };
    let imported = state.resources.iter().filter(|it| of_imported(&it.address));
    choice.realms = imported
        .map(|it| {
            let (account, region) = it.realm();
            ResourceRealm {
                from: it.address.clone(),
                account,
                region,
            }
        })
        .collect();
    Ok(())
}

/// Asks which of several resources of the template it is; where nobody can be asked, that is a fault.
fn decide(stack: &StackArtifact, undecided: &Undecided) -> Result<Option<Identified>, Stop> {
    let name = |it: &Identified| {
        let origin = stack.provenance.of(&it.logical_id);
        origin.map_or(it.logical_id.clone(), |origin| {
            origin.construct_path.clone()
        })
    };
    let names: Vec<_> = undecided.candidates.iter().map(name).collect();
    if !can_ask() {
        let [first, second, ..] = names.as_slice() else {
            return Err(AdoptionFault::Ambiguous {
                subject: undecided.address.clone(),
                first: names.first().cloned().unwrap_or_default(),
                second: "nothing".to_owned(),
            }
            .into());
        };
        return Err(AdoptionFault::Ambiguous {
            subject: undecided.address.clone(),
            first: first.clone(),
            second: second.clone(),
        }
        .into());
    }
    let listed: Vec<_> = (1..)
        .zip(&names)
        .map(|(number, name)| format!("  {number} {name}\n"))
        .collect();
    let question = format!(
        "{} may be\n{}Its number, or nothing to leave it out: ",
        undecided.address,
        listed.concat()
    );
    let answer = ask(question)?;
    let number = answer
        .parse::<usize>()
        .ok()
        .and_then(|it| it.checked_sub(1));
    Ok(number.and_then(|at| undecided.candidates.get(at)).cloned())
}

/// Asks for the identifier of each resource that the stack does not have.
fn ask_for_identifiers(
    names: &Names<'_>,
    template: &TemplateFacts,
    taken: Option<&BTreeSet<String>>,
) -> Result<Vec<Identified>, Stop> {
    if !can_ask() {
        return Err(AdoptionFault::Unnamed.into());
    }
    let mut found = Vec::new();
    for (logical_id, resource) in template.document()["Resources"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let resource_type = resource["Type"].as_str().unwrap_or_default();
        let keys = identifying(resource_type);
        let is_taken = taken.is_some_and(|taken| taken.contains(logical_id));
        if is_taken || keys.is_empty() || remedy_for(resource_type).is_some() {
            continue;
        }
        let mut given = BTreeMap::new();
        for key in &keys {
            let answer = ask(format!(
                "{logical_id} ({resource_type}) {key}, or nothing to leave it out: "
            ))?;
            if answer.is_empty() {
                break;
            }
            given.insert(key.clone(), answer);
        }
        if given.len() == keys.len() {
            found.push(names.identify(logical_id, &given, None)?);
        }
    }
    Ok(found)
}

fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks on stderr; no answer is an empty one. An interrupt ends the command, as it is not heard by who reads: that
/// is left to a thread which nobody waits for.
fn ask(question: String) -> Result<String, CommandError> {
    let (answer, answered) = oneshot::channel();
    thread::spawn(move || {
        let mut stderr = io::stderr();
        let asked = write!(stderr, "{question}").and_then(|()| stderr.flush());
        let mut line = String::new();
        let read = asked.and_then(|()| io::stdin().read_line(&mut line));
        // Nobody listens after an interrupt.
        let _ = answer.send(read.map(|_| line.trim().to_owned()).unwrap_or_default());
    });
    attentive(async { Ok(answered.await.unwrap_or_default()) }, None)
}

/// What stays with Terraform.
fn tell_left(context: &Context, stack: &StackArtifact, left: &[Left]) {
    for it in left {
        context.say(&Event::Warning {
            stack: stack.name.clone(),
            message: format!("{} is not imported: {}", it.address, it.reason),
            hint: None,
        });
    }
}

fn preview(
    context: &Context,
    deployer: &Deployer,
    stack: &StackArtifact,
    (adoption, left): (&Adoption, &[Left]),
) -> Result<Exit, CommandError> {
    let preview = Context::block_on(deployer.preview_adoption(stack, adoption))?;
    let preview = preview.map_err(|error| CommandError::Deploy {
        error: Box::new(error),
    })?;
    if context.is_json() {
        let mut result = json!(preview);
        result["left"] = json!(left);
        print_json(&result);
        return Ok(Exit::Done);
    }
    print(&(preview_lines(context, stack, &preview, left).join("\n") + "\n"));
    context.finish(Some(&format!(
        "`sparta import {}` without --dry-run",
        stack.name
    )));
    Ok(Exit::Done)
}

fn preview_lines(
    context: &Context,
    stack: &StackArtifact,
    preview: &AdoptionPreview,
    left: &[Left],
) -> Vec<String> {
    let state = if preview.is_new {
        ", which is made"
    } else {
        ""
    };
    let count = report::counted(preview.resources.len(), "resource");
    let mut text = vec![format!("{count} into {}{state}:", preview.stack)];
    for it in &preview.resources {
        let origin = stack.provenance.of(&it.logical_id);
        let name = origin.map_or(&it.logical_id, |origin| &origin.construct_path);
        text.push(format!("  + {name} ({})", it.resource_type));
        let from = it
            .from
            .as_deref()
            .map(|from| format!("{from}, "))
            .unwrap_or_default();
        text.push(format!("      {from}{}", it.primary()));
    }
    for it in left {
        text.push(format!("  - {} stays out", it.address));
        text.push(format!("      {}", it.reason));
    }
    if preview.differences.is_empty() {
        text.push("what exists is what the template says".to_owned());
        return text;
    }
    text.push("the template says otherwise; the next `sparta deploy` changes:".to_owned());
    text.extend(lines(
        &preview.differences,
        Look {
            width: Context::width(),
            style: context.stdout_style(),
            verbosity: context.verbosity(),
        },
    ));
    text
}

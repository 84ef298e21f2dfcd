//! `sparta drift`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::columns::{WIDTH, shortened, wrapped};
use super::context::{Context, print, print_json};
use super::deployed::{self, Standing};
use super::error::CommandError;
use super::exit::Exit;
use super::report::counted;
use crate::aws::{
    Connection, DeployedResource, DriftDetection, DriftedProperty, ResourceDrift, StackDescription,
};
use crate::cli::DriftArguments;
use crate::event::Event;
use crate::plan::{Provenance, StackArtifact, TemplateFacts, With, must_be_concealed};
use crate::ui::Style;

/// How often AWS is asked whether it has looked at everything.
const PAUSE: Duration = Duration::from_secs(1);
/// What stands for a value that is not shown.
const CONCEALED: &str = "***";

/// What drift detection found out about a stack.
struct Found {
    /// `DRIFTED`, `IN_SYNC`, …
    status: String,
    /// Why it did not look at everything.
    failure: Option<String>,
    /// The resources that were looked at.
    drifts: Vec<ResourceDrift>,
    /// Those that were not: logical id, type, and why.
    not_checked: Vec<(String, String, String)>,
}

pub(super) fn run(context: &mut Context, arguments: &DriftArguments) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    let deadline = Instant::now() + arguments.timeout;
    let look = async |connection: &Connection, stack: &StackArtifact| {
        detect(context, (connection, stack), deadline).await
    };
    let found = deployed::each(context, &ready, &stacks, &look)?;
    let found: Vec<_> = stacks.iter().zip(found).collect();
    if context.is_json() {
        let entries = found.iter();
        print_json(
            &entries
                .map(|(stack, found)| entry(stack, found.as_ref()))
                .collect(),
        );
    }
    let mut exit = Exit::Done;
    for (stack, found) in &found {
        let Some(found) = found else {
            deployed::missing(context, &stack.name);
            exit = Exit::Failed;
            continue;
        };
        if !context.is_json() {
            print(&lines(stack, found, context.stdout_style()));
        }
        if tell(context, stack, found) && exit == Exit::Done && arguments.exit_code {
            exit = Exit::NotApproved;
        }
        if found.failure.is_some() {
            exit = Exit::Failed;
        }
    }
    Ok(exit)
}

/// Says what comes next; true when something was changed by hand.
fn tell(context: &Context, stack: &StackArtifact, found: &Found) -> bool {
    if let Some(reason) = &found.failure {
        context.say(&Event::Error {
            stack: Some(stack.name.clone()),
            message: format!("AWS could not look at everything: {reason}"),
            hint: Some("what it did look at is shown; run `sparta drift` again".to_owned()),
        });
    }
    let drifted = found.drifts.iter().any(is_drifted);
    if drifted {
        context.say(&Event::Note {
            message: format!(
                "`sparta deploy {} --revert-drift` sets these back to the template",
                stack.name
            ),
        });
    }
    drifted
}

fn is_drifted(drift: &ResourceDrift) -> bool {
    matches!(drift.status.as_str(), "MODIFIED" | "DELETED")
}

/// Lets AWS look, and waits for it; `None` when the stack is not deployed.
async fn detect(
    context: &Context,
    (connection, stack): (&Connection, &StackArtifact),
    deadline: Instant,
) -> Result<Option<Found>, CommandError> {
    let standing = deployed::standing(connection, stack).await?;
    let Some(Standing {
        cloudformation,
        stack: description,
    }) = standing
    else {
        return Ok(None);
    };
    let detection = cloudformation.detect_drift(&description.id).await?;
    context.say(&Event::Note {
        message: format!(
            "{}: AWS compares its resources with the template",
            stack.name
        ),
    });
    let ended = loop {
        let stands = cloudformation.drift_detection(&detection).await?;
        if stands != DriftDetection::Running {
            break stands;
        }
        if Instant::now() >= deadline {
            return Err(CommandError::Late(format!(
                "the drift detection of stack {} still runs in AWS",
                stack.name
            )));
        }
        tokio::time::sleep(PAUSE).await;
    };
    let mut drifts = cloudformation.drifts(&description.id).await?;
    let resources = cloudformation.resources(&description.id).await?;
    let template = cloudformation.template(&description.id).await?;
    let conceal = Concealment::new(stack, template)?;
    for drift in &mut drifts {
        conceal.apply(drift);
    }
    Ok(Some(found(ended, drifts, &resources, &description)))
}

fn found(
    ended: DriftDetection,
    mut drifts: Vec<ResourceDrift>,
    resources: &[DeployedResource],
    stack: &StackDescription,
) -> Found {
    let (status, failure) = match ended {
        DriftDetection::Complete(status) => (status, None),
        DriftDetection::Failed(reason) => ("UNKNOWN".to_owned(), Some(reason)),
        DriftDetection::Running => (stack.drift.clone().unwrap_or_default(), None),
    };
    drifts.sort_by(|one, other| one.logical_id.cmp(&other.logical_id));
    let seen: BTreeMap<String, (String, String)> = drifts
        .iter()
        .map(|it| {
            (
                it.logical_id.clone(),
                (it.status.clone(), it.reason.clone().unwrap_or_default()),
            )
        })
        .collect();
    let mut not_checked: Vec<_> = resources
        .iter()
        .filter_map(|it| {
            let reason = match seen.get(&it.logical_id) {
                Some((status, _))
                    if matches!(status.as_str(), "MODIFIED" | "DELETED" | "IN_SYNC") =>
                {
                    return None;
                }
                Some((_, reason)) if !reason.is_empty() => reason.clone(),
                Some((status, _)) => status.clone(),
                None if it.resource_type == "AWS::CloudFormation::Stack" => {
                    "a nested stack is looked at by itself".to_owned()
                }
                None => "drift detection does not know its type".to_owned(),
            };
            Some((it.logical_id.clone(), it.resource_type.clone(), reason))
        })
        .collect();
    not_checked.sort();
    drifts.retain(|it| is_drifted(it) || it.status == "IN_SYNC");
    Found {
        status,
        failure,
        drifts,
        not_checked,
    }
}

/// What says which properties are secret: the deployed template, and the one of the assembly.
struct Concealment(Vec<Value>);

impl Concealment {
    fn new(stack: &StackArtifact, deployed: Option<String>) -> Result<Self, CommandError> {
        let own = TemplateFacts::read(&stack.template_file)?;
        // What another tool deployed may be YAML: then only the assembly's template says what is secret.
        let deployed = deployed.and_then(|text| serde_json::from_str(&text).ok());
        Ok(Self(
            [Some(own.document().clone()), deployed]
                .into_iter()
                .flatten()
                .collect(),
        ))
    }

    /// Takes values that must not be shown out of what was found.
    fn apply(&self, drift: &mut ResourceDrift) {
        let read = |text: &Option<String>| {
            let value = text.as_deref().and_then(|it| serde_json::from_str(it).ok());
            value.unwrap_or(Value::Null)
        };
        let (expected, actual) = (read(&drift.expected), read(&drift.actual));
        for property in &mut drift.differences {
            let is_secret = self.0.iter().any(|template| {
                let sides = [&expected, &actual];
                must_be_concealed(template, &drift.logical_id, &property.path, &sides)
            });
            for value in [&mut property.expected, &mut property.actual] {
                if let Some(value) = value.as_mut().filter(|_| is_secret) {
                    CONCEALED.clone_into(value);
                }
            }
        }
        // The whole properties are needed no more, and may hold secrets.
        (drift.expected, drift.actual) = (None, None);
    }
}

fn called<'a>(provenance: &'a Provenance, logical_id: &'a str) -> &'a str {
    let origin = provenance.of(logical_id);
    origin.map_or(logical_id, |origin| &origin.construct_path)
}

fn lines(stack: &StackArtifact, found: &Found, style: Style) -> String {
    let drifted: Vec<_> = found.drifts.iter().filter(|it| is_drifted(it)).collect();
    let status = if drifted.is_empty() && found.failure.is_none() {
        style.good(&found.status)
    } else {
        style.notable(&found.status)
    };
    let name = style.strong(&stack.name);
    let looked = counted(found.drifts.len(), "resource");
    let mut text = format!("{name}  {status}  {} of {looked} changed\n", drifted.len());
    for drift in drifted {
        text += &resource_lines(drift, &stack.provenance, style);
    }
    if !found.not_checked.is_empty() {
        let head = format!(
            "not checked, {}:",
            counted(found.not_checked.len(), "resource")
        );
        let _ = writeln!(text, "  {}", style.faint(&head));
    }
    for line in unchecked_lines(stack, found) {
        for line in wrapped(&line, WIDTH - 4) {
            let _ = writeln!(text, "    {}", style.faint(&line));
        }
    }
    text
}

/// What could not be looked at. Resources of one type, for one reason, are one line: a stack may
/// have a hundred of them.
fn unchecked_lines(stack: &StackArtifact, found: &Found) -> Vec<String> {
    let mut alike: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for (logical_id, resource_type, reason) in &found.not_checked {
        let ids = alike.entry((resource_type, reason)).or_default();
        ids.push(logical_id);
    }
    let lines = alike
        .iter()
        .map(|((resource_type, reason), ids)| match &ids[..] {
            [one] => {
                let name = called(&stack.provenance, one);
                format!("{name} ({resource_type}): {reason}")
            }
            several => format!("{} times {resource_type}: {reason}", several.len()),
        });
    lines.collect()
}

fn resource_lines(drift: &ResourceDrift, provenance: &Provenance, style: Style) -> String {
    let name = called(provenance, &drift.logical_id);
    let is_gone = drift.status == "DELETED";
    let (sign, what) = if is_gone {
        (style.bad("-"), "deleted by hand")
    } else {
        (style.notable("~"), "changed by hand")
    };
    let head = format!("{name} ({}) {what}", drift.resource_type);
    let mut text = format!("  {sign} {}\n", shortened(&head, WIDTH - 4));
    let origin = provenance.of(&drift.logical_id);
    if let Some(source) = origin.and_then(|origin| origin.source.as_ref()) {
        let line = shortened(&format!("at {source}"), WIDTH - 4);
        let _ = writeln!(text, "    {}", style.faint(&line));
    }
    for property in &drift.differences {
        let path = property.path.trim_start_matches('/').replace('/', ".");
        let _ = writeln!(text, "    {}", shortened(&path, WIDTH - 4));
        for (label, value) in [
            ("template", &property.expected),
            ("actual", &property.actual),
        ] {
            let value = value.as_deref().filter(|it| !it.is_empty());
            let value = printable(value.unwrap_or("(nothing)"));
            let value = shortened(&value, WIDTH - 17);
            let _ = writeln!(text, "      {label:<10} {value}");
        }
    }
    text
}

/// What stands in AWS may come from anybody: it must not steer the terminal.
fn printable(text: &str) -> String {
    let plain = text.replace(['\n', '\t'], " ");
    plain.chars().filter(|it| !it.is_control()).collect()
}

fn entry(stack: &StackArtifact, found: Option<&Found>) -> Value {
    let Some(found) = found else {
        return json!({"stack": stack.name, "status": null});
    };
    let property = |it: &DriftedProperty| json!({"path": it.path, "kind": it.kind, "expected": it.expected, "actual": it.actual});
    let resource = |drift: &ResourceDrift| {
        let origin = stack.provenance.of(&drift.logical_id);
        json!({
            "logical_id": drift.logical_id,
            "physical_id": drift.physical_id,
            "resource_type": drift.resource_type,
            "construct_path": origin.map(|origin| &origin.construct_path),
            "source": origin.and_then(|origin| origin.source.as_ref()),
            "status": drift.status,
            "properties": drift.differences.iter().map(property).collect::<Vec<_>>(),
        })
    };
    let unchecked = |(logical_id, resource_type, reason): &(String, String, String)| {
        let origin = stack.provenance.of(logical_id);
        json!({
            "logical_id": logical_id,
            "resource_type": resource_type,
            "construct_path": origin.map(|origin| &origin.construct_path),
            "reason": reason,
        })
    };
    json!({
        "stack": stack.name,
        "status": found.status,
        "failure": found.failure,
        "resources": found.drifts.iter().map(resource).collect::<Vec<_>>(),
        "not_checked": found.not_checked.iter().map(unchecked).collect::<Vec<_>>(),
    })
}

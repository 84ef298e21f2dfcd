//! `sparta events`.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::time::Duration;

use serde_json::json;

use super::columns::{WIDTH, shortened, wrapped};
use super::context::{Context, print};
use super::deployed;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::attentive;
use crate::aws::{AwsError, CloudFormation, Connection, RawEvent};
use crate::cli::EventsArguments;
use crate::plan::{Provenance, StackArtifact, With};
use crate::ui::Style;

/// How often a stack is looked at that is followed.
const PAUSE: Duration = Duration::from_secs(2);

pub(super) fn run(
    context: &mut Context,
    arguments: &EventsArguments,
) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready
        .assembly
        .select(&arguments.names.stacks, With::Nothing)?;
    if let ([_, _, ..], true) = (stacks.as_slice(), arguments.follow) {
        let message = "--follow follows one stack: name it".to_owned();
        return Err(CommandError::Usage(message));
    }
    let connect = context.connect_options(&ready.assembly)?;
    let shown = Shown {
        json: context.is_json(),
        style: context.stdout_style(),
    };
    let mut exit = Exit::Done;
    for stack in stacks {
        let work = async {
            let mut targets = deployed::targets(context, &connect).await;
            let connection = deployed::aim(&mut targets, stack).await?;
            Ok(show(&connection, stack, arguments, shown).await?)
        };
        let again = format!("`sparta events {} --follow`", stack.name);
        let found = attentive(work, arguments.follow.then_some(again))?;
        if !found {
            exit = Exit::Failed;
            deployed::missing(context, &stack.name);
        }
    }
    Ok(exit)
}

/// How events are shown.
#[derive(Clone, Copy)]
struct Shown {
    json: bool,
    style: Style,
}

/// Prints the events of a stack; false when there is none.
async fn show(
    connection: &Connection,
    stack: &StackArtifact,
    arguments: &EventsArguments,
    shown: Shown,
) -> Result<bool, AwsError> {
    let cloudformation = deployed::cloudformation(connection, stack)?;
    let mut seen = HashSet::new();
    loop {
        // Before its events: one that has ended has said all.
        let Some(present) = cloudformation.describe_stack(&stack.name).await? else {
            return Ok(!seen.is_empty());
        };
        let limit = if seen.is_empty() {
            arguments.limit
        } else {
            usize::MAX
        };
        let is_wanted = |event: &RawEvent| is_wanted(event, arguments, &stack.provenance);
        let look = (&cloudformation, present.id.as_str());
        for event in latest(look, &mut seen, limit, is_wanted).await? {
            let text = if shown.json {
                format!("{}\n", entry(stack, &event))
            } else {
                lines(&event, &stack.provenance, shown.style)
            };
            print(&text);
        }
        if !arguments.follow || !present.status.ends_with("_IN_PROGRESS") {
            return Ok(true);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// True when the command line asks for an event.
fn is_wanted(event: &RawEvent, arguments: &EventsArguments, provenance: &Provenance) -> bool {
    let is_meant = |name: &String| {
        let origin = provenance.of(&event.logical_id);
        *name == event.logical_id || origin.is_some_and(|it| it.construct_path == *name)
    };
    let resource = arguments.resource.as_ref();
    (!arguments.failed || event.status.contains("FAILED")) && resource.is_none_or(is_meant)
}

/// The wanted events that have not been seen, at most so many of the newest, oldest first.
async fn latest(
    (cloudformation, stack_id): (&CloudFormation, &str),
    seen: &mut HashSet<String>,
    limit: usize,
    is_wanted: impl Fn(&RawEvent) -> bool,
) -> Result<Vec<RawEvent>, AwsError> {
    let (mut new, mut token) = (Vec::new(), None);
    loop {
        let page = cloudformation.events(stack_id, token).await?;
        let before = seen.len();
        for event in page.events {
            // Pages can repeat an event.
            if seen.insert(event.id.clone()) && is_wanted(&event) {
                new.push(event);
            }
        }
        token = page
            .next
            .filter(|_| seen.len() > before && new.len() < limit);
        if token.is_none() {
            new.truncate(limit);
            new.reverse();
            return Ok(new);
        }
    }
}

/// `12:00:01 CREATE_FAILED Alarms/Topic (AWS::SNS::Topic)`, the reason below it.
fn lines(event: &RawEvent, provenance: &Provenance, style: Style) -> String {
    let name = provenance
        .of(&event.logical_id)
        .map_or(event.logical_id.as_str(), |origin| {
            origin.construct_path.as_str()
        });
    let time = event.timestamp.get(11..19).unwrap_or("--:--:--");
    let what = format!("{name} ({})", event.resource_type);
    let status = format!("{:<20}", event.status);
    let room = WIDTH.saturating_sub(time.len() + status.len() + 2);
    let coloured = if event.status.contains("FAILED") || event.status.contains("ROLLBACK") {
        style.bad(&status)
    } else {
        status
    };
    let mut text = format!(
        "{} {coloured} {}\n",
        style.faint(time),
        shortened(&what, room)
    );
    for line in wrapped(event.reason.as_deref().unwrap_or_default(), WIDTH - 4) {
        let _ = writeln!(text, "    {line}");
    }
    text
}

fn entry(stack: &StackArtifact, event: &RawEvent) -> serde_json::Value {
    let origin = stack.provenance.of(&event.logical_id);
    json!({
        "stack": stack.name,
        "timestamp": event.timestamp,
        "logical_id": event.logical_id,
        "physical_id": event.physical_id,
        "resource_type": event.resource_type,
        "status": event.status,
        "reason": event.reason,
        "construct_path": origin.map(|origin| &origin.construct_path),
        "source": origin.and_then(|origin| origin.source.as_ref()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_a_terminal() {
        let event = RawEvent {
            id: "1".to_owned(),
            stack_id: "arn:stack".to_owned(),
            logical_id: "Topic".repeat(30),
            physical_id: None,
            resource_type: "AWS::SNS::Topic".to_owned(),
            status: "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS".to_owned(),
            reason: Some(format!(
                "Resource handler returned message: {}",
                "é".repeat(200)
            )),
            timestamp: "2026-11-22T10:00:01Z".to_owned(),
            epoch_seconds: 0.0,
        };
        let text = lines(&event, &Provenance::default(), Style::Plain);
        assert!(
            text.starts_with("10:00:01 UPDATE_ROLLBACK_COMPLETE"),
            "{text}"
        );
        assert!(
            text.contains("    Resource handler returned message:\n"),
            "{text}"
        );
        assert_eq!(text.matches('é').count(), 200);
        assert!(
            text.lines().all(|line| line.chars().count() <= WIDTH),
            "{text}"
        );
    }
}

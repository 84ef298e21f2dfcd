//! `sparta logs`.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::columns::shortened;
use super::context::{Context, print};
use super::deployed::{self, Standing};
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::attentive;
use crate::aws::{AwsError, Connection, DeployedResource, LogEvent, LogQuery, Logs};
use crate::cli::LogsArguments;
use crate::event::Event;
use crate::plan::{StackArtifact, TemplateFacts, With, nearest_log_groups};
use crate::ui::Style;

/// How often groups are looked at that are followed.
const PAUSE: Duration = Duration::from_secs(2);
/// Events come to CloudWatch Logs out of order; so far back each look begins.
const LATE: Duration = Duration::from_secs(30);
/// Below this, the day goes without saying.
const A_DAY: Duration = Duration::from_hours(24);

/// A group's name has up to 512 characters; more than these do not stand before each line.
const LABEL: usize = 32;

/// A log group to read.
struct Group {
    name: String,
    logs: Logs,
}

/// A deployed stack, and what its sources may be called.
struct Found {
    groups: BTreeSet<String>,
    /// Log groups by every name that leads to them.
    names: BTreeMap<String, BTreeSet<String>>,
    logs: Logs,
}

pub(super) fn run(context: &mut Context, arguments: &LogsArguments) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready.assembly.select(&[], With::Nothing)?;
    let found = deployed::each(context, &ready, &stacks, &look)?;
    let found: Vec<_> = found.into_iter().flatten().collect();
    if found.is_empty() {
        for stack in &stacks {
            deployed::missing(context, &stack.name);
        }
        return Ok(Exit::Failed);
    }
    let groups = chosen(found, &arguments.sources)?;
    if groups.is_empty() {
        context.say(&Event::Note {
            message: "no deployed stack has a log group".to_owned(),
        });
        return Ok(Exit::Done);
    }
    let shown = Shown {
        json: context.is_json(),
        with_group: groups.len() > 1,
        with_day: arguments.since > A_DAY,
        style: context.stdout_style(),
    };
    let work = async { Ok(read(&groups, arguments, shown).await?) };
    let left_out = attentive(work, arguments.follow.then(|| again(arguments)))?;
    if left_out > 0 {
        context.say(&Event::Note {
            message: format!("{left_out} earlier events are not shown; --limit COUNT shows more"),
        });
    }
    Ok(Exit::Done)
}

/// The command that goes on following.
fn again(arguments: &LogsArguments) -> String {
    let sources = arguments.sources.iter().map(|source| format!(" {source}"));
    format!("`sparta logs{} --follow`", sources.collect::<String>())
}

/// What a stack's log groups can be called; `None` when it is not deployed.
async fn look(
    connection: &Connection,
    stack: &StackArtifact,
) -> Result<Option<Found>, CommandError> {
    let standing = deployed::standing(connection, stack).await?;
    let Some(Standing {
        cloudformation,
        stack: description,
    }) = standing
    else {
        return Ok(None);
    };
    let region = connection.region_or(stack.environment.region.as_deref())?;
    let resources = cloudformation.resources(&description.id).await?;
    let template = TemplateFacts::read(&stack.template_file)?;
    let logs = connection.logs(region);
    Ok(Some(found(stack, &template, &resources, logs)))
}

fn found(
    stack: &StackArtifact,
    template: &TemplateFacts,
    resources: &[DeployedResource],
    logs: Logs,
) -> Found {
    let by_id: BTreeMap<&str, &DeployedResource> = resources
        .iter()
        .map(|it| (it.logical_id.as_str(), it))
        .collect();
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for resource in resources {
        let groups = nearest_log_groups(template.document(), &resource.logical_id);
        let origin = stack.provenance.of(&resource.logical_id);
        let mut called = vec![resource.logical_id.as_str(), &resource.physical_id];
        called.extend(resource.physical_id.rsplit(['/', ':']).next());
        called.extend(origin.map(|origin| origin.construct_path.as_str()));
        for group in groups.iter().filter_map(|id| by_id.get(id.as_str())) {
            for name in &called {
                let leads = names.entry((*name).to_owned()).or_default();
                leads.insert(group.physical_id.clone());
            }
        }
    }
    Found {
        groups: resources
            .iter()
            .filter(|it| it.resource_type == "AWS::Logs::LogGroup")
            .map(|it| it.physical_id.clone())
            .collect(),
        names,
        logs,
    }
}

/// The groups that are meant; all of them when no source is named.
fn chosen(found: Vec<Found>, sources: &[String]) -> Result<Vec<Group>, CommandError> {
    let leads = |source: &String| found.iter().any(|it| it.names.contains_key(source));
    let unknown: Vec<_> = sources.iter().filter(|source| !leads(source)).collect();
    if let [first, ..] = unknown.as_slice() {
        let known: BTreeSet<_> = found.iter().flat_map(|it| &it.groups).collect();
        let known: Vec<_> = known.into_iter().map(String::as_str).collect();
        let what = if unknown.len() > 1 {
            let all: Vec<_> = unknown.iter().map(|it| it.as_str()).collect();
            format!("no log group belongs to {}", all.join(" or to "))
        } else {
            format!("no log group belongs to {first}")
        };
        let known = known.join(", ");
        return Err(CommandError::Usage(format!("{what}; there are {known}")));
    }
    let mut groups = Vec::new();
    for it in found {
        let named = sources.iter().filter_map(|source| it.names.get(source));
        let meant: BTreeSet<String> = if sources.is_empty() {
            it.groups
        } else {
            named.flatten().cloned().collect()
        };
        groups.extend(meant.into_iter().map(|name| Group {
            name,
            logs: it.logs.clone(),
        }));
    }
    Ok(groups)
}

/// How events are shown.
#[derive(Debug, Clone, Copy)]
struct Shown {
    json: bool,
    with_group: bool,
    with_day: bool,
    style: Style,
}

/// Events in the order of time, whatever group they are of.
type Ordered = BTreeMap<(i64, String, String), LogEvent>;

/// Prints events, and goes on when that is asked for; says how many were left out.
async fn read(
    groups: &[Group],
    arguments: &LogsArguments,
    shown: Shown,
) -> Result<usize, AwsError> {
    let mut since = millis_before(arguments.since);
    let (mut seen, mut limit, mut left_out) = (HashSet::new(), arguments.limit, 0);
    loop {
        let started = millis_before(LATE);
        let mut ordered = Ordered::new();
        for group in groups {
            let query = LogQuery {
                group: &group.name,
                since_millis: since,
                pattern: arguments.filter.as_deref(),
            };
            left_out += gather(group, query, limit, &seen, &mut ordered).await?;
        }
        for ((_, group, id), event) in &ordered {
            print(&text(group, event, shown));
            seen.insert(id.clone());
        }
        if !arguments.follow {
            return Ok(left_out);
        }
        (since, limit) = (since.max(started), usize::MAX);
        tokio::time::sleep(PAUSE).await;
    }
}

/// Adds a group's new events, and keeps at most the latest `limit` of all; says how many that left out.
async fn gather(
    group: &Group,
    query: LogQuery<'_>,
    limit: usize,
    seen: &HashSet<String>,
    ordered: &mut Ordered,
) -> Result<usize, AwsError> {
    let (mut token, mut left_out) = (None, 0);
    loop {
        let page = group.logs.events(query, token).await?;
        for event in page.events {
            if seen.contains(&event.id) {
                continue;
            }
            let place = (event.epoch_millis, group.name.clone(), event.id.clone());
            ordered.insert(place, event);
            if ordered.len() > limit {
                ordered.pop_first();
                left_out += 1;
            }
        }
        token = page.next;
        if token.is_none() {
            return Ok(left_out);
        }
    }
}

fn millis_before(ago: Duration) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let before = now.unwrap_or_default().saturating_sub(ago).as_millis();
    i64::try_from(before).unwrap_or(i64::MAX)
}

/// `12:00:01 sparta-api  what was written`, further lines of it indented; or a JSON object.
fn text(group: &str, event: &LogEvent, shown: Shown) -> String {
    if shown.json {
        let entry = json!({
            "timestamp": event.timestamp,
            "group": group,
            "stream": event.stream,
            "message": event.message,
        });
        return format!("{entry}\n");
    }
    let time = if shown.with_day {
        event.timestamp.get(..19)
    } else {
        event.timestamp.get(11..19)
    };
    let mut text = shown
        .style
        .faint(&time.unwrap_or("--:--:--").replace('T', " "));
    if shown.with_group {
        let label = shortened(group.rsplit('/').next().unwrap_or(group), LABEL);
        let _ = write!(text, " {}", shown.style.strong(&label));
    }
    for (index, line) in event.message.lines().enumerate() {
        // What was written may come from anybody: it must not steer the terminal.
        let line = line.replace('\t', "    ");
        let plain = line.chars().filter(|letter| !letter.is_control());
        let start = if index == 0 { " " } else { "\n    " };
        let _ = write!(text, "{start}{}", plain.collect::<String>());
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(message: &str) -> LogEvent {
        LogEvent {
            id: "1".to_owned(),
            epoch_millis: 0,
            timestamp: "2026-11-28T12:00:01.5Z".to_owned(),
            stream: "api/1".to_owned(),
            message: message.to_owned(),
        }
    }

    const SHOWN: Shown = Shown {
        json: false,
        with_group: true,
        with_day: false,
        style: Style::Plain,
    };

    #[test]
    fn a_line_has_its_time_and_its_group() {
        let line = |shown| text("/ecs/sparta-api", &event("up\nand running\n"), shown);
        assert_eq!(line(SHOWN), "12:00:01 sparta-api up\n    and running\n");
        let alone = Shown {
            with_group: false,
            with_day: true,
            ..SHOWN
        };
        assert_eq!(line(alone), "2026-11-28 12:00:01 up\n    and running\n");
    }

    #[test]
    fn what_stands_before_a_message_leaves_it_room() {
        let message = "m".repeat(200);
        let long = format!("/aws/{}", "g".repeat(500));
        let shown = Shown {
            with_day: true,
            ..SHOWN
        };
        let line = text(&long, &event(&message), shown);
        assert!(line.ends_with(&format!(" {message}\n")), "{line}");
        assert!(line.chars().count() <= 54 + message.len(), "{line}");
    }

    #[test]
    fn what_was_written_does_not_steer_the_terminal() {
        let line = text("g", &event("\u{1b}[2Jgone\tand\u{7} \u{9b}31mback"), SHOWN);
        assert_eq!(line, "12:00:01 g [2Jgone    and 31mback\n");
    }

    #[test]
    fn as_json_nothing_is_lost() {
        let json = Shown {
            json: true,
            ..SHOWN
        };
        let entry: serde_json::Value =
            serde_json::from_str(&text("/ecs/a", &event("\u{1b}[1mx\ny"), json)).unwrap();
        assert_eq!(entry["message"], "\u{1b}[1mx\ny");
        assert_eq!(entry["group"], "/ecs/a");
    }
}

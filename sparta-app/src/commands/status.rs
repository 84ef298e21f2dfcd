//! `sparta status`.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::columns::{WIDTH, shortened, wrapped};
use super::context::{Context, print, print_json};
use super::deployed::{self, Standing};
use super::error::CommandError;
use super::exit::Exit;
use crate::aws::{AwsError, Connection, RingingAlarm, ServiceState, StackDescription};
use crate::cli::StackNames;
use crate::event::Event;
use crate::plan::{StackArtifact, With};
use crate::ui::Style;

/// A stack, its services, and its alarms that ring.
struct Found {
    stack: StackDescription,
    services: Vec<ServiceState>,
    /// Or why CloudWatch did not say.
    alarms: Result<Vec<RingingAlarm>, String>,
}

/// How many of a service's messages are shown.
const MESSAGES: usize = 2;

pub(super) fn run(context: &mut Context, names: &StackNames) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready.assembly.select(&names.stacks, With::Nothing)?;
    let found = deployed::each(context, &ready, &stacks, &look)?;
    let names = stacks.iter().map(|stack| stack.name.as_str());
    let found: Vec<_> = names.zip(found).collect();
    if context.is_json() {
        print_json(
            &found
                .iter()
                .map(|(name, found)| entry(name, found.as_ref()))
                .collect(),
        );
    }
    let mut exit = Exit::Done;
    for (name, found) in &found {
        let Some(found) = found else {
            exit = Exit::Failed;
            deployed::missing(context, name);
            continue;
        };
        if !context.is_json() {
            print(&lines(name, found, context.stdout_style()));
        }
        if let Err(reason) = &found.alarms {
            context.say(&Event::Warning {
                stack: (*name).to_owned(),
                message: format!("its alarms are not known: {reason}"),
                hint: None,
            });
        }
    }
    Ok(exit)
}

async fn look(connection: &Connection, stack: &StackArtifact) -> Result<Option<Found>, AwsError> {
    let Some(Standing {
        cloudformation,
        stack: description,
    }) = deployed::standing(connection, stack).await?
    else {
        return Ok(None);
    };
    let region = connection.region_or(stack.environment.region.as_deref())?;
    let containers = connection.containers(region);
    let (mut services, mut alarms) = (Vec::new(), Vec::new());
    for resource in cloudformation.resources(&description.id).await? {
        match resource.resource_type.as_str() {
            "AWS::ECS::Service" => {
                services.extend(containers.service(&resource.physical_id).await?);
            }
            "AWS::CloudWatch::Alarm" | "AWS::CloudWatch::CompositeAlarm" => {
                alarms.push(alarm_name(&resource.physical_id));
            }
            _ => {}
        }
    }
    let alarms = match connection.alarms(region).ringing(&alarms).await {
        Ok(ringing) => Ok(ringing),
        Err(error) if error.is_setup() => return Err(error),
        // Whoever may look at stacks need not be allowed to look at alarms: the rest is worth showing.
        Err(error) => Err(error.to_string()),
    };
    Ok(Some(Found {
        stack: description,
        services,
        alarms,
    }))
}

/// The name of an alarm, which may be known by its ARN: `arn:aws:cloudwatch:eu-west-2:123456789012:alarm:NAME`.
fn alarm_name(physical_id: &str) -> String {
    let name = physical_id.split_once(":alarm:").map(|(_, name)| name);
    name.unwrap_or(physical_id).to_owned()
}

fn lines(name: &str, found: &Found, style: Style) -> String {
    let stack = &found.stack;
    let status = if stack.status.contains("FAILED") || stack.status.contains("ROLLBACK") {
        style.bad(&stack.status)
    } else {
        style.good(&stack.status)
    };
    let since = seconds(stack.deployed_at.as_deref());
    // A stack's name has up to 128 characters.
    let shown = shortened(name, WIDTH - 2 - stack.status.len().min(WIDTH - 10));
    let since = format!("last deployed {since}");
    let room = WIDTH.saturating_sub(shown.chars().count() + stack.status.len() + 4);
    let gap = if since.len() > room { "\n" } else { "" };
    let mut text = format!("{}  {status}{gap}  {since}\n", style.strong(&shown));
    if let Some(reason) = stack.reason.as_deref().filter(|it| !it.is_empty()) {
        for line in wrapped(reason, WIDTH - 2) {
            let _ = writeln!(text, "  {line}");
        }
    }
    for alarm in found.alarms.iter().flatten() {
        let since = seconds(alarm.since.as_deref());
        let name = shortened(&alarm.name, WIDTH - 42);
        let _ = writeln!(
            text,
            "  {} rings since {since}",
            style.bad(&format!("alarm {name}"))
        );
        let reason = alarm.reason.as_deref().unwrap_or_default();
        for line in wrapped(reason, WIDTH - 4) {
            let _ = writeln!(text, "    {}", style.faint(&line));
        }
    }
    for service in &found.services {
        let count = format!("{} of {} running", service.running, service.desired);
        let count = if service.running < service.desired {
            style.notable(&count)
        } else {
            count
        };
        let rollout = service.rollout.as_deref().unwrap_or("no deployment");
        // A service's name has up to 255 characters; counts are at most five digits each.
        let name = shortened(&service.name, WIDTH - 44);
        let _ = writeln!(text, "  {}  {count}  {rollout}", style.strong(&name));
        for message in service.messages.iter().take(MESSAGES) {
            for line in wrapped(message, WIDTH - 4) {
                let _ = writeln!(text, "    {}", style.faint(&line));
            }
        }
    }
    text
}

/// A time to the second.
fn seconds(time: Option<&str>) -> String {
    let time = time.and_then(|time| time.get(..19));
    time.map_or("an unknown time".to_owned(), |time| format!("{time}Z"))
}

fn entry(name: &str, found: Option<&Found>) -> Value {
    let Some(found) = found else {
        return json!({"stack": name, "status": null});
    };
    let service = |service: &ServiceState| {
        json!({
            "name": service.name,
            "running": service.running,
            "pending": service.pending,
            "desired": service.desired,
            "rollout": service.rollout,
            "messages": service.messages,
        })
    };
    let alarm =
        |it: &RingingAlarm| json!({"name": it.name, "reason": it.reason, "since": it.since});
    let alarms = found.alarms.as_ref().ok();
    json!({
        "alarms": alarms.map(|them| them.iter().map(alarm).collect::<Vec<_>>()),
        "stack": name,
        "status": found.stack.status,
        "reason": found.stack.reason,
        "last_deployed": found.stack.deployed_at,
        "services": found.services.iter().map(service).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_a_terminal() {
        let found = Found {
            stack: StackDescription {
                id: "arn:stack".to_owned(),
                status: "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS".to_owned(),
                reason: Some("The following resource(s) failed to update: [ApiService]. ".repeat(3)),
                parameters: Vec::new(),
                parameter_values: std::collections::BTreeMap::new(),
                outputs: Vec::new(),
                protected: false,
                drift: None,
                deployed_at: Some("2026-11-22T10:00:00Z".to_owned()),
                changed_at: None,
            },
            alarms: Ok(vec![RingingAlarm {
                name: "sparta-production-a-name-that-is-longer-than-most".to_owned(),
                reason: Some("Threshold Crossed: 1 out of the last 1 datapoints was high. ".repeat(2)),
                since: Some("2026-11-22T10:00:00.123Z".to_owned()),
            }]),
            services: vec![ServiceState {
                name: "sparta-api".to_owned(),
                running: 1,
                pending: 1,
                desired: 2,
                rollout: Some("IN_PROGRESS".to_owned()),
                messages: vec!["(service sparta-api) is unable to consistently start tasks successfully. For more \
                                information, see the Troubleshooting section."
                    .to_owned()],
            },
            ServiceState {
                name: "s".repeat(255),
                running: 10_000,
                pending: 0,
                desired: 10_000,
                rollout: Some("IN_PROGRESS".to_owned()),
                messages: Vec::new(),
            }],
        };
        let text = |name: &str| lines(name, &found, Style::Plain);
        for name in [
            "sparta-production",
            "sparta-production-registry",
            &"n".repeat(128),
        ] {
            for line in text(name).lines() {
                assert!(line.chars().count() <= WIDTH, "{line}");
            }
        }
        let text = text("sparta-production-registry");
        assert!(
            text.starts_with(
                "sparta-production-registry  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS\n  last deployed 2026-"
            ),
            "{text}"
        );
        assert!(
            text.contains("\n  sparta-api  1 of 2 running  IN_PROGRESS\n"),
            "{text}"
        );
        assert!(text.contains("\n  sss"), "{text}");
    }
}

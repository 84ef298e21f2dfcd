//! `sparta status`.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::columns::{WIDTH, wrapped};
use super::context::{Context, print, print_json};
use super::deployed::{self, Standing};
use super::error::CommandError;
use super::exit::Exit;
use crate::aws::{AwsError, Connection, ServiceState, StackDescription};
use crate::cli::StackNames;
use crate::plan::{StackArtifact, With};
use crate::ui::Style;

/// A stack and its services.
struct Found {
    stack: StackDescription,
    services: Vec<ServiceState>,
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
        match found {
            Some(found) if !context.is_json() => {
                print(&lines(name, found, context.stdout_style()));
            }
            Some(_) => {}
            None => {
                exit = Exit::Failed;
                deployed::missing(context, name);
            }
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
    let mut services = Vec::new();
    for resource in cloudformation.resources(&description.id).await? {
        if resource.resource_type == "AWS::ECS::Service" {
            services.extend(containers.service(&resource.physical_id).await?);
        }
    }
    Ok(Some(Found {
        stack: description,
        services,
    }))
}

fn lines(name: &str, found: &Found, style: Style) -> String {
    let stack = &found.stack;
    let status = if stack.status.contains("FAILED") || stack.status.contains("ROLLBACK") {
        style.bad(&stack.status)
    } else {
        style.good(&stack.status)
    };
    let since = stack.deployed_at.as_deref().unwrap_or("an unknown time");
    let mut text = format!("{}  {status}  last deployed {since}\n", style.strong(name));
    if let Some(reason) = stack.reason.as_deref().filter(|it| !it.is_empty()) {
        for line in wrapped(reason, WIDTH - 2) {
            let _ = writeln!(text, "  {line}");
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
        let _ = writeln!(
            text,
            "  {}  {count}  {rollout}",
            style.strong(&service.name)
        );
        for message in service.messages.iter().take(MESSAGES) {
            for line in wrapped(message, WIDTH - 4) {
                let _ = writeln!(text, "    {}", style.faint(&line));
            }
        }
    }
    text
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
    json!({
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
                status: "UPDATE_ROLLBACK_COMPLETE".to_owned(),
                reason: Some("The following resource(s) failed to update: [ApiService]. ".repeat(3)),
                parameters: Vec::new(),
                parameter_values: std::collections::BTreeMap::new(),
                outputs: Vec::new(),
                protected: false,
                drift: None,
                deployed_at: Some("2026-11-22T10:00:00Z".to_owned()),
                changed_at: None,
            },
            services: vec![ServiceState {
                name: "sparta-api".to_owned(),
                running: 1,
                pending: 1,
                desired: 2,
                rollout: Some("IN_PROGRESS".to_owned()),
                messages: vec!["(service sparta-api) is unable to consistently start tasks successfully. For more \
                                information, see the Troubleshooting section."
                    .to_owned()],
            }],
        };
        let text = lines("sparta-production", &found, Style::Plain);
        for line in text.lines() {
            assert!(line.chars().count() <= WIDTH, "{line}");
        }
        assert!(
            text.contains("\n  sparta-api  1 of 2 running  IN_PROGRESS\n"),
            "{text}"
        );
    }
}

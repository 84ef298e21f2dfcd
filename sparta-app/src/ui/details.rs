//! The longer words: changes, resources, failures.

use super::{Style, Verbosity};
use crate::event::{Action, AssetStep, Failure, ResourceChange, ResourceEvent};

pub(super) fn asset_line(
    stack: &str,
    (asset, destination): (&str, &str),
    step: AssetStep,
    verbosity: Verbosity,
) -> Vec<String> {
    let text = match step {
        AssetStep::Present if verbosity == Verbosity::Verbose => format!("is at {destination}"),
        AssetStep::Sending if verbosity == Verbosity::Verbose => {
            format!("is sent to {destination}")
        }
        AssetStep::Building => "is built".to_owned(),
        AssetStep::Sent => format!("was sent to {destination}"),
        AssetStep::Present | AssetStep::Sending => return Vec::new(),
    };
    vec![format!("{stack}: asset {asset} {text}")]
}

/// At most five names, unless every detail is wanted.
pub(super) fn shortened(names: &[String], verbosity: Verbosity) -> String {
    const SHOWN: usize = 5;
    if verbosity == Verbosity::Verbose || names.len() <= SHOWN {
        return names.join(", ");
    }
    format!(
        "{} and {} more",
        names[..SHOWN].join(", "),
        names.len() - SHOWN
    )
}

pub(super) fn change_lines(
    stack: &str,
    changes: &[ResourceChange],
    verbosity: Verbosity,
    style: Style,
) -> Vec<String> {
    let count = |wanted: &[Action]| {
        changes
            .iter()
            .filter(|change| wanted.contains(&change.action))
            .count()
    };
    let counts = [
        (count(&[Action::Add]), "to add"),
        (count(&[Action::Modify, Action::Unknown]), "to change"),
        (count(&[Action::Replace]), "to replace"),
        (count(&[Action::MaybeReplace]), "to change or replace"),
        (count(&[Action::Import]), "to import"),
        (count(&[Action::Remove]), "to remove"),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    let summary = if counts.is_empty() {
        "no resource changes".to_owned()
    } else {
        counts.join(", ")
    };
    let mut lines = vec![format!("{stack}: {summary}")];
    // A new stack is all additions: a list of them says no more than the template.
    let all_new = changes
        .iter()
        .all(|change| change.action == Action::Add && !change.drifted);
    if !all_new || verbosity == Verbosity::Verbose {
        lines.extend(
            changes
                .iter()
                .map(|change| change_line(stack, change, style)),
        );
    }
    lines
}

/// What the plan cannot know: drift, imports, nested stacks, and changes that only the change set sees.
pub(super) fn lines_beside_plan(
    stack: &str,
    changes: &[ResourceChange],
    named: &[String],
    style: Style,
) -> Vec<String> {
    let is_told = |change: &&ResourceChange| {
        let beside = change.drifted || change.action == Action::Import;
        beside || !named.contains(&change.logical_id)
    };
    let mut lines: Vec<String> = changes
        .iter()
        .filter(is_told)
        .map(|change| change_line(stack, change, style))
        .collect();
    if !lines.is_empty() {
        lines.insert(0, format!("{stack}: the change set says besides"));
    }
    lines
}

fn change_line(stack: &str, change: &ResourceChange, style: Style) -> String {
    let (sign, note) = match change.action {
        Action::Add => (style.good("+"), ""),
        Action::Import => (style.good("+"), " (import)"),
        Action::Modify => (style.notable("~"), ""),
        Action::MaybeReplace => (style.notable("±"), " (may be replaced)"),
        Action::Replace => (style.bad("±"), " (replaced)"),
        Action::Remove => (style.bad("-"), ""),
        Action::Unknown => (style.notable("~"), " (known when executed)"),
    };
    let name = path(stack, change.construct_path.as_deref(), &change.logical_id);
    let properties = if change.properties.is_empty() {
        String::new()
    } else {
        format!(": {}", change.properties.join(", "))
    };
    let drift = if change.drifted {
        " (was changed by hand)"
    } else {
        ""
    };
    format!(
        "  {sign} {} {name}{note}{drift}{properties}",
        change.resource_type
    )
}

pub(super) fn resource_line(event: &ResourceEvent, verbosity: Verbosity, style: Style) -> String {
    let time = event.timestamp.get(11..19).unwrap_or("        ");
    let status = format!("{:<28}", event.status);
    let status = match event.status.as_str() {
        _ if event.is_consequence => style.faint(&status),
        text if text.ends_with("_FAILED") || text.contains("ROLLBACK") => style.bad(&status),
        text if text.ends_with("_COMPLETE") => style.good(&status),
        _ => status,
    };
    let name = if event.is_stack {
        event.stack.clone()
    } else {
        path(
            &event.stack,
            event.construct_path.as_deref(),
            &event.logical_id,
        )
    };
    let physical = match &event.physical_id {
        Some(id) if verbosity == Verbosity::Verbose && !event.is_stack => format!(" [{id}]"),
        _ => String::new(),
    };
    let is_failure = event.status.ends_with("_FAILED");
    let reason = match &event.reason {
        Some(reason)
            if verbosity == Verbosity::Verbose || (is_failure && !event.is_consequence) =>
        {
            format!(": {reason}")
        }
        _ => String::new(),
    };
    format!(
        "{} {status} {} {name}{physical}{reason}",
        style.faint(time),
        event.resource_type
    )
}

pub(super) fn failure_lines(failure: &Failure, style: Style) -> Vec<String> {
    let first = &failure.first;
    let name = if first.is_stack {
        first.logical_id.clone()
    } else {
        path(
            &first.stack,
            first.construct_path.as_deref(),
            &first.logical_id,
        )
    };
    let headline = format!(
        "{}: {} {name} ({})",
        first.stack, first.resource_type, first.status
    );
    let mut lines = vec![format!("{}: {headline}", style.bad("failed"))];
    lines.push(format!(
        "  {}",
        first.reason.as_deref().unwrap_or("AWS gives no reason")
    ));
    lines.extend(
        first
            .source
            .as_ref()
            .map(|source| format!("  made at {source}")),
    );
    lines.extend(failure.evidence.iter().map(|line| format!("  {line}")));
    lines.extend(failure.hint.as_ref().map(|hint| format!("  hint: {hint}")));
    for other in &failure.others {
        let name = path(
            &other.stack,
            other.construct_path.as_deref(),
            &other.logical_id,
        );
        let reason = other.reason.as_deref().unwrap_or("no reason");
        lines.push(format!(
            "  also: {} {name} ({}): {reason}",
            other.resource_type, other.status
        ));
    }
    if failure.cancelled > 0 {
        lines.push(format!(
            "  {} cancelled because of it",
            counted(failure.cancelled, "resource was", "resources were")
        ));
    }
    lines
}

/// The construct's path without the stack in front, or the logical id.
pub(super) fn path(stack: &str, construct_path: Option<&str>, logical_id: &str) -> String {
    let path = construct_path.unwrap_or(logical_id);
    path.strip_prefix(stack)
        .and_then(|rest| rest.strip_prefix('/'))
        .unwrap_or(path)
        .to_owned()
}

fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 {
        format!("1 {one}")
    } else {
        format!("{count} {many}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::SourceLine;

    fn failed() -> ResourceEvent {
        ResourceEvent {
            stack: "app".into(),
            is_stack: false,
            logical_id: "Topic1".into(),
            physical_id: None,
            resource_type: "AWS::SNS::Topic".into(),
            status: "CREATE_FAILED".into(),
            reason: Some("alerts already exists".into()),
            timestamp: "2026-11-22T13:05:09Z".into(),
            construct_path: Some("app/Alarms/Topic".into()),
            source: Some(SourceLine {
                file: "src/main.rs".into(),
                line: 42,
            }),
            is_consequence: false,
        }
    }

    #[test]
    fn a_failure_says_what_why_where_and_what_to_do() {
        let failure = Failure {
            first: failed(),
            hint: Some("rename it".into()),
            cancelled: 2,
            others: Vec::new(),
            evidence: vec!["a task stopped: out of memory".into()],
        };
        let expected = [
            "failed: app: AWS::SNS::Topic Alarms/Topic (CREATE_FAILED)",
            "  alerts already exists",
            "  made at src/main.rs:42",
            "  a task stopped: out of memory",
            "  hint: rename it",
            "  2 resources were cancelled because of it",
        ];
        assert_eq!(failure_lines(&failure, Style::Plain), expected);
    }

    #[test]
    fn colours_add_nothing_to_the_words() {
        let coloured = resource_line(&failed(), Verbosity::Normal, Style::Coloured);
        assert!(coloured.contains("\u{1b}[31m"));
        let plain = resource_line(&failed(), Verbosity::Normal, Style::Plain);
        assert_eq!(
            plain,
            "13:05:09 CREATE_FAILED                AWS::SNS::Topic Alarms/Topic: alerts already exists"
        );
        assert_eq!(
            ["\u{1b}[31m", "\u{1b}[2m", "\u{1b}[0m"]
                .iter()
                .fold(coloured, |text, code| text.replace(code, "")),
            plain
        );
    }
}

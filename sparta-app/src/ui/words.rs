//! Events in words, the same for the live view and for plain lines.

use super::details::{
    asset_line, change_lines, failure_lines, lines_beside_plan, resource_line, shortened,
};
use super::{Style, Verbosity};
use crate::event::{Event, OutcomeWord, SummaryRow, Verb};
use crate::plan::StackPlan;

/// How wide the plan is that is shown before a deployment, in characters.
const PLAN_WIDTH: usize = 100;

/// The lines of an event; none when it is not worth one at this verbosity.
pub(super) fn lines(event: &Event, verbosity: Verbosity, style: Style) -> Vec<String> {
    if verbosity == Verbosity::Quiet && !is_needed(event) {
        return Vec::new();
    }
    match event {
        Event::Asset {
            stack,
            asset,
            destination,
            step,
        } => asset_line(stack, (asset, destination), *step, verbosity),
        Event::Capability {
            stack,
            capability,
            because_of,
        } => {
            let names = shortened(because_of, verbosity);
            vec![format!("{stack}: {capability} is acknowledged for {names}")]
        }
        Event::ChangeSetReady {
            stack,
            changes,
            in_plan,
            ..
        } => match in_plan {
            None => change_lines(stack, changes, verbosity, style),
            Some(named) => lines_beside_plan(stack, changes, named, style),
        },
        Event::Planned { plan } => plan_lines(plan, verbosity, style),
        Event::Moving { stack, moves, .. } => {
            let mut lines = vec![format!("{stack}: {} to move", moves.len())];
            lines.extend(super::plan::move_lines(moves, style));
            lines
        }
        Event::Resource(event) => vec![resource_line(event, verbosity, style)],
        Event::Failed(failure) => failure_lines(failure, style),
        Event::Executing {
            stack,
            change_set,
            expected_seconds,
            ..
        } => executing_line(stack, change_set, *expected_seconds, verbosity)
            .into_iter()
            .collect(),
        Event::AssetProgress { .. } | Event::ChangeSetRemoved { .. }
            if verbosity < Verbosity::Verbose =>
        {
            Vec::new()
        }
        Event::Summary { rows } => summary_lines(rows, style),
        Event::Disturbed { .. } | Event::Warning { .. } | Event::Error { .. } => {
            trouble(event, style)
        }
        other => step(other, style).into_iter().collect(),
    }
}

fn plan_lines(plan: &StackPlan, verbosity: Verbosity, style: Style) -> Vec<String> {
    let look = super::plan::Look {
        width: PLAN_WIDTH,
        style,
        verbosity,
    };
    let mut lines = super::plan::lines(plan, look);
    // Of a new stack that opens nothing, the totals are enough.
    if plan.is_new && plan.security.is_empty() && verbosity < Verbosity::Verbose {
        lines.truncate(1);
    }
    lines
}

/// A step of the work, in a line.
fn step(event: &Event, style: Style) -> Option<String> {
    let line = match event {
        Event::StackStarted {
            stack,
            verb,
            position,
            total,
            account,
            region,
        } => {
            let verb = match verb {
                Verb::Deploy => "deploying to",
                Verb::Destroy => "destroying in",
                Verb::Rollback => "rolling back in",
                Verb::Import => "importing in",
                Verb::Refactor => "moving in",
            };
            let place = if *total > 1 {
                format!(" ({position} of {total})")
            } else {
                String::new()
            };
            format!("{}: {verb} {account}/{region}{place}", style.strong(stack))
        }
        Event::AssetProgress {
            stack,
            asset,
            sent_bytes,
            total_bytes,
            ..
        } => {
            let percent = sent_bytes * 100 / (*total_bytes).max(1);
            format!("{stack}: {percent} % of asset {asset} sent")
        }
        Event::Waiting { stack, status } => format!("{stack}: in {status}; waiting for its end"),
        Event::ChangeSetRemoved { stack, change_set } => {
            format!("{stack}: change set {change_set} is removed")
        }
        Event::BackedUp {
            stack,
            table,
            backup,
        } => format!("{stack}: table {table} is backed up: {backup}"),
        Event::Moved { stack, resources } => {
            let plural = if *resources == 1 { "" } else { "s" };
            format!("{stack}: {resources} resource{plural} moved, none replaced")
        }
        Event::Deleting { stack, retained } if retained.is_empty() => format!("{stack}: deleting"),
        Event::Deleting { stack, retained } => {
            format!("{stack}: deleting; these stay: {}", retained.join(", "))
        }
        Event::StackFinished {
            stack,
            outcome,
            status,
            seconds,
        } => finished_line(stack, *outcome, status.as_deref(), *seconds, style),
        Event::Finished { seconds, next } => last_line(*seconds, next.as_deref(), style),
        Event::Note { message } => message.clone(),
        _ => return None,
    };
    Some(line)
}

fn trouble(event: &Event, style: Style) -> Vec<String> {
    match event {
        Event::Disturbed {
            stack,
            reason,
            retry_seconds,
        } => {
            let label = style.notable("warning");
            vec![format!(
                "{label}: {stack}: {reason}; trying again in {retry_seconds} s"
            )]
        }
        Event::Warning {
            stack,
            message,
            hint,
        } => message_lines(
            &style.notable("warning"),
            &format!("{stack}: {message}"),
            hint.as_deref(),
        ),
        Event::Error {
            stack,
            message,
            hint,
        } => {
            let of = stack
                .as_ref()
                .map(|stack| format!("{stack}: "))
                .unwrap_or_default();
            message_lines(
                &style.bad("error"),
                &format!("{of}{message}"),
                hint.as_deref(),
            )
        }
        _ => Vec::new(),
    }
}

fn executing_line(
    stack: &str,
    change_set: &str,
    expected_seconds: Option<f64>,
    verbosity: Verbosity,
) -> Option<String> {
    // What is over in a moment needs no forecast.
    let forecast = expected_seconds
        .filter(|seconds| *seconds >= 10.0)
        .map(|seconds| format!("; the last time it took {}", duration(seconds)));
    if verbosity == Verbosity::Verbose {
        let forecast = forecast.unwrap_or_default();
        return Some(format!(
            "{stack}: executing change set {change_set}{forecast}"
        ));
    }
    forecast.map(|forecast| format!("{stack}: executing{forecast}"))
}

/// A line each stack: name, ending, time, in columns.
fn summary_lines(rows: &[SummaryRow], style: Style) -> Vec<String> {
    let width = rows.iter().map(|row| row.stack.chars().count()).max();
    let line = |row: &SummaryRow| {
        let padding = " ".repeat(width.unwrap_or(0).saturating_sub(row.stack.chars().count()));
        let outcome = outcome_words(row.outcome, style);
        let detail = match (&row.status, &row.because_of) {
            (Some(status), _) => format!(" ({status})"),
            (None, Some(stack)) => format!(" (because of {stack})"),
            (None, None) => String::new(),
        };
        let time = style.faint(&duration(row.seconds));
        format!("  {}{padding}  {outcome}{detail}  {time}", row.stack)
    };
    rows.iter().map(line).collect()
}

fn is_needed(event: &Event) -> bool {
    match event {
        Event::Warning { .. } | Event::Failed(_) | Event::Error { .. } | Event::Summary { .. } => {
            true
        }
        Event::StackFinished { outcome, .. } => {
            !matches!(outcome, OutcomeWord::Deployed | OutcomeWord::NoChanges)
        }
        _ => false,
    }
}

fn message_lines(label: &str, message: &str, hint: Option<&str>) -> Vec<String> {
    let mut lines = vec![format!("{label}: {message}")];
    lines.extend(hint.map(|hint| format!("  hint: {hint}")));
    lines
}

fn last_line(seconds: f64, next: Option<&str>, style: Style) -> String {
    let next = next
        .map(|next| format!("; next: {next}"))
        .unwrap_or_default();
    format!(
        "{}{next}",
        style.faint(&format!("done in {}", duration(seconds)))
    )
}

fn finished_line(
    stack: &str,
    outcome: OutcomeWord,
    status: Option<&str>,
    seconds: f64,
    style: Style,
) -> String {
    let text = outcome_words(outcome, style);
    let status = status
        .map(|status| format!(" ({status})"))
        .unwrap_or_default();
    format!(
        "{}: {text}{status} {}",
        style.strong(stack),
        style.faint(&format!("after {}", duration(seconds)))
    )
}

fn outcome_words(outcome: OutcomeWord, style: Style) -> String {
    match outcome {
        OutcomeWord::Deployed => style.good("deployed"),
        OutcomeWord::NoChanges => style.good("no changes"),
        OutcomeWord::NotExecuted => style.notable("the change set stands, and was not executed"),
        OutcomeWord::RolledBack => style.bad("failed and rolled back"),
        OutcomeWord::Failed => style.bad("failed"),
        OutcomeWord::Declined => style.notable("not approved; nothing was changed"),
        OutcomeWord::Overtaken => {
            style.notable("changed by somebody else in the meantime; nothing was executed")
        }
        OutcomeWord::Stopped => style.bad("stopped by an error"),
        OutcomeWord::NotStarted => style.notable("not started: a stack it depends on is not ready"),
        OutcomeWord::Recovered => style.good("rolled back"),
        OutcomeWord::Imported => style.good("imported"),
        OutcomeWord::Moved => style.good("moved"),
        OutcomeWord::Destroyed => style.good("destroyed"),
        OutcomeWord::NotThere => style.good("there is no such stack; nothing to destroy"),
    }
}

/// `0.4 s`, `12 s`, `3 min 05 s`.
pub(super) fn duration(seconds: f64) -> String {
    if seconds < 10.0 {
        return format!("{seconds:.1} s");
    }
    let whole = std::time::Duration::from_secs_f64(seconds).as_secs();
    if whole < 60 {
        format!("{whole} s")
    } else {
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_tells_only_what_is_wrong() {
        let finished = |outcome| Event::StackFinished {
            stack: "app".into(),
            outcome,
            status: None,
            seconds: 1.0,
        };
        let quiet = |event| lines(&event, Verbosity::Quiet, Style::Plain);
        assert!(quiet(finished(OutcomeWord::Deployed)).is_empty());
        assert!(
            quiet(Event::Finished {
                seconds: 1.0,
                next: None
            })
            .is_empty()
        );
        let failed = quiet(finished(OutcomeWord::RolledBack));
        assert_eq!(failed, ["app: failed and rolled back after 1.0 s"]);
        let warning = Event::Warning {
            stack: "app".into(),
            message: "look".into(),
            hint: Some("here".into()),
        };
        assert_eq!(quiet(warning), ["warning: app: look", "  hint: here"]);
    }

    #[test]
    fn several_stacks_end_in_columns() {
        let row = |stack: &str, outcome, because_of: Option<&str>| SummaryRow {
            stack: stack.into(),
            outcome,
            status: None,
            because_of: because_of.map(str::to_owned),
            seconds: 1.0,
        };
        let rows = [
            row("network", OutcomeWord::Stopped, None),
            row("api", OutcomeWord::NotStarted, Some("network")),
        ];
        assert_eq!(
            summary_lines(&rows, Style::Plain),
            [
                "  network  stopped by an error  1.0 s",
                "  api      not started: a stack it depends on is not ready (because of network)  1.0 s"
            ]
        );
    }

    #[test]
    fn what_takes_long_has_a_forecast() {
        let line = |seconds| executing_line("app", "x", seconds, Verbosity::Normal);
        assert_eq!(line(None), None);
        assert_eq!(line(Some(3.0)), None);
        assert_eq!(
            line(Some(185.0)).as_deref(),
            Some("app: executing; the last time it took 3 min 05 s")
        );
    }

    #[test]
    fn durations_are_short() {
        assert_eq!(
            [0.44, 12.6, 185.0].map(duration),
            ["0.4 s", "12 s", "3 min 05 s"]
        );
    }
}

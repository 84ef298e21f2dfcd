//! What `deploy`, `destroy`, `refactor` and `rollback` print, and their exit codes.

use serde_json::{Map, Value, json};

use super::context::{Context, print, print_json};
use super::error::CommandError;
use super::exit::Exit;
use crate::aws::OutputValue;
use crate::deploy::{DeployError, Outcome, Run, StackReport, TableBackup, Verdict};
use crate::event::Event;

/// Prints the result of a run, and ends the command.
pub(super) fn conclude(context: &Context, run: Run) -> Exit {
    if context.is_json() {
        print_json(&json(&run));
    } else {
        for backup in &run.backups {
            let TableBackup { stack, table, arn } = backup;
            print(&format!("{stack}.{table} = {arn}\n"));
        }
        for report in &run.reports {
            let outputs = report.ended.as_ref().map_or(&[][..], Outcome::outputs);
            print(&output_lines(&report.stack, outputs));
        }
    }
    for report in &run.reports {
        tell_decision(context, report);
    }
    let exit = exit(run.verdict());
    if let Some(error) = run.error {
        let error = Box::new(error);
        context.fail(&CommandError::Deploy { error });
    } else {
        context.finish(next(&run.reports).as_deref());
    }
    exit
}

/// Why a change set was not executed.
fn tell_decision(context: &Context, report: &StackReport) {
    let (reason, hint) = match &report.ended {
        Ok(Outcome::Declined { reason }) => (
            format!("{}: {reason}", report.stack),
            "give --yes once it is what you want",
        ),
        Ok(Outcome::Overtaken { reason }) => (
            format!(
                "stack {} was changed by somebody else in the meantime: {reason}; nothing was executed",
                report.stack
            ),
            "look at what changed, then deploy again",
        ),
        _ => return,
    };
    context.say(&Event::Error {
        stack: None,
        message: reason,
        hint: Some(hint.to_owned()),
    });
}

fn exit(verdict: Verdict) -> Exit {
    match verdict {
        Verdict::Done => Exit::Done,
        Verdict::NotApproved => Exit::NotApproved,
        Verdict::Setup => Exit::Setup,
        Verdict::Failed => Exit::Failed,
    }
}

/// The next sensible command.
fn next(reports: &[StackReport]) -> Option<String> {
    let failed = |report: &&StackReport| {
        matches!(
            report.ended,
            Ok(Outcome::RolledBack { .. } | Outcome::Failed { .. })
        )
    };
    if let Some(report) = reports.iter().find(failed) {
        return Some(format!(
            "mend the cause, then `sparta deploy {}`",
            report.stack
        ));
    }
    reports.iter().find_map(|report| match &report.ended {
        // What an import leaves for it: outputs, and whatever the template says otherwise.
        Ok(Outcome::NotExecuted { .. } | Outcome::Imported { .. } | Outcome::Moved { .. }) => {
            Some(format!("`sparta deploy {}`", report.stack))
        }
        Ok(Outcome::Deployed { .. }) => Some("`sparta outputs`".to_owned()),
        _ => None,
    })
}

/// `1 error`, `2 errors`.
pub(super) fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

/// `stack.Key = value`, a line each.
pub(super) fn output_lines(stack: &str, outputs: &[OutputValue]) -> String {
    outputs.iter().fold(String::new(), |text, output| {
        text + &format!(
            "{stack}.{} = {}
",
            output.key, output.value
        )
    })
}

/// Outputs by key.
pub(super) fn outputs_json(outputs: &[OutputValue]) -> Value {
    let entry = |output: &OutputValue| (output.key.clone(), Value::from(output.value.clone()));
    Value::Object(outputs.iter().map(entry).collect())
}

fn json(run: &Run) -> Value {
    let mut result = Map::new();
    result.insert(
        "stacks".to_owned(),
        run.reports.iter().map(report_json).collect(),
    );
    if !run.backups.is_empty() {
        let entry = |it: &TableBackup| json!({"stack": it.stack, "table": it.table, "arn": it.arn});
        result.insert(
            "backups".to_owned(),
            run.backups.iter().map(entry).collect(),
        );
    }
    let first = run.reports.iter().find_map(|it| it.ended.as_ref().err());
    if let Some(error) = run.error.as_ref().or(first) {
        result.insert("error".to_owned(), error_json(error));
    }
    Value::Object(result)
}

fn error_json(error: &DeployError) -> Value {
    json!({ "message": error.told(), "hint": error.hint() })
}

fn report_json(report: &StackReport) -> Value {
    let mut result = json!({
        "stack": report.stack,
        "outcome": report.word(),
        "seconds": report.took.as_secs_f64(),
    });
    let outcome = match &report.ended {
        Ok(outcome) => outcome,
        Err(error) => {
            result["error"] = error_json(error);
            return result;
        }
    };
    match outcome {
        Outcome::Deployed { outputs, .. } | Outcome::NoChanges { outputs } => {
            result["outputs"] = outputs_json(outputs);
        }
        Outcome::NotExecuted { change_set } => result["change_set"] = json!(change_set),
        Outcome::RolledBack { status, failure } | Outcome::Failed { status, failure } => {
            result["status"] = json!(status);
            result["failure"] = json!(failure);
        }
        Outcome::Declined { reason } | Outcome::Overtaken { reason } => {
            result["reason"] = json!(reason);
        }
        Outcome::Imported { resources } | Outcome::Moved { resources } => {
            result["resources"] = json!(resources);
        }
        Outcome::NotStarted { because_of } => result["because_of"] = json!(because_of),
        Outcome::Recovered { status } => result["status"] = json!(status),
        Outcome::Destroyed | Outcome::NotThere => {}
    }
    result
}

//! What `deploy` and `destroy` print, and their exit codes.

use serde_json::{Map, Value, json};

use super::context::{Context, print, print_json};
use super::error::{CommandError, told};
use super::exit::Exit;
use crate::aws::OutputValue;
use crate::deploy::{Outcome, Run, StackReport};
use crate::event::Event;

/// Prints the result of a run, and ends the command.
pub(super) fn conclude(context: &Context, run: Run) -> Exit {
    if context.is_json() {
        print_json(&json(&run));
    } else {
        for report in &run.reports {
            print(&output_lines(&report.stack, report.outcome.outputs()));
        }
    }
    for report in &run.reports {
        if let Outcome::Declined { reason } = &report.outcome {
            let hint = Some("give --yes once it is what you want".to_owned());
            context.say(&Event::Error {
                message: format!("{}: {reason}", report.stack),
                hint,
            });
        }
    }
    let (reports, touched) = (run.reports, run.touched);
    if let Some(error) = run.error {
        let error = Box::new(error);
        return context.fail(&CommandError::Deploy { error, touched });
    }
    context.finish(next(&reports).as_deref());
    exit(&reports)
}

fn exit(reports: &[StackReport]) -> Exit {
    let any = |wanted: fn(&Outcome) -> bool| reports.iter().any(|report| wanted(&report.outcome));
    if any(|outcome| matches!(outcome, Outcome::RolledBack { .. } | Outcome::Failed { .. })) {
        Exit::Failed
    } else if any(|outcome| matches!(outcome, Outcome::Declined { .. })) {
        Exit::NotApproved
    } else {
        Exit::Done
    }
}

/// The next sensible command.
fn next(reports: &[StackReport]) -> Option<String> {
    let failed = |report: &&StackReport| {
        matches!(
            report.outcome,
            Outcome::RolledBack { .. } | Outcome::Failed { .. }
        )
    };
    if let Some(report) = reports.iter().find(failed) {
        return Some(format!(
            "mend the cause, then `sparta deploy {}`",
            report.stack
        ));
    }
    reports.iter().find_map(|report| match &report.outcome {
        Outcome::NotExecuted { .. } => Some(format!("`sparta deploy {}`", report.stack)),
        Outcome::Deployed { .. } => Some("`sparta outputs`".to_owned()),
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
    if let Some(error) = &run.error {
        result.insert(
            "error".to_owned(),
            json!({ "message": told(error), "hint": error.hint() }),
        );
    }
    Value::Object(result)
}

fn report_json(report: &StackReport) -> Value {
    let mut result = json!({
        "stack": report.stack,
        "outcome": report.outcome.word(),
        "seconds": report.took.as_secs_f64(),
    });
    match &report.outcome {
        Outcome::Deployed { outputs } | Outcome::NoChanges { outputs } => {
            result["outputs"] = outputs_json(outputs);
        }
        Outcome::NotExecuted { change_set } => result["change_set"] = json!(change_set),
        Outcome::RolledBack { status, failure } | Outcome::Failed { status, failure } => {
            result["status"] = json!(status);
            result["failure"] = json!(failure);
        }
        Outcome::Declined { reason } => result["reason"] = json!(reason),
        Outcome::NotStarted { because_of } => result["because_of"] = json!(because_of),
        Outcome::Destroyed | Outcome::NotThere => {}
    }
    result
}

//! `sparta doctor`.

use std::fmt::Write as _;

use serde_json::json;

use super::context::{Context, print, print_json};
use super::deploy::docker;
use super::error::CommandError;
use super::exit::Exit;
use super::interrupt::attentive;
use super::report::counted;
use crate::cli::StackNames;
use crate::doctor::{Check, Premises, Verdict, examine};
use crate::plan::With;
use crate::ui::Style;

/// Where text begins: after the longest verdict.
const INDENT: usize = 13;

pub(super) fn run(context: &mut Context, names: &StackNames) -> Result<Exit, CommandError> {
    let ready = context.assembly()?;
    let stacks = ready.assembly.select(&names.stacks, With::Dependencies)?;
    let connect = context.connect_options(&ready.assembly)?;
    let docker = docker();
    let premises = Premises {
        stacks: &stacks,
        secrets: &ready.secrets,
        unready: &ready.unready,
        docker: &docker,
        emulated: context.global.local,
    };
    let work = async {
        let connection = Context::connect(&connect).await;
        Ok(Box::pin(examine(&connection, &premises)).await?)
    };
    let checks = attentive(work, None)?;
    let exit = exit(&checks);
    if context.is_json() {
        print_json(&json!({ "ready": exit == Exit::Done, "checks": checks }));
    } else {
        let width = Context::width().min(80);
        print(&lines(&checks, width, context.stdout_style()));
    }
    let next = if exit == Exit::Done {
        "`sparta deploy`"
    } else {
        "mend the faults, then `sparta doctor` again"
    };
    context.finish(Some(next));
    Ok(exit)
}

fn exit(checks: &[Check]) -> Exit {
    match checks.iter().map(|check| check.verdict).max() {
        Some(Verdict::SetupFault) => Exit::Setup,
        Some(Verdict::Fault) => Exit::Failed,
        _ => Exit::Done,
    }
}

fn lines(checks: &[Check], width: usize, style: Style) -> String {
    let mut text = String::new();
    let room = width.saturating_sub(INDENT);
    for check in checks {
        let word = check.verdict.word();
        let painted = match check.verdict {
            Verdict::Ok => style.good(word),
            Verdict::NotChecked => style.faint(word),
            Verdict::Warning => style.notable(word),
            Verdict::Fault | Verdict::SetupFault => style.bad(word),
        };
        let gap = " ".repeat(INDENT - word.len());
        let of = check.stack.as_deref().map(|it| format!(" of {it}"));
        let found = format!("{}{}: {}", check.name, of.unwrap_or_default(), check.found);
        let remedy = check.remedy.iter().flat_map(|it| {
            let folded = fold(it, room.saturating_sub(2));
            folded.into_iter().enumerate().map(|(number, line)| {
                let lead = if number == 0 { "→ " } else { "  " };
                format!("{lead}{line}")
            })
        });
        let mut told = fold(&found, room).into_iter().chain(remedy);
        let first = told.next().unwrap_or_default();
        let _ = writeln!(text, "{painted}{gap}{first}");
        for line in told {
            let _ = writeln!(text, "{:INDENT$}{line}", "");
        }
    }
    text + &summary(checks)
}

fn summary(checks: &[Check]) -> String {
    let count = |wanted: &[Verdict]| {
        checks
            .iter()
            .filter(|it| wanted.contains(&it.verdict))
            .count()
    };
    let faults = count(&[Verdict::Fault, Verdict::SetupFault]);
    let warnings = count(&[Verdict::Warning]);
    format!(
        "{}, {}, {} not checked\n",
        counted(faults, "fault"),
        counted(warnings, "warning"),
        count(&[Verdict::NotChecked])
    )
}

/// Lines of words, each as long as there is room; a longer word has one to itself.
fn fold(text: &str, room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_none_is_lost() {
        let text = "three words here\nand a-word-that-is-longer-than-the-room";
        let folded = fold(text, 11);
        assert_eq!(
            folded,
            [
                "three words",
                "here",
                "and",
                "a-word-that-is-longer-than-the-room"
            ]
        );
    }
}

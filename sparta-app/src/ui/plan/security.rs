//! What changes in security, a line each.

use super::value::cut;
use crate::plan::StackPlan;
use crate::plan::agreement::KnownValue;
use crate::plan::security::{Direction, Matter, SecurityChange};

/// How many lines a plan has at most about security, unless every detail is asked for.
const MOST: usize = 20;

/// Signs and texts. Of a new stack: the ways in from outside, and how many permissions there are.
pub(super) fn lines(plan: &StackPlan, all: bool) -> Vec<(Direction, String)> {
    let summed_up = plan.is_new && !all;
    let is_shown = |it: &&SecurityChange| {
        !summed_up
            || it.matter == Matter::PublicAccess
            || it.direction == Direction::Unclear
            || (it.matter == Matter::Reachability && it.text.starts_with("internet"))
    };
    let shown: Vec<_> = plan.security.iter().filter(is_shown).collect();
    let mut lines: Vec<_> = shown
        .iter()
        .map(|it| (it.direction, line(plan, it)))
        .collect();
    if !all && lines.len() > MOST {
        let more = lines.len() - MOST;
        lines.truncate(MOST);
        lines.push((
            Direction::Wider,
            format!("{more} more changes of security (-v shows them)"),
        ));
    }
    let permissions = plan
        .security
        .iter()
        .filter(|it| it.matter == Matter::Permission);
    let count = permissions.count();
    if summed_up && count > 0 {
        let text = format!("{count} statements give permissions (-v shows them)");
        lines.push((Direction::Wider, text));
    }
    lines
}

fn line(plan: &StackPlan, change: &SecurityChange) -> String {
    let word = match change.direction {
        Direction::Wider => "wider",
        Direction::Unclear => "unclear",
        Direction::Narrower => "narrower",
    };
    if change.matter == Matter::Reachability {
        return format!("{word}: {}", change.text);
    }
    let path = change.construct_path.as_deref().unwrap_or(&change.subject);
    let path = path.strip_prefix(&plan.stack).unwrap_or(path);
    let path = path.trim_start_matches('/');
    let name = path.strip_suffix("/Resource").unwrap_or(path);
    format!("{word}: {name} {}", change.text)
}

/// Where the change set and the comparison disagree, and the values that only the change set knows.
pub(super) fn disagreements(plan: &StackPlan) -> Vec<String> {
    let word = |verdict: Option<_>| verdict.map_or("unchanged", |it| super::summary::sign(it).1);
    let verdicts = plan.disagreements.iter().map(|it| {
        format!(
            "{}: AWS says {}, the facts say {}",
            it.logical_id,
            word(it.change_set),
            word(it.compared)
        )
    });
    verdicts
        .chain(plan.known_values.iter().map(value))
        .collect()
}

/// Longest value in a line, in characters.
const VALUE_WIDTH: usize = 60;

fn value(known: &KnownValue) -> String {
    let shown = |text: &Option<String>| {
        text.as_deref()
            .map_or_else(|| "(not known yet)".to_owned(), |it| cut(it, VALUE_WIDTH))
    };
    let otherwise = if known.contradicts {
        ", the templates say otherwise"
    } else {
        ""
    };
    format!(
        "{}.{}: AWS has {} → {}{otherwise}",
        known.logical_id,
        known.path,
        shown(&known.before),
        shown(&known.after)
    )
}

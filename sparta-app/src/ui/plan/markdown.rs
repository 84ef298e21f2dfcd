//! A plan for a pull request.

use std::fmt::Write as _;

use super::moves::origin;
use super::summary::{counts, fate, gathered, name, reason, sign, warnings};
use super::value::{cut, short};
use super::{cost, security};
use crate::plan::StackPlan;
use crate::plan::comparison::PropertyDiff;
use crate::plan::security::Direction;

/// Longest value in a table, in characters.
const VALUE_WIDTH: usize = 120;

/// The plan for one stack, in Markdown.
pub fn markdown(plan: &StackPlan) -> String {
    let mut text = String::new();
    let kind = if plan.is_new { "new, " } else { "" };
    let _ = writeln!(text, "### {}: {kind}{}\n", plan.stack, counts(plan));
    for warning in warnings(plan) {
        let _ = writeln!(text, "> **{}**\n", escaped(&warning));
    }
    for (direction, line) in security::lines(plan, false) {
        let line = escaped(&line);
        let _ = match direction {
            Direction::Wider | Direction::Unclear => writeln!(text, "> **{line}**\n"),
            Direction::Narrower => writeln!(text, "> {line}\n"),
        };
    }
    for line in security::disagreements(plan) {
        let _ = writeln!(text, "> {}\n", escaped(&line));
    }
    for line in cost::lines(plan) {
        let _ = writeln!(text, "{}\n", escaped(line.trim_start()));
    }
    let declared: Vec<_> = plan.changes.declared_moves().collect();
    if plan.changes.resources.is_empty() && declared.is_empty() {
        return text;
    }
    let _ = writeln!(text, "| | resource | type | change |\n|---|---|---|---|");
    for it in declared {
        let _ = writeln!(
            text,
            "| `→` | {} | {} | moved, now {}; {} |",
            escaped(it.name()),
            it.resource_type,
            it.from,
            escaped(&origin(it))
        );
    }
    for resource in &plan.changes.resources {
        let (sign, word) = sign(resource.verdict);
        let properties = gathered(resource).into_iter();
        let mut changes: Vec<String> = properties.map(|(name, it)| property(&name, it)).collect();
        if changes.is_empty() {
            changes.push(word.to_owned());
        }
        changes.extend(fate(resource).map(|it| format!("**{it}**")));
        let _ = writeln!(
            text,
            "| `{sign}` | {} | {} | {} |",
            escaped(name(plan, resource)),
            resource.resource_type,
            changes.join("<br>")
        );
    }
    text.push('\n');
    text
}

fn property(name: &str, diff: &PropertyDiff) -> String {
    let value = |value: &Option<serde_json::Value>| {
        let text = value.as_ref().map_or_else(|| "(nothing)".to_owned(), short);
        escaped(&cut(&text, VALUE_WIDTH))
    };
    match &diff.note {
        Some(note) => format!("{}: {}", escaped(name), escaped(&reason(note))),
        None => format!(
            "{}: {} → {}",
            escaped(name),
            value(&diff.before),
            value(&diff.after)
        ),
    }
}

/// What a table and Markdown take for their own is marked as text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

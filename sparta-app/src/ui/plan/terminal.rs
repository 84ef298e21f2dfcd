//! A plan for a terminal.

use super::summary::{counts, fate, gathered, name, reason, sign, warnings};
use super::value::{cut, short};
use super::{cost, move_lines, security};
use crate::plan::StackPlan;
use crate::plan::comparison::{Effect, PropertyDiff, ResourceDiff, Verdict};
use crate::plan::security::Direction;
use crate::ui::{Style, Verbosity};

/// How it is to look.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The width, in characters.
    pub width: usize,
    /// The colours.
    pub style: Style,
    /// How much is said.
    pub verbosity: Verbosity,
}

/// The plan for one stack, line by line.
pub fn lines(plan: &StackPlan, look: Look) -> Vec<String> {
    let kind = if plan.is_new { "new, " } else { "" };
    let mut lines = vec![
        look.style
            .strong(&format!("{}: {kind}{}", plan.stack, counts(plan))),
    ];
    let all_added = plan.is_new && look.verbosity != Verbosity::Verbose;
    if all_added {
        lines.extend(parts(plan, look));
    } else {
        let declared: Vec<_> = plan.changes.declared_moves().cloned().collect();
        lines.extend(move_lines(&declared, look.style));
        for resource in &plan.changes.resources {
            lines.extend(resource_lines(plan, resource, look));
        }
        lines.extend(beside(plan, look));
    }
    let warnings = warnings(plan);
    lines.extend(
        warnings
            .iter()
            .map(|text| format!("  {} {text}", look.style.bad("!"))),
    );
    for (direction, text) in security::lines(plan, look.verbosity == Verbosity::Verbose) {
        let sign = match direction {
            Direction::Wider => look.style.bad("!"),
            Direction::Unclear => look.style.notable("?"),
            Direction::Narrower => look.style.good("·"),
        };
        lines.push(format!(
            "  {sign} {}",
            cut(&text, look.width.saturating_sub(4))
        ));
    }
    for text in security::disagreements(plan) {
        lines.push(format!("  {} {text}", look.style.notable("≠")));
    }
    for line in cost::lines(plan) {
        lines.extend(wrapped(&line, look.width));
    }
    lines
}

/// A new stack in totals: a line for each construct right below it.
fn parts(plan: &StackPlan, look: Look) -> Vec<String> {
    let parts = plan.parts();
    let widest = parts
        .iter()
        .map(|(part, _)| part.chars().count())
        .max()
        .unwrap_or(0);
    let line = |(part, types): &(&str, std::collections::BTreeMap<&str, usize>)| {
        let total: usize = types.values().sum();
        let types: Vec<_> = types
            .iter()
            .map(|(kind, count)| {
                let kind = kind.rsplit("::").next().unwrap_or(kind);
                if *count == 1 {
                    kind.to_owned()
                } else {
                    format!("{count} {kind}")
                }
            })
            .collect();
        let line = format!("{part:<widest$} {total:>4}  {}", types.join(", "));
        format!(
            "  {} {}",
            look.style.good("+"),
            cut(&line, look.width.saturating_sub(4))
        )
    };
    parts.iter().map(line).collect()
}

fn resource_lines(plan: &StackPlan, resource: &ResourceDiff, look: Look) -> Vec<String> {
    let (sign, word) = sign(resource.verdict);
    let style = look.style;
    let sign = match resource.verdict {
        Verdict::Add => style.good(sign),
        Verdict::Update | Verdict::MayReplace => style.notable(sign),
        Verdict::Replace | Verdict::Remove | Verdict::Refused => style.bad(sign),
    };
    let mut remarks = Vec::new();
    if !matches!(resource.verdict, Verdict::Add | Verdict::Update) {
        remarks.push(word.to_owned());
    }
    remarks.extend(fate(resource).map(str::to_owned));
    remarks.extend(resource.condition.iter().map(|it| format!("if {it}")));
    let remarks = if remarks.is_empty() {
        String::new()
    } else {
        format!(" ({})", remarks.join("; "))
    };
    let mut lines = vec![format!(
        "  {sign} {}{remarks}  {}",
        name(plan, resource),
        style.faint(&resource.resource_type)
    )];
    for (name, property) in gathered(resource) {
        lines.extend(property_lines(&name, property, look));
    }
    if let Some(source) = resource
        .source
        .as_ref()
        .filter(|_| resource.verdict != Verdict::Add)
    {
        lines.push(format!("      {}", style.faint(&source.to_string())));
    }
    lines
}

fn property_lines(name: &str, property: &PropertyDiff, look: Look) -> Vec<String> {
    let style = look.style;
    let effect = match property.effect {
        Effect::InPlace => "",
        Effect::MayReplace => " (may replace)",
        Effect::Replace => " (replaces)",
    };
    let head = format!("{name}{effect}");
    if let Some(reason) = property.note.as_ref().map(reason) {
        return vec![format!("      {head}: {reason}")];
    }
    let before = property.before.as_ref().map(short);
    let after = property.after.as_ref().map(short);
    let room = look.width.saturating_sub(8);
    match (before, after) {
        (Some(before), Some(after)) => {
            let line = format!("{head}: {before} → {after}");
            if line.chars().count() <= room && !line.contains('\n') {
                return vec![format!("      {line}")];
            }
            vec![
                format!("      {head}:"),
                format!("        {} {}", style.bad("-"), cut(&before, room)),
                format!("        {} {}", style.good("+"), cut(&after, room)),
            ]
        }
        (Some(before), None) => vec![cut(&format!("      - {head}: {before}"), look.width)],
        (None, Some(after)) => vec![cut(&format!("      + {head}: {after}"), look.width)],
        (None, None) => Vec::new(),
    }
}

/// Parameters and outputs.
fn beside(plan: &StackPlan, look: Look) -> Vec<String> {
    let mut lines = Vec::new();
    for parameter in &plan.changes.parameters {
        let shown =
            |value: &Option<String>| value.clone().unwrap_or_else(|| "(not set)".to_owned());
        let text = if parameter.secret {
            "a secret, which is not shown".to_owned()
        } else {
            format!("{} → {}", shown(&parameter.before), shown(&parameter.after))
        };
        lines.push(cut(
            &format!("  ~ parameter {}: {text}", parameter.name),
            look.width,
        ));
    }
    for output in &plan.changes.outputs {
        lines.push(format!("  ~ output {}", output.name));
        for property in &output.properties {
            lines.extend(property_lines(&property.path, property, look));
        }
    }
    lines
}

/// A line in as many as its width asks for, broken at spaces.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let indent = line.len() - line.trim_start().len();
    let mut lines = vec![" ".repeat(1 + indent)];
    for word in line.split_whitespace() {
        let current = lines.last_mut().map_or(0, |last| last.chars().count());
        if current + 1 + word.chars().count() > width {
            lines.push(" ".repeat(3 + indent));
        }
        if let Some(last) = lines.last_mut() {
            last.push(' ');
            last.push_str(word);
        }
    }
    lines
}

//! What happens to resources, parameters and outputs, as parts of a page.

use maud::{Markup, html};
use serde_json::Value;

use super::super::moves::origin;
use super::super::summary::{fate, gathered, name, reason, sign};
use super::super::value::short;
use super::picture::anchor;
use crate::plan::StackPlan;
use crate::plan::comparison::{Effect, Move, PropertyDiff, ResourceDiff, Verdict};
use crate::secret::conceal;

/// A longer value is written in several lines.
const ONE_LINE: usize = 90;

/// Everything that changes in a stack.
pub(super) fn all(plan: &StackPlan) -> Markup {
    html! {
        @if !plan.changes.resources.is_empty() { h3 { "Resources" } }
        @for it in plan.changes.declared_moves() { (moved(it)) }
        @if plan.is_new { (parts(plan)) }
        @else { @for resource in &plan.changes.resources { (entry(plan, resource)) } }
        @if !plan.is_new { (beside(plan)) }
    }
}

fn moved(it: &Move) -> Markup {
    html! {
        article {
            h4 {
                span.sign { "→" } " " (it.name()) " "
                span.faint-text { (it.resource_type) }
            }
            p { "moved, now " (it.from) "; " (origin(it)) }
        }
    }
}

/// A new stack: what each construct right below it consists of.
fn parts(plan: &StackPlan) -> Markup {
    let part_of = |resource: &ResourceDiff| -> String {
        let path = name(plan, resource);
        path.split('/').next().unwrap_or(path).to_owned()
    };
    let mut parts: Vec<(String, Vec<&ResourceDiff>)> = Vec::new();
    for resource in &plan.changes.resources {
        let part = part_of(resource);
        match parts.iter_mut().find(|(name, _)| *name == part) {
            Some((_, resources)) => resources.push(resource),
            None => parts.push((part, vec![resource])),
        }
    }
    html! {
        @for (part, resources) in &parts {
            details.part {
                summary { span.sign.good { "+" } " " (part) span.counts { (resources.len()) } }
                table {
                    tbody {
                        @for resource in resources {
                            tr {
                                td { (name(plan, resource)) @if let Some(condition) = &resource.condition { " (if " (condition) ")" } }
                                td.faint-text { (resource.resource_type) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn entry(plan: &StackPlan, resource: &ResourceDiff) -> Markup {
    let (sign, word) = sign(resource.verdict);
    let properties = gathered(resource);
    html! {
        article id=(anchor(plan, &resource.logical_id)) {
            h4 {
                span class={ "sign " (tone(resource.verdict)) } { (sign) } " "
                (name(plan, resource)) " "
                span.faint-text { (resource.resource_type) }
            }
            p {
                (word)
                @if let Some(fate) = fate(resource) { "; " strong { (fate) } }
                @if let Some(condition) = &resource.condition { "; if " (condition) }
                @if let Some(source) = &resource.source { span.faint-text { " " (source) } }
            }
            @if !properties.is_empty() { (table(&properties)) }
        }
    }
}

fn tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Add => "good",
        Verdict::Update | Verdict::MayReplace => "notable",
        Verdict::Replace | Verdict::Remove | Verdict::Refused => "bad",
    }
}

fn table(properties: &[(String, &PropertyDiff)]) -> Markup {
    html! {
        table.changes {
            thead { tr { th { "property" } th { "now" } th { "after" } } }
            tbody { @for (name, property) in properties { (row(name, property)) } }
        }
    }
}

fn row(name: &str, property: &PropertyDiff) -> Markup {
    let effect = match property.effect {
        Effect::InPlace => None,
        Effect::MayReplace => Some("may replace"),
        Effect::Replace => Some("replaces"),
    };
    html! {
        tr {
            td {
                (name)
                @if let Some(effect) = effect { " " span.bad { (effect) } }
            }
            @if let Some(reason) = property.note.as_ref().map(reason) {
                td colspan="2" { (reason) }
            } @else {
                td { @if let Some(before) = &property.before { del { (value(before)) } } }
                td { @if let Some(after) = &property.after { ins { (value(after)) } } }
            }
        }
    }
}

fn named(properties: &[PropertyDiff]) -> Vec<(String, &PropertyDiff)> {
    properties.iter().map(|it| (it.path.clone(), it)).collect()
}

/// A value in a line, or as JSON when it is long.
fn value(value: &Value) -> Markup {
    let line = short(value);
    let is_tree = value.is_object() || value.is_array();
    if !is_tree || line.chars().count() <= ONE_LINE {
        return html! { code { (line) } };
    }
    let json = format!("{value:#}");
    html! { pre { (conceal(&json)) } }
}

/// Parameters and outputs.
fn beside(plan: &StackPlan) -> Markup {
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "(not set)".to_owned());
    html! {
        @if !plan.changes.parameters.is_empty() {
            h3 { "Parameters" }
            table.changes {
                thead { tr { th { "parameter" } th { "now" } th { "after" } } }
                tbody {
                    @for parameter in &plan.changes.parameters {
                        tr {
                            td { (parameter.name) }
                            @if parameter.secret { td colspan="2" { "a secret, which is not shown" } }
                            @else {
                                td { del { code { (shown(&parameter.before)) } } }
                                td { ins { code { (shown(&parameter.after)) } } }
                            }
                        }
                    }
                }
            }
        }
        @if !plan.changes.outputs.is_empty() {
            h3 { "Outputs" }
            @for output in &plan.changes.outputs {
                article {
                    h4 { span.sign.notable { "~" } " " (output.name) }
                    (table(&named(&output.properties)))
                }
            }
        }
    }
}

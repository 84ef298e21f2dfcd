//! The page as a whole: a summary, the picture, then stack by stack.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};
use serde_json::Value;

use super::super::summary::{counts, warnings};
use super::super::{cost, security};
use super::picture::picture;
use super::resources;
use crate::plan::StackPlan;
use crate::plan::cost::CostChange;
use crate::plan::security::Direction;

/// A plan, and what its picture is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// What changes in the stack.
    pub plan: &'a StackPlan,
    /// The template that is to be deployed.
    pub template: &'a Value,
    /// The region, when it is known.
    pub region: Option<&'a str>,
}

const STYLE: &str = include_str!("style.css");

/// Nothing but the page's own style is used, whatever stands in a template.
/// <https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP>
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/// The plans for some stacks as one page.
pub fn html(sheets: &[Sheet<'_>]) -> String {
    let names: Vec<&str> = sheets.iter().map(|it| it.plan.stack.as_str()).collect();
    let title = format!("Plan for {}", names.join(", "));
    markup! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header { h1 { (title) } (contents(sheets)) }
                @if let Some(picture) = picture(sheets) {
                    figure {
                        div.scrolled { (PreEscaped(picture)) }
                        figcaption { "The architecture after the deployment. What changes is marked; a marked box leads to its entry." }
                    }
                }
                @for sheet in sheets { (section(sheet.plan)) }
            }
        }
    }
    .into_string()
}

fn contents(sheets: &[Sheet<'_>]) -> Markup {
    markup! {
        ul.stacks {
            @for Sheet { plan, .. } in sheets {
                li {
                    a href={ "#" (plan.stack) } { (plan.stack) }
                    ": " @if plan.is_new { "new, " } (counts(plan))
                }
            }
        }
    }
}

fn section(plan: &StackPlan) -> Markup {
    let kind = if plan.is_new { "new, " } else { "" };
    markup! {
        section id=(plan.stack) {
            h2 { (plan.stack) span.counts { (kind) (counts(plan)) } }
            (to_be_noticed(plan))
            (cost::changed(plan).map(priced).unwrap_or_default())
            (resources::all(plan))
        }
    }
}

/// What must not be overlooked, then what changes in security.
fn to_be_noticed(plan: &StackPlan) -> Markup {
    let warnings = warnings(plan);
    let security = security::lines(plan, true);
    let disagreements = security::disagreements(plan);
    markup! {
        @if !warnings.is_empty() || !disagreements.is_empty() {
            ul.warnings {
                @for text in warnings.iter().chain(&disagreements) { li { (text) } }
            }
        }
        @if !security.is_empty() {
            h3 { "Security" }
            ul.security {
                @for (direction, text) in &security { li class=(class(*direction)) { (text) } }
            }
        }
    }
}

fn class(direction: Direction) -> &'static str {
    match direction {
        Direction::Wider => "wider",
        Direction::Unclear => "unclear",
        Direction::Narrower => "narrower",
    }
}

fn priced(cost: &CostChange) -> Markup {
    let has_before = cost.before.is_some();
    markup! {
        h3 { "Cost" }
        p { (cost::sentence(cost)) }
        table.cost {
            thead { tr { th { "part" } @if has_before { th.number { "now" } } th.number { "after" } } }
            tbody {
                @for (part, before, after) in cost::changed_parts(cost) {
                    tr {
                        td { (part) }
                        @if has_before { td.number { (format!("{before:.2}")) } }
                        td.number { (format!("{after:.2}")) }
                    }
                }
            }
        }
        @if let Some(text) = cost::not_priced(&cost.after) { p.faint-text { (text) } }
    }
}

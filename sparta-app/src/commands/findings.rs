//! Findings, for people and for machines.

use std::fs;

use serde_json::{Value, json};
use sparta_constructs::validation::report::{Color, Source, draw};
use sparta_constructs::validation::{Finding, Severity};

use super::context::Context;
use super::program::Built;
use crate::ui::{Style, Verbosity};

/// Tells the findings of an app on stderr.
pub(super) fn tell(context: &Context, built: &Built) {
    let mut ui = context
        .ui
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    for located in built.open_findings() {
        let is_error = located.finding.severity == Severity::Error;
        if is_error || ui.verbosity() > Verbosity::Quiet {
            let picture = picture(&located.finding, None, ui.style());
            ui.tell(&picture, || finding_json(&located.finding));
        }
    }
}

/// A finding with its source line. `file` is the template that was read; without one it is the Rust file.
pub(super) fn picture(finding: &Finding, file: Option<(&str, &str)>, style: Style) -> String {
    let color = if style == Style::Coloured {
        Color::Ansi
    } else {
        Color::Plain
    };
    if let Some((path, text)) = file {
        return draw(
            finding,
            Source {
                path,
                text: Some(text),
            },
            color,
        );
    }
    let path = finding
        .source
        .as_ref()
        .map_or("", |source| source.file.as_str());
    // A program that runs elsewhere than it was built has no sources: then the line's number must do.
    let text = fs::read_to_string(path).ok();
    draw(
        finding,
        Source {
            path,
            text: text.as_deref(),
        },
        color,
    )
}

/// A finding as one entry of `findings`.
pub(super) fn finding_json(finding: &Finding) -> Value {
    serde_json::to_value(finding).unwrap_or_else(|error| json!({ "message": error.to_string() }))
}

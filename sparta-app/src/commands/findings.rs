//! Findings, for people and for machines.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Value, json};
use sparta_constructs::assembly::Reported;
use sparta_constructs::validation::Severity;
use sparta_constructs::validation::report::{Color, Source, draw};

use super::context::Context;
use super::program::Built;
use crate::ui::{Style, Verbosity};

/// Tells the findings of an app on stderr.
pub(super) fn tell(context: &Context, built: &Built) {
    let mut ui = context
        .ui
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    for reported in built.findings() {
        // An acknowledged error is told at any verbosity: AWS may refuse it all the same.
        let is_error = reported.finding.severity == Severity::Error;
        if is_error || ui.verbosity() > Verbosity::Quiet {
            let text = match &reported.acknowledged {
                Some(reason) => format!("acknowledged {reported}: {reason}\n"),
                None => picture(reported, None, ui.style()),
            };
            ui.tell(&text, || finding_json(reported));
        }
    }
}

/// A finding with its source line and, when it is acknowledged, the reason. `file` is the template that was read; without one it is the Rust file.
pub(super) fn picture(reported: &Reported, file: Option<(&str, &str)>, style: Style) -> String {
    let mut picture = drawn(reported, file, style);
    if let Some(reason) = &reported.acknowledged {
        // Writing to a `String` cannot fail.
        let _ = writeln!(picture, "acknowledged: {reason}");
    }
    picture
}

fn drawn(reported: &Reported, file: Option<(&str, &str)>, style: Style) -> String {
    let finding = &reported.finding;
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
pub(super) fn finding_json(reported: &Reported) -> Value {
    let finding = serde_json::to_value(&reported.finding);
    let mut entry = finding.unwrap_or_else(|error| json!({ "message": error.to_string() }));
    if let Some(reason) = &reported.acknowledged {
        entry["acknowledged"] = json!(reason);
    }
    entry
}

#[cfg(test)]
mod tests {
    use sparta_constructs::template::read;
    use sparta_constructs::validation::{Options, validate};

    use super::*;

    #[test]
    fn an_acknowledged_finding_says_so_in_every_form() {
        let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queu\n";
        let template = read(text.as_bytes()).unwrap();
        let found = validate(&template, &Options::default()).remove(0);
        let mut reported = Reported::new(None, found);
        assert_eq!(finding_json(&reported).get("acknowledged"), None);
        reported.acknowledged = Some("not yet there".to_owned());
        assert_eq!(finding_json(&reported)["acknowledged"], "not yet there");
        assert_eq!(finding_json(&reported)["code"], "S101");
        let picture = picture(&reported, Some(("jobs.yaml", text)), Style::Plain);
        assert!(picture.contains("Type: AWS::SQS::Queu"), "{picture}");
        assert!(
            picture.ends_with("acknowledged: not yet there\n"),
            "{picture}"
        );
    }
}

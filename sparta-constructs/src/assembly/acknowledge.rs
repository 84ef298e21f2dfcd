//! Which findings are acknowledged, and which acknowledgements are of no use.

use crate::core::{Acknowledgement, FaultCode};
use crate::rules::{self, CustomRule, is_within};
use crate::synth::{Synthesis, SynthesizedStack};
use crate::validation::{Finding, Rule, Severity};

/// The acknowledgements of an app, each with whether a finding needed it.
pub(super) struct Acknowledgements {
    entries: Vec<Entry>,
}

struct Entry {
    path: String,
    acknowledgement: Acknowledgement,
    needed: bool,
}

impl Entry {
    fn has_reason(&self) -> bool {
        !self.acknowledgement.reason.trim().is_empty()
    }
}

impl Acknowledgements {
    pub(super) fn of(synthesis: &Synthesis) -> Self {
        let entries = synthesis.acknowledgements.iter();
        let entries = entries.map(|(path, acknowledgement)| Entry {
            path: path.clone(),
            acknowledgement: acknowledgement.clone(),
            needed: false,
        });
        Self {
            entries: entries.collect(),
        }
    }

    /// The reason given at the finding's construct, or at the nearest one around it. A finding of a
    /// whole template is at its stack.
    pub(super) fn reason(&mut self, stack: &SynthesizedStack, finding: &Finding) -> Option<String> {
        let path = finding.construct_path.as_deref().unwrap_or(&stack.path);
        let fits = |entry: &Entry| {
            entry.acknowledgement.code == finding.code && is_within(path, &entry.path)
        };
        let entries = self.entries.iter_mut().filter(|entry| fits(entry));
        let nearest = entries.max_by_key(|entry| entry.path.len())?;
        nearest.needed = true;
        nearest
            .has_reason()
            .then(|| nearest.acknowledgement.reason.to_string())
    }

    /// Acknowledgements without a reason, and those that nothing needed.
    pub(super) fn wrong(&self, synthesis: &Synthesis) -> Vec<Finding> {
        let mut found = Vec::new();
        for entry in &self.entries {
            if !entry.has_reason() {
                let message = format!(
                    "the acknowledgement of `{}` has no reason",
                    entry.acknowledgement.code
                );
                let hint = "say why the finding is accepted";
                found.push(finding(
                    entry,
                    FaultCode::NoReason,
                    message,
                    hint.to_owned(),
                ));
            } else if !entry.needed {
                let place = match entry.path.as_str() {
                    "" => "in the app",
                    _ => "at or below this construct",
                };
                let message = format!(
                    "nothing {place} needs the acknowledgement of `{}`",
                    entry.acknowledgement.code
                );
                let hint = what_to_do(synthesis, &entry.acknowledgement.code);
                found.push(finding(entry, FaultCode::Unneeded, message, hint));
            }
        }
        found
    }
}

fn what_to_do(synthesis: &Synthesis, code: &str) -> String {
    let known = Rule::find(code).is_some()
        || rules::all(synthesis).any(|rule: &CustomRule| rule.code() == code);
    if known {
        return "remove it".to_owned();
    }
    if code.starts_with("S0") {
        return "a mistake in how the app is built is mended, not acknowledged".to_owned();
    }
    match Rule::nearest(code) {
        Some(near) => format!("no rule has this code; did you mean `{}`?", near.code),
        None => "no rule has this code; remove it".to_owned(),
    }
}

fn finding(entry: &Entry, code: FaultCode, message: String, hint: String) -> Finding {
    Finding {
        code: code.as_str(),
        severity: match code {
            FaultCode::Unneeded => Severity::Warning,
            _ => Severity::Error,
        },
        message,
        hint: Some(hint),
        logical_id: None,
        property_path: None,
        construct_path: Some(entry.path.clone()).filter(|path| !path.is_empty()),
        source: Some(entry.acknowledgement.at.into()),
        caller: None,
        line: None,
        column: None,
    }
}

//! Precision and recall.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::ours::{Fault, Ours};
use crate::verdicts::Verdicts;

/// Retired Lambda runtimes: what holds depends on the day.
const DATED: &str = "E2533";

/// Found of all.
#[derive(Clone, Copy, Default)]
struct Share {
    found: usize,
    all: usize,
}

impl Share {
    fn note(&mut self, found: bool) {
        self.all += 1;
        self.found += usize::from(found);
    }

    fn text(self) -> String {
        let percent = if self.all == 0 {
            100.0
        } else {
            #[expect(clippy::cast_precision_loss, reason = "counts of templates are small")]
            let share = self.found as f64 / self.all as f64;
            100.0 * share
        };
        format!("{:>4} of {:>4}  {percent:5.1} %", self.found, self.all)
    }
}

/// What came of one validator.
#[derive(Default)]
struct Against {
    clean: Share,
    failing: Share,
    /// Failing templates where one of their errors is ours too, at the same place.
    placed: Share,
    /// Errors at the same place.
    errors: Share,
    rules: BTreeMap<String, Share>,
    /// Our rules at the places of each of theirs.
    ours: BTreeMap<String, BTreeSet<String>>,
    list: String,
    dated: usize,
}

/// The comparison.
pub(crate) struct Score {
    cfn_lint: Against,
    cloudformation_validate: Against,
    templates: usize,
    took: std::time::Duration,
    has_places: bool,
}

impl Score {
    /// Compares our verdicts with theirs.
    pub(crate) fn of(ours: &Ours, theirs: &Verdicts) -> Self {
        let mut score = Self {
            cfn_lint: Against::default(),
            cloudformation_validate: Against::default(),
            templates: ours.errors.len(),
            took: ours.took,
            has_places: theirs.has_places,
        };
        for (path, found) in &ours.errors {
            if theirs.has_places {
                let none = Vec::new();
                let placed = theirs.placed.get(path).unwrap_or(&none);
                score.cfn_lint.placed(path, found, placed);
            } else if let Some(codes) = theirs.cfn_lint.get(path) {
                score.cfn_lint.coded(path, found, codes);
            }
            if let Some(codes) = theirs.cloudformation_validate.get(path) {
                score.cloudformation_validate.coded(path, found, codes);
            }
        }
        score
    }

    /// The tables as text.
    pub(crate) fn report(&self, list: bool) -> String {
        let mut text = format!(
            "{} templates read and checked in {:.3} s\n",
            self.templates,
            self.took.as_secs_f64()
        );
        let both = [
            ("cfn-lint", &self.cfn_lint, self.has_places),
            (
                "cloudformation-validate",
                &self.cloudformation_validate,
                false,
            ),
        ];
        for (name, against, places) in both {
            if against.clean.all + against.failing.all > 0 {
                text.push_str(&against.report(name, places, list));
            }
        }
        text
    }
}

impl Against {
    fn placed(&mut self, path: &str, ours: &[Fault], theirs: &[Fault]) {
        let counted: Vec<&Fault> = theirs.iter().filter(|f| f.code != DATED).collect();
        if counted.is_empty() {
            self.without_error(path, ours, !theirs.is_empty());
            return;
        }
        self.failing.note(!ours.is_empty());
        // Where they name no property, one that we name is within.
        let agree = |ours: &Fault, theirs: &Fault| {
            let inside = theirs.property.is_empty() || ours.property == theirs.property;
            let whole = theirs.owner.is_empty() && ours.is_section;
            whole || ours.owner == theirs.owner && inside
        };
        let same = |theirs: &Fault| ours.iter().filter(|f| agree(f, theirs)).collect::<Vec<_>>();
        self.placed
            .note(counted.iter().any(|f| !same(f).is_empty()));
        for fault in counted {
            let ours_there = same(fault);
            let found = !ours_there.is_empty();
            self.errors.note(found);
            let codes = self.ours.entry(fault.code.clone()).or_default();
            codes.extend(ours_there.into_iter().map(|f| f.code.clone()));
            self.rules
                .entry(fault.code.clone())
                .or_default()
                .note(found);
            if !found {
                let what = if ours.is_empty() { "UNSEEN" } else { "missed" };
                self.line(what, path, fault);
            }
        }
        for fault in ours {
            if !theirs.iter().any(|f| agree(fault, f)) {
                self.line("only ours", path, fault);
            }
        }
    }

    fn coded(&mut self, path: &str, ours: &[Fault], codes: &[String]) {
        let counted: Vec<&String> = codes.iter().filter(|code| *code != DATED).collect();
        if counted.is_empty() {
            self.without_error(path, ours, !codes.is_empty());
            return;
        }
        self.failing.note(!ours.is_empty());
        for code in counted {
            self.rules
                .entry(code.clone())
                .or_default()
                .note(!ours.is_empty());
        }
        if ours.is_empty() {
            let _ = writeln!(self.list, "missed  {path}: {}", codes.join(", "));
        }
    }

    fn without_error(&mut self, path: &str, ours: &[Fault], dated: bool) {
        if dated {
            self.dated += 1;
            return;
        }
        self.clean.note(ours.is_empty());
        for fault in ours {
            self.line("FALSE", path, fault);
        }
    }

    fn line(&mut self, what: &str, path: &str, fault: &Fault) {
        let Fault {
            code,
            message,
            owner,
            property,
            ..
        } = fault;
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            self.list,
            "{what}  {path}: {code} {owner} {property}: {message}"
        );
    }

    fn report(&self, name: &str, places: bool, list: bool) -> String {
        let mut text = format!("\nagainst {name}\n");
        let mut row = |what: &str, share: Share| {
            let _ = writeln!(text, "  {what:<52}{}", share.text());
        };
        row("it finds no error, and neither do we", self.clean);
        row("it finds an error, and so do we", self.failing);
        if places {
            row("  one at the same logical id and property", self.placed);
            row("errors at the same logical id and property", self.errors);
        }
        if self.dated > 0 {
            let dated = self.dated;
            let _ = writeln!(
                text,
                "  {dated} with {DATED} alone, which depends on the day, not counted"
            );
        }
        text.push_str(
            "  by its rule (errors found, and ours there; without places, templates that fail with us too)\n",
        );
        for (rule, share) in &self.rules {
            let codes = self.ours.get(rule).into_iter().flatten();
            let codes: Vec<&str> = codes.map(String::as_str).collect();
            let _ = writeln!(text, "    {rule:<8}{}  {}", share.text(), codes.join(" "));
        }
        if list {
            text.push_str(&self.list);
        }
        text
    }
}

//! The list: every bad input of the classes *config* and *template*, by its id, with our answers.

use std::fs;
use std::path::Path;

use sparta_constructs::core::{App, Environment};

use super::told::{Told, telling};
use super::{commands, configuration, constructs};

/// One answer to a bad input.
pub(crate) enum Answer {
    /// A configuration file is refused.
    Configuration(configuration::BadFile),
    /// An app is refused. `make` gives back the line that is to blame.
    App {
        code: &'static str,
        path: &'static str,
        make: fn(&App) -> u32,
        /// Parts of the message or the hint: the value got, and what is allowed.
        says: &'static [&'static str],
    },
    /// It cannot be written: a case of `compile_fail/`, which the test of that name compiles.
    DoesNotCompile(&'static str),
    /// Something that is neither a file's text nor an app.
    Other(fn() -> Result<(), String>),
}

/// The ids of the classes *config* and *template*, without `unresolved-import`, which only an account can tell
/// (an import of a name that nobody exports): it is a row of the driver's table, `sparta-app/tests/deploy/rows.rs`.
const IDS: [&str; 40] = [
    "cidr-overlap",
    "cidr-outside-vpc",
    "cidr-host-bits",
    "cidr-bad-octet",
    "vpc-mask",
    "subnet-no-room",
    "az-count-mismatch",
    "az-wrong-region",
    "alb-one-az",
    "fargate-pair",
    "fargate-cpu",
    "container-mem-gt-task",
    "desired-negative",
    "scaling-min-gt-max",
    "health-timeout",
    "health-path",
    "port-range",
    "eth-address",
    "retention",
    "secret-empty",
    "secret-plaintext",
    "table-name",
    "bucket-name",
    "topic-name",
    "email",
    "schedule-plural",
    "alarm-period",
    "dashboard-json",
    "iam-typo",
    "iam-size",
    "stack-name",
    "unknown-env",
    "env-file-garbage",
    "resources-501",
    "template-1mb",
    "circular",
    "circular-stacks",
    "dangling-ref",
    "unknown-prop",
    "disk-full",
];

/// Rows that our types or our compiler keep from being written at all.
const UNREPRESENTABLE: [&str; 6] = [
    "desired-negative",
    "port-range",
    "retention",
    "secret-plaintext",
    "dashboard-json",
    "dangling-ref",
];

fn answers() -> Vec<(&'static str, Answer)> {
    let mut answers = Vec::new();
    answers.extend(configuration::ANSWERS.iter().map(|(id, text)| {
        let answer = Answer::Configuration(*text);
        (*id, answer)
    }));
    answers.extend(constructs::answers());
    answers.extend(commands::answers());
    answers
}

#[test]
fn every_row_has_an_answer() {
    let answers = answers();
    for id in IDS {
        let there = answers.iter().any(|(of, _)| *of == id);
        assert!(there, "{id} has no answer");
    }
    for (id, _) in &answers {
        assert!(IDS.contains(id), "{id} is no row");
    }
    for id in UNREPRESENTABLE {
        let compiled = |(of, answer): &(&str, Answer)| {
            *of == id && matches!(answer, Answer::DoesNotCompile(_))
        };
        assert!(answers.iter().any(compiled), "{id} compiles");
    }
}

#[test]
fn every_answer_names_what_got_and_allowed_and_the_line() {
    let mut wrong = Vec::new();
    for (id, answer) in answers() {
        let outcome = match answer {
            Answer::Configuration(text) => configuration::is_refused(&text),
            Answer::App {
                code,
                path,
                make,
                says,
            } => app_is_refused(code, path, make, says),
            Answer::DoesNotCompile(case) => is_a_case(id, case),
            Answer::Other(run) => run(),
        };
        if let Err(reason) = outcome {
            wrong.push(format!("{id}: {reason}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn app_is_refused(
    code: &'static str,
    path: &'static str,
    make: fn(&App) -> u32,
    says: &'static [&'static str],
) -> Result<(), String> {
    let app = App::new();
    let line = make(&app);
    let told = Told {
        code,
        path,
        line,
        says,
    };
    telling(&app, &told)
}

/// The test `compile_fail` compiles every file of its folder; here it is enough that this one is
/// there and about this row.
fn is_a_case(id: &str, case: &str) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile_fail");
    let text = fs::read_to_string(folder.join(case)).map_err(|error| format!("{case}: {error}"))?;
    if text.contains(&format!("`{id}`")) {
        Ok(())
    } else {
        Err(format!("{case} does not name the row"))
    }
}

/// A stack called `main`, in London.
pub(crate) fn main_stack(app: &App) -> sparta_constructs::core::Stack {
    app.stack("main", Environment::region("eu-west-2"))
}

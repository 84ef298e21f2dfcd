//! Bad input: exit code 2, one message with a remedy, and nothing touched.

use std::fs;
use std::path::Path;

use crate::endpoint::cloudformation::start;
use crate::endpoint::sparta::run;
use crate::{app, new_stack};

/// What makes the input bad, the command, and what is told.
struct Case {
    damage: fn(&Path),
    arguments: &'static [&'static str],
    error: &'static str,
    hint: &'static str,
}

fn manifest(directory: &Path, text: &str) {
    fs::write(directory.join("manifest.json"), text).expect("it is writable");
}

fn edited(directory: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(directory.join("manifest.json")).expect("it is there");
    assert!(text.contains(from), "{text}");
    manifest(directory, &text.replace(from, to));
}

const CASES: [Case; 11] = [
    Case {
        damage: |_| {},
        arguments: &["deploy", "apq", "--yes"],
        error: "no stack apq in the assembly; it has app",
        hint: "did you mean app?",
    },
    Case {
        damage: |_| {},
        arguments: &["destroy", "apq", "--yes"],
        error: "no stack apq in the assembly; it has app",
        hint: "did you mean app?",
    },
    Case {
        damage: |directory| fs::remove_file(directory.join("manifest.json")).expect("it is there"),
        arguments: &["deploy", "--yes"],
        error: "it has no manifest.json",
        hint: "run `sparta synth`, or name a saved assembly with --app DIR",
    },
    Case {
        damage: |directory| manifest(directory, "{\"version\": \"36.0.0\", \"artifacts\": {"),
        arguments: &["deploy", "--yes"],
        error: "manifest.json is damaged: EOF while parsing",
        hint: "write it anew with `sparta synth`",
    },
    Case {
        damage: |directory| edited(directory, "36.0.0", "a lot"),
        arguments: &["deploy", "--yes"],
        error: "manifest.json is damaged",
        hint: "write it anew with `sparta synth`",
    },
    Case {
        damage: |directory| {
            fs::remove_file(directory.join("app.template.json")).expect("it is there");
        },
        arguments: &["deploy", "--yes"],
        error: "cannot read",
        hint: "write it anew with `sparta synth`",
    },
    Case {
        damage: |directory| {
            fs::write(directory.join("app.template.json"), "{]").expect("it is writable");
        },
        arguments: &["deploy", "--yes"],
        error: "app.template.json is damaged",
        hint: "write it anew with `sparta synth`",
    },
    Case {
        damage: |directory| edited(directory, "36.0.0", "99.0.0"),
        arguments: &["deploy", "--yes"],
        error: "has schema version 99.0.0; this sparta reads up to",
        hint: "use the sparta that wrote it, or a newer one",
    },
    Case {
        damage: |_| {},
        arguments: &["deploy", "--yes", "--parameter", "Pasword=x"],
        error: "stack app has no parameter Pasword; it has Password",
        hint: "did you mean Password?",
    },
    Case {
        damage: |_| {},
        arguments: &["deploy", "--yes", "--parameter", "Size=2"],
        error: "stack app has no parameter Size; it has Password",
        hint: "leave that --parameter out",
    },
    Case {
        damage: |_| {},
        arguments: &["deploy", "--yes", "--parameter", "apq:Password=x"],
        error: "--parameter apq:Password is for stack apq, which is not deployed now; that is app",
        hint: "did you mean app?",
    },
];

#[test]
fn bad_input_is_told_with_a_remedy_and_touches_nothing() {
    let aws = start(new_stack());
    for case in CASES {
        let assembly = app();
        (case.damage)(assembly.path());
        let ran = run(assembly.path(), &aws.url, case.arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
        assert!(ran.stderr.contains(case.error), "{}: {ran:?}", case.error);
        let hint = format!("\n  hint: {}\n", case.hint);
        assert!(ran.stderr.contains(&hint), "{}: {ran:?}", case.hint);
        assert_eq!(ran.stderr.matches("error:").count(), 1, "{ran:?}");
    }
    assert!(aws.calls().is_empty(), "{:?}", aws.calls());
}

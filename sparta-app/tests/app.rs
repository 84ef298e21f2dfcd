//! A program of one's own: what [`sparta_app::run`] does with the app it is given.

use std::path::Path;

use sparta_app::{BuildFailure, Exit, run_with};
use sparta_constructs::core::{App, Environment, RawResource};

/// Runs a command line over an app.
fn sparta(arguments: &[&str], output: &Path, build: fn(&App)) -> Exit {
    let output = output
        .to_str()
        .expect("a temporary directory has a plain name");
    let line = [&["sparta", "--quiet", "-o", output], arguments].concat();
    run_with(line, move |app, _| {
        build(app);
        Ok(Vec::new())
    })
}

fn queue(app: &App) {
    let stack = app.stack("jobs", Environment::region("eu-west-2"));
    RawResource::new("AWS::SQS::Queue").add(stack, "Queue");
}

/// A reference to nothing: `CloudFormation` would refuse it.
fn broken(app: &App) {
    let stack = app.stack("jobs", Environment::region("eu-west-2"));
    RawResource::new("AWS::SQS::Queu").add(stack, "Queue");
}

#[test]
fn synth_writes_an_assembly_and_the_same_bytes_again() {
    let directory = tempfile::tempdir().unwrap();
    let output = directory.path().join("cdk.out");
    assert_eq!(sparta(&["synth"], &output, queue), Exit::Done);
    let read = || std::fs::read(output.join("manifest.json")).unwrap();
    let first = read();
    assert!(output.join("jobs.template.json").is_file());
    assert_eq!(sparta(&["synth"], &output, queue), Exit::Done);
    assert_eq!(read(), first);
    assert_eq!(sparta(&["list"], &output, queue), Exit::Done);
    assert_eq!(sparta(&["synth", "nope"], &output, queue), Exit::Setup);
}

#[test]
fn an_app_with_errors_is_neither_written_nor_deployed() {
    let directory = tempfile::tempdir().unwrap();
    let output = directory.path().join("cdk.out");
    assert_eq!(sparta(&["synth"], &output, broken), Exit::Invalid);
    assert_eq!(sparta(&["validate"], &output, broken), Exit::Invalid);
    let nowhere = ["deploy", "--yes", "--endpoint-url", "http://127.0.0.1:9"];
    assert_eq!(sparta(&nowhere, &output, broken), Exit::Invalid);
    assert!(!output.exists());
    assert_eq!(sparta(&["validate"], &output, queue), Exit::Done);
}

#[test]
fn the_app_is_told_what_the_command_line_says_and_may_refuse() {
    let line = [
        "sparta",
        "synth",
        "--env",
        "staging",
        "--config",
        "x.toml",
        "--region",
        "eu-west-1",
    ];
    let exit = run_with(line, |_, invocation| {
        assert_eq!(invocation.environment.as_deref(), Some("staging"));
        assert_eq!(invocation.config_file.as_deref(), Some(Path::new("x.toml")));
        assert_eq!(invocation.region.as_deref(), Some("eu-west-1"));
        Err(BuildFailure {
            message: "no such environment".to_owned(),
            hint: None,
        })
    });
    assert_eq!(exit, Exit::Setup);
}

#[test]
fn templates_of_anybody_are_checked() {
    let directory = tempfile::tempdir().unwrap();
    let check = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, text).unwrap();
        sparta(
            &["validate", path.to_str().unwrap()],
            directory.path(),
            queue,
        )
    };
    assert_eq!(
        check(
            "good.yaml",
            "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n"
        ),
        Exit::Done
    );
    assert_eq!(
        check(
            "wrong.yaml",
            "Resources:\n  Queue:\n    Type: AWS::SQS::Queu\n"
        ),
        Exit::Invalid
    );
    assert_eq!(check("broken.json", "{\"Resources\": "), Exit::Invalid);
    assert_eq!(
        sparta(
            &["validate", "does-not-exist.yaml"],
            directory.path(),
            queue
        ),
        Exit::Setup
    );
}

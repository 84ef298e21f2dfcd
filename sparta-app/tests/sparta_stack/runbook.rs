//! `RUNBOOK.md`: its commands, run against the stack on the emulator.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Map, Value};
use sparta_app::local::{Emulator, EmulatorOptions, Requirements, ensure_tools};

use super::{ACCOUNT, deploy, sparta};

const PAGE: &str = include_str!("../../RUNBOOK.md");

/// The `aws` commands of the source document, a line each.
const DOCUMENT: &str = include_str!("document.txt");

/// The lines of the page's code.
fn lines() -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in PAGE.lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
        } else if inside {
            found.push(line);
        }
    }
    found
}

/// A command of the page, and what is to come of it: `text` that it prints, values of its `json` by
/// their pointers, or the error for which it `cannot` be answered here.
fn expected() -> Vec<Map<String, Value>> {
    serde_json::from_str(include_str!("runbook.json")).expect("it is a list of objects")
}

#[test]
fn every_command_of_the_source_document_is_on_the_page() {
    let code = lines();
    let quoted: Vec<&str> = PAGE.split('`').skip(1).step_by(2).collect();
    let is_there = |command: &&str| code.contains(command) || quoted.contains(command);
    let missing: Vec<_> = DOCUMENT.lines().filter(|it| !is_there(it)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert_eq!(DOCUMENT.lines().count(), 36);
}

/// Runs the commands in their order; each with its exit code and what it wrote.
fn run(emulator: &Emulator, directory: &Path, commands: &[&str]) -> Vec<Value> {
    let tools = ensure_tools(Requirements::AwsCli)
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sparta_stack/runbook.py");
    let mut python = Command::new(tools.python())
        .arg("-B")
        .arg(script)
        .current_dir(directory)
        .env("SPARTA_ENDPOINT_URL", emulator.endpoint_url())
        .env("SPARTA_ACCOUNT", ACCOUNT)
        .env("SPARTA_REGION", "eu-west-2")
        // Neither a proxy nor a profile of this machine.
        .env("no_proxy", "*")
        .env("AWS_CONFIG_FILE", directory.join("none"))
        .env("AWS_SHARED_CREDENTIALS_FILE", directory.join("none"))
        .env_remove("AWS_PROFILE")
        .env_remove("AWS_SESSION_TOKEN")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the environment's Python starts");
    let mut input = python.stdin.take().expect("it is piped");
    let list = serde_json::to_vec(commands).expect("text is JSON");
    input.write_all(&list).expect("it reads its input");
    drop(input);
    let output = python.wait_with_output().expect("it ends");
    let errors = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

/// What is wrong with what came of a command.
fn fault(expected: &Map<String, Value>, ran: &Value) -> Option<String> {
    let text = |key: &str| ran[key].as_str().unwrap_or_default();
    if let Some(error) = expected.get("cannot") {
        let error = error.as_str().unwrap_or_default();
        let fails = ran["code"] != 0 && text("stderr").contains(error);
        return (!fails).then(|| format!("it was to fail with {error}"));
    }
    if ran["code"] != 0 {
        return Some("it failed".to_owned());
    }
    if let Some(part) = expected.get("text").and_then(Value::as_str) {
        let said = text("stdout").contains(part);
        return (!said).then(|| format!("it does not say {part}"));
    }
    let answer: Value = match serde_json::from_str(text("stdout")) {
        Ok(answer) => answer,
        Err(error) => return Some(format!("no JSON: {error}")),
    };
    let Some(values) = expected.get("json").and_then(Value::as_object) else {
        return Some("nothing is expected of it".to_owned());
    };
    let wrong = values
        .iter()
        .find(|(at, value)| answer.pointer(at) != Some(value));
    wrong.map(|(at, value)| format!("{at} is not {value}"))
}

/// The doctor's verdicts: only what the emulator has not, images and a bootstrap stack, are faults.
fn is_examined(emulator: &Emulator, directory: &Path) {
    let ran = sparta(emulator, directory, &["doctor", "--format", "json"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let report: Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
    let checks = report["checks"].as_array().expect("a list");
    let named = |verdict: &str| -> BTreeSet<&str> {
        let checks = checks.iter().filter(|it| it["verdict"] == verdict);
        checks.filter_map(|it| it["name"].as_str()).collect()
    };
    assert_eq!(named("fault"), ["bootstrap", "images"].into(), "{report:#}");
    assert!(named("warning").is_empty() && named("setup_fault").is_empty());
    for name in [
        "configuration",
        "credentials",
        "clock",
        "parameters",
        "region",
        "stack",
    ] {
        assert!(named("ok").contains(name), "{name}: {report:#}");
    }
}

#[test]
fn every_aws_command_of_the_page_answers() {
    let code = lines();
    let is_aws = |line: &&&str| line.starts_with("aws ") || line.contains("=$(aws ");
    let commands: Vec<&str> = code.iter().filter(is_aws).copied().collect();
    let expected = expected();
    let listed: Vec<&str> = expected
        .iter()
        .filter_map(|it| it["command"].as_str())
        .collect();
    assert_eq!(commands, listed, "the page and runbook.json");

    let emulator = Emulator::start(&EmulatorOptions::default())
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let directory = tempfile::tempdir().expect("a temporary directory");
    let deployed = deploy(&emulator, directory.path());
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    is_examined(&emulator, directory.path());
    let ran = run(&emulator, directory.path(), &commands);
    assert_eq!(ran.len(), commands.len());
    let faults: Vec<String> = expected
        .iter()
        .zip(&ran)
        .filter_map(|(expected, ran)| Some(format!("{}: {ran:#}", fault(expected, ran)?)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let response = directory.path().join("response.json");
    let response = std::fs::read_to_string(response).expect("the monitor's answer was kept");
    assert!(!response.is_empty());
}

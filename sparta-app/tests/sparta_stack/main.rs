//! The Sparta stacks, deployed to the emulator as a user deploys them, and what is there then.
//! Needs python3.

mod migration;
mod pages;
mod runbook;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use sparta_app::local::{Emulator, EmulatorOptions, python_environment};

const ACCOUNT: &str = "333333333333";

/// The variable a secret comes in by, its value, and the name of the secret that has it then.
const SECRETS: [(&str, &str, &str); 3] = [
    (
        "SPARTA_BOT_TOKEN",
        "a-bot-token-that-nobody-may-read",
        "sparta/production/bot-token",
    ),
    (
        "SPARTA_PRIVATE_KEY",
        "0x5ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e7005ec4e700",
        "sparta/production/ethereum-private-key",
    ),
    (
        "SPARTA_BACKEND_API_KEY",
        "an-api-key-that-nobody-may-read",
        "sparta/production/api-key",
    ),
];

/// What a run of the binary left.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// `sparta deploy` with the secrets in variables, in a directory of its own.
fn deploy(emulator: &Emulator, directory: &Path) -> Ran {
    sparta(
        emulator,
        directory,
        &["deploy", "--yes", "--verbose", "--skip-images"],
    )
}

fn sparta(emulator: &Emulator, directory: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_sparta"))
        .env_clear()
        .env("AWS_ACCESS_KEY_ID", ACCOUNT)
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .envs(SECRETS.map(|(variable, value, _)| (variable, value)))
        .current_dir(directory)
        .args(arguments)
        .arg("--endpoint-url")
        .arg(emulator.endpoint_url())
        .output()
        .expect("cargo has built the binary");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A Python module beside this file, run in the emulator's environment: what it printed.
fn python(emulator: &Emulator, arguments: &[&str]) -> Output {
    let environment = python_environment().expect("the emulator runs in it");
    Command::new(environment.python())
        .arg("-B")
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sparta_stack"))
        .env("SPARTA_ENDPOINT_URL", emulator.endpoint_url())
        .env("SPARTA_ACCOUNT", ACCOUNT)
        .env("SPARTA_REGION", "eu-west-2")
        // What is asked is on this machine, whatever proxy it has.
        .env("no_proxy", "*")
        .output()
        .expect("the environment's Python starts")
}

/// What `look.py` finds in the account.
fn look(emulator: &Emulator) -> Value {
    let output = python(emulator, &["look.py"]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

/// Runs the tests of a module, of which there are so many.
fn passes(emulator: &Emulator, module: &str, tests: u32) {
    let output = python(emulator, &["-m", "unittest", "--verbose", module]);
    let report = String::from_utf8_lossy(&output.stderr);
    let ran = report.contains(&format!("Ran {tests} test"));
    assert!(output.status.success() && ran, "{module}: {report}");
}

/// No secret is in what was said, or in any file that was written.
fn keeps_secrets(ran: &Ran, directory: &Path) {
    for (variable, value, _) in SECRETS {
        let said = ran.stdout.contains(value) || ran.stderr.contains(value);
        assert!(!said, "the value of {variable} was printed");
        assert!(
            !is_written(value, directory),
            "the value of {variable} was written"
        );
    }
}

fn is_written(value: &str, directory: &Path) -> bool {
    let entries = fs::read_dir(directory).expect("the directory is there");
    let mut paths = entries.map(|entry| entry.expect("an entry").path());
    paths.any(|path| {
        if path.is_dir() {
            return is_written(value, &path);
        }
        let bytes = fs::read(path).expect("a readable file");
        bytes
            .windows(value.len())
            .any(|part| part == value.as_bytes())
    })
}

/// What `look.py` is to find, but for secrets and alarms.
fn expected() -> Value {
    serde_json::from_str(include_str!("expected.json")).expect("it is JSON")
}

/// The alarms of the template that was deployed: their names.
fn alarms_of_the_template(directory: &Path) -> BTreeSet<String> {
    let file = directory.join("cdk.out/sparta-production.template.json");
    let bytes = fs::read(file).expect("deploy has written it");
    let template: Value = serde_json::from_slice(&bytes).expect("it is JSON");
    let resources = template["Resources"].as_object().expect("resources");
    let alarms = resources
        .values()
        .filter(|it| it["Type"] == "AWS::CloudWatch::Alarm");
    let names = alarms.filter_map(|it| it["Properties"]["AlarmName"].as_str());
    names.map(str::to_owned).collect()
}

fn is_there(emulator: &Emulator, directory: &Path) {
    let found = look(emulator);
    for (part, expected) in expected().as_object().expect("an object") {
        assert_eq!(&found[part], expected, "{part}: {:#}", found[part]);
    }
    let secrets: BTreeMap<_, _> = SECRETS.map(|(_, value, name)| (name, value)).into();
    assert_eq!(found["secrets"], json!(secrets));
    let alarms = found["alarms"].as_object().expect("topics by alarm");
    let names: BTreeSet<String> = alarms.keys().cloned().collect();
    assert_eq!(names, alarms_of_the_template(directory));
    for (name, topic) in [
        ("sparta-api-high-cpu", "sparta-production-alerts"),
        ("sparta-bot-uptime-critical", "sparta-production-alerts"),
        ("sparta-bot-uptime-warning", "sparta-production-warnings"),
        (
            "sparta-validator-monitor-failures",
            "sparta-production-alerts",
        ),
        ("sparta-api-key-rotation-failed", "sparta-production-alerts"),
    ] {
        assert_eq!(alarms[name], json!([topic]), "{name}");
    }
}

#[test]
fn deploys_and_is_there() {
    let emulator = Emulator::start(&EmulatorOptions::default())
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let directory = tempfile::tempdir().expect("a temporary directory");

    let first = deploy(&emulator, directory.path());
    assert_eq!(first.code, Some(0), "{first:?}");
    keeps_secrets(&first, directory.path());
    for output in [
        "HealthUrl",
        "sparta-validators-production",
        "ApiRepositoryUri",
    ] {
        assert!(first.stdout.contains(output), "no {output}: {first:?}");
    }

    is_there(&emulator, directory.path());
    let status = sparta(&emulator, directory.path(), &["status"]);
    assert_eq!(status.code, Some(0), "{status:?}");
    for service in ["sparta-api", "sparta-discord"] {
        let line = format!("  {service}  1 of 1 running");
        assert!(status.stdout.contains(&line), "no {line}: {status:?}");
    }
    passes(&emulator, "test_monitor", 5);
    passes(&emulator, "test_secrets", 4);
    let rotated = look(&emulator)["secrets"].clone();

    let second = deploy(&emulator, directory.path());
    assert_eq!(second.code, Some(0), "{second:?}");
    for stack in ["sparta-production-registry", "sparta-production"] {
        let said = format!("{stack}: no changes");
        assert!(second.stderr.contains(&said), "{second:?}");
    }
    keeps_secrets(&second, directory.path());
    // The parameter has the value of before; what was rotated since stays.
    assert_eq!(look(&emulator)["secrets"], rotated);
    assert_ne!(rotated["sparta/production/api-key"], SECRETS[2].1);
}

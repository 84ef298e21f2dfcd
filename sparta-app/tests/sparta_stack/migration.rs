//! `MIGRATION.md`, walked: resources made by API calls as Terraform leaves them, imported, then deployed.
//!
//! The emulator imports tables, buckets, topics, roles and log groups of what Terraform has; of the other types
//! it says nothing. Against what AWS answers, the whole state is imported in `tests/deploy/adoption.rs`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::Parser;
use serde_json::{Value, json};
use sparta_app::cli::Cli;
use sparta_app::local::{Emulator, EmulatorOptions};

use super::{Ran, is_there, keeps_secrets, python, sparta};

const PAGE: &str = include_str!("../../MIGRATION.md");

/// Terraform's resources in the account; its state, in a file.
fn terraform(emulator: &Emulator, directory: &Path) -> Value {
    let output = python(emulator, &["terraform.py"]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    fs::write(directory.join("terraform.tfstate"), &output.stdout).expect("it is writable");
    serde_json::from_slice(&output.stdout).expect("a state is JSON")
}

/// What the account had before, asked again: the data in it is the proof that nothing was made anew.
fn kept(emulator: &Emulator) -> Value {
    let output = python(emulator, &["kept.py"]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn import(emulator: &Emulator, directory: &Path, more: &[&str]) -> Ran {
    let from = ["--from-tfstate", "terraform.tfstate", "--no-compare"];
    let named = ["--identifiers", "identifiers.toml"];
    let arguments = [&["import", "sparta-production"], &from[..], &named, more].concat();
    sparta(emulator, directory, &arguments)
}

/// The addresses of a state, as `terraform state list` writes them.
fn addresses(state: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for resource in state["resources"].as_array().into_iter().flatten() {
        let module = resource["module"].as_str().map(|it| format!("{it}."));
        let module = module.unwrap_or_default();
        let text = |name: &str| resource[name].as_str().unwrap_or_default();
        for instance in resource["instances"].as_array().into_iter().flatten() {
            let index = match &instance["index_key"] {
                Value::Null => String::new(),
                key => format!("[{key}]"),
            };
            found.insert(format!("{module}{}.{}{index}", text("type"), text("name")));
        }
    }
    found
}

#[test]
fn every_command_of_the_page_is_one_the_driver_knows() {
    let commands: Vec<_> = PAGE
        .lines()
        .filter(|it| it.starts_with("sparta "))
        .collect();
    for command in &commands {
        let parsed = Cli::try_parse_from(command.split(' '));
        assert!(parsed.is_ok(), "{command}: {parsed:?}");
    }
    assert!(commands.len() > 5, "only {} commands", commands.len());
    assert!(PAGE.contains("terraform state rm"));
}

#[test]
fn the_way_from_terraform_is_walked() {
    let emulator = Emulator::start(&EmulatorOptions::default())
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let directory = tempfile::tempdir().expect("a temporary directory");
    let at = directory.path();
    let state = terraform(&emulator, at);
    let before = kept(&emulator);
    let bucket = "\"sparta-production/Backups/Resource\" = \"sparta-backups-ab12\"\n";
    fs::write(at.join("identifiers.toml"), bucket).expect("it is writable");
    let registry = [
        "deploy",
        "sparta-production-registry",
        "--yes",
        "--skip-images",
    ];
    let registry = sparta(&emulator, at, &registry);
    assert_eq!(registry.code, Some(0), "{registry:?}");

    let dry = import(&emulator, at, &["--dry-run", "--format", "json"]);
    assert_eq!(dry.code, Some(0), "{dry:?}");
    let shown: Value = serde_json::from_str(&dry.stdout).expect("JSON");
    let imported: BTreeSet<String> = shown["resources"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it["from"].as_str().map(str::to_owned))
        .collect();
    let left: Vec<_> = addresses(&state).difference(&imported).cloned().collect();
    // The bucket is named by the file, and the suffix is nothing of AWS.
    let expected = ["module.data.aws_s3_bucket.backups", "random_id.suffix"];
    assert_eq!(left, expected, "{shown:#}");

    let ran = import(&emulator, at, &["--yes", "--format", "json"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let result: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(result["stacks"][0]["outcome"], "imported", "{result:#}");
    assert_eq!(kept(&emulator), before);

    // A second time: the stack has them.
    let again = import(&emulator, at, &["--yes"]);
    assert_eq!(again.code, Some(2), "{again:?}");
    assert_eq!(kept(&emulator), before);

    let deployed = sparta(&emulator, at, &["deploy", "--yes", "--skip-images"]);
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    keeps_secrets(&deployed, at);
    assert_eq!(kept(&emulator), before);
    is_there(&emulator, at);
    let next = sparta(&emulator, at, &["deploy", "--yes", "--skip-images"]);
    assert_eq!(next.code, Some(0), "{next:?}");
    assert!(
        next.stderr.contains("sparta-production: no changes"),
        "{next:?}"
    );

    // `terraform state rm` touches the file alone; what it leaves is nothing the stack could take.
    let rest =
        json!({"version": 4, "terraform_version": "1.9.8", "resources": [state["resources"][5]]});
    fs::write(at.join("terraform.tfstate"), rest.to_string()).expect("it is writable");
    let from = [
        "import",
        "sparta-production",
        "--from-tfstate",
        "terraform.tfstate",
    ];
    let nothing = sparta(&emulator, at, &from);
    assert_eq!(nothing.code, Some(2), "{nothing:?}");
    assert!(
        nothing.stderr.contains("there is nothing to import"),
        "{nothing:?}"
    );
    assert_eq!(kept(&emulator), before);
}

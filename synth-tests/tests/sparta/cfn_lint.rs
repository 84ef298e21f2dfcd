//! What AWS's own linter says of the templates.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::Value;
use sparta_app::local::{Requirements, ensure_tools};

use super::settings::every_setting;

/// Warnings that stay, each with the reason.
const ALLOWED: &[(&str, &str)] = &[(
    "W3010",
    "zones are named in the configuration, so that a new zone of the region moves no subnet",
)];

#[test]
fn has_no_error_and_no_unexplained_warning() {
    let tools = ensure_tools(Requirements::CfnLint)
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let directory = tempfile::tempdir().expect("a temporary directory");
    let mut regions = BTreeSet::new();
    let mut command = Command::new(tools.tool("cfn-lint"));
    command.args(["--format", "json", "--template"]);
    // One process for all: most of what it costs is its start.
    for (name, stack) in every_setting() {
        let file = directory.path().join(format!("{name}.json"));
        fs::write(&file, stack.template.to_string()).expect("the directory is writable");
        command.arg(file);
        regions.insert(stack.region);
    }
    let output = command
        .arg("--regions")
        .args(&regions)
        .output()
        .expect("cfn-lint was just installed");
    let found: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!(
            "cfn-lint gave no JSON: {error}; {}",
            String::from_utf8_lossy(&output.stderr)
        )
    });

    let mut seen = BTreeSet::new();
    let mut unexplained = Vec::new();
    for finding in &found {
        let rule = finding["Rule"]["Id"].as_str().unwrap_or_default();
        let allowed = ALLOWED.iter().any(|(id, _)| *id == rule);
        if allowed && finding["Level"] == "Warning" {
            seen.insert(rule);
        } else {
            unexplained.push(format!(
                "{rule} {} {}: {}",
                finding["Filename"], finding["Location"]["Path"], finding["Message"]
            ));
        }
    }
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    // A rule that is no longer broken leaves the list; one that is shows that the linter looked.
    let listed: BTreeSet<&str> = ALLOWED.iter().map(|(id, _)| *id).collect();
    assert_eq!(seen, listed);
}

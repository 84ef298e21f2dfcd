//! What AWS's offline validator, `cloudformation-validate`, says of the templates.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use sparta_app::local::{Requirements, ensure_tools};

use super::settings::{every_setting, write};

/// Warnings that stay, each with the reason.
const ALLOWED: &[(&str, &str)] = &[(
    "W3010",
    "zones are named in the configuration, so that a new zone of the region moves no subnet",
)];

#[test]
fn has_no_error_and_no_unexplained_warning_in_any_setting() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let files = write(directory.path(), &every_setting());
    let report = validate(&files);
    assert_eq!(report["version"], "1.14.0");

    let findings = report["findings"].as_array().expect("a list of findings");
    let mut seen = BTreeSet::new();
    let mut unexplained = Vec::new();
    // An INFO only tells of properties that replace, and of descriptions for other programs.
    for finding in findings.iter().filter(|it| it["severity"] != "INFO") {
        let rule = finding["rule"].as_str().unwrap_or_default();
        let allowed = ALLOWED.iter().any(|(id, _)| *id == rule);
        if allowed && finding["severity"] == "WARN" {
            seen.insert(rule);
        } else {
            unexplained.push(finding.to_string());
        }
    }
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    // A rule that is no longer broken leaves the list; one that is shows that the validator looked.
    let listed: BTreeSet<&str> = ALLOWED.iter().map(|(id, _)| *id).collect();
    assert_eq!(seen, listed);
}

fn validate(files: &[std::path::PathBuf]) -> Value {
    let tools = ensure_tools(Requirements::CloudformationValidate)
        .unwrap_or_else(|error| panic!("{error}; {}", error.hint().unwrap_or_default()));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sparta/aws_validate.py");
    let output = Command::new(tools.python())
        .arg("-B")
        .arg(script)
        .arg("eu-west-2") // the region of production and of every setting
        .args(files)
        .output()
        .expect("Python was just installed");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

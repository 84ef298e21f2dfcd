//! Our pictures and pages, opened in a headless Chromium.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::npm::Package;
use super::run;

/// What there is to see of each file, in light and in dark. The pictures stay under the target directory, for people.
fn opened(files: &[&Path]) -> Vec<Value> {
    let package = Package {
        name: "chromium-147.0.0",
        manifest: include_str!("chromium/package.json"),
        lock: include_str!("chromium/package-lock.json"),
    };
    let directory = package.installed();
    let script = directory.join("open.mjs");
    fs::write(&script, include_str!("chromium/open.mjs")).expect("it is writable");
    let screens = directory.join("screens");
    fs::create_dir_all(&screens).expect("it is writable");
    let mut node = Command::new("node");
    // The package unpacks the browser into the directory for temporary files.
    node.env("TMPDIR", &directory).arg(script).arg(screens);
    let ran = run(node.args(files));
    assert_eq!(
        ran.code,
        Some(0),
        "Chromium did not run; on a bare machine it lacks libnss3: {ran:?}"
    );
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

fn sparta(directory: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparta"));
    command.env_clear().env("HOME", directory);
    let ran = run(command.current_dir(directory).args(arguments));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran.stdout
}

/// The assembly as somebody may have deployed it: another threshold, another table, one queue more and one less.
fn deployed(directory: &Path) {
    sparta(directory, &["synth", "-o", "deployed"]);
    let file = directory.join("deployed/sparta-production.template.json");
    let text = fs::read_to_string(&file).expect("synth wrote it");
    let mut template: Value = serde_json::from_str(&text).expect("a template is JSON");
    let resources = template["Resources"].as_object_mut().expect("resources");
    let first = |kind: &str| {
        let found = resources.iter().find(|(_, it)| it["Type"] == kind);
        found.expect("there is one").0.clone()
    };
    let (alarm, table, queue) = (
        first("AWS::CloudWatch::Alarm"),
        first("AWS::DynamoDB::Table"),
        first("AWS::SQS::Queue"),
    );
    resources[&alarm]["Properties"]["Threshold"] = json!(42);
    resources[&table]["Properties"]["TableName"] = json!("<script>alert('old')</script>");
    resources.remove(&queue);
    resources.insert(
        "OldQueue".to_owned(),
        json!({"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "old-queue"}}),
    );
    fs::write(file, template.to_string()).expect("it is writable");
}

#[test]
fn pictures_and_pages_open_in_a_browser_in_light_and_in_dark() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let here = directory.path();
    deployed(here);
    let page = |name: &str, arguments: &[&str]| -> PathBuf {
        let path = here.join(name);
        fs::write(&path, sparta(here, arguments)).expect("it is writable");
        path
    };
    let changed = page(
        "changed.html",
        &["diff", "--offline", "deployed", "--as", "html"],
    );
    sparta(here, &["synth", "-o", "same"]);
    let same = page("same.html", &["diff", "--offline", "same", "--as", "html"]);
    let manifest = here.join("same/manifest.json");
    let text = fs::read_to_string(&manifest).expect("synth wrote it");
    let mut without: Value = serde_json::from_str(&text).expect("a manifest is JSON");
    let artifacts = without["artifacts"].as_object_mut().expect("artifacts");
    artifacts
        .remove("sparta-production")
        .expect("the main stack");
    fs::write(&manifest, without.to_string()).expect("it is writable");
    let new = page("new.html", &["diff", "--offline", "same", "--as", "html"]);
    let picture = page("picture.svg", &["diagram"]);
    let all = opened(&[&changed, &same, &new, &picture]);
    assert_eq!(all.len(), 8, "each file in two colour schemes");
    for look in &all {
        assert_eq!(look["messages"], json!([]), "{look:#}");
        let loaded = look["loaded"].as_array().expect("a list");
        assert_eq!(loaded.len(), 1, "it loads nothing but itself: {look:#}");
        assert_eq!(look["astray"], json!([]), "{look:#}");
        let contrast = look["contrast"].as_f64().expect("a number");
        assert!(contrast >= 4.5, "texts are hard to read: {look:#}");
        let is_light = look["ground"].as_f64().expect("a number") > 0.5;
        assert_eq!(is_light, look["scheme"] == "light", "{look:#}");
        assert!(look["texts"].as_u64() > Some(2), "{look:#}");
    }
    let of = |file: &str| {
        all.iter()
            .find(|it| it["file"] == file)
            .expect("it was opened")
    };
    let links = of("changed.html")["links"].to_string();
    for marked in ["OldQueue", "TablesOperators", "ValidatorMonitorFailures"] {
        assert!(links.contains(marked), "{marked} is not marked: {links}");
    }
    for page in ["changed.html", "same.html", "new.html"] {
        assert_eq!(of(page)["widerThanAPhone"], false, "{page}");
    }
    assert!(of("new.html")["boxes"].as_u64() > Some(20));
    assert_eq!(
        of("same.html")["boxes"],
        0,
        "nothing changes, so nothing is drawn"
    );
    assert!(of("picture.svg")["boxes"].as_u64() > Some(20));
    for unmarked in ["new.html", "picture.svg"] {
        assert_eq!(of(unmarked)["links"], json!([]), "{unmarked}");
    }
}

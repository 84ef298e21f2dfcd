//! Two stacks, one of which exports what the other imports.

use serde_json::{Value, json};
use sparta_app::local::{Emulator, EmulatorOptions};
use tempfile::TempDir;

use crate::{Ran, sparta};

const ACCOUNT: &str = "444444444444";

fn manifest(directory: &std::path::Path, stacks: &[(&str, &Value)]) {
    let write = |file: &str, value: &Value| {
        std::fs::write(directory.join(file), value.to_string()).expect("it is writable");
    };
    let artifact = |(name, template): &(&str, &Value)| {
        let file = format!("{name}.template.json");
        write(&file, template);
        let artifact = json!({
            "type": "aws:cloudformation:stack",
            "environment": format!("aws://{ACCOUNT}/eu-west-2"),
            "properties": {"templateFile": file},
        });
        ((*name).to_owned(), artifact)
    };
    let artifacts: serde_json::Map<String, Value> = stacks.iter().map(artifact).collect();
    write(
        "manifest.json",
        &json!({"version": "36.0.0", "artifacts": artifacts}),
    );
}

/// The names are written by hand: nothing in the manifest says that one stack needs the other.
fn assembly() -> TempDir {
    let network = json!({
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"Alarms": {"Value": {"Ref": "Topic"}, "Export": {"Name": "network:alarms"}}},
    });
    let web = json!({
        "Resources": {"Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {
            "Type": "String", "Value": {"Fn::ImportValue": "network:alarms"}}}},
    });
    let directory = tempfile::tempdir().expect("a temporary directory");
    manifest(directory.path(), &[("web", &web), ("network", &network)]);
    directory
}

#[test]
fn an_export_in_use_keeps_its_stack() {
    let emulator =
        Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3");
    let assembly = assembly();
    let run =
        |arguments: &[&str]| -> Ran { sparta(&emulator, ACCOUNT, assembly.path(), arguments) };

    let deployed = run(&["deploy", "--yes"]);
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    let refused = run(&["destroy", "network", "--yes"]);
    assert_eq!(refused.code, Some(1), "{refused:?}");
    let remedy = "hint: stack web imports network:alarms: first deploy it without that import, or destroy it";
    assert!(refused.stderr.contains(remedy), "{refused:?}");
    let still = run(&["outputs", "network"]);
    assert!(
        still.stdout.contains("network.Alarms = arn:aws:sns:"),
        "{still:?}"
    );

    let destroyed = run(&["destroy", "--yes"]);
    assert_eq!(
        destroyed.code,
        Some(0),
        "the importing one goes first: {destroyed:?}"
    );
}

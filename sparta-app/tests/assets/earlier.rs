//! `sparta rollback --to`: back to a template that was deployed before.

use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::assembly::{Spec, file, put, write};
use super::proxy::Proxy;
use super::{Ran, deploy, emulator, run, sparta};

/// A stack that says which of its templates it is deployed with, and has a table or not.
fn shop(which: &str, has_table: bool) -> TempDir {
    let mut template = json!({
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": which}}},
        "Outputs": {"Which": {"Value": which}},
    });
    if has_table {
        template["Resources"]["Table"] = json!({"Type": "AWS::DynamoDB::Table", "Properties": {
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}]}});
    }
    let assembly = write(vec![Spec {
        name: "shop",
        template,
        files: json!({
            "template": file("shop.template.json", "file", "template.json", None),
            "code": file("code.txt", "file", "code.txt", None),
        }),
        ..Spec::default()
    }]);
    put(assembly.path(), "code.txt", "anything");
    assembly
}

fn which(proxy: &Proxy, assembly: &Path) -> String {
    run(&mut sparta(&proxy.url, assembly, &["outputs"])).stdout
}

#[test]
fn a_stack_goes_back_to_an_earlier_template_of_its_own() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let (one, two) = (shop("one", false), shop("two", true));
    for assembly in [&one, &two] {
        let deployed = deploy(&proxy, assembly.path());
        assert_eq!(deployed.code, Some(0), "{deployed:?}");
        // Versions are told apart by the second.
        thread::sleep(Duration::from_millis(1100));
    }
    let back = |arguments: &[&str]| {
        let all: Vec<&str> = ["rollback", "shop"]
            .into_iter()
            .chain(arguments.iter().copied())
            .collect();
        run(&mut sparta(&proxy.url, two.path(), &all))
    };
    let list = |ran: &Ran| -> Vec<String> {
        let found: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let versions = found.as_array().expect("a list").iter();
        versions
            .map(|it| it["version"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let versions = list(&back(&["--to", "--format", "json"]));
    assert_eq!(versions.len(), 2, "{versions:?}");
    assert!(versions[0] > versions[1], "the newest first: {versions:?}");
    let listed = back(&["--to"]);
    assert_eq!(listed.stdout, format!("{}\n", versions.join("\n")));
    let first = versions[1].as_str();

    // It is asked for, and what loses data once more.
    for (arguments, said) in [
        (&["--to", first][..], "shop"),
        (&["--to", first, "--yes"], "--allow-data-loss"),
    ] {
        let ran = back(arguments);
        assert_eq!(ran.code, Some(4), "{ran:?}");
        assert!(ran.stderr.contains(said), "{ran:?}");
        assert_eq!(which(&proxy, two.path()), "shop.Which = two\n");
    }
    let ran = back(&["--to", first, "--yes", "--allow-data-loss"]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (Some(0), "shop.Which = one\n"),
        "{ran:?}"
    );
    // That was a deployment, too; and the digest alone names a template, whenever it was deployed.
    let versions = list(&back(&["--to", "--format", "json"]));
    assert_eq!(versions.len(), 3, "{versions:?}");
    let (_, digest) = versions[1].split_once('-').expect("a time and a digest");
    let ran = back(&["--to", digest, "--yes"]);
    assert_eq!(ran.stdout, "shop.Which = two\n", "{ran:?}");
}

#[test]
fn what_was_never_deployed_is_not_gone_back_to() {
    let emulator = emulator();
    let proxy = Proxy::before(emulator.port());
    let assembly = shop("one", false);
    let back = |assembly: &TempDir, version: &[&str]| {
        let all: Vec<&str> = ["rollback", "shop", "--yes", "--to"]
            .into_iter()
            .chain(version.iter().copied())
            .collect();
        run(&mut sparta(&proxy.url, assembly.path(), &all))
    };
    let absent = back(&assembly, &["20261129"]);
    assert_eq!(absent.code, Some(1), "{absent:?}");
    let said = "stack shop is not deployed in";
    assert!(absent.stderr.contains(said), "{absent:?}");

    let bare = write(vec![Spec {
        name: "shop",
        template: super::assembly::topic("bare"),
        ..Spec::default()
    }]);
    let deployed = deploy(&proxy, bare.path());
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    for (assembly, version, said) in [
        (
            &bare,
            &[][..],
            "no earlier template of stack shop is kept: its assembly puts",
        ),
        (
            &assembly,
            &[],
            "no earlier template of stack shop is kept: no deployment",
        ),
    ] {
        let ran = back(assembly, version);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.stderr.contains(said), "{ran:?}");
        assert!(ran.stderr.contains("hint: check out the commit"), "{ran:?}");
    }
    let deployed = deploy(&proxy, assembly.path());
    assert_eq!(deployed.code, Some(0), "{deployed:?}");
    let unknown = back(&assembly, &["20200101"]);
    assert_eq!(unknown.code, Some(2), "{unknown:?}");
    let said = "stack shop was not deployed as \"20200101\"";
    assert!(unknown.stderr.contains(said), "{unknown:?}");
    assert!(
        unknown.stderr.contains("`sparta rollback shop --to` lists"),
        "{unknown:?}"
    );
}

//! `sparta import`: resources that exist come into a stack, and nothing else happens.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Scene, Script, start};
use crate::endpoint::sparta::{Ran, run};
use crate::endpoint::{Call, Endpoint};
use crate::present;

const IMPORT: [Scene; 3] = [
    ("", "IMPORT_IN_PROGRESS", "User Initiated"),
    ("Queue3", "IMPORT_COMPLETE", ""),
    ("", "IMPORT_COMPLETE", ""),
];

const TOPIC: &str = "arn:aws:sns:eu-west-2:123456789012:alerts";

fn importing() -> Script {
    Script {
        on_execute: IMPORT.to_vec(),
        importable: vec!["AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::IAM::Role"],
        existing: vec![(
            "AWS::SNS::Topic",
            TOPIC,
            r#"{"TopicName": "alerts", "DisplayName": "by hand", "TopicArn": "x"}"#,
        )],
        ..Script::default()
    }
}

/// The stack `app`, whose topic has a name, and a directory with a file of identifiers.
fn app(identifiers: &Value) -> (tempfile::TempDir, PathBuf) {
    let mut stack = StackSpec::new("app");
    stack.template["Resources"]["AlarmsTopic1"]["Properties"] =
        json!({"TopicName": "alerts", "DisplayName": "alarms"});
    stack.template["Outputs"] = json!({"Topic": {"Value": {"Ref": "AlarmsTopic1"}}});
    let assembly = write(&[stack]);
    let file = assembly.path().join("identifiers.json");
    std::fs::write(&file, identifiers.to_string()).expect("it is writable");
    (assembly, file)
}

fn import(assembly: &Path, aws: &Endpoint, file: &Path, more: &[&str]) -> Ran {
    let file = file.to_str().expect("a path in UTF-8");
    let arguments = [&["import", "--identifiers", file], more].concat();
    run(assembly, &aws.url, &arguments)
}

fn touched_nothing(aws: &Endpoint) {
    let changing = ["CreateChangeSet", "ExecuteChangeSet", "DeleteStack"];
    let touches = |call: &&Call| changing.contains(&call.action.as_str());
    assert!(aws.calls().iter().find(touches).is_none());
}

#[test]
fn the_template_of_an_import_says_what_exists_and_nothing_else() {
    let (assembly, file) = app(&json!({"app/Alarms/Topic": TOPIC}));
    let aws = start(importing());
    let ran = import(assembly.path(), &aws, &file, &["--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let calls = aws.calls_of("CreateChangeSet");
    let [call] = calls.as_slice() else {
        panic!("{calls:?}")
    };
    assert_eq!(call.get("ChangeSetType"), "IMPORT");
    let at = "ResourcesToImport.member.1";
    assert_eq!(call.get(&format!("{at}.LogicalResourceId")), "AlarmsTopic1");
    assert_eq!(
        call.get(&format!("{at}.ResourceIdentifier.entry.1.key")),
        "TopicArn"
    );
    assert_eq!(
        call.get(&format!("{at}.ResourceIdentifier.entry.1.value")),
        TOPIC
    );
    let template: Value = serde_json::from_str(call.get("TemplateBody")).expect("JSON");
    let expected = json!({"Resources": {"AlarmsTopic1": {"Type": "AWS::SNS::Topic",
        "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain",
        "Properties": {"TopicName": "alerts", "DisplayName": "by hand"}}}});
    assert_eq!(template, expected);
    assert!(
        ran.stderr.contains("DisplayName") && ran.stderr.contains("by hand"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("sparta deploy app"), "{}", ran.stderr);
}

#[test]
fn a_dry_run_shows_it_and_makes_nothing() {
    let (assembly, file) = app(&json!({"AlarmsTopic1": {"TopicArn": TOPIC}}));
    let aws = start(importing());
    let ran = import(
        assembly.path(),
        &aws,
        &file,
        &["--dry-run", "--format", "json"],
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    let shown: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(shown["resources"][0]["logical_id"], "AlarmsTopic1");
    let changed = &shown["differences"]["resources"][0]["properties"];
    assert!(
        changed
            .as_array()
            .is_some_and(|all| all.iter().any(|it| it["after"] == "alarms")),
        "{shown}"
    );
    touched_nothing(&aws);
}

#[test]
fn without_a_yes_nothing_is_imported() {
    let (assembly, file) = app(&json!({"AlarmsTopic1": TOPIC}));
    let aws = start(importing());
    let ran = import(assembly.path(), &aws, &file, &[]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(aws.calls_of("ExecuteChangeSet").is_empty());
    assert_eq!(aws.calls_of("DeleteChangeSet").len(), 1);
}

/// Everything that is wrong is told at once, with exit code 2, and nothing is touched.
#[test]
fn bad_input_is_refused() {
    let gone = "arn:aws:sns:eu-west-2:123456789012:gone";
    let cases = [
        (
            json!({"AlarmsTopic1": gone}),
            importing(),
            "there is no AWS::SNS::Topic arn:aws:sns",
        ),
        (
            json!({"AlarmsTopik1": TOPIC}),
            importing(),
            "did you mean AlarmsTopic1?",
        ),
        (
            json!({"AlarmsTopic1": {"Arn": TOPIC}}),
            importing(),
            "TopicArn is missing",
        ),
        (
            json!({"AlarmsTopic1": {"TopicArn": " "}}),
            importing(),
            "TopicArn is empty",
        ),
        (
            json!({"AlarmsTopic1": TOPIC, "app/Alarms/Topic": gone}),
            importing(),
            "at once",
        ),
        (
            json!({}),
            importing(),
            "there is nothing to import into stack app",
        ),
        (
            json!({"AlarmsTopic1": TOPIC}),
            Script {
                importable: vec!["AWS::SQS::Queue"],
                ..importing()
            },
            "does not import resources of type AWS::SNS::Topic",
        ),
        (
            json!({"AlarmsTopic1": TOPIC}),
            Script {
                status: Some("ROLLBACK_COMPLETE"),
                ..importing()
            },
            "it never came to be",
        ),
    ];
    for (identifiers, script, said) in cases {
        let (assembly, file) = app(&identifiers);
        let is_state = script.status.is_some();
        let aws = start(script);
        let ran = import(assembly.path(), &aws, &file, &["--yes"]);
        assert_eq!(ran.code, if is_state { 1 } else { 2 }, "{said}: {ran:?}");
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
        touched_nothing(&aws);
    }
    let (assembly, _) = app(&json!({}));
    let aws = start(importing());
    for (arguments, said) in [
        (
            &["import", "--yes"][..],
            "nothing says which resources exist",
        ),
        (&["import", "other"], "no stack other in the assembly"),
        (
            &["import", "--from-tfstate", "missing.tfstate"],
            "cannot read missing.tfstate",
        ),
    ] {
        let ran = run(assembly.path(), &aws.url, arguments);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
    }
    touched_nothing(&aws);
}

#[test]
fn what_another_stack_has_is_refused_and_the_change_set_is_removed() {
    let (assembly, file) = app(&json!({"AlarmsTopic1": TOPIC}));
    let aws = start(Script {
        change_set_fails: Some(
            "alerts already exists in stack arn:aws:cloudformation:x:1:stack/other/1",
        ),
        status: present("CREATE_COMPLETE").status,
        ..importing()
    });
    let ran = import(assembly.path(), &aws, &file, &["--yes"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr.contains("already exists in stack")
            && ran.stderr.contains("belong to no other stack"),
        "{ran:?}"
    );
    assert!(aws.calls_of("ExecuteChangeSet").is_empty());
    assert_eq!(aws.calls_of("DeleteChangeSet").len(), 1);
}

/// A stack of another account is not imported into, though a stack of that name is there.
#[test]
fn a_stack_of_another_account_is_refused() {
    let mut stack = StackSpec::new("app");
    stack.environment = "aws://999999999999/eu-west-2";
    let assembly = write(&[stack]);
    let file = assembly.path().join("identifiers.json");
    std::fs::write(&file, json!({"AlarmsTopic1": TOPIC}).to_string()).expect("it is writable");
    let aws = start(importing());
    let ran = import(assembly.path(), &aws, &file, &["--yes"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr.contains("belongs to account 999999999999"),
        "{ran:?}"
    );
    touched_nothing(&aws);
}

/// The state of the source document's stack, made by hand: modules, counted and keyed resources, secrets.
fn state() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deploy/terraform/terraform.tfstate")
}

/// Sparta's own stacks, as the program makes them.
fn sparta_stacks() -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let made = Command::new(env!("CARGO_BIN_EXE_sparta"))
        .env_clear()
        .args(["synth", "--output"])
        .arg(directory.path())
        .output()
        .expect("the binary runs");
    assert!(made.status.success(), "{made:?}");
    directory
}

/// A file that names the bucket which the state alone does not tell.
fn bucket(directory: &Path) -> String {
    let file = directory.join("bucket.toml");
    let text = "\"sparta-production/Backups/Resource\" = \"sparta-backups-ab12\"\n";
    std::fs::write(&file, text).expect("it is writable");
    file.to_str().expect("a path in UTF-8").to_owned()
}

/// All of the source document's stack exists.
fn whole() -> Script {
    Script {
        existing: vec![
            (
                "AWS::Lambda::Function",
                "*",
                r#"{"Role": "arn:aws:iam::123456789012:role/sparta-monitor", "Handler": "index.handler"}"#,
            ),
            (
                "AWS::CloudWatch::Dashboard",
                "*",
                r#"{"DashboardBody": "{}"}"#,
            ),
            (
                "AWS::CloudTrail::Trail",
                "*",
                r#"{"S3BucketName": "sparta-audit-logs", "IsLogging": true}"#,
            ),
            ("*", "*", "{}"),
        ],
        ..Script::default()
    }
}

/// Three buckets of the template have no name: which one it is, nobody can see.
#[test]
fn what_may_be_several_resources_is_not_guessed() {
    let assembly = sparta_stacks();
    let aws = start(whole());
    let state = state();
    let state = state.to_str().expect("a path in UTF-8");
    let arguments = ["import", "sparta-production", "--from-tfstate", state];
    let ran = run(assembly.path(), &aws.url, &arguments);
    assert_eq!(ran.code, 2, "{ran:?}");
    for name in [
        "sparta-production/AccessLogs/Resource",
        "sparta-production/Backups/Resource",
    ] {
        assert!(ran.stderr.contains(name), "{}", ran.stderr);
    }
    touched_nothing(&aws);
}

#[test]
fn the_state_of_the_whole_terraform_stack_is_imported() {
    let assembly = sparta_stacks();
    let template = assembly.path().join("sparta-production.template.json");
    let template = std::fs::read_to_string(template).expect("it was written");
    let template: Value = serde_json::from_str(&template).expect("JSON");
    let aws = start(whole());
    let state = state();
    let state_path = state.to_str().expect("a path in UTF-8");
    let bucket = bucket(assembly.path());
    let arguments = [
        "import",
        "sparta-production",
        "--from-tfstate",
        state_path,
        "--identifiers",
        &bucket,
        "--dry-run",
        "--format",
        "json",
    ];
    let ran = run(assembly.path(), &aws.url, &arguments);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(!ran.stdout.contains("planted") && !ran.stderr.contains("planted"));
    let shown: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let mut accounted: Vec<&str> = Vec::new();
    for it in shown["resources"].as_array().into_iter().flatten() {
        let kind = &template["Resources"][it["logical_id"].as_str().unwrap_or_default()]["Type"];
        assert_eq!(*kind, it["type"], "{it}");
        accounted.extend(it["from"].as_str());
    }
    let of = |address: &str| -> Vec<&Value> {
        let all = shown["resources"].as_array().into_iter().flatten();
        all.filter(|it| it["from"] == address).collect()
    };
    // The second counted subnet is the one of the second zone.
    let subnet = of("module.network.aws_subnet.private[1]");
    let id = subnet[0]["logical_id"].as_str().unwrap_or_default();
    assert_eq!(
        template["Resources"][id]["Properties"]["CidrBlock"],
        "10.10.102.0/24"
    );
    assert_eq!(subnet[0]["identifier"]["SubnetId"], "subnet-private1");
    // A gateway is two resources: itself, and its attachment.
    assert_eq!(of("module.network.aws_internet_gateway.main").len(), 2);
    // Only its references tell which address is which, and which route table.
    assert_eq!(
        of("module.network.aws_eip.nat[1]")[0]["identifier"]["AllocationId"],
        "eipalloc-1"
    );
    assert_eq!(of("module.network.aws_route_table.private[0]").len(), 1);
    let left: Vec<&str> = shown["left"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it["address"].as_str())
        .collect();
    accounted.extend(&left);
    let text = std::fs::read_to_string(&state).expect("it is there");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    for resource in document["resources"].as_array().into_iter().flatten() {
        let module = resource["module"]
            .as_str()
            .map(|it| format!("{it}."))
            .unwrap_or_default();
        let kind = resource["type"].as_str().unwrap_or_default();
        let stem = format!(
            "{module}{kind}.{}",
            resource["name"].as_str().unwrap_or_default()
        );
        let count = resource["instances"].as_array().map_or(0, Vec::len);
        let found = accounted
            .iter()
            .filter(|it| it.split('[').next() == Some(&stem))
            .count();
        // The bucket is named by the file, not by the state.
        let by_file = usize::from(stem == "module.data.aws_s3_bucket.backups");
        let found = found + by_file;
        let is_data = resource["mode"] == "data";
        assert!(is_data || found >= count, "{stem}: {found} of {count}");
    }
    assert!(
        left.iter()
            .all(|it| !it.contains("aws_subnet") && !it.contains("aws_dynamodb_table"))
    );
    touched_nothing(&aws);
}

#[test]
fn a_state_of_another_account_is_refused() {
    let assembly = sparta_stacks();
    let text = std::fs::read_to_string(state()).expect("it is there");
    let file = assembly.path().join("other.tfstate");
    std::fs::write(&file, text.replace("123456789012", "999999999999")).expect("it is writable");
    let aws = start(Script::default());
    let file = file.to_str().expect("a path in UTF-8");
    let bucket = bucket(assembly.path());
    let arguments = [
        "import",
        "sparta-production",
        "--identifiers",
        &bucket,
        "--from-tfstate",
        file,
        "--no-compare",
        "--yes",
    ];
    let ran = run(assembly.path(), &aws.url, &arguments);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("is in 999999999999"), "{}", ran.stderr);
    touched_nothing(&aws);
}

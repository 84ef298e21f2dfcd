//! Imports are looked at before anything is touched.

use std::path::Path;

use serde_json::{Value, json};
use sparta_app::deploy::{DeployOptions, Verdict};
use sparta_app::event::Event;
use sparta_app::plan::{Assembly, GivenParameter};
use tempfile::TempDir;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Fault, Script, start};
use crate::endpoint::in_process::{Doing, Ended, block_on, options, run as run_in_process};
use crate::endpoint::sparta::run;
use crate::endpoint::{Call, Endpoint};
use crate::{new_stack, present};

/// What a deployment asks without changing anything.
const READING: [&str; 3] = ["GetCallerIdentity", "DescribeStacks", "ListExports"];

fn import(name: &Value) -> Value {
    json!({"Fn::ImportValue": name})
}

/// The stack `app`, whose topic takes its name from another stack.
fn importing(name: &Value) -> StackSpec<'static> {
    let mut stack = StackSpec::new("app");
    stack.template["Parameters"]["Stage"] = json!({"Type": "String", "Default": "prod"});
    stack.template["Resources"]["AlarmsTopic1"]["Properties"]["TopicName"] = import(name);
    stack
}

/// The stack `data`, which exports.
fn exporting(name: &Value) -> StackSpec<'static> {
    let mut stack = StackSpec::new("data");
    stack.template["Outputs"] = json!({"Table": {"Value": "t", "Export": {"Name": name}}});
    stack
}

fn deploy(assembly: &Path, aws: &Endpoint) -> Ended {
    block_on(run_in_process(Doing::Deploy, assembly, &aws.url, options()))
}

fn exports(names: &[&'static str]) -> Script {
    Script {
        exports: names.to_vec(),
        ..new_stack()
    }
}

fn touched_nothing(aws: &Endpoint) {
    let calls = aws.calls();
    let other = |call: &&Call| !READING.contains(&call.action.as_str());
    let others: Vec<_> = calls.iter().filter(other).map(|it| &it.action).collect();
    assert!(others.is_empty(), "{others:?}");
}

fn warnings(ended: &Ended) -> Vec<&str> {
    let mut found = Vec::new();
    for event in &ended.events {
        if let Event::Warning { message, .. } = event {
            found.push(message.as_str());
        }
    }
    found
}

#[test]
fn an_import_that_nothing_exports_is_refused_before_anything_is_touched() {
    let assembly = write(&[StackSpec::new("first"), importing(&json!("data:TabelName"))]);
    let aws = start(exports(&["x", "y", "data:TableName"]));
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    for part in [
        "stack app: resource AlarmsTopic1 (app/Alarms/Topic, src/main.rs:42)",
        "TopicName imports data:TabelName, which nothing in 123456789012 in eu-west-2 exports",
        "the nearest name is data:TableName",
        "import data:TableName, or deploy the stack that exports it first",
    ] {
        assert!(ran.stderr.contains(part), "{part}: {}", ran.stderr);
    }
    touched_nothing(&aws);
    assert_eq!(aws.calls_of("ListExports").len(), 2, "both pages");
}

#[test]
fn every_unresolved_import_is_told_at_once() {
    let mut stack = importing(&json!("one"));
    stack.template["Resources"]["Queue3"]["Properties"] =
        json!({"QueueName": import(&json!("two"))});
    stack.template["Outputs"] = json!({"Out": {"Value": import(&json!("three"))}});
    let (assembly, aws) = (write(&[stack]), start(new_stack()));
    let ended = deploy(assembly.path(), &aws);
    assert_eq!(ended.verdict(), Verdict::Setup);
    let told = ended.told();
    for part in [
        "TopicName imports one",
        "QueueName imports two",
        "output Out: Value imports three",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    touched_nothing(&aws);
}

#[test]
fn a_stack_of_the_assembly_that_exports_it_is_named() {
    let name = json!({"Fn::Sub": "${AWS::Region}:Table"});
    let assembly = write(&[exporting(&name), importing(&json!("eu-west-2:Table"))]);
    let aws = start(new_stack());
    // It says so in no dependency: only `app` is deployed.
    let ran = run(assembly.path(), &aws.url, &["deploy", "app", "--yes"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr
            .contains("stack data exports it: run `sparta deploy data` first"),
        "{}",
        ran.stderr
    );
    touched_nothing(&aws);
    let aws = start(Script {
        exports: vec!["eu-west-2:Table"],
        ..new_stack()
    });
    let ran = run(assembly.path(), &aws.url, &["deploy", "app", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn an_export_on_the_last_page_is_found() {
    let assembly = write(&[importing(&json!("e"))]);
    let aws = start(exports(&["a", "b", "c", "d", "e"]));
    let ended = deploy(assembly.path(), &aws);
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    let pages = aws.calls_of("ListExports");
    let tokens: Vec<_> = pages.iter().map(|it| it.get("NextToken")).collect();
    assert_eq!(tokens, ["", "2", "4"]);
}

#[test]
fn what_the_same_run_exports_is_not_asked_for() {
    let mut app = importing(&json!("data:Table"));
    app.dependencies = &["data"];
    let assembly = write(&[exporting(&json!("data:Table")), app]);
    let aws = start(new_stack());
    let ended = deploy(assembly.path(), &aws);
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    assert!(aws.calls_of("ListExports").is_empty());
    // In another region it is another export.
    let mut far = exporting(&json!("data:Table"));
    far.environment = "aws://123456789012/us-east-1";
    let assembly = write(&[far, importing(&json!("data:Table"))]);
    let aws = start(new_stack());
    let ended = deploy(assembly.path(), &aws);
    assert_eq!(ended.verdict(), Verdict::Setup, "{}", ended.told());
    touched_nothing(&aws);
}

#[test]
fn without_imports_nothing_is_asked() {
    let (assembly, aws) = (write(&[StackSpec::new("app")]), start(new_stack()));
    assert_eq!(deploy(assembly.path(), &aws).verdict(), Verdict::Done);
    assert!(aws.calls_of("ListExports").is_empty());
}

#[test]
fn whoever_may_not_list_exports_is_warned_and_goes_on() {
    const DENIED: &str = "User: arn:aws:iam::123456789012:user/dev is not authorized to perform: \
                          cloudformation:ListExports on resource: *";
    let assembly = write(&[importing(&json!("data:Table"))]);
    let aws = start(Script {
        faults: vec![("ListExports", Fault::Error(403, "AccessDenied", DENIED))],
        ..new_stack()
    });
    let ended = deploy(assembly.path(), &aws);
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    let said = warnings(&ended);
    let warned = said
        .iter()
        .any(|it| it.contains("cannot see") && it.contains("cloudformation:ListExports"));
    assert!(warned, "{said:?}");
}

/// An export whose name only AWS knows may be the one: that is said, and not refused.
#[test]
fn an_export_of_unknown_name_may_be_the_one() {
    let unknown = json!({"Fn::Sub": "${AWS::StackId}:Table"});
    let mut app = importing(&json!("data:Table"));
    app.dependencies = &["data"];
    let assembly = write(&[exporting(&unknown), app]);
    let aws = start(new_stack());
    let ended = deploy(assembly.path(), &aws);
    assert_eq!(ended.verdict(), Verdict::Done, "{}", ended.told());
    let said = warnings(&ended);
    assert!(
        said.iter().any(|it| it.contains("imports data:Table")),
        "{said:?}"
    );
}

/// Without a value from the caller, a deployed stack keeps the one it has; a new one takes the default.
#[test]
fn the_value_of_a_parameter_decides() {
    let by_stage = || -> TempDir { write(&[importing(&json!({"Fn::Sub": "${Stage}:Table"}))]) };
    let verdict = |script: Script, given: Option<&str>| {
        let (assembly, aws) = (by_stage(), start(script));
        let parameters = given.map(|value| GivenParameter {
            stack: None,
            name: "Stage".to_owned(),
            value: value.to_owned(),
        });
        let options = DeployOptions {
            parameters: parameters.into_iter().collect(),
            assembly: Assembly::read(assembly.path()).expect("it is good").stacks,
            ..options()
        };
        let run = run_in_process(Doing::Deploy, assembly.path(), &aws.url, options);
        block_on(run).verdict()
    };
    let deployed = |exports: &[&'static str]| Script {
        stage: Some("test"),
        exports: exports.to_vec(),
        ..present("CREATE_COMPLETE")
    };
    assert_eq!(verdict(exports(&["prod:Table"]), None), Verdict::Done);
    assert_eq!(verdict(exports(&["test:Table"]), None), Verdict::Setup);
    assert_eq!(verdict(deployed(&["test:Table"]), None), Verdict::Done);
    assert_eq!(verdict(deployed(&["prod:Table"]), None), Verdict::Setup);
    assert_eq!(
        verdict(deployed(&["test:Table"]), Some("dev")),
        Verdict::Setup
    );
    assert_eq!(
        verdict(deployed(&["dev:Table"]), Some("dev")),
        Verdict::Done
    );
}

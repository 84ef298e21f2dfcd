//! Endings that need more than a template: a replacement, a function that answers FAILED, a wait that is too long.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sparta_app::local::{Emulator, EmulatorOptions};

use crate::{Ran, command, outcome, sparta, template, write};

fn emulator() -> Emulator {
    Emulator::start(&EmulatorOptions::default()).expect("the emulator needs python3")
}

fn outputs(ran: &Ran) -> Value {
    let outputs: Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
    outputs["app"].clone()
}

/// A log group, whose name is its identity.
fn named(group: &str) -> Value {
    json!({
        "Resources": {"Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": group}}},
        "Outputs": {"Group": {"Value": {"Ref": "Logs"}}},
    })
}

#[test]
fn an_update_with_a_replacement_asks_for_what_it_costs() {
    let (emulator, account) = (emulator(), "555555555555");
    let (one, two) = (write(&named("/app/one")), write(&named("/app/two")));
    let run = |assembly: &Path, arguments: &[&str]| {
        let arguments = [arguments, &["--format", "json"]].concat();
        sparta(&emulator, account, assembly, &arguments)
    };
    let created = run(one.path(), &["deploy", "--yes"]);
    assert_eq!(created.code, Some(0), "{created:?}");

    let refused = run(two.path(), &["deploy", "--yes"]);
    assert_eq!(
        (refused.code, outcome(&refused)),
        (Some(4), json!("declined")),
        "{refused:?}"
    );
    assert!(
        refused
            .stderr
            .contains("Logs (AWS::Logs::LogGroup) may be replaced, with its data"),
        "{refused:?}"
    );
    assert_eq!(
        outputs(&run(one.path(), &["outputs"]))["Group"],
        "/app/one",
        "nothing was touched"
    );

    let replaced = run(two.path(), &["deploy", "--yes", "--allow-data-loss"]);
    assert_eq!(
        (replaced.code, outcome(&replaced)),
        (Some(0), json!("deployed")),
        "{replaced:?}"
    );
    assert_eq!(outputs(&run(two.path(), &["outputs"]))["Group"], "/app/two");
    // The one before is gone.
    let logs = run(two.path(), &["logs", "/app/one"]);
    assert_ne!(logs.code, Some(0), "{logs:?}");
}

/// The function of a custom resource that answers FAILED to the request it is told to.
const FUNCTION: &str = "\
import json, urllib.request
def handler(event, context):
    failed = event['RequestType'] == event['ResourceProperties']['FailOn']
    answer = {'Status': 'FAILED' if failed else 'SUCCESS', 'Reason': 'the function says no',
              'PhysicalResourceId': 'one', 'StackId': event['StackId'], 'RequestId': event['RequestId'],
              'LogicalResourceId': event['LogicalResourceId']}
    body = json.dumps(answer).encode()
    urllib.request.urlopen(urllib.request.Request(event['ResponseURL'], data=body, method='PUT'))
";

/// A custom resource behind a function, and a parameter that shows which version is deployed.
fn custom(fail_on: &str, version: &str) -> Value {
    let trust = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]});
    json!({
        "Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": trust}},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {
                "Runtime": "python3.13", "Handler": "index.handler", "Code": {"ZipFile": FUNCTION},
                "Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
            "Version": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": version}},
            "Check": {"Type": "Custom::Check", "DependsOn": "Version", "Properties": {
                "ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}, "FailOn": fail_on, "Version": version}},
        },
        "Outputs": {"Version": {"Value": {"Fn::GetAtt": ["Version", "Value"]}}},
    })
}

#[test]
fn a_function_that_answers_failed_rolls_the_creation_and_the_update_back() {
    let (emulator, account) = (emulator(), "666666666666");
    let run = |wanted: &Value, arguments: &[&str]| {
        let arguments = [arguments, &["--format", "json"]].concat();
        sparta(&emulator, account, write(wanted).path(), &arguments)
    };
    let deploy = ["deploy", "--yes"];
    let failed = |ran: &Ran, status: &str| {
        assert_eq!(
            (ran.code, outcome(ran)),
            (Some(1), json!("rolled_back")),
            "{ran:?}"
        );
        let result: Value = serde_json::from_str(&ran.stdout).expect("a result");
        let failure = &result["stacks"][0]["failure"];
        assert_eq!(failure["first"]["logical_id"], "Check", "{failure:#}");
        assert_eq!(failure["first"]["status"], status, "{failure:#}");
        let reason = failure["first"]["reason"].as_str().unwrap_or_default();
        assert!(reason.contains("the function says no"), "{failure:#}");
    };

    failed(&run(&custom("Create", "1"), &deploy), "CREATE_FAILED");
    let created = run(&custom("Never", "1"), &deploy);
    assert_eq!(
        (created.code, outcome(&created)),
        (Some(0), json!("deployed")),
        "what never came to be is made anew: {created:?}"
    );
    failed(&run(&custom("Update", "2"), &deploy), "UPDATE_FAILED");
    let now = outputs(&run(&custom("Never", "1"), &["outputs"]));
    assert_eq!(now["Version"], "1", "what had been updated is set back");
    let gone = run(&custom("Never", "1"), &["destroy", "--yes"]);
    assert_eq!(
        (gone.code, outcome(&gone)),
        (Some(0), json!("destroyed")),
        "{gone:?}"
    );
}

/// When each line came that tells of the resource `Wait`, and its status.
fn watched(emulator: &Emulator, account: &str, assembly: &Path) -> Vec<(Duration, String)> {
    let arguments = ["deploy", "--yes", "--progress", "json"];
    let mut child = command(emulator, account, assembly, &arguments)
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the binary runs");
    let started = Instant::now();
    let lines = BufReader::new(child.stderr.take().expect("it is piped")).lines();
    let statuses = lines.filter_map(|line| {
        let event: Value = serde_json::from_str(&line.ok()?).ok()?;
        let is_meant = event["event"] == "resource" && event["logical_id"] == "Wait";
        let status = event["status"].as_str().filter(|_| is_meant)?;
        Some((started.elapsed(), status.to_owned()))
    });
    let statuses = statuses.collect();
    assert_eq!(
        child.wait().expect("the binary ends").code(),
        Some(1),
        "{statuses:?}"
    );
    statuses
}

#[test]
fn a_wait_condition_is_seen_in_progress_before_it_fails() {
    let (emulator, account) = (emulator(), "777777777777");
    let mut waits = template(30, true);
    waits["Resources"]["Wait"]["Properties"]["Timeout"] = json!("3");
    let seen = watched(&emulator, account, write(&waits).path());
    let at = |status: &str| {
        let found = seen.iter().find(|(_, it)| it == status);
        found.map_or_else(|| panic!("no {status}: {seen:?}"), |(at, _)| *at)
    };
    let waited = at("CREATE_FAILED").saturating_sub(at("CREATE_IN_PROGRESS"));
    // The wait takes three seconds; the first of its lines must not come with the last.
    assert!(waited >= Duration::from_secs(1), "{seen:?}");
}

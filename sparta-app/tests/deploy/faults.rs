//! What goes wrong, and what is told about it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{FAILURE, Fault, Script, start};
use crate::endpoint::sparta::{command, run, wait};
use crate::{app, new_stack};

#[test]
fn a_failure_is_told_with_its_first_cause_and_the_rust_line() {
    let (assembly, aws) = (
        app(),
        start(Script {
            on_execute: FAILURE.to_vec(),
            ..Script::default()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes", "--quiet"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(
        lines[0],
        "failed: app: AWS::SNS::Topic Alarms/Topic (CREATE_FAILED)"
    );
    assert_eq!(lines[1], "  alerts already exists in stack other");
    assert_eq!(lines[2], "  made at src/main.rs:42");
    assert!(lines[3].starts_with("  hint: something of that name is there already"));
    assert_eq!(lines[4], "  2 resources were cancelled because of it");
    assert!(lines[5].starts_with("app: failed and rolled back (ROLLBACK_COMPLETE) after"));
    assert_eq!((lines.len(), ran.stdout.as_str()), (6, ""));
}

#[test]
fn throttling_and_faults_are_borne() {
    let throttled = Fault::Error(400, "Throttling", "Rate exceeded");
    let faults = vec![
        (
            "DescribeStacks",
            Fault::Error(503, "ServiceUnavailable", "try later"),
        ),
        ("CreateChangeSet", throttled.clone()),
        ("DescribeStackEvents", throttled),
        ("DescribeStackEvents", Fault::CutBefore),
    ];
    let (assembly, aws) = (
        app(),
        start(Script {
            faults,
            ..new_stack()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let tokens: Vec<String> = aws
        .calls_of("CreateChangeSet")
        .iter()
        .map(|call| call.get("ClientToken").to_owned())
        .collect();
    assert_eq!(tokens.len(), 2);
    assert_eq!(
        tokens[0], tokens[1],
        "a retry carries the token of the first attempt"
    );
}

#[test]
fn a_lost_answer_does_not_act_twice() {
    let (assembly, aws) = (
        app(),
        start(Script {
            faults: vec![("ExecuteChangeSet", Fault::CutAfter)],
            ..new_stack()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(aws.calls_of("ExecuteChangeSet").len(), 2);
    assert_eq!(ran.stdout, "app.TopicArn = arn:topic\n");
}

#[test]
fn a_dead_address_is_named() {
    let assembly = app();
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let ran = run(
        assembly.path(),
        &format!("http://{port}"),
        &["deploy", "--yes"],
    );
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr.starts_with(&format!(
            "error: cannot connect to {port}: Connection refused"
        )),
        "{ran:?}"
    );
}

#[test]
fn missing_credentials_are_told_at_once() {
    let (assembly, aws) = (app(), start(new_stack()));
    let started = Instant::now();
    let mut command = command(assembly.path(), &aws.url, &["deploy", "--yes"]);
    let ran = wait(
        command
            .env_remove("AWS_ACCESS_KEY_ID")
            .env_remove("AWS_SECRET_ACCESS_KEY")
            .spawn()
            .unwrap(),
    );
    assert!(
        started.elapsed() < Duration::from_secs(2),
        "{:?}",
        started.elapsed()
    );
    assert_eq!(ran.code, 2, "{ran:?}");
    let first = ran.stderr.lines().next().unwrap();
    assert!(first.starts_with(
        "error: no AWS credentials found; tried the variable AWS_ACCESS_KEY_ID, profile `default`"
    ));
    assert!(aws.calls().is_empty());
}

#[test]
fn credentials_that_are_refused_or_of_another_account_touch_nothing() {
    let expired = Fault::Error(
        403,
        "ExpiredToken",
        "The security token included in the request is expired",
    );
    let (assembly, aws) = (
        app(),
        start(Script {
            faults: vec![("GetCallerIdentity", expired)],
            ..new_stack()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains(
        "does not accept the credentials: The security token included in the request is expired"
    ));
    assert_eq!(aws.calls().len(), 1);

    let other = write(&[StackSpec {
        environment: "aws://999999999999/eu-west-2",
        ..StackSpec::new("app")
    }]);
    let ran = run(other.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    let expected = "error: stack app belongs to account 999999999999, but the credentials are for 123456789012";
    assert!(ran.stderr.starts_with(expected), "{ran:?}");
    assert!(aws.calls_of("CreateChangeSet").is_empty());
}

#[test]
fn a_denied_call_names_what_is_missing() {
    let text = "User: arn:aws:iam::1:user/dev is not authorized to perform: cloudformation:CreateChangeSet on resource: arn:app";
    let denied = Fault::Error(403, "AccessDenied", text);
    let (assembly, aws) = (
        app(),
        start(Script {
            faults: vec![("CreateChangeSet", denied)],
            ..new_stack()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let expected =
        "error: arn:aws:iam::1:user/dev may not call cloudformation:CreateChangeSet on arn:app";
    assert!(ran.stderr.contains(expected), "{ran:?}");
}

#[test]
fn the_region_of_the_stack_wins_and_a_wrong_one_is_refused() {
    let (assembly, aws) = (app(), start(new_stack()));
    let mut command = command(assembly.path(), &aws.url, &["deploy", "--yes"]);
    let ran = wait(command.env("AWS_REGION", "us-east-1").spawn().unwrap());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.stderr.contains("deploying to 123456789012/eu-west-2"),
        "{ran:?}"
    );
    assert!(
        ran.stderr
            .contains("warning: app: it belongs to eu-west-2 and goes there, though"),
        "{ran:?}"
    );
    let calls = aws.calls().len();
    let arguments = ["deploy", "--yes", "--region", "eu-wset-2"];
    let ran = run(assembly.path(), &aws.url, &arguments);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr
            .contains("--region eu-wset-2 is not a region of AWS")
            && ran.stderr.contains("did you mean eu-west-2?"),
        "{ran:?}"
    );
    assert_eq!(aws.calls().len(), calls, "no call was made");
}

#[test]
fn what_exists_already_is_told_before_anything_is_executed() {
    let reason = "The following hook(s)/validation failed: [AWS::EarlyValidation::ResourceExistenceCheck]. \
                  Resource of type 'AWS::SQS::Queue' with identifier 'jobs' already exists.";
    let (assembly, aws) = (
        app(),
        start(Script {
            change_set_fails: Some(reason),
            ..new_stack()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr.contains("with identifier 'jobs' already exists"),
        "{ran:?}"
    );
    assert!(
        ran.stderr.contains("take it over with --import-existing"),
        "{ran:?}"
    );
    assert!(aws.calls_of("ExecuteChangeSet").is_empty());
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let (assembly, aws) = (app(), start(new_stack()));
    let mut child = command(assembly.path(), &aws.url, &["deploy", "--yes"])
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(aws.calls_of("ExecuteChangeSet").len(), 1);
}

#[test]
fn a_service_that_does_not_become_stable_is_explained_by_ecs() {
    let failing = vec![
        ("", "CREATE_IN_PROGRESS", "User Initiated"),
        (
            "ApiService4",
            "CREATE_IN_PROGRESS",
            "Resource creation Initiated",
        ),
        (
            "ApiService4",
            "CREATE_FAILED",
            "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.",
        ),
        (
            "",
            "ROLLBACK_IN_PROGRESS",
            "The following resource(s) failed to create: [ApiService4].",
        ),
        ("", "ROLLBACK_COMPLETE", ""),
    ];
    let (assembly, aws) = (
        app(),
        start(Script {
            on_execute: failing,
            ..Script::default()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    for part in [
        "failed: app: AWS::ECS::Service ApiService4 (CREATE_FAILED)",
        "a task stopped: Essential container in task exited; container api ended with exit code 137 (OutOfMemoryError)",
        "tasks failed to start.",
        "(service api) is unable to consistently start tasks.",
        "hint: the service's tasks kept stopping",
    ] {
        assert!(ran.stderr.contains(part), "`{part}`: {ran:?}");
    }
    let listed = &aws.calls_of("ListTasks")[0].body;
    assert!(
        listed.contains("\"sparta\"") && listed.contains("STOPPED"),
        "{listed}"
    );
}

#[test]
fn a_failure_stops_what_depends_on_it_and_nothing_else() {
    let stacks = [
        StackSpec::new("app"),
        StackSpec {
            dependencies: &["app"],
            ..StackSpec::new("web")
        },
    ];
    let (assembly, aws) = (
        write(&stacks),
        start(Script {
            on_execute: FAILURE.to_vec(),
            ..Script::default()
        }),
    );
    let ran = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--yes", "--format", "json"],
    );
    assert_eq!(ran.code, 1, "{ran:?}");
    let result: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(result["stacks"][0]["outcome"], "rolled_back");
    assert_eq!(
        result["stacks"][0]["failure"]["first"]["source"],
        json!({"file": "src/main.rs", "line": 42})
    );
    assert_eq!(result["stacks"][1]["outcome"], "not_started");
    assert_eq!(result["stacks"][1]["because_of"], "app");
    assert_eq!(aws.calls_of("CreateChangeSet").len(), 1);
}

//! `sparta deploy`, `destroy` and `outputs` against an AWS that does what the test says.

mod endpoint;

use std::time::{Duration, Instant};

use endpoint::assembly::{StackSpec, write};
use endpoint::cloudformation::{FAILURE, Fault, SUCCESS, Script, UPDATE, start};
use endpoint::sparta::{command, run, wait};
use serde_json::{Value, json};

fn app() -> tempfile::TempDir {
    write(&[StackSpec::new("app")])
}

fn new_stack() -> Script {
    Script {
        on_execute: SUCCESS.to_vec(),
        ..Script::default()
    }
}

fn present(status: &'static str) -> Script {
    Script {
        status: Some(status),
        on_execute: UPDATE.to_vec(),
        ..Script::default()
    }
}

#[test]
fn a_new_stack_is_created_and_its_outputs_are_printed() {
    let (assembly, aws) = (app(), start(new_stack()));
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.stdout, "app.TopicArn = arn:topic\n");
    assert!(
        ran.stderr.contains("app: 3 to add"),
        "all pages are read: {ran:?}"
    );
    assert!(
        ran.stderr
            .contains("app: CAPABILITY_IAM is acknowledged for ApiRole2"),
        "{ran:?}"
    );

    let request = &aws.calls_of("CreateChangeSet")[0];
    assert_eq!(request.get("ChangeSetType"), "CREATE");
    assert_eq!(request.get("Capabilities.member.1"), "CAPABILITY_IAM");
    assert_eq!(request.get("Capabilities.member.2"), "");
    assert!(request.get("TemplateBody").contains("AlarmsTopic1"));
    assert!(!request.get("ClientToken").is_empty());
    assert!(
        !aws.calls_of("ExecuteChangeSet")[0]
            .get("ClientRequestToken")
            .is_empty()
    );
}

#[test]
fn events_come_in_order_and_without_repeats() {
    let (assembly, aws) = (app(), start(new_stack()));
    let ran = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--yes", "--progress", "json"],
    );
    let events: Vec<Value> = ran
        .stderr
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let resources = events.iter().filter(|event| event["event"] == "resource");
    let seen: Vec<(&str, &str)> = resources
        .map(|it| {
            (
                it["logical_id"].as_str().unwrap(),
                it["status"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = SUCCESS.map(|(id, status, _)| (if id.is_empty() { "app" } else { id }, status));
    assert_eq!(seen, expected);
    assert_eq!(events.last().unwrap()["event"], "finished");
    assert!(
        aws.calls_of("DescribeStackEvents")
            .iter()
            .any(|call| !call.get("NextToken").is_empty())
    );
}

#[test]
fn an_empty_change_set_is_no_failure_and_is_removed() {
    let reason = "The submitted information didn't contain changes. Submit different information to create a change set.";
    let (assembly, aws) = (
        app(),
        start(Script {
            change_set_fails: Some(reason),
            ..present("CREATE_COMPLETE")
        }),
    );
    let ran = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--yes", "--format", "json"],
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    let result: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(result["stacks"][0]["outcome"], "no_changes");
    assert_eq!(
        result["stacks"][0]["outputs"],
        json!({"TopicArn": "arn:topic"})
    );
    let created = aws.calls_of("CreateChangeSet")[0]
        .get("ChangeSetName")
        .to_owned();
    assert_eq!(
        aws.calls_of("DeleteChangeSet")[0].get("ChangeSetName"),
        created
    );
    assert_eq!(
        (
            aws.calls_of("ExecuteChangeSet").len(),
            aws.calls_of("DeleteStack").len()
        ),
        (0, 0)
    );
}

#[test]
fn a_change_set_that_cannot_be_made_leaves_nothing_behind() {
    let (assembly, aws) = (
        app(),
        start(Script {
            change_set_fails: Some("Template error: no such thing"),
            ..new_stack()
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains(
        "error: the change set of stack app could not be made: Template error: no such thing"
    ));
    assert_eq!(
        (
            aws.calls_of("DeleteChangeSet").len(),
            aws.calls_of("DeleteStack").len()
        ),
        (1, 1)
    );
}

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
fn without_a_terminal_nothing_is_approved_and_nothing_stays_behind() {
    let (assembly, aws) = (app(), start(new_stack()));
    let ran = run(assembly.path(), &aws.url, &["deploy"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(
        ran.stderr
            .contains("ApiRole2 (AWS::IAM::Role) may widen permissions"),
        "{ran:?}"
    );
    assert_eq!(aws.calls_of("DeleteChangeSet").len(), 1);
    assert_eq!(
        aws.calls_of("DeleteStack").len(),
        1,
        "the stack came to be only for the change set"
    );
    assert!(aws.calls_of("ExecuteChangeSet").is_empty());

    let never = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--require-approval", "never"],
    );
    assert_eq!(never.code, 0, "{never:?}");
}

#[test]
fn a_change_set_can_be_left_standing() {
    let (assembly, aws) = (app(), start(new_stack()));
    let ran = run(
        assembly.path(),
        &aws.url,
        &[
            "deploy",
            "--no-execute",
            "--change-set-name",
            "mine",
            "--format",
            "json",
        ],
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    let result: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(result["stacks"][0]["outcome"], "not_executed");
    assert!(
        result["stacks"][0]["change_set"]
            .as_str()
            .unwrap()
            .contains("/mine/")
    );
    assert!(
        aws.calls_of("DeleteChangeSet").is_empty() && aws.calls_of("ExecuteChangeSet").is_empty()
    );
}

#[test]
fn a_stack_that_never_came_to_be_is_made_anew_when_approved() {
    let (assembly, aws) = (
        app(),
        start(Script {
            on_execute: SUCCESS.to_vec(),
            ..present("ROLLBACK_COMPLETE")
        }),
    );
    let asked = run(assembly.path(), &aws.url, &["deploy"]);
    assert_eq!(asked.code, 4, "{asked:?}");
    assert!(
        asked
            .stderr
            .contains("stack app never came to be: it is in ROLLBACK_COMPLETE"),
        "{asked:?}"
    );
    assert!(aws.calls_of("DeleteStack").is_empty());

    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(aws.calls_of("DeleteStack").len(), 1);
    assert_eq!(
        aws.calls_of("CreateChangeSet")[0].get("ChangeSetType"),
        "CREATE"
    );
}

#[test]
fn a_stack_under_review_counts_as_new_and_survives_a_refusal() {
    let (assembly, aws) = (
        app(),
        start(Script {
            on_execute: SUCCESS.to_vec(),
            ..present("REVIEW_IN_PROGRESS")
        }),
    );
    let declined = run(assembly.path(), &aws.url, &["deploy"]);
    assert_eq!(declined.code, 4, "{declined:?}");
    assert_eq!(
        aws.calls_of("CreateChangeSet")[0].get("ChangeSetType"),
        "CREATE"
    );
    assert!(
        aws.calls_of("DeleteStack").is_empty(),
        "somebody else made it"
    );
}

#[test]
fn a_running_operation_is_waited_for() {
    let running = vec![
        ("", "UPDATE_IN_PROGRESS", "User Initiated"),
        ("Queue3", "UPDATE_COMPLETE", ""),
        ("", "UPDATE_COMPLETE", ""),
    ];
    let (assembly, aws) = (
        app(),
        start(Script {
            running,
            ..present("UPDATE_IN_PROGRESS")
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.stderr
            .contains("app: in UPDATE_IN_PROGRESS; waiting for its end"),
        "{ran:?}"
    );
    assert!(
        !ran.stderr.contains("from an earlier life"),
        "only its own events are shown: {ran:?}"
    );
    assert_eq!(
        aws.calls_of("CreateChangeSet")[0].get("ChangeSetType"),
        "UPDATE"
    );
}

#[test]
fn a_stack_that_cannot_be_updated_is_refused_with_the_way_out() {
    let (assembly, aws) = (app(), start(present("UPDATE_ROLLBACK_FAILED")));
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr
            .contains("error: stack app is in UPDATE_ROLLBACK_FAILED"),
        "{ran:?}"
    );
    assert!(
        ran.stderr
            .contains("aws cloudformation continue-update-rollback"),
        "{ran:?}"
    );
    assert!(aws.calls_of("CreateChangeSet").is_empty());
}

#[test]
fn a_secret_goes_to_aws_and_nowhere_else() {
    let (assembly, aws) = (app(), start(new_stack()));
    let mut with_secret = command(assembly.path(), &aws.url, &["deploy", "--yes", "-v"]);
    let ran = wait(
        with_secret
            .env("SPARTA_PARAMETER_Password", "hunter2")
            .spawn()
            .unwrap(),
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(
        aws.calls_of("CreateChangeSet")[0].get("Parameters.member.1.ParameterValue"),
        "hunter2"
    );
    assert!(!format!("{ran:?}").contains("hunter2"));

    let again = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(again.code, 0, "{again:?}");
    let request = &aws.calls_of("CreateChangeSet")[1];
    assert_eq!(request.get("Parameters.member.1.UsePreviousValue"), "true");

    let argument = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--parameter", "Password=hunter2"],
    );
    assert_eq!(argument.code, 2, "{argument:?}");
    assert!(
        argument.stderr.contains("SPARTA_PARAMETER_Password")
            && !argument.stderr.contains("hunter2")
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

#[test]
fn watching_ends_when_the_time_is_up() {
    let (assembly, aws) = (
        app(),
        start(Script {
            stall: true,
            ..new_stack()
        }),
    );
    let ran = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--yes", "--timeout", "2s"],
    );
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr
            .contains("stack app is still in CREATE_IN_PROGRESS after 2 s"),
        "{ran:?}"
    );
    assert!(
        ran.stderr
            .contains("hint: `sparta deploy app` attaches to it"),
        "{ran:?}"
    );
}

#[cfg(unix)]
#[test]
fn an_interrupt_says_what_goes_on() {
    let (assembly, aws) = (
        app(),
        start(Script {
            stall: true,
            ..new_stack()
        }),
    );
    let child = command(assembly.path(), &aws.url, &["deploy", "--yes"])
        .spawn()
        .unwrap();
    let started = Instant::now();
    while aws.calls_of("DescribeStackEvents").is_empty() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "never got there: {:?}",
            aws.calls()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let interrupt = std::process::Command::new("sh")
        .args(["-c", "kill -INT \"$1\"", "sh", &child.id().to_string()])
        .status();
    assert!(interrupt.unwrap().success());
    let ran = wait(child);
    assert_eq!(ran.code, 130, "{ran:?}");
    assert!(
        ran.stderr
            .contains("interrupted; the deployment of stack app in eu-west-2 goes on in AWS"),
        "{ran:?}"
    );
    assert!(aws.calls_of("DeleteChangeSet").is_empty());
}

#[cfg(unix)]
#[test]
fn an_interrupt_before_the_execution_leaves_nothing_behind() {
    let slow = (0..100)
        .map(|_| {
            (
                "DescribeChangeSet",
                Fault::Error(503, "ServiceUnavailable", "slow"),
            )
        })
        .collect();
    let (assembly, aws) = (
        app(),
        start(Script {
            faults: slow,
            ..new_stack()
        }),
    );
    let child = command(assembly.path(), &aws.url, &["deploy", "--yes"])
        .spawn()
        .unwrap();
    let started = Instant::now();
    while aws.calls_of("DescribeChangeSet").is_empty() {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "never got there: {:?}",
            aws.calls()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let interrupt = std::process::Command::new("sh")
        .args(["-c", "kill -INT \"$1\"", "sh", &child.id().to_string()])
        .status();
    assert!(interrupt.unwrap().success());
    let ran = wait(child);
    assert_eq!(ran.code, 130, "{ran:?}");
    assert!(
        ran.stderr
            .contains("of stack app was removed, nothing was changed"),
        "{ran:?}"
    );
    let name = aws.calls_of("CreateChangeSet")[0]
        .get("ChangeSetName")
        .to_owned();
    assert_eq!(
        aws.calls_of("DeleteChangeSet")[0].get("ChangeSetName"),
        name
    );
    assert_eq!(aws.calls_of("DeleteStack").len(), 1);
}

#[test]
fn a_stack_is_destroyed_only_when_approved_and_not_protected() {
    let (assembly, aws) = (app(), start(present("CREATE_COMPLETE")));
    let asked = run(assembly.path(), &aws.url, &["destroy"]);
    assert_eq!(asked.code, 4, "{asked:?}");
    assert!(
        asked.stderr.contains("these stay, and go on costing: Keep"),
        "{asked:?}"
    );
    assert!(aws.calls_of("DeleteStack").is_empty());
    let ran = run(assembly.path(), &aws.url, &["destroy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("app: destroyed after"), "{ran:?}");
    assert!(
        !aws.calls_of("DeleteStack")[0]
            .get("ClientRequestToken")
            .is_empty()
    );

    let protected = start(Script {
        protected: true,
        ..present("CREATE_COMPLETE")
    });
    let refused = run(assembly.path(), &protected.url, &["destroy", "--yes"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(
        refused
            .stderr
            .contains("error: stack app is protected against deletion"),
        "{refused:?}"
    );
    assert!(protected.calls_of("DeleteStack").is_empty());
}

#[test]
fn outputs_are_read_from_the_deployed_stack() {
    let (assembly, aws) = (app(), start(present("UPDATE_COMPLETE")));
    assert_eq!(
        run(assembly.path(), &aws.url, &["outputs"]).stdout,
        "app.TopicArn = arn:topic\n"
    );
    let none = start(Script::default());
    let ran = run(assembly.path(), &none.url, &["outputs", "--format", "json"]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (1, "{\n  \"app\": null\n}\n")
    );
}

#[test]
fn protection_is_set_after_the_deployment() {
    let spec = StackSpec {
        properties: json!({"terminationProtection": true, "tags": {"owner": "me"}}),
        ..StackSpec::new("app")
    };
    let (assembly, aws) = (write(&[spec]), start(new_stack()));
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(
        aws.calls_of("UpdateTerminationProtection")[0].get("EnableTerminationProtection"),
        "true"
    );
    assert_eq!(
        aws.calls_of("CreateChangeSet")[0].get("Tags.member.1.Value"),
        "me"
    );
}

//! Change sets: made, shown, approved, executed, removed.

use serde_json::{Value, json};

use crate::endpoint::cloudformation::{SUCCESS, Script, result, start};
use crate::endpoint::sparta::{command, run, wait};
use crate::{app, new_stack, present};

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
fn without_a_terminal_nothing_is_approved_and_nothing_stays_behind() {
    let (assembly, aws) = (app(), start(new_stack()));
    let ran = run(assembly.path(), &aws.url, &["deploy"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(
        ran.stderr
            .contains("ApiRole2 may be taken by service ecs-tasks.amazonaws.com"),
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
fn what_changes_is_named_once_to_people_and_in_full_to_machines() {
    let deployed = r#"{"Resources": {
        "AlarmsTopic1": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "old"}},
        "ApiRole2": {"Type": "AWS::IAM::Role"}}}"#;
    let script = || Script {
        queue: Some(("SyncWithActual", "False", true)),
        answers: vec![(
            "GetTemplate",
            vec![result(
                "GetTemplate",
                &format!("<TemplateBody>{deployed}</TemplateBody>"),
            )],
        )],
        ..present("CREATE_COMPLETE")
    };
    let (assembly, aws) = (app(), start(script()));
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let before: Vec<&str> = ran
        .stderr
        .lines()
        .take_while(|line| !line.contains("UPDATE_"))
        .collect();
    let heads = before
        .iter()
        .filter(|line| line.starts_with("app: ") && line.contains(" to "));
    assert_eq!(heads.count(), 2, "where it goes, and what changes: {ran:?}");
    let names = |name: &str| {
        let is_listed = |line: &&&str| line.starts_with("  ~ ") && line.contains(name);
        before.iter().filter(is_listed).count()
    };
    assert_eq!(
        (names("Alarms/Topic"), names("ApiRole2")),
        (1, 1),
        "{ran:?}"
    );
    // What was changed by hand is not in the plan.
    let besides =
        "app: the change set says besides\n  ~ AWS::SQS::Queue Queue3 (was changed by hand)";
    assert!(ran.stderr.contains(besides), "{ran:?}");

    let (assembly, aws) = (app(), start(script()));
    let arguments = ["deploy", "--yes", "--progress", "json"];
    let ran = run(assembly.path(), &aws.url, &arguments);
    let ready = ran
        .stderr
        .lines()
        .find(|line| line.contains("change_set_ready"));
    let ready: serde_json::Value = serde_json::from_str(ready.unwrap()).unwrap();
    assert_eq!(
        ready["changes"].as_array().map(Vec::len),
        Some(3),
        "{ran:?}"
    );
    assert!(ready.get("in_plan").is_none(), "{ready}");
}

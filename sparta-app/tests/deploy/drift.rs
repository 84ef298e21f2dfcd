//! `sparta drift`: what was changed by hand.

use serde_json::{Value, json};

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Script, result, start};
use crate::endpoint::sparta::{Ran, run};
use crate::endpoint::{Endpoint, Reply};
use crate::{app, present};

const TOPIC: &str = r#"{"DisplayName":"alarms","Subscription":[]}"#;

/// A resource that was looked at: logical id, type, status, and its differences.
fn drift(logical_id: &str, kind: &str, status: &str, differences: &str) -> String {
    format!(
        "<member><StackId>s</StackId><LogicalResourceId>{logical_id}</LogicalResourceId>\
         <PhysicalResourceId>{logical_id}-physical</PhysicalResourceId><ResourceType>{kind}</ResourceType>\
         <ExpectedProperties>{TOPIC}</ExpectedProperties><ActualProperties>{TOPIC}</ActualProperties>\
         <PropertyDifferences>{differences}</PropertyDifferences>\
         <StackResourceDriftStatus>{status}</StackResourceDriftStatus><Timestamp>2026-11-22T10:00:00Z</Timestamp></member>"
    )
}

fn difference(path: &str, kind: &str, expected: &str, actual: &str) -> String {
    format!(
        "<member><PropertyPath>{path}</PropertyPath><ExpectedValue>{expected}</ExpectedValue>\
         <ActualValue>{actual}</ActualValue><DifferenceType>{kind}</DifferenceType></member>"
    )
}

fn detection(status: &str, rest: &str) -> Reply {
    let body = format!(
        "<StackId>s</StackId><StackDriftDetectionId>d1</StackDriftDetectionId>\
         <DetectionStatus>{status}</DetectionStatus>{rest}<Timestamp>2026-11-22T10:00:00Z</Timestamp>"
    );
    result("DescribeStackDriftDetectionStatus", &body)
}

fn page(drifts: &str, next: &str) -> Reply {
    let body = format!("<StackResourceDrifts>{drifts}</StackResourceDrifts>{next}");
    result("DescribeStackResourceDrifts", &body)
}

/// One look shows that it runs, the next that it has ended; the resources come in two pages.
fn drifted(end: Reply) -> Endpoint {
    let differences = difference("/DisplayName", "NOT_EQUAL", "alarms", "alarms by hand")
        + &difference("/Tags/0", "ADD", "", "{&quot;Key&quot;:&quot;a&quot;}")
        + &difference("/AuthToken", "NOT_EQUAL", "hunter2-one", "hunter2-two");
    let first = drift("AlarmsTopic1", "AWS::SNS::Topic", "MODIFIED", &differences);
    let second = drift("Queue3", "AWS::SQS::Queue", "DELETED", "")
        + &drift("ApiRole2", "AWS::IAM::Role", "IN_SYNC", "");
    let resource = |id: &str, kind: &str| {
        format!(
            "<member><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>p</PhysicalResourceId>\
             <ResourceType>{kind}</ResourceType><ResourceStatus>CREATE_COMPLETE</ResourceStatus>\
             <LastUpdatedTimestamp>2026-11-22T10:00:00Z</LastUpdatedTimestamp></member>"
        )
    };
    let resources = resource("AlarmsTopic1", "AWS::SNS::Topic")
        + &resource("Inner", "AWS::CloudFormation::Stack")
        + &resource("Odd", "AWS::Odd::Thing")
        + &resource("Rings", "AWS::CloudWatch::Alarm")
        + &resource("RingsToo", "AWS::CloudWatch::Alarm");
    let resources = format!("<StackResourceSummaries>{resources}</StackResourceSummaries>");
    start(Script {
        answers: vec![
            (
                "DetectStackDrift",
                vec![result(
                    "DetectStackDrift",
                    "<StackDriftDetectionId>d1</StackDriftDetectionId>",
                )],
            ),
            (
                "DescribeStackDriftDetectionStatus",
                vec![detection("DETECTION_IN_PROGRESS", ""), end],
            ),
            (
                "DescribeStackResourceDrifts",
                vec![page(&first, "<NextToken>2</NextToken>"), page(&second, "")],
            ),
            (
                "ListStackResources",
                vec![result("ListStackResources", &resources)],
            ),
        ],
        ..present("UPDATE_COMPLETE")
    })
}

fn complete() -> Reply {
    detection(
        "DETECTION_COMPLETE",
        "<StackDriftStatus>DRIFTED</StackDriftStatus>",
    )
}

fn is_within_80_columns(ran: &Ran) {
    for line in ran.stdout.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn what_was_changed_by_hand_is_shown_property_by_property() {
    let aws = drifted(complete());
    let ran = run(app().path(), &aws.url, &["drift", "--exit-code"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    insta::assert_snapshot!(ran.stdout, @r#"
    app  DRIFTED  2 of 3 resources changed
      ~ app/Alarms/Topic (AWS::SNS::Topic) changed by hand
        at src/main.rs:42
        DisplayName
          template   alarms
          actual     alarms by hand
        Tags.0
          template   (nothing)
          actual     {"Key":"a"}
        AuthToken
          template   ***
          actual     ***
      - Queue3 (AWS::SQS::Queue) deleted by hand
      not checked, 4 resources:
        Inner (AWS::CloudFormation::Stack): a nested stack is looked at by itself
        2 times AWS::CloudWatch::Alarm: drift detection does not know its type
        Odd (AWS::Odd::Thing): drift detection does not know its type
    "#);
    is_within_80_columns(&ran);
    assert!(
        ran.stderr
            .contains("`sparta deploy app --revert-drift` sets these back to the template"),
        "{ran:?}"
    );
}

#[test]
fn events_are_chosen_by_resource_and_by_failure() {
    let aws = start(present("CREATE_COMPLETE"));
    let all = run(app().path(), &aws.url, &["events"]);
    assert_eq!(all.stdout.matches("_COMPLETE").count(), 1, "{all:?}");
    let failed = run(
        app().path(),
        &aws.url,
        &["events", "--failed", "--limit", "1"],
    );
    assert_eq!(failed.code, 0, "{failed:?}");
    assert!(failed.stdout.contains("from an earlier life"), "{failed:?}");
    assert!(!failed.stdout.contains("_COMPLETE"), "{failed:?}");
    let topic = ["events", "--resource", "app/Alarms/Topic"];
    let topic = run(app().path(), &aws.url, &topic);
    assert_eq!(topic.stdout, failed.stdout);
    let none = run(app().path(), &aws.url, &["events", "--resource", "Queue3"]);
    assert_eq!((none.code, none.stdout.as_str()), (0, ""));
}

#[test]
fn drift_is_data_and_no_failure_unless_it_is_asked_for() {
    let aws = drifted(complete());
    let ran = run(app().path(), &aws.url, &["drift", "--format", "json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(!ran.stdout.contains("hunter2"), "{ran:?}");
    let found: Value = serde_json::from_str(&ran.stdout).unwrap();
    let stack = &found[0];
    assert_eq!(stack["status"], "DRIFTED");
    let topic = &stack["resources"][0];
    assert_eq!(topic["construct_path"], "app/Alarms/Topic");
    assert_eq!(topic["source"], json!({"file": "src/main.rs", "line": 42}));
    let expected = json!({"path": "/DisplayName", "kind": "NOT_EQUAL", "expected": "alarms",
        "actual": "alarms by hand"});
    assert_eq!(topic["properties"][0], expected);
    assert_eq!(stack["not_checked"][0]["logical_id"], "Inner");
}

#[test]
fn a_detection_that_fails_half_way_says_so_and_shows_what_it_has() {
    let failed = detection(
        "DETECTION_FAILED",
        "<DetectionStatusReason>Failed to detect drift on resource [Odd]</DetectionStatusReason>",
    );
    let aws = drifted(failed);
    let ran = run(app().path(), &aws.url, &["drift"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stdout.contains("alarms by hand"), "{ran:?}");
    assert!(
        ran.stderr
            .contains("AWS could not look at everything: Failed to detect drift on resource [Odd]"),
        "{ran:?}"
    );
}

#[test]
fn a_detection_that_does_not_end_is_given_up() {
    let aws = drifted(detection("DETECTION_IN_PROGRESS", ""));
    let ran = run(app().path(), &aws.url, &["drift", "--timeout", "1s"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr
            .contains("the drift detection of stack app still runs in AWS"),
        "{ran:?}"
    );
}

#[test]
fn what_is_not_deployed_or_belongs_elsewhere_is_not_looked_at() {
    let none = start(Script::default());
    let absent = run(app().path(), &none.url, &["drift"]);
    assert_eq!(absent.code, 1, "{absent:?}");
    assert!(
        absent.stderr.contains("stack app is not deployed"),
        "{absent:?}"
    );

    let elsewhere = write(&[StackSpec {
        environment: "aws://999999999999/eu-west-2",
        ..StackSpec::new("app")
    }]);
    let aws = drifted(complete());
    for command in ["drift", "status", "outputs", "events", "logs"] {
        let ran = run(elsewhere.path(), &aws.url, &[command]);
        assert_eq!(ran.code, 2, "{command}: {ran:?}");
        let said = "stack app belongs to account 999999999999";
        assert!(ran.stderr.contains(said), "{command}: {ran:?}");
    }
    assert!(aws.calls_of("DetectStackDrift").is_empty());
}

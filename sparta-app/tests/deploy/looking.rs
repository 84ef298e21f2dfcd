//! The commands that only look: with whose credentials, and how they end when they are interrupted.

use serde_json::json;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Fault, Script, result, start};
use crate::endpoint::sparta::run;
use crate::endpoint::{Endpoint, Reply};
use crate::present;

fn in_a_role() -> tempfile::TempDir {
    write(&[StackSpec {
        properties: json!({"assumeRoleArn": "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/deploy"}),
        ..StackSpec::new("app")
    }])
}

fn deployed(faults: Vec<(&'static str, Fault)>) -> Endpoint {
    let alarms = "<MetricAlarms/><CompositeAlarms/>";
    let detection = "<StackDriftDetectionId>d</StackDriftDetectionId>";
    let detected = "<StackId>s</StackId><StackDriftDetectionId>d</StackDriftDetectionId>\
         <DetectionStatus>DETECTION_COMPLETE</DetectionStatus><StackDriftStatus>IN_SYNC</StackDriftStatus>\
         <Timestamp>2026-11-22T10:00:00Z</Timestamp>";
    let answer = |action, body: &str| (action, vec![result(action, body)]);
    start(Script {
        faults,
        answers: vec![
            answer("DescribeAlarms", alarms),
            answer("DetectStackDrift", detection),
            answer("DescribeStackDriftDetectionStatus", detected),
            answer("DescribeStackResourceDrifts", "<StackResourceDrifts/>"),
            (
                "FilterLogEvents",
                vec![Reply::Json(200, json!({"events": []}).to_string())],
            ),
        ],
        ..present("UPDATE_COMPLETE")
    })
}

/// An address of this machine that is not taken for an emulator's, where there are no roles.
fn as_aws(aws: &Endpoint) -> String {
    aws.url.replace("127.0.0.1", "[::ffff:127.0.0.1]")
}

#[test]
fn the_role_of_the_assembly_is_taken_to_look_as_to_deploy() {
    let assembly = in_a_role();
    for command in [
        &["outputs"] as &[&str],
        &["status"],
        &["events"],
        &["logs"],
        &["drift"],
        &["diff"],
    ] {
        let aws = deployed(Vec::new());
        let ran = run(assembly.path(), &as_aws(&aws), command);
        assert_eq!(ran.code, 0, "{command:?}: {ran:?}");
        let taken = aws.calls_of("AssumeRole");
        assert_eq!(taken.len(), 1, "{command:?}: {ran:?}");
        let role = "arn:aws:iam::123456789012:role/deploy";
        assert_eq!(taken[0].get("RoleArn"), role);
        let looks = aws.calls_of("DescribeStacks");
        assert!(!looks.is_empty(), "{command:?}: {ran:?}");
        let in_role = looks.iter().all(|call| call.access_key == "ASIA");
        assert!(in_role, "{command:?}: {looks:?}");
    }
}

#[test]
fn a_role_that_is_refused_leaves_the_callers_own_credentials() {
    let text =
        "User: arn:aws:iam::1:user/dev is not authorized to perform: sts:AssumeRole on resource: r";
    let aws = deployed(vec![(
        "AssumeRole",
        Fault::Error(403, "AccessDenied", text),
    )]);
    let ran = run(in_a_role().path(), &as_aws(&aws), &["outputs"]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (0, "app.TopicArn = arn:topic\n"),
        "{ran:?}"
    );
    let warned = "warning: app: the assembly names the role arn:aws:iam::123456789012:role/deploy for it, which is refused";
    assert!(ran.stderr.contains(warned), "{ran:?}");
    assert_eq!(aws.calls_of("DescribeStacks")[0].access_key, "AKIATEST");
}

#[test]
fn on_an_emulator_there_is_no_role_to_take() {
    let aws = deployed(Vec::new());
    let ran = run(in_a_role().path(), &aws.url, &["outputs"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(aws.calls_of("AssumeRole").is_empty());
}

#[cfg(unix)]
#[test]
fn whoever_is_interrupted_looking_is_told_that_nothing_stopped() {
    use crate::endpoint::sparta::{command, wait};
    use crate::interrupts::interrupt_at;

    for arguments in [&["outputs"], &["status"], &["diff"], &["doctor"]] {
        let silence = Reply::Silence(std::time::Duration::from_secs(20));
        let aws = start(Script {
            answers: vec![("DescribeStacks", vec![silence])],
            ..present("UPDATE_COMPLETE")
        });
        let assembly = crate::app();
        let child = command(assembly.path(), &aws.url, arguments).spawn();
        let child = child.expect("it can be started");
        interrupt_at(&child, &aws, ("DescribeStacks", 1));
        let ran = wait(child);
        assert_eq!((ran.code, ran.stdout.as_str()), (130, ""), "{ran:?}");
        let told = "error: interrupted\n  hint: what runs in AWS goes on; the same command comes back to it\n";
        assert_eq!(ran.stderr, told, "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn whoever_follows_is_told_on_ctrl_c_how_to_come_back() {
    use crate::endpoint::sparta::{command, wait};
    use crate::interrupts::interrupt_at;

    let group = "<StackResourceSummaries><member><LogicalResourceId>Log</LogicalResourceId>\
         <PhysicalResourceId>/ecs/api</PhysicalResourceId><ResourceType>AWS::Logs::LogGroup</ResourceType>\
         <ResourceStatus>CREATE_COMPLETE</ResourceStatus>\
         <LastUpdatedTimestamp>2026-11-22T10:00:00Z</LastUpdatedTimestamp></member></StackResourceSummaries>";
    let events = json!({"events": []}).to_string();
    let cases = [
        (
            &["events", "app", "--follow"] as &[&str],
            "DescribeStackEvents",
            "`sparta events app --follow`",
        ),
        (
            &["logs", "--follow"],
            "FilterLogEvents",
            "`sparta logs --follow`",
        ),
    ];
    for (arguments, action, again) in cases {
        let aws = start(Script {
            stall: true,
            answers: vec![
                (
                    "ListStackResources",
                    vec![result("ListStackResources", group)],
                ),
                ("FilterLogEvents", vec![Reply::Json(200, events.clone())]),
            ],
            ..present("UPDATE_IN_PROGRESS")
        });
        let assembly = crate::app();
        let child = command(assembly.path(), &aws.url, arguments).spawn();
        let child = child.expect("it can be started");
        interrupt_at(&child, &aws, (action, 1));
        let ran = wait(child);
        assert_eq!(ran.code, 130, "{ran:?}");
        let told = format!(
            "error: interrupted\n  hint: what runs in AWS goes on; {again} comes back to it\n"
        );
        assert!(ran.stderr.ends_with(&told), "{ran:?}");
    }
}

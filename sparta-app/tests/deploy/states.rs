//! What the state of a stack allows.

use serde_json::json;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{SUCCESS, Script, start};
use crate::endpoint::sparta::run;
use crate::{app, new_stack, present};

#[test]
fn a_new_stack_is_created_and_its_outputs_are_printed() {
    let (assembly, aws) = (app(), start(new_stack()));
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.stdout, "app.TopicArn = arn:topic\n");
    assert!(ran.stderr.contains("app: new, 3 to add"), "{ran:?}");
    let differs = ran.stderr.contains('≠') || ran.stderr.contains("says besides");
    assert!(!differs, "all pages are read: {ran:?}");
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
    let stuck = Script {
        failed_resource: Some("UPDATE_FAILED"),
        ..present("UPDATE_ROLLBACK_FAILED")
    };
    let (assembly, aws) = (app(), start(stuck));
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.stderr
            .contains("error: stack app is in UPDATE_ROLLBACK_FAILED"),
        "{ran:?}"
    );
    assert!(
        ran.stderr
            .contains("`sparta rollback app` goes on with the rollback"),
        "{ran:?}"
    );
    assert!(
        ran.stderr
            .contains("app/Alarms/Topic (AWS::SNS::Topic, UPDATE_FAILED): it is held"),
        "the blocked resource is named: {ran:?}"
    );
    assert!(aws.calls_of("CreateChangeSet").is_empty());
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

#[test]
fn a_running_operation_is_refused_when_asked() {
    let (assembly, aws) = (app(), start(present("UPDATE_IN_PROGRESS")));
    for command in ["deploy", "destroy"] {
        let ran = run(assembly.path(), &aws.url, &[command, "--yes", "--no-wait"]);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(
            ran.stderr.contains(
                "stack app is in UPDATE_IN_PROGRESS: an operation is under way since 2026-11-22T10:00:00Z"
            ),
            "{ran:?}"
        );
    }
    assert!(aws.calls_of("CreateChangeSet").is_empty() && aws.calls_of("DeleteStack").is_empty());
}

#[test]
fn a_failed_deletion_names_what_held_it_back() {
    let held = Script {
        failed_resource: Some("DELETE_FAILED"),
        on_delete: vec![
            ("", "DELETE_IN_PROGRESS", "User Initiated"),
            (
                "AlarmsTopic1",
                "DELETE_FAILED",
                "The bucket you tried to delete is not empty",
            ),
            (
                "",
                "DELETE_FAILED",
                "The following resource(s) failed to delete: [AlarmsTopic1].",
            ),
        ],
        ..present("CREATE_COMPLETE")
    };
    let (assembly, aws) = (app(), start(held));
    let ran = run(assembly.path(), &aws.url, &["destroy", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    for part in [
        "failed: app: AWS::SNS::Topic Alarms/Topic (DELETE_FAILED)",
        "hint: empty the bucket",
        "app/Alarms/Topic (AWS::SNS::Topic, DELETE_FAILED): it is held",
        "`sparta destroy app --retain AlarmsTopic1`",
    ] {
        assert!(ran.stderr.contains(part), "`{part}`: {ran:?}");
    }
    let keep = ["destroy", "--yes", "--retain", "AlarmsTopic1"];
    run(assembly.path(), &aws.url, &keep);
    let last = aws.calls_of("DeleteStack").pop().unwrap();
    assert_eq!(last.get("RetainResources.member.1"), "AlarmsTopic1");
}

#[test]
fn data_is_not_destroyed_unless_that_is_said() {
    let (assembly, aws) = (
        app(),
        start(Script {
            queue: Some(("Modify", "True", false)),
            ..present("CREATE_COMPLETE")
        }),
    );
    let ran = run(assembly.path(), &aws.url, &["deploy", "--yes"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(
        ran.stderr.contains(
            "Queue3 (AWS::SQS::Queue) is replaced, with its data; `--allow-data-loss` allows that"
        ),
        "{ran:?}"
    );
    assert!(aws.calls_of("ExecuteChangeSet").is_empty());
    let allowed = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--yes", "--allow-data-loss"],
    );
    assert_eq!(allowed.code, 0, "{allowed:?}");
}

#[test]
fn what_was_changed_by_hand_is_shown() {
    let (assembly, aws) = (
        app(),
        start(Script {
            queue: Some(("SyncWithActual", "False", true)),
            ..present("CREATE_COMPLETE")
        }),
    );
    let ran = run(
        assembly.path(),
        &aws.url,
        &["deploy", "--yes", "--revert-drift"],
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.stderr
            .contains("~ AWS::SQS::Queue Queue3 (was changed by hand)"),
        "{ran:?}"
    );
}

//! `sparta rollback`: each state a stack can be in, and what can go wrong on the way back.

use sparta_app::deploy::state::{OnRollback, on_rollback};

use crate::endpoint::Endpoint;
use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::cloudformation::{Fault, Scene, Script, start};
use crate::endpoint::sparta::run;
use crate::{app, present};

const UNDONE: [Scene; 3] = [
    ("", "UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated"),
    ("AlarmsTopic1", "UPDATE_COMPLETE", ""),
    ("", "UPDATE_ROLLBACK_COMPLETE", ""),
];

const STUCK: [Scene; 3] = [
    ("", "UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated"),
    ("AlarmsTopic1", "UPDATE_FAILED", "it is held"),
    (
        "",
        "UPDATE_ROLLBACK_FAILED",
        "The following resource(s) failed to update: [AlarmsTopic1].",
    ),
];

const GONE: [Scene; 2] = [
    ("", "ROLLBACK_IN_PROGRESS", "User Initiated"),
    ("", "ROLLBACK_COMPLETE", ""),
];

/// The calls that change something.
fn acts(aws: &Endpoint) -> Vec<String> {
    let calls = aws.calls().into_iter().map(|call| call.action);
    calls
        .filter(|it| {
            !it.starts_with("Describe") && !it.starts_with("List") && !it.starts_with("Get")
        })
        .collect()
}

fn stack(status: &'static str, on_rollback: Vec<Vec<Scene>>) -> Endpoint {
    start(Script {
        on_rollback,
        failed_resource: status.ends_with("_FAILED").then_some("UPDATE_FAILED"),
        ..present(status)
    })
}

/// A state, the call made in it, the exit code, and what is said.
const TABLE: [(&str, Option<&str>, i32, &str); 13] = [
    ("CREATE_COMPLETE", None, 0, "there is nothing to roll back"),
    ("UPDATE_COMPLETE", None, 0, "there is nothing to roll back"),
    ("IMPORT_COMPLETE", None, 0, "there is nothing to roll back"),
    (
        "IMPORT_ROLLBACK_COMPLETE",
        None,
        0,
        "there is nothing to roll back",
    ),
    (
        "UPDATE_ROLLBACK_COMPLETE",
        None,
        0,
        "there is nothing to roll back",
    ),
    (
        "CREATE_FAILED",
        Some("RollbackStack"),
        0,
        "app: rolled back (ROLLBACK_COMPLETE)",
    ),
    (
        "UPDATE_FAILED",
        Some("RollbackStack"),
        0,
        "app: rolled back (UPDATE_ROLLBACK_COMPLETE)",
    ),
    (
        "UPDATE_ROLLBACK_FAILED",
        Some("ContinueUpdateRollback"),
        0,
        "app: rolled back (UPDATE_ROLLBACK_COMPLETE)",
    ),
    (
        "ROLLBACK_COMPLETE",
        None,
        1,
        "there is no state it could be brought back to",
    ),
    (
        "ROLLBACK_FAILED",
        None,
        1,
        "there is no state it could be brought back to",
    ),
    (
        "DELETE_FAILED",
        None,
        1,
        "there is no state it could be brought back to",
    ),
    (
        "IMPORT_ROLLBACK_FAILED",
        None,
        1,
        "there is no state it could be brought back to",
    ),
    (
        "REVIEW_IN_PROGRESS",
        None,
        1,
        "stack app is not deployed in 123456789012/eu-west-2",
    ),
];

#[test]
fn each_state_has_its_way_back() {
    let assembly = app();
    for (status, call, code, said) in TABLE {
        let scenes = if status == "CREATE_FAILED" {
            GONE.to_vec()
        } else {
            UNDONE.to_vec()
        };
        let aws = stack(status, vec![scenes]);
        let ran = run(assembly.path(), &aws.url, &["rollback", "--yes"]);
        assert_eq!(ran.code, code, "{status}: {ran:?}");
        assert!(ran.stderr.contains(said), "{status}: {ran:?}");
        let expected: Vec<&str> = call.into_iter().collect();
        assert_eq!(acts(&aws), expected, "{status}: {ran:?}");
    }
}

#[test]
fn what_runs_is_watched_and_only_an_update_is_cancelled() {
    let assembly = app();
    for status in [
        "CREATE_IN_PROGRESS",
        "ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        "IMPORT_IN_PROGRESS",
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "DELETE_IN_PROGRESS",
    ] {
        assert_eq!(on_rollback(Some(status)), OnRollback::Wait);
        let ends = [("", status, ""), ("", "UPDATE_ROLLBACK_COMPLETE", "")];
        let aws = start(Script {
            running: ends.to_vec(),
            ..present(status)
        });
        let ran = run(assembly.path(), &aws.url, &["rollback", "--yes"]);
        assert_eq!(ran.code, 0, "{status}: {ran:?}");
        let said = format!("app: in {status}; waiting for its end");
        assert!(ran.stderr.contains(&said), "{ran:?}");
        assert!(acts(&aws).is_empty(), "{status}: {ran:?}");
    }

    let updating = start(Script {
        running: vec![("", "UPDATE_IN_PROGRESS", "User Initiated")],
        on_rollback: vec![UNDONE.to_vec()],
        ..present("UPDATE_IN_PROGRESS")
    });
    let busy = ["rollback", "--yes", "--no-wait"];
    let refused = run(assembly.path(), &updating.url, &busy);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(acts(&updating).is_empty(), "{refused:?}");
    let ran = run(assembly.path(), &updating.url, &["rollback", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(acts(&updating), ["CancelUpdateStack"]);
}

#[test]
fn nothing_is_rolled_back_without_approval() {
    let (assembly, aws) = (app(), stack("UPDATE_FAILED", vec![UNDONE.to_vec()]));
    let ran = run(assembly.path(), &aws.url, &["rollback"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    let said = "stack app in 123456789012/eu-west-2: its last update failed: what it did is undone";
    assert!(ran.stderr.contains(said), "{ran:?}");
    assert!(acts(&aws).is_empty(), "{ran:?}");
}

#[test]
fn a_stack_that_stays_stuck_names_what_can_be_skipped_and_skips_nothing_by_itself() {
    let aws = stack(
        "UPDATE_ROLLBACK_FAILED",
        vec![STUCK.to_vec(), UNDONE.to_vec()],
    );
    let assembly = app();
    let ran = run(assembly.path(), &aws.url, &["rollback", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    for said in [
        "app/Alarms/Topic (AWS::SNS::Topic, UPDATE_FAILED): it is held",
        "`sparta rollback app --skip AlarmsTopic1`",
    ] {
        assert!(ran.stderr.contains(said), "`{said}`: {ran:?}");
    }
    let call = &aws.calls_of("ContinueUpdateRollback")[0];
    assert_eq!(call.get("ResourcesToSkip.member.1"), "");
    assert!(!call.get("ClientRequestToken").is_empty());

    // Without --yes, what is to be skipped is told before the question.
    let asked = ["rollback", "--skip", "app/Alarms/Topic"];
    let declined = run(assembly.path(), &aws.url, &asked);
    assert_eq!(declined.code, 4, "{declined:?}");
    let said = "app/Alarms/Topic is skipped: CloudFormation counts it as rolled back";
    assert!(declined.stderr.contains(said), "{declined:?}");
    assert_eq!(aws.calls_of("ContinueUpdateRollback").len(), 1);

    let skipping = ["rollback", "--yes", "--skip", "app/Alarms/Topic"];
    let skipped = run(assembly.path(), &aws.url, &skipping);
    assert_eq!(skipped.code, 0, "{skipped:?}");
    let call = aws.calls_of("ContinueUpdateRollback").pop().unwrap();
    assert_eq!(call.get("ResourcesToSkip.member.1"), "AlarmsTopic1");
}

#[test]
fn what_holds_nothing_back_is_not_skipped() {
    let assembly = app();
    for (status, hint) in [
        (
            "UPDATE_ROLLBACK_FAILED",
            "what can be skipped: AlarmsTopic1",
        ),
        ("UPDATE_FAILED", "run it without --skip"),
    ] {
        let aws = stack(status, vec![UNDONE.to_vec()]);
        let skip = ["rollback", "--yes", "--skip", "Queue3"];
        let ran = run(assembly.path(), &aws.url, &skip);
        assert_eq!(ran.code, 2, "{ran:?}");
        let said = "stack app is not held back by Queue3";
        assert!(ran.stderr.contains(said), "{ran:?}");
        assert!(ran.stderr.contains(hint), "{ran:?}");
        assert!(acts(&aws).is_empty(), "{ran:?}");
    }
}

#[test]
fn bad_input_touches_nothing() {
    let none = start(Script::default());
    let absent = run(app().path(), &none.url, &["rollback", "--yes"]);
    assert_eq!(absent.code, 1, "{absent:?}");
    let said = "stack app is not deployed in 123456789012/eu-west-2";
    assert!(absent.stderr.contains(said), "{absent:?}");

    let unknown = run(app().path(), &none.url, &["rollback", "ghost"]);
    assert_eq!(unknown.code, 2, "{unknown:?}");

    let elsewhere = StackSpec {
        environment: "aws://999999999999/eu-west-2",
        ..StackSpec::new("app")
    };
    let foreign = run(
        write(&[elsewhere]).path(),
        &none.url,
        &["rollback", "--yes"],
    );
    assert_eq!(foreign.code, 2, "{foreign:?}");
    let said = "belongs to account 999999999999";
    assert!(foreign.stderr.contains(said), "{foreign:?}");
    assert!(acts(&none).is_empty());
}

#[test]
fn a_lost_answer_is_asked_for_again_with_the_same_token() {
    let aws = start(Script {
        on_rollback: vec![UNDONE.to_vec()],
        failed_resource: Some("UPDATE_FAILED"),
        faults: vec![("ContinueUpdateRollback", Fault::CutAfter)],
        ..present("UPDATE_ROLLBACK_FAILED")
    });
    let ran = run(app().path(), &aws.url, &["rollback", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let calls = aws.calls_of("ContinueUpdateRollback");
    let tokens: Vec<&str> = calls
        .iter()
        .map(|call| call.get("ClientRequestToken"))
        .collect();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[0], tokens[1]);
}

//! Every state of the state table, against an AWS that refuses what AWS refuses in it: what `deploy` and `destroy`
//! do, what they leave, and that nothing is touched where they refuse. What is expected stands here by hand, and
//! not in the words of the driver's own table.

use std::sync::Arc;

use aws_sdk_cloudformation::types::StackStatus;
use futures_util::future::join_all;
use serde_json::json;
use sparta_app::deploy::{
    Answer, Approver, Busy, DeployOptions, RequireApproval, StackReport, Verdict,
};
use sparta_app::event::OutcomeWord;
use sparta_app::plan::{Assembly, With};
use tempfile::TempDir;

use crate::endpoint::assembly::{StackSpec, write};
use crate::endpoint::in_process::{
    Doing, Ended, block_on, connect, deployer_asking, limits, options,
};
use crate::endpoint::world::World;

/// What `deploy` leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deployed {
    Created,
    Updated,
    /// Deleted, when approved, and created.
    Recreated,
    /// Refused with these words.
    Refused(&'static str),
}

/// What `destroy` leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Destroyed {
    Deleted,
    Nothing,
}

use Deployed::{Created, Recreated, Refused, Updated};
use Destroyed::{Deleted, Nothing};

/// A state, in which a running operation began before it, how that ends, and what each command leads to.
type Row = (
    &'static str,
    Option<(&'static str, &'static str)>,
    Deployed,
    Destroyed,
);

const fn runs(state: &'static str, began: &'static str, ends: &'static str, then: Deployed) -> Row {
    (state, Some((began, ends)), then, Deleted)
}

const fn rests(state: &'static str, then: Deployed) -> Row {
    (state, None, then, Deleted)
}

/// `""` is no stack.
const ROWS: &[Row] = &[
    ("", None, Created, Nothing),
    rests("REVIEW_IN_PROGRESS", Created),
    runs(
        "CREATE_IN_PROGRESS",
        "CREATE_IN_PROGRESS",
        "CREATE_COMPLETE",
        Updated,
    ),
    runs(
        "CREATE_IN_PROGRESS",
        "CREATE_IN_PROGRESS",
        "ROLLBACK_COMPLETE",
        Recreated,
    ),
    rests("CREATE_COMPLETE", Updated),
    rests("CREATE_FAILED", Updated),
    runs(
        "ROLLBACK_IN_PROGRESS",
        "CREATE_IN_PROGRESS",
        "ROLLBACK_COMPLETE",
        Recreated,
    ),
    rests("ROLLBACK_COMPLETE", Recreated),
    rests("ROLLBACK_FAILED", Recreated),
    (
        "DELETE_IN_PROGRESS",
        Some(("DELETE_IN_PROGRESS", "DELETE_COMPLETE")),
        Created,
        Nothing,
    ),
    ("DELETE_COMPLETE", None, Created, Nothing),
    rests("DELETE_FAILED", Refused("its deletion stopped half-way")),
    runs(
        "UPDATE_IN_PROGRESS",
        "UPDATE_IN_PROGRESS",
        "UPDATE_COMPLETE",
        Updated,
    ),
    runs(
        "UPDATE_IN_PROGRESS",
        "UPDATE_IN_PROGRESS",
        "UPDATE_ROLLBACK_FAILED",
        Refused("its last update could neither be finished nor undone"),
    ),
    runs(
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_IN_PROGRESS",
        "UPDATE_COMPLETE",
        Updated,
    ),
    rests("UPDATE_COMPLETE", Updated),
    rests("UPDATE_FAILED", Updated),
    runs(
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE",
        Updated,
    ),
    runs(
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE",
        Updated,
    ),
    rests("UPDATE_ROLLBACK_COMPLETE", Updated),
    rests(
        "UPDATE_ROLLBACK_FAILED",
        Refused("its last update could neither be finished nor undone"),
    ),
    runs(
        "IMPORT_IN_PROGRESS",
        "IMPORT_IN_PROGRESS",
        "IMPORT_COMPLETE",
        Updated,
    ),
    rests("IMPORT_COMPLETE", Updated),
    runs(
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "IMPORT_IN_PROGRESS",
        "IMPORT_ROLLBACK_COMPLETE",
        Updated,
    ),
    rests("IMPORT_ROLLBACK_COMPLETE", Updated),
    rests(
        "IMPORT_ROLLBACK_FAILED",
        Refused("an import into it could neither be finished nor undone"),
    ),
    // States that AWS may think of one day.
    runs(
        "MOVE_IN_PROGRESS",
        "UPDATE_IN_PROGRESS",
        "UPDATE_COMPLETE",
        Updated,
    ),
    rests(
        "MOVE_STUCK",
        Refused("this sparta does not know that state"),
    ),
];

fn world((state, running, ..): &Row) -> World {
    let world = World::start();
    match running {
        None if state.is_empty() => world,
        None => world.with("app", state),
        Some((began, ends)) => world.running("app", &[began, state], ends),
    }
}

fn app() -> TempDir {
    write(&[StackSpec {
        template: json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}),
        ..StackSpec::new("app")
    }])
}

async fn run(doing: Doing, world: &World, options: DeployOptions, answer: Answer) -> Ended {
    let assembly = app();
    let read = Assembly::read(assembly.path()).expect("the assembly is good");
    let stacks = read.select(&[], With::Nothing).expect("all stacks");
    let connection = connect(&world.endpoint.url, limits()).await;
    let approver: Approver = Arc::new(move |_| answer.clone());
    let (deployer, events) = deployer_asking(connection, options, approver);
    let run = match doing {
        Doing::Deploy => Box::pin(deployer.deploy(&stacks)).await,
        Doing::Destroy => Box::pin(deployer.destroy(&stacks, &[])).await,
    };
    let events = std::mem::take(&mut *events.lock().expect("no test fails in it"));
    Ended { run, events }
}

/// How often an action was called that changes something.
fn called(world: &World, action: &str) -> usize {
    world.endpoint.calls_of(action).len()
}

fn touched(world: &World) -> usize {
    ["CreateChangeSet", "ExecuteChangeSet", "DeleteStack"]
        .iter()
        .map(|action| called(world, action))
        .sum()
}

fn word(ended: &Ended) -> Option<OutcomeWord> {
    ended.run.reports.first().map(StackReport::word)
}

async fn deploys(row: &Row) {
    let (state, _, expected, _) = row;
    let world = world(row);
    let ended = run(Doing::Deploy, &world, options(), Answer::Approved).await;
    let case = format!("deploy in `{state}`: {}", ended.told());
    if let Refused(words) = expected {
        assert_eq!(ended.verdict(), Verdict::Failed, "{case}");
        assert!(ended.told().contains(words), "{case}");
        assert_eq!(touched(&world), 0, "{case}");
        return;
    }
    assert_eq!(word(&ended), Some(OutcomeWord::Deployed), "{case}");
    let kind = if *expected == Updated {
        "UPDATE"
    } else {
        "CREATE"
    };
    let asked = world.endpoint.calls_of("CreateChangeSet");
    assert_eq!(asked.len(), 1, "{case}");
    assert_eq!(asked[0].get("ChangeSetType"), kind, "{case}");
    let deletions = usize::from(*expected == Recreated);
    assert_eq!(called(&world, "DeleteStack"), deletions, "{case}");
    let stack = world.stack("app").expect(&case);
    assert_eq!(
        (stack.status, stack.executed),
        (format!("{kind}_COMPLETE"), 1),
        "{case}"
    );
    assert!(stack.pending.is_empty(), "{case}");
}

/// What is to be deleted for a new start is not, unless that is approved.
async fn asks_before_it_deletes(row: &Row) {
    if row.2 != Recreated {
        return;
    }
    let world = world(row);
    let options = DeployOptions {
        require_approval: RequireApproval::Broadening,
        ..options()
    };
    let no = Answer::Declined("no".to_owned());
    let ended = run(Doing::Deploy, &world, options, no).await;
    let case = format!("declined in `{}`: {}", row.0, ended.told());
    assert_eq!(word(&ended), Some(OutcomeWord::Declined), "{case}");
    assert_eq!(touched(&world), 0, "{case}");
}

async fn destroys(row: &Row) {
    let (state, _, _, expected) = row;
    let world = world(row);
    let ended = run(Doing::Destroy, &world, options(), Answer::Approved).await;
    let case = format!("destroy in `{state}`: {}", ended.told());
    assert_eq!(ended.verdict(), Verdict::Done, "{case}");
    let (outcome, deletions) = match expected {
        Deleted => (OutcomeWord::Destroyed, 1),
        Nothing => (OutcomeWord::NotThere, 0),
    };
    assert_eq!(word(&ended), Some(outcome), "{case}");
    assert_eq!(called(&world, "DeleteStack"), deletions, "{case}");
    let left = world.stack("app").map(|stack| stack.status);
    assert!(
        left.is_none_or(|status| status == "DELETE_COMPLETE"),
        "{case}"
    );
}

/// With `--no-wait`, what runs is left to run, and named.
async fn stops_at_what_runs(row: &Row, doing: Doing) {
    if row.1.is_none() {
        return;
    }
    let world = world(row);
    let options = DeployOptions {
        busy: Busy::Refuse,
        ..options()
    };
    let ended = run(doing, &world, options, Answer::Approved).await;
    let case = format!("{doing:?} --no-wait in `{}`: {}", row.0, ended.told());
    assert_eq!(ended.verdict(), Verdict::Failed, "{case}");
    let words = format!("stack app is in {}: an operation is under way since", row.0);
    assert!(ended.told().contains(&words), "{case}");
    assert_eq!(touched(&world), 0, "{case}");
}

#[test]
fn every_state_is_answered_by_deploy() {
    block_on(join_all(ROWS.iter().map(deploys)));
    block_on(join_all(ROWS.iter().map(asks_before_it_deletes)));
}

#[test]
fn every_state_is_answered_by_destroy() {
    block_on(join_all(ROWS.iter().map(destroys)));
}

#[test]
fn every_operation_under_way_is_left_alone_when_that_is_asked() {
    for doing in [Doing::Deploy, Doing::Destroy] {
        block_on(join_all(
            ROWS.iter().map(|row| stops_at_what_runs(row, doing)),
        ));
    }
}

#[test]
fn every_state_the_sdk_knows_is_tried() {
    for status in StackStatus::values() {
        assert!(ROWS.iter().any(|row| row.0 == *status), "{status}");
    }
}

//! The state table: what each of `CloudFormation`'s stack states means for `deploy`, `destroy` and `rollback`.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html>; the page
//! `STATES.md` of this crate is made from it.

/// What `deploy` does with a stack in some state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDeploy {
    /// Creates it.
    Create,
    /// Updates it.
    Update,
    /// Deletes and creates it, when approved: it never came to be.
    Recreate,
    /// Waits for the end of what is running, then looks again.
    Wait,
    /// Refuses: why, and what to do.
    Refuse(&'static str, &'static str),
}

/// What `destroy` does with a stack in some state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDestroy {
    /// Deletes it.
    Delete,
    /// Waits for the end of what is running, then looks again.
    Wait,
    /// There is nothing to do.
    Nothing,
}

/// What `rollback` does with a stack in some state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnRollback {
    /// Rolls it back to its last good state (`RollbackStack`).
    Rollback,
    /// Goes on with a rollback that failed (`ContinueUpdateRollback`).
    Continue,
    /// Cancels the update (`CancelUpdateStack`), which then rolls back.
    Cancel,
    /// Waits for the end of what is running, then looks again.
    Wait,
    /// It is in a good state: there is nothing to do.
    Nothing,
    /// Refuses: it is not deployed.
    Absent,
    /// Refuses: only deleting it leads on.
    Refuse,
}

/// A row: a state, and what each command does in it.
type Row = (&'static str, OnDeploy, OnDestroy, OnRollback);

const BLOCKED: &str = "its last update could neither be finished nor undone";
const CONTINUE: &str = "repair what blocks the resources, then `sparta rollback STACK` goes on with the \
                        rollback; a resource that cannot be repaired is left out with `--skip RESOURCE`";
const IMPORT_STUCK: &str = "an import into it could neither be finished nor undone";
const LOOK: &str = "repair the resources named, or `sparta destroy STACK`";
const HALF_DELETED: &str = "its deletion stopped half-way";
const DELETE_AGAIN: &str = "run `sparta destroy STACK` again once what held it back is out of the way, or keep \
                            a resource with `--retain`";

/// A state that is not here is waited for when its name ends in `_IN_PROGRESS`, and refused otherwise.
const TABLE: [Row; 24] = {
    use OnDeploy::{Create, Recreate, Refuse, Update, Wait};
    use OnDestroy::{Delete, Nothing, Wait as WaitFirst};
    use OnRollback::{Cancel, Continue, Rollback};
    const GOOD: OnRollback = OnRollback::Nothing;
    const NONE: OnRollback = OnRollback::Absent;
    const RUNS: OnRollback = OnRollback::Wait;
    const NO: OnRollback = OnRollback::Refuse;
    [
        // A change set of a new stack stands, and nothing else does.
        ("REVIEW_IN_PROGRESS", Create, Delete, NONE),
        ("CREATE_IN_PROGRESS", Wait, WaitFirst, RUNS),
        ("CREATE_COMPLETE", Update, Delete, GOOD),
        // Only with rollback turned off; an update goes on from there.
        ("CREATE_FAILED", Update, Delete, Rollback),
        ("ROLLBACK_IN_PROGRESS", Wait, WaitFirst, RUNS),
        ("ROLLBACK_COMPLETE", Recreate, Delete, NO),
        ("ROLLBACK_FAILED", Recreate, Delete, NO),
        ("DELETE_IN_PROGRESS", Wait, WaitFirst, RUNS),
        ("DELETE_COMPLETE", Create, Nothing, NONE),
        (
            "DELETE_FAILED",
            Refuse(HALF_DELETED, DELETE_AGAIN),
            Delete,
            NO,
        ),
        ("UPDATE_IN_PROGRESS", Wait, WaitFirst, Cancel),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", Wait, WaitFirst, RUNS),
        ("UPDATE_COMPLETE", Update, Delete, GOOD),
        // Only with rollback turned off.
        ("UPDATE_FAILED", Update, Delete, Rollback),
        ("UPDATE_ROLLBACK_IN_PROGRESS", Wait, WaitFirst, RUNS),
        (
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            Wait,
            WaitFirst,
            RUNS,
        ),
        ("UPDATE_ROLLBACK_COMPLETE", Update, Delete, GOOD),
        (
            "UPDATE_ROLLBACK_FAILED",
            Refuse(BLOCKED, CONTINUE),
            Delete,
            Continue,
        ),
        ("IMPORT_IN_PROGRESS", Wait, WaitFirst, RUNS),
        ("IMPORT_COMPLETE", Update, Delete, GOOD),
        ("IMPORT_ROLLBACK_IN_PROGRESS", Wait, WaitFirst, RUNS),
        ("IMPORT_ROLLBACK_COMPLETE", Update, Delete, GOOD),
        (
            "IMPORT_ROLLBACK_FAILED",
            Refuse(IMPORT_STUCK, LOOK),
            Delete,
            NO,
        ),
        // No stack at all.
        ("", Create, Nothing, NONE),
    ]
};

/// What `deploy` does; `None` is no stack.
pub fn on_deploy(status: Option<&str>) -> OnDeploy {
    match row(status) {
        Some((_, deploy, _, _)) => *deploy,
        None if is_running(status.unwrap_or_default()) => OnDeploy::Wait,
        None => OnDeploy::Refuse(
            "this sparta does not know that state",
            "look at the stack in the AWS console",
        ),
    }
}

/// What `destroy` does; `None` is no stack.
pub fn on_destroy(status: Option<&str>) -> OnDestroy {
    match row(status) {
        Some((_, _, destroy, _)) => *destroy,
        None if is_running(status.unwrap_or_default()) => OnDestroy::Wait,
        None => OnDestroy::Delete,
    }
}

/// What `rollback` does; `None` is no stack.
pub fn on_rollback(status: Option<&str>) -> OnRollback {
    match row(status) {
        Some((_, _, _, rollback)) => *rollback,
        None if is_running(status.unwrap_or_default()) => OnRollback::Wait,
        None => OnRollback::Refuse,
    }
}

/// For a stack that an operation left stuck: what to do. `STACK` stands for its name.
pub fn way_out(status: &str) -> Option<&'static str> {
    match on_deploy(Some(status)) {
        OnDeploy::Refuse(_, way_out) => row(Some(status)).map(|_| way_out),
        _ => None,
    }
}

/// True while `CloudFormation` works on the stack.
pub fn is_running(status: &str) -> bool {
    status.ends_with("_IN_PROGRESS") && status != "REVIEW_IN_PROGRESS"
}

/// True when the stack is as the last template says.
pub fn is_success(status: &str) -> bool {
    matches!(
        status,
        "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "IMPORT_COMPLETE"
    )
}

/// True when the stack is as it was before.
pub fn is_rolled_back(status: &str) -> bool {
    matches!(
        status,
        "ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE" | "IMPORT_ROLLBACK_COMPLETE"
    )
}

fn row(status: Option<&str>) -> Option<&'static Row> {
    TABLE
        .iter()
        .find(|(state, ..)| *state == status.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_sdk_cloudformation::types::StackStatus;

    #[test]
    fn every_state_the_sdk_knows_has_a_row() {
        for status in StackStatus::values() {
            assert!(row(Some(status)).is_some(), "{status}");
        }
        assert_eq!(TABLE.len(), StackStatus::values().len() + 1);
    }

    #[test]
    fn what_runs_is_waited_for_and_nothing_else() {
        for (status, deploy, destroy, rollback) in TABLE {
            assert_eq!(deploy == OnDeploy::Wait, is_running(status), "{status}");
            let rolls_back = matches!(rollback, OnRollback::Wait | OnRollback::Cancel);
            assert_eq!(rolls_back, is_running(status), "{status}");
            assert_eq!(destroy == OnDestroy::Wait, is_running(status), "{status}");
        }
        assert_eq!(on_deploy(Some("NEW_KIND_IN_PROGRESS")), OnDeploy::Wait);
        assert!(matches!(on_deploy(Some("NEW_KIND")), OnDeploy::Refuse(..)));
        assert_eq!(on_deploy(None), OnDeploy::Create);
        assert_eq!(on_destroy(None), OnDestroy::Nothing);
    }

    fn deploy_words(deploy: OnDeploy) -> String {
        match deploy {
            OnDeploy::Create => "creates it".to_owned(),
            OnDeploy::Update => "updates it".to_owned(),
            OnDeploy::Recreate => "deletes and creates it, when approved".to_owned(),
            OnDeploy::Wait => WAITS.to_owned(),
            OnDeploy::Refuse(reason, hint) => format!("refuses: {reason}; {hint}"),
        }
    }

    const WAITS: &str = "watches the operation to its end, then goes on (`--no-wait`: stops)";

    fn page() -> String {
        let mut page = "# What the commands do with a stack in each state\n\nMade from the table in \
                        `src/deploy/state.rs`, and compared with it by a test. A state that is not here is waited \
                        for when its name ends in `_IN_PROGRESS`, and refused otherwise. After each wait the table \
                        is asked again. `rollback` asks before it does anything (`--yes`: approved).\n\n| state | `deploy` | `destroy` | `rollback` |\n|---|---|---|---|\n"
            .to_owned();
        for (status, deploy, destroy, rollback) in TABLE {
            let status = if status.is_empty() {
                "no stack"
            } else {
                status
            };
            let destroy = match destroy {
                OnDestroy::Delete => "deletes it",
                OnDestroy::Wait => WAITS,
                OnDestroy::Nothing => "nothing to do",
            };
            let rollback = match rollback {
                OnRollback::Rollback => "rolls it back (`RollbackStack`)",
                OnRollback::Continue => {
                    "goes on with its rollback (`ContinueUpdateRollback`, `--skip RESOURCE`)"
                }
                OnRollback::Cancel => "cancels the update (`CancelUpdateStack`)",
                OnRollback::Wait => WAITS,
                OnRollback::Nothing => "nothing to do",
                OnRollback::Absent => "refuses: it is not deployed",
                OnRollback::Refuse => "refuses: only deleting it leads on",
            };
            let deploy = deploy_words(deploy);
            let cells = [status, &deploy, destroy, rollback];
            page += &("| ".to_owned() + &cells.join(" | ") + " |\n");
        }
        page
    }

    /// `SPARTA_UPDATE_PAGES=1` writes the page anew.
    #[test]
    fn the_page_says_what_the_table_says() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("STATES.md");
        if std::env::var_os("SPARTA_UPDATE_PAGES").is_some() {
            std::fs::write(&path, page()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), page());
    }
}

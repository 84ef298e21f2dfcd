//! The state table: what each of `CloudFormation`'s stack states means for `deploy` and `destroy`.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html>

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

const BLOCKED: &str = "its last update could neither be finished nor undone";
const CONTINUE: &str = "find the blocked resource in the stack's events, repair it, and run \
                        `aws cloudformation continue-update-rollback`";
const HALF_DELETED: &str = "its deletion stopped half-way";
const DELETE_AGAIN: &str = "run `sparta destroy` again once what held it back is out of the way";

/// The rows: state, `deploy`, `destroy`. A state that is not here is waited for when its name ends in
/// `_IN_PROGRESS`, and refused otherwise.
const TABLE: [(&str, OnDeploy, OnDestroy); 24] = {
    use OnDeploy::{Create, Recreate, Refuse, Update, Wait};
    use OnDestroy::{Delete, Nothing, Wait as WaitFirst};
    [
        // A change set of a new stack stands, and nothing else does.
        ("REVIEW_IN_PROGRESS", Create, Delete),
        ("CREATE_IN_PROGRESS", Wait, WaitFirst),
        ("CREATE_COMPLETE", Update, Delete),
        // Only with rollback turned off; an update goes on from there.
        ("CREATE_FAILED", Update, Delete),
        ("ROLLBACK_IN_PROGRESS", Wait, WaitFirst),
        ("ROLLBACK_COMPLETE", Recreate, Delete),
        ("ROLLBACK_FAILED", Recreate, Delete),
        ("DELETE_IN_PROGRESS", Wait, WaitFirst),
        ("DELETE_COMPLETE", Create, Nothing),
        ("DELETE_FAILED", Refuse(HALF_DELETED, DELETE_AGAIN), Delete),
        ("UPDATE_IN_PROGRESS", Wait, WaitFirst),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", Wait, WaitFirst),
        ("UPDATE_COMPLETE", Update, Delete),
        // Only with rollback turned off.
        ("UPDATE_FAILED", Update, Delete),
        ("UPDATE_ROLLBACK_IN_PROGRESS", Wait, WaitFirst),
        (
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            Wait,
            WaitFirst,
        ),
        ("UPDATE_ROLLBACK_COMPLETE", Update, Delete),
        ("UPDATE_ROLLBACK_FAILED", Refuse(BLOCKED, CONTINUE), Delete),
        ("IMPORT_IN_PROGRESS", Wait, WaitFirst),
        ("IMPORT_COMPLETE", Update, Delete),
        ("IMPORT_ROLLBACK_IN_PROGRESS", Wait, WaitFirst),
        ("IMPORT_ROLLBACK_COMPLETE", Update, Delete),
        ("IMPORT_ROLLBACK_FAILED", Refuse(BLOCKED, CONTINUE), Delete),
        // No stack at all.
        ("", Create, Nothing),
    ]
};

/// What `deploy` does; `None` is no stack.
pub fn on_deploy(status: Option<&str>) -> OnDeploy {
    match row(status) {
        Some((_, deploy, _)) => *deploy,
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
        Some((_, _, destroy)) => *destroy,
        None if is_running(status.unwrap_or_default()) => OnDestroy::Wait,
        None => OnDestroy::Delete,
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

fn row(status: Option<&str>) -> Option<&'static (&'static str, OnDeploy, OnDestroy)> {
    TABLE
        .iter()
        .find(|(state, _, _)| *state == status.unwrap_or_default())
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
        for (status, deploy, destroy) in TABLE {
            assert_eq!(deploy == OnDeploy::Wait, is_running(status), "{status}");
            assert_eq!(destroy == OnDestroy::Wait, is_running(status), "{status}");
        }
        assert_eq!(on_deploy(Some("NEW_KIND_IN_PROGRESS")), OnDeploy::Wait);
        assert!(matches!(on_deploy(Some("NEW_KIND")), OnDeploy::Refuse(..)));
        assert_eq!(on_deploy(None), OnDeploy::Create);
        assert_eq!(on_destroy(None), OnDestroy::Nothing);
    }
}

//! Making a change set, waiting for it, and taking it away again.

use std::time::{SystemTime, UNIX_EPOCH};

use super::options::Pace;
use crate::aws::{
    AwsError, Change, ChangeSetDescription, ChangedValue, CloudFormation, DeleteRequest, Meaning,
    meaning,
};
use crate::event::{Action, ResourceChange};
use crate::plan::Provenance;
use crate::plan::agreement::{SetValue, SetVerdict};
use crate::plan::comparison::Verdict;

/// A token for one mutating call: its retries carry the same, so that AWS acts once.
pub(super) fn token() -> String {
    format!(
        "sparta-{:016x}{:016x}",
        fastrand::u64(..),
        fastrand::u64(..)
    )
}

/// A name no other change set has, that sorts by time.
pub(super) fn unique_name() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    format!("sparta-{seconds}-{:08x}", fastrand::u32(..))
}

/// How making a change set ended.
pub(super) enum Made {
    /// It can be executed.
    Ready(ChangeSetDescription),
    /// There is nothing in it.
    Empty,
    /// It could not be made, and why.
    Failed(String),
}

/// Waits until a change set is made.
pub(super) async fn wait(
    cloudformation: &CloudFormation,
    id: &str,
    pace: Pace,
) -> Result<Made, AwsError> {
    let mut pause = pace.first;
    loop {
        tokio::time::sleep(pause).await;
        let description = cloudformation.describe_change_set(id).await?;
        match description.status.as_str() {
            "CREATE_PENDING" | "CREATE_IN_PROGRESS" => pause = pace.after(pause),
            "CREATE_COMPLETE" => return Ok(Made::Ready(description)),
            status => {
                let reason = description
                    .reason
                    .unwrap_or_else(|| format!("its status is {status}"));
                return Ok(match meaning(None, &reason) {
                    Meaning::NoChanges => Made::Empty,
                    _ => Made::Failed(reason),
                });
            }
        }
    }
}

/// Adds what changes in nested stacks, however deep.
pub(super) async fn with_nested(
    cloudformation: &CloudFormation,
    mut description: ChangeSetDescription,
) -> Result<ChangeSetDescription, AwsError> {
    let mut next = 0;
    while let Some(change) = description.changes.get(next) {
        if let Some(nested) = change.nested.clone() {
            let inner = cloudformation.describe_change_set(&nested).await?;
            description.changes.extend(inner.changes);
        }
        next += 1;
    }
    Ok(description)
}

/// Takes away a stack that came to be only because a change set was made for it.
pub(super) async fn remove_shell(
    cloudformation: &CloudFormation,
    stack: &str,
) -> Result<(), AwsError> {
    // Somebody else may have executed a change set of theirs in the meantime.
    match cloudformation.describe_stack(stack).await? {
        Some(shell) if shell.is_shell() => {
            let request = DeleteRequest {
                token: token(),
                ..DeleteRequest::default()
            };
            cloudformation.delete_stack(&shell.id, &request).await
        }
        _ => Ok(()),
    }
}

/// The changes in our own words, with construct paths.
pub(super) fn changes(
    description: &ChangeSetDescription,
    provenance: &Provenance,
) -> Vec<ResourceChange> {
    let change = |change: &Change| ResourceChange {
        action: action(change),
        logical_id: change.logical_id.clone(),
        resource_type: change.resource_type.clone(),
        construct_path: provenance
            .of(&change.logical_id)
            .map(|origin| origin.construct_path.clone()),
        properties: change.properties.clone(),
        drifted: change.drifted,
        kept: change.kept,
    };
    description.changes.iter().map(change).collect()
}

/// What a change set says of each resource of the stack itself.
pub(super) fn verdicts(description: &ChangeSetDescription) -> Vec<SetVerdict> {
    let verdict = |change: &Change| {
        let verdict = match action(change) {
            Action::Add | Action::Import => Verdict::Add,
            Action::Modify => Verdict::Update,
            Action::MaybeReplace => Verdict::MayReplace,
            Action::Replace => Verdict::Replace,
            Action::Remove => Verdict::Remove,
            // What is only known when it is executed agrees with everything.
            Action::Unknown => return None,
        };
        let value = |it: &ChangedValue| SetValue {
            path: it.path.clone(),
            before: it.before.clone(),
            after: it.after.clone(),
        };
        // What was changed by hand is not the template's doing.
        (!change.drifted).then(|| SetVerdict {
            logical_id: change.logical_id.clone(),
            verdict,
            values: change.values.iter().map(value).collect(),
        })
    };
    description.changes.iter().filter_map(verdict).collect()
}

fn action(change: &Change) -> Action {
    match (change.action.as_str(), change.replacement.as_deref()) {
        ("Add", _) => Action::Add,
        ("Remove", _) => Action::Remove,
        ("Import", _) => Action::Import,
        ("Modify" | "SyncWithActual", Some("True")) => Action::Replace,
        ("Modify" | "SyncWithActual", Some("Conditional")) => Action::MaybeReplace,
        ("Modify" | "SyncWithActual", _) => Action::Modify,
        _ => Action::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_tokens_are_what_cloudformation_takes() {
        for text in [token(), unique_name()] {
            assert!(
                text.len() <= 128 && text.starts_with(|c: char| c.is_ascii_alphabetic()),
                "{text}"
            );
            assert!(
                text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
                "{text}"
            );
        }
        assert_ne!(token(), token());
        assert_ne!(unique_name(), unique_name());
    }
}

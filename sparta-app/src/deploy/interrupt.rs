//! What is under way, for whoever has to stop.
//!
//! The future that deploys can be dropped at any await. Before each call that leaves something behind in AWS,
//! it writes here what that is.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::join_all;

use super::change_set;
use crate::aws::{AwsError, CloudFormation};

/// An operation that goes on in AWS by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// A stack is made.
    Creation,
    /// A stack is changed.
    Update,
    /// A stack is deleted.
    Deletion,
    /// A stack is rolled back, as asked.
    Rollback,
    /// Resources of a stack get other logical ids.
    Refactor,
    /// Somebody else started it before.
    Earlier,
}

impl fmt::Display for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Creation => "the creation",
            Self::Update => "the update",
            Self::Deletion => "the deletion",
            Self::Rollback => "the rollback",
            Self::Refactor => "the refactor",
            Self::Earlier => "the operation that was under way",
        })
    }
}

/// What would be left behind of one stack, were the command to stop now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// A change set that was not executed.
    ChangeSet {
        /// The change set's name.
        name: String,
        /// True when the stack came to be only for the change set.
        new_stack: bool,
    },
    /// An operation that goes on by itself.
    Running(Operation),
}

/// A stack, and where it is.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) stack: String,
    pub(super) region: String,
    pub(super) cloudformation: CloudFormation,
}

/// The phases of all stacks at work, shared between the work and whoever watches it.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<Mutex<Phases>>, Arc<AtomicBool>);

/// By name and region: two regions may have stacks of one name.
type Phases = BTreeMap<(String, String), (Place, Phase)>;

/// What was left behind of one stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// Nothing: this change set was removed.
    Removed {
        /// The stack.
        stack: String,
        /// The change set's name.
        change_set: String,
    },
    /// This change set, which could not be removed.
    ChangeSet {
        /// The stack.
        stack: String,
        /// The change set's name.
        change_set: String,
        /// Why not.
        reason: String,
    },
    /// This operation, which goes on in AWS.
    Running {
        /// The stack.
        stack: String,
        /// Its region.
        region: String,
        /// What runs.
        operation: Operation,
    },
}

/// What became of the wish to stop an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancelled {
    /// The stack.
    pub stack: String,
    /// Its region.
    pub region: String,
    /// Why the update could not be stopped; `None` when it rolls back now.
    pub refused: Option<String>,
}

impl Watch {
    pub(super) fn enter(&self, place: &Place, phase: Phase) {
        let key = (place.stack.clone(), place.region.clone());
        self.phases().insert(key, (place.clone(), phase));
    }

    pub(super) fn leave(&self, place: &Place) {
        let key = (place.stack.clone(), place.region.clone());
        self.phases().remove(&key);
    }

    /// Something in AWS is not as it was, whatever becomes of the rest.
    pub(super) fn touch(&self) {
        self.1.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_touched(&self) -> bool {
        self.1.load(Ordering::Relaxed)
    }

    /// Tidies up after an interrupt: change sets that were not executed are removed, and what runs is named.
    pub async fn tidy(&self) -> Vec<Left> {
        let all: Vec<(Place, Phase)> = self.phases().values().cloned().collect();
        join_all(
            all.into_iter()
                .map(|(place, phase)| self.settle(place, phase)),
        )
        .await
    }

    /// The same for one stack, when it cannot go on.
    pub(super) async fn tidy_one(&self, place: &Place) -> Option<Left> {
        let key = (place.stack.clone(), place.region.clone());
        let (place, phase) = self.phases().get(&key).cloned()?;
        let left = self.settle(place.clone(), phase).await;
        self.leave(&place);
        Some(left)
    }

    /// Stops the updates that are under way; `CloudFormation` then rolls them back. Nothing else can be stopped.
    pub async fn cancel(&self) -> Vec<Cancelled> {
        let all: Vec<(Place, Phase)> = self.phases().values().cloned().collect();
        let running = all.into_iter().filter_map(|(place, phase)| match phase {
            Phase::Running(operation) => Some((place, operation)),
            Phase::ChangeSet { .. } => None,
        });
        join_all(running.map(|(place, operation)| cancel(place, operation))).await
    }

    async fn settle(&self, place: Place, phase: Phase) -> Left {
        match phase {
            Phase::Running(operation) => Left::Running {
                stack: place.stack,
                region: place.region,
                operation,
            },
            Phase::ChangeSet { name, new_stack } => {
                let removed = remove(&place.cloudformation, &place.stack, &name, new_stack).await;
                self.leave(&place);
                match removed {
                    Ok(()) => Left::Removed {
                        stack: place.stack,
                        change_set: name,
                    },
                    Err(error) => Left::ChangeSet {
                        stack: place.stack,
                        change_set: name,
                        reason: error.to_string(),
                    },
                }
            }
        }
    }

    fn phases(&self) -> MutexGuard<'_, Phases> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn cancel(place: Place, operation: Operation) -> Cancelled {
    let refused = match operation {
        Operation::Update => {
            let cancelled = place
                .cloudformation
                .cancel_update(&place.stack, &change_set::token())
                .await;
            cancelled.err().map(|error| error.to_string())
        }
        Operation::Creation | Operation::Deletion | Operation::Rollback | Operation::Refactor => {
            Some(format!(
                "{operation} cannot be cancelled, only an update can"
            ))
        }
        Operation::Earlier => Some("somebody else started it".to_owned()),
    };
    Cancelled {
        stack: place.stack,
        region: place.region,
        refused,
    }
}

async fn remove(
    cloudformation: &CloudFormation,
    stack: &str,
    name: &str,
    new_stack: bool,
) -> Result<(), AwsError> {
    let mut attempts = 0;
    // The request may have arrived or not: the name is ours, so asking by name is safe either way.
    while let Err(error) = cloudformation.delete_change_set(stack, name).await {
        attempts += 1;
        // A change set that is still being made cannot be removed yet.
        if attempts == 5 || !matches!(error, AwsError::Refused { .. }) {
            return Err(error);
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    if new_stack {
        change_set::remove_shell(cloudformation, stack).await
    } else {
        Ok(())
    }
}

//! What is under way, for whoever has to stop.
//!
//! The future that deploys can be dropped at any await. Before each call that leaves something behind in AWS,
//! it writes here what that is.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::aws::{AwsError, CloudFormation, Connection};

use super::change_set;

/// What would be left behind, were the command to stop now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nothing.
    #[default]
    Idle,
    /// A change set that was not executed.
    ChangeSet {
        /// The stack.
        stack: String,
        /// Its region.
        region: String,
        /// The change set's name.
        name: String,
        /// True when the stack came to be only for the change set.
        new_stack: bool,
    },
    /// An operation that goes on by itself.
    Running {
        /// The stack.
        stack: String,
        /// Its region.
        region: String,
        /// What runs: "the update", "the deletion".
        what: &'static str,
    },
}

/// The phase, shared between the work and whoever watches it.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<Mutex<Phase>>);

/// What an interrupt left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// Nothing.
    Nothing,
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
        what: &'static str,
    },
}

impl Watch {
    pub(super) fn enter(&self, phase: Phase) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = phase;
    }

    /// The phase now.
    pub fn phase(&self) -> Phase {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Tidies up after an interrupt: a change set that was not executed is removed.
    pub async fn tidy(&self, connection: &Connection) -> Left {
        match self.phase() {
            Phase::Idle => Left::Nothing,
            Phase::Running {
                stack,
                region,
                what,
            } => Left::Running {
                stack,
                region,
                what,
            },
            Phase::ChangeSet {
                stack,
                region,
                name,
                new_stack,
            } => {
                let cloudformation = connection.cloudformation(&region);
                let left = remove(&cloudformation, &stack, &name, new_stack).await;
                self.enter(Phase::Idle);
                match left {
                    Ok(()) => Left::Removed {
                        stack,
                        change_set: name,
                    },
                    Err(error) => Left::ChangeSet {
                        stack,
                        change_set: name,
                        reason: error.to_string(),
                    },
                }
            }
        }
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

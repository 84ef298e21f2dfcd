//! How work on a stack ended.

use std::time::Duration;

use super::error::DeployError;
use crate::aws::OutputValue;
use crate::event::{Failure, OutcomeWord};

/// How work on a stack ended: the endings that are to be expected, which are not errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The stack is as the template says.
    Deployed {
        /// The stack's outputs.
        outputs: Vec<OutputValue>,
        /// When it was created or updated, in RFC 3339, by CloudFormation's clock.
        at: Option<String>,
    },
    /// It was so already.
    NoChanges {
        /// The stack's outputs.
        outputs: Vec<OutputValue>,
    },
    /// The change set stands and was not executed, as asked.
    NotExecuted {
        /// The change set's ARN.
        change_set: String,
    },
    /// A resource failed, and the stack is as before.
    RolledBack {
        /// The stack's status.
        status: String,
        /// What failed first.
        failure: Option<Box<Failure>>,
    },
    /// A resource failed, and the stack is neither as before nor as the template says.
    Failed {
        /// The stack's status.
        status: String,
        /// What failed first.
        failure: Option<Box<Failure>>,
    },
    /// Approval was needed and not given.
    Declined {
        /// Why it was not given.
        reason: String,
    },
    /// Somebody else changed the stack after the change set was made, so it was not executed.
    Overtaken {
        /// What shows it.
        reason: String,
    },
    /// A stack it depends on did not succeed.
    NotStarted {
        /// That stack.
        because_of: String,
    },
    /// The stack is in its last good state again, as asked; or gone, when it never had one.
    Recovered {
        /// The stack's status.
        status: String,
    },
    /// The resources that exist are the stack's now.
    Imported {
        /// How many.
        resources: usize,
    },
    /// Resources have other logical ids now.
    Moved {
        /// How many.
        resources: usize,
    },
    /// The stack is gone.
    Destroyed,
    /// There was no stack.
    NotThere,
}

impl Outcome {
    /// The outcome in a word.
    pub fn word(&self) -> OutcomeWord {
        match self {
            Self::Deployed { .. } => OutcomeWord::Deployed,
            Self::NoChanges { .. } => OutcomeWord::NoChanges,
            Self::NotExecuted { .. } => OutcomeWord::NotExecuted,
            Self::RolledBack { .. } => OutcomeWord::RolledBack,
            Self::Failed { .. } => OutcomeWord::Failed,
            Self::Declined { .. } => OutcomeWord::Declined,
            Self::Overtaken { .. } => OutcomeWord::Overtaken,
            Self::NotStarted { .. } => OutcomeWord::NotStarted,
            Self::Recovered { .. } => OutcomeWord::Recovered,
            Self::Imported { .. } => OutcomeWord::Imported,
            Self::Moved { .. } => OutcomeWord::Moved,
            Self::Destroyed => OutcomeWord::Destroyed,
            Self::NotThere => OutcomeWord::NotThere,
        }
    }

    /// True when stacks that depend on this one can go on.
    pub fn is_success(&self) -> bool {
        matches!(
            self,
            Self::Deployed { .. }
                | Self::NoChanges { .. }
                | Self::Recovered { .. }
                | Self::Imported { .. }
                | Self::Moved { .. }
                | Self::Destroyed
                | Self::NotThere
        )
    }

    /// True when something in AWS is not as it was.
    pub fn changed_something(&self) -> bool {
        use Outcome::{
            Declined, Deployed, Destroyed, Failed, Imported, Moved, NoChanges, NotExecuted,
            NotStarted, NotThere, Overtaken, Recovered, RolledBack,
        };
        match self {
            Deployed { .. }
            | NotExecuted { .. }
            | RolledBack { .. }
            | Failed { .. }
            | Recovered { .. }
            | Imported { .. }
            | Moved { .. }
            | Destroyed => true,
            NoChanges { .. }
            | Declined { .. }
            | Overtaken { .. }
            | NotStarted { .. }
            | NotThere => false,
        }
    }

    /// The stack's outputs, when it has been looked at.
    pub fn outputs(&self) -> &[OutputValue] {
        match self {
            Self::Deployed { outputs, .. } | Self::NoChanges { outputs } => outputs,
            _ => &[],
        }
    }

    /// The stack's status, where that says more than the word.
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::RolledBack { status, .. }
            | Self::Failed { status, .. }
            | Self::Recovered { status } => Some(status),
            _ => None,
        }
    }
}

/// What became of one stack.
#[derive(Debug)]
pub struct StackReport {
    /// The stack's name.
    pub stack: String,
    /// How it ended, or what stopped it.
    pub ended: Result<Outcome, DeployError>,
    /// How long it took.
    pub took: Duration,
}

impl StackReport {
    /// How it ended, in a word.
    pub fn word(&self) -> OutcomeWord {
        self.ended
            .as_ref()
            .map_or(OutcomeWord::Stopped, Outcome::word)
    }
}

/// A table that was backed up before its stack was deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableBackup {
    /// The stack.
    pub stack: String,
    /// The table's name.
    pub table: String,
    /// The backup's ARN.
    pub arn: String,
}

/// What became of all stacks.
#[derive(Debug, Default)]
pub struct Run {
    /// A report each stack, in the order given; none when nothing could be begun.
    pub reports: Vec<StackReport>,
    /// What kept the run from being begun.
    pub error: Option<DeployError>,
    /// The tables that were backed up before anything was deleted.
    pub backups: Vec<TableBackup>,
    /// True when something in AWS was changed, or may have been.
    pub touched: bool,
}

/// How a run ended as a whole: the worst of its stacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Everything is as wanted.
    Done,
    /// Approval was needed and not given, or the plan was overtaken; that part was not executed.
    NotApproved,
    /// The caller's input or setup is at fault; nothing was touched.
    Setup,
    /// An operation failed.
    Failed,
}

impl Run {
    pub(super) fn stopped(error: DeployError) -> Self {
        Self {
            error: Some(error),
            ..Self::default()
        }
    }

    /// How it ended as a whole.
    pub fn verdict(&self) -> Verdict {
        let of_error = |error: &DeployError| {
            let unapproved = matches!(
                error,
                DeployError::PlanOutdated { .. } | DeployError::MovesFirst { .. }
            );
            if unapproved {
                Verdict::NotApproved
            } else if error.is_setup() && !self.touched {
                Verdict::Setup
            } else {
                Verdict::Failed
            }
        };
        let of_report = |report: &StackReport| match &report.ended {
            Ok(Outcome::RolledBack { .. } | Outcome::Failed { .. }) => Verdict::Failed,
            Ok(Outcome::Declined { .. } | Outcome::Overtaken { .. }) => Verdict::NotApproved,
            Ok(_) => Verdict::Done,
            Err(error) => of_error(error),
        };
        let reports = self.reports.iter().map(of_report);
        reports
            .chain(self.error.iter().map(of_error))
            .max()
            .unwrap_or(Verdict::Done)
    }
}

//! What happens while a command runs, as one closed enum: the driver says it, a renderer of [`crate::ui`]
//! shows it. As NDJSON (`--progress json`) it is an interface: fields are added, never renamed.

use serde::Serialize;

use crate::plan::comparison::Move;
use crate::plan::{SourceLine, StackPlan};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Work on a stack begins.
    StackStarted {
        /// The stack.
        stack: String,
        /// What is being done to it.
        verb: Verb,
        /// Its place in the order, from 1.
        position: usize,
        /// How many stacks there are.
        total: usize,
        /// The account.
        account: String,
        /// The region.
        region: String,
    },
    /// An operation that somebody started before is waited for.
    Waiting {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
    },
    /// An asset was found at, or sent to, its destination.
    Asset {
        /// The stack.
        stack: String,
        /// The asset.
        asset: String,
        /// `s3://bucket/key`, or an image's address.
        destination: String,
        /// What was done.
        step: AssetStep,
    },
    /// A part of a large asset has arrived.
    AssetProgress {
        /// The stack.
        stack: String,
        /// The asset.
        asset: String,
        /// `s3://bucket/key`.
        destination: String,
        /// How many bytes have arrived.
        sent_bytes: u64,
        /// How many there are.
        total_bytes: u64,
    },
    /// What the deployment acknowledges on the caller's behalf.
    Capability {
        /// The stack.
        stack: String,
        /// `CAPABILITY_NAMED_IAM`, …
        capability: String,
        /// The resources or macros that need it.
        because_of: Vec<String>,
    },
    /// What a change set would do is known in every detail; [`Self::ChangeSetReady`] follows.
    Planned {
        /// The plan.
        plan: Box<StackPlan>,
    },
    /// A change set stands.
    ChangeSetReady {
        /// The stack.
        stack: String,
        /// The change set's name.
        change_set: String,
        /// What it would change.
        changes: Vec<ResourceChange>,
        /// The logical ids that the plan told just before has named; `None` where no plan was told. People
        /// need no second list, machines get both.
        #[serde(skip)]
        in_plan: Option<Vec<String>>,
    },
    /// A change set that was not executed was removed.
    ChangeSetRemoved {
        /// The stack.
        stack: String,
        /// The change set's name.
        change_set: String,
    },
    /// A change set is being executed.
    Executing {
        /// The stack.
        stack: String,
        /// The change set's name.
        change_set: String,
        /// How many resources it changes.
        resources: usize,
        /// How long the stack's last operation took, in seconds, when that is known.
        expected_seconds: Option<f64>,
    },
    /// Resources are to get other logical ids; the refactor for it is made and not executed.
    Moving {
        /// The stack.
        stack: String,
        /// The refactor's id.
        refactor: String,
        /// The moves.
        moves: Vec<Move>,
    },
    /// Resources have other logical ids now.
    Moved {
        /// The stack.
        stack: String,
        /// How many.
        resources: usize,
    },
    /// A table was backed up, before its stack is deleted.
    BackedUp {
        /// The stack.
        stack: String,
        /// The table's name.
        table: String,
        /// The backup's ARN.
        backup: String,
    },
    /// A stack is being deleted.
    Deleting {
        /// The stack.
        stack: String,
        /// Logical ids of the resources that stay.
        retained: Vec<String>,
    },
    /// A resource, or the stack itself, changed its status.
    Resource(ResourceEvent),
    /// Watching is disturbed, and goes on.
    Disturbed {
        /// The stack.
        stack: String,
        /// What disturbs it.
        reason: String,
        /// Seconds until the next attempt.
        retry_seconds: f64,
    },
    /// Something to know that stops nothing.
    Warning {
        /// The stack.
        stack: String,
        /// What it is.
        message: String,
        /// What to do about it.
        hint: Option<String>,
    },
    /// The operation failed, and this is why.
    Failed(Failure),
    /// Work on a stack has ended.
    StackFinished {
        /// The stack.
        stack: String,
        /// How it ended.
        outcome: OutcomeWord,
        /// The stack's status in `CloudFormation`, when that says more.
        status: Option<String>,
        /// How long it took, in seconds.
        seconds: f64,
    },
    /// Something that takes a while begins.
    Note {
        /// What it is.
        message: String,
    },
    /// How each of several stacks ended.
    Summary {
        /// A row each stack, in deployment order.
        rows: Vec<SummaryRow>,
    },
    /// The command, or work on a stack, cannot go on.
    Error {
        /// The stack, when there are others beside it.
        stack: Option<String>,
        /// Why.
        message: String,
        /// What to do about it.
        hint: Option<String>,
    },
    /// The command has ended.
    Finished {
        /// How long it took, in seconds.
        seconds: f64,
        /// The next sensible command.
        next: Option<String>,
    },
}

/// What is done to a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// It is created or updated.
    Deploy,
    /// It is deleted.
    Destroy,
    /// It is brought back to its last good state.
    Rollback,
    /// Resources that exist come into it.
    Import,
    /// Resources of it get other logical ids.
    Refactor,
}

/// What was done about an asset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AssetStep {
    /// It was there.
    Present,
    /// The image is being built.
    Building,
    /// It is being sent.
    Sending,
    /// It was sent.
    Sent,
}

/// How work on a stack ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeWord {
    /// The stack is as the template says.
    Deployed,
    /// It was so already.
    NoChanges,
    /// The change set stands and was not executed, as asked.
    NotExecuted,
    /// A resource failed, and the stack is as before.
    RolledBack,
    /// A resource failed, and the stack is neither as before nor as the template says.
    Failed,
    /// Approval was needed and not given.
    Declined,
    /// Somebody else changed the stack in the meantime; nothing was executed.
    Overtaken,
    /// An error stopped it.
    Stopped,
    /// A stack it depends on did not succeed.
    NotStarted,
    /// The stack is in its last good state again, as asked; or gone, when it never had one.
    Recovered,
    /// The resources have come into the stack.
    Imported,
    /// The resources have other logical ids now.
    Moved,
    /// The stack is gone.
    Destroyed,
    /// There was no stack.
    NotThere,
}

/// How one of several stacks ended.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SummaryRow {
    /// The stack.
    pub stack: String,
    /// How it ended.
    pub outcome: OutcomeWord,
    /// The stack's status in `CloudFormation`, when that says more.
    pub status: Option<String>,
    /// For one that was not started: the stack that stood in the way.
    pub because_of: Option<String>,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// A change of one resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResourceChange {
    /// What is done.
    pub action: Action,
    /// The resource's logical id.
    pub logical_id: String,
    /// `AWS::EC2::VPC`, …
    pub resource_type: String,
    /// The construct's path.
    pub construct_path: Option<String>,
    /// The properties that change.
    pub properties: Vec<String>,
    /// True when it was changed by hand since the last deployment, as far as AWS looked.
    pub drifted: bool,
    /// True when what the change takes away is kept or backed up, by the resource's policy.
    pub kept: bool,
}

/// What a change set does to a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// It is made.
    Add,
    /// It is changed where it is.
    Modify,
    /// It is made anew, and the old one removed.
    Replace,
    /// It is changed or made anew; only the execution shows which.
    MaybeReplace,
    /// It is removed.
    Remove,
    /// It exists and is taken over.
    Import,
    /// Known only when the change set is executed.
    Unknown,
}

/// A change of a resource's status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResourceEvent {
    /// The stack.
    pub stack: String,
    /// True when it is the stack itself.
    pub is_stack: bool,
    /// The resource's logical id.
    pub logical_id: String,
    /// Its physical id.
    pub physical_id: Option<String>,
    /// `AWS::EC2::VPC`, …
    pub resource_type: String,
    /// `CREATE_IN_PROGRESS`, …
    pub status: String,
    /// Why, in AWS's words.
    pub reason: Option<String>,
    /// When, as RFC 3339 in UTC.
    pub timestamp: String,
    /// The construct's path.
    pub construct_path: Option<String>,
    /// The Rust line that made the resource.
    pub source: Option<SourceLine>,
    /// True when it only follows from the failure of another resource.
    pub is_consequence: bool,
}

/// The first failure of an operation, and what followed from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The failure itself.
    pub first: ResourceEvent,
    /// What to do about it.
    pub hint: Option<String>,
    /// How many resources were cancelled because of it.
    pub cancelled: usize,
    /// Failures after it that are not mere cancellations.
    pub others: Vec<ResourceEvent>,
    /// What the service says about it, a line each: for a service of ECS, its events and stopped tasks.
    pub evidence: Vec<String>,
}

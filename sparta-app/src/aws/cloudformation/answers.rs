//! What `CloudFormation` answers, as plain values.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::operation::describe_change_set::DescribeChangeSetOutput;
use aws_sdk_cloudformation::primitives::{DateTime, DateTimeFormat};
use aws_sdk_cloudformation::types::{
    ChangeAction, Replacement, ResourceChange, ResourceChangeDetail, ResourceStatus, Stack,
    StackEvent, StackResourceDriftStatus, StackResourceSummary,
};

use crate::aws::AwsError;

/// A change set that AWS is making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedChangeSet {
    /// The change set's ARN.
    pub id: String,
    /// The stack's ARN.
    pub stack_id: String,
}

/// An output of a stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputValue {
    /// The output's logical id.
    pub key: String,
    /// Its value.
    pub value: String,
    /// What it is, in the template's words.
    pub description: Option<String>,
    /// The name other stacks import it by.
    pub export: Option<String>,
}

/// A stack as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct StackDescription {
    /// The stack's ARN.
    pub id: String,
    /// `CREATE_COMPLETE`, `UPDATE_IN_PROGRESS`, …
    pub status: String,
    /// Why it is in that status.
    pub reason: Option<String>,
    /// Names of the parameters it was deployed with.
    pub parameters: Vec<String>,
    /// Their values; those of `NoEcho` ones are `****`.
    pub parameter_values: BTreeMap<String, String>,
    /// Its outputs, in the order of the answer.
    pub outputs: Vec<OutputValue>,
    /// Whether it is protected against deletion.
    pub protected: bool,
    /// `IN_SYNC`, `DRIFTED`, … as far as AWS has looked for drift.
    pub drift: Option<String>,
    /// When it was last created or updated, as RFC 3339 in UTC.
    pub deployed_at: Option<String>,
    /// When its last operation began (in seconds since 1970), as far as AWS says so.
    pub changed_at: Option<f64>,
}

/// A change set and everything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeSetDescription {
    /// `CREATE_COMPLETE`, `CREATE_IN_PROGRESS`, `FAILED`, …
    pub status: String,
    /// Why it is in that status.
    pub reason: Option<String>,
    /// `AVAILABLE`, `UNAVAILABLE`, `OBSOLETE`, …
    pub execution_status: Option<String>,
    /// What it would change.
    pub changes: Vec<Change>,
}

/// One resource's change in a change set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// `Add`, `Modify`, `Remove`, `Import` or `Dynamic`.
    pub action: String,
    /// The resource's logical id.
    pub logical_id: String,
    /// The resource's physical id, when it has one.
    pub physical_id: Option<String>,
    /// `AWS::EC2::VPC`, …
    pub resource_type: String,
    /// `True`, `False` or `Conditional`, for `Modify`.
    pub replacement: Option<String>,
    /// The properties that change, by name.
    pub properties: Vec<String>,
    /// What these properties are and become, where AWS says so.
    pub values: Vec<ChangedValue>,
    /// For a nested stack: the ARN of its own change set.
    pub nested: Option<String>,
    /// True when it was changed or deleted by hand since the last deployment, as far as AWS looked.
    pub drifted: bool,
    /// True when what the change takes away is kept or backed up, by the resource's policy.
    pub kept: bool,
}

/// What a property is and becomes, in a change set. "Large values can be truncated".
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceTargetDefinition.html>
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedValue {
    /// Where, as a JSON pointer into the resource: `/Properties/Tags/0/Value`.
    pub path: String,
    /// Its value now, as far as AWS says it: a text as it is, anything else as JSON.
    pub before: Option<String>,
    /// Its new value, likewise.
    pub after: Option<String>,
}

/// A resource of a deployed stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeployedResource {
    /// Its logical id.
    pub logical_id: String,
    /// Its physical id: a name or an ARN.
    pub physical_id: String,
    /// `AWS::EC2::VPC`, …
    pub resource_type: String,
}

/// A page of events.
#[derive(Debug, Clone, PartialEq)]
pub struct EventPage {
    /// The events, newest first.
    pub events: Vec<RawEvent>,
    /// The token of the next, older page.
    pub next: Option<String>,
}

/// An event of a stack.
#[derive(Debug, Clone, PartialEq)]
pub struct RawEvent {
    /// The event's own id: pages can repeat an event, the id tells.
    pub id: String,
    /// The ARN of the stack the event belongs to.
    pub stack_id: String,
    /// The resource's logical id; the stack's name for the stack itself.
    pub logical_id: String,
    /// The resource's physical id.
    pub physical_id: Option<String>,
    /// `AWS::EC2::VPC`, …
    pub resource_type: String,
    /// `CREATE_IN_PROGRESS`, …
    pub status: String,
    /// Why.
    pub reason: Option<String>,
    /// When, as RFC 3339 in UTC.
    pub timestamp: String,
    /// When, in seconds since 1970.
    pub epoch_seconds: f64,
}

/// A resource that an operation left failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedResource {
    /// The resource's logical id.
    pub logical_id: String,
    /// `AWS::EC2::VPC`, …
    pub resource_type: String,
    /// `UPDATE_FAILED`, `DELETE_FAILED`, …
    pub status: String,
    /// Why, in AWS's words.
    pub reason: Option<String>,
}

impl RawEvent {
    /// True when the event is about the stack itself, not about a resource in it.
    pub fn is_about_stack(&self) -> bool {
        self.resource_type == "AWS::CloudFormation::Stack"
            && self.physical_id.as_deref() == Some(&self.stack_id)
    }
}

impl StackDescription {
    /// True when it is only a shell around a change set: it has never been deployed.
    pub fn is_shell(&self) -> bool {
        self.status == "REVIEW_IN_PROGRESS"
    }
}

pub(super) fn stack(stack: Stack) -> Result<StackDescription, AwsError> {
    let missing = |field| AwsError::Incomplete {
        operation: "DescribeStacks",
        field,
    };
    let outputs = stack
        .outputs
        .unwrap_or_default()
        .into_iter()
        .filter_map(|output| {
            Some(OutputValue {
                key: output.output_key?,
                value: output.output_value.unwrap_or_default(),
                description: output.description,
                export: output.export_name,
            })
        });
    let parameters = stack.parameters.iter().flatten();
    Ok(StackDescription {
        outputs: outputs.collect(),
        id: stack.stack_id.ok_or_else(|| missing("StackId"))?,
        status: stack
            .stack_status
            .ok_or_else(|| missing("StackStatus"))?
            .as_str()
            .to_owned(),
        reason: stack.stack_status_reason,
        parameters: parameters
            .clone()
            .filter_map(|it| it.parameter_key.clone())
            .collect(),
        parameter_values: parameters
            .filter_map(|it| Some((it.parameter_key.clone()?, it.parameter_value.clone()?)))
            .collect(),
        protected: stack.enable_termination_protection.unwrap_or(false),
        drift: stack
            .drift_information
            .as_ref()
            .and_then(|it| it.stack_drift_status.as_ref())
            .map(|it| it.as_str().to_owned()),
        deployed_at: stack
            .last_updated_time
            .as_ref()
            .or(stack.creation_time.as_ref())
            .and_then(rfc3339),
        changed_at: stack
            .last_updated_time
            .or(stack.creation_time)
            .map(|time| time.as_secs_f64()),
    })
}

pub(super) fn change_set(page: DescribeChangeSetOutput) -> ChangeSetDescription {
    let changes = page
        .changes
        .unwrap_or_default()
        .into_iter()
        .filter_map(|change| change.resource_change);
    ChangeSetDescription {
        status: page
            .status
            .map(|status| status.as_str().to_owned())
            .unwrap_or_default(),
        reason: page.status_reason,
        execution_status: page
            .execution_status
            .map(|status| status.as_str().to_owned()),
        changes: changes.filter_map(change).collect(),
    }
}

/// What stands for a value that is only known when the change set was executed. AWS does not document it; the
/// CDK reads it so: <https://github.com/aws/aws-cdk-cli> (`template-and-changeset-diff-merger.ts`).
const KNOWN_LATER: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// The properties that change, by name, and their values.
fn changed(details: Vec<ResourceChangeDetail>) -> (Vec<String>, Vec<ChangedValue>) {
    let mut properties: Vec<String> = Vec::new();
    let mut values: Vec<ChangedValue> = Vec::new();
    for target in details.into_iter().filter_map(|detail| detail.target) {
        // A property that is evaluated in several ways stands there several times.
        let path = target
            .path
            .filter(|path| values.iter().all(|it| it.path != *path));
        values.extend(path.map(|path| ChangedValue {
            path,
            before: target.before_value.filter(|it| it != KNOWN_LATER),
            after: target.after_value.filter(|it| it != KNOWN_LATER),
        }));
        let name = target.name.or_else(|| {
            target
                .attribute
                .map(|attribute| attribute.as_str().to_owned())
        });
        properties.extend(name.filter(|name| !properties.contains(name)));
    }
    (properties, values)
}

fn change(change: ResourceChange) -> Option<Change> {
    let (properties, values) = changed(change.details.unwrap_or_default());
    Some(Change {
        action: change
            .action
            .as_ref()
            .map(ChangeAction::as_str)
            .unwrap_or_default()
            .to_owned(),
        logical_id: change.logical_resource_id?,
        physical_id: change.physical_resource_id.filter(|id| !id.is_empty()),
        resource_type: change.resource_type.unwrap_or_default(),
        replacement: change
            .replacement
            .as_ref()
            .map(Replacement::as_str)
            .map(str::to_owned),
        properties,
        values,
        drifted: matches!(
            change.resource_drift_status,
            Some(StackResourceDriftStatus::Modified | StackResourceDriftStatus::Deleted)
        ),
        kept: change.policy_action.as_ref().is_some_and(|action| {
            let action = action.as_str();
            action.ends_with("Retain") || action.ends_with("Snapshot")
        }),
        nested: change.change_set_id.filter(|id| !id.is_empty()),
    })
}

pub(super) fn event(event: StackEvent) -> Option<RawEvent> {
    Some(RawEvent {
        id: event.event_id?,
        stack_id: event.stack_id.unwrap_or_default(),
        logical_id: event.logical_resource_id.unwrap_or_default(),
        physical_id: event.physical_resource_id.filter(|id| !id.is_empty()),
        resource_type: event.resource_type.unwrap_or_default(),
        status: event.resource_status?.as_str().to_owned(),
        reason: event
            .resource_status_reason
            .filter(|reason| !reason.is_empty()),
        epoch_seconds: event.timestamp.as_ref().map_or(0.0, DateTime::as_secs_f64),
        timestamp: event
            .timestamp
            .as_ref()
            .and_then(rfc3339)
            .unwrap_or_default(),
    })
}

pub(super) fn resource(resource: StackResourceSummary) -> Option<DeployedResource> {
    // A deletion that failed leaves the ones it did delete in the list.
    if resource.resource_status == Some(ResourceStatus::DeleteComplete) {
        return None;
    }
    Some(DeployedResource {
        logical_id: resource.logical_resource_id?,
        // One that is being made has none yet.
        physical_id: resource.physical_resource_id?,
        resource_type: resource.resource_type?,
    })
}

pub(super) fn failed_resource(resource: StackResourceSummary) -> Option<FailedResource> {
    let status = resource.resource_status?.as_str().to_owned();
    status.ends_with("_FAILED").then(|| FailedResource {
        logical_id: resource.logical_resource_id.unwrap_or_default(),
        resource_type: resource.resource_type.unwrap_or_default(),
        status,
        reason: resource
            .resource_status_reason
            .filter(|reason| !reason.is_empty()),
    })
}

fn rfc3339(time: &DateTime) -> Option<String> {
    time.fmt(DateTimeFormat::DateTime).ok()
}

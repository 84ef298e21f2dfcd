//! What to do about the most common reasons of a failed resource.

use crate::aws::{Denied, ImportedExport, Meaning, meaning};

/// The remedy for a reason in AWS's words.
pub(super) fn remedy(reason: &str) -> Option<String> {
    remedy_for(&meaning(None, reason))
}

/// The remedy for what AWS meant.
pub(super) fn remedy_for(meaning: &Meaning) -> Option<String> {
    let text = match meaning {
        Meaning::AccessDenied(denied) => return Some(permission(denied)),
        Meaning::ExportInUse(export) => return Some(order(export)),
        Meaning::AlreadyExists => {
            "something of that name is there already: give the resource another name, delete the other, \
             or take it over with --import-existing"
        }
        Meaning::QuotaExceeded => {
            "raise the quota (Service Quotas in the console), or remove what is not needed"
        }
        Meaning::BucketNotEmpty => "empty the bucket, or keep it with a removal policy",
        Meaning::Throttled => "deploy again: AWS was busy",
        other => return further(other).map(str::to_owned),
    };
    Some(text.to_owned())
}

fn further(meaning: &Meaning) -> Option<&'static str> {
    Some(match meaning {
        Meaning::NotStable => {
            "it was made, and did not become ready in time: look at the resource itself, then deploy again"
        }
        Meaning::CircuitBreaker => {
            "the service's tasks kept stopping: mend what they stop for (the image, its command, its health \
             check, memory, secrets, the way to the registry)"
        }
        Meaning::CustomResourceFailed => {
            "its function answered FAILED: the function's log has the rest"
        }
        Meaning::CustomResourceSilent => {
            "its function never answered: look at its log, its timeout, and its way to S3, where the answer goes"
        }
        Meaning::SignalMissing => {
            "nobody signalled in time: look at the log of what was to do it, or raise the timeout"
        }
        Meaning::StillNeeded => {
            "something outside this stack still uses it (often a network interface): remove that, then try again"
        }
        Meaning::NotFound => {
            "what a property names does not exist in this account and region: make it first, or correct the name"
        }
        Meaning::NoSuchExport => "deploy the stack that exports it first",
        Meaning::NameInTheWay => {
            "give the resource a new name in the same change, or leave the name to CloudFormation"
        }
        Meaning::DeniedByStackPolicy => {
            "the stack's policy protects it: set one that allows the update (--stack-policy), or leave it as it is"
        }
        Meaning::InvalidProperties => {
            "correct the property at the line above; `sparta validate` checks the others"
        }
        Meaning::RoleNotUsable => {
            "let the service take the role (its trust policy); for a role just made, deploy again"
        }
        Meaning::ScheduledForDeletion => {
            "restore the secret of that name, delete it for good, or take another name"
        }
        Meaning::AddressConflict => "choose a range that no other subnet of the VPC has",
        Meaning::NoCapacity => "deploy again later, or choose another size or availability zone",
        Meaning::NoImage => {
            "push the image, correct its name or tag, and let the execution role read the registry"
        }
        Meaning::KeyUnusable => "enable the key or cancel its deletion, or use another",
        Meaning::Conflict => "wait until the other change is done, then deploy again",
        Meaning::Nested => "the cause is among the events of the nested stack",
        Meaning::ServiceFault => {
            "deploy again; if it stays, the AWS Health Dashboard tells of disturbances"
        }
        Meaning::MissingCapabilities => {
            "a macro or nested stack needs more than the template shows: name it in the template"
        }
        _ => return None,
    })
}

/// Whoever imports goes first: an export can go, or change, when nobody imports it any more.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html>
fn order(export: &ImportedExport) -> String {
    let ImportedExport { name, importers } = export;
    let stacks = importers.join(", ");
    match importers.as_slice() {
        [] => format!("first deploy the stacks that import {name} without that import"),
        [one] => format!(
            "stack {one} imports {name}: first deploy it without that import, or destroy it, then do this again"
        ),
        _ => format!(
            "the stacks {stacks} import {name}: first deploy them without that import, or destroy them, then do \
             this again"
        ),
    }
}

fn permission(denied: &Denied) -> String {
    let Some(action) = denied.action.as_deref() else {
        return "allow what it lacks to whoever deploys (the caller, or the role given with --role-arn)"
            .to_owned();
    };
    let on = denied
        .resource
        .as_deref()
        .map(|resource| format!(" on {resource}"))
        .unwrap_or_default();
    match &denied.principal {
        Some(principal) => format!("allow {action}{on} to {principal}"),
        None => format!(
            "allow {action}{on} to whoever deploys (the caller, or the role given with --role-arn)"
        ),
    }
}

#[cfg(test)]
mod tests;

//! What to do about the most common reasons of a failed resource.

use crate::aws::{Meaning, meaning};

/// The remedy for a reason in AWS's words.
pub(super) fn remedy(reason: &str) -> Option<String> {
    let text = match meaning(None, reason) {
        Meaning::AccessDenied(denied) => {
            let action = denied.action.as_deref().unwrap_or("what it lacks");
            return Some(format!(
                "allow {action} to whoever deploys (the caller, or the role given with --role-arn)"
            ));
        }
        Meaning::AlreadyExists => {
            "something of that name is there already: give the resource another name, delete the other, \
             or take it over with --import-existing"
        }
        Meaning::QuotaExceeded => {
            "raise the quota (Service Quotas in the console), or remove what is not needed"
        }
        Meaning::BucketNotEmpty => "empty the bucket, or keep it with a removal policy",
        Meaning::ExportInUse => "first deploy the importing stack without the import",
        Meaning::Throttled => "deploy again: AWS was busy",
        _ => return None,
    };
    Some(text.to_owned())
}

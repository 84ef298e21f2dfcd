//! What a change set says about each resource, beside what the comparison says.

use serde::Serialize;

use super::comparison::{ResourceDiff, Verdict};

/// What a change set says about one resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetVerdict {
    /// The resource's logical id.
    pub logical_id: String,
    /// What happens to it.
    pub verdict: Verdict,
}

/// A resource of which the change set says something else than the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disagreement {
    /// The resource's logical id.
    pub logical_id: String,
    /// What the comparison says; none when it sees no change.
    pub compared: Option<Verdict>,
    /// What the change set says; none when it has no change.
    pub change_set: Option<Verdict>,
}

/// Compares the verdicts. "May be replaced" agrees with every answer to that question.
pub fn disagreements(ours: &[ResourceDiff], theirs: &[SetVerdict]) -> Vec<Disagreement> {
    let mut found = Vec::new();
    for diff in ours {
        let other = theirs.iter().find(|it| it.logical_id == diff.logical_id);
        let agrees = match (diff.verdict, other.map(|it| it.verdict)) {
            (one, Some(other)) if one == other => true,
            // A change set has no verdict on what the service will refuse, and metadata alone may
            // be no change to it; a condition that is open may decide that there is nothing.
            (Verdict::Refused, _)
            | (Verdict::MayReplace, Some(Verdict::Update | Verdict::Replace)) => true,
            (_, None) => {
                diff.properties.is_empty() && diff.verdict == Verdict::Update
                    || diff.condition.is_some()
            }
            _ => false,
        };
        if !agrees {
            found.push(Disagreement {
                logical_id: diff.logical_id.clone(),
                compared: Some(diff.verdict),
                change_set: other.map(|it| it.verdict),
            });
        }
    }
    for other in theirs {
        if !ours.iter().any(|it| it.logical_id == other.logical_id) {
            found.push(Disagreement {
                logical_id: other.logical_id.clone(),
                compared: None,
                change_set: Some(other.verdict),
            });
        }
    }
    found
}

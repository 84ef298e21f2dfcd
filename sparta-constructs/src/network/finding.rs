//! What is wrong with what a construct was given.

use crate::core::Scope;

/// One thing that is wrong, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) message: String,
    pub(super) hint: String,
}

impl Finding {
    pub(super) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: hint.into(),
        }
    }
}

/// Reports all of them with the line of whoever called the caller.
#[track_caller]
pub(super) fn report(scope: Scope, findings: impl IntoIterator<Item = Finding>) {
    for finding in findings {
        scope.fault(finding.message, finding.hint);
    }
}

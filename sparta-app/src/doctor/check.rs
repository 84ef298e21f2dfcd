//! What came of looking at one thing.

use serde::Serialize;

use crate::plan::StackArtifact;

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is well.
    Ok,
    /// It could not be looked at.
    NotChecked,
    /// A deployment goes on, and may be hurt.
    Warning,
    /// A deployment would be stopped, or fail.
    Fault,
    /// The same, and the cause is the caller's setup: configuration, credentials, region, clock.
    SetupFault,
}

impl Verdict {
    /// In a word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::NotChecked => "not checked",
            Self::Warning => "warning",
            Self::Fault | Self::SetupFault => "fault",
        }
    }
}

/// What came of looking at one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What was looked at, such as `credentials`.
    pub name: &'static str,
    /// The stack it is about, when it is about one.
    pub stack: Option<String>,
    /// How it stands.
    pub verdict: Verdict,
    /// What was found, or why nothing could be.
    pub found: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

impl Check {
    fn new(name: &'static str, verdict: Verdict, found: impl Into<String>) -> Self {
        Self {
            name,
            stack: None,
            verdict,
            found: found.into(),
            remedy: None,
        }
    }

    pub(super) fn ok(name: &'static str, found: impl Into<String>) -> Self {
        Self::new(name, Verdict::Ok, found)
    }

    pub(super) fn not_checked(name: &'static str, why: impl Into<String>) -> Self {
        Self::new(name, Verdict::NotChecked, why)
    }

    pub(super) fn warning(name: &'static str, found: impl Into<String>) -> Self {
        Self::new(name, Verdict::Warning, found)
    }

    pub(super) fn fault(name: &'static str, found: impl Into<String>) -> Self {
        Self::new(name, Verdict::Fault, found)
    }

    pub(super) fn setup_fault(name: &'static str, found: impl Into<String>) -> Self {
        Self::new(name, Verdict::SetupFault, found)
    }

    pub(super) fn of(mut self, stack: &StackArtifact) -> Self {
        self.stack = Some(stack.name.clone());
        self
    }

    pub(super) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    pub(super) fn remedies(mut self, remedy: Option<String>) -> Self {
        self.remedy = remedy;
        self
    }
}

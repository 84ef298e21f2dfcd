//! Mistakes found while the tree is built or resolved.

use std::fmt;
use std::panic::Location;

use crate::source::source_line;

/// The stable code of a [`Fault`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FaultCode {
    /// `S001`: a construct id that is empty or has a character it may not have.
    InvalidId,
    /// `S002`: two constructs of one scope with the same id.
    DuplicateId,
    /// `S003`: a handle that belongs to another app.
    ForeignHandle,
    /// `S004`: a reference to something that no stack holds, or that is not in the app.
    Unresolved,
    /// `S005`: two elements of one stack with the same logical id.
    DuplicateLogicalId,
    /// `S006`: a reference across accounts or regions.
    CrossEnvironment,
    /// `S007`: stacks that use each other.
    CircularStacks,
    /// `S008`: a logical id, stack name or other name that CloudFormation refuses.
    InvalidName,
    /// `S009`: a file or directory of an asset that cannot be read.
    Asset,
    /// `S010`: something added where it cannot be, such as a resource outside a stack.
    Misplaced,
    /// `S011`: a key that a mapping does not have.
    UnknownKey,
    /// `S012`: a number that JSON cannot hold.
    NotFinite,
    /// `S013`: a construct was given something that it cannot make anything right of.
    InvalidValue,
    /// `S014`: an acknowledgement without a reason.
    NoReason,
    /// `S015`: an acknowledgement that nothing needs; a warning.
    Unneeded,
    /// `S016`: a former name that cannot be one.
    FormerName,
}

impl FaultCode {
    /// The code as findings carry it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidId => "S001",
            Self::DuplicateId => "S002",
            Self::ForeignHandle => "S003",
            Self::Unresolved => "S004",
            Self::DuplicateLogicalId => "S005",
            Self::CrossEnvironment => "S006",
            Self::CircularStacks => "S007",
            Self::InvalidName => "S008",
            Self::Asset => "S009",
            Self::Misplaced => "S010",
            Self::UnknownKey => "S011",
            Self::NotFinite => "S012",
            Self::InvalidValue => "S013",
            Self::NoReason => "S014",
            Self::Unneeded => "S015",
            Self::FormerName => "S016",
        }
    }
}

/// A mistake in how the tree was built, with the construct and the line that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// What kind of mistake it is.
    pub code: FaultCode,
    /// What is wrong: lowercase, no full stop.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// The path of the construct it is about.
    pub construct_path: String,
    /// The line of Rust that made it.
    pub at: &'static Location<'static>,
}

impl Fault {
    pub(crate) fn new(
        code: FaultCode,
        message: impl Into<String>,
        hint: impl Into<String>,
        construct_path: impl Into<String>,
        at: &'static Location<'static>,
    ) -> Self {
        Self {
            code,
            message: message.into(),
            hint: hint.into(),
            construct_path: construct_path.into(),
            at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} ({})",
            self.code.as_str(),
            self.message,
            source_line(self.at)
        )
    }
}

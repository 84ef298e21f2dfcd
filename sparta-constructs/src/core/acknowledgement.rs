//! Findings that somebody knows of and accepts.

use std::borrow::Cow;
use std::panic::Location;

/// A finding acknowledged at a construct.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// The code of the finding.
    pub code: Cow<'static, str>,
    /// Why it is accepted.
    pub reason: Cow<'static, str>,
    /// The line that says so.
    pub at: &'static Location<'static>,
}

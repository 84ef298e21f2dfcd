//! What is known about where a template goes.

use std::borrow::Cow;

/// What [`validate`](super::validate) may take as known. Nothing by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// The region, as `eu-west-2`: what `AWS::Region` yields.
    pub region: Option<Cow<'static, str>>,
}

impl Options {
    /// Options for a stack whose region is known.
    pub fn region(region: impl Into<Cow<'static, str>>) -> Self {
        Self {
            region: Some(region.into()),
        }
    }
}

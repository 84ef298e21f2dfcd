//! What is wrong with a template, and where.

use std::fmt;

use serde::Serialize;

use super::Rule;
use crate::source::SourceLine;
use crate::template::{Origin, ReadError, Section};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// CloudFormation or the service refuses it, or would do what nobody wants.
    Error,
    /// It works and is likely a mistake.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// `error`, `warning` or `info`.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// One thing that is wrong with a template.
///
/// Serializes as one entry of `findings` in what `sparta validate --format json` prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// The rule's stable code; [`Rule::find`] tells its meaning.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What, got and allowed: lowercase, without a full stop.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The resource, parameter, output, … it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// The way from the resource's `Properties` to the value, as `Tags[0].Key`; what stands beside
    /// `Properties`, and what is no resource, has the way from there: `Metadata.Owner`,
    /// `Parameters.Stage.Default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_path: Option<String>,
    /// The path of the construct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub construct_path: Option<String>,
    /// The line of Rust that set the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceLine>,
    /// The user's line that called the construct, where `source` is a line of the library.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller: Option<SourceLine>,
    /// The line in the file that was read, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The column in the file that was read, in characters, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Finding {
    /// A finding of a rule, with its severity, that is nowhere yet.
    pub fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self {
            code: rule.code,
            severity: rule.severity,
            message: message.into(),
            hint: None,
            logical_id: None,
            property_path: None,
            construct_path: None,
            source: None,
            caller: None,
            line: None,
            column: None,
        }
    }

    /// The same finding, with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What it is about, as `Bucket.Tags[0].Key` or `Parameters.Stage.Default`.
    #[must_use]
    pub fn place(&self) -> Option<String> {
        let (id, path) = match (&self.logical_id, &self.property_path) {
            (Some(id), Some(path)) => (id, path),
            (one, other) => return one.clone().or_else(|| other.clone()),
        };
        // The path of an entry that is no resource has its name.
        let is_entry = Section::ALL.iter().any(|section| {
            let rest = path.strip_prefix(section.name());
            let rest = rest.and_then(|rest| rest.strip_prefix('.')?.strip_prefix(id.as_str()));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
        Some(if is_entry {
            path.clone()
        } else {
            format!("{id}.{path}")
        })
    }

    /// The same finding, at `origin`.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        match origin {
            Origin::None => {}
            Origin::Rust(location) => self.source = Some(location.into()),
            Origin::File { line, column } => {
                self.line = Some(line);
                self.column = Some(column);
            }
        }
        self
    }
}

/// A file that cannot be read is a finding like any other.
impl From<&ReadError> for Finding {
    fn from(error: &ReadError) -> Self {
        let mut finding = Finding::new(&super::rules::UNREADABLE, error.what());
        if let Some((line, column)) = error.position() {
            finding.line = Some(line);
            finding.column = Some(column);
        }
        finding
    }
}

/// One line: `error[T201] at Instance.SubnetId: …`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.severity.name(), self.code)?;
        if let Some(place) = self.place() {
            write!(f, " at {place}")?;
        }
        write!(f, ": {}", self.message)?;
        if let Some(source) = &self.source {
            write!(f, " ({}:{})", source.file, source.line)?;
        } else if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, " (line {line}, column {column})")?;
        }
        Ok(())
    }
}

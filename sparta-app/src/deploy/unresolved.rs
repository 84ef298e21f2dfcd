//! An import of what nobody exports, as it is told.

use std::fmt;

use crate::plan::{Import, ResourceOrigin};

/// An import of a name that nothing exports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnresolvedImport {
    /// The stack that imports.
    pub stack: String,
    /// Account and region in which nothing exports it.
    pub realm: (String, String),
    /// Where the resource comes from.
    pub origin: Option<ResourceOrigin>,
    /// What is imported, and by which property.
    pub import: Import,
    /// The existing export with the most similar name.
    pub nearest: Option<String>,
    /// The stack of the assembly that would export it and is not being deployed.
    pub exporter: Option<String>,
}

impl UnresolvedImport {
    /// What to do about it.
    pub(super) fn hint(&self) -> String {
        let stack = &self.stack;
        match (&self.exporter, &self.nearest) {
            (Some(exporter), _) => format!(
                "stack {exporter} exports it: run `sparta deploy {exporter}` first, or make {stack} depend on it"
            ),
            (None, Some(nearest)) => {
                format!("import {nearest}, or deploy the stack that exports it first")
            }
            (None, None) => {
                "deploy the stack that exports it first; `aws cloudformation list-exports` shows \
                             what there is"
                    .to_owned()
            }
        }
    }
}

impl fmt::Display for UnresolvedImport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Import {
            logical_id,
            property,
            export,
            ..
        } = &self.import;
        let kind = if self.import.is_output {
            "output"
        } else {
            "resource"
        };
        write!(formatter, "stack {}: {kind} {logical_id}", self.stack)?;
        if let Some(origin) = &self.origin {
            write!(formatter, " ({}", origin.construct_path)?;
            if let Some(line) = &origin.source {
                write!(formatter, ", {line}")?;
            }
            write!(formatter, ")")?;
        }
        let (account, region) = &self.realm;
        write!(
            formatter,
            ": {property} imports {export}, which nothing in {account} in {region} exports"
        )?;
        match &self.nearest {
            Some(nearest) => write!(formatter, "; the nearest name is {nearest}"),
            None => Ok(()),
        }
    }
}

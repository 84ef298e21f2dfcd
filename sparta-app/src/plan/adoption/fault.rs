//! What keeps a resource from being imported.

use std::path::PathBuf;

use thiserror::Error;

use super::support::{Remedy, remedy_for};

/// What keeps a resource from being imported. Nothing in AWS was touched.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AdoptionFault {
    /// A file cannot be read.
    #[error("cannot read {}: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// A file is not what it must be.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
        /// What to do about it.
        hint: Option<String>,
    },
    /// No resource is called so.
    #[error("stack {stack} has no resource {name}")]
    Unknown {
        /// The stack.
        stack: String,
        /// The name, a logical id or a construct path.
        name: String,
        /// The name most like it.
        nearest: Option<String>,
    },
    /// Two identifiers for one resource, or one for two.
    #[error("{subject} is {first} and {second} at once")]
    Ambiguous {
        /// What is not clear.
        subject: String,
        /// One of the candidates.
        first: String,
        /// Another one.
        second: String,
    },
    /// An identifier that is not whole, or says what is no part of one.
    #[error("{logical_id} ({resource_type}) is identified by {}; {problem}", expected.join(" and "))]
    Identifier {
        /// The resource.
        logical_id: String,
        /// Its type.
        resource_type: String,
        /// The properties that identify it.
        expected: Vec<String>,
        /// What is wrong.
        problem: String,
    },
    /// The stack has it already.
    #[error("{logical_id} ({resource_type}) is in the stack already{}", physical(physical_id.as_deref()))]
    Present {
        /// The resource.
        logical_id: String,
        /// Its type.
        resource_type: String,
        /// What it is in AWS.
        physical_id: Option<String>,
    },
    /// `CloudFormation` cannot import resources of that type.
    #[error("{logical_id}: CloudFormation does not import resources of type {resource_type}")]
    Unsupported {
        /// The resource.
        logical_id: String,
        /// Its type.
        resource_type: String,
    },
    /// There is no such resource in AWS.
    #[error("{logical_id}: there is no {resource_type} {identifier}{}", source(from.as_deref()))]
    Absent {
        /// The resource.
        logical_id: String,
        /// Its type.
        resource_type: String,
        /// What was looked for.
        identifier: String,
        /// Where the identifier is from.
        from: Option<String>,
    },
    /// A property whose value is not known before other resources are there.
    #[error("{logical_id} ({resource_type}): {property} needs {}", needs.join(" and "))]
    Unresolved {
        /// The resource.
        logical_id: String,
        /// Its type.
        resource_type: String,
        /// The property, which is required.
        property: String,
        /// What is neither deployed nor imported with it.
        needs: Vec<String>,
    },
    /// A resource that is not where the stack is.
    #[error("{from} is in {account} {region}, and the stack belongs to {expected}")]
    Elsewhere {
        /// What names it.
        from: String,
        /// Its account.
        account: String,
        /// Its region.
        region: String,
        /// Account and region of the stack.
        expected: String,
    },
    /// Nothing says which resources exist, and nobody can be asked.
    #[error("nothing says which resources exist, and there is no terminal to ask in")]
    Unnamed,
    /// There is nothing to import.
    #[error("there is nothing to import into stack {stack}")]
    Nothing {
        /// The stack.
        stack: String,
    },
}

impl AdoptionFault {
    /// What to do about it, when that is known.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::File { hint, .. } => hint.clone(),
            Self::Unknown { nearest, .. } => {
                nearest.as_ref().map(|name| format!("did you mean {name}?"))
            }
            Self::Ambiguous { .. } => {
                Some("say which it is with --identifiers FILE or in a terminal, or leave it out with --leave NAME".to_owned())
            }
            Self::Identifier { expected, .. } => {
                let pairs: Vec<_> = expected
                    .iter()
                    .map(|key| format!("\"{key}\": \"…\""))
                    .collect();
                Some(format!("write {{{}}}", pairs.join(", ")))
            }
            Self::Present { .. } => Some("leave it out: `sparta deploy` changes it".to_owned()),
            Self::Unsupported { resource_type, .. } => Some(match remedy_for(resource_type) {
                Some(Remedy { remedy, .. }) => (*remedy).to_owned(),
                None => "leave it out; `sparta deploy` makes another beside it".to_owned(),
            }),
            Self::Absent { .. } => Some(
                "look whether it is in this account and region; leave it out when it is gone"
                    .to_owned(),
            ),
            Self::Unresolved { .. } => {
                Some("import these together, or leave this one for a later import".to_owned())
            }
            Self::Elsewhere { .. } => Some(
                "use the state and the --profile of the same account; leave out what is elsewhere with --leave"
                    .to_owned(),
            ),
            Self::Nothing { .. } | Self::Unnamed => {
                Some("name resources with --identifiers FILE or --from-tfstate FILE".to_owned())
            }
            Self::Unreadable { .. } => None,
        }
    }
}

fn physical(id: Option<&str>) -> String {
    id.map(|id| format!(", as {id}")).unwrap_or_default()
}

fn source(from: Option<&str>) -> String {
    from.map(|from| format!(" (named by {from})"))
        .unwrap_or_default()
}

//! What can be wrong with a cloud assembly.

use std::path::PathBuf;

use thiserror::Error;

/// An assembly that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AssemblyError {
    /// There is no assembly.
    #[error("no cloud assembly in {}: it has no manifest.json", directory.display())]
    Missing {
        /// Where it was looked for.
        directory: PathBuf,
    },
    /// A file of the assembly cannot be read.
    #[error("cannot read {}: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        reason: String,
    },
    /// A file of the assembly is not what it must be.
    #[error("{} is damaged: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        reason: String,
    },
    /// The assembly was written by something newer.
    #[error("{} has schema version {found}; this sparta reads up to {supported}", path.display())]
    Newer {
        /// The manifest.
        path: PathBuf,
        /// Its version.
        found: String,
        /// The newest major version that is understood.
        supported: u64,
    },
    /// The assembly has a part that is not supported.
    #[error("{}: artifact {artifact} is a {kind}, which sparta does not deploy", path.display())]
    Unsupported {
        /// The manifest.
        path: PathBuf,
        /// The artifact's id.
        artifact: String,
        /// What it is.
        kind: String,
    },
    /// No stack has that name, or those names.
    #[error("no stack {} in the assembly; it has {}", names.join(", no stack "), available.join(", "))]
    UnknownStacks {
        /// What was asked for, each once.
        names: Vec<String>,
        /// The stacks whose names are nearest to those, each once.
        nearest: Vec<String>,
        /// The stacks there are.
        available: Vec<String>,
    },
    /// Stacks that wait for each other.
    #[error("stacks depend on each other in a circle: {}", stacks.join(" -> "))]
    Circle {
        /// The stacks of the circle, the first one repeated at the end.
        stacks: Vec<String>,
    },
}

impl AssemblyError {
    /// What to do about it, when that is known.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Missing { .. } => {
                Some("run `sparta synth`, or name a saved assembly with --app DIR".to_owned())
            }
            Self::Unreadable { .. } | Self::Damaged { .. } => {
                Some("write it anew with `sparta synth`".to_owned())
            }
            Self::Newer { .. } => Some("use the sparta that wrote it, or a newer one".to_owned()),
            Self::UnknownStacks { nearest, .. } => {
                (!nearest.is_empty()).then(|| format!("did you mean {}?", nearest.join(", ")))
            }
            Self::Unsupported { .. } | Self::Circle { .. } => None,
        }
    }
}

//! Why a command could not do its work, and the exit code of that.

use std::error::Error;
use std::io;
use std::path::PathBuf;

use sparta_constructs::assembly;
use thiserror::Error;

use super::exit::Exit;
use super::program::BuildFailure;
use crate::aws::AwsError;
use crate::deploy::DeployError;
use crate::local::LocalError;
use crate::plan::AssemblyError;

/// A command that could not do its work.
#[derive(Debug, Error)]
#[non_exhaustive]
pub(crate) enum CommandError {
    #[error(transparent)]
    Build(#[from] BuildFailure),
    #[error("the assembly was not written")]
    Write(#[source] assembly::AssemblyError),
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    #[error(transparent)]
    Aws(#[from] AwsError),
    #[error(transparent)]
    Local(#[from] LocalError),
    /// A run that could not be begun.
    #[error("{error}")]
    Deploy { error: Box<DeployError> },
    #[error("the template has errors: nothing was written, nothing was deployed")]
    Invalid,
    #[error("{0}")]
    Usage(String),
    #[error("cannot read {}: {reason}", path.display())]
    Unreadable { path: PathBuf, reason: String },
    #[error("cannot write {}: {reason}", path.display())]
    Unwritable { path: PathBuf, reason: String },
    /// Waiting was given up.
    #[error("{0}")]
    Late(String),
    /// Whoever only looked was interrupted: nothing was begun.
    #[error("interrupted")]
    Interrupted {
        /// The command that comes back to it.
        again: Option<String>,
    },
    #[error("cannot start")]
    Runtime(#[source] io::Error),
}

/// An error and what caused it, in one line each.
pub(super) fn told(error: &dyn Error) -> String {
    let causes = std::iter::successors(error.source(), |cause: &&dyn Error| (*cause).source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

impl CommandError {
    /// The whole message.
    pub(super) fn message(&self) -> String {
        match self {
            Self::Deploy { error } => error.told(),
            other => told(other),
        }
    }

    pub(super) fn hint(&self) -> Option<String> {
        match self {
            Self::Build(failure) => failure.hint.clone(),
            Self::Write(_) => Some(
                "name another directory with --output, or remove what is in the way".to_owned(),
            ),
            Self::Assembly(error) => error.hint(),
            Self::Aws(error) => error.hint(),
            Self::Local(error) => error.hint().map(str::to_owned),
            Self::Deploy { error } => error.hint(),
            Self::Interrupted { again } => {
                let command = again.as_deref().unwrap_or("the same command");
                Some(format!(
                    "what runs in AWS goes on; {command} comes back to it"
                ))
            }
            Self::Late(_) => Some("run the same command again later".to_owned()),
            Self::Invalid
            | Self::Usage(_)
            | Self::Unreadable { .. }
            | Self::Unwritable { .. }
            | Self::Runtime(_) => None,
        }
    }

    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::Build(_) | Self::Assembly(_) | Self::Usage(_) | Self::Unreadable { .. } => {
                Exit::Setup
            }
            Self::Invalid => Exit::Invalid,
            Self::Aws(error) if error.is_setup() => Exit::Setup,
            Self::Deploy { error } if error.is_setup() => Exit::Setup,
            // python3 that is missing is the machine's setup, not a failed deployment.
            Self::Local(_) => Exit::Setup,
            Self::Interrupted { .. } => Exit::Interrupted,
            Self::Late(_)
            | Self::Write(_)
            | Self::Unwritable { .. }
            | Self::Aws(_)
            | Self::Deploy { .. }
            | Self::Runtime(_) => Exit::Failed,
        }
    }
}

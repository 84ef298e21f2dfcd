//! Why an assembly is not written.

use std::io;
use std::path::PathBuf;

use crate::asset::AssetError;

/// An assembly that could not be written. What was there before is still there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AssemblyError {
    /// The app has faults, or findings that are errors.
    #[error("the app is not valid: {faults} faults, {errors} errors")]
    NotValid {
        /// Faults of the construct tree.
        faults: usize,
        /// Findings that are errors.
        errors: usize,
    },
    /// Two stacks whose files would have the same name.
    #[error("`{first}` and `{second}` would both be the artifact `{id}`")]
    DuplicateArtifact {
        /// The artifact's id.
        id: String,
        /// The construct path of one.
        first: String,
        /// The construct path of the other.
        second: String,
    },
    /// An asset that cannot be read.
    #[error("cannot write the asset `{construct_path}`")]
    Asset {
        /// The asset's construct path.
        construct_path: String,
        /// What is wrong with it.
        source: AssetError,
    },
    /// An asset whose content is no longer what it was named by.
    #[error("the content of the asset `{construct_path}` changed during synth")]
    Changed {
        /// The asset's construct path.
        construct_path: String,
    },
    /// A file where the directory should be.
    #[error("`{}` is not a directory", path.display())]
    NotADirectory {
        /// The output directory.
        path: PathBuf,
    },
    /// A directory with something else in it: it would be lost.
    #[error("`{}` is not a cloud assembly and not empty: it has `{found}`", path.display())]
    NotAnAssembly {
        /// The output directory.
        path: PathBuf,
        /// One of the things in it.
        found: String,
    },
    /// The CDK's CLI works with the assembly that is there.
    #[error("`{}` is in use by process {pid}", path.display())]
    InUse {
        /// The output directory.
        path: PathBuf,
        /// The process.
        pid: u32,
    },
    /// The output directory cannot be locked.
    #[error("cannot lock `{}`", path.display())]
    Lock {
        /// The output directory.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// A file cannot be written: no space, no permission.
    #[error("cannot write `{}`", path.display())]
    Write {
        /// The file, or the directory it would be in.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// The new assembly is complete but cannot take the old one's place.
    #[error("cannot put the new assembly into `{}`", path.display())]
    Replace {
        /// The output directory.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

impl AssemblyError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::NotValid { .. } => "mend them and run synth again",
            Self::DuplicateArtifact { .. } => {
                "give one of them another id: `/` and `-` are the same in an artifact's id, and so \
                 are capital and small letters"
            }
            Self::Asset { source, .. } => source.hint(),
            Self::Changed { .. } => "run synth again when nothing writes to the asset's files",
            Self::NotADirectory { .. } => "name a directory with `--output`",
            Self::NotAnAssembly { .. } => {
                "name another directory with `--output`, or empty this one"
            }
            Self::InUse { .. } => "wait for it, or name another directory with `--output`",
            Self::Lock { source, .. }
            | Self::Write { source, .. }
            | Self::Replace { source, .. } => io_hint(source),
        }
    }

    pub(super) fn write(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Write { path, source }
    }
}

fn io_hint(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "free some space; the assembly that was there is still there"
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "let this user write to the directory and the one it is in, or name another with `--output`"
        }
        _ => "the assembly that was there is still there; name another directory with `--output`",
    }
}

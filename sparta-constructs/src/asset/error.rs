//! What can be wrong with an asset.

use std::io;
use std::path::PathBuf;

/// An asset whose content cannot be read, named or packed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AssetError {
    /// The operating system refused.
    #[error("cannot read `{}`", path.display())]
    Read {
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// A file's name that is not UTF-8 means something else on each machine.
    #[error("the name of `{}` is not UTF-8", path.display())]
    NotUnicode {
        /// The file or directory.
        path: PathBuf,
    },
    /// A symbolic link out of the asset's directory.
    #[error("symbolic link `{}` leads to `{}`, outside the asset's directory", path.display(), target.display())]
    LinkOutside {
        /// The link.
        path: PathBuf,
        /// Where it leads.
        target: PathBuf,
    },
    /// A symbolic link to a directory that it is in.
    #[error("symbolic link `{}` leads back to a directory that it is in", path.display())]
    LinkCircle {
        /// The link.
        path: PathBuf,
    },
    /// A socket, a pipe or a device.
    #[error("`{}` is neither a file nor a directory", path.display())]
    NotRegular {
        /// What it is.
        path: PathBuf,
    },
    /// A directory where one file is to be uploaded.
    #[error("`{}` is a directory, but the asset is uploaded as one file", path.display())]
    Directory {
        /// The directory.
        path: PathBuf,
    },
    /// Nothing to upload.
    #[error("`{}` has no file to upload", path.display())]
    Empty {
        /// The directory.
        path: PathBuf,
    },
    /// Several embedded files, or none, where one file is to be uploaded.
    #[error("{count} embedded files, but the asset is uploaded as one file")]
    EmbeddedCount {
        /// How many there are.
        count: usize,
    },
    /// An embedded file whose name is not a relative path.
    #[error("embedded file `{}` has a name that is not a plain relative path", name.escape_debug())]
    EmbeddedName {
        /// The name.
        name: String,
    },
    /// Two embedded files of the same name.
    #[error("two embedded files are called `{name}`")]
    DuplicateName {
        /// The name.
        name: String,
    },
    /// The file with an image's build instructions is not in its directory.
    #[error("no Dockerfile `{}` in `{}`", dockerfile.display(), directory.display())]
    NoDockerfile {
        /// The file, as given.
        dockerfile: PathBuf,
        /// The image's directory.
        directory: PathBuf,
    },
    /// A pattern of a `.dockerignore` that docker refuses.
    #[error("invalid pattern `{pattern}` at {}:{line}", path.display())]
    Pattern {
        /// The ignore file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The pattern.
        pattern: String,
    },
    /// Content that the zip format cannot hold.
    #[error("cannot pack `{name}` into a zip")]
    Zip {
        /// The file's name in the zip.
        name: String,
        /// What the zip library said.
        source: io::Error,
    },
}

impl AssetError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Read { source, .. } if source.kind() == io::ErrorKind::NotFound => {
                "paths are relative to the directory that synth runs in"
            }
            Self::Read { .. } => "let this user read the file, or leave it out of the asset",
            Self::NotUnicode { .. } => "rename it",
            Self::LinkOutside { .. } => {
                "copy the target into the asset's directory, or link to something inside it"
            }
            Self::LinkCircle { .. } => "remove the link",
            Self::NotRegular { .. } => "leave it out of the asset's directory",
            Self::Directory { .. } => "use `FilePackaging::Zip` for a directory",
            Self::Empty { .. } => "put a file into it, or drop the asset",
            Self::EmbeddedCount { .. } => "use `FilePackaging::Zip` for several files",
            Self::EmbeddedName { .. } => {
                "use `/` between folders, no `..`, no `/` in front, no backslash"
            }
            Self::DuplicateName { .. } => "give each embedded file a name of its own",
            Self::NoDockerfile { .. } => {
                "the Dockerfile is given relative to the image's directory and is inside it"
            }
            Self::Pattern { .. } => "close every `[`, and write a character after `!` and `\\`",
            Self::Zip { .. } => "split the asset",
        }
    }

    pub(super) fn read(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Read { path, source }
    }
}

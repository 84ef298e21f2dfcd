//! The files of an asset, sorted by name.

use std::borrow::Cow;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use super::AssetError;
use crate::core::{FilePackaging, FileSource};

/// Names that are left out of a file asset, at any depth.
const LEFT_OUT: [&str; 8] = [
    ".git",
    ".hg",
    ".svn",
    "__pycache__",
    ".pytest_cache",
    ".mypy_cache",
    ".ruff_cache",
    ".DS_Store",
];

/// One file of an asset.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its path within the asset, with `/` on every system.
    pub name: String,
    /// Whether it may be run. Embedded files have no mode: a script (`#!`) or an ELF binary may.
    pub executable: bool,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    Disk(PathBuf),
    Memory(Cow<'static, [u8]>),
}

impl Entry {
    /// The file's bytes; [`AssetError::Read`] when they cannot be read.
    pub fn read(&self) -> Result<Cow<'_, [u8]>, AssetError> {
        match &self.content {
            Content::Disk(path) => fs::read(path)
                .map(Cow::Owned)
                .map_err(AssetError::read(path)),
            Content::Memory(bytes) => Ok(Cow::Borrowed(bytes)),
        }
    }

    /// The same file with its bytes in memory, so that whoever reads it twice reads the same.
    pub(super) fn load(self) -> Result<Self, AssetError> {
        let bytes = self.read()?.into_owned();
        Ok(Self {
            content: Content::Memory(bytes.into()),
            ..self
        })
    }
}

/// The files of a file asset, sorted by name: one for [`FilePackaging::File`], at least one for
/// [`FilePackaging::Zip`].
pub fn files(source: &FileSource, packaging: FilePackaging) -> Result<Vec<Entry>, AssetError> {
    match source {
        FileSource::Path(path) => on_disk(path, packaging),
        FileSource::Embedded(files) => embedded(files, packaging),
    }
}

/// What an asset's object is called after its hash: `.zip`, the file's own extension with its
/// dot, or nothing.
pub fn extension(source: &FileSource, packaging: FilePackaging) -> String {
    let name = match (packaging, source) {
        (FilePackaging::Zip, _) => return ".zip".to_owned(),
        (FilePackaging::File, FileSource::Path(path)) => path.as_path(),
        (FilePackaging::File, FileSource::Embedded(files)) => files
            .first()
            .map_or(Path::new(""), |(name, _)| Path::new(name.as_ref())),
    };
    let extension = name.extension().and_then(|extension| extension.to_str());
    // The object's key is part of a URL.
    let plain = extension.filter(|text| text.chars().all(|c| c.is_ascii_alphanumeric()));
    plain.map_or_else(String::new, |text| format!(".{text}"))
}

fn on_disk(path: &Path, packaging: FilePackaging) -> Result<Vec<Entry>, AssetError> {
    let metadata = fs::metadata(path).map_err(AssetError::read(path))?;
    if metadata.is_dir() {
        if packaging == FilePackaging::File {
            return Err(AssetError::Directory {
                path: path.to_owned(),
            });
        }
        return directory(path, &left_out);
    }
    if !metadata.is_file() {
        return Err(AssetError::NotRegular {
            path: path.to_owned(),
        });
    }
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_str().ok_or_else(|| AssetError::NotUnicode {
        path: path.to_owned(),
    })?;
    Ok(vec![file(name.to_owned(), path.to_owned(), &metadata)])
}

fn left_out(name: &str, _: bool) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    LEFT_OUT.contains(&last)
        || Path::new(last)
            .extension()
            .is_some_and(|extension| extension == "pyc")
}

/// Every file below a directory for which `left_out(name, is_directory)` is false, and of
/// directories left out nothing.
pub(super) fn directory(
    path: &Path,
    left_out: &dyn Fn(&str, bool) -> bool,
) -> Result<Vec<Entry>, AssetError> {
    let root = fs::canonicalize(path).map_err(AssetError::read(path))?;
    let mut walk = Walk {
        open: vec![root.clone()],
        root,
        left_out,
        entries: Vec::new(),
    };
    walk.below(path, "")?;
    let mut entries = walk.entries;
    if entries.is_empty() {
        return Err(AssetError::Empty {
            path: path.to_owned(),
        });
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

struct Walk<'a> {
    root: PathBuf,
    /// The real paths of the directories that the walk is in, to see links that lead back.
    open: Vec<PathBuf>,
    left_out: &'a dyn Fn(&str, bool) -> bool,
    entries: Vec<Entry>,
}

impl Walk<'_> {
    fn below(&mut self, directory: &Path, prefix: &str) -> Result<(), AssetError> {
        for item in fs::read_dir(directory).map_err(AssetError::read(directory))? {
            let path = item.map_err(AssetError::read(directory))?.path();
            let last = path.file_name().and_then(|name| name.to_str());
            let last = last.ok_or_else(|| AssetError::NotUnicode { path: path.clone() })?;
            self.one(format!("{prefix}{last}"), &path)?;
        }
        Ok(())
    }

    fn one(&mut self, name: String, path: &Path) -> Result<(), AssetError> {
        let own = fs::symlink_metadata(path).map_err(AssetError::read(path))?;
        // Before a link is followed: one that is left out may lead anywhere.
        if (self.left_out)(&name, own.is_dir()) {
            return Ok(());
        }
        let metadata = if own.is_symlink() {
            self.follow(&name, path)?
        } else {
            Some(own)
        };
        let Some(metadata) = metadata else {
            return Ok(());
        };
        if metadata.is_file() {
            self.entries.push(file(name, path.to_owned(), &metadata));
            return Ok(());
        }
        if !metadata.is_dir() {
            return Err(AssetError::NotRegular {
                path: path.to_owned(),
            });
        }
        if is_assembly(path) {
            return Ok(());
        }
        let real = fs::canonicalize(path).map_err(AssetError::read(path))?;
        if self.open.contains(&real) {
            return Err(AssetError::LinkCircle {
                path: path.to_owned(),
            });
        }
        self.open.push(real);
        self.below(path, &format!("{name}/"))?;
        self.open.pop();
        Ok(())
    }

    /// What a link leads to, when that is inside the root; `None` when it is left out.
    fn follow(&self, name: &str, path: &Path) -> Result<Option<Metadata>, AssetError> {
        let target = fs::canonicalize(path).map_err(AssetError::read(path))?;
        if !target.starts_with(&self.root) {
            let target = fs::read_link(path).unwrap_or(target);
            return Err(AssetError::LinkOutside {
                path: path.to_owned(),
                target,
            });
        }
        let metadata = fs::metadata(path).map_err(AssetError::read(path))?;
        let left_out = metadata.is_dir() && (self.left_out)(name, true);
        Ok((!left_out).then_some(metadata))
    }
}

fn is_assembly(directory: &Path) -> bool {
    directory.file_name().is_some_and(|name| name == "cdk.out")
        || directory.join("cdk.out").is_file()
}

fn file(name: String, path: PathBuf, metadata: &Metadata) -> Entry {
    Entry {
        name,
        executable: is_executable(metadata),
        content: Content::Disk(path),
    }
}

#[cfg(unix)]
fn is_executable(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    false
}

type Embedded = (Cow<'static, str>, Cow<'static, [u8]>);

fn embedded(files: &[Embedded], packaging: FilePackaging) -> Result<Vec<Entry>, AssetError> {
    let wrong_count = match packaging {
        FilePackaging::File => files.len() != 1,
        FilePackaging::Zip => files.is_empty(),
    };
    if wrong_count {
        return Err(AssetError::EmbeddedCount { count: files.len() });
    }
    let mut entries = Vec::with_capacity(files.len());
    for (name, bytes) in files {
        let plain = name.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !plain || name.contains(['\\', '\0']) {
            return Err(AssetError::EmbeddedName {
                name: name.to_string(),
            });
        }
        let executable = bytes.starts_with(b"#!") || bytes.starts_with(b"\x7fELF");
        entries.push(Entry {
            name: name.to_string(),
            executable,
            content: Content::Memory(bytes.clone()),
        });
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    if let Some(twins) = entries.windows(2).find(|pair| pair[0].name == pair[1].name) {
        return Err(AssetError::DuplicateName {
            name: twins[0].name.clone(),
        });
    }
    Ok(entries)
}

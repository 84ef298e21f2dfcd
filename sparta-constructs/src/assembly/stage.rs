//! Writing the new assembly into a directory of its own.

use std::fs;
use std::path::{Path, PathBuf};

use super::AssemblyError;
use super::assets::{Content, Source};
use crate::asset::{self, AssetError};
use crate::core::{FilePackaging, FileSource, ImageSource};

/// A directory that becomes the assembly.
pub(super) struct Stage<'a> {
    pub(super) directory: &'a Path,
    /// What it becomes: errors name this, not a directory that nobody has heard of.
    pub(super) output: &'a Path,
}

impl Stage<'_> {
    pub(super) fn file(&self, name: &str, bytes: &[u8]) -> Result<(), AssemblyError> {
        fs::write(self.directory.join(name), bytes)
            .map_err(AssemblyError::write(self.output.join(name)))
    }

    /// Copies or packs the content of an asset, and checks that it still is what its name says.
    pub(super) fn content(&self, content: &Content<'_>) -> Result<(), AssemblyError> {
        let found = match content.source {
            Source::File(source, packaging) => self.packed(content, source, packaging)?,
            Source::Image(source) => self.image(content, source)?,
        };
        if found == content.hash {
            return Ok(());
        }
        Err(AssemblyError::Changed {
            construct_path: content.construct_path.to_owned(),
        })
    }

    fn packed(
        &self,
        content: &Content<'_>,
        source: &FileSource,
        packaging: FilePackaging,
    ) -> Result<String, AssemblyError> {
        let packed = asset::pack(source, packaging).map_err(unreadable(content))?;
        self.file(&content.name, &packed.bytes)?;
        Ok(packed.hash)
    }

    fn image(&self, content: &Content<'_>, source: &ImageSource) -> Result<String, AssemblyError> {
        let staged = self.directory.join(&content.name);
        for entry in asset::image_files(source).map_err(unreadable(content))? {
            let bytes = entry.read().map_err(unreadable(content))?;
            let path = staged.join(&entry.name);
            let shown = self.output.join(&content.name).join(&entry.name);
            write_in_directory(&path, &bytes, entry.executable)
                .map_err(AssemblyError::write(shown))?;
        }
        let copy = ImageSource {
            directory: staged,
            ..source.clone()
        };
        asset::image_hash(&copy).map_err(unreadable(content))
    }
}

fn unreadable(content: &Content<'_>) -> impl Fn(AssetError) -> AssemblyError + use<> {
    let construct_path = content.construct_path.to_owned();
    move |source| AssemblyError::Asset {
        construct_path: construct_path.clone(),
        source,
    }
}

fn write_in_directory(path: &PathBuf, bytes: &[u8], executable: bool) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, bytes)?;
    if executable {
        make_executable(path)
    } else {
        Ok(())
    }
}

#[cfg(unix)]
fn make_executable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path)?.permissions().mode();
    fs::set_permissions(path, fs::Permissions::from_mode(mode | 0o111))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

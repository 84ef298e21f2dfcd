//! Step two: `spec/` -> typed resources. Decide, name and write are kept apart.

mod decide;
mod load;
mod name;
mod sample;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Committed files are not what the generator makes.
#[derive(Debug, thiserror::Error)]
#[error("{} generated files differ from what spec/ gives: {}; run `cargo codegen` and commit", .0.len(), .0.join(", "))]
pub(crate) struct Outdated(Vec<String>);

/// No value was found that fits what the facts say of these types.
#[derive(Debug, thiserror::Error)]
#[error("no sample found for {}: {}", .0.len(), .0.join(", "))]
pub(crate) struct NoSample(Vec<String>);

/// A generated file could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("cannot use {path}")]
pub(crate) struct FileError {
    path: PathBuf,
    source: io::Error,
}

/// Writes the typed resources, or with `check` compares them with what is there.
pub(crate) fn generate(library: &Path, check: bool) -> Result<(), Box<dyn Error>> {
    let facts = load::load(&library.join("spec"))?;
    let mut plan = decide::plan(&facts)?;
    name::assign(&mut plan);
    let mut present = BTreeMap::new();
    for name in write::WITH_BLOCK {
        present.insert(name, read(&library.join(name))?);
    }
    let samples: write::Samples = facts
        .iter()
        .filter_map(|(name, facts)| Some((name.clone(), sample::properties(facts)?)))
        .collect();
    let without: Vec<String> = facts
        .keys()
        .filter(|name| !samples.contains_key(*name))
        .cloned()
        .collect();
    if !without.is_empty() {
        return Err(NoSample(without).into());
    }
    let files = write::files(&plan, &samples, &present)?;
    let mut outdated = Vec::new();
    for (name, text) in &files {
        let path = library.join(name);
        if fs::read_to_string(&path).is_ok_and(|present| present == *text) {
            continue;
        }
        outdated.push(name.clone());
        if !check {
            fs::write(&path, text).map_err(|source| FileError { path, source })?;
        }
    }
    for name in left_over(library, &files)? {
        let path = library.join(&name);
        outdated.push(name);
        if !check {
            fs::remove_file(&path).map_err(|source| FileError { path, source })?;
        }
    }
    if check && !outdated.is_empty() {
        Err(Outdated(outdated).into())
    } else {
        Ok(())
    }
}

fn read(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(|source| FileError {
        path: path.to_owned(),
        source,
    })
}

/// Files of services that are no more: generated, and not made this time.
fn left_over(
    library: &Path,
    files: &BTreeMap<String, String>,
) -> Result<BTreeSet<String>, FileError> {
    let mut left = BTreeSet::new();
    for folder in write::FOLDERS {
        let within = library.join(folder);
        let error = |source| FileError {
            path: within.clone(),
            source,
        };
        for entry in fs::read_dir(&within).map_err(error)? {
            let path = entry.map_err(error)?.path();
            let name = format!(
                "{folder}/{}",
                path.file_name().unwrap_or_default().to_string_lossy()
            );
            if path.is_file()
                && !files.contains_key(&name)
                && read(&path)?.starts_with("// @generated")
            {
                left.insert(name);
            }
        }
    }
    Ok(left)
}

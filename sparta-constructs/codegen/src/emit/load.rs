//! Reads `spec/`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use crate::facts::{ResourceFacts, holds_types};

/// A file of `spec/` could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum LoadError {
    /// Reading failed.
    #[error("cannot read {path}")]
    Read {
        path: PathBuf,
        source: std::io::Error,
    },
    /// It is not what `cargo codegen facts` writes.
    #[error("unexpected JSON in {path}")]
    Json {
        path: PathBuf,
        source: serde_json::Error,
    },
}

/// The facts about every resource type.
pub(super) fn load(spec: &Path) -> Result<BTreeMap<String, ResourceFacts>, Box<dyn Error>> {
    let read = |source| LoadError::Read {
        path: spec.to_owned(),
        source,
    };
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(spec).map_err(read)? {
        let path = entry.map_err(read)?.path();
        let is_json = path
            .extension()
            .is_some_and(|extension| extension == "json");
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        if !is_json || !holds_types(&stem) {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|source| LoadError::Read {
            path: path.clone(),
            source,
        })?;
        let resources: BTreeMap<String, ResourceFacts> =
            serde_json::from_str(&text).map_err(|source| LoadError::Json { path, source })?;
        all.extend(resources);
    }
    Ok(all)
}

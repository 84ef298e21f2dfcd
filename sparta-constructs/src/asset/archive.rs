//! Zips of which the bytes depend on nothing but names, executable bits and contents.

use std::io::{self, Cursor, Seek, Write};
use std::path::Path;

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::AssetError;
use super::collect::{self, Entry, files};
use super::hash;
use crate::core::{FilePackaging, FileSource};

/// What `deflate` calls its default: the level is written out so that the library's default may
/// change.
const LEVEL: i64 = 6;

/// Packs a file asset: entries sorted by name, dated 1980-01-01 (the format's first day), mode
/// 0755 for what may be run and 0644 for the rest, no entries for directories.
///
/// ```
/// use sparta_constructs::asset::zip;
/// use sparta_constructs::core::FileSource;
///
/// let source = FileSource::Embedded(vec![("index.py".into(), b"print(1)\n".as_slice().into())]);
/// assert_eq!(zip(&source).unwrap(), zip(&source).unwrap());
/// ```
pub fn zip(source: &FileSource) -> Result<Vec<u8>, AssetError> {
    in_memory(&files(source, FilePackaging::Zip)?)
}

/// Packs a directory that is an asset already, such as one in the assembly of another tool: as
/// [`zip()`], but nothing is left out except cloud assemblies, and the archive goes to `target`
/// file by file.
///
/// # Errors
/// [`AssetError`] when the directory is empty or cannot be read, or `target` cannot be written.
///
/// ```
/// use std::io::Cursor;
/// use sparta_constructs::asset::zip_directory;
///
/// let directory = tempfile::tempdir()?;
/// std::fs::write(directory.path().join("index.py"), "print(1)\n")?;
/// let mut archive = Cursor::new(Vec::new());
/// zip_directory(directory.path(), &mut archive)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn zip_directory(directory: &Path, target: impl Write + Seek) -> Result<(), AssetError> {
    let entries = collect::directory(directory, &|_, _| false)?;
    archive(&entries, target)?;
    Ok(())
}

/// A file asset, ready to be uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// What [`file_hash`](super::file_hash) says of the content that is in `bytes`.
    pub hash: String,
    /// The bytes to upload.
    pub bytes: Vec<u8>,
}

/// Reads a file asset once, and names and packs what was read.
pub fn pack(source: &FileSource, packaging: FilePackaging) -> Result<Packed, AssetError> {
    let entries = files(source, packaging)?;
    let entries = entries
        .into_iter()
        .map(Entry::load)
        .collect::<Result<Vec<_>, _>>()?;
    let hash = hash::entries_hash(&entries, packaging)?;
    let bytes = match (packaging, entries.as_slice()) {
        (FilePackaging::File, [file]) => file.read()?.into_owned(),
        _ => in_memory(&entries)?,
    };
    Ok(Packed { hash, bytes })
}

fn in_memory(entries: &[Entry]) -> Result<Vec<u8>, AssetError> {
    archive(entries, Cursor::new(Vec::new())).map(Cursor::into_inner)
}

fn archive<W: Write + Seek>(entries: &[Entry], target: W) -> Result<W, AssetError> {
    let mut writer = ZipWriter::new(target);
    for entry in entries {
        let bytes = entry.read()?;
        let options = SimpleFileOptions::default()
            .system(System::Unix)
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(DateTime::default())
            .unix_permissions(if entry.executable { 0o755 } else { 0o644 })
            .large_file(u32::try_from(bytes.len()).is_err());
        let refused = |source: io::Error| AssetError::Zip {
            name: entry.name.clone(),
            source,
        };
        writer
            .start_file(entry.name.as_str(), options)
            .map_err(|error| refused(error.into()))?;
        writer.write_all(&bytes).map_err(refused)?;
    }
    let refused = |error: ZipError| AssetError::Zip {
        name: "the list of its files".to_owned(),
        source: error.into(),
    };
    writer.finish().map_err(refused)
}

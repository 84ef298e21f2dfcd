//! Zips of which the bytes depend on nothing but names, executable bits and contents.

use std::io::{self, Cursor, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::AssetError;
use super::collect::{Entry, files};
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
    archive(&files(source, FilePackaging::Zip)?)
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
        _ => archive(&entries)?,
    };
    Ok(Packed { hash, bytes })
}

fn archive(entries: &[Entry]) -> Result<Vec<u8>, AssetError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
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
    writer.finish().map(Cursor::into_inner).map_err(refused)
}

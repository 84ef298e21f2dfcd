//! Zips of which the bytes depend on nothing but names, executable bits and contents.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::AssetError;
use super::collect::files;
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
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in files(source, FilePackaging::Zip)? {
        let bytes = entry.read()?;
        let options = SimpleFileOptions::default()
            .system(System::Unix)
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(DateTime::default())
            .unix_permissions(if entry.executable { 0o755 } else { 0o644 })
            .large_file(u32::try_from(bytes.len()).is_err());
        let refused = |source: std::io::Error| AssetError::Zip {
            name: entry.name.clone(),
            source,
        };
        writer
            .start_file(entry.name.as_str(), options)
            .map_err(|error| refused(error.into()))?;
        writer.write_all(&bytes).map_err(refused)?;
    }
    let finished = writer.finish();
    let cursor = finished.map_err(|error| AssetError::Zip {
        name: "central directory".to_owned(),
        source: error.into(),
    })?;
    Ok(cursor.into_inner())
}

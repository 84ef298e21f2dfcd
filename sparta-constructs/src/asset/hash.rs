//! Names for content.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::AssetError;
use super::collect::{Entry, files};
use crate::core::{FilePackaging, FileSource};

/// SHA-256 of some bytes, as 64 hexadecimal digits.
///
/// ```
/// let hash = sparta_constructs::asset::hash(b"abc");
/// assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// ```
pub fn hash(bytes: &[u8]) -> String {
    hexadecimal(Sha256::digest(bytes).as_slice())
}

/// The name of a file asset: of one file the SHA-256 of its bytes, of a zip that of the names,
/// executable bits and contents in it, so that another version of the compressor is not another
/// asset. 64 hexadecimal digits.
pub fn file_hash(source: &FileSource, packaging: FilePackaging) -> Result<String, AssetError> {
    entries_hash(&files(source, packaging)?, packaging)
}

pub(super) fn entries_hash(
    entries: &[Entry],
    packaging: FilePackaging,
) -> Result<String, AssetError> {
    if let (FilePackaging::File, [file]) = (packaging, entries) {
        return Ok(hash(&file.read()?));
    }
    let mut digest = Framed::new("zip");
    digest.entries(entries)?;
    Ok(digest.finish())
}

/// A SHA-256 over parts, each with its length in front, so that no two lists of parts give the
/// same bytes.
pub(super) struct Framed(Sha256);

impl Framed {
    pub(super) fn new(kind: &str) -> Self {
        let mut framed = Self(Sha256::new());
        framed.part(b"sparta-asset-1");
        framed.part(kind.as_bytes());
        framed
    }

    pub(super) fn part(&mut self, bytes: &[u8]) {
        // `usize` is at most 64 bits wide wherever Rust's standard library runs.
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    pub(super) fn entries(&mut self, entries: &[Entry]) -> Result<(), AssetError> {
        for entry in entries {
            self.part(entry.name.as_bytes());
            self.part(&[u8::from(entry.executable)]);
            self.part(Sha256::digest(entry.read()?).as_slice());
        }
        Ok(())
    }

    pub(super) fn finish(self) -> String {
        hexadecimal(self.0.finalize().as_slice())
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

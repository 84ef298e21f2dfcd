//! Lines of Rust source, the same on every machine.

use std::fmt;
use std::panic::Location;

use serde::Serialize;

/// A line of Rust source, its file relative to the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct SourceLine {
    /// The file, with `/` on every system.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted from 1.
    #[serde(skip)]
    pub column: u32,
}

impl fmt::Display for SourceLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// The line that a location stands for, its file free of this machine's folders.
///
/// Cargo compiles members of a workspace with paths relative to it, but dependencies with the path
/// of the registry's cache or of the checkout; of those only what follows the crate's own folder
/// is kept.
pub fn source_line(location: &Location<'_>) -> SourceLine {
    let file = location.file().replace('\\', "/");
    SourceLine {
        file: relative(&file),
        line: location.line(),
        column: location.column(),
    }
}

impl From<&'static Location<'static>> for SourceLine {
    fn from(location: &'static Location<'static>) -> Self {
        source_line(location)
    }
}

fn relative(file: &str) -> String {
    if !file.starts_with('/') && file.as_bytes().get(1) != Some(&b':') {
        return file.to_owned();
    }
    // `…/some-crate-1.2.3/src/lib.rs` becomes `some-crate-1.2.3/src/lib.rs`.
    let marker = ["/src/", "/tests/", "/examples/", "/benches/"]
        .iter()
        .filter_map(|folder| file.rfind(folder))
        .max();
    let crate_folder = marker.and_then(|end| file[..end].rfind('/'));
    crate_folder.map_or_else(|| file.to_owned(), |start| file[start + 1..].to_owned())
}

/// Whether a line is this library's own.
pub(crate) fn is_library(location: &Location<'_>) -> bool {
    const HERE: &str = file!();
    let root = HERE.strip_suffix("source.rs").unwrap_or(HERE);
    location.file().starts_with(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lose_the_machine() {
        assert_eq!(relative("sparta-app/src/main.rs"), "sparta-app/src/main.rs");
        assert_eq!(
            relative("/home/me/.cargo/registry/src/index/thing-1.2.3/src/a/b.rs"),
            "thing-1.2.3/src/a/b.rs"
        );
        assert_eq!(relative("C:/work/app/src/main.rs"), "app/src/main.rs");
    }

    #[test]
    fn the_library_knows_itself() {
        assert!(is_library(Location::caller()));
    }
}

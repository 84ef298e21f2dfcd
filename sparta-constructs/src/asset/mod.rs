//! The content of assets: reading it, naming it by its hash, packing it.
//!
//! A file asset is one file, a directory or files compiled into the program; an image asset is a
//! directory with a Dockerfile. Both are named by a SHA-256 over names, executable bits and
//! contents, so that the same content has the same name on every machine and is uploaded once.
//! Times, owners and the order in which the file system lists a directory have no part in it.
//!
//! What is left out of a directory:
//! - of a file asset: version control (`.git`, `.hg`, `.svn`), Python's caches (`__pycache__`,
//!   `*.pyc`, `.pytest_cache`, `.mypy_cache`, `.ruff_cache`) and `.DS_Store`, at any depth;
//! - of an image's directory: what its `.dockerignore` says, and nothing more;
//! - of both: cloud assemblies (a directory called `cdk.out`, or with a file `cdk.out` in it), so
//!   that an assembly's name does not depend on the assembly before it.
//!
//! Symbolic links are followed when they lead to somewhere inside the directory. One that leads
//! outside is refused: what it points at on another machine is anybody's guess.
//!
//! This module reads files and writes none. It knows neither constructs nor templates.

mod archive;
mod collect;
mod docker_ignore;
mod error;
mod hash;
mod image;
mod pattern;
#[cfg(test)]
mod tests;

pub use archive::{Packed, pack, zip, zip_directory};
pub use collect::{Entry, extension, files};
pub use error::AssetError;
pub use hash::{file_hash, hash};
pub(crate) use image::dockerfile_name;
pub use image::{image_files, image_hash};

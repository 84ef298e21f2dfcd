//! The cloud assembly: what a synthesized app is on disk, in the format of the CDK.
//!
//! ```text
//! cdk.out/
//!   manifest.json                 artifacts: stacks, their order, where each construct was made
//!   <stack>.template.json         one a stack; `<stack>.nested.template.json` for a nested one
//!   <stack>.assets.json           what is uploaded before the stack, its template among it
//!   asset.<hash>…                 the content of assets: zips, files, directories of images
//!   tree.json                     the construct tree
//!   validation-report.json        findings, with the lines of Rust they are about
//!   cdk.out                       the version of the manifest
//! ```
//! The same app gives the same bytes on every machine and in every directory. Lines of Rust are
//! in the manifest, the tree and the report, never in a template: moving a line is not a change
//! to deploy.
//!
//! A stack that fits in a request and has no assets needs nothing but the deployer's credentials.
//! One with assets, nested stacks or a template above [`MAXIMUM_TEMPLATE_BODY`] has the staging
//! bucket of the CDK's bootstrap as well: only then is its asset manifest an artifact that the
//! stack depends on, and has the stack a `stackTemplateAssetObjectUrl`.
//!
//! [`write()`] replaces an assembly as a whole. A reader sees the old one or the new one, a synth
//! that fails leaves the old one, and two synths at a time go one after the other.
//!
//! Every file states the lowest schema version that has its fields
//! (npm package `@aws-cdk/cloud-assembly-schema`): a tool refuses a version
//! above its own and takes every one below.
//!
//! This is the only module of the library that writes files.

mod acknowledge;
mod assets;
mod check;
mod error;
mod layout;
mod manifest;
mod metadata;
mod replace;
mod report;
mod stage;
mod swap;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub use assets::MAXIMUM_TEMPLATE_BODY;
pub use check::{Checked, Reported, check, check_in};
pub use error::AssemblyError;
pub use layout::nested_template_file;
pub use write::{Written, WrittenStack, write};

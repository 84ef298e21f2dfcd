//! Taking resources that exist into a stack: which they are, and the template of the import.
//!
//! ```text
//! file, answers, Terraform state ─► Identified ─┐
//! deployed template, our template ──────────────┼─► ImportTemplate ─► change set of type IMPORT
//! what exists, as AWS reads it ─────────────────┘
//! ```
//! An import changes nothing, so its template says of each resource what exists. What our template says
//! otherwise is left for the next deployment, which then shows it and does it. Were the import to say what our
//! template says, no deployment would ever see the difference: `CloudFormation` compares templates, not
//! resources. <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-manually.html>

mod covers;
mod fault;
mod identified;
mod identifiers;
mod import_template;
mod support;
pub mod terraform;
mod values;

pub use fault::AdoptionFault;
pub use identified::Identified;
pub use identifiers::{Names, identifying, read_identifiers};
pub use import_template::{ImportBasis, ImportTemplate, import_template};
pub use support::{Remedy, remedy_for};

//! Checks a template: what AWS would refuse, refused in milliseconds, at the line that wrote it.
//!
//! [`validate`] holds a [`Template`] against the template language, against the
//! [`facts`](crate::facts) about its resource types, and against what services ask beyond
//! them. It returns every [`Finding`] at once, in the order of the template. [`Rule::all`] is
//! the table of codes, each with its meaning, an example that breaks it and one that does not.
//!
//! ```
//! use sparta_constructs::template::read;
//! use sparta_constructs::validation::{Options, validate};
//!
//! let template = read(b"
//! Resources:
//!   Jobs:
//!     Type: AWS::SQS::Queue
//!     Properties:
//!       QueuName: jobs
//! ").unwrap();
//! let findings = validate(&template, &Options::default());
//! assert_eq!(findings[0].code, "S102");
//! assert_eq!(findings[0].hint.as_deref(), Some("did you mean `QueueName`?"));
//! assert_eq!(findings[0].line, Some(6));
//! ```
//!
//! What cannot be known is not reported: a value that a function computes, what a macro makes,
//! a property of a type that the facts do not have. It knows nothing of constructs or files.

mod check;
mod finding;
mod language;
mod options;
mod patterns;
pub mod report;
mod rules;
mod schema;
mod services;

pub use finding::{Finding, Severity};
pub use options::Options;
pub use rules::{Example, Rule};

use crate::template::{Template, expand};

/// Every finding about a template, in the order of the template.
pub fn validate(template: &Template, options: &Options) -> Vec<Finding> {
    let expanded = expand(template);
    let template = expanded.as_ref().unwrap_or(template);
    let check = check::Check::new(template, options);
    language::check(&check);
    schema::check(&check);
    services::check(&check);
    check.finish()
}

/// Whether any finding keeps the template from being deployed.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Severity::Error)
}

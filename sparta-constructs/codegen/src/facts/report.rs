//! What the normalisation decided, for the one who refreshes the facts to read.

use std::fmt::Write;

use super::marks::Misplaced;

/// Counts and lists of decisions.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// Resource types of which the service specification knows nothing.
    pub(super) without_spec: Vec<String>,
    /// Properties of the service specification that the schema lacks; left out.
    pub(super) unknown_to_schema: Vec<String>,
    /// Properties of the service specification that the schema says AWS sets.
    pub(super) read_only_in_schema: Vec<String>,
    /// Replacement behaviour that only the service specification knows.
    pub(super) replacement_added: usize,
    /// Replacement behaviour on which the two differ; the schema's stands.
    pub(super) replacement_kept: usize,
    /// Required properties that do not exist; left out.
    pub(super) required_unknown: Vec<String>,
    pub(super) misplaced: Misplaced,
    /// Resource types that only the service specification knows; left out.
    pub(super) only_in_spec: Vec<String>,
}

impl Report {
    /// Everything, one decision a line.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        let lists = [
            ("no service specification", &self.without_spec),
            (
                "type only in the service specification, left out",
                &self.only_in_spec,
            ),
            (
                "property only in the service specification, left out",
                &self.unknown_to_schema,
            ),
            (
                "read-only in the schema, a property elsewhere",
                &self.read_only_in_schema,
            ),
            ("required but absent, left out", &self.required_unknown),
            ("path to no property", &self.misplaced.unresolved),
            ("path into a shared type", &self.misplaced.shared),
        ];
        for (title, list) in lists {
            let _ = writeln!(text, "{title}: {}", list.len()); // a String takes all
            for line in list {
                let _ = writeln!(text, "  {line}");
            }
        }
        let _ = writeln!(text, "replacement added: {}", self.replacement_added);
        let _ = writeln!(text, "replacement differs: {}", self.replacement_kept);
        text
    }
}

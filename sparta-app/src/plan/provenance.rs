//! Where each resource comes from: construct path and Rust line, from the metadata of the manifest.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A line of source code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceLine {
    /// The file, relative to the workspace.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

impl fmt::Display for SourceLine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file, self.line)
    }
}

/// Where a resource comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ResourceOrigin {
    /// The construct's path, without a slash in front.
    pub construct_path: String,
    /// The line that made it.
    pub source: Option<SourceLine>,
}

/// The origins of a stack's resources, by logical id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provenance(HashMap<String, ResourceOrigin>);

/// One entry of an artifact's metadata.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct MetadataEntry {
    #[serde(rename = "type")]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) data: Value,
    #[serde(default)]
    trace: Vec<String>,
}

impl Provenance {
    /// Reads an artifact's metadata: `aws:cdk:logicalId` names the resource, and a stack trace stands
    /// with it or beside it as `aws:cdk:creationStack`.
    pub(super) fn read(metadata: &BTreeMap<String, Vec<MetadataEntry>>) -> Self {
        let mut origins = HashMap::new();
        for (path, entries) in metadata {
            let logical_ids = entries
                .iter()
                .filter(|entry| entry.kind == "aws:cdk:logicalId");
            for entry in logical_ids {
                let Some(logical_id) = entry.data.as_str() else {
                    continue;
                };
                let creation = entries
                    .iter()
                    .filter(|entry| entry.kind == "aws:cdk:creationStack");
                let mut frames = creation
                    .flat_map(MetadataEntry::frames)
                    .chain(entry.frames());
                let origin = ResourceOrigin {
                    construct_path: path.trim_start_matches('/').to_owned(),
                    source: frames.find_map(source_line),
                };
                origins.insert(logical_id.to_owned(), origin);
            }
        }
        Self(origins)
    }

    /// Where a resource comes from.
    pub fn of(&self, logical_id: &str) -> Option<&ResourceOrigin> {
        self.0.get(logical_id)
    }
}

impl MetadataEntry {
    /// The line of its own trace.
    pub(super) fn source(&self) -> Option<SourceLine> {
        self.trace.iter().find_map(|frame| source_line(frame))
    }

    fn frames(&self) -> impl Iterator<Item = &str> {
        let data = self
            .data
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        data.chain(self.trace.iter().map(String::as_str))
    }
}

/// Reads `crate::function (src/main.rs:42:13)` or `src/main.rs:42:13`; the column may be missing.
fn source_line(frame: &str) -> Option<SourceLine> {
    let place = frame
        .rsplit_once('(')
        .map_or(frame, |(_, place)| place)
        .trim_end_matches(')')
        .trim();
    let (rest, last) = place.rsplit_once(':')?;
    let last: u32 = last.parse().ok()?;
    let (file, line) = match rest.rsplit_once(':') {
        Some((file, line)) if line.parse::<u32>().is_ok() => (file, line.parse().ok()?),
        _ => (rest, last),
    };
    (!file.is_empty()).then(|| SourceLine {
        file: file.to_owned(),
        line,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_frames() {
        let line = |file: &str, line| {
            Some(SourceLine {
                file: file.to_owned(),
                line,
            })
        };
        assert_eq!(
            source_line("sparta_app::stack::build (src/main.rs:42:13)"),
            line("src/main.rs", 42)
        );
        assert_eq!(source_line("src/main.rs:42:13"), line("src/main.rs", 42));
        assert_eq!(source_line("src/main.rs:42"), line("src/main.rs", 42));
        assert_eq!(source_line("stack traces disabled"), None);
        assert_eq!(source_line(":42"), None);
    }

    #[test]
    fn the_creation_stack_goes_before_the_trace() {
        let metadata = serde_json::json!({
            "/App/Net/Vpc": [
                {"type": "aws:cdk:logicalId", "data": "NetVpc1", "trace": ["src/lib.rs:1:1"]},
                {"type": "aws:cdk:creationStack", "data": ["x (src/main.rs:7:9)"]},
            ],
            "/App/Net/Subnet": [{"type": "aws:cdk:logicalId", "data": "NetSubnet2"}],
        });
        let provenance = Provenance::read(&serde_json::from_value(metadata).unwrap());
        let vpc = provenance.of("NetVpc1").unwrap();
        assert_eq!(vpc.construct_path, "App/Net/Vpc");
        assert_eq!(vpc.source.as_ref().unwrap().to_string(), "src/main.rs:7");
        assert_eq!(provenance.of("NetSubnet2").unwrap().source, None);
        assert_eq!(provenance.of("Other"), None);
    }
}

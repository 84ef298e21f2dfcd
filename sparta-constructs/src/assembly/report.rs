//! `validation-report.json`: the findings, as `cdk synth` and `cdk validate` show them.

use serde::Serialize;

use super::layout;
use super::metadata::frame;
use crate::core::SourceLine;
use crate::synth::Synthesis;

/// The first major version of which every release has the report's schema.
const SCHEMA_VERSION: &str = "54.0.0";
/// What the CDK's CLI says found it.
const PLUGIN: &str = "sparta-constructs";

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The deployment would fail: no assembly is written.
    Error,
    /// The deployment would work, but not as one would want.
    Warning,
    /// Good to know.
    Info,
}

/// One finding, for the report.
#[derive(Clone, Debug)]
pub struct ReportEntry {
    /// The stable code, such as `E3012`.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// The artifact id of the stack whose template it is in, nested or not.
    pub stack: Option<String>,
    /// The path of the construct it is about.
    pub construct_path: Option<String>,
    /// The logical id of the element it is about.
    pub logical_id: Option<String>,
    /// The property it is about, as `Listeners/0/Port`.
    pub property_path: Option<String>,
    /// The lines of Rust it comes from, the user's first.
    pub source: Vec<SourceLine>,
    /// Why it was acknowledged, if it was; then it is kept apart.
    pub acknowledged: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Report<'a> {
    version: &'static str,
    title: &'static str,
    plugin_reports: [PluginReport<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PluginReport<'a> {
    plugin_name: &'static str,
    conclusion: &'static str,
    violations: Vec<Violation<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressed_violations: Vec<Violation<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Violation<'a> {
    rule_name: &'a str,
    description: &'a str,
    severity: Severity,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggested_fix: Option<&'a str>,
    violating_constructs: Vec<Violator<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acknowledged_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Violator<'a> {
    construct_path: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stack_traces: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cloud_formation_resource: Option<Resource<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Resource<'a> {
    template_path: String,
    logical_id: &'a str,
    property_paths: Vec<&'a str>,
}

pub(super) fn report<'a>(synthesis: &Synthesis, entries: &'a [ReportEntry]) -> Report<'a> {
    let violation = |entry: &'a ReportEntry| Violation {
        rule_name: &entry.code,
        description: &entry.message,
        severity: entry.severity,
        suggested_fix: entry.hint.as_deref(),
        violating_constructs: construct(synthesis, entry).into_iter().collect(),
        acknowledged_id: entry.acknowledged.is_some().then_some(&*entry.code),
        reason: entry.acknowledged.as_deref(),
    };
    let (suppressed, open): (Vec<_>, Vec<_>) = entries
        .iter()
        .partition(|entry| entry.acknowledged.is_some());
    Report {
        version: SCHEMA_VERSION,
        title: "Validation",
        plugin_reports: [PluginReport {
            plugin_name: PLUGIN,
            // An assembly with an error is not written.
            conclusion: "success",
            violations: open.into_iter().map(violation).collect(),
            suppressed_violations: suppressed.into_iter().map(violation).collect(),
        }],
    }
}

/// What the CLI prints below a finding. One of a whole stack is told by the stack's path, by which
/// the CLI picks the findings of the stacks it was asked for.
fn construct<'a>(synthesis: &Synthesis, entry: &'a ReportEntry) -> Option<Violator<'a>> {
    let stack = entry.stack.as_deref();
    let stack = stack.and_then(|id| synthesis.stacks.iter().find(|stack| stack.id == id));
    let resource = stack
        .zip(entry.logical_id.as_deref())
        .map(|(stack, logical_id)| Resource {
            template_path: layout::template_file(stack),
            logical_id,
            property_paths: entry.property_path.as_deref().into_iter().collect(),
        });
    let trace: Vec<String> = entry.source.iter().map(frame).collect();
    Some(Violator {
        construct_path: entry.construct_path.as_deref()?,
        stack_traces: if trace.is_empty() {
            Vec::new()
        } else {
            vec![trace.join("\n")]
        },
        cloud_formation_resource: resource,
    })
}

//! `validation-report.json`: the findings, as `cdk synth` and `cdk validate` show them.

use serde::Serialize;

use super::check::Reported;
use super::layout;
use super::metadata::frame;
use crate::synth::Synthesis;
use crate::validation::Severity;

/// The first major version of which every release has the report's schema.
const SCHEMA_VERSION: &str = "54.0.0";
/// What the CDK's CLI says found it.
const PLUGIN: &str = "sparta-constructs";

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

pub(super) fn report<'a>(synthesis: &'a Synthesis, entries: &'a [Reported]) -> Report<'a> {
    let violation = |entry: &'a Reported| Violation {
        rule_name: entry.finding.code,
        description: &entry.finding.message,
        severity: entry.finding.severity,
        suggested_fix: entry.finding.hint.as_deref(),
        violating_constructs: construct(synthesis, entry).into_iter().collect(),
        acknowledged_id: entry.acknowledged.is_some().then_some(entry.finding.code),
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
fn construct<'a>(synthesis: &'a Synthesis, entry: &'a Reported) -> Option<Violator<'a>> {
    let stack = entry.stack.as_deref();
    let stack = stack.and_then(|id| synthesis.stacks.iter().find(|stack| stack.id == id));
    let finding = &entry.finding;
    let construct_path = finding
        .construct_path
        .as_deref()
        .or(stack.map(|stack| &*stack.path))?;
    let resource = stack
        .zip(finding.logical_id.as_deref())
        .map(|(stack, logical_id)| Resource {
            template_path: layout::template_file(stack),
            logical_id,
            property_paths: finding.property_path.as_deref().into_iter().collect(),
        });
    let trace: Vec<String> = finding
        .caller
        .iter()
        .chain(&finding.source)
        .map(frame)
        .collect();
    Some(Violator {
        construct_path,
        stack_traces: if trace.is_empty() {
            Vec::new()
        } else {
            vec![trace.join("\n")]
        },
        cloud_formation_resource: resource,
    })
}

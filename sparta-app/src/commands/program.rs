//! From the app's closure to a cloud assembly.

use std::path::{Path, PathBuf};

use sparta_constructs::assembly::{self, ReportEntry, Written};
use sparta_constructs::core::{App, Fault};
use sparta_constructs::synth::{Synthesis, SynthesizedStack};
use sparta_constructs::validation::{self, Finding, Options, Severity, SourceLine};
use thiserror::Error;

use super::error::CommandError;
use crate::plan::SecretParameter;

/// What the command line says about the app to build.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invocation {
    /// `--env`: which configuration is meant.
    pub environment_name: String,
    /// `--config`: a file in place of it.
    pub config_file: Option<PathBuf>,
    /// `--region`, for stacks that name none.
    pub region: Option<String>,
}

/// An app that cannot be built as it is configured. The command ends with exit code 2.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct BuildFailure {
    /// Every fault, a line each.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

/// Builds an app.
pub(super) type Build =
    Box<dyn FnOnce(&App, &Invocation) -> Result<Vec<SecretParameter>, BuildFailure>>;

/// An app that was built and checked.
pub(super) struct Built {
    synthesis: Synthesis,
    /// Faults of the tree, in no template, or findings, in one.
    pub(super) findings: Vec<Located>,
    pub(super) secrets: Vec<SecretParameter>,
}

/// A finding and the template it is in.
pub(super) struct Located {
    pub(super) stack: Option<String>,
    pub(super) finding: Finding,
    acknowledged: Option<String>,
}

/// Builds an app and checks it. Nothing is written.
pub(super) fn build(build: Build, invocation: &Invocation) -> Result<Built, BuildFailure> {
    let app = App::new();
    let secrets = build(&app, invocation)?;
    let synthesis = app.synth();
    let faults = synthesis.faults.iter().map(|fault| Located {
        stack: None,
        finding: from_fault(fault),
        acknowledged: None,
    });
    let mut findings: Vec<Located> = faults.collect();
    for stack in &synthesis.stacks {
        let region = stack
            .environment
            .region
            .clone()
            .or_else(|| invocation.region.clone().map(Into::into));
        let options = region.map_or_else(Options::default, Options::region);
        let found = validation::validate(&stack.template, &options);
        findings.extend(
            found
                .into_iter()
                .map(|finding| locate(&synthesis, stack, finding)),
        );
    }
    Ok(Built {
        synthesis,
        findings,
        secrets,
    })
}

impl Built {
    /// The findings that nobody acknowledged.
    pub(super) fn open_findings(&self) -> impl Iterator<Item = &Located> {
        self.findings
            .iter()
            .filter(|located| located.acknowledged.is_none())
    }

    /// The artifact ids of the stacks, which name their templates.
    pub(super) fn template_names(&self) -> impl Iterator<Item = String> {
        self.synthesis.stacks.iter().map(|stack| stack.id.clone())
    }

    /// True when a finding keeps the app from being deployed.
    pub(super) fn has_errors(&self) -> bool {
        self.open_findings()
            .any(|located| located.finding.severity == Severity::Error)
    }

    /// Writes the assembly.
    pub(super) fn write(&self, output: &Path) -> Result<Written, CommandError> {
        let entries: Vec<ReportEntry> = self.findings.iter().map(report_entry).collect();
        assembly::write(&self.synthesis, &entries, output).map_err(CommandError::Write)
    }
}

fn locate(synthesis: &Synthesis, stack: &SynthesizedStack, finding: Finding) -> Located {
    // An error cannot be talked away: AWS would refuse the template all the same.
    let acknowledged = match (&finding.severity, &finding.construct_path) {
        (Severity::Warning | Severity::Info, Some(path)) => {
            acknowledged(synthesis, path, finding.code)
        }
        _ => None,
    };
    Located {
        stack: Some(stack.id.clone()),
        finding,
        acknowledged,
    }
}

/// The reason given at the construct, or at one it is in.
fn acknowledged(synthesis: &Synthesis, path: &str, code: &str) -> Option<String> {
    let holds = |outer: &str| {
        path == outer
            || path
                .strip_prefix(outer)
                .is_some_and(|rest| rest.starts_with('/'))
    };
    let holding = synthesis
        .constructs
        .iter()
        .filter(|construct| holds(&construct.path));
    let mut entries = holding.flat_map(|construct| &construct.acknowledged);
    entries
        .find(|(acknowledged, _)| acknowledged == code)
        .map(|(_, reason)| reason.clone())
}

fn from_fault(fault: &Fault) -> Finding {
    Finding {
        code: fault.code.as_str(),
        severity: Severity::Error,
        message: fault.message.clone(),
        hint: Some(fault.hint.clone()),
        logical_id: None,
        property_path: None,
        construct_path: Some(fault.construct_path.clone()),
        source: Some(SourceLine::from(fault.at)),
        caller: None,
        line: None,
        column: None,
    }
}

fn report_entry(located: &Located) -> ReportEntry {
    let finding = &located.finding;
    let line = |line: &SourceLine| sparta_constructs::core::SourceLine {
        file: line.file.to_string(),
        line: line.line,
        column: line.column,
    };
    ReportEntry {
        code: finding.code.to_owned(),
        severity: match finding.severity {
            Severity::Error => assembly::Severity::Error,
            Severity::Warning => assembly::Severity::Warning,
            Severity::Info => assembly::Severity::Info,
        },
        message: finding.message.clone(),
        hint: finding.hint.clone(),
        stack: located.stack.clone(),
        construct_path: finding.construct_path.clone(),
        logical_id: finding.logical_id.clone(),
        property_path: finding.property_path.clone(),
        source: finding
            .caller
            .iter()
            .chain(&finding.source)
            .map(line)
            .collect(),
        acknowledged: located.acknowledged.clone(),
    }
}

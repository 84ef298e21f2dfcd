//! From the app's closure to a cloud assembly.

use std::path::{Path, PathBuf};

use sparta_constructs::assembly::{self, Checked, Reported, Written};
use sparta_constructs::core::App;
use thiserror::Error;

use super::error::CommandError;
use crate::plan::SecretParameter;

/// What the command line says about the app to build.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invocation {
    /// `--env`: which configuration is meant, when it is said.
    pub environment: Option<String>,
    /// `--config`: a file in place of it.
    pub config_file: Option<PathBuf>,
    /// `--region`, for stacks that name none.
    pub region: Option<String>,
    /// `--local`: the emulator is meant, which needs no real values.
    pub local: bool,
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
    checked: Checked,
    pub(super) secrets: Vec<SecretParameter>,
}

/// Builds an app and checks it. Nothing is written.
pub(super) fn build(build: Build, invocation: &Invocation) -> Result<Built, BuildFailure> {
    let app = App::new();
    let secrets = build(&app, invocation)?;
    Ok(Built {
        checked: assembly::check(app.synth()),
        secrets,
    })
}

impl Built {
    /// The findings that nobody acknowledged.
    pub(super) fn open_findings(&self) -> impl Iterator<Item = &Reported> {
        let findings = self.checked.findings().iter();
        findings.filter(|reported| reported.acknowledged.is_none())
    }

    /// The artifact ids of the stacks, which name their templates.
    pub(super) fn template_names(&self) -> impl Iterator<Item = String> {
        let stacks = &self.checked.synthesis().stacks;
        stacks.iter().map(|stack| stack.id.clone())
    }

    /// True when a finding keeps the app from being deployed.
    pub(super) fn has_errors(&self) -> bool {
        self.checked.has_errors()
    }

    /// Writes the assembly.
    pub(super) fn write(&self, output: &Path) -> Result<Written, CommandError> {
        self.checked.write(output).map_err(CommandError::Write)
    }
}

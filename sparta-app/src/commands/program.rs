//! From the app's closure to a cloud assembly.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sparta_constructs::assembly::{self, Checked, Reported, Written};
use sparta_constructs::core::App;
use thiserror::Error;
use url::{Host, Url};

use super::error::CommandError;
use crate::cli::{Command, GlobalOptions};
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
    /// What the app is built for.
    pub purpose: Purpose,
    pub(super) unready: RefCell<Vec<(String, Option<String>)>>,
}

impl Invocation {
    /// Says what the app lacks before it can be deployed, with the remedy, without giving up: for
    /// [`Purpose::Examine`].
    pub fn lacks(&self, message: impl Into<String>, remedy: Option<String>) {
        self.unready.borrow_mut().push((message.into(), remedy));
    }
}

/// What an app is built for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Purpose {
    /// To be looked at, compared, or tried on this machine: made-up values do.
    Look,
    /// To be deployed to AWS: every value must be meant.
    Deploy,
    /// To be told what stands in the way of a deployment to AWS: see [`Invocation::lacks`].
    Examine,
}

impl Purpose {
    /// What a command builds the app for. An endpoint on this machine is no AWS.
    pub(super) fn of(command: &Command, global: &GlobalOptions) -> Self {
        let named = global.endpoint_url.clone();
        // The variable that the AWS SDK reads: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
        let endpoint = named.or_else(|| std::env::var("AWS_ENDPOINT_URL").ok());
        let here = global.local || endpoint.as_deref().is_some_and(is_on_this_machine);
        match command {
            Command::Deploy(_) if !here => Self::Deploy,
            Command::Doctor(_) if !here => Self::Examine,
            _ => Self::Look,
        }
    }
}

fn is_on_this_machine(endpoint: &str) -> bool {
    let Ok(url) = Url::parse(endpoint) else {
        return false;
    };
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
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
    /// What the app lacks before it can be deployed, and the remedies.
    pub(super) unready: Vec<(String, Option<String>)>,
}

/// Builds an app and checks it. Nothing is written.
pub(super) fn build(build: Build, invocation: &Invocation) -> Result<Built, BuildFailure> {
    let app = App::new();
    let secrets = build(&app, invocation)?;
    let checked = match &invocation.region {
        Some(region) => assembly::check_in(app.synth(), region),
        None => assembly::check(app.synth()),
    };
    let unready = invocation.unready.take();
    Ok(Built {
        checked,
        secrets,
        unready,
    })
}

impl Built {
    /// Everything found, acknowledged or not.
    pub(super) fn findings(&self) -> &[Reported] {
        self.checked.findings()
    }

    /// What the app's own rules ask, by their codes.
    pub(super) fn custom_rules(&self) -> BTreeMap<String, String> {
        let rules = self.checked.custom_rules();
        rules
            .map(|rule| (rule.code().to_owned(), rule.meaning().to_owned()))
            .collect()
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

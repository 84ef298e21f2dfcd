//! How to deploy.

use std::ffi::OsString;
use std::time::Duration;

use super::approval::RequireApproval;
use crate::aws::{Failing, Provisioning, UploadSizes};
use crate::plan::{GivenParameter, SecretParameter};

/// Whether a change set is executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Execution {
    /// It is made and executed.
    #[default]
    Execute,
    /// It is made and left standing.
    PrepareOnly,
}

/// How often AWS is asked how things stand: soon at first, then ever more rarely.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// The first pause.
    pub first: Duration,
    /// The longest pause.
    pub longest: Duration,
    /// How long a disturbance of watching is borne before it is given up.
    pub patience: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(200),
            longest: Duration::from_millis(2500),
            patience: Duration::from_mins(10),
        }
    }
}

impl Pace {
    /// The pause after `pause`.
    pub fn after(&self, pause: Duration) -> Duration {
        pause.mul_f64(1.5).min(self.longest)
    }
}

/// What to do about the container images that stacks run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ImageAssets {
    /// Those of the assembly are built and pushed; all others must be in their repositories.
    #[default]
    Publish,
    /// Nothing: for an emulator, which runs no containers.
    Skip,
}

/// How to deploy.
#[derive(Debug, Clone)]
pub struct DeployOptions {
    /// Which changes somebody must approve.
    pub require_approval: RequireApproval,
    /// Whether change sets are executed.
    pub execution: Execution,
    /// What to do when a resource fails.
    pub failing: Failing,
    /// How long to wait for resources.
    pub provisioning: Provisioning,
    /// Set resources that were changed by hand back to the template.
    pub revert_drift: bool,
    /// Take over resources that exist already under the name the template gives.
    pub import_existing: bool,
    /// Parameters from the command line.
    pub parameters: Vec<GivenParameter>,
    /// Secret parameters from the app.
    pub secrets: Vec<SecretParameter>,
    /// The role `CloudFormation` acts in; the assembly's when not given.
    pub role_arn: Option<String>,
    /// The change set's name; one that never collides when not given.
    pub change_set_name: Option<String>,
    /// How long to watch; without end when not given.
    pub timeout: Option<Duration>,
    /// How often to ask AWS.
    pub pace: Pace,
    /// What to do about container images.
    pub images: ImageAssets,
    /// The docker command line, or a program that takes the same arguments.
    pub docker: OsString,
    /// From which size on assets are sent in parts.
    pub upload_sizes: UploadSizes,
}

impl Default for DeployOptions {
    fn default() -> Self {
        Self {
            require_approval: RequireApproval::default(),
            execution: Execution::default(),
            failing: Failing::default(),
            provisioning: Provisioning::default(),
            revert_drift: false,
            import_existing: false,
            parameters: Vec::new(),
            secrets: Vec::new(),
            role_arn: None,
            change_set_name: None,
            timeout: None,
            pace: Pace::default(),
            images: ImageAssets::default(),
            docker: OsString::from("docker"),
            upload_sizes: UploadSizes::default(),
        }
    }
}

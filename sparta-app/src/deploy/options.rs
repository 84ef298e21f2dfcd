//! How to deploy.

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::time::Duration;

use super::approval::RequireApproval;
use crate::aws::{Failing, Provisioning, UploadSizes};
use crate::plan::saved::SavedPlan;
use crate::plan::{GivenParameter, SecretParameter, StackArtifact};

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
    /// The first pause after a disturbance; each further one is twice as long, up to half a minute.
    pub disturbed: Duration,
    /// How long a disturbance of watching is borne before it is given up.
    pub patience: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(200),
            longest: Duration::from_millis(2500),
            disturbed: Duration::from_secs(1),
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

/// What to do with a stack in which an operation is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Busy {
    /// Its end is waited for.
    #[default]
    Wait,
    /// The command stops.
    Refuse,
}

/// How many stacks are at work at once when nothing is said: enough to keep `CloudFormation` busy, and few
/// enough to look at each every two seconds within its limit of about five calls a second.
pub const CONCURRENCY: NonZeroUsize = NonZeroUsize::new(8).expect("eight is not zero");

/// How to deploy.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
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
    /// All stacks of the assembly: when something is missing, one that is not deployed now may have it.
    pub assembly: Vec<StackArtifact>,
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
    /// How many stacks are at work at once.
    pub concurrency: NonZeroUsize,
    /// What to do with a stack in which an operation is under way.
    pub busy: Busy,
    /// A policy, in JSON, that guards the resources of the stacks against updates.
    pub stack_policy: Option<String>,
    /// Let resources that hold data be removed or replaced without a question of its own.
    pub allow_data_loss: bool,
    /// Back up the tables of stacks before these are deleted.
    pub back_up: bool,
    /// The saved plan that is to be done, and nothing else.
    pub plan: Option<SavedPlan>,
    /// Take the role the assembly names for deploying. An emulator has no such roles.
    pub assume_roles: bool,
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
            assembly: Vec::new(),
            secrets: Vec::new(),
            role_arn: None,
            change_set_name: None,
            timeout: None,
            pace: Pace::default(),
            images: ImageAssets::default(),
            docker: OsString::from("docker"),
            upload_sizes: UploadSizes::default(),
            concurrency: CONCURRENCY,
            busy: Busy::default(),
            stack_policy: None,
            allow_data_loss: false,
            back_up: false,
            plan: None,
            assume_roles: true,
        }
    }
}

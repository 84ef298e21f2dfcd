//! How to deploy.

use std::time::Duration;

use super::approval::RequireApproval;
use crate::aws::{Failing, Provisioning};
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

/// How to deploy.
#[derive(Debug, Clone, Default)]
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
}

//! The deployer: what all stacks have in common, and what is looked at before the first is touched.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use super::approval::{Answer, Approver, Question, RequireApproval};
use super::error::DeployError;
use super::follow::{Deadline, Watching};
use super::interrupt::Watch;
use super::options::DeployOptions;
use super::stack::{Draft, StackDeployment};
use crate::aws::{AwsError, CallerIdentity, Connection, Role};
use crate::event::{Event, Verb};
use crate::plan::{Placeholders, StackArtifact, check};

/// Is told what happens.
pub type Observer = Arc<dyn Fn(Event) + Send + Sync>;

/// Takes stacks to AWS, and away again.
#[derive(Clone)]
pub struct Deployer {
    pub(super) connection: Connection,
    pub(super) options: DeployOptions,
    pub(super) observer: Observer,
    pub(super) approver: Approver,
    /// One question at a time, however many stacks are at work.
    asking: Arc<tokio::sync::Mutex<()>>,
    pub(super) watch: Watch,
    started: Instant,
}

/// Account, region and credentials of a stack, now that they are known.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) region: String,
    pub(super) identity: CallerIdentity,
    pub(super) connection: Connection,
}

/// What is asked for once, whatever the number of stacks.
#[derive(Debug, Default)]
pub(super) struct Known {
    identity: Option<CallerIdentity>,
    /// By role and region; `None` for a role that was refused.
    roles: HashMap<(String, String), Option<Connection>>,
    /// Regions of which was said that they are not the one asked for.
    other_regions: BTreeSet<String>,
}

/// Stacks of which everything was looked at that can be wrong without AWS being changed.
pub(super) struct Prepared<'a> {
    pub(super) stacks: Vec<StackDeployment<'a>>,
    /// For each, the places of those that must have succeeded before.
    pub(super) waits_for: Vec<Vec<usize>>,
}

impl fmt::Debug for Deployer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Deployer")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl Deployer {
    /// A deployer over a connection. `observer` is told what happens, `approver` is asked.
    pub fn new(
        connection: Connection,
        options: DeployOptions,
        observer: Observer,
        approver: Approver,
    ) -> Self {
        Self {
            connection,
            options,
            observer,
            approver,
            asking: Arc::default(),
            watch: Watch::default(),
            started: Instant::now(),
        }
    }

    /// What would be left behind, were the work dropped now.
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// Everything that can be wrong without AWS being changed, for all stacks, before the first is touched.
    pub(super) async fn prepare<'a>(
        &'a self,
        stacks: &[&'a StackArtifact],
    ) -> Result<Prepared<'a>, DeployError> {
        let mut drafts = Vec::new();
        for stack in stacks {
            drafts.push(StackDeployment::read(self, stack)?);
        }
        let templates: Vec<_> = drafts.iter().map(Draft::parameters).collect();
        check(&self.options.parameters, &templates).map_err(DeployError::Parameters)?;
        if let (Some(name), true) = (&self.options.change_set_name, stacks.len() > 1) {
            // In one stack the name must be free; in several it says nothing.
            self.say(Event::Note {
                message: format!("each of the stacks gets a change set called {name}"),
            });
        }
        let mut known = Known::default();
        let mut prepared = Vec::new();
        for (stack, draft) in stacks.iter().zip(drafts) {
            prepared.push(draft.aim_at(self.target(stack, &mut known).await?));
        }
        let trades = self.check_imports(&prepared).await?;
        self.check_images(&prepared).await?;
        self.check_plan(&prepared).await?;
        self.publish_assets(&prepared).await?;
        Ok(Prepared {
            waits_for: self.order(stacks, &trades),
            stacks: prepared,
        })
    }

    /// Account, region and credentials of a stack.
    pub(super) async fn target(
        &self,
        stack: &StackArtifact,
        known: &mut Known,
    ) -> Result<Target, DeployError> {
        let region = match &stack.environment.region {
            Some(region) => {
                self.warn_of_other_region(stack, region, known);
                region.clone()
            }
            None => self.connection.region()?.to_owned(),
        };
        let identity = match &known.identity {
            Some(identity) => identity.clone(),
            None => self.connection.identity(&region).await?,
        };
        known.identity = Some(identity.clone());
        if let Some(target) = self.in_role(stack, (&region, &identity), known).await? {
            return Ok(target);
        }
        match &stack.environment.account {
            Some(expected) if *expected != identity.account => Err(DeployError::WrongAccount {
                stack: stack.name.clone(),
                expected: expected.clone(),
                found: identity.account,
            }),
            _ => Ok(Target {
                region,
                identity,
                connection: self.connection.clone(),
            }),
        }
    }

    /// The stack's own region counts; that another one was asked for may be a mistake.
    fn warn_of_other_region(&self, stack: &StackArtifact, region: &str, known: &mut Known) {
        let asked = self.connection.region().unwrap_or(region);
        if asked != region && known.other_regions.insert(region.to_owned()) {
            self.say(Event::Warning {
                stack: stack.name.clone(),
                message: format!(
                    "it belongs to {region} and goes there, though --region, AWS_REGION or the profile says {asked}"
                ),
                hint: None,
            });
        }
    }

    /// The target in the role that the assembly names, when the caller may take it.
    async fn in_role(
        &self,
        stack: &StackArtifact,
        (region, caller): (&str, &CallerIdentity),
        known: &mut Known,
    ) -> Result<Option<Target>, DeployError> {
        let Some(role) = &stack.assume_role_arn else {
            return Ok(None);
        };
        if !self.options.assume_roles {
            return Ok(None);
        }
        let account = stack.environment.account.as_ref();
        let role = Placeholders {
            account: account.unwrap_or(&caller.account),
            region,
            partition: caller.partition(),
        }
        .resolve(role);
        let key = (role.clone(), region.to_owned());
        let connection = if let Some(connection) = known.roles.get(&key) {
            connection.clone()
        } else {
            let connection = self.take_role(stack, &role, region).await?;
            known.roles.insert(key, connection.clone());
            connection
        };
        Ok(connection.map(|connection| Target {
            region: region.to_owned(),
            identity: CallerIdentity {
                account: account_of(&role).unwrap_or_else(|| caller.account.clone()),
                arn: role,
            },
            connection,
        }))
    }

    async fn take_role(
        &self,
        stack: &StackArtifact,
        role: &str,
        region: &str,
    ) -> Result<Option<Connection>, DeployError> {
        let wanted = Role {
            arn: role.to_owned(),
            external_id: None,
        };
        match self.connection.assume(&wanted, region).await {
            Ok(connection) => Ok(Some(connection)),
            // An account that is not bootstrapped has no such role, and the caller may be able to do without.
            Err(error @ (AwsError::AccessDenied { .. } | AwsError::Refused { .. })) => {
                self.say(Event::Warning {
                    stack: stack.name.clone(),
                    message: format!(
                        "the assembly asks to deploy as {role}, which is refused ({error}); the caller's own \
                         credentials are used"
                    ),
                    hint: None,
                });
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn say(&self, event: Event) {
        (self.observer)(event);
    }

    pub(super) fn say_started(
        &self,
        verb: Verb,
        stack: &StackArtifact,
        place: (usize, usize),
        target: &Target,
    ) {
        self.say(Event::StackStarted {
            stack: stack.name.clone(),
            verb,
            position: place.0,
            total: place.1,
            account: target.identity.account.clone(),
            region: target.region.clone(),
        });
    }

    /// Asks, unless everything was approved beforehand. A person may think for long, so a thread of its own waits.
    pub(super) async fn ask(&self, question: Question) -> Answer {
        if self.options.require_approval == RequireApproval::Never {
            return Answer::Approved;
        }
        let _one_at_a_time = self.asking.lock().await;
        let approver = Arc::clone(&self.approver);
        tokio::task::spawn_blocking(move || approver(&question))
            .await
            .unwrap_or_else(|error| Answer::Declined(error.to_string()))
    }

    pub(super) fn watching(&self) -> Watching<'_> {
        let deadline = self.options.timeout.map(|given| Deadline {
            at: self.started + given,
            given,
        });
        Watching {
            observer: &self.observer,
            pace: self.options.pace,
            deadline,
        }
    }
}

/// The account of a role, from its ARN.
fn account_of(role_arn: &str) -> Option<String> {
    let account = role_arn.split(':').nth(4)?;
    (!account.is_empty()).then(|| account.to_owned())
}

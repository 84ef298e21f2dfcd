//! The deployer: what all stacks have in common, and what is looked at before the first is touched.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use super::approval::{Answer, Approver, Question, RequireApproval};
use super::error::DeployError;
use super::follow::{Deadline, Watching};
use super::interrupt::Watch;
use super::options::DeployOptions;
use super::stack::{Draft, StackDeployment};
use super::target::{Target, Targets};
use crate::aws::Connection;
use crate::event::{Event, Verb};
use crate::plan::{StackArtifact, check};

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
        self.warn_of_other_regions(stacks);
        let mut targets = self.targets();
        let mut prepared = Vec::new();
        for (stack, draft) in stacks.iter().zip(drafts) {
            prepared.push(draft.aim_at(targets.of(stack).await?));
        }
        let trades = self.check_imports(&prepared).await?;
        self.check_images(&prepared).await?;
        self.check_plan(&prepared).await?;
        self.check_moves(&prepared).await?;
        self.publish_assets(&prepared).await?;
        Ok(Prepared {
            waits_for: self.order(stacks, &trades),
            stacks: prepared,
        })
    }

    /// Who finds out where stacks are, and takes the roles that the assembly names.
    pub(super) fn targets(&self) -> Targets {
        Targets::new(
            self.connection.clone(),
            self.options.assume_roles,
            Arc::clone(&self.observer),
        )
    }

    /// The stack's own region counts; that another one was asked for may be a mistake. Told once a region.
    pub(super) fn warn_of_other_regions(&self, stacks: &[&StackArtifact]) {
        let mut told = BTreeSet::new();
        for stack in stacks {
            let Some(region) = &stack.environment.region else {
                continue;
            };
            let asked = self.connection.region().unwrap_or(region);
            if asked != region && told.insert(region) {
                self.say(Event::Warning {
                    stack: stack.name.clone(),
                    message: format!(
                        "it belongs to {region} and goes there, though --region, AWS_REGION or the profile says {asked}"
                    ),
                    hint: None,
                });
            }
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

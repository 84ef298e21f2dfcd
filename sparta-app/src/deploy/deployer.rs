//! The deployer: several stacks, in order.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use super::approval::{Answer, Approver, Question, RequireApproval};
use super::error::DeployError;
use super::follow::{Deadline, Watching};
use super::interrupt::{Left, Phase, Watch};
use super::options::DeployOptions;
use super::outcome::{Outcome, StackReport};
use super::stack::{Draft, StackDeployment};
use crate::aws::{CallerIdentity, Connection};
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
    pub(super) watch: Watch,
    pub(super) started: Instant,
}

/// What became of the stacks. Where an error stopped it, the stacks before are still reported.
#[derive(Debug, Default)]
pub struct Run {
    /// A report each stack, in the order of work.
    pub reports: Vec<StackReport>,
    /// What stopped the run.
    pub error: Option<DeployError>,
    /// True when something in AWS was changed, or may have been.
    pub touched: bool,
}

/// Account and region of a stack, now that they are known.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) region: String,
    pub(super) identity: CallerIdentity,
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
            watch: Watch::default(),
            started: Instant::now(),
        }
    }

    /// What would be left behind, were the work dropped now.
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// Deploys stacks in the order given, which must be deployment order. A stack that does not succeed
    /// stops those that depend on it, and no others.
    pub async fn deploy(&self, stacks: &[&StackArtifact]) -> Run {
        let mut run = Run::default();
        let prepared = match self.prepare(stacks).await {
            Ok(prepared) => prepared,
            Err(error) => {
                return Run {
                    error: Some(error),
                    ..run
                };
            }
        };
        let mut without: BTreeMap<&str, &str> = BTreeMap::new();
        for (position, (stack, deployment)) in stacks.iter().zip(prepared).enumerate() {
            let started = Instant::now();
            let blocker = stack
                .dependencies
                .iter()
                .find_map(|id| without.get(id.as_str()).copied());
            let outcome = if let Some(because_of) = blocker {
                Ok(Outcome::NotStarted {
                    because_of: because_of.to_owned(),
                })
            } else {
                self.say_started(
                    Verb::Deploy,
                    stack,
                    (position + 1, stacks.len()),
                    &deployment.target,
                );
                deployment.deploy().await
            };
            match outcome {
                Ok(outcome) => {
                    if !outcome.is_success() {
                        without.insert(&stack.id, &stack.name);
                    }
                    self.report(&mut run, &stack.name, outcome, started);
                }
                Err(error) => return self.stopped(run, error).await,
            }
        }
        run
    }

    /// Ends a run with an error: a change set that was not executed does not stay behind.
    pub(super) async fn stopped(&self, run: Run, error: DeployError) -> Run {
        let left = self.watch.tidy(&self.connection).await;
        let touched = run.touched || left != Left::Nothing;
        match left {
            Left::Nothing | Left::Running { .. } => {}
            Left::Removed { stack, change_set } => {
                self.say(Event::ChangeSetRemoved { stack, change_set });
            }
            Left::ChangeSet {
                stack,
                change_set,
                reason,
            } => self.say(Event::Warning {
                stack,
                message: format!("change set {change_set} could not be removed: {reason}"),
                hint: Some("the next deployment does not mind it".to_owned()),
            }),
        }
        Run {
            error: Some(error),
            touched,
            ..run
        }
    }

    /// Everything that can be wrong without AWS being changed, for all stacks, before the first is touched.
    async fn prepare<'a>(
        &'a self,
        stacks: &[&'a StackArtifact],
    ) -> Result<Vec<StackDeployment<'a>>, DeployError> {
        let mut drafts = Vec::new();
        for stack in stacks {
            drafts.push(StackDeployment::read(self, stack)?);
        }
        let templates: Vec<_> = drafts.iter().map(Draft::parameters).collect();
        check(&self.options.parameters, &templates).map_err(DeployError::Parameters)?;
        let mut prepared = Vec::new();
        for (stack, draft) in stacks.iter().zip(drafts) {
            let known = prepared
                .first()
                .map(|first: &StackDeployment<'_>| first.target.identity.clone());
            prepared.push(draft.aim_at(self.target(stack, known).await?));
        }
        self.check_images(&prepared).await?;
        self.publish_assets(&prepared).await?;
        Ok(prepared)
    }

    /// Account and region of a stack. The caller is asked for once: it is the same everywhere.
    pub(super) async fn target(
        &self,
        stack: &StackArtifact,
        known: Option<CallerIdentity>,
    ) -> Result<Target, DeployError> {
        let region = match &stack.environment.region {
            Some(region) => region.clone(),
            None => self.connection.region()?.to_owned(),
        };
        let identity = match known {
            Some(identity) => identity,
            None => self.connection.identity(&region).await?,
        };
        match &stack.environment.account {
            Some(expected) if *expected != identity.account => Err(DeployError::WrongAccount {
                stack: stack.name.clone(),
                expected: expected.clone(),
                found: identity.account,
            }),
            _ => Ok(Target { region, identity }),
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

    pub(super) fn report(&self, run: &mut Run, stack: &str, outcome: Outcome, started: Instant) {
        let took = started.elapsed();
        self.watch.enter(Phase::Idle);
        run.touched |= outcome.changed_something();
        self.say(Event::StackFinished {
            stack: stack.to_owned(),
            outcome: outcome.word(),
            status: outcome.status().map(str::to_owned),
            seconds: took.as_secs_f64(),
        });
        run.reports.push(StackReport {
            stack: stack.to_owned(),
            outcome,
            took,
        });
    }

    /// Asks, unless everything was approved beforehand. A person may think for long, so a thread of its own waits.
    pub(super) async fn ask(&self, question: Question) -> Answer {
        if self.options.require_approval == RequireApproval::Never {
            return Answer::Approved;
        }
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
